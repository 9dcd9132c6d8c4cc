// Generated from openapi/: do not edit, run `npm run generate`.

import type { MembercardJumpMiniprogram, OpenMembercard } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 会员卡
 *
 * `v3/marketing/membercard-open`
 */
export interface MembercardOpen extends Node {
  readonly activateInformations: MembercardOpenActivateInformations;
  readonly callback: MembercardOpenCallback;
  readonly cards: MembercardOpenCards;
  readonly phonenumberMember: MembercardOpenPhonenumberMember;
  readonly user: MembercardOpenUser;
}

/** `v3/marketing/membercard-open/activate-informations` */
export interface MembercardOpenActivateInformations extends Node {
  readonly _activate_ticket_: MembercardOpenActivateInformationsByActivateTicket;
  /** 同 _activate_ticket_ */
  readonly $activate_ticket$: MembercardOpenActivateInformationsByActivateTicket;
}

export interface MembercardOpenActivateInformationsByActivateTicketGetResponse {
  /** 微信昵称 */
  nickname?: string;
  /** 微信头像url */
  head_image_url?: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 用户开卡时填写的个人信息 */
      value?: string;
    }[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string;
      /** 字段值 */
      value?: string;
      /** 字段值 */
      value_list?: string[];
    }[];
  };
}

export interface MembercardOpenActivateInformationsByActivateTicketGetOptions extends CallOptions {
  /** 激活ticket */
  activate_ticket: string;
}

/** `v3/marketing/membercard-open/activate-informations/{activate_ticket}` */
export interface MembercardOpenActivateInformationsByActivateTicket extends Node {
  /**
   * 获取用户信息（跳转型激活）
   *
   * `GET v3/marketing/membercard-open/activate-informations/{activate_ticket}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550779 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727881 会员卡（服务商）}
   */
  get(options: MembercardOpenActivateInformationsByActivateTicketGetOptions): Promise<CallResponse<MembercardOpenActivateInformationsByActivateTicketGetResponse>>;
  /**
   * 获取用户信息（跳转型激活）
   *
   * `GET v3/marketing/membercard-open/activate-informations/{activate_ticket}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550779 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727881 会员卡（服务商）}
   */
  getAsync(options: MembercardOpenActivateInformationsByActivateTicketGetOptions): Promise<CallResponse<MembercardOpenActivateInformationsByActivateTicketGetResponse>>;
}

export interface MembercardOpenCallbackGetResponse {
  /** 通知url地址 */
  notify_url: string;
  /** 商户号 */
  mchid?: string;
}

export interface MembercardOpenCallbackPatchResponse {
  /** 通知url地址 */
  notify_url: string;
  /** 商户号 */
  mchid?: string;
}

export interface MembercardOpenCallbackPatchJson {
  /** 通知url地址 */
  notify_url: string;
}

export interface MembercardOpenCallbackPatchOptions extends CallOptions {
  /** JSON 请求体 */
  json: MembercardOpenCallbackPatchJson;
}

/** `v3/marketing/membercard-open/callback` */
export interface MembercardOpenCallback extends Node {
  /**
   * 查询回调地址
   *
   * `GET v3/marketing/membercard-open/callback`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552275 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714354 会员卡（服务商）}
   */
  get(options?: CallOptions): Promise<CallResponse<MembercardOpenCallbackGetResponse>>;
  /**
   * 查询回调地址
   *
   * `GET v3/marketing/membercard-open/callback`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552275 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714354 会员卡（服务商）}
   */
  getAsync(options?: CallOptions): Promise<CallResponse<MembercardOpenCallbackGetResponse>>;
  /**
   * 设置回调地址
   *
   * `PATCH v3/marketing/membercard-open/callback`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552251 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714353 会员卡（服务商）}
   */
  patch(options: MembercardOpenCallbackPatchOptions): Promise<CallResponse<MembercardOpenCallbackPatchResponse>>;
  /**
   * 设置回调地址
   *
   * `PATCH v3/marketing/membercard-open/callback`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552251 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714353 会员卡（服务商）}
   */
  patchAsync(options: MembercardOpenCallbackPatchOptions): Promise<CallResponse<MembercardOpenCallbackPatchResponse>>;
}

export interface MembercardOpenCardsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页大小 */
  limit: number;
  /** 分页页码 */
  offset: number;
  /** 会员卡列表 */
  data?: OpenMembercard[];
}

