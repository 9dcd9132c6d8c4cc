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

/** `event_type` tells what the resource is; a field of any structure can be asked for, and may be absent. */
export const orderNumber = (event: Notification): string | undefined => {
  switch (event.event_type) {
    case 'TRANSACTION.SUCCESS':
      // @ts-expect-error: a combined payment has no order number of its own
      event.resource.out_trade_no satisfies string;
      return event.resource.out_trade_no;
    case 'REFUND.SUCCESS':
      return event.resource.out_trade_no satisfies string;
    case 'COMPLAINT.CREATE':
      // @ts-expect-error: of a complaint there is only the number
      event.resource.out_trade_no;
      return event.resource.complaint_id;
    default:
      return undefined;
  }
};

/** What is there tells the structures apart. */
export const parts = (resource: NotificationResources['TRANSACTION.SUCCESS']): number => {
  if (resource.sub_orders !== undefined) return (resource satisfies CombinePayment).sub_orders.length;
  if (resource.receiver !== undefined) return (resource satisfies ProfitsharingReceipt).receiver.amount;
  return resource.amount.total;
};

/** So does `original_type`, where two products share an `event_type`. */
export const shared = (event: Notification): ProfitsharingReceipt | undefined =>
  event.event_type === 'TRANSACTION.SUCCESS' && event.original_type === 'profitsharing' ? event.resource : undefined;

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
