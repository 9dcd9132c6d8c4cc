// Generated from openapi/: do not edit, run `npm run generate`.

import type { EcommerceApplymentReference, FinanceInstitutionInfo } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 二级商户进件
 *
 * `v3/ecommerce/applyments`
 */
export interface Applyments extends Node {
  readonly outRequestNo: ApplymentsOutRequestNo;
  readonly submitAccountHostingApplyment: ApplymentsSubmitAccountHostingApplyment;
  readonly submitSignVerifyInfo: ApplymentsSubmitSignVerifyInfo;
  readonly _applyment_id_: ApplymentsByApplymentId;
  /** 同 _applyment_id_ */
  readonly $applyment_id$: ApplymentsByApplymentId;
  readonly _empty_: ApplymentsByEmpty;
  /** 同 _empty_ */
  readonly $empty$: ApplymentsByEmpty;
}

/** `v3/ecommerce/applyments/out-request-no` */
export interface ApplymentsOutRequestNo extends Node {
  readonly _out_request_no_: ApplymentsOutRequestNoByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: ApplymentsOutRequestNoByOutRequestNo;
}

export interface ApplymentsOutRequestNoByOutRequestNoGetResponse {
  /** 申请状态，最多 32 字符 */
  applyment_state: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | 'CANCELED' | (string & {});
  /** 申请状态描述，最多 1024 字符 */
  applyment_state_desc: string;
  /** 签约链接，最多 256 字符，URL */
  sign_url?: string;
  /** 电商平台二级商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 汇款账户验证信息 */
  account_validation?: {
    /** 付款户名 （敏感信息，加密传输） */
    account_name: string;
    /** 付款卡号 （敏感信息，加密传输） */
    account_no?: string;
    /** 汇款金额，单位：分 */
    pay_amount: number;
    /** 收款卡号，最多 128 字符 */
    destination_account_number: string;
    /** 收款户名，最多 128 字符 */
    destination_account_name: string;
    /** 开户银行，最多 128 字符 */
    destination_account_bank: string;
    /** 省市信息，最多 128 字符 */
    city: string;
    /** 备注信息，最多 128 字符 */
    remark: string;
    /** 汇款截止时间，最多 128 字符 */
    deadline: string;
  };
  /** 驳回原因详情 */
  audit_detail?: {
    /** 参数名称，最多 32 字符 */
    param_name: string;
    /** 驳回原因，最多 1024 字符 */
    reject_reason: string;
  }[];
  /** 法人验证链接，最多 256 字符，URL */
  legal_validation_url?: string;
  /** 业务申请编号，最多 128 字符 */
  out_request_no: string;
  /** 微信支付申请单号 */
  applyment_id: number;
  /** 签约状态，最多 32 字符 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {});
  /** 是否要求走微信支付签约模式 */
  wxpay_sign_required?: boolean;
}

export interface ApplymentsOutRequestNoByOutRequestNoGetOptions extends CallOptions {
  /** 业务申请编号 */
  out_request_no: string;
}

/** `v3/ecommerce/applyments/out-request-no/{out_request_no}` */
export interface ApplymentsOutRequestNoByOutRequestNo extends Node {
  readonly revoke: ApplymentsOutRequestNoByOutRequestNoRevoke;
  /**
   * 通过业务申请编号查询申请状态
   *
   * `GET v3/ecommerce/applyments/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691376 二级商户进件（服务商）}
   */
  get(options: ApplymentsOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<ApplymentsOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 通过业务申请编号查询申请状态
   *
   * `GET v3/ecommerce/applyments/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691376 二级商户进件（服务商）}
   */
  getAsync(options: ApplymentsOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<ApplymentsOutRequestNoByOutRequestNoGetResponse>>;
}

export type ApplymentsOutRequestNoByOutRequestNoRevokePostResponse = EcommerceApplymentReference;

export interface ApplymentsOutRequestNoByOutRequestNoRevokePostOptions extends CallOptions {
  /** 业务申请编号 */
  out_request_no: string;
}

/** `v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` */
export interface ApplymentsOutRequestNoByOutRequestNoRevoke extends Node {
  /**
   * 撤销申请单-使用业务申请编号
   *
   * `POST v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616721 二级商户进件（服务商）}
   */
  post(options: ApplymentsOutRequestNoByOutRequestNoRevokePostOptions): Promise<CallResponse<ApplymentsOutRequestNoByOutRequestNoRevokePostResponse>>;
  /**
   * 撤销申请单-使用业务申请编号
   *
   * `POST v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616721 二级商户进件（服务商）}
   */
  postAsync(options: ApplymentsOutRequestNoByOutRequestNoRevokePostOptions): Promise<CallResponse<ApplymentsOutRequestNoByOutRequestNoRevokePostResponse>>;
}

