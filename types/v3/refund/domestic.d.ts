// Generated from openapi/: do not edit, run `npm run generate`.

import type { RefundFundingSource } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/** `v3/refund/domestic` */
export interface Domestic extends Node {
  readonly refunds: DomesticRefunds;
}

export interface DomesticRefundsPostResponse {
  /** 微信支付退款号，最多 32 字符 */
  refund_id: string;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 退款渠道 */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户，最多 64 字符 */
  user_received_account: string;
  /** 退款成功时间，RFC 3339 时间 */
  success_time?: string;
  /** 退款创建时间，RFC 3339 时间 */
  create_time: string;
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
  /** 金额信息 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额，单位：分 */
      amount: number;
    }[];
    /** 用户支付金额，单位：分 */
    payer_total: number;
    /** 用户退款金额，单位：分 */
    payer_refund: number;
    /** 应结退款金额，单位：分 */
    settlement_refund: number;
    /** 应结订单金额，单位：分 */
    settlement_total: number;
    /** 优惠退款金额，单位：分 */
    discount_refund: number;
    /** 退款币种，最多 16 字符 */
    currency: 'CNY' | (string & {});
    /** 手续费退款金额，单位：分 */
    refund_fee?: number;
  };
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID，最多 32 字符 */
    promotion_id: string;
    /** 优惠范围 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type: 'COUPON' | 'DISCOUNT' | 'CASH' | 'NOCASH' | (string & {});
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 优惠退款金额，单位：分 */
    refund_amount: number;
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码，最多 32 字符 */
      merchant_goods_id: string;
      /** 微信侧商品编码，最多 32 字符 */
      wechatpay_goods_id?: string;
      /** 商品名称，最多 256 字符 */
      goods_name?: string;
      /** 商品单价，单位：分 */
      unit_price: number;
      /** 商品退款金额，单位：分 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
  }[];
}

export interface DomesticRefundsPostJsonFields {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 微信支付订单号，最多 32 字符，与 out_trade_no 二选一 */
  transaction_id?: string | undefined;
  /** 商户订单号，最多 32 字符，与 transaction_id 二选一 */
  out_trade_no?: string | undefined;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 退款原因，最多 80 字节 */
  reason?: string | undefined;
  /** 退款结果回调url，最多 256 字符，URL */
  notify_url?: string | undefined;
  /** 退款资金来源 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {}) | undefined;
  /** 金额信息 */
  amount: {
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额，单位：分 */
      amount: number;
    }[] | undefined;
    /** 原订单金额，单位：分 */
    total: number;
    /** 退款币种，最多 16 字符 */
    currency?: 'CNY' | (string & {}) | undefined;
  };
  /** 退款商品 */
  goods_detail?: {
    /** 商户侧商品编码，最多 32 字符 */
    merchant_goods_id: string;
    /** 微信侧商品编码，最多 32 字符 */
    wechatpay_goods_id?: string | undefined;
    /** 商品名称，最多 256 字符 */
    goods_name?: string | undefined;
    /** 商品单价，单位：分 */
    unit_price: number;
    /** 商品退款金额，单位：分 */
    refund_amount: number;
    /** 商品退货数量 */
    refund_quantity: number;
  }[] | undefined;
}

export type DomesticRefundsPostJson = AtLeastOne<DomesticRefundsPostJsonFields, 'transaction_id' | 'out_trade_no'>;

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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791862 退款（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739034 退款（服务商）}
   */
  post(options: DomesticRefundsPostOptions): Promise<CallResponse<DomesticRefundsPostResponse>>;
  /**
   * 申请退款
   *
   * `POST v3/refund/domestic/refunds`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791862 退款（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739034 退款（服务商）}
   */
  postAsync(options: DomesticRefundsPostOptions): Promise<CallResponse<DomesticRefundsPostResponse>>;
}

