import { isRecord } from '../../own';
import { isoDate, isoTime } from '../clock';
import { amount, child, type JsonObject, pick, text } from '../fields';
import { digits } from '../random';
import { badParameter, invalidRequest, Refusal } from '../refusal';
import type { FavorCoupon, FavorStock, Transaction, UsedCoupon } from '../state';

const day = 86_400_000;

/** How long coupons of a stock can be used, and how far ahead that can begin, in milliseconds. */
const [longestValidity, furthestBegin] = [90 * day, 365 * day];

/** How many coupons for a whole order one payment takes. */
const mostStacked = 8;

const list = (object: JsonObject, name: string): readonly unknown[] => {
  const value = object[name];
  return Array.isArray(value) ? value : [];
};

const face = ({ request }: FavorStock): JsonObject => child(child(request, 'coupon_use_rule'), 'fixed_normal_coupon');

const checkTimes = (request: JsonObject, now: number): void => {
  const [begin, end] = ['available_begin_time', 'available_end_time'].map((name) => Date.parse(text(request, name)));
  const wrong = (name: string, issue: string): Refusal =>
    badParameter(`/body/${name}`, issue, text(request, name), 'body');
  if (begin === undefined || end === undefined) return;
  if (end <= begin) throw wrong('available_end_time', '结束时间应晚于开始时间');
  if (end <= now) throw wrong('available_end_time', '结束时间不能早于当前时间');
  if (end - begin > longestValidity) throw wrong('available_end_time', '批次有效期最长为90天');
  if (begin - now > furthestBegin) throw wrong('available_begin_time', '开始时间不能晚于当前时间365天');
};

/**
 * Checks what a new stock asks for beyond the form of its fields.
 *
 * @param now milliseconds since the epoch
 * @throws Refusal 400 `PARAM_ERROR`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
 */
export const checkStock = (request: JsonObject, now: number): void => {
  const rule = child(request, 'stock_use_rule');
  const { coupon_amount, transaction_minimum } = child(child(request, 'coupon_use_rule'), 'fixed_normal_coupon');
  const refuse = (isWrong: boolean, field: string, issue: string, value: unknown): void => {
    if (isWrong) throw badParameter(`/body/${field}`, issue, value, 'body');
  };
  const [most, mostOfUser, total] = ['max_coupons', 'max_coupons_per_user', 'max_amount'].map((name) =>
    amount(rule, name),
  ) as [number, number, number];
  const daily = rule.max_amount_by_day === undefined ? total : amount(rule, 'max_amount_by_day');
  refuse(text(request, 'stock_type') !== 'NORMAL', 'stock_type', '仅支持NORMAL', request.stock_type);
  refuse(most < 5 || most > 10_000_000, 'stock_use_rule/max_coupons', '应在5到10000000之间', most);
  const rightOfUser = mostOfUser >= 1 && mostOfUser <= 60 && mostOfUser <= most;
  refuse(!rightOfUser, 'stock_use_rule/max_coupons_per_user', '应在1到60之间，且不大于发放总上限', mostOfUser);
  const budget = Number(coupon_amount) * most;
  refuse(total !== budget, 'stock_use_rule/max_amount', '总预算应等于面额×发放总上限', total);
  refuse(daily < 1 || daily > total, 'stock_use_rule/max_amount_by_day', '应大于0且不大于总预算', daily);
  const isTooLow = Number(coupon_amount) < 1 || Number(transaction_minimum) < Number(coupon_amount);
  const field = 'coupon_use_rule/fixed_normal_coupon';
  refuse(isTooLow, field, '面额应大于0且不大于门槛', { coupon_amount, transaction_minimum });
  const merchants = list(child(request, 'coupon_use_rule'), 'available_merchants');
  refuse(merchants.length === 0, 'coupon_use_rule/available_merchants', '可核销商户号不能为空', merchants);
  checkTimes(request, now);
};

