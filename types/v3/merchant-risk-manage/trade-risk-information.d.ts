// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface TradeRiskInformationGetResponse {
  /** 风险系数值 */
  risk_score: number;
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {});
  /** 处置手段 */
  punish_type?: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {});
  /** 处置手段描述 */
  punish_description?: string;
}

export interface TradeRiskInformationGetQuery {
  /** 服务商商户号 */
  sp_mchid?: string | undefined;
  /** 从业机构号 */
  acquiring_bank_id?: string | undefined;
  /** 渠道号 */
  channel_id?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 投诉信息 */
  complaints_information?: string | undefined;
}

export interface TradeRiskInformationGetOptions extends CallOptions {
  /** 查询参数 */
  query: TradeRiskInformationGetQuery;
}

/** `v3/merchant-risk-manage/trade-risk-information` */
export interface TradeRiskInformation extends Node {
  /**
   * 查询风险信息
   *
   * `GET v3/merchant-risk-manage/trade-risk-information`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526198 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467535 商户风险处置（服务商）}
   */
  get(options: TradeRiskInformationGetOptions): Promise<CallResponse<TradeRiskInformationGetResponse>>;
  /**
   * 查询风险信息
   *
   * `GET v3/merchant-risk-manage/trade-risk-information`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526198 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467535 商户风险处置（服务商）}
   */
  getAsync(options: TradeRiskInformationGetOptions): Promise<CallResponse<TradeRiskInformationGetResponse>>;
}
