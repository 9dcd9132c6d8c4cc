// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface ApplymentsPostResponse {
  /** 微信支付申请单号，最多 20 字符 */
  applyment_id: string;
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
}

export interface ApplymentsPostJson {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 管理员信息 */
  admin_info: {
    /** 管理员姓名 （敏感信息，加密传输） */
    admin_name: string;
    /** 管理员证件类型 */
    id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
    /** 管理员证件号 （敏感信息，加密传输） */
    id_card_number: string;
  };
  /** 主体资料 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL';
    /** 主体名称，最多 50 字符 */
    subject_name: string;
    /** 统一社会信用代码，最多 20 字符 */
    unified_social_credit_code: string;
  };
  /** 品牌基础信息 */
  brand_basic_info: {
    /** 品牌名称，最多 30 字符 */
    brand_name: string;
    /** 品牌Logo */
    brand_logo: string;
  };
  /** 品牌商标资料 */
  trademark: {
    /** 有无商标 */
    trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE';
    /** 商标注册证，trademark_exists 为 TRADEMARK_EXISTS 时必填 */
    trademark_registration_certificate?: {
      /** 商标注册证 */
      certificate?: string | undefined;
      /** 商标名称，最多 50 字符 */
      name: string;
      /** 商标注册号，最多 50 字符 */
      number: string;
      /** 商标有效期开始时间，最多 20 字符 */
      valid_begin_time?: string | undefined;
      /** 商标有效期结束时间，日期 yyyy-MM-DD */
      valid_end_time: string;
      /** 商标国际分类，最多 5 字符 */
      international_class: string;
      /** 商标注册人，最多 50 字符 */
      holder: string;
      /** 商标许可使用授权书 */
      license?: string | undefined;
      /** 商标授权有效期开始时间，最多 20 字符 */
      authorization_begin_time?: string | undefined;
      /** 商标授权有效期结束时间，日期 yyyy-MM-DD */
      authorization_end_time?: string | undefined;
      /** 商标注册证列表 */
      certificate_list?: string[] | undefined;
      /** 商标许可使用授权书列表 */
      license_list?: string[] | undefined;
    } | undefined;
    /** Logo商标注册证 */
    logo_trademark_registration_certificate?: {
      /** Logo商标注册证 */
      certificate?: string | undefined;
      /** Logo商标名称，最多 50 字符 */
      name: string;
      /** Logo商标注册号，最多 50 字符 */
      number: string;
      /** Logo商标有效期开始时间，最多 20 字符 */
      valid_begin_time?: string | undefined;
      /** Logo商标有效期结束时间，日期 yyyy-MM-DD */
      valid_end_time: string;
      /** Logo商标国际分类，最多 5 字符 */
      international_class: string;
      /** Logo商标注册人，最多 50 字符 */
      holder: string;
      /** Logo商标许可使用授权书 */
      license?: string | undefined;
      /** Logo商标授权有效期开始时间，最多 20 字符 */
      authorization_begin_time?: string | undefined;
      /** Logo商标授权有效期结束时间，日期 yyyy-MM-DD */
      authorization_end_time?: string | undefined;
      /** Logo商标注册证列表 */
      certificate_list?: string[] | undefined;
      /** Logo商标许可使用授权书列表 */
      license_list?: string[] | undefined;
    } | undefined;
    /** 无商标额外证明材料 */
    no_trademark_addition_prove?: string | undefined;
    /** 无商标额外证明材料列表 */
    no_trademark_addition_prove_list?: string[] | undefined;
  };
}

export interface ApplymentsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ApplymentsPostJson;
}

/**
 * 品牌入驻
 *
 * `v3/brand/applyments`
 */
export interface Applyments extends Node {
  readonly applymentId: ApplymentsApplymentId;
  readonly businessCode: ApplymentsBusinessCode;
  readonly cancelApplyment: ApplymentsCancelApplyment;
  /**
   * 提交入驻申请
   *
   * `POST v3/brand/applyments`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016249989 品牌入驻（服务商）}
   */
  post(options: ApplymentsPostOptions): Promise<CallResponse<ApplymentsPostResponse>>;
  /**
   * 提交入驻申请
   *
   * `POST v3/brand/applyments`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016249989 品牌入驻（服务商）}
   */
  postAsync(options: ApplymentsPostOptions): Promise<CallResponse<ApplymentsPostResponse>>;
}

/** `v3/brand/applyments/applyment-id` */
export interface ApplymentsApplymentId extends Node {
  readonly _applyment_id_: ApplymentsApplymentIdByApplymentId;
  /** 同 _applyment_id_ */
  readonly $applyment_id$: ApplymentsApplymentIdByApplymentId;
}

