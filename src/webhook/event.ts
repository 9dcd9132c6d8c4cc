import type { NotificationResources, V2NotificationResources } from './resources';

declare const undocumented: unique symbol;

/**
 * The type of a notification that this version does not know. It is text; the mark keeps it apart from the documented
 * names, so that `switch (event.event_type)` narrows.
 */
export type UndocumentedEventType = string & { readonly [undocumented]: true };

/** A verified notification of APIv3, its resource opened. */
export interface Notification<Type extends string = string, Resource = unknown> {
  /** 通知ID: the same for every delivery of one notification. */
  readonly id: string;
  /** 通知创建时间, ISO 8601: `2018-06-08T10:34:56+08:00` */
  readonly create_time: string;
  /** 通知类型 */
  readonly event_type: Type;
  /** 通知数据类型, `encrypt-resource` */
  readonly resource_type: string;
  /** 回调摘要 */
  readonly summary: string;
  /** 原始回调类型, such as `transaction`; some notifications leave it out. */
  readonly original_type: string | undefined;
  /** 通知资源数据, decrypted and authenticated. */
  readonly resource: Resource;
}

/** A verified notification of APIv2. */
export interface V2Notification<Type extends string = string, Resource = unknown> {
  /** `event_id` where there is one; else a digest of what is the same in every delivery of one notification. */
  readonly id: string;
  /** `v2/` and the notification's name. */
  readonly event_type: Type;
  /** The body's fields, what was encrypted decrypted in its place; all values are text. */
  readonly resource: Resource;
}

/** The documented notifications by their `event_type`; those of APIv2 begin with `v2/`. */
export type NotificationsByType = {
  [Type in keyof NotificationResources]: Notification<Type, NotificationResources[Type]>;
} & {
  [Type in keyof V2NotificationResources]: V2Notification<Type, V2NotificationResources[Type]>;
};

/** A verified notification that this version does not know. */
export type UndocumentedNotification =
  | Notification<UndocumentedEventType, unknown>
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
export type WechatPayEvent = NotificationsByType[keyof NotificationsByType] | UndocumentedNotification;