export type ApplymentsSubmitAccountHostingApplymentPostResponse = EcommerceApplymentReference;

export type ApplymentsSubmitAccountHostingApplymentPostJsonBusinessLicenseInfoBusinessTimeContent = string[];

export interface ApplymentsSubmitAccountHostingApplymentPostJson {
  /** 业务申请编号 */
  out_request_no: string;
  /** 主体类型 */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708' | (string & {});
  /** 是否金融机构 */
  finance_institution?: boolean | undefined;
  /** 营业执照/登记证书信息 */
  business_license_info?: {
    /** 登记证书类型 */
    cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | (string & {}) | undefined;
    /** 证件扫描件 */
    business_license_copy?: string | undefined;
    /** 证件注册号 */
    business_license_number?: string | undefined;
    /** 商户名称 */
    merchant_name?: string | undefined;
    /** 经营者/法定代表人姓名 */
    legal_person?: string | undefined;
    /** 注册地址 */
    company_address?: string | undefined;
    /**
     * 营业期限JSON格式字符串
     * 值为 JSON 字符串，内容见 {@link ApplymentsSubmitAccountHostingApplymentPostJsonBusinessLicenseInfoBusinessTimeContent}
     */
    business_time?: string | undefined;
  } | undefined;
  /** 金融机构许可证信息 */
  finance_institution_info?: {
    /** 金融机构类型 */
    finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER' | (string & {}) | undefined;
    /** 金融机构许可证图片 */
    finance_license_pics?: string[] | undefined;
  } | undefined;
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER' | (string & {}) | undefined;
  /** 证件类型 */
  id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined;
  /** 法定代表人说明函 */
  authorize_letter_copy?: string | undefined;
  /** 经营者/法人身份证信息 */
  id_card_info?: {
    /** 身份证人像面照片 */
    id_card_copy: string;
    /** 身份证国徽面照片 */
    id_card_national: string;
    /** 身份证姓名 （敏感信息，加密传输） */
    id_card_name: string;
    /** 身份证号码 （敏感信息，加密传输） */
    id_card_number: string;
    /** 身份证有效期开始时间 */
    id_card_valid_time_begin: string;
    /** 身份证有效期结束时间 */
    id_card_valid_time: string;
  } | undefined;
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: {
    /** 证件姓名 （敏感信息，加密传输） */
    id_doc_name: string;
    /** 证件号码 （敏感信息，加密传输） */
    id_doc_number: string;
    /** 证件正面照片 */
    id_doc_copy: string;
    /** 证件反面照片 */
    id_doc_copy_back?: string | undefined;
    /** 证件有效期开始时间 */
    doc_period_begin: string;
    /** 证件有效期结束时间 */
    doc_period_end: string;
  } | undefined;
  /** 最终受益人信息列表 */
  ubo_info_list?: {
    /** 受益人证件类型 */
    ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined;
    /** 证件正面照片 */
    ubo_id_doc_copy?: string | undefined;
    /** 证件反面照片 */
    ubo_id_doc_copy_back?: string | undefined;
    /** 受益人姓名 （敏感信息，加密传输） */
    ubo_id_doc_name?: string | undefined;
    /** 证件号码 （敏感信息，加密传输） */
    ubo_id_doc_number?: string | undefined;
    /** 证件居住地址 （敏感信息，加密传输） */
    ubo_id_doc_address?: string | undefined;
    /** 证件有效期开始时间 */
    ubo_period_begin?: string | undefined;
    /** 证件有效期结束时间 */
    ubo_period_end?: string | undefined;
    /** 证件有效期开始时间 */
    ubo_id_doc_period_begin?: string | undefined;
    /** 证件有效期结束时间 */
    ubo_id_doc_period_end?: string | undefined;
  }[] | undefined;
  /** 结算银行账户 */
  account_info: {
    /** 账户类型 */
    bank_account_type: '74' | '75' | (string & {});
    /** 开户银行 */
    account_bank: string;
    /** 开户名称 （敏感信息，加密传输） */
    account_name: string;
    /** 开户银行联行号 */
    bank_branch_id?: string | undefined;
    /** 开户银行全称（含支行） */
    bank_name?: string | undefined;
    /** 银行帐号 （敏感信息，加密传输） */
    account_number: string;
  };
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: '65' | '66' | (string & {});
    /** 超级管理员姓名 （敏感信息，加密传输） */
    contact_name: string;
    /** 超级管理员证件类型 */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined;
    /** 超级管理员身份证件号码 （敏感信息，加密传输） */
    contact_id_card_number?: string | undefined;
    /** 超级管理员证件正面照片 */
    contact_id_doc_copy?: string | undefined;
    /** 超级管理员证件反面照片 */
    contact_id_doc_copy_back?: string | undefined;
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string | undefined;
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string | undefined;
    /** 业务办理授权函 */
    business_authorization_letter?: string | undefined;
    /** 超级管理员证件有效期开始时间 */
    contact_id_doc_period_begin?: string | undefined;
    /** 超级管理员证件有效期结束时间 */
    contact_id_doc_period_end?: string | undefined;
    /** 超级管理员手机 （敏感信息，加密传输） */
    mobile_phone?: string | undefined;
  };
  /** 店铺信息 */
  sales_scene_info: {
    /** 店铺名称 */
    store_name?: string | undefined;
    /** 店铺链接 */
    store_url?: string | undefined;
    /** 店铺二维码 */
    store_qr_code?: string | undefined;
    /** 小程序AppID */
    mini_program_sub_appid?: string | undefined;
  };
  /** 结算规则 */
  settlement_info?: {
    /** 结算规则ID */
    settlement_id?: string | undefined;
    /** 所属行业 */
    qualification_type?: string | undefined;
  } | undefined;
  /** 商户简称 */
  merchant_shortname: string;
  /** 特殊资质 */
  qualifications?: string[] | undefined;
  /** 补充材料 */
  business_addition_pics?: string[] | undefined;
  /** 补充说明 */
  business_addition_desc?: string[] | undefined;
  /** 是否走平台代理签约和代理核身入驻模式 */
  proxy_sign_verify_mode?: boolean | undefined;
  /** 法人影印件信息辅助填写的平台声明 */
  id_card_complete_statement?: string | undefined;
}

