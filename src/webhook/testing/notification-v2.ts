import { AesEcb } from '../../crypto/aes-ecb';
import { AesGcm } from '../../crypto/aes-gcm';
import { Hash, type SignType } from '../../crypto/hash';
import { signatureOf } from '../../v2/sign';
import { Transformer } from '../../xml/transformer';
import { upperHex } from './bits';
import type { OwnBytes, SealedNotification } from './draft';

/** A notification of APIv2 to make. */
export interface V2Draft {
  /** The fields in the clear, `sign` left out. What every notification has (`appid`, `bank_type` …) is made up. */
  fields: Readonly<Record<string, string>>;
  /** The fields of `req_info`, which makes it a refund's notification: it has no `sign`. */
  req_info?: Readonly<Record<string, string>> | undefined;
  /** What `event_ciphertext` holds, which makes it a notification of 支付分. */
  event?: object | undefined;
  /** @default 'MD5', of 支付分 'HMAC-SHA256' */
  sign_type?: SignType | undefined;
  /** Replaces `sign`; `null` leaves it out. */
  sign?: string | null | undefined;
  /** Encrypts and signs with another key than the platform's. */
  secret?: string | undefined;
}

/** Makes a notification of APIv2. */
export const makeNotificationV2 = (keys: { secret: string; apiV3Key: string }, draft: V2Draft): SealedNotification => {
  const secret = draft.secret ?? keys.secret;
  const fields: Record<string, string> = {
    ...madeUp(draft.fields),
    ...draft.fields,
    ...encryptedOf(draft, secret, keys.apiV3Key),
  };
  const type = draft.sign_type ?? (draft.event === undefined ? 'MD5' : 'HMAC-SHA256');
  const sign = draft.sign === undefined ? signOf(fields, type, secret, draft) : draft.sign;
  const xml = Transformer.toXml({ ...fields, ...(sign !== null && { sign }) });
  return {
    body: Buffer.from(xml) as OwnBytes,
    headers: { 'Content-Type': 'text/xml', 'Request-ID': `08${upperHex(30)}-0` },
  };
};

/** What the platform always sends, and a test need not say. */
const madeUp = ({
  transaction_id,
  combine_out_trade_no,
}: Readonly<Record<string, string>>): Record<string, string> => ({
  return_code: 'SUCCESS',
  appid: 'wx0000000000000000',
  mch_id: '1900000109',
  nonce_str: upperHex(32),
  ...(transaction_id && { result_code: 'SUCCESS', bank_type: 'OTHERS', total_fee: '1' }),
  ...(combine_out_trade_no && {
    result_code: 'SUCCESS',
    combine_appid: 'wx0000000000000000',
    combine_mch_id: '1900000109',
    sub_order_list: '{"order_num":0,"order_list":[]}',
  }),
});

const encryptedOf = (
  { req_info, event, fields }: V2Draft,
  secret: string,
  apiV3Key: string,
): Record<string, string> => {
  if (req_info !== undefined) {
    const refund = { refund_id: '50000000000000000000000000001', refund_status: 'SUCCESS', ...req_info };
    return { req_info: AesEcb.encrypt(Transformer.toXml(refund, true, false, 'root'), Hash.md5(secret)) };
  }
  if (event === undefined) return {};
  const { event_nonce = upperHex(12), event_associated_data = '' } = fields;
  return {
    algorithm: 'HMAC-SHA256',
    event_algorithm: 'AEAD_AES_256_GCM',
    event_nonce,
    event_ciphertext: AesGcm.encrypt(JSON.stringify(event), apiV3Key, event_nonce, event_associated_data),
  };
};

const signOf = (fields: Record<string, string>, type: SignType, secret: string, draft: V2Draft): string | null =>
  draft.req_info === undefined ? signatureOf(fields, type, secret) : null;
