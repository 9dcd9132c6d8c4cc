// Generated from openapi/: do not edit, run `npm run generate`.

import type { EcommerceRefundPromotion, RefundFundingSource } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 平台收付通退款
 *
 * `v3/ecommerce/refunds`
 */
export interface Refunds extends Node {
  readonly apply: RefundsApply;
  readonly id: RefundsId;
  readonly outRefundNo: RefundsOutRefundNo;
  readonly _refund_id_: RefundsByRefundId;
  /** 同 _refund_id_ */
  readonly $refund_id$: RefundsByRefundId;
}

export interface RefundsApplyPostResponse {
  /** 微信退款单号，最多 32 字符 */
  refund_id: string;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 退款创建时间，RFC 3339 时间 */
  create_time: string;
  /** 订单金额 */
  amount: {
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: RefundFundingSource[];
    /** 用户退款金额，单位：分 */
    payer_refund: number;
    /** 优惠退款金额，单位：分 */
    discount_refund?: number;
    /** 退款币种，最多 16 字符 */
    currency?: 'CNY' | (string & {});
    /** 垫付金额 */
    advance?: number;
  };
  /** 优惠退款详情 */
  promotion_detail?: EcommerceRefundPromotion[];
  /** 退款出资商户，最多 32 字符 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {});
}

export interface RefundsApplyPostJson {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined;
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 电商平台APPID，最多 32 字符 */
  sp_appid: string;
  /** 二级商户APPID，最多 32 字符 */
  sub_appid?: string | undefined;
  /** 还款服务商商户号 */
  combine_mchid?: string | undefined;
  /** 还款订单号 */
  combine_out_trade_no?: string | undefined;
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string | undefined;
  /** 微信订单号，最多 32 字符 */
  transaction_id?: string | undefined;
  /** 商户订单号，最多 32 字符 */
  out_trade_no?: string | undefined;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 退款原因，最多 80 字符 */
  reason?: string | undefined;
  /** 订单金额 */
  amount: {
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型，最多 32 字符 */
      account: 'AVAILABLE' | 'UNAVAILABLE';
      /** 出资金额，单位：分 */
      amount: number;
    }[] | undefined;
    /** 原订单金额，单位：分 */
    total: number;
    /** 退款币种，最多 16 字符 */
    currency?: 'CNY' | (string & {}) | undefined;
  };
  /** 退款结果回调url，最多 256 字符，URL */
  notify_url?: string | undefined;
  /** 退款出资商户，最多 32 字符 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {}) | undefined;
  /** 资金账户，最多 32 字符 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID' | (string & {}) | undefined;
}

export interface RefundsApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RefundsApplyPostJson;
}

/** `v3/ecommerce/refunds/apply` */
export interface RefundsApply extends Node {
  /**
   * 退款申请
   *
   * `POST v3/ecommerce/refunds/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649457 平台收付通退款（服务商）}
   */
  post(options: RefundsApplyPostOptions): Promise<CallResponse<RefundsApplyPostResponse>>;
  /**
   * 退款申请
   *
   * `POST v3/ecommerce/refunds/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649457 平台收付通退款（服务商）}
   */
  postAsync(options: RefundsApplyPostOptions): Promise<CallResponse<RefundsApplyPostResponse>>;
}

/** `v3/ecommerce/refunds/id` */
export interface RefundsId extends Node {
  readonly _refund_id_: RefundsIdByRefundId;
  /** 同 _refund_id_ */
  readonly $refund_id$: RefundsIdByRefundId;
}

export interface RefundsIdByRefundIdGetResponse {
  /** 微信退款单号，最多 32 字符 */
  refund_id: string;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 退款渠道，最多 16 字符 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户，最多 64 字符 */
  user_received_account?: string;
  /** 退款成功时间，RFC 3339 时间 */
  success_time?: string;
  /** 退款创建时间，RFC 3339 时间 */
  create_time: string;
  /** 退款状态，最多 16 字符 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 退款金额信息 */
  amount: {
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型，最多 32 字符 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额，单位：分 */
      amount: number;
    }[];
    /** 用户退款金额，单位：分 */
    payer_refund: number;
    /** 优惠退款金额，单位：分 */
    discount_refund?: number;
    /** 退款币种，最多 16 字符 */
    currency?: 'CNY' | (string & {});
    /** 垫付金额 */
    advance?: number;
  };
  /** 营销详情 */
  promotion_detail?: EcommerceRefundPromotion[];
  /** 退款出资商户，最多 32 字符 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {});
  /** 资金账户，最多 32 字符 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
}

export interface RefundsIdByRefundIdGetQuery {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined;
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface RefundsIdByRefundIdGetOptions extends CallOptions {
  /** 微信退款单号 */
  refund_id: string;
  /** 查询参数 */
  query: RefundsIdByRefundIdGetQuery;
}

