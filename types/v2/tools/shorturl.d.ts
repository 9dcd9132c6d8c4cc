// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ShorturlPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
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
  /** URL链接 */
  short_url: string;
}

export interface ShorturlPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** URL链接 */
  long_url: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
}

export interface ShorturlPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ShorturlPostXml;
}

/** `v2/tools/shorturl` */
export interface Shorturl extends Node {
  /**
   * 转换短链接
   *
   * `POST v2/tools/shorturl`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937195 工具（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989264 工具（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634974 工具（境外）}
   */
  post(options: ShorturlPostOptions): Promise<CallResponse<ShorturlPostResponse>>;
  /**
   * 转换短链接
   *
   * `POST v2/tools/shorturl`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937195 工具（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989264 工具（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634974 工具（境外）}
   */
  postAsync(options: ShorturlPostOptions): Promise<CallResponse<ShorturlPostResponse>>;
}
