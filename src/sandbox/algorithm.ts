import {
  constants,
  createCipheriv,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  sign,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';

/** A key pair. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** How the two sides of a sandbox sign and encrypt. */
export interface Algorithm {
  /** As `v3/certificates` calls it. */
  readonly type: 'RSA' | 'SM2';
  /** The scheme of a signature, by what names its signer. */
  readonly schemes: { readonly mchid: string; readonly brand_id: string };
  readonly generateKeys: () => Promise<KeyPair>;
  readonly isKey: (key: KeyObject) => boolean;
  readonly sign: (message: Buffer, privateKey: KeyObject) => Buffer | Promise<Buffer>;
  readonly verify: (message: Buffer, signature: Buffer, publicKey: KeyObject) => boolean;
  readonly encrypt: (plaintext: Buffer, publicKey: KeyObject) => Buffer;
  /** @throws Error for what was not encrypted for this key */
  readonly decrypt: (ciphertext: Buffer, privateKey: KeyObject) => Buffer;
  /** By what a certificate is signed: its AlgorithmIdentifier, the object identifier in hexadecimal. */
  readonly certificate: {
    readonly identifier: string;
    readonly hasParameters: boolean;
    readonly sign: (content: Buffer, privateKey: KeyObject) => Buffer;
  };
  /** What resources are encrypted by. */
  readonly aead: {
    readonly algorithm: string;
    /** @returns the ciphertext with its tag behind it */
    readonly encrypt: (plaintext: string, apiV3Key: string, nonce: string, associated_data: string) => Buffer;
  };
}

const generate = promisify(generateKeyPair);
const signAsync = promisify<string, Buffer, KeyObject, Buffer>(sign);
const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;

/** What nearly every merchant has. */
export const rsa: Algorithm = {
  type: 'RSA',
  schemes: { mchid: 'WECHATPAY2-SHA256-RSA2048', brand_id: 'WECHATPAY-BRAND-SHA256-RSA2048' },
  generateKeys: () => generate('rsa', { modulusLength: 2048 }),
  isKey: ({ asymmetricKeyType }) => asymmetricKeyType === 'rsa',
  sign: (message, privateKey) => signAsync('sha256', message, privateKey),
  verify: (message, signature, publicKey) => verify('sha256', message, publicKey, signature),
  encrypt: (plaintext, key) => publicEncrypt({ key, ...oaep }, plaintext),
  decrypt: (ciphertext, key) => privateDecrypt({ key, ...oaep }, ciphertext),
  certificate: {
    identifier: '2a864886f70d01010b',
    hasParameters: true,
    sign: (content, privateKey) => sign('sha256', content, privateKey),
  },
  aead: {
    algorithm: 'AEAD_AES_256_GCM',
    encrypt: (plaintext, apiV3Key, nonce, associated_data) => {
      const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(associated_data));
      return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
    },
  },
};
