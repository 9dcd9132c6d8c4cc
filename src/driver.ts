import type { AxiosInstance } from 'axios';
import { RequestError } from './errors';
import type { Reach } from './identity';

/** The axios instance of a protocol, under a name of this package: see `CallResponse`. */
export interface DriverInstance extends AxiosInstance {}

/** A protocol's own axios; PHP's `ClientDecoratorInterface`. */
export interface Driver {
  /**
   * The axios instance of a protocol: every call passes through it, so interceptors added here see each one, the SDK's own
   * downloads of 平台证书 included. It signs and verifies below all interceptors; what an interceptor sends again
   * (`driver.request(error.config)`) is signed anew.
   *
   * What is left of a request afterwards holds no secret. `config` is what the call said, without `Authorization`, with
   * `***` for the token in a download's URL, and with the agents and the proxy behind objects that show nothing; it can be
   * sent again all the same. `request` is `{ method, protocol, host, path }`, the path without its query.
   *
   * @param protocol `'v3'` (JSON), `'v2'` (XML) or, of a brand's client, `'brand'` (JSON)
   * @default 'v3', of a brand's client 'brand'
   * @throws RequestError `OPTIONS_INVALID`
   * @throws ConfigurationError `IDENTITY_UNSUITABLE` for a protocol that the client does not reach
   * @example
   * const axios = instance.getDriver().select('v3');
   * axios.interceptors.response.use((response) => {
   *   log.info(response.config.url, response.headers['request-id']);
   *   return response;
   * });
   */
  select(protocol?: 'v2' | 'v3' | 'brand'): DriverInstance;
}

/** What gives its axios away, by protocol. */
export type Drivers = (reach: Reach) => AxiosInstance;

/**
 * Gives a client `getDriver`, a word of its own and not a segment.
 *
 * @param usual the protocol that is meant where none is named
 */
export const withDriver = <T extends object>(client: T, drivers: Drivers, usual: Reach): T => {
  const driver: Driver = { select: (protocol = usual) => select(drivers, protocol) };
  return Object.defineProperty(client, 'getDriver', { value: () => driver, configurable: true, writable: true });
};

const select = (drivers: Drivers, protocol: string): AxiosInstance => {
  const name = `${protocol}`.toLowerCase();
  if (name === 'v2' || name === 'v3' || name === 'brand') return drivers(name);
  throw new RequestError('OPTIONS_INVALID', "getDriver().select() takes 'v2' (XML) or 'v3' (JSON).");
};
