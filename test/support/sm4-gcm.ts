import { openssl } from './openssl';

/** Single blocks, by OpenSSL's command line, which has no GCM. */
const blocks = (key: Uint8Array, plain: Uint8Array): Buffer =>
  openssl(['enc', '-sm4-ecb', '-nopad', '-K', Buffer.from(key).toString('hex')], plain);

const numberIn = (block: Uint8Array): bigint => BigInt(`0x${Buffer.from(block).toString('hex')}`);

const blockOf = (number: bigint): Buffer => Buffer.from(number.toString(16).padStart(32, '0'), 'hex');

/** The product in the field of GCM, bit by bit. */
const product = (x: bigint, y: bigint): bigint => {
  let [z, v] = [0n, y];
  for (let bit = 127n; bit >= 0n; bit -= 1n) {
    if ((x >> bit) & 1n) z ^= v;
    v = v & 1n ? (v >> 1n) ^ (0xe1n << 120n) : v >> 1n;
  }
  return z;
};

const padded = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);

const xor = (a: Uint8Array, b: Uint8Array): Buffer => Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)));

/**
 * AEAD_SM4_GCM, written after the specification of GCM, on single blocks that OpenSSL encrypts: no code of `src/` is used.
 *
 * @param nonce 12 bytes
 * @returns the ciphertext with its tag of 16 bytes behind it
 * @see https://csrc.nist.gov/pubs/sp/800/38/d/final
 */
export const sealSm4Gcm = (plain: Uint8Array, key: Uint8Array, nonce: Uint8Array, aad: Uint8Array): Buffer => {
  const counters = Array.from({ length: Math.ceil(plain.length / 16) + 1 }, (_, at) => {
    const counter = Buffer.alloc(16);
    counter.set(nonce);
    counter.writeUInt32BE(at + 1, 12);
    return counter;
  });
  const [hash, mask, ...stream] = Array.from({ length: counters.length + 1 }, (_, at) => at).map((at) => at * 16);
  const encrypted = blocks(key, Buffer.concat([Buffer.alloc(16), ...counters]));
  const h = numberIn(encrypted.subarray(hash, mask));
  const ciphertext = xor(plain, encrypted.subarray(stream[0] ?? encrypted.length));
  const lengths = Buffer.alloc(16);
  lengths.writeBigUInt64BE(BigInt(aad.length * 8), 0);
  lengths.writeBigUInt64BE(BigInt(ciphertext.length * 8), 8);
  const hashed = Buffer.concat([padded(aad), padded(ciphertext), lengths]);
  let sum = 0n;
  for (let at = 0; at < hashed.length; at += 16) sum = product(sum ^ numberIn(hashed.subarray(at, at + 16)), h);
  const tag = xor(blockOf(sum), encrypted.subarray(mask, (mask ?? 0) + 16));
  return Buffer.concat([ciphertext, tag]);
};

/**
 * Opens what `sealSm4Gcm` seals: the stream goes over the ciphertext once more, and the whole is sealed again to compare it.
 *
 * @param sealed a ciphertext with its tag behind it
 * @throws Error when it is not that
 */
export const openSm4Gcm = (sealed: Uint8Array, key: Uint8Array, nonce: Uint8Array, aad: Uint8Array): Buffer => {
  const plain = sealSm4Gcm(sealed.subarray(0, -16), key, nonce, aad).subarray(0, -16);
  if (sealSm4Gcm(plain, key, nonce, aad).equals(sealed)) return plain;
  throw new Error('The tag is another one.');
};
