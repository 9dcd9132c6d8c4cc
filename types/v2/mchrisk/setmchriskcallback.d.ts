// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SetmchriskcallbackPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 服务商号 */
  mch_id: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
}

export interface SetmchriskcallbackPostXml {
  /** 服务商号 */
  mch_id: string;
  /** 回调链接 */
  callback_url: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface SetmchriskcallbackPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: SetmchriskcallbackPostXml;
}

/** `v2/mchrisk/setmchriskcallback` */
export interface Setmchriskcallback extends Node {
  /**
   * 设置风险通知回调链接
   *
   * `POST v2/mchrisk/setmchriskcallback`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986469 商户风险管理（旧版文档）}
   */
  post(options: SetmchriskcallbackPostOptions): Promise<CallResponse<SetmchriskcallbackPostResponse>>;
  /**
   * 设置风险通知回调链接
   *
   * `POST v2/mchrisk/setmchriskcallback`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986469 商户风险管理（旧版文档）}
   */
  postAsync(options: SetmchriskcallbackPostOptions): Promise<CallResponse<SetmchriskcallbackPostResponse>>;
}
