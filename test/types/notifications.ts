// Compiled, not run: what a user may ask of a notification, and what not.
import type { CombinePayment, DirectPayment, DirectRefund, ProfitsharingReceipt } from '../../types/components.js';
import type { Notification, NotificationResources, V2NotificationResources } from '../../types/webhooks.js';

const payment: DirectPayment = {
  appid: 'wxd678efh567hg6787',
  mchid: '1230000109',
  out_trade_no: '1217752501201407033233368018',
  transaction_id: '1217752501201407033233368018',
  trade_type: 'MICROPAY',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  bank_type: 'CMC',
  attach: '自定义数据',
  success_time: '2018-06-08T10:34:56+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  scene_info: { device_id: '013467007045764' },
  promotion_detail: [{ coupon_id: '109519', scope: 'GLOBAL', amount: 100, stock_id: '931386', currency: 'CNY' }],
};

/** A structure is one of those that its notification can hold. */
export const held: NotificationResources['TRANSACTION.SUCCESS'] = payment;

/** `kind` tells what the resource is; an `event_type` with one structure tells it as well. */
export const orderNumber = (event: Notification): string | undefined => {
  switch (event.event_type) {
    case 'TRANSACTION.SUCCESS':
      // @ts-expect-error: a combined payment has no order number of its own
      event.resource.out_trade_no;
      return event.kind === 'DirectPayment' ? (event.resource.out_trade_no satisfies string) : undefined;
    case 'REFUND.SUCCESS':
      return event.kind === undefined ? undefined : (event.resource.out_trade_no satisfies string);
    case 'COMPLAINT.CREATE':
      // @ts-expect-error: of a complaint there is only the number
      event.resource.out_trade_no;
      return event.resource.complaint_id;
    default:
      return undefined;
  }
};

/** What is there tells the bare structures apart. */
export const parts = (resource: NotificationResources['TRANSACTION.SUCCESS']): number => {
  if ('sub_orders' in resource) return (resource satisfies CombinePayment).sub_orders.length;
  if ('receiver' in resource) return (resource satisfies ProfitsharingReceipt).receiver.amount;
  return resource.amount.total ?? 0;
};

/** A kind of two event_types leaves it to `event_type` which of them came. */
export const shared = (event: Notification): ProfitsharingReceipt | undefined =>
  event.kind === 'ProfitsharingReceipt' && event.event_type === 'PROFITSHARING.SUCCESS' ? event.resource : undefined;

// @ts-expect-error: a direct merchant's refund names the merchant
export const refund: DirectRefund = { refund_id: '1' };

/** New values of an enumeration arrive without notice. */
export const state: DirectPayment['trade_state'] = 'SOMETHING_NEW';

/** What was sealed in XML stands in its place, and all of it is text. */
export const fee = (resource: V2NotificationResources['v2/refund-processed']): string => {
  // @ts-expect-error: it was opened
  resource.req_info;
  return resource.refund_fee;
};

// @ts-expect-error: no such notification
export type Unknown = NotificationResources['TRANSACTION.SUCESS'];
