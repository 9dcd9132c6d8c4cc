import { type KeyObject, X509Certificate } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { CryptoError } from '../errors';
import { halfOf } from './half';
import { type KeyLike, type ParsedKey, parseKey } from './key';

/** Keys and certificates from files and texts; PHP's `PemUtil`. */
export const PemUtil = {
  /**
   * Reads a private key from a file.
   *
   * @param filepath a path or a `file://` URL
   * @throws CryptoError `KEY_INVALID`
   */
  loadPrivateKey: (filepath: string): KeyObject => halfOf(fileOf(filepath), 'private'),

  /**
   * Reads a private key from text or any other form.
   *
   * @throws CryptoError `KEY_INVALID`
   */
  loadPrivateKeyFromString: (content: KeyLike): KeyObject => halfOf(content, 'private'),

  /**
   * Reads a certificate from a file.
   *
   * @param filepath a path or a `file://` URL
   * @throws CryptoError `CERTIFICATE_INVALID`
   */
  loadCertificate: (filepath: string): X509Certificate => certificateOf(fileOf(filepath)),

  /**
   * Reads a certificate from text or any other form.
   *
   * @throws CryptoError `CERTIFICATE_INVALID`
   */
  loadCertificateFromString: (content: KeyLike): X509Certificate => certificateOf(content),

  /**
   * A certificate's serial number, by which WeChat Pay names it.
   *
   * @returns upper-case hex of whole bytes: a leading zero stays
   * @throws CryptoError `CERTIFICATE_INVALID`
   * @example PemUtil.parseCertificateSerialNo('file:///path/to/apiclient_cert.pem')
   */
  parseCertificateSerialNo: (certificate: KeyLike | X509Certificate): string =>
    certificateOf(certificate).serialNumber.toUpperCase(),
} as const;

const fileOf = (filepath: string): string => {
  if (typeof filepath !== 'string' || filepath === '') {
    throw new CryptoError('KEY_INVALID', "A file is named by its path or by a 'file://' URL.");
  }
  return /^file:\/\//i.test(filepath) ? filepath : pathToFileURL(filepath).href;
};

const certificateOf = (input: KeyLike | X509Certificate): X509Certificate => {
  if (input instanceof X509Certificate) return input;
  const parsed = read(input);
  if (parsed.kind === 'certificate') return parsed.certificate;
  throw new CryptoError(
    'CERTIFICATE_INVALID',
    `The certificate is a ${parsed.kind} key; a certificate begins with "-----BEGIN CERTIFICATE-----".`,
  );
};

const read = (input: KeyLike): ParsedKey => {
  try {
    return parseKey(input);
  } catch (cause) {
    throw new CryptoError('CERTIFICATE_INVALID', `The certificate ${(cause as Error).message}.`);
  }
};
