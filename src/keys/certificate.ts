import { X509Certificate } from 'node:crypto';
import { CryptoError } from '../errors';
import type { PlatformKey } from './fixed';

/** A 平台证书 with the span in which it is valid. */
export interface PlatformCertificate extends PlatformKey {
  certificate: X509Certificate;
  /** Milliseconds since the epoch. */
  validFrom: number;
  /** Milliseconds since the epoch. */
  validTo: number;
}

/**
 * Reads a 平台证书 and makes sure that it is the one that it is listed as.
 *
 * @param serial as the platform writes it: upper-case hex, leading zeros kept
 * @param pem X.509 in PEM
 * @throws CryptoError `CERTIFICATE_INVALID`
 */
export const platformCertificate = (serial: string, pem: string): PlatformCertificate => {
  const certificate = parse(pem);
  if (certificate === undefined || certificate.publicKey.asymmetricKeyType !== 'rsa') {
    throw new CryptoError(
      'CERTIFICATE_INVALID',
      `The 平台证书 ${printable(serial)} is no X.509 certificate of an RSA key.`,
    );
  }
  if (bare(certificate.serialNumber) !== bare(serial)) {
    throw new CryptoError(
      'CERTIFICATE_INVALID',
      `The 平台证书 listed as ${printable(serial)} has the serial ${certificate.serialNumber}.`,
    );
  }
  const [validFrom, validTo] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  return { id: serial, key: certificate.publicKey, certificate, validFrom, validTo };
};

/** Whether a certificate is valid at a time, given in milliseconds since the epoch. */
export const isValidAt = (time: number, { validFrom, validTo }: PlatformCertificate): boolean =>
  validFrom <= time && time < validTo;

const parse = (pem: string): X509Certificate | undefined => {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
};

const bare = (serial: string): string => serial.toUpperCase().replace(/^0+/, '');

const printable = (text: string): string => text.replace(/[^\w.-]/g, '?').slice(0, 64);
