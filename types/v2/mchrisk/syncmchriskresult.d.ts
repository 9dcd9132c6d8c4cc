// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SyncmchriskresultPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
}

export interface SyncmchriskresultPostXml {
  /** 服务商号 */
  mch_id: string;
  /** 商户ID */
  sub_mch_id: string;
  /** 事件单号 */
  event_code: string;
  /** 身份证号（需加密） */
  certificates_number?: string | undefined;
  /** 身份证所有人姓名（需加密） */
  certificates_name?: string | undefined;
  /** 结算账号（需加密） */
  settlement_card_no?: string | undefined;
  /** 结算户名（需加密） */
  settlement_card_name?: string | undefined;
  /** 结算银行 */
  settlement_card_bank?: string | undefined;
  /** 营业执照编号（需加密） */
  business_license_number?: string | undefined;
  /** 公司名称 */
  company_name?: string | undefined;
  /** 门店地址 */
  store_address?: string | undefined;
  /** 门店经度 */
  store_longitude?: string | undefined;
  /** 门店纬度 */
  store_latitude?: string | undefined;
  /** 风险类型 */
  risk_type: string;
  /** 处罚方式 */
  punish_type: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface SyncmchriskresultPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: SyncmchriskresultPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mchrisk/syncmchriskresult` */
export interface Syncmchriskresult extends Node {
  /**
   * 事后-风险商户处理结果同步接口
   *
   * `POST v2/mchrisk/syncmchriskresult`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986435 商户风险管理（旧版文档）}
   */
  post(options: SyncmchriskresultPostOptions): Promise<CallResponse<SyncmchriskresultPostResponse>>;
  /**
   * 事后-风险商户处理结果同步接口
   *
   * `POST v2/mchrisk/syncmchriskresult`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986435 商户风险管理（旧版文档）}
   */
  postAsync(options: SyncmchriskresultPostOptions): Promise<CallResponse<SyncmchriskresultPostResponse>>;
}
