// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 余额与提现
 *
 * `v3/merchant/fund`
 */
export interface Fund extends Node {
  readonly balance: FundBalance;
  readonly dayendbalance: FundDayendbalance;
  readonly withdraw: FundWithdraw;
}

/** `v3/merchant/fund/balance` */
export interface FundBalance extends Node {
  readonly _account_type_: FundBalanceByAccountType;
  /** 同 _account_type_ */
  readonly $account_type$: FundBalanceByAccountType;
}

export interface FundBalanceByAccountTypeGetResponse {
  /** 可用余额，单位：分 */
  available_amount: number;
  /** 不可用余额，单位：分 */
  pending_amount?: number;
}

export interface FundBalanceByAccountTypeGetOptions extends CallOptions {
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES';
}

/** `v3/merchant/fund/balance/{account_type}` */
export interface FundBalanceByAccountType extends Node {
  /**
   * 查询账户实时余额
   *
   * `GET v3/merchant/fund/balance/{account_type}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476700 余额与提现（服务商）}
   */
  get(options: FundBalanceByAccountTypeGetOptions): Promise<CallResponse<FundBalanceByAccountTypeGetResponse>>;
  /**
   * 查询账户实时余额
   *
   * `GET v3/merchant/fund/balance/{account_type}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476700 余额与提现（服务商）}
   */
  getAsync(options: FundBalanceByAccountTypeGetOptions): Promise<CallResponse<FundBalanceByAccountTypeGetResponse>>;
}

/** `v3/merchant/fund/dayendbalance` */
export interface FundDayendbalance extends Node {
  readonly _account_type_: FundDayendbalanceByAccountType;
  /** 同 _account_type_ */
  readonly $account_type$: FundDayendbalanceByAccountType;
}

export interface FundDayendbalanceByAccountTypeGetResponse {
  /** 可用余额，单位：分 */
  available_amount: number;
  /** 不可用余额，单位：分 */
  pending_amount?: number;
}

export interface FundDayendbalanceByAccountTypeGetQuery {
  /** 日期，日期 yyyy-MM-DD */
  date?: string | undefined;
}

export interface FundDayendbalanceByAccountTypeGetOptions extends CallOptions {
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES';
  /** 查询参数 */
  query?: FundDayendbalanceByAccountTypeGetQuery | undefined;
}

/** `v3/merchant/fund/dayendbalance/{account_type}` */
export interface FundDayendbalanceByAccountType extends Node {
  /**
   * 查询账户日终余额
   *
   * `GET v3/merchant/fund/dayendbalance/{account_type}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476702 余额与提现（服务商）}
   */
  get(options: FundDayendbalanceByAccountTypeGetOptions): Promise<CallResponse<FundDayendbalanceByAccountTypeGetResponse>>;
  /**
   * 查询账户日终余额
   *
   * `GET v3/merchant/fund/dayendbalance/{account_type}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476702 余额与提现（服务商）}
   */
  getAsync(options: FundDayendbalanceByAccountTypeGetOptions): Promise<CallResponse<FundDayendbalanceByAccountTypeGetResponse>>;
}

export interface FundWithdrawPostResponse {
  /** 微信支付提现单号，最多 128 字符 */
  withdraw_id: string;
  /** 商户提现单号，最多 32 字符 */
  out_request_no: string;
}

export interface FundWithdrawPostJson {
  /** 商户提现单号，最多 32 字符 */
  out_request_no: string;
  /** 提现金额，单位：分 */
  amount: number;
  /** 备注，最多 56 字符 */
  remark?: string | undefined;
  /** 银行附言，最多 32 字符 */
  bank_memo?: string | undefined;
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES';
  /** 提现结果通知地址，最多 256 字符，URL */
  notify_url?: string | undefined;
}

export interface FundWithdrawPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FundWithdrawPostJson;
}

/** `v3/merchant/fund/withdraw` */
export interface FundWithdraw extends Node {
  readonly billType: FundWithdrawBillType;
  readonly outRequestNo: FundWithdrawOutRequestNo;
  readonly withdrawId: FundWithdrawWithdrawId;
  /**
   * 电商平台提现
   *
   * `POST v3/merchant/fund/withdraw`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476670 余额与提现（服务商）}
   */
  post(options: FundWithdrawPostOptions): Promise<CallResponse<FundWithdrawPostResponse>>;
  /**
   * 电商平台提现
   *
   * `POST v3/merchant/fund/withdraw`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476670 余额与提现（服务商）}
   */
  postAsync(options: FundWithdrawPostOptions): Promise<CallResponse<FundWithdrawPostResponse>>;
}

/** `v3/merchant/fund/withdraw/bill-type` */
export interface FundWithdrawBillType extends Node {
  readonly _bill_type_: FundWithdrawBillTypeByBillType;
  /** 同 _bill_type_ */
  readonly $bill_type$: FundWithdrawBillTypeByBillType;
}

