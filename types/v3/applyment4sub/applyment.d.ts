// Generated from openapi/: do not edit, run `npm run generate`.

import type { FinanceInstitutionInfo } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/** `v3/applyment4sub/applyment` */
export interface Applyment extends Node {
  readonly applyment_id: ApplymentApplymentId;
  readonly business_code: ApplymentBusinessCode;
  readonly _empty_: ApplymentByEmpty;
  /** 同 _empty_ */
  readonly $empty$: ApplymentByEmpty;
}

/** `v3/applyment4sub/applyment/applyment_id` */
export interface ApplymentApplymentId extends Node {
  readonly _applyment_id_: ApplymentApplymentIdByApplymentId;
  /** 同 _applyment_id_ */
  readonly $applyment_id$: ApplymentApplymentIdByApplymentId;
}

export interface ApplymentApplymentIdByApplymentIdGetResponse {
  /** 业务申请编号，最多 124 字符 */
  business_code: string;
  /** 微信支付申请单号 */
  applyment_id: number;
  /** 特约商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 超级管理员签约链接，最多 256 字符，URL */
  sign_url: string;
  /** 申请单状态 */
  applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 申请状态描述，最多 1024 字符 */
  applyment_state_msg: string;
  /** 驳回原因详情 */
  audit_detail?: {
    /** 字段名，最多 1024 字符 */
    field: string;
    /** 字段名称，最多 1024 字符 */
    field_name: string;
    /** 驳回原因，最多 1024 字符 */
    reject_reason: string;
  }[];
}

export interface ApplymentApplymentIdByApplymentIdGetOptions extends CallOptions {
  /** 业务申请编号 */
  applyment_id: string | number;
}

/** `v3/applyment4sub/applyment/applyment_id/{applyment_id}` */
export interface ApplymentApplymentIdByApplymentId extends Node {
  /**
   * 通过申请单号查询申请状态
   *
   * `GET v3/applyment4sub/applyment/applyment_id/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697052 特约商户进件（服务商）}
   */
  get(options: ApplymentApplymentIdByApplymentIdGetOptions): Promise<CallResponse<ApplymentApplymentIdByApplymentIdGetResponse>>;
  /**
   * 通过申请单号查询申请状态
   *
   * `GET v3/applyment4sub/applyment/applyment_id/{applyment_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697052 特约商户进件（服务商）}
   */
  getAsync(options: ApplymentApplymentIdByApplymentIdGetOptions): Promise<CallResponse<ApplymentApplymentIdByApplymentIdGetResponse>>;
}

/** `v3/applyment4sub/applyment/business_code` */
export interface ApplymentBusinessCode extends Node {
  readonly _business_code_: ApplymentBusinessCodeByBusinessCode;
  /** 同 _business_code_ */
  readonly $business_code$: ApplymentBusinessCodeByBusinessCode;
}

export interface ApplymentBusinessCodeByBusinessCodeGetResponse {
  /** 业务申请编号，最多 124 字符 */
  business_code: string;
  /** 微信支付申请单号 */
  applyment_id: number;
  /** 特约商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 超级管理员签约链接，最多 256 字符，URL */
  sign_url: string;
  /** 申请单状态 */
  applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 申请状态描述，最多 1024 字符 */
  applyment_state_msg: string;
  /** 驳回原因详情 */
  audit_detail?: {
    /** 字段名，最多 1024 字符 */
    field: string;
    /** 字段名称，最多 1024 字符 */
    field_name: string;
    /** 驳回原因，最多 1024 字符 */
    reject_reason: string;
  }[];
}

export interface ApplymentBusinessCodeByBusinessCodeGetOptions extends CallOptions {
  /** 业务申请编号 */
  business_code: string;
}

/** `v3/applyment4sub/applyment/business_code/{business_code}` */
export interface ApplymentBusinessCodeByBusinessCode extends Node {
  /**
   * 通过业务申请编号查询申请状态
   *
   * `GET v3/applyment4sub/applyment/business_code/{business_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697168 特约商户进件（服务商）}
   */
  get(options: ApplymentBusinessCodeByBusinessCodeGetOptions): Promise<CallResponse<ApplymentBusinessCodeByBusinessCodeGetResponse>>;
  /**
   * 通过业务申请编号查询申请状态
   *
   * `GET v3/applyment4sub/applyment/business_code/{business_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697168 特约商户进件（服务商）}
   */
  getAsync(options: ApplymentBusinessCodeByBusinessCodeGetOptions): Promise<CallResponse<ApplymentBusinessCodeByBusinessCodeGetResponse>>;
}

