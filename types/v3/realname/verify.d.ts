// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface VerifyGetResponse {
  /** 实名比对结果 */
  verify_result: 0 | 1 | (number & {});
  /** 错误信息 */
  err_message?: string;
}

export interface VerifyGetQuery {
  /** 下单用户账户的证件类型 */
  credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19 | (number & {});
  /** 加密后的下单用户证件号 （敏感信息，加密传输） */
  encrypted_credential_id: string;
  /** 加密后的下单用户姓名 （敏感信息，加密传输） */
  encrypted_name: string;
  /** 微信支付交易单号 */
  wxp_trade_no: string;
}

export interface VerifyGetOptions extends CallOptions {
  /** 查询参数 */
  query: VerifyGetQuery;
}

/** `v3/realname/verify` */
export interface Verify extends Node {
  /**
   * 实名信息校验
   *
   * `GET v3/realname/verify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735179 实名校验（服务商）}
   */
  get(options: VerifyGetOptions): Promise<CallResponse<VerifyGetResponse>>;
  /**
   * 实名信息校验
   *
   * `GET v3/realname/verify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735179 实名校验（服务商）}
   */
  getAsync(options: VerifyGetOptions): Promise<CallResponse<VerifyGetResponse>>;
}
