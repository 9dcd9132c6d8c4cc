// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface PappayapplyPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
}

export interface PappayapplyPostXml {
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商品描述 */
  body: string;
  /** 商品详情 */
  detail?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 总金额，单位：分 */
  total_fee: number | string;
  /** 货币类型 */
  fee_type?: string | undefined;
  /** 终端IP */
  spbill_create_ip: string;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** 回调通知url */
  notify_url: string;
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 委托代扣协议id */
  contract_id: string;
  /** 电子发票入口开放标识 */
  receipt?: 'Y' | 'N' | (string & {}) | undefined;
}

export interface PappayapplyPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PappayapplyPostXml;
}

/** `v2/pay/pappayapply` */
export interface Pappayapply extends Node {
  /**
   * 申请扣款
   *
   * `POST v2/pay/pappayapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987377 支付（商户）}
   */
  post(options: PappayapplyPostOptions): Promise<CallResponse<PappayapplyPostResponse>>;
  /**
   * 申请扣款
   *
   * `POST v2/pay/pappayapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987377 支付（商户）}
   */
  postAsync(options: PappayapplyPostOptions): Promise<CallResponse<PappayapplyPostResponse>>;
}
