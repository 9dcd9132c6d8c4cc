import { compactTime, isoTime } from '../clock';
import { amount, child, type JsonObject, pick, text } from '../fields';
import { digits, hex, openid } from '../random';
import { badParameter, invalidRequest, Refusal } from '../refusal';
import type { PaidTransaction, ServiceOrder, TradeType, Transaction, UsedCoupon } from '../state';
import type { World } from '../world';

const STATES: Readonly<Record<Transaction['trade_state'], string>> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  ACCEPT: '已接收，等待扣款',
  PAYERROR: '支付失败',
};

/** What an order of a partner says of itself and of its merchant. */
export const ofPartner = ['sp_appid', 'sp_mchid', 'sub_appid', 'sub_mchid'] as const;

const FACTS = [
  'appid',
  'mchid',
  ...ofPartner,
  'description',
  'attach',
  'time_expire',
  'notify_url',
  'goods_tag',
  'limit_pay',
  'support_fapiao',
  'detail',
  'scene_info',
];

/** What the client is handed to pay by. @param now milliseconds since the epoch */
export const prepayId = (now: number): string => `wx${compactTime(now)}${hex(20).toLowerCase()}`;

/** An order that is placed again can be paid by what it then gets, and no longer by what it got before. */
export const placedAgain = (transaction: Transaction, now: number): Transaction => ({
  ...transaction,
  prepay_id: prepayId(now),
});

/** How long an order can wait for its payment: 7 days, then the platform closes it. */
const lifetime = 7 * 86_400_000;

/** An order as it is by now. @param now milliseconds since the epoch */
export const currentTransaction = (transaction: Transaction, now: number): Transaction =>
  transaction.trade_state === 'NOTPAY' && now - transaction.created >= lifetime
    ? { ...transaction, trade_state: 'CLOSED' }
    : transaction;

/** Whether the last moment to pay has passed; the order stays open all the same. */
export const isOverdue = ({ request }: Transaction, now: number): boolean =>
  Date.parse(text(request, 'time_expire')) <= now;

/** A new order, not paid. @param now milliseconds since the epoch */
export const order = (request: JsonObject, trade_type: TradeType, now: number): Transaction => ({
  out_trade_no: text(request, 'out_trade_no'),
  trade_type,
  trade_state: 'NOTPAY',
  created: now,
  prepay_id: prepayId(now),
  openid: text(child(request, 'payer'), 'openid') || text(child(request, 'payer'), 'sp_openid') || openid(),
  total: amount(child(request, 'amount'), 'total'),
  request,
});

/**
 * Checks what a new order asks for beyond the form of its fields.
 *
 * @param now milliseconds since the epoch
 * @throws Refusal 400 `PARAM_ERROR`
 */
export const checkTerms = (request: JsonObject, now: number): void => {
  const currency = text(child(request, 'amount'), 'currency');
  if (currency !== '' && currency !== 'CNY') throw badParameter('/body/amount/currency', '应为CNY', currency, 'body');
  const expiry = text(request, 'time_expire');
  if (expiry !== '' && Date.parse(expiry) <= now) {
    throw badParameter('/body/time_expire', '交易结束时间早于当前时间', expiry, 'body');
  }
};

/** The user pays. @param now milliseconds since the epoch @param coupons what the user's coupons take off */
export const paid = (transaction: Transaction, now: number, coupons: readonly UsedCoupon[] = []): PaidTransaction => ({
  ...transaction,
  ...(coupons.length > 0 && { coupons }),
  trade_state: 'SUCCESS',
  paid: { transaction_id: `4200${digits(24)}`, success_time: isoTime(now) },
});

/** The payment behind a service order, so that it can be queried and refunded by its `transaction_id`. */
export const charge = (world: World, { facts, total_amount = 0 }: ServiceOrder): PaidTransaction => {
  const { appid, service_introduction, notify_url, openid } = facts;
  const request = {
    appid,
    mchid: world.mchid,
    description: service_introduction,
    // Not the service order's number: the platform gives its payment a number of its own.
    out_trade_no: digits(32),
    notify_url,
    payer: { openid },
    amount: { total: total_amount, currency: 'CNY' },
  };
  return paid(order(request, 'PAYSCORE', world.now()), world.now());
};

/** The merchant gives up an order that was not paid; giving it up again changes nothing. */
export const close = (transaction: Transaction): Transaction => {
  if (transaction.trade_type === 'PAP') throw invalidRequest('委托代扣的订单不能关闭');
  if (transaction.trade_state !== 'NOTPAY' && transaction.trade_state !== 'CLOSED') {
    throw new Refusal(400, 'ORDER_PAID', '订单已支付');
  }
  return { ...transaction, trade_state: 'CLOSED' };
};

/** What undoing a payment leaves of an order; undoing it again changes nothing. @param now milliseconds since the epoch */
export const reversed = (transaction: Transaction, now: number): Transaction =>
  transaction.trade_state === 'REVOKED'
    ? transaction
    : { ...transaction, trade_state: 'REVOKED', reversed_time: isoTime(now) };

/** The merchant undoes a payment made with a code. @param now milliseconds since the epoch */
export const reverse = (transaction: Transaction, now: number): Transaction => {
  if (transaction.trade_type !== 'MICROPAY') throw invalidRequest('仅付款码支付的订单可以撤销');
  if (transaction.trade_state === 'REFUND') throw invalidRequest('订单已转入退款，不能撤销');
  return reversed(transaction, now);
};

/** Under the appid of the merchant, or under those of a partner and of its merchant. */
const payerOf = (request: JsonObject, openid: string): JsonObject => {
  if (text(request, 'sp_mchid') === '') return { openid };
  const sub = text(child(request, 'payer'), 'sub_openid');
  return { sp_openid: openid, ...(text(request, 'sub_appid') && { sub_openid: sub || openid }) };
};

/** Fen of a payment that coupons paid. */
export const discountOf = ({ coupons = [] }: Transaction): number =>
  coupons.reduce((sum, each) => sum + each.amount, 0);

/** The order as a query shows it: what only a payment knows is missing before it. */
export const viewOfTransaction = (transaction: Transaction): JsonObject => {
  const { out_trade_no, trade_type, trade_state, total, request, openid, paid: payment } = transaction;
  const currency = text(child(request, 'amount'), 'currency') || 'CNY';
  const base = { ...pick(request, FACTS), out_trade_no, trade_state, trade_state_desc: STATES[trade_state] };
  if (payment === undefined) return { ...base, amount: { total, currency } };
  return {
    ...base,
    ...payment,
    trade_type,
    bank_type: 'OTHERS',
    payer: payerOf(request, openid),
    amount: { total, payer_total: total - discountOf(transaction), currency, payer_currency: currency },
    promotion_detail: transaction.coupons ?? [],
  };
};