export interface MembercardOpenCardsGetQuery {
  /** 品牌id */
  brand_id?: string | undefined;
  /** 商户AppId */
  appid?: string | undefined;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface MembercardOpenCardsGetOptions extends CallOptions {
  /** 查询参数 */
  query: MembercardOpenCardsGetQuery;
}

export type MembercardOpenCardsPostResponse = OpenMembercard;

export interface MembercardOpenCardsPostJson {
  /** 商户AppId */
  appid: string;
  /** 会员卡logo */
  logo_url: string;
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string;
    /** 品牌展示名称 */
    display_name: string;
  };
  /** 卡名称 */
  title: string;
  /** 会员卡背景图 */
  background_picture_url: string;
  /** 使用须知 */
  description: string;
  /** 服务电话 */
  service_phone?: string | undefined;
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {});
  /** 会员卡总库存 */
  total_quantity?: number | undefined;
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
    /** 有效期开始时间 */
    available_begin_time?: string | undefined;
    /** 有效期结束时间 */
    available_end_time?: string | undefined;
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined;
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number | undefined;
  };
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {});
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined;
  /** 会员初始等级 */
  init_level?: string | undefined;
  /** 商户请求单号 */
  out_request_no: string;
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean | undefined;
    /** 储值小程序appid */
    balance_appid?: string | undefined;
    /** 储值小程序path */
    balance_path?: string | undefined;
    /** 储值url */
    balance_url?: string | undefined;
  } | undefined;
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[] | undefined;
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}) | undefined;
      /** 字段名称 */
      name?: string | undefined;
      /** 字段值 */
      values?: string[] | undefined;
    }[] | undefined;
  } | undefined;
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string | undefined;
    /** 跳转url */
    url?: string | undefined;
    /** 跳转小程序appid */
    appid?: string | undefined;
    /** 跳转小程序path */
    path?: string | undefined;
  } | undefined;
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined;
}

export interface MembercardOpenCardsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MembercardOpenCardsPostJson;
}

/** `v3/marketing/membercard-open/cards` */
export interface MembercardOpenCards extends Node {
  readonly _card_id_: MembercardOpenCardsByCardId;
  /** 同 _card_id_ */
  readonly $card_id$: MembercardOpenCardsByCardId;
  /**
   * 查询会员卡模板列表
   *
   * `GET v3/marketing/membercard-open/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547108 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709010 会员卡（服务商）}
   */
  get(options: MembercardOpenCardsGetOptions): Promise<CallResponse<MembercardOpenCardsGetResponse>>;
  /**
   * 查询会员卡模板列表
   *
   * `GET v3/marketing/membercard-open/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547108 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709010 会员卡（服务商）}
   */
  getAsync(options: MembercardOpenCardsGetOptions): Promise<CallResponse<MembercardOpenCardsGetResponse>>;
  /**
   * 创建会员卡模板
   *
   * `POST v3/marketing/membercard-open/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545584 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012708314 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsPostOptions): Promise<CallResponse<MembercardOpenCardsPostResponse>>;
  /**
   * 创建会员卡模板
   *
   * `POST v3/marketing/membercard-open/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545584 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012708314 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsPostOptions): Promise<CallResponse<MembercardOpenCardsPostResponse>>;
}

export type MembercardOpenCardsByCardIdGetResponse = OpenMembercard;

export interface MembercardOpenCardsByCardIdGetOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
}

export interface MembercardOpenCardsByCardIdPatchJson {
  /** 商户AppId */
  appid?: string | undefined;
  /** 会员卡logo */
  logo_url?: string | undefined;
  /** 卡名称 */
  title?: string | undefined;
  /** 会员卡背景图 */
  background_picture_url?: string | undefined;
  /** 使用须知 */
  description?: string | undefined;
  /** 服务电话 */
  service_phone?: string | undefined;
  /** 会员卡总库存 */
  total_quantity?: number | undefined;
  /** 有效期 */
  date_information?: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
    /** 有效期结束时间 */
    available_end_time?: string | undefined;
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined;
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number | undefined;
    /** 有效期开始时间 */
    available_begin_time?: string | undefined;
  } | undefined;
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined;
  /** 会员初始等级 */
  init_level?: string | undefined;
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean | undefined;
    /** 储值小程序appid */
    balance_appid?: string | undefined;
    /** 储值小程序path */
    balance_path?: string | undefined;
    /** 储值url */
    balance_url?: string | undefined;
  } | undefined;
  /** 开卡信息 */
  user_information_form?: {
    /** 是否允许修改 */
    can_modify_after_activate?: boolean | undefined;
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[] | undefined;
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}) | undefined;
      /** 字段名称 */
      name?: string | undefined;
      /** 字段值 */
      values?: string[] | undefined;
    }[] | undefined;
  } | undefined;
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string | undefined;
    /** 跳转url */
    url?: string | undefined;
    /** 跳转小程序appid */
    appid?: string | undefined;
    /** 跳转小程序path */
    path?: string | undefined;
  } | undefined;
  /** 会员卡code分配类型 */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {}) | undefined;
  /** 会员码型 */
  code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {}) | undefined;
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined;
}

export interface MembercardOpenCardsByCardIdPatchOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdPatchJson;
}

export interface MembercardOpenCardsByCardIdDeleteOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
}

