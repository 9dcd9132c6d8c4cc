// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface ApplymentGetResponse {
  /** 申请单状态，最多 64 字符 */
  applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 小程序码图片，最多 30000 字符 */
  qrcode_data?: string;
  /** 驳回参数，最多 256 字符 */
  reject_param?: string;
  /** 驳回原因，最多 1024 字符 */
  reject_reason?: string;
}

export interface ApplymentGetQueryFields {
  /** 申请单编号，与 business_code 至少填一项 */
  applyment_id?: number | string | undefined;
  /** 业务申请编号，最多 128 字符，与 applyment_id 至少填一项 */
  business_code?: string | undefined;
}

export type ApplymentGetQuery = AtLeastOne<ApplymentGetQueryFields, 'applyment_id' | 'business_code'>;

export interface ApplymentGetOptions extends CallOptions {
  /** 查询参数 */
  query: ApplymentGetQuery;
}

export interface ApplymentPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number;
}

export type ApplymentPostJsonSubjectInfoBusinessLicenseInfoLicenceValidDateContent = string[];

export type ApplymentPostJsonSubjectInfoCertificateInfoCertValidDateContent = string[];

export type ApplymentPostJsonIdentificationInfoIdentificationValidDateContent = string[];

export interface ApplymentPostJson {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 联系人信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: 'LEGAL' | 'SUPER' | (string & {});
    /** 联系人姓名 （敏感信息，加密传输） */
    name: string;
    /** 超级管理员证件类型 */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined;
    /** 联系人身份证号码 （敏感信息，加密传输） */
    id_card_number?: string | undefined;
    /** 联系人证件正面照片，最多 256 字符 */
    contact_id_doc_copy?: string | undefined;
    /** 联系人证件反面照片，最多 256 字符 */
    contact_id_doc_copy_back?: string | undefined;
    /** 联系人证件有效期开始时间，最多 128 字符 */
    contact_period_begin?: string | undefined;
    /** 联系人证件有效期结束时间，最多 128 字符 */
    contact_period_end?: string | undefined;
    /** 业务办理授权函 */
    business_authorization_letter?: string | undefined;
    /** 联系人手机号 （敏感信息，加密传输） */
    mobile: string;
  };
  /** 主体信息 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED';
    /** 是否金融机构 */
    is_finance_institution?: boolean | undefined;
    /** 营业执照 */
    business_license_info?: {
      /** 营业执照注册号 */
      licence_number: string;
      /** 营业执照照片 */
      licence_copy: string;
      /** 商户名称 */
      merchant_name: string;
      /** 法人姓名 */
      legal_person: string;
      /** 注册地址 */
      company_address: string;
      /**
       * 营业执照有效日期JSON格式字符串
       * 值为 JSON 字符串，内容见 {@link ApplymentPostJsonSubjectInfoBusinessLicenseInfoLicenceValidDateContent}
       */
      licence_valid_date: string;
    } | undefined;
    /** 登记证书，subject_type 为 SUBJECT_TYPE_GOVERNMENT 或 SUBJECT_TYPE_INSTITUTIONS_CLONED 或 SUBJECT_TYPE_OTHERS 时必填 */
    certificate_info?: {
      /** 登记证书类型 */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522';
      /** 证书编号，最多 50 字符 */
      cert_number: string;
      /** 登记证书照片，最多 255 字符 */
      cert_copy: string;
      /** 商户名称，最多 128 字符 */
      merchant_name: string;
      /** 法人姓名，最多 100 字符 */
      legal_person: string;
      /** 注册地址，最多 128 字符 */
      company_address: string;
      /**
       * 营业执照有效日期JSON格式字符串，最多 64 字符
       * 值为 JSON 字符串，内容见 {@link ApplymentPostJsonSubjectInfoCertificateInfoCertValidDateContent}
       */
      cert_valid_date: string;
    } | undefined;
    /** 单位证明函照片，最多 255 字符，subject_type 为 SUBJECT_TYPE_GOVERNMENT 或 SUBJECT_TYPE_INSTITUTIONS_CLONED 时必填 */
    company_prove_copy?: string | undefined;
    /** 辅助证明材料信息，subject_type 为 SUBJECT_TYPE_MICRO 时必填 */
    assist_prove_info?: {
      /** 小微经营类型 */
      micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE';
      /** 门店名称，最多 50 字符 */
      store_name: string;
      /** 门店省市编码，最多 16 字符 */
      store_address_code: string;
      /** 门店地址，最多 512 字符 */
      store_address: string;
      /** 门店门头照片，最多 255 字符 */
      store_header_copy: string;
      /** 店内环境照片，最多 255 字符 */
      store_indoor_copy: string;
    } | undefined;
    /** 经营许可证信息 */
    special_operation_info?: {
      /** 行业ID */
      category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52 | (number & {});
      /** 店内环境照片 */
      store_indoor_copy?: string[] | undefined;
    }[] | undefined;
    /** 金融机构许可证信息，is_finance_institution 为 true 时必填 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER';
      /** 金融机构许可证图片 */
      finance_license_pics: string[];
    } | undefined;
    /** 营业执照信息，subject_type 为 SUBJECT_TYPE_ENTERPRISE 或 SUBJECT_TYPE_INDIVIDUAL 时必填 */
    business_licence_info?: {
      /** 营业执照注册号，最多 32 字符 */
      licence_number: string;
      /** 营业执照照片，最多 255 字符 */
      licence_copy: string;
      /** 商户名称，最多 128 字符 */
      merchant_name: string;
      /** 法定代表人姓名，最多 100 字符 */
      legal_person: string;
      /** 注册地址，最多 128 字符 */
      company_address: string;
      /** 营业执照有效日期，最多 64 字符 */
      licence_valid_date: string;
    } | undefined;
    /** 经营许可证 */
    special_operation_list?: {
      /** 行业类目id */
      category_id: number;
      /** 行业经营许可证资质照片，最多 255 字符 */
      operation_copy_list?: string[] | undefined;
    }[] | undefined;
  };
  /** 法人身份信息 */
  identification_info: {
    /** 超级管理员类型 */
    id_holder_type?: 'LEGAL' | 'SUPER' | undefined;
    /** 证件类型 */
    identification_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined;
    /** 法定代表人说明函，最多 255 字符 */
    authorize_letter_copy?: string | undefined;
    /** 证件姓名 （敏感信息，加密传输） */
    identification_name?: string | undefined;
    /** 证件号码 （敏感信息，加密传输） */
    identification_number?: string | undefined;
    /**
     * 证件有效日期JSON格式字符串，最多 64 字符
     * 值为 JSON 字符串，内容见 {@link ApplymentPostJsonIdentificationInfoIdentificationValidDateContent}
     */
    identification_valid_date?: string | undefined;
    /** 证件居住地址 （敏感信息，加密传输） */
    identification_address?: string | undefined;
    /** 证件正面照片，最多 255 字符 */
    identification_front_copy?: string | undefined;
    /** 证件反面照片，最多 255 字符 */
    identification_back_copy?: string | undefined;
    /** 经营者/法人是否为受益人 */
    owner?: boolean | undefined;
  };
  /** 最终受益人信息列表 */
  ubo_info_list?: {
    /** 受益人证件类型 */
    ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined;
    /** 证件正面照片，最多 256 字符 */
    ubo_id_doc_copy?: string | undefined;
    /** 证件反面照片，最多 256 字符 */
    ubo_id_doc_copy_back?: string | undefined;
    /** 证件姓名 （敏感信息，加密传输） */
    ubo_id_doc_name?: string | undefined;
    /** 证件号码 （敏感信息，加密传输） */
    ubo_id_doc_number?: string | undefined;
    /** 证件居住地址 （敏感信息，加密传输） */
    ubo_id_doc_address?: string | undefined;
    /** 证件有效期开始时间，最多 128 字符 */
    ubo_period_begin?: string | undefined;
    /** 证件有效期结束时间，最多 128 字符 */
    ubo_period_end?: string | undefined;
  }[] | undefined;
  /** 补充材料 */
  addition_info?: {
    /** 待确认商户号列表 */
    confirm_mchid_list?: string[] | undefined;
  } | undefined;
  /** 渠道商户号，最多 9 字符 */
  channel_id?: string | undefined;
}

