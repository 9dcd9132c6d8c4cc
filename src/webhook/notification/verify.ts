import { isSignatureError, NotificationError, type NotificationErrorCode } from '../../errors';
import type { KeySet } from '../../keys/fixed';
import { memberOf } from '../../own';
import { printable } from '../../printable';
import { describeFlaw, type FlawWords, findFlaw, type SignatureHeaders } from '../../v3/verify';

/** Headers as Fetch has them, by shape. */
export interface FetchHeaders {
  get(name: string): string | null;
}

/** Headers of a notification: Node's, Fetch's, or a plain object whose names may have any case. */
export type HeadersLike = FetchHeaders | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Proves that WeChat Pay sent a notification, over its raw bytes.
 *
 * @param now milliseconds since the epoch
 * @throws NotificationError headers missing or repeated, a body that is encoded; headers incomplete, clock off, a probe,
 *   serial unknown, signature malformed or digest wrong, in this order
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export const verifyNotification = async (
  keys: KeySet,
  rawHeaders: HeadersLike,
  body: Uint8Array,
  now: () => number,
): Promise<void> => {
  const headers = readHeaders(rawHeaders);
  if (headers.encoding !== undefined && headers.encoding.toLowerCase() !== 'identity') {
    throw refusal(
      headers,
      'BODY_ENCODED',
      'The request has a Content-Encoding, which WeChat Pay never uses and no signature covers; look for a proxy that compresses.',
    );
  }
  const flaw = await findFlaw(keys, headers, body, now()).catch((error: unknown) => {
    // A key set that could not look for a key says so as for a response; of a notification that is a refusal like any other.
    throw isSignatureError(error) ? refusal(headers, 'SIGNATURE_SERIAL_UNKNOWN', error.message, error.cause) : error;
  });
  if (flaw !== undefined) throw refusal(headers, flaw.code, describeFlaw(flaw, ofNotification));
};

const ofNotification: FlawWords = {
  name: 'notification',
  incomplete: { what: 'request', look: 'a proxy that drops headers' },
  replay: 'it',
  probe:
    'The signature is one of WeChat Pay’s probes, which must be refused; the notification comes again with a right one.',
  changed: 'its raw body was changed or parsed',
};

const refusal = (
  { requestId }: Pick<NotificationHeaders, 'requestId'>,
  code: NotificationErrorCode,
  message: string,
  cause?: unknown,
): NotificationError => new NotificationError(code, message, printableId(requestId), cause);

/** What a notification's headers say, as far as it matters here. `undefined` is a missing one. */
interface NotificationHeaders extends SignatureHeaders {
  requestId: string | undefined;
  encoding: string | undefined;
}

/** @throws NotificationError `SIGNATURE_HEADERS_REPEATED` when one of the signature comes more than once */
const readHeaders = (headers: HeadersLike): NotificationHeaders => {
  const find = finderOf(headers);
  const requestId = find('request-id');
  const signed = (name: string): string | undefined => {
    const value = find(name);
    // Node and Fetch join what is repeated with a comma, which no value of the signature has.
    if (value?.includes(',')) {
      throw refusal(
        { requestId },
        'SIGNATURE_HEADERS_REPEATED',
        `The header ${name} comes more than once, so it is unclear which one is meant; look for a proxy that adds it.`,
      );
    }
    return value;
  };
  return {
    timestamp: signed('wechatpay-timestamp'),
    nonce: signed('wechatpay-nonce'),
    signature: signed('wechatpay-signature'),
    serial: signed('wechatpay-serial'),
    requestId,
    encoding: find('content-encoding'),
  };
};

/** The `Request-ID`, of whatever was given as headers. */
export const requestIdOf = (headers: unknown): string | undefined => {
  try {
    return printableId(finderOf(headers)('request-id'));
  } catch {
    return undefined;
  }
};

/** It goes into errors and logs, and anyone may send one. */
const printableId = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : printable(text, 128);

type Find = (name: string) => string | undefined;

const finderOf = (headers: unknown): Find => {
  if (typeof headers !== 'object' || headers === null) {
    throw new NotificationError(
      'SIGNATURE_HEADERS_INCOMPLETE',
      "The headers are missing; pass the request's headers as the second argument: webhook.parse(rawBody, req.headers).",
    );
  }
  if (isFetchHeaders(headers)) return (name) => trimmed(headers.get(name));
  const byName = new Map<string, string>();
  for (const [name, value] of entriesOf(headers)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (typeof text !== 'string') continue;
    const lower = name.toLowerCase();
    const before = byName.get(lower);
    byName.set(lower, before === undefined ? text : `${before},${text}`);
  }
  return (name) => trimmed(byName.get(name));
};

const isFetchHeaders = (headers: object): headers is FetchHeaders =>
  !(headers instanceof Map) && typeof memberOf(headers as Partial<FetchHeaders>, 'get') === 'function';

const entriesOf = (headers: object): Iterable<[string, unknown]> =>
  headers instanceof Map ? (headers as Map<string, unknown>) : Object.entries(headers);

const trimmed = (value: string | null | undefined): string | undefined => value?.trim() || undefined;
