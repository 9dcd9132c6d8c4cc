// Generated from openapi/: do not edit, run `npm run generate`.

import type { RefundFundingSource } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/refund/domestic` */
export interface Domestic extends Node {
  readonly refunds: DomesticRefunds;
}

export interface DomesticRefundsPostResponse {
  /** 微信支付退款号 */
  refund_id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 退款渠道 */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户 */
  user_received_account: string;
  /** 退款成功时间 */
  success_time?: string;
  /** 退款创建时间 */
  create_time: string;
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
  /** 金额信息 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 退款金额 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额 */
      amount: number;
    }[];
    /** 用户支付金额 */
    payer_total: number;
    /** 用户退款金额 */
    payer_refund: number;
    /** 应结退款金额 */
    settlement_refund: number;
    /** 应结订单金额 */
    settlement_total: number;
    /** 优惠退款金额 */
    discount_refund: number;
    /** 退款币种 */
    currency: 'CNY' | (string & {});
    /** 手续费退款金额 */
    refund_fee?: number;
  };
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string;
    /** 优惠范围 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 优惠退款金额 */
    refund_amount: number;
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string;
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string;
      /** 商品名称 */
      goods_name?: string;
      /** 商品单价 */
      unit_price: number;
      /** 商品退款金额 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
  }[];
}

export interface DomesticRefundsPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 微信支付订单号 */
  transaction_id?: string | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 退款原因 */
  reason?: string | undefined;
  /** 退款结果回调url */
  notify_url?: string | undefined;
  /** 退款资金来源 */
  funds_account?: 'AVAILABLE' | (string & {}) | undefined;
  /** 金额信息 */
  amount: {
    /** 退款金额 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额 */
      amount: number;
    }[] | undefined;
    /** 原订单金额 */
    total: number;
    /** 退款币种 */
    currency: 'CNY' | (string & {});
  };
  /** 退款商品 */
  goods_detail?: {
    /** 商户侧商品编码 */
    merchant_goods_id: string;
    /** 微信侧商品编码 */
    wechatpay_goods_id?: string | undefined;
    /** 商品名称 */
    goods_name?: string | undefined;
    /** 商品单价 */
    unit_price: number;
    /** 商品退款金额 */
    refund_amount: number;
    /** 商品退货数量 */
    refund_quantity: number;
  }[] | undefined;
}

export interface DomesticRefundsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: DomesticRefundsPostJson;
}

/** `v3/refund/domestic/refunds` */
export interface DomesticRefunds extends Node {
  readonly _out_refund_no_: DomesticRefundsByOutRefundNo;
  /** 同 _out_refund_no_ */
  readonly $out_refund_no$: DomesticRefundsByOutRefundNo;
  readonly _refund_id_: DomesticRefundsByRefundId;
  /** 同 _refund_id_ */
  readonly $refund_id$: DomesticRefundsByRefundId;
  /**
   * 申请退款
   *
   * `POST v3/refund/domestic/refunds`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070371
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810597
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791883
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791903
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556524
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421148
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421249
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421340
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421410
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071036
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552567
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587971
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647461
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557131
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739034
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080238
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759727
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760121
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760207
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462113
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462183
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462579
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080625
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709253
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760527
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886219
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760545
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013163605
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138987
   */
  post(options: DomesticRefundsPostOptions): Promise<CallResponse<DomesticRefundsPostResponse>>;
  /**
   * 申请退款
   *
   * `POST v3/refund/domestic/refunds`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070371
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810597
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791883
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791903
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556524
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421148
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421249
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421340
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421410
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071036
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552567
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587971
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647461
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557131
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739034
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080238
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759727
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760121
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760207
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462113
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462183
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462579
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080625
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709253
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760527
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886219
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760545
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013163605
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138987
   */
  postAsync(options: DomesticRefundsPostOptions): Promise<CallResponse<DomesticRefundsPostResponse>>;
}

export interface DomesticRefundsByOutRefundNoGetResponse {
  /** 微信支付退款号 */
  refund_id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 退款渠道 */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户 */
  user_received_account: string;
  /** 退款成功时间 */
  success_time?: string;
  /** 退款创建时间 */
  create_time: string;
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
  /** 金额信息 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 退款金额 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额 */
      amount: number;
    }[];
    /** 用户支付金额 */
    payer_total: number;
    /** 用户退款金额 */
    payer_refund: number;
    /** 应结退款金额 */
    settlement_refund: number;
    /** 应结订单金额 */
    settlement_total: number;
    /** 优惠退款金额 */
    discount_refund: number;
    /** 退款币种 */
    currency: 'CNY' | (string & {});
    /** 手续费退款金额 */
    refund_fee?: number;
  };
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string;
    /** 优惠范围 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 优惠退款金额 */
    refund_amount: number;
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string;
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string;
      /** 商品名称 */
      goods_name?: string;
      /** 商品单价 */
      unit_price: number;
      /** 商品退款金额 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
  }[];
}

export interface DomesticRefundsByOutRefundNoGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
}

export interface DomesticRefundsByOutRefundNoGetOptions extends CallOptions {
  /** 商户退款单号 */
  out_refund_no: string;
  /** 查询参数 */
  query?: DomesticRefundsByOutRefundNoGetQuery | undefined;
}

/** `v3/refund/domestic/refunds/{out_refund_no}` */
export interface DomesticRefundsByOutRefundNo extends Node {
  /**
   * 查询单笔退款
   *
   * `GET v3/refund/domestic/refunds/{out_refund_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070374
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810601
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791884
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791904
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556587
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421156
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421261
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421346
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421421
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071041
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553002
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587973
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647465
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557161
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739043
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080239
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759680
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759733
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760128
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760226
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462116
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462188
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462260
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462581
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080626
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709434
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760530
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760554
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013163613
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013139077
   */
  get(options: DomesticRefundsByOutRefundNoGetOptions): Promise<CallResponse<DomesticRefundsByOutRefundNoGetResponse>>;
  /**
   * 查询单笔退款
   *
   * `GET v3/refund/domestic/refunds/{out_refund_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070374
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810601
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791884
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791904
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556587
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421156
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421261
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421346
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421421
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071041
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553002
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587973
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647465
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557161
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739043
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080239
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759680
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759733
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760128
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760226
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462116
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462188
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462260
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462581
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080626
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709434
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760530
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760554
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013163613
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013139077
   */
  getAsync(options: DomesticRefundsByOutRefundNoGetOptions): Promise<CallResponse<DomesticRefundsByOutRefundNoGetResponse>>;
}

