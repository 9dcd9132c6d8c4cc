// Generated from openapi/: do not edit, run `npm run generate`.

import type { CardBalanceInformation, CardCodeJumpInformation, CardMemberFields, CardMemberValidDateInput, CardPointsInformation, CardPurchaseInformation, OwnBrandCardMemberCard, ValidDate } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface CardsGetResponse {
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

export interface CardsGetQuery {
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | undefined;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface CardsGetOptions extends CallOptions {
  /** 查询参数 */
  query: CardsGetQuery;
}

export interface CardsPostResponse {
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
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

export interface CardsPostJson {
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

export interface CardsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardsPostJson;
}

/** `brand/card-member/cards` */
export interface Cards extends Node {
  readonly _card_id_: CardsByCardId;
  /** 同 _card_id_ */
  readonly $card_id$: CardsByCardId;
  /**
   * 查询会员卡模板列表
   *
   * `GET brand/card-member/cards`
   */
  get(options: CardsGetOptions): Promise<CallResponse<CardsGetResponse>>;
  /**
   * 查询会员卡模板列表
   *
   * `GET brand/card-member/cards`
   */
  getAsync(options: CardsGetOptions): Promise<CallResponse<CardsGetResponse>>;
  /**
   * 创建会员卡模板
   *
   * `POST brand/card-member/cards`
   */
  post(options: CardsPostOptions): Promise<CallResponse<CardsPostResponse>>;
  /**
   * 创建会员卡模板
   *
   * `POST brand/card-member/cards`
   */
  postAsync(options: CardsPostOptions): Promise<CallResponse<CardsPostResponse>>;
}

export type CardsByCardIdGetResponse = OwnBrandCardMemberCard;

export interface CardsByCardIdGetOptions extends CallOptions {
  /** 会员卡模板ID */
  card_id: string;
}

export type CardsByCardIdPatchResponse = OwnBrandCardMemberCard;

export interface CardsByCardIdPatchJson {
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

export interface CardsByCardIdPatchOptions extends CallOptions {
  /** 会员卡模板ID */
  card_id: string;
  /** JSON 请求体 */
  json: CardsByCardIdPatchJson;
}

/** `brand/card-member/cards/{card_id}` */
export interface CardsByCardId extends Node {
  readonly invalidate: CardsByCardIdInvalidate;
  /**
   * 查询会员卡模板信息
   *
   * `GET brand/card-member/cards/{card_id}`
   */
  get(options: CardsByCardIdGetOptions): Promise<CallResponse<CardsByCardIdGetResponse>>;
  /**
   * 查询会员卡模板信息
   *
   * `GET brand/card-member/cards/{card_id}`
   */
  getAsync(options: CardsByCardIdGetOptions): Promise<CallResponse<CardsByCardIdGetResponse>>;
  /**
   * 修改会员卡模板信息
   *
   * `PATCH brand/card-member/cards/{card_id}`
   */
  patch(options: CardsByCardIdPatchOptions): Promise<CallResponse<CardsByCardIdPatchResponse>>;
  /**
   * 修改会员卡模板信息
   *
   * `PATCH brand/card-member/cards/{card_id}`
   */
  patchAsync(options: CardsByCardIdPatchOptions): Promise<CallResponse<CardsByCardIdPatchResponse>>;
}

export interface CardsByCardIdInvalidatePostResponse {
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
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

export interface CardsByCardIdInvalidatePostOptions extends CallOptions {
  /** 会员卡模板ID */
  card_id: string;
}

/** `brand/card-member/cards/{card_id}/invalidate` */
export interface CardsByCardIdInvalidate extends Node {
  /**
   * 作废会员卡模板
   *
   * `POST brand/card-member/cards/{card_id}/invalidate`
   */
  post(options: CardsByCardIdInvalidatePostOptions): Promise<CallResponse<CardsByCardIdInvalidatePostResponse>>;
  /**
   * 作废会员卡模板
   *
   * `POST brand/card-member/cards/{card_id}/invalidate`
   */
  postAsync(options: CardsByCardIdInvalidatePostOptions): Promise<CallResponse<CardsByCardIdInvalidatePostResponse>>;
}
