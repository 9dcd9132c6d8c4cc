import { isoDate, isoTime, startOfDay } from '../clock';
import { amount, child, type JsonObject, listOf, pick, text } from '../fields';
import { invalidRequest } from '../refusal';
import type { BusifavorCoupon, BusifavorStock } from '../state';
import { endOf, timesOf } from './busifavor-stock';

const day = 86_400_000;

/** From when to when a coupon can be used, in milliseconds since the epoch. */
interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * Days count from the one on which the coupon was received, or from the first one of the stock.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
 */
export const periodOf = (stock: BusifavorStock, { created }: Pick<BusifavorCoupon, 'created'>): Period => {
  const times = timesOf(stock);
  const received = Math.max(created, Date.parse(text(times, 'available_begin_time')));
  const wait = amount(times, 'wait_days_after_receive');
  const start = wait === 0 ? received : startOfDay(isoDate(received)) + wait * day;
  const days = amount(times, 'available_day_after_receive');
  const seconds = amount(times, 'available_second_after_receive');
  const ends = [
    ...(days === 0 ? [] : [startOfDay(isoDate(start)) + days * day - 1000]),
    ...(seconds === 0 ? [] : [start + seconds * 1000]),
  ];
  return { start, end: Math.min(endOf(stock), ...ends) };
};

/** Whether a stock's coupons can be used at this time of the week, where it names some. @param now milliseconds since the epoch */
const isOpen = (stock: BusifavorStock, now: number): boolean => {
  const times = timesOf(stock);
  const week = child(times, 'available_week');
  const midnight = startOfDay(isoDate(now));
  const seconds = (now - midnight) / 1000;
  const [days, hours] = [week.week_day, listOf(week, 'available_day_time')];
  // Noon in Beijing is on the same day in UTC.
  const isDay = !Array.isArray(days) || days.includes(new Date(midnight + day / 2).getUTCDay());
  const isHour =
    hours.length === 0 ||
    hours.some((each) => seconds >= amount(each, 'begin_time') && seconds <= amount(each, 'end_time'));
  const periods = listOf(times, 'irregulary_avaliable_time');
  const isPeriod =
    periods.length === 0 ||
    periods.some((each) => now >= Date.parse(text(each, 'begin_time')) && now <= Date.parse(text(each, 'end_time')));
  return isDay && isHour && isPeriod;
};

type CouponState = 'SENDED' | 'USED' | 'EXPIRED' | 'DEACTIVATED';

/** @param now milliseconds since the epoch */
export const stateOfCoupon = (coupon: BusifavorCoupon, stock: BusifavorStock, now: number): CouponState => {
  if (coupon.used !== undefined) return 'USED';
  if (coupon.deactivated !== undefined) return 'DEACTIVATED';
  return now <= periodOf(stock, coupon).end ? 'SENDED' : 'EXPIRED';
};

const saidOf: Readonly<Record<CouponState, string>> = {
  SENDED: '券未核销',
  USED: '券已核销',
  EXPIRED: '券已过期',
  DEACTIVATED: '券已失效',
};

/** @throws Refusal 400 `INVALID_REQUEST` for a coupon in another state */
export const checkState = (coupon: BusifavorCoupon, stock: BusifavorStock, wanted: CouponState, now: number): void => {
  const state = stateOfCoupon(coupon, stock, now);
  if (state !== wanted) throw invalidRequest(saidOf[state]);
};

/** A coupon that was used. @throws Refusal 400 `INVALID_REQUEST` when it cannot be used now */
export const used = (
  coupon: BusifavorCoupon,
  stock: BusifavorStock,
  use_request_no: string,
  now: number,
): BusifavorCoupon => {
  checkState(coupon, stock, 'SENDED', now);
  if (now < periodOf(stock, coupon).start || !isOpen(stock, now)) throw invalidRequest('券不在可用时间内');
  return { ...coupon, used: { use_request_no, at: now } };
};

/** A coupon that can be used again. @throws Refusal 400 `INVALID_REQUEST` when it was not used */
export const returned = (
  coupon: BusifavorCoupon,
  stock: BusifavorStock,
  return_request_no: string,
  now: number,
): BusifavorCoupon => {
  checkState(coupon, stock, 'USED', now);
  const { used: _, ...free } = coupon;
  return { ...free, returned: { return_request_no, at: now } };
};

/** A coupon that can be used no more. @throws Refusal 400 `INVALID_REQUEST` when it could not be used */
export const deactivated = (
  coupon: BusifavorCoupon,
  stock: BusifavorStock,
  asked: JsonObject,
  now: number,
): BusifavorCoupon => {
  checkState(coupon, stock, 'SENDED', now);
  const deactivate_request_no = text(asked, 'deactivate_request_no');
  return { ...coupon, deactivated: { ...pick(asked, ['deactivate_reason']), deactivate_request_no, at: now } };
};

const facts = [
  ...['stock_name', 'belong_merchant', 'comment', 'goods_name', 'stock_type', 'coupon_use_rule'],
  ...['custom_entrance', 'display_pattern_info'],
];

/** What was done with a coupon, as `use_request_no` and `use_time`. */
const stepOf = (step: { readonly at: number } | undefined, time: string): JsonObject => {
  if (step === undefined) return {};
  const { at, ...said } = step;
  return { ...said, [time]: isoTime(at) };
};

/** A coupon as queries show it. @param now milliseconds since the epoch */
export const viewOfBusifavorCoupon = (coupon: BusifavorCoupon, stock: BusifavorStock, now: number): JsonObject => {
  const { start, end } = periodOf(stock, coupon);
  const { associated } = coupon;
  return {
    ...pick(stock.request, facts),
    ...pick(child(stock.request, 'stock_send_rule'), ['transferable', 'shareable']),
    ...pick({ ...coupon }, ['coupon_code', 'stock_id']),
    coupon_state: stateOfCoupon(coupon, stock, now),
    send_request_no: coupon.out_request_no,
    available_start_time: isoTime(start),
    expire_time: isoTime(end),
    receive_time: isoTime(coupon.created),
    ...stepOf(coupon.used, 'use_time'),
    ...stepOf(coupon.returned, 'return_time'),
    ...stepOf(coupon.deactivated, 'deactivate_time'),
    ...(associated !== undefined && { associate_out_trade_no: associated }),
  };
};
