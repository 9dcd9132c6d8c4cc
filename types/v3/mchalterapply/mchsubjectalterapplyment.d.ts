// Generated from openapi/: do not edit, run `npm run generate`.

import type { AuditRejectDetail } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface MchsubjectalterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string;
}

export interface MchsubjectalterapplymentPostJson {
  /** 商户号 */
  merchant_code: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 主体资料变更范围 */
  alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO' | (string & {}) | undefined;
  /** 主体类型 */
  organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO' | (string & {});
  /** 是否金融机构 */
  finance_institution?: boolean | undefined;
  /** 营业执照信息 */
  business_license_info?: {
    /** 营业执照注册号 */
    license_number: string;
    /** 营业执照照片 */
    license_copy: string;
    /** 商户名称 */
    merchant_name: string;
    /** 法人姓名 */
    legal_person: string;
    /** 注册地址 */
    company_address?: string | undefined;
    /** 有效期开始时间 */
    license_period_begin?: string | undefined;
    /** 有效期结束时间 */
    license_period_end?: string | undefined;
  } | undefined;
  /** 登记证书信息 */
  certificate_info?: {
    /** 证书类型 */
    cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | (string & {});
    /** 证书编号 */
    cert_number: string;
    /** 证书照片 */
    cert_copy: string;
    /** 商户名称 */
    merchant_name: string;
    /** 法人姓名 */
    legal_person: string;
    /** 注册地址 */
    company_address: string;
    /** 有效期开始时间 */
    cert_period_begin: string;
    /** 有效期结束时间 */
    cert_period_end: string;
  } | undefined;
  /** 金融机构许可证 */
  finance_institution_info?: {
    /** 金融机构类型 */
    finance_type: 'FINANCE_TYPE_BANK_AGENT' | 'FINANCE_TYPE_PAYMENT_AGENT' | 'FINANCE_TYPE_INSURANCE' | 'FINANCE_TYPE_TRADE_AND_SETTLE' | 'FINANCE_TYPE_OTHER' | (string & {});
    /** 金融机构许可证图片 */
    finance_license_pics: string[];
  } | undefined;
  /** 法人身份信息 */
  legal_person_info?: {
    /** 证件持有人类型 */
    id_holder_type: 'LEGAL' | 'SUPER' | (string & {});
    /** 证件类型 */
    id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined;
    /** 法定代表人说明函 */
    authorize_letter_copy?: string | undefined;
    /** 证件正面照片 */
    card_front?: string | undefined;
    /** 证件反面照片 */
    card_back?: string | undefined;
    /** 证件姓名 （敏感信息，加密传输） */
    card_name?: string | undefined;
    /** 证件号码 （敏感信息，加密传输） */
    card_number?: string | undefined;
    /** 证件居住地址 （敏感信息，加密传输） */
    card_address?: string | undefined;
    /** 证件有效期开始时间 */
    card_period_begin?: string | undefined;
    /** 证件有效期结束时间 */
    card_period_end?: string | undefined;
    /** 经营者/法人是否为受益人 */
    as_ubo?: boolean | undefined;
  } | undefined;
  /** 最终受益人信息列表 */
  ubo_info_list?: {
    /** 证件类型 */
    id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {});
    /** 证件正面照片 */
    card_front: string;
    /** 证件反面照片 */
    card_back?: string | undefined;
    /** 证件姓名 （敏感信息，加密传输） */
    card_name: string;
    /** 证件号码 （敏感信息，加密传输） */
    card_number: string;
    /** 证件居住地址 （敏感信息，加密传输） */
    card_address: string;
    /** 证件有效期开始时间 */
    card_period_begin: string;
    /** 证件有效期结束时间 */
    card_period_end: string;
  }[] | undefined;
  /** 补充材料列表 */
  addition?: {
    /** 银行开户许可证 */
    bank_openaccount_license?: string[] | undefined;
    /** 开户核准通知书 */
    openaccount_approval?: string[] | undefined;
    /** 法人身份辅助证明 */
    legal_other_prove?: string[] | undefined;
    /** 发证机关证明 */
    agency_prove?: string[] | undefined;
    /** 受益所有人补充材料 */
    ubo_prove?: string[] | undefined;
  } | undefined;
}

