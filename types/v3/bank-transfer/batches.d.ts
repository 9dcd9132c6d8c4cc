// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BatchesPostResponse {
  /** 银行批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
}

export interface BatchesPostJson {
  /** 服务平台商户号 */
  platform_mchid: string;
  /** 付款企业商户号 */
  specialized_payment_mchid: string;
  /** 实际出资商户号 */
  sponsor_mchid: string;
  /** 用户授权商户号 */
  user_authorized_mchid: string;
  /** 用户授权appid */
  user_authorized_appid: string;
  /** 银行批次单号 */
  out_batch_no: string;
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 附加信息 */
  attach_remark?: string | undefined;
  /** 转账总金额，单位：分 */
  total_amount: number;
  /** 转账总笔数 */
  total_count: number;
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {});
  /** 批量转账用途 */
  transfer_purpose: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {});
  /** 转账明细列表 */
  transfer_detail_list?: {
    /** 银行明细单号 */
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
}

export interface BatchesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BatchesPostJson;
}

/** `v3/bank-transfer/batches` */
export interface Batches extends Node {
  readonly batchId: BatchesBatchId;
  readonly outBatchNo: BatchesOutBatchNo;
  /**
   * 发起批量转账
   *
   * `POST v3/bank-transfer/batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465889 银行批量转账（服务商）}
   */
  post(options: BatchesPostOptions): Promise<CallResponse<BatchesPostResponse>>;
  /**
   * 发起批量转账
   *
   * `POST v3/bank-transfer/batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465889 银行批量转账（服务商）}
   */
  postAsync(options: BatchesPostOptions): Promise<CallResponse<BatchesPostResponse>>;
}

/** `v3/bank-transfer/batches/batch-id` */
export interface BatchesBatchId extends Node {
  readonly _batch_id_: BatchesBatchIdByBatchId;
  /** 同 _batch_id_ */
  readonly $batch_id$: BatchesBatchIdByBatchId;
}

export interface BatchesBatchIdByBatchIdGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string;
  /** 服务平台商户号 */
  platform_mchid: string;
  /** 付款企业商户号 */
  specialized_payment_mchid: string;
  /** 实际出资商户号 */
  sponsor_mchid: string;
  /** 用户授权商户号 */
  user_authorized_mchid: string;
  /** 用户授权appid */
  user_authorized_appid: string;
  /** 银行批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {});
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 附加信息 */
  attach_remark?: string;
  /** 批量转账用途 */
  transfer_purpose: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {});
  /** 批次状态 */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {});
  /** 转账总金额，单位：分 */
  total_amount: number;
  /** 转账总笔数 */
  total_count: number;
  /** 批次创建时间 */
  create_time?: string;
  /** 批次更新时间 */
  update_time?: string;
  /** 转账成功金额，单位：分 */
  success_amount?: number;
  /** 转账成功笔数 */
  success_count?: number;
  /** 转账失败金额，单位：分 */
  fail_amount?: number;
  /** 转账失败笔数 */
  fail_count?: number;
  /** 转账明细单列表 */
  transfer_detail_list: {
    /** 微信支付明细单号 */
    detail_id: string;
    /** 银行明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {});
    /** 明细失败原因 */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {});
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
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined;
}

export interface BatchesBatchIdByBatchIdGetOptions extends CallOptions {
  /** 微信支付批次单号 */
  batch_id: string;
  /** 查询参数 */
  query: BatchesBatchIdByBatchIdGetQuery;
}

/** `v3/bank-transfer/batches/batch-id/{batch_id}` */
export interface BatchesBatchIdByBatchId extends Node {
  readonly details: BatchesBatchIdByBatchIdDetails;
  /**
   * 微信支付批次单号查询批次单
   *
   * `GET v3/bank-transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465891 银行批量转账（服务商）}
   */
  get(options: BatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdGetResponse>>;
  /**
   * 微信支付批次单号查询批次单
   *
   * `GET v3/bank-transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465891 银行批量转账（服务商）}
   */
  getAsync(options: BatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdGetResponse>>;
}

/** `v3/bank-transfer/batches/batch-id/{batch_id}/details` */
export interface BatchesBatchIdByBatchIdDetails extends Node {
  readonly detailId: BatchesBatchIdByBatchIdDetailsDetailId;
}

/** `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id` */
export interface BatchesBatchIdByBatchIdDetailsDetailId extends Node {
  readonly _detail_id_: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** 同 _detail_id_ */
  readonly $detail_id$: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string;
  /** 服务平台商户号 */
  platform_mchid: string;
  /** 付款企业商户号 */
  specialized_payment_mchid: string;
  /** 实际出资商户号 */
  sponsor_mchid: string;
  /** 用户授权商户号 */
  user_authorized_mchid: string;
  /** 用户授权appid */
  user_authorized_appid: string;
  /** 银行批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {});
  /** 银行明细单号 */
  out_detail_no: string;
  /** 微信支付明细单号 */
  detail_id: string;
  /** 收款用户openid */
  openid: string;
  /** 收款用户姓名 */
  username: string;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细状态 */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {});
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {});
  /** 转账发起时间 */
  initiate_time?: string;
  /** 明细更新时间 */
  update_time: string;
  /** 收款账户类型 */
  account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {});
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

