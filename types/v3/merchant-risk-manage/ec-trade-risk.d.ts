// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/merchant-risk-manage/ec-trade-risk` */
export interface EcTradeRisk extends Node {
  readonly queryRiskTrades: EcTradeRiskQueryRiskTrades;
  readonly recvDisposeResult: EcTradeRiskRecvDisposeResult;
}

export interface EcTradeRiskQueryRiskTradesPostResponse {
  /** 总风险订单数 */
  total_num?: number;
  /** 风险订单列表 */
  risk_trade_list?: {
    /** 商户号 */
    mchid?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 风险类型 */
    risk_type?: 1 | 2 | 3 | 4 | (number & {});
    /** 风险等级 */
    risk_level?: 1 | 2 | 3 | (number & {});
    /** 投诉单状态 */
    risk_discove_time?: string;
  }[];
}

export interface EcTradeRiskQueryRiskTradesPostJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 商户号 */
  mchid?: string | undefined;
  /** 开始时间 */
  start_time?: string | undefined;
  /** 结束时间 */
  end_time?: string | undefined;
  /** 查询页码 */
  page_index?: number | undefined;
  /** 查询页大小 */
  page_size?: number | undefined;
}

export interface EcTradeRiskQueryRiskTradesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcTradeRiskQueryRiskTradesPostJson;
}

/** `v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` */
export interface EcTradeRiskQueryRiskTrades extends Node {
  /**
   * 查询风险订单
   *
   * `POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894247 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013894221 商户风险处置（服务商）}
   */
  post(options: EcTradeRiskQueryRiskTradesPostOptions): Promise<CallResponse<EcTradeRiskQueryRiskTradesPostResponse>>;
  /**
   * 查询风险订单
   *
   * `POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894247 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013894221 商户风险处置（服务商）}
   */
  postAsync(options: EcTradeRiskQueryRiskTradesPostOptions): Promise<CallResponse<EcTradeRiskQueryRiskTradesPostResponse>>;
}

export interface EcTradeRiskRecvDisposeResultPostResponse {
  /** 返回描述 */
  rsp_msg?: string;
}

export interface EcTradeRiskRecvDisposeResultPostJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 商户号 */
  mchid?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 最终风险结论 */
  final_risk_result?: 1 | 2 | (number & {}) | undefined;
  /** 最终风险类型 */
  final_risk_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined;
  /** 处置结论 */
  disp_conclusion?: (1 | 2 | 3 | (number & {}))[] | undefined;
  /** 处置补充 */
  disp_addition?: string | undefined;
  /** 是否有投诉 */
  exist_complaint?: boolean | undefined;
  /** 退款金额，单位：分 */
  refund_amount?: number | undefined;
}

export interface EcTradeRiskRecvDisposeResultPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcTradeRiskRecvDisposeResultPostJson;
}

/** `v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` */
export interface EcTradeRiskRecvDisposeResult extends Node {
  /**
   * 回传处置结果
   *
   * `POST v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894250 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013894227 商户风险处置（服务商）}
   */
  post(options: EcTradeRiskRecvDisposeResultPostOptions): Promise<CallResponse<EcTradeRiskRecvDisposeResultPostResponse>>;
  /**
   * 回传处置结果
   *
   * `POST v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894250 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013894227 商户风险处置（服务商）}
   */
  postAsync(options: EcTradeRiskRecvDisposeResultPostOptions): Promise<CallResponse<EcTradeRiskRecvDisposeResultPostResponse>>;
}
