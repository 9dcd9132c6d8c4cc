// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface GetpublickeyPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 返回状态码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 商户号 */
  mch_id?: string;
  /** RSA公钥 */
  pub_key?: string;
}

export interface GetpublickeyPostXml {
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'MD5' | 'HMAC-SHA256' | (string & {});
}

export interface GetpublickeyPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: GetpublickeyPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/risk/getpublickey` */
export interface Getpublickey extends Node {
  /**
   * 获取RSA加密公钥
   *
   * `POST v2/risk/getpublickey`
   *
   * 服务地址：`https://fraud.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941097 风险与密钥（商户）}
   */
  post(options: GetpublickeyPostOptions): Promise<CallResponse<GetpublickeyPostResponse>>;
  /**
   * 获取RSA加密公钥
   *
   * `POST v2/risk/getpublickey`
   *
   * 服务地址：`https://fraud.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941097 风险与密钥（商户）}
   */
  postAsync(options: GetpublickeyPostOptions): Promise<CallResponse<GetpublickeyPostResponse>>;
}