/** `v3/marketing/membercard-open/cards/{card_id}` */
export interface MembercardOpenCardsByCardId extends Node {
  readonly codes: MembercardOpenCardsByCardIdCodes;
  readonly decryptCode: MembercardOpenCardsByCardIdDecryptCode;
  readonly permissionTokens: MembercardOpenCardsByCardIdPermissionTokens;
  readonly phoneMembercard: MembercardOpenCardsByCardIdPhoneMembercard;
  readonly qrcode: MembercardOpenCardsByCardIdQrcode;
  readonly rights: MembercardOpenCardsByCardIdRights;
  readonly serviceModules: MembercardOpenCardsByCardIdServiceModules;
  readonly upgrade: MembercardOpenCardsByCardIdUpgrade;
  readonly users: MembercardOpenCardsByCardIdUsers;
  /**
   * 查询会员卡模板信息
   *
   * `GET v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547650 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709168 会员卡（服务商）}
   */
  get(options: MembercardOpenCardsByCardIdGetOptions): Promise<CallResponse<MembercardOpenCardsByCardIdGetResponse>>;
  /**
   * 查询会员卡模板信息
   *
   * `GET v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547650 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709168 会员卡（服务商）}
   */
  getAsync(options: MembercardOpenCardsByCardIdGetOptions): Promise<CallResponse<MembercardOpenCardsByCardIdGetResponse>>;
  /**
   * 修改会员卡模板信息
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549567 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709882 会员卡（服务商）}
   */
  patch(options: MembercardOpenCardsByCardIdPatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 修改会员卡模板信息
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549567 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709882 会员卡（服务商）}
   */
  patchAsync(options: MembercardOpenCardsByCardIdPatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 删除会员卡模板
   *
   * `DELETE v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549682 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012726840 会员卡（服务商）}
   */
  delete(options: MembercardOpenCardsByCardIdDeleteOptions): Promise<CallResponse<undefined>>;
  /**
   * 删除会员卡模板
   *
   * `DELETE v3/marketing/membercard-open/cards/{card_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549682 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012726840 会员卡（服务商）}
   */
  deleteAsync(options: MembercardOpenCardsByCardIdDeleteOptions): Promise<CallResponse<undefined>>;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes` */
export interface MembercardOpenCardsByCardIdCodes extends Node {
  readonly deposit: MembercardOpenCardsByCardIdCodesDeposit;
  readonly _code_: MembercardOpenCardsByCardIdCodesByCode;
  /** 同 _code_ */
  readonly $code$: MembercardOpenCardsByCardIdCodesByCode;
}

export interface MembercardOpenCardsByCardIdCodesDepositPostResponse {
  /** 导入结果 */
  data?: {
    /** 会员卡code */
    code?: string;
    /** 导入结果 */
    result?: 'SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {});
  }[];
}

export interface MembercardOpenCardsByCardIdCodesDepositPostJson {
  /** 会员卡code */
  code?: string[] | undefined;
}

export interface MembercardOpenCardsByCardIdCodesDepositPostOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdCodesDepositPostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/deposit` */
export interface MembercardOpenCardsByCardIdCodesDeposit extends Node {
  /**
   * 导入会员Code
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545728 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709031 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdCodesDepositPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdCodesDepositPostResponse>>;
  /**
   * 导入会员Code
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545728 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709031 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesDepositPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdCodesDepositPostResponse>>;
}

export interface MembercardOpenCardsByCardIdCodesByCodeGetResponse {
  /** 会员卡id */
  card_id?: string;
  /** 会员卡code */
  code?: string;
  /** 用户标识 */
  openid?: string;
  /** 会员卡编号 */
  membership_number?: string;
  /** 用户等级 */
  level?: string;
  /** 微信昵称 */
  nickname?: string;
  /** 微信头像url */
  head_image_url?: string;
  /** 会员卡背景图 */
  background_picture_url?: string;
  /** 用户储值余额，单位：分 */
  balance?: number;
  /** 用户会员卡状态 */
  user_card_status?: 'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE' | (string & {});
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 用户开卡时填写的个人信息 */
      value?: string;
    }[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string;
      /** 字段值 */
      value?: string;
      /** 字段值列表 */
      value_list?: string[];
    }[];
  };
  /** 用户当前积分 */
  bonus_value?: number;
}

export interface MembercardOpenCardsByCardIdCodesByCodeGetOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
}

export interface MembercardOpenCardsByCardIdCodesByCodePatchJson {
  /** 会员卡编号 */
  membership_number?: string | undefined;
  /** 会员卡背景图 */
  background_picture_url?: string | undefined;
  /** 用户等级 */
  level?: string | undefined;
  /** 商户请求单号 */
  out_request_no?: string | undefined;
  /** 用户储值变更信息 */
  balance_information?: {
    /** 更新前用户储值余额，单位：分 */
    before_balance: number;
    /** 更新后用户储值余额，单位：分 */
    balance: number;
    /** 本次余额变动值，单位：分 */
    add_balance: number;
    /** 储值消耗记录 */
    balance_remark?: string | undefined;
  } | undefined;
  /** 是否发送储值变更通知 */
  need_inform_balance?: boolean | undefined;
  /** 是否发送等级变更通知 */
  need_inform_level?: boolean | undefined;
}

