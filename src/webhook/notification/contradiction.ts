import { NotificationError } from '../../errors';
import { ownOf } from '../../own';

/** What is compared: the envelope's words and the decrypted content's. */
interface Said {
  event_type: string;
  original_type: string | undefined;
  resource: object;
}

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
export const refuseContradiction = (said: Said): void => {
  const found = contradictionOf(said);
  if (found === undefined) return;
  throw new NotificationError(
    'EVENT_TYPE_MISMATCH',
    `The event_type does not belong to the content: ${found}; query the order and do not act on this notification.`,
  );
};

const contradictionOf = ({ event_type, original_type, resource }: Said): string | undefined => {
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
