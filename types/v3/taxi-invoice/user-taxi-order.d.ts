// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/taxi-invoice/user-taxi-order` */
export interface UserTaxiOrder extends Node {
  readonly findByToken: UserTaxiOrderFindByToken;
}

export interface UserTaxiOrderFindByTokenGetResponse {
  /** 车牌号 */
  plate_number: string;
  /** 营运资格证号 */
  driver_license: string;
  /** 上车时间 */
  up_time: string;
  /** 行政区划代码 */
  region_id: number;
  /** 乘客行程单来源 */
  source: string;
  /** 面对面付款时间 */
  pay_time?: string;
  /** 面对面付款金额，单位：分 */
  pay_amount?: number;
}

export interface UserTaxiOrderFindByTokenGetQuery {
  /** 获取乘客行程单详情的凭证 */
  token: string;
  /** 用户标识 */
  openid: string;
  /** 应用ID */
  appid: string;
  /** 行政区划代码 */
  region_id?: number | undefined;
  /** 授权模式 */
  auth_mode?: string | undefined;
}

export interface UserTaxiOrderFindByTokenGetOptions extends CallOptions {
  /** 查询参数 */
  query: UserTaxiOrderFindByTokenGetQuery;
}

/** `v3/taxi-invoice/user-taxi-order/find-by-token` */
export interface UserTaxiOrderFindByToken extends Node {
  /**
   * 根据凭证查询乘客行程单
   *
   * `GET v3/taxi-invoice/user-taxi-order/find-by-token`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460180 出租车电子发票（服务商）}
   */
  get(options: UserTaxiOrderFindByTokenGetOptions): Promise<CallResponse<UserTaxiOrderFindByTokenGetResponse>>;
  /**
   * 根据凭证查询乘客行程单
   *
   * `GET v3/taxi-invoice/user-taxi-order/find-by-token`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460180 出租车电子发票（服务商）}
   */
  getAsync(options: UserTaxiOrderFindByTokenGetOptions): Promise<CallResponse<UserTaxiOrderFindByTokenGetResponse>>;
}
