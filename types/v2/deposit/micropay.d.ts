// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2OrderDetail, V2PromotionDetail, V2StoreInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export type MicropayPostResponsePromotionDetailContent = V2PromotionDetail;

export interface MicropayPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
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
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: 'MICROPAY' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 货币类型 */
  fee_type?: string;
  /** 订单金额，单位：分 */
  total_fee: string;
  /** 应结订单金额，单位：分 */
  settlement_total_fee?: string;
  /** 代金券金额，单位：分 */
  coupon_fee?: string;
  /** 现金支付货币类型 */
  cash_fee_type?: string;
  /** 现金支付金额，单位：分 */
  cash_fee: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商家数据包 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /**
   * 营销详情JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link MicropayPostResponsePromotionDetailContent}
   */
  promotion_detail?: string;
}

export type MicropayPostXmlDetailContent = V2OrderDetail;

export interface MicropayPostXmlSceneInfoContent {
  /** 实际门店信息 */
  store_info: V2StoreInfo;
}

export interface MicropayPostXml {
  /** 接口版本号 */
  version?: string | undefined;
  /** 是否指定服务商分账 */
  profit_sharing?: 'N' | 'Y' | (string & {}) | undefined;
  /** 是否押金支付 */
  deposit: 'Y' | 'N' | (string & {});
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
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
   * 值为 JSON 字符串，内容见 {@link MicropayPostXmlDetailContent}
   */
  detail?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 订单金额，单位：分 */
  total_fee: number | string;
  /** 货币类型 */
  fee_type: string;
  /** 终端IP */
  spbill_create_ip: string;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 指定支付方式 */
  limit_pay?: 'no_credit' | (string & {}) | undefined;
  /** 交易起始时间 */
  time_start?: string | undefined;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 电子发票入口开放标识 */
  receipt?: 'Y' | 'N' | (string & {}) | undefined;
  /** 授权码 */
  auth_code: string;
  /**
   * 场景信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link MicropayPostXmlSceneInfoContent}
   */
  scene_info?: string | undefined;
}

export interface MicropayPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MicropayPostXml;
}

/** `v2/deposit/micropay` */
export interface Micropay extends Node {
  /**
   * 支付押金（付款码支付）
   *
   * `POST v2/deposit/micropay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986623 押金支付（服务商）}
   */
  post(options: MicropayPostOptions): Promise<CallResponse<MicropayPostResponse>>;
  /**
   * 支付押金（付款码支付）
   *
   * `POST v2/deposit/micropay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986623 押金支付（服务商）}
   */
  postAsync(options: MicropayPostOptions): Promise<CallResponse<MicropayPostResponse>>;
}
