// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2PromotionDetail } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export type FacepayPostResponsePromotionDetailContent = V2PromotionDetail;

export interface FacepayPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
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
  /** 用户子标识 */
  sub_openid?: string;
  /** 是否关注子公众账号 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: 'FACEPAY' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 标价币种 */
  fee_type?: string;
  /** 标价金额，单位：分 */
  total_fee: string;
  /** 现金支付币种 */
  cash_fee_type?: string;
  /** 现金支付金额，单位：分 */
  cash_fee: string;
  /** 应结订单金额，单位：分 */
  settlement_total_fee?: string;
  /** 代金券金额，单位：分 */
  coupon_fee?: string;
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
   * 值为 JSON 字符串，内容见 {@link FacepayPostResponsePromotionDetailContent}
   */
  promotion_detail?: string;
}

export interface FacepayPostXmlDetailContent {
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id: string;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string | undefined;
    /** 商品名称 */
    goods_name: string;
    /** 商品数量 */
    goods_num: number | string;
    /** 商品单价，单位：分 */
    price: number | string;
    /** 商品类目ID */
    goods_category?: string | undefined;
    /** 商品描述信息 */
    body?: string | undefined;
  }[];
}

export interface FacepayPostXml {
  /** 是否押金支付 */
  deposit?: 'Y' | 'N' | (string & {}) | undefined;
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
  /** 商品描述 */
  body: string;
  /**
   * 商品详情JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link FacepayPostXmlDetailContent}
   */
  detail?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 总金额，单位：分 */
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
  /** 用户标识 */
  openid?: string | undefined;
  /** 授权码 */
  face_code: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface FacepayPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: FacepayPostXml;
}

/** `v2/pay/facepay` */
export interface Facepay extends Node {
  /**
   * 提交刷脸支付
   *
   * `POST v2/pay/facepay`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 支付（旧版文档）}
   */
  post(options: FacepayPostOptions): Promise<CallResponse<FacepayPostResponse>>;
  /**
   * 提交刷脸支付
   *
   * `POST v2/pay/facepay`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 支付（旧版文档）}
   */
  postAsync(options: FacepayPostOptions): Promise<CallResponse<FacepayPostResponse>>;
}