/** A new stock, not activated. @param now milliseconds since the epoch */
export const newStock = (request: JsonObject, now: number): FavorStock => ({
  stock_id: `1${digits(7)}`,
  status: 'unactivated',
  created: now,
  request,
});

/** A stock as it is by now: with its validity it ends, whatever its state. @param now milliseconds since the epoch */
export const currentStock = (stock: FavorStock, now: number): FavorStock => {
  const end = Date.parse(text(stock.request, 'available_end_time'));
  return now < end || stock.status === 'stoped' ? stock : { ...stock, status: 'stoped', stopped: end };
};

/** @throws Refusal 400 `PARAM_ERROR` when a stock is not in the state that a step begins with */
export const stepped = (stock: FavorStock, from: FavorStock['status'], change: Partial<FavorStock>): FavorStock => {
  if (stock.status !== from) throw new Refusal(400, 'PARAM_ERROR', '非法的批次状态');
  return { ...stock, ...change };
};

/** A stock as queries show it. @param distributed how many coupons of it were sent */
export const viewOfStock = (stock: FavorStock, distributed: number, mchid: string): JsonObject => {
  const { request, started, stopped } = stock;
  const rule = child(request, 'stock_use_rule');
  const use = child(request, 'coupon_use_rule');
  return {
    ...pick(request, ['stock_name', 'available_begin_time', 'available_end_time', 'no_cash', 'stock_type']),
    ...pick({ ...stock }, ['stock_id', 'status']),
    stock_creator_mchid: mchid,
    stock_use_rule: {
      max_amount_by_day: rule.max_amount,
      ...rule,
      ...pick(use, ['fixed_normal_coupon', 'goods_tag', 'trade_type', 'combine_use']),
      coupon_type: 'NORMAL',
    },
    description: text(child(request, 'pattern_info'), 'description'),
    create_time: isoTime(stock.created),
    ...(started !== undefined && { start_time: isoTime(started) }),
    ...(stopped !== undefined && { stop_time: isoTime(stopped) }),
    singleitem: list(use, 'available_items').length > 0,
    distributed_coupons: distributed,
  };
};

/**
 * Checks that a coupon can be sent.
 *
 * @param earlier the coupons of the stock that were sent
 * @throws Refusal 400 `INVALID_REQUEST`, 403 `NOT_ENOUGH` or `RULE_LIMIT`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
 */
export const checkSending = (stock: FavorStock, earlier: readonly FavorCoupon[], openid: string, now: number): void => {
  if (stock.status !== 'running') throw invalidRequest('活动已结束或未激活');
  const rule = child(stock.request, 'stock_use_rule');
  if (earlier.length >= amount(rule, 'max_coupons')) throw new Refusal(403, 'NOT_ENOUGH', '批次预算不足');
  const own = earlier.filter((coupon) => coupon.openid === openid);
  if (own.length >= amount(rule, 'max_coupons_per_user')) {
    throw new Refusal(403, 'RULE_LIMIT', '用户已达到该批次的领券上限');
  }
  const today = earlier.filter(({ created }) => isoDate(created) === isoDate(now));
  const daily = rule.max_amount_by_day === undefined ? Number.POSITIVE_INFINITY : amount(rule, 'max_amount_by_day');
  if ((today.length + 1) * amount(face(stock), 'coupon_amount') > daily) {
    throw new Refusal(403, 'RULE_LIMIT', '批次已达到单天发放上限');
  }
};

/** Whether a coupon was used, can be, or can be no longer. @param now milliseconds since the epoch */
export const statusOfCoupon = (
  { used }: FavorCoupon,
  stock: FavorStock,
  now: number,
): 'SENDED' | 'USED' | 'EXPIRED' => {
  if (used !== undefined) return 'USED';
  return now < Date.parse(text(stock.request, 'available_end_time')) ? 'SENDED' : 'EXPIRED';
};

