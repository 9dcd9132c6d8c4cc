// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 支付有礼
 *
 * `v3/marketing/paygiftactivity`
 */
export interface Paygiftactivity extends Node {
  readonly activities: PaygiftactivityActivities;
  readonly uniqueThresholdActivity: PaygiftactivityUniqueThresholdActivity;
}

export interface PaygiftactivityActivitiesGetResponse {
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
  /** 总数 */
  total_count?: number;
  /** 结果集 */
  data?: {
    /** 活动基本信息 */
    activity_base_info?: {
      /** 活动名称，最多 10 字符 */
      activity_name: string;
      /** 活动副标题，最多 9 字符 */
      activity_second_title: string;
      /** 商户logo，最多 128 字符，URL */
      merchant_logo_url: string;
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {});
      /** 活动开始时间，最多 32 字符 */
      begin_time: string;
      /** 活动结束时间，最多 32 字符 */
      end_time: string;
      /** 可用时间段 */
      available_periods?: {
        /** 可用时间 */
        available_time?: {
          /** 可用开始时间，最多 32 字符 */
          begin_time: string;
          /** 可用结束时间，最多 32 字符 */
          end_time: string;
        }[];
        /** 每日可用时间 */
        available_day_time?: {
          /** 每日可用开始时间，最多 6 字符 */
          begin_day_time: string;
          /** 每日可用结束时间，最多 6 字符 */
          end_day_time: string;
        }[];
      };
      /** 商户请求单号，最多 128 字符 */
      out_request_no: string;
      /** 投放目的 */
      delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {});
      /** 商家小程序appid，最多 32 字符 */
      mini_programs_appid?: string;
      /** 商家小程序path，最多 128 字符 */
      mini_programs_path?: string;
    };
    /** 活动高级设置 */
    advanced_setting?: {
      /** 奖品类型 */
      delivery_user_category?: 'BUSIFAVOR' | 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {});
      /** 商家会员appid，最多 32 字符 */
      merchant_member_appid?: string;
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE' | (string & {}))[];
        /** 支付方式信息 */
        payment_method_information?: {
          /** 支付方式 */
          payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {});
          /** 银行简称 */
          bank_abbreviation?: string;
        };
      };
      /** 订单优惠标记，最多 15 字符 */
      goods_tags?: string[];
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {});
        /** 银行简称 */
        bank_abbreviation?: string;
      };
    };
    /** 活动id，最多 20 字符 */
    activity_id?: string;
    /** 活动奖品发放规则 */
    award_send_rule?: {
      /** 满送活动奖品发放规则 */
      full_send_rule?: {
        /** 奖品类型 */
        award_type: 'BUSIFAVOR' | (string & {});
        /** 发券商户号选项 */
        merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {});
        /** 消费金额门槛，单位：分 */
        transaction_amount_minimum: number;
        /** 发放内容 */
        send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {});
        /** 奖品基本信息列表 */
        award_list: {
          /** 代金券批次Id，最多 20 字符 */
          stock_id: string;
          /** 奖品原始图（大图），最多 128 字符，URL */
          original_image_url: string;
          /** 奖品缩略图（小图），最多 128 字符，URL */
          thumbnail_url?: string;
        }[];
        /** 发券商户号列表，最多 15 字符 */
        merchant_id_list?: string[];
      };
      /** 阶梯送发放规则 */
      step_send_rule?: {
        /** 奖品类型 */
        award_type: 'BUSIFAVOR' | (string & {});
        /** 发券商户号选项 */
        merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {});
      };
    };
    /** 活动类型 */
    activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {});
    /** 活动状态 */
    activity_status?: 'ACT_STATUS_UNKNOWN' | 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | (string & {});
    /** 创建商户号，最多 15 字符 */
    creator_merchant_id?: string;
    /** 所属商户号，最多 15 字符 */
    belong_merchant_id?: string;
    /** 活动创建时间 */
    create_time?: string;
    /** 活动更新时间 */
    update_time?: string;
  }[];
}

