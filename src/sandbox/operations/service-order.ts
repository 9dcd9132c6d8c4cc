import { isDeepStrictEqual } from 'node:util';
import { compactTime } from '../clock';
import { amount, child, type JsonObject, pick, text } from '../fields';
import { digits, hex, openid } from '../random';
import { invalidOrderState, invalidRequest } from '../refusal';
import type { ServiceOrder, Step } from '../state';

const FACTS = [
  'appid',
  'service_id',
  'service_introduction',
  'post_payments',
  'post_discounts',
  'risk_fund',
  'time_range',
  'location',
  'attach',
  'notify_url',
  'openid',
  'device',
];

/** How long an order can wait for its user: 30 days. */
const lifetime = 30 * 86_400_000;

/** An order as it is by now. @param now milliseconds since the epoch */
export const currentServiceOrder = (order: ServiceOrder, now: number): ServiceOrder =>
  order.state === 'CREATED' && now - order.created >= lifetime ? { ...order, state: 'EXPIRED' } : order;

/** A new order: under way at once when the user need not confirm, which is not the default. */
export const create = (json: JsonObject, now: number): ServiceOrder => {
  const facts = pick(json, FACTS);
  const confirmed = json.need_user_confirm === false;
  return {
    out_order_no: text(json, 'out_order_no'),
    order_id: digits(20),
    query_id: hex(32),
    package: hex(64),
    created: now,
    state: confirmed ? 'DOING' : 'CREATED',
    state_description: 'USER_CONFIRM',
    facts: confirmed ? { openid: openid(), ...facts } : facts,
    steps: { create: json },
  };
};

/**
 * Whether a step is repeated, so that it succeeds without doing anything.
 *
 * @throws Refusal 400 `INVALID_REQUEST` when the parameters are not those of the first time
 */
export const isRepeated = (order: ServiceOrder, step: Step, json: JsonObject): boolean => {
  const first = order.steps[step];
  if (first === undefined) return false;
  if (isDeepStrictEqual(first, json)) return true;
  throw invalidRequest('订单重入参数校验失败');
};

/** Whether the service is over and its amount is still owed. */
const isOwed = ({ collection }: ServiceOrder): boolean => collection?.state === 'USER_PAYING';

/** @throws Refusal 400 `INVALID_ORDER_STATE` unless the amount is owed */
const requireOwed = (order: ServiceOrder): void => {
  if (!isOwed(order)) throw invalidOrderState('服务订单的收款状态不是待支付');
};

/** The user says yes. */
export const confirm = (order: ServiceOrder): ServiceOrder => ({
  ...order,
  state: 'DOING',
  state_description: 'USER_CONFIRM',
  facts: { openid: openid(), ...order.facts },
});

/** The merchant gives the order up: possible as long as nothing was paid. */
export const cancel = (order: ServiceOrder, json: JsonObject): ServiceOrder => {
  if (order.state === 'REVOKED' || order.state === 'EXPIRED' || (order.state === 'DONE' && !isOwed(order))) {
    throw invalidOrderState('当前订单状态不满足撤销条件');
  }
  const { state_description: _, collection: __, ...rest } = order;
  return { ...rest, state: 'REVOKED', steps: { ...order.steps, cancel: json } };
};

/**
 * An order whose service is over: with an amount it is under way (`DOING`, `MCH_COMPLETE`) until that is collected, without
 * one nothing is left to do.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013194292
 */
const owing = (order: ServiceOrder, total: number): ServiceOrder => {
  const { collection: _, ...rest } = order;
  if (total === 0) return { ...rest, state: 'DONE', total_amount: 0, need_collection: false };
  return {
    ...rest,
    state: 'DOING',
    total_amount: total,
    need_collection: true,
    collection: { state: 'USER_PAYING', total_amount: total, paying_amount: total, paid_amount: 0 },
  };
};

/** An object of which a later step tells more: `{ [name]: … }`, or nothing when neither knows it. */
const merged = (earlier: JsonObject, later: JsonObject, name: string): JsonObject => {
  const both = { ...child(earlier, name), ...child(later, name) };
  return Object.keys(both).length === 0 ? {} : { [name]: both };
};

/** The service is over. */
export const complete = (order: ServiceOrder, json: JsonObject): ServiceOrder => {
  if (order.state !== 'DOING' || order.steps.complete !== undefined) throw invalidOrderState('当前订单状态不合法');
  const told = pick(json, ['post_payments', 'post_discounts', 'device']);
  return {
    ...owing(order, amount(json, 'total_amount')),
    state_description: 'MCH_COMPLETE',
    facts: {
      ...order.facts,
      ...told,
      ...merged(order.facts, json, 'time_range'),
      ...merged(order.facts, json, 'location'),
    },
    steps: { ...order.steps, complete: json },
  };
};

/** The merchant corrects the amount that is owed. The items are replaced as a whole: discounts left out are gone. */
export const modify = (order: ServiceOrder, json: JsonObject): ServiceOrder => {
  requireOwed(order);
  const { post_discounts: _, ...kept } = order.facts;
  return {
    ...owing(order, amount(json, 'total_amount')),
    facts: { ...kept, ...pick(json, ['post_payments', 'post_discounts', 'device']) },
  };
};

const paid = (order: ServiceOrder, detail: JsonObject): ServiceOrder => {
  requireOwed(order);
  const total = order.total_amount ?? 0;
  const { state_description: _, ...rest } = order;
  return {
    ...rest,
    state: 'DONE',
    collection: {
      state: 'USER_PAID',
      total_amount: total,
      paying_amount: 0,
      paid_amount: total,
      details: [{ seq: 1, amount: total, ...detail }],
    },
  };
};

/** The user paid by other means, says the merchant. @param paidTime `yyyyMMddHHmmss` or `yyyyMMdd` */
export const paidElsewhere = (order: ServiceOrder, paidTime: string): ServiceOrder =>
  paid(order, { paid_type: 'MCH', paid_time: paidTime });

/** The platform collected the amount. @param now milliseconds since the epoch */
export const collected = (order: ServiceOrder, transactionId: string, now: number): ServiceOrder =>
  paid(order, { paid_type: 'NEWTON', paid_time: compactTime(now), transaction_id: transactionId });

/** The order as a query shows it. */
export const viewOfServiceOrder = (order: ServiceOrder, mchid: string): JsonObject => ({
  ...order.facts,
  mchid,
  ...pick({ ...order }, [
    'out_order_no',
    'order_id',
    'state',
    'state_description',
    'total_amount',
    'need_collection',
    'collection',
  ]),
});
