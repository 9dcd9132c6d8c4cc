import { createHash, createPublicKey, createSign, createVerify, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

/** The response to a GET, and the fault to inject into it. */
export interface Served {
  body: AsyncIterable<Buffer> | Buffer;
  status?: number;
  headers?: Record<string, string>;
  /** Closes the connection after this many bytes. */
  cutAt?: number;
  /** Sends nothing more after this many bytes, and leaves the connection open. */
  stallAt?: number;
  /** Signs the response. Leave it out for a file, which the platform does not sign. */
  signed?: boolean;
}

/** A `multipart/form-data` request, parsed while it streams in. */
export interface Uploaded {
  target: string;
  headers: IncomingHttpHeaders;
  /** Everything before the file's bytes. */
  head: string;
  meta: string;
  /** The digest of the file's bytes. */
  sha256: string;
  size: number;
  /** Whether the merchant's signature matches the received `meta` part. */
  signed: boolean;
}

export interface FileServer {
  url: string;
  options: { mchid: string; serial: string; privateKey: string; certs: Record<string, string>; base_uri: string };
  get: Map<string, Served>;
  requests: { target: string; headers: IncomingHttpHeaders }[];
  uploads: Uploaded[];
  /** How many of the next uploads are read to the end and then fail with 500. */
  failing: number;
  /** How many uploads the client aborted midway. */
  broken: number;
  close(): Promise<void>;
}

/** A stream of `size` bytes that does not compress to almost nothing, in chunks of 64 KiB; always the same bytes. */
export async function* filler(size: number): AsyncGenerator<Buffer> {
  const chunk = Buffer.alloc(64 * 1024);
  for (let index = 0; index < chunk.length; index += 1) chunk[index] = (index * 31 + (index >> 8) * 7) & 0xff;
  for (let left = size; left > 0; left -= chunk.length) yield left < chunk.length ? chunk.subarray(0, left) : chunk;
}

export const digestOf = async (algorithm: string, source: AsyncIterable<Buffer>): Promise<string> => {
  const hash = createHash(algorithm);
  for await (const chunk of source) hash.update(chunk);
  return hash.digest('hex');
};

const pair = (): { publicKey: string; privateKey: string } =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

export const startFileServer = async (): Promise<FileServer> => {
  const [merchant, platform] = [pair(), pair()];
  const keyId = 'PUB_KEY_ID_0114232134912410000000000000';

  const send = (response: ServerResponse, status: number, body: string): void => {
    const timestamp = `${Math.floor(Date.now() / 1000)}`;
    const signature = createSign('RSA-SHA256').update(`${timestamp}\nn\n${body}\n`).sign(platform.privateKey, 'base64');
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Signature': signature,
      'Wechatpay-Serial': keyId,
    });
    response.end(body);
  };

  const isSigned = ({ method, url, headers }: IncomingMessage, body: string): boolean => {
    const { authorization = '' } = headers;
    const part = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(authorization)?.[1] ?? '';
    return createVerify('RSA-SHA256')
      .update(`${method}\n${url}\n${part('timestamp')}\n${part('nonce_str')}\n${body}\n`)
      .verify(createPublicKey(merchant.publicKey), part('signature'), 'base64');
  };

  const receive = async (request: IncomingMessage): Promise<Uploaded> => {
    const boundary = /boundary=(\S+)$/.exec(request.headers['content-type'] ?? '')?.[1] ?? '';
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    const hash = createHash('sha256');
    let [head, held, size] = ['', Buffer.alloc(0), 0];
    for await (const chunk of request) {
      held = Buffer.concat([held, chunk]);
      if (head === '') {
        const end = held.indexOf('\r\n\r\n', held.indexOf('\r\n\r\n') + 4);
        if (end < 0) continue;
        head = held.subarray(0, end + 4).toString();
        held = held.subarray(end + 4);
      }
      const whole = Math.max(0, held.length - tail.length);
      hash.update(held.subarray(0, whole));
      size += whole;
      held = held.subarray(whole);
    }
    if (!held.equals(tail)) throw new Error('the body does not end with its boundary');
    const meta = head.split('\r\n\r\n')[1]?.split(`\r\n--${boundary}`)[0] ?? '';
    const { url: target = '', headers } = request;
    return { target, headers, head, meta, sha256: hash.digest('hex'), size, signed: isSigned(request, meta) };
  };

  const serve = async (response: ServerResponse, served: Served): Promise<void> => {
    const { body, status = 200, headers = {}, cutAt = Infinity, stallAt = Infinity } = served;
    response.writeHead(status, { ...(Buffer.isBuffer(body) && { 'Content-Length': body.length }), ...headers });
    const limit = Math.min(cutAt, stallAt);
    const limited = async function* (): AsyncGenerator<Buffer> {
      let sent = 0;
      for await (const chunk of Buffer.isBuffer(body) ? [body] : body) {
        if (sent + chunk.length > limit) {
          yield chunk.subarray(0, limit - sent);
          return;
        }
        yield chunk;
        sent += chunk.length;
      }
    };
    // A client that stops reading closes the connection, which is not a server error.
    await pipeline(limited, response, { end: limit === Infinity }).catch(() => undefined);
    if (cutAt !== Infinity) setTimeout(() => response.socket?.destroy(), 20);
  };

  const listener = createServer(async (request, response) => {
    const { url: target = '', headers, method } = request;
    server.requests.push({ target, headers });
    if (method === 'POST') {
      try {
        server.uploads.push(await receive(request));
        server.failing -= 1;
        if (server.failing >= 0) send(response, 500, '{"code":"SYSTEM_ERROR","message":"again"}');
        else send(response, 200, '{"media_id":"id"}');
      } catch {
        server.broken += 1;
        response.destroy();
      }
      return;
    }
    const served = server.get.get(target) ?? server.get.get(target.replace(/\?.*/, ''));
    if (served === undefined) return send(response, 404, '{"code":"RESOURCE_NOT_EXISTS","message":"gone"}');
    if (served.signed && Buffer.isBuffer(served.body)) return send(response, 200, served.body.toString());
    await serve(response, served);
  });
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
  const server: FileServer = {
    url,
    options: {
      mchid: '1900000109',
      serial: '3775B6A45ACD588826D15E583A95F5DD12345678',
      privateKey: merchant.privateKey,
      certs: { [keyId]: platform.publicKey },
      base_uri: url,
    },
    get: new Map(),
    requests: [],
    uploads: [],
    failing: 0,
    broken: 0,
    close: () =>
      new Promise((resolve) => {
        listener.closeAllConnections();
        listener.close(() => resolve());
      }),
  };
  return server;
};
