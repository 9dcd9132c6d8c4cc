import type { EncryptedText, ResourceCipher } from '../crypto/resource-cipher';
import { CryptoError } from '../errors';
import { jsonOrUndefined } from '../json';
import { isRecord } from '../own';
import { type AlgorithmType, type PlatformCertificate, platformCertificate } from './certificate';

/** One entry of `v3/certificates`, as far as it is read. */
interface Entry {
  serial_no: string;
  encrypt_certificate: EncryptedText & { algorithm: string };
}

/**
 * Decrypts the response of `v3/certificates`: each 平台证书 is encrypted with APIv3密钥, which only the merchant and the platform
 * know. Entries of another algorithm are skipped.
 *
 * @param body the response's bytes
 * @throws CryptoError `CERTIFICATE_INVALID`, or what the cipher throws for an entry that cannot be decrypted
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export const openCertificates = (
  body: Uint8Array,
  cipher: ResourceCipher,
  algorithm_type: AlgorithmType,
): Promise<PlatformCertificate[]> =>
  Promise.all(
    entriesOf(body)
      .filter(({ encrypt_certificate }) => encrypt_certificate.algorithm === cipher.algorithm)
      .map(async ({ serial_no, encrypt_certificate }) =>
        platformCertificate(serial_no, await cipher.decrypt({ ...empty, ...encrypt_certificate }), algorithm_type),
      ),
  );

/** The only field that may be left out. */
const empty = { associated_data: '' };

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
