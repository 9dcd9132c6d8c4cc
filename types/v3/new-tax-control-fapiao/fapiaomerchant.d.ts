// Generated from openapi/: do not edit, run `npm run generate`.

import type { PageLinks } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/new-tax-control-fapiao/fapiaomerchant` */
export interface Fapiaomerchant extends Node {
  readonly getspinviteurl: FapiaomerchantGetspinviteurl;
  readonly listspinvitemchinfo: FapiaomerchantListspinvitemchinfo;
}

export interface FapiaomerchantGetspinviteurlGetResponse {
  /** 邀请开通二维码链接，最多 1024 字符，URL */
  invite_url: string;
  /** 开通小程序AppID，最多 32 字符 */
  miniprogram_appid: string;
  /** 开通小程序跳转路径，最多 1024 字符 */
  miniprogram_path: string;
}

export interface FapiaomerchantGetspinviteurlGetQuery {
  /** 操作类型 */
  operation_type: 'AUTH_BINDING';
  /** 开票模式 */
  fapiao_mode: ('THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX' | (string & {}))[];
  /** 发票能力类型，fapiao_mode 含 TENCENT_DIGITAL_TAX 时必填 */
  fapiao_ability_type_list?: ('BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REFINED_OIL_ABILITY' | (string & {}))[] | undefined;
  /** 服务商邀请渠道，最多 128 字符 */
  invite_channel?: string | undefined;
  /** 操作人员 （敏感信息，加密传输） */
  operate_user?: string | undefined;
  /** 服务商邀请code，最多 128 字符 */
  invite_code: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 受邀请商户税号，最多 20 字符 */
  taxpayer_id?: string | undefined;
}

export interface FapiaomerchantGetspinviteurlGetOptions extends CallOptions {
  /** 查询参数 */
  query: FapiaomerchantGetspinviteurlGetQuery;
}

/** `v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` */
export interface FapiaomerchantGetspinviteurl extends Node {
  /**
   * 获取邀请商户开通服务商电子发票能力
   *
   * `GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941495 电子发票（服务商）}
   */
  get(options: FapiaomerchantGetspinviteurlGetOptions): Promise<CallResponse<FapiaomerchantGetspinviteurlGetResponse>>;
  /**
   * 获取邀请商户开通服务商电子发票能力
   *
   * `GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941495 电子发票（服务商）}
   */
  getAsync(options: FapiaomerchantGetspinviteurlGetOptions): Promise<CallResponse<FapiaomerchantGetspinviteurlGetResponse>>;
}

export interface FapiaomerchantListspinvitemchinfoGetResponse {
  /** 总数 */
  total_count: number;
  /** 本次查询的起始位置 */
  offset: number;
  /** 本次查询的最大数量 */
  limit: number;
  /** 相关链接 */
  links?: PageLinks;
  /** 邀请的商户结果 */
  mch_invite_result_list?: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 商户邀请的状态 */
    mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {});
    /** 商户名称，最多 1024 字符 */
    ep_name: string;
    /** 商户税号，最多 32 字符 */
    tax_id: string;
    /** 服务商邀请code */
    invite_code: string;
    /** 商户操作时间，RFC 3339 时间 */
    operate_time: string;
    /** 商户邀请失败错误码 */
    invite_failed_code?: 'UNKNOWN_TAX_INFO' | 'INVALID_COMPANY_INFO' | 'NOT_MEET_ACCESS_CONDITION' | 'NOT_IN_PILOT_SCOPE' | 'MISSING_TAX_AUTHORITY_CODE' | 'MERCHANT_INFO_NOT_SET' | 'UNKNOWN_ERROR' | (string & {});
    /** 商户邀请失败的原因，最多 1024 字符 */
    invite_failed_reason?: string;
  }[];
}

export interface FapiaomerchantListspinvitemchinfoGetQuery {
  /** 查询时间起，RFC 3339 时间 */
  query_time_start: string;
  /** 查询时间止，RFC 3339 时间 */
  query_time_end: string;
  /** 本次查询的起始位置 */
  offset: number;
  /** 本次查询的最大数量 */
  limit: number;
  /** 服务商邀请code */
  invite_code?: string | undefined;
  /** 商户邀请状态 */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED';
}

export interface FapiaomerchantListspinvitemchinfoGetOptions extends CallOptions {
  /** 查询参数 */
  query: FapiaomerchantListspinvitemchinfoGetQuery;
}

/** `v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` */
export interface FapiaomerchantListspinvitemchinfo extends Node {
  /**
   * 获取邀请开通的商户信息
   *
   * `GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941524 电子发票（服务商）}
   */
  get(options: FapiaomerchantListspinvitemchinfoGetOptions): Promise<CallResponse<FapiaomerchantListspinvitemchinfoGetResponse>>;
  /**
   * 获取邀请开通的商户信息
   *
   * `GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941524 电子发票（服务商）}
   */
  getAsync(options: FapiaomerchantListspinvitemchinfoGetOptions): Promise<CallResponse<FapiaomerchantListspinvitemchinfoGetResponse>>;
}
