// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 支付分停车
 *
 * `v3/vehicle/parking`
 */
export interface Parking extends Node {
  readonly parkings: ParkingParkings;
  readonly services: ParkingServices;
}

export interface ParkingParkingsPostResponse {
  /** 停车入场id，最多 32 字符 */
  id: string;
  /** 商户入场id，最多 64 字符 */
  out_parking_no: string;
  /** 车牌号，最多 32 字符 */
  plate_number: string;
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 入场时间，RFC 3339 时间 */
  start_time: string;
  /** 停车场名称，最多 128 字符 */
  parking_name: string;
  /** 免费时长，单位：秒 */
  free_duration: number;
  /** 停车入场状态，最多 32 字符 */
  state: 'NORMAL' | 'BLOCKED' | (string & {});
  /** 不可用状态描述，最多 32 字符 */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {});
}

export interface ParkingParkingsPostJson {
  /** 子商户号，最多 32 字符，服务商模式必填 */
  sub_mchid?: string | undefined;
  /** 商户入场id，最多 64 字符 */
  out_parking_no: string;
  /** 车牌号，最多 32 字符 */
  plate_number: string;
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
  /** 回调通知url，最多 256 字符，URL */
  notify_url: string;
  /** 入场时间，RFC 3339 时间 */
  start_time: string;
  /** 停车场名称，最多 128 字符 */
  parking_name: string;
  /** 免费时长，单位：秒 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533937 支付分停车（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012533994 支付分停车（服务商）}
   */
  post(options: ParkingParkingsPostOptions): Promise<CallResponse<ParkingParkingsPostResponse>>;
  /**
   * 创建停车入场
   *
   * `POST v3/vehicle/parking/parkings`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533937 支付分停车（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012533994 支付分停车（服务商）}
   */
  postAsync(options: ParkingParkingsPostOptions): Promise<CallResponse<ParkingParkingsPostResponse>>;
}

/** `v3/vehicle/parking/services` */
export interface ParkingServices extends Node {
  readonly find: ParkingServicesFind;
}

export interface ParkingServicesFindGetResponse {
  /** 车牌号，最多 32 字符 */
  plate_number: string;
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 车牌服务开通时间，RFC 3339 时间 */
  service_open_time?: string;
  /** 用户标识，最多 32 字符 */
  openid: string;
  /** 车牌服务开通状态，最多 32 字符 */
  service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {});
}

export interface ParkingServicesFindGetQuery {
  /** 应用ID，最多 32 字符 */
  appid: string;
  /** 子商户号，最多 32 字符，服务商模式必填 */
  sub_mchid?: string | undefined;
  /** 车牌号，最多 32 字符 */
  plate_number: string;
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
  /** 用户标识，最多 32 字符 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534043 支付分停车（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534183 支付分停车（服务商）}
   */
  get(options: ParkingServicesFindGetOptions): Promise<CallResponse<ParkingServicesFindGetResponse>>;
  /**
   * 查询车牌服务开通信息
   *
   * `GET v3/vehicle/parking/services/find`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534043 支付分停车（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534183 支付分停车（服务商）}
   */
  getAsync(options: ParkingServicesFindGetOptions): Promise<CallResponse<ParkingServicesFindGetResponse>>;
}
