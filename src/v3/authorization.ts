import type { KeyObject } from 'node:crypto';
import { nonce as makeNonce } from '../crypto/nonce';
import { signAsync } from '../crypto/rsa';
import { type RequestMessage, requestMessage } from './message';

/** Who signs. */
export interface Merchant {
  mchid: string;
  /** The serial of the merchant's certificate. */
  serial: string;
  privateKey: KeyObject;
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
  { mchid, serial, privateKey }: Merchant,
  request: Pick<RequestMessage, 'method' | 'target' | 'body'>,
): Promise<Authorization> => {
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const nonce = makeNonce();
  const message = requestMessage({ ...request, timestamp, nonce });
  const signature = await signAsync(message, privateKey);
  const parts = { mchid, nonce_str: nonce, signature, timestamp, serial_no: serial };
  const list = Object.entries(parts).map(([name, value]) => `${name}="${value}"`);
  return { header: `WECHATPAY2-SHA256-RSA2048 ${list.join(',')}`, message };
};