export interface MembercardOpenCardsByCardIdCodesByCodePatchOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdCodesByCodePatchJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}` */
export interface MembercardOpenCardsByCardIdCodesByCode extends Node {
  readonly activate: MembercardOpenCardsByCardIdCodesByCodeActivate;
  readonly bonus: MembercardOpenCardsByCardIdCodesByCodeBonus;
  readonly rights: MembercardOpenCardsByCardIdCodesByCodeRights;
  readonly setServiceModuleData: MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData;
  readonly unavailable: MembercardOpenCardsByCardIdCodesByCodeUnavailable;
  /**
   * 查询用户会员卡信息
   *
   * `GET v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547768 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709442 会员卡（服务商）}
   */
  get(options: MembercardOpenCardsByCardIdCodesByCodeGetOptions): Promise<CallResponse<MembercardOpenCardsByCardIdCodesByCodeGetResponse>>;
  /**
   * 查询用户会员卡信息
   *
   * `GET v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547768 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709442 会员卡（服务商）}
   */
  getAsync(options: MembercardOpenCardsByCardIdCodesByCodeGetOptions): Promise<CallResponse<MembercardOpenCardsByCardIdCodesByCodeGetResponse>>;
  /**
   * 修改用户会员卡信息
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549292 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709735 会员卡（服务商）}
   */
  patch(options: MembercardOpenCardsByCardIdCodesByCodePatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 修改用户会员卡信息
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549292 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709735 会员卡（服务商）}
   */
  patchAsync(options: MembercardOpenCardsByCardIdCodesByCodePatchOptions): Promise<CallResponse<undefined>>;
}

export interface MembercardOpenCardsByCardIdCodesByCodeActivatePostJson {
  /** 会员卡编号 */
  membership_number?: string | undefined;
}

export interface MembercardOpenCardsByCardIdCodesByCodeActivatePostOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdCodesByCodeActivatePostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` */
export interface MembercardOpenCardsByCardIdCodesByCodeActivate extends Node {
  /**
   * 激活会员卡（跳转型激活）
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550809 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012728123 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeActivatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 激活会员卡（跳转型激活）
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550809 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012728123 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeActivatePostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus` */
export interface MembercardOpenCardsByCardIdCodesByCodeBonus extends Node {
  readonly commit: MembercardOpenCardsByCardIdCodesByCodeBonusCommit;
  readonly prepare: MembercardOpenCardsByCardIdCodesByCodeBonusPrepare;
}

export interface MembercardOpenCardsByCardIdCodesByCodeBonusCommitPostJson {
  /** 商户订单号 */
  out_trade_no: string;
  /** 直连商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 会员积分值 */
  bonus_value: number;
}

