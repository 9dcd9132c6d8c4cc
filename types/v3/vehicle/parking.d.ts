// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/vehicle/parking` */
export interface Parking extends Node {
  readonly parkings: ParkingParkings;
  readonly services: ParkingServices;
}

export interface ParkingParkingsPostResponse {
  /** 停车入场id */
  id: string;
  /** 商户入场id */
  out_parking_no: string;
  /** 车牌号 */
  plate_number: string;
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 入场时间 */
  start_time: string;
  /** 停车场名称 */
  parking_name: string;
  /** 免费时长 */
  free_duration: number;
  /** 停车入场状态 */
  state: 'NORMAL' | 'BLOCKED' | (string & {});
  /** 不可用状态描述 */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {});
}

export interface ParkingParkingsPostJson {
  /** 子商户号 */
  sub_mchid: string;
  /** 商户入场id */
  out_parking_no: string;
  /** 车牌号 */
  plate_number: string;
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
  /** 回调通知url */
  notify_url: string;
  /** 入场时间 */
  start_time: string;
  /** 停车场名称 */
  parking_name: string;
  /** 免费时长 */
  free_duration: number;
}

export interface ParkingParkingsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ParkingParkingsPostJson;
}

/** `v3/vehicle/parking/parkings` */
export interface ParkingParkings extends Node {
  /**
   * 创建停车入场
   *
   * `POST v3/vehicle/parking/parkings`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012533994
   */
  post(options: ParkingParkingsPostOptions): Promise<CallResponse<ParkingParkingsPostResponse>>;
  /**
   * 创建停车入场
   *
   * `POST v3/vehicle/parking/parkings`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012533994
   */
  postAsync(options: ParkingParkingsPostOptions): Promise<CallResponse<ParkingParkingsPostResponse>>;
}

/** `v3/vehicle/parking/services` */
export interface ParkingServices extends Node {
  readonly find: ParkingServicesFind;
}

export interface ParkingServicesFindGetResponse {
  /** 车牌号 */
  plate_number: string;
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 车牌服务开通时间 */
  service_open_time?: string;
  /** 用户标识 */
  openid: string;
  /** 车牌服务开通状态 */
  service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {});
}

export interface ParkingServicesFindGetQuery {
  /** 应用ID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 车牌号 */
  plate_number: string;
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
  /** 用户标识 */
  openid: string;
}

export interface ParkingServicesFindGetOptions extends CallOptions {
  /** 查询参数 */
  query: ParkingServicesFindGetQuery;
}

/** `v3/vehicle/parking/services/find` */
export interface ParkingServicesFind extends Node {
  /**
   * 查询车牌服务开通信息
   *
   * `GET v3/vehicle/parking/services/find`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534183
   */
  get(options: ParkingServicesFindGetOptions): Promise<CallResponse<ParkingServicesFindGetResponse>>;
  /**
   * 查询车牌服务开通信息
   *
   * `GET v3/vehicle/parking/services/find`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534183
   */
  getAsync(options: ParkingServicesFindGetOptions): Promise<CallResponse<ParkingServicesFindGetResponse>>;
}
