// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface TokensPostResponse {
  /** 用户标识 */
  openid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 授权token */
  token: string;
  /** token有效时间 */
  expires_in: number;
}

export interface TokensPostJson {
  /** 用户标识 */
  openid: string;
  /** 应用ID */
  appid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 用户实名 （敏感信息，加密传输） */
  user_name: string;
  /** 用户证件号 （敏感信息，加密传输） */
  id_card_number: string;
  /** 用工类型 */
  employment_type?: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT' | (string & {}) | undefined;
}

export interface TokensPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TokensPostJson;
}

/** `v3/payroll-card/tokens` */
export interface Tokens extends Node {
  /**
   * 生成授权token
   *
   * `POST v3/payroll-card/tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461589 微工卡（服务商）}
   */
  post(options: TokensPostOptions): Promise<CallResponse<TokensPostResponse>>;
  /**
   * 生成授权token
   *
   * `POST v3/payroll-card/tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461589 微工卡（服务商）}
   */
  postAsync(options: TokensPostOptions): Promise<CallResponse<TokensPostResponse>>;
}
