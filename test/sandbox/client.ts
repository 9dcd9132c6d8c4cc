import { createSign, createVerify, randomBytes } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { BrandClientOptions, ClientOptions, Sandbox } from '../../src/sandbox';

/** The merchant's side, by hand: it shares no line with the sandbox or with the client. */
export interface Call {
  json?: unknown;
  body?: string | Buffer;
  headers?: Record<string, string | undefined>;
  /** Replaces what goes into `Authorization`. */
  sign?: Partial<Record<'scheme' | 'mchid' | 'nonce_str' | 'timestamp' | 'serial_no' | 'signature' | 'covers', string>>;
  /** Signs as a merchant of `addMerchant`. */
  merchant?: ClientOptions | undefined;
  /** Signs as a brand. */
  brand?: BrandClientOptions | undefined;
  /** Replaces the whole header; `null` leaves it out. */
  authorization?: string | null;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Empty when the body is no JSON object. */
  json: AnswerJson;
}

/** What came, named as far as tests ask for it one by one. */
export interface AnswerJson {
  code?: unknown;
  message?: unknown;
  detail?: { field?: unknown; location?: unknown };
  [name: string]: unknown;
}

const authorize = (
  sandbox: Sandbox,
  method: string,
  target: string,
  body: Buffer,
  { sign = {}, merchant = sandbox.options, brand }: Pick<Call, 'sign' | 'merchant' | 'brand'>,
): string => {
  const { mchid } = merchant;
  const { serial, privateKey } = brand ?? merchant;
  const timestamp = sign.timestamp ?? String(Math.floor(Date.now() / 1000));
  const nonce = sign.nonce_str ?? randomBytes(16).toString('hex');
  const head = Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n`);
  const signer = createSign('RSA-SHA256')
    .update(head)
    .update(sign.covers ?? body)
    .update('\n');
  const signature = sign.signature ?? signer.sign(privateKey, 'base64');
  const scheme = sign.scheme ?? (brand ? 'WECHATPAY-BRAND-SHA256-RSA2048' : 'WECHATPAY2-SHA256-RSA2048');
  const named = brand ? `brand_id="${brand.brand_id}"` : `mchid="${sign.mchid ?? mchid}"`;
  return `${scheme} ${named},nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${sign.serial_no ?? serial}"`;
};

const parse = (text: string): AnswerJson => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** Sends one request over a connection of its own, `target` untouched on the request line. */
export const call = (sandbox: Sandbox, method: string, target: string, options: Call = {}): Promise<Answer> => {
  const { json, headers = {}, sign, merchant, brand, authorization } = options;
  const body = Buffer.from(options.body ?? (json === undefined ? '' : JSON.stringify(json)));
  const all: Record<string, string | undefined> = {
    Accept: 'application/json',
    'User-Agent': 'by-hand',
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
    Authorization:
      authorization === undefined
        ? authorize(sandbox, method, target, body, { sign, merchant, brand })
        : (authorization ?? undefined),
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const { hostname, port } = new URL(sandbox.options.base_uri);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path: target, headers: sent, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: whole,
          json: parse(whole.toString()),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
};

export const post = (sandbox: Sandbox, target: string, json?: unknown): Promise<Answer> =>
  call(sandbox, 'POST', target, { json });

export const get = (sandbox: Sandbox, target: string): Promise<Answer> => call(sandbox, 'GET', target);

/** Whether a response carries the platform's signature over the bytes that came. */
export const isSigned = (
  sandbox: { options: { certs: Readonly<Record<string, string>> } },
  { headers, body }: Answer,
): boolean => {
  const key = sandbox.options.certs[String(headers['wechatpay-serial'])];
  if (key === undefined) return false;
  return createVerify('RSA-SHA256')
    .update(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n`)
    .update(body)
    .update('\n')
    .verify(key, String(headers['wechatpay-signature']), 'base64');
};
