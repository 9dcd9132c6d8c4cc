// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 余额与提现
 *
 * `v3/ecommerce/fund`
 */
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
  /** 特约商户号，最多 32 字符 */
  sub_mchid: string;
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {});
  /** 可用余额，单位：分 */
  available_amount: number;
  /** 不可用余额，单位：分 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476690 余额与提现（服务商）}
   */
  get(options: FundBalanceBySubMchidGetOptions): Promise<CallResponse<FundBalanceBySubMchidGetResponse>>;
  /**
   * 查询二级商户账户实时余额
   *
   * `GET v3/ecommerce/fund/balance/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476690 余额与提现（服务商）}
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
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 可用余额，单位：分 */
  available_amount: number;
  /** 不可用余额，单位：分 */
  pending_amount?: number;
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {});
}

export interface FundEnddaybalanceBySubMchidGetQuery {
  /** 日期，日期 yyyy-MM-DD */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476693 余额与提现（服务商）}
   */
  get(options: FundEnddaybalanceBySubMchidGetOptions): Promise<CallResponse<FundEnddaybalanceBySubMchidGetResponse>>;
  /**
   * 查询二级商户账户日终余额
   *
   * `GET v3/ecommerce/fund/enddaybalance/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476693 余额与提现（服务商）}
   */
  getAsync(options: FundEnddaybalanceBySubMchidGetOptions): Promise<CallResponse<FundEnddaybalanceBySubMchidGetResponse>>;
}

export interface FundWithdrawPostResponse {
  /** 特约商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信支付提现单号，最多 128 字符 */
  withdraw_id: string;
  /** 商户提现单号，最多 32 字符 */
  out_request_no: string;
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
}

export interface FundWithdrawPostJson {
  /** 特约商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户提现单号，最多 32 字符 */
  out_request_no: string;
  /** 提现金额，单位：分 */
  amount: number;
  /** 提现备注，最多 56 字符 */
  remark?: string | undefined;
  /** 银行附言，最多 32 字符 */
  bank_memo?: string | undefined;
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | undefined;
  /** 提现结果通知地址，最多 256 字符，URL */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476652 余额与提现（服务商）}
   */
  post(options: FundWithdrawPostOptions): Promise<CallResponse<FundWithdrawPostResponse>>;
  /**
   * 账户余额提现
   *
   * `POST v3/ecommerce/fund/withdraw`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476652 余额与提现（服务商）}
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
  sub_mchid: string;
  /** 电商平台商户号 */
  sp_mchid: string;
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
  /** 微信支付提现单号，最多 128 字符 */
  withdraw_id: string;
  /** 商户提现单号，最多 32 字符 */
  out_request_no: string;
  /** 提现金额，单位：分 */
  amount: number;
  /** 发起提现时间，RFC 3339 时间 */
  create_time: string;
  /** 提现状态更新时间，RFC 3339 时间 */
  update_time: string;
  /** 失败原因，最多 255 字符 */
  reason?: string;
  /** 提现备注，最多 255 字符 */
  remark: string;
  /** 银行备注，最多 32 字符 */
  bank_memo: string;
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 入账银行账号后四位，最多 4 字符 */
  account_number: string;
  /** 入账银行，最多 10 字符 */
  account_bank: string;
  /** 入账银行全称（含支行），最多 128 字符 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476656 余额与提现（服务商）}
   */
  get(options: FundWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 商户提现单号查询
   *
   * `GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476656 余额与提现（服务商）}
   */
  getAsync(options: FundWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>;
}

export interface FundWithdrawByWithdrawIdGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 电商平台商户号 */
  sp_mchid: string;
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
  /** 微信支付提现单号，最多 128 字符 */
  withdraw_id: string;
  /** 商户提现单号，最多 32 字符 */
  out_request_no: string;
  /** 提现金额，单位：分 */
  amount: number;
  /** 发起提现时间，RFC 3339 时间 */
  create_time: string;
  /** 提现状态更新时间，RFC 3339 时间 */
  update_time: string;
  /** 失败原因，最多 255 字符 */
  reason?: string;
  /** 提现备注，最多 255 字符 */
  remark: string;
  /** 银行备注，最多 32 字符 */
  bank_memo: string;
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 入账银行账号后四位，最多 4 字符 */
  account_number: string;
  /** 入账银行，最多 10 字符 */
  account_bank: string;
  /** 入账银行全称（含支行），最多 128 字符 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476665 余额与提现（服务商）}
   */
  get(options: FundWithdrawByWithdrawIdGetOptions): Promise<CallResponse<FundWithdrawByWithdrawIdGetResponse>>;
  /**
   * 微信支付提现单号查询
   *
   * `GET v3/ecommerce/fund/withdraw/{withdraw_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476665 余额与提现（服务商）}
   */
  getAsync(options: FundWithdrawByWithdrawIdGetOptions): Promise<CallResponse<FundWithdrawByWithdrawIdGetResponse>>;
}
