// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2OrderDetail, V2StoreInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface UnifiedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 服务商应用ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 设备号 */
  device_info?: string;
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
  /** 交易类型 */
  trade_type: 'JSAPI' | 'APP' | (string & {});
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 二维码链接 */
  code_url?: string;
}

export type UnifiedorderPostXmlDetailContent = V2OrderDetail;

export interface UnifiedorderPostXmlSceneInfoContent {
  /** 实际门店信息 */
  store_info: V2StoreInfo;
}

export interface UnifiedorderPostXml {
  /** 服务商应用ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 设备号 */
  device_info?: string | undefined;
  /** 签名类型 */
  sign_type: 'MD5' | 'HMAC-SHA256' | (string & {});
  /** 商品描述 */
  body: string;
  /**
   * 单品优惠活动该字段必传
   * 值为 JSON 字符串，内容见 {@link UnifiedorderPostXmlDetailContent}
   */
  detail?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 货币类型 */
  fee_type: string;
  /** 总金额，单位：分 */
  total_fee: number | string;
  /** 终端IP */
  spbill_create_ip: string;
  /** 交易起始时间 */
  time_start?: string | undefined;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 通知地址 */
  notify_url: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'APP' | (string & {});
  /** 商品ID */
  product_id?: string | undefined;
  /** 指定支付方式 */
  limit_pay?: 'no_credit' | (string & {}) | undefined;
  /** 用户标识 */
  openid?: string | undefined;
  /** 用户子标识 */
  sub_openid?: string | undefined;
  /** 电子发票入口开放标识 */
  receipt?: 'Y' | 'N' | (string & {}) | undefined;
  /**
   * 场景信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link UnifiedorderPostXmlSceneInfoContent}
   */
  scene_info?: string | undefined;
}

export interface UnifiedorderPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: UnifiedorderPostXml;
}

/** `v2/deposit/unifiedorder` */
export interface Unifiedorder extends Node {
  /**
   * 支付押金（JSAPI/APP支付）
   *
   * `POST v2/deposit/unifiedorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986340 押金支付（服务商）}
   */
  post(options: UnifiedorderPostOptions): Promise<CallResponse<UnifiedorderPostResponse>>;
  /**
   * 支付押金（JSAPI/APP支付）
   *
   * `POST v2/deposit/unifiedorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986340 押金支付（服务商）}
   */
  postAsync(options: UnifiedorderPostOptions): Promise<CallResponse<UnifiedorderPostResponse>>;
}
