// Generated from openapi/: do not edit, run `npm run generate`.

import type { CardBalanceInformation, CardCodeJumpInformation, CardMemberCard, CardMemberFields, CardMemberFieldsInput, CardMemberUserCard, CardMemberValidDateInput, CardPointsInformation, CardPurchaseInformation, MembershipActivity, StoreAddress, StoreAddressInput, StoreBasics, StoreBusiness, StoreBusinessInput, StoreRecipient, ValidDate } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 品牌服务商
 *
 * `v3/brand/partner`
 */
export interface Partner extends Node {
  /** 商家名片会员 */
  readonly cardMember: PartnerCardMember;
  /** 品牌门店 */
  readonly store: PartnerStore;
}

/**
 * 商家名片会员
 *
 * `v3/brand/partner/card-member`
 */
export interface PartnerCardMember extends Node {
  readonly cards: PartnerCardMemberCards;
  readonly membershipActivities: PartnerCardMemberMembershipActivities;
  readonly payViewTokens: PartnerCardMemberPayViewTokens;
  readonly preAuthTokens: PartnerCardMemberPreAuthTokens;
  readonly userCards: PartnerCardMemberUserCards;
  readonly userFeeds: PartnerCardMemberUserFeeds;
  readonly userPoints: PartnerCardMemberUserPoints;
}

export interface PartnerCardMemberCardsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 会员卡模板列表 */
  data?: {
    /** 会员卡模板ID，最多 32 字符 */
    card_id: string;
    /** 品牌ID，最多 32 字符 */
    brand_id: string;
    /** 商户AppId */
    appid: string;
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
    /** 卡名称，最多 10 字符 */
    card_title: string;
    /** 卡背景颜色，最多 7 字符 */
    card_color: string;
    /** 卡背景图URL，最多 256 字符，URL */
    card_picture_url: string;
    /** 会员卡code分配类型 */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {});
    /** 会员码型 */
    code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {});
    /** 会员码跳转信息 */
    code_jump_information?: CardCodeJumpInformation;
    /** 会员权益，最多 32 字符 */
    benefits: string;
    /** 回调地址，最多 256 字符，URL */
    notify_url: string;
    /** 是否置顶 */
    need_pinned?: boolean;
    /** 是否展示会员等级 */
    need_display_level?: boolean;
    /** 会员初始等级，最多 10 字符 */
    init_level?: string;
    /** 服务电话，最多 32 字符 */
    service_phone?: string;
    /** 商家法务协议，最多 20480 字符 */
    legal_agreement: string;
    /** 会员卡有效期 */
    valid_date_information: ValidDate;
    /** 积分信息 */
    points_information?: CardPointsInformation;
    /** 储值信息 */
    balance_information?: CardBalanceInformation;
    /** 付费会员信息 */
    purchase_information?: CardPurchaseInformation;
    /** 用户开卡信息 */
    user_information?: CardMemberFields;
    /** 商家请求单号，最多 128 字符 */
    out_request_no: string;
    /** 会员中心信息 */
    member_information: {
      /** 会员中心跳转AppID，最多 32 字符 */
      jump_appid: string;
      /** 会员中心跳转路径，最多 128 字符 */
      jump_path: string;
    };
    /** 状态 */
    state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});
    /** 创建时间，RFC 3339 时间 */
    create_time: string;
    /** 更新时间，RFC 3339 时间 */
    modify_time: string;
  }[];
}

export interface PartnerCardMemberCardsGetQuery {
  /** 品牌id，最多 32 字符 */
  brand_id: string;
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | undefined;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface PartnerCardMemberCardsGetOptions extends CallOptions {
  /** 查询参数 */
  query: PartnerCardMemberCardsGetQuery;
}

export interface PartnerCardMemberCardsPostResponse {
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 商户AppId */
  appid: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 卡名称，最多 10 字符 */
  card_title: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color: string;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url: string;
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {});
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {});
  /** 会员码跳转信息 */
  code_jump_information?: CardCodeJumpInformation;
  /** 会员权益，最多 32 字符 */
  benefits: string;
  /** 回调地址，最多 256 字符，URL */
  notify_url: string;
  /** 是否置顶 */
  need_pinned?: boolean;
  /** 是否展示会员等级 */
  need_display_level?: boolean;
  /** 会员初始等级，最多 10 字符 */
  init_level?: string;
  /** 服务电话，最多 32 字符 */
  service_phone?: string;
  /** 商家法务协议，最多 20480 字符 */
  legal_agreement: string;
  /** 会员卡有效期 */
  valid_date_information: ValidDate;
  /** 积分信息 */
  points_information?: CardPointsInformation;
  /** 储值信息 */
  balance_information?: CardBalanceInformation;
  /** 付费会员信息 */
  purchase_information?: CardPurchaseInformation;
  /** 用户开卡信息 */
  user_information?: CardMemberFields;
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID，最多 32 字符 */
    jump_appid: string;
    /** 会员中心跳转路径，最多 128 字符 */
    jump_path: string;
  };
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间，RFC 3339 时间 */
  modify_time: string;
}

export interface PartnerCardMemberCardsPostJson {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 商户AppId，最多 32 字符 */
  appid: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE';
  /** 卡名称，最多 10 字符 */
  card_title: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color: string;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url: string;
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {});
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM';
  /** 会员码跳转信息，code_type 为 JUMP_MINI_PROGRAM 时必填 */
  code_jump_information?: {
    /** 会员码跳转AppID，最多 32 字符 */
    jump_appid?: string | undefined;
    /** 会员码跳转路径，最多 128 字符 */
    jump_path?: string | undefined;
  } | undefined;
  /** 会员权益，最多 32 字符 */
  benefits: string;
  /** 回调地址，最多 256 字符，URL */
  notify_url: string;
  /** 是否置顶 */
  need_pinned?: boolean | undefined;
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined;
  /** 会员初始等级，最多 10 字符，need_display_level 为 true 时必填 */
  init_level?: string | undefined;
  /** 服务电话，最多 32 字符 */
  service_phone?: string | undefined;
  /** 商家法务协议，最多 20480 字符 */
  legal_agreement: string;
  /** 会员卡有效期 */
  valid_date_information: CardMemberValidDateInput;
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID，最多 32 字符 */
    jump_appid?: string | undefined;
    /** 积分跳转路径，最多 128 字符 */
    jump_path?: string | undefined;
  } | undefined;
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID，最多 32 字符 */
    jump_appid?: string | undefined;
    /** 储值小程序路径，最多 128 字符 */
    jump_path?: string | undefined;
  } | undefined;
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格，单位：分 */
    price?: number | undefined;
    /** 付费会员跳转AppID，最多 32 字符 */
    jump_appid?: string | undefined;
    /** 付费会员跳转路径，最多 128 字符 */
    jump_path?: string | undefined;
  } | undefined;
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[] | undefined;
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | undefined;
      /** 字段名称，最多 32 字符 */
      name?: string | undefined;
      /** 字段值，最多 8 字符 */
      values?: string[] | undefined;
    }[] | undefined;
  } | undefined;
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID，最多 32 字符 */
    jump_appid: string;
    /** 会员中心跳转路径，最多 128 字符 */
    jump_path: string;
  };
}

