import type { KeyObject } from 'node:crypto';
import { type KeyLike, type ParsedKey, parseKey } from '../crypto/key';
import { ConfigurationError, type ConfigurationErrorCode } from '../errors';

/** Reads a key of one algorithm; it throws an error whose message is the rest of a sentence. */
export type ParseKey = (input: KeyLike) => ParsedKey;

/**
 * Reads the key of an option.
 *
 * @param where the option, as its error names it
 * @param parse of another algorithm than RSA
 * @throws ConfigurationError that says what is wrong with it and never quotes it
 */
export const readKey = (
  code: ConfigurationErrorCode,
  where: string,
  input: KeyLike,
  parse: ParseKey = parseKey,
): ParsedKey => {
  try {
    return parse(input);
  } catch (cause) {
    throw new ConfigurationError(code, `${where} ${(cause as Error).message}.`, cause);
  }
};

/**
 * The option `privateKey`.
 *
 * @param parse of another algorithm than RSA
 * @throws ConfigurationError `PRIVATE_KEY_INVALID` or `PRIVATE_KEY_IS_PUBLIC`
 */
export const merchantKeyOf = (privateKey: KeyLike | undefined, parse?: ParseKey): KeyObject => {
  if (privateKey === undefined || privateKey === null) {
    throw new ConfigurationError(
      'PRIVATE_KEY_INVALID',
      'privateKey (商户API私钥) is missing; give the path or the text of apiclient_key.pem.',
    );
  }
  const parsed = readKey('PRIVATE_KEY_INVALID', 'privateKey (商户API私钥)', privateKey, parse);
  if (parsed.kind === 'private') return parsed.key;
  throw new ConfigurationError(
    'PRIVATE_KEY_IS_PUBLIC',
    `privateKey (商户API私钥) is a ${parsed.kind === 'public' ? 'public key' : 'certificate'}; use apiclient_key.pem, which begins with "-----BEGIN PRIVATE KEY-----".`,
  );
};
