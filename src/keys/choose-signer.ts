import type { KeyObject } from 'node:crypto';
import { isBase64 } from '../crypto/bytes';
import { ConfigurationError, isWeChatPayError, RequestError } from '../errors';
import { memberOf, ownOf } from '../own';
import { checkingText } from './checking-text';
import type { Signer } from './custom';
import { localSigner } from './local-signer';

/**
 * Who signs: the option `signer`, else the private key. A signer that decrypts nothing gets that from the private key,
 * where there is one.
 *
 * @throws ConfigurationError `OPTIONS_INVALID`
 */
export const chooseSigner = (signer: Signer | undefined, privateKey: KeyObject | undefined): Signer => {
  const local = privateKey && localSigner(privateKey);
  if (signer === undefined) {
    if (local !== undefined) return local;
    throw new ConfigurationError('PRIVATE_KEY_INVALID', 'privateKey (商户API私钥, apiclient_key.pem) is missing.');
  }
  if (typeof signer !== 'object' || signer === null || typeof signer.sign !== 'function') {
    throw new ConfigurationError('OPTIONS_INVALID', 'signer takes an object with a function: { sign }.');
  }
  const scheme = memberOf(signer, 'scheme');
  if (scheme !== undefined && !(typeof scheme === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(scheme))) {
    throw new ConfigurationError('OPTIONS_INVALID', "signer.scheme is one word, such as 'WECHATPAY2-SM2-WITH-SM3'.");
  }
  const given = memberOf(signer, 'decrypt')?.bind(signer);
  const decrypt = given === undefined ? local?.decrypt : checkingText('signer.decrypt', given);
  return ownOf<Signer>({
    sign: async (message) => signatureOf(await signed(signer, message)),
    ...(scheme !== undefined && { scheme }),
    ...(decrypt !== undefined && { decrypt }),
  });
};

/** Reports a failure of the caller's KMS as what it means to the call. */
const signed = async (signer: Signer, message: string): Promise<unknown> => {
  try {
    return await signer.sign(message);
  } catch (cause) {
    if (isWeChatPayError(cause)) throw cause;
    throw new RequestError('SIGNER_FAILED', "signer.sign failed (see the error's cause), so nothing was sent.", cause);
  }
};

/** A signature goes between quotes into a header, so anything but base64 is refused. */
const signatureOf = (signature: unknown): string => {
  if (isBase64(signature)) return signature;
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    `signer.sign gave no base64 text, but something of type ${typeof signature}.`,
  );
};
