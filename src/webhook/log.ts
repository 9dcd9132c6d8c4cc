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
  'SIGNATURE_PROBE',
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
 * How loudly a refusal is logged. Of APIv2 nothing is beyond doubt: text that is read before it is verified, and a refund
 * that does not open, may be anybody's.
 */
export const levelOf = (code: LogCode, protocol: Protocol): LogEntry['level'] => {
  if (quiet.has(code) || (protocol === 'v2' && code === 'BODY_NOT_UTF8')) return 'debug';
  return loud.has(code) && (protocol === 'v3' || code === 'BODY_NOT_RAW') ? 'error' : 'warn';
};
