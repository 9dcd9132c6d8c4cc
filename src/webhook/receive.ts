import { isNotificationError, NotificationError } from '../errors';
import { type Answer, failure, type Protocol, statusOf } from './answer';
import { protocolOf } from './body';
import { deliver } from './deliver';
import type { Registry } from './handlers';
import { type HeadersLike, requestIdOf } from './headers';
import { type Log, type LogEntry, levelOf } from './log';
import type { WebhookSettings } from './options';
import { parseNotification } from './parse';

/** A delivery before anything of it is trusted, whatever server it came through. */
export interface Arrival {
  readonly method: string | undefined;
  readonly headers: HeadersLike;
  /** Gets the raw body. */
  readonly read: (limit: number) => Promise<unknown> | unknown;
}

/** A delivery from its arrival to its answer. Never rejects. */
export const receive = async (
  settings: WebhookSettings,
  registry: Registry,
  { method, headers, read }: Arrival,
): Promise<Answer> => {
  const log = quietly(settings.log);
  let body: unknown;
  try {
    refuseMethod(method);
    body = await read(settings.bodyLimit);
    const event = await parseNotification(settings, body, headers);
    return await deliver({ registry, store: settings.store, budget: settings.budget, log }, event);
  } catch (error) {
    const requestId = requestIdOf(headers);
    return refuse(error, protocolOf(body), (entry) => log({ ...entry, ...(requestId !== undefined && { requestId }) }));
  }
};

const refuseMethod = (method: string | undefined): void => {
  if (method === 'POST') return;
  throw new NotificationError('METHOD_NOT_ALLOWED', 'Notifications come by POST.');
};

const refuse = (error: unknown, protocol: Protocol, log: Log): Answer => {
  if (!isNotificationError(error)) {
    log({ level: 'error', code: 'UNEXPECTED', message: 'the notification could not be looked at.', error });
    return failure(protocol, 500, 'UNEXPECTED');
  }
  const { code, message } = error;
  log({ level: levelOf(code), code, message });
  const answer = failure(protocol, statusOf(code), code);
  return code === 'METHOD_NOT_ALLOWED' ? { ...answer, headers: { ...answer.headers, Allow: 'POST' } } : answer;
};

/** An answer must not depend on whether it can be logged. */
const quietly =
  (log: Log): Log =>
  (entry: LogEntry) => {
    try {
      log(entry);
    } catch {
      // There is nowhere left to say so.
    }
  };
