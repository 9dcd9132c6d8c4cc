// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BillDownloadUrlGetResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值，最多 1024 字符 */
  hash_value: string;
  /** 下载地址，最多 2048 字符，URL */
  download_url: string;
}

export interface BillDownloadUrlGetQuery {
  /** 账单日期，日期 yyyy-MM-DD */
  bill_date: string;
  /** 子商户号，最多 20 字符 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476132 资金出境（服务商）}
   */
  get(options: BillDownloadUrlGetOptions): Promise<CallResponse<BillDownloadUrlGetResponse>>;
  /**
   * 获取购付汇账单文件下载链接
   *
   * `GET v3/funds-to-oversea/bill-download-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476132 资金出境（服务商）}
   */
  getAsync(options: BillDownloadUrlGetOptions): Promise<CallResponse<BillDownloadUrlGetResponse>>;
}
