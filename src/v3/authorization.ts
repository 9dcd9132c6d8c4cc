import { nonce as makeNonce } from '../crypto/nonce';
import type { Signer } from '../keys/custom';
import { type RequestMessage, requestMessage } from './message';

/** Who signs. */
export interface Merchant {
  mchid: string;
  /** The serial of the merchant's certificate. */
  serial: string;
  signer: Signer;
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
  request: Pick<RequestMessage, 'method' | 'target' | 'body'>,
): Promise<Authorization> => {
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const nonce = makeNonce();
  const message = requestMessage({ ...request, timestamp, nonce });
  const signature = await signer.sign(message);
  const parts = { mchid, nonce_str: nonce, signature, timestamp, serial_no: serial };
  const list = Object.entries(parts).map(([name, value]) => `${name}="${value}"`);
  return { header: `${signer.scheme ?? 'WECHATPAY2-SHA256-RSA2048'} ${list.join(',')}`, message };
};
