// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2WxvResult } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export type FinishrentbillPostResponse = V2WxvResult;

export interface FinishrentbillPostXml {
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
  /** 服务ID */
  service_id: string;
  /** 是否归还 */
  returned: string;
  /** 实际归还时间 */
  real_end_time?: string | undefined;
  /** 归还地点 */
  service_end_location?: string | undefined;
  /** 总金额，单位：分 */
  total_amount: number | string;
  /** 租金费用，单位：分 */
  rent_fee: number | string;
  /** 赔偿金费用 */
  compensation_fee: string;
  /** 赔偿金费用说明 */
  compensation_fee_desc: string;
  /** 完结凭证 */
  finish_ticket: string;
  /** 分账标识 */
  profit_sharing: 'Y' | 'N' | (string & {});
}

export interface FinishrentbillPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: FinishrentbillPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/wxv/finishrentbill` */
export interface Finishrentbill extends Node {
  /**
   * 完结租借订单
   *
   * `POST v2/wxv/finishrentbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5 微信支付分（租借、速住）（旧版文档）}
   */
  post(options: FinishrentbillPostOptions): Promise<CallResponse<FinishrentbillPostResponse>>;
  /**
   * 完结租借订单
   *
   * `POST v2/wxv/finishrentbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5 微信支付分（租借、速住）（旧版文档）}
   */
  postAsync(options: FinishrentbillPostOptions): Promise<CallResponse<FinishrentbillPostResponse>>;
}
