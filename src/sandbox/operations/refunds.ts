import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../own';
import { isoTime } from '../clock';
import { amount, bodyOf, child, type JsonObject, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { digits } from '../random';
import { badParameter, invalidRequest, resourceNotExists } from '../refusal';
import { type Route, route } from '../router';
import type { PaidTransaction, Refund } from '../state';
import type { World } from '../world';
import { complaintsOfArrival, complaintsOfRefund } from './complaints';
import { returnCoupons } from './favor';
import { discountOf } from './transaction';
import { fundsFor, refundsOf } from './unsplit';

const BASE = 'v3/refund/domestic/refunds';

/** A refund as a query shows it. */
export const viewOfRefund = (refund: Refund): JsonObject => {
  const { request, refund: back, total, discount = 0, v2: _, funds_account = 'UNSETTLED', ...shown } = refund;
  const { from, currency } = child(request, 'amount');
  return {
    ...shown,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    funds_account,
    amount: {
      total,
      refund: back,
      ...(from !== undefined && { from }),
      payer_total: total,
      payer_refund: back - discount,
      settlement_refund: back,
      settlement_total: total,
      discount_refund: discount,
      currency,
    },
    promotion_detail: [],
  };
};

const store = (world: World, refund: Refund): Refund => {
  world.refunds.set(refund.out_refund_no, refund);
  return refund;
};

/** How long the bank takes, in milliseconds. Documented are up to 5 minutes. */
const bankTime = 10_000;

/** Refunds that were on their way when the sandbox ended. */
export const resumeRefunds = (world: World): void => {
  for (const refund of world.refunds.values()) if (refund.status === 'PROCESSING') process(world, refund);
};

/** A refund on its way to the user's account. */
const process = (world: World, refund: Refund): Refund => {
  world.after(bankTime, () => {
    const { status } = world.refunds.get(refund.out_refund_no) ?? {};
    if (status === 'PROCESSING') settle(world, refund, { status: 'SUCCESS', success_time: isoTime(world.now()) });
  });
  return store(world, refund);
};

/** The bank is done, and the merchant is told. */
const settle = (world: World, refund: Refund, end: Pick<Refund, 'status' | 'success_time'>): void => {
  const settled = store(world, { ...refund, ...end });
  if (settled.status === 'SUCCESS') {
    complaintsOfArrival(world, settled);
    returnCoupons(world, settled);
  }
  if (settled.v2 !== undefined) {
    world.notifyV2({ refunded: settled });
    return;
  }
  const shown = viewOfRefund(settled);
  const isPartner = text(settled.request, 'sub_mchid') !== '';
  world.notify({
    event_type: `REFUND.${settled.status}`,
    form: isPartner ? 'PartnerRefund' : 'DirectRefund',
    url: text(settled.request, 'notify_url'),
    resource: {
      ...shown,
      ...(isPartner ? { sp_mchid: world.mchid, sub_mchid: settled.request.sub_mchid } : { mchid: world.mchid }),
      refund_status: settled.status,
    },
  });
};

/** The paid order that a refund names by one number of the two; both are fine when they agree. */
const paidOrder = (world: World, json: JsonObject): PaidTransaction => {
  const id = text(json, 'transaction_id');
  const number = text(json, 'out_trade_no');
  const named = world.transactions.get(number);
  const order = (number ? (named ? [named] : []) : [...world.transactions.values()]).find(
    ({ out_trade_no, paid }) => (!number || out_trade_no === number) && (!id || paid?.transaction_id === id),
  );
  if (order === undefined) throw resourceNotExists('订单不存在');
  if (text(json, 'sub_mchid') !== text(order.request, 'sub_mchid')) throw resourceNotExists('订单不存在');
  const { paid } = order;
  if (paid === undefined || order.trade_state === 'REVOKED') throw resourceNotExists('订单不存在或未支付');
  return { ...order, paid };
};

/** How long a payment can be refunded: 365 days. */
const refundWindow = 365 * 86_400_000;

const mostRefunds = 50;

/** @throws Refusal when the payment is too old, was refunded too often, or has too little left */
const checkLeft = (world: World, order: PaidTransaction, refund: number): void => {
  if (world.now() - Date.parse(order.paid.success_time) > refundWindow)
    throw invalidRequest('订单已超过可退款的最大期限');
  const earlier = refundsOf(world, order);
  if (earlier.length >= mostRefunds) throw invalidRequest('订单部分退款次数超过限制，最多50次');
  const gone = earlier.reduce((sum, other) => sum + other.refund, 0);
  if (gone + refund > order.total) throw invalidRequest('退款金额大于可退金额');
};

/** @throws Refusal when the sums do not fit the order or each other */
const checkSums = (order: PaidTransaction, sums: JsonObject): void => {
  const refund = amount(sums, 'refund');
  if (refund === 0) throw badParameter('/body/amount/refund', '退款金额应大于0', refund, 'body');
  if (amount(sums, 'total') !== order.total) {
    throw badParameter('/body/amount/total', '与原订单金额不一致', sums.total, 'body');
  }
  const { from } = sums;
  if (!Array.isArray(from)) return;
  const parts = from.reduce((sum: number, part) => sum + (isRecord(part) ? amount(part, 'amount') : 0), 0);
  if (parts !== refund) throw badParameter('/body/amount/from', '出资金额之和应等于退款金额', from, 'body');
};

/** Of a refund, the part that coupons had paid: in proportion, and of the last refund what is left. */
const discountPart = (world: World, order: PaidTransaction, refund: number): number => {
  const [gone, back] = refundsOf(world, order).reduce(
    ([sum, part], each) => [sum + each.refund, part + (each.discount ?? 0)],
    [0, 0],
  );
  const all = discountOf(order);
  return gone + refund === order.total ? all - back : Math.floor((refund * all) / order.total);
};

/** What a refund is asked for with. */
type Asked = Pick<Refund, 'out_refund_no' | 'refund' | 'request' | 'v2'>;

/** A new refund of a paid order, whose sums have been checked. */
export const applyRefund = (world: World, order: PaidTransaction, asked: Asked): Refund => {
  checkLeft(world, order, asked.refund);
  const funds = fundsFor(world, order, asked.refund);
  const discount = discountPart(world, order, asked.refund);
  world.transactions.set(order.out_trade_no, { ...order, trade_state: 'REFUND' });
  const refund = process(world, {
    ...asked,
    ...funds,
    ...(discount > 0 && { discount }),
    refund_id: `503${digits(26)}`,
    out_trade_no: order.out_trade_no,
    transaction_id: order.paid.transaction_id,
    status: 'PROCESSING',
    total: order.total,
    create_time: isoTime(world.now()),
  });
  complaintsOfRefund(world, refund);
  return refund;
};

const apply = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const out_refund_no = text(json, 'out_refund_no');
  const known = world.refunds.get(out_refund_no);
  if (known !== undefined) {
    if (isDeepStrictEqual(known.request, json)) return { body: viewOfRefund(known) };
    throw invalidRequest('订单金额或退款金额与之前请求不一致，请核实后再试');
  }
  const order = paidOrder(world, json);
  const sums = child(json, 'amount');
  checkSums(order, sums);
  const refund = applyRefund(world, order, { out_refund_no, refund: amount(sums, 'refund'), request: json });
  return { body: viewOfRefund(refund) };
};

