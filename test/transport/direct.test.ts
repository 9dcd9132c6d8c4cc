import { createHash, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type AgentOptions } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { type AddressInfo, createServer, type Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { createServer as createSecureServer, type TlsOptions } from 'node:tls';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import AgentKeepAlive from 'agentkeepalive';
import axios, { type AxiosError, AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { BuilderOptions } from '../../src/options';
import { isDirect } from '../../src/transport/direct';
import { wired } from '../../src/transport/exchange';
import { MediaUtil } from '../../src/upload/media-util';
import type { LooseNode } from '../../types/core.js';
import { restartClock, stopClock } from '../support/clock';
import { makePair, openssl, type Pair } from '../support/openssl';
import { type Certificates, makeCertificates } from '../support/v2-certificates';

let merchant: Pair;
let platform: Pair;
let trusted: Certificates;
let expired: { cert: string; key: string };
let folder: string;
beforeAll(() => {
  moment = `${Math.floor(Date.now() / 1000)}`;
  [merchant, platform] = [makePair(), makePair('5157F09EFDC096DE15EBE81A47057A7200000001')];
  trusted = makeCertificates('1900000109');
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'));
  expired = expiredCertificate(folder, platform.pkcs8);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A certificate for 127.0.0.1 that signs itself and is over since 2020. */
const expiredCertificate = (place: string, key: string): { cert: string; key: string } => {
  const at = (name: string): string => join(place, name);
  const authority = `database=${at('index')}\nserial=${at('serial')}\nnew_certs_dir=${place}\ndefault_md=sha256\npolicy=p`;
  const config = `[ca]\ndefault_ca=a\n[a]\n${authority}\n[p]\ncommonName=supplied\n`;
  const files = { config, index: '', serial: '01', key };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  openssl(['req', '-new', '-key', at('key'), '-out', at('csr'), '-subj', '/CN=127.0.0.1']);
  const signing = ['ca', '-batch', '-config', at('config'), '-selfsign', '-keyfile', at('key'), '-in', at('csr')];
  openssl([...signing, '-out', at('cert'), '-notext', '-startdate', '20200101000000Z', '-enddate', '20200102000000Z']);
  return { cert: readFileSync(at('cert'), 'utf8'), key };
};

/** When all responses are signed. */
let moment = '';

const body = '{"code_url":"weixin://wxpay/bizpayurl?pr=中文"}';
const data = { code_url: 'weixin://wxpay/bizpayurl?pr=中文' };

/** The headers that prove a body. */
const proof = (content: string | Buffer = body): string[] => {
  const message = Buffer.concat([Buffer.from(`${moment}\nnonce\n`), Buffer.from(content), Buffer.from('\n')]);
  return [
    `Wechatpay-Timestamp: ${moment}`,
    'Wechatpay-Nonce: nonce',
    `Wechatpay-Signature: ${sign('sha256', message, platform.pkcs8).toString('base64')}`,
    'Wechatpay-Serial: PUB_KEY_ID_1',
  ];
};

/** A response by hand: its head, a blank line, its body. */
const message = (head: readonly string[], content: string | Buffer = ''): Buffer =>
  Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(content)]);

interface Written {
  status?: string;
  headers?: readonly string[];
  /** What is sent, where it is not what is signed. */
  wire?: string | Buffer;
  content?: string | Buffer;
  /** `Content-Length`, where it is not true. */
  length?: number;
}

const written = ({ status = '200 OK', headers = [], content = body, wire = content, length }: Written = {}): Buffer =>
  message(
    [
      `HTTP/1.1 ${status}`,
      ...proof(content),
      ...headers,
      ...(headers.some((line) => /^(Content-Length|Transfer-Encoding)/i.test(line))
        ? []
        : [`Content-Length: ${length ?? Buffer.byteLength(wire)}`]),
    ],
    wire,
  );

const chunked = (...chunks: string[]): string =>
  `${chunks.map((chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`).join('')}0\r\n`;

type Answer = (socket: Socket, time: number) => void;

const says =
  (reply: () => Buffer | string): Answer =>
  (socket) =>
    socket.write(reply());
const ends =
  (reply: () => Buffer | string): Answer =>
  (socket) =>
    socket.end(reply());
const isSilent: Answer = () => undefined;
const cuts =
  (reply: () => Buffer | string): Answer =>
  (socket) => {
    const bytes = Buffer.from(reply());
    // A reset would overtake what is yet to be read.
    if (bytes.length === 0) socket.resetAndDestroy();
    else socket.write(bytes, () => setImmediate(() => socket.destroy()));
  };

interface Listening {
  port: number;
  path?: string;
  /** What arrived, by connection. */
  received: string[];
  /** Begins to count anew. */
  reset(): void;
  close(): Promise<void>;
}

/** A server that hands every whole request to `answer`, and keeps all that it is sent. */
const listen = async (answer: Answer, { tls, path, eager }: ServerOptions = {}): Promise<Listening> => {
  const sockets = new Set<Socket>();
  const received: string[] = [];
  let time = 0;
  const connected = (socket: Socket): void => {
    let index: number | undefined;
    let held = '';
    socket.on('data', (chunk) => {
      const text = chunk.toString('latin1');
      index ??= received.push('') - 1;
      received[index] += text;
      held += text;
      for (let end = endOf(held, eager); end > 0; end = endOf(held, eager)) {
        held = held.slice(end);
        time += 1;
        answer(socket, time);
      }
    });
    socket.on('error', () => undefined);
  };
  const server: Server = tls ? createSecureServer(tls, connected) : createServer(connected);
  server.on('tlsClientError', () => undefined);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  server.listen(path === undefined ? { port: 0, host: '127.0.0.1' } : { path });
  await once(server, 'listening');
  return {
    port: path === undefined ? (server.address() as AddressInfo).port : 0,
    received,
    reset() {
      time = 0;
      received.length = 0;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Where the first request in a text ends; 0 where it does not. */
const endOf = (held: string, eager: ServerOptions['eager']): number => {
  if (eager === 'bytes') return held.length;
  const head = held.indexOf('\r\n\r\n');
  if (head < 0) return 0;
  if (eager === 'head') return held.length;
  if (/^transfer-encoding: chunked/im.test(held.slice(0, head))) {
    const last = held.indexOf('\r\n0\r\n\r\n', head);
    return last < 0 ? 0 : last + 7;
  }
  const length = Number(/^content-length: (\d+)/im.exec(held.slice(0, head))?.[1] ?? 0);
  return held.length < head + 4 + length ? 0 : head + 4 + length;
};

interface ServerOptions {
  tls?: TlsOptions | undefined;
  path?: string | undefined;
  /** Answers as soon as the head is there, or anything. */
  eager?: 'head' | 'bytes';
}

type Options = Record<string, unknown>;

/** One situation, and what comes of it. */
interface Situation {
  answer?: Answer;
  /** What comes of the call, in part. */
  outcome: object;
  /** What arrived, in part, where more is to be said than that it is the same. */
  arrived?: readonly (string | RegExp)[];
  call?: (root: LooseNode, options: { signal?: AbortSignal }) => Promise<unknown>;
  options?: () => Options;
  server?: () => ServerOptions;
  /** Ends the call, given what ends it. */
  abort?: (controller: AbortController, listening: Listening, given: Options) => Promise<void> | void;
  /** The call has a timeout, which is over once this has happened. */
  lateAfter?: (listening: Listening, given: Options) => Promise<void>;
  base?: (port: number) => string;
}

const post = (root: LooseNode, options: object): Promise<unknown> =>
  root.chain('v3/thing').post({ json: { description: '中文' }, ...options });
const file = (root: LooseNode, options: object = {}): Promise<AxiosResponse> =>
  root.chain('v3/billdownload/file').get({ query: { token: 'x' }, ...options }) as Promise<AxiosResponse>;

/** What can be told of a value from outside. */
const told = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const { name, message: text, code, cause } = error as NodeJS.ErrnoException;
  const { syscall, errno } = error as NodeJS.ErrnoException;
  return { kind: error.constructor.name, name, code, message: text, syscall, errno, cause: told(cause) };
};

const toldResponse = (response: AxiosResponse | undefined): unknown =>
  response && {
    status: response.status,
    statusText: response.statusText,
    headers: Object.entries(response.headers),
    kind: response.headers.constructor.name,
    data: response.data instanceof Readable ? 'a stream' : response.data,
  };

/** What the interceptors of the driver and the caller see. */
const observe = async (call: Promise<unknown>, seen: unknown[]): Promise<unknown> => {
  try {
    const value = await call;
    if (typeof value !== 'object' || value === null || !('status' in value)) return { value, seen };
    return { response: toldResponse(value as AxiosResponse), seen };
  } catch (error) {
    const { status, headers } = error as { status?: number; headers?: object };
    return { error: { ...(told(error) as object), status, headers: headers && Object.entries(headers) }, seen };
  }
};

const clientOf = (options: Options, seen: unknown[]): LooseNode => {
  const client = Builder.factory({
    mchid: '1900000109',
    serial: merchant.serial,
    privateKey: merchant.pkcs8,
    certs: { PUB_KEY_ID_1: platform.spki },
    ...options,
  } as unknown as BuilderOptions);
  client
    .getDriver()
    .select('v3')
    .interceptors.response.use(
      (response) => {
        seen.push(toldResponse(response));
        return response;
      },
      (error: AxiosError) => {
        const { request, response } = error;
        seen.push({ ...(told(error) as object), isAxios: axios.isAxiosError(error), request });
        seen.push(toldResponse(response));
        throw error;
      },
    );
  return client as unknown as LooseNode;
};

/** What differs from one request to the next. */
const masked = (text: string): string =>
  (text.startsWith('\x16\x03') ? 'the hello of TLS' : text)
    .replace(/(nonce_str|timestamp|signature)="[^"]*"/g, '$1=""')
    .replace(/wechatpay-chain-[0-9a-f]{32}/g, 'boundary');

restartClock();

interface Observed {
  outcome: unknown;
  received: string[];
}

/** Runs a situation with one sender. */
const run = async (situation: Situation, sender: Options, listening: Listening): Promise<Observed> => {
  const { call = post, options = (): Options => ({}), abort, lateAfter, base } = situation;
  const seen: unknown[] = [];
  const given = options();
  const path = listening.port === 0 ? 'http://localhost/' : `http://127.0.0.1:${listening.port}/`;
  listening.reset();
  const root = clientOf({ base_uri: base?.(listening.port) ?? path, timeout: 20_000, ...given, ...sender }, seen);
  const controller = new AbortController();
  const clock = lateAfter && stopClock();
  const calling = observe(call(root, abort ? { signal: controller.signal } : {}), seen);
  await abort?.(controller, listening, given);
  await lateAfter?.(listening, given);
  const outcome = await (clock?.passUntil(calling, 1000) ?? calling);
  for (const agent of [given.httpAgent, given.httpsAgent]) (agent as Agent | undefined)?.destroy();
  return { outcome, received: listening.received.map(masked) };
};

