import axios, {
  Axios,
  AxiosHeaders,
  type AxiosInstance,
  type AxiosRequestConfig,
  type HeadersDefaults,
  type InternalAxiosRequestConfig,
  mergeConfig,
  type RawAxiosHeaders,
} from 'axios';
import { ownOf, ownValue } from '../own';
import { buckets, isBucket } from '../request/headers';
import { isSuccess } from './attempt';

/** The options in `axios.defaults` that say how this machine reaches the network. */
const network = ['proxy', 'httpAgent', 'httpsAgent', 'lookup', 'family'] as const;

/** Takes the place of axios' transforms: the SDK writes bodies and reads responses itself. */
export const asItIs = (data: unknown): unknown => data;

/** What an axios of this SDK is made of. */
export interface AxiosOptions {
  /** The caller's. */
  given: AxiosRequestConfig;
  /** The SDK's own; the caller's take precedence. */
  headers: RawAxiosHeaders;
  /** What the SDK decides alone. */
  fixed: Pick<AxiosRequestConfig, 'baseURL' | 'adapter'>;
}

/**
 * An axios of its own. `axios.create` starts from `axios.defaults`, which the application sets for its other servers: their
 * tokens would be sent here, their parameters would change the URL, and their `validateStatus` would turn a refusal into a
 * success. Of all that, only the route to the network is kept.
 */
export const createAxios = ({ given: options, headers, fixed }: AxiosOptions): AxiosInstance => {
  const given = ownOf(options);
  const driver = axios.create();
  for (const name of Object.keys(driver.defaults)) Reflect.deleteProperty(driver.defaults, name);
  const inherited = Object.fromEntries(network.map((name) => [name, ownValue(axios.defaults, name)]));
  Object.assign(driver.defaults, mergeConfig(mergeConfig(inherited, given), fixed), {
    headers: headerDefaults(headers, given.headers),
    maxRedirects: 0,
    validateStatus: isSuccess,
    transformRequest: [asItIs],
    transformResponse: [asItIs],
    transitional: { legacyInterceptorReqResOrdering: true, ...given.transitional, clarifyTimeoutError: true },
  });
  return driver;
};

/** The headers of every request of a driver, whatever its verb. */
export const commonHeaders = ({ defaults: { headers } }: AxiosInstance): AxiosHeaders => {
  const [byBucket, others] = sorted(headers);
  return AxiosHeaders.concat(byBucket.common, others);
};

/** Headers as axios keeps them: in their bucket, or beside the buckets. */
const headerDefaults = (ours: RawAxiosHeaders, given: unknown): HeadersDefaults => {
  const [byBucket, others] = sorted(given);
  const empty = Object.fromEntries(buckets.map((name) => [name, {}]));
  const common = { ...AxiosHeaders.concat(ours, byBucket.common) };
  return { ...empty, ...byBucket, common, ...others } as HeadersDefaults;
};

const sorted = (given: unknown): [Partial<Record<string, RawAxiosHeaders>>, AxiosHeaders] => {
  const plain = typeof given === 'object' && given !== null && !(Symbol.iterator in given);
  const entries = plain ? Object.entries(given) : [];
  const byBucket = entries.filter(([name, value]) => isBucket(name, value));
  const others = plain ? Object.fromEntries(entries.filter((entry) => !byBucket.includes(entry))) : given;
  return [ownOf(Object.fromEntries(byBucket)), AxiosHeaders.from(others as AxiosHeaders | undefined)];
};

/** Has no defaults; `axios.getUri` would add those of the application. */
const blank = new Axios({});

/** Where a request goes: its base URL, path and `params` in one. */
export const urlOf = (config: InternalAxiosRequestConfig): URL => {
  const { baseURL, url, params, paramsSerializer, allowAbsoluteUrls } = config;
  const whole = new URL(blank.getUri({ baseURL, url, params, paramsSerializer, allowAbsoluteUrls }));
  whole.hash = '';
  return whole;
};
