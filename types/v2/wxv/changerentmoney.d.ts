// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2WxvResult } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export type ChangerentmoneyPostResponse = V2WxvResult;

export interface ChangerentmoneyPostXml {
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
  /** 修改原因 */
  reason?: string | undefined;
  /** 服务ID */
  service_id: string;
  /** 总金额，单位：分 */
  total_amount: number | string;
  /** 租金费用，单位：分 */
  rent_fee: number | string;
  /** 赔偿金费用，单位：分 */
  compensation_fee: number | string;
  /** 赔偿金费用说明 */
  compensation_fee_desc?: string | undefined;
}

export interface ChangerentmoneyPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ChangerentmoneyPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/wxv/changerentmoney` */
export interface Changerentmoney extends Node {
  /**
   * 修改租借订单
   *
   * `POST v2/wxv/changerentmoney`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6 微信支付分（租借、速住）（旧版文档）}
   */
  post(options: ChangerentmoneyPostOptions): Promise<CallResponse<ChangerentmoneyPostResponse>>;
  /**
   * 修改租借订单
   *
   * `POST v2/wxv/changerentmoney`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6 微信支付分（租借、速住）（旧版文档）}
   */
  postAsync(options: ChangerentmoneyPostOptions): Promise<CallResponse<ChangerentmoneyPostResponse>>;
}
