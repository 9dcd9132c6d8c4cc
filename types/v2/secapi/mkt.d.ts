// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 特约商户管理
 *
 * `v2/secapi/mkt`
 */
export interface Mkt extends Node {
  readonly addrecommendconf: MktAddrecommendconf;
}

export interface MktAddrecommendconfPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 签名 */
  sign: string;
}

export interface MktAddrecommendconfPostXml {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 特约商户APPID */
  sub_appid: string;
  /** 推荐关注APPID */
  subscribe_appid: string;
}

export interface MktAddrecommendconfPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MktAddrecommendconfPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/mkt/addrecommendconf` */
export interface MktAddrecommendconf extends Node {
  /**
   * 服务商特约商户关注功能配置
   *
   * `POST v2/secapi/mkt/addrecommendconf`
   *
   * @deprecated 2021-09-01 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115399 特约商户管理（服务商）}
   */
  post(options: MktAddrecommendconfPostOptions): Promise<CallResponse<MktAddrecommendconfPostResponse>>;
  /**
   * 服务商特约商户关注功能配置
   *
   * `POST v2/secapi/mkt/addrecommendconf`
   *
   * @deprecated 2021-09-01 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115399 特约商户管理（服务商）}
   */
  postAsync(options: MktAddrecommendconfPostOptions): Promise<CallResponse<MktAddrecommendconfPostResponse>>;
}
