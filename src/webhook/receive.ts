import { setTimeout as sleep } from 'node:timers/promises';
import { isNotificationError, NotificationError } from '../errors';
import { channels } from '../observe/events';
import { printable } from '../printable';
import type { Handler, Registry } from './handlers';
import type { LogEntry } from './log';
import { protocolOf } from './notification/body';
import type { WechatPayEvent } from './notification/event';
import { documentedOf } from './notification/kind';
import { parseNotification } from './notification/parse';
import type { HeadersLike } from './notification/verify';
import { observeDelivery } from './observation';
import type { WebhookSettings } from './options';
import { refuse } from './refusals';
import { type Answer, answerWith, failure, isReply, type ProtocolVersion, success } from './reply';
import type { Claim } from './stores/store';

/** A delivery before anything of it is trusted, whatever server it came through. */
export interface UntrustedDelivery {
  readonly method: string | undefined;
  readonly headers: HeadersLike;
  /** Gets the raw body. */
  readonly read: (limit: number) => Promise<unknown> | unknown;
}

/**
 * Handles a delivery from its arrival to its response: reads, verifies, decrypts it and calls its handler. Responds within
 * the budget, whatever is slow. Never rejects.
 */
export const receiveNotification = (
  ownSettings: WebhookSettings,
  registry: Registry,
  { method, headers, read }: UntrustedDelivery,
): Promise<Answer> => {
  const isWatched = ownSettings.logger !== undefined || channels.notification.hasSubscribers;
  const observation = isWatched ? observeDelivery(ownSettings, headers) : undefined;
  const settings = observation?.settings ?? ownSettings;
  const { bodyLimit, budget, refusals } = settings;
  if (refusals.reasons.size > 0) refusals.report();
  let body: unknown;
  let late = (): Answer => failure('v3', 408, 'BODY_INCOMPLETE');
  const work = async (): Promise<Answer> => {
    try {
      if (method !== 'POST') throw new NotificationError('METHOD_NOT_ALLOWED', 'Notifications come by POST.');
      body = await read(bodyLimit);
      late = () => unverified(settings, protocolOf(body));
      const event = await parseNotification(settings, body, headers);
      observation?.verified(event);
      late = () => unhandled(settings, event);
      return await deliver(settings, registry.find(event), event);
    } catch (error) {
      return refuse(settings, error, body, headers);
    }
  };
  const answer = within(budget, work(), () => late());
  return observation?.ended(answer) ?? answer;
};

/** What `work` comes to, or what `late` says when that takes too long; the work goes on. */
const within = <T>(milliseconds: number, work: Promise<T>, late: () => T): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), milliseconds);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });

/** The response to a delivery that is not verified in time. */
const unverified = ({ budget, refusals }: WebhookSettings, protocol: ProtocolVersion): Answer => {
  const message = `its key was not at hand after ${budget} ms; it comes again.`;
  refusals.add({ level: 'warn', code: 'IN_PROGRESS', message });
  return failure(protocol, 503, 'IN_PROGRESS');
};

/** The response to a delivery whose handler is not done in time. */
const unhandled = ({ log, budget }: WebhookSettings, event: WechatPayEvent): Answer => {
  const message = `not done after ${budget} ms; the handler goes on, and the notification comes again.`;
  log(entryOf(event, 'warn', 'HANDLER_SLOW', message));
  return failure(protocolIn(event), 503, 'IN_PROGRESS');
};

/**
 * Hands a verified event to its handler, once, and returns the response: success once the handler has resolved, now or in an
 * earlier delivery; that it is to come again when it failed, is missing or is still busy.
 */
const deliver = async (
  settings: WebhookSettings,
  handler: Handler | undefined,
  event: WechatPayEvent,
): Promise<Answer> => {
  const { store, log } = settings;
  const protocol = protocolIn(event);
  if (handler === undefined) {
    log(entryOf(event, 'warn', 'HANDLER_MISSING', `no handler takes ${whatIs(event)}, or on('*', …) for all.`));
    return failure(protocol, 501, 'HANDLER_MISSING');
  }
  try {
    const result = await store.claim(event.id);
    if (result.state === 'claimed') return await handle(settings, handler, event, result.claim);
    if (result.state === 'busy') {
      log(entryOf(event, 'debug', 'IN_PROGRESS', 'another delivery of it is being processed.'));
      return failure(protocol, 503, 'IN_PROGRESS');
    }
    log(entryOf(event, 'debug', 'DUPLICATE', 'it was processed before.'));
    return result.answer === undefined ? success(protocol) : (JSON.parse(result.answer) as Answer);
  } catch (error) {
    log(entryOf(event, 'error', 'STORE_FAILED', 'the store failed, so the notification comes again.', error));
    return failure(protocol, 503, 'STORE_FAILED');
  }
};

const handle = async (
  { store, log }: WebhookSettings,
  handler: Handler,
  event: WechatPayEvent,
  claim: Claim,
): Promise<Answer> => {
  const protocol = protocolIn(event);
  let answer: Answer | undefined;
  try {
    const returned = await handler(event, { claim });
    if (isReply(returned)) answer = answerWith(returned);
  } catch (error) {
    log(entryOf(event, 'error', 'HANDLER_FAILED', 'the handler failed, so the notification comes again.', error));
    await store.release(claim);
    return failure(protocol, 500, 'HANDLER_FAILED');
  }
  try {
    await commit(store, claim, answer && JSON.stringify(answer));
  } catch (error) {
    if (!isNotificationError(error)) throw error;
    // The effect is done; whoever holds the claim now is responsible for it.
    log(entryOf(event, 'warn', 'CLAIM_LOST', error.message));
    return failure(protocol, 503, 'CLAIM_LOST');
  }
  return answer ?? success(protocol);
};

/** Repeating a commit changes nothing, so a store that fails for a moment does not let the handler run again. */
const commit = async (store: WebhookSettings['store'], claim: Claim, answer: string | undefined): Promise<void> => {
  for (const pause of [50, 250]) {
    try {
      return await store.commit(claim, answer);
    } catch (error) {
      if (isNotificationError(error)) throw error;
      await sleep(pause);
    }
  }
  return store.commit(claim, answer);
};

const protocolIn = ({ event_type }: WechatPayEvent): ProtocolVersion => (event_type.startsWith('v2/') ? 'v2' : 'v3');

/** Describes an event without a handler, and which handler would take it. */
const whatIs = ({ event_type, kind }: WechatPayEvent): string => {
  if (kind !== undefined) return `this ${kind}, so it comes again; add on('${event_type}', '${kind}', …)`;
  return documentedOf(event_type).some(({ kinds }) => kinds.length > 0)
    ? `it, and its resource is none of the documented kinds of ${event_type}, so it comes again; add on('${event_type}', …)`
    : 'it, so it comes again; add on(event_type, …)';
};

/** What is logged of a verified event. */
const entryOf = (
  { id, event_type }: WechatPayEvent,
  level: LogEntry['level'],
  code: LogEntry['code'],
  message: string,
  error?: unknown,
): LogEntry => ({
  level,
  code,
  message,
  id: printable(id),
  event_type: printable(event_type),
  ...(error !== undefined && { error }),
});
