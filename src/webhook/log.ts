import type { NotificationErrorCode } from '../errors';
import type { Logger } from '../observe/logger';

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
  /** What a handler, a store or a cipher threw, as it is. */
  readonly error?: unknown;
}

/** Takes log entries. What it throws or rejects with is lost: no response depends on the log. */
export type Log = (entry: LogEntry) => unknown;

/** Warnings and errors to the console, one line each; debug entries go nowhere. */
export const consoleLog: Log = ({ level, code, message, id, event_type, requestId, error }) => {
  if (level === 'debug') return;
  const where = [event_type, id, requestId].filter((part) => part !== undefined).join(' ');
  const line = `[wechatpay] ${code}${where && ` (${where})`}: ${message}`;
  console[level](...(error === undefined ? [line] : [line, error]));
};

/** Entries as lines of a logger; what was thrown is `err`, as pino has it. */
export const logTo =
  (logger: Logger): Log =>
  ({ level, message, error, ...line }) =>
    logger[level]({ event: 'notification', ...line, ...(error !== undefined && { err: error }) }, message);

/** A response must not depend on whether it can be logged. */
export const quietly =
  (log: Log): Log =>
  async (entry) => {
    try {
      await log(entry);
    } catch {
      // There is nowhere left to say so.
    }
  };
