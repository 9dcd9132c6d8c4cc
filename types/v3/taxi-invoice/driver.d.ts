// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/taxi-invoice/driver` */
export interface Driver extends Node {
  readonly updateDriver: DriverUpdateDriver;
}

export interface DriverUpdateDriverPostResponse {
  /** 司机姓名 （敏感信息，加密传输） */
  driver_name: string;
  /** 司机身份证号码 （敏感信息，加密传输） */
  id_card_number: string;
  /** 公司名称 */
  company_name: string;
  /** 商户号 */
  mchid: string;
  /** 营运资格证号 */
  driver_license: string;
  /** 司机类别 */
  driver_category: string;
  /** 岗位状态 */
  driver_status: string;
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string;
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string;
      /** 哈希值 */
      hash_value?: string;
    };
    /** 头像url */
    photo_url?: string;
    /** 头像icon */
    photo_icon?: string;
  };
  /** 行政区划ID */
  region_id: number;
}

export interface DriverUpdateDriverPostJson {
  /** 司机姓名 （敏感信息，加密传输） */
  driver_name: string;
  /** 司机身份证号码 （敏感信息，加密传输） */
  id_card_number: string;
  /** 公司名称 */
  company_name: string;
  /** 商户号 */
  mchid: string;
  /** 营运资格证号 */
  driver_license: string;
  /** 司机类别 */
  driver_category: string;
  /** 岗位状态 */
  driver_status: string;
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string | undefined;
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string | undefined;
      /** 哈希值 */
      hash_value?: string | undefined;
    } | undefined;
    /** 头像url */
    photo_url?: string | undefined;
    /** 头像icon */
    photo_icon?: string | undefined;
  } | undefined;
  /** 行政区划ID */
  region_id: number;
}

export interface DriverUpdateDriverPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: DriverUpdateDriverPostJson;
}

/** `v3/taxi-invoice/driver/update-driver` */
export interface DriverUpdateDriver extends Node {
  /**
   * 更新司机信息
   *
   * `POST v3/taxi-invoice/driver/update-driver`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460171 出租车电子发票（服务商）}
   */
  post(options: DriverUpdateDriverPostOptions): Promise<CallResponse<DriverUpdateDriverPostResponse>>;
  /**
   * 更新司机信息
   *
   * `POST v3/taxi-invoice/driver/update-driver`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460171 出租车电子发票（服务商）}
   */
  postAsync(options: DriverUpdateDriverPostOptions): Promise<CallResponse<DriverUpdateDriverPostResponse>>;
}
