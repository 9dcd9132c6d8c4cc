// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/ecommerce/fund` */
export interface Fund extends Node {
  readonly balance: FundBalance;
  readonly enddaybalance: FundEnddaybalance;
  readonly withdraw: FundWithdraw;
}

/** `v3/ecommerce/fund/balance` */
export interface FundBalance extends Node {
  readonly _sub_mchid_: FundBalanceBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: FundBalanceBySubMchid;
}

export interface FundBalanceBySubMchidGetResponse {
  /** 特约商户号 */
  sub_mchid: string;
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {});
  /** 可用余额 */
  available_amount: number;
  /** 不可用余额 */
  pending_amount?: number;
}

export interface FundBalanceBySubMchidGetQuery {
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | undefined;
}

export interface FundBalanceBySubMchidGetOptions extends CallOptions {
  /** 二级商户号 */
  sub_mchid: string;
  /** 查询参数 */
  query?: FundBalanceBySubMchidGetQuery | undefined;
}

/** `v3/ecommerce/fund/balance/{sub_mchid}` */
export interface FundBalanceBySubMchid extends Node {
  /**
   * 查询二级商户账户实时余额
   *
   * `GET v3/ecommerce/fund/balance/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719894
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720892
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012713134
   */
  get(options: FundBalanceBySubMchidGetOptions): Promise<CallResponse<FundBalanceBySubMchidGetResponse>>;
  /**
   * 查询二级商户账户实时余额
   *
   * `GET v3/ecommerce/fund/balance/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719894
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720892
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012713134
   */
  getAsync(options: FundBalanceBySubMchidGetOptions): Promise<CallResponse<FundBalanceBySubMchidGetResponse>>;
}

/** `v3/ecommerce/fund/enddaybalance` */
export interface FundEnddaybalance extends Node {
  readonly _sub_mchid_: FundEnddaybalanceBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: FundEnddaybalanceBySubMchid;
}

export interface FundEnddaybalanceBySubMchidGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 可用余额 */
  available_amount: number;
  /** 不可用余额 */
  pending_amount?: number;
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {});
}

export interface FundEnddaybalanceBySubMchidGetQuery {
  /** 日期 */
  date: string;
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | undefined;
}

export interface FundEnddaybalanceBySubMchidGetOptions extends CallOptions {
  /** 电商特约商户商户号 */
  sub_mchid: string;
  /** 查询参数 */
  query: FundEnddaybalanceBySubMchidGetQuery;
}

/** `v3/ecommerce/fund/enddaybalance/{sub_mchid}` */
export interface FundEnddaybalanceBySubMchid extends Node {
  /**
   * 查询二级商户账户日终余额
   *
   * `GET v3/ecommerce/fund/enddaybalance/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476693
   */
  get(options: FundEnddaybalanceBySubMchidGetOptions): Promise<CallResponse<FundEnddaybalanceBySubMchidGetResponse>>;
  /**
   * 查询二级商户账户日终余额
   *
   * `GET v3/ecommerce/fund/enddaybalance/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476693
   */
  getAsync(options: FundEnddaybalanceBySubMchidGetOptions): Promise<CallResponse<FundEnddaybalanceBySubMchidGetResponse>>;
}

export interface FundWithdrawPostResponse {
  /** 特约商户号 */
  sub_mchid: string;
  /** 微信支付提现单号 */
  withdraw_id: string;
  /** 商户提现单号 */
  out_request_no: string;
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
}

export interface FundWithdrawPostJson {
  /** 特约商户号 */
  sub_mchid: string;
  /** 商户提现单号 */
  out_request_no: string;
  /** 提现金额 */
  amount: number;
  /** 提现备注 */
  remark?: string | undefined;
  /** 银行附言 */
  bank_memo?: string | undefined;
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | undefined;
  /** 提现结果通知地址 */
  notify_url?: string | undefined;
}

export interface FundWithdrawPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FundWithdrawPostJson;
}