export interface MchsubjectalterapplymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchsubjectalterapplymentPostJson;
}

/** `v3/mchalterapply/mchsubjectalterapplyment` */
export interface Mchsubjectalterapplyment extends Node {
  readonly merchant: MchsubjectalterapplymentMerchant;
  readonly _apply_id_: MchsubjectalterapplymentByApplyId;
  /** 同 _apply_id_ */
  readonly $apply_id$: MchsubjectalterapplymentByApplyId;
  /**
   * 提交资料变更申请单
   *
   * `POST v3/mchalterapply/mchsubjectalterapplyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090649 超级管理员变更（服务商）}
   */
  post(options: MchsubjectalterapplymentPostOptions): Promise<CallResponse<MchsubjectalterapplymentPostResponse>>;
  /**
   * 提交资料变更申请单
   *
   * `POST v3/mchalterapply/mchsubjectalterapplyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090649 超级管理员变更（服务商）}
   */
  postAsync(options: MchsubjectalterapplymentPostOptions): Promise<CallResponse<MchsubjectalterapplymentPostResponse>>;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant` */
export interface MchsubjectalterapplymentMerchant extends Node {
  readonly _merchant_code_: MchsubjectalterapplymentMerchantByMerchantCode;
  /** 同 _merchant_code_ */
  readonly $merchant_code$: MchsubjectalterapplymentMerchantByMerchantCode;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}` */
export interface MchsubjectalterapplymentMerchantByMerchantCode extends Node {
  readonly outRequestNo: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no` */
export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo extends Node {
  readonly _out_request_no_: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
}

export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse {
  /** 微信支付商户号 */
  merchant_code: string;
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
  /** 驳回原因详情 */
  audit_reject_detail?: AuditRejectDetail[];
}

export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetOptions extends CallOptions {
  /** 微信支付商户号 */
  merchant_code: string;
  /** 业务申请编号 */
  out_request_no: string;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo extends Node {
  /**
   * 查询申请单状态-使用业务单号
   *
   * `GET v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090667 超级管理员变更（服务商）}
   */
  get(options: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 查询申请单状态-使用业务单号
   *
   * `GET v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090667 超级管理员变更（服务商）}
   */
  getAsync(options: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>;
}

export interface MchsubjectalterapplymentByApplyIdGetResponse {
  /** 微信支付商户号 */
  merchant_code: string;
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
  /** 驳回原因详情 */
  audit_reject_detail?: AuditRejectDetail[];
}

export interface MchsubjectalterapplymentByApplyIdGetOptions extends CallOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` */
export interface MchsubjectalterapplymentByApplyId extends Node {
  readonly revoke: MchsubjectalterapplymentByApplyIdRevoke;
  /**
   * 查询资料变更申请单状态-使用申请单号
   *
   * `GET v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090655 超级管理员变更（服务商）}
   */
  get(options: MchsubjectalterapplymentByApplyIdGetOptions): Promise<CallResponse<MchsubjectalterapplymentByApplyIdGetResponse>>;
  /**
   * 查询资料变更申请单状态-使用申请单号
   *
   * `GET v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090655 超级管理员变更（服务商）}
   */
  getAsync(options: MchsubjectalterapplymentByApplyIdGetOptions): Promise<CallResponse<MchsubjectalterapplymentByApplyIdGetResponse>>;
}

export interface MchsubjectalterapplymentByApplyIdRevokePostResponse {
  /** 撤销状态 */
  result: 'SUCCESS' | 'FAIL' | (string & {});
}

export interface MchsubjectalterapplymentByApplyIdRevokePostOptions extends CallOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` */
export interface MchsubjectalterapplymentByApplyIdRevoke extends Node {
  /**
   * 撤销资料变更申请单
   *
   * `POST v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090672 超级管理员变更（服务商）}
   */
  post(options: MchsubjectalterapplymentByApplyIdRevokePostOptions): Promise<CallResponse<MchsubjectalterapplymentByApplyIdRevokePostResponse>>;
  /**
   * 撤销资料变更申请单
   *
   * `POST v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090672 超级管理员变更（服务商）}
   */
  postAsync(options: MchsubjectalterapplymentByApplyIdRevokePostOptions): Promise<CallResponse<MchsubjectalterapplymentByApplyIdRevokePostResponse>>;
}