export interface ApplymentByEmptyPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number;
}

export interface ApplymentByEmptyPostJson {
  /** 业务申请编号，最多 124 字符 */
  business_code: string;
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: 'LEGAL' | 'SUPER';
    /** 超级管理员姓名 （敏感信息，加密传输） */
    contact_name: string;
    /** 超级管理员证件类型 */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined;
    /** 超级管理员身份证件号码 （敏感信息，加密传输） */
    contact_id_number?: string | undefined;
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
    /** 超级管理员微信openid */
    openid?: string | undefined;
    /** 联系手机 （敏感信息，加密传输） */
    mobile_phone: string;
    /** 联系邮箱 （敏感信息，加密传输） */
    contact_email: string;
  };
  /** 主体资料 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED';
    /** 是否是金融机构 */
    finance_institution?: boolean | undefined;
    /** 小微辅助证明材料 */
    micro_biz_info?: {
      /** 小微经营类型 */
      micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE' | (string & {});
      /** 门店场所 */
      micro_store_info?: {
        /** 门店名称 */
        micro_name: string;
        /** 门店省市编码 */
        micro_address_code: string;
        /** 门店地址 */
        micro_address: string;
        /** 门店门头照片 */
        store_entrance_pic: string;
        /** 店内环境照片 */
        micro_indoor_copy: string;
        /** 门店经度 */
        store_longitude?: string | undefined;
        /** 门店纬度 */
        store_latitude?: string | undefined;
      } | undefined;
      /** 流动经营/便民服务 */
      micro_mobile_info?: {
        /** 经营/服务名称 */
        micro_mobile_name: string;
        /** 经营/服务所在地省市 */
        micro_mobile_city: string;
        /** 经营/服务所在地（不含省市） */
        micro_mobile_address: string;
        /** 经营/服务现场照片 */
        micro_mobile_pics: string[];
      } | undefined;
      /** 线上商品/服务交易 */
      micro_online_info?: {
        /** 线上店铺名称 */
        micro_online_store: string;
        /** 电商平台名称 */
        micro_ec_name: string;
        /** 店铺二维码 */
        micro_qrcode?: string | undefined;
        /** 店铺链接 */
        micro_link?: string | undefined;
      } | undefined;
    } | undefined;
    /** 营业执照，subject_type 为 SUBJECT_TYPE_INDIVIDUAL 或 SUBJECT_TYPE_ENTERPRISE 时必填 */
    business_license_info?: {
      /** 营业执照照片 */
      license_copy: string;
      /** 注册号/统一社会信用代码 */
      license_number: string;
      /** 商户名称，最多 128 字符 */
      merchant_name: string;
      /** 个体户经营者/法人姓名 */
      legal_person: string;
      /** 注册地址 */
      license_address?: string | undefined;
      /** 有效期限开始日期 */
      period_begin?: string | undefined;
      /** 有效期限结束日期 */
      period_end?: string | undefined;
    } | undefined;
    /** 登记证书，subject_type 为 SUBJECT_TYPE_INSTITUTIONS 或 SUBJECT_TYPE_GOVERNMENT 或 SUBJECT_TYPE_OTHERS 时必填 */
    certificate_info?: {
      /** 登记证书照片 */
      cert_copy: string;
      /** 登记证书类型 */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522';
      /** 证书号，最多 32 字符 */
      cert_number: string;
      /** 商户名称，最多 128 字符 */
      merchant_name: string;
      /** 注册地址，最多 128 字符 */
      company_address: string;
      /** 法人姓名，最多 100 字符 */
      legal_person: string;
      /** 有效期限开始日期 */
      period_begin: string;
      /** 有效期限结束日期 */
      period_end: string;
    } | undefined;
    /** 组织机构代码证信息 */
    organization_info?: {
      /** 组织机构代码证照片 */
      organization_copy: string;
      /** 组织机构代码 */
      organization_code: string;
      /** 组织机构代码证有效期开始日期 */
      org_period_begin: string;
      /** 组织机构代码证有效期结束日期 */
      org_period_end: string;
    } | undefined;
    /** 单位证明函照片 */
    certificate_letter_copy?: string | undefined;
    /** 金融机构许可证信息，finance_institution 为 true 时必填 */
    finance_institution_info?: FinanceInstitutionInfo | undefined;
    /** 经营者/法人身份证件 */
    identity_info: {
      /** 超级管理员类型 */
      id_holder_type?: 'LEGAL' | 'SUPER' | undefined;
      /** 证件类型 */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined;
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
        /** 身份证居住地址 （敏感信息，加密传输） */
        id_card_address?: string | undefined;
        /** 身份证有效期开始时间 */
        card_period_begin: string;
        /** 身份证有效期结束时间 */
        card_period_end: string;
      } | undefined;
      /** 经营者/法人其他类型证件信息 */
      id_doc_info?: {
        /** 证件正面照片 */
        id_doc_copy: string;
        /** 证件反面照片 */
        id_doc_copy_back?: string | undefined;
        /** 证件姓名 （敏感信息，加密传输） */
        id_doc_name: string;
        /** 证件号码 （敏感信息，加密传输） */
        id_doc_number: string;
        /** 证件居住地址 （敏感信息，加密传输） */
        id_doc_address?: string | undefined;
        /** 证件有效期开始时间 */
        doc_period_begin: string;
        /** 证件有效期结束时间 */
        doc_period_end: string;
      } | undefined;
      /** 经营者/法人是否为受益人 */
      owner?: boolean | undefined;
    };
    /** 最终受益人信息列表 */
    ubo_info_list?: {
      /** 受益人证件类型 */
      ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 身份证人像面照片 */
      ubo_id_doc_copy: string;
      /** 身份证国徽面照片 */
      ubo_id_doc_copy_back?: string | undefined;
      /** 受益人姓名 （敏感信息，加密传输） */
      ubo_id_doc_name: string;
      /** 证件号码 （敏感信息，加密传输） */
      ubo_id_doc_number: string;
      /** 证件居住地址 （敏感信息，加密传输） */
      ubo_id_doc_address: string;
      /** 证件有效期开始时间 */
      ubo_period_begin: string;
      /** 证件有效期结束时间 */
      ubo_period_end: string;
    }[] | undefined;
  };
  /** 经营资料 */
  business_info: {
    /** 商户简称，最多 64 字符 */
    merchant_shortname: string;
    /** 客服电话，最多 32 字符 */
    service_phone: string;
    /** 经营场景 */
    sales_info: {
      /** 经营场景类型 */
      sales_scenes_type: ('SALES_SCENES_STORE' | 'SALES_SCENES_MP' | 'SALES_SCENES_MINI_PROGRAM' | 'SALES_SCENES_WEB' | 'SALES_SCENES_APP' | 'SALES_SCENES_WEWORK')[];
      /** 线下场所场景，sales_scenes_type 含 SALES_SCENES_STORE 时必填 */
      biz_store_info?: {
        /** 线下场所名称，最多 50 字符 */
        biz_store_name: string;
        /** 线下场所省市编码，最多 128 字符 */
        biz_address_code: string;
        /** 线下场所地址，最多 512 字符 */
        biz_store_address: string;
        /** 线下场所门头照片，最多 1024 字符 */
        store_entrance_pic: string[];
        /** 线下场所内部照片，最多 1024 字符 */
        indoor_pic: string[];
        /** 线下场所对应的商家AppID，最多 256 字符 */
        biz_sub_appid?: string | undefined;
      } | undefined;
      /** 公众号场景，sales_scenes_type 含 SALES_SCENES_MP 时必填 */
      mp_info?: AtLeastOne<{
        /** 服务商公众号AppID，最多 256 字符，与 mp_sub_appid 二选一 */
        mp_appid?: string | undefined;
        /** 商家公众号AppID，最多 256 字符，与 mp_appid 二选一 */
        mp_sub_appid?: string | undefined;
        /** 公众号页面截图，最多 1024 字符 */
        mp_pics: string[];
      }, 'mp_appid' | 'mp_sub_appid'> | undefined;
      /** 小程序场景，sales_scenes_type 含 SALES_SCENES_MINI_PROGRAM 时必填 */
      mini_program_info?: AtLeastOne<{
        /** 服务商小程序APPID，最多 256 字符，与 mini_program_sub_appid 二选一 */
        mini_program_appid?: string | undefined;
        /** 商家小程序APPID，最多 256 字符，与 mini_program_appid 二选一 */
        mini_program_sub_appid?: string | undefined;
        /** 图片MediaID，最多 1024 字符 */
        mini_program_pics?: string[] | undefined;
      }, 'mini_program_appid' | 'mini_program_sub_appid'> | undefined;
      /** App场景，sales_scenes_type 含 SALES_SCENES_APP 时必填 */
      app_info?: AtLeastOne<{
        /** 服务商应用APPID，最多 256 字符，与 app_sub_appid 二选一 */
        app_appid?: string | undefined;
        /** 商家应用APPID，最多 256 字符，与 app_appid 二选一 */
        app_sub_appid?: string | undefined;
        /** 图片MediaID，最多 1024 字符 */
        app_pics: string[];
      }, 'app_appid' | 'app_sub_appid'> | undefined;
      /** 互联网网站场景，sales_scenes_type 含 SALES_SCENES_WEB 时必填 */
      web_info?: {
        /** 互联网网站域名，最多 1024 字符 */
        domain: string;
        /** 网站授权函，最多 1024 字符 */
        web_authorisation?: string | undefined;
        /** 互联网网站对应的商家APPID，最多 256 字符 */
        web_appid?: string | undefined;
      } | undefined;
      /** 企业微信场景，sales_scenes_type 含 SALES_SCENES_WEWORK 时必填 */
      wework_info?: {
        /** 商家企业微信CorpID，最多 256 字符 */
        sub_corp_id: string;
        /** 图片MediaID，最多 1024 字符 */
        wework_pics: string[];
      } | undefined;
    };
  };
  /** 结算规则 */
  settlement_info: {
    /** 入驻结算规则ID */
    settlement_id: string;
    /** 所属行业 */
    qualification_type: string;
    /** 特殊资质图片 */
    qualifications?: string[] | undefined;
    /** 优惠费率活动ID，最多 32 字符 */
    activities_id?: string | undefined;
    /** 优惠费率活动值 */
    activities_rate?: string | undefined;
    /** 非信用卡活动费率值，传入 activities_id 时必填 */
    debit_activities_rate?: string | undefined;
    /** 信用卡活动费率值，传入 activities_id 时必填 */
    credit_activities_rate?: string | undefined;
    /** 优惠费率活动补充材料 */
    activities_additions?: string[] | undefined;
  };
  /** 结算银行账户 */
  bank_account_info: {
    /** 账户类型 */
    bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL';
    /** 开户名称 （敏感信息，加密传输） */
    account_name: string;
    /** 开户银行，最多 128 字符 */
    account_bank: string;
    /** 开户银行省市编码，最多 128 字符 */
    bank_address_code?: string | undefined;
    /** 开户银行全称（含支行），最多 128 字符，开户银行需填支行时与 bank_branch_id 二选一 */
    bank_name?: string | undefined;
    /** 开户银行联行号，最多 128 字符，开户银行需填支行时与 bank_name 二选一 */
    bank_branch_id?: string | undefined;
    /** 银行账号 （敏感信息，加密传输） */
    account_number: string;
  };
  /** 补充材料 */
  addition_info?: {
    /** 法人开户承诺函，最多 1024 字符 */
    legal_person_commitment?: string | undefined;
    /** 法人开户意愿视频，最多 1024 字符 */
    legal_person_video?: string | undefined;
    /** 补充材料 */
    business_addition_pics?: string[] | undefined;
    /** 补充说明，最多 512 字符 */
    business_addition_msg?: string | undefined;
  } | undefined;
}

export interface ApplymentByEmptyPostOptions extends CallOptions {
  /** 空字符串 */
  empty?: '' | undefined;
  /** JSON 请求体 */
  json: ApplymentByEmptyPostJson;
}

/** `v3/applyment4sub/applyment/{empty}` */
export interface ApplymentByEmpty extends Node {
  /**
   * 提交申请单
   *
   * `POST v3/applyment4sub/applyment/{empty}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719997 特约商户进件（服务商）}
   */
  post(options: ApplymentByEmptyPostOptions): Promise<CallResponse<ApplymentByEmptyPostResponse>>;
  /**
   * 提交申请单
   *
   * `POST v3/applyment4sub/applyment/{empty}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719997 特约商户进件（服务商）}
   */
  postAsync(options: ApplymentByEmptyPostOptions): Promise<CallResponse<ApplymentByEmptyPostResponse>>;
}
