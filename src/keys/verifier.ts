import { isWeChatPayError, RequestError, SignatureError } from '../errors';
import { ownOf } from '../own';
import { printable } from '../printable';
import type { Verifier } from './custom';
import type { KeySet } from './fixed';

/** A user's verifier as a key set that verifies without revealing keys. */
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
