// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BillsGetResponse {
  /** 下载地址，最多 2048 字符，URL */
  download_url: string;
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值，最多 1024 字符 */
  hash_value: string;
}

export interface BillsGetQuery {
  /** 二级商户号，最多 12 字符 */
  sub_mchid?: string | undefined;
  /** 账单日期，日期 yyyy-MM-DD */
  bill_date: string;
  /** 压缩类型 */
  tar_type?: 'GZIP' | undefined;
}

export interface BillsGetOptions extends CallOptions {
  /** 查询参数 */
  query: BillsGetQuery;
}

/** `v3/profitsharing/bills` */
export interface Bills extends Node {
  /**
   * 申请分账账单
   *
   * `GET v3/profitsharing/bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529628 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761131 分账（服务商）}
   */
  get(options: BillsGetOptions): Promise<CallResponse<BillsGetResponse>>;
  /**
   * 申请分账账单
   *
   * `GET v3/profitsharing/bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529628 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761131 分账（服务商）}
   */
  getAsync(options: BillsGetOptions): Promise<CallResponse<BillsGetResponse>>;
}
