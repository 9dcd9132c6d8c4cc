// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface MerchantBillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number;
  /** 下载信息明细 */
  download_bill_list: {
    /** 账单文件序号 */
    bill_sequence: number;
    /** 哈希类型 */
    hash_type: string;
    /** 哈希值 */
    hash_value: string;
    /** 下载地址 */
    download_url: string;
    /** 加密密钥 */
    encrypt_key: string;
    /** 随机字符串 */
    nonce: string;
  }[];
}

export interface MerchantBillGetQuery {
  /** 账单日期 */
  bill_date: string;
  /** 压缩类型 */
  tar_type?: 'GZIP' | (string & {}) | undefined;
  /** 加密算法 */
  encryption_algorithm: string;
  /** 服务ID */
  service_id: string;
}

export interface MerchantBillGetOptions extends CallOptions {
  /** 查询参数 */
  query: MerchantBillGetQuery;
}

/** `v3/payscore/merchant-bill` */
export interface MerchantBill extends Node {
  /**
   * 商户申请获取对账单
   *
   * `GET v3/payscore/merchant-bill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394586 微信支付分（商户）}
   */
  get(options: MerchantBillGetOptions): Promise<CallResponse<MerchantBillGetResponse>>;
  /**
   * 商户申请获取对账单
   *
   * `GET v3/payscore/merchant-bill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394586 微信支付分（商户）}
   */
  getAsync(options: MerchantBillGetOptions): Promise<CallResponse<MerchantBillGetResponse>>;
}