export interface PartnerCardMemberCardsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerCardMemberCardsPostJson;
}

/** `v3/brand/partner/card-member/cards` */
export interface PartnerCardMemberCards extends Node {
  readonly _card_id_: PartnerCardMemberCardsByCardId;
  /** 同 _card_id_ */
  readonly $card_id$: PartnerCardMemberCardsByCardId;
  /**
   * 查询会员卡模板列表
   *
   * `GET v3/brand/partner/card-member/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336976 商家名片会员（服务商）}
   */
  get(options: PartnerCardMemberCardsGetOptions): Promise<CallResponse<PartnerCardMemberCardsGetResponse>>;
  /**
   * 查询会员卡模板列表
   *
   * `GET v3/brand/partner/card-member/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336976 商家名片会员（服务商）}
   */
  getAsync(options: PartnerCardMemberCardsGetOptions): Promise<CallResponse<PartnerCardMemberCardsGetResponse>>;
  /**
   * 创建会员卡模板
   *
   * `POST v3/brand/partner/card-member/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336970 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberCardsPostOptions): Promise<CallResponse<PartnerCardMemberCardsPostResponse>>;
  /**
   * 创建会员卡模板
   *
   * `POST v3/brand/partner/card-member/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336970 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberCardsPostOptions): Promise<CallResponse<PartnerCardMemberCardsPostResponse>>;
}

export type PartnerCardMemberCardsByCardIdGetResponse = CardMemberCard;

export interface PartnerCardMemberCardsByCardIdGetQuery {
  /** 品牌id，最多 32 字符 */
  brand_id: string;
}

export interface PartnerCardMemberCardsByCardIdGetOptions extends CallOptions {
  /** 会员卡模板ID */
  card_id: string;
  /** 查询参数 */
  query: PartnerCardMemberCardsByCardIdGetQuery;
}

export type PartnerCardMemberCardsByCardIdPatchResponse = CardMemberCard;

export interface PartnerCardMemberCardsByCardIdPatchJson {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 卡名称，最多 10 字符 */
  card_title?: string | undefined;
  /** 卡背景颜色，最多 7 字符 */
  card_color?: string | undefined;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url?: string | undefined;
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID，最多 32 字符 */
    jump_appid?: string | undefined;
    /** 会员码跳转路径，最多 128 字符 */
    jump_path?: string | undefined;
  } | undefined;
  /** 会员权益，最多 32 字符 */
  benefits?: string | undefined;
  /** 回调地址，最多 256 字符，URL */
  notify_url?: string | undefined;
  /** 是否置顶 */
  need_pinned?: boolean | undefined;
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined;
  /** 会员初始等级，need_display_level 为 true 时必填 */
  init_level?: string | undefined;
  /** 服务电话，最多 32 字符 */
  service_phone?: string | undefined;
  /** 商家法务协议 */
  legal_agreement?: string | undefined;
  /** 会员卡有效期 */
  valid_date_information?: CardMemberValidDateInput | undefined;
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID，最多 32 字符 */
    jump_appid?: string | undefined;
    /** 积分跳转路径，最多 128 字符 */
    jump_path?: string | undefined;
  } | undefined;
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID，最多 32 字符 */
    jump_appid?: string | undefined;
    /** 储值小程序路径，最多 128 字符 */
    jump_path?: string | undefined;
  } | undefined;
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格，单位：分 */
    price?: number | undefined;
    /** 付费会员跳转AppID，最多 32 字符 */
    jump_appid?: string | undefined;
    /** 付费会员跳转路径，最多 128 字符 */
    jump_path?: string | undefined;
  } | undefined;
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[] | undefined;
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | undefined;
      /** 字段名称，最多 32 字符 */
      name?: string | undefined;
      /** 字段值，最多 8 字符 */
      values?: string[] | undefined;
    }[] | undefined;
  } | undefined;
  /** 会员中心信息 */
  member_information?: {
    /** 会员中心跳转AppID，最多 32 字符 */
    jump_appid: string;
    /** 会员中心跳转路径，最多 128 字符 */
    jump_path: string;
  } | undefined;
}

export interface PartnerCardMemberCardsByCardIdPatchOptions extends CallOptions {
  /** 会员卡模板ID */
  card_id: string;
  /** JSON 请求体 */
  json: PartnerCardMemberCardsByCardIdPatchJson;
}

export type PartnerCardMemberCardsByCardIdDeleteResponse = CardMemberCard;

export interface PartnerCardMemberCardsByCardIdDeleteQuery {
  /** 品牌id */
  brand_id: string;
}

export interface PartnerCardMemberCardsByCardIdDeleteOptions extends CallOptions {
  /** 会员卡模板ID */
  card_id: string;
  /** 查询参数 */
  query: PartnerCardMemberCardsByCardIdDeleteQuery;
}

/** `v3/brand/partner/card-member/cards/{card_id}` */
export interface PartnerCardMemberCardsByCardId extends Node {
  readonly invalidate: PartnerCardMemberCardsByCardIdInvalidate;
  /**
   * 查询会员卡模板信息
   *
   * `GET v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336974 商家名片会员（服务商）}
   */
  get(options: PartnerCardMemberCardsByCardIdGetOptions): Promise<CallResponse<PartnerCardMemberCardsByCardIdGetResponse>>;
  /**
   * 查询会员卡模板信息
   *
   * `GET v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336974 商家名片会员（服务商）}
   */
  getAsync(options: PartnerCardMemberCardsByCardIdGetOptions): Promise<CallResponse<PartnerCardMemberCardsByCardIdGetResponse>>;
  /**
   * 修改会员卡模板信息
   *
   * `PATCH v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336977 商家名片会员（服务商）}
   */
  patch(options: PartnerCardMemberCardsByCardIdPatchOptions): Promise<CallResponse<PartnerCardMemberCardsByCardIdPatchResponse>>;
  /**
   * 修改会员卡模板信息
   *
   * `PATCH v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336977 商家名片会员（服务商）}
   */
  patchAsync(options: PartnerCardMemberCardsByCardIdPatchOptions): Promise<CallResponse<PartnerCardMemberCardsByCardIdPatchResponse>>;
  /**
   * 删除会员卡模板
   *
   * `DELETE v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 商家名片会员（服务商）}
   */
  delete(options: PartnerCardMemberCardsByCardIdDeleteOptions): Promise<CallResponse<PartnerCardMemberCardsByCardIdDeleteResponse>>;
  /**
   * 删除会员卡模板
   *
   * `DELETE v3/brand/partner/card-member/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 商家名片会员（服务商）}
   */
  deleteAsync(options: PartnerCardMemberCardsByCardIdDeleteOptions): Promise<CallResponse<PartnerCardMemberCardsByCardIdDeleteResponse>>;
}

