// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ComplaintsGetResponse {
  /** 分页开始位置 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 投诉总条数 */
  total_count?: number;
  /** 用户投诉信息详情 */
  data?: {
    /** 商户订单号 */
    out_trade_no: string;
    /** 投诉时间 */
    complaint_time: string;
    /** 订单金额，单位：分 */
    amount: number;
    /** 投诉人联系方式 （敏感信息，加密传输） */
    payer_phone?: string;
    /** 投诉详情 */
    complaint_detail: string;
    /** 投诉单状态 */
    complaint_state: 'PAYER_COMPLAINTED' | 'FROZENED' | 'FROZEN_FINISHED' | 'PAYER_CANCELED' | 'MERCHANT_REFUNDED' | 'SYSTEM_REFUNDED' | 'MANUAL_UNFROZEN' | (string & {});
    /** 微信订单号 */
    transaction_id: string;
    /** 冻结结束时间 */
    frozen_end_time?: string;
    /** 特约商户号 */
    sub_mchid?: string;
  }[];
}

export interface ComplaintsGetQuery {
  /** 分页大小 */
  limit?: number | undefined;
  /** 分页开始位置 */
  offset?: number | undefined;
  /** 开始日期 */
  begin_date: string;
  /** 结束日期 */
  end_date: string;
  /** 特约商户号 */
  sub_mchid?: string | undefined;
}

export interface ComplaintsGetOptions extends CallOptions {
  /** 查询参数 */
  query: ComplaintsGetQuery;
}

/**
 * 消费者投诉 1.0
 *
 * `v3/merchant-service/complaints`
 */
export interface Complaints extends Node {
  readonly _transaction_id_: ComplaintsByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: ComplaintsByTransactionId;
  /**
   * 查询投诉信息
   *
   * `GET v3/merchant-service/complaints`
   *
   * @deprecated 2021-01-08 起不再开放，请改用 `v3/merchant-service/complaints-v2`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml 消费者投诉 1.0（旧版文档）}
   */
  get(options: ComplaintsGetOptions): Promise<CallResponse<ComplaintsGetResponse>>;
  /**
   * 查询投诉信息
   *
   * `GET v3/merchant-service/complaints`
   *
   * @deprecated 2021-01-08 起不再开放，请改用 `v3/merchant-service/complaints-v2`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml 消费者投诉 1.0（旧版文档）}
   */
  getAsync(options: ComplaintsGetOptions): Promise<CallResponse<ComplaintsGetResponse>>;
}

export interface ComplaintsByTransactionIdGetResponse {
  /** 商户订单号 */
  out_trade_no: string;
  /** 投诉时间 */
  complaint_time: string;
  /** 投诉金额，单位：分 */
  amount: number;
  /** 投诉人联系方式 （敏感信息，加密传输） */
  payer_phone?: string;
  /** 投诉描述 */
  complaint_detail: string;
  /** 投诉单状态 */
  complaint_state?: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 冻结结束时间 */
  frozen_end_time?: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 投诉单处理进展状态 */
  complaint_handle_state: string;
}

export interface ComplaintsByTransactionIdGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
}

/** `v3/merchant-service/complaints/{transaction_id}` */
export interface ComplaintsByTransactionId extends Node {
  readonly negotiationHistorys: ComplaintsByTransactionIdNegotiationHistorys;
  /**
   * 查询投诉详情
   *
   * `GET v3/merchant-service/complaints/{transaction_id}`
   *
   * @deprecated 2021-01-08 起不再开放，请改用 `v3/merchant-service/complaints-v2/{complaint_id}`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml 消费者投诉 1.0（旧版文档）}
   */
  get(options: ComplaintsByTransactionIdGetOptions): Promise<CallResponse<ComplaintsByTransactionIdGetResponse>>;
  /**
   * 查询投诉详情
   *
   * `GET v3/merchant-service/complaints/{transaction_id}`
   *
   * @deprecated 2021-01-08 起不再开放，请改用 `v3/merchant-service/complaints-v2/{complaint_id}`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml 消费者投诉 1.0（旧版文档）}
   */
  getAsync(options: ComplaintsByTransactionIdGetOptions): Promise<CallResponse<ComplaintsByTransactionIdGetResponse>>;
}

export interface ComplaintsByTransactionIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  complaint_negotiation_history?: {
    /** 操作人 */
    operate_user: string;
    /** 操作时间 */
    operate_time: string;
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE' | (string & {});
    /** 操作内容 */
    operate_details?: string;
    /** 协商历史图片凭证 */
    image_list?: string[];
  }[];
}

export interface ComplaintsByTransactionIdNegotiationHistorysGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
}

/** `v3/merchant-service/complaints/{transaction_id}/negotiation-historys` */
export interface ComplaintsByTransactionIdNegotiationHistorys extends Node {
  /**
   * 查询投诉协商历史
   *
   * `GET v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
   *
   * @deprecated 2021-01-08 起不再开放，请改用 `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml 消费者投诉 1.0（旧版文档）}
   */
  get(options: ComplaintsByTransactionIdNegotiationHistorysGetOptions): Promise<CallResponse<ComplaintsByTransactionIdNegotiationHistorysGetResponse>>;
  /**
   * 查询投诉协商历史
   *
   * `GET v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
   *
   * @deprecated 2021-01-08 起不再开放，请改用 `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml 消费者投诉 1.0（旧版文档）}
   */
  getAsync(options: ComplaintsByTransactionIdNegotiationHistorysGetOptions): Promise<CallResponse<ComplaintsByTransactionIdNegotiationHistorysGetResponse>>;
}
