import { verify } from 'node:crypto';
import type { AxiosResponse } from 'axios';
import { isBase64 } from '../crypto/bytes';
import { verifyAsync } from '../crypto/signature';
import { SignatureError } from '../errors';
import type { KeySet } from '../keys/fixed';
import { printable } from '../printable';
import type { PlatformClock } from './clock';

/** How far the clock of a message may differ from ours, in seconds. */
const maximumOffset = 300;

/** The prefix of a probe: WeChat Pay now and then sends such a signature to see whether it is refused. */
const probePrefix = 'WECHATPAY/SIGNTEST/';

/**
 * Messages of up to this many bytes are verified at once: with a key of 2,048 bits that takes 40 µs, less than a trip to the
 * thread pool and back. The hash of a larger one would block noticeably, so it goes to the pool.
 */
const verifiedAtOnce = 65_536;

/** The headers of a signed message. A missing one is `undefined` or empty. */
export interface SignatureHeaders {
  /** Seconds since the epoch. */
  timestamp: string | undefined;
  nonce: string | undefined;
  /** Base64. */
  signature: string | undefined;
  /** 微信支付公钥ID or the serial of a 平台证书. */
  serial: string | undefined;
}

/** Why a message is not proven to come from WeChat Pay. */
export interface Flaw {
  code:
    | 'SIGNATURE_HEADERS_INCOMPLETE'
    | 'SIGNATURE_CLOCK'
    | 'SIGNATURE_PROBE'
    | 'SIGNATURE_SERIAL_UNKNOWN'
    | 'SIGNATURE_MALFORMED'
    | 'SIGNATURE_DIGEST';
  /** What is wrong: the headers that are missing, the seconds by which the clock is ahead, or the serial. */
  detail: string | number;
}

/** How an error names a kind of message and explains a flaw in it. */
export interface FlawWords {
  /** `response` */
  name: string;
  /** What lacks its headers, and what to look for. */
  incomplete: { what: string; look: string };
  /** What may be a replay. */
  replay: string;
  /** A sentence. */
  probe: string;
  /** What may have happened to a message that does not match its signature. */
  changed: string;
}

/**
 * The bytes of a response or a notification that WeChat Pay signed: three parts, each followed by a line feed.
 *
 * @param timestamp as received
 * @param body as received, before anything is parsed
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export const signedMessage = (timestamp: string, nonce: string, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')]);

/**
 * Checks over its raw bytes that a message comes from WeChat Pay; `undefined` if it does, otherwise its flaw. What costs
 * nothing is checked first (headers, clock, probe), so that junk neither starts a signature check
 * nor makes a key set download.
 *
 * @param now milliseconds since the epoch
 * @throws SignatureError `SIGNATURE_SERIAL_UNKNOWN` if the key set could not look up the key
 */
export const findFlaw = async (
  keys: KeySet,
  { timestamp, nonce, signature, serial }: SignatureHeaders,
  body: Uint8Array,
  now: number,
): Promise<Flaw | undefined> => {
  if (!timestamp || !nonce || !signature || !serial) {
    return { code: 'SIGNATURE_HEADERS_INCOMPLETE', detail: missingOf({ timestamp, nonce, signature, serial }) };
  }
  const offset = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) - now / 1000 : Number.NaN;
  if (!(Math.abs(offset) <= maximumOffset)) return { code: 'SIGNATURE_CLOCK', detail: offset };
  if (signature.startsWith(probePrefix)) return { code: 'SIGNATURE_PROBE', detail: serial };
  const message = signedMessage(timestamp, nonce, body);
  let verified: boolean | undefined;
  const bytes = Buffer.from(signature, 'base64');
  // Node's decoder, which a verifier of the caller's may use as well, silently skips what is not base64.
  const isSpeltRight = bytes.toString('base64') === signature;
  if (keys.verify !== undefined) {
    const said = await keys.verify(message, signature, serial);
    verified = said === undefined ? undefined : said === true && isSpeltRight;
  } else {
    const key = await keys.find(serial);
    if (key !== undefined) {
      verified =
        isSpeltRight &&
        (message.length > verifiedAtOnce
          ? await verifyAsync(message, signature, key)
          : verify('sha256', message, key, bytes));
    }
  }
  if (verified) return undefined;
  if (verified === undefined) return { code: 'SIGNATURE_SERIAL_UNKNOWN', detail: serial };
  return { code: isBase64(signature) ? 'SIGNATURE_DIGEST' : 'SIGNATURE_MALFORMED', detail: serial };
};

