// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalContact, GlobalMerchantBusiness } from '../../components';
import type { CallHeaders, CallOptions, CallResponse, Node } from '../../core';

export interface MerchantsPostResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 验证状态 */
  verification_status?: 'Approved' | (string & {});
  /** 验证状态描述 */
  description?: string;
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
}

export interface MerchantsPostJson {
  /** 机构appid */
  sp_appid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户全称 */
  name: string;
  /** 子商户简称 */
  shortname: string;
  /** 公司电话 */
  office_phone: string;
  /** 联系人信息 */
  contact: GlobalContact;
  /** 类目 */
  business_category: number;
  /** 渠道号 */
  channel_id?: string | undefined;
  /** 注册国家或区域 */
  merchant_country_code: string;
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {});
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined;
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined;
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined;
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined;
  /** 业务信息 */
  business: GlobalMerchantBusiness;
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined;
    /** 董事证件号 */
    number?: string | undefined;
  } | undefined;
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined;
    /** 负责人证件号 */
    number?: string | undefined;
  } | undefined;
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined;
  /** H5申请资料 */
  h5_payment_apply_info?: {
    /** H5经营网址 */
    h5_website_url: string;
    /** 拉起H5支付的域名 */
    domains: string[];
  } | undefined;
  /** 附加信息 */
  attach?: string | undefined;
}

export interface MerchantsPostHeaders extends CallHeaders {
  /** 由商户侧生成的唯一key */
  'Idempotency-Key'?: string | undefined;
}

export interface MerchantsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantsPostJson;
  /** 请求头 */
  headers?: MerchantsPostHeaders | undefined;
}

/**
 * 融合钱包子商户
 *
 * `v3/global/merchants`
 */
export interface Merchants extends Node {
  readonly _sub_mchid_: MerchantsBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MerchantsBySubMchid;
  /**
   * 子商户进件（融合钱包）
   *
   * `POST v3/global/merchants`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025088 融合钱包子商户（境外）}
   */
  post(options: MerchantsPostOptions): Promise<CallResponse<MerchantsPostResponse>>;
  /**
   * 子商户进件（融合钱包）
   *
   * `POST v3/global/merchants`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025088 融合钱包子商户（境外）}
   */
  postAsync(options: MerchantsPostOptions): Promise<CallResponse<MerchantsPostResponse>>;
}

export interface MerchantsBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户全称 */
  name: string;
  /** 子商户简称 */
  shortname: string;
  /** 公司联系方式 */
  office_phone: string;
  /** 册国家或区域 */
  merchant_country_code: string;
  /** 类目 */
  business_category: number;
  /** 联系人信息 */
  contact?: {
    /** 联系人名称 （敏感信息，加密传输） */
    name?: string;
    /** 联系人电话 （敏感信息，加密传输） */
    phone?: string;
    /** 联系人邮箱 （敏感信息，加密传输） */
    email?: string;
  };
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {});
  /** 公司注册文件编号 */
  registration_certificate_number?: string;
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string;
  /** 子商户结算账户 */
  settlement_bank_number?: string;
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
    /** APP下载地址 */
    app_download?: string;
    /** 业务网站 */
    website?: string;
    /** 公众号 */
    office_account?: string;
    /** 小程序 */
    mini_program?: string;
    /** 门店地址 */
    store_address?: string;
    /** MCC码 */
    mcc?: string;
  };
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string;
    /** 董事证件号码 */
    number?: string;
  };
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string;
    /** 负责人证件号码 */
    number?: string;
  };
  /** H5支付权限详情 */
  h5_payment?: {
    /** H5驳回详情 */
    audit_reject_detail?: string;
    /** H5支付权限状态 */
    h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
  };
  /** 子商户状态信息 */
  sub_merchant_state?: {
    /** 子商户状态 */
    sub_merchant_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {});
    /** 子商户入驻状态 */
    application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED' | (string & {});
    /** 子商户入驻驳回详情 */
    application_reject_detail?: {
      /** 驳回字段 */
      field?: string;
      /** 驳回原因 */
      reason?: string;
    };
  };
  /** 附加信息 */
  attach?: string;
}

export interface MerchantsBySubMchidGetQuery {
  /** 机构appid */
  sp_appid: string;
  /** 机构商户号 */
  sp_mchid: string;
}

export interface MerchantsBySubMchidGetOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
  /** 查询参数 */
  query: MerchantsBySubMchidGetQuery;
}

export interface MerchantsBySubMchidPatchResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
}

export interface MerchantsBySubMchidPatchJson {
  /** 机构appid */
  sp_appid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户全称 */
  name: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户简称 */
  shortname: string;
  /** 公司电话 */
  office_phone: string;
  /** 联系人信息 */
  contact: GlobalContact;
  /** 类目 */
  business_category: number;
  /** 渠道号 */
  channel_id?: string | undefined;
  /** 注册国家或区域 */
  merchant_country_code: string;
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {});
  /** 公司注册文件编号 */
  registration_certificate_number: string;
  /** 公司注册文件过期时间 */
  registration_certificate_date: string;
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined;
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined;
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
    /** APP下载链接 */
    app_download?: string | undefined;
    /** 业务网站 */
    website?: string | undefined;
    /** 公众号 */
    office_account?: string | undefined;
    /** 小程序 */
    mini_program?: string | undefined;
    /** 门店地址 */
    store_address?: string | undefined;
    /** 门店照片 */
    store_photos?: string | undefined;
    /** MCC码 */
    mcc?: string | undefined;
  };
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined;
    /** 董事证件号 */
    number?: string | undefined;
  } | undefined;
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined;
    /** 负责人证件号 */
    number?: string | undefined;
  } | undefined;
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined;
  /** H5支付申请资料资料 */
  h5_payment_apply_info?: {
    /** H5经营网址 */
    website_url?: string | undefined;
    /** H5支付域名 */
    domains?: string[] | undefined;
  } | undefined;
}

export interface MerchantsBySubMchidPatchOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
  /** JSON 请求体 */
  json: MerchantsBySubMchidPatchJson;
}

/** `v3/global/merchants/{sub_mchid}` */
export interface MerchantsBySubMchid extends Node {
  /**
   * 查询子商户（融合钱包）
   *
   * `GET v3/global/merchants/{sub_mchid}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025092 融合钱包子商户（境外）}
   */
  get(options: MerchantsBySubMchidGetOptions): Promise<CallResponse<MerchantsBySubMchidGetResponse>>;
  /**
   * 查询子商户（融合钱包）
   *
   * `GET v3/global/merchants/{sub_mchid}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025092 融合钱包子商户（境外）}
   */
  getAsync(options: MerchantsBySubMchidGetOptions): Promise<CallResponse<MerchantsBySubMchidGetResponse>>;
  /**
   * 修改子商户（融合钱包）
   *
   * `PATCH v3/global/merchants/{sub_mchid}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025096 融合钱包子商户（境外）}
   */
  patch(options: MerchantsBySubMchidPatchOptions): Promise<CallResponse<MerchantsBySubMchidPatchResponse>>;
  /**
   * 修改子商户（融合钱包）
   *
   * `PATCH v3/global/merchants/{sub_mchid}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025096 融合钱包子商户（境外）}
   */
  patchAsync(options: MerchantsBySubMchidPatchOptions): Promise<CallResponse<MerchantsBySubMchidPatchResponse>>;
}
