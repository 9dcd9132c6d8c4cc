import type { Delivered } from '../notify/notification';
import type { DeliveryEntry, DeliveryOutcome, DeliverySummary } from './entry';
import { numbersIn } from './numbers';

/** What a list says of a delivery. */
export const deliverySummary = (id: number, delivered: Delivered): DeliverySummary => {
  const { notification, attempt, number, at } = delivered;
  const { status, error } = attempt;
  return {
    ...{ id, kind: 'delivery', at, notification: notification.id },
    ...{ event_type: notification.event_type, url: notification.url, attempt: number },
    outcome: outcomeOf(delivered),
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
    numbers: numbersIn(notification.resource),
  };
};

const outcomeOf = ({ attempt, isTaken, sent }: Delivered): DeliveryOutcome => {
  if (isTaken) return 'acknowledged';
  if (sent === undefined) return 'unsent';
  return attempt.status === undefined ? 'unanswered' : 'refused';
};

/** All that is known of a delivery. */
export const deliveryEntry = (id: number, delivered: Delivered): DeliveryEntry => {
  const { notification, attempt, sent } = delivered;
  const { status, body } = attempt;
  return {
    ...deliverySummary(id, delivered),
    headers: sent?.headers ?? {},
    body: sent?.body.toString() ?? '',
    resource: notification.resource,
    ...(status !== undefined && { response: { status, body } }),
  };
};
