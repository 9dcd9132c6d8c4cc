// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface RealnameauthPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 签名 */
  sign?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  mch_id?: string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 用户标识 */
  openid?: string;
  /** 步骤2或步骤3获取到的access_token */
  access_token?: string;
  /** 有多个结果时用分号” */
  verify_openid?: 'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM' | (string & {});
  verify_real_name?: 'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM' | (string & {});
  bind_bankcard?: 'YES' | 'NO' | (string & {});
}

export interface RealnameauthPostXml {
  /** 接口版本号 */
  version: '1.0' | '1.1' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 真实姓名 */
  real_name: string;
  /** 证件类型 */
  cred_type: 1 | 2 | 5 | 9 | 12 | 17 | 18 | '1' | '2' | '5' | '9' | '12' | '17' | '18' | (number & {}) | (string & {});
  /** 证件号码 */
  cred_id: string;
  /** 步骤2或步骤3获取到的access_token */
  access_token: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | 'MD5' | (string & {});
}

export interface RealnameauthPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: RealnameauthPostXml;
}

/** `v2/secsvc/realnameauth` */
export interface Realnameauth extends Node {
  /**
   * 微信支付实名验证
   *
   * `POST v2/secsvc/realnameauth`
   *
   * 服务地址：`https://fraud.mch.weixin.qq.com/`
   *
   * @deprecated 2021-11-10 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987263 实名验证（商户）}
   */
  post(options: RealnameauthPostOptions): Promise<CallResponse<RealnameauthPostResponse>>;
  /**
   * 微信支付实名验证
   *
   * `POST v2/secsvc/realnameauth`
   *
   * 服务地址：`https://fraud.mch.weixin.qq.com/`
   *
   * @deprecated 2021-11-10 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987263 实名验证（商户）}
   */
  postAsync(options: RealnameauthPostOptions): Promise<CallResponse<RealnameauthPostResponse>>;
}
