// Generated from openapi/: do not edit, run `npm run generate`.

import type { PayscoreDeliveryPostDiscountInput, PayscoreDeliveryPostPaymentInput, PayscoreDeliveryRiskFund, PayscoreExpectedLocation, PayscoreExpectedLocationInput, PayscoreGoodsDetail, PayscoreJumpLinkInput, PayscoreLocation, PayscoreLocationInput, PayscorePartnerFinalDiscountInput, PayscorePartnerPostDiscount, PayscorePartnerPostPayment, PayscorePartnerPostPaymentInput, PayscorePartnerRiskFund, PayscorePostDiscount, PayscorePostPayment, PayscoreShoppingInfo, PayscoreStartedTimeRange, PayscoreStartedTimeRangeInput, PayscoreTimeRange, PayscoreTimeRangeInput } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 微信支付分（从业机构）
 *
 * `v3/payscore/acquiringbank`
 */
export interface Acquiringbank extends Node {
  readonly permissions: AcquiringbankPermissions;
  readonly serviceorder: AcquiringbankServiceorder;
  readonly servicepayondeliveryorder: AcquiringbankServicepayondeliveryorder;
}

export interface AcquiringbankPermissionsPostResponse {
  /** 预授权token */
  apply_permissions_token: string;
}

export interface AcquiringbankPermissionsPostJson {
  /** 服务ID */
  service_id: string;
  /** 渠道商商户号 */
  channel_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 授权协议号 */
  authorization_code: string;
  /** 商户回调地址 */
  notify_url?: string | undefined;
}

export interface AcquiringbankPermissionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AcquiringbankPermissionsPostJson;
}

/** `v3/payscore/acquiringbank/permissions` */
export interface AcquiringbankPermissions extends Node {
  readonly authorizationCode: AcquiringbankPermissionsAuthorizationCode;
  /**
   * 从业机构预授权
   *
   * `POST v3/payscore/acquiringbank/permissions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691489 微信支付分（从业机构）（服务商）}
   */
  post(options: AcquiringbankPermissionsPostOptions): Promise<CallResponse<AcquiringbankPermissionsPostResponse>>;
  /**
   * 从业机构预授权
   *
   * `POST v3/payscore/acquiringbank/permissions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691489 微信支付分（从业机构）（服务商）}
   */
  postAsync(options: AcquiringbankPermissionsPostOptions): Promise<CallResponse<AcquiringbankPermissionsPostResponse>>;
}

/** `v3/payscore/acquiringbank/permissions/authorization-code` */
export interface AcquiringbankPermissionsAuthorizationCode extends Node {
  readonly _authorization_code_: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCode;
  /** 同 _authorization_code_ */
  readonly $authorization_code$: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCode;
}

export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetResponse {
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 服务商公众号下的用户标识 */
  openid?: string;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string;
  /** 授权协议号 */
  authorization_code: string;
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {});
  /** 授权通知地址 */
  notify_url?: string;
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 渠道商商户号 */
  channel_id?: string;
}

export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetQuery {
  /** 服务ID */
  service_id: string;
  /** 渠道商商户号 */
  channel_id: string;
  /** 子商户号 */
  sub_mchid: string;
}

export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetOptions extends CallOptions {
  /** 授权协议号 */
  authorization_code: string;
  /** 查询参数 */
  query: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetQuery;
}

/** `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` */
export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCode extends Node {
  readonly terminate: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  /**
   * 从业机构查询与用户授权记录（授权协议号）
   *
   * `GET v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461004 微信支付分（从业机构）（服务商）}
   */
  get(options: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): Promise<CallResponse<AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>;
  /**
   * 从业机构查询与用户授权记录（授权协议号）
   *
   * `GET v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461004 微信支付分（从业机构）（服务商）}
   */
  getAsync(options: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): Promise<CallResponse<AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>;
}

export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostJson {
  /** 服务ID */
  service_id: string;
  /** 渠道商商户号 */
  channel_id?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 撤销原因 */
  reason: string;
}

export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostOptions extends CallOptions {
  /** 授权协议号 */
  authorization_code: string;
  /** JSON 请求体 */
  json: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostJson;
}

