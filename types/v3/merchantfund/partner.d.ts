// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/merchantfund/partner` */
export interface Partner extends Node {
  readonly incomeRecords: PartnerIncomeRecords;
}

export interface PartnerIncomeRecordsGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 本次查询偏移量 */
  offset: number;
  /** 本次查询条数 */
  limit: number;
  /** 银行来账记录列表 */
  data?: {
    /** 特约商户号 */
    sub_mchid: string;
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

export interface PartnerIncomeRecordsGetQuery {
  /** 特约商户号 */
  sub_mchid: string;
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 日期 */
  date: string;
  /** 本次查询偏移量 */
  offset?: number | undefined;
  /** 本次请求最大查询条数 */
  limit: number;
}

export interface PartnerIncomeRecordsGetOptions extends CallOptions {
  /** 查询参数 */
  query: PartnerIncomeRecordsGetQuery;
}

/** `v3/merchantfund/partner/income-records` */
export interface PartnerIncomeRecords extends Node {
  /**
   * 特约商户银行来账查询
   *
   * `GET v3/merchantfund/partner/income-records`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720249 银行来账（服务商）}
   */
  get(options: PartnerIncomeRecordsGetOptions): Promise<CallResponse<PartnerIncomeRecordsGetResponse>>;
  /**
   * 特约商户银行来账查询
   *
   * `GET v3/merchantfund/partner/income-records`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720249 银行来账（服务商）}
   */
  getAsync(options: PartnerIncomeRecordsGetOptions): Promise<CallResponse<PartnerIncomeRecordsGetResponse>>;
}