export interface MembercardOpenCardsByCardIdCodesByCodeBonusCommitPostOptions extends CallOptions {
  /** 会员卡模板id */
  card_id: string;
  /** 会员卡code */
  code: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdCodesByCodeBonusCommitPostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` */
export interface MembercardOpenCardsByCardIdCodesByCodeBonusCommit extends Node {
  /**
   * 设置支付后展示的积分到账
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551350 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729634 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeBonusCommitPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 设置支付后展示的积分到账
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551350 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729634 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeBonusCommitPostOptions): Promise<CallResponse<undefined>>;
}

export interface MembercardOpenCardsByCardIdCodesByCodeBonusPreparePostJson {
  /** 商户订单号 */
  out_trade_no: string;
  /** 直连商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 会员积分值 */
  bonus_value: number;
}

export interface MembercardOpenCardsByCardIdCodesByCodeBonusPreparePostOptions extends CallOptions {
  /** 会员卡模板id */
  card_id: string;
  /** 会员卡code */
  code: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdCodesByCodeBonusPreparePostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` */
export interface MembercardOpenCardsByCardIdCodesByCodeBonusPrepare extends Node {
  /**
   * 支付结果页展示会员积分
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012595808 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729629 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeBonusPreparePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 支付结果页展示会员积分
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012595808 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729629 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeBonusPreparePostOptions): Promise<CallResponse<undefined>>;
}

export interface MembercardOpenCardsByCardIdCodesByCodeRightsPatchJson {
  /** 变更前的会员积分值 */
  before_bonus_value?: number | undefined;
  /** 变更后的会员积分值 */
  bonus_value?: number | undefined;
  /** 会员积分变动值 */
  add_bonus_value?: number | undefined;
  /** 商户请求单号 */
  out_request_no: string;
  /** 是否发送积分变更通知 */
  need_inform_bonus?: boolean | undefined;
  /** 会员专享价文案 */
  member_price_word?: string | undefined;
  /** 会员发票跳转文案 */
  fapiao_jump_word?: string | undefined;
  /** 会员专属咨询信息 */
  guide?: {
    /** 联系人名字 */
    staff_name?: string | undefined;
    /** 联系人头像 */
    head_image_url?: string | undefined;
    /** 联系方式 */
    contact_information_name?: string | undefined;
    /** 联系信息值 */
    contact_information_value?: string | undefined;
    /** 联系电话 */
    phone_number?: string | undefined;
  } | undefined;
}

export interface MembercardOpenCardsByCardIdCodesByCodeRightsPatchOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdCodesByCodeRightsPatchJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` */
export interface MembercardOpenCardsByCardIdCodesByCodeRights extends Node {
  /**
   * 设置会员权益
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551213 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729622 会员卡（服务商）}
   */
  patch(options: MembercardOpenCardsByCardIdCodesByCodeRightsPatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 设置会员权益
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551213 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729622 会员卡（服务商）}
   */
  patchAsync(options: MembercardOpenCardsByCardIdCodesByCodeRightsPatchOptions): Promise<CallResponse<undefined>>;
}

export interface MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostJson {
  /** 商户请求单号 */
  out_request_no: string;
  /** 会员服务项ID */
  service_module_id: string;
  /** 服务状态设置 */
  state_setting: {
    /** 状态ID */
    state_id: string;
    /** 内容模板设置 */
    content_template_data: {
      /** 服务内容列表 */
      field_list?: {
        /** 内容字段ID */
        field_id: string;
        /** 内容字段值 */
        field_value: string;
      }[] | undefined;
      /** 操作设置 */
      action_setting?: {
        /** 操作名称 */
        action_name: string;
        /** 跳转小程序 */
        jump_miniprogram: MembercardJumpMiniprogram;
      } | undefined;
    };
    /** 消息模板设置 */
    message_template_setting?: {
      /** 模板消息ID */
      message_template_id: string;
      /** 服务内容列表 */
      field_list: {
        /** 内容字段ID */
        field_id: string;
        /** 内容字段值 */
        field_value: string;
      }[];
    } | undefined;
  };
}

export interface MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` */
export interface MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData extends Node {
  /**
   * 设置会员服务项用户信息
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166964 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176090 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 设置会员服务项用户信息
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166964 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176090 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostOptions): Promise<CallResponse<undefined>>;
}

export interface MembercardOpenCardsByCardIdCodesByCodeUnavailablePostJson {
  /** 失效理由 */
  reason?: string | undefined;
}

export interface MembercardOpenCardsByCardIdCodesByCodeUnavailablePostOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdCodesByCodeUnavailablePostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` */
export interface MembercardOpenCardsByCardIdCodesByCodeUnavailable extends Node {
  /**
   * 作废用户会员卡
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549677 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012726955 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeUnavailablePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 作废用户会员卡
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549677 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012726955 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeUnavailablePostOptions): Promise<CallResponse<undefined>>;
}

export interface MembercardOpenCardsByCardIdDecryptCodeGetResponse {
  /** 会员卡code */
  code: string;
}

export interface MembercardOpenCardsByCardIdDecryptCodeGetQuery {
  /** 加密code */
  encrypt_code: string;
}

export interface MembercardOpenCardsByCardIdDecryptCodeGetOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** 查询参数 */
  query: MembercardOpenCardsByCardIdDecryptCodeGetQuery;
}

/** `v3/marketing/membercard-open/cards/{card_id}/decrypt-code` */
export interface MembercardOpenCardsByCardIdDecryptCode extends Node {
  /**
   * 加密code解码（跳转型激活）
   *
   * `GET v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550742 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727758 会员卡（服务商）}
   */
  get(options: MembercardOpenCardsByCardIdDecryptCodeGetOptions): Promise<CallResponse<MembercardOpenCardsByCardIdDecryptCodeGetResponse>>;
  /**
   * 加密code解码（跳转型激活）
   *
   * `GET v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550742 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727758 会员卡（服务商）}
   */
  getAsync(options: MembercardOpenCardsByCardIdDecryptCodeGetOptions): Promise<CallResponse<MembercardOpenCardsByCardIdDecryptCodeGetResponse>>;
}

export interface MembercardOpenCardsByCardIdPermissionTokensPostResponse {
  /** 预授权token */
  permission_token: string;
}

export interface MembercardOpenCardsByCardIdPermissionTokensPostJson {
  /** 激活类型 */
  activate_type: 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE' | (string & {});
  /** 设置用户在开卡完成后 */
  navigate_back_previous_page?: boolean | undefined;
  /** 跳转激活的url */
  activate_url?: string | undefined;
  /** 跳转激活的appid */
  activate_appid?: string | undefined;
  /** 跳转激活的path */
  activate_path?: string | undefined;
  /** 自定义场景值 */
  outer_str?: string | undefined;
}

