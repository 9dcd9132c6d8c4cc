// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 注销提现
 *
 * `v3/ecommerce/account`
 */
export interface Account extends Node {
  readonly applyCancelWithdraw: AccountApplyCancelWithdraw;
  readonly cancelApplications: AccountCancelApplications;
}

export interface AccountApplyCancelWithdrawPostResponse {
  /** 微信支付注销提现申请单号，最多 32 字符 */
  applyment_id?: string;
  /** 商户注销提现申请单号，最多 32 字符 */
  out_request_no?: string;
}

export interface AccountApplyCancelWithdrawPostJson {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户注销申请单号，最多 32 字符 */
  out_request_no: string;
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | undefined;
  /** 收款账号信息 */
  payee_info?: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL';
    /** 银行账户 */
    bank_account_info: {
      /** 开户名称 （敏感信息，加密传输） */
      account_name: string;
      /** 开户银行，最多 128 字符 */
      account_bank: string;
      /** 开户银行联行号，最多 128 字符，开户银行需填支行时与 bank_branch_name 二选一 */
      bank_branch_id?: string | undefined;
      /** 开户银行全称（含支行），最多 128 字符，开户银行需填支行时与 bank_branch_id 二选一 */
      bank_branch_name?: string | undefined;
      /** 开户银行全称（含支行） */
      bank_name?: string | undefined;
      /** 银行账号 （敏感信息，加密传输） */
      account_number: string;
    };
    /** 收款人账号对应的证件信息，account_type 为 ACCOUNT_TYPE_PERSONAL 时必填 */
    identity_info?: {
      /** 证件类型，payee_info.account_type 为 ACCOUNT_TYPE_PERSONAL 时必填 */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_ID_CARD' | undefined;
      /** 证件姓名，payee_info.account_type 为 ACCOUNT_TYPE_PERSONAL 时必填 （敏感信息，加密传输） */
      identification_name?: string | undefined;
      /** 证件号码，payee_info.account_type 为 ACCOUNT_TYPE_PERSONAL 时必填 （敏感信息，加密传输） */
      identification_no?: string | undefined;
    } | undefined;
  } | undefined;
  /** 付款申请材料 */
  proof_medias?: {
    /** 申请证明材料类型 */
    proof_media_type: 'WITHDRAWAL_APPLICATION';
    /** 证明材料照片，最多 1024 字符 */
    proof_media: string;
  }[] | undefined;
  /** 其他补充材料 */
  additional_materials?: string[] | undefined;
  /** 备注，最多 32 字符 */
  remark?: string | undefined;
}

export interface AccountApplyCancelWithdrawPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AccountApplyCancelWithdrawPostJson;
}

