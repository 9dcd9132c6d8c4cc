// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface H5entrustwebGetResponse {
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

export interface H5entrustwebGetQuery {
  /** 应用ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
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
  /** 回调应用appid */
  return_appid?: string | undefined;
}

export interface H5entrustwebGetOptions extends CallOptions {
  /** 查询参数 */
  query: H5entrustwebGetQuery;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/papay/h5entrustweb` */
export interface H5entrustweb extends Node {
  /**
   * H5纯签约
   *
   * `GET v2/papay/h5entrustweb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987295 委托代扣（商户）}
   */
  get(options: H5entrustwebGetOptions): Promise<CallResponse<H5entrustwebGetResponse>>;
  /**
   * H5纯签约
   *
   * `GET v2/papay/h5entrustweb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987295 委托代扣（商户）}
   */
  getAsync(options: H5entrustwebGetOptions): Promise<CallResponse<H5entrustwebGetResponse>>;
}