export interface MembercardOpenCardsByCardIdPermissionTokensPostOptions extends CallOptions {
  /** 会员卡模板id */
  card_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdPermissionTokensPostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/permission-tokens` */
export interface MembercardOpenCardsByCardIdPermissionTokens extends Node {
  /**
   * 商户预授权
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550867 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012728179 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdPermissionTokensPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdPermissionTokensPostResponse>>;
  /**
   * 商户预授权
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550867 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012728179 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdPermissionTokensPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdPermissionTokensPostResponse>>;
}

/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard` */
export interface MembercardOpenCardsByCardIdPhoneMembercard extends Node {
  readonly import: MembercardOpenCardsByCardIdPhoneMembercardImport;
}

export interface MembercardOpenCardsByCardIdPhoneMembercardImportPostResponse {
  /** 会员卡code */
  code: string;
}

export interface MembercardOpenCardsByCardIdPhoneMembercardImportPostJson {
  /** 用户加密手机号 （敏感信息，加密传输） */
  encrypted_phone_number: string;
  /** 会员卡code */
  code?: string | undefined;
  /** 商户请求单号 */
  out_request_no: string;
}

export interface MembercardOpenCardsByCardIdPhoneMembercardImportPostOptions extends CallOptions {
  /** 会员卡ID */
  card_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdPhoneMembercardImportPostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` */
export interface MembercardOpenCardsByCardIdPhoneMembercardImport extends Node {
  /**
   * 根据手机号导入用户会员卡
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550535 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727629 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdPhoneMembercardImportPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdPhoneMembercardImportPostResponse>>;
  /**
   * 根据手机号导入用户会员卡
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550535 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727629 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdPhoneMembercardImportPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdPhoneMembercardImportPostResponse>>;
}

export interface MembercardOpenCardsByCardIdQrcodePostResponse {
  /** 二维码对应的url */
  url: string;
}

export interface MembercardOpenCardsByCardIdQrcodePostJson {
  /** 会员卡激活类型 */
  activate_type: 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE' | (string & {});
  /** 跳转激活的url */
  activate_url?: string | undefined;
  /** 跳转激活的appid */
  activate_appid?: string | undefined;
  /** 跳转激活的path */
  activate_path?: string | undefined;
  /** 自定义场景值 */
  outer_str?: string | undefined;
}

export interface MembercardOpenCardsByCardIdQrcodePostOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdQrcodePostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/qrcode` */
export interface MembercardOpenCardsByCardIdQrcode extends Node {
  /**
   * 创建会员卡二维码
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/qrcode`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550605 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727701 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdQrcodePostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdQrcodePostResponse>>;
  /**
   * 创建会员卡二维码
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/qrcode`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550605 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727701 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdQrcodePostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdQrcodePostResponse>>;
}

export interface MembercardOpenCardsByCardIdRightsPatchJson {
  /** 是否展示会员积分 */
  show_bonus: boolean;
  /** 是否展示会员优惠 */
  show_favor: boolean;
  /** 会员积分 */
  bonus?: {
    /** 会员初始积分值 */
    init_bonus: number;
    /** 积分值文案 */
    bonus_value_word: string;
    /** 积分价值项标题 */
    bonus_cost_title?: string | undefined;
    /** 积分价值项文案 */
    bonus_cost_word: string;
    /** 积分跳转文案 */
    bonus_jump_word?: string | undefined;
    /** 积分跳转appid */
    bonus_jump_appid?: string | undefined;
    /** 积分跳转path */
    bonus_jump_path?: string | undefined;
    /** 自助积分跳转appid */
    bonus_support_appid?: string | undefined;
    /** 自助积分跳转path */
    bonus_support_path?: string | undefined;
  } | undefined;
  /** 会员优惠 */
  favor?: {
    /** 是否展示优惠券 */
    show_coupon: boolean;
    /** 会员专享价文案 */
    member_price_word?: string | undefined;
    /** 会员专享价跳转appid */
    member_price_appid?: string | undefined;
    /** 会员专享价跳转path */
    member_price_path?: string | undefined;
    /** 会员专享价标题 */
    member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY' | (string & {}) | undefined;
    /** 会员优惠栏目名称 */
    favor_module_title?: 'FAVOR' | 'VIP' | (string & {}) | undefined;
  } | undefined;
  /** 是否展示会员发票 */
  show_fapiao?: boolean | undefined;
  /** 会员发票 */
  fapiao?: {
    /** 发票跳转文案 */
    fapiao_jump_word?: string | undefined;
    /** 发票跳转AppID */
    fapiao_jump_appid?: string | undefined;
    /** 发票跳转path */
    fapiao_jump_path?: string | undefined;
  } | undefined;
  /** 是否展示会员专属咨询 */
  show_guide?: boolean | undefined;
  /** 会员专属咨询信息 */
  guide?: {
    /** 联系人名字 */
    staff_name?: string | undefined;
    /** 联系人头像 */
    head_image_url?: string | undefined;
    /** 联系方式 */
    contact_information_name?: string | undefined;
    /** 联系信息值 */
    contact_information_value?: string | undefined;
    /** 联系电话 */
    phone_number?: string | undefined;
  } | undefined;
}

export interface MembercardOpenCardsByCardIdRightsPatchOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdRightsPatchJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/rights` */
export interface MembercardOpenCardsByCardIdRights extends Node {
  /**
   * 设置会员卡模板权益项
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}/rights`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551219 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729618 会员卡（服务商）}
   */
  patch(options: MembercardOpenCardsByCardIdRightsPatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 设置会员卡模板权益项
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}/rights`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551219 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729618 会员卡（服务商）}
   */
  patchAsync(options: MembercardOpenCardsByCardIdRightsPatchOptions): Promise<CallResponse<undefined>>;
}

export interface MembercardOpenCardsByCardIdServiceModulesPostResponse {
  /** 会员卡id */
  card_id: string;
  /** 会员服务项ID */
  service_module_id: string;
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string;
    /** 小程序path */
    path: string;
  };
}

export interface MembercardOpenCardsByCardIdServiceModulesPostJson {
  /** 会员服务项ID */
  service_module_id: string;
  /** 跳转小程序 */
  jump_miniprogram: MembercardJumpMiniprogram;
}

export interface MembercardOpenCardsByCardIdServiceModulesPostOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdServiceModulesPostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules` */
export interface MembercardOpenCardsByCardIdServiceModules extends Node {
  readonly _service_module_id_: MembercardOpenCardsByCardIdServiceModulesByServiceModuleId;
  /** 同 _service_module_id_ */
  readonly $service_module_id$: MembercardOpenCardsByCardIdServiceModulesByServiceModuleId;
  /**
   * 添加会员卡服务项
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/service-modules`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167277 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176338 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdServiceModulesPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdServiceModulesPostResponse>>;
  /**
   * 添加会员卡服务项
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/service-modules`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167277 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176338 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdServiceModulesPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdServiceModulesPostResponse>>;
}

export interface MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse {
  /** 会员卡id */
  card_id: string;
  /** 会员服务项ID */
  service_module_id: string;
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string;
    /** 小程序path */
    path: string;
  };
}

