// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface QueryhotelbillPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回结果 */
  return_msg?: string;
  /** 签名 */
  sign: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 单据状态 */
  state: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 房间 */
  room: string;
  /** 入住时间 */
  start_time: string;
  /** 预定离店时间 */
  end_time?: string;
  /** 酒店 */
  service_location: string;
  /** 押金 */
  deposit_amount: string;
  /** 房费 */
  room_rate: string;
  /** 房费说明 */
  room_rate_desc: string;
  /** 实际离店时间 */
  real_end_time?: string;
  /** 是否入住 */
  checked_in: string;
  /** 其他费用，单位：分 */
  other_fee?: string;
  /** 其他费用说明 */
  other_fee_desc?: string;
  /** 赔偿金费用，单位：分 */
  compensation_fee?: string;
  /** 赔偿金说明 */
  compensation_fee_desc?: string;
  /** 延迟退房费 */
  overdue_fine?: string;
  /** 延迟退房说明 */
  overdue_fine_desc?: string;
  /** 取消费用，单位：分 */
  cancel_fee?: string;
  /** 取消费用说明 */
  cancel_fee_desc?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 完结凭证 */
  finish_ticket: string;
  /** 回调数据包 */
  attach?: string;
  /** 结单交易单号 */
  finish_transaction_id?: string;
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {});
}

export interface QueryhotelbillPostXml {
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
  /** 回跳查询id */
  return_query_id: string;
  /** 服务ID */
  service_id: string;
}

export interface QueryhotelbillPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QueryhotelbillPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/wxv/queryhotelbill` */
export interface Queryhotelbill extends Node {
  /**
   * 查询速住订单
   *
   * `POST v2/wxv/queryhotelbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3 微信支付分（租借、速住）（旧版文档）}
   */
  post(options: QueryhotelbillPostOptions): Promise<CallResponse<QueryhotelbillPostResponse>>;
  /**
   * 查询速住订单
   *
   * `POST v2/wxv/queryhotelbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3 微信支付分（租借、速住）（旧版文档）}
   */
  postAsync(options: QueryhotelbillPostOptions): Promise<CallResponse<QueryhotelbillPostResponse>>;
}
