// Not run: it has to compile as it stands, and each @ts-expect-error has to be one.
import { createServer } from 'node:http';
import {
  type CombinePayment,
  type ComplaintAction,
  type CouponUse,
  type DirectPayment,
  type DirectRefund,
  type NotificationKinds,
  type NotificationsByType,
  type PartnerPayment,
  reply,
  type UndocumentedNotification,
  Webhook,
  type WechatPayEvent,
} from '../../src/webhook';

declare const webhook: Webhook;
declare const event: WechatPayEvent;

/** A kind narrows to its resource, every documented field of it there. */
export const narrowed = (): unknown => {
  if (event.kind === 'DirectPayment') {
    event.event_type satisfies 'TRANSACTION.SUCCESS';
    event.resource satisfies DirectPayment;
    event.resource.transaction_id satisfies string;
    event.resource.payer.openid satisfies string;
    event.resource.amount.total satisfies number;
    // @ts-expect-error a payment has no refund_id
    return event.resource.refund_id;
  }
  // @ts-expect-error misspelt
  if (event.kind === 'DirectPaymnt') return undefined;
  switch (event.event_type) {
    case 'TRANSACTION.SUCCESS':
      // @ts-expect-error it may be a combined payment, or none that is documented
      return event.resource.out_trade_no;
    case 'COMPLAINT.CREATE':
      return event.resource.complaint_id satisfies string;
    case 'v2/refund-processed':
      return event.resource.out_refund_no satisfies string;
    default:
      return event.id satisfies string;
  }
};

/** The kinds of an `event_type` are told apart to the last one. */
export const exhaustive = (refund: NotificationsByType['REFUND.SUCCESS']): string => {
  switch (refund.kind) {
    case 'DirectRefund':
    case 'PartnerRefund':
    case 'GlobalRefund':
    case 'GlobalPartnerRefund':
      return refund.resource.out_refund_no;
    case undefined:
      // @ts-expect-error it may hold anything
      return refund.resource.out_refund_no;
    default:
      return refund satisfies never;
  }
};

/** A kind of several notifications leaves it to `event_type` what happened. */
export const outcome = (): 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | undefined => {
  if (event.kind !== 'DirectRefund') return undefined;
  event.resource satisfies DirectRefund;
  const [, outcome] = event.event_type.split('.');
  event.event_type satisfies 'REFUND.SUCCESS' | 'REFUND.CLOSED' | 'REFUND.ABNORMAL';
  return outcome as 'SUCCESS';
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
    .on('DirectPayment', async ({ resource, event_type }, { claim }) => {
      event_type satisfies 'TRANSACTION.SUCCESS';
      return [resource.out_trade_no satisfies string, resource.payer.openid satisfies string, claim.token];
    })
    .on('CombinePayment', ({ resource }) => resource.sub_orders.length)
    .on('REFUND.SUCCESS', 'DirectRefund', ({ resource }) => resource.refund_id satisfies string)
    .on('TRANSACTION.FAIL', 'PapayPayment', ({ event_type }) => event_type satisfies 'TRANSACTION.FAIL')
    // @ts-expect-error a payment has no refund_id
    .on('DirectPayment', ({ resource }) => resource.refund_id)
    // @ts-expect-error a refund is no kind of a payment
    .on('TRANSACTION.SUCCESS', 'DirectRefund', () => {})
    // @ts-expect-error it does not say whether the deduction succeeded
    .on('PapayPayment', () => {})
    // @ts-expect-error misspelt
    .on('TRANSACTION.SUCESS', () => {})
    // @ts-expect-error misspelt
    .on('DirectPaymnt', () => {})
    .on('TRANSACTION.SUCCESS', (paid) => paid.kind)
    .on('COMPLAINT.CREATE', ({ resource }) => (resource satisfies ComplaintAction).complaint_id)
    .on('COUPON.USE', ({ resource }) => (resource satisfies CouponUse).coupon_id)
    .onUndocumented('SOMETHING.NEW', ({ resource }) => {
      // @ts-expect-error it may hold anything
      return resource.some;
    })
    .on('*', (any) => any.event_type)
    .on('PARKING_FEE.QUERY_TRANS_INFO', () => reply({ total_amount: 500 }));

/** A handler of its own can be declared with the type of what it takes. */
export const paid = async ({ resource }: NotificationKinds['TRANSACTION.SUCCESS']['PartnerPayment']): Promise<string> =>
  (resource satisfies PartnerPayment).sub_mchid;
export const registered = (): Webhook => webhook.on('PartnerPayment', paid);
export const total = ({ sub_orders }: CombinePayment): number => sub_orders.length;

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
