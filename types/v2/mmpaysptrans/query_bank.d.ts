// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface QueryBankPostResponse {
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
  /** 商户号 */
  mch_id: string;
  /** 商户企业付款单号 */
  partner_trade_no: string;
  /** 微信企业付款单号 */
  payment_no: string;
  /** 银行卡号 */
  bank_no_md5: string;
  /** 用户真实姓名 */
  true_name_md5: string;
  /** 代付金额，单位：分 */
  amount: string;
  /** 代付单状态 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {});
  /** 手续费金额 */
  cmms_amt: string;
  /** 商户下单时间 */
  create_time: string;
  /** 成功付款时间 */
  pay_succ_time?: string;
  /** 失败原因 */
  reason?: string;
}

export interface QueryBankPostXml {
  /** 商户号 */
  mch_id: string;
  /** 商户企业付款单号 */
  partner_trade_no: string;
}

export interface QueryBankPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QueryBankPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaysptrans/query_bank` */
export interface QueryBank extends Node {
  /**
   * 查询企业付款银行卡
   *
   * `POST v2/mmpaysptrans/query_bank`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941066 付款到银行卡（商户）}
   */
  post(options: QueryBankPostOptions): Promise<CallResponse<QueryBankPostResponse>>;
  /**
   * 查询企业付款银行卡
   *
   * `POST v2/mmpaysptrans/query_bank`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941066 付款到银行卡（商户）}
   */
  postAsync(options: QueryBankPostOptions): Promise<CallResponse<QueryBankPostResponse>>;
}
