// Generated from openapi/: do not edit, run `npm run generate`.

import type { MembercardActivityInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 会员卡活动
 *
 * `v3/marketing/membercard-activity`
 */
export interface MembercardActivity extends Node {
  readonly activities: MembercardActivityActivities;
}

export interface MembercardActivityActivitiesGetResponse {
  /** 活动详情 */
  data?: MembercardActivityInfo[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
  /** 资源总条数 */
  total_count?: number;
}

export interface MembercardActivityActivitiesGetQuery {
  /** 最大资源条数 */
  limit?: number | undefined;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 活动类型 */
  activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM' | (string & {});
  /** 会员卡ID */
  card_id?: string | undefined;
  /** 活动的当前状态 */
  activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME' | (string & {}) | undefined;
}

export interface MembercardActivityActivitiesGetOptions extends CallOptions {
  /** 查询参数 */
  query: MembercardActivityActivitiesGetQuery;
}

export type MembercardActivityActivitiesPostResponse = MembercardActivityInfo;

export interface MembercardActivityActivitiesPostJson {
  /** 会员卡ID */
  card_id: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动类型 */
  activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM' | (string & {});
  /** 活动开始时间 */
  begin_time: string;
  /** 活动结束时间 */
  end_time: string;
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /** 发放开始时间 */
      begin_time: string;
      /** 发放结束时间 */
      end_time: string;
    }[] | undefined;
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time: {
        /** 时 */
        hours: number;
        /** 分 */
        minutes: number;
        /** 秒 */
        seconds: number;
      };
      /** 每日发放结束时间 */
      end_day_time: {
        /** 时 */
        hours: number;
        /** 分 */
        minutes: number;
        /** 秒 */
        seconds: number;
      };
    }[] | undefined;
  } | undefined;
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string;
    /** 券批次ID */
    stock_id: string;
  }[] | undefined;
  /** 商户请求单号 */
  out_request_no: string;
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url: string;
    /** 支付结果页活动副标题 */
    activity_second_title: string;
    /** 活动曝光商户号 */
    mchid_list?: string[] | undefined;
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string;
      /** 跳转激活的url */
      activate_url?: string | undefined;
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string;
        /** 跳转激活的path */
        activate_path: string;
      } | undefined;
    } | undefined;
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: string[] | undefined;
      } | undefined;
      /** 指定银行的简称 */
      limit_bank?: string | undefined;
      /** 订单优惠标记 */
      goods_tags?: string[] | undefined;
    } | undefined;
  } | undefined;
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[] | undefined;
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string | undefined;
      /** 小程序path */
      mini_program_path?: string | undefined;
      /** 跳转按钮文案 */
      button_text?: string | undefined;
    } | undefined;
  } | undefined;
}

export interface MembercardActivityActivitiesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MembercardActivityActivitiesPostJson;
}

/** `v3/marketing/membercard-activity/activities` */
export interface MembercardActivityActivities extends Node {
  readonly _activity_id_: MembercardActivityActivitiesByActivityId;
  /** 同 _activity_id_ */
  readonly $activity_id$: MembercardActivityActivitiesByActivityId;
  /**
   * 查询活动列表
   *
   * `GET v3/marketing/membercard-activity/activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553261 会员卡活动（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714468 会员卡活动（服务商）}
   */
  get(options: MembercardActivityActivitiesGetOptions): Promise<CallResponse<MembercardActivityActivitiesGetResponse>>;
  /**
   * 查询活动列表
   *
   * `GET v3/marketing/membercard-activity/activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553261 会员卡活动（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714468 会员卡活动（服务商）}
   */
  getAsync(options: MembercardActivityActivitiesGetOptions): Promise<CallResponse<MembercardActivityActivitiesGetResponse>>;
  /**
   * 创建活动
   *
   * `POST v3/marketing/membercard-activity/activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553030 会员卡活动（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714463 会员卡活动（服务商）}
   */
  post(options: MembercardActivityActivitiesPostOptions): Promise<CallResponse<MembercardActivityActivitiesPostResponse>>;
  /**
   * 创建活动
   *
   * `POST v3/marketing/membercard-activity/activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553030 会员卡活动（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714463 会员卡活动（服务商）}
   */
  postAsync(options: MembercardActivityActivitiesPostOptions): Promise<CallResponse<MembercardActivityActivitiesPostResponse>>;
}

export type MembercardActivityActivitiesByActivityIdGetResponse = MembercardActivityInfo;

export interface MembercardActivityActivitiesByActivityIdGetOptions extends CallOptions {
  /** 活动ID */
  activity_id: string;
}

/** `v3/marketing/membercard-activity/activities/{activity_id}` */
export interface MembercardActivityActivitiesByActivityId extends Node {
  readonly terminate: MembercardActivityActivitiesByActivityIdTerminate;
  /**
   * 查询活动详情
   *
   * `GET v3/marketing/membercard-activity/activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553365 会员卡活动（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714471 会员卡活动（服务商）}
   */
  get(options: MembercardActivityActivitiesByActivityIdGetOptions): Promise<CallResponse<MembercardActivityActivitiesByActivityIdGetResponse>>;
  /**
   * 查询活动详情
   *
   * `GET v3/marketing/membercard-activity/activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553365 会员卡活动（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714471 会员卡活动（服务商）}
   */
  getAsync(options: MembercardActivityActivitiesByActivityIdGetOptions): Promise<CallResponse<MembercardActivityActivitiesByActivityIdGetResponse>>;
}

export interface MembercardActivityActivitiesByActivityIdTerminatePostResponse {
  /** 活动ID */
  activity_id: string;
  /** 终止时间 */
  terminate_time?: string;
}

export interface MembercardActivityActivitiesByActivityIdTerminatePostOptions extends CallOptions {
  /** 活动ID */
  activity_id: string;
}

/** `v3/marketing/membercard-activity/activities/{activity_id}/terminate` */
export interface MembercardActivityActivitiesByActivityIdTerminate extends Node {
  /**
   * 终止活动
   *
   * `POST v3/marketing/membercard-activity/activities/{activity_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553381 会员卡活动（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714466 会员卡活动（服务商）}
   */
  post(options: MembercardActivityActivitiesByActivityIdTerminatePostOptions): Promise<CallResponse<MembercardActivityActivitiesByActivityIdTerminatePostResponse>>;
  /**
   * 终止活动
   *
   * `POST v3/marketing/membercard-activity/activities/{activity_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553381 会员卡活动（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714466 会员卡活动（服务商）}
   */
  postAsync(options: MembercardActivityActivitiesByActivityIdTerminatePostOptions): Promise<CallResponse<MembercardActivityActivitiesByActivityIdTerminatePostResponse>>;
}