/** A coupon as queries and notifications show it. */
export const viewOfCoupon = (coupon: FavorCoupon, stock: FavorStock, mchid: string, now: number): JsonObject => {
  const { request } = stock;
  const { used } = coupon;
  return {
    stock_creator_mchid: mchid,
    ...pick({ ...coupon }, ['stock_id', 'coupon_id', 'out_request_no']),
    ...pick(request, ['available_begin_time', 'available_end_time', 'no_cash']),
    coupon_name: request.stock_name,
    status: statusOfCoupon(coupon, stock, now),
    description: text(child(request, 'pattern_info'), 'description'),
    create_time: isoTime(coupon.created),
    coupon_type: 'NORMAL',
    singleitem: list(child(request, 'coupon_use_rule'), 'available_items').length > 0,
    normal_coupon_information: face(stock),
    ...(used !== undefined && {
      consume_information: {
        consume_time: used.consume_time,
        consume_mchid: used.consume_mchid,
        transaction_id: used.transaction_id,
        consume_amount: used.amount,
      },
    }),
  };
};

/** Whether an order is one that a coupon of the stock is good for. @param now milliseconds since the epoch */
const fits = (stock: FavorStock, { request, total }: Transaction, now: number): boolean => {
  const use = child(stock.request, 'coupon_use_rule');
  const [tags, items, merchants] = ['goods_tag', 'available_items', 'available_merchants'].map((name) =>
    list(use, name),
  ) as [readonly unknown[], readonly unknown[], readonly unknown[]];
  const mchid = text(request, 'sub_mchid') || text(request, 'mchid');
  const goods = list(child(request, 'detail'), 'goods_detail').filter(isRecord);
  return (
    Date.parse(text(stock.request, 'available_begin_time')) <= now &&
    total >= amount(face(stock), 'transaction_minimum') &&
    merchants.includes(mchid) &&
    (tags.length === 0 || tags.includes(text(request, 'goods_tag'))) &&
    (items.length === 0 || goods.some((each) => items.includes(each.merchant_goods_id)))
  );
};

/** A coupon with its stock. */
export interface HeldCoupon {
  readonly coupon: FavorCoupon;
  readonly stock: FavorStock;
}

/**
 * The coupons that a payment uses: of those that may be combined as many as there may be, or the largest one.
 *
 * @param held coupons of the user that were not used and have not expired
 */
export const chosen = (held: readonly HeldCoupon[], order: Transaction, now: number): readonly HeldCoupon[] => {
  const worth = ({ stock }: HeldCoupon): number => amount(face(stock), 'coupon_amount');
  const sum = (coupons: readonly HeldCoupon[]): number => coupons.reduce((all, each) => all + worth(each), 0);
  const fitting = held.filter(({ stock }) => fits(stock, order, now)).sort((one, other) => worth(other) - worth(one));
  const stacked = fitting
    .filter(({ stock }) => child(stock.request, 'coupon_use_rule').combine_use === true)
    .slice(0, mostStacked);
  const largest = fitting.slice(0, 1);
  return sum(stacked) > sum(largest) ? stacked : largest;
};

/** What a payment says of a coupon that it uses. @param left fen that are still to be paid */
export const useOf = ({ coupon, stock }: HeldCoupon, left: number): UsedCoupon => {
  const value = Math.min(amount(face(stock), 'coupon_amount'), left);
  const isSingle = list(child(stock.request, 'coupon_use_rule'), 'available_items').length > 0;
  return {
    coupon_id: coupon.coupon_id,
    name: text(stock.request, 'stock_name'),
    scope: isSingle ? 'SINGLE' : 'GLOBAL',
    type: stock.request.no_cash === true ? 'NOCASH' : 'CASH',
    amount: value,
    stock_id: stock.stock_id,
    wechatpay_contribute: 0,
    merchant_contribute: value,
    other_contribute: 0,
    currency: 'CNY',
  };
};
