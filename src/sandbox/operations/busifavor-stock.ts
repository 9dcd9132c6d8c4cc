import { isoDate, isoTime } from '../clock';
import { amount, child, type JsonObject, pick, text } from '../fields';
import { digits } from '../random';
import { badParameter, invalidRequest, Refusal } from '../refusal';
import type { BusifavorCoupon, BusifavorStock } from '../state';

/** How long coupons of a stock can be used, in milliseconds: a year, which may be a leap one. */
const longestValidity = 366 * 86_400_000;

const [mostCoupons, mostOfUser, mostDaysToWait, mostFen] = [1_000_000_000, 100, 30, 10_000_000];

/** How many characters a text may have. */
const lengths: Readonly<Record<string, number>> = { stock_name: 21, comment: 20, goods_name: 15 };

/** What a coupon of each type says of its worth, and from where on. */
const faces: Readonly<Record<string, readonly [rule: string, worth: string, least: number, most: number]>> = {
  NORMAL: ['fixed_normal_coupon', 'discount_amount', 1, mostFen],
  DISCOUNT: ['discount_coupon', 'discount_percent', 1, 99],
  EXCHANGE: ['exchange_coupon', 'exchange_price', 0, mostFen],
};

const codeModes = ['WECHATPAY_MODE', 'MERCHANT_API', 'MERCHANT_UPLOAD'];

export const timesOf = ({ request }: Pick<BusifavorStock, 'request'>): JsonObject =>
  child(child(request, 'coupon_use_rule'), 'coupon_available_time');

export const sendRuleOf = ({ request }: BusifavorStock): JsonObject => child(request, 'stock_send_rule');

/** Milliseconds since the epoch. */
export const endOf = (stock: Pick<BusifavorStock, 'request'>): number =>
  Date.parse(text(timesOf(stock), 'available_end_time'));

/** Whether a field of a request holds what it must. */
const check = (isRight: boolean, field: string, issue: string, value: unknown): void => {
  if (!isRight) throw badParameter(`/body/${field}`, issue, value, 'body');
};

/** @throws Refusal unless a number that may be left out is a whole one from 1 up */
const checkCount = (rule: JsonObject, name: string, most: number): void => {
  const count = rule[name];
  const isRight = count === undefined || (amount(rule, name) >= 1 && amount(rule, name) <= most);
  check(isRight, `stock_send_rule/${name}`, `应在1到${most}之间`, count);
};

const checkTimes = (request: JsonObject, now: number): void => {
  const times = timesOf({ request });
  const path = 'coupon_use_rule/coupon_available_time';
  const [begin = Number.NaN, end = Number.NaN] = ['available_begin_time', 'available_end_time'].map((name) => {
    const time = Date.parse(text(times, name));
    check(!Number.isNaN(time), `${path}/${name}`, '应为RFC3339格式的时间', times[name]);
    return time;
  });
  const issue =
    (end <= begin && '结束时间应晚于开始时间') ||
    (end <= now && '结束时间不能早于当前时间') ||
    (end - begin > longestValidity && '有效期最长为1年');
  check(issue === false, `${path}/available_end_time`, issue || '', times.available_end_time);
  const { wait_days_after_receive: wait, available_day_after_receive: days } = times;
  const isWait =
    wait === undefined || (amount(times, 'wait_days_after_receive') <= mostDaysToWait && days !== undefined);
  const rule = `不能大于${mostDaysToWait}，且需配合available_day_after_receive填写`;
  check(isWait, `${path}/wait_days_after_receive`, rule, wait);
};

/**
 * Checks what a new stock asks for beyond the form of its fields.
 *
 * @param now milliseconds since the epoch
 * @throws Refusal 400 `PARAM_ERROR`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
 */
export const checkBusifavorStock = (request: JsonObject, now: number): void => {
  for (const [name, most] of Object.entries(lengths)) {
    check([...text(request, name)].length <= most, name, `不能超过${most}个字`, request[name]);
  }
  const [rule = '', worth = '', least = 0, most = 0] = faces[text(request, 'stock_type')] ?? [];
  check(rule !== '', 'stock_type', '应为NORMAL、DISCOUNT或EXCHANGE', request.stock_type);
  const face = child(child(request, 'coupon_use_rule'), rule);
  const isWorth = face[worth] !== undefined && amount(face, worth) >= least && amount(face, worth) <= most;
  check(isWorth, `coupon_use_rule/${rule}/${worth}`, `应在${least}到${most}之间`, face[worth]);
  const mode = text(request, 'coupon_code_mode');
  check(codeModes.includes(mode), 'coupon_code_mode', `应为${codeModes.join('、')}之一`, mode);
  const send = child(request, 'stock_send_rule');
  checkCount(send, 'max_coupons', mostCoupons);
  checkCount(send, 'max_coupons_by_day', mostCoupons);
  checkCount(send, 'max_coupons_per_user', mostOfUser);
  checkTimes(request, now);
};

/** A new stock, whose coupons can be sent at once. @param now milliseconds since the epoch */
export const newBusifavorStock = (request: JsonObject, now: number): BusifavorStock => ({
  stock_id: `1${digits(15)}`,
  created: now,
  asked: request,
  request,
  budgets: {},
});

/** The sandbox stops none, and none has to be looked through: only time ends one. @param now milliseconds since the epoch */
export const stateOfStock = (stock: BusifavorStock, now: number): 'RUNNING' | 'STOPED' =>
  now < endOf(stock) ? 'RUNNING' : 'STOPED';