/** `v3/ecommerce/refunds/id/{refund_id}` */
export interface RefundsIdByRefundId extends Node {
  /**
   * 通过微信支付退款单号查询退款
   *
   * `GET v3/ecommerce/refunds/id/{refund_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650253 平台收付通退款（服务商）}
   */
  get(options: RefundsIdByRefundIdGetOptions): Promise<CallResponse<RefundsIdByRefundIdGetResponse>>;
  /**
   * 通过微信支付退款单号查询退款
   *
   * `GET v3/ecommerce/refunds/id/{refund_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650253 平台收付通退款（服务商）}
   */
  getAsync(options: RefundsIdByRefundIdGetOptions): Promise<CallResponse<RefundsIdByRefundIdGetResponse>>;
}

/** `v3/ecommerce/refunds/out-refund-no` */
export interface RefundsOutRefundNo extends Node {
  readonly _out_refund_no_: RefundsOutRefundNoByOutRefundNo;
  /** 同 _out_refund_no_ */
  readonly $out_refund_no$: RefundsOutRefundNoByOutRefundNo;
}

export interface RefundsOutRefundNoByOutRefundNoGetResponse {
  /** 微信退款单号，最多 32 字符 */
  refund_id: string;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 退款渠道，最多 16 字符 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户，最多 64 字符 */
  user_received_account?: string;
  /** 退款成功时间，RFC 3339 时间 */
  success_time?: string;
  /** 退款创建时间，RFC 3339 时间 */
  create_time: string;
  /** 退款状态，最多 16 字符 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 退款金额信息 */
  amount: {
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型，最多 32 字符 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额，单位：分 */
      amount: number;
    }[];
    /** 用户退款金额，单位：分 */
    payer_refund: number;
    /** 优惠退款金额，单位：分 */
    discount_refund?: number;
    /** 退款币种，最多 16 字符 */
    currency?: 'CNY' | (string & {});
    /** 垫付金额 */
    advance?: number;
  };
  /** 营销详情 */
  promotion_detail?: EcommerceRefundPromotion[];
  /** 退款出资商户，最多 32 字符 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {});
  /** 资金账户，最多 32 字符 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
}

export interface RefundsOutRefundNoByOutRefundNoGetQuery {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined;
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface RefundsOutRefundNoByOutRefundNoGetOptions extends CallOptions {
  /** 商户退款单号 */
  out_refund_no: string;
  /** 查询参数 */
  query: RefundsOutRefundNoByOutRefundNoGetQuery;
}

/** `v3/ecommerce/refunds/out-refund-no/{out_refund_no}` */
export interface RefundsOutRefundNoByOutRefundNo extends Node {
  /**
   * 通过商户退款单号查询退款
   *
   * `GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650314 平台收付通退款（服务商）}
   */
  get(options: RefundsOutRefundNoByOutRefundNoGetOptions): Promise<CallResponse<RefundsOutRefundNoByOutRefundNoGetResponse>>;
  /**
   * 通过商户退款单号查询退款
   *
   * `GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650314 平台收付通退款（服务商）}
   */
  getAsync(options: RefundsOutRefundNoByOutRefundNoGetOptions): Promise<CallResponse<RefundsOutRefundNoByOutRefundNoGetResponse>>;
}

/** `v3/ecommerce/refunds/{refund_id}` */
export interface RefundsByRefundId extends Node {
  readonly applyAbnormalRefund: RefundsByRefundIdApplyAbnormalRefund;
  readonly returnAdvance: RefundsByRefundIdReturnAdvance;
}

