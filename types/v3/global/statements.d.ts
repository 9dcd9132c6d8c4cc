// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallHeaders, CallOptions, CallResponse, Node } from '../../core';

export interface StatementsGetQuery {
  /** 账单日期 */
  date: string;
  /** 商户号 */
  mchid: string;
}

export interface StatementsGetHeaders extends CallHeaders {
  /** 账单压缩 */
  'Accept-Encoding'?: string | undefined;
}

export interface StatementsGetOptions extends CallOptions {
  /** 查询参数 */
  query: StatementsGetQuery;
  /** 请求头 */
  headers?: StatementsGetHeaders | undefined;
}

/** `v3/global/statements` */
export interface Statements extends Node {
  /**
   * 下载对账单
   *
   * `GET v3/global/statements`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013869 境外支付（境外）}
   */
  get(options: StatementsGetOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载对账单
   *
   * `GET v3/global/statements`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013869 境外支付（境外）}
   */
  getAsync(options: StatementsGetOptions): Promise<CallResponse<Uint8Array>>;
}
