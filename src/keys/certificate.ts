import { X509Certificate } from 'node:crypto';
import { typeOfKey } from '../crypto/der';
import { CryptoError } from '../errors';
import { printable } from '../printable';
import type { PlatformKey } from './fixed';
import { sameId } from './serial';
import { type Validity, validityOf } from './validity';

/** A 平台证书 with the span in which it is valid. */
export interface PlatformCertificate extends PlatformKey, Validity {
  certificate: X509Certificate;
}

/** Which 平台证书 are meant: `algorithm_type` of `v3/certificates`. */
export type AlgorithmType = 'RSA' | 'SM2';

/**
 * Reads a 平台证书 and makes sure that it is the one that it is listed as. Its id is the serial that it says itself, in
 * upper-case hex as WeChat Pay writes it, however the list spells it.
 *
 * @param serial as it is listed
 * @param pem X.509 in PEM
 * @throws CryptoError `CERTIFICATE_INVALID`
 */
export const platformCertificate = (
  serial: string,
  pem: string,
  algorithm_type: AlgorithmType = 'RSA',
): PlatformCertificate => {
  const certificate = parse(pem);
  if (certificate === undefined || typeOfKey(certificate.publicKey).toUpperCase() !== algorithm_type) {
    throw new CryptoError(
      'CERTIFICATE_INVALID',
      `The 平台证书 ${printable(serial)} is no X.509 certificate of an ${algorithm_type} key.`,
    );
  }
  if (!sameId(certificate.serialNumber, serial)) {
    throw new CryptoError(
      'CERTIFICATE_INVALID',
      `The 平台证书 listed as ${printable(serial)} has the serial ${certificate.serialNumber}.`,
    );
  }
  return { id: certificate.serialNumber, key: certificate.publicKey, certificate, ...validityOf(certificate) };
};

const parse = (pem: string): X509Certificate | undefined => {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
};
