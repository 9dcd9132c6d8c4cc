import type { KeyObject } from 'node:crypto';
import { encrypt } from '../crypto/rsaes';
import { isCryptoError, RequestError } from '../errors';
import { isCiphertext } from './ciphertext';
import type { Slot } from './slots';

/**
 * Encrypts fields in place with RSAES-OAEP, as base64. `null`, empty text and ciphertexts stay as they are.
 *
 * @throws RequestError `SENSITIVE_NOT_TEXT` or `SENSITIVE_TOO_LONG`, with the field and never with its value
 */
export const encryptSlots = (slots: readonly Slot[], key: KeyObject): void => {
  for (const { holder, key: name, where } of slots) {
    // Unlike `Reflect.set`, this throws if it cannot write: plaintext must not be sent in place of a ciphertext.
    Object.assign(holder, { [name]: encrypted(Reflect.get(holder, name), key, where) });
  }
};

/** Whether there is anything to encrypt in a field. */
export const isFilled = ({ holder, key }: Slot): boolean => {
  const value: unknown = Reflect.get(holder, key);
  return value !== undefined && value !== null && value !== '';
};

const encrypted = (value: unknown, key: KeyObject, where: string): unknown => {
  if (value === undefined || value === null || value === '') return value;
  // Every sensitive field is documented as text; a number may have lost digits of an 18-digit ID or a leading zero.
  if (typeof value !== 'string') {
    throw new RequestError(
      'SENSITIVE_NOT_TEXT',
      `${where} is a sensitive field and is sent encrypted, so it must be text, not ${Array.isArray(value) ? 'a list' : `of type ${typeof value}`}.`,
    );
  }
  return isCiphertext(value, key) ? value : ciphertextOf(value, key, where);
};

const ciphertextOf = (text: string, key: KeyObject, where: string): string => {
  try {
    return encrypt(text, key);
  } catch (cause) {
    if (!isCryptoError(cause) || cause.code !== 'PLAINTEXT_TOO_LONG') throw cause;
    throw new RequestError(
      'SENSITIVE_TOO_LONG',
      `${where} is sent encrypted and does not fit: ${cause.message} Shorten it.`,
    );
  }
};
