// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/mch_operate/risk` */
export interface Risk extends Node {
  readonly withdrawlApply: RiskWithdrawlApply;
}

export interface RiskWithdrawlApplyPostResponse {
  /** 微信支付提现申请单号，最多 32 字符 */
  applyment_id?: string;
  /** 商户提现申请单号，最多 32 字符 */
  out_request_no?: string;
}

export interface RiskWithdrawlApplyPostJson {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 二级商户号的出款子账户类型 */
  out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT';
  /** 提现金额，单位：分 */
  amount: number;
  /** 商户提现申请单号，最多 32 字符 */
  out_request_no: string;
  /** 收款对象类型 */
  payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL';
  /** 收款对象对应的商户号，最多 32 字符，payee_type 为 CONTRIBUTION_MERCHANT 或 SERVICE_PROVIDER_MERCHANT 或 OTHER_MERCHANT 时必填 */
  payee_mchid?: string | undefined;
  /** 收款账号信息 */
  payee_info: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL' | (string & {});
    /** 银行账户 */
    bank_account_info: {
      /** 开户名称 （敏感信息，加密传输） */
      account_name: string;
      /** 开户银行，最多 128 字符 */
      account_bank: string;
      /** 开户银行联行号，最多 128 字符，开户银行需填支行时与 bank_name 二选一 */
      bank_branch_id?: string | undefined;
      /** 开户银行全称（含支行），最多 128 字符，开户银行需填支行时与 bank_branch_id 二选一 */
      bank_name?: string | undefined;
      /** 银行账号 （敏感信息，加密传输） */
      account_number: string;
    };
    /** 收款人账号对应的证件信息，account_type 为 ACCOUNT_TYPE_PERSONAL 时必填 */
    identity_info?: {
      /** 证件类型，payee_info.account_type 为 ACCOUNT_TYPE_PERSONAL 时必填 */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined;
      /** 证件姓名，payee_info.account_type 为 ACCOUNT_TYPE_PERSONAL 时必填 （敏感信息，加密传输） */
      identification_name?: string | undefined;
      /** 证件号码，payee_info.account_type 为 ACCOUNT_TYPE_PERSONAL 时必填 （敏感信息，加密传输） */
      identification_no?: string | undefined;
    } | undefined;
  };
  /** 付款申请证明材料 */
  proof_media_list?: {
    /** 申请证明材料 */
    proof_payee_media?: {
      /** 申请证明材料类型 */
      proof_media_type: 'BASIC_TRANSACTION_INFORMATION' | 'LEGAL_ID_CARD' | 'ID_CARD' | 'BUSINESS_LICENSE_PHOTO' | 'PAYEE_ID_CARD' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5' | 'MISSING_OFFICIAL_SEAL_LETTER' | 'CERTIFICATE_OF_ACCOUNT_CANCELLATION' | 'INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE';
      /** 证明材料照片，最多 1024 字符 */
      proof_media: string;
    }[] | undefined;
  } | undefined;
  /** 补充材料 */
  additional_materials?: {
    /** 补充材料照片列表 */
    additional_media?: string[] | undefined;
  } | undefined;
  /** 备注，最多 1024 字符 */
  remark?: string | undefined;
}

export interface RiskWithdrawlApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RiskWithdrawlApplyPostJson;
}

/** `v3/mch_operate/risk/withdrawl-apply` */
export interface RiskWithdrawlApply extends Node {
  readonly applymentId: RiskWithdrawlApplyApplymentId;
  readonly outRequestNo: RiskWithdrawlApplyOutRequestNo;
  /**
   * 提交已注销商户号可用余额提现申请单
   *
   * `POST v3/mch_operate/risk/withdrawl-apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012488950 已注销商户提现（服务商）}
   */
  post(options: RiskWithdrawlApplyPostOptions): Promise<CallResponse<RiskWithdrawlApplyPostResponse>>;
  /**
   * 提交已注销商户号可用余额提现申请单
   *
   * `POST v3/mch_operate/risk/withdrawl-apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012488950 已注销商户提现（服务商）}
   */
  postAsync(options: RiskWithdrawlApplyPostOptions): Promise<CallResponse<RiskWithdrawlApplyPostResponse>>;
}

