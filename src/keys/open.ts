import { AesGcm } from '../crypto/aes-gcm';
import { CryptoError } from '../errors';
import { jsonOrUndefined } from '../json';
import { isRecord } from '../own';
import { type PlatformCertificate, platformCertificate } from './certificate';

/** One entry of `v3/certificates`, as far as it is read. */
interface Entry {
  serial_no: string;
  encrypt_certificate: { algorithm: string; nonce: string; associated_data: string; ciphertext: string };
}

/**
 * Decrypts the response of `v3/certificates`: each 平台证书 is encrypted by AES-256-GCM with APIv3密钥, which only the merchant
 * and the platform know. Entries of another algorithm (国密) are skipped.
 *
 * @param body the response's bytes
 * @param apiV3Key 32 bytes
 * @throws CryptoError `CERTIFICATE_INVALID`, or what `AesGcm.decrypt` throws for an entry that cannot be decrypted
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export const openCertificates = (body: Uint8Array, apiV3Key: string): PlatformCertificate[] =>
  entriesOf(body)
    .filter(({ encrypt_certificate }) => encrypt_certificate.algorithm === 'AEAD_AES_256_GCM')
    .map(({ serial_no, encrypt_certificate: { ciphertext, nonce, associated_data } }) =>
      platformCertificate(serial_no, AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data)),
    );

const entriesOf = (body: Uint8Array): Entry[] => {
  const response = jsonOrUndefined(Buffer.from(body).toString());
  const list = isRecord(response) ? response.data : undefined;
  if (Array.isArray(list) && list.every(isEntry)) return list;
  throw new CryptoError('CERTIFICATE_INVALID', 'The response of v3/certificates is no list of encrypted certificates.');
};

const isEntry = (entry: unknown): entry is Entry => {
  const { serial_no, encrypt_certificate } = (entry ?? {}) as Partial<Entry>;
  const {
    algorithm,
    nonce,
    associated_data = '',
    ciphertext,
  } = (encrypt_certificate ?? {}) as Partial<Entry['encrypt_certificate']>;
  return [serial_no, algorithm, nonce, associated_data, ciphertext].every((text) => typeof text === 'string');
};
