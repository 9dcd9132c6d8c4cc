import { documented, marks } from '../../catalogue/kinds';
import type { Documented, Marks } from '../../catalogue/marks';
import { NotificationError } from '../../errors';
import { ownOf } from '../../own';

/** What of a notification its kind is told by: the envelope's words and the decrypted content. */
interface Received {
  readonly event_type: string;
  readonly original_type: string | undefined;
  readonly resource: object;
}

/**
 * What a notification of APIv3 holds, by the documented structures of its `event_type`. It is told by what is there and never
 * guessed, for money depends on it.
 *
 * @returns `undefined` for what matches none, or more than one
 * @example notificationKindOf({ event_type: 'TRANSACTION.SUCCESS', original_type: 'transaction', resource }) // 'DirectPayment'
 */
export const notificationKindOf = ({ event_type, original_type, resource }: Received): string | undefined => {
  const variants = documentedOf(event_type);
  const several = variants.flatMap(({ kinds }) => kinds).length > 1;
  const [only, ...more] = variants
    .filter((variant) => !several || agrees(variant, original_type))
    .flatMap(({ kinds }) => kinds)
    .filter((kind) => bears(resource, marks[kind] ?? {}));
  return more.length === 0 ? only : undefined;
};

/** The documented `event_type`s that have this kind; empty for an unknown kind. */
export const eventTypesOf = (kind: string): string[] =>
  Object.keys(documented).filter((event_type) => documentedOf(event_type).some(({ kinds }) => kinds.includes(kind)));

/** What the documentation says about an `event_type`; empty for an unknown one. Any text is safe, even `constructor`. */
export const documentedOf = (event_type: string): readonly Documented[] =>
  Object.hasOwn(documented, event_type) ? (documented[event_type] ?? []) : [];

/** Some notifications leave it out. */
const agrees = (variant: Documented, original_type: string | undefined): boolean =>
  original_type === undefined || variant.original_type === undefined || variant.original_type === original_type;

/** Whether a resource bears all of these marks. An empty text and `null` count as absent, as they do to the platform. */
const bears = (resource: object, { present = [], absent = [], equal = {}, unequal = {} }: Marks): boolean =>
  present.every((name) => fieldOf(resource, name) !== undefined) &&
  absent.every((name) => fieldOf(resource, name) === undefined) &&
  Object.entries(equal).every(([name, value]) => fieldOf(resource, name) === value) &&
  Object.entries(unequal).every(([name, value]) => fieldOf(resource, name) !== value);

const fieldOf = (resource: object, name: string): unknown => {
  const value = Object.hasOwn(resource, name) ? (resource as Readonly<Record<string, unknown>>)[name] : undefined;
  return value === null || value === '' ? undefined : value;
};

const unpaid: ReadonlySet<unknown> = new Set([
  'NOTPAY',
  'USERPAYING',
  'ACCEPT',
  'CLOSED',
  'REVOKED',
  'PAYERROR',
  'PAY_FAIL',
]);

/** Whether a `trade_state` is one in which an order is not paid, whatever the event is called. */
export const isUnpaid = (trade_state: unknown): boolean => unpaid.has(trade_state);

/**
 * Refuses a notification whose `event_type` says one thing and whose content another, where money depends on it: a refund
 * called a payment, a payment called a refund, an unpaid order called paid. Only what contradicts is refused; content that
 * is merely new is not.
 *
 * @throws NotificationError `EVENT_TYPE_MISMATCH`
 */
export const refuseContradiction = (received: Received): void => {
  const found = contradictionOf(received);
  if (found === undefined) return;
  throw new NotificationError(
    'EVENT_TYPE_MISMATCH',
    `The event_type does not belong to the content: ${found}; query the order and do not act on this notification.`,
  );
};

const contradictionOf = ({ event_type, original_type, resource }: Received): string | undefined => {
  const { trade_state, refund_status, sub_orders } = ownOf(resource as Content);
  const refund = /^REFUND\.(\w+)$/.exec(event_type)?.[1];
  if (refund !== undefined) {
    if (original_type === 'transaction') return 'REFUND is called a transaction';
    if (refund_status === undefined && trade_state !== undefined) return 'REFUND holds the state of a payment';
    return refund_status === undefined || refund_status === refund ? undefined : 'refund_status is another one';
  }
  if (event_type !== 'TRANSACTION.SUCCESS') return undefined;
  if (original_type === 'refund') return 'TRANSACTION.SUCCESS is called a refund';
  if (trade_state === undefined && refund_status !== undefined)
    return 'TRANSACTION.SUCCESS holds the state of a refund';
  const states = [trade_state, ...(Array.isArray(sub_orders) ? sub_orders.map((order) => order?.trade_state) : [])];
  return states.some(isUnpaid) ? 'TRANSACTION.SUCCESS holds an unpaid trade_state' : undefined;
};

/** What is looked at of a content that may hold anything. */
interface Content {
  trade_state?: unknown;
  refund_status?: unknown;
  sub_orders?: unknown;
}
