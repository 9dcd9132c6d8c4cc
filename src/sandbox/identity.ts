import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { type Algorithm, type KeyPair, rsa } from './algorithm';
import { digits, hex } from './random';

/** One who calls, and the platform: a key pair each, and what they share. */
export interface Party {
  readonly algorithm: Algorithm;
  /** Serial of its certificate: 40 upper-case hexadecimal digits. */
  readonly serial: string;
  /** What signs requests; the sandbox only hands it out. */
  readonly merchantPrivateKey: KeyObject;
  /** What requests are verified with. */
  readonly merchantPublicKey: KeyObject;
  /** `PUB_KEY_ID_…`: the id under which it knows the platform's public key. */
  readonly platformKeyId: string;
  /** What responses are signed with. */
  readonly platformPrivateKey: KeyObject;
  /** What it verifies responses with. */
  readonly platformPublicKey: KeyObject;
  /** The symmetric key of notifications: 32 characters. */
  readonly apiV3Key: string;
}

/** A merchant. */
export interface Identity extends Party {
  readonly mchid: string;
  /** What APIv2 signs with: 32 characters. */
  readonly secret: string;
}

const publicKeyId = (): string => `PUB_KEY_ID_01${digits(26)}`;

/** Private keys, PEM. */
export interface SandboxKeys {
  /** The merchant's: what signs requests. */
  readonly merchant: string;
  /** The platform's: what signs responses. */
  readonly platform: string;
}

/** @throws TypeError for what is no private key of the algorithm */
const pairOf = (name: string, pem: string, algorithm: Algorithm): KeyPair => {
  try {
    const privateKey = createPrivateKey(pem);
    if (algorithm.isKey(privateKey)) return { privateKey, publicKey: createPublicKey(privateKey) };
  } catch {
    // Told below, without a word of the key.
  }
  throw new TypeError(`keys.${name} must be an ${algorithm.type} private key in PEM, not encrypted.`);
};

/**
 * The keys of one who calls: those given, or fresh ones. Both pairs are made at once, off the event loop.
 *
 * @throws TypeError for what is no private key of the algorithm
 */
export const createParty = async (keys?: SandboxKeys, algorithm: Algorithm = rsa): Promise<Party> => {
  const [merchant, platform] = keys
    ? [pairOf('merchant', keys.merchant, algorithm), pairOf('platform', keys.platform, algorithm)]
    : await Promise.all([algorithm.generateKeys(), algorithm.generateKeys()]);
  return {
    algorithm,
    // Of a certificate that has it, a first digit above 7 would be a sign.
    serial: `5${hex(39)}`,
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    platformKeyId: publicKeyId(),
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
    apiV3Key: hex(32),
  };
};

/**
 * A merchant with keys: those given, or fresh ones.
 *
 * @throws TypeError for what is no private key of the algorithm
 */
export const createIdentity = async (mchid: string, keys?: SandboxKeys, algorithm?: Algorithm): Promise<Identity> => ({
  mchid,
  ...(await createParty(keys, algorithm)),
  secret: hex(32),
});

/**
 * The keys that were handed out before.
 *
 * @param platformKey PEM
 * @throws TypeError for what does not hold them
 */
export const partyOf = (
  { serial, privateKey, certs, apiV3Key }: { serial: string; privateKey: string; certs: object; apiV3Key: string },
  platformKey: string,
): Party => {
  const [merchant, platform] = [pairOf('merchant', privateKey, rsa), pairOf('platform', platformKey, rsa)];
  // Where only 平台证书 were handed out, nobody knows the number of the public key.
  const platformKeyId = Object.keys(certs).find((id) => id.startsWith('PUB_KEY_ID_')) ?? publicKeyId();
  if ([serial, apiV3Key].some((text) => typeof text !== 'string')) {
    throw new TypeError('The options hold no identity.');
  }
  return {
    algorithm: rsa,
    serial,
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    platformKeyId,
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
    apiV3Key,
  };
};

/**
 * The identity that was handed out before.
 *
 * @param platformKey PEM
 * @throws TypeError for what does not hold one
 */
export const identityOf = (
  {
    mchid,
    secret,
    ...options
  }: { mchid: string; serial: string; privateKey: string; certs: object; apiV3Key: string; secret: string },
  platformKey: string,
): Identity => {
  if (typeof mchid !== 'string' || typeof secret !== 'string') throw new TypeError('The options hold no identity.');
  return { mchid, ...partyOf(options, platformKey), secret };
};

/** A private key as PKCS#8 PEM, the form of `apiclient_key.pem`. */
export const privatePem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A public key as SPKI PEM, the form of `pub_key.pem`. */
export const publicPem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