const refused = { error: { name: 'ConnectionError', message: expect.stringContaining('the connection was cut') } };
const reset = (code = 'ECONNRESET', text: unknown = 'socket hang up'): object => ({
  error: { name: 'ConnectionError', cause: { code, message: text } },
  seen: [{ kind: 'AxiosError', code, message: text, isAxios: true }, undefined],
});
const parseError = (code: string): object => ({
  error: { name: 'ConnectionError', cause: { code } },
  seen: [{ kind: 'AxiosError', code, message: expect.stringMatching(/^Parse Error/) }, undefined],
});
const late = { error: { name: 'TimeoutError', message: expect.stringMatching(/no response from \S+ within 1000 ms/) } };
const aborted = {
  error: { name: 'AbortError' },
  seen: [{ kind: 'CanceledError', code: 'ERR_CANCELED', message: 'canceled', isAxios: true }, undefined],
};
const success = { response: { status: 200, statusText: 'OK', kind: 'AxiosHeaders', data } };
const apiError = (status: number, statusText: string): object => ({
  error: { name: 'ApiError', status, code: 'NO', message: 'why' },
  seen: [
    { kind: 'AxiosError', message: `Request failed with status code ${status}` },
    { status, statusText },
  ],
});
const no = '{"code":"NO","message":"why"}';

