// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface FundflowbillGetResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值 */
  hash_value: string;
  /** 账单下载地址 */
  download_url: string;
}

export interface FundflowbillGetQuery {
  /** 账单日期 */
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070400
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810609
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791888
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791908
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556748
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421185
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421284
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421365
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421456
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071235
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551886
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739125
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080243
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759690
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759741
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760136
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760229
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462134
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462202
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462358
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462607
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709668
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760535
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760672
   */
  get(options: FundflowbillGetOptions): Promise<CallResponse<FundflowbillGetResponse>>;
  /**
   * 申请资金账单
   *
   * `GET v3/bill/fundflowbill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070400
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810609
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791888
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791908
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556748
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421185
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421284
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421365
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421456
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071235
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551886
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739125
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080243
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759690
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759741
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760136
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760229
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462134
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462202
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462358
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462607
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709668
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760535
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760672
   */
  getAsync(options: FundflowbillGetOptions): Promise<CallResponse<FundflowbillGetResponse>>;
}
