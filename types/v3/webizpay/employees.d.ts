// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/webizpay/employees` */
export interface Employees extends Node {
  readonly _employee_id_: EmployeesByEmployeeId;
  /** 同 _employee_id_ */
  readonly $employee_id$: EmployeesByEmployeeId;
}

/** `v3/webizpay/employees/{employee_id}` */
export interface EmployeesByEmployeeId extends Node {
  readonly outQuotaCards: EmployeesByEmployeeIdOutQuotaCards;
  readonly quotaCards: EmployeesByEmployeeIdQuotaCards;
  readonly revoke: EmployeesByEmployeeIdRevoke;
}

/** `v3/webizpay/employees/{employee_id}/out-quota-cards` */
export interface EmployeesByEmployeeIdOutQuotaCards extends Node {
  readonly _out_card_no_: EmployeesByEmployeeIdOutQuotaCardsByOutCardNo;
  /** 同 _out_card_no_ */
  readonly $out_card_no$: EmployeesByEmployeeIdOutQuotaCardsByOutCardNo;
}

export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 商户卡号 */
  out_card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付卡模板ID */
  card_template_id: string;
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {});
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {});
  /** 卡片总金额，单位：分 */
  amount: number;
  /** 卡片可用金额，单位：分 */
  remain_amount: number;
  /** 卡片有效期 */
  effective_end_time: string;
  /** 卡片生效时间 */
  effective_begin_time: string;
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {});
  /** 卡片名称 */
  card_name: string;
  /** 失效原因 */
  reason?: string;
  /** 卡片使用时间 */
  card_usage_time?: string;
  /** 卡片关联微信支付订单号 */
  transaction_id?: string;
  /** 卡片失效时间 */
  card_disabled_time?: string;
  /** 卡片备注 */
  card_remark?: string;
}

export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetQuery {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
}

export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetOptions extends CallOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡商户卡号 */
  out_card_no: string;
  /** 查询参数 */
  query: EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetQuery;
}

/** `v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` */
export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNo extends Node {
  /**
   * 使用商户卡号查询企业支付额度卡
   *
   * `GET v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015001625 微企付（服务商）}
   */
  get(options: EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetOptions): Promise<CallResponse<EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse>>;
  /**
   * 使用商户卡号查询企业支付额度卡
   *
   * `GET v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015001625 微企付（服务商）}
   */
  getAsync(options: EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetOptions): Promise<CallResponse<EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse>>;
}

export interface EmployeesByEmployeeIdQuotaCardsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 商户卡号 */
  out_card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 卡片生效时间 */
  effective_begin_time: string;
  /** 卡片有效期 */
  effective_end_time: string;
}

export interface EmployeesByEmployeeIdQuotaCardsPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付卡模板ID */
  card_template_id: string;
  /** 卡片总金额，单位：分 */
  amount: number;
  /** 卡片名称 */
  card_name: string;
  /** 商户卡号 */
  out_card_no: string;
  /** 卡片有效期 */
  effective_end_time: string;
  /** 卡片备注 */
  card_remark?: string | undefined;
  /** 可用商户范围ID */
  avail_mch_range_id?: string | undefined;
}

export interface EmployeesByEmployeeIdQuotaCardsPostOptions extends CallOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** JSON 请求体 */
  json: EmployeesByEmployeeIdQuotaCardsPostJson;
}

