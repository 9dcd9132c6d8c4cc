import type { X509Certificate } from 'node:crypto';
import { isBase64 } from '../crypto/bytes';
import { ConfigurationError, isWeChatPayError, RequestError, SignatureError } from '../errors';
import { memberOf, ownOf } from '../own';
import { printable } from '../printable';
import type { Verifier } from './custom';
import type { DownloadedKeys } from './downloaded';
import type { Certificates, KeySet, KeysAtHand } from './fixed';

/**
 * A user's verifier as a key set that verifies without revealing keys.
 *
 * @param downloaded where serials that the verifier does not know are looked for
 */
export const verifierKeys = (verifier: Verifier, downloaded?: DownloadedKeys): KeySet => {
  const keysOver = (certificates: Certificates | undefined): KeySet => {
    const verifying = keysOf(verifier, certificates);
    return ownOf(verifying, { inUse: async () => (await verifying.inUse()) ?? noneNamed() });
  };
  if (downloaded === undefined) return keysOver(undefined);
  const atHand = keysOf(verifier, downloaded.certificatesAtHand);
  return ownOf(keysOver(downloaded.certificates), { over: keysOver, atHand });
};

const noneNamed = (): never => {
  throw new RequestError('SERIAL_UNKNOWN', 'verifier.inUse gave no id of a key to name, so nothing was sent.');
};

type Verifying = KeysAtHand & Pick<KeySet, 'verify'>;

const keysOf = (verifier: Verifier, certificates: Certificates | undefined): Verifying => {
  /** Asks the verifier, and once more with the certificate of a serial that it does not know. */
  const asked = async <T>(
    serial: string,
    ask: (certificate?: X509Certificate) => T | undefined | Promise<T | undefined>,
  ): Promise<T | undefined> => {
    const answer = await ask();
    if (answer !== undefined || certificates === undefined) return answer;
    const certificate = await certificates.find(serial);
    return certificate && ask(certificate);
  };
  return ownOf<Verifying>({
    inUse: async () => named(await attempt(() => verifier.inUse(), noKeyToName)) ?? certificates?.inUse(),
    find: async () => undefined,
    verify: (message, signature, serial) =>
      asked(serial, (...certificate) =>
        attempt(() => verifier.verify(message, signature, serial, ...certificate), notVerified(serial)),
      ),
    encrypt: (text, serial) =>
      asked(serial, async (...certificate) => {
        const encrypt = memberOf(verifier, 'encrypt')?.bind(verifier);
        if (encrypt === undefined) throw noEncrypt();
        const ciphertext = await attempt(() => encrypt(text, serial, ...certificate), notEncrypted);
        return ciphertext === undefined ? undefined : checked(ciphertext);
      }),
  });
};

/** Reports a failure of the user's code as what it means to the call. */
const attempt = async <T>(run: () => T | Promise<T>, failed: (cause: unknown) => Error): Promise<T> => {
  try {
    return await run();
  } catch (cause) {
    throw isWeChatPayError(cause) ? cause : failed(cause);
  }
};

/** An id goes into a header, so nothing else is let in. `null` is as good as `undefined`. */
const named = (id: unknown): string | undefined => {
  if (id === undefined || id === null) return undefined;
  if (typeof id === 'string' && /^\w{1,64}$/.test(id)) return id;
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    `verifier.inUse has to give the id of a key, PUB_KEY_ID_… or the serial of a 平台证书, and gave ${typeof id === 'string' ? 'another text' : `something of type ${typeof id}`}.`,
  );
};

const noKeyToName = (cause: unknown): RequestError =>
  new RequestError(
    'SERIAL_UNKNOWN',
    "verifier.inUse failed (see the error's cause), so there is no key to name and nothing was sent.",
    cause,
  );

const notVerified =
  (serial: string) =>
  (cause: unknown): SignatureError =>
    new SignatureError(
      'SIGNATURE_SERIAL_UNKNOWN',
      `verifier.verify failed for the key ${printable(serial)} (see the error's cause), so nothing proves what it signed.`,
      undefined,
      cause,
    );

const notEncrypted = (cause: unknown): RequestError =>
  new RequestError(
    'ENCRYPTION_FAILED',
    "verifier.encrypt failed (see the error's cause), so a sensitive field could not be encrypted and nothing was sent.",
    cause,
  );

const noEncrypt = (): RequestError =>
  new RequestError(
    'ENCRYPTION_FAILED',
    "The call has sensitive fields, and verifier has no encrypt; add it, or encrypt them yourself with sensitive: 'manual'.",
  );

/** A ciphertext, which no plaintext must be taken for by mistake. */
const checked = (ciphertext: unknown): string => {
  if (isBase64(ciphertext)) return ciphertext;
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    `verifier.encrypt gave no base64 text, but something of type ${typeof ciphertext}.`,
  );
};