export interface PartnerCardMemberCardsByCardIdInvalidatePostResponse {
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 商户AppId */
  appid: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 卡名称，最多 10 字符 */
  card_title: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color: string;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url: string;
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {});
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {});
  /** 会员码跳转信息 */
  code_jump_information?: CardCodeJumpInformation;
  /** 会员权益，最多 32 字符 */
  benefits: string;
  /** 回调地址，最多 256 字符，URL */
  notify_url: string;
  /** 是否置顶 */
  need_pinned?: boolean;
  /** 是否展示会员等级 */
  need_display_level?: boolean;
  /** 会员初始等级，最多 10 字符 */
  init_level?: string;
  /** 服务电话，最多 32 字符 */
  service_phone?: string;
  /** 商家法务协议，最多 20480 字符 */
  legal_agreement: string;
  /** 会员卡有效期 */
  valid_date_information: ValidDate;
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID，最多 32 字符 */
    jump_appid: string;
    /** 会员中心跳转路径，最多 128 字符 */
    jump_path: string;
  };
  /** 积分信息 */
  points_information?: CardPointsInformation;
  /** 储值信息 */
  balance_information?: CardBalanceInformation;
  /** 付费会员信息 */
  purchase_information?: CardPurchaseInformation;
  /** 用户开卡信息 */
  user_information?: CardMemberFields;
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间 */
  update_time?: string;
  /** 更新时间，RFC 3339 时间 */
  modify_time: string;
}

export interface PartnerCardMemberCardsByCardIdInvalidatePostJson {
  /** 品牌id，最多 32 字符 */
  brand_id: string;
}

export interface PartnerCardMemberCardsByCardIdInvalidatePostOptions extends CallOptions {
  /** 会员卡模板ID */
  card_id: string;
  /** JSON 请求体 */
  json: PartnerCardMemberCardsByCardIdInvalidatePostJson;
}

/** `v3/brand/partner/card-member/cards/{card_id}/invalidate` */
export interface PartnerCardMemberCardsByCardIdInvalidate extends Node {
  /**
   * 作废会员卡模板
   *
   * `POST v3/brand/partner/card-member/cards/{card_id}/invalidate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberCardsByCardIdInvalidatePostOptions): Promise<CallResponse<PartnerCardMemberCardsByCardIdInvalidatePostResponse>>;
  /**
   * 作废会员卡模板
   *
   * `POST v3/brand/partner/card-member/cards/{card_id}/invalidate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberCardsByCardIdInvalidatePostOptions): Promise<CallResponse<PartnerCardMemberCardsByCardIdInvalidatePostResponse>>;
}

export interface PartnerCardMemberMembershipActivitiesGetResponse {
  /** 活动列表 */
  data?: MembershipActivity[];
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
  /** 资源总条数 */
  total_count: number;
}

export interface PartnerCardMemberMembershipActivitiesGetQuery {
  /** 品牌id，最多 32 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id?: string | undefined;
  /** 活动状态 */
  activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | undefined;
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
}

export interface PartnerCardMemberMembershipActivitiesGetOptions extends CallOptions {
  /** 查询参数 */
  query: PartnerCardMemberMembershipActivitiesGetQuery;
}

export type PartnerCardMemberMembershipActivitiesPostResponse = MembershipActivity;

export interface PartnerCardMemberMembershipActivitiesPostJson {
  /** 商户请求单号，最多 128 字符 */
  out_request_no: string;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡ID，最多 32 字符 */
  card_id: string;
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT';
  /** 活动主标题，最多 128 字符 */
  title: string;
  /** 活动主标题，最多 128 字符 */
  sub_title: string;
  /** 活动开始时间，RFC 3339 时间 */
  begin_time: string;
  /** 活动结束时间，RFC 3339 时间 */
  end_time: string;
  /** 活动总库存 */
  apply_total: number;
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID，最多 128 字符 */
    product_coupon_id: string;
    /** 批次ID，最多 128 字符 */
    stock_id: string;
  }[];
}

export interface PartnerCardMemberMembershipActivitiesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerCardMemberMembershipActivitiesPostJson;
}

