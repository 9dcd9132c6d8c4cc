// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallHeaders, CallOptions, CallResponse, Node } from '../../core';

/** `v2/xdc/apiv2sandbox` */
export interface Apiv2sandbox extends Node {
  readonly pay: Apiv2sandboxPay;
}

/** `v2/xdc/apiv2sandbox/pay` */
export interface Apiv2sandboxPay extends Node {
  readonly micropay: Apiv2sandboxPayMicropay;
  readonly orderquery: Apiv2sandboxPayOrderquery;
}

export interface Apiv2sandboxPayMicropayPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 交易类型 MICROPAY */
  trade_type: 'MICROPAY' | (string & {});
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 标价金额 */
  total_fee: string;
  /** 现金支付金额 */
  cash_fee: string;
  /** 代金券金额 */
  coupon_fee?: string;
}

export interface Apiv2sandboxPayMicropayPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 商品描述 */
  body: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 订单金额，单位：分 */
  total_fee: number | string;
  /** 货币类型 */
  fee_type?: string | undefined;
  /** 授权码 */
  auth_code: string;
}

export interface Apiv2sandboxPayMicropayPostHeaders extends CallHeaders {
  /** 异常用例名称 */
  'Wechatpay-Negative-Test'?: 'MICROPAY_USERPAYING' | 'MICROPAY_TIMEOUT' | 'MICROPAY_PAYERROR' | 'MICROPAY_PAY_QUERY_TIMEOUT' | (string & {}) | undefined;
}

export interface Apiv2sandboxPayMicropayPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: Apiv2sandboxPayMicropayPostXml;
  /** 请求头 */
  headers?: Apiv2sandboxPayMicropayPostHeaders | undefined;
}

/** `v2/xdc/apiv2sandbox/pay/micropay` */
export interface Apiv2sandboxPayMicropay extends Node {
  /**
   * 沙箱付款码支付
   *
   * `POST v2/xdc/apiv2sandbox/pay/micropay`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx APIv2 沙箱（旧版文档）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 APIv2 沙箱（商户）}
   */
  post(options: Apiv2sandboxPayMicropayPostOptions): Promise<CallResponse<Apiv2sandboxPayMicropayPostResponse>>;
  /**
   * 沙箱付款码支付
   *
   * `POST v2/xdc/apiv2sandbox/pay/micropay`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx APIv2 沙箱（旧版文档）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 APIv2 沙箱（商户）}
   */
  postAsync(options: Apiv2sandboxPayMicropayPostOptions): Promise<CallResponse<Apiv2sandboxPayMicropayPostResponse>>;
}

export interface Apiv2sandboxPayOrderqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 交易类型 MICROPAY */
  trade_type: 'MICROPAY' | (string & {});
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 标价金额 */
  total_fee: string;
  /** 现金支付金额 */
  cash_fee: string;
  /** 代金券金额 */
  coupon_fee?: string;
}

export interface Apiv2sandboxPayOrderqueryPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
}

export interface Apiv2sandboxPayOrderqueryPostHeaders extends CallHeaders {
  /** 异常用例名称 */
  'Wechatpay-Negative-Test'?: 'MICROPAY_USERPAYING' | 'MICROPAY_TIMEOUT' | 'MICROPAY_PAYERROR' | 'MICROPAY_PAY_QUERY_TIMEOUT' | (string & {}) | undefined;
}

export interface Apiv2sandboxPayOrderqueryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: Apiv2sandboxPayOrderqueryPostXml;
  /** 请求头 */
  headers?: Apiv2sandboxPayOrderqueryPostHeaders | undefined;
}

/** `v2/xdc/apiv2sandbox/pay/orderquery` */
export interface Apiv2sandboxPayOrderquery extends Node {
  /**
   * 沙箱订单查询
   *
   * `POST v2/xdc/apiv2sandbox/pay/orderquery`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx APIv2 沙箱（旧版文档）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 APIv2 沙箱（商户）}
   */
  post(options: Apiv2sandboxPayOrderqueryPostOptions): Promise<CallResponse<Apiv2sandboxPayOrderqueryPostResponse>>;
  /**
   * 沙箱订单查询
   *
   * `POST v2/xdc/apiv2sandbox/pay/orderquery`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx APIv2 沙箱（旧版文档）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 APIv2 沙箱（商户）}
   */
  postAsync(options: Apiv2sandboxPayOrderqueryPostOptions): Promise<CallResponse<Apiv2sandboxPayOrderqueryPostResponse>>;
}
