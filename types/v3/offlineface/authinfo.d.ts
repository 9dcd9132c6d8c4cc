// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface AuthinfoPostResponse {
  /** 授权信息 */
  authinfo: string;
}

export interface AuthinfoPostJson {
  /** 服务商公众号appid */
  sp_appid: string;
  /** 子商户公众号appid */
  sub_appid?: string | undefined;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 设备id */
  device_id: string;
  /** 原始数据 */
  raw_data: string;
  /** 机构id */
  organization_id: string;
}

export interface AuthinfoPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AuthinfoPostJson;
}

/** `v3/offlineface/authinfo` */
export interface Authinfo extends Node {
  /**
   * 获取authinfo接口
   *
   * `POST v3/offlineface/authinfo`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸（旧版文档）}
   */
  post(options: AuthinfoPostOptions): Promise<CallResponse<AuthinfoPostResponse>>;
  /**
   * 获取authinfo接口
   *
   * `POST v3/offlineface/authinfo`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸（旧版文档）}
   */
  postAsync(options: AuthinfoPostOptions): Promise<CallResponse<AuthinfoPostResponse>>;
}
