import { child, text } from '../fields';
import type { PaidTransaction, Refund } from '../state';
import { billText, billTime, type Cells, escaped, yuan } from './bill-text';
import type { Booked, MoneyBack } from './book';

/** Payments and what went back of them, or one of the two alone. */
export type BillType = 'ALL' | 'SUCCESS' | 'REFUND';

/** Of a refund; a payment has nothing to say in them. */
const REFUND_CELLS: Cells = {
  微信退款单号: '0',
  商户退款单号: '0',
  退款金额: '0.00',
  充值券退款金额: '0.00',
  退款类型: '',
  退款状态: '',
  申请退款金额: '0.00',
};

/** Only a bill of refunds alone has them. */
const REFUND_TIMES: readonly string[] = ['退款申请时间', '退款成功时间'];

const COLUMNS: readonly string[] = [
  ...['交易时间', '公众账号ID', '商户号', '特约商户号', '设备号', '微信订单号', '商户订单号', '用户标识', '交易类型'],
  ...[
    '交易状态',
    '付款银行',
    '货币种类',
    '应结订单金额',
    '代金券金额',
    ...REFUND_TIMES,
    '微信退款单号',
    '商户退款单号',
  ],
  ...['退款金额', '充值券退款金额', '退款类型', '退款状态', '商品名称', '商户数据包', '手续费', '费率', '订单金额'],
  ...['申请退款金额', '费率备注'],
];

const columnsOf = (type: BillType): readonly string[] =>
  COLUMNS.filter((name) =>
    REFUND_TIMES.includes(name) ? type === 'REFUND' : type !== 'SUCCESS' || !Object.hasOwn(REFUND_CELLS, name),
  );

/** A line of the bill, and what it adds to the sums, in fen. */
interface Entry {
  readonly time: string;
  readonly cells: Cells;
  readonly paid: number;
  readonly refunded: number;
  readonly fee: number;
}

/** What both have. Fees have five digits after the point. */
const cellsOf = ({ request, paid, ...order }: PaidTransaction, fee: number, of: 'order' | 'refund'): Cells => ({
  ...REFUND_CELLS,
  公众账号ID: text(request, 'appid') || text(request, 'sp_appid'),
  商户号: text(request, 'mchid') || text(request, 'sp_mchid'),
  特约商户号: text(request, 'sub_mchid') || '0',
  设备号: escaped(text(child(request, 'scene_info'), 'device_id'), of),
  微信订单号: paid.transaction_id,
  商户订单号: order.out_trade_no,
  用户标识: order.openid,
  交易类型: order.trade_type === 'PAYSCORE' ? 'AUTH' : order.trade_type,
  付款银行: 'OTHERS',
  货币种类: text(child(request, 'amount'), 'currency') || 'CNY',
  应结订单金额: '0.00',
  代金券金额: '0.00',
  商品名称: escaped(text(request, 'description'), of),
  商户数据包: escaped(text(request, 'attach'), of),
  手续费: yuan(fee, 5),
  费率: '0.60%',
  订单金额: '0.00',
  费率备注: '',
});

const paymentOf = ({ order, fee }: Booked): Entry => {
  const { success_time: time } = order.paid;
  const total = yuan(order.total);
  const cells = {
    ...cellsOf(order, fee, 'order'),
    交易时间: billTime(time),
    // What went back is a line of its own day; the payment stays what it was.
    交易状态: 'SUCCESS',
    应结订单金额: total,
    订单金额: total,
  };
  return { time, cells, paid: order.total, refunded: 0, fee };
};

const STATUSES: Readonly<Record<Refund['status'], string>> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  ABNORMAL: 'CHANGE',
  CLOSED: 'FAIL',
};

const moneyBackOf = ({ order }: Booked, { time, amount, fee, refund }: MoneyBack): Entry => {
  const cells = {
    ...cellsOf(order, -fee, 'refund'),
    交易时间: billTime(time),
    交易状态: refund === undefined ? 'REVOKED' : 'REFUND',
    退款申请时间: billTime(time),
    退款成功时间: billTime(refund === undefined ? time : (refund.success_time ?? '')),
    ...(refund && { 微信退款单号: refund.refund_id, 商户退款单号: refund.out_refund_no }),
    退款金额: yuan(amount),
    退款类型: 'ORIGINAL',
    退款状态: STATUSES[refund?.status ?? 'SUCCESS'],
    申请退款金额: yuan(amount),
  };
  return { time, cells, paid: 0, refunded: amount, fee: -fee };
};

const summaryOf = (entries: readonly Entry[]): Cells => {
  const sum = (name: 'paid' | 'refunded' | 'fee'): number => entries.reduce((all, entry) => all + entry[name], 0);
  return {
    总交易单数: String(entries.length),
    应结订单总金额: yuan(sum('paid')),
    退款总金额: yuan(sum('refunded')),
    充值券退款总金额: '0.00',
    手续费总金额: yuan(sum('fee'), 5),
    订单总金额: yuan(sum('paid')),
    申请退款总金额: yuan(sum('refunded')),
  };
};

/**
 * 交易账单 of a day: a payment is in that of its day, and what went back in that of the day on which it was asked for.
 *
 * @returns nothing when nothing happened
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export const tradeBill = (book: readonly Booked[], day: string, type: BillType): string | undefined => {
  const entries = book
    .flatMap((booked) => [
      ...(type === 'REFUND' ? [] : [paymentOf(booked)]),
      ...(type === 'SUCCESS' ? [] : booked.back.map((back) => moneyBackOf(booked, back))),
    ])
    .filter(({ time }) => time.startsWith(day))
    .sort((one, other) => one.time.localeCompare(other.time));
  if (entries.length === 0) return undefined;
  return billText(
    columnsOf(type),
    entries.map(({ cells }) => cells),
    summaryOf(entries),
  );
};
