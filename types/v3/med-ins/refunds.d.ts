// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/med-ins/refunds` */
export interface Refunds extends Node {
  readonly notify: RefundsNotify;
}

export interface RefundsNotifyPostQuery {
  /** 医保自费混合订单号，最多 32 字符 */
  mix_trade_no: string;
}

export interface RefundsNotifyPostJson {
  /** 医疗机构的商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 医保退款的总金额，单位：分 */
  med_refund_total_fee: number;
  /** 医保统筹退款金额，单位：分 */
  med_refund__gov_fee?: number | undefined;
  /** 医保个账退款金额，单位：分 */
  med_refund__self_fee?: number | undefined;
  /** 医保其他退款金额，单位：分 */
  med_refund__other_fee?: number | undefined;
  /** 医保退款成功时间，RFC 3339 时间 */
  refund_time: string;
  /** 从业机构退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 医保统筹退款金额，单位：分 */
  med_refund_gov_fee: number;
  /** 医保个账退款金额，单位：分 */
  med_refund_self_fee: number;
  /** 医保其他退款金额，单位：分 */
  med_refund_other_fee: number;
}

export interface RefundsNotifyPostOptions extends CallOptions {
  /** 查询参数 */
  query: RefundsNotifyPostQuery;
  /** JSON 请求体 */
  json: RefundsNotifyPostJson;
}

/** `v3/med-ins/refunds/notify` */
export interface RefundsNotify extends Node {
  /**
   * 医保退款通知
   *
   * `POST v3/med-ins/refunds/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781561 医保支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012166534 医保支付（服务商）}
   */
  post(options: RefundsNotifyPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 医保退款通知
   *
   * `POST v3/med-ins/refunds/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781561 医保支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012166534 医保支付（服务商）}
   */
  postAsync(options: RefundsNotifyPostOptions): Promise<CallResponse<undefined>>;
}
