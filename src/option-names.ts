import { ConfigurationError } from './errors';
import type { reservedOptions } from './http/options';
import type { BuilderOptions } from './options';

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
    `«${unknown}» is no option of Builder.factory or of axios; ${near === undefined ? "leave it out, or put what an axios plugin reads into getDriver().select('v3').defaults" : `${near} is meant`}.`,
  );
};

/** The name that differs by two letters at most, whatever the case. */
const nearest = (name: string, among: readonly string[]): string | undefined => {
  const [best] = among
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far);
  return best?.each;
};

/** Levenshtein's: how many letters are to be put in, taken out or changed. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const [left = 0, up = 0, aslant = 0] = [line[column - 1], above[column], above[column - 1]];
      line.push(Math.min(left + 1, up + 1, aslant + (a[row - 1] === b[column - 1] ? 0 : 1)));
    }
    above = line;
  }
  return above[b.length] ?? 0;
};
