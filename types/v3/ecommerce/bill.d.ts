// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/ecommerce/bill` */
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
    /** 哈希值 */
    hash_value: string;
    /** 账单下载地址 */
    download_url: string;
    /** 加密密钥 */
    encrypt_key: string;
    /** 随机字符串 */
    nonce: string;
  }[];
}

export interface BillFundflowbillGetQuery {
  /** 账单日期 */
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
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
   */
  get(options: BillFundflowbillGetOptions): Promise<CallResponse<BillFundflowbillGetResponse>>;
  /**
   * 申请二级商户资金账单
   *
   * `GET v3/ecommerce/bill/fundflowbill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
   */
  getAsync(options: BillFundflowbillGetOptions): Promise<CallResponse<BillFundflowbillGetResponse>>;
}
