// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/taxi-invoice/attendance` */
export interface Attendance extends Node {
  readonly punch: AttendancePunch;
}

export interface AttendancePunchPostJson {
  /** 车牌号 */
  plate_number: string;
  /** 营运资格证号 */
  driver_license: string;
  /** 事件发生时间 */
  event_time: string;
  /** 事件类型 */
  event_type: string;
  /** 行政区划ID */
  region_id: number;
}

export interface AttendancePunchPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AttendancePunchPostJson;
}

/** `v3/taxi-invoice/attendance/punch` */
export interface AttendancePunch extends Node {
  /**
   * 签到签退
   *
   * `POST v3/taxi-invoice/attendance/punch`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461368 出租车电子发票（服务商）}
   */
  post(options: AttendancePunchPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 签到签退
   *
   * `POST v3/taxi-invoice/attendance/punch`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461368 出租车电子发票（服务商）}
   */
  postAsync(options: AttendancePunchPostOptions): Promise<CallResponse<undefined>>;
}
