// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 商家名片
 *
 * `v3/brand/card`
 */
export interface Card extends Node {
  readonly cardConfigs: CardCardConfigs;
  readonly cardLinks: CardCardLinks;
}

export interface CardCardConfigsGetResponse {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 微信支付申请单号，最多 25 字符 */
  applyment_id: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 申请单状态 */
  applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {});
  /** 定时发布时间，RFC 3339 时间 */
  scheduled_publish_time?: string;
  /** 驳回原因，最多 512 字符 */
  reject_reason?: string;
  /** 实际发布时间，RFC 3339 时间 */
  actual_publish_time?: string;
}

export interface CardCardConfigsGetQueryFields {
  /** 业务申请编号，最多 128 字符，与 applyment_id 二选一 */
  business_code?: string | undefined;
  /** 微信支付申请单号，最多 25 字符，与 business_code 二选一 */
  applyment_id?: string | undefined;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
}

export type CardCardConfigsGetQuery = AtLeastOne<CardCardConfigsGetQueryFields, 'business_code' | 'applyment_id'>;

export interface CardCardConfigsGetOptions extends CallOptions {
  /** 查询参数 */
  query: CardCardConfigsGetQuery;
}

export interface CardCardConfigsPostResponse {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 微信支付申请单号，最多 25 字符 */
  applyment_id: string;
  /** 商家名片预览二维码链接，最多 512 字符，URL */
  card_preview_url: string;
  /** 预览二维码链接过期时间，RFC 3339 时间 */
  url_expired_time: string;
}

export interface CardCardConfigsPostJson {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 品牌小程序信息 */
  brand_mini_program_info?: {
    /** 公众账号ID，最多 50 字符 */
    appid: string;
    /** 小程序默认跳转路径，最多 512 字符 */
    default_jump_path?: string | undefined;
    /** 小程序跳转按钮文案，最多 10 字符 */
    button_text?: string | undefined;
  } | undefined;
  /** 品牌客服信息 */
  brand_customer_service: {
    /** 客服类型 */
    customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE' | 'WECOM';
    /** 客服电话，最多 20 字符，customer_service_type 为 SERVICE_PHONE 时必填 */
    customer_service_phone?: string | undefined;
    /** 客服路径，最多 1024 字符，customer_service_type 为 WECOM 或 CUSTOMIZE_WEB 或 CUSTOMIZE_MP 时必填 */
    customer_service_path?: string | undefined;
    /** 公众账号ID，最多 50 字符，customer_service_type 为 MINI_PROGRAM 或 CUSTOMIZE_MP 时必填 */
    appid?: string | undefined;
  };
  /** 服务列表 */
  service_list?: {
    /** 服务分类名称，最多 6 字符 */
    service_classify_name: string;
    /** 服务名称，最多 8 字符 */
    service_name: string;
    /** 服务跳转类型 */
    service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE';
    /** 服务跳转路径，最多 1024 字符 */
    service_jump_path: string;
    /** 公众账号ID，最多 50 字符，service_jump_type 为 JUMP_MINI_PROGRAM 时必填 */
    appid?: string | undefined;
  }[] | undefined;
}

export interface CardCardConfigsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardCardConfigsPostJson;
}

/** `v3/brand/card/card-configs` */
export interface CardCardConfigs extends Node {
  readonly cancelApplyment: CardCardConfigsCancelApplyment;
  readonly previewUrl: CardCardConfigsPreviewUrl;
  readonly publish: CardCardConfigsPublish;
  /**
   * 查询商家名片配置申请状态
   *
   * `GET v3/brand/card/card-configs`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475174 商家名片（服务商）}
   */
  get(options: CardCardConfigsGetOptions): Promise<CallResponse<CardCardConfigsGetResponse>>;
  /**
   * 查询商家名片配置申请状态
   *
   * `GET v3/brand/card/card-configs`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475174 商家名片（服务商）}
   */
  getAsync(options: CardCardConfigsGetOptions): Promise<CallResponse<CardCardConfigsGetResponse>>;
  /**
   * 提交商家名片配置申请
   *
   * `POST v3/brand/card/card-configs`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016468440 商家名片（服务商）}
   */
  post(options: CardCardConfigsPostOptions): Promise<CallResponse<CardCardConfigsPostResponse>>;
  /**
   * 提交商家名片配置申请
   *
   * `POST v3/brand/card/card-configs`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016468440 商家名片（服务商）}
   */
  postAsync(options: CardCardConfigsPostOptions): Promise<CallResponse<CardCardConfigsPostResponse>>;
}

