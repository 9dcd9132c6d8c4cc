const LINE_FEED = Buffer.from('\n');

/** Every part followed by a line feed, as bytes: a body is never decoded on its way into a signature. */
const closeLines = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.flatMap((part) => [typeof part === 'string' ? Buffer.from(part) : part, LINE_FEED]));

/** What a merchant signs of a request, taken from what arrived. */
export interface RequestParts {
  /** `GET`, `POST` … */
  readonly method: string;
  /** Path and query exactly as on the request line. */
  readonly target: string;
  /** Seconds since the epoch, as text. */
  readonly timestamp: string;
  readonly nonce: string;
  /** The body's bytes, of an upload those of its `meta` part; empty for none. */
  readonly body: Buffer;
}

/**
 * The bytes that a merchant's signature covers.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365352
 */
export const requestMessage = ({ method, target, timestamp, nonce, body }: RequestParts): Buffer =>
  closeLines(method, target, timestamp, nonce, body);

/**
 * The bytes that the platform's signature covers: a 204 has an empty third line.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export const responseMessage = (timestamp: string, nonce: string, body: Buffer): Buffer =>
  closeLines(timestamp, nonce, body);
