// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/taxi-invoice/taxi-company` */
export interface TaxiCompany extends Node {
  readonly createTaxiCompany: TaxiCompanyCreateTaxiCompany;
}

export interface TaxiCompanyCreateTaxiCompanyPostResponse {
  /** 商户号 */
  mchid: string;
  /** 公司名称 */
  company_name?: string;
}

export interface TaxiCompanyCreateTaxiCompanyPostJson {
  /** 公司名称 */
  company_name?: string | undefined;
  /** 税号 */
  tax_id: string;
  /** 公司地址 */
  address: string;
  /** 公司电话 */
  phone?: string | undefined;
  /** 开户行 */
  bank_name?: string | undefined;
  /** 银行账号 */
  bank_account?: string | undefined;
  /** 开票渠道 */
  invoice_mode: string;
  /** 企业法人姓名 */
  legal_person: string;
  /** 公司简称 */
  short_name?: string | undefined;
  /** 行政区划ID */
  region_id: number;
  /** 企业类型 */
  enterprise_type: string;
}

export interface TaxiCompanyCreateTaxiCompanyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TaxiCompanyCreateTaxiCompanyPostJson;
}

/** `v3/taxi-invoice/taxi-company/create-taxi-company` */
export interface TaxiCompanyCreateTaxiCompany extends Node {
  /**
   * 新增出租车公司
   *
   * `POST v3/taxi-invoice/taxi-company/create-taxi-company`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460154 出租车电子发票（服务商）}
   */
  post(options: TaxiCompanyCreateTaxiCompanyPostOptions): Promise<CallResponse<TaxiCompanyCreateTaxiCompanyPostResponse>>;
  /**
   * 新增出租车公司
   *
   * `POST v3/taxi-invoice/taxi-company/create-taxi-company`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460154 出租车电子发票（服务商）}
   */
  postAsync(options: TaxiCompanyCreateTaxiCompanyPostOptions): Promise<CallResponse<TaxiCompanyCreateTaxiCompanyPostResponse>>;
}
