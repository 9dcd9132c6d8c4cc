import { isNotificationError } from '../errors';
import { type Answer, failure, type Protocol, success } from './answer';
import type { WechatPayEvent } from './event';
import type { Handler, Registry } from './handlers';
import type { LogEntry } from './log';
import { printable } from './printable';
import { answerOf, isReply } from './reply';
import type { Claim, ReplayStore } from './stores/store';

/** What a delivery works with. */
export interface Desk {
  readonly registry: Registry;
  readonly store: ReplayStore;
  /** Milliseconds. */
  readonly budget: number;
  readonly log: (entry: LogEntry) => void;
}

/**
 * Hands a verified event to its handler, once, and says what to answer: success once the handler has resolved, now or in an
 * earlier delivery; «come again» when it failed, is missing or is still busy.
 */
export const deliver = async (desk: Desk, event: WechatPayEvent): Promise<Answer> => {
  const { id, event_type } = event;
  const protocol: Protocol = event_type.startsWith('v2/') ? 'v2' : 'v3';
  const log: Note = (level, code, message, error) =>
    desk.log({
      level,
      code,
      message,
      id: printable(id),
      event_type: printable(event_type),
      ...(error !== undefined && { error }),
    });
  const handler = desk.registry.find(event_type);
  if (handler === undefined) {
    log(
      'warn',
      'HANDLER_MISSING',
      "no handler takes it, so it comes again; add on(event_type, …), or on('*', …) for all.",
    );
    return failure(protocol, 501, 'HANDLER_MISSING');
  }
  return within(desk.budget, process(desk.store, event, handler, protocol, log), () => {
    log(
      'warn',
      'HANDLER_SLOW',
      `not done after ${desk.budget} ms; the handler goes on, and the notification comes again.`,
    );
    return failure(protocol, 503, 'IN_PROGRESS');
  });
};

type Note = (level: LogEntry['level'], code: LogEntry['code'], message: string, error?: unknown) => void;

/** Never rejects: what goes wrong is logged and answered. */
const process = async (
  store: ReplayStore,
  event: WechatPayEvent,
  handler: Handler,
  protocol: Protocol,
  log: Note,
): Promise<Answer> => {
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
    await store.commit(claim, answer && JSON.stringify(answer));
  } catch (error) {
    if (!isNotificationError(error)) throw error;
    // The effect is done; whoever has the claim now answers for it.
    log('warn', 'CLAIM_LOST', error.message);
    return failure(protocol, 503, 'CLAIM_LOST');
  }
  return answer ?? success(protocol);
};

/** What `work` comes to, or what `late` says when that takes too long; the work goes on. */
const within = <T>(milliseconds: number, work: Promise<T>, late: () => T): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
