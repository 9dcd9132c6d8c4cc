import type { Method } from '../chain/verb';
import { closeLines } from '../crypto/formatter';
import { nonce as makeNonce } from '../crypto/nonce';
import type { Signer } from '../keys/custom';

/** Who signs. */
export interface Merchant {
  mchid: string;
  /** The serial of the merchant's certificate. */
  serial: string;
  signer: Signer;
}

/** What is signed of a request, as it goes over the wire. */
export interface SignedParts {
  method: Method;
  /** Path and query, percent-encoded, without the host: `/v3/certificates?x=1`. */
  target: string;
  /** The body's bytes as UTF-8 text; empty for none. */
  body: string;
}

/** A signature over one request, good for one attempt. */
export interface Authorization {
  /** The value of the `Authorization` header. */
  header: string;
  /** The string that was signed. */
  message: string;
}

/**
 * Signs a request with a fresh timestamp and nonce.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365352
 */
export const authorize = async (
  { mchid, serial, signer }: Merchant,
  { method, target, body }: SignedParts,
): Promise<Authorization> => {
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const nonce = makeNonce();
  const message = closeLines(method, target, timestamp, nonce, body);
  const signature = await signer.sign(message);
  const parts = { mchid, nonce_str: nonce, signature, timestamp, serial_no: serial };
  const list = Object.entries(parts).map(([name, value]) => `${name}="${value}"`);
  return { header: `${signer.scheme ?? 'WECHATPAY2-SHA256-RSA2048'} ${list.join(',')}`, message };
};
