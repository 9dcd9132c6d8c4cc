import { createHash } from 'node:crypto';
import { type Lines, type Mistake, signedBytes } from './mistake';

/** Something that may have been signed. */
export interface Candidate {
  readonly bytes: Buffer;
  /** None of what is right. */
  readonly mistakes: readonly Mistake[];
}

/** Bytes that are tried in all; beyond that, a body is so long that only few mistakes are tried. */
const effort = 64 * 1024 * 1024;

/** What is signed where these mistakes are made. */
export const candidateOf = (right: Lines, mistakes: readonly Mistake[]): Candidate => {
  const lines: Lines = Object.assign({}, right, ...mistakes.map(({ change }) => change));
  return { bytes: signedBytes(lines), mistakes };
};

/**
 * What may have been signed: what is right, then with each mistake, those with few forms first, then with two of them in
 * different parts.
 *
 * @param parts the mistakes in each part of the lines
 */
export function* candidatesOf(right: Lines, parts: readonly (readonly Mistake[])[]): Generator<Candidate> {
  yield candidateOf(right, []);
  const usual = parts.map((part) => part.filter(({ alone }) => !alone));
  for (const mistake of usual.flat()) yield candidateOf(right, [mistake]);
  for (const mistake of parts.flat().filter(({ alone }) => alone)) yield candidateOf(right, [mistake]);
  for (const [at, part] of usual.entries()) {
    for (const one of part) {
      for (const other of usual.slice(at + 1).flat()) yield candidateOf(right, [one, other]);
    }
  }
}

/**
 * The candidate whose digest was signed.
 *
 * @param hash as Node.js names it: `sha256`
 */
export const findSigned = (
  candidates: Iterable<Candidate>,
  hash: string,
  digest: Buffer,
): { readonly found: Candidate | undefined; readonly tried: number } => {
  let [tried, bytes] = [0, 0];
  for (const each of candidates) {
    if (bytes > effort) break;
    bytes += each.bytes.length;
    tried += 1;
    if (createHash(hash).update(each.bytes).digest().equals(digest)) return { found: each, tried };
  }
  return { found: undefined, tried };
};
