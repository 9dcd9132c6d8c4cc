// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/pay-devices/open-scenario-speakerorder` */
export interface OpenScenarioSpeakerorder extends Node {
  readonly _transaction_id_: OpenScenarioSpeakerorderByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: OpenScenarioSpeakerorderByTransactionId;
}

/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}` */
export interface OpenScenarioSpeakerorderByTransactionId extends Node {
  readonly report: OpenScenarioSpeakerorderByTransactionIdReport;
}

export interface OpenScenarioSpeakerorderByTransactionIdReportPostResponse {
  /** 子商户 */
  sub_mchid: string;
  /** 收款链接url */
  code_url: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 设备sn */
  device_sn: string;
  /** 微信支付订单号 */
  transaction_id: string;
}

export interface OpenScenarioSpeakerorderByTransactionIdReportPostJson {
  /** 子商户 */
  sub_mchid: string;
  /** 收款链接url */
  code_url: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 设备sn */
  device_sn: string;
}

export interface OpenScenarioSpeakerorderByTransactionIdReportPostOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** JSON 请求体 */
  json: OpenScenarioSpeakerorderByTransactionIdReportPostJson;
}

/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` */
export interface OpenScenarioSpeakerorderByTransactionIdReport extends Node {
  /**
   * 码牌支付结果上报
   *
   * `POST v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
   */
  post(options: OpenScenarioSpeakerorderByTransactionIdReportPostOptions): Promise<CallResponse<OpenScenarioSpeakerorderByTransactionIdReportPostResponse>>;
  /**
   * 码牌支付结果上报
   *
   * `POST v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
   */
  postAsync(options: OpenScenarioSpeakerorderByTransactionIdReportPostOptions): Promise<CallResponse<OpenScenarioSpeakerorderByTransactionIdReportPostResponse>>;
}
