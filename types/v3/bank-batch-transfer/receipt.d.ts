// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/bank-batch-transfer/receipt` */
export interface Receipt extends Node {
  readonly detailReceipts: ReceiptDetailReceipts;
  readonly summaryReceipts: ReceiptSummaryReceipts;
}

export interface ReceiptDetailReceiptsGetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 银行转账明细单号 */
  out_detail_no: string;
  /** 电子回单受理单号 */
  receipt_no: string;
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的Hash方法 */
  hash_type?: 'SHA256' | (string & {});
  /** 电子回单文件的Hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

export interface ReceiptDetailReceiptsGetQuery {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 银行转账明细单号 */
  out_detail_no: string;
}

export interface ReceiptDetailReceiptsGetOptions extends CallOptions {
  /** 查询参数 */
  query: ReceiptDetailReceiptsGetQuery;
}

export interface ReceiptDetailReceiptsPostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 银行转账明细单号 */
  out_detail_no: string;
  /** 电子回单受理单号 */
  receipt_no: string;
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的Hash方法 */
  hash_type?: 'SHA256' | (string & {});
  /** 电子回单文件的Hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

export interface ReceiptDetailReceiptsPostJson {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 银行转账明细单号 */
  out_detail_no: string;
}

export interface ReceiptDetailReceiptsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ReceiptDetailReceiptsPostJson;
}

/** `v3/bank-batch-transfer/receipt/detail-receipts` */
export interface ReceiptDetailReceipts extends Node {
  /**
   * 查询明细电子回单受理结果
   *
   * `GET v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470775 银行批量转账回单（服务商）}
   */
  get(options: ReceiptDetailReceiptsGetOptions): Promise<CallResponse<ReceiptDetailReceiptsGetResponse>>;
  /**
   * 查询明细电子回单受理结果
   *
   * `GET v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470775 银行批量转账回单（服务商）}
   */
  getAsync(options: ReceiptDetailReceiptsGetOptions): Promise<CallResponse<ReceiptDetailReceiptsGetResponse>>;
  /**
   * 受理明细电子回单
   *
   * `POST v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470770 银行批量转账回单（服务商）}
   */
  post(options: ReceiptDetailReceiptsPostOptions): Promise<CallResponse<ReceiptDetailReceiptsPostResponse>>;
  /**
   * 受理明细电子回单
   *
   * `POST v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470770 银行批量转账回单（服务商）}
   */
  postAsync(options: ReceiptDetailReceiptsPostOptions): Promise<CallResponse<ReceiptDetailReceiptsPostResponse>>;
}

export interface ReceiptSummaryReceiptsGetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 电子回单申请单号 */
  receipt_no: string;
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
  /** 创建时间 */
  create_time?: string;
  /** 更新时间 */
  update_time?: string;
}

export interface ReceiptSummaryReceiptsGetQuery {
  /** 银行转账批次单号 */
  out_batch_no: string;
}

export interface ReceiptSummaryReceiptsGetOptions extends CallOptions {
  /** 查询参数 */
  query: ReceiptSummaryReceiptsGetQuery;
}

export interface ReceiptSummaryReceiptsPostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 电子回单申请单号 */
  receipt_no: string;
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
  /** 创建时间 */
  create_time?: string;
  /** 更新时间 */
  update_time?: string;
}

export interface ReceiptSummaryReceiptsPostJson {
  /** 银行转账批次单号 */
  out_batch_no: string;
}

export interface ReceiptSummaryReceiptsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ReceiptSummaryReceiptsPostJson;
}

/** `v3/bank-batch-transfer/receipt/summary-receipts` */
export interface ReceiptSummaryReceipts extends Node {
  /**
   * 查询汇总电子回单受理结果
   *
   * `GET v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470761 银行批量转账回单（服务商）}
   */
  get(options: ReceiptSummaryReceiptsGetOptions): Promise<CallResponse<ReceiptSummaryReceiptsGetResponse>>;
  /**
   * 查询汇总电子回单受理结果
   *
   * `GET v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470761 银行批量转账回单（服务商）}
   */
  getAsync(options: ReceiptSummaryReceiptsGetOptions): Promise<CallResponse<ReceiptSummaryReceiptsGetResponse>>;
  /**
   * 受理汇总电子回单
   *
   * `POST v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470746 银行批量转账回单（服务商）}
   */
  post(options: ReceiptSummaryReceiptsPostOptions): Promise<CallResponse<ReceiptSummaryReceiptsPostResponse>>;
  /**
   * 受理汇总电子回单
   *
   * `POST v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470746 银行批量转账回单（服务商）}
   */
  postAsync(options: ReceiptSummaryReceiptsPostOptions): Promise<CallResponse<ReceiptSummaryReceiptsPostResponse>>;
}