/** `v3/refund/domestic/refunds/{refund_id}` */
export interface DomesticRefundsByRefundId extends Node {
  readonly applyAbnormalRefund: DomesticRefundsByRefundIdApplyAbnormalRefund;
}

export interface DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse {
  /** 微信支付退款号 */
  refund_id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 退款渠道 */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户 */
  user_received_account: string;
  /** 退款成功时间 */
  success_time?: string;
  /** 退款创建时间 */
  create_time: string;
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
  /** 金额信息 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 退款金额 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: RefundFundingSource[];
    /** 用户支付金额 */
    payer_total: number;
    /** 用户退款金额 */
    payer_refund: number;
    /** 应结退款金额 */
    settlement_refund: number;
    /** 应结订单金额 */
    settlement_total: number;
    /** 优惠退款金额 */
    discount_refund: number;
    /** 退款币种 */
    currency: 'CNY' | (string & {});
    /** 手续费退款金额 */
    refund_fee?: number;
  };
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string;
    /** 优惠范围 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 优惠退款金额 */
    refund_amount: number;
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string;
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string;
      /** 商品名称 */
      goods_name?: string;
      /** 商品单价 */
      unit_price: number;
      /** 商品退款金额 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
  }[];
}

export interface DomesticRefundsByRefundIdApplyAbnormalRefundPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD';
  /** 开户银行 */
  bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT' | undefined;
  /** 收款银行卡号 （敏感信息，加密传输） */
  bank_account?: string | undefined;
  /** 收款用户姓名 （敏感信息，加密传输） */
  real_name?: string | undefined;
}

export interface DomesticRefundsByRefundIdApplyAbnormalRefundPostOptions extends CallOptions {
  /** 微信退款单号 */
  refund_id: string;
  /** JSON 请求体 */
  json: DomesticRefundsByRefundIdApplyAbnormalRefundPostJson;
}

/** `v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` */
export interface DomesticRefundsByRefundIdApplyAbnormalRefund extends Node {
  /**
   * 发起异常退款
   *
   * `POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070379
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810603
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791885
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791905
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013420988
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421164
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421269
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421352
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421429
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071193
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013335389
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080240
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013351901
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013352066
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013352278
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013461907
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462123
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462191
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462286
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462582
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080627
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017150905
   */
  post(options: DomesticRefundsByRefundIdApplyAbnormalRefundPostOptions): Promise<CallResponse<DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>>;
  /**
   * 发起异常退款
   *
   * `POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070379
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810603
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791885
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791905
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013420988
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421164
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421269
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421352
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421429
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071193
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013335389
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080240
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013351901
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013352066
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013352278
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013461907
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462123
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462191
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462286
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462582
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080627
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017150905
   */
  postAsync(options: DomesticRefundsByRefundIdApplyAbnormalRefundPostOptions): Promise<CallResponse<DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>>;
}