export interface PaygiftactivityActivitiesGetQuery {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 活动名称，最多 10 字符 */
  activity_name?: string | undefined;
  /** 活动状态 */
  activity_status?: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | 'ACT_STATUS_UNKNOWN' | undefined;
  /** 奖品类型 */
  award_type?: 'BUSIFAVOR' | undefined;
}

export interface PaygiftactivityActivitiesGetOptions extends CallOptions {
  /** 查询参数 */
  query: PaygiftactivityActivitiesGetQuery;
}

/** `v3/marketing/paygiftactivity/activities` */
export interface PaygiftactivityActivities extends Node {
  readonly _activity_id_: PaygiftactivityActivitiesByActivityId;
  /** 同 _activity_id_ */
  readonly $activity_id$: PaygiftactivityActivitiesByActivityId;
  /**
   * 获取支付有礼活动列表
   *
   * `GET v3/marketing/paygiftactivity/activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489126 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012493214 支付有礼（服务商）}
   */
  get(options: PaygiftactivityActivitiesGetOptions): Promise<CallResponse<PaygiftactivityActivitiesGetResponse>>;
  /**
   * 获取支付有礼活动列表
   *
   * `GET v3/marketing/paygiftactivity/activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489126 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012493214 支付有礼（服务商）}
   */
  getAsync(options: PaygiftactivityActivitiesGetOptions): Promise<CallResponse<PaygiftactivityActivitiesGetResponse>>;
}

export interface PaygiftactivityActivitiesByActivityIdGetResponse {
  /** 活动id，最多 20 字符 */
  activity_id: string;
  /** 活动类型 */
  activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {});
  /** 活动状态 */
  activity_status: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | 'ACT_STATUS_UNKNOWN' | (string & {});
  /** 创建商户号，最多 15 字符 */
  creator_merchant_id: string;
  /** 所属商户号，最多 15 字符 */
  belong_merchant_id: string;
  /** 活动暂停时间 */
  pause_time?: string;
  /** 活动恢复时间 */
  recovery_time?: string;
  /** 活动创建时间 */
  create_time?: string;
  /** 活动更新时间 */
  update_time?: string;
  /** 活动基本信息 */
  activity_base_info: {
    /** 活动名称，最多 10 字符 */
    activity_name: string;
    /** 活动副标题，最多 9 字符 */
    activity_second_title: string;
    /** 商户logo，最多 128 字符，URL */
    merchant_logo_url: string;
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {});
    /** 活动开始时间，最多 32 字符 */
    begin_time: string;
    /** 活动结束时间，最多 32 字符 */
    end_time: string;
    /** 可用时间段 */
    available_periods?: {
      /** 可用时间 */
      available_time?: {
        /** 可用开始时间，最多 32 字符 */
        begin_time: string;
        /** 可用结束时间，最多 32 字符 */
        end_time: string;
      }[];
      /** 每日可用时间 */
      available_day_time?: {
        /** 每日可用开始时间，最多 6 字符 */
        begin_day_time: string;
        /** 每日可用结束时间，最多 6 字符 */
        end_day_time: string;
      }[];
    };
    /** 商户请求单号，最多 128 字符 */
    out_request_no: string;
    /** 投放目的 */
    delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {});
    /** 商家小程序appid，最多 32 字符 */
    mini_programs_appid?: string;
    /** 商家小程序path，最多 128 字符 */
    mini_programs_path?: string;
  };
  /** 活动高级设置 */
  advanced_setting?: {
    /** 奖品类型 */
    delivery_user_category?: 'BUSIFAVOR' | 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {});
    /** 商家会员appid，最多 32 字符 */
    merchant_member_appid?: string;
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE' | (string & {}))[];
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {});
        /** 银行简称 */
        bank_abbreviation?: string;
      };
    };
    /** 订单优惠标记，最多 15 字符 */
    goods_tags?: string[];
    /** 支付方式信息 */
    payment_method_information?: {
      /** 支付方式 */
      payment_method: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {});
      /** 银行简称 */
      bank_abbreviation?: string;
    };
  };
  /** 活动奖品发放规则 */
  award_send_rule: {
    /** 满送活动奖品发放规则 */
    full_send_rule?: {
      /** 奖品类型 */
      award_type: 'BUSIFAVOR' | (string & {});
      /** 发券商户号选项 */
      merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {});
      /** 消费金额门槛，单位：分 */
      transaction_amount_minimum: number;
      /** 发放内容 */
      send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {});
      /** 奖品基本信息列表 */
      award_list: {
        /** 代金券批次Id，最多 20 字符 */
        stock_id: string;
        /** 奖品原始图（大图），最多 128 字符，URL */
        original_image_url: string;
        /** 奖品缩略图（小图），最多 128 字符，URL */
        thumbnail_url?: string;
      }[];
      /** 发券商户号，最多 15 字符 */
      merchant_id_list?: string[];
    };
  };
}

