import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { digits, hex } from './random';

/** Two parties that know each other: the merchant and the platform, with a key pair each. */
export interface Identity {
  /** The merchant's number. */
  readonly mchid: string;
  /** Serial of the merchant's certificate: 40 upper-case hexadecimal digits. */
  readonly serial: string;
  /** What signs requests; the sandbox only hands it out. */
  readonly merchantPrivateKey: KeyObject;
  /** What requests are verified with. */
  readonly merchantPublicKey: KeyObject;
  /** `PUB_KEY_ID_…`: the id under which the merchant knows the platform's public key. */
  readonly platformKeyId: string;
  /** What responses are signed with. */
  readonly platformPrivateKey: KeyObject;
  /** What the merchant verifies responses with. */
  readonly platformPublicKey: KeyObject;
  /** The symmetric key of notifications: 32 characters. */
  readonly apiV3Key: string;
  /** What APIv2 signs with: 32 characters. */
  readonly secret: string;
}

const generate = promisify(generateKeyPair);
const rsa2048 = () => generate('rsa', { modulusLength: 2048 });

/** Private keys, PEM. */
export interface SandboxKeys {
  /** The merchant's: what signs requests. */
  readonly merchant: string;
  /** The platform's: what signs responses. */
  readonly platform: string;
}

/** @throws TypeError for what is no private key of RSA */
const pairOf = (name: string, pem: string): { privateKey: KeyObject; publicKey: KeyObject } => {
  try {
    const privateKey = createPrivateKey(pem);
    if (privateKey.asymmetricKeyType === 'rsa') return { privateKey, publicKey: createPublicKey(privateKey) };
  } catch {
    // Told below, without a word of the key.
  }
  throw new TypeError(`keys.${name} must be an RSA private key in PEM, not encrypted.`);
};

/**
 * Numbers for `mchid`, and its keys: those given, or fresh ones. Both pairs are made at once, off the event loop.
 *
 * @throws TypeError for what is no private key of RSA
 */
export const createIdentity = async (mchid: string, keys?: SandboxKeys): Promise<Identity> => {
  const [merchant, platform] = keys
    ? [pairOf('merchant', keys.merchant), pairOf('platform', keys.platform)]
    : await Promise.all([rsa2048(), rsa2048()]);
  return {
    mchid,
    // Of a certificate that has it, a first digit above 7 would be a sign.
    serial: `5${hex(39)}`,
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    platformKeyId: `PUB_KEY_ID_01${digits(26)}`,
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
    apiV3Key: hex(32),
    secret: hex(32),
  };
};

/**
 * The identity that was handed out before.
 *
 * @param platformKey PEM
 * @throws TypeError for what does not hold one
 */
export const identityOf = (
  options: { mchid: string; serial: string; privateKey: string; certs: object; apiV3Key: string; secret: string },
  platformKey: string,
): Identity => {
  const { mchid, serial, privateKey, certs, apiV3Key, secret } = options;
  const [merchant, platform] = [pairOf('merchant', privateKey), pairOf('platform', platformKey)];
  const [platformKeyId] = Object.keys(certs);
  if (platformKeyId === undefined || [mchid, serial, apiV3Key, secret].some((text) => typeof text !== 'string')) {
    throw new TypeError('The options hold no identity.');
  }
  return {
    mchid,
    serial,
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    platformKeyId,
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
    apiV3Key,
    secret,
  };
};

/** A private key as PKCS#8 PEM, the form of `apiclient_key.pem`. */
export const privatePem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A public key as SPKI PEM, the form of `pub_key.pem`. */
export const publicPem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
