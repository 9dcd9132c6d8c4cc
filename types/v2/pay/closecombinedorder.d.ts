// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ClosecombinedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 合单appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
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

export interface ClosecombinedorderPostXmlSubOrderListContent {
  /** 子单信息 */
  order: {
    /** 子单商户号 */
    mchid: string;
    /** 子单商户订单号 */
    out_trade_no: string;
  }[];
}

export interface ClosecombinedorderPostXml {
  /** 合单appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /**
   * 子单信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link ClosecombinedorderPostXmlSubOrderListContent}
   */
  sub_order_list: string;
}

export interface ClosecombinedorderPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ClosecombinedorderPostXml;
}

/** `v2/pay/closecombinedorder` */
export interface Closecombinedorder extends Node {
  /**
   * 合单关单
   *
   * `POST v2/pay/closecombinedorder`
   *
   * @deprecated 2021-09-01 起不再开放，请改用 `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3 支付（旧版文档）}
   */
  post(options: ClosecombinedorderPostOptions): Promise<CallResponse<ClosecombinedorderPostResponse>>;
  /**
   * 合单关单
   *
   * `POST v2/pay/closecombinedorder`
   *
   * @deprecated 2021-09-01 起不再开放，请改用 `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3 支付（旧版文档）}
   */
  postAsync(options: ClosecombinedorderPostOptions): Promise<CallResponse<ClosecombinedorderPostResponse>>;
}
