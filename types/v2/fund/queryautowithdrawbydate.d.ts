// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface QueryautowithdrawbydatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {});
  /** 签名 */
  sign?: string;
  /** 日期 */
  date: string;
  /** 商户号 */
  mch_id: string;
  /** 小微商户号 */
  sub_mch_id: string;
  /** 随机字符 */
  nonce_str: string;
  /** 单据状态 */
  withdraw_status: string;
  /** 单据失败原因 */
  fail_reason?: string;
  /** 提现单单据ID */
  withdraw_id?: string;
  /** 金额，单位：分 */
  amount?: string;
  /** 单据创建时间 */
  create_time?: string;
  /** 单据成功时间 */
  success_time?: string;
  /** 单据退票时间 */
  refund_time?: string;
}

export interface QueryautowithdrawbydatePostXml {
  /** 商户号 */
  mch_id: string;
  /** 小微商户号 */
  sub_mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 日期 */
  date: string;
}

export interface QueryautowithdrawbydatePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QueryautowithdrawbydatePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/fund/queryautowithdrawbydate` */
export interface Queryautowithdrawbydate extends Node {
  /**
   * 查询提现状态
   *
   * `POST v2/fund/queryautowithdrawbydate`
   *
   * @deprecated 2023-03-13 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115346 资金提现（服务商）}
   */
  post(options: QueryautowithdrawbydatePostOptions): Promise<CallResponse<QueryautowithdrawbydatePostResponse>>;
  /**
   * 查询提现状态
   *
   * `POST v2/fund/queryautowithdrawbydate`
   *
   * @deprecated 2023-03-13 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115346 资金提现（服务商）}
   */
  postAsync(options: QueryautowithdrawbydatePostOptions): Promise<CallResponse<QueryautowithdrawbydatePostResponse>>;
}