export interface ApplymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ApplymentPostJson;
}

/** `v3/apply4subject/applyment` */
export interface Applyment extends Node {
  readonly merchants: ApplymentMerchants;
  readonly _applyment_id_: ApplymentByApplymentId;
  /** 同 _applyment_id_ */
  readonly $applyment_id$: ApplymentByApplymentId;
  readonly _business_code_: ApplymentByBusinessCode;
  /** 同 _business_code_ */
  readonly $business_code$: ApplymentByBusinessCode;
  /**
   * 查询商户开户意愿申请单审核结果
   *
   * `GET v3/apply4subject/applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697715 商户开户意愿确认（服务商）}
   */
  get(options: ApplymentGetOptions): Promise<CallResponse<ApplymentGetResponse>>;
  /**
   * 查询商户开户意愿申请单审核结果
   *
   * `GET v3/apply4subject/applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697715 商户开户意愿确认（服务商）}
   */
  getAsync(options: ApplymentGetOptions): Promise<CallResponse<ApplymentGetResponse>>;
  /**
   * 提交商户开户意愿申请单
   *
   * `POST v3/apply4subject/applyment`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml 商户开户意愿确认（服务商）}
   */
  post(options: ApplymentPostOptions): Promise<CallResponse<ApplymentPostResponse>>;
  /**
   * 提交商户开户意愿申请单
   *
   * `POST v3/apply4subject/applyment`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml 商户开户意愿确认（服务商）}
   */
  postAsync(options: ApplymentPostOptions): Promise<CallResponse<ApplymentPostResponse>>;
}

