// Generated from openapi/: do not edit, run `npm run generate`.

import type { PayscoreDeliveryPostDiscountInput, PayscoreDeliveryPostPaymentInput, PayscoreDeliveryRiskFund, PayscoreDevice, PayscoreExpectedLocation, PayscoreExpectedLocationInput, PayscoreGoodsDetail, PayscoreJumpLinkInput, PayscoreLocation, PayscoreLocationInput, PayscoreMessagePostPaymentInput, PayscorePartnerFinalDiscountInput, PayscorePartnerPostDiscount, PayscorePartnerPostDiscountInput, PayscorePartnerPostPayment, PayscorePartnerPostPaymentInput, PayscorePartnerRiskFund, PayscorePostDiscount, PayscorePostDiscountInput, PayscorePostPayment, PayscoreRiskFundInput, PayscoreShoppingInfo, PayscoreStartedTimeRangeInput, PayscoreTimeRange, PayscoreTimeRangeInput } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 微信支付分（服务商）
 *
 * `v3/payscore/partner`
 */
export interface Partner extends Node {
  readonly permissions: PartnerPermissions;
  readonly serviceAccountApplications: PartnerServiceAccountApplications;
  readonly serviceorder: PartnerServiceorder;
  readonly servicepayondeliveryorder: PartnerServicepayondeliveryorder;
  readonly servicequotas: PartnerServicequotas;
}

export interface PartnerPermissionsPostResponse {
  /** 预授权token */
  apply_permissions_token: string;
}

export interface PartnerPermissionsPostJson {
  /** 服务ID */
  service_id: string;
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

export interface PartnerPermissionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerPermissionsPostJson;
}

/** `v3/payscore/partner/permissions` */
export interface PartnerPermissions extends Node {
  readonly applyForScene: PartnerPermissionsApplyForScene;
  readonly assessUserRiskLevel: PartnerPermissionsAssessUserRiskLevel;
  readonly authorizationCode: PartnerPermissionsAuthorizationCode;
  readonly search: PartnerPermissionsSearch;
  readonly terminate: PartnerPermissionsTerminate;
  /**
   * 商户预授权
   *
   * `POST v3/payscore/partner/permissions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382030 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerPermissionsPostOptions): Promise<CallResponse<PartnerPermissionsPostResponse>>;
  /**
   * 商户预授权
   *
   * `POST v3/payscore/partner/permissions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382030 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerPermissionsPostOptions): Promise<CallResponse<PartnerPermissionsPostResponse>>;
}

export interface PartnerPermissionsApplyForScenePostResponse {
  /** 授权场景 */
  scene: string;
  /** 微信支付交易中授权token */
  transaction_permissions_token?: string;
}

export interface PartnerPermissionsApplyForScenePostJson {
  /** 服务ID */
  service_id: string;
  /** 服务商的公众号ID */
  appid: string;
  /** 子商户的公众号ID */
  sub_appid?: string | undefined;
  /** 子商户的商户号 */
  sub_mchid: string;
  /** 授权协议号 */
  authorization_code: string;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** 授权场景 */
  scene: string;
  /** 微信支付交易中授权附带的参数 */
  transaction_scene_info?: {
    /** 支付下单的商户号 */
    mchid: string;
    /** 支付下单的子商户号 */
    sub_mchid: string;
  } | undefined;
}

export interface PartnerPermissionsApplyForScenePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerPermissionsApplyForScenePostJson;
}

