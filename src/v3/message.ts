import type { Method } from '../chain/verb';

/** What APIv3 signs of a request. Every part is taken as it goes over the wire. */
export interface RequestMessage {
  method: Method;
  /** Path and query, percent-encoded, without the host: `/v3/certificates?x=1`. */
  target: string;
  /** Seconds since the epoch. */
  timestamp: string;
  nonce: string;
  /** The body's bytes as UTF-8 text; empty for none. */
  body: string;
}

/**
 * The string to sign of a request: five parts, each closed by a line feed, so an empty body still ends in one of its own.
 *
 * @example requestMessage({ method: 'GET', target: '/v3/certificates', timestamp: '1', nonce: 'n', body: '' })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365352
 */
export const requestMessage = ({ method, target, timestamp, nonce, body }: RequestMessage): string =>
  [method, target, timestamp, nonce, body, ''].join('\n');

/** What APIv3 signs of a response. */
export interface ResponseMessage {
  /** Seconds since the epoch, as received. */
  timestamp: string;
  nonce: string;
  /** The bytes as received, before anything is parsed. */
  body: Uint8Array;
}

/**
 * The bytes that WeChat Pay signed of a response: three parts, each closed by a line feed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export const responseMessage = ({ timestamp, nonce, body }: ResponseMessage): Buffer =>
  Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')]);
