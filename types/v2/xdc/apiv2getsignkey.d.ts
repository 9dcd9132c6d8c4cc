// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v2/xdc/apiv2getsignkey` */
export interface Apiv2getsignkey extends Node {
  readonly sign: Apiv2getsignkeySign;
}

/** `v2/xdc/apiv2getsignkey/sign` */
export interface Apiv2getsignkeySign extends Node {
  readonly getsignkey: Apiv2getsignkeySignGetsignkey;
}

export interface Apiv2getsignkeySignGetsignkeyPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 商户号 */
  mch_id: string;
  /** 沙箱密钥 */
  sandbox_signkey?: string;
}

export interface Apiv2getsignkeySignGetsignkeyPostXml {
  /** 商户号 */
  mch_id: string;
}

export interface Apiv2getsignkeySignGetsignkeyPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: Apiv2getsignkeySignGetsignkeyPostXml;
}

/** `v2/xdc/apiv2getsignkey/sign/getsignkey` */
export interface Apiv2getsignkeySignGetsignkey extends Node {
  /**
   * 获取沙箱环境密钥
   *
   * `POST v2/xdc/apiv2getsignkey/sign/getsignkey`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 APIv2 沙箱（商户）}
   */
  post(options: Apiv2getsignkeySignGetsignkeyPostOptions): Promise<CallResponse<Apiv2getsignkeySignGetsignkeyPostResponse>>;
  /**
   * 获取沙箱环境密钥
   *
   * `POST v2/xdc/apiv2getsignkey/sign/getsignkey`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 APIv2 沙箱（商户）}
   */
  postAsync(options: Apiv2getsignkeySignGetsignkeyPostOptions): Promise<CallResponse<Apiv2getsignkeySignGetsignkeyPostResponse>>;
}
