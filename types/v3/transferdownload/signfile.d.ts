// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SignfileGetQuery {
  /** 前序download_url的查询参数 */
  token: string;
}

export interface SignfileGetOptions extends CallOptions {
  /** 查询参数 */
  query: SignfileGetQuery;
}

/** `v3/transferdownload/signfile` */
export interface Signfile extends Node {
  /**
   * 下载电子回单
   *
   * `GET v3/transferdownload/signfile`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 电子回单下载（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269010 电子回单下载（商户）}
   */
  get(options: SignfileGetOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载电子回单
   *
   * `GET v3/transferdownload/signfile`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 电子回单下载（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269010 电子回单下载（商户）}
   */
  getAsync(options: SignfileGetOptions): Promise<CallResponse<Uint8Array>>;
}
