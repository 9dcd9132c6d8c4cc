import type {
  Notification,
  NotificationOf,
  NotificationsByKind,
  V2NotificationResources,
  V3NotificationsByType,
} from '../../../types/webhooks.js';

/** An enumeration, for TypeScript takes any other kind of text that is no literal for a possible match of every name. */
declare enum Undocumented {
  EventType = 'an event_type that this version does not know',
}

/**
 * The type of a notification that this version does not know: at run time the text that came. It is kept apart from the
 * documented names, so that `switch (event.event_type)` narrows.
 */
export type UndocumentedEventType = Undocumented;

/** A verified notification of APIv2. */
export interface V2Notification<Type extends string = string, Resource = unknown> {
  /** `event_id` where there is one; else a digest of what is the same in every delivery of one notification. */
  readonly id: string;
  /** `v2/` and the notification's name. */
  readonly event_type: Type;
  /** APIv2 names each of its notifications apart: `event_type` says what it holds. */
  readonly kind: undefined;
  /** The body's fields, what was encrypted decrypted in its place; all values are text. */
  readonly resource: Resource;
}

/**
 * What APIv2 tells of payments, apart from one another: the documentation has one notification for both outcomes, here a
 * payment that failed is another event.
 */
interface V2Resources extends V2NotificationResources {
  /** 支付失败: `return_code`, `result_code` or `trade_state` says so. */
  'v2/transaction-fail': V2NotificationResources['v2/transaction-success'];
  /** 合单支付失败 */
  'v2/combined-transactions-fail': V2NotificationResources['v2/combined-transactions-success'];
}

/** The notifications of APIv2, by `v2/` and their name. */
type V2NotificationsByType = {
  [Type in keyof V2Resources]: V2Notification<Type, V2Resources[Type]>;
};

/** The documented notifications by their `event_type`; those of APIv2 begin with `v2/`. */
export interface NotificationsByType extends V3NotificationsByType, V2NotificationsByType {}

/** What a handler is registered for: an `event_type`, a kind that only one of them has, or `'*'`. */
export interface NotificationsByName extends NotificationsByType, NotificationsByKind {
  '*': WechatPayEvent;
}

/** A verified notification that this version does not know. */
export type UndocumentedNotification =
  | NotificationOf<UndocumentedEventType, undefined, string, unknown>
  | V2Notification<UndocumentedEventType, unknown>;

/**
 * A verified notification: a union to be told apart by `kind`, which says what `resource` holds, and by `event_type`, which
 * says what happened.
 *
 * @example
 * switch (event.kind) {
 *   case 'DirectPayment': return ship(event.resource.out_trade_no, event.resource.amount.total);
 *   case 'DirectRefund': return refunded(event.event_type, event.resource.out_refund_no);
 *   case undefined: return queue.add(event); // APIv2, or none of the documented kinds
 *   default: return undefined;
 * }
 */
export type WechatPayEvent =
  | Notification
  | V2NotificationsByType[keyof V2NotificationsByType]
  | UndocumentedNotification;