export interface MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJson {
  /** 跳转小程序 */
  jump_miniprogram: MembercardJumpMiniprogram;
}

export interface MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员服务项ID */
  service_module_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJson;
}

export interface MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员服务项ID */
  service_module_id: string;
}

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` */
export interface MembercardOpenCardsByCardIdServiceModulesByServiceModuleId extends Node {
  /**
   * 修改会员卡服务项
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167417 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176491 会员卡（服务商）}
   */
  patch(options: MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchOptions): Promise<CallResponse<MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse>>;
  /**
   * 修改会员卡服务项
   *
   * `PATCH v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167417 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176491 会员卡（服务商）}
   */
  patchAsync(options: MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchOptions): Promise<CallResponse<MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse>>;
  /**
   * 移除会员卡服务项
   *
   * `DELETE v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167557 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176594 会员卡（服务商）}
   */
  delete(options: MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteOptions): Promise<CallResponse<undefined>>;
  /**
   * 移除会员卡服务项
   *
   * `DELETE v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167557 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176594 会员卡（服务商）}
   */
  deleteAsync(options: MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteOptions): Promise<CallResponse<undefined>>;
}

export interface MembercardOpenCardsByCardIdUpgradePostJson {
  /** 品牌id */
  brand_id: string;
  /** 商户AppId */
  appid: string;
}

