import { isRecord } from '../../own';
import { child, type JsonObject, listOf, pick, text } from '../fields';
import { openid } from '../random';
import { badParameter } from '../refusal';
import type { CombinedOrder, TradeType, Transaction } from '../state';
import * as Order from './transaction';

/** Ten million 元, in fen. */
const highest = 1_000_000_000;

/**
 * Checks what a combined order asks for beyond the form of its fields.
 *
 * @param now milliseconds since the epoch
 * @throws Refusal 400 `PARAM_ERROR`
 */
export const checkCombined = (request: JsonObject, now: number): void => {
  const subs = listOf(request, 'sub_orders');
  const [least, most] = subs.some((sub) => text(sub, 'sub_mchid') !== '') ? [1, 50] : [2, 10];
  if (subs.length < least || subs.length > most) {
    throw badParameter('/body/sub_orders', `子单数应为${least}至${most}`, subs.length, 'body');
  }
  const numbers = subs.map((sub) => text(sub, 'out_trade_no'));
  for (const [index, sub] of subs.entries()) {
    const at = `/body/sub_orders/${index}`;
    const { currency, total_amount: total } = child(sub, 'amount');
    if (currency !== 'CNY') throw badParameter(`${at}/amount/currency`, '应为CNY', currency, 'body');
    if (typeof total !== 'number' || total < 1 || total > highest) {
      throw badParameter(`${at}/amount/total_amount`, `应为1至${highest}`, total, 'body');
    }
    const number = text(sub, 'out_trade_no');
    if (numbers.indexOf(number) !== index)
      throw badParameter(`${at}/out_trade_no`, '子单商户订单号重复', number, 'body');
  }
  Order.checkTerms(pick(request, ['time_expire']), now);
};

/**
 * What a combined order is asked for with. The identity of the user is encrypted anew each time, so that it tells no
 * repetition, and is not kept.
 *
 * @param decrypt a field
 * @throws Refusal 400 `PARAM_ERROR` for an identity that was not encrypted with the platform's key
 */
export const keptRequest = (
  request: JsonObject,
  decrypt: (ciphertext: string, pointer: string) => string,
): JsonObject => {
  const { identity, ...payer } = child(request, 'combine_payer_info');
  if (!isRecord(identity)) return request;
  for (const name of ['number', 'name']) decrypt(text(identity, name), `/body/combine_payer_info/identity/${name}`);
  return { ...request, combine_payer_info: payer };
};

/** What a sub order would have been ordered with by itself. */
const requestOf = (request: JsonObject, sub: JsonObject, user: string): JsonObject => {
  const { sub_mchid, mchid, profit_sharing } = sub;
  const { combine_appid: appid } = request;
  const { total_amount: total, currency } = child(sub, 'amount');
  return {
    ...(sub_mchid === undefined
      ? { appid, mchid, payer: { openid: user } }
      : { sp_appid: appid, sp_mchid: mchid, payer: { sp_openid: user } }),
    ...(profit_sharing !== undefined && { settle_info: { profit_sharing } }),
    ...pick(request, ['time_expire', 'notify_url', 'scene_info', 'limit_pay']),
    ...pick(sub, ['sub_mchid', 'sub_appid', 'description', 'attach', 'goods_tag', 'settle_info', 'out_trade_no']),
    amount: { total, currency },
  };
};

/** A new combined order and its sub orders, not paid. @param now milliseconds since the epoch */
export const combine = (
  request: JsonObject,
  trade_type: TradeType,
  now: number,
): { readonly order: CombinedOrder; readonly subs: readonly Transaction[] } => {
  const combine_out_trade_no = text(request, 'combine_out_trade_no');
  const user = text(child(request, 'combine_payer_info'), 'openid') || openid();
  const subs = listOf(request, 'sub_orders').map((sub) => ({
    ...Order.order(requestOf(request, sub, user), trade_type, now),
    combine_out_trade_no,
  }));
  const prepay_id = Order.prepayId(now);
  const sub_orders = subs.map(({ out_trade_no }) => out_trade_no);
  return {
    order: { combine_out_trade_no, trade_type, created: now, prepay_id, openid: user, sub_orders, request },
    subs,
  };
};

/** Whether a list of sub orders names just those of the order, each with its merchant. */
export const namesAll = ({ request }: CombinedOrder, named: readonly JsonObject[]): boolean => {
  const keyOf = (sub: JsonObject): string =>
    ['mchid', 'sub_mchid', 'out_trade_no'].map((name) => text(sub, name)).join('\n');
  const keys = (subs: readonly JsonObject[]): string => subs.map(keyOf).sort().join('\n\n');
  return keys(named) === keys(listOf(request, 'sub_orders'));
};

/** A combined order knows no refunds: a sub order that was refunded reads as paid. */
const viewOfSub = (sub: Transaction): JsonObject => {
  const { request, paid, trade_state, trade_type, total, out_trade_no, openid: user } = sub;
  const isPartner = text(request, 'sub_mchid') !== '';
  const currency = text(child(request, 'amount'), 'currency');
  return {
    mchid: isPartner ? request.sp_mchid : request.mchid,
    ...pick(request, ['sub_mchid', 'sub_appid', 'attach']),
    out_trade_no,
    trade_state: trade_state === 'REFUND' ? 'SUCCESS' : trade_state,
    amount: { total_amount: total, payer_amount: paid ? total : 0, currency, payer_currency: currency },
    ...(paid && { ...paid, trade_type, bank_type: 'OTHERS' }),
    ...(paid && isPartner && text(request, 'sub_appid') !== '' && { sub_openid: user }),
  };
};

/** The order as a query shows it. */
export const viewOfCombinedOrder = (order: CombinedOrder, subs: readonly Transaction[]): JsonObject => {
  const scene = pick(child(order.request, 'scene_info'), ['device_id']);
  return {
    ...pick(order.request, ['combine_appid', 'combine_mchid', 'combine_out_trade_no']),
    ...(scene.device_id !== undefined && { scene_info: scene }),
    sub_orders: subs.map(viewOfSub),
    ...(subs.every(({ paid }) => paid !== undefined) && { combine_payer_info: { openid: order.openid } }),
  };
};