/** `v3/brand/partner/card-member/membership-activities` */
export interface PartnerCardMemberMembershipActivities extends Node {
  readonly _activity_id_: PartnerCardMemberMembershipActivitiesByActivityId;
  /** 同 _activity_id_ */
  readonly $activity_id$: PartnerCardMemberMembershipActivitiesByActivityId;
  /**
   * 查询品牌会员发券活动列表
   *
   * `GET v3/brand/partner/card-member/membership-activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588039 商家名片会员（服务商）}
   */
  get(options: PartnerCardMemberMembershipActivitiesGetOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesGetResponse>>;
  /**
   * 查询品牌会员发券活动列表
   *
   * `GET v3/brand/partner/card-member/membership-activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588039 商家名片会员（服务商）}
   */
  getAsync(options: PartnerCardMemberMembershipActivitiesGetOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesGetResponse>>;
  /**
   * 创建品牌会员发券活动
   *
   * `POST v3/brand/partner/card-member/membership-activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016464918 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberMembershipActivitiesPostOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesPostResponse>>;
  /**
   * 创建品牌会员发券活动
   *
   * `POST v3/brand/partner/card-member/membership-activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016464918 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberMembershipActivitiesPostOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesPostResponse>>;
}

export type PartnerCardMemberMembershipActivitiesByActivityIdGetResponse = MembershipActivity;

export interface PartnerCardMemberMembershipActivitiesByActivityIdGetQuery {
  /** 品牌id，最多 32 字符 */
  brand_id: string;
}

export interface PartnerCardMemberMembershipActivitiesByActivityIdGetOptions extends CallOptions {
  /** 活动ID */
  activity_id: number | string;
  /** 查询参数 */
  query: PartnerCardMemberMembershipActivitiesByActivityIdGetQuery;
}

export type PartnerCardMemberMembershipActivitiesByActivityIdPatchResponse = MembershipActivity;

export interface PartnerCardMemberMembershipActivitiesByActivityIdPatchJson {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 活动主标题，最多 128 字符 */
  title: string;
  /** 活动主标题，最多 128 字符 */
  sub_title: string;
  /** 活动开始时间，RFC 3339 时间 */
  begin_time: string;
  /** 活动结束时间，RFC 3339 时间 */
  end_time: string;
}

export interface PartnerCardMemberMembershipActivitiesByActivityIdPatchOptions extends CallOptions {
  /** 活动ID */
  activity_id: number | string;
  /** JSON 请求体 */
  json: PartnerCardMemberMembershipActivitiesByActivityIdPatchJson;
}

/** `v3/brand/partner/card-member/membership-activities/{activity_id}` */
export interface PartnerCardMemberMembershipActivitiesByActivityId extends Node {
  readonly terminate: PartnerCardMemberMembershipActivitiesByActivityIdTerminate;
  /**
   * 查询品牌会员发券活动
   *
   * `GET v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588015 商家名片会员（服务商）}
   */
  get(options: PartnerCardMemberMembershipActivitiesByActivityIdGetOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesByActivityIdGetResponse>>;
  /**
   * 查询品牌会员发券活动
   *
   * `GET v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588015 商家名片会员（服务商）}
   */
  getAsync(options: PartnerCardMemberMembershipActivitiesByActivityIdGetOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesByActivityIdGetResponse>>;
  /**
   * 修改品牌会员发券活动信息
   *
   * `PATCH v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588044 商家名片会员（服务商）}
   */
  patch(options: PartnerCardMemberMembershipActivitiesByActivityIdPatchOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesByActivityIdPatchResponse>>;
  /**
   * 修改品牌会员发券活动信息
   *
   * `PATCH v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588044 商家名片会员（服务商）}
   */
  patchAsync(options: PartnerCardMemberMembershipActivitiesByActivityIdPatchOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesByActivityIdPatchResponse>>;
}

export type PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse = MembershipActivity;

export interface PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostJson {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
}

export interface PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostOptions extends CallOptions {
  /** 活动ID */
  activity_id: number | string;
  /** JSON 请求体 */
  json: PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostJson;
}

/** `v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` */
export interface PartnerCardMemberMembershipActivitiesByActivityIdTerminate extends Node {
  /**
   * 终止品牌会员发券活动
   *
   * `POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588028 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse>>;
  /**
   * 终止品牌会员发券活动
   *
   * `POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588028 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostOptions): Promise<CallResponse<PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse>>;
}

export interface PartnerCardMemberPayViewTokensPostResponse {
  /** 预授权token */
  token: string;
  /** token 过期时间 */
  expire_time: string;
}

export interface PartnerCardMemberPayViewTokensPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 会员卡模板ID */
  card_id: string;
  /** 用户标识 */
  openid: string;
}

export interface PartnerCardMemberPayViewTokensPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerCardMemberPayViewTokensPostJson;
}

/** `v3/brand/partner/card-member/pay-view-tokens` */
export interface PartnerCardMemberPayViewTokens extends Node {
  /**
   * 品牌会员展示付款码组件预授权
   *
   * `POST v3/brand/partner/card-member/pay-view-tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016834476 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberPayViewTokensPostOptions): Promise<CallResponse<PartnerCardMemberPayViewTokensPostResponse>>;
  /**
   * 品牌会员展示付款码组件预授权
   *
   * `POST v3/brand/partner/card-member/pay-view-tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016834476 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberPayViewTokensPostOptions): Promise<CallResponse<PartnerCardMemberPayViewTokensPostResponse>>;
}

export interface PartnerCardMemberPreAuthTokensPostResponse {
  /** 预授权token，最多 32 字符 */
  token: string;
  /** token 过期时间，RFC 3339 时间 */
  expire_time: string;
}

export interface PartnerCardMemberPreAuthTokensPostJson {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
}

export interface PartnerCardMemberPreAuthTokensPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerCardMemberPreAuthTokensPostJson;
}

/** `v3/brand/partner/card-member/pre-auth-tokens` */
export interface PartnerCardMemberPreAuthTokens extends Node {
  /**
   * 入会组件预授权
   *
   * `POST v3/brand/partner/card-member/pre-auth-tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336986 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberPreAuthTokensPostOptions): Promise<CallResponse<PartnerCardMemberPreAuthTokensPostResponse>>;
  /**
   * 入会组件预授权
   *
   * `POST v3/brand/partner/card-member/pre-auth-tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336986 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberPreAuthTokensPostOptions): Promise<CallResponse<PartnerCardMemberPreAuthTokensPostResponse>>;
}

export interface PartnerCardMemberUserCardsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 会员卡列表 */
  data?: CardMemberUserCard[];
}

export interface PartnerCardMemberUserCardsGetQuery {
  /** 品牌id，最多 32 字符 */
  brand_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | undefined;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface PartnerCardMemberUserCardsGetOptions extends CallOptions {
  /** 查询参数 */
  query: PartnerCardMemberUserCardsGetQuery;
}

/** `v3/brand/partner/card-member/user-cards` */
export interface PartnerCardMemberUserCards extends Node {
  readonly importByOpenid: PartnerCardMemberUserCardsImportByOpenid;
  readonly importByPhone: PartnerCardMemberUserCardsImportByPhone;
  readonly _user_card_code_: PartnerCardMemberUserCardsByUserCardCode;
  /** 同 _user_card_code_ */
  readonly $user_card_code$: PartnerCardMemberUserCardsByUserCardCode;
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET v3/brand/partner/card-member/user-cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336984 商家名片会员（服务商）}
   */
  get(options: PartnerCardMemberUserCardsGetOptions): Promise<CallResponse<PartnerCardMemberUserCardsGetResponse>>;
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET v3/brand/partner/card-member/user-cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336984 商家名片会员（服务商）}
   */
  getAsync(options: PartnerCardMemberUserCardsGetOptions): Promise<CallResponse<PartnerCardMemberUserCardsGetResponse>>;
}

export type PartnerCardMemberUserCardsImportByOpenidPostResponse = CardMemberUserCard;

export interface PartnerCardMemberUserCardsImportByOpenidPostJson {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 加密的手机号 （敏感信息，加密传输） */
  phone_number?: string | undefined;
  /** 用户开卡时填写的个人信息 */
  user_information?: CardMemberFieldsInput | undefined;
  /** 会员卡有效期 */
  date_information?: CardMemberValidDateInput | undefined;
  /** 领取时间，RFC 3339 时间 */
  pickup_time?: string | undefined;
  /** 卡背景颜色，最多 7 字符 */
  card_color?: string | undefined;
  /** 卡图片，最多 256 字符，URL */
  card_picture_url?: string | undefined;
  /** 等级，最多 10 字符 */
  level?: string | undefined;
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}) | undefined;
    /** 有效期开始时间，RFC 3339 时间 */
    available_begin_time?: string | undefined;
    /** 有效期结束时间，RFC 3339 时间 */
    available_end_time?: string | undefined;
    /** 领取后N天内有效 */
    available_day_after_receive?: number | undefined;
  } | undefined;
}

