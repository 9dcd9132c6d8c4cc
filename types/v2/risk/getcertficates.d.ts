// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface GetcertficatesPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 签名 */
  sign?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 返回状态码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 平台证书信息 */
  certificates: string;
}

export interface GetcertficatesPostXml {
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface GetcertficatesPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: GetcertficatesPostXml;
}

/** `v2/risk/getcertficates` */
export interface Getcertficates extends Node {
  /**
   * 获取平台证书
   *
   * `POST v2/risk/getcertficates`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014116402 风险与密钥（服务商）}
   */
  post(options: GetcertficatesPostOptions): Promise<CallResponse<GetcertficatesPostResponse>>;
  /**
   * 获取平台证书
   *
   * `POST v2/risk/getcertficates`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014116402 风险与密钥（服务商）}
   */
  postAsync(options: GetcertficatesPostOptions): Promise<CallResponse<GetcertficatesPostResponse>>;
}
