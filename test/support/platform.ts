import {
  constants,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { type Part, partsOf } from './multipart';
import { makePair, type Pair } from './openssl';

/** A request, as received. */
export interface Arrived {
  method: string;
  /** Path and query, as in the request line. */
  target: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Of an upload. */
  parts: Part[];
  /** Whether the merchant's signature covers exactly this; for an upload, its `meta` part. */
  signed: boolean;
}

/** The response. It is signed with the key that the request names, unless it says otherwise. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  signed?: boolean;
  /** Ends the connection instead of responding. */
  cut?: boolean;
  /** What a gateway turns the body into after it was signed. */
  wire?(body: Buffer): { headers: Record<string, string>; body: Buffer };
}

/** What a merchant and the platform know about each other, written by hand: no code of `src/` is used. */
export interface Platform {
  url: string;
  port: number;
  mchid: string;
  merchant: Pair;
  /** The platform's keys by their ids; requests name the first one unless told otherwise. */
  keys: Record<string, Pair>;
  /** The options with which `Builder.factory` makes a client of this merchant. */
  options: { mchid: string; serial: string; privateKey: string; certs: Record<string, string> };
  /** The options of a brand, with the same keys. */
  brand: { brand_id: string; serial: string; privateKey: string; certs: Record<string, string> };
  requests: Arrived[];
  /** Decrypts what was encrypted for one of the platform's keys. */
  open(ciphertext: string, id: string): string;
  /** Encrypts for the merchant. */
  seal(plaintext: string): string;
  close(): Promise<void>;
}

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;
const signAsync = promisify(sign);
const verifyAsync = promisify(verify);

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** The named parts of `Authorization`; none may be missing or come twice. */
const authorizationOf = (header: string | undefined, scheme: string): Record<string, string> => {
  const [, list] = new RegExp(`^${scheme} (.+)$`).exec(header ?? '') ?? [];
  const parts = (list ?? '').split(',').map((part) => /^(\w+)="([^"]*)"$/.exec(part)?.slice(1) ?? []);
  return Object.fromEntries(parts);
};

/** Starts a server that verifies the signature of every request over the bytes that arrived, asks the test for a response, and signs it. */
export const startPlatform = async (answer: (arrived: Arrived) => Reply | Promise<Reply>): Promise<Platform> => {
  const merchant = makePair();
  const keys = {
    PUB_KEY_ID_0100000000000000000000000001: makePair(),
    PUB_KEY_ID_0100000000000000000000000002: makePair(),
  };
  const byId = new Map<unknown, KeyObject>(
    Object.entries(keys).map(([id, { pkcs8 }]) => [id, createPrivateKey(pkcs8)]),
  );
  const [mchid, brand_id] = ['1900000109', '120344'];
  const publicKey = createPublicKey(merchant.spki);
  const requests: Arrived[] = [];
  // A response may be given again within its time, and signing is what a test of thousands of calls spends it on.
  const signatures = new Map<string, Record<string, string>>();

  const arrive = async (request: IncomingMessage): Promise<Arrived> => {
    const { method = '', url: target = '', headers } = request;
    const body = await bodyOf(request);
    const isBrand = target.startsWith('/brand/');
    const scheme = isBrand ? 'WECHATPAY-BRAND-SHA256-RSA2048' : 'WECHATPAY2-SHA256-RSA2048';
    const said = authorizationOf(headers.authorization, scheme);
    const fresh = Math.abs(Number(said.timestamp) - Date.now() / 1000) < 60;
    const parts = partsOf(headers['content-type'], body);
    const message = Buffer.concat([
      Buffer.from(`${method}\n${target}\n${said.timestamp}\n${said.nonce_str}\n`),
      parts.find(({ name }) => name === 'meta')?.content ?? body,
      Buffer.from('\n'),
    ]);
    const isCalledSo = isBrand ? said.brand_id === brand_id && !said.mchid : said.mchid === mchid && !said.brand_id;
    const named = isCalledSo && said.serial_no === merchant.serial && fresh;
    const signed = await verifyAsync('sha256', message, publicKey, Buffer.from(said.signature ?? '', 'base64'));
    return { method, target, headers, body, parts, signed: signed && named };
  };

  const signatureOf = async (body: Buffer, serial: string, key: KeyObject): Promise<Record<string, string>> => {
    const cached = `${serial} ${body.toString('latin1')}`;
    const known = signatures.get(cached);
    if (known !== undefined) return known;
    const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000)}`, randomBytes(16).toString('hex')];
    const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')]);
    const signature = (await signAsync('sha256', message, key)).toString('base64');
    const headers = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Signature': signature,
      'Wechatpay-Serial': serial,
    };
    signatures.set(cached, headers);
    return headers;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const arrived = await arrive(request);
    requests.push(arrived);
    const { status = 200, headers, body = '', signed = true, cut = false, wire } = await answer(arrived);
    if (cut) return void request.socket.destroy();
    const bytes = Buffer.from(body);
    const serial = String(arrived.headers['wechatpay-serial']);
    const key = byId.get(serial);
    const proof = signed && key ? await signatureOf(bytes, serial, key) : {};
    const sent = wire?.(bytes) ?? { headers: {}, body: bytes };
    const requestId = randomBytes(8).toString('hex');
    response.writeHead(status, { 'Request-ID': requestId, ...proof, ...headers, ...sent.headers });
    response.end(sent.body);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const certs = Object.fromEntries(Object.entries(keys).map(([id, { spki }]) => [id, spki]));
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    mchid,
    merchant,
    keys,
    options: { mchid, serial: merchant.serial, privateKey: merchant.pkcs8, certs },
    brand: { brand_id, serial: merchant.serial, privateKey: merchant.pkcs8, certs },
    requests,
    open: (ciphertext, id) =>
      privateDecrypt({ key: byId.get(id) ?? '', ...oaep }, Buffer.from(ciphertext, 'base64')).toString(),
    seal: (plaintext) => publicEncrypt({ key: publicKey, ...oaep }, Buffer.from(plaintext)).toString('base64'),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
