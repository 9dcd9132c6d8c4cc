// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BillDownloadUrlGetResponse {
  /** 哈希类型 */
  hash_type: string;
  /** 哈希值 */
  hash_value: string;
  /** 下载地址 */
  download_url: string;
}

export interface BillDownloadUrlGetQuery {
  /** 账单日期 */
  bill_date: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
}

export interface BillDownloadUrlGetOptions extends CallOptions {
  /** 查询参数 */
  query: BillDownloadUrlGetQuery;
}

/** `v3/funds-to-oversea/bill-download-url` */
export interface BillDownloadUrl extends Node {
  /**
   * 获取购付汇账单文件下载链接
   *
   * `GET v3/funds-to-oversea/bill-download-url`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
   */
  get(options: BillDownloadUrlGetOptions): Promise<CallResponse<BillDownloadUrlGetResponse>>;
  /**
   * 获取购付汇账单文件下载链接
   *
   * `GET v3/funds-to-oversea/bill-download-url`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
   */
  getAsync(options: BillDownloadUrlGetOptions): Promise<CallResponse<BillDownloadUrlGetResponse>>;
}