/** `v3/ecommerce/account/apply-cancel-withdraw` */
export interface AccountApplyCancelWithdraw extends Node {
  readonly applymentId: AccountApplyCancelWithdrawApplymentId;
  readonly confirm: AccountApplyCancelWithdrawConfirm;
  readonly outRequestNo: AccountApplyCancelWithdrawOutRequestNo;
  readonly validateCancel: AccountApplyCancelWithdrawValidateCancel;
  /**
   * 提交注销提现申请
   *
   * `POST v3/ecommerce/account/apply-cancel-withdraw`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892756 注销提现（服务商）}
   */
  post(options: AccountApplyCancelWithdrawPostOptions): Promise<CallResponse<AccountApplyCancelWithdrawPostResponse>>;
  /**
   * 提交注销提现申请
   *
   * `POST v3/ecommerce/account/apply-cancel-withdraw`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892756 注销提现（服务商）}
   */
  postAsync(options: AccountApplyCancelWithdrawPostOptions): Promise<CallResponse<AccountApplyCancelWithdrawPostResponse>>;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/applyment-id` */
export interface AccountApplyCancelWithdrawApplymentId extends Node {
  readonly _applyment_id_: AccountApplyCancelWithdrawApplymentIdByApplymentId;
  /** 同 _applyment_id_ */
  readonly $applyment_id$: AccountApplyCancelWithdrawApplymentIdByApplymentId;
}

export interface AccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse {
  /** 微信支付注销提现申请单号，最多 32 字符 */
  applyment_id: string;
  /** 商户注销提现申请单号，最多 32 字符 */
  out_request_no: string;
  /** 注销提现申请单状态 */
  cancel_state: 'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {});
  /** 注销提现申请单状态描述，最多 256 字符 */
  cancel_state_description: string;
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {});
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {});
  /** 账户提现结果 */
  account_withdraw_result?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {});
    /** 付款状态 */
    pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {});
    /** 付款状态描述，最多 256 字符 */
    state_description: string;
  }[];
  /** 最后更新时间，RFC 3339 时间 */
  modify_time?: string;
  /** 申请注销的二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 账户信息 */
  account_info?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {});
    /** 账户金额，单位：分 */
    amount: number;
  }[];
  /** 用于引导商户超级管理员确认注销的信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url，最多 1024 字符，URL */
    confirm_cancel_url?: string;
  };
  /** 提现状态描述，最多 256 字符 */
  withdraw_state_description?: string;
}

export interface AccountApplyCancelWithdrawApplymentIdByApplymentIdGetOptions extends CallOptions {
  /** 微信支付付销提现申请单号 */
  applyment_id: string;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` */
export interface AccountApplyCancelWithdrawApplymentIdByApplymentId extends Node {
  /**
   * 微信支付注销提现申请单号查询申请单状态
   *
   * `GET v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892765 注销提现（服务商）}
   */
  get(options: AccountApplyCancelWithdrawApplymentIdByApplymentIdGetOptions): Promise<CallResponse<AccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse>>;
  /**
   * 微信支付注销提现申请单号查询申请单状态
   *
   * `GET v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892765 注销提现（服务商）}
   */
  getAsync(options: AccountApplyCancelWithdrawApplymentIdByApplymentIdGetOptions): Promise<CallResponse<AccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse>>;
}

export interface AccountApplyCancelWithdrawConfirmPostResponse {
  /** 微信支付注销单号 */
  applyment_id?: string;
  /** 商户注销申请单号 */
  out_request_no?: string;
  /** 二级商户号 */
  sub_mchid?: string;
}

export interface AccountApplyCancelWithdrawConfirmPostJson {
  /** 微信支付注销单号 */
  applyment_id?: string | undefined;
  /** 商户注销申请单号 */
  out_request_no?: string | undefined;
  /** 二级商户号 */
  sub_mchid: string;
  /** 平台确认操作人标识 */
  operator_identification: string;
  /** 注销确认时间 */
  confirm_time: string;
  /** 注销协议版本号 */
  cancel_contract_version: string;
}

export interface AccountApplyCancelWithdrawConfirmPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AccountApplyCancelWithdrawConfirmPostJson;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/confirm` */
export interface AccountApplyCancelWithdrawConfirm extends Node {
  /**
   * 平台代商户确认注销
   *
   * `POST v3/ecommerce/account/apply-cancel-withdraw/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892772 注销提现（服务商）}
   */
  post(options: AccountApplyCancelWithdrawConfirmPostOptions): Promise<CallResponse<AccountApplyCancelWithdrawConfirmPostResponse>>;
  /**
   * 平台代商户确认注销
   *
   * `POST v3/ecommerce/account/apply-cancel-withdraw/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892772 注销提现（服务商）}
   */
  postAsync(options: AccountApplyCancelWithdrawConfirmPostOptions): Promise<CallResponse<AccountApplyCancelWithdrawConfirmPostResponse>>;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/out-request-no` */
export interface AccountApplyCancelWithdrawOutRequestNo extends Node {
  readonly _out_request_no_: AccountApplyCancelWithdrawOutRequestNoByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: AccountApplyCancelWithdrawOutRequestNoByOutRequestNo;
}

export interface AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse {
  /** 微信支付注销提现申请单号，最多 32 字符 */
  applyment_id: string;
  /** 商户注销提现申请单号，最多 32 字符 */
  out_request_no: string;
  /** 注销提现申请单状态 */
  cancel_state: 'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {});
  /** 注销提现申请单状态描述，最多 256 字符 */
  cancel_state_description: string;
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {});
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {});
  /** 账户提现结果 */
  account_withdraw_result?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {});
    /** 付款状态 */
    pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {});
    /** 付款状态描述，最多 256 字符 */
    state_description: string;
  }[];
  /** 最后更新时间，RFC 3339 时间 */
  modify_time?: string;
  /** 申请注销的二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 账户信息 */
  account_info?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {});
    /** 账户金额，单位：分 */
    amount: number;
  }[];
  /** 用于引导商户超级管理员确认注销的信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url，最多 1024 字符，URL */
    confirm_cancel_url?: string;
  };
  /** 提现状态描述，最多 256 字符 */
  withdraw_state_description?: string;
}

export interface AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetOptions extends CallOptions {
  /** 商户注销提现申请号 */
  out_request_no: string;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` */
