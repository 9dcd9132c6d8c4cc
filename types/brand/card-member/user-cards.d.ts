// Generated from openapi/: do not edit, run `npm run generate`.

import type { CardMemberFieldsInput, CardMemberValidDateInput, OwnBrandCardMemberUserCard } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface UserCardsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 会员卡列表 */
  data?: OwnBrandCardMemberUserCard[];
}

export interface UserCardsGetQuery {
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | undefined;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface UserCardsGetOptions extends CallOptions {
  /** 查询参数 */
  query: UserCardsGetQuery;
}

/** `brand/card-member/user-cards` */
export interface UserCards extends Node {
  readonly importByOpenid: UserCardsImportByOpenid;
  readonly _user_card_code_: UserCardsByUserCardCode;
  /** 同 _user_card_code_ */
  readonly $user_card_code$: UserCardsByUserCardCode;
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET brand/card-member/user-cards`
   */
  get(options: UserCardsGetOptions): Promise<CallResponse<UserCardsGetResponse>>;
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET brand/card-member/user-cards`
   */
  getAsync(options: UserCardsGetOptions): Promise<CallResponse<UserCardsGetResponse>>;
}

export type UserCardsImportByOpenidPostResponse = OwnBrandCardMemberUserCard;

export interface UserCardsImportByOpenidPostJson {
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

export interface UserCardsImportByOpenidPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: UserCardsImportByOpenidPostJson;
}

/** `brand/card-member/user-cards/import-by-openid` */
export interface UserCardsImportByOpenid extends Node {
  /**
   * 根据openid导入用户会员卡
   *
   * `POST brand/card-member/user-cards/import-by-openid`
   */
  post(options: UserCardsImportByOpenidPostOptions): Promise<CallResponse<UserCardsImportByOpenidPostResponse>>;
  /**
   * 根据openid导入用户会员卡
   *
   * `POST brand/card-member/user-cards/import-by-openid`
   */
  postAsync(options: UserCardsImportByOpenidPostOptions): Promise<CallResponse<UserCardsImportByOpenidPostResponse>>;
}

export type UserCardsByUserCardCodeGetResponse = OwnBrandCardMemberUserCard;

export interface UserCardsByUserCardCodeGetQuery {
  /** 会员卡模版ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
}

export interface UserCardsByUserCardCodeGetOptions extends CallOptions {
  /** 会员卡code */
  user_card_code: string;
  /** 查询参数 */
  query: UserCardsByUserCardCodeGetQuery;
}

export type UserCardsByUserCardCodePatchResponse = OwnBrandCardMemberUserCard;

export interface UserCardsByUserCardCodePatchJson {
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

export interface UserCardsByUserCardCodePatchOptions extends CallOptions {
  /** 会员卡code */
  user_card_code: string;
  /** JSON 请求体 */
  json: UserCardsByUserCardCodePatchJson;
}

/** `brand/card-member/user-cards/{user_card_code}` */
export interface UserCardsByUserCardCode extends Node {
  readonly confirm: UserCardsByUserCardCodeConfirm;
  readonly invalidate: UserCardsByUserCardCodeInvalidate;
  /**
   * 查询用户会员卡信息
   *
   * `GET brand/card-member/user-cards/{user_card_code}`
   */
  get(options: UserCardsByUserCardCodeGetOptions): Promise<CallResponse<UserCardsByUserCardCodeGetResponse>>;
  /**
   * 查询用户会员卡信息
   *
   * `GET brand/card-member/user-cards/{user_card_code}`
   */
  getAsync(options: UserCardsByUserCardCodeGetOptions): Promise<CallResponse<UserCardsByUserCardCodeGetResponse>>;
  /**
   * 修改用户会员卡信息
   *
   * `PATCH brand/card-member/user-cards/{user_card_code}`
   */
  patch(options: UserCardsByUserCardCodePatchOptions): Promise<CallResponse<UserCardsByUserCardCodePatchResponse>>;
  /**
   * 修改用户会员卡信息
   *
   * `PATCH brand/card-member/user-cards/{user_card_code}`
   */
  patchAsync(options: UserCardsByUserCardCodePatchOptions): Promise<CallResponse<UserCardsByUserCardCodePatchResponse>>;
}

export type UserCardsByUserCardCodeConfirmPostResponse = OwnBrandCardMemberUserCard;

export interface UserCardsByUserCardCodeConfirmPostJson {
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

export interface UserCardsByUserCardCodeConfirmPostOptions extends CallOptions {
  /** 会员卡code */
  user_card_code: string;
  /** JSON 请求体 */
  json: UserCardsByUserCardCodeConfirmPostJson;
}

/** `brand/card-member/user-cards/{user_card_code}/confirm` */
export interface UserCardsByUserCardCodeConfirm extends Node {
  /**
   * 同步会员开通结果
   *
   * `POST brand/card-member/user-cards/{user_card_code}/confirm`
   */
  post(options: UserCardsByUserCardCodeConfirmPostOptions): Promise<CallResponse<UserCardsByUserCardCodeConfirmPostResponse>>;
  /**
   * 同步会员开通结果
   *
   * `POST brand/card-member/user-cards/{user_card_code}/confirm`
   */
  postAsync(options: UserCardsByUserCardCodeConfirmPostOptions): Promise<CallResponse<UserCardsByUserCardCodeConfirmPostResponse>>;
}

export type UserCardsByUserCardCodeInvalidatePostResponse = OwnBrandCardMemberUserCard;

export interface UserCardsByUserCardCodeInvalidatePostJson {
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 作废原因，最多 32 字符 */
  invalid_reason?: string | undefined;
  /** 会员卡模板 ID，最多 32 字符 */
  card_id: string;
}

export interface UserCardsByUserCardCodeInvalidatePostOptions extends CallOptions {
  /** 会员卡code */
  user_card_code: string;
  /** JSON 请求体 */
  json: UserCardsByUserCardCodeInvalidatePostJson;
}

/** `brand/card-member/user-cards/{user_card_code}/invalidate` */
export interface UserCardsByUserCardCodeInvalidate extends Node {
  /**
   * 作废用户会员卡
   *
   * `POST brand/card-member/user-cards/{user_card_code}/invalidate`
   */
  post(options: UserCardsByUserCardCodeInvalidatePostOptions): Promise<CallResponse<UserCardsByUserCardCodeInvalidatePostResponse>>;
  /**
   * 作废用户会员卡
   *
   * `POST brand/card-member/user-cards/{user_card_code}/invalidate`
   */
  postAsync(options: UserCardsByUserCardCodeInvalidatePostOptions): Promise<CallResponse<UserCardsByUserCardCodeInvalidatePostResponse>>;
}
