// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 微信分付
 *
 * `v3/pay/instal`
 */
export interface Instal extends Node {
  readonly exposure: InstalExposure;
  readonly partner: InstalPartner;
}

export interface InstalExposurePostResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean;
}

export interface InstalExposurePostJson {
  /** 直连商户号 */
  mchid: string;
  /** 应用AppID */
  appid: string;
  /** 用户ID的类型 */
  user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID' | (string & {});
  /** 用户标识 */
  openid?: string | undefined;
  /** 用户手机号的十六进制字符串 */
  phone_number_hash?: string | undefined;
}

export interface InstalExposurePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InstalExposurePostJson;
}

/** `v3/pay/instal/exposure` */
export interface InstalExposure extends Node {
  /**
   * 商户贴息-获取微信分付曝光建议
   *
   * `POST v3/pay/instal/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016196762 微信分付（商户）}
   */
  post(options: InstalExposurePostOptions): Promise<CallResponse<InstalExposurePostResponse>>;
  /**
   * 商户贴息-获取微信分付曝光建议
   *
   * `POST v3/pay/instal/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016196762 微信分付（商户）}
   */
  postAsync(options: InstalExposurePostOptions): Promise<CallResponse<InstalExposurePostResponse>>;
}

/** `v3/pay/instal/partner` */
export interface InstalPartner extends Node {
  readonly exposure: InstalPartnerExposure;
}

export interface InstalPartnerExposurePostResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean;
}

export interface InstalPartnerExposurePostJson {
  /** 服务商户号 */
  sp_mchid: string;
  /** 服务商应用ID */
  sp_appid: string;
  /** 子商户/二级商户应用ID */
  sub_appid: string;
  /** 子商户号/二级商户号 */
  sub_mchid?: string | undefined;
  /** 用户ID */
  user_id?: {
    /** 用户ID的类型 */
    user_id_type?: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID' | (string & {}) | undefined;
    /** 用户服务标识 */
    sp_openid?: string | undefined;
    /** 用户子标识 */
    sub_openid?: string | undefined;
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined;
  } | undefined;
}

export interface InstalPartnerExposurePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InstalPartnerExposurePostJson;
}

/** `v3/pay/instal/partner/exposure` */
export interface InstalPartnerExposure extends Node {
  /**
   * 商户贴息-获取微信分付曝光建议
   *
   * `POST v3/pay/instal/partner/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016196820 微信分付（服务商）}
   */
  post(options: InstalPartnerExposurePostOptions): Promise<CallResponse<InstalPartnerExposurePostResponse>>;
  /**
   * 商户贴息-获取微信分付曝光建议
   *
   * `POST v3/pay/instal/partner/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016196820 微信分付（服务商）}
   */
  postAsync(options: InstalPartnerExposurePostOptions): Promise<CallResponse<InstalPartnerExposurePostResponse>>;
}
