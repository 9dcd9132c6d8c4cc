// Generated from openapi/: do not edit, run `npm run generate`.

import type { PageLinks } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface UserTaxiOrdersGetResponse {
  /** 乘客行程单详情 */
  data: {
    /** 车牌号 */
    plate_number: string;
    /** 营运资格证号 */
    driver_license: string;
    /** 上车时间 */
    up_time: string;
  }[];
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
  /** 资源总条数 */
  total_count: number;
  /** 相关链接 */
  links?: PageLinks;
}

export interface UserTaxiOrdersGetQuery {
  /** 最大资源条数 */
  limit?: number | undefined;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 小程序用户的微信openid */
  openid: string;
  /** 小程序appid */
  appid: string;
  /** 起始日期 */
  begin_date: string;
  /** 结束日期 */
  end_date: string;
  /** 行政区划id */
  region_id: number;
}

export interface UserTaxiOrdersGetOptions extends CallOptions {
  /** 查询参数 */
  query: UserTaxiOrdersGetQuery;
}

/** `v3/taxi-invoice/user-taxi-orders` */
export interface UserTaxiOrders extends Node {
  /**
   * 获取乘客行程单列表
   *
   * `GET v3/taxi-invoice/user-taxi-orders`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html 出租车电子发票（服务商）}
   */
  get(options: UserTaxiOrdersGetOptions): Promise<CallResponse<UserTaxiOrdersGetResponse>>;
  /**
   * 获取乘客行程单列表
   *
   * `GET v3/taxi-invoice/user-taxi-orders`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html 出租车电子发票（服务商）}
   */
  getAsync(options: UserTaxiOrdersGetOptions): Promise<CallResponse<UserTaxiOrdersGetResponse>>;
}
