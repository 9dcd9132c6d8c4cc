/** A bill's columns by their Chinese names: of its detail rows, and of the row that sums them up. */
export interface BillShape {
  detail: Readonly<Record<string, string | undefined>>;
  summary: Readonly<Record<string, string | undefined>>;
}

/** One row of a bill; amounts are text in 元, as the platform writes them. */
export type BillRow<Shape extends BillShape = AnyBill> =
  | { readonly kind: 'detail'; readonly line: number; readonly fields: Shape['detail'] }
  | { readonly kind: 'summary'; readonly line: number; readonly fields: Shape['summary'] };

/** A bill of any kind. */
export interface AnyBill extends BillShape {
  detail: Readonly<Record<string, string>>;
  summary: Readonly<Record<string, string>>;
}

type Columns<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * 交易账单 (`v3/bill/tradebill`); a bill of payments only, or of refunds only, has some of the columns.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export interface TradeBill extends BillShape {
  detail: Columns<
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
    | '退款申请时间'
    | '退款成功时间'
    | '微信退款单号'
    | '商户退款单号'
    | '退款金额'
    | '充值券退款金额'
    | '退款类型'
    | '退款状态'
    | '商品名称'
    | '商户数据包'
    | '手续费'
    | '费率'
    | '订单金额'
    | '申请退款金额'
    | '费率备注'
  >;
  summary: Columns<
    | '总交易单数'
    | '应结订单总金额'
    | '退款总金额'
    | '充值券退款总金额'
    | '手续费总金额'
    | '订单总金额'
    | '申请退款总金额'
  >;
}

/**
 * 资金账单 (`v3/bill/fundflowbill` and its kin).
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/h5-payment/get-fund-bill.html
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
