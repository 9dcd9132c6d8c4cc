import { digestOf, mismatch, tapped } from '../crypto/digest';
import type { Bytes } from '../transport/bytes';
import { gunzipped } from './gunzip';

/**
 * An overseas statement, checked against `Wechatpay-Statement-Sha1`. The documentation does not say whether the digest is
 * that of the file or of what went over the wire compressed, and either one proves every byte, so either is right.
 *
 * @param sha1 hex
 * @param compressed whether the response says `Content-Encoding: gzip`
 * @throws MediaError `DIGEST_MISMATCH` after the last byte, or `GZIP_BROKEN`
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
 */
export async function* provenStatement(source: Bytes, sha1: string, compressed: boolean): AsyncGenerator<Uint8Array> {
  const [sent, plain] = [digestOf('SHA1'), digestOf('SHA1')];
  const arrived = tapped(source, sent);
  yield* tapped(compressed ? gunzipped(arrived) : arrived, plain);
  const digests = [sent.digest('hex'), plain.digest('hex')];
  if (!digests.includes(sha1.trim().toLowerCase())) throw mismatch('SHA1', 'The statement');
}
