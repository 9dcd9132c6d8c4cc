import type { Notification, NotificationOf, V2NotificationResources } from '../../types/webhooks.js';

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
export type NotificationsByType = {
  [Type in Notification['event_type']]: Extract<Notification, { event_type: Type }>;
} & V2NotificationsByType;

/** A verified notification that this version does not know. */
export type UndocumentedNotification =
  | NotificationOf<UndocumentedEventType, string, unknown>
  | V2Notification<UndocumentedEventType, unknown>;

/**
 * A verified notification: a union to be told apart by `event_type`.
 *
 * @example
 * switch (event.event_type) {
 *   case 'TRANSACTION.SUCCESS': return ship(event.resource.out_trade_no);
 *   case 'REFUND.SUCCESS': return refunded(event.resource.out_refund_no);
 *   default: return undefined; // event.resource is unknown, or another documented one
 * }
 */
export type WechatPayEvent =
  | Notification
  | V2NotificationsByType[keyof V2NotificationsByType]
  | UndocumentedNotification;