export interface PaygiftactivityActivitiesByActivityIdGetOptions extends CallOptions {
  /** 活动id */
  activity_id: string;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}` */
export interface PaygiftactivityActivitiesByActivityId extends Node {
  readonly goods: PaygiftactivityActivitiesByActivityIdGoods;
  readonly merchants: PaygiftactivityActivitiesByActivityIdMerchants;
  readonly terminate: PaygiftactivityActivitiesByActivityIdTerminate;
  /**
   * 查询活动详情接口
   *
   * `GET v3/marketing/paygiftactivity/activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487971 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492967 支付有礼（服务商）}
   */
  get(options: PaygiftactivityActivitiesByActivityIdGetOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdGetResponse>>;
  /**
   * 查询活动详情接口
   *
   * `GET v3/marketing/paygiftactivity/activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487971 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492967 支付有礼（服务商）}
   */
  getAsync(options: PaygiftactivityActivitiesByActivityIdGetOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdGetResponse>>;
}

export interface PaygiftactivityActivitiesByActivityIdGoodsGetResponse {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 总数 */
  total_count: number;
  /** 活动id */
  activity_id: string;
  /** 结果集 */
  data?: {
    /** 指定商品 */
    goods_id: string;
    /** 创建时间 */
    create_time: string;
    /** 更新时间 */
    update_time: string;
  }[];
}

export interface PaygiftactivityActivitiesByActivityIdGoodsGetQuery {
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
}

export interface PaygiftactivityActivitiesByActivityIdGoodsGetOptions extends CallOptions {
  /** 活动id */
  activity_id: string;
  /** 查询参数 */
  query?: PaygiftactivityActivitiesByActivityIdGoodsGetQuery | undefined;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/goods` */
export interface PaygiftactivityActivitiesByActivityIdGoods extends Node {
  /**
   * 查询活动指定商品列表
   *
   * `GET v3/marketing/paygiftactivity/activities/{activity_id}/goods`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466448 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466492 支付有礼（服务商）}
   */
  get(options: PaygiftactivityActivitiesByActivityIdGoodsGetOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdGoodsGetResponse>>;
  /**
   * 查询活动指定商品列表
   *
   * `GET v3/marketing/paygiftactivity/activities/{activity_id}/goods`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466448 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466492 支付有礼（服务商）}
   */
  getAsync(options: PaygiftactivityActivitiesByActivityIdGoodsGetOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdGoodsGetResponse>>;
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsGetResponse {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 总数 */
  total_count: number;
  /** 活动id */
  activity_id: string;
  /** 结果集 */
  data?: {
    /** 商户号，最多 15 字符 */
    mchid: string;
    /** 商户名称 */
    merchant_name?: string;
    /** 创建时间，最多 32 字符 */
    create_time?: string;
    /** 更新时间，最多 32 字符 */
    update_time?: string;
  }[];
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsGetQuery {
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsGetOptions extends CallOptions {
  /** 活动id */
  activity_id: string;
  /** 查询参数 */
  query?: PaygiftactivityActivitiesByActivityIdMerchantsGetQuery | undefined;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants` */
export interface PaygiftactivityActivitiesByActivityIdMerchants extends Node {
  readonly add: PaygiftactivityActivitiesByActivityIdMerchantsAdd;
  readonly delete: PaygiftactivityActivitiesByActivityIdMerchantsDelete;
  /**
   * 查询活动发券商户号
   *
   * `GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466149 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466191 支付有礼（服务商）}
   */
  get(options: PaygiftactivityActivitiesByActivityIdMerchantsGetOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdMerchantsGetResponse>>;
  /**
   * 查询活动发券商户号
   *
   * `GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466149 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466191 支付有礼（服务商）}
   */
  getAsync(options: PaygiftactivityActivitiesByActivityIdMerchantsGetOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdMerchantsGetResponse>>;
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse {
  /** 活动id */
  activity_id?: string;
  /** 添加时间 */
  add_time?: string;
  /** 未通过规则校验的发券商户号列表 */
  invalid_merchant_id_list?: {
    /** 商户号，最多 15 字符 */
    mchid?: string;
    /** 无效原因 */
    invalid_reason?: string;
  }[];
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsAddPostJson {
  /** 发券商户号，最多 15 字符 */
  merchant_id_list: string[];
  /** 请求业务单据号，最多 128 字符 */
  add_request_no: string;
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsAddPostOptions extends CallOptions {
  /** 活动id */
  activity_id: string;
  /** JSON 请求体 */
  json: PaygiftactivityActivitiesByActivityIdMerchantsAddPostJson;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` */
export interface PaygiftactivityActivitiesByActivityIdMerchantsAdd extends Node {
  /**
   * 新增活动发券商户号
   *
   * `POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466671 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466735 支付有礼（服务商）}
   */
  post(options: PaygiftactivityActivitiesByActivityIdMerchantsAddPostOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse>>;
  /**
   * 新增活动发券商户号
   *
   * `POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466671 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466735 支付有礼（服务商）}
   */
  postAsync(options: PaygiftactivityActivitiesByActivityIdMerchantsAddPostOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse>>;
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse {
  /** 活动id */
  activity_id: string;
  /** 删除时间 */
  delete_time?: string;
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsDeletePostJson {
  /** 删除的发券商户号，最多 15 字符 */
  merchant_id_list: string[];
  /** 商户请求单号，最多 128 字符 */
  delete_request_no: string;
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsDeletePostOptions extends CallOptions {
  /** 活动id */
  activity_id: string;
  /** JSON 请求体 */
  json: PaygiftactivityActivitiesByActivityIdMerchantsDeletePostJson;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` */
export interface PaygiftactivityActivitiesByActivityIdMerchantsDelete extends Node {
  /**
   * 删除活动发券商户号
   *
   * `POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466787 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466827 支付有礼（服务商）}
   */
  post(options: PaygiftactivityActivitiesByActivityIdMerchantsDeletePostOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse>>;
  /**
   * 删除活动发券商户号
   *
   * `POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466787 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466827 支付有礼（服务商）}
   */
  postAsync(options: PaygiftactivityActivitiesByActivityIdMerchantsDeletePostOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse>>;
}

export interface PaygiftactivityActivitiesByActivityIdTerminatePostResponse {
  /** 活动id */
  activity_id: string;
  /** 生效时间 */
  terminate_time: string;
}

export interface PaygiftactivityActivitiesByActivityIdTerminatePostOptions extends CallOptions {
  /** 活动id */
  activity_id: string;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/terminate` */
export interface PaygiftactivityActivitiesByActivityIdTerminate extends Node {
  /**
   * 终止活动
   *
   * `POST v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466523 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466633 支付有礼（服务商）}
   */
  post(options: PaygiftactivityActivitiesByActivityIdTerminatePostOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdTerminatePostResponse>>;
  /**
   * 终止活动
   *
   * `POST v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466523 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466633 支付有礼（服务商）}
   */
  postAsync(options: PaygiftactivityActivitiesByActivityIdTerminatePostOptions): Promise<CallResponse<PaygiftactivityActivitiesByActivityIdTerminatePostResponse>>;
}

export interface PaygiftactivityUniqueThresholdActivityPostResponse {
  /** 活动id，最多 20 字符 */
  activity_id: string;
  /** 创建时间，最多 32 字符 */
  create_time: string;
}

export interface PaygiftactivityUniqueThresholdActivityPostJson {
  /** 活动基本信息 */
  activity_base_info: {
    /** 活动名称，最多 10 字符 */
    activity_name: string;
    /** 活动副标题，最多 9 字符 */
    activity_second_title: string;
    /** 商户logo，最多 128 字符，URL */
    merchant_logo_url: string;
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined;
    /** 活动开始时间，最多 32 字符 */
    begin_time: string;
    /** 活动结束时间，最多 32 字符 */
    end_time: string;
    /** 可用时间段 */
    available_periods?: {
      /** 可用时间 */
      available_time?: {
        /** 可用开始时间，最多 32 字符 */
        begin_time: string;
        /** 可用结束时间，最多 32 字符 */
        end_time: string;
      }[] | undefined;
      /** 每日可用时间 */
      available_day_time?: {
        /** 每日可用开始时间，最多 6 字符 */
        begin_day_time: string;
        /** 每日可用结束时间，最多 6 字符 */
        end_day_time: string;
      }[] | undefined;
    } | undefined;
    /** 商户请求单号，最多 128 字符 */
    out_request_no: string;
    /** 投放目的 */
    delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP';
    /** 商家小程序appid，最多 32 字符，delivery_purpose 为 JUMP_MINI_APP 时必填 */
    mini_programs_appid?: string | undefined;
    /** 商家小程序path，最多 128 字符，delivery_purpose 为 JUMP_MINI_APP 时必填 */
    mini_programs_path?: string | undefined;
  };
  /** 活动高级设置 */
  advanced_setting?: {
    /** 奖品类型 */
    delivery_user_category?: 'BUSIFAVOR' | 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | undefined;
    /** 商家会员appid，最多 32 字符，delivery_user_category 为 DELIVERY_MEMBER_PERSON 时必填 */
    merchant_member_appid?: string | undefined;
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE')[] | undefined;
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {}) | undefined;
        /** 银行简称 */
        bank_abbreviation?: string | undefined;
      } | undefined;
    } | undefined;
    /** 订单优惠标记，最多 15 字符 */
    goods_tags?: string[] | undefined;
    /** 支付方式信息 */
    payment_method_information?: {
      /** 支付方式 */
      payment_method: 'CFT' | 'SPECIFIC_BANK_CARD';
      /** 银行简称，payment_method 为 SPECIFIC_BANK_CARD 时必填 */
      bank_abbreviation?: string | undefined;
    } | undefined;
  } | undefined;
  /** 活动奖品发放规则 */
  award_send_rule: {
    /** 奖品类型 */
    award_type: 'BUSIFAVOR';
    /** 发券商户号选项 */
    merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT';
    /** 消费金额门槛，单位：分 */
    transaction_amount_minimum: number;
    /** 发放内容 */
    send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE';
    /** 奖品基本信息列表 */
    award_list: {
      /** 代金券批次Id，最多 20 字符 */
      stock_id: string;
      /** 奖品原始图（大图），最多 128 字符，URL */
      original_image_url: string;
      /** 奖品缩略图（小图），最多 128 字符，URL，award_send_rule.send_content 为 GIFT_PACKAGE 时必填 */
      thumbnail_url?: string | undefined;
    }[];
    /** 发券商户号列表，最多 15 字符，merchant_option 为 MANUAL_INPUT_MERCHANT 时必填 */
    merchant_id_list?: string[] | undefined;
  };
}

export interface PaygiftactivityUniqueThresholdActivityPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PaygiftactivityUniqueThresholdActivityPostJson;
}

/** `v3/marketing/paygiftactivity/unique-threshold-activity` */
export interface PaygiftactivityUniqueThresholdActivity extends Node {
  /**
   * 创建全场满额送活动
   *
   * `POST v3/marketing/paygiftactivity/unique-threshold-activity`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487898 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492900 支付有礼（服务商）}
   */
  post(options: PaygiftactivityUniqueThresholdActivityPostOptions): Promise<CallResponse<PaygiftactivityUniqueThresholdActivityPostResponse>>;
  /**
   * 创建全场满额送活动
   *
   * `POST v3/marketing/paygiftactivity/unique-threshold-activity`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487898 支付有礼（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492900 支付有礼（服务商）}
   */
  postAsync(options: PaygiftactivityUniqueThresholdActivityPostOptions): Promise<CallResponse<PaygiftactivityUniqueThresholdActivityPostResponse>>;
}