/** `v3/apply4subject/applyment/merchants` */
export interface ApplymentMerchants extends Node {
  readonly _sub_mchid_: ApplymentMerchantsBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: ApplymentMerchantsBySubMchid;
}

/** `v3/apply4subject/applyment/merchants/{sub_mchid}` */
export interface ApplymentMerchantsBySubMchid extends Node {
  readonly state: ApplymentMerchantsBySubMchidState;
}

export interface ApplymentMerchantsBySubMchidStateGetResponse {
  /** 授权状态 */
  authorize_state: 'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED' | (string & {});
}

export interface ApplymentMerchantsBySubMchidStateGetOptions extends CallOptions {
  /** 特约商户号 */
  sub_mchid: string;
}

/** `v3/apply4subject/applyment/merchants/{sub_mchid}/state` */
export interface ApplymentMerchantsBySubMchidState extends Node {
  /**
   * 获取商户开户意愿确认状态
   *
   * `GET v3/apply4subject/applyment/merchants/{sub_mchid}/state`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467549 商户开户意愿确认（服务商）}
   */
  get(options: ApplymentMerchantsBySubMchidStateGetOptions): Promise<CallResponse<ApplymentMerchantsBySubMchidStateGetResponse>>;
  /**
   * 获取商户开户意愿确认状态
   *
   * `GET v3/apply4subject/applyment/merchants/{sub_mchid}/state`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467549 商户开户意愿确认（服务商）}
   */
  getAsync(options: ApplymentMerchantsBySubMchidStateGetOptions): Promise<CallResponse<ApplymentMerchantsBySubMchidStateGetResponse>>;
}

/** `v3/apply4subject/applyment/{applyment_id}` */
export interface ApplymentByApplymentId extends Node {
  readonly cancel: ApplymentByApplymentIdCancel;
}

export interface ApplymentByApplymentIdCancelPostOptions extends CallOptions {
  /** 申请单编号 */
  applyment_id: string;
}

/** `v3/apply4subject/applyment/{applyment_id}/cancel` */
export interface ApplymentByApplymentIdCancel extends Node {
  /**
   * 撤销商户开户意愿申请单
   *
   * `POST v3/apply4subject/applyment/{applyment_id}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 商户开户意愿确认（服务商）}
   */
  post(options: ApplymentByApplymentIdCancelPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 撤销商户开户意愿申请单
   *
   * `POST v3/apply4subject/applyment/{applyment_id}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 商户开户意愿确认（服务商）}
   */
  postAsync(options: ApplymentByApplymentIdCancelPostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/apply4subject/applyment/{business_code}` */
export interface ApplymentByBusinessCode extends Node {
  readonly cancel: ApplymentByBusinessCodeCancel;
}

export interface ApplymentByBusinessCodeCancelPostOptions extends CallOptions {
  /** 业务申请编号 */
  business_code: string;
}

/** `v3/apply4subject/applyment/{business_code}/cancel` */
export interface ApplymentByBusinessCodeCancel extends Node {
  /**
   * 撤销商户开户意愿申请单
   *
   * `POST v3/apply4subject/applyment/{business_code}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 商户开户意愿确认（服务商）}
   */
  post(options: ApplymentByBusinessCodeCancelPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 撤销商户开户意愿申请单
   *
   * `POST v3/apply4subject/applyment/{business_code}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 商户开户意愿确认（服务商）}
   */
  postAsync(options: ApplymentByBusinessCodeCancelPostOptions): Promise<CallResponse<undefined>>;
}
