import type { Shape } from '../fields';

const PAYMENT: Shape = { name: 'string!', amount: 'amount', description: 'string', count: 'amount' };
const LOOSE_PAYMENT: Shape = { ...PAYMENT, name: 'string' };
const DISCOUNT: Shape = { name: 'string', description: 'string', amount: 'amount', count: 'amount' };
const TIME_RANGE: Shape = {
  start_time: 'string',
  end_time: 'string',
  start_time_remark: 'string',
  end_time_remark: 'string',
};
const LOCATION: Shape = { start_location: 'string', end_location: 'string' };
const DEVICE: Shape = { start_device_id: 'string', end_device_id: 'string', materiel_no: 'string' };
const PARTIES: Shape = { appid: 'string!', service_id: 'string!' };

/** The bodies of the operations on `v3/payscore/serviceorder`, by the last segment of their paths. */
export const SHAPES = {
  create: {
    out_order_no: 'string!',
    ...PARTIES,
    service_introduction: 'string!',
    post_payments: ['objects', PAYMENT],
    post_discounts: ['objects', { ...DISCOUNT, name: 'string!', description: 'string!' }],
    time_range: ['object!', { ...TIME_RANGE, start_time: 'string!' }],
    location: ['object', LOCATION],
    risk_fund: ['object!', { name: 'string!', amount: 'amount!', description: 'string' }],
    attach: 'string',
    notify_url: 'string!',
    openid: 'string',
    need_user_confirm: 'boolean',
    device: ['object', DEVICE],
  },
  complete: {
    ...PARTIES,
    post_payments: ['objects!', PAYMENT],
    post_discounts: ['objects', { ...DISCOUNT, name: 'string!', amount: 'amount!' }],
    total_amount: 'amount!',
    time_range: ['object', TIME_RANGE],
    location: ['object', LOCATION],
    profit_sharing: 'boolean',
    goods_tag: 'string',
    device: ['object', DEVICE],
  },
  'direct-complete': {
    out_order_no: 'string!',
    ...PARTIES,
    post_payments: ['objects', LOOSE_PAYMENT],
    post_discounts: ['objects', DISCOUNT],
    time_range: ['object!', TIME_RANGE],
    location: ['object!', LOCATION],
    service_introduction: 'string',
    attach: 'string',
    notify_url: 'string',
    openid: 'string',
    total_amount: 'amount',
    profit_sharing: 'boolean',
    goods_tag: 'string',
  },
  cancel: { ...PARTIES, reason: 'string!' },
  modify: {
    ...PARTIES,
    post_payments: ['objects!', PAYMENT],
    post_discounts: ['objects', DISCOUNT],
    total_amount: 'amount!',
    reason: 'string!',
    device: ['object', DEVICE],
  },
  pay: { appid: 'string', service_id: 'string' },
  sync: { ...PARTIES, type: 'string!', detail: ['object!', { paid_time: 'string!' }] },
  message: {
    service_id: 'string!',
    post_payments: ['objects!', LOOSE_PAYMENT],
    post_discounts: ['objects', DISCOUNT],
    total_amount: 'amount!',
    prepaid_time: 'string!',
  },
} as const satisfies Record<string, Shape>;
