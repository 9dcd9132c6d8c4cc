// Generated from openapi/: do not edit, run `npm run generate`.

import type { PayscoreExpectedLocation, PayscoreExpectedLocationInput, PayscoreGoodsDetail, PayscoreLocation, PayscoreLocationInput, PayscorePartnerFinalDiscountInput, PayscorePartnerPostDiscount, PayscorePartnerPostDiscountInput, PayscorePartnerPostPayment, PayscorePartnerPostPaymentInput, PayscorePartnerRiskFund, PayscoreStartedTimeRange, PayscoreStartedTimeRangeInput, PayscoreTimeRange, PayscoreTimeRangeInput } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 微信支付分（境外）
 *
 * `v3/payscore/oversea`
 */
export interface Oversea extends Node {
  readonly partner: OverseaPartner;
}

/** `v3/payscore/oversea/partner` */
export interface OverseaPartner extends Node {
  readonly serviceorder: OverseaPartnerServiceorder;
}

export interface OverseaPartnerServiceorderGetResponse {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: PayscorePartnerPostPayment[];
  /** 商户优惠 */
  post_discounts?: PayscorePartnerPostDiscount[];
  /** 订单风险金 */
  risk_fund: PayscorePartnerRiskFund;
  /** 总金额，单位：分 */
  total_amount?: number;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {});
    /** 总收款金额，单位：分 */
    total_amount?: number;
    /** 待收金额，单位：分 */
    paying_amount?: number;
    /** 已收金额，单位：分 */
    paid_amount?: number;
    /** 收款银行 */
    bank_type?: string;
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number;
      /** 单笔收款金额，单位：分 */
      amount?: number;
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间 */
      paid_time?: string;
      /** 微信支付交易单号 */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id: string;
        /** 优惠名称 */
        name?: string;
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {});
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {});
        /** 优惠券面额，单位：分 */
        amount: number;
        /** 活动ID */
        stock_id?: string;
        /** 微信出资，单位：分 */
        wechatpay_contribute?: number;
        /** 商户出资，单位：分 */
        merchant_contribute?: number;
        /** 其他出资，单位：分 */
        other_contribute?: number;
        /** 优惠币种 */
        currency?: string;
        /** 单品列表 */
        goods_detail?: PayscoreGoodsDetail[];
      }[];
    }[];
  };
  /** 服务时间段 */
  time_range: PayscoreTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url: string;
  /** 服务商公众号下的用户标识 */
  openid?: string;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 货币类型 */
  currency?: string;
  /** 汇率值 */
  currency_price?: number;
  /** 汇率 */
  currency_rate_info?: string;
}

export interface OverseaPartnerServiceorderGetQuery {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 商户服务订单号 */
  out_order_no?: string | undefined;
  /** 回跳查询ID */
  query_id?: string | undefined;
}

export interface OverseaPartnerServiceorderGetOptions extends CallOptions {
  /** 查询参数 */
  query: OverseaPartnerServiceorderGetQuery;
}

export interface OverseaPartnerServiceorderPostResponse {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 货币类型 */
  currency?: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: PayscorePartnerPostPayment[];
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string;
    /** 优惠说明 */
    description: string;
    /** 优惠数量 */
    count?: number;
  }[];
  /** 订单风险金 */
  risk_fund?: PayscorePartnerRiskFund;
  /** 服务时间段 */
  time_range?: PayscoreStartedTimeRange;
  /** 服务位置 */
  location?: PayscoreExpectedLocation;
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 跳转微信侧数据包 */
  package?: string;
}

export interface OverseaPartnerServiceorderPostJson {
  /** 服务ID */
  service_id: string;
  /** 服务商公众号ID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户公众号ID */
  sub_appid?: string | undefined;
  /** 商户订单号 */
  out_order_no: string;
  /** 货币类型 */
  currency: string;
  /** 服务信息 */
  service_introduction: string;
  /** 后付费项目 */
  post_payments?: PayscorePartnerPostPaymentInput[] | undefined;
  /** 商户优惠 */
  post_discounts?: PayscorePartnerPostDiscountInput[] | undefined;
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
    /** 风险金额，单位：分 */
    amount: number;
    /** 风险说明 */
    description?: string | undefined;
  };
  /** 服务时间 */
  time_range: PayscoreStartedTimeRangeInput;
  /** 服务位置 */
  location?: PayscoreExpectedLocationInput | undefined;
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined;
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined;
  /** 商户回调地址 */
  notify_url: string;
  /** 商户数据包 */
  attach?: string | undefined;
}

export interface OverseaPartnerServiceorderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: OverseaPartnerServiceorderPostJson;
}