export interface MembercardOpenCardsByCardIdUpgradePostOptions extends CallOptions {
  /** 会员卡id */
  card_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdUpgradePostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/upgrade` */
export interface MembercardOpenCardsByCardIdUpgrade extends Node {
  /**
   * 老会员卡模板升级
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/upgrade`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545673 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012708437 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdUpgradePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 老会员卡模板升级
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/upgrade`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545673 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012708437 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdUpgradePostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/marketing/membercard-open/cards/{card_id}/users` */
export interface MembercardOpenCardsByCardIdUsers extends Node {
  readonly import: MembercardOpenCardsByCardIdUsersImport;
}

export interface MembercardOpenCardsByCardIdUsersImportPostResponse {
  /** 会员卡code */
  code: string;
}

export interface MembercardOpenCardsByCardIdUsersImportPostJson {
  /** 用户标识 */
  openid: string;
  /** 会员卡code */
  code?: string | undefined;
  /** 商户请求单号 */
  out_request_no: string;
}

export interface MembercardOpenCardsByCardIdUsersImportPostOptions extends CallOptions {
  /** 会员卡ID */
  card_id: string;
  /** JSON 请求体 */
  json: MembercardOpenCardsByCardIdUsersImportPostJson;
}

/** `v3/marketing/membercard-open/cards/{card_id}/users/import` */
export interface MembercardOpenCardsByCardIdUsersImport extends Node {
  /**
   * 根据openid导入用户会员卡
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/users/import`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549739 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727561 会员卡（服务商）}
   */
  post(options: MembercardOpenCardsByCardIdUsersImportPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdUsersImportPostResponse>>;
  /**
   * 根据openid导入用户会员卡
   *
   * `POST v3/marketing/membercard-open/cards/{card_id}/users/import`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549739 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727561 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenCardsByCardIdUsersImportPostOptions): Promise<CallResponse<MembercardOpenCardsByCardIdUsersImportPostResponse>>;
}

/** `v3/marketing/membercard-open/phonenumber-member` */
export interface MembercardOpenPhonenumberMember extends Node {
  readonly import: MembercardOpenPhonenumberMemberImport;
  readonly search: MembercardOpenPhonenumberMemberSearch;
}

export interface MembercardOpenPhonenumberMemberImportPostJson {
  /** 会员信息 */
  member_information: {
    /** 会员卡id */
    card_id: string;
    /** 会员卡code */
    code?: string | undefined;
    /** 会员卡编号 */
    membership_number?: string | undefined;
    /** 会员注册时间 */
    registration_time: string;
  };
  /** 加密手机号 （敏感信息，加密传输） */
  encrypted_phone_number: string;
  /** 自定义场景值 */
  outer_str?: string | undefined;
}

export interface MembercardOpenPhonenumberMemberImportPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MembercardOpenPhonenumberMemberImportPostJson;
}

/** `v3/marketing/membercard-open/phonenumber-member/import` */
export interface MembercardOpenPhonenumberMemberImport extends Node {
  /**
   * 导入加密手机号提醒会员领卡
   *
   * `POST v3/marketing/membercard-open/phonenumber-member/import`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166226 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171998 会员卡（服务商）}
   */
  post(options: MembercardOpenPhonenumberMemberImportPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 导入加密手机号提醒会员领卡
   *
   * `POST v3/marketing/membercard-open/phonenumber-member/import`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166226 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171998 会员卡（服务商）}
   */
  postAsync(options: MembercardOpenPhonenumberMemberImportPostOptions): Promise<CallResponse<undefined>>;
}

export interface MembercardOpenPhonenumberMemberSearchGetResponse {
  /** 用户领取状态 */
  receive_status: 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {});
  /** 用户会员卡信息 */
  user_card_information?: {
    /** 会员卡code */
    code: string;
    /** 用户标识 */
    openid: string;
    /** 用户标识 */
    unionid?: string;
    /** 会员卡领取时间 */
    receive_time: string;
    /** 品牌appid */
    card_appid: string;
    /** 会员卡id */
    card_id: string;
  };
}

export interface MembercardOpenPhonenumberMemberSearchGetQuery {
  /** 会员卡id */
  card_id: string;
  /** 加密手机号 （敏感信息，加密传输） */
  encrypted_phone_number: string;
}

export interface MembercardOpenPhonenumberMemberSearchGetOptions extends CallOptions {
  /** 查询参数 */
  query: MembercardOpenPhonenumberMemberSearchGetQuery;
}

/** `v3/marketing/membercard-open/phonenumber-member/search` */
export interface MembercardOpenPhonenumberMemberSearch extends Node {
  /**
   * 通过加密手机号查询会员领卡状态
   *
   * `GET v3/marketing/membercard-open/phonenumber-member/search`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166232 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017172062 会员卡（服务商）}
   */
  get(options: MembercardOpenPhonenumberMemberSearchGetOptions): Promise<CallResponse<MembercardOpenPhonenumberMemberSearchGetResponse>>;
  /**
   * 通过加密手机号查询会员领卡状态
   *
   * `GET v3/marketing/membercard-open/phonenumber-member/search`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166232 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017172062 会员卡（服务商）}
   */
  getAsync(options: MembercardOpenPhonenumberMemberSearchGetOptions): Promise<CallResponse<MembercardOpenPhonenumberMemberSearchGetResponse>>;
}

/** `v3/marketing/membercard-open/user` */
export interface MembercardOpenUser extends Node {
  readonly cards: MembercardOpenUserCards;
}

export interface MembercardOpenUserCardsGetResponse {
  /** 会员卡列表 */
  data?: {
    /** 会员卡id */
    card_id?: string;
    /** 会员卡code */
    code?: string;
  }[];
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface MembercardOpenUserCardsGetQuery {
  /** 用户标识 */
  openid: string;
  /** 商户AppId */
  appid?: string | undefined;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface MembercardOpenUserCardsGetOptions extends CallOptions {
  /** 查询参数 */
  query: MembercardOpenUserCardsGetQuery;
}

/** `v3/marketing/membercard-open/user/cards` */
export interface MembercardOpenUserCards extends Node {
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET v3/marketing/membercard-open/user/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549255 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709674 会员卡（服务商）}
   */
  get(options: MembercardOpenUserCardsGetOptions): Promise<CallResponse<MembercardOpenUserCardsGetResponse>>;
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET v3/marketing/membercard-open/user/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549255 会员卡（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709674 会员卡（服务商）}
   */
  getAsync(options: MembercardOpenUserCardsGetOptions): Promise<CallResponse<MembercardOpenUserCardsGetResponse>>;
}
