import { ConfigurationError } from './errors';
import { nearest } from './nearest';
import type { BuilderOptions } from './options';
import type { reservedOptions } from './request/options';

/** Every option of `Builder.factory`, ours before axios'; the compiler sees to it that none is missing. */
const names: Readonly<Record<Exclude<keyof BuilderOptions, (typeof reservedOptions)[number]>, true>> = {
  mchid: true,
  serial: true,
  privateKey: true,
  signer: true,
  certs: true,
  certificates: true,
  verifier: true,
  apiV3Key: true,
  secret: true,
  merchant: true,
  base_uri: true,
  sensitive: true,
  onSensitiveFailure: true,
  adapter: true,
  allowedSocketPaths: true,
  baseURL: true,
  beforeRedirect: true,
  cancelToken: true,
  decompress: true,
  env: true,
  family: true,
  fetchOptions: true,
  formDataHeaderPolicy: true,
  formSerializer: true,
  headers: true,
  http2Options: true,
  httpAgent: true,
  httpVersion: true,
  httpsAgent: true,
  insecureHTTPParser: true,
  lookup: true,
  maxBodyLength: true,
  maxContentLength: true,
  maxRate: true,
  onDownloadProgress: true,
  onUploadProgress: true,
  proxy: true,
  redact: true,
  responseEncoding: true,
  responseType: true,
  sensitiveHeaders: true,
  signal: true,
  socketPath: true,
  timeout: true,
  timeoutErrorMessage: true,
  transitional: true,
  withCredentials: true,
  withXSRFToken: true,
  xsrfCookieName: true,
  xsrfHeaderName: true,
};

/**
 * Refuses a name that nobody reads: axios would take a mistyped option without a word, and show a mistyped secret among
 * its defaults. What has a hyphen in its name belongs to an axios plugin.
 *
 * @throws ConfigurationError `OPTIONS_INVALID`, with the name that is meant where one is near
 */
export const checkNames = (options: object): void => {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name) && !name.includes('-'));
  if (unknown === undefined) return;
  const near = nearest(unknown, Object.keys(names));
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    `"${unknown}" is no option of Builder.factory or of axios; ${near === undefined ? "leave it out, or put what an axios plugin reads into getDriver().select('v3').defaults" : `${near} is meant`}.`,
  );
};
