// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/industry-rebate/retail-industry` */
export interface RetailIndustry extends Node {
  readonly transactions: RetailIndustryTransactions;
}

export interface RetailIndustryTransactionsPostJson {
  /** 品牌ID */
  brand_id?: string | undefined;
  /** 微信支付订单号 */
  transaction_id?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 设备号 */
  device_id?: string | undefined;
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码 */
    barcode: string;
    /** 商家商品编码 */
    merchant_goods_id?: string | undefined;
    /** 商品名称 */
    goods_name: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价，单位：分 */
    price: number;
  }[] | undefined;
}

export interface RetailIndustryTransactionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RetailIndustryTransactionsPostJson;
}

/** `v3/industry-rebate/retail-industry/transactions` */
export interface RetailIndustryTransactions extends Node {
  /**
   * 回传SN和商品编码
   *
   * `POST v3/industry-rebate/retail-industry/transactions`
   */
  post(options: RetailIndustryTransactionsPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 回传SN和商品编码
   *
   * `POST v3/industry-rebate/retail-industry/transactions`
   */
  postAsync(options: RetailIndustryTransactionsPostOptions): Promise<CallResponse<undefined>>;
}
