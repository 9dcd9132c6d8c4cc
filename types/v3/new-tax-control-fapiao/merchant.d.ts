// Generated from openapi/: do not edit, run `npm run generate`.

import type { PageLinks } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/new-tax-control-fapiao/merchant` */
export interface Merchant extends Node {
  readonly baseInformation: MerchantBaseInformation;
  readonly developmentConfig: MerchantDevelopmentConfig;
  readonly taxCodes: MerchantTaxCodes;
  readonly _sub_mchid_: MerchantBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MerchantBySubMchid;
}

export interface MerchantBaseInformationGetResponse {
  /** 销售方信息 */
  seller_information: {
    /** 名称 */
    name: string;
    /** 纳税人识别号 */
    taxpayer_id: string;
    /** 地址 */
    address: string;
    /** 电话 */
    telephone?: string;
    /** 开户银行 */
    bank_name?: string;
    /** 银行账号 */
    bank_account?: string;
  };
  /** 附加信息 */
  extra_information: {
    /** 收款人 */
    payee?: string;
    /** 复核人 */
    reviewer?: string;
    /** 开票人 */
    drawer: string;
  };
}

export interface MerchantBaseInformationGetQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface MerchantBaseInformationGetOptions extends CallOptions {
  /** 查询参数 */
  query: MerchantBaseInformationGetQuery;
}

/** `v3/new-tax-control-fapiao/merchant/base-information` */
export interface MerchantBaseInformation extends Node {
  /**
   * 获取商户开票基础信息
   *
   * `GET v3/new-tax-control-fapiao/merchant/base-information`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538180 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474053 电子发票（服务商）}
   */
  get(options: MerchantBaseInformationGetOptions): Promise<CallResponse<MerchantBaseInformationGetResponse>>;
  /**
   * 获取商户开票基础信息
   *
   * `GET v3/new-tax-control-fapiao/merchant/base-information`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538180 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474053 电子发票（服务商）}
   */
  getAsync(options: MerchantBaseInformationGetOptions): Promise<CallResponse<MerchantBaseInformationGetResponse>>;
}

export interface MerchantDevelopmentConfigGetResponse {
  /** 商户回调地址 */
  callback_url: string;
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean;
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean;
}

export interface MerchantDevelopmentConfigPatchResponse {
  /** 商户回调地址，最多 256 字符，URL */
  callback_url: string;
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean;
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean;
}

export interface MerchantDevelopmentConfigPatchJson {
  /** 商户回调地址，最多 256 字符，URL */
  callback_url?: string | undefined;
  /** 子商户号，最多 32 字符 */
  sub_mch_code: string;
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean | undefined;
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean | undefined;
}

export interface MerchantDevelopmentConfigPatchOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantDevelopmentConfigPatchJson;
}

/** `v3/new-tax-control-fapiao/merchant/development-config` */
export interface MerchantDevelopmentConfig extends Node {
  /**
   * 查询商户配置的开发选项
   *
   * `GET v3/new-tax-control-fapiao/merchant/development-config`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529526 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474033 电子发票（服务商）}
   */
  get(options?: CallOptions): Promise<CallResponse<MerchantDevelopmentConfigGetResponse>>;
  /**
   * 查询商户配置的开发选项
   *
   * `GET v3/new-tax-control-fapiao/merchant/development-config`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529526 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474033 电子发票（服务商）}
   */
  getAsync(options?: CallOptions): Promise<CallResponse<MerchantDevelopmentConfigGetResponse>>;
  /**
   * 配置开发选项
   *
   * `PATCH v3/new-tax-control-fapiao/merchant/development-config`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529457 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474031 电子发票（服务商）}
   */
  patch(options: MerchantDevelopmentConfigPatchOptions): Promise<CallResponse<MerchantDevelopmentConfigPatchResponse>>;
  /**
   * 配置开发选项
   *
   * `PATCH v3/new-tax-control-fapiao/merchant/development-config`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529457 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474031 电子发票（服务商）}
   */
  patchAsync(options: MerchantDevelopmentConfigPatchOptions): Promise<CallResponse<MerchantDevelopmentConfigPatchResponse>>;
}

export interface MerchantTaxCodesGetResponse {
  /** 本次查询的起始位置 */
  offset: number;
  /** 本次查询的最大数量 */
  limit: number;
  /** 相关链接 */
  links?: PageLinks;
  /** 本次查询到的数据 */
  data: {
    /** 由商户自定义的货物或应税劳务、服务名称 */
    goods_name: string;
    /** 企业侧维护的货物或应税劳务、服务编码 */
    goods_id?: number;
    /** 税局侧规定的货物或应税劳务、服务分类名称 */
    goods_category?: string;
    /** 货物或应税劳务、服务编码 */
    tax_code: string;
    /** 税率，单位：‱ */
    tax_rate: number;
    /** 税收优惠政策标识 */
    tax_prefer_mark: string;
  }[];
  /** 总记录数 */
  total_count: number;
}

export interface MerchantTaxCodesGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 本次查询的起始位置 */
  offset: number;
  /** 本次查询的最大数量 */
  limit: number;
}

export interface MerchantTaxCodesGetOptions extends CallOptions {
  /** 查询参数 */
  query: MerchantTaxCodesGetQuery;
}

/** `v3/new-tax-control-fapiao/merchant/tax-codes` */
export interface MerchantTaxCodes extends Node {
  /**
   * 获取商品和服务税收分类对照表
   *
   * `GET v3/new-tax-control-fapiao/merchant/tax-codes`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538236 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474057 电子发票（服务商）}
   */
  get(options: MerchantTaxCodesGetOptions): Promise<CallResponse<MerchantTaxCodesGetResponse>>;
  /**
   * 获取商品和服务税收分类对照表
   *
   * `GET v3/new-tax-control-fapiao/merchant/tax-codes`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538236 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474057 电子发票（服务商）}
   */
  getAsync(options: MerchantTaxCodesGetOptions): Promise<CallResponse<MerchantTaxCodesGetResponse>>;
}

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}` */
export interface MerchantBySubMchid extends Node {
  readonly check: MerchantBySubMchidCheck;
  readonly checkStatus: MerchantBySubMchidCheckStatus;
}

export interface MerchantBySubMchidCheckPostOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
}

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` */
export interface MerchantBySubMchidCheck extends Node {
  /**
   * 检查子商户开票功能状态
   *
   * `POST v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474022 电子发票（服务商）}
   */
  post(options: MerchantBySubMchidCheckPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 检查子商户开票功能状态
   *
   * `POST v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474022 电子发票（服务商）}
   */
  postAsync(options: MerchantBySubMchidCheckPostOptions): Promise<CallResponse<undefined>>;
}

export interface MerchantBySubMchidCheckStatusGetResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 第三方开票模式 */
  third_mode?: {
    /** 第三方/自建发票能力接入状态 */
    status: 'DISABLED' | 'ENABLED' | (string & {});
  };
  /** 数电发票模式 */
  digital_tax_mode?: {
    /** 接入状态 */
    status: 'APPROVAL_PENDING' | 'ACCESS_CONFIRMED_PENDING' | 'ABILITY_CONFIRMED_PENDING' | 'BILLING_PERSON_REGISTER_PENDING' | 'BILLING_PERSON_CONFIRMED_PENDING' | 'SECURITY_SETTING_PENDING' | 'APPLY_FAILED' | 'DISABLED' | 'ENABLED' | 'RESOURCE_EXPIRED' | (string & {});
    /** 开票人信息 */
    billing_person_info?: {
      /** 开票人ID，最多 128 字符 */
      id?: string;
      /** 开票人姓名，最多 40 字符 */
      name?: string;
    }[];
    /** 接入时间，RFC 3339 时间 */
    access_time?: string;
    /** 过期时间，RFC 3339 时间 */
    expired_time?: string;
    /** 接入失败原因，最多 1024 字符 */
    access_fail_reason?: string;
    /** 能力信息 */
    ability_info?: {
      /** 能力类型 */
      type: 'BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY' | 'REFINED_OIL_ABILITY' | (string & {});
      /** 能力授权状态 */
      status: 'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED' | (string & {});
      /** 能力授权失败原因，最多 1024 字符 */
      authorize_fail_reason?: string;
    }[];
  };
}

export interface MerchantBySubMchidCheckStatusGetOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
}

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` */
export interface MerchantBySubMchidCheckStatus extends Node {
  /**
   * 检查子商户开票功能状态
   *
   * `GET v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792561 电子发票（服务商）}
   */
  get(options: MerchantBySubMchidCheckStatusGetOptions): Promise<CallResponse<MerchantBySubMchidCheckStatusGetResponse>>;
  /**
   * 检查子商户开票功能状态
   *
   * `GET v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792561 电子发票（服务商）}
   */
  getAsync(options: MerchantBySubMchidCheckStatusGetOptions): Promise<CallResponse<MerchantBySubMchidCheckStatusGetResponse>>;
}
