import { typeOfKey } from '../crypto/der';
import { type KeyLike, type ParsedKey, parseAnyKey } from '../crypto/key';

/**
 * Reads an SM2 key: PKCS#8, SEC 1, SPKI or an X.509 certificate, whatever wraps it.
 *
 * @throws Error with one sentence that says what is wrong and never quotes the key
 */
export const parseSm2Key = (input: KeyLike): ParsedKey => {
  const parsed = parseAnyKey(input);
  const type = typeOfKey(parsed.key);
  if (type === 'SM2') return parsed;
  throw new Error(
    `is a key of type ${type}, not SM2${type === 'rsa' ? '; with RSA, give it to Builder.factory without sm2' : ''}`,
  );
};