const missingOf = ({ timestamp, nonce, signature, serial }: SignatureHeaders): string =>
  Object.entries({ Timestamp: timestamp, Nonce: nonce, Signature: signature, Serial: serial })
    .filter(([, value]) => !value)
    .map(([name]) => `Wechatpay-${name}`)
    .join(', ');

/** A flaw in one sentence: what is wrong, and what to do. */
export const describeFlaw = ({ code, detail }: Flaw, words: FlawWords): string => {
  const { name, incomplete, replay, probe, changed } = words;
  switch (code) {
    case 'SIGNATURE_HEADERS_INCOMPLETE':
      return `The ${incomplete.what} lacks ${detail}, so nothing proves that WeChat Pay sent it; look for ${incomplete.look}.`;
    case 'SIGNATURE_CLOCK':
      return Number.isNaN(detail)
        ? `The ${name} has a Wechatpay-Timestamp that is not a number of seconds.`
        : `The ${name}'s clock is ${Math.round(Math.abs(Number(detail)))} s ${Number(detail) > 0 ? 'ahead of' : 'behind'} this machine's, and ${maximumOffset} s are allowed: set this machine's clock, or ${replay} is a replay.`;
    case 'SIGNATURE_PROBE':
      return probe;
    case 'SIGNATURE_SERIAL_UNKNOWN':
      return `The ${name} is signed with the key ${printable(`${detail}`)}, which certs does not hold; add that 微信支付公钥 or 平台证书.`;
    case 'SIGNATURE_MALFORMED':
      return 'The Wechatpay-Signature is not base64.';
    case 'SIGNATURE_DIGEST':
      return `The ${name} does not match its signature by the key ${printable(`${detail}`)}: ${changed} on its way, or certs holds another key under that id.`;
  }
};

/**
 * Verifies over its raw bytes that a response comes from WeChat Pay.
 *
 * @param clock the platform's, where this machine's is corrected
 * @throws SignatureError headers incomplete, clock off, a probe, serial unknown or digest wrong, in this order
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export const verifyResponse = async (
  keys: KeySet,
  headers: AxiosResponse['headers'],
  body: Uint8Array,
  clock?: PlatformClock,
): Promise<void> => {
  const found = {
    timestamp: headerOf(headers, 'wechatpay-timestamp'),
    nonce: headerOf(headers, 'wechatpay-nonce'),
    signature: headerOf(headers, 'wechatpay-signature'),
    serial: headerOf(headers, 'wechatpay-serial'),
  };
  const flaw = await findFlaw(keys, found, body, Date.now() + (clock?.ahead ?? 0));
  if (flaw === undefined) return;
  // For a response, a signature that is not base64 is simply a wrong one.
  const code = flaw.code === 'SIGNATURE_MALFORMED' ? 'SIGNATURE_DIGEST' : flaw.code;
  throw new SignatureError(code, describeFlaw({ ...flaw, code }, ofResponse), headerOf(headers, 'request-id'));
};

const ofResponse: FlawWords = {
  name: 'response',
  incomplete: { what: 'response', look: 'a proxy or a wrong base_uri' },
  replay: 'the response',
  probe: `The response's signature is a probe of WeChat Pay (${probePrefix}…), which must be refused: query, then repeat with the same number.`,
  changed: 'it was changed',
};

const headerOf = (headers: AxiosResponse['headers'], name: string): string | undefined => {
  const value: unknown = Object.hasOwn(headers, name) ? headers[name] : undefined;
  return typeof value === 'string' ? value.trim() : undefined;
};
