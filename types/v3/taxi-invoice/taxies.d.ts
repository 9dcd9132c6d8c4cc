// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/taxi-invoice/taxies` */
export interface Taxies extends Node {
  readonly _plate_number_: TaxiesByPlateNumber;
  /** 同 _plate_number_ */
  readonly $plate_number$: TaxiesByPlateNumber;
}

export interface TaxiesByPlateNumberGetResponse {
  /** 车牌号 */
  plate_number: string;
  /** 公司名称 */
  company_name: string;
  /** 公司商户号 */
  company_mchid: string;
  /** 主班司机资格证号 */
  main_license: string;
  /** 副班司机资格证号 */
  deputy_license: string;
  /** 行政区划代码 */
  region_id: number;
  /** 是否支持开票 */
  support_invoice: boolean;
  /** 出租车状态 */
  taxi_state: string;
}

export interface TaxiesByPlateNumberGetQuery {
  /** 行政区划代码 */
  region_id: number;
}

export interface TaxiesByPlateNumberGetOptions extends CallOptions {
  /** 车牌号 */
  plate_number: string;
  /** 查询参数 */
  query: TaxiesByPlateNumberGetQuery;
}

/** `v3/taxi-invoice/taxies/{plate_number}` */
export interface TaxiesByPlateNumber extends Node {
  /**
   * 获取出租车信息
   *
   * `GET v3/taxi-invoice/taxies/{plate_number}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460169 出租车电子发票（服务商）}
   */
  get(options: TaxiesByPlateNumberGetOptions): Promise<CallResponse<TaxiesByPlateNumberGetResponse>>;
  /**
   * 获取出租车信息
   *
   * `GET v3/taxi-invoice/taxies/{plate_number}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460169 出租车电子发票（服务商）}
   */
  getAsync(options: TaxiesByPlateNumberGetOptions): Promise<CallResponse<TaxiesByPlateNumberGetResponse>>;
}
