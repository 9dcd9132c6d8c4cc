import { type KeyLike, type ParsedKey, parseKey } from '../crypto/key';
import { ConfigurationError, type ConfigurationErrorCode } from '../errors';

/**
 * Reads the key of an option.
 *
 * @param where the option, as its error names it
 * @throws ConfigurationError that says what is wrong with it and never quotes it
 */
export const readKey = (code: ConfigurationErrorCode, where: string, input: KeyLike): ParsedKey => {
  try {
    return parseKey(input);
  } catch (cause) {
    throw new ConfigurationError(code, `${where} ${(cause as Error).message}.`, cause);
  }
};