/** `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` */
export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate extends Node {
  /**
   * 从业机构解除用户授权关系（授权协议号）
   *
   * `POST v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461012 微信支付分（从业机构）（服务商）}
   */
  post(options: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 从业机构解除用户授权关系（授权协议号）
   *
   * `POST v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461012 微信支付分（从业机构）（服务商）}
   */
  postAsync(options: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostOptions): Promise<CallResponse<undefined>>;
}

export interface AcquiringbankServiceorderGetResponse {
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
  /** 后付费商户优惠 */
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
  time_range: PayscoreStartedTimeRange;
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
  /** 渠道商商户号 */
  channel_id: string;
}

export interface AcquiringbankServiceorderGetQuery {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 渠道商商户号 */
  channel_id: string;
  /** 商户服务订单号 */
  out_order_no?: string | undefined;
  /** 回跳查询ID */
  query_id?: string | undefined;
}

export interface AcquiringbankServiceorderGetOptions extends CallOptions {
  /** 查询参数 */
  query: AcquiringbankServiceorderGetQuery;
}

export interface AcquiringbankServiceorderPostResponse {
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
  /** 渠道商商户号 */
  channel_id: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name: string;
    /** 付费说明 */
    description?: string;
    /** 金额，单位：分 */
    amount?: number;
    /** 付费数量 */
    count?: number;
  }[];
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
  time_range?: {
    /** 服务开始时间 */
    start_time: string;
    /** 服务开始时间备注 */
    start_time_remark?: string;
    /** 预计服务结束时间 */
    end_time?: string;
    /** 预计服务结束时间备注 */
    end_time_remark?: string;
  };
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

export interface AcquiringbankServiceorderPostJson {
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 渠道商商户号 */
  channel_id: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务信息 */
  service_introduction: string;
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name: string;
    /** 付费说明 */
    description?: string | undefined;
    /** 金额，单位：分 */
    amount?: number | undefined;
    /** 付费数量 */
    count?: number | undefined;
  }[] | undefined;
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string;
    /** 优惠说明 */
    description: string;
    /** 优惠数量 */
    count?: number | undefined;
    /** 付费金额，单位：分 */
    amount?: number | undefined;
  }[] | undefined;
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
    /** 风险金额，单位：分 */
    amount: number;
    /** 风险说明 */
    description?: string | undefined;
  };
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time: string;
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined;
    /** 预计服务结束时间 */
    end_time?: string | undefined;
    /** 预计服务结束时间备注 */
    end_time_remark?: string | undefined;
  };
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

export interface AcquiringbankServiceorderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AcquiringbankServiceorderPostJson;
}

/** `v3/payscore/acquiringbank/serviceorder` */
export interface AcquiringbankServiceorder extends Node {
  readonly deduction: AcquiringbankServiceorderDeduction;
  readonly _out_order_no_: AcquiringbankServiceorderByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: AcquiringbankServiceorderByOutOrderNo;
  /**
   * 从业机构查询微信支付分订单
   *
   * `GET v3/payscore/acquiringbank/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691343 微信支付分（从业机构）（服务商）}
   */
  get(options: AcquiringbankServiceorderGetOptions): Promise<CallResponse<AcquiringbankServiceorderGetResponse>>;
  /**
   * 从业机构查询微信支付分订单
   *
   * `GET v3/payscore/acquiringbank/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691343 微信支付分（从业机构）（服务商）}
   */
  getAsync(options: AcquiringbankServiceorderGetOptions): Promise<CallResponse<AcquiringbankServiceorderGetResponse>>;
  /**
   * 从业机构创建微信支付分订单
   *
   * `POST v3/payscore/acquiringbank/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691326 微信支付分（从业机构）（服务商）}
   */
  post(options: AcquiringbankServiceorderPostOptions): Promise<CallResponse<AcquiringbankServiceorderPostResponse>>;
  /**
   * 从业机构创建微信支付分订单
   *
   * `POST v3/payscore/acquiringbank/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691326 微信支付分（从业机构）（服务商）}
   */
  postAsync(options: AcquiringbankServiceorderPostOptions): Promise<CallResponse<AcquiringbankServiceorderPostResponse>>;
}

export interface AcquiringbankServiceorderDeductionGetResponse {
  /** 商品或支付单简要描述 */
  description: string;
  /** 商户扣款单号 */
  out_trade_no: string;
}

export interface AcquiringbankServiceorderDeductionGetQuery {
  /** 服务ID */
  service_id: string;
  /** 从业机构申请的公众号或移动应用AppID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户申请的公众号或移动应用AppID */
  sub_appid?: string | undefined;
  /** 渠道商商户号 */
  channel_id: string;
  /** 商户服务订单号 */
  out_order_no?: string | undefined;
}