export interface ApplymentsSubmitAccountHostingApplymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ApplymentsSubmitAccountHostingApplymentPostJson;
}

/** `v3/ecommerce/applyments/submit-account-hosting-applyment` */
export interface ApplymentsSubmitAccountHostingApplyment extends Node {
  /**
   * 提交申请单
   *
   * `POST v3/ecommerce/applyments/submit-account-hosting-applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616688 二级商户进件（服务商）}
   */
  post(options: ApplymentsSubmitAccountHostingApplymentPostOptions): Promise<CallResponse<ApplymentsSubmitAccountHostingApplymentPostResponse>>;
  /**
   * 提交申请单
   *
   * `POST v3/ecommerce/applyments/submit-account-hosting-applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616688 二级商户进件（服务商）}
   */
  postAsync(options: ApplymentsSubmitAccountHostingApplymentPostOptions): Promise<CallResponse<ApplymentsSubmitAccountHostingApplymentPostResponse>>;
}

export interface ApplymentsSubmitSignVerifyInfoPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number;
}

export interface ApplymentsSubmitSignVerifyInfoPostJson {
  /** 业务申请编号 */
  out_request_no: string;
  /** 微信支付申请单号 */
  applyment_id?: number | undefined;
  /** 预签署微信支付协议时间 */
  pre_sign_time?: string | undefined;
  /** 平台代理核身信息 */
  proxy_verify_identity_info?: {
    /** 核身方式 */
    verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE' | (string & {});
    /** 核身结果 */
    verify_identity_result: boolean;
  } | undefined;
}

export interface ApplymentsSubmitSignVerifyInfoPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ApplymentsSubmitSignVerifyInfoPostJson;
}

