// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 二级商户资金账单
 *
 * `v3/ecommerce/bill`
 */
export interface Bill extends Node {
  readonly fundflowbill: BillFundflowbill;
}

export interface BillFundflowbillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number;
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number;
    /** 哈希类型 */
    hash_type: 'SHA1' | (string & {});
    /** 哈希值，最多 1024 字符 */
    hash_value: string;
    /** 账单下载地址，最多 2048 字符，URL */
    download_url: string;
    /** 加密密钥，最多 512 字符 */
    encrypt_key: string;
    /** 随机字符串，最多 16 字符 */
    nonce: string;
  }[];
}

export interface BillFundflowbillGetQuery {
  /** 账单日期，日期 yyyy-MM-DD */
  bill_date: string;
  /** 资金账户类型 */
  account_type: 'ALL';
  /** 压缩类型 */
  tar_type?: 'GZIP' | undefined;
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM';
}

export interface BillFundflowbillGetOptions extends CallOptions {
  /** 查询参数 */
  query: BillFundflowbillGetQuery;
}

/** `v3/ecommerce/bill/fundflowbill` */
export interface BillFundflowbill extends Node {
  /**
   * 申请二级商户资金账单
   *
   * `GET v3/ecommerce/bill/fundflowbill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760697 二级商户资金账单（服务商）}
   */
  get(options: BillFundflowbillGetOptions): Promise<CallResponse<BillFundflowbillGetResponse>>;
  /**
   * 申请二级商户资金账单
   *
   * `GET v3/ecommerce/bill/fundflowbill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760697 二级商户资金账单（服务商）}
   */
  getAsync(options: BillFundflowbillGetOptions): Promise<CallResponse<BillFundflowbillGetResponse>>;
}
