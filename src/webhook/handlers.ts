import { documented } from '../catalogue/kinds';
import { ConfigurationError } from '../errors';
import { nearest } from '../nearest';
import type { WechatPayEvent } from './notification/event';
import { documentedOf, eventTypesOf } from './notification/kind';
import { v2EventTypes } from './notification/v2-kind';
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

/** The handler of any notification: by its `event_type` and kind, else by its `event_type`; `*` for all that have none. */
export interface Registry {
  /** @param name an `event_type`, a kind that only one of them has, or `*` */
  on(name: string, handler: Handler<never>): void;
  onKind(event_type: string, kind: string, handler: Handler<never>): void;
  /** @param event_type any, also one that looks like a documented one misspelt */
  onUndocumented(event_type: string, handler: Handler<never>): void;
  find(event: WechatPayEvent): Handler | undefined;
}

/** An empty registry. */
export const createRegistry = (): Registry => {
  const handlers = new Map<string, Handler>();
  const put = (place: string, call: string, handler: Handler<never>): void => {
    if (typeof handler !== 'function') throw misused();
    if (handlers.has(place)) {
      throw new ConfigurationError(
        'OPTIONS_INVALID',
        `${call} was called before; one handler says whether a notification is done, so call both from it.`,
      );
    }
    handlers.set(place, handler as Handler);
  };
  return {
    on: (name, handler) => {
      if (typeof name !== 'string' || name === '') throw misused();
      refuseNearMiss(name, 'onUndocumented() if this name is new');
      const event_type = soleEventType(name);
      put(event_type === undefined ? name : placeOf(event_type, name), `on('${name}')`, handler);
    },
    onKind: (event_type, kind, handler) => {
      refuseNearMiss(event_type, 'leave out the kind, as only documented notifications have kinds');
      refuseForeignKind(event_type, kind);
      put(placeOf(event_type, kind), `on('${event_type}', '${kind}')`, handler);
    },
    onUndocumented: (event_type, handler) => {
      if (typeof event_type !== 'string' || event_type === '') throw misused();
      put(event_type, `on('${event_type}')`, handler);
    },
    find: ({ event_type, kind }) =>
      (kind && handlers.get(placeOf(event_type, kind))) ?? handlers.get(event_type) ?? handlers.get('*'),
  };
};

const placeOf = (event_type: string, kind: string): string => `${event_type} ${kind}`;

const misused = (): ConfigurationError =>
  new ConfigurationError(
    'OPTIONS_INVALID',
    "on() takes a kind such as 'DirectPayment' or an event_type such as 'TRANSACTION.SUCCESS', and a function.",
  );

/**
 * The `event_type` of a kind; `undefined` for an unknown kind. If there are several, a payment that failed
 * may have the same kind as one that succeeded, so the kind alone is not enough.
 */
const soleEventType = (name: string): string | undefined => {
  const names = eventTypesOf(name);
  if (names.length < 2) return names[0];
  const wanted = names.find((event_type) => event_type.endsWith('.SUCCESS')) ?? names[0];
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    `on('${name}') does not say what happened, for ${name} comes with ${names.join(', ')}; name the event_type too: on('${wanted}', '${name}', …).`,
  );
};

/**
 * Refuses a name that is a documented one but for two letters or its case: real payments would find no handler.
 *
 * @param otherwise what to do if it is no mistake
 */
const refuseNearMiss = (name: string, otherwise: string): void => {
  const names = documentedNames();
  if (name === '*' || names.includes(name)) return;
  const near = nearest(name, names);
  if (near === undefined) return;
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    `on('${name}') would never be called, as no notification has that name; write '${near}', or else ${otherwise}.`,
  );
};

/** Every name that a handler can be registered by: `event_type`s, those of APIv2 that are told by their fields, and kinds. */
const documentedNames = (): string[] => [
  ...Object.keys(documented),
  ...v2EventTypes,
  ...Object.values(documented).flatMap((variants) => variants.flatMap(({ kinds }) => kinds)),
];

const refuseForeignKind = (event_type: string, kind: string): void => {
  const kinds = documentedOf(event_type).flatMap((variant) => variant.kinds);
  if (kinds.includes(kind)) return;
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    `on('${event_type}', '${kind}') would never be called: ${kinds.length > 0 ? `it holds ${kinds.join(', ')}` : 'no kind of it is documented'}.`,
  );
};