/** `v3/payscore/partner/permissions/apply-for-scene` */
export interface PartnerPermissionsApplyForScene extends Node {
  /**
   * 服务商场景中预授权
   *
   * `POST v3/payscore/partner/permissions/apply-for-scene`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778802 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerPermissionsApplyForScenePostOptions): Promise<CallResponse<PartnerPermissionsApplyForScenePostResponse>>;
  /**
   * 服务商场景中预授权
   *
   * `POST v3/payscore/partner/permissions/apply-for-scene`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778802 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerPermissionsApplyForScenePostOptions): Promise<CallResponse<PartnerPermissionsApplyForScenePostResponse>>;
}

export interface PartnerPermissionsAssessUserRiskLevelPostResponse {
  /** 服务ID */
  service_id: string;
  /** 公众号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 用户标识 */
  openid?: string;
  /** 授权协议号 */
  authorization_code?: string;
  /** 授权状态 */
  authorization_state: string;
  /** 授权通知地址 */
  notify_url?: string;
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time?: string;
  /** 子商户商户号 */
  sub_mchid?: string;
  /** 子商户的公众号ID */
  sub_appid?: string;
  /** 子商户的用户标识 */
  sub_openid?: string;
  /** 用户标签 */
  user_label?: string;
  /** 渠道商商户号 */
  channel_id?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
}

export interface PartnerPermissionsAssessUserRiskLevelPostQuery {
  /** 子商户商户号 */
  sub_mchid: string;
}

export interface PartnerPermissionsAssessUserRiskLevelPostJson {
  /** 服务ID */
  service_id: string;
  /** 服务商的公众号ID */
  appid: string;
  /** 子商户的公众号ID */
  sub_appid?: string | undefined;
  /** 授权协议号 */
  authorization_code?: string | undefined;
  /** 服务商的用户标识 */
  openid?: string | undefined;
  /** 子商户的用户标识 */
  sub_openid?: string | undefined;
  /** 先用后付商品信息 */
  shopping_info?: {
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string;
      /** 商品图片链接 */
      picture: string;
      /** 商品单价金额，单位：分 */
      amount: number;
      /** 商品数量 */
      count: number;
      /** 商品品类ID */
      category_id?: string[] | undefined;
    }[];
  } | undefined;
}

export interface PartnerPermissionsAssessUserRiskLevelPostOptions extends CallOptions {
  /** 查询参数 */
  query: PartnerPermissionsAssessUserRiskLevelPostQuery;
  /** JSON 请求体 */
  json: PartnerPermissionsAssessUserRiskLevelPostJson;
}

/** `v3/payscore/partner/permissions/assess-user-risk-level` */
export interface PartnerPermissionsAssessUserRiskLevel extends Node {
  /**
   * 服务商评估用户分层
   *
   * `POST v3/payscore/partner/permissions/assess-user-risk-level`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783585 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerPermissionsAssessUserRiskLevelPostOptions): Promise<CallResponse<PartnerPermissionsAssessUserRiskLevelPostResponse>>;
  /**
   * 服务商评估用户分层
   *
   * `POST v3/payscore/partner/permissions/assess-user-risk-level`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783585 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerPermissionsAssessUserRiskLevelPostOptions): Promise<CallResponse<PartnerPermissionsAssessUserRiskLevelPostResponse>>;
}

/** `v3/payscore/partner/permissions/authorization-code` */
export interface PartnerPermissionsAuthorizationCode extends Node {
  readonly _authorization_code_: PartnerPermissionsAuthorizationCodeByAuthorizationCode;
  /** 同 _authorization_code_ */
  readonly $authorization_code$: PartnerPermissionsAuthorizationCodeByAuthorizationCode;
}

export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse {
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 服务商公众号下的用户标识 */
  openid?: string;
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
  /** 子商户公众号下的用户标识 */
  sub_openid?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
}

export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetQuery {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
}

export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetOptions extends CallOptions {
  /** 授权协议号 */
  authorization_code: string;
  /** 查询参数 */
  query: PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetQuery;
}

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}` */
export interface PartnerPermissionsAuthorizationCodeByAuthorizationCode extends Node {
  readonly terminate: PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET v3/payscore/partner/permissions/authorization-code/{authorization_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692687 微信支付分（服务商）（服务商）}
   */
  get(options: PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): Promise<CallResponse<PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET v3/payscore/partner/permissions/authorization-code/{authorization_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692687 微信支付分（服务商）（服务商）}
   */
  getAsync(options: PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): Promise<CallResponse<PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>;
}

export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostJson {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 撤销原因 */
  reason: string;
}

export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostOptions extends CallOptions {
  /** 授权协议号 */
  authorization_code: string;
  /** JSON 请求体 */
  json: PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostJson;
}

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` */
export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate extends Node {
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382049 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382049 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerPermissionsSearchGetResponse {
  /** 服务ID */
  service_id: string;
  /** 应用ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 服务商公众号下的用户标识 */
  openid?: string;
  /** 授权协议号 */
  authorization_code?: string;
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {});
  /** 授权通知地址 */
  notify_url?: string;
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
}

