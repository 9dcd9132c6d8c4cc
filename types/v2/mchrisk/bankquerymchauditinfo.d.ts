// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BankquerymchauditinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回结果 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 服务商号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 渠道号 */
  channel_id: string;
  /** 审核状态 */
  audit_status: string;
  /** 审核备注 */
  audit_comment: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {});
}

export interface BankquerymchauditinfoPostXml {
  /** 服务商号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 渠道号 */
  channel_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface BankquerymchauditinfoPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: BankquerymchauditinfoPostXml;
}

/** `v2/mchrisk/bankquerymchauditinfo` */
export interface Bankquerymchauditinfo extends Node {
  /**
   * 间联模式查询商户审核状态开放接口
   *
   * `POST v2/mchrisk/bankquerymchauditinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986497 商户风险管理（旧版文档）}
   */
  post(options: BankquerymchauditinfoPostOptions): Promise<CallResponse<BankquerymchauditinfoPostResponse>>;
  /**
   * 间联模式查询商户审核状态开放接口
   *
   * `POST v2/mchrisk/bankquerymchauditinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986497 商户风险管理（旧版文档）}
   */
  postAsync(options: BankquerymchauditinfoPostOptions): Promise<CallResponse<BankquerymchauditinfoPostResponse>>;
}
