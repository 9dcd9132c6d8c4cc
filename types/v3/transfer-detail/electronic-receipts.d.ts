// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ElectronicReceiptsGetResponse {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {});
  /** 商家转账批次单号 */
  out_batch_no?: string;
  /** 商家转账明细单号 */
  out_detail_no: string;
  /** 电子回单受理单号 */
  signature_no: string;
  /** 电子回单状态 */
  signature_status?: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

export interface ElectronicReceiptsGetQuery {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {});
  /** 商家转账批次单号 */
  out_batch_no?: string | undefined;
  /** 商家转账明细单号 */
  out_detail_no: string;
}

export interface ElectronicReceiptsGetOptions extends CallOptions {
  /** 查询参数 */
  query: ElectronicReceiptsGetQuery;
}

export interface ElectronicReceiptsPostResponse {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {});
  /** 商家转账批次单号 */
  out_batch_no?: string;
  /** 商家转账明细单号 */
  out_detail_no: string;
  /** 电子回单受理单号 */
  signature_no: string;
  /** 电子回单状态 */
  signature_status?: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

export interface ElectronicReceiptsPostJson {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {});
  /** 商家转账批次单号 */
  out_batch_no?: string | undefined;
  /** 商家转账明细单号 */
  out_detail_no: string;
}

export interface ElectronicReceiptsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ElectronicReceiptsPostJson;
}

/** `v3/transfer-detail/electronic-receipts` */
export interface ElectronicReceipts extends Node {
  /**
   * 查询转账明细电子回单受理结果
   *
   * `GET v3/transfer-detail/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458972 转账明细回单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718815 转账明细回单（服务商）}
   */
  get(options: ElectronicReceiptsGetOptions): Promise<CallResponse<ElectronicReceiptsGetResponse>>;
  /**
   * 查询转账明细电子回单受理结果
   *
   * `GET v3/transfer-detail/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458972 转账明细回单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718815 转账明细回单（服务商）}
   */
  getAsync(options: ElectronicReceiptsGetOptions): Promise<CallResponse<ElectronicReceiptsGetResponse>>;
  /**
   * 转账明细电子回单受理
   *
   * `POST v3/transfer-detail/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458967 转账明细回单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718748 转账明细回单（服务商）}
   */
  post(options: ElectronicReceiptsPostOptions): Promise<CallResponse<ElectronicReceiptsPostResponse>>;
  /**
   * 转账明细电子回单受理
   *
   * `POST v3/transfer-detail/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458967 转账明细回单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718748 转账明细回单（服务商）}
   */
  postAsync(options: ElectronicReceiptsPostOptions): Promise<CallResponse<ElectronicReceiptsPostResponse>>;
}
