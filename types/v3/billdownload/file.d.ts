// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface FileGetQuery {
  /** 前序接口返回的URL.query.token */
  token: string;
  /** 前序接口返回的URL.query.tartype */
  tartype?: string | undefined;
}

export interface FileGetOptions extends CallOptions {
  /** 查询参数 */
  query: FileGetQuery;
}

/** `v3/billdownload/file` */
export interface File extends Node {
  /**
   * 下载账单
   *
   * `GET v3/billdownload/file`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791868 下载账单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012085421 下载账单（服务商）}
   */
  get(options: FileGetOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载账单
   *
   * `GET v3/billdownload/file`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791868 下载账单（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012085421 下载账单（服务商）}
   */
  getAsync(options: FileGetOptions): Promise<CallResponse<Uint8Array>>;
}
