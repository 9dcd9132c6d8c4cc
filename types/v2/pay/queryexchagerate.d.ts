// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface QueryexchageratePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 币种 */
  fee_type: string;
  /** 汇率时间 */
  rate_time: string;
  /** 现汇卖出价(汇率) */
  rate: string;
  /** 签名 */
  sign: string;
}

export interface QueryexchageratePostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 币种 */
  fee_type: string;
  /** 日期 */
  date: string;
}

export interface QueryexchageratePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QueryexchageratePostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/pay/queryexchagerate` */
export interface Queryexchagerate extends Node {
  /**
   * 汇率查询
   *
   * `POST v2/pay/queryexchagerate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634970 支付（境外）}
   */
  post(options: QueryexchageratePostOptions): Promise<CallResponse<QueryexchageratePostResponse>>;
  /**
   * 汇率查询
   *
   * `POST v2/pay/queryexchagerate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634970 支付（境外）}
   */
  postAsync(options: QueryexchageratePostOptions): Promise<CallResponse<QueryexchageratePostResponse>>;
}
