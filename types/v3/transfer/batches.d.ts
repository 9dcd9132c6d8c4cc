// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BatchesPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
  /** 批次状态 */
  batch_status?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
}

export interface BatchesPostJson {
  /** 直连商户的appid */
  appid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 转账总金额，单位：分 */
  total_amount: number;
  /** 转账总笔数 */
  total_num: number;
  /** 转账明细列表 */
  transfer_detail_list: {
    /** 商家明细单号 */
    out_detail_no: string;
    /** 转账金额，单位：分 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 用户在直连商户应用下的用户标示 */
    openid: string;
    /** 收款用户姓名 （敏感信息，加密传输） */
    user_name?: string | undefined;
    /** 收款用户身份证 （敏感信息，加密传输） */
    user_id_card?: string | undefined;
  }[];
  /** 转账场景ID */
  transfer_scene_id?: string | undefined;
  /** 通知地址 */
  notify_url?: string | undefined;
}

export interface BatchesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BatchesPostJson;
}

/** `v3/transfer/batches` */
export interface Batches extends Node {
  readonly batchId: BatchesBatchId;
  readonly outBatchNo: BatchesOutBatchNo;
  /**
   * 发起批量转账
   *
   * `POST v3/transfer/batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458841 批量转账到零钱（商户）}
   */
  post(options: BatchesPostOptions): Promise<CallResponse<BatchesPostResponse>>;
  /**
   * 发起批量转账
   *
   * `POST v3/transfer/batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458841 批量转账到零钱（商户）}
   */
  postAsync(options: BatchesPostOptions): Promise<CallResponse<BatchesPostResponse>>;
}

/** `v3/transfer/batches/batch-id` */
export interface BatchesBatchId extends Node {
  readonly _batch_id_: BatchesBatchIdByBatchId;
  /** 同 _batch_id_ */
  readonly $batch_id$: BatchesBatchIdByBatchId;
}

export interface BatchesBatchIdByBatchIdGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商户号 */
    mchid: string;
    /** 商家批次单号 */
    out_batch_no: string;
    /** 微信批次单号 */
    batch_id: string;
    /** 直连商户的appid */
    appid: string;
    /** 批次状态 */
    batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
    /** 批次类型 */
    batch_type: 'API' | 'WEB' | (string & {});
    /** 批次名称 */
    batch_name: string;
    /** 批次备注 */
    batch_remark: string;
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {});
    /** 转账总金额，单位：分 */
    total_amount: number;
    /** 转账总笔数 */
    total_num: number;
    /** 批次创建时间 */
    create_time?: string;
    /** 批次更新时间 */
    update_time?: string;
    /** 转账成功金额，单位：分 */
    success_amount?: number;
    /** 转账成功笔数 */
    success_num?: number;
    /** 转账失败金额，单位：分 */
    fail_amount?: number;
    /** 转账失败笔数 */
    fail_num?: number;
    /** 转账场景ID */
    transfer_scene_id?: string;
  };
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信明细单号 */
    detail_id: string;
    /** 商家明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_status: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  }[];
}

export interface BatchesBatchIdByBatchIdGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 最大资源条数 */
  limit?: number | undefined;
  /** 明细状态 */
  detail_status?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined;
}

export interface BatchesBatchIdByBatchIdGetOptions extends CallOptions {
  /** 微信批次单号 */
  batch_id: string;
  /** 查询参数 */
  query: BatchesBatchIdByBatchIdGetQuery;
}