/** `v3/ecommerce/applyments/submit-sign-verify-info` */
export interface ApplymentsSubmitSignVerifyInfo extends Node {
  /**
   * 平台代理签约核身
   *
   * `POST v3/ecommerce/applyments/submit-sign-verify-info`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616722 二级商户进件（服务商）}
   */
  post(options: ApplymentsSubmitSignVerifyInfoPostOptions): Promise<CallResponse<ApplymentsSubmitSignVerifyInfoPostResponse>>;
  /**
   * 平台代理签约核身
   *
   * `POST v3/ecommerce/applyments/submit-sign-verify-info`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616722 二级商户进件（服务商）}
   */
  postAsync(options: ApplymentsSubmitSignVerifyInfoPostOptions): Promise<CallResponse<ApplymentsSubmitSignVerifyInfoPostResponse>>;
}

export interface ApplymentsByApplymentIdGetResponse {
  /** 申请状态，最多 32 字符 */
  applyment_state: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | 'CANCELED' | (string & {});
  /** 申请状态描述，最多 1024 字符 */
  applyment_state_desc: string;
  /** 签约链接，最多 256 字符，URL */
  sign_url?: string;
  /** 电商平台二级商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 汇款账户验证信息 */
  account_validation?: {
    /** 付款户名 （敏感信息，加密传输） */
    account_name: string;
    /** 付款卡号 （敏感信息，加密传输） */
    account_no?: string;
    /** 汇款金额，单位：分 */
    pay_amount: number;
    /** 收款卡号，最多 128 字符 */
    destination_account_number: string;
    /** 收款户名，最多 128 字符 */
    destination_account_name: string;
    /** 开户银行，最多 128 字符 */
    destination_account_bank: string;
    /** 省市信息，最多 128 字符 */
    city: string;
    /** 备注信息，最多 128 字符 */
    remark: string;
    /** 汇款截止时间，最多 128 字符 */
    deadline: string;
  };
  /** 驳回原因详情 */
  audit_detail?: {
    /** 参数名称，最多 32 字符 */
    param_name: string;
    /** 驳回原因，最多 1024 字符 */
    reject_reason: string;
  }[];
  /** 法人验证链接，最多 256 字符，URL */
  legal_validation_url?: string;
  /** 业务申请编号，最多 128 字符 */
  out_request_no: string;
  /** 微信支付申请单号 */
  applyment_id: number;
  /** 签约状态，最多 32 字符 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {});
  /** 是否要求走微信支付签约模式 */
  wxpay_sign_required?: boolean;
}

export interface ApplymentsByApplymentIdGetOptions extends CallOptions {
  /** 微信支付申请单号 */
  applyment_id: string | number;
}

/** `v3/ecommerce/applyments/{applyment_id}` */
export interface ApplymentsByApplymentId extends Node {
  readonly revoke: ApplymentsByApplymentIdRevoke;
  /**
   * 通过申请单ID查询申请状态
   *
   * `GET v3/ecommerce/applyments/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691469 二级商户进件（服务商）}
   */
  get(options: ApplymentsByApplymentIdGetOptions): Promise<CallResponse<ApplymentsByApplymentIdGetResponse>>;
  /**
   * 通过申请单ID查询申请状态
   *
   * `GET v3/ecommerce/applyments/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691469 二级商户进件（服务商）}
   */
  getAsync(options: ApplymentsByApplymentIdGetOptions): Promise<CallResponse<ApplymentsByApplymentIdGetResponse>>;
}

export type ApplymentsByApplymentIdRevokePostResponse = EcommerceApplymentReference;

export interface ApplymentsByApplymentIdRevokePostOptions extends CallOptions {
  /** 微信支付申请单号 */
  applyment_id: string | number;
}

/** `v3/ecommerce/applyments/{applyment_id}/revoke` */
export interface ApplymentsByApplymentIdRevoke extends Node {
  /**
   * 撤销申请单-使用申请单号
   *
   * `POST v3/ecommerce/applyments/{applyment_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616720 二级商户进件（服务商）}
   */
  post(options: ApplymentsByApplymentIdRevokePostOptions): Promise<CallResponse<ApplymentsByApplymentIdRevokePostResponse>>;
  /**
   * 撤销申请单-使用申请单号
   *
   * `POST v3/ecommerce/applyments/{applyment_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616720 二级商户进件（服务商）}
   */
  postAsync(options: ApplymentsByApplymentIdRevokePostOptions): Promise<CallResponse<ApplymentsByApplymentIdRevokePostResponse>>;
}

