// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface FundflowbillGetResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值，最多 1024 字符 */
  hash_value: string;
  /** 账单下载地址，最多 2048 字符，URL */
  download_url: string;
}

export interface FundflowbillGetQuery {
  /** 账单日期，日期 yyyy-MM-DD */
  bill_date: string;
  /** 二级商户号 */
  sub_mchid?: string | undefined;
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | undefined;
  /** 压缩类型 */
  tar_type?: 'GZIP' | undefined;
}

export interface FundflowbillGetOptions extends CallOptions {
  /** 查询参数 */
  query: FundflowbillGetQuery;
}

/** `v3/bill/fundflowbill` */
export interface Fundflowbill extends Node {
  /**
   * 申请资金账单
   *
   * `GET v3/bill/fundflowbill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791867 账单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739125 账单（服务商）}
   */
  get(options: FundflowbillGetOptions): Promise<CallResponse<FundflowbillGetResponse>>;
  /**
   * 申请资金账单
   *
   * `GET v3/bill/fundflowbill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791867 账单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739125 账单（服务商）}
   */
  getAsync(options: FundflowbillGetOptions): Promise<CallResponse<FundflowbillGetResponse>>;
}
