// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BatchesPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
}

export interface BatchesPostJson {
  /** 特约商户号 */
  sub_mchid: string;
  /** 特约商户appid */
  sub_appid?: string | undefined;
  /** 特约商户授权类型 */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {});
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
  transfer_detail_list?: {
    /** 商家明细单号 */
    out_detail_no: string;
    /** 转账金额，单位：分 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 收款用户openid */
    openid: string;
    /** 收款用户姓名 （敏感信息，加密传输） */
    user_name: string;
    /** 收款用户身份证 （敏感信息，加密传输） */
    user_id_card?: string | undefined;
  }[] | undefined;
  /** 服务商的appid */
  sp_appid?: string | undefined;
  /** 批量转账用途 */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}) | undefined;
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}) | undefined;
}

export interface BatchesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BatchesPostJson;
}

/** `v3/partner-transfer/batches` */
export interface Batches extends Node {
  readonly batchId: BatchesBatchId;
  readonly outBatchNo: BatchesOutBatchNo;
  /**
   * 发起批量转账
   *
   * `POST v3/partner-transfer/batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465738 批量转账（服务商）（服务商）}
   */
  post(options: BatchesPostOptions): Promise<CallResponse<BatchesPostResponse>>;
  /**
   * 发起批量转账
   *
   * `POST v3/partner-transfer/batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465738 批量转账（服务商）（服务商）}
   */
  postAsync(options: BatchesPostOptions): Promise<CallResponse<BatchesPostResponse>>;
}

/** `v3/partner-transfer/batches/batch-id` */
export interface BatchesBatchId extends Node {
  readonly _batch_id_: BatchesBatchIdByBatchId;
  /** 同 _batch_id_ */
  readonly $batch_id$: BatchesBatchIdByBatchId;
}

export interface BatchesBatchIdByBatchIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 特约商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 特约商户appid */
  sub_appid?: string;
  /** 批次状态 */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 批次类型 */
  batch_type: 'API' | 'WEB' | (string & {});
  /** 特约商户授权类型 */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {});
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {});
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
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id: string;
    /** 商家明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_status: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  }[];
  /** 服务商的appid */
  sp_appid?: string;
  /** 批量转账用途 */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {});
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {});
}

export interface BatchesBatchIdByBatchIdGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 最大资源条数 */
  limit?: number | undefined;
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined;
}

export interface BatchesBatchIdByBatchIdGetOptions extends CallOptions {
  /** 微信支付批次单号 */
  batch_id: string;
  /** 查询参数 */
  query: BatchesBatchIdByBatchIdGetQuery;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}` */
export interface BatchesBatchIdByBatchId extends Node {
  readonly details: BatchesBatchIdByBatchIdDetails;
  /**
   * 微信支付批次单号查询批次单
   *
   * `GET v3/partner-transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715990 批量转账（服务商）（服务商）}
   */
  get(options: BatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdGetResponse>>;
  /**
   * 微信支付批次单号查询批次单
   *
   * `GET v3/partner-transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715990 批量转账（服务商）（服务商）}
   */
  getAsync(options: BatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdGetResponse>>;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details` */
export interface BatchesBatchIdByBatchIdDetails extends Node {
  readonly detailId: BatchesBatchIdByBatchIdDetailsDetailId;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id` */
export interface BatchesBatchIdByBatchIdDetailsDetailId extends Node {
  readonly _detail_id_: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** 同 _detail_id_ */
  readonly $detail_id$: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 商户的appid */
  appid?: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 微信支付明细单号 */
  detail_id: string;
  /** 明细状态 */
  detail_status: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAY_ROLL_CARD_ALREADY_LOGOUT' | 'PAY_ROLL_CARD_ALREADY_FROZEN' | 'PAY_ROLL_CARD_UNAUTHORIZED' | 'PAY_ROLL_CARD_USER_NOT_OPEN' | (string & {});
  /** 收款用户openid */
  openid: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  username: string;
  /** 转账发起时间 */
  initiate_time: string;
  /** 明细更新时间 */
  update_time: string;
  /** 收款账户类型 */
  account_type?: string;
  /** 银行名称 */
  bank_name?: string;
  /** 银行卡尾号 */
  bank_card_number_tail?: string;
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions extends CallOptions {
  /** 微信支付批次单号 */
  batch_id: string;
  /** 微信明细单号 */
  detail_id: string;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends Node {
  /**
   * 微信支付明细单号查询明细单
   *
   * `GET v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718324 批量转账（服务商）（服务商）}
   */
  get(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
  /**
   * 微信支付明细单号查询明细单
   *
   * `GET v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718324 批量转账（服务商）（服务商）}
   */
  getAsync(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
}

/** `v3/partner-transfer/batches/out-batch-no` */
export interface BatchesOutBatchNo extends Node {
  readonly _out_batch_no_: BatchesOutBatchNoByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: BatchesOutBatchNoByOutBatchNo;
}

export interface BatchesOutBatchNoByOutBatchNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 特约商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 特约商户appid */
  sub_appid?: string;
  /** 批次状态 */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 批次类型 */
  batch_type: 'API' | 'WEB' | (string & {});
  /** 特约商户授权类型 */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {});
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {});
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
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id: string;
    /** 商家明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_status: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  }[];
  /** 服务商的appid */
  sp_appid?: string;
  /** 批量转账用途 */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {});
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {});
}

export interface BatchesOutBatchNoByOutBatchNoGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 最大资源条数 */
  limit?: number | undefined;
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {}) | undefined;
}

export interface BatchesOutBatchNoByOutBatchNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 查询参数 */
  query: BatchesOutBatchNoByOutBatchNoGetQuery;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}` */
export interface BatchesOutBatchNoByOutBatchNo extends Node {
  readonly details: BatchesOutBatchNoByOutBatchNoDetails;
  /**
   * 商家批次单号查询批次单
   *
   * `GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718112 批量转账（服务商）（服务商）}
   */
  get(options: BatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>;
  /**
   * 商家批次单号查询批次单
   *
   * `GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718112 批量转账（服务商）（服务商）}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details` */
export interface BatchesOutBatchNoByOutBatchNoDetails extends Node {
  readonly outDetailNo: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends Node {
  readonly _out_detail_no_: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** 同 _out_detail_no_ */
  readonly $out_detail_no$: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 商户的appid */
  appid?: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 微信支付明细单号 */
  detail_id: string;
  /** 明细状态 */
  detail_status: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAY_ROLL_CARD_ALREADY_LOGOUT' | 'PAY_ROLL_CARD_ALREADY_FROZEN' | 'PAY_ROLL_CARD_UNAUTHORIZED' | 'PAY_ROLL_CARD_USER_NOT_OPEN' | (string & {});
  /** 收款用户openid */
  openid: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  username: string;
  /** 转账发起时间 */
  initiate_time: string;
  /** 明细更新时间 */
  update_time: string;
  /** 收款账户类型 */
  account_type?: string;
  /** 银行名称 */
  bank_name?: string;
  /** 银行卡尾号 */
  bank_card_number_tail?: string;
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends Node {
  /**
   * 商家明细单号查询明细单
   *
   * `GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718434 批量转账（服务商）（服务商）}
   */
  get(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
  /**
   * 商家明细单号查询明细单
   *
   * `GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718434 批量转账（服务商）（服务商）}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
}
