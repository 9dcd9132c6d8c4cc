// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface QueryrentbillPostResponse {
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
  /** 商品名称 */
  goods_name: string;
  /** 是否归还 */
  returned: string;
  /** 租用时间 */
  start_time?: string;
  /** 租用地点 */
  service_location?: string;
  /** 押金总额，单位：分 */
  deposit_amount: string;
  /** 租金规则 计费单位 */
  rent_unit: 'FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE' | (string & {});
  /** 租金规则 计费单价费用，单位：分 */
  rent_unit_fee: string;
  /** 租金规则 计费说明 */
  rent_fee_desc?: string;
  /** 实际归还时间 */
  real_end_time?: string;
  /** 租金费用，单位：分 */
  rent_fee?: string;
  /** 赔偿金费用，单位：分 */
  compensation_fee?: string;
  /** 赔偿金说明 */
  compensation_fee_desc?: string;
  /** 归还地点 */
  service_end_location?: string;
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

export interface QueryrentbillPostXml {
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

export interface QueryrentbillPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QueryrentbillPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/wxv/queryrentbill` */
export interface Queryrentbill extends Node {
  /**
   * 查询租借订单
   *
   * `POST v2/wxv/queryrentbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3 微信支付分（租借、速住）（旧版文档）}
   */
  post(options: QueryrentbillPostOptions): Promise<CallResponse<QueryrentbillPostResponse>>;
  /**
   * 查询租借订单
   *
   * `POST v2/wxv/queryrentbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3 微信支付分（租借、速住）（旧版文档）}
   */
  postAsync(options: QueryrentbillPostOptions): Promise<CallResponse<QueryrentbillPostResponse>>;
}
