// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface TokensPostResponse {
  /** 授权凭证 */
  token?: string;
}

export interface TokensPostJson {
  /** 使用场景 */
  scene?: string | undefined;
  /** 小程序/h5鉴权场景初始化数据 */
  web_init_data?: {
    /** 商户刷脸用户ID */
    out_user_id?: string | undefined;
    /** 机构ID */
    organization_id?: string | undefined;
  } | undefined;
}

export interface TokensPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TokensPostJson;
}

/** `v3/offlinefacemch/tokens` */
export interface Tokens extends Node {
  /**
   * 获取凭证授权接口
   *
   * `POST v3/offlinefacemch/tokens`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸机构（旧版文档）}
   */
  post(options: TokensPostOptions): Promise<CallResponse<TokensPostResponse>>;
  /**
   * 获取凭证授权接口
   *
   * `POST v3/offlinefacemch/tokens`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸机构（旧版文档）}
   */
  postAsync(options: TokensPostOptions): Promise<CallResponse<TokensPostResponse>>;
}