export interface ApplymentsApplymentIdByApplymentIdGetResponse {
  /** 微信支付申请单号，最多 20 字符 */
  applyment_id: string;
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 申请状态 */
  applyment_state: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 申请状态说明，最多 30 字符 */
  applyment_state_desc: string;
  /** 授权确认二维码链接，最多 256 字符 */
  authorization_confirmation_qr_code?: string;
  /** 驳回原因，最多 1024 字符 */
  reject_reason?: string;
  /** 品牌ID，最多 20 字符 */
  brand_id?: string;
}

export interface ApplymentsApplymentIdByApplymentIdGetOptions extends CallOptions {
  /** 微信支付申请单号 */
  applyment_id: string;
}

/** `v3/brand/applyments/applyment-id/{applyment_id}` */
export interface ApplymentsApplymentIdByApplymentId extends Node {
  /**
   * 根据申请单ID查询申请状态
   *
   * `GET v3/brand/applyments/applyment-id/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257685 品牌入驻（服务商）}
   */
  get(options: ApplymentsApplymentIdByApplymentIdGetOptions): Promise<CallResponse<ApplymentsApplymentIdByApplymentIdGetResponse>>;
  /**
   * 根据申请单ID查询申请状态
   *
   * `GET v3/brand/applyments/applyment-id/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257685 品牌入驻（服务商）}
   */
  getAsync(options: ApplymentsApplymentIdByApplymentIdGetOptions): Promise<CallResponse<ApplymentsApplymentIdByApplymentIdGetResponse>>;
}

/** `v3/brand/applyments/business-code` */
export interface ApplymentsBusinessCode extends Node {
  readonly _business_code_: ApplymentsBusinessCodeByBusinessCode;
  /** 同 _business_code_ */
  readonly $business_code$: ApplymentsBusinessCodeByBusinessCode;
}

export interface ApplymentsBusinessCodeByBusinessCodeGetResponse {
  /** 微信支付申请单号，最多 20 字符 */
  applyment_id: string;
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 申请状态 */
  applyment_state: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 申请状态说明，最多 30 字符 */
  applyment_state_desc: string;
  /** 授权确认二维码链接，最多 256 字符 */
  authorization_confirmation_qr_code?: string;
  /** 驳回原因，最多 1024 字符 */
  reject_reason?: string;
  /** 品牌ID，最多 20 字符 */
  brand_id?: string;
}

export interface ApplymentsBusinessCodeByBusinessCodeGetOptions extends CallOptions {
  /** 业务申请编号 */
  business_code: string;
}

/** `v3/brand/applyments/business-code/{business_code}` */
export interface ApplymentsBusinessCodeByBusinessCode extends Node {
  /**
   * 根据业务申请编号查询申请状态
   *
   * `GET v3/brand/applyments/business-code/{business_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257694 品牌入驻（服务商）}
   */
  get(options: ApplymentsBusinessCodeByBusinessCodeGetOptions): Promise<CallResponse<ApplymentsBusinessCodeByBusinessCodeGetResponse>>;
  /**
   * 根据业务申请编号查询申请状态
   *
   * `GET v3/brand/applyments/business-code/{business_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257694 品牌入驻（服务商）}
   */
  getAsync(options: ApplymentsBusinessCodeByBusinessCodeGetOptions): Promise<CallResponse<ApplymentsBusinessCodeByBusinessCodeGetResponse>>;
}

export interface ApplymentsCancelApplymentPostResponse {
  /** 微信支付申请单号，最多 20 字符 */
  applyment_id: string;
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
}

export interface ApplymentsCancelApplymentPostJsonFields {
  /** 微信支付申请单号，最多 20 字符，与 business_code 二选一 */
  applyment_id?: string | undefined;
  /** 业务申请编号，最多 128 字符，与 applyment_id 二选一 */
  business_code?: string | undefined;
}

export type ApplymentsCancelApplymentPostJson = AtLeastOne<ApplymentsCancelApplymentPostJsonFields, 'applyment_id' | 'business_code'>;

export interface ApplymentsCancelApplymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ApplymentsCancelApplymentPostJson;
}

/** `v3/brand/applyments/cancel-applyment` */
export interface ApplymentsCancelApplyment extends Node {
  /**
   * 撤销申请
   *
   * `POST v3/brand/applyments/cancel-applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257700 品牌入驻（服务商）}
   */
  post(options: ApplymentsCancelApplymentPostOptions): Promise<CallResponse<ApplymentsCancelApplymentPostResponse>>;
  /**
   * 撤销申请
   *
   * `POST v3/brand/applyments/cancel-applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257700 品牌入驻（服务商）}
   */
  postAsync(options: ApplymentsCancelApplymentPostOptions): Promise<CallResponse<ApplymentsCancelApplymentPostResponse>>;
}
