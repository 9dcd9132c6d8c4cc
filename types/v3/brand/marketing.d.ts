// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 摇一摇有优惠
 *
 * `v3/brand/marketing`
 */
export interface Marketing extends Node {
  readonly shakeActivities: MarketingShakeActivities;
}

/** `v3/brand/marketing/shake-activities` */
export interface MarketingShakeActivities extends Node {
  readonly activities: MarketingShakeActivitiesActivities;
}

export interface MarketingShakeActivitiesActivitiesGetResponse {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 总数 */
  total_count: number;
  /** 摇一摇有优惠活动列表 */
  data?: {
    /** 活动id */
    id: string;
    /** 活动名称 */
    name: string;
    /** 活动状态 */
    activity_state: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {});
    /** 审核状态 */
    audit_state: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {});
    /** 可用库存 */
    available_quota: number;
    /** 总库存 */
    total_quota: number;
    /** 投放模式 */
    delivery_mode: 'SMART' | 'TARGETED' | (string & {});
    /** 投放时间范围 */
    time_range: {
      /** 开始时间 */
      start_time: string;
      /** 结束时间 */
      end_time: string;
    };
    /** 商品券 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id: string;
      /** 商品券批次列表 */
      stock_list?: {
        /** 批次ID */
        stock_id: string;
      }[];
    };
  }[];
}

export interface MarketingShakeActivitiesActivitiesGetQuery {
  /** 品牌ID */
  brand_id: string;
  /** 分页大小 */
  limit: number;
  /** 分页页码 */
  offset: number;
  /** 活动状态 */
  activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {}) | undefined;
  /** 审核状态 */
  audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {}) | undefined;
}

export interface MarketingShakeActivitiesActivitiesGetOptions extends CallOptions {
  /** 查询参数 */
  query: MarketingShakeActivitiesActivitiesGetQuery;
}

/** `v3/brand/marketing/shake-activities/activities` */
export interface MarketingShakeActivitiesActivities extends Node {
  /**
   * 查询摇优惠活动列表
   *
   * `GET v3/brand/marketing/shake-activities/activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783259 摇一摇有优惠（服务商）}
   */
  get(options: MarketingShakeActivitiesActivitiesGetOptions): Promise<CallResponse<MarketingShakeActivitiesActivitiesGetResponse>>;
  /**
   * 查询摇优惠活动列表
   *
   * `GET v3/brand/marketing/shake-activities/activities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783259 摇一摇有优惠（服务商）}
   */
  getAsync(options: MarketingShakeActivitiesActivitiesGetOptions): Promise<CallResponse<MarketingShakeActivitiesActivitiesGetResponse>>;
}
