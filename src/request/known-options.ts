import type { AxiosRequestConfig } from 'axios';
import type { CallOptions, ReservedOption } from '../../types/core.js';

/** The axios options that the SDK sets itself, each with what to do instead. */
export const reserved: Readonly<Record<ReservedOption, string>> = {
  url: 'the chain gives it',
  method: 'the verb gives it',
  data: 'write json, xml or body instead',
  params: 'write query instead',
  paramsSerializer: 'the SDK itself writes the query that it signs',
  auth: 'the SDK itself signs',
  transformRequest: 'the SDK itself writes the body that it signs',
  transformResponse: 'change a response in an interceptor of getDriver()',
  validateStatus: 'a response other than 2xx is always thrown as an ApiError',
  maxRedirects: 'redirects are never followed',
  allowAbsoluteUrls: 'the SDK itself makes the URL that it signs',
  transport: 'redirects are never followed, and what else carries requests is an adapter of Builder.factory',
  parseReviver:
    'what is verified of a response is what is given, so change it in a response interceptor of getDriver()',
};

/**
 * The options of axios that are known here, for detecting misspelt ones; an option that is missing here passes nevertheless.
 * The compiler checks that none of the installed axios is missing.
 */
export const ofAxios: Readonly<Record<Exclude<keyof AxiosRequestConfig, ReservedOption>, true>> = {
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

/** What `Builder.factory` takes besides the options of axios; `test/types/options.ts` checks that none is missing. */
export const ofFactory = {
  mchid: true,
  brand_id: true,
  serial: true,
  privateKey: true,
  signer: true,
  certs: true,
  certificates: true,
  verifier: true,
  cipher: true,
  apiV3Key: true,
  secret: true,
  merchant: true,
  base_uri: true,
  sensitive: true,
  onSensitiveFailure: true,
  retry: true,
  hosts: true,
  logger: true,
  clock: true,
} as const;

type Written = 'query' | 'json' | 'xml' | 'body' | 'security' | 'nonceless' | 'bill';

/** What a call takes besides its path variables and the options of axios. */
export const ofCall: Readonly<Record<Exclude<keyof CallOptions, keyof AxiosRequestConfig> | Written, true>> = {
  query: true,
  json: true,
  xml: true,
  body: true,
  base_uri: true,
  sensitive: true,
  retry: true,
  security: true,
  nonceless: true,
  sink: true,
  bill: true,
};

/** The counterparts of Guzzle's options, for users who come from PHP. */
export const guzzle: ReadonlyMap<string, string> = new Map([
  ['debug', 'toRequest shows what would be sent, an interceptor of getDriver() what was'],
  ['multipart', 'a file goes into body as a MediaUtil'],
  ['form_params', 'write json, xml or query'],
  ['handler', 'Builder.factory takes an adapter'],
  ['http_errors', 'a response other than 2xx is always thrown as an ApiError'],
  ['allow_redirects', 'redirects are never followed'],
  ['verify', 'give Builder.factory an httpsAgent with the ca that is to be trusted'],
  ['stream', "responseType: 'stream' gives the body as it arrives, and sink writes it to a file"],
  ['progress', 'onUploadProgress and onDownloadProgress are told of it'],
  ['cert', 'Builder.factory takes merchant: { cert, key }'],
  ['ssl_key', 'Builder.factory takes merchant: { cert, key }'],
  ['connect_timeout', 'timeout and signal bound a call, in milliseconds'],
  ['read_timeout', 'timeout and signal bound a call, in milliseconds'],
]);

const platformKeys = 'leave it out; the keys of the platform go into certs, by 公钥ID or serial';

const symmetricKeys = 'the APIv2密钥 is secret here, and the APIv3密钥 is apiV3Key';

/** What other SDKs call the options of `Builder.factory`, and what to write here. */
export const otherSdks: ReadonlyMap<string, string> = new Map([
  ...['brandId', 'brandid'].map((name) => [name, 'the 品牌ID is brand_id here'] as const),
  ...['mch_id', 'mchId', 'merchantId', 'merchant_id'].map((name) => [name, 'the 商户号 is mchid here'] as const),
  ...['serial_no', 'serialNo', 'serialNumber', 'merchantSerialNumber', 'mchSerialNo'].map(
    (name) => [name, 'the 商户API证书序列号 is serial here'] as const,
  ),
  ...['private_key', 'privateKeyPath', 'merchantPrivateKey'].map(
    (name) => [name, 'the 商户API私钥, or its path, is privateKey here'] as const,
  ),
  ...['publicKey', 'public_key', 'platformCerts', 'platformCertificates', 'wxPayPublicKey'].map(
    (name) => [name, platformKeys] as const,
  ),
  ...['key', 'apiKey', 'api_key', 'v2Key', 'v2key', 'v3key', 'v3Key', 'mchKey', 'mch_key', 'partnerKey'].map(
    (name) => [name, symmetricKeys] as const,
  ),
  ...['apiv3_key', 'api_v3_key', 'apiv3PrivateKey'].map((name) => [name, 'the APIv3密钥 is apiV3Key here'] as const),
  ...['notify_url', 'notifyUrl'].map(
    (name) => [name, 'leave it out; a notify_url goes into the json of each call'] as const,
  ),
]);
