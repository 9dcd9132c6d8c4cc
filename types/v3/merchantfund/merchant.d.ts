// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/merchantfund/merchant` */
export interface Merchant extends Node {
  readonly incomeRecords: MerchantIncomeRecords;
}

export interface MerchantIncomeRecordsGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 本次查询偏移量 */
  offset: number;
  /** 本次查询条数 */
  limit: number;
  /** 银行来账记录列表 */
  data?: {
    /** 商户号 */
    mchid: string;
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
    /** 银行来账类型 */
    income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {});
    /** 银行来账微信单号 */
    income_record_id: string;
    /** 银行来账金额，单位：分 */
    amount: number;
    /** 银行来账完成时间 */
    success_time: string;
    /** 付款方银行名称 */
    bank_name: string;
    /** 付款方银行户名 */
    bank_account_name: string;
    /** 付款方银行卡号 */
    bank_account_number: string;
    /** 银行备注 */
    recharge_remark: string;
  }[];
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next: string;
    /** 上一页链接 */
    prev: string;
    /** 当前链接 */
    self: string;
  };
}

export interface MerchantIncomeRecordsGetQuery {
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 日期 */
  date: string;
  /** 本次查询偏移量 */
  offset?: number | undefined;
  /** 本次请求最大查询条数 */
  limit: number;
}

export interface MerchantIncomeRecordsGetOptions extends CallOptions {
  /** 查询参数 */
  query: MerchantIncomeRecordsGetQuery;
}

/** `v3/merchantfund/merchant/income-records` */
export interface MerchantIncomeRecords extends Node {
  /**
   * 服务商银行来账查询
   *
   * `GET v3/merchantfund/merchant/income-records`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720300 银行来账（服务商）}
   */
  get(options: MerchantIncomeRecordsGetOptions): Promise<CallResponse<MerchantIncomeRecordsGetResponse>>;
  /**
   * 服务商银行来账查询
   *
   * `GET v3/merchantfund/merchant/income-records`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720300 银行来账（服务商）}
   */
  getAsync(options: MerchantIncomeRecordsGetOptions): Promise<CallResponse<MerchantIncomeRecordsGetResponse>>;
}