export interface AccountApplyCancelWithdrawOutRequestNoByOutRequestNo extends Node {
  /**
   * 商户注销提现申请单号查询申请单状态
   *
   * `GET v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892759 注销提现（服务商）}
   */
  get(options: AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 商户注销提现申请单号查询申请单状态
   *
   * `GET v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892759 注销提现（服务商）}
   */
  getAsync(options: AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse>>;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel` */
export interface AccountApplyCancelWithdrawValidateCancel extends Node {
  readonly _sub_mchid_: AccountApplyCancelWithdrawValidateCancelBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: AccountApplyCancelWithdrawValidateCancelBySubMchid;
}

export interface AccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse {
  /** 注销检查的二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 注销提现申请单状态 */
  merchant_state: 'NORMAL' | 'HAS_BEEN_CANCELLED' | (string & {});
  /** 注销资格检查结果 */
  validate_result: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW' | (string & {});
  /** 账户信息 */
  account_info?: {
    /** 商户资金账户余额 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {});
    /** 账户金额，单位：分 */
    amount: number;
  }[];
  /** 不可发起注销原因 */
  block_reasons?: {
    /** 二级商户号的出款子账户类型 */
    type?: 'CONSUMER_COMPLAINT_UNPROCESSED' | 'HAS_BLOCKING_CONTROL' | 'FUNDS_PENDING_PROCESSING' | 'OTHER_REASON' | (string & {});
    /** 原因描述，最多 512 字符 */
    description?: string;
  }[];
}

export interface AccountApplyCancelWithdrawValidateCancelBySubMchidGetOptions extends CallOptions {
  /** 申请注销的二级商户号 */
  sub_mchid: string;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` */
export interface AccountApplyCancelWithdrawValidateCancelBySubMchid extends Node {
  /**
   * 商户注销资格校验
   *
   * `GET v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016420099 注销提现（服务商）}
   */
  get(options: AccountApplyCancelWithdrawValidateCancelBySubMchidGetOptions): Promise<CallResponse<AccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse>>;
  /**
   * 商户注销资格校验
   *
   * `GET v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016420099 注销提现（服务商）}
   */
  getAsync(options: AccountApplyCancelWithdrawValidateCancelBySubMchidGetOptions): Promise<CallResponse<AccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse>>;
}

export interface AccountCancelApplicationsPostResponse {
  /** 商户注销申请单号，最多 32 字符 */
  out_apply_no?: string;
  /** 二级商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 受理失败原因，最多 512 字符 */
  reject_reason?: string;
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {});
  /** 最后更新时间，RFC 3339 时间 */
  update_time?: string;
}

