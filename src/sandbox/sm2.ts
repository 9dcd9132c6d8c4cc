import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { integer, sequence } from '../asn1';
import { loadSmLibrary, type SmLibrary, smLibraryMissing } from '../sm-crypto';
import { isSm2Key, pointOf, scalarOf } from '../sm2-key';
import { type Algorithm, rsa } from './algorithm';

const generate = promisify(generateKeyPair);

/** The id that goes into what is signed. */
const userId = '1234567812345678';

/** `C1C3C2`, in the library's count. */
const order = 1;

/**
 * 国密: SM2 with SM3 in place of RSA, SM4 in place of AES.
 *
 * @throws Error when `sm-crypto-v2` is not installed
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012076002
 */
export const sm2Algorithm = (): Algorithm => {
  const { sm2, sm3, sm4 } = library();
  const sign = (message: Buffer, privateKey: KeyObject): Buffer => {
    const publicKey = pointOf(privateKey);
    return fromHex(sm2.doSignature(message, scalarOf(privateKey), { hash: true, der: true, publicKey, userId }));
  };
  return {
    type: 'SM2',
    // The documentation has no brand that signs by SM2; those of this sandbox have keys of RSA.
    schemes: { mchid: 'WECHATPAY2-SM2-WITH-SM3', brand_id: rsa.schemes.brand_id },
    generateKeys: () => generate('ec', { namedCurve: 'SM2' }),
    isKey: isSm2Key,
    sign,
    verify: (message, signature, publicKey) => {
      if (!isDer(signature)) return false;
      try {
        return sm2.doVerifySignature(message, signature.toString('hex'), pointOf(publicKey), {
          hash: true,
          der: true,
          userId,
        });
      } catch {
        // Of numbers beyond the order of the curve.
        return false;
      }
    },
    encrypt: (plaintext, publicKey) => fromHex(sm2.doEncrypt(plaintext, pointOf(publicKey), order, { asn1: true })),
    decrypt: (ciphertext, privateKey) => {
      const opened = sm2.doDecrypt(ciphertext.toString('hex'), scalarOf(privateKey), order, {
        output: 'array',
        asn1: true,
      });
      if (opened.length === 0) throw new Error('The ciphertext is for another key.');
      return Buffer.from(opened);
    },
    certificate: { identifier: '2a811ccf55018375', hasParameters: false, sign },
    aead: {
      algorithm: 'AEAD_SM4_GCM',
      encrypt: (plaintext, apiV3Key, nonce, associated_data) => {
        const [iv, associatedData] = [Buffer.from(nonce), Buffer.from(associated_data)];
        const key = fromHex(sm3(Buffer.from(apiV3Key))).subarray(0, 16);
        const { output, tag = new Uint8Array() } = sm4.encrypt(Buffer.from(plaintext), key, {
          ...{ mode: 'gcm', iv, associatedData, output: 'array', outputTag: true },
        });
        return Buffer.concat([output, tag]);
      },
    },
  };
};

const library = (): SmLibrary => {
  try {
    return loadSmLibrary();
  } catch (cause) {
    throw new Error(smLibraryMissing, { cause });
  }
};

const fromHex = (text: string): Buffer => Buffer.from(text, 'hex');

/** Whether a signature is spelt as DER has it, which the library does not ask. */
const isDer = (signature: Buffer): boolean => {
  const size = signature[3] ?? 0;
  const [r, s] = [signature.subarray(4, 4 + size), signature.subarray(6 + size)].map((each) => each.toString('hex'));
  return r !== undefined && s !== undefined && sequence(integer(r), integer(s)).equals(signature);
};