export interface AcquiringbankServiceorderDeductionGetOptions extends CallOptions {
  /** 查询参数 */
  query: AcquiringbankServiceorderDeductionGetQuery;
}

/** `v3/payscore/acquiringbank/serviceorder/deduction` */
export interface AcquiringbankServiceorderDeduction extends Node {
  /**
   * 从业机构查询微信支付分扣款信息
   *
   * `GET v3/payscore/acquiringbank/serviceorder/deduction`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458665 微信支付分（从业机构）（服务商）}
   */
  get(options: AcquiringbankServiceorderDeductionGetOptions): Promise<CallResponse<AcquiringbankServiceorderDeductionGetResponse>>;
  /**
   * 从业机构查询微信支付分扣款信息
   *
   * `GET v3/payscore/acquiringbank/serviceorder/deduction`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458665 微信支付分（从业机构）（服务商）}
   */
  getAsync(options: AcquiringbankServiceorderDeductionGetOptions): Promise<CallResponse<AcquiringbankServiceorderDeductionGetResponse>>;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}` */
export interface AcquiringbankServiceorderByOutOrderNo extends Node {
  readonly cancel: AcquiringbankServiceorderByOutOrderNoCancel;
  readonly complete: AcquiringbankServiceorderByOutOrderNoComplete;
  readonly modify: AcquiringbankServiceorderByOutOrderNoModify;
  readonly registerdeductinfo: AcquiringbankServiceorderByOutOrderNoRegisterdeductinfo;
  readonly sync: AcquiringbankServiceorderByOutOrderNoSync;
}

export interface AcquiringbankServiceorderByOutOrderNoCancelPostJson {
  /** 服务ID */
  service_id: string;
  /** 渠道商商户号 */
  channel_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 撤销原因 */
  reason: string;
}

export interface AcquiringbankServiceorderByOutOrderNoCancelPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: AcquiringbankServiceorderByOutOrderNoCancelPostJson;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` */
export interface AcquiringbankServiceorderByOutOrderNoCancel extends Node {
  /**
   * 从业机构取消微信支付分订单
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458146 微信支付分（从业机构）（服务商）}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoCancelPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 从业机构取消微信支付分订单
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458146 微信支付分（从业机构）（服务商）}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoCancelPostOptions): Promise<CallResponse<undefined>>;
}

export interface AcquiringbankServiceorderByOutOrderNoCompletePostJson {
  /** 服务ID */
  service_id: string;
  /** 渠道商商户号 */
  channel_id?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 后付费项目 */
  post_payments: PayscorePartnerPostPaymentInput[];
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerFinalDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 实际服务时间 */
  time_range?: PayscoreStartedTimeRangeInput | undefined;
  /** 实际服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined;
  /** 完结服务时间 */
  complete_time?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
}

export interface AcquiringbankServiceorderByOutOrderNoCompletePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: AcquiringbankServiceorderByOutOrderNoCompletePostJson;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` */
export interface AcquiringbankServiceorderByOutOrderNoComplete extends Node {
  /**
   * 从业机构完结微信支付分订单
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460791 微信支付分（从业机构）（服务商）}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoCompletePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 从业机构完结微信支付分订单
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460791 微信支付分（从业机构）（服务商）}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoCompletePostOptions): Promise<CallResponse<undefined>>;
}

export interface AcquiringbankServiceorderByOutOrderNoModifyPostJson {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 渠道商商户号 */
  channel_id?: string | undefined;
  /** 后付费项目 */
  post_payments?: PayscorePartnerPostPaymentInput[] | undefined;
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerFinalDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 修改原因 */
  reason: string;
}

export interface AcquiringbankServiceorderByOutOrderNoModifyPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: AcquiringbankServiceorderByOutOrderNoModifyPostJson;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` */
export interface AcquiringbankServiceorderByOutOrderNoModify extends Node {
  /**
   * 从业机构修改微信支付分订单金额
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691363 微信支付分（从业机构）（服务商）}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoModifyPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 从业机构修改微信支付分订单金额
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691363 微信支付分（从业机构）（服务商）}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoModifyPostOptions): Promise<CallResponse<undefined>>;
}

export interface AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse {
  /** 商品或支付单简要描述 */
  description?: string;
}

