// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SettlementqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 签名 */
  sign?: string;
  /** 返回数据行数 */
  record_num: string;
  /** 付汇批次号 */
  fbatchno: string;
  /** 结算日期 */
  date_settlement: string;
  /** 交易开始日期 */
  date_start: string;
  /** 交易结束日期 */
  date_end: string;
  /** 划账金额，单位：分 */
  settlement_fee: string;
  /** 未划账金额，单位：分 */
  unsettlement_fee: string;
  /** 结算币种 */
  settlementfee_type: string;
  /** 支付金额，单位：分 */
  pay_fee: string;
  /** 退款金额，单位：分 */
  refund_fee: string;
  /** 支付净额 */
  pay_net_fee: string;
  /** 手续费金额，单位：分 */
  poundage_fee: string;
  /** 分账划账金额，单位：分 */
  split_settlement_fee?: string;
  /** 分账未划账金额，单位：分 */
  split_unsettlement_fee?: string;
}

export interface SettlementqueryPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 结算状态 */
  usetag: 1 | 2 | '1' | '2' | (number & {}) | (string & {});
  /** 偏移量 */
  offset: number | string;
  /** 最大记录条数 */
  limit: number | string;
  /** 开始日期 */
  date_start: string;
  /** 结束日期 */
  date_end: string;
  /** 是否查询分账结算信息 */
  query_split?: boolean | undefined;
}

export interface SettlementqueryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: SettlementqueryPostXml;
}

/** `v2/pay/settlementquery` */
export interface Settlementquery extends Node {
  /**
   * 查询结算资金
   *
   * `POST v2/pay/settlementquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634920 支付（境外）}
   */
  post(options: SettlementqueryPostOptions): Promise<CallResponse<SettlementqueryPostResponse>>;
  /**
   * 查询结算资金
   *
   * `POST v2/pay/settlementquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634920 支付（境外）}
   */
  postAsync(options: SettlementqueryPostOptions): Promise<CallResponse<SettlementqueryPostResponse>>;
}
