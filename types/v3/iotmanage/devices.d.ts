// Generated from openapi/: do not edit, run `npm run generate`.

import type { PageLinks } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface DevicesGetResponse {
  /** 设备信息 */
  data: {
    /** 设备序列号 */
    device_sn?: string;
    /** 摄像头序列号 */
    camera_sn?: string;
    /** 设备品类代码 */
    device_category_code?: string;
    /** 设备品类 */
    device_category?: string;
    /** 设备类型代码 */
    device_class_code?: string;
    /** 设备类型 */
    device_class?: string;
    /** 设备型号 */
    device_model?: string;
    /** 刷脸应用软件模式代码 */
    app_scene_code?: string;
    /** 刷脸应用软件模式 */
    app_scene?: string;
    /** 刷脸应用操作系统 */
    operating_system?: string;
    /** 激活状态 */
    activation_status?: 'ACTIVATED' | 'INACTIVATED' | (string & {});
    /** 激活时间 */
    activation_time?: string;
    /** 商户号 */
    mchid?: string;
    /** 商户简称 */
    merchant_shortname?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户简称 */
    sub_merchant_shortname?: string;
  }[];
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
  /** 资源总条数 */
  total_count: number;
  /** 相关链接 */
  links: PageLinks;
}

export interface DevicesGetQuery {
  /** 最大资源条数 */
  limit: number;
  /** 请求资源起始位置 */
  offset: number;
}

export interface DevicesGetOptions extends CallOptions {
  /** 查询参数 */
  query: DevicesGetQuery;
}

/** `v3/iotmanage/devices` */
export interface Devices extends Node {
  /**
   * 智能设备列表
   *
   * `GET v3/iotmanage/devices`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html 智能设备管理（旧版文档）}
   */
  get(options: DevicesGetOptions): Promise<CallResponse<DevicesGetResponse>>;
  /**
   * 智能设备列表
   *
   * `GET v3/iotmanage/devices`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html 智能设备管理（旧版文档）}
   */
  getAsync(options: DevicesGetOptions): Promise<CallResponse<DevicesGetResponse>>;
}
