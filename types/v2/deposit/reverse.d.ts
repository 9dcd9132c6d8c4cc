// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2ReverseResult } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export type ReversePostResponse = V2ReverseResult;

export interface ReversePostXml {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 微信订单号 */
  transaction_id?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
}

export interface ReversePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ReversePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/deposit/reverse` */
export interface Reverse extends Node {
  /**
   * 撤销订单
   *
   * `POST v2/deposit/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986741 押金支付（服务商）}
   */
  post(options: ReversePostOptions): Promise<CallResponse<ReversePostResponse>>;
  /**
   * 撤销订单
   *
   * `POST v2/deposit/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986741 押金支付（服务商）}
   */
  postAsync(options: ReversePostOptions): Promise<CallResponse<ReversePostResponse>>;
}
