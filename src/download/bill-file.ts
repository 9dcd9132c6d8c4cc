import { proven } from '../crypto/digest';
import { isWeChatPayError, MediaError } from '../errors';
import type { Signer } from '../keys/custom';
import { ownOf } from '../own';
import type { Bytes } from '../transport/bytes';
import type { Deadline } from '../transport/deadline';
import { decryptedBill } from './decrypted';
import { gunzipped } from './gunzip';

/** One file of a bill or receipt, as the response to its application names it. */
export interface BillFile {
  /** Where it is, with a token; valid for 30 seconds to 5 minutes. */
  download_url: string;
  /** `SHA1`, `SHA256` or `SM3` */
  hash_type: string;
  /** In hex, of the decrypted and decompressed file. */
  hash_value: string;
  /** Of an encrypted bill: the key, encrypted for the merchant, base64. */
  encrypt_key?: string;
  /** Of an encrypted bill: 12 characters. */
  nonce?: string;
  /** Of a bill in several files: its place, from 1. */
  bill_sequence?: number;
}

/** What a verified response announced of a file, as far as it proves it: a digest, an encryption, or both. */
export type Announced = Partial<Pick<BillFile, 'hash_type' | 'hash_value' | 'encrypt_key' | 'nonce'>>;

/** Whether there is anything that proves the file; half a digest counts, so that it is missed and not passed over. */
export const isAnnounced = ({ hash_type, hash_value, encrypt_key }: Announced): boolean =>
  [hash_type, hash_value, encrypt_key].some(isGiven);

const isGiven = (field: string | null | undefined): field is string => field !== undefined && field !== null;

/** Anything but text cannot decrypt, just like an empty text. */
const textOf = (field: unknown): string => (typeof field === 'string' ? field : '');

/**
 * A bill's own bytes: decrypted where it is encrypted, then decompressed, then compared with its digest. A tag under an
 * announced key proves a file that has no digest.
 *
 * @throws MediaError `SEAL_BROKEN`, `GZIP_BROKEN`, `DIGEST_MISMATCH` or `HASH_UNSUPPORTED`
 */
export async function* provenBill(
  source: Bytes,
  given: Announced,
  signer: Signer,
  deadline: Deadline,
): AsyncGenerator<Uint8Array> {
  const announced = ownOf(given);
  const { hash_type, hash_value, encrypt_key, nonce = '' } = announced;
  const opened = isGiven(encrypt_key)
    ? decryptedBill(source, await deadline.wait(() => openKey(textOf(encrypt_key), signer)), textOf(nonce))
    : source;
  const plain = gunzipped(opened);
  const digested = isGiven(hash_type) || isGiven(hash_value) || !isGiven(encrypt_key);
  yield* digested ? digestProven(plain, announced) : plain;
}

const digestProven = (plain: Bytes, { hash_type, hash_value }: Announced): Bytes => {
  if (typeof hash_type === 'string' && typeof hash_value === 'string')
    return proven(plain, hash_type, hash_value, 'The bill');
  throw new MediaError(
    'HASH_UNSUPPORTED',
    'The application announced no hash_type and hash_value that are both text, so nothing proves the file; apply for it again.',
  );
};

const openKey = async (encryptKey: string, signer: Signer): Promise<string> => {
  if (signer.decrypt !== undefined) {
    try {
      return await signer.decrypt(encryptKey);
    } catch (cause) {
      if (isWeChatPayError(cause)) throw cause;
      throw new MediaError('SEAL_BROKEN', "signer.decrypt did not open the bill's key (see the error's cause).", cause);
    }
  }
  throw new MediaError(
    'SEAL_BROKEN',
    'The bill is encrypted, and there is neither a privateKey nor a signer.decrypt to decrypt it.',
  );
};
