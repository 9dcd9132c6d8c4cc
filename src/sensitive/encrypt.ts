import type { KeyObject } from 'node:crypto';
import { encrypt } from '../crypto/rsaes';
import { isCryptoError, RequestError } from '../errors';
import { isCiphertext } from './ciphertext';
import type { Slot } from './slots';

/** Encrypts one field for the platform, as base64; a ciphertext stays as it is. */
export type Encrypt = (text: string) => string | Promise<string>;

/** RSAES-OAEP with a key of the platform. */
export const encryptWith =
  (key: KeyObject): Encrypt =>
  (text) =>
    isCiphertext(text, key) ? text : encrypt(text, key);

/**
 * Encrypts fields in place. `null` and empty text stay as they are.
 *
 * @throws RequestError `SENSITIVE_NOT_TEXT` or `SENSITIVE_TOO_LONG`, with the field and never with its value
 */
export const encryptSlots = async (slots: readonly Slot[], encrypt: Encrypt): Promise<void> => {
  for (const { holder, key, where } of slots) {
    // Unlike `Reflect.set`, this throws if it cannot write: plaintext must not be sent in place of a ciphertext.
    Object.assign(holder, { [key]: await encrypted(Reflect.get(holder, key), encrypt, where) });
  }
};

/** Whether there is anything to encrypt in a field. */
export const isFilled = ({ holder, key }: Slot): boolean => {
  const value: unknown = Reflect.get(holder, key);
  return value !== undefined && value !== null && value !== '';
};

const encrypted = async (value: unknown, encrypt: Encrypt, where: string): Promise<unknown> => {
  if (value === undefined || value === null || value === '') return value;
  // Every sensitive field is documented as text; a number may have lost digits of an 18-digit ID or a leading zero.
  if (typeof value !== 'string') {
    throw new RequestError(
      'SENSITIVE_NOT_TEXT',
      `${where} is a sensitive field and is sent encrypted, so it must be text, not ${Array.isArray(value) ? 'a list' : `of type ${typeof value}`}.`,
    );
  }
  try {
    return await encrypt(value);
  } catch (cause) {
    if (!isCryptoError(cause) || cause.code !== 'PLAINTEXT_TOO_LONG') throw cause;
    throw new RequestError(
      'SENSITIVE_TOO_LONG',
      `${where} is sent encrypted and does not fit: ${cause.message} Shorten it.`,
    );
  }
};