export interface PartnerPermissionsSearchGetQuery {
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 用户标识 */
  openid?: string | undefined;
  /** 子商户公众号下openid */
  sub_openid?: string | undefined;
}

export interface PartnerPermissionsSearchGetOptions extends CallOptions {
  /** 查询参数 */
  query: PartnerPermissionsSearchGetQuery;
}

/** `v3/payscore/partner/permissions/search` */
export interface PartnerPermissionsSearch extends Node {
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET v3/payscore/partner/permissions/search`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692798 微信支付分（服务商）（服务商）}
   */
  get(options: PartnerPermissionsSearchGetOptions): Promise<CallResponse<PartnerPermissionsSearchGetResponse>>;
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET v3/payscore/partner/permissions/search`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692798 微信支付分（服务商）（服务商）}
   */
  getAsync(options: PartnerPermissionsSearchGetOptions): Promise<CallResponse<PartnerPermissionsSearchGetResponse>>;
}

export interface PartnerPermissionsTerminatePostJson {
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined;
  /** 子商户公众号下openid */
  sub_openid?: string | undefined;
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 撤销原因 */
  reason: string;
}

export interface PartnerPermissionsTerminatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerPermissionsTerminatePostJson;
}

/** `v3/payscore/partner/permissions/terminate` */
export interface PartnerPermissionsTerminate extends Node {
  /**
   * 解除用户授权关系（openid）
   *
   * `POST v3/payscore/partner/permissions/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461154 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerPermissionsTerminatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 解除用户授权关系（openid）
   *
   * `POST v3/payscore/partner/permissions/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461154 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerPermissionsTerminatePostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerServiceAccountApplicationsPostResponse {
  /** 服务ID */
  service_id: string;
  /** 服务商商户号 */
  mchid: string;
  /** 服务商应用ID */
  appid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 申请单号 */
  out_apply_no: string;
  /** 绑定结果回调通知地址 */
  result_notify_url?: string;
  /** 受理状态 */
  apply_state: 'PROCESSING' | 'APPROVED' | 'REJECTED' | (string & {});
  /** 拒绝原因 */
  reject_reason?: string;
}

export interface PartnerServiceAccountApplicationsPostJson {
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 商户申请绑定单号 */
  out_apply_no: string;
  /** 绑定结果回调通知地址 */
  result_notify_url?: string | undefined;
}

export interface PartnerServiceAccountApplicationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerServiceAccountApplicationsPostJson;
}

/** `v3/payscore/partner/service-account-applications` */
export interface PartnerServiceAccountApplications extends Node {
  readonly _out_apply_no_: PartnerServiceAccountApplicationsByOutApplyNo;
  /** 同 _out_apply_no_ */
  readonly $out_apply_no$: PartnerServiceAccountApplicationsByOutApplyNo;
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * `POST v3/payscore/partner/service-account-applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715051 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceAccountApplicationsPostOptions): Promise<CallResponse<PartnerServiceAccountApplicationsPostResponse>>;
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * `POST v3/payscore/partner/service-account-applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715051 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceAccountApplicationsPostOptions): Promise<CallResponse<PartnerServiceAccountApplicationsPostResponse>>;
}

