// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 周周惠
 *
 * `v3/marketing/weekly-discount`
 */
export interface WeeklyDiscount extends Node {
  readonly activities: WeeklyDiscountActivities;
}

export interface WeeklyDiscountActivitiesGetResponse {
  /** 周周惠活动详情 */
  data: {
    /** 活动ID */
    activity_id?: string;
    /** 活动名称 */
    activity_name: string;
    /** 活动投放场景 */
    activity_scene: string;
    /** 活动投放区域编码 */
    activity_area_code: string[];
    /** 活动指定付款方式 */
    activity_limit_pay?: string;
    /** 活动优惠门槛 */
    activity_transaction_minimum_amount: number;
    /** 活动优惠金额，单位：分 */
    activity_coupon_amount: number;
    /** 活动可使用周期 */
    activity_available_week: string[];
    /** 活动预算 */
    activity_max_amount: number;
    /** 活动单天预算 */
    activity_max_amount_per_day?: number;
    /** 活动开始时间 */
    activity_available_begin_time: string;
    /** 活动结束时间 */
    activity_available_end_time: string;
    /** 活动状态 */
    activity_state: string;
    /** 活动备注 */
    activity_remark?: string;
    /** 活动logo */
    activity_logo: string;
  }[];
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
  /** 资源总条数 */
  total_count: number;
}

export interface WeeklyDiscountActivitiesGetQuery {
  /** 最大资源条数 */
  limit: number;
  /** 请求资源起始位置 */
  offset: number;
  /** 报名商户号 */
  applying_merchant_id: number;
  /** 报名商户门店号 */
  store_id?: number | undefined;
  /** 活动投放区域编码 */
  activity_area_code: number;
  /** 投放场景 */
  activity_scene: string;
}

export interface WeeklyDiscountActivitiesGetOptions extends CallOptions {
  /** 查询参数 */
  query: WeeklyDiscountActivitiesGetQuery;
}

/** `v3/marketing/weekly-discount/activities` */
export interface WeeklyDiscountActivities extends Node {
  readonly _activity_id_: WeeklyDiscountActivitiesByActivityId;
  /** 同 _activity_id_ */
  readonly $activity_id$: WeeklyDiscountActivitiesByActivityId;
  /**
   * 查询周周惠活动列表
   *
   * `GET v3/marketing/weekly-discount/activities`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml 周周惠（服务商）}
   */
  get(options: WeeklyDiscountActivitiesGetOptions): Promise<CallResponse<WeeklyDiscountActivitiesGetResponse>>;
  /**
   * 查询周周惠活动列表
   *
   * `GET v3/marketing/weekly-discount/activities`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml 周周惠（服务商）}
   */
  getAsync(options: WeeklyDiscountActivitiesGetOptions): Promise<CallResponse<WeeklyDiscountActivitiesGetResponse>>;
}

export interface WeeklyDiscountActivitiesByActivityIdGetResponse {
  /** 活动ID */
  activity_id?: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动投放场景 */
  activity_scene: string;
  /** 活动投放区域编码 */
  activity_area_code: string[];
  /** 活动指定付款方式 */
  activity_limit_pay?: string;
  /** 活动优惠门槛 */
  activity_transaction_minimum_amount: number;
  /** 活动优惠金额，单位：分 */
  activity_coupon_amount: number;
  /** 活动可使用周期 */
  activity_available_week: string[];
  /** 活动预算 */
  activity_max_amount: number;
  /** 活动单天预算 */
  activity_max_amount_per_day?: number;
  /** 活动开始时间 */
  activity_available_begin_time: string;
  /** 活动结束时间 */
  activity_available_end_time: string;
  /** 活动状态 */
  activity_state: string;
  /** 活动备注 */
  activity_remark?: string;
  /** 活动logo */
  activity_logo: string;
}

export interface WeeklyDiscountActivitiesByActivityIdGetOptions extends CallOptions {
  /** 活动ID */
  activity_id: string;
}

/** `v3/marketing/weekly-discount/activities/{activity_id}` */
export interface WeeklyDiscountActivitiesByActivityId extends Node {
  readonly apply: WeeklyDiscountActivitiesByActivityIdApply;
  /**
   * 查询周周惠活动详情
   *
   * `GET v3/marketing/weekly-discount/activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml 周周惠（服务商）}
   */
  get(options: WeeklyDiscountActivitiesByActivityIdGetOptions): Promise<CallResponse<WeeklyDiscountActivitiesByActivityIdGetResponse>>;
  /**
   * 查询周周惠活动详情
   *
   * `GET v3/marketing/weekly-discount/activities/{activity_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml 周周惠（服务商）}
   */
  getAsync(options: WeeklyDiscountActivitiesByActivityIdGetOptions): Promise<CallResponse<WeeklyDiscountActivitiesByActivityIdGetResponse>>;
}

export interface WeeklyDiscountActivitiesByActivityIdApplyPostResponse {
  /** 报名成功的活动ID */
  activity_id: number;
  /** 报名成功时间 */
  success_time: string;
}

export interface WeeklyDiscountActivitiesByActivityIdApplyPostJson {
  /** 报名商户号 */
  applying_merchant_id: number;
  /** 报名商户门店号 */
  store_id: number;
}

export interface WeeklyDiscountActivitiesByActivityIdApplyPostOptions extends CallOptions {
  /** 活动ID */
  activity_id: string;
  /** JSON 请求体 */
  json: WeeklyDiscountActivitiesByActivityIdApplyPostJson;
}

/** `v3/marketing/weekly-discount/activities/{activity_id}/apply` */
export interface WeeklyDiscountActivitiesByActivityIdApply extends Node {
  /**
   * 报名周周惠活动
   *
   * `POST v3/marketing/weekly-discount/activities/{activity_id}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml 周周惠（服务商）}
   */
  post(options: WeeklyDiscountActivitiesByActivityIdApplyPostOptions): Promise<CallResponse<WeeklyDiscountActivitiesByActivityIdApplyPostResponse>>;
  /**
   * 报名周周惠活动
   *
   * `POST v3/marketing/weekly-discount/activities/{activity_id}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml 周周惠（服务商）}
   */
  postAsync(options: WeeklyDiscountActivitiesByActivityIdApplyPostOptions): Promise<CallResponse<WeeklyDiscountActivitiesByActivityIdApplyPostResponse>>;
}