/** `v3/transfer/batches/batch-id/{batch_id}` */
export interface BatchesBatchIdByBatchId extends Node {
  readonly details: BatchesBatchIdByBatchIdDetails;
  /**
   * 微信批次单号查询批次单
   *
   * `GET v3/transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458868 批量转账到零钱（商户）}
   */
  get(options: BatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdGetResponse>>;
  /**
   * 微信批次单号查询批次单
   *
   * `GET v3/transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458868 批量转账到零钱（商户）}
   */
  getAsync(options: BatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdGetResponse>>;
}

/** `v3/transfer/batches/batch-id/{batch_id}/details` */
export interface BatchesBatchIdByBatchIdDetails extends Node {
  readonly detailId: BatchesBatchIdByBatchIdDetailsDetailId;
}

/** `v3/transfer/batches/batch-id/{batch_id}/details/detail-id` */
export interface BatchesBatchIdByBatchIdDetailsDetailId extends Node {
  readonly _detail_id_: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** 同 _detail_id_ */
  readonly $detail_id$: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /** 商户号 */
  mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 直连商户的appid */
  appid: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 微信明细单号 */
  detail_id: string;
  /** 明细状态 */
  detail_status: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_SCENE_UNAVAILABLE' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_REMARK_SET_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | (string & {});
  /** 用户在直连商户应用下的用户标示 */
  openid: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 转账发起时间 */
  initiate_time: string;
  /** 明细更新时间 */
  update_time: string;
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions extends CallOptions {
  /** 微信批次单号 */
  batch_id: string;
  /** 微信明细单号 */
  detail_id: string;
}

/** `v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends Node {
  /**
   * 微信明细单号查询明细单
   *
   * `GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458886 批量转账到零钱（商户）}
   */
  get(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
  /**
   * 微信明细单号查询明细单
   *
   * `GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458886 批量转账到零钱（商户）}
   */
  getAsync(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
}

/** `v3/transfer/batches/out-batch-no` */
export interface BatchesOutBatchNo extends Node {
  readonly _out_batch_no_: BatchesOutBatchNoByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: BatchesOutBatchNoByOutBatchNo;
}

export interface BatchesOutBatchNoByOutBatchNoGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商户号 */
    mchid: string;
    /** 商家批次单号 */
    out_batch_no: string;
    /** 微信批次单号 */
    batch_id: string;
    /** 直连商户的appid */
    appid: string;
    /** 批次状态 */
    batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
    /** 批次类型 */
    batch_type: 'API' | 'WEB' | (string & {});
    /** 批次名称 */
    batch_name: string;
    /** 批次备注 */
    batch_remark: string;
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {});
    /** 转账总金额，单位：分 */
    total_amount: number;
    /** 转账总笔数 */
    total_num: number;
    /** 批次创建时间 */
    create_time?: string;
    /** 批次更新时间 */
    update_time?: string;
    /** 转账成功金额，单位：分 */
    success_amount?: number;
    /** 转账成功笔数 */
    success_num?: number;
    /** 转账失败金额，单位：分 */
    fail_amount?: number;
    /** 转账失败笔数 */
    fail_num?: number;
    /** 转账场景ID */
    transfer_scene_id?: string;
  };
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信明细单号 */
    detail_id: string;
    /** 商家明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_status: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  }[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
}

export interface BatchesOutBatchNoByOutBatchNoGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 最大资源条数 */
  limit?: number | undefined;
  /** 明细状态 */
  detail_status?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined;
}

export interface BatchesOutBatchNoByOutBatchNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 查询参数 */
  query: BatchesOutBatchNoByOutBatchNoGetQuery;
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}` */
export interface BatchesOutBatchNoByOutBatchNo extends Node {
  readonly details: BatchesOutBatchNoByOutBatchNoDetails;
  /**
   * 商家批次单号查询批次单
   *
   * `GET v3/transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458877 批量转账到零钱（商户）}
   */
  get(options: BatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>;
  /**
   * 商家批次单号查询批次单
   *
   * `GET v3/transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458877 批量转账到零钱（商户）}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>;
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details` */
export interface BatchesOutBatchNoByOutBatchNoDetails extends Node {
  readonly outDetailNo: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends Node {
  readonly _out_detail_no_: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** 同 _out_detail_no_ */
  readonly $out_detail_no$: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /** 商户号 */
  mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 直连商户的appid */
  appid: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 微信明细单号 */
  detail_id: string;
  /** 明细状态 */
  detail_status: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_SCENE_UNAVAILABLE' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_REMARK_SET_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | (string & {});
  /** 用户在直连商户应用下的用户标示 */
  openid: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 转账发起时间 */
  initiate_time: string;
  /** 明细更新时间 */
  update_time: string;
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends Node {
  /**
   * 商家明细单号查询明细单
   *
   * `GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458902 批量转账到零钱（商户）}
   */
  get(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
  /**
   * 商家明细单号查询明细单
   *
   * `GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458902 批量转账到零钱（商户）}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
}
