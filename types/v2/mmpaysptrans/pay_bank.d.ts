// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface PayBankPostResponse {
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
  /** 代付金额，单位：分 */
  amount: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 微信企业付款单号 */
  payment_no: string;
  /** 手续费金额 */
  cmms_amt: string;
}

export interface PayBankPostXml {
  /** 商户号 */
  mch_id: string;
  /** 商户企业付款单号 */
  partner_trade_no: string;
  /** 收款方银行卡号 （敏感信息，加密传输） */
  enc_bank_no: string;
  /** 收款方用户名 （敏感信息，加密传输） */
  enc_true_name: string;
  /** 收款方开户行 */
  bank_code: string;
  /** 付款金额，单位：分 */
  amount: number | string;
  /** 付款说明 */
  desc?: string | undefined;
}

export interface PayBankPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayBankPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaysptrans/pay_bank` */
export interface PayBank extends Node {
  /**
   * 企业付款到银行卡
   *
   * `POST v2/mmpaysptrans/pay_bank`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939840 付款到银行卡（商户）}
   */
  post(options: PayBankPostOptions): Promise<CallResponse<PayBankPostResponse>>;
  /**
   * 企业付款到银行卡
   *
   * `POST v2/mmpaysptrans/pay_bank`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939840 付款到银行卡（商户）}
   */
  postAsync(options: PayBankPostOptions): Promise<CallResponse<PayBankPostResponse>>;
}
