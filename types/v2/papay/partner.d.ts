// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 委托代扣（服务商）
 *
 * `v2/papay/partner`
 */
export interface Partner extends Node {
  readonly deletecontract: PartnerDeletecontract;
  readonly h5entrustweb: PartnerH5entrustweb;
  readonly preentrustweb: PartnerPreentrustweb;
  readonly querycontract: PartnerQuerycontract;
}

export interface PartnerDeletecontractPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 模板id */
  plan_id: string;
  /** 签约协议号 */
  contract_code: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 签名 */
  sign: string;
}

export interface PartnerDeletecontractPostXmlFields {
  /** 请求appid */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 模板id，传入 contract_code 时必填 */
  plan_id?: string | undefined;
  /** 签约协议号，与 contract_id 至少填一项 */
  contract_code?: string | undefined;
  /** 委托代扣协议id，与 contract_code 至少填一项 */
  contract_id?: string | undefined;
  /** 解约备注 */
  contract_termination_remark: string;
  /** 版本号 */
  version: '1.0' | (string & {});
}

export type PartnerDeletecontractPostXml = AtLeastOne<PartnerDeletecontractPostXmlFields, 'contract_id' | 'contract_code'>;

export interface PartnerDeletecontractPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerDeletecontractPostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/papay/partner/deletecontract` */
export interface PartnerDeletecontract extends Node {
  /**
   * 申请解约
   *
   * `POST v2/papay/partner/deletecontract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989904 委托代扣（服务商）（服务商）}
   */
  post(options: PartnerDeletecontractPostOptions): Promise<CallResponse<PartnerDeletecontractPostResponse>>;
  /**
   * 申请解约
   *
   * `POST v2/papay/partner/deletecontract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989904 委托代扣（服务商）（服务商）}
   */
  postAsync(options: PartnerDeletecontractPostOptions): Promise<CallResponse<PartnerDeletecontractPostResponse>>;
}

export interface PartnerH5entrustwebGetResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 业务结果描述 */
  result_msg?: string;
  /** 跳转URL */
  redirect_url: string;
}

export interface PartnerH5entrustwebGetQuery {
  /** 应用ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id: string;
  /** 模板id */
  plan_id: string;
  /** 签约协议号 */
  contract_code: string;
  /** 请求序列号 */
  request_serial: number | string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 回调通知url */
  notify_url: string;
  /** 版本号 */
  version: '1.0' | (string & {});
  /** 签名，由 SDK 填写 */
  sign?: string | undefined;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
  /** 时间戳 */
  timestamp: string;
  /** 客户端 IP */
  clientip: string;
  /** 设备ID */
  deviceid?: string | undefined;
  /** 手机号 */
  mobile?: string | undefined;
  /** 邮箱地址 */
  email?: string | undefined;
  /** QQ号 */
  qq?: string | undefined;
  /** 微信openID */
  openid?: string | undefined;
  /** 身份证号 */
  creid?: string | undefined;
  /** 商户侧用户标识 */
  outerid?: string | undefined;
  /** 回调应用appid */
  return_appid?: string | undefined;
}

export interface PartnerH5entrustwebGetOptions extends CallOptions {
  /** 查询参数 */
  query: PartnerH5entrustwebGetQuery;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/papay/partner/h5entrustweb` */
export interface PartnerH5entrustweb extends Node {
  /**
   * H5纯签约
   *
   * `GET v2/papay/partner/h5entrustweb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988368 委托代扣（服务商）（服务商）}
   */
  get(options: PartnerH5entrustwebGetOptions): Promise<CallResponse<PartnerH5entrustwebGetResponse>>;
  /**
   * H5纯签约
   *
   * `GET v2/papay/partner/h5entrustweb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988368 委托代扣（服务商）（服务商）}
   */
  getAsync(options: PartnerH5entrustwebGetOptions): Promise<CallResponse<PartnerH5entrustwebGetResponse>>;
}

export interface PartnerPreentrustwebPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 跳转签约小程序的username */
  miniprogram_username?: string;
  /** 跳转签约小程序的path */
  miniprogram_path?: string;
  /** 预签约id */
  pre_entrustweb_id: string;
}

export interface PartnerPreentrustwebPostXml {
  /** 应用ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 模板id */
  plan_id: string;
  /** 签约协议号 */
  contract_code: string;
  /** 请求序列号 */
  request_serial: number | string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 回调通知url */
  notify_url: string;
  /** 版本号 */
  version: '1.0' | (string & {});
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
  /** 时间戳 */
  timestamp: string;
  /** 返回app */
  return_app?: 'Y' | 'N' | (string & {}) | undefined;
}

export interface PartnerPreentrustwebPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerPreentrustwebPostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/papay/partner/preentrustweb` */
export interface PartnerPreentrustweb extends Node {
  /**
   * APP纯签约
   *
   * `POST v2/papay/partner/preentrustweb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988366 委托代扣（服务商）（服务商）}
   */
  post(options: PartnerPreentrustwebPostOptions): Promise<CallResponse<PartnerPreentrustwebPostResponse>>;
  /**
   * APP纯签约
   *
   * `POST v2/papay/partner/preentrustweb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988366 委托代扣（服务商）（服务商）}
   */
  postAsync(options: PartnerPreentrustwebPostOptions): Promise<CallResponse<PartnerPreentrustwebPostResponse>>;
}

export interface PartnerQuerycontractPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 公众账号id */
  appid: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 模板id */
  plan_id: string;
  /** 签约协议号 */
  contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 协议状态 */
  contract_state: string;
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 协议解约时间 */
  contract_terminated_time?: string;
  /** 协议解约方式 */
  contract_termination_mode?: string;
  /** 签名 */
  sign: string;
  /** 解约备注 */
  contract_termination_remark?: string;
  /** 用户标识 */
  openid: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
}

export interface PartnerQuerycontractPostXmlFields {
  /** 应用ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 委托代扣协议id，与 contract_code 至少填一项 */
  contract_id?: string | undefined;
  /** 模板id，传入 contract_code 时必填 */
  plan_id?: string | undefined;
  /** 签约协议号，与 contract_id 至少填一项 */
  contract_code?: string | undefined;
  /** 版本号 */
  version: '1.0' | (string & {});
}

export type PartnerQuerycontractPostXml = AtLeastOne<PartnerQuerycontractPostXmlFields, 'contract_id' | 'contract_code'>;

export interface PartnerQuerycontractPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerQuerycontractPostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/papay/partner/querycontract` */
export interface PartnerQuerycontract extends Node {
  /**
   * 查询签约关系
   *
   * `POST v2/papay/partner/querycontract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988379 委托代扣（服务商）（服务商）}
   */
  post(options: PartnerQuerycontractPostOptions): Promise<CallResponse<PartnerQuerycontractPostResponse>>;
  /**
   * 查询签约关系
   *
   * `POST v2/papay/partner/querycontract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988379 委托代扣（服务商）（服务商）}
   */
  postAsync(options: PartnerQuerycontractPostOptions): Promise<CallResponse<PartnerQuerycontractPostResponse>>;
}
