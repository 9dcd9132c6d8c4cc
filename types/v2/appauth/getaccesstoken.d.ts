// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface GetaccesstokenGetResponse {
  /** 返回状态码 */
  retcode: 0 | -1 | (number & {}) | (string & {});
  /** 处理成功 */
  retmsg: string;
  /** 接口调用凭证 */
  access_token: string;
  /** 请求返回的access_token过期时间 */
  access_token_expire_in: number | string;
  /** refresh令牌 */
  refresh_token: string;
  /** refresh_token过期时间 */
  refresh_token_expire_in: number | string;
}

export interface GetaccesstokenGetQuery {
  /** 商户号 */
  mch_id: string;
  /** 应用ID */
  appid: string;
  /** 微信openID */
  openid: string;
  /** 第一步返回的auth_code */
  code: string;
  /** 固定值authorization_code */
  grant_type: 'authorization_code' | (string & {});
  /** 应用授权作用域 */
  scope: 'pay_identity' | 'pay_realname' | (string & {});
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 签名，由 SDK 填写 */
  sign?: string | undefined;
}

export interface GetaccesstokenGetOptions extends CallOptions {
  /** 查询参数 */
  query: GetaccesstokenGetQuery;
}

/** `v2/appauth/getaccesstoken` */
export interface Getaccesstoken extends Node {
  /**
   * 通过code换取accesstoken
   *
   * `GET v2/appauth/getaccesstoken`
   *
   * @deprecated 2021-11-10 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 授权（商户）}
   */
  get(options: GetaccesstokenGetOptions): Promise<CallResponse<GetaccesstokenGetResponse>>;
  /**
   * 通过code换取accesstoken
   *
   * `GET v2/appauth/getaccesstoken`
   *
   * @deprecated 2021-11-10 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 授权（商户）}
   */
  getAsync(options: GetaccesstokenGetOptions): Promise<CallResponse<GetaccesstokenGetResponse>>;
}