export interface PartnerServiceAccountApplicationsByOutApplyNoGetResponse {
  /** 服务ID */
  service_id: string;
  /** 服务商商户号 */
  mchid: string;
  /** 服务商应用ID */
  appid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 申请单号 */
  out_apply_no: string;
  /** 绑定结果回调通知地址 */
  result_notify_url?: string;
  /** 受理状态 */
  apply_state: 'PROCESSING' | 'APPROVED' | 'REJECTED' | (string & {});
  /** 拒绝原因 */
  reject_reason?: string;
}

export interface PartnerServiceAccountApplicationsByOutApplyNoGetOptions extends CallOptions {
  /** 商户申请绑定单号 */
  out_apply_no: string;
}

/** `v3/payscore/partner/service-account-applications/{out_apply_no}` */
export interface PartnerServiceAccountApplicationsByOutApplyNo extends Node {
  /**
   * 查询收付通子商户服务绑定结果
   *
   * `GET v3/payscore/partner/service-account-applications/{out_apply_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715111 微信支付分（服务商）（服务商）}
   */
  get(options: PartnerServiceAccountApplicationsByOutApplyNoGetOptions): Promise<CallResponse<PartnerServiceAccountApplicationsByOutApplyNoGetResponse>>;
  /**
   * 查询收付通子商户服务绑定结果
   *
   * `GET v3/payscore/partner/service-account-applications/{out_apply_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715111 微信支付分（服务商）（服务商）}
   */
  getAsync(options: PartnerServiceAccountApplicationsByOutApplyNoGetOptions): Promise<CallResponse<PartnerServiceAccountApplicationsByOutApplyNoGetResponse>>;
}

export interface PartnerServiceorderGetResponse {
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 服务商应用ID，最多 32 字符 */
  appid: string;
  /** 服务商商户号，最多 32 字符 */
  mchid: string;
  /** 子商户应用ID，最多 32 字符 */
  sub_appid?: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 服务订单状态，最多 32 字符 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明，最多 32 字符 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: PayscorePartnerPostPayment[];
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerPostDiscount[];
  /** 订单风险金 */
  risk_fund?: PayscorePartnerRiskFund;
  /** 总金额，单位：分 */
  total_amount?: number;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /** 收款状态，最多 32 字符 */
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
      /** 收款成功渠道，最多 32 字符 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间，最多 32 字符 */
      paid_time?: string;
      /** 微信支付交易单号，最多 64 字符 */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID，最多 32 字符 */
        coupon_id: string;
        /** 优惠名称，最多 64 字符 */
        name?: string;
        /** 优惠范围，最多 32 字符 */
        scope?: 'SINGLE' | 'GLOBAL' | (string & {});
        /** 优惠类型，最多 32 字符 */
        type?: 'CASH' | 'NOCASH' | (string & {});
        /** 优惠券面额，单位：分 */
        amount: number;
        /** 活动ID，最多 32 字符 */
        stock_id?: string;
        /** 微信出资，单位：分 */
        wechatpay_contribute?: number;
        /** 商户出资，单位：分 */
        merchant_contribute?: number;
        /** 其他出资，单位：分 */
        other_contribute?: number;
        /** 优惠币种，最多 32 字符 */
        currency?: string;
        /** 单品列表 */
        goods_detail?: PayscoreGoodsDetail[];
      }[];
    }[];
    /** 收款银行 */
    bank_type?: string;
  };
  /** 服务时间 */
  time_range?: PayscoreTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 商户数据包，最多 256 字符 */
  attach?: string;
  /** 商户回调地址，最多 256 字符，URL */
  notify_url?: string;
  /** 服务商公众号下的用户标识，最多 128 字符 */
  openid?: string;
  /** 子商户公众号下的用户标识，最多 128 字符 */
  sub_openid?: string;
  /** 微信支付服务订单号，最多 64 字符 */
  order_id?: string;
}

