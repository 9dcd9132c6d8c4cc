// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface VerifyCertificatePostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {});
}

export interface VerifyCertificatePostJson {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string | undefined;
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 商户海关备案号 */
  merchant_customs_no: string;
  /** 证件类型 */
  certificate_type: 'IDCARD' | (string & {});
  /** 证件号 （敏感信息，加密传输） */
  certificate_id: string;
  /** 证件姓名 （敏感信息，加密传输） */
  certificate_name: string;
}

export interface VerifyCertificatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: VerifyCertificatePostJson;
}

/** `v3/customs/verify-certificate` */
export interface VerifyCertificate extends Node {
  /**
   * 身份信息校验
   *
   * `POST v3/customs/verify-certificate`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml 海关报关（旧版文档）}
   */
  post(options: VerifyCertificatePostOptions): Promise<CallResponse<VerifyCertificatePostResponse>>;
  /**
   * 身份信息校验
   *
   * `POST v3/customs/verify-certificate`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml 海关报关（旧版文档）}
   */
  postAsync(options: VerifyCertificatePostOptions): Promise<CallResponse<VerifyCertificatePostResponse>>;
}
