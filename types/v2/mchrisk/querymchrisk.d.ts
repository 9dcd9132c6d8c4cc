// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface QuerymchriskPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 服务商号 */
  mch_id: string;
  /** 风险级别 */
  risk_level: string;
  /** 风险描述 */
  risk_level_desc: string;
}

export interface QuerymchriskPostXml {
  /** 服务商号 */
  mch_id: string;
  /** 平台证书序列号 */
  cert_serial_number?: string | undefined;
  /** 身份证号（需加密） （敏感信息，加密传输） */
  certificates_number?: string | undefined;
  /** 身份证所有人姓名（需加密） （敏感信息，加密传输） */
  certificates_name?: string | undefined;
  /** 结算账号（需加密） （敏感信息，加密传输） */
  settlement_card_no?: string | undefined;
  /** 结算户名（需加密） （敏感信息，加密传输） */
  settlement_card_name?: string | undefined;
  /** 结算银行 */
  settlement_card_bank?: string | undefined;
  /** 营业执照编号（需加密） （敏感信息，加密传输） */
  business_license_number?: string | undefined;
  /** 公司名称 */
  company_name?: string | undefined;
  /** 门店地址 */
  store_address?: string | undefined;
  /** 门店经度 */
  store_longitude?: string | undefined;
  /** 门店纬度 */
  store_latitude?: string | undefined;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface QuerymchriskPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QuerymchriskPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mchrisk/querymchrisk` */
export interface Querymchrisk extends Node {
  /**
   * 事前-风险商户核查接口
   *
   * `POST v2/mchrisk/querymchrisk`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985625 商户风险管理（旧版文档）}
   */
  post(options: QuerymchriskPostOptions): Promise<CallResponse<QuerymchriskPostResponse>>;
  /**
   * 事前-风险商户核查接口
   *
   * `POST v2/mchrisk/querymchrisk`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985625 商户风险管理（旧版文档）}
   */
  postAsync(options: QuerymchriskPostOptions): Promise<CallResponse<QuerymchriskPostResponse>>;
}