export interface FundWithdrawBillTypeByBillTypeGetResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值 */
  hash_value: string;
  /** 账单下载地址，URL */
  download_url: string;
}

export interface FundWithdrawBillTypeByBillTypeGetQuery {
  /** 账单类型 */
  bill_type?: 'NO_SUCC' | undefined;
  /** 账单日期，日期 yyyy-MM-DD */
  bill_date: string;
  /** 压缩类型 */
  tar_type?: 'GZIP' | undefined;
}

export interface FundWithdrawBillTypeByBillTypeGetOptions extends CallOptions {
  /** 账单类型 */
  bill_type: 'NO_SUCC' | (string & {});
  /** 查询参数 */
  query: FundWithdrawBillTypeByBillTypeGetQuery;
}

/** `v3/merchant/fund/withdraw/bill-type/{bill_type}` */
export interface FundWithdrawBillTypeByBillType extends Node {
  /**
   * 按日下载提现异常文件
   *
   * `GET v3/merchant/fund/withdraw/bill-type/{bill_type}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476678 余额与提现（服务商）}
   */
  get(options: FundWithdrawBillTypeByBillTypeGetOptions): Promise<CallResponse<FundWithdrawBillTypeByBillTypeGetResponse>>;
  /**
   * 按日下载提现异常文件
   *
   * `GET v3/merchant/fund/withdraw/bill-type/{bill_type}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476678 余额与提现（服务商）}
   */
  getAsync(options: FundWithdrawBillTypeByBillTypeGetOptions): Promise<CallResponse<FundWithdrawBillTypeByBillTypeGetResponse>>;
}

/** `v3/merchant/fund/withdraw/out-request-no` */
export interface FundWithdrawOutRequestNo extends Node {
  readonly _out_request_no_: FundWithdrawOutRequestNoByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: FundWithdrawOutRequestNoByOutRequestNo;
}

export interface FundWithdrawOutRequestNoByOutRequestNoGetResponse {
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
  /** 银行附言，最多 32 字符 */
  bank_memo: string;
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 提现失败解决方案，最多 255 字符 */
  solution?: string;
  /** 入账银行账号后四位，最多 4 字符 */
  account_number: string;
  /** 入账银行，最多 10 字符 */
  account_bank: string;
  /** 入账银行全称（含支行），最多 128 字符 */
  bank_name?: string;
}

export interface FundWithdrawOutRequestNoByOutRequestNoGetOptions extends CallOptions {
  /** 商户提现单号 */
  out_request_no: string;
}

/** `v3/merchant/fund/withdraw/out-request-no/{out_request_no}` */
export interface FundWithdrawOutRequestNoByOutRequestNo extends Node {
  /**
   * 电商平台(商户提现单号查询)提现状态
   *
   * `GET v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476672 余额与提现（服务商）}
   */
  get(options: FundWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 电商平台(商户提现单号查询)提现状态
   *
   * `GET v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476672 余额与提现（服务商）}
   */
  getAsync(options: FundWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>;
}

/** `v3/merchant/fund/withdraw/withdraw-id` */
export interface FundWithdrawWithdrawId extends Node {
  readonly _withdraw_id_: FundWithdrawWithdrawIdByWithdrawId;
  /** 同 _withdraw_id_ */
  readonly $withdraw_id$: FundWithdrawWithdrawIdByWithdrawId;
}

export interface FundWithdrawWithdrawIdByWithdrawIdGetResponse {
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
  /** 银行附言，最多 32 字符 */
  bank_memo: string;
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 提现失败解决方案，最多 255 字符 */
  solution?: string;
  /** 入账银行账号后四位，最多 4 字符 */
  account_number: string;
  /** 入账银行，最多 10 字符 */
  account_bank: string;
  /** 入账银行全称（含支行），最多 128 字符 */
  bank_name?: string;
}

export interface FundWithdrawWithdrawIdByWithdrawIdGetOptions extends CallOptions {
  /** 微信支付提现单号 */
  withdraw_id: string;
}

/** `v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` */
export interface FundWithdrawWithdrawIdByWithdrawId extends Node {
  /**
   * 电商平台(微信支付提现单号)查询提现状态
   *
   * `GET v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476674 余额与提现（服务商）}
   */
  get(options: FundWithdrawWithdrawIdByWithdrawIdGetOptions): Promise<CallResponse<FundWithdrawWithdrawIdByWithdrawIdGetResponse>>;
  /**
   * 电商平台(微信支付提现单号)查询提现状态
   *
   * `GET v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476674 余额与提现（服务商）}
   */
  getAsync(options: FundWithdrawWithdrawIdByWithdrawIdGetOptions): Promise<CallResponse<FundWithdrawWithdrawIdByWithdrawIdGetResponse>>;
}
