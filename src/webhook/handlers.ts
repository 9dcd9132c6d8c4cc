import { ConfigurationError } from '../errors';
import type { WechatPayEvent } from './event';
import type { Claim } from './stores/store';

/** What a handler is told beside its event. */
export interface Delivery {
  /** The claim on the notification, for a store that commits it in a transaction of yours. */
  readonly claim: Claim;
}

/**
 * Processes an event: resolving says that it is done, throwing that it is to come again. A `reply(…)` that it returns is
 * answered; whatever else it returns is ignored.
 */
export type Handler<Event = WechatPayEvent> = (event: Event, delivery: Delivery) => unknown;

/** The handler of any notification, by its `event_type`; `*` for all that have none. */
export interface Registry {
  on(event_type: string, handler: Handler<never>): void;
  find(event_type: string): Handler | undefined;
}

/** An empty registry. */
export const createRegistry = (): Registry => {
  const handlers = new Map<string, Handler>();
  return {
    on: (event_type, handler) => {
      if (typeof event_type !== 'string' || event_type === '' || typeof handler !== 'function') {
        throw new ConfigurationError(
          'OPTIONS_INVALID',
          "on() takes an event_type such as 'TRANSACTION.SUCCESS' and a function.",
        );
      }
      if (handlers.has(event_type)) {
        throw new ConfigurationError(
          'OPTIONS_INVALID',
          `on('${event_type}') was called before; one handler says whether a notification is done, so call both from it.`,
        );
      }
      handlers.set(event_type, handler as Handler);
    },
    find: (event_type) => handlers.get(event_type) ?? handlers.get('*'),
  };
};
