import type { KeyObject } from 'node:crypto';
import { CryptoError } from '../errors';
import { isBase64, typeOf } from './bytes';
import { halfOf, type KeyType } from './half';
import type { KeyLike } from './key';
import { decrypt, decryptAsync, encrypt, encryptAsync } from './rsaes';
import { sign, signAsync, verify, verifyAsync } from './signature';
import { withoutPrototype } from './without-prototype';

export { signAsync, verifyAsync };

/**
 * RSA as WeChat Pay uses it; PHP's `Rsa`. Keys are given in any form that `KeyLike` names; a key used more than once is
 * best read once with `Rsa.from`.
 *
 * @example
 * const key = Rsa.from('file:///path/to/apiclient_key.pem');
 * Rsa.sign(Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, `prepay_id=${prepay_id}`), key);
 */
export const Rsa = {
  KEY_TYPE_PRIVATE: 'private',
  KEY_TYPE_PUBLIC: 'public',

  /**
   * Reads a key.
   *
   * @param thing a key or a certificate; for an encrypted private key also PHP's `[thing, passphrase]`
   * @param type which half is meant
   * @param passphrase of an encrypted private key
   * @throws CryptoError `KEY_INVALID`
   * @example Rsa.from('file:///path/to/pub_key.pem', 'public')
   * @example Rsa.from('private.pkcs8://MIIEvQIBADANBgkqhkiG9w0BAQ…')
   */
  from(thing: KeyLike | readonly [KeyLike, string], type: KeyType = 'private', passphrase?: string): KeyObject {
    const [key, opener] = isPair(thing) ? thing : [thing, passphrase];
    return halfOf(key, type, opener);
  },

  /**
   * Reads a key of PKCS#1 without PEM armour.
   *
   * @param thing base64
   * @throws CryptoError `KEY_INVALID`
   */
  fromPkcs1: (thing: string, type: KeyType = 'private'): KeyObject =>
    halfOf(labelled(type === 'public' ? 'public.pkcs1' : 'private.pkcs1', thing), type),

  /**
   * Reads a private key of PKCS#8 without PEM armour.
   *
   * @param thing base64
   * @throws CryptoError `KEY_INVALID`
   */
  fromPkcs8: (thing: string): KeyObject => halfOf(labelled('private.pkcs8', thing), 'private'),

  /**
   * Reads a public key of SPKI without PEM armour.
   *
   * @param thing base64
   * @throws CryptoError `KEY_INVALID`
   */
  fromSpki: (thing: string): KeyObject => halfOf(labelled('public.spki', thing), 'public'),

  /**
   * A public key of PKCS#1 as SPKI, both base64 without PEM armour.
   *
   * @throws CryptoError `KEY_INVALID`
   */
  pkcs1ToSpki(thing: string): string {
    const bare = typeof thing === 'string' ? thing.replace(/\s+/g, '') : undefined;
    if (!isBase64(bare)) throw new CryptoError('KEY_INVALID', 'The public key is not base64 without PEM armour.');
    return halfOf(`public.pkcs1://${bare}`, 'public')
      .export(withoutPrototype({ type: 'spki', format: 'der' }))
      .toString('base64');
  },

  sign,
  signAsync,
  verify,
  verifyAsync,
  encrypt,
  encryptAsync,
  decrypt,
  decryptAsync,
} as const;

const labelled = (label: string, thing: unknown): string => {
  if (typeof thing === 'string') return `${label}://${thing}`;
  throw new CryptoError('KEY_INVALID', `A key without PEM armour is base64 text, not ${typeOf(thing)}.`);
};

const isPair = (thing: KeyLike | readonly [KeyLike, string]): thing is readonly [KeyLike, string] =>
  Array.isArray(thing);
