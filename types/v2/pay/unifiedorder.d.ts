// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2StoreInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface UnifiedorderPostResponsePromotionDetailContent {
  /** 券ID */
  promotion_id: string;
  /** 优惠名称 */
  name?: string;
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额 */
  amount: string;
  /** 活动ID */
  activity_id: string;
  /** 微信出资 */
  wxpay_contribute?: string;
  /** 商户出资 */
  merchant_contribute?: string;
  /** 其他出资 */
  other_contribute?: string;
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id?: string;
    /** 商品备注 */
    goods_remark?: string;
    /** 商品优惠金额，单位：分 */
    discount_amount?: number | string;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number | string;
    /** 商品单价，单位：分 */
    price: number | string;
  }[];
}

export interface UnifiedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
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
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 二维码链接 */
  code_url?: string;
  /** 支付跳转链接 */
  mweb_url?: string;
  /**
   * 营销详情JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link UnifiedorderPostResponsePromotionDetailContent}
   */
  promotion_detail?: string;
}

export interface UnifiedorderPostXmlDetailContent {
  /** 订单原价，单位：分 */
  cost_price?: number | string | undefined;
  /** 商品小票ID */
  receipt_id?: string | undefined;
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id?: string | undefined;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string | undefined;
    /** 商品名称 */
    goods_name?: string | undefined;
    /** 商品数量 */
    quantity?: number | string | undefined;
    /** 商品单价，单位：分 */
    price?: number | string | undefined;
    /** 商品种类 */
    goods_category?: string | undefined;
    /** 商品描述 */
    body?: string | undefined;
    /** 商品种类 */
    category?: string | undefined;
    /** 商品MCC码 */
    merchant_category_code?: number | string | undefined;
  }[];
}

export interface UnifiedorderPostXmlSceneInfoContent {
  /** 实际门店信息 */
  store_info: V2StoreInfo;
}

export interface UnifiedorderPostXml {
  /** 接口版本号 */
  version?: '1.0' | (string & {}) | undefined;
  /** 是否指定服务商分账 */
  profit_sharing?: 'N' | 'Y' | (string & {}) | undefined;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 设备号 */
  device_info?: string | undefined;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
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
  /** 标价币种 */
  fee_type?: string | undefined;
  /** 标价金额，单位：分 */
  total_fee: number | string;
  /** 终端IP */
  spbill_create_ip: string;
  /** 交易起始时间 */
  time_start?: string | undefined;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 通知地址 */
  notify_url: string;
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
  /** 电子发票入口开放标识 */
  receipt?: 'Y' | 'N' | (string & {}) | undefined;
  /**
   * 场景信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link UnifiedorderPostXmlSceneInfoContent}
   */
  scene_info?: string | undefined;
  /** 证件类型(指定身份支付) */
  user_type?: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {}) | undefined;
  /** 证件号(指定身份支付) */
  user_creid?: string | undefined;
  /** 姓名(指定身份支付) */
  user_truename?: string | undefined;
}

export interface UnifiedorderPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: UnifiedorderPostXml;
}

/** `v2/pay/unifiedorder` */
export interface Unifiedorder extends Node {
  /**
   * 统一下单
   *
   * `POST v2/pay/unifiedorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935214 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011936644 支付（服务商）}
   */
  post(options: UnifiedorderPostOptions): Promise<CallResponse<UnifiedorderPostResponse>>;
  /**
   * 统一下单
   *
   * `POST v2/pay/unifiedorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935214 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011936644 支付（服务商）}
   */
  postAsync(options: UnifiedorderPostOptions): Promise<CallResponse<UnifiedorderPostResponse>>;
}