export interface PartnerCardMemberUserCardsImportByOpenidPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerCardMemberUserCardsImportByOpenidPostJson;
}

/** `v3/brand/partner/card-member/user-cards/import-by-openid` */
export interface PartnerCardMemberUserCardsImportByOpenid extends Node {
  /**
   * 根据openid导入用户会员卡
   *
   * `POST v3/brand/partner/card-member/user-cards/import-by-openid`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336981 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberUserCardsImportByOpenidPostOptions): Promise<CallResponse<PartnerCardMemberUserCardsImportByOpenidPostResponse>>;
  /**
   * 根据openid导入用户会员卡
   *
   * `POST v3/brand/partner/card-member/user-cards/import-by-openid`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336981 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberUserCardsImportByOpenidPostOptions): Promise<CallResponse<PartnerCardMemberUserCardsImportByOpenidPostResponse>>;
}

export type PartnerCardMemberUserCardsImportByPhonePostResponse = CardMemberUserCard;

export interface PartnerCardMemberUserCardsImportByPhonePostJson {
  /** 品牌ID */
  brand_id: string;
  /** 会员卡模板ID */
  card_id: string;
  /** 加密的手机号 （敏感信息，加密传输） */
  phone_number: string;
  /** 会员卡code */
  user_card_code: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined;
      /** 加密的用户开卡时填写的个人信息 （敏感信息，加密传输） */
      value?: string | undefined;
    }[] | undefined;
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string | undefined;
      /** 加密的用户选择的字段值列表 （敏感信息，加密传输） */
      user_chosen_values?: string[] | undefined;
    }[] | undefined;
  } | undefined;
  /** 会员卡有效期 */
  date_information: CardMemberValidDateInput;
  /** 领取时间 */
  pickup_time: string;
}

export interface PartnerCardMemberUserCardsImportByPhonePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerCardMemberUserCardsImportByPhonePostJson;
}

/** `v3/brand/partner/card-member/user-cards/import-by-phone` */
export interface PartnerCardMemberUserCardsImportByPhone extends Node {
  /**
   * 根据手机号导入用户会员卡
   *
   * `POST v3/brand/partner/card-member/user-cards/import-by-phone`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336982 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberUserCardsImportByPhonePostOptions): Promise<CallResponse<PartnerCardMemberUserCardsImportByPhonePostResponse>>;
  /**
   * 根据手机号导入用户会员卡
   *
   * `POST v3/brand/partner/card-member/user-cards/import-by-phone`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336982 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberUserCardsImportByPhonePostOptions): Promise<CallResponse<PartnerCardMemberUserCardsImportByPhonePostResponse>>;
}

export type PartnerCardMemberUserCardsByUserCardCodeGetResponse = CardMemberUserCard;

export interface PartnerCardMemberUserCardsByUserCardCodeGetQuery {
  /** 品牌id，最多 32 字符 */
  brand_id: string;
  /** 会员卡模版ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
}

export interface PartnerCardMemberUserCardsByUserCardCodeGetOptions extends CallOptions {
  /** 会员卡code */
  user_card_code: string;
  /** 查询参数 */
  query: PartnerCardMemberUserCardsByUserCardCodeGetQuery;
}

export type PartnerCardMemberUserCardsByUserCardCodePatchResponse = CardMemberUserCard;

export interface PartnerCardMemberUserCardsByUserCardCodePatchJson {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color?: string | undefined;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url?: string | undefined;
  /** 加密的手机号 （敏感信息，加密传输） */
  phone_number?: string | undefined;
  /** 等级，最多 10 字符 */
  level?: string | undefined;
  /** 会员卡有效期 */
  valid_date_information?: CardMemberValidDateInput | undefined;
  /** 领取时间 */
  pickup_time?: string | undefined;
  /** 用户开卡时填写的个人信息 */
  user_information?: CardMemberFieldsInput | undefined;
  /** 商家数据包，最多 256 字符 */
  attach?: string | undefined;
  /** 会员卡模板 ID，最多 32 字符 */
  card_id: string;
}

export interface PartnerCardMemberUserCardsByUserCardCodePatchOptions extends CallOptions {
  /** 会员卡code */
  user_card_code: string;
  /** JSON 请求体 */
  json: PartnerCardMemberUserCardsByUserCardCodePatchJson;
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}` */
export interface PartnerCardMemberUserCardsByUserCardCode extends Node {
  readonly confirm: PartnerCardMemberUserCardsByUserCardCodeConfirm;
  readonly invalidate: PartnerCardMemberUserCardsByUserCardCodeInvalidate;
  /**
   * 查询用户会员卡信息
   *
   * `GET v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336980 商家名片会员（服务商）}
   */
  get(options: PartnerCardMemberUserCardsByUserCardCodeGetOptions): Promise<CallResponse<PartnerCardMemberUserCardsByUserCardCodeGetResponse>>;
  /**
   * 查询用户会员卡信息
   *
   * `GET v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336980 商家名片会员（服务商）}
   */
  getAsync(options: PartnerCardMemberUserCardsByUserCardCodeGetOptions): Promise<CallResponse<PartnerCardMemberUserCardsByUserCardCodeGetResponse>>;
  /**
   * 修改用户会员卡信息
   *
   * `PATCH v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336985 商家名片会员（服务商）}
   */
  patch(options: PartnerCardMemberUserCardsByUserCardCodePatchOptions): Promise<CallResponse<PartnerCardMemberUserCardsByUserCardCodePatchResponse>>;
  /**
   * 修改用户会员卡信息
   *
   * `PATCH v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336985 商家名片会员（服务商）}
   */
  patchAsync(options: PartnerCardMemberUserCardsByUserCardCodePatchOptions): Promise<CallResponse<PartnerCardMemberUserCardsByUserCardCodePatchResponse>>;
}

export type PartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse = CardMemberUserCard;