/** `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends Node {
  /**
   * 微信支付明细单号查询明细单
   *
   * `GET v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465897 银行批量转账（服务商）}
   */
  get(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
  /**
   * 微信支付明细单号查询明细单
   *
   * `GET v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465897 银行批量转账（服务商）}
   */
  getAsync(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
}

/** `v3/bank-transfer/batches/out-batch-no` */
export interface BatchesOutBatchNo extends Node {
  readonly _out_batch_no_: BatchesOutBatchNoByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: BatchesOutBatchNoByOutBatchNo;
}

export interface BatchesOutBatchNoByOutBatchNoGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string;
  /** 服务平台商户号 */
  platform_mchid: string;
  /** 付款企业商户号 */
  specialized_payment_mchid: string;
  /** 实际出资商户号 */
  sponsor_mchid: string;
  /** 用户授权商户号 */
  user_authorized_mchid: string;
  /** 用户授权appid */
  user_authorized_appid: string;
  /** 银行批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {});
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 附加信息 */
  attach_remark?: string;
  /** 批量转账用途 */
  transfer_purpose: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {});
  /** 批次状态 */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {});
  /** 转账总金额，单位：分 */
  total_amount: number;
  /** 转账总笔数 */
  total_count: number;
  /** 批次创建时间 */
  create_time?: string;
  /** 批次更新时间 */
  update_time?: string;
  /** 转账成功金额，单位：分 */
  success_amount?: number;
  /** 转账成功笔数 */
  success_count?: number;
  /** 转账失败金额，单位：分 */
  fail_amount?: number;
  /** 转账失败笔数 */
  fail_count?: number;
  /** 转账明细单列表 */
  transfer_detail_list: {
    /** 微信支付明细单号 */
    detail_id: string;
    /** 银行明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {});
    /** 明细失败原因 */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {});
  }[];
}

export interface BatchesOutBatchNoByOutBatchNoGetQuery {
  /** 银行批次单号 */
  out_batch_no: string;
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 最大资源条数 */
  limit?: number | undefined;
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined;
}

export interface BatchesOutBatchNoByOutBatchNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 查询参数 */
  query: BatchesOutBatchNoByOutBatchNoGetQuery;
}

/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}` */
export interface BatchesOutBatchNoByOutBatchNo extends Node {
  readonly details: BatchesOutBatchNoByOutBatchNoDetails;
  /**
   * 银行批次单号查询批次单
   *
   * `GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465903 银行批量转账（服务商）}
   */
  get(options: BatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>;
  /**
   * 银行批次单号查询批次单
   *
   * `GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465903 银行批量转账（服务商）}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>;
}

/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details` */
export interface BatchesOutBatchNoByOutBatchNoDetails extends Node {
  readonly outDetailNo: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
}

/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends Node {
  readonly _out_detail_no_: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** 同 _out_detail_no_ */
  readonly $out_detail_no$: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string;
  /** 服务平台商户号 */
  platform_mchid: string;
  /** 付款企业商户号 */
  specialized_payment_mchid: string;
  /** 实际出资商户号 */
  sponsor_mchid: string;
  /** 用户授权商户号 */
  user_authorized_mchid: string;
  /** 用户授权appid */
  user_authorized_appid: string;
  /** 银行批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {});
  /** 银行明细单号 */
  out_detail_no: string;
  /** 微信支付明细单号 */
  detail_id: string;
  /** 收款用户openid */
  openid: string;
  /** 收款用户姓名 */
  username: string;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细状态 */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {});
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {});
  /** 转账发起时间 */
  initiate_time?: string;
  /** 明细更新时间 */
  update_time: string;
  /** 收款账户类型 */
  account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {});
  /** 银行名称 */
  bank_name?: string;
  /** 银行卡尾号 */
  bank_card_number_tail?: string;
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions extends CallOptions {
  /** 银行批次单号 */
  out_batch_no: string;
  /** 银行明细单号 */
  out_detail_no: string;
}

/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends Node {
  /**
   * 银行明细单号查询明细单
   *
   * `GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465915 银行批量转账（服务商）}
   */
  get(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
  /**
   * 银行明细单号查询明细单
   *
   * `GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465915 银行批量转账（服务商）}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
}