export interface RefundsByRefundIdApplyAbnormalRefundPostResponse {
  /** 微信支付退款号，最多 32 字符 */
  refund_id: string;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 退款渠道，最多 16 字符 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户，最多 64 字符 */
  user_received_account?: string;
  /** 退款成功时间，RFC 3339 时间 */
  success_time?: string;
  /** 退款创建时间，RFC 3339 时间 */
  create_time: string;
  /** 退款状态，最多 16 字符 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {});
  /** 金额信息 */
  amount: {
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: RefundFundingSource[];
    /** 用户退款金额，单位：分 */
    payer_refund: number;
    /** 优惠退款金额，单位：分 */
    discount_refund?: number;
    /** 退款币种，最多 16 字符 */
    currency?: 'CNY' | (string & {});
    /** 手续费退款金额，单位：分 */
    refund_fee?: number;
    /** 垫付金额 */
    advance?: number;
  };
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID，最多 32 字符 */
    promotion_id: string;
    /** 优惠范围，最多 32 字符 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型，最多 32 字符 */
    type: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 优惠退款金额，单位：分 */
    refund_amount: number;
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string;
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string;
      /** 商品名称 */
      goods_name?: string;
      /** 商品单价，单位：分 */
      unit_price: number;
      /** 商品退款金额，单位：分 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
  }[];
  /** 退款出资商户，最多 32 字符 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {});
}

export interface RefundsByRefundIdApplyAbnormalRefundPostJson {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 个人收款方受理授权ID */
  individual_auth_id?: string | undefined;
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

export interface RefundsByRefundIdApplyAbnormalRefundPostOptions extends CallOptions {
  /** 微信退款单号 */
  refund_id: string;
  /** JSON 请求体 */
  json: RefundsByRefundIdApplyAbnormalRefundPostJson;
}

/** `v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` */
export interface RefundsByRefundIdApplyAbnormalRefund extends Node {
  /**
   * 发起异常退款
   *
   * `POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649274 平台收付通退款（服务商）}
   */
  post(options: RefundsByRefundIdApplyAbnormalRefundPostOptions): Promise<CallResponse<RefundsByRefundIdApplyAbnormalRefundPostResponse>>;
  /**
   * 发起异常退款
   *
   * `POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649274 平台收付通退款（服务商）}
   */
  postAsync(options: RefundsByRefundIdApplyAbnormalRefundPostOptions): Promise<CallResponse<RefundsByRefundIdApplyAbnormalRefundPostResponse>>;
}

export interface RefundsByRefundIdReturnAdvanceGetResponse {
  /** 微信退款单号，最多 32 字符 */
  refund_id: string;
  /** 微信回补单号，最多 32 字符 */
  advance_return_id: string;
  /** 垫付回补金额，单位：分 */
  return_amount: number;
  /** 出款方商户号，最多 32 字符 */
  payer_mchid: string;
  /** 出款方账户，最多 32 字符 */
  payer_account: 'BASIC' | 'OPERATION' | (string & {});
  /** 入账方商户号，最多 32 字符 */
  payee_mchid: string;
  /** 入账方账户，最多 32 字符 */
  payee_account: 'BASIC' | 'OPERATION' | (string & {});
  /** 垫付回补结果，最多 32 字符 */
  result: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {});
  /** 垫付回补完成时间，RFC 3339 时间 */
  success_time?: string;
}

export interface RefundsByRefundIdReturnAdvanceGetQuery {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface RefundsByRefundIdReturnAdvanceGetOptions extends CallOptions {
  /** 微信退款单号 */
  refund_id: string;
  /** 查询参数 */
  query: RefundsByRefundIdReturnAdvanceGetQuery;
}

export interface RefundsByRefundIdReturnAdvancePostResponse {
  /** 微信退款单号，最多 32 字符 */
  refund_id: string;
  /** 微信回补单号，最多 32 字符 */
  advance_return_id: string;
  /** 垫付回补金额，单位：分 */
  return_amount: number;
  /** 出款方商户号，最多 32 字符 */
  payer_mchid: string;
  /** 出款方账户，最多 32 字符 */
  payer_account: 'BASIC' | 'OPERATION' | (string & {});
  /** 入账方商户号，最多 32 字符 */
  payee_mchid: string;
  /** 入账方账户，最多 32 字符 */
  payee_account: 'BASIC' | 'OPERATION' | (string & {});
  /** 垫付回补结果，最多 32 字符 */
  result: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {});
  /** 垫付回补完成时间，RFC 3339 时间 */
  success_time?: string;
}

export interface RefundsByRefundIdReturnAdvancePostJson {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface RefundsByRefundIdReturnAdvancePostOptions extends CallOptions {
  /** 微信退款单号 */
  refund_id: string;
  /** JSON 请求体 */
  json: RefundsByRefundIdReturnAdvancePostJson;
}

/** `v3/ecommerce/refunds/{refund_id}/return-advance` */
export interface RefundsByRefundIdReturnAdvance extends Node {
  /**
   * 查询垫付回补结果
   *
   * `GET v3/ecommerce/refunds/{refund_id}/return-advance`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476916 平台收付通退款（服务商）}
   */
  get(options: RefundsByRefundIdReturnAdvanceGetOptions): Promise<CallResponse<RefundsByRefundIdReturnAdvanceGetResponse>>;
  /**
   * 查询垫付回补结果
   *
   * `GET v3/ecommerce/refunds/{refund_id}/return-advance`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476916 平台收付通退款（服务商）}
   */
  getAsync(options: RefundsByRefundIdReturnAdvanceGetOptions): Promise<CallResponse<RefundsByRefundIdReturnAdvanceGetResponse>>;
  /**
   * 垫付退款回补
   *
   * `POST v3/ecommerce/refunds/{refund_id}/return-advance`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476927 平台收付通退款（服务商）}
   */
  post(options: RefundsByRefundIdReturnAdvancePostOptions): Promise<CallResponse<RefundsByRefundIdReturnAdvancePostResponse>>;
  /**
   * 垫付退款回补
   *
   * `POST v3/ecommerce/refunds/{refund_id}/return-advance`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476927 平台收付通退款（服务商）}
   */
  postAsync(options: RefundsByRefundIdReturnAdvancePostOptions): Promise<CallResponse<RefundsByRefundIdReturnAdvancePostResponse>>;
}
