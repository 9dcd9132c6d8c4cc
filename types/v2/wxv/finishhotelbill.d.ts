// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2WxvResult } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export type FinishhotelbillPostResponse = V2WxvResult;

export interface FinishhotelbillPostXml {
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
  /** 是否入住 */
  checked_in: boolean;
  /** 实际离店时间 */
  real_end_time?: string | undefined;
  /** 其他费用金额，单位：分 */
  other_fee: number | string;
  /** 取消费用，单位：分 */
  cancel_fee?: number | string | undefined;
  /** 赔偿金费用，单位：分 */
  compensation_fee: number | string;
  /** 赔偿金说明 */
  compensation_fee_desc: string;
  /** 房费 */
  room_rate?: number | string | undefined;
  /** 延迟退房费用 */
  overdue_fine: number | string;
  /** 延迟退房说明 */
  overdue_fine_desc: string;
  /** 总金额，单位：分 */
  total_amount: number | string;
  /** 完结凭证 */
  finish_ticket: string;
  /** 分账标识 */
  profit_sharing: 'Y' | 'N' | (string & {});
}

export interface FinishhotelbillPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: FinishhotelbillPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/wxv/finishhotelbill` */
export interface Finishhotelbill extends Node {
  /**
   * 完结速住订单
   *
   * `POST v2/wxv/finishhotelbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5 微信支付分（租借、速住）（旧版文档）}
   */
  post(options: FinishhotelbillPostOptions): Promise<CallResponse<FinishhotelbillPostResponse>>;
  /**
   * 完结速住订单
   *
   * `POST v2/wxv/finishhotelbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5 微信支付分（租借、速住）（旧版文档）}
   */
  postAsync(options: FinishhotelbillPostOptions): Promise<CallResponse<FinishhotelbillPostResponse>>;
}
