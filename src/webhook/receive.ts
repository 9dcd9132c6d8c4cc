import { isNotificationError, NotificationError } from '../errors';
import { type Answer, failure, type Protocol, statusOf } from './answer';
import { protocolOf } from './body';
import { deliver, unhandled } from './deliver';
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

/** A delivery from its arrival to its answer, which is given within the budget whatever takes so long. Never rejects. */
export const receive = (
  settings: WebhookSettings,
  registry: Registry,
  { method, headers, read }: Arrival,
): Promise<Answer> => {
  const { store, budget } = settings;
  const log = quietly(settings.log);
  let body: unknown;
  let late = (): Answer => failure('v3', 408, 'BODY_INCOMPLETE');
  const work = async (): Promise<Answer> => {
    try {
      refuseMethod(method);
      body = await read(settings.bodyLimit);
      late = () => unverified(protocolOf(body), budget, log);
      const event = await parseNotification(settings, body, headers);
      const desk = { registry, store, log };
      late = () => unhandled(desk, event, budget);
      return await deliver(desk, event);
    } catch (error) {
      const requestId = requestIdOf(headers);
      return refuse(error, body, (entry) => log({ ...entry, ...(requestId !== undefined && { requestId }) }));
    }
  };
  return within(budget, work(), () => late());
};

const unverified = (protocol: Protocol, budget: number, log: Log): Answer => {
  log({ level: 'warn', code: 'IN_PROGRESS', message: `its key was not at hand after ${budget} ms; it comes again.` });
  return failure(protocol, 503, 'IN_PROGRESS');
};

/** What `work` comes to, or what `late` says when that takes too long; the work goes on. */
const within = <T>(milliseconds: number, work: Promise<T>, late: () => T): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const refuseMethod = (method: string | undefined): void => {
  if (method === 'POST') return;
  throw new NotificationError('METHOD_NOT_ALLOWED', 'Notifications come by POST.');
};

const refuse = (error: unknown, body: unknown, log: Log): Answer => {
  const protocol = protocolOf(body);
  if (!isNotificationError(error)) {
    log({ level: 'error', code: 'UNEXPECTED', message: 'the notification could not be looked at.', error });
    return failure(protocol, 500, 'UNEXPECTED');
  }
  const { code, message } = error;
  log({ level: levelOf(code, protocol), code, message });
  const answer = failure(protocol, statusOf(code), code);
  return code === 'METHOD_NOT_ALLOWED' ? { ...answer, headers: { ...answer.headers, Allow: 'POST' } } : answer;
};

/** An answer must not depend on whether it can be logged. */
const quietly =
  (log: Log): Log =>
  async (entry: LogEntry) => {
    try {
      await log(entry);
    } catch {
      // There is nowhere left to say so.
    }
  };
