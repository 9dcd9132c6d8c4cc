import axios, {
  type AxiosAdapter,
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

/** What of `axios.defaults` says how this machine reaches the network. */
const network = ['proxy', 'httpAgent', 'httpsAgent', 'lookup', 'family'] as const;

const asItIs = (data: unknown): unknown => data;

/** What an axios of this SDK is made of. */
export interface AxiosOptions {
  /** The caller's. */
  given: AxiosRequestConfig;
  /** The SDK's own, which the caller's go before. */
  headers: RawAxiosHeaders;
  /** What the SDK decides alone. */
  fixed: Pick<AxiosRequestConfig, 'baseURL' | 'adapter'>;
}

/**
 * An axios of its own. `axios.create` starts from `axios.defaults`, which the application sets for its other servers: their
 * tokens would be sent here, their parameters change the URL, their `validateStatus` make a refusal a success. Of all that,
 * only the way to the network is taken.
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

/** Whether an interceptor waits for requests or responses. */
export const hasInterceptors = ({ interceptors: { request, response } }: AxiosInstance): boolean =>
  [request, response].some((manager) => handlersOf(manager).some((handler) => handler !== null));

/** axios shows its list to nobody; without it, nothing is known. */
const handlersOf = (manager: object): readonly unknown[] => {
  const handlers: unknown = Reflect.get(manager, 'handlers');
  return Array.isArray(handlers) ? handlers : [undefined];
};

/**
 * Whether axios has nothing to do for a request but to merge it with the defaults, one name after the other: nobody has put
 * something else into the driver, and no option is a structure that would be merged with another.
 */
export const isPlain = ({ defaults }: AxiosInstance, adapter: AxiosAdapter, config: AxiosRequestConfig): boolean =>
  defaults.adapter === adapter &&
  config.adapter === undefined &&
  isOurs(defaults.transformRequest) &&
  isOurs(defaults.transformResponse) &&
  defaults.params === undefined &&
  defaults.data === undefined &&
  Object.values(config).every((value) => !isStructure(value) || value === config.headers) &&
  !Object.keys(config.headers ?? {}).some((name) => isBucket(name, Reflect.get(config.headers ?? {}, name)));

const isOurs = (transform: unknown): boolean =>
  Array.isArray(transform) && transform.length === 1 && transform[0] === asItIs;

const isStructure = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
};

/** A plain request as axios hands it to its adapter. */
export const mergedConfig = ({ defaults }: AxiosInstance, config: AxiosRequestConfig): InternalAxiosRequestConfig => {
  const method = config.method ?? 'get';
  const { common, [method as 'get']: ofMethod, ...others } = defaults.headers;
  const headers = AxiosHeaders.concat(common as RawAxiosHeaders, ofMethod as RawAxiosHeaders);
  for (const [name, value] of Object.entries(others)) if (!isBucket(name, value)) headers.set(name, value as string);
  headers.set(config.headers as RawAxiosHeaders);
  if (method !== 'get' && method !== 'delete') headers.setContentType('application/x-www-form-urlencoded', false);
  return ownOf({ allowAbsoluteUrls: true, ...defaults, ...config, headers }) as InternalAxiosRequestConfig;
};

/** The headers of every request of a driver, whatever its verb. */
export const commonHeaders = ({ defaults: { headers } }: AxiosInstance): AxiosHeaders => {
  const [byBucket, others] = sorted(headers);
  return AxiosHeaders.concat(byBucket.common, others);
};

/** Headers as axios keeps them: those of a bucket in it, all others beside the buckets. */
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
