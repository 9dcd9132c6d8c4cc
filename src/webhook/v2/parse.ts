import { createHash } from 'node:crypto';
import { AesEcb } from '../../crypto/aes-ecb';
import { Hash } from '../../crypto/hash';
import { Transformer } from '../../crypto/transformer';
import { isCryptoError, isXmlError, NotificationError } from '../../errors';
import type { V2Notification } from '../event';
import { openResource } from '../resource';
import { type Fields, kindOf } from './kind';
import { verifyFields } from './verify';

/** What opens a notification of APIv2. */
export interface V2Keys {
  /** APIv2密钥: 32 bytes. */
  secret: string | undefined;
  /** APIv3密钥: 32 bytes; the service orders of 支付分 are sealed with it. */
  apiV3Key: string | undefined;
}

/**
 * Verifies and opens a notification of APIv2.
 *
 * @param text XML
 * @throws NotificationError
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
 */
export const parseV2 = (text: string, { secret, apiV3Key }: V2Keys): V2Notification => {
  const fields = fieldsOf(text, 'BODY_NOT_XML');
  if (secret === undefined) throw missing('secret (APIv2密钥)');
  verifyFields(fields, secret);
  const resource = { ...fields, ...opened(fields, secret, apiV3Key) };
  return { id: idOf(fields), event_type: kindOf(fields), resource };
};

/** A level of text: what is nested or repeated could be read in two ways, and signatures cover one. */
const fieldsOf = (xml: string, code: 'BODY_NOT_XML' | 'RESOURCE_NOT_XML'): Fields => {
  const object = parseXml(xml, code);
  if (Object.values(object).every((value) => typeof value === 'string')) return object as Fields;
  throw new NotificationError(code, 'The XML has nested or repeated elements, which no notification of APIv2 has.');
};

const parseXml = (xml: string, code: 'BODY_NOT_XML' | 'RESOURCE_NOT_XML'): object => {
  try {
    return Transformer.toObject(xml);
  } catch (error) {
    if (!isXmlError(error)) throw error;
    throw new NotificationError(code, `The notification cannot be read. ${error.message}`);
  }
};

const opened = (fields: Fields, secret: string, apiV3Key: string | undefined): object => {
  if (fields.req_info) return openRefund(fields.req_info, secret);
  if (!fields.event_ciphertext) return {};
  if (apiV3Key === undefined) throw missing('apiV3Key (APIv3密钥)');
  const { event_ciphertext: ciphertext, event_nonce: nonce = '', event_associated_data: associated_data = '' } = fields;
  return openResource({ ciphertext, nonce, associated_data }, apiV3Key);
};

/** @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955 */
const openRefund = (req_info: string, secret: string): Fields => {
  try {
    return fieldsOf(AesEcb.decrypt(req_info, Hash.md5(secret)), 'RESOURCE_NOT_XML');
  } catch (error) {
    if (!isCryptoError(error)) throw error;
    const code = error.code === 'CIPHERTEXT_INVALID' ? 'RESOURCE_MALFORMED' : 'RESOURCE_NOT_AUTHENTIC';
    throw new NotificationError(code, `req_info cannot be opened with secret (APIv2密钥). ${error.message}`);
  }
};

/** Without an id of its own a notification is known by all that it says, but for what is drawn anew each time. */
const idOf = ({ sign: _, nonce_str: __, ...said }: Fields): string => {
  if (said.event_id) return said.event_id;
  const sorted = Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
  return `v2-${createHash('sha256').update(JSON.stringify(sorted)).digest('hex')}`;
};

const missing = (name: string): NotificationError =>
  new NotificationError('SECRET_MISSING', `The notification is of APIv2 and needs ${name}; give it to the Webhook.`);
