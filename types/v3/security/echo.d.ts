// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface EchoPostResponse {
  /** 回显信息 */
  echo_message: string;
  /** 平台证书或微信支付公钥加密测试字段 （敏感信息，加密传输） */
  encrypted_echo_message?: string;
}

export interface EchoPostJson {
  /** 商户回调地址，URL */
  notify_url?: string | undefined;
  /** 回显信息 */
  echo_message: string;
  /** 平台证书或微信支付公钥加密测试字段 （敏感信息，加密传输） */
  encrypted_echo_message?: string | undefined;
}

export interface EchoPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EchoPostJson;
}

/** `v3/security/echo` */
export interface Echo extends Node {
  /**
   * 商户签名验签／加解密测试
   *
   * `POST v3/security/echo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014551946 验签测试（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015139289 验签测试（服务商）}
   */
  post(options: EchoPostOptions): Promise<CallResponse<EchoPostResponse>>;
  /**
   * 商户签名验签／加解密测试
   *
   * `POST v3/security/echo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014551946 验签测试（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015139289 验签测试（服务商）}
   */
  postAsync(options: EchoPostOptions): Promise<CallResponse<EchoPostResponse>>;
}
