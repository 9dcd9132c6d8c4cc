// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2WxvResult } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export type CancelbillPostResponse = V2WxvResult;

export interface CancelbillPostXml {
  /** 接口版本号 */
  version: '1.0' | (string & {});
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 商户服务订单号 */
  out_order_no: string;
  /** 撤销原因 */
  reason: string;
  /** 服务ID */
  service_id: string;
}

export interface CancelbillPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: CancelbillPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/wxv/cancelbill` */
export interface Cancelbill extends Node {
  /**
   * 撤销租借订单
   *
   * `POST v2/wxv/cancelbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4 微信支付分（租借、速住）（旧版文档）}
   */
  post(options: CancelbillPostOptions): Promise<CallResponse<CancelbillPostResponse>>;
  /**
   * 撤销租借订单
   *
   * `POST v2/wxv/cancelbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4 微信支付分（租借、速住）（旧版文档）}
   */
  postAsync(options: CancelbillPostOptions): Promise<CallResponse<CancelbillPostResponse>>;
}
