import type { KeyObject, X509Certificate } from 'node:crypto';
import type { Verifier } from '../keys/custom';
import type { PlatformKey } from '../keys/fixed';
import { comparable, isPublicKeyId } from '../keys/serial';
import { isValidAt, newest, validityOf } from '../keys/validity';
import type { SmLibrary } from '../sm-crypto';
import { encryptingSm2, isSm2Ciphertext } from './encryption';
import { verifyingSm2 } from './signature';

/** What one key of the platform is used for. */
interface Tools {
  verify: (message: Uint8Array, signature: string) => boolean;
  encrypt: (text: string) => string;
}

/**
 * Verifies and encrypts with the platform's SM2 keys.
 *
 * @param keys those that were given
 * @param downloads whether more certificates are downloaded: one that has expired is then no longer named
 */
export const sm2Verifier = (library: SmLibrary, keys: readonly PlatformKey[], downloads: boolean): Verifier => {
  const held = new Map(keys.map(({ id, key }) => [comparable(id), key]));
  const given = keys.map(({ id, certificate }) => ({ id, ...validityOf(certificate) }));
  const publicKeyId = keys.find(({ id }) => isPublicKeyId(id))?.id;
  // A key is prepared once, for what that takes; of downloaded certificates it goes when they do.
  const prepared = new WeakMap<KeyObject | X509Certificate, Tools>();
  const toolsOf = (serial: string, certificate: X509Certificate | undefined): Tools | undefined => {
    const source = held.get(comparable(serial)) ?? certificate;
    if (source === undefined) return undefined;
    const tools = prepared.get(source) ?? prepare('publicKey' in source ? source.publicKey : source);
    prepared.set(source, tools);
    return tools;
  };
  const prepare = (key: KeyObject): Tools => ({
    verify: verifyingSm2(library, key),
    encrypt: encryptingSm2(library, key),
  });
  return {
    inUse: () => {
      if (publicKeyId !== undefined) return publicKeyId;
      return newest(downloads ? given.filter((it) => isValidAt(Date.now(), it)) : given)?.id;
    },
    verify: (message, signature, serial, certificate) => toolsOf(serial, certificate)?.verify(message, signature),
    encrypt: (text, serial, certificate) => {
      const tools = toolsOf(serial, certificate);
      return tools && (isSm2Ciphertext(text) ? text : tools.encrypt(text));
    },
  };
};