export type ApplymentsByEmptyPostResponse = EcommerceApplymentReference;

export type ApplymentsByEmptyPostJsonBusinessLicenseInfoBusinessTimeContent = string[];

export type ApplymentsByEmptyPostJsonQualificationsContent = string[];

export type ApplymentsByEmptyPostJsonBusinessAdditionPicsContent = string[];

export type ApplymentsByEmptyPostJsonBusinessAdditionDescContent = string[];

export interface ApplymentsByEmptyPostJson {
  /** 业务申请编号，最多 124 字符 */
  out_request_no: string;
  /** 主体类型，最多 4 字符 */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708';
  /** 是否金融机构 */
  finance_institution?: boolean | undefined;
  /** 营业执照/登记证书信息 */
  business_license_info?: {
    /** 登记证书类型 */
    cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | undefined;
    /** 证件扫描件 */
    business_license_copy: string;
    /** 证件注册号 */
    business_license_number: string;
    /** 商户名称，最多 128 字符 */
    merchant_name: string;
    /** 经营者/法定代表人姓名，最多 100 字符 */
    legal_person: string;
    /** 注册地址，最多 128 字符，organization_type 为 2502 或 3 或 1708 时必填 */
    company_address?: string | undefined;
    /**
     * 营业期限JSON格式字符串，organization_type 为 2502 或 3 或 1708 时必填
     * 值为 JSON 字符串，内容见 {@link ApplymentsByEmptyPostJsonBusinessLicenseInfoBusinessTimeContent}
     */
    business_time?: string | undefined;
  } | undefined;
  /** 金融机构许可证信息，finance_institution 为 true 时必填 */
  finance_institution_info?: FinanceInstitutionInfo | undefined;
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER' | undefined;
  /** 证件类型 */
  id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | undefined;
  /** 法定代表人说明函 */
  authorize_letter_copy?: string | undefined;
  /** 经营者/法人身份证信息 */
  id_card_info?: {
    /** 身份证人像面照片，最多 256 字符 */
    id_card_copy: string;
    /** 身份证国徽面照片，最多 256 字符 */
    id_card_national: string;
    /** 身份证姓名 （敏感信息，加密传输） */
    id_card_name: string;
    /** 身份证号码 （敏感信息，加密传输） */
    id_card_number: string;
    /** 身份证有效期开始时间 */
    id_card_valid_time_begin: string;
    /** 身份证有效期结束时间 */
    id_card_valid_time: string;
  } | undefined;
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: {
    /** 证件姓名 （敏感信息，加密传输） */
    id_doc_name: string;
    /** 证件号码 （敏感信息，加密传输） */
    id_doc_number: string;
    /** 证件正面照片，最多 256 字符 */
    id_doc_copy: string;
    /** 证件反面照片，最多 256 字符 */
    id_doc_copy_back?: string | undefined;
    /** 证件有效期开始时间 */
    doc_period_begin: string;
    /** 证件有效期结束时间 */
    doc_period_end: string;
  } | undefined;
  /** 经营者/法人是否为受益人 */
  owner?: boolean | undefined;
  /** 最终受益人信息列表 */
  ubo_info_list?: {
    /** 受益人证件类型 */
    ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | undefined;
    /** 证件正面照片 */
    ubo_id_doc_copy?: string | undefined;
    /** 证件反面照片 */
    ubo_id_doc_copy_back?: string | undefined;
    /** 受益人姓名 （敏感信息，加密传输） */
    ubo_id_doc_name?: string | undefined;
    /** 证件号码 （敏感信息，加密传输） */
    ubo_id_doc_number?: string | undefined;
    /** 证件居住地址 （敏感信息，加密传输） */
    ubo_id_doc_address?: string | undefined;
    /** 证件有效期开始时间 */
    ubo_period_begin?: string | undefined;
    /** 证件有效期结束时间 */
    ubo_period_end?: string | undefined;
    /** 证件有效期开始时间 */
    ubo_id_doc_period_begin?: string | undefined;
    /** 证件有效期结束时间 */
    ubo_id_doc_period_end?: string | undefined;
  }[] | undefined;
  /** 结算银行账户 */
  account_info: {
    /** 账户类型，最多 2 字符 */
    bank_account_type: '74' | '75' | (string & {});
    /** 开户银行，最多 10 字符 */
    account_bank: string;
    /** 开户名称 （敏感信息，加密传输） */
    account_name: string;
    /** 开户银行省市编码，最多 12 字符 */
    bank_address_code?: string | undefined;
    /** 开户银行联行号，最多 64 字符，开户银行需填支行时与 bank_name 二选一 */
    bank_branch_id?: string | undefined;
    /** 开户银行全称 （含支行），最多 128 字符，开户银行需填支行时与 bank_branch_id 二选一 */
    bank_name?: string | undefined;
    /** 银行帐号 （敏感信息，加密传输） */
    account_number: string;
  };
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型，最多 2 字符 */
    contact_type: '65' | '66' | (string & {});
    /** 超级管理员姓名 （敏感信息，加密传输） */
    contact_name: string;
    /** 超级管理员证件类型 */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | undefined;
    /** 超级管理员身份证件号码 （敏感信息，加密传输） */
    contact_id_card_number?: string | undefined;
    /** 超级管理员证件正面照片 */
    contact_id_doc_copy?: string | undefined;
    /** 超级管理员证件反面照片 */
    contact_id_doc_copy_back?: string | undefined;
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string | undefined;
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string | undefined;
    /** 业务办理授权函 */
    business_authorization_letter?: string | undefined;
    /** 超级管理员手机 （敏感信息，加密传输） */
    mobile_phone: string;
    /** 超级管理员证件有效期开始时间 */
    contact_id_doc_period_begin?: string | undefined;
    /** 超级管理员证件有效期结束时间 */
    contact_id_doc_period_end?: string | undefined;
  };
  /** 店铺信息 */
  sales_scene_info: AtLeastOne<{
    /** 店铺名称，最多 256 字符 */
    store_name: string;
    /** 店铺链接，最多 1024 字符，URL，与 store_qr_code 二选一 */
    store_url?: string | undefined;
    /** 店铺二维码，最多 256 字符，与 store_url 二选一 */
    store_qr_code?: string | undefined;
    /** 小程序AppID，最多 256 字符 */
    mini_program_sub_appid?: string | undefined;
  }, 'store_url' | 'store_qr_code'>;
  /** 结算规则 */
  settlement_info?: {
    /** 结算规则ID */
    settlement_id?: number | undefined;
    /** 所属行业，最多 200 字符 */
    qualification_type?: string | undefined;
  } | undefined;
  /** 商户简称，最多 64 字符 */
  merchant_shortname: string;
  /**
   * 特殊资质，最多 1024 字符
   * 值为 JSON 字符串，内容见 {@link ApplymentsByEmptyPostJsonQualificationsContent}
   */
  qualifications?: string | undefined;
  /**
   * 补充材料，最多 1024 字符
   * 值为 JSON 字符串，内容见 {@link ApplymentsByEmptyPostJsonBusinessAdditionPicsContent}
   */
  business_addition_pics?: string | undefined;
  /**
   * 补充说明，最多 512 字符，organization_type 为 2500 时必填
   * 值为 JSON 字符串，内容见 {@link ApplymentsByEmptyPostJsonBusinessAdditionDescContent}
   */
  business_addition_desc?: string | undefined;
}

export interface ApplymentsByEmptyPostOptions extends CallOptions {
  /** 空字符串 */
  empty?: '' | undefined;
  /** JSON 请求体 */
  json: ApplymentsByEmptyPostJson;
}

/** `v3/ecommerce/applyments/{empty}` */
export interface ApplymentsByEmpty extends Node {
  /**
   * 二级商户进件
   *
   * `POST v3/ecommerce/applyments/{empty}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012713017 二级商户进件（服务商）}
   */
  post(options: ApplymentsByEmptyPostOptions): Promise<CallResponse<ApplymentsByEmptyPostResponse>>;
  /**
   * 二级商户进件
   *
   * `POST v3/ecommerce/applyments/{empty}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012713017 二级商户进件（服务商）}
   */
  postAsync(options: ApplymentsByEmptyPostOptions): Promise<CallResponse<ApplymentsByEmptyPostResponse>>;
}
