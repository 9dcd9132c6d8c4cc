// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BillReceiptPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 电子回单申请单号 */
  signature_no: string;
  /** 电子回单状态 */
  signature_status?: 'ACCEPTED' | 'FINISHED' | (string & {});
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

export interface BillReceiptPostJson {
  /** 商家批次单号 */
  out_batch_no: string;
}

export interface BillReceiptPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BillReceiptPostJson;
}

/** `v3/transfer/bill-receipt` */
export interface BillReceipt extends Node {
  readonly _out_batch_no_: BillReceiptByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: BillReceiptByOutBatchNo;
  /**
   * 转账电子回单申请受理
   *
   * `POST v3/transfer/bill-receipt`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458946 批量转账到零钱（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718570 批量转账到零钱（服务商）}
   */
  post(options: BillReceiptPostOptions): Promise<CallResponse<BillReceiptPostResponse>>;
  /**
   * 转账电子回单申请受理
   *
   * `POST v3/transfer/bill-receipt`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458946 批量转账到零钱（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718570 批量转账到零钱（服务商）}
   */
  postAsync(options: BillReceiptPostOptions): Promise<CallResponse<BillReceiptPostResponse>>;
}

export interface BillReceiptByOutBatchNoGetResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 电子回单申请单号 */
  signature_no: string;
  /** 电子回单状态 */
  signature_status?: 'ACCEPTED' | 'FINISHED' | (string & {});
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

export interface BillReceiptByOutBatchNoGetOptions extends CallOptions {
  /** 商家批次单号 */
  out_batch_no: string;
}

/** `v3/transfer/bill-receipt/{out_batch_no}` */
export interface BillReceiptByOutBatchNo extends Node {
  /**
   * 查询转账电子回单
   *
   * `GET v3/transfer/bill-receipt/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458950 批量转账到零钱（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718640 批量转账到零钱（服务商）}
   */
  get(options: BillReceiptByOutBatchNoGetOptions): Promise<CallResponse<BillReceiptByOutBatchNoGetResponse>>;
  /**
   * 查询转账电子回单
   *
   * `GET v3/transfer/bill-receipt/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458950 批量转账到零钱（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718640 批量转账到零钱（服务商）}
   */
  getAsync(options: BillReceiptByOutBatchNoGetOptions): Promise<CallResponse<BillReceiptByOutBatchNoGetResponse>>;
}
