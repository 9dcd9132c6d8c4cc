// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface QuerycontractPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 公众账号id */
  appid: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 模板id */
  plan_id: string;
  /** 签约协议号 */
  contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 协议状态 */
  contract_state: string;
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 协议解约时间 */
  contract_terminated_time?: string;
  /** 协议解约方式 */
  contract_termination_mode?: string;
  /** 签名 */
  sign: string;
  /** 解约备注 */
  contract_termination_remark?: string;
  /** 用户标识 */
  openid: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 请求序列号 */
  request_serial?: string;
}

export interface QuerycontractPostXmlFields {
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: number | string;
  /** 委托代扣协议id，与 contract_code 至少填一项 */
  contract_id?: string | undefined;
  /** 模板id，传入 contract_code 时必填 */
  plan_id?: number | string | undefined;
  /** 签约协议号，与 contract_id 至少填一项 */
  contract_code?: string | undefined;
  /** 版本号 */
  version: '1.0' | (string & {});
}

export type QuerycontractPostXml = AtLeastOne<QuerycontractPostXmlFields, 'contract_id' | 'contract_code'>;

export interface QuerycontractPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QuerycontractPostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/papay/querycontract` */
export interface Querycontract extends Node {
  /**
   * 查询签约关系
   *
   * `POST v2/papay/querycontract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987640 委托代扣（商户）}
   */
  post(options: QuerycontractPostOptions): Promise<CallResponse<QuerycontractPostResponse>>;
  /**
   * 查询签约关系
   *
   * `POST v2/papay/querycontract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987640 委托代扣（商户）}
   */
  postAsync(options: QuerycontractPostOptions): Promise<CallResponse<QuerycontractPostResponse>>;
}