export interface DomesticRefundsByOutRefundNoGetResponse {
  /** 微信支付退款号，最多 32 字符 */
  refund_id: string;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 退款渠道 */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户，最多 64 字符 */
  user_received_account: string;
  /** 退款成功时间，RFC 3339 时间 */
  success_time?: string;
  /** 退款创建时间，RFC 3339 时间 */
  create_time: string;
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
  /** 金额信息 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额，单位：分 */
      amount: number;
    }[];
    /** 用户支付金额，单位：分 */
    payer_total: number;
    /** 用户退款金额，单位：分 */
    payer_refund: number;
    /** 应结退款金额，单位：分 */
    settlement_refund: number;
    /** 应结订单金额，单位：分 */
    settlement_total: number;
    /** 优惠退款金额，单位：分 */
    discount_refund: number;
    /** 退款币种，最多 16 字符 */
    currency: 'CNY' | (string & {});
    /** 手续费退款金额，单位：分 */
    refund_fee?: number;
    /** 出资账户类型 */
    account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
    /** 出资金额，单位：分 */
    amount?: number;
  };
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID，最多 32 字符 */
    promotion_id: string;
    /** 优惠范围 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type: 'COUPON' | 'DISCOUNT' | 'CASH' | 'NOCASH' | (string & {});
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 优惠退款金额，单位：分 */
    refund_amount: number;
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码，最多 32 字符 */
      merchant_goods_id: string;
      /** 微信侧商品编码，最多 32 字符 */
      wechatpay_goods_id?: string;
      /** 商品名称，最多 256 字符 */
      goods_name?: string;
      /** 商品单价，单位：分 */
      unit_price: number;
      /** 商品退款金额，单位：分 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
    /** 微信侧商品编码，最多 32 字符 */
    wechatpay_goods_id?: string;
    /** 商品名称，最多 256 字符 */
    goods_name?: string;
    /** 商品单价，单位：分 */
    unit_price?: number;
    /** 商品退货数量 */
    refund_quantity?: number;
  }[];
}

export interface DomesticRefundsByOutRefundNoGetQuery {
  /** 子商户号，最多 32 字符 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791863 退款（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739043 退款（服务商）}
   */
  get(options: DomesticRefundsByOutRefundNoGetOptions): Promise<CallResponse<DomesticRefundsByOutRefundNoGetResponse>>;
  /**
   * 查询单笔退款
   *
   * `GET v3/refund/domestic/refunds/{out_refund_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791863 退款（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739043 退款（服务商）}
   */
  getAsync(options: DomesticRefundsByOutRefundNoGetOptions): Promise<CallResponse<DomesticRefundsByOutRefundNoGetResponse>>;
}

/** `v3/refund/domestic/refunds/{refund_id}` */
export interface DomesticRefundsByRefundId extends Node {
  readonly applyAbnormalRefund: DomesticRefundsByRefundIdApplyAbnormalRefund;
}

export interface DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse {
  /** 微信支付退款号，最多 32 字符 */
  refund_id: string;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 退款渠道 */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户，最多 64 字符 */
  user_received_account: string;
  /** 退款成功时间，RFC 3339 时间 */
  success_time?: string;
  /** 退款创建时间，RFC 3339 时间 */
  create_time: string;
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 资金账户 */
  funds_account: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
  /** 金额信息 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: RefundFundingSource[];
    /** 用户支付金额，单位：分 */
    payer_total: number;
    /** 用户退款金额，单位：分 */
    payer_refund: number;
    /** 应结退款金额，单位：分 */
    settlement_refund: number;
    /** 应结订单金额，单位：分 */
    settlement_total: number;
    /** 优惠退款金额，单位：分 */
    discount_refund: number;
    /** 退款币种，最多 16 字符 */
    currency: 'CNY' | (string & {});
    /** 手续费退款金额，单位：分 */
    refund_fee?: number;
  };
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID，最多 32 字符 */
    promotion_id: string;
    /** 优惠范围，最多 32 字符 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型，最多 32 字符 */
    type: 'COUPON' | 'DISCOUNT' | 'CASH' | 'NOCASH' | (string & {});
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 优惠退款金额，单位：分 */
    refund_amount: number;
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码，最多 32 字符 */
      merchant_goods_id: string;
      /** 微信侧商品编码，最多 32 字符 */
      wechatpay_goods_id?: string;
      /** 商品名称，最多 256 字符 */
      goods_name?: string;
      /** 商品单价，单位：分 */
      unit_price: number;
      /** 商品退款金额，单位：分 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
  }[];
}

export interface DomesticRefundsByRefundIdApplyAbnormalRefundPostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD';
  /** 开户银行，最多 16 字符，type 为 USER_BANK_CARD 时必填 */
  bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT' | (string & {}) | undefined;
  /** 收款银行卡号，type 为 USER_BANK_CARD 时必填 （敏感信息，加密传输） */
  bank_account?: string | undefined;
  /** 收款用户姓名，type 为 USER_BANK_CARD 时必填 （敏感信息，加密传输） */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791864 退款（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013335389 退款（服务商）}
   */
  post(options: DomesticRefundsByRefundIdApplyAbnormalRefundPostOptions): Promise<CallResponse<DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>>;
  /**
   * 发起异常退款
   *
   * `POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791864 退款（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013335389 退款（服务商）}
   */
  postAsync(options: DomesticRefundsByRefundIdApplyAbnormalRefundPostOptions): Promise<CallResponse<DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>>;
}
