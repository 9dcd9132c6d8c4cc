// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SubMerchantFundflowbillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number;
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number;
    /** 下载地址，最多 2048 字符，URL */
    download_url: string;
    /** 加密密钥，最多 512 字符 */
    encrypt_key: string;
    /** 哈希类型 */
    hash_type: 'SHA1' | (string & {});
    /** 哈希值，最多 1024 字符 */
    hash_value: string;
    /** 随机字符串，最多 16 字符 */
    nonce: string;
  }[];
}

export interface SubMerchantFundflowbillGetQuery {
  /** 子商户号，最多 12 字符 */
  sub_mchid: string;
  /** 账单日期，日期 yyyy-MM-DD */
  bill_date: string;
  /** 压缩类型 */
  tar_type?: 'GZIP' | undefined;
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM';
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT';
}

export interface SubMerchantFundflowbillGetOptions extends CallOptions {
  /** 查询参数 */
  query: SubMerchantFundflowbillGetQuery;
}

/** `v3/bill/sub-merchant-fundflowbill` */
export interface SubMerchantFundflowbill extends Node {
  /**
   * 申请单个子商户资金账单
   *
   * `GET v3/bill/sub-merchant-fundflowbill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012710630 账单（服务商）}
   */
  get(options: SubMerchantFundflowbillGetOptions): Promise<CallResponse<SubMerchantFundflowbillGetResponse>>;
  /**
   * 申请单个子商户资金账单
   *
   * `GET v3/bill/sub-merchant-fundflowbill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012710630 账单（服务商）}
   */
  getAsync(options: SubMerchantFundflowbillGetOptions): Promise<CallResponse<SubMerchantFundflowbillGetResponse>>;
}
