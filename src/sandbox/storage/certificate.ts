import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { integer, octets, sequence, tlv } from '../../asn1';
import { type Algorithm, rsa } from '../algorithm';

/** What a certificate says. */
export interface CertificateContent {
  /** Hexadecimal, up to 40 digits, the first below 8. */
  readonly serial: string;
  /** Common names. */
  readonly subject: string;
  readonly issuer: string;
  readonly publicKey: KeyObject;
  /** The issuer's. */
  readonly signingKey: KeyObject;
  /** Of the issuer's key. @default RSA */
  readonly algorithm?: Algorithm;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly days: number;
  /** Names and addresses of a server; empty for a certificate of something else. */
  readonly hosts?: readonly string[];
  /** Whether it signs others. */
  readonly isAuthority?: boolean;
}

/**
 * An X.509 certificate, as PEM: Node.js reads them and makes none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export const certificateOf = (content: CertificateContent): string => {
  const { serial, subject, issuer, publicKey, signingKey, from, days, algorithm = rsa } = content;
  const { certificate } = algorithm;
  const version3 = tlv(0xa0, integer('02'));
  const signedBy = sequence(identifier(certificate.identifier), ...(certificate.hasParameters ? [tlv(0x05)] : []));
  const signed = sequence(
    version3,
    integer(serial),
    signedBy,
    nameOf(issuer),
    sequence(timeOf(from), timeOf(from + days * 86_400_000)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(...extensionsOf(content))),
  );
  const signature = tlv(0x03, Buffer.from([0]), certificate.sign(signed, signingKey));
  const lines =
    sequence(signed, signedBy, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};

/** @param encoded an object identifier as DER writes it, in hexadecimal */
const identifier = (encoded: string): Buffer => tlv(0x06, Buffer.from(encoded, 'hex'));

const nameOf = (commonName: string): Buffer =>
  sequence(tlv(0x31, sequence(identifier('550403'), tlv(0x0c, Buffer.from(commonName)))));

/** Two digits for the year: until 2049. */
const timeOf = (milliseconds: number): Buffer =>
  tlv(0x17, Buffer.from(`${new Date(milliseconds).toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`));

const yes = (): Buffer => tlv(0x01, Buffer.from([0xff]));

/** @param encoded its object identifier */
const extension = (encoded: string, value: Buffer, isCritical = false): Buffer =>
  sequence(identifier(encoded), ...(isCritical ? [yes()] : []), octets(value));

const extensionsOf = ({ hosts = [], isAuthority = false, publicKey, signingKey }: CertificateContent): Buffer[] => [
  extension('551d13', sequence(...(isAuthority ? [yes()] : [])), true),
  // To sign certificates, or only what is signed and encrypted otherwise.
  extension('551d0f', tlv(0x03, Buffer.from(isAuthority ? [2, 0x04] : [5, 0xa0])), true),
  extension('551d0e', octets(keyIdOf(publicKey))),
  extension('551d23', sequence(tlv(0x80, keyIdOf(createPublicKey(signingKey))))),
  ...(hosts.length === 0 ? [] : [extension('551d11', sequence(...hosts.map(alternativeName)))]),
];

const keyIdOf = (key: KeyObject): Buffer =>
  createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest();

/** An IPv4 address in bytes, any other name as text. */
const alternativeName = (host: string): Buffer => {
  const bytes = /^\d+(?:\.\d+){3}$/.test(host) ? Buffer.from(host.split('.').map(Number)) : undefined;
  return bytes === undefined ? tlv(0x82, Buffer.from(host)) : tlv(0x87, bytes);
};
