import { isCryptoError } from '../errors';
import { nextTurn } from '../turn';
import { type Slot, slotsOf } from './slots';

/** Opens one ciphertext with the merchant's private key; base64 in, UTF-8 text out. */
export type Decrypt = (ciphertext: string) => string | Promise<string>;

/** A field of a response that could not be decrypted and stays as received. */
export interface SensitiveFailure {
  /** `GET v3/merchant-service/complaints-v2` */
  operation: string;
  /** `data.data[0].payer_phone`: where it is in the response. */
  field: string;
  /** The reason; it quotes neither the field nor a key. */
  error: Error;
}

/**
 * Decrypts the sensitive fields of a parsed response in place. A field that cannot be decrypted stays as it is and is
 * reported; the response to a payment must not be lost over it.
 *
 * @param paths as the catalogue writes them
 */
export const openFields = async (
  data: unknown,
  paths: readonly string[],
  decrypt: Decrypt,
  tell: (failure: Omit<SensitiveFailure, 'operation'>) => void,
): Promise<void> => {
  for (const slot of paths.flatMap((path) => slotsOf(data, path, 'data'))) {
    const value: unknown = Reflect.get(slot.holder, slot.key);
    if (typeof value === 'string' && value !== '') await openSlot(slot, value, decrypt, tell);
  }
};

const openSlot = async (
  { holder, key, where }: Slot,
  ciphertext: string,
  decrypt: Decrypt,
  tell: (failure: Omit<SensitiveFailure, 'operation'>) => void,
): Promise<void> => {
  // A private-key operation blocks the event loop for half a millisecond, and a list may have hundreds of fields.
  await nextTurn();
  try {
    Object.assign(holder, { [key]: await decrypt(ciphertext) });
  } catch (error) {
    tell({
      field: where,
      error: isCryptoError(error) ? error : new Error('The ciphertext could not be opened.', { cause: error }),
    });
  }
};
