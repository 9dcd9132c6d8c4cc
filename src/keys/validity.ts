import type { X509Certificate } from 'node:crypto';

/** The span in which a key may be used, in milliseconds since the epoch. */
export interface Validity {
  validFrom: number;
  validTo: number;
}

/** When a certificate is valid; a key without one always is. */
export const validityOf = (certificate: X509Certificate | undefined): Validity =>
  certificate === undefined
    ? { validFrom: Number.NEGATIVE_INFINITY, validTo: Number.POSITIVE_INFINITY }
    : { validFrom: Date.parse(certificate.validFrom), validTo: Date.parse(certificate.validTo) };

/** Whether a key may be used at a time, given in milliseconds since the epoch. */
export const isValidAt = (time: number, { validFrom, validTo }: Validity): boolean =>
  validFrom <= time && time < validTo;

/** The one that became valid last; of several, the first. */
export const newest = <T extends Validity>(keys: readonly T[]): T | undefined =>
  keys.reduce<T | undefined>((latest, key) => (latest && latest.validFrom >= key.validFrom ? latest : key), undefined);