/** `v3/webizpay/employees/{employee_id}/quota-cards` */
export interface EmployeesByEmployeeIdQuotaCards extends Node {
  readonly _card_no_: EmployeesByEmployeeIdQuotaCardsByCardNo;
  /** 同 _card_no_ */
  readonly $card_no$: EmployeesByEmployeeIdQuotaCardsByCardNo;
  /**
   * 企业商户为员工下发企业支付额度卡
   *
   * `POST v3/webizpay/employees/{employee_id}/quota-cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507148 微企付（服务商）}
   */
  post(options: EmployeesByEmployeeIdQuotaCardsPostOptions): Promise<CallResponse<EmployeesByEmployeeIdQuotaCardsPostResponse>>;
  /**
   * 企业商户为员工下发企业支付额度卡
   *
   * `POST v3/webizpay/employees/{employee_id}/quota-cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507148 微企付（服务商）}
   */
  postAsync(options: EmployeesByEmployeeIdQuotaCardsPostOptions): Promise<CallResponse<EmployeesByEmployeeIdQuotaCardsPostResponse>>;
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 商户卡号 */
  out_card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付卡模板ID */
  card_template_id: string;
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {});
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {});
  /** 卡片总金额，单位：分 */
  amount: number;
  /** 卡片可用金额，单位：分 */
  remain_amount: number;
  /** 卡片有效期 */
  effective_end_time: string;
  /** 卡片生效时间 */
  effective_begin_time: string;
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {});
  /** 卡片名称 */
  card_name: string;
  /** 失效原因 */
  reason?: string;
  /** 卡片使用时间 */
  card_usage_time?: string;
  /** 卡片关联微信支付订单号 */
  transaction_id?: string;
  /** 卡片失效时间 */
  card_disabled_time?: string;
  /** 卡片备注 */
  card_remark?: string;
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoGetQuery {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoGetOptions extends CallOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 查询参数 */
  query: EmployeesByEmployeeIdQuotaCardsByCardNoGetQuery;
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` */
export interface EmployeesByEmployeeIdQuotaCardsByCardNo extends Node {
  readonly cancel: EmployeesByEmployeeIdQuotaCardsByCardNoCancel;
  readonly paymentUrl: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl;
  /**
   * 企业商户查询企业支付额度卡
   *
   * `GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507119 微企付（服务商）}
   */
  get(options: EmployeesByEmployeeIdQuotaCardsByCardNoGetOptions): Promise<CallResponse<EmployeesByEmployeeIdQuotaCardsByCardNoGetResponse>>;
  /**
   * 企业商户查询企业支付额度卡
   *
   * `GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507119 微企付（服务商）}
   */
  getAsync(options: EmployeesByEmployeeIdQuotaCardsByCardNoGetOptions): Promise<CallResponse<EmployeesByEmployeeIdQuotaCardsByCardNoGetResponse>>;
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {});
  /** 卡片失效时间 */
  card_disabled_time?: string;
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 作废原因 */
  reason: string;
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostOptions extends CallOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** JSON 请求体 */
  json: EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostJson;
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` */
export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancel extends Node {
  /**
   * 企业商户作废员工企业支付额度卡
   *
   * `POST v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507127 微企付（服务商）}
   */
  post(options: EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostOptions): Promise<CallResponse<EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse>>;
  /**
   * 企业商户作废员工企业支付额度卡
   *
   * `POST v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507127 微企付（服务商）}
   */
  postAsync(options: EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostOptions): Promise<CallResponse<EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse>>;
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 链接失效时间 */
  expire_time: string;
  /** 跳转链接 */
  payment_url: string;
  /** 拉起付款码页面的企业应用类型 */
  application_type?: 'H5' | 'MINIPROGRAM' | (string & {});
  /** 小程序查询参数 */
  mp_query?: string;
  /** 小程序业务类型 */
  mp_business_type?: string;
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetQuery {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 拉起付款码页面的企业应用类型 */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {});
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetOptions extends CallOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 查询参数 */
  query: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetQuery;
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` */
export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl extends Node {
  /**
   * 企业商户获取指定额度卡支付链接
   *
   * `GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507160 微企付（服务商）}
   */
  get(options: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetOptions): Promise<CallResponse<EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse>>;
  /**
   * 企业商户获取指定额度卡支付链接
   *
   * `GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507160 微企付（服务商）}
   */
  getAsync(options: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetOptions): Promise<CallResponse<EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse>>;
}

export interface EmployeesByEmployeeIdRevokePostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 商户企业员工ID */
  user_id: string;
  /** 员工企业支付权限状态 */
  authorization_state: 'REVOKED' | 'AUTHORIZED' | (string & {});
  /** 员工企业支付失效时间 */
  authorization_revoked_time: string;
  /** 作废原因 */
  reason: string;
}

export interface EmployeesByEmployeeIdRevokePostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
}

export interface EmployeesByEmployeeIdRevokePostOptions extends CallOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** JSON 请求体 */
  json: EmployeesByEmployeeIdRevokePostJson;
}

/** `v3/webizpay/employees/{employee_id}/revoke` */
export interface EmployeesByEmployeeIdRevoke extends Node {
  /**
   * 企业商户发起解除员工企业支付授权
   *
   * `POST v3/webizpay/employees/{employee_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507156 微企付（服务商）}
   */
  post(options: EmployeesByEmployeeIdRevokePostOptions): Promise<CallResponse<EmployeesByEmployeeIdRevokePostResponse>>;
  /**
   * 企业商户发起解除员工企业支付授权
   *
   * `POST v3/webizpay/employees/{employee_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507156 微企付（服务商）}
   */
  postAsync(options: EmployeesByEmployeeIdRevokePostOptions): Promise<CallResponse<EmployeesByEmployeeIdRevokePostResponse>>;
}