export interface PartnerServiceorderGetQueryFields {
  /** 服务ID，最多 32 字符 */
  service_id?: string | undefined;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户服务订单号，最多 32 字符，与 query_id 二选一 */
  out_order_no?: string | undefined;
  /** 回跳查询ID，最多 512 字符，与 out_order_no 二选一 */
  query_id?: string | undefined;
}

export type PartnerServiceorderGetQuery = AtLeastOne<PartnerServiceorderGetQueryFields, 'out_order_no' | 'query_id'>;

export interface PartnerServiceorderGetOptions extends CallOptions {
  /** 查询参数 */
  query: PartnerServiceorderGetQuery;
}

export interface PartnerServiceorderPostResponse {
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 服务商应用ID，最多 32 字符 */
  appid: string;
  /** 服务商商户号，最多 32 字符 */
  mchid: string;
  /** 子商户应用ID，最多 32 字符 */
  sub_appid?: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 服务订单状态，最多 32 字符 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明，最多 32 字符 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称，最多 20 字符 */
    name?: string;
    /** 付费说明，最多 30 字符 */
    description?: string;
    /** 金额，单位：分 */
    amount?: number;
    /** 付费数量 */
    count?: number;
  }[];
  /** 商户优惠 */
  post_discounts?: PayscorePartnerPostDiscount[];
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称，最多 30 字符 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
    /** 风险金额，单位：分 */
    amount: number;
    /** 风险说明，最多 30 字符 */
    description?: string;
  };
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间，最多 14 字符 */
    start_time?: string;
    /** 服务开始时间备注，最多 20 字符 */
    start_time_remark?: string;
    /** 预计服务结束时间，最多 14 字符 */
    end_time?: string;
    /** 预计服务结束时间备注，最多 20 字符 */
    end_time_remark?: string;
  };
  /** 服务位置 */
  location?: PayscoreExpectedLocation;
  /** 商户数据包，最多 256 字符 */
  attach?: string;
  /** 商户回调地址，最多 256 字符，URL */
  notify_url?: string;
  /** 微信支付服务订单号，最多 64 字符 */
  order_id?: string;
  /** 跳转微信侧数据包，最多 1024 字符 */
  package?: string;
}

export interface PartnerServiceorderPostJson {
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 服务商应用ID，最多 32 字符 */
  appid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 子商户应用ID，最多 32 字符 */
  sub_appid?: string | undefined;
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称，最多 20 字符 */
    name?: string | undefined;
    /** 付费说明，最多 30 字符 */
    description?: string | undefined;
    /** 金额，单位：分 */
    amount?: number | undefined;
    /** 付费数量 */
    count?: number | undefined;
  }[] | undefined;
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerPostDiscountInput[] | undefined;
  /** 订单风险金 */
  risk_fund: PayscoreRiskFundInput;
  /** 服务时间 */
  time_range: {
    /** 服务开始时间，最多 14 字符 */
    start_time?: string | undefined;
    /** 服务开始时间备注，最多 20 字符 */
    start_time_remark?: string | undefined;
    /** 预计服务结束时间，最多 14 字符 */
    end_time?: string | undefined;
    /** 预计服务结束时间备注，最多 20 字符 */
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
  /** 商户回调地址，最多 256 字符，URL */
  notify_url: string;
  /** 商户数据包，最多 256 字符 */
  attach?: string | undefined;
  /** 设备信息 */
  device?: PayscoreDevice | undefined;
}

export interface PartnerServiceorderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerServiceorderPostJson;
}

