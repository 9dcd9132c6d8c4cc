// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface TradebillGetResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值 */
  hash_value: string;
  /** 账单下载地址 */
  download_url: string;
}

export interface TradebillGetQuery {
  /** 账单日期 */
  bill_date: string;
  /** 二级商户号 */
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070395
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810606
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791887
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791907
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556692
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421176
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421277
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421361
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421450
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071227
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551932
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739068
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080242
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759683
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759737
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760132
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760228
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462129
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462197
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462343
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462604
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080595
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709595
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760532
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886283
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760667
   */
  get(options: TradebillGetOptions): Promise<CallResponse<TradebillGetResponse>>;
  /**
   * 申请交易账单
   *
   * `GET v3/bill/tradebill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070395
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810606
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791887
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791907
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556692
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421176
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421277
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421361
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421450
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071227
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551932
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739068
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080242
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759683
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759737
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760132
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760228
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462129
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462197
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462343
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462604
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080595
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709595
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760532
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886283
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760667
   */
  getAsync(options: TradebillGetOptions): Promise<CallResponse<TradebillGetResponse>>;
}
