// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface TradeRiskResultPostResponse {
  /** 服务商商户号 */
  sp_mchid?: string;
  /** 从业机构商户号 */
  acquiring_bank_id?: string;
  /** 渠道号 */
  channel_id?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {});
  /** 处置手段 */
  punish_type: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {});
  /** 处置手段补充 */
  additional_punish_type?: string;
  /** 处置手段描述 */
  punish_description?: string;
}

export interface TradeRiskResultPostJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined;
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined;
  /** 渠道号 */
  channel_id?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {}) | undefined;
  /** 处置手段 */
  punish_type: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {});
  /** 处置手段补充 */
  additional_punish_type?: string | undefined;
  /** 投诉信息 */
  complaints_information?: string | undefined;
}

export interface TradeRiskResultPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TradeRiskResultPostJson;
}

/** `v3/merchant-risk-manage/trade-risk-result` */
export interface TradeRiskResult extends Node {
  /**
   * 处置结果回传
   *
   * `POST v3/merchant-risk-manage/trade-risk-result`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384516 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467540 商户风险处置（服务商）}
   */
  post(options: TradeRiskResultPostOptions): Promise<CallResponse<TradeRiskResultPostResponse>>;
  /**
   * 处置结果回传
   *
   * `POST v3/merchant-risk-manage/trade-risk-result`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384516 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467540 商户风险处置（服务商）}
   */
  postAsync(options: TradeRiskResultPostOptions): Promise<CallResponse<TradeRiskResultPostResponse>>;
}
