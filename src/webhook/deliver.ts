import { setTimeout as sleep } from 'node:timers/promises';
import { isNotificationError } from '../errors';
import { printable } from '../printable';
import { type Answer, failure, type Protocol, success } from './answer';
import type { Handler, Registry } from './handlers';
import type { Log, LogEntry } from './log';
import type { WechatPayEvent } from './notification/event';
import { documentedOf } from './notification/kind';
import { answerOf, isReply } from './reply';
import type { Claim, ReplayStore } from './stores/store';

/** What a delivery works with. */
export interface Desk {
  readonly registry: Registry;
  readonly store: ReplayStore;
  readonly log: Log;
}

/**
 * Hands a verified event to its handler, once, and says what to answer: success once the handler has resolved, now or in an
 * earlier delivery; "come again" when it failed, is missing or is still busy.
 */
export const deliver = async ({ registry, store, log: take }: Desk, event: WechatPayEvent): Promise<Answer> => {
  const protocol = protocolOf(event);
  const log = noteOn(event, take);
  const handler = registry.find(event);
  if (handler === undefined) {
    log('warn', 'HANDLER_MISSING', `no handler takes ${whatIs(event)}, or on('*', …) for all.`);
    return failure(protocol, 501, 'HANDLER_MISSING');
  }
  try {
    const result = await store.claim(event.id);
    if (result.state === 'claimed') return await handle(store, result.claim, event, handler, protocol, log);
    if (result.state === 'busy') {
      log('debug', 'IN_PROGRESS', 'another delivery of it is being processed.');
      return failure(protocol, 503, 'IN_PROGRESS');
    }
    log('debug', 'DUPLICATE', 'it was processed before.');
    return result.answer === undefined ? success(protocol) : (JSON.parse(result.answer) as Answer);
  } catch (error) {
    log('error', 'STORE_FAILED', 'the store failed, so the notification comes again.', error);
    return failure(protocol, 503, 'STORE_FAILED');
  }
};

const handle = async (
  store: ReplayStore,
  claim: Claim,
  event: WechatPayEvent,
  handler: Handler,
  protocol: Protocol,
  log: Note,
): Promise<Answer> => {
  let answer: Answer | undefined;
  try {
    const returned = await handler(event, { claim });
    if (isReply(returned)) answer = answerOf(returned);
  } catch (error) {
    log('error', 'HANDLER_FAILED', 'the handler failed, so the notification comes again.', error);
    await store.release(claim);
    return failure(protocol, 500, 'HANDLER_FAILED');
  }
  try {
    await commit(store, claim, answer && JSON.stringify(answer));
  } catch (error) {
    if (!isNotificationError(error)) throw error;
    // The effect is done; whoever has the claim now answers for it.
    log('warn', 'CLAIM_LOST', error.message);
    return failure(protocol, 503, 'CLAIM_LOST');
  }
  return answer ?? success(protocol);
};

/** Repeating a commit changes nothing, so a store that fails for a moment does not let the handler run again. */
const commit = async (store: ReplayStore, claim: Claim, answer: string | undefined): Promise<void> => {
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

/** The answer to a delivery whose handler is not done in time. */
export const unhandled = ({ log }: Pick<Desk, 'log'>, event: WechatPayEvent, budget: number): Answer => {
  const message = `not done after ${budget} ms; the handler goes on, and the notification comes again.`;
  noteOn(event, log)('warn', 'HANDLER_SLOW', message);
  return failure(protocolOf(event), 503, 'IN_PROGRESS');
};

/** What came without a handler, and which one would take it. */
const whatIs = ({ event_type, kind }: WechatPayEvent): string => {
  if (kind !== undefined) return `this ${kind}, so it comes again; add on('${event_type}', '${kind}', …)`;
  return documentedOf(event_type).some(({ kinds }) => kinds.length > 0)
    ? `it, and its resource is none of the documented kinds of ${event_type}, so it comes again; add on('${event_type}', …)`
    : 'it, so it comes again; add on(event_type, …)';
};

const protocolOf = ({ event_type }: WechatPayEvent): Protocol => (event_type.startsWith('v2/') ? 'v2' : 'v3');

type Note = (level: LogEntry['level'], code: LogEntry['code'], message: string, error?: unknown) => void;

const noteOn =
  ({ id, event_type }: WechatPayEvent, log: Log): Note =>
  (level, code, message, error) => {
    const about = { id: printable(id), event_type: printable(event_type) };
    log({ level, code, message, ...about, ...(error !== undefined && { error }) });
  };
