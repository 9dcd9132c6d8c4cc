import { isNotificationError, NotificationError } from '../errors';
import { type Answer, failure, type Protocol, statusOf } from './answer';
import { deliver, unhandled } from './deliver';
import type { Registry } from './handlers';
import { isProven, type LogEntry, levelOf } from './log';
import { protocolOf, viewOf } from './notification/body';
import { looksLikeEnvelope } from './notification/envelope';
import { type HeadersLike, requestIdOf } from './notification/headers';
import { parseNotification } from './notification/parse';
import type { WebhookSettings } from './options';
import type { Tally } from './tally';

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
  const { store, budget, log, refusals } = settings;
  refusals.report();
  let body: unknown;
  let late = (): Answer => failure('v3', 408, 'BODY_INCOMPLETE');
  const work = async (): Promise<Answer> => {
    try {
      refuseMethod(method);
      body = await read(settings.bodyLimit);
      late = () => unverified(protocolOf(body), budget, refusals);
      const event = await parseNotification(settings, body, headers);
      const desk = { registry, store, log };
      late = () => unhandled(desk, event, budget);
      return await deliver(desk, event);
    } catch (error) {
      const requestId = requestIdOf(headers);
      return refuse(error, body, (entry, proven) => {
        const whole = { ...entry, ...(requestId !== undefined && { requestId }) };
        if (proven) log(whole);
        else refusals.add(whole);
      });
    }
  };
  return within(budget, work(), () => late());
};

const unverified = (protocol: Protocol, budget: number, refusals: Tally): Answer => {
  refusals.add({
    level: 'warn',
    code: 'IN_PROGRESS',
    message: `its key was not at hand after ${budget} ms; it comes again.`,
  });
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

/** @param log is told whether what came was proven to be the platform's */
const refuse = (error: unknown, body: unknown, log: (entry: LogEntry, proven: boolean) => void): Answer => {
  const protocol = protocolOf(body);
  if (!isNotificationError(error)) {
    log({ level: 'error', code: 'UNEXPECTED', message: 'the notification could not be looked at.', error }, false);
    return failure(protocol, 500, 'UNEXPECTED');
  }
  const { code, message } = error;
  const isEnvelope = looksLikeEnvelope(viewOf(body));
  const more = isEnvelope && /^SIGNATURE_(?:HEADERS|MALFORMED)/.test(code) ? ` ${mangled}` : '';
  log({ level: levelOf(code, protocol, isEnvelope), code, message: message + more }, isProven(code, protocol));
  const answer = failure(protocol, statusOf(code), code);
  return code === 'METHOD_NOT_ALLOWED' ? { ...answer, headers: { ...answer.headers, Allow: 'POST' } } : answer;
};

const mangled =
  'The body is the envelope of a notification, so it may well be genuine: the usual cause is a gateway, a proxy or a cloud function in front that drops, renames or rewrites Wechatpay-* headers; let them pass as they are.';
