import type { KeyObject } from 'node:crypto';
import { type KeyLike, samePublicKey } from '../crypto/key';
import { ConfigurationError } from '../errors';
import { ownOf } from '../own';
import { printable } from '../printable';
import { problemOfId, problemOfKeyId } from './certs-id';
import type { PlatformKey } from './fixed';
import { type ParseKey, readKey } from './read-key';
import { comparable, sameId } from './serial';

/** The merchant's own identity, which is mistaken for the platform's often enough. */
interface Merchant {
  serial: string;
  key: KeyObject | undefined;
}

/**
 * The platform's keys of the option `certs`.
 *
 * @param merchant where it is known, its own certificate is refused
 * @param parse of another algorithm than RSA
 * @throws ConfigurationError that names the entry and what to put there
 */
export const platformKeysOf = (
  certs: unknown,
  merchant?: Merchant,
  parse?: ParseKey,
): readonly [PlatformKey, ...PlatformKey[]] => {
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs)) {
    throw new ConfigurationError(
      'CERTS_INVALID',
      `certs is ${certs === undefined ? 'missing' : 'not an object'}; map 微信支付公钥ID (or 平台证书 serial) to the key: { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }.`,
    );
  }
  const keys = Object.entries(certs as Record<string, KeyLike>).map(([id, input]) =>
    platformKeyOf(id, input, merchant, parse),
  );
  checkDistinct(keys);
  const [first, ...others] = keys;
  if (first === undefined) {
    throw new ConfigurationError(
      'CERTS_INVALID',
      'certs is empty; without a key of the platform no response can be trusted.',
    );
  }
  return [first, ...others];
};

const checkDistinct = (keys: readonly PlatformKey[]): void => {
  const ids = keys.map(({ id }) => comparable(id));
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice === undefined) return;
  throw new ConfigurationError(
    'CERTS_INVALID',
    `certs lists ${printable(twice)} twice, in two spellings; keep the one whose key is right.`,
  );
};

const platformKeyOf = (
  id: string,
  input: KeyLike,
  merchant: Merchant | undefined,
  parse: ParseKey | undefined,
): PlatformKey => {
  const where = `certs['${printable(id)}']`;
  const problem = problemOfId(id);
  if (problem !== undefined) throw new ConfigurationError('CERTS_INVALID', `${where} ${problem}.`);
  if (merchant !== undefined && sameId(id, merchant.serial)) {
    throw new ConfigurationError(
      'CERTS_HOLD_MERCHANT_KEY',
      `${where} is listed under the merchant's own serial; certs takes the platform's keys (微信支付公钥 or 平台证书).`,
    );
  }
  if (input === undefined || input === null)
    throw new ConfigurationError('CERTS_INVALID', `${where} is missing its key.`);
  const parsed = readKey('CERTS_INVALID', where, input, parse);
  if (parsed.kind === 'private') {
    throw new ConfigurationError(
      'CERTS_HOLD_PRIVATE_KEY',
      `${where} is a private key; certs takes the platform's public keys.`,
    );
  }
  if (merchant?.key !== undefined && samePublicKey(parsed.key, merchant.key)) {
    throw new ConfigurationError(
      'CERTS_HOLD_MERCHANT_KEY',
      `${where} is the merchant's own key (apiclient_cert.pem); certs takes the platform's keys (微信支付公钥 or 平台证书).`,
    );
  }
  if (parsed.kind === 'public') {
    const wrong = problemOfKeyId(id);
    if (wrong === undefined) return ownOf<PlatformKey>({ id, key: parsed.key });
    throw new ConfigurationError('CERTS_INVALID', `${where} ${wrong}.`);
  }
  const { serialNumber } = parsed.certificate;
  if (!sameId(id, serialNumber)) {
    throw new ConfigurationError(
      'CERTS_SERIAL_MISMATCH',
      `${where} holds the certificate ${serialNumber}; list it under that serial.`,
    );
  }
  // However the entry spells the serial: requests name it as WeChat Pay writes it.
  return { id: serialNumber, key: parsed.key, certificate: parsed.certificate };
};
