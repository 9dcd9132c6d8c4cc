// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface GetrealnameinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 用户标识 */
  openid: string;
  /** 加密后的姓名 （敏感信息，加密传输） */
  encrypted_real_name: string;
  /** 加密后的证件号码 （敏感信息，加密传输） */
  encrypted_credential_id: string;
  /** 证件类型 */
  cre_type?: 'version' | '2.0' | 'MAINLAND_ID' | 'PASSPOT' | 'MO' | 'SOLDIERS' | 'HVPS' | 'MAINLAND_TMP_ID' | 'ACCOUNT_THIN' | 'POLICE' | 'MTPS' | 'BL' | 'OTHER' | 'RPFF' | 'HK_MACAO' | 'TAIWAN' | (string & {});
}

export interface GetrealnameinfoPostXml {
  /** 接口版本号 */
  version: '1.0' | '2.0' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 加密实名信息的证书序列号 */
  cert_serialno: string;
  /** 步骤2或步骤3获取到的access_token */
  access_token: string;
  /** unix时间戳 */
  timestamp: number | string;
  /** 商户API证书私钥签名 */
  cert_sign: string;
  /** 证件类型 */
  charset?: 'UTF-8' | 'GBK' | (string & {}) | undefined;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface GetrealnameinfoPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: GetrealnameinfoPostXml;
}

/** `v2/secsvc/getrealnameinfo` */
export interface Getrealnameinfo extends Node {
  /**
   * 微信支付实名授权
   *
   * `POST v2/secsvc/getrealnameinfo`
   *
   * 服务地址：`https://fraud.mch.weixin.qq.com/`
   *
   * @deprecated 2021-11-10 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987792 实名验证（商户）}
   */
  post(options: GetrealnameinfoPostOptions): Promise<CallResponse<GetrealnameinfoPostResponse>>;
  /**
   * 微信支付实名授权
   *
   * `POST v2/secsvc/getrealnameinfo`
   *
   * 服务地址：`https://fraud.mch.weixin.qq.com/`
   *
   * @deprecated 2021-11-10 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987792 实名验证（商户）}
   */
  postAsync(options: GetrealnameinfoPostOptions): Promise<CallResponse<GetrealnameinfoPostResponse>>;
}
