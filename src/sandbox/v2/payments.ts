import { isDeepStrictEqual } from 'node:util';
import type { HandlerRequest, Reply } from '../handler';
import { billFile, billOf, billTypeOf, otherBillType } from '../operations/bills';
import { applyRefund } from '../operations/refunds';
import * as Order from '../operations/transaction';
import { byCodeUrl, findTransaction, storeTransaction } from '../operations/transactions';
import { hex } from '../random';
import { Refusal } from '../refusal';
import { type Route, route } from '../router';
import type { Refund, TradeType, Transaction } from '../state';
import type { World } from '../world';
import type { Elements } from './xml';

/** Something that the operation refuses; it is told in a response whose `return_code` is `SUCCESS`. */
export const no = (code: string, message: string): Refusal => new Refusal(200, code, message);

const unknownOrder = (): Refusal => no('ORDERNOTEXIST', '订单不存在');

/** What every response says that has a nonce. */
export const common = ({ appid = '', mch_id = '' }: Elements): Elements => ({
  return_code: 'SUCCESS',
  return_msg: 'OK',
  appid,
  mch_id,
  nonce_str: hex(32),
  result_code: 'SUCCESS',
});

/** The same order again says the same, but for its signature. */
export const saidBy = ({ sign: _, nonce_str: __, ...fields }: Elements): Elements => fields;

/** As APIv3 would have it: both have one book of orders. */
export const requestOf = (fields: Elements) => {
  const { appid, mch_id, body, out_trade_no, notify_url, attach, openid, total_fee, profit_sharing } = fields;
  return {
    appid,
    mchid: mch_id,
    description: body,
    out_trade_no,
    ...(notify_url && { notify_url }),
    ...(attach && { attach }),
    ...(openid && { payer: { openid } }),
    ...(profit_sharing === 'Y' && { settle_info: { profit_sharing: true } }),
    amount: { total: Number(total_fee), currency: 'CNY' },
  };
};

/** The order that a request stands for: a new one, or the one of the same request before. */
const orderFor = (world: World, fields: Elements, type: TradeType): Transaction => {
  const v2 = saidBy(fields);
  const known = findTransaction(world, fields.out_trade_no ?? '');
  if (known === undefined) return { ...Order.order(requestOf(fields), type, world.now()), v2 };
  if (!isDeepStrictEqual(known.v2, v2)) throw no('OUT_TRADE_NO_USED', '商户订单号重复');
  if (known.trade_state === 'CLOSED') throw no('ORDERCLOSED', '订单已关闭');
  if (known.trade_state !== 'NOTPAY') throw no('ORDERPAID', '该订单已支付');
  return Order.placedAgain(known, world.now());
};

