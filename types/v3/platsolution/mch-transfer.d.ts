// Generated from openapi/: do not edit, run `npm run generate`.

import type { TransferReservation } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/platsolution/mch-transfer` */
export interface MchTransfer extends Node {
  readonly batches: MchTransferBatches;
  readonly reservation: MchTransferReservation;
}

/** `v3/platsolution/mch-transfer/batches` */
export interface MchTransferBatches extends Node {
  readonly apply: MchTransferBatchesApply;
  readonly batchId: MchTransferBatchesBatchId;
  readonly detailReceipts: MchTransferBatchesDetailReceipts;
  readonly outBatchNo: MchTransferBatchesOutBatchNo;
  readonly summaryReceipts: MchTransferBatchesSummaryReceipts;
}

export interface MchTransferBatchesApplyPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {});
}

export interface MchTransferBatchesApplyPostJson {
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

export interface MchTransferBatchesApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferBatchesApplyPostJson;
}

/** `v3/platsolution/mch-transfer/batches/apply` */
export interface MchTransferBatchesApply extends Node {
  /**
   * 受理商家转账
   *
   * `POST v3/platsolution/mch-transfer/batches/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html 平台解决方案（服务商）}
   */
  post(options: MchTransferBatchesApplyPostOptions): Promise<CallResponse<MchTransferBatchesApplyPostResponse>>;
  /**
   * 受理商家转账
   *
   * `POST v3/platsolution/mch-transfer/batches/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html 平台解决方案（服务商）}
   */
  postAsync(options: MchTransferBatchesApplyPostOptions): Promise<CallResponse<MchTransferBatchesApplyPostResponse>>;
}

/** `v3/platsolution/mch-transfer/batches/batch-id` */
export interface MchTransferBatchesBatchId extends Node {
  readonly _batch_id_: MchTransferBatchesBatchIdByBatchId;
  /** 同 _batch_id_ */
  readonly $batch_id$: MchTransferBatchesBatchIdByBatchId;
}

export interface MchTransferBatchesBatchIdByBatchIdGetResponse {
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
    detail_state: 'INIT' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  }[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
}

export interface MchTransferBatchesBatchIdByBatchIdGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 最大资源条数 */
  limit?: number | undefined;
}

export interface MchTransferBatchesBatchIdByBatchIdGetOptions extends CallOptions {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 查询参数 */
  query: MchTransferBatchesBatchIdByBatchIdGetQuery;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` */
export interface MchTransferBatchesBatchIdByBatchId extends Node {
  readonly details: MchTransferBatchesBatchIdByBatchIdDetails;
  /**
   * 微信支付转账批次单号查询批次单
   *
   * `GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html 平台解决方案（服务商）}
   */
  get(options: MchTransferBatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<MchTransferBatchesBatchIdByBatchIdGetResponse>>;
  /**
   * 微信支付转账批次单号查询批次单
   *
   * `GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html 平台解决方案（服务商）}
   */
  getAsync(options: MchTransferBatchesBatchIdByBatchIdGetOptions): Promise<CallResponse<MchTransferBatchesBatchIdByBatchIdGetResponse>>;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details` */
export interface MchTransferBatchesBatchIdByBatchIdDetails extends Node {
  readonly detailId: MchTransferBatchesBatchIdByBatchIdDetailsDetailId;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id` */
export interface MchTransferBatchesBatchIdByBatchIdDetailsDetailId extends Node {
  readonly _detail_id_: MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** 同 _detail_id_ */
  readonly $detail_id$: MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
}

export interface MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
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
  detail_state: 'INIT' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 收款用户姓名 */
  user_name?: string;
  /** 转账完成时间 */
  transfer_finish_time?: string;
  /** 银行退票时间 */
  bank_refund_time?: string;
}

