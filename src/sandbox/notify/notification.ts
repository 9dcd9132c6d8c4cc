import type { MessageFault } from '../faults';

/** The notification is delivered twice. */
export interface DuplicateFault {
  readonly kind: 'duplicate';
  /**
   * Both at once, in place of the second after the first.
   *
   * @default false
   */
  readonly concurrent?: boolean;
}

/** A way in which the next delivery of a notification goes wrong. A delay lets later notifications arrive before it. */
export type DeliveryFault = MessageFault | DuplicateFault;

/** One time that a notification was sent. */
export interface DeliveryAttempt {
  /** By the sandbox's clock, milliseconds since the epoch. */
  readonly at: number;
  /** What the receiver responded with; `undefined` when it did not within 5 s. */
  readonly status: number | undefined;
  /** The beginning of its body, up to 4,096 bytes, as UTF-8. */
  readonly body: string;
  /** Why there is no response. */
  readonly error: string | undefined;
  /** What was wrong with it, because it was asked for. */
  readonly fault: DeliveryFault['kind'] | undefined;
}

/**
 * - `pending`: not delivered yet, or to be delivered again
 * - `acknowledged`: the receiver responded with a 2xx
 * - `missed`: delivered as often as documented, and never acknowledged
 */
export type NotificationState = 'pending' | 'acknowledged' | 'missed';

/** A notification, and what became of it. */
export interface SandboxNotification {
  /** The same at every delivery. */
  readonly id: string;
  readonly event_type: string;
  readonly original_type: string;
  /** ISO 8601, Beijing time. */
  readonly create_time: string;
  /** The merchant that is told, by whose APIv3 key it is encrypted; of a brand there is its `brand_id`. */
  readonly mchid?: string;
  readonly brand_id?: string;
  /** Where it is sent. */
  readonly url: string;
  /** What it says, before it is encrypted. */
  readonly resource: Readonly<Record<string, unknown>>;
  readonly state: NotificationState;
  readonly deliveries: readonly DeliveryAttempt[];
}

/** A delivery as it was sent, and what became of it. */
export interface Delivered {
  readonly notification: SandboxNotification;
  readonly attempt: DeliveryAttempt;
  /** 1 for the first. */
  readonly number: number;
  /** When it ended, by the clock of signatures: milliseconds since the epoch. */
  readonly at: number;
  /** Whether the receiver acknowledged it. */
  readonly isTaken: boolean;
  /** `undefined` where the URL does not lead to where notifications may go. */
  readonly sent: { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer } | undefined;
}