export interface CardCardConfigsCancelApplymentPostResponse {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 微信支付申请单号，最多 25 字符 */
  applyment_id: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 申请单状态 */
  applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {});
}

export interface CardCardConfigsCancelApplymentPostJsonFields {
  /** 业务申请编号，最多 128 字符，与 applyment_id 二选一 */
  business_code?: string | undefined;
  /** 微信支付申请单号，最多 25 字符，与 business_code 二选一 */
  applyment_id?: string | undefined;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
}

export type CardCardConfigsCancelApplymentPostJson = AtLeastOne<CardCardConfigsCancelApplymentPostJsonFields, 'business_code' | 'applyment_id'>;

export interface CardCardConfigsCancelApplymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardCardConfigsCancelApplymentPostJson;
}

/** `v3/brand/card/card-configs/cancel-applyment` */
export interface CardCardConfigsCancelApplyment extends Node {
  /**
   * 撤销商家名片配置申请
   *
   * `POST v3/brand/card/card-configs/cancel-applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475172 商家名片（服务商）}
   */
  post(options: CardCardConfigsCancelApplymentPostOptions): Promise<CallResponse<CardCardConfigsCancelApplymentPostResponse>>;
  /**
   * 撤销商家名片配置申请
   *
   * `POST v3/brand/card/card-configs/cancel-applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475172 商家名片（服务商）}
   */
  postAsync(options: CardCardConfigsCancelApplymentPostOptions): Promise<CallResponse<CardCardConfigsCancelApplymentPostResponse>>;
}

export interface CardCardConfigsPreviewUrlGetResponse {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 微信支付申请单号，最多 25 字符 */
  applyment_id: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 商家名片预览二维码链接，最多 512 字符，URL */
  card_preview_url: string;
  /** 预览二维码链接过期时间，RFC 3339 时间 */
  url_expired_time: string;
}

export interface CardCardConfigsPreviewUrlGetQueryFields {
  /** 业务申请编号，最多 128 字符，与 applyment_id 二选一 */
  business_code?: string | undefined;
  /** 微信支付申请单号，最多 25 字符，与 business_code 二选一 */
  applyment_id?: string | undefined;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
}

export type CardCardConfigsPreviewUrlGetQuery = AtLeastOne<CardCardConfigsPreviewUrlGetQueryFields, 'business_code' | 'applyment_id'>;

export interface CardCardConfigsPreviewUrlGetOptions extends CallOptions {
  /** 查询参数 */
  query: CardCardConfigsPreviewUrlGetQuery;
}

/** `v3/brand/card/card-configs/preview-url` */
export interface CardCardConfigsPreviewUrl extends Node {
  /**
   * 获取商家名片预览二维码
   *
   * `GET v3/brand/card/card-configs/preview-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016641998 商家名片（服务商）}
   */
  get(options: CardCardConfigsPreviewUrlGetOptions): Promise<CallResponse<CardCardConfigsPreviewUrlGetResponse>>;
  /**
   * 获取商家名片预览二维码
   *
   * `GET v3/brand/card/card-configs/preview-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016641998 商家名片（服务商）}
   */
  getAsync(options: CardCardConfigsPreviewUrlGetOptions): Promise<CallResponse<CardCardConfigsPreviewUrlGetResponse>>;
}

export interface CardCardConfigsPublishPostResponse {
  /** 业务申请编号 */
  business_code: string;
  /** 微信支付申请单号，最多 25 字符 */
  applyment_id: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {});
  /** 定时发布时间，RFC 3339 时间 */
  scheduled_publish_time?: string;
}

export interface CardCardConfigsPublishPostJsonFields {
  /** 业务申请编号，最多 128 字符，与 applyment_id 二选一 */
  business_code?: string | undefined;
  /** 微信支付申请单号，最多 25 字符，与 business_code 二选一 */
  applyment_id?: string | undefined;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH';
  /** 定时发布时间，RFC 3339 时间，publish_type 为 SCHEDULED_PUBLISH 时必填 */
  scheduled_publish_time?: string | undefined;
}

export type CardCardConfigsPublishPostJson = AtLeastOne<CardCardConfigsPublishPostJsonFields, 'business_code' | 'applyment_id'>;