/** 统一下单. */
export const unified = (world: World, fields: Elements): Reply => {
  const type = (fields.trade_type ?? '') as TradeType;
  const { prepay_id } = storeTransaction(world, orderFor(world, fields, type));
  return {
    body: {
      ...common(fields),
      trade_type: type,
      prepay_id,
      ...(type === 'NATIVE' && byCodeUrl({ prepay_id })),
      ...(type === 'MWEB' && {
        mweb_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}`,
      }),
    },
  };
};

/** The payment as its response and its notification tell of it. */
export const paymentOf = ({ total, openid, trade_type, out_trade_no, request, paid }: Transaction): Elements => ({
  openid,
  is_subscribe: 'N',
  trade_type,
  bank_type: 'OTHERS',
  total_fee: `${total}`,
  fee_type: 'CNY',
  cash_fee: `${total}`,
  transaction_id: paid?.transaction_id ?? '',
  out_trade_no,
  ...(typeof request.attach === 'string' && { attach: request.attach }),
  time_end: paid?.success_time.replace(/\D/g, '').slice(0, 14) ?? '',
});

const micropay = (world: World, fields: Elements): Reply => {
  const settled = storeTransaction(world, Order.paid(orderFor(world, fields, 'MICROPAY'), world.now()));
  return { body: { ...common(fields), ...paymentOf(settled) } };
};

/** By the platform's number, which takes precedence, or by the merchant's. */
export const named = (world: World, { transaction_id, out_trade_no = '' }: Elements): Transaction => {
  const found = transaction_id
    ? [...world.transactions.values()].find(
        ({ paid, deduction }) => (paid ?? deduction)?.transaction_id === transaction_id,
      )
    : findTransaction(world, out_trade_no);
  if (found === undefined) throw unknownOrder();
  return found;
};

/** Parts of a combined order are refunded one by one, and nothing else. */
const namedByItself = (world: World, fields: Elements): Transaction => {
  const order = named(world, fields);
  if (order.combine_out_trade_no !== undefined) throw unknownOrder();
  return order;
};

const query = (world: World, fields: Elements): Reply => {
  const order = namedByItself(world, fields);
  const { trade_state, out_trade_no, total } = order;
  const unpaid = { out_trade_no, total_fee: `${total}` };
  const trade_state_desc = `${Order.viewOfTransaction(order).trade_state_desc}`;
  return {
    body: { ...common(fields), trade_state, trade_state_desc, ...(order.paid ? paymentOf(order) : unpaid) },
  };
};

const close = (world: World, fields: Elements): Reply => {
  const order = namedByItself(world, fields);
  if (order.trade_type === 'PAP') throw no('TRADE_ERROR', '委托代扣的订单不能关闭');
  if (order.trade_state === 'CLOSED') throw no('ORDERCLOSED', '订单已关闭');
  if (order.trade_state !== 'NOTPAY') throw no('ORDERPAID', '订单已支付');
  storeTransaction(world, { ...order, trade_state: 'CLOSED' });
  return { body: { ...common(fields), result_msg: 'OK' } };
};

const reverse = (world: World, fields: Elements): Reply => {
  const order = named(world, fields);
  if (order.trade_type !== 'MICROPAY') throw no('TRADE_ERROR', '仅付款码支付的订单可以撤销');
  storeTransaction(world, Order.reversed(order, world.now()));
  return { body: { ...common(fields), recall: 'N' } };
};

const refund = (world: World, fields: Elements): Reply => {
  const { out_refund_no = '', total_fee, refund_fee, notify_url } = fields;
  const order = named(world, fields);
  const v2 = saidBy(fields);
  const known = world.refunds.get(out_refund_no);
  if (known !== undefined && !isDeepStrictEqual(known.v2, v2)) throw no('ERROR', '退款单号重复');
  if (order.paid === undefined || order.trade_state === 'REVOKED') throw no('ORDER_NOT_READY', '订单未支付，不能退款');
  if (Number(total_fee) !== order.total) throw no('REFUND_FEE_MISMATCH', '订单金额或退款金额与之前请求不一致');
  const made =
    known ??
    applyRefund(
      world,
      { ...order, paid: order.paid },
      {
        out_refund_no,
        refund: Number(refund_fee),
        request: { out_refund_no, ...(notify_url && { notify_url }), amount: { currency: 'CNY' } },
        v2,
      },
    );
  return {
    body: {
      ...common(fields),
      transaction_id: made.transaction_id,
      out_trade_no: made.out_trade_no,
      out_refund_no,
      refund_id: made.refund_id,
      refund_fee: `${made.refund}`,
      total_fee: `${made.total}`,
      cash_fee: `${made.total}`,
    },
  };
};

const refundQuery = (world: World, fields: Elements): Reply => {
  const { refund_id, out_refund_no, transaction_id, out_trade_no } = fields;
  const is = (each: Refund): boolean => {
    if (refund_id) return each.refund_id === refund_id;
    if (out_refund_no) return each.out_refund_no === out_refund_no;
    return transaction_id ? each.transaction_id === transaction_id : each.out_trade_no === out_trade_no;
  };
  const found = [...world.refunds.values()].filter(is);
  const [first] = found;
  if (first === undefined) throw no('REFUNDNOTEXIST', '退款订单查询失败');
  const each = found.map((one, index) => ({
    [`out_refund_no_${index}`]: one.out_refund_no,
    [`refund_id_${index}`]: one.refund_id,
    [`refund_channel_${index}`]: 'ORIGINAL',
    [`refund_fee_${index}`]: `${one.refund}`,
    [`refund_status_${index}`]: stateOf(one),
    [`refund_recv_accout_${index}`]: '支付用户零钱',
    ...(one.success_time && { [`refund_success_time_${index}`]: one.success_time.slice(0, 19).replace('T', ' ') }),
  }));
  return {
    body: {
      ...common(fields),
      transaction_id: first.transaction_id,
      out_trade_no: first.out_trade_no,
      total_fee: `${first.total}`,
      cash_fee: `${first.total}`,
      refund_count: `${found.length}`,
      ...Object.assign({}, ...each),
    },
  };
};

/** A refund's state in the words of APIv2. */
export const stateOf = ({ status }: Refund): string =>
  status === 'ABNORMAL' ? 'CHANGE' : status === 'CLOSED' ? 'REFUNDCLOSE' : status;

/** `20240601` */
const dayOf = ({ bill_date = '' }: Elements): string | undefined =>
  /^\d{8}$/.test(bill_date) ? bill_date.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3') : undefined;

/**
 * The bill itself, with neither address nor digest.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985040
 */
const downloadBill = (world: World, fields: Elements): Reply => {
  const type = billTypeOf(fields.bill_type || undefined);
  if (type === undefined) return { body: { return_code: 'FAIL', return_msg: otherBillType } };
  const day = dayOf(fields);
  const bill = day === undefined ? undefined : billOf(world, day, type);
  if (bill === undefined) return { body: { return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' } };
  return billFile(Buffer.from(bill), fields.tar_type === 'GZIP');
};

/** A request by its fields. */
export const by =
  (operation: (world: World, fields: Elements) => Reply, world: World) =>
  ({ json }: HandlerRequest): Reply =>
    operation(world, json as Elements);

/** 普通支付 and 付款码支付 of APIv2: orders, payments, refunds and bills, in the same book as those of APIv3. */
export const paymentV2Routes = (world: World): Route[] =>
  (
    [
      ['pay/unifiedorder', unified],
      ['pay/micropay', micropay],
      ['pay/orderquery', query],
      ['pay/closeorder', close],
      ['secapi/pay/reverse', reverse],
      ['secapi/pay/refund', refund],
      ['pay/refundquery', refundQuery],
      ['pay/downloadbill', downloadBill],
    ] as const
  ).map(([path, operation]) => ({ ...route(`POST ${path}`, by(operation, world)), documented: `POST v2/${path}` }));
