// Generated from openapi/: do not edit, run `npm run generate`.

import type { InsuranceTransferReservation } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/platsolution/insurance` */
export interface Insurance extends Node {
  readonly mchTransfer: InsuranceMchTransfer;
}

/** `v3/platsolution/insurance/mch-transfer` */
export interface InsuranceMchTransfer extends Node {
  readonly batches: InsuranceMchTransferBatches;
  readonly reservation: InsuranceMchTransferReservation;
}

/** `v3/platsolution/insurance/mch-transfer/batches` */
export interface InsuranceMchTransferBatches extends Node {
  readonly apply: InsuranceMchTransferBatchesApply;
  readonly batchId: InsuranceMchTransferBatchesBatchId;
  readonly detailReceipts: InsuranceMchTransferBatchesDetailReceipts;
  readonly outBatchNo: InsuranceMchTransferBatchesOutBatchNo;
  readonly summaryReceipts: InsuranceMchTransferBatchesSummaryReceipts;
}

export interface InsuranceMchTransferBatchesApplyPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {});
}

export interface InsuranceMchTransferBatchesApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  sp_appid: string;
  /** 二级商户AppID */
  sub_appid?: string | undefined;
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
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 转账明细列表 */
  transfer_detail_list: {
    /** 商家明细单号 */
    out_detail_no: string;
    /** 转账金额，单位：分 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 微信转账预约单号 */
    reservation_id: string;
    /** 收款用户OpenID */
    openid: string;
  }[];
  /** 商户回调地址 */
  notify_url: string;
}

export interface InsuranceMchTransferBatchesApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InsuranceMchTransferBatchesApplyPostJson;
}

/** `v3/platsolution/insurance/mch-transfer/batches/apply` */
export interface InsuranceMchTransferBatchesApply extends Node {
  /**
   * 受理商家转账
   *
   * `POST v3/platsolution/insurance/mch-transfer/batches/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504220 平台解决方案（服务商）}
   */
  post(options: InsuranceMchTransferBatchesApplyPostOptions): Promise<CallResponse<InsuranceMchTransferBatchesApplyPostResponse>>;
  /**
   * 受理商家转账
   *
   * `POST v3/platsolution/insurance/mch-transfer/batches/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504220 平台解决方案（服务商）}
   */
  postAsync(options: InsuranceMchTransferBatchesApplyPostOptions): Promise<CallResponse<InsuranceMchTransferBatchesApplyPostResponse>>;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id` */
export interface InsuranceMchTransferBatchesBatchId extends Node {
  readonly _batch_id_: InsuranceMchTransferBatchesBatchIdByBatchId;
  /** 同 _batch_id_ */
  readonly $batch_id$: InsuranceMchTransferBatchesBatchIdByBatchId;
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string;
    /** 商家转账批次单号 */
    batch_id: string;
    /** 服务商应用ID */
    sp_appid: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 二级商户应用ID */
    sub_appid?: string;
    /** 批次状态 */
    batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {});
    /** 批次名称 */
    batch_name: string;
    /** 批次备注 */
    batch_remark: string;
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {});
    /** 转账总金额，单位：分 */
    total_amount: number;
    /** 转账总笔数 */
    total_num: number;
    /** 批次创建时间 */
    create_time: string;
    /** 转账成功金额，单位：分 */
    success_amount: number;
    /** 转账成功笔数 */
    success_num: number;
    /** 转账失败金额，单位：分 */
    failed_amount: number;
    /** 转账失败笔数 */
    failed_num: number;
    /** 转账场景ID */
    transfer_scene_id: string;
  };
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string;
    /** 商家明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  }[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {}) | undefined;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 最大资源条数 */
  limit?: number | undefined;
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdGetOptions extends CallOptions {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 查询参数 */
  query: InsuranceMchTransferBatchesBatchIdByBatchIdGetQuery;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` */
