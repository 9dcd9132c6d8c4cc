// Not run: it has to compile as it stands, and each @ts-expect-error has to be one.
import { createServer } from 'node:http';
import {
  type NotificationsByType,
  reply,
  type UndocumentedNotification,
  Webhook,
  type WechatPayEvent,
} from '../../src/webhook';

declare const webhook: Webhook;
declare const event: WechatPayEvent;

/** A name narrows to its resource, and what is left over is `unknown`. */
export const narrowed = (): unknown => {
  switch (event.event_type) {
    case 'TRANSACTION.SUCCESS': {
      // A combined payment has no amount of its own.
      const total: number | undefined = event.resource.amount?.total;
      // @ts-expect-error a payment has no refund_id
      return [total, event.resource.refund_id];
    }
    case 'REFUND.CLOSED':
      return event.resource.refund_id satisfies string;
    case 'v2/refund-processed':
      return event.resource.out_refund_no satisfies string;
    default:
      return event.id satisfies string;
  }
};

/** Once the documented ones are told apart, the resource is `unknown`. */
export const undocumented = (left: Exclude<WechatPayEvent, NotificationsByType[keyof NotificationsByType]>): void => {
  left satisfies UndocumentedNotification;
  left.event_type satisfies string;
  // @ts-expect-error it may hold anything
  left.resource.out_trade_no;
};

/** Handlers are typed by the name that they are registered for. */
export const handlers = (): Webhook =>
  webhook
    .on('TRANSACTION.SUCCESS', async ({ resource }, { claim }) => [resource.out_trade_no, claim.token])
    // @ts-expect-error a payment has no refund_id
    .on('TRANSACTION.SUCCESS', ({ resource }) => resource.refund_id)
    .on('SOMETHING.NEW', ({ resource }) => {
      // @ts-expect-error it may hold anything
      return resource.some;
    })
    .on('*', (any) => any.event_type)
    .on('PARKING_FEE.QUERY_TRANS_INFO', () => reply({ total_amount: 500 }));

/** Raw bytes or text, and never a parsed object. */
export const bodies = async (request: Request, parsed: { id: string }): Promise<void> => {
  await webhook.parse(await request.text(), request.headers);
  await webhook.parse(new Uint8Array(await request.arrayBuffer()), { 'Wechatpay-Nonce': ['a'] });
  // @ts-expect-error a parsed body has lost its bytes
  await webhook.parse(parsed, request.headers);
  // @ts-expect-error so has what request.json() gives
  await webhook.parse((await request.json()) as unknown, request.headers);
};

/** Bound and usable as they are. */
export const bound = (): void => {
  createServer(webhook.node);
  const POST: (request: Request) => Promise<Response> = webhook.fetch;
  void POST;
};

// @ts-expect-error apiV3Key is required
new Webhook({ certs: {} });