export interface MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions extends CallOptions {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家转账明细单号 */
  detail_id: string;
  /** 查询参数 */
  query: MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetQuery;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends Node {
  /**
   * 微信支付转账明细单号查询明细单
   *
   * `GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html 平台解决方案（服务商）}
   */
  get(options: MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
  /**
   * 微信支付转账明细单号查询明细单
   *
   * `GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html 平台解决方案（服务商）}
   */
  getAsync(options: MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetOptions): Promise<CallResponse<MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts` */
export interface MchTransferBatchesDetailReceipts extends Node {
  readonly outBatchNo: MchTransferBatchesDetailReceiptsOutBatchNo;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no` */
export interface MchTransferBatchesDetailReceiptsOutBatchNo extends Node {
  readonly _out_batch_no_: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}` */
export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo extends Node {
  readonly outDetailNo: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no` */
export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo extends Node {
  readonly _out_detail_no_: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
  /** 同 _out_detail_no_ */
  readonly $out_detail_no$: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
}

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse {
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

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 查询参数 */
  query: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetQuery;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo extends Node {
  readonly apply: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply;
  /**
   * 查询商家转账明细电子回单
   *
   * `GET v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html 平台解决方案（服务商）}
   */
  get(options: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>>;
  /**
   * 查询商家转账明细电子回单
   *
   * `GET v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html 平台解决方案（服务商）}
   */
  getAsync(options: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>>;
}

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
}

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** JSON 请求体 */
  json: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostJson;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply extends Node {
  /**
   * 申请商家转账明细电子回单
   *
   * `POST v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html 平台解决方案（服务商）}
   */
  post(options: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostOptions): Promise<CallResponse<MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>>;
  /**
   * 申请商家转账明细电子回单
   *
   * `POST v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html 平台解决方案（服务商）}
   */
  postAsync(options: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostOptions): Promise<CallResponse<MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>>;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no` */
export interface MchTransferBatchesOutBatchNo extends Node {
  readonly _out_batch_no_: MchTransferBatchesOutBatchNoByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: MchTransferBatchesOutBatchNoByOutBatchNo;
}

export interface MchTransferBatchesOutBatchNoByOutBatchNoGetResponse {
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
    detail_state: 'INIT' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  }[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
}

export interface MchTransferBatchesOutBatchNoByOutBatchNoGetQuery {
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

export interface MchTransferBatchesOutBatchNoByOutBatchNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 查询参数 */
  query: MchTransferBatchesOutBatchNoByOutBatchNoGetQuery;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` */
export interface MchTransferBatchesOutBatchNoByOutBatchNo extends Node {
  readonly details: MchTransferBatchesOutBatchNoByOutBatchNoDetails;
  /**
   * 商户转账批次单号查询批次单
   *
   * `GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html 平台解决方案（服务商）}
   */
  get(options: MchTransferBatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<MchTransferBatchesOutBatchNoByOutBatchNoGetResponse>>;
  /**
   * 商户转账批次单号查询批次单
   *
   * `GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html 平台解决方案（服务商）}
   */
  getAsync(options: MchTransferBatchesOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<MchTransferBatchesOutBatchNoByOutBatchNoGetResponse>>;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details` */
export interface MchTransferBatchesOutBatchNoByOutBatchNoDetails extends Node {
  readonly outDetailNo: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
export interface MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends Node {
  readonly _out_detail_no_: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** 同 _out_detail_no_ */
  readonly $out_detail_no$: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
}

export interface MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
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
  detail_state: 'INIT' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 收款用户姓名 */
  user_name?: string;
  /** 转账完成时间 */
  transfer_finish_time?: string;
  /** 银行退票时间 */
  bank_refund_time?: string;
}

export interface MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 查询参数 */
  query: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetQuery;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends Node {
  /**
   * 商户明细单号查询明细单
   *
   * `GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html 平台解决方案（服务商）}
   */
  get(options: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
  /**
   * 商户明细单号查询明细单
   *
   * `GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html 平台解决方案（服务商）}
   */
  getAsync(options: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetOptions): Promise<CallResponse<MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts` */
export interface MchTransferBatchesSummaryReceipts extends Node {
  readonly outBatchNo: MchTransferBatchesSummaryReceiptsOutBatchNo;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no` */
export interface MchTransferBatchesSummaryReceiptsOutBatchNo extends Node {
  readonly _out_batch_no_: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
}

export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse {
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

export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 查询参数 */
  query: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetQuery;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo extends Node {
  readonly apply: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply;
  /**
   * 查询商家转账批次电子回单
   *
   * `GET v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html 平台解决方案（服务商）}
   */
  get(options: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>>;
  /**
   * 查询商家转账批次电子回单
   *
   * `GET v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html 平台解决方案（服务商）}
   */
  getAsync(options: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetOptions): Promise<CallResponse<MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>>;
}

export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
}

export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** JSON 请求体 */
  json: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostJson;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply extends Node {
  /**
   * 申请商家转账批次电子回单
   *
   * `POST v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html 平台解决方案（服务商）}
   */
  post(options: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostOptions): Promise<CallResponse<MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>>;
  /**
   * 申请商家转账批次电子回单
   *
   * `POST v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html 平台解决方案（服务商）}
   */
  postAsync(options: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostOptions): Promise<CallResponse<MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>>;
}

/** `v3/platsolution/mch-transfer/reservation` */
export interface MchTransferReservation extends Node {
  readonly apply: MchTransferReservationApply;
  readonly outReservationNo: MchTransferReservationOutReservationNo;
  readonly reservationId: MchTransferReservationReservationId;
}

export interface MchTransferReservationApplyPostResponse {
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

export interface MchTransferReservationApplyPostJson {
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

export interface MchTransferReservationApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferReservationApplyPostJson;
}

/** `v3/platsolution/mch-transfer/reservation/apply` */
export interface MchTransferReservationApply extends Node {
  /**
   * 受理单次预约商家转账
   *
   * `POST v3/platsolution/mch-transfer/reservation/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html 平台解决方案（服务商）}
   */
  post(options: MchTransferReservationApplyPostOptions): Promise<CallResponse<MchTransferReservationApplyPostResponse>>;
  /**
   * 受理单次预约商家转账
   *
   * `POST v3/platsolution/mch-transfer/reservation/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html 平台解决方案（服务商）}
   */
  postAsync(options: MchTransferReservationApplyPostOptions): Promise<CallResponse<MchTransferReservationApplyPostResponse>>;
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no` */
export interface MchTransferReservationOutReservationNo extends Node {
  readonly _out_reservation_no_: MchTransferReservationOutReservationNoByOutReservationNo;
  /** 同 _out_reservation_no_ */
  readonly $out_reservation_no$: MchTransferReservationOutReservationNoByOutReservationNo;
}

export type MchTransferReservationOutReservationNoByOutReservationNoGetResponse = TransferReservation;

export interface MchTransferReservationOutReservationNoByOutReservationNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferReservationOutReservationNoByOutReservationNoGetOptions extends CallOptions {
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 查询参数 */
  query: MchTransferReservationOutReservationNoByOutReservationNoGetQuery;
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
export interface MchTransferReservationOutReservationNoByOutReservationNo extends Node {
  readonly close: MchTransferReservationOutReservationNoByOutReservationNoClose;
  /**
   * 商户预约单号查询预约商家转账记录
   *
   * `GET v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html 平台解决方案（服务商）}
   */
  get(options: MchTransferReservationOutReservationNoByOutReservationNoGetOptions): Promise<CallResponse<MchTransferReservationOutReservationNoByOutReservationNoGetResponse>>;
  /**
   * 商户预约单号查询预约商家转账记录
   *
   * `GET v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html 平台解决方案（服务商）}
   */
  getAsync(options: MchTransferReservationOutReservationNoByOutReservationNoGetOptions): Promise<CallResponse<MchTransferReservationOutReservationNoByOutReservationNoGetResponse>>;
}

export type MchTransferReservationOutReservationNoByOutReservationNoClosePostResponse = TransferReservation;

export interface MchTransferReservationOutReservationNoByOutReservationNoClosePostQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferReservationOutReservationNoByOutReservationNoClosePostOptions extends CallOptions {
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 查询参数 */
  query: MchTransferReservationOutReservationNoByOutReservationNoClosePostQuery;
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
export interface MchTransferReservationOutReservationNoByOutReservationNoClose extends Node {
  /**
   * 关闭预约商家转账记录
   *
   * `POST v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html 平台解决方案（服务商）}
   */
  post(options: MchTransferReservationOutReservationNoByOutReservationNoClosePostOptions): Promise<CallResponse<MchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>>;
  /**
   * 关闭预约商家转账记录
   *
   * `POST v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html 平台解决方案（服务商）}
   */
  postAsync(options: MchTransferReservationOutReservationNoByOutReservationNoClosePostOptions): Promise<CallResponse<MchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>>;
}

/** `v3/platsolution/mch-transfer/reservation/reservation-id` */
export interface MchTransferReservationReservationId extends Node {
  readonly _reservation_id_: MchTransferReservationReservationIdByReservationId;
  /** 同 _reservation_id_ */
  readonly $reservation_id$: MchTransferReservationReservationIdByReservationId;
}

export type MchTransferReservationReservationIdByReservationIdGetResponse = TransferReservation;

export interface MchTransferReservationReservationIdByReservationIdGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferReservationReservationIdByReservationIdGetOptions extends CallOptions {
  /** 微信转账预约单号 */
  reservation_id: string;
  /** 查询参数 */
  query: MchTransferReservationReservationIdByReservationIdGetQuery;
}

/** `v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` */
export interface MchTransferReservationReservationIdByReservationId extends Node {
  /**
   * 微信支付预约单号查询预约商家转账记录
   *
   * `GET v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html 平台解决方案（服务商）}
   */
  get(options: MchTransferReservationReservationIdByReservationIdGetOptions): Promise<CallResponse<MchTransferReservationReservationIdByReservationIdGetResponse>>;
  /**
   * 微信支付预约单号查询预约商家转账记录
   *
   * `GET v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html 平台解决方案（服务商）}
   */
  getAsync(options: MchTransferReservationReservationIdByReservationIdGetOptions): Promise<CallResponse<MchTransferReservationReservationIdByReservationIdGetResponse>>;
}