export interface InsuranceMchTransferBatchesBatchIdByBatchId extends Node {
  readonly details: InsuranceMchTransferBatchesBatchIdByBatchIdDetails;
  /**
   * 微信支付转账批次单号查询批次单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504221 平台解决方案（服务商）}
   */
  get(options: InsuranceMchTransferBatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesBatchIdByBatchIdGetResponse>>;
  /**
   * 微信支付转账批次单号查询批次单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504221 平台解决方案（服务商）}
   */
  getAsync(options: InsuranceMchTransferBatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesBatchIdByBatchIdGetResponse>>;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details` */
export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetails extends Node {
  readonly detailId: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id` */
export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId extends Node {
  readonly _detail_id_: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** 同 _detail_id_ */
  readonly $detail_id$: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 商家转账明细单号 */
  detail_id: string;
  /** 服务商应用ID */
  sp_appid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 二级商户应用ID */
  sub_appid?: string;
  /** 转账发起时间 */
  create_time: string;
  /** 明细状态 */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {});
  /** 收款用户OpenID */
  openid?: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 转账完成时间 */
  transfer_finish_time?: string;
  /** 银行退票时间 */
  bank_refund_time?: string;
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions extends CallOptions {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家转账明细单号 */
  detail_id: string;
  /** 查询参数 */
  query: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetQuery;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends Node {
  /**
   * 微信支付转账明细单号查询明细单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504223 平台解决方案（服务商）}
   */
  get(options: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
  /**
   * 微信支付转账明细单号查询明细单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504223 平台解决方案（服务商）}
   */
  getAsync(options: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts` */
export interface InsuranceMchTransferBatchesDetailReceipts extends Node {
  readonly outBatchNo: InsuranceMchTransferBatchesDetailReceiptsOutBatchNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no` */
export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNo extends Node {
  readonly _out_batch_no_: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}` */
export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo extends Node {
  readonly outDetailNo: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no` */
export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo extends Node {
  readonly _out_detail_no_: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
  /** 同 _out_detail_no_ */
  readonly $out_detail_no$: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账明细单号 */
  detail_id: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 查询参数 */
  query: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetQuery;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo extends Node {
  readonly apply: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply;
  /**
   * 查询商家转账明细电子回单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504229 平台解决方案（服务商）}
   */
  get(options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>>;
  /**
   * 查询商家转账明细电子回单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504229 平台解决方案（服务商）}
   */
  getAsync(options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>>;
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** JSON 请求体 */
  json: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostJson;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply extends Node {
  /**
   * 申请商家转账明细电子回单
   *
   * `POST v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504228 平台解决方案（服务商）}
   */
  post(options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostOptions): Promise<CallResponse<InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>>;
  /**
   * 申请商家转账明细电子回单
   *
   * `POST v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504228 平台解决方案（服务商）}
   */
  postAsync(options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostOptions): Promise<CallResponse<InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>>;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no` */
export interface InsuranceMchTransferBatchesOutBatchNo extends Node {
  readonly _out_batch_no_: InsuranceMchTransferBatchesOutBatchNoByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: InsuranceMchTransferBatchesOutBatchNoByOutBatchNo;
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string;
    /** 商家转账批次单号 */
    batch_id: string;
    /** 服务商应用ID */
    sp_appid: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 二级商户应用ID */
    sub_appid?: string;
    /** 批次状态 */
    batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {});
    /** 批次名称 */
    batch_name: string;
    /** 批次备注 */
    batch_remark: string;
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {});
    /** 转账总金额，单位：分 */
    total_amount: number;
    /** 转账总笔数 */
    total_num: number;
    /** 批次创建时间 */
    create_time: string;
    /** 转账成功金额，单位：分 */
    success_amount: number;
    /** 转账成功笔数 */
    success_num: number;
    /** 转账失败金额，单位：分 */
    failed_amount: number;
    /** 转账失败笔数 */
    failed_num: number;
    /** 转账场景ID */
    transfer_scene_id: string;
  };
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string;
    /** 商家明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  }[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 最大资源条数 */
  limit?: number | undefined;
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {}) | undefined;
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 查询参数 */
  query: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetQuery;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` */
export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNo extends Node {
  readonly details: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails;
  /**
   * 商户转账批次单号查询批次单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504222 平台解决方案（服务商）}
   */
  get(options: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse>>;
  /**
   * 商户转账批次单号查询批次单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504222 平台解决方案（服务商）}
   */
  getAsync(options: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse>>;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details` */
export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails extends Node {
  readonly outDetailNo: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends Node {
  readonly _out_detail_no_: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** 同 _out_detail_no_ */
  readonly $out_detail_no$: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 商家转账明细单号 */
  detail_id: string;
  /** 服务商应用ID */
  sp_appid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 二级商户应用ID */
  sub_appid?: string;
  /** 转账发起时间 */
  create_time: string;
  /** 明细状态 */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {});
  /** 收款用户OpenID */
  openid?: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 转账完成时间 */
  transfer_finish_time?: string;
  /** 银行退票时间 */
  bank_refund_time?: string;
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 查询参数 */
  query: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetQuery;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends Node {
  /**
   * 商户明细单号查询明细单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504224 平台解决方案（服务商）}
   */
  get(options: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
  /**
   * 商户明细单号查询明细单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504224 平台解决方案（服务商）}
   */
  getAsync(options: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts` */
export interface InsuranceMchTransferBatchesSummaryReceipts extends Node {
  readonly outBatchNo: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no` */
export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo extends Node {
  readonly _out_batch_no_: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
}

export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 查询参数 */
  query: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetQuery;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo extends Node {
  readonly apply: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply;
  /**
   * 查询商家转账批次电子回单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504227 平台解决方案（服务商）}
   */
  get(options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>>;
  /**
   * 查询商家转账批次电子回单
   *
   * `GET v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504227 平台解决方案（服务商）}
   */
  getAsync(options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>>;
}

export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
}

export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** JSON 请求体 */
  json: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostJson;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply extends Node {
  /**
   * 申请商家转账批次电子回单
   *
   * `POST v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504226 平台解决方案（服务商）}
   */
  post(options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostOptions): Promise<CallResponse<InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>>;
  /**
   * 申请商家转账批次电子回单
   *
   * `POST v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504226 平台解决方案（服务商）}
   */
  postAsync(options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostOptions): Promise<CallResponse<InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>>;
}

/** `v3/platsolution/insurance/mch-transfer/reservation` */
export interface InsuranceMchTransferReservation extends Node {
  readonly apply: InsuranceMchTransferReservationApply;
  readonly outReservationNo: InsuranceMchTransferReservationOutReservationNo;
  readonly reservationId: InsuranceMchTransferReservationReservationId;
}

export interface InsuranceMchTransferReservationApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 微信转账预约单号 */
  reservation_id: string;
  /** 预约记录受理时间 */
  accept_time: string;
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {});
  /** 跳转微信支付用户确认预约页的package信息 */
  package_info: string;
}

export interface InsuranceMchTransferReservationApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  sp_appid: string;
  /** 二级商户AppID */
  sub_appid?: string | undefined;
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 预计最晚转账日期 */
  estimated_date: string;
  /** 预计最大转账金额，单位：分 */
  estimated_max_amount?: number | undefined;
  /** 准确转账金额，单位：分 */
  exact_amount?: number | undefined;
  /** 收款用户OpenID */
  openid?: string | undefined;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_real_name?: string | undefined;
  /** 预约备注 */
  reserve_remark: string;
  /** 商户回调地址 */
  notify_url: string;
  /** 场景报备信息 */
  scene_report_data?: {
    /** 保险保单报备信息 */
    insurance_policy?: {
      /** 保险产品备案编号 */
      product_registration_no: string;
      /** 保险单号 */
      policy_no: string;
      /** 保险名称 */
      name: string;
      /** 取现单号 */
      withdrawal_no?: string | undefined;
      /** 理赔单号 */
      claim_no?: string | undefined;
    } | undefined;
  } | undefined;
}

export interface InsuranceMchTransferReservationApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InsuranceMchTransferReservationApplyPostJson;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/apply` */
export interface InsuranceMchTransferReservationApply extends Node {
  /**
   * 受理单次预约商家转账
   *
   * `POST v3/platsolution/insurance/mch-transfer/reservation/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504216 平台解决方案（服务商）}
   */
  post(options: InsuranceMchTransferReservationApplyPostOptions): Promise<CallResponse<InsuranceMchTransferReservationApplyPostResponse>>;
  /**
   * 受理单次预约商家转账
   *
   * `POST v3/platsolution/insurance/mch-transfer/reservation/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504216 平台解决方案（服务商）}
   */
  postAsync(options: InsuranceMchTransferReservationApplyPostOptions): Promise<CallResponse<InsuranceMchTransferReservationApplyPostResponse>>;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no` */
export interface InsuranceMchTransferReservationOutReservationNo extends Node {
  readonly _out_reservation_no_: InsuranceMchTransferReservationOutReservationNoByOutReservationNo;
  /** 同 _out_reservation_no_ */
  readonly $out_reservation_no$: InsuranceMchTransferReservationOutReservationNoByOutReservationNo;
}

export type InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse = InsuranceTransferReservation;

export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetOptions extends CallOptions {
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 查询参数 */
  query: InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetQuery;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNo extends Node {
  readonly close: InsuranceMchTransferReservationOutReservationNoByOutReservationNoClose;
  /**
   * 商户预约单号查询预约商家转账记录
   *
   * `GET v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504218 平台解决方案（服务商）}
   */
  get(options: InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetOptions): Promise<CallResponse<InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse>>;
  /**
   * 商户预约单号查询预约商家转账记录
   *
   * `GET v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504218 平台解决方案（服务商）}
   */
  getAsync(options: InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetOptions): Promise<CallResponse<InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse>>;
}

export type InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse = InsuranceTransferReservation;

export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostOptions extends CallOptions {
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 查询参数 */
  query: InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostQuery;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoClose extends Node {
  /**
   * 关闭预约商家转账记录
   *
   * `POST v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504219 平台解决方案（服务商）}
   */
  post(options: InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostOptions): Promise<CallResponse<InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>>;
  /**
   * 关闭预约商家转账记录
   *
   * `POST v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504219 平台解决方案（服务商）}
   */
  postAsync(options: InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostOptions): Promise<CallResponse<InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>>;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/reservation-id` */
export interface InsuranceMchTransferReservationReservationId extends Node {
  readonly _reservation_id_: InsuranceMchTransferReservationReservationIdByReservationId;
  /** 同 _reservation_id_ */
  readonly $reservation_id$: InsuranceMchTransferReservationReservationIdByReservationId;
}

export type InsuranceMchTransferReservationReservationIdByReservationIdGetResponse = InsuranceTransferReservation;

export interface InsuranceMchTransferReservationReservationIdByReservationIdGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface InsuranceMchTransferReservationReservationIdByReservationIdGetOptions extends CallOptions {
  /** 微信转账预约单号 */
  reservation_id: string;
  /** 查询参数 */
  query: InsuranceMchTransferReservationReservationIdByReservationIdGetQuery;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}` */
export interface InsuranceMchTransferReservationReservationIdByReservationId extends Node {
  /**
   * 微信支付预约单号查询预约商家转账记录
   *
   * `GET v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504217 平台解决方案（服务商）}
   */
  get(options: InsuranceMchTransferReservationReservationIdByReservationIdGetOptions): Promise<CallResponse<InsuranceMchTransferReservationReservationIdByReservationIdGetResponse>>;
  /**
   * 微信支付预约单号查询预约商家转账记录
   *
   * `GET v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504217 平台解决方案（服务商）}
   */
  getAsync(options: InsuranceMchTransferReservationReservationIdByReservationIdGetOptions): Promise<CallResponse<InsuranceMchTransferReservationReservationIdByReservationIdGetResponse>>;
}
