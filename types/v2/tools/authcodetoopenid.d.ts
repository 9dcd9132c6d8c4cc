// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface AuthcodetoopenidPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 用户标识 */
  openid: string;
}

export interface AuthcodetoopenidPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 授权码 */
  auth_code: string;
}

export interface AuthcodetoopenidPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: AuthcodetoopenidPostXml;
}

/** `v2/tools/authcodetoopenid` */
export interface Authcodetoopenid extends Node {
  /**
   * 授权码查询openid
   *
   * `POST v2/tools/authcodetoopenid`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011940944 工具（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941724 工具（服务商）}
   */
  post(options: AuthcodetoopenidPostOptions): Promise<CallResponse<AuthcodetoopenidPostResponse>>;
  /**
   * 授权码查询openid
   *
   * `POST v2/tools/authcodetoopenid`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011940944 工具（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941724 工具（服务商）}
   */
  postAsync(options: AuthcodetoopenidPostOptions): Promise<CallResponse<AuthcodetoopenidPostResponse>>;
}
