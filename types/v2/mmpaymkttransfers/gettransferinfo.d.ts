// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface GettransferinfoPostResponse {
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
  /** 商户单号 */
  partner_trade_no: string;
  /** Appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 付款单号 */
  detail_id: string;
  /** 转账状态 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {});
  /** 失败原因 */
  reason?: string;
  /** 收款用户openid */
  openid: string;
  /** 收款用户姓名 */
  transfer_name?: string;
  /** 付款金额，单位：分 */
  payment_amount: string;
  /** 转账时间 */
  transfer_time: string;
  /** 付款成功时间 */
  payment_time: string;
  /** 企业付款备注 */
  desc: string;
}

export interface GettransferinfoPostXml {
  /** 商户订单号 */
  partner_trade_no: string;
  /** 商户号 */
  mch_id: string;
  /** Appid */
  appid: string;
}

export interface GettransferinfoPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: GettransferinfoPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/gettransferinfo` */
export interface Gettransferinfo extends Node {
  /**
   * 查询企业向微信用户个人付款
   *
   * `POST v2/mmpaymkttransfers/gettransferinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989767 现金红包与代金券（商户）}
   */
  post(options: GettransferinfoPostOptions): Promise<CallResponse<GettransferinfoPostResponse>>;
  /**
   * 查询企业向微信用户个人付款
   *
   * `POST v2/mmpaymkttransfers/gettransferinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989767 现金红包与代金券（商户）}
   */
  postAsync(options: GettransferinfoPostOptions): Promise<CallResponse<GettransferinfoPostResponse>>;
}
