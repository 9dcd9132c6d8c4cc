import { AxiosHeaders, type RawAxiosRequestHeaders } from 'axios';
import type { EncryptedFields } from '../catalogue/traits';
import type { Call } from '../chain/node';
import { isSignatureError, RequestError } from '../errors';
import type { KeysAtHand } from '../keys/fixed';
import { ownOf } from '../own';
import { headersOf } from '../request/headers';
import { type Encrypt, encryptSlots, encryptWith, isFilled } from './encrypt';
import { sensitivePartsOf } from './parts';

/**
 * A call whose sensitive fields are encrypted with the platform's key, and which names exactly that key in
 * `Wechatpay-Serial`. The caller's own `Wechatpay-Serial` decides the key. The caller's objects are left as they are; a
 * call without a sensitive field is returned unchanged.
 *
 * @param text the call's `json`, written
 * @param headers those that every call carries
 * @throws RequestError `SENSITIVE_NOT_TEXT`, `SENSITIVE_TOO_LONG`, `SERIAL_UNKNOWN` or `ENCRYPTION_FAILED`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export const encryptCall = async (
  call: Call,
  fields: EncryptedFields,
  keys: KeysAtHand,
  text: string | undefined,
  headers?: unknown,
): Promise<Call> => {
  const parts = (await sensitivePartsOf(call, fields, text)).filter(({ slots }) => slots.some(isFilled));
  if (parts.length === 0) return call;
  const headersOfCall = headersOf(call.options.headers);
  const { id, encrypt } = await encryptionFor(serialOf(headersOfCall) ?? serialOf(headers), keys);
  for (const { slots } of parts) await encryptSlots(slots, encrypt);
  const encrypted = parts.map((part) => part.toOption());
  return {
    ...call,
    options: ownOf(call.options, Object.assign({ headers: naming(id, headersOfCall) }, ...encrypted)),
  };
};

const encryptionFor = async (
  serial: string | undefined,
  keys: KeysAtHand,
): Promise<{ id: string; encrypt: Encrypt }> => {
  const id = serial ?? (await keys.inUse());
  if (id === undefined) {
    throw new RequestError(
      'SERIAL_UNKNOWN',
      'The call has sensitive fields, and no 平台证书 is at hand to encrypt them with: toRequest downloads none, a call does.',
    );
  }
  const found = <T>(looking: Promise<T>): Promise<T> =>
    looking.catch((error: unknown) => {
      throw isSignatureError(error) ? unknown(id, error.cause) : error;
    });
  if (keys.encrypt !== undefined) {
    const encrypt = keys.encrypt.bind(keys);
    return { id, encrypt: async (text) => (await found(encrypt(text, id))) ?? refuse(id) };
  }
  return { id, encrypt: encryptWith((await found(keys.find(id))) ?? refuse(id)) };
};

const refuse = (id: string): never => {
  throw unknown(id);
};

const unknown = (id: string, cause?: unknown): RequestError =>
  new RequestError(
    'SERIAL_UNKNOWN',
    `The call has sensitive fields for the key "${id}" of Wechatpay-Serial, which certs does not hold; add that key, or encrypt them yourself with sensitive: 'manual'.`,
    cause,
  );

const serialOf = (headers: unknown): string | undefined => {
  if (typeof headers !== 'object' || headers === null) return undefined;
  const serial = AxiosHeaders.from(headers as AxiosHeaders).get('Wechatpay-Serial');
  return typeof serial === 'string' && serial !== '' ? serial : undefined;
};

/** In any case: two spellings of one header would be sent twice. */
const naming = (id: string, headers: RawAxiosRequestHeaders): RawAxiosRequestHeaders => ({
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => !/^wechatpay-serial$/i.test(name))),
  'Wechatpay-Serial': id,
});
