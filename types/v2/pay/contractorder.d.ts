// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ContractorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 预签约结果 */
  contract_result_code: string;
  /** 预签约错误代码 */
  contract_err_code?: string;
  /** 预签约错误描述 */
  contract_err_code_des?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
  /** 二维码链接 */
  code_url?: string;
  /** 模板id */
  plan_id?: string;
  /** 请求序列号 */
  request_serial?: string;
  /** 签约协议号 */
  contract_code?: string;
  /** 用户账户展示名称 */
  contract_display_account?: string;
  /** 支付跳转链接 */
  mweb_url?: string;
  /** 商户订单号 */
  out_trade_no: string;
}

export interface ContractorderPostXml {
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 签约商户号 */
  contract_mchid: string;
  /** 签约appid */
  contract_appid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 设备号 */
  device_info?: string | undefined;
  /** 商品描述 */
  body: string;
  /** 商品详情 */
  detail?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 回调通知url */
  notify_url: string;
  /** 总金额，单位：分 */
  total_fee: number | string;
  /** 终端IP */
  spbill_create_ip: string;
  /** 交易起始时间 */
  time_start?: string | undefined;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
  /** 商品ID，trade_type 为 NATIVE 时必填 */
  product_id?: string | undefined;
  /** 指定支付方式 */
  limit_pay?: 'no_credit' | (string & {}) | undefined;
  /** 用户标识，trade_type 为 JSAPI 时与 sub_openid 至少填一项 */
  openid?: string | undefined;
  /** 用户子标识，trade_type 为 JSAPI 时与 openid 至少填一项 */
  sub_openid?: string | undefined;
  /** 模板id */
  plan_id: number | string;
  /** 签约协议号 */
  contract_code: string;
  /** 请求序列号 */
  request_serial: number | string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约信息通知url */
  contract_notify_url: string;
}

export interface ContractorderPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ContractorderPostXml;
}

/** `v2/pay/contractorder` */
export interface Contractorder extends Node {
  /**
   * 支付中签约
   *
   * `POST v2/pay/contractorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987320 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4016608528 支付（服务商）}
   */
  post(options: ContractorderPostOptions): Promise<CallResponse<ContractorderPostResponse>>;
  /**
   * 支付中签约
   *
   * `POST v2/pay/contractorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987320 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4016608528 支付（服务商）}
   */
  postAsync(options: ContractorderPostOptions): Promise<CallResponse<ContractorderPostResponse>>;
}
