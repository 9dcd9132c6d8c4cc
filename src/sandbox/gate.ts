import type { KeyObject } from 'node:crypto';
import type { Algorithm } from './algorithm';
import { type Authorization, parseAuthorization } from './authorization';
import { requestMessage } from './message';
import { Refusal } from './refusal';

const unknownCaller = { mchid: '商户号不存在', brand_id: '品牌ID不存在' } as const;
/** Seconds by which a request's clock may differ. */
const WINDOW = 300;
/** The real API shows no more of the body than this many characters, of at most 4 bytes each. */
const SHOWN_OF_BODY = 8;

/** A request as it came over the wire, as far as its signature goes. */
export interface Arrival {
  readonly method: string;
  /** As on the request line. */
  readonly target: string;
  /** What is signed of the body: all of it, of an upload its `meta` part. */
  readonly body: Buffer;
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
}

/** Whom the gate lets in. */
export interface Gatekeeper {
  /** What `Authorization` calls it. */
  readonly name: 'mchid' | 'brand_id';
  /** Empty where nobody is let in. */
  readonly id: string;
  readonly serial: string;
  readonly merchantPublicKey: KeyObject;
  readonly algorithm: Pick<Algorithm, 'type' | 'schemes' | 'verify'>;
}

/** What the gate found out about a request. */
export interface Verdict {
  readonly authorization: Authorization | undefined;
  /** The string to sign, built from what arrived; an unreadable header leaves its two lines empty. */
  readonly message: string;
  /** Why the request is turned away with a 401; `undefined` when its signature is good. */
  readonly refusal: Refusal | undefined;
}

const signError = (message: string, field: string, issue: string, more: object = {}): Refusal =>
  new Refusal(401, 'SIGN_ERROR', message, { field, location: 'authorization', detail: { issue }, ...more });

const isGoodSignature = (bytes: Buffer, signature: string, { algorithm, merchantPublicKey }: Gatekeeper): boolean => {
  const raw = Buffer.from(signature, 'base64');
  // Node reads base64 leniently; only its one canonical spelling is taken here.
  return raw.toString('base64') === signature && algorithm.verify(bytes, raw, merchantPublicKey);
};

/** A serial is a number: two well-known SDKs write its hexadecimal digits in lower case. */
const isSerial = (given: string, serial: string): boolean =>
  /^[0-9a-f]+$/i.test(given) && given.toUpperCase() === serial.toUpperCase();

/** What the merchant compares with its own string to sign: the most useful part of a `SIGN_ERROR`. */
const signInformation = ({ method, target, body }: Arrival, bytes: Buffer): object => {
  const head = bytes.subarray(0, bytes.length - body.length - 1).toString();
  return {
    method,
    url: target,
    truncated_sign_message: `${head}${[...body.subarray(0, 4 * SHOWN_OF_BODY).toString()].slice(0, SHOWN_OF_BODY).join('')}\n`,
    sign_message_length: bytes.length,
  };
};

const judge = (
  arrival: Arrival,
  given: Authorization | undefined,
  bytes: Buffer,
  keeper: Gatekeeper,
  now: number,
): Refusal | undefined => {
  if (given === undefined) return signError('Http头Authorization值格式错误', 'authorization', 'malformed header');
  if (given.scheme !== keeper.algorithm.schemes[keeper.name])
    return signError('Http头Authorization认证类型不正确', 'scheme', 'unknown scheme');
  if (keeper.id === '' || given[keeper.name] !== keeper.id) {
    return signError(unknownCaller[keeper.name], keeper.name, `unknown ${keeper.name}`);
  }
  if (!isSerial(given.serial_no, keeper.serial)) return signError('商户证书序列号有误', 'serial_no', 'unknown serial');
  if (!/^[\x21-\x7e]{1,32}$/.test(given.nonce_str)) {
    return signError('Http头Authorization中的nonce_str格式错误', 'nonce_str', 'not 1 to 32 characters');
  }
  if (!/^\d{1,10}$/.test(given.timestamp) || Math.abs(Math.floor(now / 1000) - Number(given.timestamp)) > WINDOW) {
    return signError('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟', 'timestamp', 'clock is off');
  }
  if (!isGoodSignature(bytes, given.signature, keeper)) {
    const sign_information = signInformation(arrival, bytes);
    return signError('错误的签名，验签失败', 'signature', 'sign not match', { sign_information });
  }
  return undefined;
};

/**
 * Checks a request's signature over the bytes that arrived.
 *
 * @param now milliseconds since the epoch
 */
export const examine = (arrival: Arrival, keeper: Gatekeeper, now: number): Verdict => {
  const authorization = parseAuthorization(arrival.authorization);
  const bytes = requestMessage({
    method: arrival.method,
    target: arrival.target,
    timestamp: authorization?.timestamp ?? '',
    nonce: authorization?.nonce_str ?? '',
    body: arrival.body,
  });
  return {
    authorization,
    message: bytes.toString(),
    refusal: judge(arrival, authorization, bytes, keeper, now),
  };
};
