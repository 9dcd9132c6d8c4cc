import type { KeyObject } from 'node:crypto';
import type { Algorithm } from './algorithm';
import { responseMessage } from './message';
import { hex } from './random';
import type { PlainResponse } from './response';

/** A response as it goes over the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What signs a response. */
export interface ResponseSigner {
  readonly platformKeyId: string;
  readonly platformPrivateKey: KeyObject;
  readonly algorithm: Algorithm;
  /** Whom it is signed for. @default 'mchid' */
  readonly name?: keyof Algorithm['schemes'] | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Departures from an honest signature. */
export interface SignOptions {
  /** Added to the timestamp, in seconds. @default 0 */
  readonly skew?: number;
  /** What is signed in place of the response's body. @default the response's body */
  readonly signedBody?: Buffer;
}

/** The headers of the platform's signature. */
const signatureHeaders = async (
  body: Buffer,
  skew: number,
  signer: ResponseSigner,
): Promise<Record<string, string>> => {
  const timestamp = String(Math.floor(signer.now() / 1000) + skew);
  const once = hex(32);
  const { algorithm, platformPrivateKey, name = 'mchid' } = signer;
  const signature = await algorithm.sign(responseMessage(timestamp, once, body), platformPrivateKey);
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': once,
    'Wechatpay-Signature': signature.toString('base64'),
    'Wechatpay-Serial': signer.platformKeyId,
    'Wechatpay-Signature-Type': algorithm.schemes[name],
  };
};

/** Gives a response its `Request-ID` and, if it is a signed one, its signature. */
export const signResponse = async (
  answer: PlainResponse,
  signer: ResponseSigner,
  options: SignOptions = {},
): Promise<WireResponse> => {
  const { skew = 0, signedBody = answer.body } = options;
  const signature = answer.signed ? await signatureHeaders(signedBody, skew, signer) : {};
  return {
    status: answer.status,
    headers: {
      'Request-ID': `08${hex(30)}-0`,
      // The platform's clock, by which a merchant sees that its own is off.
      Date: new Date(signer.now()).toUTCString(),
      ...answer.headers,
      ...signature,
    },
    body: answer.body,
  };
};