export interface PartnerCardMemberUserCardsByUserCardCodeConfirmPostJson {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color?: string | undefined;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url?: string | undefined;
  /** 加密的手机号 （敏感信息，加密传输） */
  phone_number?: string | undefined;
  /** 等级，最多 10 字符 */
  level?: string | undefined;
  /** 会员卡有效期 */
  valid_date_information?: CardMemberValidDateInput | undefined;
  /** 用户开卡时填写的个人信息 */
  user_information?: CardMemberFieldsInput | undefined;
  /** 商家数据包，最多 256 字符 */
  attach?: string | undefined;
  /** 会员开卡状态 */
  user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL' | 'CREATE_CARD_ALREADY_EXISTS';
  /** 会员卡模板 ID，最多 32 字符 */
  card_id: string;
}

export interface PartnerCardMemberUserCardsByUserCardCodeConfirmPostOptions extends CallOptions {
  /** 会员卡code */
  user_card_code: string;
  /** JSON 请求体 */
  json: PartnerCardMemberUserCardsByUserCardCodeConfirmPostJson;
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` */
export interface PartnerCardMemberUserCardsByUserCardCodeConfirm extends Node {
  /**
   * 同步会员开通结果
   *
   * `POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336979 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberUserCardsByUserCardCodeConfirmPostOptions): Promise<CallResponse<PartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse>>;
  /**
   * 同步会员开通结果
   *
   * `POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336979 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberUserCardsByUserCardCodeConfirmPostOptions): Promise<CallResponse<PartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse>>;
}

export type PartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse = CardMemberUserCard;

export interface PartnerCardMemberUserCardsByUserCardCodeInvalidatePostJson {
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 作废原因，最多 32 字符 */
  invalid_reason?: string | undefined;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡模板 ID，最多 32 字符 */
  card_id: string;
}

export interface PartnerCardMemberUserCardsByUserCardCodeInvalidatePostOptions extends CallOptions {
  /** 会员卡code */
  user_card_code: string;
  /** JSON 请求体 */
  json: PartnerCardMemberUserCardsByUserCardCodeInvalidatePostJson;
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` */
export interface PartnerCardMemberUserCardsByUserCardCodeInvalidate extends Node {
  /**
   * 作废用户会员卡
   *
   * `POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336983 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberUserCardsByUserCardCodeInvalidatePostOptions): Promise<CallResponse<PartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse>>;
  /**
   * 作废用户会员卡
   *
   * `POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336983 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberUserCardsByUserCardCodeInvalidatePostOptions): Promise<CallResponse<PartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse>>;
}

export interface PartnerCardMemberUserFeedsPostResponse {
  /** 品牌ID，最多 16 字符 */
  brand_id: string;
  /** 会员卡模板ID */
  card_id: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 用户标识 */
  openid?: string;
  /** 商家请求单号 */
  out_request_no: string;
  /** 会员动态内容 */
  cell_message?: string;
  /** 会员动态内容，最多 128 字符 */
  cell: string;
}

export interface PartnerCardMemberUserFeedsPostJson {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 商家请求单号，最多 64 字符 */
  out_request_no: string;
  /** 会员动态内容 */
  cell_message?: string | undefined;
  /** 会员动态内容，最多 128 字符 */
  cell: string;
}

export interface PartnerCardMemberUserFeedsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerCardMemberUserFeedsPostJson;
}

/** `v3/brand/partner/card-member/user-feeds` */
export interface PartnerCardMemberUserFeeds extends Node {
  /**
   * 创建用户动态信息
   *
   * `POST v3/brand/partner/card-member/user-feeds`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336987 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberUserFeedsPostOptions): Promise<CallResponse<PartnerCardMemberUserFeedsPostResponse>>;
  /**
   * 创建用户动态信息
   *
   * `POST v3/brand/partner/card-member/user-feeds`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336987 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberUserFeedsPostOptions): Promise<CallResponse<PartnerCardMemberUserFeedsPostResponse>>;
}

/** `v3/brand/partner/card-member/user-points` */
export interface PartnerCardMemberUserPoints extends Node {
  readonly exchangeCoupon: PartnerCardMemberUserPointsExchangeCoupon;
  readonly sync: PartnerCardMemberUserPointsSync;
}

/** `v3/brand/partner/card-member/user-points/exchange-coupon` */
export interface PartnerCardMemberUserPointsExchangeCoupon extends Node {
  readonly confirm: PartnerCardMemberUserPointsExchangeCouponConfirm;
}

export interface PartnerCardMemberUserPointsExchangeCouponConfirmPostResponse {
  /** 积分兑券ID，最多 64 字符 */
  record_id: string;
  /** 积分兑券模板ID，最多 32 字符 */
  exchange_coupon_template_id: string;
  /** 品牌ID，最多 16 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {});
  /** 兑券成功的券code，最多 128 字符 */
  coupon_code?: string;
  /** 兑券失败原因 */
  fail_reason?: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 商品券批次类型 */
  product_coupon_stock_type: 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR' | (string & {});
  /** 批次ID */
  stock_id: string;
  /** 拒绝兑券原因，最多 32 字符 */
  reject_reason?: string;
}

export interface PartnerCardMemberUserPointsExchangeCouponConfirmPostJson {
  /** 积分兑券ID，最多 64 字符 */
  record_id: string;
  /** 积分兑券模板ID，最多 32 字符 */
  exchange_coupon_template_id: string;
  /** 品牌ID，最多 16 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分兑券状态 */
  state?: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {}) | undefined;
  /** 兑券成功的券code */
  coupon_code?: string | undefined;
  /** 兑券失败原因 */
  fail_reason?: string | undefined;
  /** 积分兑券结果 */
  result: 'POINT_EXCHANGE_COUPON_ALLOW' | 'POINT_EXCHANGE_COUPON_REJECT';
  /** 拒绝兑券原因，最多 32 字符，result 为 POINT_EXCHANGE_COUPON_REJECT 时必填 */
  reject_reason?: string | undefined;
}

export interface PartnerCardMemberUserPointsExchangeCouponConfirmPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerCardMemberUserPointsExchangeCouponConfirmPostJson;
}

/** `v3/brand/partner/card-member/user-points/exchange-coupon/confirm` */
export interface PartnerCardMemberUserPointsExchangeCouponConfirm extends Node {
  /**
   * 同步积分兑券结果
   *
   * `POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897268 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberUserPointsExchangeCouponConfirmPostOptions): Promise<CallResponse<PartnerCardMemberUserPointsExchangeCouponConfirmPostResponse>>;
  /**
   * 同步积分兑券结果
   *
   * `POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897268 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberUserPointsExchangeCouponConfirmPostOptions): Promise<CallResponse<PartnerCardMemberUserPointsExchangeCouponConfirmPostResponse>>;
}

export interface PartnerCardMemberUserPointsSyncPostResponse {
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 品牌ID，最多 16 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分余额，单位：分 */
  point_balance: number;
}