/** A response of each of these statuses, which say no more than an error of the API. */
const refusals: [string, Situation][] = [
  '301 Moved Permanently',
  '302 Found',
  '304 Not Modified',
  '400 Bad Request',
  '401 Unauthorized',
  '404 Not Found',
  '429 Too Many Requests',
  '500 Internal Server Error',
  '503 Service Unavailable',
  '599 Whatever',
].map((status): [string, Situation] => [
  `a ${status}`,
  status.startsWith('304')
    ? {
        answer: says(() => message([`HTTP/1.1 ${status}`, 'ETag: x'])),
        outcome: { error: { name: 'ApiError', status: 304, code: 'HTTP_304' } },
      }
    : {
        answer: says(() => written({ status, content: no, headers: ['Location: http://127.0.0.1:1/elsewhere'] })),
        outcome: apiError(Number(status.slice(0, 3)), status.slice(4)),
      },
]);

const encoded = (name: string, wire: () => Buffer): Situation => ({
  answer: says(() => written({ headers: [`Content-Encoding: ${name}`], wire: wire() })),
  outcome: success,
});

const limited = (more: Options = {}): Pick<Situation, 'options' | 'lateAfter'> => ({
  options: () => ({ timeout: 1000, ...more }),
  lateAfter: async (listening) => {
    await arrival(listening);
    await turns(20);
  },
});
const head = (): string => written({ length: 1000, wire: '{"co' }).toString('latin1');

const silence = (said: () => string): Situation => ({
  answer: (socket) => socket.write(said(), 'latin1'),
  ...limited(),
  outcome: late,
});

/** Gives no connection, ever. */
class Waiting extends Agent {
  #ask: () => void = () => undefined;
  readonly asked = new Promise<void>((resolve) => {
    this.#ask = resolve;
  });

  override createConnection({ timeout = 0 }: { timeout?: number }): Socket {
    this.#ask();
    return Object.assign(new Socket(), { connecting: true }).setTimeout(timeout);
  }
}

/** Waits until a whole request has arrived. */
const arrival = async (listening: Listening): Promise<void> => {
  await expect.poll(() => listening.received.join('')).toContain('\r\n\r\n');
};

/** What one end of a connection within this process has written, the other has read after some turns of the event loop. */
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

const twice = async (root: LooseNode): Promise<unknown> => {
  await post(root, {});
  return post(root, {});
};

/** Waits for what an idle connection says to the agent. */
const twiceAfter =
  (wait: () => Promise<unknown>) =>
  async (root: LooseNode): Promise<unknown> => {
    await post(root, {});
    await wait();
    return post(root, {});
  };

const agent = (options?: AgentOptions) => (): Options => ({ httpAgent: new Agent(options) });

const read = async (source: Readable): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const streamed = async (root: LooseNode, options: object): Promise<unknown> =>
  read((await file(root, { responseType: 'stream', ...options })).data as Readable);

const jpeg = Buffer.from('\xFF\xD8\xFF image', 'latin1');
const upload =
  (content: () => Buffer | Readable, bytes = jpeg) =>
  (root: LooseNode, options: object): Promise<unknown> => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    return root
      .chain('v3/merchant/media/upload')
      .post({ body: new MediaUtil('a.jpg', content(), { digest }), ...options });
  };

/** Gives a little, and then fails. */
const failing = (): Readable =>
  Readable.from(
    (async function* () {
      yield jpeg;
      throw Object.assign(new Error('the disk is gone'), { code: 'EIO' });
    })(),
    { objectMode: false },
  );

