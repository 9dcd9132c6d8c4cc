// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/taxi-invoice/taxi` */
export interface Taxi extends Node {
  readonly updateTaxi: TaxiUpdateTaxi;
}

export interface TaxiUpdateTaxiPostResponse {
  /** 车牌号 */
  plate_number: string;
  /** 公司名称 */
  company_name: string;
  /** 商户号 */
  mchid?: string;
  /** 主班司机资格证号 */
  main_license: string;
  /** 副班司机资格证号 */
  deputy_license?: string;
  /** 行政区划ID */
  region_id: number;
}

export interface TaxiUpdateTaxiPostJson {
  /** 车牌号 */
  plate_number: string;
  /** 公司名称 */
  company_name: string;
  /** 商户号 */
  mchid?: string | undefined;
  /** 主班司机资格证号 */
  main_license: string;
  /** 副班司机资格证号 */
  deputy_license?: string | undefined;
  /** 行政区划ID */
  region_id: number;
  /** 开票标记 */
  invoice_flag?: string | undefined;
  /** 出租车状态 */
  taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION' | (string & {}) | undefined;
}

export interface TaxiUpdateTaxiPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TaxiUpdateTaxiPostJson;
}

/** `v3/taxi-invoice/taxi/update-taxi` */
export interface TaxiUpdateTaxi extends Node {
  /**
   * 更新出租车信息
   *
   * `POST v3/taxi-invoice/taxi/update-taxi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460167 出租车电子发票（服务商）}
   */
  post(options: TaxiUpdateTaxiPostOptions): Promise<CallResponse<TaxiUpdateTaxiPostResponse>>;
  /**
   * 更新出租车信息
   *
   * `POST v3/taxi-invoice/taxi/update-taxi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460167 出租车电子发票（服务商）}
   */
  postAsync(options: TaxiUpdateTaxiPostOptions): Promise<CallResponse<TaxiUpdateTaxiPostResponse>>;
}