export interface AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostJson {
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 渠道商商户号 */
  channel_id: string;
  /** 商户系统内部扣款单号 */
  out_trade_no?: string | undefined;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
}

export interface AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostJson;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` */
export interface AcquiringbankServiceorderByOutOrderNoRegisterdeductinfo extends Node {
  /**
   * 从业机构登记微信支付分扣款信息
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458414 微信支付分（从业机构）（服务商）}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostOptions): Promise<CallResponse<AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse>>;
  /**
   * 从业机构登记微信支付分扣款信息
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458414 微信支付分（从业机构）（服务商）}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostOptions): Promise<CallResponse<AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse>>;
}

export interface AcquiringbankServiceorderByOutOrderNoSyncPostJson {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 渠道商商户号 */
  channel_id?: string | undefined;
  /** 场景类型 */
  type: 'Order_Paid' | (string & {});
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间 */
    paid_time: string;
  };
}

export interface AcquiringbankServiceorderByOutOrderNoSyncPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: AcquiringbankServiceorderByOutOrderNoSyncPostJson;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` */
export interface AcquiringbankServiceorderByOutOrderNoSync extends Node {
  /**
   * 从业机构同步微信支付分订单信息
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691378 微信支付分（从业机构）（服务商）}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoSyncPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 从业机构同步微信支付分订单信息
   *
   * `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691378 微信支付分（从业机构）（服务商）}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoSyncPostOptions): Promise<CallResponse<undefined>>;
}

export interface AcquiringbankServicepayondeliveryorderPostResponse {
  /** 商户订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商公众号ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户公众号ID */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: PayscorePostPayment[];
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscount[];
  /** 服务风险金 */
  risk_fund?: PayscoreDeliveryRiskFund;
  /** 服务时间 */
  time_range?: PayscoreTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 附加数据 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 跳转微信侧数据包 */
  package?: string;
  /** 先用后付购物详情 */
  shopping_info?: PayscoreShoppingInfo;
}

export interface AcquiringbankServicepayondeliveryorderPostJson {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 渠道商商户号 */
  channel_id?: string | undefined;
  /** 服务ID */
  service_id: string;
  /** 服务信息 */
  service_introduction: string;
  /** 后付费项目 */
  post_payments?: PayscoreDeliveryPostPaymentInput[] | undefined;
  /** 后付费商户优惠 */
  post_discounts?: PayscoreDeliveryPostDiscountInput[] | undefined;
  /** 服务时间段 */
  time_range: PayscoreTimeRangeInput;
  /** 服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {}) | undefined;
    /** 风险金额，单位：分 */
    amount?: number | undefined;
    /** 风险说明 */
    description?: string | undefined;
  } | undefined;
  /** 商户数据包 */
  attach?: string | undefined;
  /** 商户回调地址 */
  notify_url?: string | undefined;
  /** 用户标识 */
  openid?: string | undefined;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined;
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined;
  /** 商户号 */
  mchid?: string | undefined;
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined;
    /** 单详跳转链接 */
    jump_link?: PayscoreJumpLinkInput | undefined;
    /** 商品列表 */
    goods?: {
      /** 商品名称 */
      name?: string | undefined;
      /** 商品图片链接 */
      picture?: string | undefined;
      /** 商品单价金额，单位：分 */
      amount?: number | undefined;
      /** 商品数量 */
      count?: number | undefined;
      /** 商品品类ID */
      category_id?: string[] | undefined;
    }[] | undefined;
  } | undefined;
}

export interface AcquiringbankServicepayondeliveryorderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AcquiringbankServicepayondeliveryorderPostJson;
}

/** `v3/payscore/acquiringbank/servicepayondeliveryorder` */
export interface AcquiringbankServicepayondeliveryorder extends Node {
  /**
   * 从业机构创建先用后付订单
   *
   * `POST v3/payscore/acquiringbank/servicepayondeliveryorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783674 微信支付分（从业机构）（服务商）}
   */
  post(options: AcquiringbankServicepayondeliveryorderPostOptions): Promise<CallResponse<AcquiringbankServicepayondeliveryorderPostResponse>>;
  /**
   * 从业机构创建先用后付订单
   *
   * `POST v3/payscore/acquiringbank/servicepayondeliveryorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783674 微信支付分（从业机构）（服务商）}
   */
  postAsync(options: AcquiringbankServicepayondeliveryorderPostOptions): Promise<CallResponse<AcquiringbankServicepayondeliveryorderPostResponse>>;
}