/** `v3/ecommerce/fund/withdraw` */
export interface FundWithdraw extends Node {
  readonly outRequestNo: FundWithdrawOutRequestNo;
  readonly _withdraw_id_: FundWithdrawByWithdrawId;
  /** 同 _withdraw_id_ */
  readonly $withdraw_id$: FundWithdrawByWithdrawId;
  /**
   * 账户余额提现
   *
   * `POST v3/ecommerce/fund/withdraw`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719526
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720157
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714461
   */
  post(options: FundWithdrawPostOptions): Promise<CallResponse<FundWithdrawPostResponse>>;
  /**
   * 账户余额提现
   *
   * `POST v3/ecommerce/fund/withdraw`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719526
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720157
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714461
   */
  postAsync(options: FundWithdrawPostOptions): Promise<CallResponse<FundWithdrawPostResponse>>;
}

/** `v3/ecommerce/fund/withdraw/out-request-no` */
export interface FundWithdrawOutRequestNo extends Node {
  readonly _out_request_no_: FundWithdrawOutRequestNoByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: FundWithdrawOutRequestNoByOutRequestNo;
}

export interface FundWithdrawOutRequestNoByOutRequestNoGetResponse {
  /** 二级商户号 */
  sub_mchid?: string;
  /** 电商平台商户号 */
  sp_mchid: string;
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
  /** 微信支付提现单号 */
  withdraw_id: string;
  /** 商户提现单号 */
  out_request_no: string;
  /** 提现金额 */
  amount: number;
  /** 发起提现时间 */
  create_time?: string;
  /** 提现状态更新时间 */
  update_time?: string;
  /** 失败原因 */
  reason?: string;
  /** 提现备注 */
  remark?: string;
  /** 银行备注 */
  bank_memo?: string;
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 入账银行账号后四位 */
  account_number?: string;
  /** 入账银行 */
  account_bank?: string;
  /** 入账银行全称（含支行） */
  bank_name?: string;
}

export interface FundWithdrawOutRequestNoByOutRequestNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface FundWithdrawOutRequestNoByOutRequestNoGetOptions extends CallOptions {
  /** 商户提现单号 */
  out_request_no: string;
  /** 查询参数 */
  query: FundWithdrawOutRequestNoByOutRequestNoGetQuery;
}

/** `v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` */
export interface FundWithdrawOutRequestNoByOutRequestNo extends Node {
  /**
   * 商户提现单号查询
   *
   * `GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476656
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719550
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720041
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714699
   */
  get(options: FundWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 商户提现单号查询
   *
   * `GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476656
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719550
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720041
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714699
   */
  getAsync(options: FundWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>;
}

export interface FundWithdrawByWithdrawIdGetResponse {
  /** 二级商户号 */
  sub_mchid?: string;
  /** 电商平台商户号 */
  sp_mchid: string;
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
  /** 微信支付提现单号 */
  withdraw_id: string;
  /** 商户提现单号 */
  out_request_no: string;
  /** 提现金额 */
  amount: number;
  /** 发起提现时间 */
  create_time?: string;
  /** 提现状态更新时间 */
  update_time?: string;
  /** 失败原因 */
  reason?: string;
  /** 提现备注 */
  remark?: string;
  /** 银行备注 */
  bank_memo?: string;
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 入账银行账号后四位 */
  account_number?: string;
  /** 入账银行 */
  account_bank?: string;
  /** 入账银行全称（含支行） */
  bank_name?: string;
}

export interface FundWithdrawByWithdrawIdGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface FundWithdrawByWithdrawIdGetOptions extends CallOptions {
  /** 微信支付提现单号 */
  withdraw_id: string;
  /** 查询参数 */
  query: FundWithdrawByWithdrawIdGetQuery;
}

/** `v3/ecommerce/fund/withdraw/{withdraw_id}` */
export interface FundWithdrawByWithdrawId extends Node {
  /**
   * 微信支付提现单号查询
   *
   * `GET v3/ecommerce/fund/withdraw/{withdraw_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476665
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719970
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719951
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714923
   */
  get(options: FundWithdrawByWithdrawIdGetOptions): Promise<CallResponse<FundWithdrawByWithdrawIdGetResponse>>;
  /**
   * 微信支付提现单号查询
   *
   * `GET v3/ecommerce/fund/withdraw/{withdraw_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476665
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719970
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719951
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714923
   */
  getAsync(options: FundWithdrawByWithdrawIdGetOptions): Promise<CallResponse<FundWithdrawByWithdrawIdGetResponse>>;
}
