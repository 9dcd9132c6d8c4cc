// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/taxi-invoice/taxi-companies` */
export interface TaxiCompanies extends Node {
  readonly _company_mchid_: TaxiCompaniesByCompanyMchid;
  /** 同 _company_mchid_ */
  readonly $company_mchid$: TaxiCompaniesByCompanyMchid;
}

export interface TaxiCompaniesByCompanyMchidGetResponse {
  /** 商户号 */
  company_mchid: string;
  /** 企业类型 */
  enterprise_type: string;
  /** 公司名称 */
  company_name: string;
  /** 公司简称 */
  short_name: string;
  /** 税号 */
  tax_id: string;
  /** 公司地址 */
  address: string;
  /** 公司电话 */
  phone?: string;
  /** 开户行 */
  bank_name?: string;
  /** 银行账号 */
  bank_account?: string;
  /** 企业法人姓名 */
  legal_person: string;
  /** 开票渠道 */
  invoice_mode: string;
  /** 行政区划代码 */
  region_id: number;
}

export interface TaxiCompaniesByCompanyMchidGetQuery {
  /** 行政区划ID */
  region_id: number;
}

export interface TaxiCompaniesByCompanyMchidGetOptions extends CallOptions {
  /** 商户号 */
  company_mchid: string;
  /** 查询参数 */
  query: TaxiCompaniesByCompanyMchidGetQuery;
}

/** `v3/taxi-invoice/taxi-companies/{company_mchid}` */
export interface TaxiCompaniesByCompanyMchid extends Node {
  /**
   * 获取出租车公司商户信息
   *
   * `GET v3/taxi-invoice/taxi-companies/{company_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460161 出租车电子发票（服务商）}
   */
  get(options: TaxiCompaniesByCompanyMchidGetOptions): Promise<CallResponse<TaxiCompaniesByCompanyMchidGetResponse>>;
  /**
   * 获取出租车公司商户信息
   *
   * `GET v3/taxi-invoice/taxi-companies/{company_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460161 出租车电子发票（服务商）}
   */
  getAsync(options: TaxiCompaniesByCompanyMchidGetOptions): Promise<CallResponse<TaxiCompaniesByCompanyMchidGetResponse>>;
}
