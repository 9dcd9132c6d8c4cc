// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SendCouponPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 代金券批次id */
  coupon_stock_id: string;
  /** 返回记录数 */
  resp_count: string;
  /** 成功记录数 */
  success_count: string;
  /** 失败记录数 */
  failed_count: string;
  /** 用户标识 */
  openid: string;
  /** 返回码 */
  ret_code: string;
  /** 代金券id */
  coupon_id: string;
  /** 返回信息 */
  ret_msg: string;
}

export interface SendCouponPostXml {
  /** 代金券批次id */
  coupon_stock_id: string;
  /** openid记录数 */
  openid_count: number | string;
  /** 商户单据号 */
  partner_trade_no: string;
  /** 用户openid */
  openid: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 操作员 */
  op_user_id?: string | undefined;
  /** 设备号 */
  device_info?: string | undefined;
  /** 协议版本 */
  version?: '1.0' | (string & {}) | undefined;
  /** 协议类型 */
  type?: 'XML' | (string & {}) | undefined;
}

export interface SendCouponPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: SendCouponPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/send_coupon` */
export interface SendCoupon extends Node {
  /**
   * 发放代金券
   *
   * `POST v2/mmpaymkttransfers/send_coupon`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4 现金红包与代金券（旧版文档）}
   */
  post(options: SendCouponPostOptions): Promise<CallResponse<SendCouponPostResponse>>;
  /**
   * 发放代金券
   *
   * `POST v2/mmpaymkttransfers/send_coupon`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4 现金红包与代金券（旧版文档）}
   */
  postAsync(options: SendCouponPostOptions): Promise<CallResponse<SendCouponPostResponse>>;
}