export interface AccountCancelApplicationsPostJson {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户注销申请单号，最多 32 字符 */
  out_apply_no: string;
  /** 注销申请材料 */
  application_info: {
    /** 注销申请材料类型 */
    application_type: 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION' | 'SP_MERCHANT_APPLICATION' | 'SUB_MERCHANT_APPLICATION' | 'MISSING_OFFICIAL_SEAL_LETTER';
    /** 图片MediaID，最多 512 字符 */
    application_media_id: string;
  }[];
}

export interface AccountCancelApplicationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AccountCancelApplicationsPostJson;
}

/** `v3/ecommerce/account/cancel-applications` */
export interface AccountCancelApplications extends Node {
  readonly media: AccountCancelApplicationsMedia;
  readonly outApplyNo: AccountCancelApplicationsOutApplyNo;
  /**
   * 提交注销申请单
   *
   * `POST v3/ecommerce/account/cancel-applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476217 注销提现（服务商）}
   */
  post(options: AccountCancelApplicationsPostOptions): Promise<CallResponse<AccountCancelApplicationsPostResponse>>;
  /**
   * 提交注销申请单
   *
   * `POST v3/ecommerce/account/cancel-applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476217 注销提现（服务商）}
   */
  postAsync(options: AccountCancelApplicationsPostOptions): Promise<CallResponse<AccountCancelApplicationsPostResponse>>;
}

export interface AccountCancelApplicationsMediaPostResponse {
  /** 媒体文件标识Id，最多 512 字符 */
  media_id: string;
}

/** `meta` 部分的内容 */
export interface AccountCancelApplicationsMediaPostMeta {
  /** 图片文件的sha256摘要 */
  file_digest: string;
  /** 商户上传的媒体图片的名称 */
  file_name: string;
}

export interface AccountCancelApplicationsMediaPostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link AccountCancelApplicationsMediaPostMeta} */
  body: UploadBody;
}

/** `v3/ecommerce/account/cancel-applications/media` */
export interface AccountCancelApplicationsMedia extends Node {
  /**
   * 注销申请图片上传
   *
   * `POST v3/ecommerce/account/cancel-applications/media`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691710 注销提现（服务商）}
   */
  post(options: AccountCancelApplicationsMediaPostOptions): Promise<CallResponse<AccountCancelApplicationsMediaPostResponse>>;
  /**
   * 注销申请图片上传
   *
   * `POST v3/ecommerce/account/cancel-applications/media`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691710 注销提现（服务商）}
   */
  postAsync(options: AccountCancelApplicationsMediaPostOptions): Promise<CallResponse<AccountCancelApplicationsMediaPostResponse>>;
}

/** `v3/ecommerce/account/cancel-applications/out-apply-no` */
export interface AccountCancelApplicationsOutApplyNo extends Node {
  readonly _out_apply_no_: AccountCancelApplicationsOutApplyNoByOutApplyNo;
  /** 同 _out_apply_no_ */
  readonly $out_apply_no$: AccountCancelApplicationsOutApplyNoByOutApplyNo;
}

export interface AccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse {
  /** 商户注销申请单号，最多 32 字符 */
  out_apply_no?: string;
  /** 二级商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 受理失败原因，最多 512 字符 */
  reject_reason?: string;
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {});
  /** 最后更新时间，RFC 3339 时间 */
  update_time?: string;
}

export interface AccountCancelApplicationsOutApplyNoByOutApplyNoGetOptions extends CallOptions {
  /** 商户注销申请单号 */
  out_apply_no: string;
}

/** `v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` */
export interface AccountCancelApplicationsOutApplyNoByOutApplyNo extends Node {
  /**
   * 查询注销单状态
   *
   * `GET v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476223 注销提现（服务商）}
   */
  get(options: AccountCancelApplicationsOutApplyNoByOutApplyNoGetOptions): Promise<CallResponse<AccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse>>;
  /**
   * 查询注销单状态
   *
   * `GET v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476223 注销提现（服务商）}
   */
  getAsync(options: AccountCancelApplicationsOutApplyNoByOutApplyNoGetOptions): Promise<CallResponse<AccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse>>;
}