const withHeaders = (lines: readonly string[]): Answer => says(() => written({ headers: lines }));
const sent =
  (verb: 'get' | 'put' | 'patch' | 'delete' | 'post', options: object) =>
  (root: LooseNode): Promise<unknown> =>
    root.chain('v3/thing/{id}')[verb]({ id: '中 文', ...options });

/** Closes the connection that waits for the next request, and waits for the client to hear of it. */
const closing: { ended: Promise<unknown> } = { ended: Promise.resolve() };
const closesIdle: Answer = (socket, time) => {
  if (time === 1) closing.ended = once(socket, 'close');
  socket.write(written(), () => time === 1 && socket.end());
};

const drips = (bytes: () => Buffer): Answer => {
  return async (socket) => {
    for (const byte of bytes()
      .toString('latin1')
      .match(/[\s\S]{1,40}/g) ?? []) {
      socket.write(Buffer.from(byte, 'latin1'));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
};

const situations: [string, Situation][] = [
  // Statuses.
  ['a 200', { answer: says(() => written()), outcome: success, arrived: [/^POST \/v3\/thing HTTP\/1\.1\r\n/] }],
  ...[
    ['100 Continue', ''],
    ['102 Processing', ''],
    ['103 Early Hints', '\r\nLink: </x>'],
  ].map(([status, line]): [string, Situation] => [
    `a ${status} before the response`,
    { answer: says(() => `HTTP/1.1 ${status}${line}\r\n\r\n`.repeat(3) + written().toString('latin1')), outcome: {} },
  ]),
  [
    'a 101 in place of a response',
    {
      answer: says(() => message(['HTTP/1.1 101 Switching Protocols', 'Upgrade: x', 'Connection: Upgrade'])),
      outcome: reset('ERR_SWITCHED_PROTOCOLS', expect.stringContaining('HTTP 101')),
    },
  ],
  [
    'a 204 without a body',
    {
      answer: says(() => message(['HTTP/1.1 204 No Content', ...proof('')])),
      outcome: { response: { status: 204, statusText: 'No Content', data: undefined } },
    },
  ],
  [
    'a 205 with a body',
    { answer: says(() => written({ status: '205 Reset Content' })), outcome: { response: { data } } },
  ],
  [
    'a 206',
    { answer: says(() => written({ status: '206 Partial Content' })), outcome: { response: { status: 206, data } } },
  ],
  ...refusals,
  [
    'a 400 without a body',
    {
      answer: says(() => message(['HTTP/1.1 400 Bad Request', 'Content-Length: 0'])),
      outcome: { error: { name: 'ApiError', code: 'HTTP_400' } },
    },
  ],
  [
    'no reason phrase',
    { answer: says(() => written({ status: '200' })), outcome: { response: { statusText: '', data } } },
  ],
  [
    'HTTP/1.0, its body to the end of the connection',
    { answer: ends(() => message(['HTTP/1.0 200 OK', ...proof()], body)), outcome: success },
  ],
  [
    'a 200 that is not signed',
    {
      answer: says(() => message(['HTTP/1.1 200 OK', `Content-Length: ${Buffer.byteLength(body)}`], body)),
      outcome: { error: { name: 'SignatureError' } },
    },
  ],

  // Encodings and lengths.
  ['gzip', encoded('gzip', () => gzipSync(body))],
  ['x-gzip in another case', encoded('X-GZIP', () => gzipSync(body))],
  ['br', encoded('br', () => brotliCompressSync(body))],
  ['deflate', encoded('deflate', () => deflateSync(body))],
  ['two encodings', encoded('gzip, br', () => brotliCompressSync(gzipSync(body)))],
  ['an encoding that the body does not have', encoded('gzip', () => Buffer.from(body))],
  ['an encoding that nobody knows', encoded('rot13', () => Buffer.from(body))],
  [
    'chunks',
    {
      answer: says(() =>
        written({ headers: ['Transfer-Encoding: chunked'], wire: `${chunked(body.slice(0, 9), body.slice(9))}\r\n` }),
      ),
      outcome: success,
    },
  ],
  [
    'chunks with extensions and trailers',
    {
      answer: says(() => {
        const wire = chunked(body).replace('\r\n', ';a=b\r\n');
        return written({ headers: ['Transfer-Encoding: chunked', 'Trailer: X'], wire: `${wire}X: y\r\n\r\n` });
      }),
      outcome: success,
    },
  ],
  ['a byte after the other', { answer: drips(() => written()), outcome: success }],
  ['a length of zero', { answer: says(() => written({ content: '' })), outcome: { response: { data: undefined } } }],
  [
    'a length that is too small',
    {
      answer: says(() => written({ length: 20 })),
      outcome: { error: { name: 'SignatureError', code: 'SIGNATURE_DIGEST' } },
    },
  ],
  [
    'a length that is too large',
    {
      answer: ends(() => written({ length: 1000 })),
      outcome: {
        error: { name: 'ConnectionError' },
        seen: [{ kind: 'AxiosError', code: 'ECONNRESET', cause: { message: 'aborted' } }, undefined],
      },
    },
  ],
  [
    'a length beside chunks',
    {
      answer: says(() =>
        written({ headers: ['Content-Length: 5', 'Transfer-Encoding: chunked'], wire: `${chunked(body)}\r\n` }),
      ),
      outcome: parseError('HPE_INVALID_TRANSFER_ENCODING'),
    },
  ],
  [
    'two lengths',
    {
      answer: says(() => written({ headers: ['Content-Length: 5', 'Content-Length: 6'] })),
      outcome: parseError('HPE_UNEXPECTED_CONTENT_LENGTH'),
    },
  ],

  // Cuts.
  ['a reset before the response', { answer: cuts(() => ''), outcome: reset('ECONNRESET', 'read ECONNRESET') }],
  ['an end before the response', { answer: ends(() => ''), outcome: reset() }],
  ['an end in the first line', { answer: ends(() => 'HTTP/1.1 20'), outcome: {} }],
  ['an end in the headers', { answer: ends(() => head().slice(0, 60)), outcome: {} }],
  ['an end behind the headers', { answer: ends(() => head().replace('{"co', '')), outcome: refused }],
  ['an end in the body', { answer: ends(() => head()), outcome: refused }],
  [
    'an end in a chunk',
    {
      answer: ends(() => written({ headers: ['Transfer-Encoding: chunked'], wire: '40\r\n{"co' })),
      outcome: refused,
    },
  ],
  [
    'an end between chunks',
    {
      answer: ends(() => written({ headers: ['Transfer-Encoding: chunked'], wire: '4\r\n{"co\r\n' })),
      outcome: refused,
    },
  ],
  ['a connection that is given up in the body', { answer: cuts(() => head()), outcome: refused }],
  [
    'an end in the body of a refusal',
    { answer: ends(() => head().replace('200 OK', '400 Bad Request')), outcome: refused },
  ],

  // Silence.
  ['silence before the response', { answer: isSilent, ...limited(), outcome: late }],
  ['silence behind a 103', silence(() => 'HTTP/1.1 103 Early Hints\r\n\r\n')],
  ['silence in the first line', silence(() => 'HTTP/1.1 20')],
  ['silence in the headers', silence(() => head().slice(0, 60))],
  ['silence behind the headers', silence(() => head().replace('{"co', ''))],
  ['silence in the body', silence(head)],
  [
    'silence in a chunk',
    silence(() => written({ headers: ['Transfer-Encoding: chunked'], wire: '40\r\n{"co' }).toString('latin1')),
  ],
  ['silence in the body of a refusal', silence(() => head().replace('200 OK', '500 Oh'))],
  [
    'a connection that never comes about',
    {
      options: () => ({ timeout: 1000, httpAgent: new Waiting() }),
      lateAfter: (_, { httpAgent }) => (httpAgent as Waiting).asked,
      outcome: late,
    },
  ],
  [
    "a connection that does not come about within the agent's own time",
    {
      options: () => ({ httpAgent: new Waiting({ timeout: 50 }) }),
      outcome: {
        error: { name: 'TimeoutError' },
        seen: [{ kind: 'AxiosError', code: 'ETIMEDOUT', message: 'timeout of 20000ms exceeded' }, undefined],
      },
    },
  ],
  [
    'a message of its own for the time-out',
    {
      answer: isSilent,
      ...limited({ timeoutErrorMessage: 'too late' }),
      outcome: { ...late, seen: [{ code: 'ETIMEDOUT', message: 'too late' }, undefined] },
    },
  ],

  // Signals.
  [
    'a signal that was aborted before',
    {
      call: (root) => post(root, { signal: AbortSignal.abort() }),
      outcome: { error: { name: 'AbortError', message: expect.stringContaining('nothing was sent') } },
      arrived: [],
    },
  ],
  [
    'an abort while it connects',
    {
      options: () => ({ httpAgent: new Waiting() }),
      abort: async (controller, _, { httpAgent }) => {
        await (httpAgent as Waiting).asked;
        await new Promise((resolve) => setImmediate(resolve));
        controller.abort();
      },
      outcome: aborted,
      arrived: [],
    },
  ],
  [
    'an abort before the headers',
    {
      answer: isSilent,
      abort: async (controller, listening) => {
        await arrival(listening);
        controller.abort();
      },
      outcome: aborted,
    },
  ],
  [
    'an abort in the body',
    {
      answer: says(head),
      abort: async (controller, listening) => {
        await arrival(listening);
        await turns(20);
        controller.abort();
      },
      outcome: aborted,
    },
  ],
  [
    'an abort of a stream that was handed out',
    {
      answer: says(head),
      call: async (root) => {
        const controller = new AbortController();
        const { data: stream } = await file(root, { responseType: 'stream', signal: controller.signal });
        stream.once('data', () => controller.abort());
        return read(stream);
      },
      outcome: { error: { name: 'AbortError' } },
    },
  ],

  // Connections that are kept.
  [
    'two requests after each other',
    { answer: says(() => written()), call: twice, outcome: success, arrived: [/.POST/s] },
  ],
  [
    'a server that closes a connection between two requests',
    { answer: closesIdle, call: twiceAfter(() => closing.ended), outcome: success, arrived: [/^POST/, /^POST/] },
  ],
  [
    'a server that resets a connection at the second request',
    {
      answer: (socket, time) => (time === 1 ? socket.write(written()) : socket.resetAndDestroy()),
      call: twice,
      outcome: { error: { name: 'ConnectionError', cause: { code: 'ECONNRESET' } } },
      arrived: [/.POST/s],
    },
  ],
  [
    'a server that keeps no connection',
    { answer: withHeaders(['Connection: close']), call: twice, outcome: success, arrived: [/^POST/, /^POST/] },
  ],
  [
    'an agent that keeps none',
    {
      answer: says(() => written()),
      options: agent({ keepAlive: false }),
      call: twice,
      outcome: success,
      arrived: [/Connection: close/, /Connection: close/],
    },
  ],
  [
    'an agent that keeps them',
    {
      answer: says(() => written()),
      options: agent({ keepAlive: true, maxSockets: 1 }),
      call: (root) => Promise.all([post(root, {}), post(root, {})]).then(([response]) => response),
      outcome: success,
      arrived: [/Connection: keep-alive.*POST/s],
    },
  ],
  [
    'agentkeepalive',
    {
      answer: says(() => written()),
      options: () => ({ httpAgent: new AgentKeepAlive() }),
      call: twice,
      outcome: success,
      arrived: [/.POST/s],
    },
  ],
  [
    'agentkeepalive, whose own time is over before that of the call',
    {
      answer: (socket) => setTimeout(() => socket.write(written()), 1500),
      options: () => ({ httpAgent: new AgentKeepAlive({ timeout: 1000 }) }),
      outcome: success,
    },
  ],
  [
    'an agent whose own time is over before that of the call',
    {
      answer: (socket) => setTimeout(() => socket.write(written()), 1500),
      options: agent({ keepAlive: true, timeout: 1000 }),
      outcome: success,
    },
  ],

  // Limits and headers.
  [
    'more than maxContentLength',
    {
      answer: says(() => written()),
      options: () => ({ maxContentLength: 10 }),
      outcome: { error: { name: 'ResponseError', code: 'RESPONSE_TOO_LARGE' } },
    },
  ],
  [
    'more than maxContentLength, decompressed',
    {
      ...encoded('gzip', () => gzipSync('x'.repeat(100_000))),
      options: () => ({ maxContentLength: 1000 }),
      outcome: { error: { name: 'ResponseError', code: 'RESPONSE_TOO_LARGE' } },
    },
  ],
  [
    'headers of more than 16 KB',
    { answer: withHeaders([`X: ${'x'.repeat(17_000)}`]), outcome: parseError('HPE_HEADER_OVERFLOW') },
  ],
  ['500 headers', { answer: withHeaders(Array.from({ length: 500 }, (_, i) => `X-${i}: ${i}`)), outcome: success }],
  [
    'headers that come twice',
    {
      answer: withHeaders(['Set-Cookie: a=1', 'Set-Cookie: b=2', 'X: 1', 'x: 2', 'ETag: 1', 'ETag: 2']),
      outcome: {
        response: {
          headers: expect.arrayContaining([
            ['set-cookie', ['a=1', 'b=2']],
            ['x', '1, 2'],
            ['etag', '1'],
          ]),
        },
      },
    },
  ],
  [
    'a signature that comes twice',
    { answer: withHeaders(['Wechatpay-Signature: x']), outcome: { error: { name: 'SignatureError' } } },
  ],
  ['a header of two lines', { answer: withHeaders(['X: 1', ' 2']), outcome: parseError('HPE_INVALID_HEADER_TOKEN') }],
  [
    'odd names and values of headers',
    {
      answer: withHeaders([
        'rEQUEST-iD:  \t1 \t',
        'Get: a',
        'constructor: b',
        '__proto__: c',
        'toJSON: d',
        'X:',
        'Y: caf\xE9',
      ]),
      outcome: {
        response: {
          headers: expect.arrayContaining([
            ['request-id', '1'],
            ['y', 'caf\xE9'],
            ['x', ''],
          ]),
        },
      },
    },
  ],
  ['a header without a colon', { answer: withHeaders(['what']), outcome: parseError('HPE_INVALID_HEADER_TOKEN') }],
  ['what is not HTTP', { answer: ends(() => 'SSH-2.0-OpenSSH_9.6\r\n'), outcome: parseError('HPE_INVALID_CONSTANT') }],
  [
    'another version of HTTP',
    { answer: ends(() => 'HTTP/3.7 200 OK\r\n\r\n'), outcome: parseError('HPE_INVALID_VERSION') },
  ],
  [
    'a status that is no number',
    { answer: ends(() => 'HTTP/1.1 OK\r\n\r\n'), outcome: parseError('HPE_INVALID_STATUS') },
  ],

  // Requests.
  [
    'a GET with a query',
    {
      answer: says(() => written()),
      call: sent('get', { query: { a: 'b c', d: ['1', '2'] } }),
      outcome: success,
      arrived: [/^GET \/v3\/thing\/%E4%B8%AD%20%E6%96%87\?a=b%20c&d=1&d=2 HTTP\/1\.1\r\n(?!.*content-length)/is],
    },
  ],
  [
    'a POST without a body',
    {
      answer: says(() => written()),
      call: sent('post', {}),
      outcome: success,
      arrived: [/Content-Length: 0\r\n\r\n$/],
    },
  ],
  [
    'a PUT',
    { answer: says(() => written()), call: sent('put', { json: {} }), outcome: success, arrived: [/\r\n\r\n\{\}$/] },
  ],
  ['a PATCH', { answer: says(() => written()), call: sent('patch', { json: { a: 1 } }), outcome: success }],
  ['a DELETE', { answer: says(() => written()), call: sent('delete', {}), outcome: success, arrived: [/^DELETE /] }],
  [
    'a DELETE with a body',
    {
      answer: says(() => written()),
      call: sent('delete', { json: {} }),
      outcome: success,
      arrived: [/Content-Length: 2\r\n/],
    },
  ],
  [
    'headers in odd case, of Latin-1, numbers, lists and none at all',
    {
      answer: says(() => written()),
      call: (root) =>
        post(root, {
          headers: {
            'x-oDD': 'caf\xE9',
            'X-Number': 5,
            'X-List': ['a', 'b'],
            Accept: null,
            'X-Null': null,
            'X-Space': ' a ',
          },
        }),
      outcome: success,
      arrived: [/x-oDD: caf\xE9\r\nX-Number: 5\r\nX-List: a\r\nX-List: b\r\nX-Space: a\r\n/],
    },
  ],
  [
    "a 'User-Agent' of the caller's",
    {
      answer: says(() => written()),
      call: (root) => post(root, { headers: { 'user-agent': 'shop/1.0' } }),
      outcome: success,
      arrived: [/user-agent: shop\/1\.0\r\n/i],
    },
  ],
  [
    "no 'User-Agent'",
    {
      answer: says(() => written()),
      call: (root) => post(root, { headers: { 'User-Agent': null } }),
      outcome: success,
    },
  ],
  [
    'a large body',
    { answer: says(() => written()), call: sent('post', { json: { a: '中'.repeat(300_000) } }), outcome: success },
  ],

  // Ways.
  [
    'a socket of the file system',
    {
      answer: says(() => written()),
      server: () => ({ path: join(folder, 'socket') }),
      options: () => ({ httpAgent: undefined }),
      call: (root) => post(root, { socketPath: join(folder, 'socket') }),
      outcome: success,
      arrived: [/\r\nHost: localhost\r\n/],
    },
  ],
  ['family: 4', { answer: says(() => written()), call: (root) => post(root, { family: 4 }), outcome: success }],
  [
    'a port on which nobody listens',
    {
      base: () => 'http://127.0.0.1:1/',
      outcome: {
        error: { name: 'ConnectionError', message: expect.stringContaining('nothing was sent') },
        seen: [{ kind: 'AxiosError', code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:1' }, undefined],
      },
      arrived: [],
    },
  ],
  ...(['lookup', 'httpAgent'] as const).map((option): [string, Situation] => [
    `a name that is not found, by ${option}`,
    {
      base: () => 'http://pay.invalid/',
      options: () => {
        const lookup = (name: string, _: unknown, done: (error: Error) => void): void =>
          done(
            Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
          );
        return option === 'lookup' ? { lookup } : { httpAgent: new Agent({ lookup } as never) };
      },
      outcome: {
        error: { name: 'ConnectionError', message: expect.stringContaining('nothing was sent') },
        seen: [{ kind: 'AxiosError', code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND pay.invalid' }, undefined],
      },
      arrived: [],
    },
  ]),
  [
    'an agent that throws',
    {
      options: () => ({
        httpAgent: Object.assign(new Agent(), {
          createConnection: () => {
            throw Object.assign(new Error('no way'), { code: 'NO_WAY' });
          },
        }),
      }),
      outcome: { error: { name: 'ConnectionError', cause: { message: 'no way' } } },
      arrived: [],
    },
  ],

  // TLS.
  ...(
    [
      ['a certificate of an unknown authority', () => trusted.server, false, /VERIFY|ISSUER|SELF_SIGNED/],
      ['a certificate that is trusted', () => trusted.server, true, undefined],
      [
        'a certificate that signs itself',
        () => ({ key: merchant.pkcs8, cert: merchant.certificate }),
        false,
        /SELF_SIGNED/,
      ],
    ] as const
  ).map(([title, tls, isTrusted, code]): [string, Situation] => [
    title,
    {
      answer: says(() => written()),
      server: () => ({ tls: tls() }),
      options: () => (isTrusted ? { httpsAgent: new SecureAgent({ ca: trusted.ca, keepAlive: true }) } : {}),
      base: (port) => `https://127.0.0.1:${port}/`,
      outcome: code === undefined ? success : { error: { cause: { code: expect.stringMatching(code) } } },
    },
  ]),
  [
    'a certificate of another host',
    {
      answer: says(() => written()),
      server: () => ({ tls: trusted.client }),
      options: () => ({ httpsAgent: new SecureAgent({ ca: trusted.ca }) }),
      base: (port) => `https://127.0.0.1:${port}/`,
      outcome: { error: { cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' } } },
      arrived: [],
    },
  ],
  [
    'a certificate whose time is over',
    {
      answer: says(() => written()),
      server: () => ({ tls: expired }),
      options: () => ({ httpsAgent: new SecureAgent({ ca: expired.cert }) }),
      base: (port) => `https://127.0.0.1:${port}/`,
      outcome: { error: { cause: { code: 'CERT_HAS_EXPIRED', message: 'certificate has expired' } } },
      arrived: [],
    },
  ],
  [
    'a server without TLS',
    {
      answer: says(() => written()),
      base: (port) => `https://127.0.0.1:${port}/`,
      options: () => ({ httpsAgent: new SecureAgent({ keepAlive: true }) }),
      outcome: {},
      server: () => ({ eager: 'bytes' }),
    },
  ],
  [
    'a server with TLS, asked without',
    { server: () => ({ tls: trusted.server }), base: (port) => `http://127.0.0.1:${port}/`, outcome: {} },
  ],

  // Uploads.
  [
    'an upload',
    {
      answer: says(() => written()),
      call: upload(() => jpeg),
      outcome: success,
      arrived: [/Content-Type: multipart\/form-data; boundary=boundary\r\n.*Content-Length: \d+\r\n/s],
    },
  ],
  [
    'an upload of a stream',
    {
      answer: says(() => written()),
      call: upload(() => Readable.from([jpeg, jpeg], { objectMode: false }), Buffer.concat([jpeg, jpeg])),
      outcome: success,
      arrived: [/Transfer-Encoding: chunked\r\n/],
    },
  ],
  ['an upload that cannot be read to its end', { answer: says(() => written()), call: upload(failing), outcome: {} }],
  [
    'a refusal before an upload is read',
    {
      answer: (socket) => socket.write(written({ status: '413 Too Large', content: no })),
      server: () => ({ eager: 'head' }),
      call: upload(() => jpeg),
      outcome: apiError(413, 'Too Large'),
    },
  ],
  ['a connection that ends in an upload', { answer: ends(() => ''), call: upload(() => jpeg), outcome: {} }],

  // What a response is given as.
  ...(['arraybuffer', 'text', 'stream'] as const).map((responseType): [string, Situation] => [
    `responseType: ${responseType}`,
    {
      answer: says(() => written()),
      call: async (root) => {
        const { data: given } = (await post(root, { responseType })) as AxiosResponse;
        return given instanceof Readable ? read(given) : Buffer.from(given).toString();
      },
      outcome: { value: body },
    },
  ]),
  ['a file as a stream', { answer: says(() => written()), call: streamed, outcome: { value: body } }],
  [
    'a file as a stream that ends early',
    { answer: ends(head), call: streamed, outcome: { error: { name: 'ConnectionError' } } },
  ],
  [
    'a file in a sink',
    {
      answer: says(() => written()),
      call: async (root) => {
        const sink = new PassThrough();
        const whole = read(sink);
        await file(root, { sink });
        return whole;
      },
      outcome: { value: body },
    },
  ],
];

describe('what is sent directly and what axios sends is the same, and so is what comes of it', () => {
  it('in many situations', () => expect(situations.length).toBeGreaterThanOrEqual(60));

  const same = async (situation: Situation): Promise<void> => {
    const listening = await listen(situation.answer ?? isSilent, situation.server?.());
    try {
      const direct = await run(situation, {}, listening);
      const byAxios = await run(situation, { adapter: 'http' }, listening);
      expect(direct).toEqual(byAxios);
      expect(direct.outcome).toMatchObject(situation.outcome);
      const { arrived } = situation;
      if (arrived !== undefined) {
        expect(direct.received).toEqual(arrived.map((each) => expect.stringMatching(each)));
      }
    } finally {
      await listening.close();
    }
  };

  it.concurrent.each(situations.filter(([, { lateAfter }]) => !lateAfter))('%s', (_, situation) => same(situation));

  // One after the other: the clock is that of the process.
  it.each(situations.filter(([, { lateAfter }]) => lateAfter))('%s', (_, situation) => same(situation));
});

describe('what is plain is sent directly, all else by axios', () => {
  const config = (changes: object = {}): InternalAxiosRequestConfig => {
    const headers = new AxiosHeaders({ 'User-Agent': 'us' });
    const given = { method: 'post', headers, timeout: 30_000, ...changes } as InternalAxiosRequestConfig;
    return wired(given, { url: new URL('http://127.0.0.1/v3/thing'), headers: given.headers, data: '{}' });
  };

  it.each([
    {},
    { signal: new AbortController().signal, timeout: 0, timeoutErrorMessage: 'late' },
    { socketPath: '/run/x', family: 4, httpAgent: new Agent(), httpsAgent: false, proxy: false },
    { onUploadProgress: undefined, cancelToken: null, maxRate: undefined, lookup: undefined, ofTheFuture: undefined },
    { httpVersion: 1, maxBodyLength: -1, transitional: {}, sink: new PassThrough(), security: true, nonceless: false },
  ])('plain: %j', (changes) => expect(isDirect(config(changes))).toBe(true));

  it.each([
    { onUploadProgress: () => undefined },
    { onDownloadProgress: () => undefined },
    { maxRate: 1000 },
    { cancelToken: axios.CancelToken.source().token },
    { httpVersion: 2 },
    { proxy: { host: '127.0.0.1', port: 1 } },
    { lookup: () => undefined },
    { insecureHTTPParser: true },
    { maxBodyLength: 5 },
    { allowedSocketPaths: [] },
    { socketPath: 5 },
    { ofTheFuture: 1 },
    { headers: new AxiosHeaders() },
  ])('not plain: %j', (changes) => expect(isDirect(config(changes))).toBe(false));

  it.each([
    ['data', new URLSearchParams('a=b')],
    ['data', new ArrayBuffer(1)],
    ['transport', undefined],
    ['maxRedirects', 5],
    ['responseType', 'json'],
    ['decompress', true],
    ['maxContentLength', 5],
    ['validateStatus', () => true],
  ])('not plain, for it is not what is made for the wire: %s', (name, value) => {
    expect(isDirect({ ...config(), [name]: value })).toBe(false);
  });
});
