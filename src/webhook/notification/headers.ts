import { NotificationError } from '../../errors';
import { memberOf } from '../../own';
import { printable } from '../../printable';

/** Headers as Fetch has them, by shape. */
export interface FetchHeaders {
  get(name: string): string | null;
}

/** Headers of a notification: Node's, Fetch's, or a plain object whose names may have any case. */
export type HeadersLike = FetchHeaders | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a notification's headers say, as far as it matters here. `undefined` is a missing one. */
export interface NotificationHeaders {
  /** Seconds since the epoch. */
  timestamp: string | undefined;
  nonce: string | undefined;
  /** Base64. */
  signature: string | undefined;
  /** 微信支付公钥ID or the serial of a 平台证书. */
  serial: string | undefined;
  requestId: string | undefined;
  encoding: string | undefined;
}

/**
 * Reads the headers that matter.
 *
 * @throws NotificationError `SIGNATURE_HEADERS_REPEATED` when one of the signature comes more than once
 */
export const readHeaders = (headers: HeadersLike): NotificationHeaders => {
  const find = finderOf(headers);
  const requestId = printableId(find('request-id'));
  const signed = (name: string): string | undefined => {
    const value = find(name);
    // Node and Fetch join what is repeated with a comma, which no value of the signature has.
    if (value?.includes(',')) {
      throw new NotificationError(
        'SIGNATURE_HEADERS_REPEATED',
        `The header ${name} comes more than once, so it is unclear which one is meant; look for a proxy that adds it.`,
        requestId,
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
