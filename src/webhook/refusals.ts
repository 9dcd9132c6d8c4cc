import { isNotificationError } from '../errors';
import type { Log, LogCode, LogEntry } from './log';
import { protocolOf, viewOf } from './notification/body';
import { looksLikeEnvelope } from './notification/envelope';
import { requestIdOf } from './notification/verify';
import { type Answer, failure, type ProtocolVersion, statusOf } from './reply';

/** Where refusals are told. */
interface Ears {
  readonly log: Log;
  /** What is refused before it is proven, which anyone can cause. */
  readonly refusals: Tally;
}

/** Logs why a delivery was refused, or could not be examined, and returns the response. */
export const refuse = ({ log, refusals }: Ears, error: unknown, body: unknown, headers: unknown): Answer => {
  const protocol = protocolOf(body);
  const requestId = requestIdOf(headers);
  const about = requestId === undefined ? {} : { requestId };
  if (!isNotificationError(error)) {
    const message = 'the notification could not be looked at.';
    refusals.add({ level: 'error', code: 'UNEXPECTED', message, error, ...about });
    return failure(protocol, 500, 'UNEXPECTED');
  }
  const { code, cause } = error;
  const isEnvelope = looksLikeEnvelope(viewOf(body));
  const message =
    isEnvelope && /^SIGNATURE_(?:HEADERS|MALFORMED)/.test(code) ? `${error.message} ${mangled}` : error.message;
  const why = code === 'CIPHER_FAILED' ? { error: cause } : {};
  const entry = { level: levelOf(code, protocol, isEnvelope), code, message, ...why, ...about };
  if (isProven(code, protocol)) log(entry);
  else refusals.add(entry);
  const answer = failure(protocol, statusOf(code), code);
  return code === 'METHOD_NOT_ALLOWED' ? { ...answer, headers: { ...answer.headers, Allow: 'POST' } } : answer;
};

const mangled =
  'The body is the envelope of a notification, so it may well be genuine: the usual cause is a gateway, a proxy or a cloud function in front that drops, renames or rewrites Wechatpay-* headers; let them pass as they are.';

/** Junk and probes arrive at every public address, and mean nothing. */
const quiet: ReadonlySet<LogCode> = new Set<LogCode>([
  'METHOD_NOT_ALLOWED',
  'BODY_INCOMPLETE',
  'BODY_EMPTY',
  'BODY_TOO_LARGE',
  'BODY_ENCODED',
  'BODY_NOT_JSON',
  'BODY_NOT_XML',
  'SIGNATURE_HEADERS_INCOMPLETE',
  'SIGNATURE_HEADERS_REPEATED',
  'SIGNATURE_MALFORMED',
]);

/** Refusals of what the platform has signed. */
const proven: ReadonlySet<LogCode> = new Set<LogCode>([
  'BODY_NOT_UTF8',
  'BODY_NOT_JSON',
  'ENVELOPE_INVALID',
  'CIPHER_FAILED',
  'RESOURCE_MALFORMED',
  'RESOURCE_NOT_AUTHENTIC',
  'RESOURCE_NOT_JSON',
  'EVENT_TYPE_MISMATCH',
]);

/** Refusals that no junk can cause: a genuine notification is lost on this server's own account. */
const loud: ReadonlySet<LogCode> = new Set<LogCode>([
  'BODY_NOT_RAW',
  'CIPHER_FAILED',
  'RESOURCE_MALFORMED',
  'RESOURCE_NOT_AUTHENTIC',
  'RESOURCE_NOT_JSON',
  'RESOURCE_NOT_XML',
  'EVENT_TYPE_MISMATCH',
]);

/**
 * Whether a refusal comes after verification: the message is the platform's, so nobody else can cause many of them.
 */
const isProven = (code: LogCode, protocol: ProtocolVersion): boolean => protocol === 'v3' && proven.has(code);

/**
 * The level at which a refusal is logged. In APIv2 nothing is certain: text is read before it is verified, and a refund that
 * cannot be decrypted may come from anybody.
 *
 * @param isEnvelope whether the body looks like the platform's own, and so is no junk but for its signature
 */
const levelOf = (code: LogCode, protocol: ProtocolVersion, isEnvelope: boolean): LogEntry['level'] => {
  if (code === 'SIGNATURE_PROBE') return 'debug';
  if (quiet.has(code) || (protocol === 'v2' && code === 'BODY_NOT_UTF8')) return isEnvelope ? 'warn' : 'debug';
  return loud.has(code) && (protocol === 'v3' || code === 'BODY_NOT_RAW') ? 'error' : 'warn';
};

/** Log entries that anyone can cause, so that they are counted. */
export interface Tally {
  /** Logs an entry, or counts it where one for the same reason was logged within the last minute. */
  add(entry: LogEntry): void;
  /** Logs what was counted and has not been told for a minute. */
  report(): void;
  /** What is being counted: with nothing, there is nothing to report. */
  readonly reasons: { readonly size: number };
}

interface Reason {
  /** The last one that was counted. */
  entry: LogEntry;
  count: number;
  /** When it was logged last. */
  since: number;
}

/** Milliseconds. */
const pause = 60_000;

/**
 * Tells the first entry of a reason at once, and the others once a minute with their number, however many there are. It
 * has no timer: what was counted is told when anything else arrives. There are as many reasons as there are codes.
 *
 * @param clock milliseconds since the epoch
 */
export const createTally = (log: Log, clock: () => number): Tally => {
  const now = (): number => timeOf(clock);
  const reasons = new Map<string, Reason>();
  const report = (): void => {
    const time = now();
    for (const [key, { entry, count, since }] of reasons) {
      // A clock that was put back must not silence it.
      if (Math.abs(time - since) < pause) continue;
      if (count === 0) {
        reasons.delete(key);
        continue;
      }
      reasons.set(key, { entry, count: 0, since: time });
      const seconds = Math.round(Math.abs(time - since) / 1000);
      log({ ...entry, message: `${entry.message} (the last of ${count} in ${seconds} s)`, count });
    }
  };
  return {
    reasons,
    report,
    add(entry) {
      report();
      const key = `${entry.level} ${entry.code}`;
      const reason = reasons.get(key);
      if (reason === undefined) {
        reasons.set(key, { entry, count: 0, since: now() });
        log(entry);
      } else {
        reason.count += 1;
        reason.entry = entry;
      }
    },
  };
};

/** A failing clock of the user's is reported where a notification needs it; here it must not hold up a response. */
const timeOf = (clock: () => number): number => {
  try {
    return clock();
  } catch {
    return Date.now();
  }
};
