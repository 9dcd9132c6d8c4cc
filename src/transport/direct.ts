import {
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestOptions,
  request as requestHttp,
} from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Duplex, Readable } from 'node:stream';
import { AxiosError, AxiosHeaders, type AxiosResponse, CanceledError, type InternalAxiosRequestConfig } from 'axios';
import type { Deadline } from './deadline';

/**
 * The transport of axios' `http` adapter: Node's own, which follows no redirects. A server that switches protocols leaves
 * Node with neither a response nor an error; here it becomes an error.
 */
export const transport = {
  request(options: RequestOptions, onResponse: (response: IncomingMessage) => void): ClientRequest {
    const request = (options.protocol === 'https:' ? requestHttps : requestHttp)(options, onResponse);
    request.once('upgrade', ({ statusCode }: IncomingMessage, socket: Duplex) => {
      socket.destroy();
      request.emit('error', switched(statusCode));
    });
    return request;
  },
};

const switched = (status: number | undefined): Error =>
  Object.assign(new Error(`the server switched protocols (HTTP ${status}) instead of responding`), {
    code: 'ERR_SWITCHED_PROTOCOLS',
  });

/** Options that are honoured here as well, or that have no effect on a signed request over HTTP/1.1 without redirects. */
const passed: ReadonlySet<string> = new Set([
  ...['url', 'method', 'headers', 'data', 'httpAgent', 'httpsAgent', 'family', 'timeout', 'signal', 'socketPath'],
  ...['adapter', 'transformRequest', 'transformResponse', 'transitional', 'responseEncoding', 'timeoutErrorMessage'],
  ...['allowAbsoluteUrls', 'beforeRedirect', 'sensitiveHeaders', 'http2Options', 'fetchOptions', 'env', 'redact'],
  ...['xsrfCookieName', 'xsrfHeaderName', 'withXSRFToken', 'withCredentials', 'formSerializer'],
  ...['formDataHeaderPolicy', 'parseReviver', 'sink', 'bill', 'security', 'nonceless', 'retry'],
]);

/** Options that, when set, leave the request to axios. */
const left: ReadonlySet<string> = new Set([
  ...['proxy', 'lookup', 'cancelToken', 'onUploadProgress', 'onDownloadProgress', 'maxRate', 'insecureHTTPParser'],
]);

/** Options that must have exactly this value. */
const fixed: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['transport', transport],
  ['maxRedirects', 0],
  ['responseType', 'stream'],
  ['decompress', false],
  ['maxContentLength', -1],
  ['validateStatus', null],
  ['httpVersion', 1],
]);

/**
 * Whether `sendDirectly` sends a request exactly as axios' `http` adapter would. Everything else is left to axios: an
 * unknown option may belong to a newer version of it.
 *
 * @param config what goes to the wire, after its route was decided
 */
export const isDirect = (config: InternalAxiosRequestConfig): boolean => {
  const { headers, data, socketPath, maxBodyLength, allowedSocketPaths } = config;
  for (const name of Object.keys(config)) {
    if (passed.has(name) || name === 'maxBodyLength' || name === 'allowedSocketPaths') continue;
    const value: unknown = config[name as 'url'];
    if (left.has(name) ? Boolean(value) : value !== undefined && value !== fixed.get(name)) return false;
    if (value !== undefined && !left.has(name) && !fixed.has(name)) return false;
  }
  if ((maxBodyLength ?? -1) !== -1 && maxBodyLength !== Number.POSITIVE_INFINITY) return false;
  if ((allowedSocketPaths ?? undefined) !== undefined || (socketPath && typeof socketPath !== 'string')) return false;
  if (data !== undefined && data !== null && typeof data !== 'string' && !Buffer.isBuffer(data)) {
    if (!(data instanceof Readable)) return false;
  }
  // Without a User-Agent, axios would name itself.
  return config.transport === transport && headers instanceof AxiosHeaders && headers.has('User-Agent');
};

/**
 * Sends a plain request with Node's own client and returns what axios' `http` adapter returns, for a fraction of the
 * processor time.
 *
 * @param config a request for which `isDirect` is true
 * @param url where it goes
 * @param deadline ends the request
 * @param isOwn whether the agent is the client's own, which leaves timeouts to the deadline
 * @returns a response whose data is a stream, as it comes
 * @throws AxiosError with the code of the system, CanceledError where the deadline ends it
 */