const query = (world: World, { variables, query: asked }: HandlerRequest): Reply => {
  const refund = world.refunds.get(variables.out_refund_no ?? '');
  if (refund === undefined || (asked.get('sub_mchid') ?? '') !== text(refund.request, 'sub_mchid'))
    throw resourceNotExists('退款单不存在');
  return { body: viewOfRefund(refund) };
};

const applyAbnormal = (world: World, request: HandlerRequest): Reply => {
  const refund = world.refunds.get(text(bodyOf(request), 'out_refund_no'));
  if (refund?.refund_id !== request.variables.refund_id || refund === undefined)
    throw resourceNotExists('退款单不存在');
  if (refund.status !== 'ABNORMAL') throw invalidRequest('退款单不是退款异常状态');
  return { body: viewOfRefund(process(world, { ...refund, status: 'PROCESSING' })) };
};

/** 退款: `v3/refund/domestic/refunds`. */
export const refundRoutes = (world: World): Route[] => [
  route(`POST ${BASE}`, (request) => apply(world, request)),
  route(`GET ${BASE}/{out_refund_no}`, (request) => query(world, request)),
  route(`POST ${BASE}/{refund_id}/apply-abnormal-refund`, (request) => applyAbnormal(world, request)),
];

/**
 * The bank cannot pay a refund out: it becomes `ABNORMAL`.
 *
 * @throws Error when there is no such refund, or it is over
 */
export const failRefund = (world: World, outRefundNo: string): void => {
  const refund = world.refunds.get(outRefundNo);
  if (refund?.status !== 'PROCESSING') throw new Error(`No refund ${outRefundNo} is being processed`);
  settle(world, refund, { status: 'ABNORMAL' });
};