export interface PartnerCardMemberUserPointsSyncPostJson {
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 品牌ID，最多 16 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分余额，单位：分 */
  point_balance: number;
}

export interface PartnerCardMemberUserPointsSyncPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerCardMemberUserPointsSyncPostJson;
}

/** `v3/brand/partner/card-member/user-points/sync` */
export interface PartnerCardMemberUserPointsSync extends Node {
  /**
   * 同步积分余额
   *
   * `POST v3/brand/partner/card-member/user-points/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897280 商家名片会员（服务商）}
   */
  post(options: PartnerCardMemberUserPointsSyncPostOptions): Promise<CallResponse<PartnerCardMemberUserPointsSyncPostResponse>>;
  /**
   * 同步积分余额
   *
   * `POST v3/brand/partner/card-member/user-points/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897280 商家名片会员（服务商）}
   */
  postAsync(options: PartnerCardMemberUserPointsSyncPostOptions): Promise<CallResponse<PartnerCardMemberUserPointsSyncPostResponse>>;
}

/**
 * 品牌门店
 *
 * `v3/brand/partner/store`
 */
export interface PartnerStore extends Node {
  readonly brandstores: PartnerStoreBrandstores;
}

export interface PartnerStoreBrandstoresGetResponse {
  /** 品牌ID */
  brand_id: string;
  /** 分页起始位置 */
  offset?: number;
  /** 分页条数 */
  limit?: number;
  /** 门店总数 */
  total_count?: number;
  /** 品牌门店列表 */
  data?: {
    /** 品牌ID */
    brand_id: string;
    /** 品牌门店ID */
    store_id?: string;
    /** 门店状态 */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
    /** 审核状态 */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
    /** 审核失败原因 */
    review_reject_reason?: string;
    /** 门店基础信息 */
    store_basics?: StoreBasics;
    /** 门店地址信息 */
    store_address?: StoreAddress;
    /** 门店经营信息 */
    store_business?: StoreBusiness;
    /** 门店收款信息 */
    store_recipient?: {
      /** 门店收款商户号，最多 16 字符 */
      mchid?: string;
      /** 门店收款主体，最多 256 字符 */
      company_name?: string;
      /** 收款绑定状态 */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
    }[];
  }[];
}

export interface PartnerStoreBrandstoresGetQuery {
  /** 品牌ID */
  brand_id: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | undefined;
  /** 分页起始位置 */
  offset?: number | undefined;
  /** 分页条数 */
  limit?: number | undefined;
}

export interface PartnerStoreBrandstoresGetOptions extends CallOptions {
  /** 查询参数 */
  query: PartnerStoreBrandstoresGetQuery;
}

export interface PartnerStoreBrandstoresPostResponse {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
  /** 审核失败原因 */
  review_reject_reason?: string;
  /** 门店基础信息 */
  store_basics?: StoreBasics;
  /** 门店地址信息 */
  store_address?: StoreAddress;
  /** 门店经营信息 */
  store_business?: StoreBusiness;
  /** 门店收款信息 */
  store_recipient?: StoreRecipient[];
}

export interface PartnerStoreBrandstoresPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号，最多 32 字符 */
    store_reference_id?: string | undefined;
    /** 门店名称，最多 50 字符 */
    branch_name?: string | undefined;
  } | undefined;
  /** 门店地址信息 */
  store_address: StoreAddressInput;
  /** 门店经营信息 */
  store_business?: StoreBusinessInput | undefined;
}

export interface PartnerStoreBrandstoresPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerStoreBrandstoresPostJson;
}

/** `v3/brand/partner/store/brandstores` */
export interface PartnerStoreBrandstores extends Node {
  readonly _store_id_: PartnerStoreBrandstoresByStoreId;
  /** 同 _store_id_ */
  readonly $store_id$: PartnerStoreBrandstoresByStoreId;
  /**
   * 列表查询品牌门店信息
   *
   * `GET v3/brand/partner/store/brandstores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756674 品牌门店（服务商）}
   */
  get(options: PartnerStoreBrandstoresGetOptions): Promise<CallResponse<PartnerStoreBrandstoresGetResponse>>;
  /**
   * 列表查询品牌门店信息
   *
   * `GET v3/brand/partner/store/brandstores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756674 品牌门店（服务商）}
   */
  getAsync(options: PartnerStoreBrandstoresGetOptions): Promise<CallResponse<PartnerStoreBrandstoresGetResponse>>;
  /**
   * 创建品牌门店
   *
   * `POST v3/brand/partner/store/brandstores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783183 品牌门店（服务商）}
   */
  post(options: PartnerStoreBrandstoresPostOptions): Promise<CallResponse<PartnerStoreBrandstoresPostResponse>>;
  /**
   * 创建品牌门店
   *
   * `POST v3/brand/partner/store/brandstores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783183 品牌门店（服务商）}
   */
  postAsync(options: PartnerStoreBrandstoresPostOptions): Promise<CallResponse<PartnerStoreBrandstoresPostResponse>>;
}

export interface PartnerStoreBrandstoresByStoreIdGetResponse {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
  /** 审核失败原因 */
  review_reject_reason?: string;
  /** 门店基础信息 */
  store_basics?: StoreBasics;
  /** 门店地址信息 */
  store_address?: StoreAddress;
  /** 门店经营信息 */
  store_business?: StoreBusiness;
  /** 门店收款信息 */
  store_recipient?: StoreRecipient[];
}

export interface PartnerStoreBrandstoresByStoreIdGetQuery {
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerStoreBrandstoresByStoreIdGetOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** 查询参数 */
  query: PartnerStoreBrandstoresByStoreIdGetQuery;
}

export interface PartnerStoreBrandstoresByStoreIdPatchResponse {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
  /** 审核失败原因 */
  review_reject_reason?: string;
  /** 门店基础信息 */
  store_basics?: StoreBasics;
  /** 门店地址信息 */
  store_address?: StoreAddress;
  /** 门店经营信息 */
  store_business?: StoreBusiness;
  /** 门店收款信息 */
  store_recipient?: StoreRecipient[];
}

export interface PartnerStoreBrandstoresByStoreIdPatchJson {
  /** 品牌ID */
  brand_id: string;
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号，最多 32 字符 */
    store_reference_id?: string | undefined;
    /** 门店名称，最多 50 字符 */
    branch_name?: string | undefined;
  } | undefined;
  /** 门店地址信息 */
  store_address?: StoreAddressInput | undefined;
  /** 门店经营信息 */
  store_business?: StoreBusinessInput | undefined;
}