/** `v3/mch_operate/risk/withdrawl-apply/applyment-id` */
export interface RiskWithdrawlApplyApplymentId extends Node {
  readonly _applyment_id_: RiskWithdrawlApplyApplymentIdByApplymentId;
  /** 同 _applyment_id_ */
  readonly $applyment_id$: RiskWithdrawlApplyApplymentIdByApplymentId;
}

export interface RiskWithdrawlApplyApplymentIdByApplymentIdGetResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号，最多 32 字符 */
    applyment_id: string;
    /** 商户提现申请单号，最多 32 字符 */
    out_request_no: string;
    /** 申请单状态 */
    state: 'SUBMITTED' | 'PASSED' | 'PAY_SUCCEED' | 'REJECTED' | 'PAY_FAILED' | 'BANK_REFUNDED' | (string & {});
    /** 失败原因，最多 1024 字符 */
    fail_reason?: string;
    /** 最后更新时间，RFC 3339 时间 */
    modify_time?: string;
  };
}

export interface RiskWithdrawlApplyApplymentIdByApplymentIdGetOptions extends CallOptions {
  /** 微信支付提现申请单号 */
  applyment_id: string;
}

/** `v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` */
export interface RiskWithdrawlApplyApplymentIdByApplymentId extends Node {
  /**
   * 微信支付提现申请单号查询提现申请单状态
   *
   * `GET v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778400 已注销商户提现（服务商）}
   */
  get(options: RiskWithdrawlApplyApplymentIdByApplymentIdGetOptions): Promise<CallResponse<RiskWithdrawlApplyApplymentIdByApplymentIdGetResponse>>;
  /**
   * 微信支付提现申请单号查询提现申请单状态
   *
   * `GET v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778400 已注销商户提现（服务商）}
   */
  getAsync(options: RiskWithdrawlApplyApplymentIdByApplymentIdGetOptions): Promise<CallResponse<RiskWithdrawlApplyApplymentIdByApplymentIdGetResponse>>;
}

/** `v3/mch_operate/risk/withdrawl-apply/out-request-no` */
export interface RiskWithdrawlApplyOutRequestNo extends Node {
  readonly _out_request_no_: RiskWithdrawlApplyOutRequestNoByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: RiskWithdrawlApplyOutRequestNoByOutRequestNo;
}

export interface RiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号，最多 32 字符 */
    applyment_id: string;
    /** 商户提现申请单号，最多 32 字符 */
    out_request_no: string;
    /** 申请单状态 */
    state: 'SUBMITTED' | 'PASSED' | 'PAY_SUCCEED' | 'REJECTED' | 'PAY_FAILED' | 'BANK_REFUNDED' | (string & {});
    /** 失败原因，最多 1024 字符 */
    fail_reason?: string;
    /** 最后更新时间，RFC 3339 时间 */
    modify_time?: string;
  };
}

export interface RiskWithdrawlApplyOutRequestNoByOutRequestNoGetOptions extends CallOptions {
  /** 商户提现申请号 */
  out_request_no: string;
}

/** `v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` */
export interface RiskWithdrawlApplyOutRequestNoByOutRequestNo extends Node {
  /**
   * 商户提现申请单号查询提现申请单状态
   *
   * `GET v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476164 已注销商户提现（服务商）}
   */
  get(options: RiskWithdrawlApplyOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<RiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 商户提现申请单号查询提现申请单状态
   *
   * `GET v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476164 已注销商户提现（服务商）}
   */
  getAsync(options: RiskWithdrawlApplyOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<RiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse>>;
}
