import { type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { answerMessage } from './message';
import { hex, nonce } from './random';
import type { Answer } from './response';

const signAsync = promisify<string, Buffer, KeyObject, Buffer>(sign);

/** An answer as it goes over the wire. */
export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What signs an answer. */
export interface Sealer {
  readonly platformKeyId: string;
  readonly platformPrivateKey: KeyObject;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Departures from an honest signature. */
export interface SealOptions {
  /** Added to the timestamp, in seconds. @default 0 */
  readonly skew?: number;
  /** What is signed in place of the answer's body. @default the answer's body */
  readonly signedBody?: Buffer;
}

/** The headers of the platform's signature. */
const signatureHeaders = async (body: Buffer, skew: number, sealer: Sealer): Promise<Record<string, string>> => {
  const timestamp = String(Math.floor(sealer.now() / 1000) + skew);
  const once = nonce();
  const signature = await signAsync('sha256', answerMessage(timestamp, once, body), sealer.platformPrivateKey);
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': once,
    'Wechatpay-Signature': signature.toString('base64'),
    'Wechatpay-Serial': sealer.platformKeyId,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  };
};

/** Gives an answer its `Request-ID` and, if it is a signed one, its signature. */
export const seal = async (answer: Answer, sealer: Sealer, options: SealOptions = {}): Promise<Wire> => {
  const { skew = 0, signedBody = answer.body } = options;
  const signature = answer.signed ? await signatureHeaders(signedBody, skew, sealer) : {};
  return {
    status: answer.status,
    headers: { 'Request-ID': `08${hex(30)}-0`, ...answer.headers, ...signature },
    body: answer.body,
  };
};
