// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalContact, GlobalMerchantBusiness } from '../components';
import type { CallHeaders, CallOptions, CallResponse, Node } from '../core';

export interface MerchantsPostResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 验证状态 */
  verification_status?: 'Approved' | (string & {});
  /** 验证状态描述 */
  description?: string;
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

export interface MerchantsPutResponse {
  /** 子商户号 */
  sub_mchid: string;
}

export interface MerchantsPutJson {
  /** 机构appid */
  sp_appid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户全称 */
  name: string;
  /** 子商户简称 */
  shortname: string;
  /** 公司电话 */
  office_phone: string;
  /** 联系人信息 */
  contact?: GlobalContact | undefined;
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
}

export interface MerchantsPutOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantsPutJson;
}

/**
 * 融合钱包子商户
 *
 * `v3/merchants`
 */
export interface Merchants extends Node {
  readonly _sub_mchid_: MerchantsBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MerchantsBySubMchid;
  /**
   * 子商户进件（融合钱包）
   *
   * `POST v3/merchants`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml 融合钱包子商户（旧版文档）}
   */
  post(options: MerchantsPostOptions): Promise<CallResponse<MerchantsPostResponse>>;
  /**
   * 子商户进件（融合钱包）
   *
   * `POST v3/merchants`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml 融合钱包子商户（旧版文档）}
   */
  postAsync(options: MerchantsPostOptions): Promise<CallResponse<MerchantsPostResponse>>;
  /**
   * 修改子商户（融合钱包）
   *
   * `PUT v3/merchants`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml 融合钱包子商户（旧版文档）}
   */
  put(options: MerchantsPutOptions): Promise<CallResponse<MerchantsPutResponse>>;
  /**
   * 修改子商户（融合钱包）
   *
   * `PUT v3/merchants`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml 融合钱包子商户（旧版文档）}
   */
  putAsync(options: MerchantsPutOptions): Promise<CallResponse<MerchantsPutResponse>>;
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

/** `v3/merchants/{sub_mchid}` */
export interface MerchantsBySubMchid extends Node {
  /**
   * 查询子商户（融合钱包）
   *
   * `GET v3/merchants/{sub_mchid}`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml 融合钱包子商户（旧版文档）}
   */
  get(options: MerchantsBySubMchidGetOptions): Promise<CallResponse<MerchantsBySubMchidGetResponse>>;
  /**
   * 查询子商户（融合钱包）
   *
   * `GET v3/merchants/{sub_mchid}`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml 融合钱包子商户（旧版文档）}
   */
  getAsync(options: MerchantsBySubMchidGetOptions): Promise<CallResponse<MerchantsBySubMchidGetResponse>>;
}