export interface CardCardConfigsPublishPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardCardConfigsPublishPostJson;
}

/** `v3/brand/card/card-configs/publish` */
export interface CardCardConfigsPublish extends Node {
  /**
   * 发布商家名片配置
   *
   * `POST v3/brand/card/card-configs/publish`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475176 商家名片（服务商）}
   */
  post(options: CardCardConfigsPublishPostOptions): Promise<CallResponse<CardCardConfigsPublishPostResponse>>;
  /**
   * 发布商家名片配置
   *
   * `POST v3/brand/card/card-configs/publish`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475176 商家名片（服务商）}
   */
  postAsync(options: CardCardConfigsPublishPostOptions): Promise<CallResponse<CardCardConfigsPublishPostResponse>>;
}

export interface CardCardLinksGetResponse {
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 查询页码 */
  page_index?: number;
  /** 查询页大小 */
  page_size?: number;
  /** 总数 */
  total_num: number;
  /** 已生效连接列表 */
  active_link_list?: {
    /** 交易场景类型 */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
    /** 公众账号ID，最多 20 字符 */
    appid_list?: string[];
    /** 商户号，最多 20 字符 */
    card_link_mchid?: string;
    /** 服务ID，最多 50 字符 */
    service_id?: string;
  }[];
}

export interface CardCardLinksGetQuery {
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 交易场景类型 */
  payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {}) | undefined;
  /** 查询页码 */
  page_index?: number | undefined;
  /** 查询页大小 */
  page_size?: number | undefined;
}

export interface CardCardLinksGetOptions extends CallOptions {
  /** 查询参数 */
  query: CardCardLinksGetQuery;
}

export interface CardCardLinksPostResponse {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID，最多 50 字符 */
  appid?: string;
  /** 商户号，最多 20 字符 */
  card_link_mchid?: string;
  /** 服务ID，最多 50 字符 */
  service_id?: string;
}

export interface CardCardLinksPostJson {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID，最多 50 字符，payment_scene 为 MINI_PROGRAM 或 APP 时必填，其他情况不填 */
  appid?: string | undefined;
  /** 商户号，最多 20 字符，payment_scene 为 PAYMENT_CODE 时必填 */
  card_link_mchid?: string | undefined;
  /** 服务ID，最多 50 字符，payment_scene 为 PAYMENT_SCORE 时必填，其他情况不填 */
  service_id?: string | undefined;
}

export interface CardCardLinksPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardCardLinksPostJson;
}

/** `v3/brand/card/card-links` */
export interface CardCardLinks extends Node {
  readonly businessCode: CardCardLinksBusinessCode;
  readonly cancelApplyment: CardCardLinksCancelApplyment;
  readonly unbindCardLink: CardCardLinksUnbindCardLink;
  /**
   * 查询已生效交易连接名片规则
   *
   * `GET v3/brand/card/card-links`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366785 商家名片（服务商）}
   */
  get(options: CardCardLinksGetOptions): Promise<CallResponse<CardCardLinksGetResponse>>;
  /**
   * 查询已生效交易连接名片规则
   *
   * `GET v3/brand/card/card-links`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366785 商家名片（服务商）}
   */
  getAsync(options: CardCardLinksGetOptions): Promise<CallResponse<CardCardLinksGetResponse>>;
  /**
   * 添加交易连接名片规则申请
   *
   * `POST v3/brand/card/card-links`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016333302 商家名片（服务商）}
   */
  post(options: CardCardLinksPostOptions): Promise<CallResponse<CardCardLinksPostResponse>>;
  /**
   * 添加交易连接名片规则申请
   *
   * `POST v3/brand/card/card-links`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016333302 商家名片（服务商）}
   */
  postAsync(options: CardCardLinksPostOptions): Promise<CallResponse<CardCardLinksPostResponse>>;
}

/** `v3/brand/card/card-links/business-code` */
export interface CardCardLinksBusinessCode extends Node {
  readonly _business_code_: CardCardLinksBusinessCodeByBusinessCode;
  /** 同 _business_code_ */
  readonly $business_code$: CardCardLinksBusinessCodeByBusinessCode;
}

