import { createPrivateKey, type KeyObject } from 'node:crypto';
import { type Algorithm, rsa } from './algorithm';
import { type Party, privatePem } from './identity';
import type { PlatformKeys } from './options';
import { hex } from './random';
import { certificateOf } from './storage/certificate';

/** A key that signs, under the name that goes with its signatures. */
export interface SigningKey {
  readonly platformKeyId: string;
  readonly platformPrivateKey: KeyObject;
}

/** A 平台证书 as it is kept. */
export interface KeptCertificate {
  /** 40 upper-case hexadecimal digits. */
  readonly serial: string;
  /** PEM, as the certificate. */
  readonly privateKey: string;
  readonly pem: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
}

/** The platform's keys for one who calls. */
export interface Keyring {
  /** What signs the response to a request that names a key, or none. */
  readonly ofResponse: (named: string | undefined) => SigningKey;
  /** What signs a notification; where there are both kinds, in turn. */
  readonly ofNotification: (turn: number) => SigningKey;
  /** Whether a request may name a key. */
  readonly holds: (id: string) => boolean;
  /** What a sensitive field may have been encrypted for. */
  readonly privateKeys: () => readonly KeyObject[];
  /** The 平台证书 that are valid, the latest last. */
  readonly certificates: () => readonly KeptCertificate[];
}

/** One who calls, and the platform's keys for it. */
export interface Caller extends Party {
  readonly keyring: Keyring;
}

/** How long a replaced certificate stays valid. */
const overlap = 86_400_000;

const lifetimeDays = 1825;

/**
 * The platform's keys.
 *
 * @param kept the certificates
 * @param now milliseconds since the epoch
 */
export const createKeyring = (
  { platformKeyId, platformPrivateKey }: SigningKey,
  kind: PlatformKeys = 'public-key',
  kept: ReadonlyMap<string, KeptCertificate> = new Map(),
  now: () => number = Date.now,
): Keyring => {
  const publicKey = { platformKeyId, platformPrivateKey };
  const certificates = (): readonly KeptCertificate[] =>
    kind === 'public-key'
      ? []
      : [...kept.values()].filter(({ until }) => until > now()).sort((one, other) => one.from - other.from);
  const latest = (): SigningKey => {
    const certificate = certificates().at(-1);
    return certificate === undefined
      ? publicKey
      : { platformKeyId: certificate.serial, platformPrivateKey: createPrivateKey(certificate.privateKey) };
  };
  const isHeld = (id: string): boolean =>
    (kind !== 'certificate' && id === platformKeyId) ||
    certificates().some(({ serial }) => serial === id.toUpperCase());
  return {
    ofResponse: (named) => (kind !== 'certificate' && named === platformKeyId ? publicKey : latest()),
    ofNotification: (turn) => (kind === 'both' && turn % 2 === 1 ? publicKey : latest()),
    holds: isHeld,
    privateKeys: () => [
      ...(kind === 'certificate' ? [] : [platformPrivateKey]),
      ...certificates().map(({ privateKey }) => createPrivateKey(privateKey)),
    ],
    certificates,
  };
};

/**
 * A fresh 平台证书 that takes the place of those there are: they stay valid for a day, as on the platform.
 *
 * @param now milliseconds since the epoch
 */
export const rotateCertificate = async (
  kept: Map<string, KeptCertificate>,
  now: number,
  algorithm: Algorithm = rsa,
): Promise<string> => {
  const { privateKey, publicKey } = await algorithm.generateKeys();
  const serial = `5${hex(39)}`;
  const issuer = 'Tenpay.com sandbox CA';
  const subject = 'Tenpay.com sandbox sign';
  // The validity of a certificate counts seconds.
  const from = Math.floor(now / 1000) * 1000;
  const days = lifetimeDays;
  const pem = certificateOf({ serial, subject, issuer, publicKey, signingKey: privateKey, from, days, algorithm });
  for (const [id, each] of kept) if (each.until > now + overlap) kept.set(id, { ...each, until: now + overlap });
  kept.set(serial, {
    ...{ serial, pem, from, until: from + lifetimeDays * 86_400_000 },
    privateKey: privatePem(privateKey),
  });
  return serial;
};
