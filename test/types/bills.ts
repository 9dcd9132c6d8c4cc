/**
 * Checked by the compiler, never run: every `@ts-expect-error` is a mistake that must not compile, every other line must.
 */
import {
  Bill,
  type BillRow,
  type BillShape,
  type Client,
  type FundFlowBill,
  type RefundTradeBill,
  type SuccessTradeBill,
  type TradeBill,
} from '../../src';

declare const instance: Client;

/** The header rows of the official pages, merchant/4013071246 and merchant/4013071249, to the letter. */
type All =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
type Success =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注';
type Refund =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
type AllSums = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';
type SuccessSums = '总交易单数,应结订单总金额,手续费总金额,订单总金额';
type Fund =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号';
type FundSums = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额';

type Split<Text extends string> = Text extends `${infer First},${infer Rest}` ? First | Split<Rest> : Text;
/** The columns that are always there. */
type Required<Row> = { [Name in keyof Row]-?: undefined extends Row[Name] ? never : Name }[keyof Row];
type Same<A, B> = [A, B] extends [B, A] ? true : false;
type Is<Shape extends BillShape, Detail extends string, Sums extends string> = [
  Same<Required<Shape['detail']>, Split<Detail>>,
  Same<keyof Shape['detail'], Split<Detail>>,
  Same<Required<Shape['summary']>, Split<Sums>>,
];

export const columns: [
  Is<TradeBill, All, AllSums>,
  Is<SuccessTradeBill, Success, SuccessSums>,
  Is<RefundTradeBill, Refund, AllSums>,
  Is<FundFlowBill, Fund, FundSums>,
] = [
  [true, true, true],
  [true, true, true],
  [true, true, true],
  [true, true, true],
];

export const totals = async (): Promise<number> => {
  let total = 0;
  const query = { bill_date: Bill.yesterday(), tar_type: 'GZIP' } as const;
  for await (const row of Bill.rows<TradeBill>(instance, instance.v3.bill.tradebill.get({ query }))) {
    if (row.kind === 'detail') total += Bill.fen(row.fields.订单金额) - Bill.fen(row.fields.退款金额);
    else total -= Bill.fen(row.fields.订单总金额);
  }
  return total;
};

export const mistakes = (
  success: Extract<BillRow<SuccessTradeBill>, { kind: 'detail' }>,
  sums: SuccessTradeBill['summary'],
): void => {
  // @ts-expect-error: a bill of payments has no columns of refunds
  Bill.fen(success.fields.退款金额);
  // @ts-expect-error: not every bill of payments sums up refunds
  Bill.fen(sums.退款总金额);
  // @ts-expect-error: amounts are text in 元
  Bill.fen(12.3);
};
