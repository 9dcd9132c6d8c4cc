import { createHash } from 'node:crypto';
import { AesEcb } from '../../crypto/aes-ecb';
import { Hash } from '../../crypto/hash';
import { isCryptoError, isXmlError, NotificationError } from '../../errors';
import { Transformer } from '../../xml/transformer';
import { openResourceV2 } from './envelope';
import type { V2Notification } from './event';
import { type V2Fields, v2EventTypeOf } from './v2-kind';
import { verifyFields } from './v2-verify';

/** What opens a notification of APIv2. */
export interface V2Keys {
  /** APIv2密钥: 32 bytes. */
  secret: string;
  /** APIv3密钥: 32 bytes; the service orders of 支付分 are encrypted with it. */
  apiV3Key: string | undefined;
}

/**
 * Verifies and opens a notification of APIv2.
 *
 * @param text XML that `refuseJunk` lets pass
 * @throws NotificationError
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
 */
export const parseV2 = (text: string, { secret, apiV3Key }: V2Keys): V2Notification => {
  const fields = fieldsOf(text, 'BODY_NOT_XML');
  verifyFields(fields, secret);
  const event_type = v2EventTypeOf(fields);
  if (fields.req_info) {
    const refund = openRefund(fields.req_info, secret);
    return { id: refundIdOf(refund), event_type, kind: undefined, resource: { ...besideRefund(fields), ...refund } };
  }
  // A spread of a thousand names takes thirty times as long.
  const resource: object = Object.assign({}, fields, openEvent(fields, apiV3Key));
  return { id: fields.event_id ? `v2-${fields.event_id}` : digestOf(fields), event_type, kind: undefined, resource };
};

/**
 * Refuses what no notification of APIv2 is, told without parsing it: anyone may send XML, and reading it takes longer.
 *
 * @throws NotificationError `BODY_NOT_XML`
 */
export const refuseJunk = (text: string): void => {
  if (text.length > maximumLength || !/<(?:return_code|mch_id|appid|sign|req_info)>/.test(text)) {
    throw new NotificationError(
      'BODY_NOT_XML',
      'The XML is no notification of APIv2: it is too long or has no field of one.',
    );
  }
};

/** Characters; fifty orders with all their coupons have half of it. */
const maximumLength = 131_072;

/**
 * A refund is known by its number and state alone: whoever has `req_info` can leave out or exchange blocks of 16 bytes of
 * it, as AES-ECB does not bind them together, and each variant would have a digest of its own.
 */
const refundIdOf = ({ refund_id, refund_status, out_refund_no }: V2Fields): string => {
  if (refund_id && refund_status && out_refund_no) return digestOf({ refund_id, refund_status });
  throw new NotificationError(
    'RESOURCE_MALFORMED',
    'req_info has no refund_id, out_refund_no or refund_status, so it is no whole refund; query the refund.',
  );
};

/** Of a refund's notification only `req_info` says anything, so no field beside it but the documented ones is handed on. */
const besideRefund = (fields: V2Fields): V2Fields =>
  Object.fromEntries(
    ['return_code', 'return_msg', 'appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'nonce_str', 'req_info', 'sign']
      .filter((name) => fields[name] !== undefined)
      .map((name) => [name, fields[name] ?? '']),
  );

/** Fields are sorted before the sign is checked, so their number is bounded; with fifty coupons there are under two hundred. */
const maximumFields = 1_000;

/** A level of text: what is nested or repeated could be read in two ways, and signatures cover one. */
const fieldsOf = (xml: string, code: 'BODY_NOT_XML' | 'RESOURCE_NOT_XML'): V2Fields => {
  const object = parseXml(xml, code);
  if (Object.keys(object).length > maximumFields) {
    throw new NotificationError(
      code,
      `The XML has more than ${maximumFields} fields, which no notification of APIv2 has.`,
    );
  }
  if (Object.values(object).every((value) => typeof value === 'string')) {
    // Nobody else has the object yet, and a copy with a thousand names costs as much as everything before it.
    return Object.setPrototypeOf(object, null) as V2Fields;
  }
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

const openEvent = (fields: V2Fields, apiV3Key: string | undefined): object => {
  if (!fields.event_ciphertext) return {};
  const { event_ciphertext: ciphertext, event_nonce: nonce = '', event_associated_data: associated_data = '' } = fields;
  return openResourceV2({ ciphertext, nonce, associated_data }, apiV3Key);
};

/** @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955 */
const openRefund = (req_info: string, secret: string): V2Fields => {
  try {
    return fieldsOf(AesEcb.decrypt(req_info, Hash.md5(secret)), 'RESOURCE_NOT_XML');
  } catch (error) {
    if (!isCryptoError(error)) throw error;
    const code = error.code === 'CIPHERTEXT_INVALID' ? 'RESOURCE_MALFORMED' : 'RESOURCE_NOT_AUTHENTIC';
    throw new NotificationError(code, `req_info cannot be opened with secret (APIv2密钥). ${error.message}`);
  }
};

/**
 * A notification of APIv2 has no id, so it is recognised by everything in it that is signed, except the random part. An
 * empty field is not signed, so anyone could add one and change the id.
 */
const digestOf = (fields: V2Fields): string => {
  const sorted = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && name !== 'nonce_str' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `v2-${createHash('sha256').update(JSON.stringify(sorted)).digest('hex')}`;
};
