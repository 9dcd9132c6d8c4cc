import { child, text } from '../fields';
import type { PaidTransaction } from '../state';
import { feeOf } from './fee';

/** `ALL` has the columns of refunds, `SUCCESS` has not; the rows are payments in both. */
export type BillType = 'ALL' | 'SUCCESS';

/** Of a refund; a payment has nothing to say in them. */
const REFUND_CELLS: Readonly<Record<string, string>> = {
  微信退款单号: '0',
  商户退款单号: '0',
  退款金额: '0.00',
  充值券退款金额: '0.00',
  退款类型: '',
  退款状态: '',
  申请退款金额: '0.00',
};

const COLUMNS: readonly string[] = [
  ...['交易时间', '公众账号ID', '商户号', '特约商户号', '设备号', '微信订单号', '商户订单号', '用户标识', '交易类型'],
  ...['交易状态', '付款银行', '货币种类', '应结订单金额', '代金券金额', '微信退款单号', '商户退款单号', '退款金额'],
  ...['充值券退款金额', '退款类型', '退款状态', '商品名称', '商户数据包', '手续费', '费率', '订单金额', '申请退款金额'],
  '费率备注',
];

/** Amounts of orders stand in 元 with two digits, fees with five. */
const yuan = (fen: number, digits = 2): string => (fen / 100).toFixed(digits);

const cellsOf = ({ request, paid, total, ...order }: PaidTransaction): Readonly<Record<string, string>> => ({
  ...REFUND_CELLS,
  交易时间: paid.success_time.slice(0, 19).replace('T', ' '),
  公众账号ID: text(request, 'appid'),
  商户号: text(request, 'mchid'),
  特约商户号: '0',
  设备号: text(child(request, 'scene_info'), 'device_id'),
  微信订单号: paid.transaction_id,
  商户订单号: order.out_trade_no,
  用户标识: order.openid,
  交易类型: order.trade_type,
  // A later refund is a row of its own day; the payment stays what it was.
  交易状态: 'SUCCESS',
  付款银行: 'OTHERS',
  货币种类: text(child(request, 'amount'), 'currency') || 'CNY',
  应结订单金额: yuan(total),
  代金券金额: '0.00',
  商品名称: text(request, 'description'),
  商户数据包: text(request, 'attach'),
  手续费: yuan(feeOf(total), 5),
  费率: '0.60%',
  订单金额: yuan(total),
  费率备注: '',
});

const summaryOf = (payments: readonly PaidTransaction[]): Readonly<Record<string, string>> => {
  const sum = (of: (fen: number) => number): number => payments.reduce((all, { total }) => all + of(total), 0);
  const total = yuan(sum((fen) => fen));
  return {
    总交易单数: String(payments.length),
    应结订单总金额: total,
    退款总金额: '0.00',
    充值券退款总金额: '0.00',
    手续费总金额: yuan(sum(feeOf), 5),
    订单总金额: total,
    申请退款总金额: '0.00',
  };
};

/** What would end a cell or a line is a blank in a bill: each cell begins with a backtick, so commas may stay. */
const row = (cells: readonly string[]): string => cells.map((cell) => `\`${cell.replace(/[`\r\n]+/g, ' ')}`).join(',');

/**
 * A day's bill as the platform writes it: UTF-8 with a byte order mark; headings, a row a payment, headings of the sums, the
 * sums.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export const tradeBill = (payments: readonly PaidTransaction[], type: BillType): string => {
  const columns = COLUMNS.filter((name) => type === 'ALL' || !Object.hasOwn(REFUND_CELLS, name));
  const details = payments.map(cellsOf).map((cells) => row(columns.map((name) => cells[name] ?? '')));
  const summary = summaryOf(payments);
  const lines = [columns.join(','), ...details, Object.keys(summary).join(','), row(Object.values(summary)), ''];
  return `\uFEFF${lines.join('\r\n')}`;
};
