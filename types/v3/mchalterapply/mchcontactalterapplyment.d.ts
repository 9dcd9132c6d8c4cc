// Generated from openapi/: do not edit, run `npm run generate`.

import type { AuditRejectDetail } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface MchcontactalterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string;
}

export interface MchcontactalterapplymentPostJson {
  /** 商户号 */
  merchant_code: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 超级管理员信息 */
  contact_info?: {
    /** 超级管理员姓名 （敏感信息，加密传输） */
    contact_name: string;
    /** 超级管理员证件类型 */
    contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {});
    /** 超级管理员身份证件号码 （敏感信息，加密传输） */
    contact_id_card_number: string;
    /** 超级管理员证件正面照片 */
    contact_id_doc_copy: string;
    /** 超级管理员证件反面照片 */
    contact_id_doc_copy_back?: string | undefined;
    /** 超级管理员证件有效期开始时间 */
    contact_id_doc_period_begin: string;
    /** 超级管理员证件有效期结束时间 */
    contact_id_doc_period_end: string;
    /** 业务办理授权函 */
    business_authorization_letter?: string | undefined;
    /** 超级管理员手机 （敏感信息，加密传输） */
    mobile_phone: string;
  } | undefined;
}

export interface MchcontactalterapplymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchcontactalterapplymentPostJson;
}

/** `v3/mchalterapply/mchcontactalterapplyment` */
export interface Mchcontactalterapplyment extends Node {
  readonly merchant: MchcontactalterapplymentMerchant;
  readonly _apply_id_: MchcontactalterapplymentByApplyId;
  /** 同 _apply_id_ */
  readonly $apply_id$: MchcontactalterapplymentByApplyId;
  /**
   * 提交超管变更申请单
   *
   * `POST v3/mchalterapply/mchcontactalterapplyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617906 超级管理员变更（服务商）}
   */
  post(options: MchcontactalterapplymentPostOptions): Promise<CallResponse<MchcontactalterapplymentPostResponse>>;
  /**
   * 提交超管变更申请单
   *
   * `POST v3/mchalterapply/mchcontactalterapplyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617906 超级管理员变更（服务商）}
   */
  postAsync(options: MchcontactalterapplymentPostOptions): Promise<CallResponse<MchcontactalterapplymentPostResponse>>;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant` */
export interface MchcontactalterapplymentMerchant extends Node {
  readonly _merchant_code_: MchcontactalterapplymentMerchantByMerchantCode;
  /** 同 _merchant_code_ */
  readonly $merchant_code$: MchcontactalterapplymentMerchantByMerchantCode;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}` */
export interface MchcontactalterapplymentMerchantByMerchantCode extends Node {
  readonly outRequestNo: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNo;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no` */
export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNo extends Node {
  readonly _out_request_no_: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
}

export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse {
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 微信支付商户号 */
  merchant_code: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
  /** 驳回原因详情 */
  audit_reject_detail?: AuditRejectDetail[];
}

export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetOptions extends CallOptions {
  /** 微信支付商户号 */
  merchant_code: string;
  /** 业务申请编号 */
  out_request_no: string;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo extends Node {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号
   *
   * `GET v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617915 超级管理员变更（服务商）}
   */
  get(options: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号
   *
   * `GET v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617915 超级管理员变更（服务商）}
   */
  getAsync(options: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>;
}

export interface MchcontactalterapplymentByApplyIdGetResponse {
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 微信支付商户号 */
  merchant_code: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
  /** 驳回原因详情 */
  audit_reject_detail?: AuditRejectDetail[];
}

export interface MchcontactalterapplymentByApplyIdGetOptions extends CallOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}` */
export interface MchcontactalterapplymentByApplyId extends Node {
  readonly revoke: MchcontactalterapplymentByApplyIdRevoke;
  /**
   * 查询超管变更申请单状态-使用申请单号
   *
   * `GET v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617911 超级管理员变更（服务商）}
   */
  get(options: MchcontactalterapplymentByApplyIdGetOptions): Promise<CallResponse<MchcontactalterapplymentByApplyIdGetResponse>>;
  /**
   * 查询超管变更申请单状态-使用申请单号
   *
   * `GET v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617911 超级管理员变更（服务商）}
   */
  getAsync(options: MchcontactalterapplymentByApplyIdGetOptions): Promise<CallResponse<MchcontactalterapplymentByApplyIdGetResponse>>;
}

export interface MchcontactalterapplymentByApplyIdRevokePostResponse {
  /** 申请单号 */
  apply_id?: string;
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
}

export interface MchcontactalterapplymentByApplyIdRevokePostOptions extends CallOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` */
export interface MchcontactalterapplymentByApplyIdRevoke extends Node {
  /**
   * 撤销超管变更申请单
   *
   * `POST v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617919 超级管理员变更（服务商）}
   */
  post(options: MchcontactalterapplymentByApplyIdRevokePostOptions): Promise<CallResponse<MchcontactalterapplymentByApplyIdRevokePostResponse>>;
  /**
   * 撤销超管变更申请单
   *
   * `POST v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617919 超级管理员变更（服务商）}
   */
  postAsync(options: MchcontactalterapplymentByApplyIdRevokePostOptions): Promise<CallResponse<MchcontactalterapplymentByApplyIdRevokePostResponse>>;
}
