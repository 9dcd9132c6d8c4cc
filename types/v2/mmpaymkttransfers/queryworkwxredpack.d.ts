// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface QueryworkwxredpackPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 微信支付签名 */
  sign?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 红包单号 */
  detail_id: string;
  /** 红包状态 */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {});
  /** 发放类型 */
  send_type: 'API' | (string & {});
  /** 红包金额，单位：分 */
  total_amount: string;
  /** 失败原因 */
  reason?: string;
  /** 红包发送时间 */
  send_time: string;
  /** 红包退款时间 */
  refund_time?: string;
  /** 红包退款金额，单位：分 */
  refund_amount?: string;
  /** 祝福语 */
  wishing?: string;
  /** 活动描述 */
  remark?: string;
  /** 活动名称 */
  act_name?: string;
  /** 领取红包的Openid */
  openid: string;
  /** 金额，单位：分 */
  amount: string;
  /** 接收时间 */
  rcv_time: string;
  /** 发送者名称 */
  sender_name?: string;
  /** 发送者头像 */
  sender_header_media_id?: string;
}

export interface QueryworkwxredpackPostXml {
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** Appid */
  appid: string;
}

export interface QueryworkwxredpackPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QueryworkwxredpackPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/queryworkwxredpack` */
export interface Queryworkwxredpack extends Node {
  /**
   * 查询红包记录
   *
   * `POST v2/mmpaymkttransfers/queryworkwxredpack`
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90276 现金红包与代金券（旧版文档）}
   */
  post(options: QueryworkwxredpackPostOptions): Promise<CallResponse<QueryworkwxredpackPostResponse>>;
  /**
   * 查询红包记录
   *
   * `POST v2/mmpaymkttransfers/queryworkwxredpack`
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90276 现金红包与代金券（旧版文档）}
   */
  postAsync(options: QueryworkwxredpackPostOptions): Promise<CallResponse<QueryworkwxredpackPostResponse>>;
}