export const sendDirectly = (
  config: InternalAxiosRequestConfig,
  url: URL,
  deadline: Deadline,
  isOwn: boolean,
): Promise<AxiosResponse> =>
  new Promise((resolve, reject) => {
    const { data } = config;
    const options = optionsOf(config, url);
    let arrived: IncomingMessage | undefined;
    const request = transport.request(options, (response) => {
      arrived = response;
      const { statusCode: status = 0, statusMessage: statusText = '' } = response;
      // Node's parser has validated names and values, so they are not sanitised again.
      const headers = Object.assign(new AxiosHeaders(), response.headers);
      resolve({ data: response, status, statusText, headers, config, request });
    });
    const end = (error: AxiosError): void => {
      reject(error);
      (arrived ?? request).destroy(error);
    };
    deadline.whenOver.add(() => end(new CanceledError(undefined, config, request)));
    request.on('error', (error) => {
      reject(AxiosError.from(error, undefined, config, request));
    });
    if (!isOwn) attend(request, config, () => arrived ?? end(timedOut(config, request)));
    if (data instanceof Readable) {
      upload(data, request, () => end(new CanceledError('Request stream has been aborted', config, request)));
    } else {
      // Node writes text together with the headers as UTF-8, which would garble Latin-1 in a header.
      const isText = typeof data === 'string' && latin1.test(Object.values(options.headers).join());
      request.end(isText ? Buffer.from(data) : data || undefined);
    }
  });

type Options = RequestOptions & { headers: OutgoingHttpHeaders };

/** Omits empty headers, and appends the length of a body that is at hand. */
const optionsOf = (config: InternalAxiosRequestConfig, url: URL): Options => {
  const { method = 'get', httpAgent, httpsAgent, socketPath, family, data } = config;
  const headers: OutgoingHttpHeaders = Object.create(null);
  let isMeasured = !((typeof data === 'string' && data !== '') || Buffer.isBuffer(data));
  for (const [name, value] of Object.entries(config.headers)) {
    isMeasured ||= name.toLowerCase() === 'content-length';
    if (value === undefined || value === null || value === false) continue;
    headers[name] = typeof value === 'string' ? value : textOf(value);
  }
  if (!isMeasured) headers['Content-Length'] = `${Buffer.byteLength(data)}`;
  return {
    protocol: url.protocol,
    method: method.toUpperCase(),
    path: url.pathname + url.search,
    headers,
    agent: url.protocol === 'https:' ? httpsAgent : httpAgent,
    family,
    ...(socketPath ? { socketPath } : { hostname: url.hostname.replace(/^\[|\]$/g, ''), port: url.port }),
    // Otherwise Node would take them from `Object.prototype`.
    auth: undefined,
    createConnection: undefined,
    timeout: undefined,
    signal: undefined,
    setHost: undefined,
    maxHeaderSize: undefined,
    uniqueHeaders: undefined,
    insecureHTTPParser: false,
  };
};

const textOf = (value: unknown): string | string[] => (Array.isArray(value) ? value.map(String) : String(value));

const latin1 = /[^\t -~]/;

/**
 * What axios does for every socket. Agents have timeouts of their own, for connecting or for silence; some end
 * the connection themselves unless the request sets one.
 */
const attend = (request: ClientRequest, { timeout }: InternalAxiosRequestConfig, late: () => void): void => {
  request.setSocketKeepAlive(true, 60_000);
  if (timeout) request.setTimeout(timeout, late);
  else request.setTimeout(0);
};

const timedOut = (config: InternalAxiosRequestConfig, request: ClientRequest): AxiosError => {
  const { timeout, timeoutErrorMessage, transitional } = config;
  const message = timeoutErrorMessage || `timeout of ${timeout}ms exceeded`;
  return new AxiosError(message, transitional?.clarifyTimeoutError ? 'ETIMEDOUT' : 'ECONNABORTED', config, request);
};

const upload = (body: Readable, request: ClientRequest, interrupted: () => void): void => {
  let isOver = false;
  body.once('end', () => {
    isOver = true;
  });
  body.on('error', (error) => {
    isOver = true;
    request.destroy(error);
  });
  body.once('close', () => {
    if (!isOver) interrupted();
  });
  body.pipe(request);
};
