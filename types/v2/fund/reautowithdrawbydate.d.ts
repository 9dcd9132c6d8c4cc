// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ReautowithdrawbydatePostResponse {
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
  /** 自动提现单提现日期 */
  date: string;
  /** 商户号 */
  mch_id: string;
  /** 小微商户号 */
  sub_mch_id: string;
  /** 提现单单据ID */
  withdraw_id: string;
  /** 金额，单位：分 */
  amount: string;
  /** 单据创建时间 */
  create_time: string;
  /** 随机字符 */
  nonce_str: string;
}

export interface ReautowithdrawbydatePostXml {
  /** 服务商商户号 */
  mch_id: string;
  /** 小微商户号 */
  sub_mch_id: string;
  /** 自动提现单提现日期 */
  date: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface ReautowithdrawbydatePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ReautowithdrawbydatePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/fund/reautowithdrawbydate` */
export interface Reautowithdrawbydate extends Node {
  /**
   * 重新发起提现
   *
   * `POST v2/fund/reautowithdrawbydate`
   *
   * @deprecated 2020-04-13 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3 资金提现（旧版文档）}
   */
  post(options: ReautowithdrawbydatePostOptions): Promise<CallResponse<ReautowithdrawbydatePostResponse>>;
  /**
   * 重新发起提现
   *
   * `POST v2/fund/reautowithdrawbydate`
   *
   * @deprecated 2020-04-13 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3 资金提现（旧版文档）}
   */
  postAsync(options: ReautowithdrawbydatePostOptions): Promise<CallResponse<ReautowithdrawbydatePostResponse>>;
}