/** @throws Refusal 400 `INVALID_REQUEST` once the stock has ended */
export const checkRunning = (stock: BusifavorStock, now: number): void => {
  if (stateOfStock(stock, now) !== 'RUNNING') throw invalidRequest('批次已结束');
};

/**
 * Checks whether a user may get a coupon more.
 *
 * @param sent the coupons of the stock so far
 * @param now milliseconds since the epoch
 */
export const checkBusifavorSending = (
  stock: BusifavorStock,
  sent: readonly BusifavorCoupon[],
  openid: string,
  now: number,
): void => {
  checkRunning(stock, now);
  const rule = sendRuleOf(stock);
  const isReached = (name: string, count: number): boolean => rule[name] !== undefined && count >= amount(rule, name);
  if (isReached('max_coupons', sent.length)) throw new Refusal(403, 'NOT_ENOUGH', '批次预算不足');
  if (isReached('max_coupons_per_user', sent.filter((each) => each.openid === openid).length)) {
    throw new Refusal(403, 'RULE_LIMIT', '用户已达到该批次的领券上限');
  }
  if (isReached('max_coupons_by_day', sentOn(now, sent).length)) {
    throw new Refusal(403, 'RULE_LIMIT', '批次已达到单天发放上限');
  }
};

const sentOn = (day: number, sent: readonly BusifavorCoupon[]): readonly BusifavorCoupon[] =>
  sent.filter(({ created }) => isoDate(created) === isoDate(day));

/**
 * A stock with another budget; the same change again changes nothing.
 *
 * @param sent how many coupons of it were sent
 * @throws Refusal 400 `PARAM_ERROR` or `INVALID_REQUEST`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
 */
export const withBudget = (stock: BusifavorStock, change: JsonObject, sent: number): BusifavorStock => {
  const names = ['max_coupons', 'max_coupons_by_day'].filter((name) => amount(change, `target_${name}`) > 0);
  const [name = ''] = names;
  const message = 'target_max_coupons与target_max_coupons_by_day应填且仅填一个';
  check(names.length === 1, 'target_max_coupons', message, change.target_max_coupons);
  const [rule, current, target] = [sendRuleOf(stock), change[`current_${name}`], amount(change, `target_${name}`)];
  check(current !== undefined, `current_${name}`, '必填', current);
  check(target <= mostCoupons, `target_${name}`, `不能大于${mostCoupons}`, target);
  if (current !== rule[name]) throw invalidRequest(`current_${name}与批次当前的设置不一致`);
  if (name === 'max_coupons' && target < sent) throw invalidRequest('目标批次最大发放个数小于已发放个数');
  return {
    ...stock,
    request: { ...stock.request, stock_send_rule: { ...rule, [name]: target } },
    budgets: { ...stock.budgets, [text(change, 'modify_budget_request_no')]: change },
  };
};

/** What can be changed of a stock, each as a whole or field by field. */
const changeable = ['comment', 'goods_name'];
const changeableParts = [
  ...['custom_entrance', 'display_pattern_info', 'coupon_use_rule'],
  ...['stock_send_rule', 'notify_config'],
];

/** A stock that says something else. @throws Refusal 400 `PARAM_ERROR` */
export const withChanges = (stock: BusifavorStock, change: JsonObject): BusifavorStock => {
  for (const name of changeable) {
    const most = lengths[name] ?? 0;
    check([...text(change, name)].length <= most, name, `不能超过${most}个字`, change[name]);
  }
  const parts = changeableParts
    .filter((name) => change[name] !== undefined)
    .map((name) => [name, { ...child(stock.request, name), ...child(change, name) }]);
  return { ...stock, request: { ...stock.request, ...pick(change, changeable), ...Object.fromEntries(parts) } };
};

const facts = [
  ...['stock_name', 'belong_merchant', 'comment', 'goods_name', 'stock_type', 'coupon_use_rule', 'stock_send_rule'],
  ...['custom_entrance', 'display_pattern_info', 'coupon_code_mode', 'notify_config', 'subsidy'],
];

/** Fen of one coupon; only those of a fixed amount have it. */
const worthOf = ({ request }: BusifavorStock): number =>
  amount(child(child(request, 'coupon_use_rule'), 'fixed_normal_coupon'), 'discount_amount');

/**
 * A stock as queries show it.
 *
 * @param codes how many codes were uploaded, and how many of them are left
 * @param now milliseconds since the epoch
 */
export const viewOfBusifavorStock = (
  stock: BusifavorStock,
  sent: readonly BusifavorCoupon[],
  codes: { readonly total_count: number; readonly available_count: number },
  now: number,
): JsonObject => {
  const [worth, today] = [worthOf(stock), sentOn(now, sent).length];
  const isAmount = stock.request.stock_type === 'NORMAL';
  const isDaily = sendRuleOf(stock).max_coupons_by_day !== undefined;
  return {
    ...pick(stock.request, facts),
    stock_id: stock.stock_id,
    stock_state: stateOfStock(stock, now),
    create_time: isoTime(stock.created),
    ...(stock.request.coupon_code_mode === 'MERCHANT_UPLOAD' && { coupon_code_count: codes }),
    send_count_information: {
      total_send_num: sent.length,
      ...(isAmount && { total_send_amount: sent.length * worth }),
      ...(isDaily && { today_send_num: today, ...(isAmount && { today_send_amount: today * worth }) }),
    },
  };
};
