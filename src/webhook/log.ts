import type { NotificationErrorCode } from '../errors';
import type { Protocol } from './answer';

/** What happened to a delivery, as a code for filters and alarms. */
export type LogCode =
  | NotificationErrorCode
  | 'HANDLER_FAILED'
  | 'HANDLER_MISSING'
  | 'HANDLER_SLOW'
  | 'STORE_FAILED'
  | 'UNEXPECTED';

/** Something worth knowing of a delivery. It holds nothing secret, and nothing of a notification but its id and type. */
export interface LogEntry {
  /** `debug`: junk, probes, duplicates. `warn`: look at it. `error`: a notification could not be processed. */
  readonly level: 'debug' | 'warn' | 'error';
  readonly code: LogCode | 'DUPLICATE' | 'IN_PROGRESS';
  readonly message: string;
  /** 通知ID */
  readonly id?: string;
  readonly event_type?: string;
  /** `Request-ID`, to name when asking WeChat Pay. */
  readonly requestId?: string;
  /**
   * How many requests were refused for this reason since it was last logged; the rest tells of the last of them. Of what is
   * refused before it is proven each reason is logged once a minute.
   */
  readonly count?: number;
  /** What a handler or a store threw, as it is. */
  readonly error?: unknown;
}

/** Takes log entries. What it throws or rejects with is lost: no answer depends on the log. */
export type Log = (entry: LogEntry) => unknown;

/** Warnings and errors to the console, one line each; debug entries go nowhere. */
export const consoleLog: Log = ({ level, code, message, id, event_type, requestId, error }) => {
  if (level === 'debug') return;
  const where = [event_type, id, requestId].filter((part) => part !== undefined).join(' ');
  const line = `[wechatpay] ${code}${where && ` (${where})`}: ${message}`;
  console[level](...(error === undefined ? [line] : [line, error]));
};

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
  'RESOURCE_MALFORMED',
  'RESOURCE_NOT_AUTHENTIC',
  'RESOURCE_NOT_JSON',
  'EVENT_TYPE_MISMATCH',
]);

/** Refusals that no junk can cause: a genuine notification is lost on this server's own account. */
const loud: ReadonlySet<LogCode> = new Set<LogCode>([
  'BODY_NOT_RAW',
  'RESOURCE_MALFORMED',
  'RESOURCE_NOT_AUTHENTIC',
  'RESOURCE_NOT_JSON',
  'RESOURCE_NOT_XML',
  'EVENT_TYPE_MISMATCH',
]);

/**
 * Whether a refusal comes after the proof: what came is the platform's, so that nobody can cause many of them.
 */
export const isProven = (code: LogCode, protocol: Protocol): boolean => protocol === 'v3' && proven.has(code);

/**
 * How loudly a refusal is logged. Of APIv2 nothing is beyond doubt: text that is read before it is verified, and a refund
 * that does not open, may be anybody's.
 *
 * @param isEnvelope whether the body looks like the platform's own, and so is no junk but for its signature
 */
export const levelOf = (code: LogCode, protocol: Protocol, isEnvelope: boolean): LogEntry['level'] => {
  if (code === 'SIGNATURE_PROBE') return 'debug';
  if (quiet.has(code) || (protocol === 'v2' && code === 'BODY_NOT_UTF8')) return isEnvelope ? 'warn' : 'debug';
  return loud.has(code) && (protocol === 'v3' || code === 'BODY_NOT_RAW') ? 'error' : 'warn';
};

/** An answer must not depend on whether it can be logged. */
export const quietly =
  (log: Log): Log =>
  async (entry) => {
    try {
      await log(entry);
    } catch {
      // There is nowhere left to say so.
    }
  };
