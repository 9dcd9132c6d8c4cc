// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/iotmanage/device-inspections` */
export interface DeviceInspections extends Node {
  readonly _device_sn_: DeviceInspectionsByDeviceSn;
  /** 同 _device_sn_ */
  readonly $device_sn$: DeviceInspectionsByDeviceSn;
}

export interface DeviceInspectionsByDeviceSnGetResponse {
  /** 设备序列号 */
  device_sn: string;
  /** 有线网卡MAC地址 */
  wired_mac: string;
  /** 无线网卡MAC地址 */
  wireless_mac: string;
  /** 蓝牙MAC地址 */
  bluetooth_mac: string;
  /** 刷脸应用版本号 */
  app_version: string;
  /** 摄像头序列号 */
  camera_sn: string;
  /** 国际移动设备识别码 */
  imei: string;
  /** 查询结果 */
  result: 'SUCCESS' | 'WARN' | 'FAIL' | (string & {});
  /** 错误信息 */
  errors?: string[];
  /** 告警信息 */
  warnings?: string[];
  /** 查询时间 */
  inspect_time: string;
}

export interface DeviceInspectionsByDeviceSnGetOptions extends CallOptions {
  /** 设备序列号 */
  device_sn: string;
}

/** `v3/iotmanage/device-inspections/{device_sn}` */
export interface DeviceInspectionsByDeviceSn extends Node {
  /**
   * 获取出厂检查结果
   *
   * `GET v3/iotmanage/device-inspections/{device_sn}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html 智能设备管理（旧版文档）}
   */
  get(options: DeviceInspectionsByDeviceSnGetOptions): Promise<CallResponse<DeviceInspectionsByDeviceSnGetResponse>>;
  /**
   * 获取出厂检查结果
   *
   * `GET v3/iotmanage/device-inspections/{device_sn}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html 智能设备管理（旧版文档）}
   */
  getAsync(options: DeviceInspectionsByDeviceSnGetOptions): Promise<CallResponse<DeviceInspectionsByDeviceSnGetResponse>>;
}
