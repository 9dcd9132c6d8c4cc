// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/taxi-invoice/drivers` */
export interface Drivers extends Node {
  readonly _driver_license_: DriversByDriverLicense;
  /** 同 _driver_license_ */
  readonly $driver_license$: DriversByDriverLicense;
}

export interface DriversByDriverLicenseGetResponse {
  /** 司机姓名 */
  driver_name: string;
  /** 公司名称 */
  company_name: string;
  /** 商户号 */
  company_mchid: string;
  /** 营运资格证号 */
  driver_license: string;
  /** 司机类别 */
  driver_category: string;
  /** 司机照片 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string;
    /** 司机照片摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string;
      /** 哈希值 */
      hash_value?: string;
    };
    /** 头像url */
    photo_url?: string;
    /** 头像icon */
    photo_data?: string;
  };
  /** 行政区划代码 */
  region_id: number;
  /** 司机状态 */
  driver_state: string;
}

export interface DriversByDriverLicenseGetQuery {
  /** 行政区划代码 */
  region_id: number;
}

export interface DriversByDriverLicenseGetOptions extends CallOptions {
  /** 营运资格证号 */
  driver_license: string;
  /** 查询参数 */
  query: DriversByDriverLicenseGetQuery;
}

/** `v3/taxi-invoice/drivers/{driver_license}` */
export interface DriversByDriverLicense extends Node {
  /**
   * 获取司机信息
   *
   * `GET v3/taxi-invoice/drivers/{driver_license}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461309 出租车电子发票（服务商）}
   */
  get(options: DriversByDriverLicenseGetOptions): Promise<CallResponse<DriversByDriverLicenseGetResponse>>;
  /**
   * 获取司机信息
   *
   * `GET v3/taxi-invoice/drivers/{driver_license}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461309 出租车电子发票（服务商）}
   */
  getAsync(options: DriversByDriverLicenseGetOptions): Promise<CallResponse<DriversByDriverLicenseGetResponse>>;
}
