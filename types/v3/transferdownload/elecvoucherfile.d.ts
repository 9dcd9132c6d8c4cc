// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ElecvoucherfileGetQuery {
  /** 前序download_url的查询参数 */
  token: string;
  /** 前序download_url的查询参数 */
  source: string;
}

export interface ElecvoucherfileGetOptions extends CallOptions {
  /** 查询参数 */
  query: ElecvoucherfileGetQuery;
}

/** `v3/transferdownload/elecvoucherfile` */
export interface Elecvoucherfile extends Node {
  /**
   * 下载电子回单PDF文件
   *
   * `GET v3/transferdownload/elecvoucherfile`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 电子回单下载（商户）}
   */
  get(options: ElecvoucherfileGetOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载电子回单PDF文件
   *
   * `GET v3/transferdownload/elecvoucherfile`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 电子回单下载（商户）}
   */
  getAsync(options: ElecvoucherfileGetOptions): Promise<CallResponse<Uint8Array>>;
}
