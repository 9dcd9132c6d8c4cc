import { createDecipheriv } from 'node:crypto';
import { chainWebhook } from './chain.js';
import type { PeerName } from './index.js';
import { payOf } from './node-v3.js';
import { loadPlugin } from './plugin.js';
import { signatures } from './signature.js';

/** What a merchant knows of the platform, and the platform of it. */
export interface Keys {
  privateKey: string;
  platformKeyId: string;
  platformKey: string;
  apiV3Key: string;
  secret: string;
}

/** A notification as it came: header names in lower case, as node:http has them. */
export interface Delivered {
  headers: Record<string, string>;
  body: string;
}

/** Verifies a notification and opens its resource. */
type Open = (keys: Keys, delivered: Delivered) => Promise<unknown>;

interface Resource {
  ciphertext: string;
  nonce: string;
  associated_data: string;
}

const resourceOf = (body: string): Resource => JSON.parse(body).resource;

const byHand: Open = async (keys, { headers, body }) => {
  signatures(keys).check(headers, body);
  const { ciphertext, nonce, associated_data } = resourceOf(body);
  const bytes = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keys.apiV3Key, nonce);
  decipher.setAuthTag(bytes.subarray(-16)).setAAD(Buffer.from(associated_data));
  return JSON.parse(decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8'));
};

const signedOf = ({ headers, body }: Delivered) => {
  const of = (name: string): string => headers[`wechatpay-${name}`] ?? '';
  return { timestamp: of('timestamp'), nonce: of('nonce'), serial: of('serial'), signature: of('signature'), body };
};

/** The plugin has the parts; a merchant puts them together. */
const plugin: Open = async (keys, delivered) => {
  const { Aes, Formatter, Rsa } = loadPlugin();
  const { timestamp, nonce: word, body, signature } = signedOf(delivered);
  if (!Rsa.verify(Formatter.response(timestamp, word, body), signature, keys.platformKey)) throw new Error('forged');
  const { ciphertext, nonce, associated_data } = resourceOf(body);
  return JSON.parse(Aes.AesGcm.decrypt(ciphertext, keys.apiV3Key, nonce, associated_data));
};

const nodeV3: Open = async (keys, delivered) => {
  const pay = payOf(keys, 0, keys.apiV3Key);
  if (!(await pay.verifySign(signedOf(delivered)))) throw new Error('forged');
  const { ciphertext, associated_data, nonce } = resourceOf(delivered.body);
  return pay.decipher_gcm(ciphertext, associated_data, nonce);
};

const chain: Open = async (keys, { headers, body }) => {
  const { resource } = await (await chainWebhook(keys)).parse(body, headers);
  return resource;
};

export const open: Record<PeerName, Open> = {
  'node:http by hand': byHand,
  'axios by hand': byHand,
  'wechatpay-node-v3': nodeV3,
  'wechatpay-axios-plugin': plugin,
  'wechatpay-chain': chain,
};