/** `v3/payscore/partner/serviceorder` */
export interface PartnerServiceorder extends Node {
  readonly directComplete: PartnerServiceorderDirectComplete;
  readonly _out_order_no_: PartnerServiceorderByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: PartnerServiceorderByOutOrderNo;
  /**
   * 查询支付分订单
   *
   * `GET v3/payscore/partner/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692256 微信支付分（服务商）（服务商）}
   */
  get(options: PartnerServiceorderGetOptions): Promise<CallResponse<PartnerServiceorderGetResponse>>;
  /**
   * 查询支付分订单
   *
   * `GET v3/payscore/partner/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692256 微信支付分（服务商）（服务商）}
   */
  getAsync(options: PartnerServiceorderGetOptions): Promise<CallResponse<PartnerServiceorderGetResponse>>;
  /**
   * 创建支付分订单
   *
   * `POST v3/payscore/partner/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692136 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceorderPostOptions): Promise<CallResponse<PartnerServiceorderPostResponse>>;
  /**
   * 创建支付分订单
   *
   * `POST v3/payscore/partner/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692136 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceorderPostOptions): Promise<CallResponse<PartnerServiceorderPostResponse>>;
}

export interface PartnerServiceorderDirectCompletePostJson {
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 子商户应用ID */
  sub_appid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务信息 */
  service_introduction: string;
  /** 后付费项目 */
  post_payments?: PayscorePartnerPostPaymentInput[] | undefined;
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerPostDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 服务时间段 */
  time_range: PayscoreStartedTimeRangeInput;
  /** 服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 商户数据包 */
  attach?: string | undefined;
  /** 商户回调地址 */
  notify_url: string;
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined;
}

export interface PartnerServiceorderDirectCompletePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerServiceorderDirectCompletePostJson;
}

