/** A bill's columns by their Chinese names: of its detail rows, and of the row that sums them up. */
export interface BillShape {
  detail: Readonly<Record<string, string | undefined>>;
  summary: Readonly<Record<string, string | undefined>>;
}

/** One row of a bill; amounts are text in 元, as the platform writes them. */
export type BillRow<Shape extends BillShape = AnyBill> =
  | { readonly kind: 'detail'; readonly line: number; readonly fields: Shape['detail'] }
  | { readonly kind: 'summary'; readonly line: number; readonly fields: Shape['summary'] };

/** A bill of any kind, 分账账单 (`v3/profitsharing/bills`) included: of its columns the documentation gives no text. */
export interface AnyBill extends BillShape {
  detail: Readonly<Record<string, string>>;
  summary: Readonly<Record<string, string>>;
}

/** Columns that every bill of a kind has, and columns that some have. */
type Columns<Always extends string, Sometimes extends string = never> = Readonly<Record<Always, string>> &
  Readonly<Partial<Record<Sometimes, string>>>;

type OrderColumns =
  | '交易时间'
  | '公众账号ID'
  | '商户号'
  | '特约商户号'
  | '设备号'
  | '微信订单号'
  | '商户订单号'
  | '用户标识'
  | '交易类型'
  | '交易状态'
  | '付款银行'
  | '货币种类'
  | '应结订单金额'
  | '代金券金额'
  | '商品名称'
  | '商户数据包'
  | '手续费'
  | '费率'
  | '订单金额'
  | '费率备注';

type RefundColumns =
  | '微信退款单号'
  | '商户退款单号'
  | '退款金额'
  | '充值券退款金额'
  | '退款类型'
  | '退款状态'
  | '申请退款金额';

type OrderSums = '总交易单数' | '应结订单总金额' | '手续费总金额' | '订单总金额';

type RefundSums = '退款总金额' | '充值券退款总金额' | '申请退款总金额';

/**
 * 交易账单 of all orders and refunds (`v3/bill/tradebill` without `bill_type`, or with `ALL`). In the row of an order the
 * columns of refunds are `0`, `0.00` or empty, and the reverse. Amounts are in 元: `Bill.fen` gives 分. A merchant whose
 * account still has the format without 免充值代金券 gets 总金额 and 企业红包金额 in place of 应结订单金额 and 代金券金额: a
 * `BillShape` of its own tells that.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export interface TradeBill extends BillShape {
  detail: Columns<OrderColumns | RefundColumns>;
  summary: Columns<OrderSums | RefundSums>;
}

/**
 * 交易账单 of the orders that were paid (`bill_type: 'SUCCESS'`): no columns of refunds.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export interface SuccessTradeBill extends BillShape {
  detail: Columns<OrderColumns>;
  summary: Columns<OrderSums, RefundSums>;
}

/**
 * 交易账单 of refunds (`bill_type: 'REFUND'`): beside the columns of all, the times of the refund.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export interface RefundTradeBill extends BillShape {
  detail: Columns<OrderColumns | RefundColumns | '退款申请时间' | '退款成功时间'>;
  summary: Columns<OrderSums | RefundSums>;
}

/**
 * 资金账单 (`v3/bill/fundflowbill`, and the encrypted ones of 服务商 and 平台收付通). Amounts are in 元: `Bill.fen` gives 分.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071249
 */
export interface FundFlowBill extends BillShape {
  detail: Columns<
    | '记账时间'
    | '微信支付业务单号'
    | '资金流水单号'
    | '业务名称'
    | '业务类型'
    | '收支类型'
    | '收支金额(元)'
    | '账户结余(元)'
    | '资金变更提交申请人'
    | '备注'
    | '业务凭证号'
  >;
  summary: Columns<'资金流水总笔数' | '收入笔数' | '收入金额' | '支出笔数' | '支出金额'>;
}
