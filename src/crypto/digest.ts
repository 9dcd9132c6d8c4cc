import { createHash, getHashes, type Hash } from 'node:crypto';
import { MediaError } from '../errors';

/** The names that WeChat Pay gives digests, and Node's. */
const algorithms: Readonly<Record<string, string>> = { SHA1: 'sha1', SHA256: 'sha256', SM3: 'sm3', MD5: 'md5' };

/**
 * A digest by the name that WeChat Pay gives it.
 *
 * @param name `SHA1`, `SHA256`, `SM3` or `MD5`
 * @throws MediaError `HASH_UNSUPPORTED` for another one, and for one that this Node's OpenSSL was built without
 */
export const digestOf = (name: string): Hash => {
  const algorithm = Object.hasOwn(algorithms, name.toUpperCase()) ? algorithms[name.toUpperCase()] : undefined;
  if (algorithm !== undefined && getHashes().includes(algorithm)) return createHash(algorithm);
  throw new MediaError(
    'HASH_UNSUPPORTED',
    `The digest ${name.replace(/[^\w-]/g, '?').slice(0, 32)} is not known here; ${Object.keys(algorithms).join(', ')} are, as far as Node's OpenSSL has them.`,
  );
};

/**
 * Bytes whose digest is compared at their end: whoever reads them to the end knows that they are whole.
 *
 * @param expected hex, in either case
 * @param what the name of the file in an error
 * @throws MediaError `DIGEST_MISMATCH` after the last byte
 */
export async function* proven(
  source: AsyncIterable<Uint8Array>,
  name: string,
  expected: string,
  what: string,
): AsyncGenerator<Uint8Array> {
  const hash = digestOf(name);
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== expected.toLowerCase()) throw mismatch(name, what);
}

/** What a file with another digest is refused by. */
export const mismatch = (name: string, what: string): MediaError =>
  new MediaError(
    'DIGEST_MISMATCH',
    `${what} does not have the ${name.toUpperCase()} that WeChat Pay announced: it was cut off or changed on its way; download it again.`,
  );

/** Bytes whose digest is told as it grows. */
export async function* tapped(source: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
}