/** `v3/payscore/partner/serviceorder/direct-complete` */
export interface PartnerServiceorderDirectComplete extends Node {
  /**
   * 创单结单合并
   *
   * `POST v3/payscore/partner/serviceorder/direct-complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923757 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceorderDirectCompletePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 创单结单合并
   *
   * `POST v3/payscore/partner/serviceorder/direct-complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923757 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceorderDirectCompletePostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}` */
export interface PartnerServiceorderByOutOrderNo extends Node {
  readonly cancel: PartnerServiceorderByOutOrderNoCancel;
  readonly complete: PartnerServiceorderByOutOrderNoComplete;
  readonly modify: PartnerServiceorderByOutOrderNoModify;
  readonly pay: PartnerServiceorderByOutOrderNoPay;
  readonly sendPendingmessage: PartnerServiceorderByOutOrderNoSendPendingmessage;
  readonly sendPrepaidmessage: PartnerServiceorderByOutOrderNoSendPrepaidmessage;
  readonly sync: PartnerServiceorderByOutOrderNoSync;
}

export interface PartnerServiceorderByOutOrderNoCancelPostJson {
  /** 服务ID，最多 32 字符 */
  service_id?: string | undefined;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 撤销原因，最多 50 字符 */
  reason: string;
}

export interface PartnerServiceorderByOutOrderNoCancelPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PartnerServiceorderByOutOrderNoCancelPostJson;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/cancel` */
export interface PartnerServiceorderByOutOrderNoCancel extends Node {
  /**
   * 取消支付分订单
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458758 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceorderByOutOrderNoCancelPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 取消支付分订单
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458758 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoCancelPostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerServiceorderByOutOrderNoCompletePostJson {
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 后付费项目 */
  post_payments: PayscorePartnerPostPaymentInput[];
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerFinalDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 实际服务时间 */
  time_range?: PayscoreTimeRangeInput | undefined;
  /** 实际服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined;
  /** 完结服务时间，RFC 3339 时间 */
  complete_time?: string | undefined;
  /** 订单优惠标记，最多 32 字符 */
  goods_tag?: string | undefined;
  /** 设备信息 */
  device?: PayscoreDevice | undefined;
}

export interface PartnerServiceorderByOutOrderNoCompletePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PartnerServiceorderByOutOrderNoCompletePostJson;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/complete` */
export interface PartnerServiceorderByOutOrderNoComplete extends Node {
  /**
   * 完结支付分订单
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692408 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceorderByOutOrderNoCompletePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 完结支付分订单
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692408 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoCompletePostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerServiceorderByOutOrderNoModifyPostJson {
  /** 服务ID，最多 32 字符 */
  service_id?: string | undefined;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 后付费项目 */
  post_payments: PayscorePartnerPostPaymentInput[];
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称，最多 20 字符 */
    name?: string | undefined;
    /** 优惠说明，最多 30 字符 */
    description?: string | undefined;
    /** 优惠金额，单位：分 */
    amount?: number | undefined;
    /** 优惠数量 */
    count?: number | undefined;
  }[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 修改原因，最多 50 字符 */
  reason: string;
  /** 设备信息 */
  device?: PayscoreDevice | undefined;
}

export interface PartnerServiceorderByOutOrderNoModifyPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PartnerServiceorderByOutOrderNoModifyPostJson;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/modify` */
export interface PartnerServiceorderByOutOrderNoModify extends Node {
  /**
   * 修改订单金额
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/modify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692360 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceorderByOutOrderNoModifyPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 修改订单金额
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/modify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692360 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoModifyPostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerServiceorderByOutOrderNoPayPostJson {
  /** 服务ID */
  service_id?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
}

export interface PartnerServiceorderByOutOrderNoPayPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PartnerServiceorderByOutOrderNoPayPostJson;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/pay` */
export interface PartnerServiceorderByOutOrderNoPay extends Node {
  /**
   * 商户发起催收扣款
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/pay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394544 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceorderByOutOrderNoPayPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 商户发起催收扣款
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/pay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394544 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoPayPostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerServiceorderByOutOrderNoSendPendingmessagePostJson {
  /** 服务ID */
  service_id: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 后付费项目 */
  post_payments: PayscoreMessagePostPaymentInput[];
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 预计扣费时间 */
  prepaid_time: string;
}

export interface PartnerServiceorderByOutOrderNoSendPendingmessagePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PartnerServiceorderByOutOrderNoSendPendingmessagePostJson;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` */
export interface PartnerServiceorderByOutOrderNoSendPendingmessage extends Node {
  /**
   * 下发服务费用待处理消息
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394914 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceorderByOutOrderNoSendPendingmessagePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 下发服务费用待处理消息
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394914 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoSendPendingmessagePostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerServiceorderByOutOrderNoSendPrepaidmessagePostJson {
  /** 服务ID */
  service_id: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 后付费项目 */
  post_payments: PayscoreMessagePostPaymentInput[];
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 预计扣费时间 */
  prepaid_time: string;
}

export interface PartnerServiceorderByOutOrderNoSendPrepaidmessagePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PartnerServiceorderByOutOrderNoSendPrepaidmessagePostJson;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface PartnerServiceorderByOutOrderNoSendPrepaidmessage extends Node {
  /**
   * 下发服务预扣费消息
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394929 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceorderByOutOrderNoSendPrepaidmessagePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 下发服务预扣费消息
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394929 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoSendPrepaidmessagePostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerServiceorderByOutOrderNoSyncPostJson {
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 场景类型，最多 32 字符 */
  type: 'Order_Paid' | (string & {});
  /** 内容信息详情 */
  detail: {
    /** 收款序号 */
    seq?: number | undefined;
    /** 收款成功时间，最多 64 字符 */
    paid_time: string;
    /** 收款金额，单位：分 */
    paid_amount?: number | undefined;
  };
}

export interface PartnerServiceorderByOutOrderNoSyncPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PartnerServiceorderByOutOrderNoSyncPostJson;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/sync` */
export interface PartnerServiceorderByOutOrderNoSync extends Node {
  /**
   * 同步订单信息
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458816 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServiceorderByOutOrderNoSyncPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 同步订单信息
   *
   * `POST v3/payscore/partner/serviceorder/{out_order_no}/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458816 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoSyncPostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerServicepayondeliveryorderPostResponse {
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

export interface PartnerServicepayondeliveryorderPostJson {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 服务ID */
  service_id: string;
  /** 服务信息 */
  service_introduction: string;
  /** 后付费项目 */
  post_payments?: PayscoreDeliveryPostPaymentInput[] | undefined;
  /** 商户优惠 */
  post_discounts?: PayscoreDeliveryPostDiscountInput[] | undefined;
  /** 服务时间 */
  time_range: PayscoreTimeRangeInput;
  /** 服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
    /** 风险金额，单位：分 */
    amount: number;
    /** 风险说明 */
    description?: string | undefined;
  };
  /** 商户数据包 */
  attach?: string | undefined;
  /** 商户回调地址 */
  notify_url: string;
  /** 用户标识 */
  openid?: string | undefined;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined;
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined;
  /** 商户号 */
  mchid?: string | undefined;
  /** 先用后付购物详情 */
  shopping_info: {
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
  };
}

export interface PartnerServicepayondeliveryorderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerServicepayondeliveryorderPostJson;
}

/** `v3/payscore/partner/servicepayondeliveryorder` */
export interface PartnerServicepayondeliveryorder extends Node {
  /**
   * 创建先用后付订单
   *
   * `POST v3/payscore/partner/servicepayondeliveryorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783634 微信支付分（服务商）（服务商）}
   */
  post(options: PartnerServicepayondeliveryorderPostOptions): Promise<CallResponse<PartnerServicepayondeliveryorderPostResponse>>;
  /**
   * 创建先用后付订单
   *
   * `POST v3/payscore/partner/servicepayondeliveryorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783634 微信支付分（服务商）（服务商）}
   */
  postAsync(options: PartnerServicepayondeliveryorderPostOptions): Promise<CallResponse<PartnerServicepayondeliveryorderPostResponse>>;
}

/** `v3/payscore/partner/servicequotas` */
export interface PartnerServicequotas extends Node {
  readonly serviceId: PartnerServicequotasServiceId;
}

/** `v3/payscore/partner/servicequotas/service-id` */
export interface PartnerServicequotasServiceId extends Node {
  readonly _service_id_: PartnerServicequotasServiceIdByServiceId;
  /** 同 _service_id_ */
  readonly $service_id$: PartnerServicequotasServiceIdByServiceId;
}

export interface PartnerServicequotasServiceIdByServiceIdGetResponse {
  /** 服务ID */
  service_id: string;
  /** 商户号 */
  mchid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 公众号ID */
  appid: string;
  /** 子商户的公众号ID */
  sub_appid?: string;
  /** 分层版本 */
  risk_level_version: number;
  /** 先享金额列表 */
  quotas: {
    /** 用户分层 */
    risk_level: number;
    /** 建议先享金额 */
    suggested_quota: number;
  }[];
}

export interface PartnerServicequotasServiceIdByServiceIdGetQuery {
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务商的公众号ID */
  appid: string;
  /** 子商户的公众号ID */
  sub_appid?: string | undefined;
  /** 分层版本 */
  risk_level_version: number;
}

export interface PartnerServicequotasServiceIdByServiceIdGetOptions extends CallOptions {
  /** 服务ID */
  service_id: string;
  /** 查询参数 */
  query: PartnerServicequotasServiceIdByServiceIdGetQuery;
}

/** `v3/payscore/partner/servicequotas/service-id/{service_id}` */
export interface PartnerServicequotasServiceIdByServiceId extends Node {
  /**
   * 查询用户分层对应建议先享金额
   *
   * `GET v3/payscore/partner/servicequotas/service-id/{service_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394486 微信支付分（服务商）（服务商）}
   */
  get(options: PartnerServicequotasServiceIdByServiceIdGetOptions): Promise<CallResponse<PartnerServicequotasServiceIdByServiceIdGetResponse>>;
  /**
   * 查询用户分层对应建议先享金额
   *
   * `GET v3/payscore/partner/servicequotas/service-id/{service_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394486 微信支付分（服务商）（服务商）}
   */
  getAsync(options: PartnerServicequotasServiceIdByServiceIdGetOptions): Promise<CallResponse<PartnerServicequotasServiceIdByServiceIdGetResponse>>;
}
