// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BillsGetResponse {
  /** 下载地址 */
  download_url: string;
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值 */
  hash_value: string;
}

export interface BillsGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
  /** 账单日期 */
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761131
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761140
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715572
   */
  get(options: BillsGetOptions): Promise<CallResponse<BillsGetResponse>>;
  /**
   * 申请分账账单
   *
   * `GET v3/profitsharing/bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761131
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761140
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715572
   */
  getAsync(options: BillsGetOptions): Promise<CallResponse<BillsGetResponse>>;
}
