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
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269010
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012158314
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012163403
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012163705
   */
  get(options: SignfileGetOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载电子回单
   *
   * `GET v3/transferdownload/signfile`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269010
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012158314
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012163403
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012163705
   */
  getAsync(options: SignfileGetOptions): Promise<CallResponse<Uint8Array>>;
}
