// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface PreentrustwebPostResponse {
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

export interface PreentrustwebPostXml {
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

export interface PreentrustwebPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PreentrustwebPostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/papay/preentrustweb` */
export interface Preentrustweb extends Node {
  /**
   * APP纯签约
   *
   * `POST v2/papay/preentrustweb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986804 委托代扣（商户）}
   */
  post(options: PreentrustwebPostOptions): Promise<CallResponse<PreentrustwebPostResponse>>;
  /**
   * APP纯签约
   *
   * `POST v2/papay/preentrustweb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986804 委托代扣（商户）}
   */
  postAsync(options: PreentrustwebPostOptions): Promise<CallResponse<PreentrustwebPostResponse>>;
}
