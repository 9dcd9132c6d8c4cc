// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/apply4sub/sub_merchants` */
export interface SubMerchants extends Node {
  readonly _sub_mchid_: SubMerchantsBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: SubMerchantsBySubMchid;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}` */
export interface SubMerchantsBySubMchid extends Node {
  readonly application: SubMerchantsBySubMchidApplication;
  readonly modifySettlement: SubMerchantsBySubMchidModifySettlement;
  readonly settlement: SubMerchantsBySubMchidSettlement;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/application` */
export interface SubMerchantsBySubMchidApplication extends Node {
  readonly _application_no_: SubMerchantsBySubMchidApplicationByApplicationNo;
  /** 同 _application_no_ */
  readonly $application_no$: SubMerchantsBySubMchidApplicationByApplicationNo;
}

export interface SubMerchantsBySubMchidApplicationByApplicationNoGetResponse {
  /** 开户名称，最多 1024 字符 */
  account_name: string;
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {});
  /** 开户银行，最多 128 字符 */
  account_bank: string;
  /** 开户银行全称（含支行），最多 128 字符 */
  bank_name?: string;
  /** 开户银行联行号，最多 128 字符 */
  bank_branch_id?: string;
  /** 银行账号，最多 128 字符 */
  account_number: string;
  /** 审核状态 */
  verify_result: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL' | (string & {});
  /** 审核驳回原因 */
  verify_fail_reason?: string;
  /** 审核结果更新时间，RFC 3339 时间 */
  verify_finish_time?: string;
}

export interface SubMerchantsBySubMchidApplicationByApplicationNoGetQuery {
  /** 银行账号展示规则 */
  account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2' | undefined;
}

export interface SubMerchantsBySubMchidApplicationByApplicationNoGetOptions extends CallOptions {
  /** 特约商户/二级商户号 */
  sub_mchid: string;
  /** 修改结算账户申请单号 */
  application_no: string;
  /** 查询参数 */
  query?: SubMerchantsBySubMchidApplicationByApplicationNoGetQuery | undefined;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` */
export interface SubMerchantsBySubMchidApplicationByApplicationNo extends Node {
  /**
   * 查询结算账户修改申请状态
   *
   * `GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761169 特约商户进件（服务商）}
   */
  get(options: SubMerchantsBySubMchidApplicationByApplicationNoGetOptions): Promise<CallResponse<SubMerchantsBySubMchidApplicationByApplicationNoGetResponse>>;
  /**
   * 查询结算账户修改申请状态
   *
   * `GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761169 特约商户进件（服务商）}
   */
  getAsync(options: SubMerchantsBySubMchidApplicationByApplicationNoGetOptions): Promise<CallResponse<SubMerchantsBySubMchidApplicationByApplicationNoGetResponse>>;
}

export interface SubMerchantsBySubMchidModifySettlementPostResponse {
  /** 修改结算账户申请单号，最多 64 字符 */
  application_no: string;
}

export interface SubMerchantsBySubMchidModifySettlementPostJson {
  /** 修改模式 */
  modify_mode?: 'MODIFY_MODE_ASYNC' | (string & {}) | undefined;
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE';
  /** 开户银行，最多 128 字符 */
  account_bank: string;
  /** 开户银行省市编码 */
  bank_address_code?: string | undefined;
  /** 开户银行全称（含支行），最多 128 字符，开户银行需填支行时与 bank_branch_id 二选一 */
  bank_name?: string | undefined;
  /** 开户银行联行号，最多 128 字符，开户银行需填支行时与 bank_name 二选一 */
  bank_branch_id?: string | undefined;
  /** 银行账号 （敏感信息，加密传输） */
  account_number: string;
  /** 开户名称 （敏感信息，加密传输） */
  account_name?: string | undefined;
}

export interface SubMerchantsBySubMchidModifySettlementPostOptions extends CallOptions {
  /** 特约商户号 */
  sub_mchid: string;
  /** JSON 请求体 */
  json: SubMerchantsBySubMchidModifySettlementPostJson;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` */
export interface SubMerchantsBySubMchidModifySettlement extends Node {
  /**
   * 修改结算帐号
   *
   * `POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761138 特约商户进件（服务商）}
   */
  post(options: SubMerchantsBySubMchidModifySettlementPostOptions): Promise<CallResponse<SubMerchantsBySubMchidModifySettlementPostResponse>>;
  /**
   * 修改结算帐号
   *
   * `POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761138 特约商户进件（服务商）}
   */
  postAsync(options: SubMerchantsBySubMchidModifySettlementPostOptions): Promise<CallResponse<SubMerchantsBySubMchidModifySettlementPostResponse>>;
}

export interface SubMerchantsBySubMchidSettlementGetResponse {
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {});
  /** 开户银行，最多 128 字符 */
  account_bank: string;
  /** 开户银行全称（含支行），最多 128 字符 */
  bank_name?: string;
  /** 开户银行联行号，最多 128 字符 */
  bank_branch_id?: string;
  /** 银行账号，最多 128 字符 */
  account_number: string;
  /** 验证结果 */
  verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {});
  /** 验证失败原因，最多 1024 字符 */
  verify_fail_reason?: string;
}

export interface SubMerchantsBySubMchidSettlementGetQuery {
  /** 银行账号展示规则 */
  account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2' | undefined;
}

export interface SubMerchantsBySubMchidSettlementGetOptions extends CallOptions {
  /** 特约商户/二级商户号 */
  sub_mchid: string;
  /** 查询参数 */
  query?: SubMerchantsBySubMchidSettlementGetQuery | undefined;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/settlement` */
export interface SubMerchantsBySubMchidSettlement extends Node {
  /**
   * 查询结算账户
   *
   * `GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761142 特约商户进件（服务商）}
   */
  get(options: SubMerchantsBySubMchidSettlementGetOptions): Promise<CallResponse<SubMerchantsBySubMchidSettlementGetResponse>>;
  /**
   * 查询结算账户
   *
   * `GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761142 特约商户进件（服务商）}
   */
  getAsync(options: SubMerchantsBySubMchidSettlementGetOptions): Promise<CallResponse<SubMerchantsBySubMchidSettlementGetResponse>>;
}
