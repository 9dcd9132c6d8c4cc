// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ProfitsharingmerchantratioqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 品牌主商户号 */
  brand_mch_id?: string;
  /** 最大分账比例 */
  max_ratio: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
}

export interface ProfitsharingmerchantratioqueryPostXml {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 品牌主商户号 */
  brand_mch_id?: string | undefined;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface ProfitsharingmerchantratioqueryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ProfitsharingmerchantratioqueryPostXml;
}

/** `v2/pay/profitsharingmerchantratioquery` */
export interface Profitsharingmerchantratioquery extends Node {
  /**
   * 查询最大分账比例
   *
   * `POST v2/pay/profitsharingmerchantratioquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985120 支付（服务商）}
   */
  post(options: ProfitsharingmerchantratioqueryPostOptions): Promise<CallResponse<ProfitsharingmerchantratioqueryPostResponse>>;
  /**
   * 查询最大分账比例
   *
   * `POST v2/pay/profitsharingmerchantratioquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985120 支付（服务商）}
   */
  postAsync(options: ProfitsharingmerchantratioqueryPostOptions): Promise<CallResponse<ProfitsharingmerchantratioqueryPostResponse>>;
}
