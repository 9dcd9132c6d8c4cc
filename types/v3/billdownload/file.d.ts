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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791868
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070401
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810615
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791889
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791909
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085923
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421189
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421294
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421368
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421461
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071204
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071238
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268886
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289690
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083163
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083134
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012084371
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012084430
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012084687
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012062348
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013417983
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085421
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080230
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085682
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085877
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085803
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012231933
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462137
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462207
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462389
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462614
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080591
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080597
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012167495
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012167003
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886351
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012124894
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012158422
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012171219
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012163775
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012075366
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012076073
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013332327
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085435
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013332346
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013332309
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013332289
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085172
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013461816
   */
  get(options: FileGetOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载账单
   *
   * `GET v3/billdownload/file`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791868
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070401
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810615
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791889
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791909
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085923
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421189
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421294
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421368
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421461
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071204
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071238
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268886
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289690
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083163
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083134
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012084371
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012084430
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012084687
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012062348
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013417983
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085421
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080230
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085682
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085877
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085803
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012231933
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462137
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462207
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462389
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462614
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080591
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080597
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012167495
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012167003
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886351
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012124894
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012158422
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012171219
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012163775
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012075366
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012076073
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013332327
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085435
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013332346
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013332309
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013332289
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012085172
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013461816
   */
  getAsync(options: FileGetOptions): Promise<CallResponse<Uint8Array>>;
}
