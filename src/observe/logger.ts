import { ConfigurationError } from '../errors';
import type { DiagnosticEvents, RequestEvent } from './events';

/**
 * What takes log lines: `pino()` as it is, or `console`. What it throws is lost: no call depends on its log.
 *
 * @example Builder.factory({ …, logger: pino({ level: 'info' }) })
 */
export interface Logger {
  debug(line: object, message: string): unknown;
  info(line: object, message: string): unknown;
  warn(line: object, message: string): unknown;
  error(line: object, message: string): unknown;
}

type Level = keyof Logger;

const levels: readonly Level[] = ['debug', 'info', 'warn', 'error'];

/** @throws ConfigurationError `OPTIONS_INVALID` */
export const checkLogger = (logger: unknown): Logger | undefined => {
  if (logger === undefined) return undefined;
  const missing = levels.filter((level) => !hasMethod(Object(logger), level));
  if (missing.length === 0) return logger as Logger;
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    `logger takes an object of four functions, such as pino() or console, and it lacks ${missing.join(', ')}.`,
  );
};

/** Whether an object, or a function that has methods, has this one; a getter that throws has none. */
const hasMethod = (logger: object, level: Level): boolean => {
  try {
    return typeof Reflect.get(logger, level) === 'function';
  } catch {
    return false;
  }
};

/** How a line of each event is written. */
type Writers = {
  [Name in keyof DiagnosticEvents]: (event: DiagnosticEvents[Name]) => { level: Level; message: string };
};

const operationOf = ({ method, template }: RequestEvent): string => `${method} ${template}`;

const writers: Writers = {
  request: (event) => ({ level: 'debug', message: `${operationOf(event)}: attempt ${event.attempt}` }),
  response: ({ request, status, duration }) => ({
    level: 'info',
    message: `${operationOf(request)}: ${status} in ${Math.round(duration)} ms`,
  }),
  // The API's own no and the caller's own end belong to their business; else somebody has to look.
  refused: ({ request, code, status = 500, duration }) => ({
    level: status < 500 || code === 'ABORTED' ? 'warn' : 'error',
    message: `${operationOf(request)}: ${code} after ${Math.round(duration)} ms`,
  }),
  retry: ({ request, code, pause }) => ({
    level: 'warn',
    message: `${operationOf(request)}: again in ${Math.round(pause)} ms, after ${code}`,
  }),
  keys: ({ serials, code }) =>
    code === undefined
      ? { level: 'info', message: `v3/certificates: ${serials?.join(', ') || 'no certificate'} at hand` }
      : { level: 'error', message: `v3/certificates: ${code}` },
  notification: ({ event_type, status, duration }) => ({
    level: 'info',
    message: `${event_type}: ${status} in ${Math.round(duration)} ms`,
  }),
};

/** Writes an event as one flat line, with its name as `event`. */
export const logEvent = <Name extends keyof DiagnosticEvents>(
  logger: Logger,
  name: Name,
  event: DiagnosticEvents[Name],
): void => {
  const { level, message } = writers[name](event);
  const { request, ...own } = { request: undefined, ...event };
  const line = { event: name, ...request, ...own };
  const write = async (): Promise<unknown> => logger[level](line, message);
  write().catch(() => undefined);
};
