// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallHeaders, CallOptions, CallResponse, Node } from '../core';

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

/**
 * 境外对账单
 *
 * `v3/statements`
 */
export interface Statements extends Node {
  /**
   * 下载对账单
   *
   * `GET v3/statements`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml 境外对账单（旧版文档）}
   */
  get(options: StatementsGetOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载对账单
   *
   * `GET v3/statements`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml 境外对账单（旧版文档）}
   */
  getAsync(options: StatementsGetOptions): Promise<CallResponse<Uint8Array>>;
}