export interface PartnerStoreBrandstoresByStoreIdPatchOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** JSON 请求体 */
  json: PartnerStoreBrandstoresByStoreIdPatchJson;
}

export interface PartnerStoreBrandstoresByStoreIdDeleteJson {
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerStoreBrandstoresByStoreIdDeleteOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** JSON 请求体 */
  json: PartnerStoreBrandstoresByStoreIdDeleteJson;
}

/** `v3/brand/partner/store/brandstores/{store_id}` */
export interface PartnerStoreBrandstoresByStoreId extends Node {
  readonly bindrecipient: PartnerStoreBrandstoresByStoreIdBindrecipient;
  readonly close: PartnerStoreBrandstoresByStoreIdClose;
  readonly resume: PartnerStoreBrandstoresByStoreIdResume;
  readonly unbindrecipient: PartnerStoreBrandstoresByStoreIdUnbindrecipient;
  /**
   * 查询品牌门店
   *
   * `GET v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783153 品牌门店（服务商）}
   */
  get(options: PartnerStoreBrandstoresByStoreIdGetOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdGetResponse>>;
  /**
   * 查询品牌门店
   *
   * `GET v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783153 品牌门店（服务商）}
   */
  getAsync(options: PartnerStoreBrandstoresByStoreIdGetOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdGetResponse>>;
  /**
   * 更新品牌门店
   *
   * `PATCH v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783158 品牌门店（服务商）}
   */
  patch(options: PartnerStoreBrandstoresByStoreIdPatchOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdPatchResponse>>;
  /**
   * 更新品牌门店
   *
   * `PATCH v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783158 品牌门店（服务商）}
   */
  patchAsync(options: PartnerStoreBrandstoresByStoreIdPatchOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdPatchResponse>>;
  /**
   * 删除品牌门店
   *
   * `DELETE v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783113 品牌门店（服务商）}
   */
  delete(options: PartnerStoreBrandstoresByStoreIdDeleteOptions): Promise<CallResponse<undefined>>;
  /**
   * 删除品牌门店
   *
   * `DELETE v3/brand/partner/store/brandstores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783113 品牌门店（服务商）}
   */
  deleteAsync(options: PartnerStoreBrandstoresByStoreIdDeleteOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerStoreBrandstoresByStoreIdBindrecipientPostResponse {
  /** 品牌ID */
  brand_id?: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店收款商户号，最多 16 字符 */
  mchid?: string;
  /** 门店收款主体，最多 256 字符 */
  company_name?: string;
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
}

export interface PartnerStoreBrandstoresByStoreIdBindrecipientPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 门店收款商户号，最多 16 字符 */
  mchid: string;
  /** 门店收款主体，最多 256 字符 */
  company_name: string;
}

export interface PartnerStoreBrandstoresByStoreIdBindrecipientPostOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** JSON 请求体 */
  json: PartnerStoreBrandstoresByStoreIdBindrecipientPostJson;
}

/** `v3/brand/partner/store/brandstores/{store_id}/bindrecipient` */
export interface PartnerStoreBrandstoresByStoreIdBindrecipient extends Node {
  /**
   * 绑定收款商户号
   *
   * `POST v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783177 品牌门店（服务商）}
   */
  post(options: PartnerStoreBrandstoresByStoreIdBindrecipientPostOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdBindrecipientPostResponse>>;
  /**
   * 绑定收款商户号
   *
   * `POST v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783177 品牌门店（服务商）}
   */
  postAsync(options: PartnerStoreBrandstoresByStoreIdBindrecipientPostOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdBindrecipientPostResponse>>;
}

export interface PartnerStoreBrandstoresByStoreIdClosePostResponse {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
}

export interface PartnerStoreBrandstoresByStoreIdClosePostJson {
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerStoreBrandstoresByStoreIdClosePostOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** JSON 请求体 */
  json: PartnerStoreBrandstoresByStoreIdClosePostJson;
}

/** `v3/brand/partner/store/brandstores/{store_id}/close` */
export interface PartnerStoreBrandstoresByStoreIdClose extends Node {
  /**
   * 暂停门店营业
   *
   * `POST v3/brand/partner/store/brandstores/{store_id}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756671 品牌门店（服务商）}
   */
  post(options: PartnerStoreBrandstoresByStoreIdClosePostOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdClosePostResponse>>;
  /**
   * 暂停门店营业
   *
   * `POST v3/brand/partner/store/brandstores/{store_id}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756671 品牌门店（服务商）}
   */
  postAsync(options: PartnerStoreBrandstoresByStoreIdClosePostOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdClosePostResponse>>;
}

export interface PartnerStoreBrandstoresByStoreIdResumePostResponse {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
}

export interface PartnerStoreBrandstoresByStoreIdResumePostJson {
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerStoreBrandstoresByStoreIdResumePostOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** JSON 请求体 */
  json: PartnerStoreBrandstoresByStoreIdResumePostJson;
}

/** `v3/brand/partner/store/brandstores/{store_id}/resume` */
export interface PartnerStoreBrandstoresByStoreIdResume extends Node {
  /**
   * 恢复门店营业
   *
   * `POST v3/brand/partner/store/brandstores/{store_id}/resume`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756672 品牌门店（服务商）}
   */
  post(options: PartnerStoreBrandstoresByStoreIdResumePostOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdResumePostResponse>>;
  /**
   * 恢复门店营业
   *
   * `POST v3/brand/partner/store/brandstores/{store_id}/resume`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756672 品牌门店（服务商）}
   */
  postAsync(options: PartnerStoreBrandstoresByStoreIdResumePostOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdResumePostResponse>>;
}

export interface PartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse {
  /** 解绑失败原因 */
  failed_reason?: string;
}

export interface PartnerStoreBrandstoresByStoreIdUnbindrecipientPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 门店收款商户号，最多 16 字符 */
  mchid: string;
}

export interface PartnerStoreBrandstoresByStoreIdUnbindrecipientPostOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** JSON 请求体 */
  json: PartnerStoreBrandstoresByStoreIdUnbindrecipientPostJson;
}

/** `v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` */
export interface PartnerStoreBrandstoresByStoreIdUnbindrecipient extends Node {
  /**
   * 解绑收款商户号
   *
   * `POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783188 品牌门店（服务商）}
   */
  post(options: PartnerStoreBrandstoresByStoreIdUnbindrecipientPostOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse>>;
  /**
   * 解绑收款商户号
   *
   * `POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783188 品牌门店（服务商）}
   */
  postAsync(options: PartnerStoreBrandstoresByStoreIdUnbindrecipientPostOptions): Promise<CallResponse<PartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse>>;
}