/** `v3/payscore/oversea/partner/serviceorder` */
export interface OverseaPartnerServiceorder extends Node {
  readonly _out_order_no_: OverseaPartnerServiceorderByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: OverseaPartnerServiceorderByOutOrderNo;
  /**
   * 查询支付分订单
   *
   * `GET v3/payscore/oversea/partner/serviceorder`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096411 微信支付分（境外）（境外）}
   */
  get(options: OverseaPartnerServiceorderGetOptions): Promise<CallResponse<OverseaPartnerServiceorderGetResponse>>;
  /**
   * 查询支付分订单
   *
   * `GET v3/payscore/oversea/partner/serviceorder`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096411 微信支付分（境外）（境外）}
   */
  getAsync(options: OverseaPartnerServiceorderGetOptions): Promise<CallResponse<OverseaPartnerServiceorderGetResponse>>;
  /**
   * 创建支付分订单
   *
   * `POST v3/payscore/oversea/partner/serviceorder`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096395 微信支付分（境外）（境外）}
   */
  post(options: OverseaPartnerServiceorderPostOptions): Promise<CallResponse<OverseaPartnerServiceorderPostResponse>>;
  /**
   * 创建支付分订单
   *
   * `POST v3/payscore/oversea/partner/serviceorder`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096395 微信支付分（境外）（境外）}
   */
  postAsync(options: OverseaPartnerServiceorderPostOptions): Promise<CallResponse<OverseaPartnerServiceorderPostResponse>>;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}` */
export interface OverseaPartnerServiceorderByOutOrderNo extends Node {
  readonly cancel: OverseaPartnerServiceorderByOutOrderNoCancel;
  readonly complete: OverseaPartnerServiceorderByOutOrderNoComplete;
  readonly sync: OverseaPartnerServiceorderByOutOrderNoSync;
}

export interface OverseaPartnerServiceorderByOutOrderNoCancelPostJson {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 撤销原因 */
  reason: string;
}

export interface OverseaPartnerServiceorderByOutOrderNoCancelPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: OverseaPartnerServiceorderByOutOrderNoCancelPostJson;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` */
export interface OverseaPartnerServiceorderByOutOrderNoCancel extends Node {
  /**
   * 取消支付分订单
   *
   * `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096416 微信支付分（境外）（境外）}
   */
  post(options: OverseaPartnerServiceorderByOutOrderNoCancelPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 取消支付分订单
   *
   * `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096416 微信支付分（境外）（境外）}
   */
  postAsync(options: OverseaPartnerServiceorderByOutOrderNoCancelPostOptions): Promise<CallResponse<undefined>>;
}

export interface OverseaPartnerServiceorderByOutOrderNoCompletePostJson {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 后付费项目 */
  post_payments: PayscorePartnerPostPaymentInput[];
  /** 商户优惠 */
  post_discounts?: PayscorePartnerFinalDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 货币类型 */
  currency?: string | undefined;
  /** 实际服务时间 */
  time_range?: PayscoreTimeRangeInput | undefined;
  /** 实际服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined;
  /** 完结服务时间 */
  complete_time?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
}

export interface OverseaPartnerServiceorderByOutOrderNoCompletePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: OverseaPartnerServiceorderByOutOrderNoCompletePostJson;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` */
export interface OverseaPartnerServiceorderByOutOrderNoComplete extends Node {
  /**
   * 完结支付分订单
   *
   * `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096431 微信支付分（境外）（境外）}
   */
  post(options: OverseaPartnerServiceorderByOutOrderNoCompletePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 完结支付分订单
   *
   * `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096431 微信支付分（境外）（境外）}
   */
  postAsync(options: OverseaPartnerServiceorderByOutOrderNoCompletePostOptions): Promise<CallResponse<undefined>>;
}

export interface OverseaPartnerServiceorderByOutOrderNoSyncPostJson {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 场景类型 */
  type: 'Order_Paid' | (string & {});
  /** 内容信息详情 */
  detail: {
    /** 收款序号 */
    seq?: number | undefined;
    /** 收款成功时间 */
    paid_time: string;
    /** 收款金额，单位：分 */
    paid_amount?: number | undefined;
  };
}

export interface OverseaPartnerServiceorderByOutOrderNoSyncPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: OverseaPartnerServiceorderByOutOrderNoSyncPostJson;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` */
export interface OverseaPartnerServiceorderByOutOrderNoSync extends Node {
  /**
   * 同步支付分订单信息
   *
   * `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096438 微信支付分（境外）（境外）}
   */
  post(options: OverseaPartnerServiceorderByOutOrderNoSyncPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 同步支付分订单信息
   *
   * `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096438 微信支付分（境外）（境外）}
   */
  postAsync(options: OverseaPartnerServiceorderByOutOrderNoSyncPostOptions): Promise<CallResponse<undefined>>;
}
