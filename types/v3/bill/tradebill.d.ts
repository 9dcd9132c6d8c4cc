// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface TradebillGetResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值，最多 1024 字符 */
  hash_value: string;
  /** 账单下载地址，最多 2048 字符，URL */
  download_url: string;
}

export interface TradebillGetQuery {
  /** 账单日期，日期 yyyy-MM-DD */
  bill_date: string;
  /** 二级商户号，最多 12 字符 */
  sub_mchid?: string | undefined;
  /** 账单类型 */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL' | undefined;
  /** 压缩类型 */
  tar_type?: 'GZIP' | undefined;
}

export interface TradebillGetOptions extends CallOptions {
  /** 查询参数 */
  query: TradebillGetQuery;
}

/** `v3/bill/tradebill` */
export interface Tradebill extends Node {
  /**
   * 申请交易账单
   *
   * `GET v3/bill/tradebill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791866 账单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739068 账单（服务商）}
   */
  get(options: TradebillGetOptions): Promise<CallResponse<TradebillGetResponse>>;
  /**
   * 申请交易账单
   *
   * `GET v3/bill/tradebill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791866 账单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739068 账单（服务商）}
   */
  getAsync(options: TradebillGetOptions): Promise<CallResponse<TradebillGetResponse>>;
}