export interface CardCardLinksBusinessCodeByBusinessCodeGetResponse {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID，最多 20 字符 */
  appid?: string;
  /** 商户号，最多 20 字符 */
  card_link_mchid?: string;
  /** 服务ID，最多 50 字符 */
  service_id?: string;
  /** 交易连接名片配置状态 */
  configuration_state: 'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | 'STATE_UNKNOWN' | 'CANCELED' | (string & {});
  /** 驳回原因，最多 256 字符 */
  reject_reason?: string;
}

export interface CardCardLinksBusinessCodeByBusinessCodeGetQuery {
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
}

export interface CardCardLinksBusinessCodeByBusinessCodeGetOptions extends CallOptions {
  /** 业务申请编号 */
  business_code: string;
  /** 查询参数 */
  query: CardCardLinksBusinessCodeByBusinessCodeGetQuery;
}

/** `v3/brand/card/card-links/business-code/{business_code}` */
export interface CardCardLinksBusinessCodeByBusinessCode extends Node {
  /**
   * 根据业务申请编号查询添加申请状态
   *
   * `GET v3/brand/card/card-links/business-code/{business_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366816 商家名片（服务商）}
   */
  get(options: CardCardLinksBusinessCodeByBusinessCodeGetOptions): Promise<CallResponse<CardCardLinksBusinessCodeByBusinessCodeGetResponse>>;
  /**
   * 根据业务申请编号查询添加申请状态
   *
   * `GET v3/brand/card/card-links/business-code/{business_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366816 商家名片（服务商）}
   */
  getAsync(options: CardCardLinksBusinessCodeByBusinessCodeGetOptions): Promise<CallResponse<CardCardLinksBusinessCodeByBusinessCodeGetResponse>>;
}

export interface CardCardLinksCancelApplymentPostResponse {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
}

export interface CardCardLinksCancelApplymentPostJson {
  /** 业务申请编号，最多 128 字符 */
  business_code: string;
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
}

export interface CardCardLinksCancelApplymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardCardLinksCancelApplymentPostJson;
}

/** `v3/brand/card/card-links/cancel-applyment` */
export interface CardCardLinksCancelApplyment extends Node {
  /**
   * 撤销交易连接名片配置申请
   *
   * `POST v3/brand/card/card-links/cancel-applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366797 商家名片（服务商）}
   */
  post(options: CardCardLinksCancelApplymentPostOptions): Promise<CallResponse<CardCardLinksCancelApplymentPostResponse>>;
  /**
   * 撤销交易连接名片配置申请
   *
   * `POST v3/brand/card/card-links/cancel-applyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366797 商家名片（服务商）}
   */
  postAsync(options: CardCardLinksCancelApplymentPostOptions): Promise<CallResponse<CardCardLinksCancelApplymentPostResponse>>;
}

export interface CardCardLinksUnbindCardLinkPostResponse {
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID，最多 50 字符 */
  appid?: string;
  /** 商户号，最多 20 字符 */
  card_link_mchid?: string;
  /** 服务ID，最多 50 字符 */
  service_id?: string;
}

export interface CardCardLinksUnbindCardLinkPostJson {
  /** 品牌ID，最多 20 字符 */
  brand_id: string;
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID，最多 50 字符，payment_scene 为 MINI_PROGRAM 或 APP 时必填，其他情况不填 */
  appid?: string | undefined;
  /** 商户号，最多 20 字符，payment_scene 为 PAYMENT_CODE 时必填 */
  card_link_mchid?: string | undefined;
  /** 服务ID，最多 50 字符，payment_scene 为 PAYMENT_SCORE 时必填，其他情况不填 */
  service_id?: string | undefined;
}

export interface CardCardLinksUnbindCardLinkPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardCardLinksUnbindCardLinkPostJson;
}

/** `v3/brand/card/card-links/unbind-card-link` */
export interface CardCardLinksUnbindCardLink extends Node {
  /**
   * 解除已生效交易连接名片场景
   *
   * `POST v3/brand/card/card-links/unbind-card-link`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366804 商家名片（服务商）}
   */
  post(options: CardCardLinksUnbindCardLinkPostOptions): Promise<CallResponse<CardCardLinksUnbindCardLinkPostResponse>>;
  /**
   * 解除已生效交易连接名片场景
   *
   * `POST v3/brand/card/card-links/unbind-card-link`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366804 商家名片（服务商）}
   */
  postAsync(options: CardCardLinksUnbindCardLinkPostOptions): Promise<CallResponse<CardCardLinksUnbindCardLinkPostResponse>>;
}
