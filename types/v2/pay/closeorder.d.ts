// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface CloseorderPostResponse {
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
  /** 业务结果描述 */
  result_msg: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
}

export interface CloseorderPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
}

export interface CloseorderPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: CloseorderPostXml;
}

/** `v2/pay/closeorder` */
export interface Closeorder extends Node {
  /**
   * 关闭订单
   *
   * `POST v2/pay/closeorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935216 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011936646 支付（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634951 支付（境外）}
   */
  post(options: CloseorderPostOptions): Promise<CallResponse<CloseorderPostResponse>>;
  /**
   * 关闭订单
   *
   * `POST v2/pay/closeorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935216 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011936646 支付（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634951 支付（境外）}
   */
  postAsync(options: CloseorderPostOptions): Promise<CallResponse<CloseorderPostResponse>>;
}
