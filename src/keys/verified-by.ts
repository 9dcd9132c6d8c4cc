import type { KeyObject } from 'node:crypto';
import { verifyAsync } from '../crypto/signature';
import { isWeChatPayError, RequestError, SignatureError } from '../errors';
import { ownOf } from '../own';
import { printable } from '../printable';
import type { Verifier } from './custom';
import type { KeySet } from './fixed';

/**
 * Whether a signature of the platform is right by exactly the key that it names.
 *
 * @param message the bytes that were signed
 * @param signature base64
 * @param serial 微信支付公钥ID or the serial of a 平台证书
 * @param check verifies by the key, on the thread pool unless told otherwise
 * @returns `undefined` when the key set has no key of that serial
 */
export const verifiedBy = async (
  keys: KeySet,
  message: Uint8Array,
  signature: string,
  serial: string,
  check: Check = verifyAsync,
): Promise<boolean | undefined> => {
  if (keys.verify !== undefined) return keys.verify(message, signature, serial);
  const key = await keys.find(serial);
  return key && check(message, signature, key);
};

/** What verifies an RSA-SHA256 signature by a key. */
type Check = (message: Uint8Array, signature: string, key: KeyObject) => boolean | Promise<boolean>;

/** A user's verifier as a key set: it verifies, and gives no keys away. */
export const verifierKeys = (verifier: Verifier): KeySet =>
  ownOf<KeySet>({
    inUse: async () => {
      try {
        return await verifier.inUse();
      } catch (cause) {
        if (isWeChatPayError(cause)) throw cause;
        throw new RequestError(
          'SERIAL_UNKNOWN',
          "verifier.inUse failed (see the error's cause), so there is no key to name and nothing was sent.",
          cause,
        );
      }
    },
    find: async () => undefined,
    verify: async (message, signature, serial) => {
      try {
        return await verifier.verify(message, signature, serial);
      } catch (cause) {
        if (isWeChatPayError(cause)) throw cause;
        throw new SignatureError(
          'SIGNATURE_SERIAL_UNKNOWN',
          `verifier.verify failed for the key ${printable(serial)} (see the error's cause), so nothing proves what it signed.`,
          undefined,
          cause,
        );
      }
    },
  });
