import { MediaError } from '../errors';
import type { Signer } from '../keys/custom';
import type { Bytes } from './bytes';
import { proven } from './digest';
import { gunzipped } from './gunzip';
import { unsealed } from './unseal';

/** One file of a bill or receipt, as the answer to its application names it. */
export interface BillFile {
  /** Where it is, with a token; valid for 30 seconds to 5 minutes. */
  download_url: string;
  /** `SHA1`, `SHA256` or `SM3` */
  hash_type: string;
  /** Hex, of the file opened and decompressed. */
  hash_value: string;
  /** Of a sealed bill: the key, encrypted for the merchant, base64. */
  encrypt_key?: string;
  /** Of a sealed bill: 12 characters. */
  nonce?: string;
  /** Of a bill in several files: its place, from 1. */
  bill_sequence?: number;
}

/**
 * A bill's own bytes: opened where it is sealed, then decompressed, then compared with its digest.
 *
 * @throws MediaError `SEAL_BROKEN`, `GZIP_BROKEN`, `DIGEST_MISMATCH` or `HASH_UNSUPPORTED`
 */
export async function* provenBill(source: Bytes, file: BillFile, signer: Signer): AsyncGenerator<Uint8Array> {
  const { hash_type, hash_value, encrypt_key, nonce = '' } = file;
  const opened = encrypt_key === undefined ? source : unsealed(source, await openKey(encrypt_key, signer), nonce);
  yield* proven(gunzipped(opened), `${hash_type}`, `${hash_value}`, 'The bill');
}

const openKey = async (encryptKey: string, signer: Signer): Promise<string> => {
  if (signer.decrypt !== undefined) return signer.decrypt(encryptKey);
  throw new MediaError(
    'SEAL_BROKEN',
    'The bill is sealed, and there is neither a privateKey nor a signer.decrypt to open it.',
  );
};
