// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/goldplan/merchants` */
export interface Merchants extends Node {
  readonly changecustompagestatus: MerchantsChangecustompagestatus;
  readonly changegoldplanstatus: MerchantsChangegoldplanstatus;
  readonly closeAdvertisingShow: MerchantsCloseAdvertisingShow;
  readonly openAdvertisingShow: MerchantsOpenAdvertisingShow;
  readonly setAdvertisingIndustryFilter: MerchantsSetAdvertisingIndustryFilter;
}

export interface MerchantsChangecustompagestatusPostResponse {
  /** 子商户ID */
  sub_mchid: string;
  /** 操作类型 */
  operation_type?: 'OPEN' | 'CLOSE' | (string & {});
}

export interface MerchantsChangecustompagestatusPostJson {
  /** 子商户ID，最多 32 字符 */
  sub_mchid: string;
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE';
}

export interface MerchantsChangecustompagestatusPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantsChangecustompagestatusPostJson;
}

/** `v3/goldplan/merchants/changecustompagestatus` */
export interface MerchantsChangecustompagestatus extends Node {
  /**
   * 商家小票管理
   *
   * `POST v3/goldplan/merchants/changecustompagestatus`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473788 点金计划（服务商）}
   */
  post(options: MerchantsChangecustompagestatusPostOptions): Promise<CallResponse<MerchantsChangecustompagestatusPostResponse>>;
  /**
   * 商家小票管理
   *
   * `POST v3/goldplan/merchants/changecustompagestatus`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473788 点金计划（服务商）}
   */
  postAsync(options: MerchantsChangecustompagestatusPostOptions): Promise<CallResponse<MerchantsChangecustompagestatusPostResponse>>;
}

export interface MerchantsChangegoldplanstatusPostResponse {
  /** 子商户ID */
  sub_mchid: string;
}

export interface MerchantsChangegoldplanstatusPostJson {
  /** 子商户ID，最多 32 字符 */
  sub_mchid: string;
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE';
  /** 支付场景 */
  operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM' | undefined;
}

export interface MerchantsChangegoldplanstatusPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantsChangegoldplanstatusPostJson;
}

/** `v3/goldplan/merchants/changegoldplanstatus` */
export interface MerchantsChangegoldplanstatus extends Node {
  /**
   * 点金计划管理
   *
   * `POST v3/goldplan/merchants/changegoldplanstatus`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473796 点金计划（服务商）}
   */
  post(options: MerchantsChangegoldplanstatusPostOptions): Promise<CallResponse<MerchantsChangegoldplanstatusPostResponse>>;
  /**
   * 点金计划管理
   *
   * `POST v3/goldplan/merchants/changegoldplanstatus`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473796 点金计划（服务商）}
   */
  postAsync(options: MerchantsChangegoldplanstatusPostOptions): Promise<CallResponse<MerchantsChangegoldplanstatusPostResponse>>;
}

export interface MerchantsCloseAdvertisingShowPostJson {
  /** 特约商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface MerchantsCloseAdvertisingShowPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantsCloseAdvertisingShowPostJson;
}

/** `v3/goldplan/merchants/close-advertising-show` */
export interface MerchantsCloseAdvertisingShow extends Node {
  /**
   * 关闭广告展示
   *
   * `POST v3/goldplan/merchants/close-advertising-show`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473781 点金计划（服务商）}
   */
  post(options: MerchantsCloseAdvertisingShowPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 关闭广告展示
   *
   * `POST v3/goldplan/merchants/close-advertising-show`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473781 点金计划（服务商）}
   */
  postAsync(options: MerchantsCloseAdvertisingShowPostOptions): Promise<CallResponse<undefined>>;
}

export interface MerchantsOpenAdvertisingShowPatchJson {
  /** 特约商户号，最多 32 字符 */
  sub_mchid: string;
  /** 同业过滤标签值 */
  advertising_industry_filters?: ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL')[] | undefined;
}

export interface MerchantsOpenAdvertisingShowPatchOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantsOpenAdvertisingShowPatchJson;
}

/** `v3/goldplan/merchants/open-advertising-show` */
export interface MerchantsOpenAdvertisingShow extends Node {
  /**
   * 开通广告展示
   *
   * `PATCH v3/goldplan/merchants/open-advertising-show`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473794 点金计划（服务商）}
   */
  patch(options: MerchantsOpenAdvertisingShowPatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 开通广告展示
   *
   * `PATCH v3/goldplan/merchants/open-advertising-show`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473794 点金计划（服务商）}
   */
  patchAsync(options: MerchantsOpenAdvertisingShowPatchOptions): Promise<CallResponse<undefined>>;
}

export interface MerchantsSetAdvertisingIndustryFilterPostJson {
  /** 特约子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 同业过滤标签值 */
  advertising_industry_filters: ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL')[];
}

export interface MerchantsSetAdvertisingIndustryFilterPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantsSetAdvertisingIndustryFilterPostJson;
}

/** `v3/goldplan/merchants/set-advertising-industry-filter` */
export interface MerchantsSetAdvertisingIndustryFilter extends Node {
  /**
   * 同业过滤标签管理
   *
   * `POST v3/goldplan/merchants/set-advertising-industry-filter`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473784 点金计划（服务商）}
   */
  post(options: MerchantsSetAdvertisingIndustryFilterPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 同业过滤标签管理
   *
   * `POST v3/goldplan/merchants/set-advertising-industry-filter`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473784 点金计划（服务商）}
   */
  postAsync(options: MerchantsSetAdvertisingIndustryFilterPostOptions): Promise<CallResponse<undefined>>;
}
