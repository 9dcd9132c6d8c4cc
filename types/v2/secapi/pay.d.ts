// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2OrderDetail, V2PromotionDetail, V2ReverseResult } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 撤销、退款与分账
 *
 * `v2/secapi/pay`
 */
export interface Pay extends Node {
  readonly facepayreverse: PayFacepayreverse;
  readonly multiprofitsharing: PayMultiprofitsharing;
  readonly profitsharing: PayProfitsharing;
  readonly profitsharingfinish: PayProfitsharingfinish;
  readonly profitsharingreturn: PayProfitsharingreturn;
  readonly refund: PayRefund;
  readonly refundv2: PayRefundv2;
  readonly reverse: PayReverse;
}

export type PayFacepayreversePostResponse = V2ReverseResult;

export interface PayFacepayreversePostXml {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 微信订单号 */
  transaction_id?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
}

export interface PayFacepayreversePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayFacepayreversePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/pay/facepayreverse` */
export interface PayFacepayreverse extends Node {
  /**
   * 撤销订单
   *
   * `POST v2/secapi/pay/facepayreverse`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 撤销、退款与分账（旧版文档）}
   */
  post(options: PayFacepayreversePostOptions): Promise<CallResponse<PayFacepayreversePostResponse>>;
  /**
   * 撤销订单
   *
   * `POST v2/secapi/pay/facepayreverse`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 撤销、退款与分账（旧版文档）}
   */
  postAsync(options: PayFacepayreversePostOptions): Promise<CallResponse<PayFacepayreversePostResponse>>;
}

export interface PayMultiprofitsharingPostResponseReceiversContent {
  /** 分账接收方列表JSON表达式 */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账金额，单位：分 */
    amount: number | string;
    /** 分账描述 */
    description: string;
    /** 分账明细单号 */
    detail_id: string;
    /** 分账完成时间 */
    finish_time: string;
    /** 分账接收方账号 */
    receiver_account: string;
    /** 分账接收商户号 */
    receiver_mchid: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
  }[];
}

export interface PayMultiprofitsharingPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
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
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /**
   * 分账接收方列表JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PayMultiprofitsharingPostResponseReceiversContent}
   */
  receivers?: string;
}

export interface PayMultiprofitsharingPostXmlReceiversContent {
  /** 分账接收方列表JSON表达式 */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方账号 */
    account: string;
    /** 分账金额，单位：分 */
    amount: number | string;
    /** 分账描述 */
    description: string;
    /** 分账个人接收方姓名 */
    name?: string | undefined;
  }[];
}

export interface PayMultiprofitsharingPostXml {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /**
   * 分账接收方列表JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PayMultiprofitsharingPostXmlReceiversContent}
   */
  receivers: string;
}

export interface PayMultiprofitsharingPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayMultiprofitsharingPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/pay/multiprofitsharing` */
export interface PayMultiprofitsharing extends Node {
  /**
   * 请求多次分账
   *
   * `POST v2/secapi/pay/multiprofitsharing`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983158 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984646 撤销、退款与分账（服务商）}
   */
  post(options: PayMultiprofitsharingPostOptions): Promise<CallResponse<PayMultiprofitsharingPostResponse>>;
  /**
   * 请求多次分账
   *
   * `POST v2/secapi/pay/multiprofitsharing`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983158 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984646 撤销、退款与分账（服务商）}
   */
  postAsync(options: PayMultiprofitsharingPostOptions): Promise<CallResponse<PayMultiprofitsharingPostResponse>>;
}

export interface PayProfitsharingPostResponseReceiversContent {
  /** 分账接收方列表JSON表达式 */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账金额，单位：分 */
    amount: number | string;
    /** 分账描述 */
    description: string;
    /** 分账明细单号 */
    detail_id: string;
    /** 分账完成时间 */
    finish_time: string;
    /** 分账接收方账号 */
    receiver_account: string;
    /** 分账接收商户号 */
    receiver_mchid: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
  }[];
}

export interface PayProfitsharingPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
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
  /** 品牌主商户号 */
  brand_mch_id?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  status?: 'FINISHED' | 'PROCESSING' | (string & {});
  /**
   * 分账接收方列表JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PayProfitsharingPostResponseReceiversContent}
   */
  receivers?: string;
}

export interface PayProfitsharingPostXmlReceiversContent {
  /** 分账接收方列表JSON表达式 */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方账号 */
    account: string;
    /** 分账金额，单位：分 */
    amount: number | string;
    /** 分账描述 */
    description: string;
    /** 分账个人接收方姓名 */
    name?: string | undefined;
  }[];
}

export interface PayProfitsharingPostXml {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 品牌主商户号 */
  brand_mch_id?: string | undefined;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /**
   * 分账接收方列表JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PayProfitsharingPostXmlReceiversContent}
   */
  receivers: string;
}

export interface PayProfitsharingPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayProfitsharingPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/pay/profitsharing` */
export interface PayProfitsharing extends Node {
  /**
   * 请求单次分账
   *
   * `POST v2/secapi/pay/profitsharing`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941670 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984565 撤销、退款与分账（服务商）}
   */
  post(options: PayProfitsharingPostOptions): Promise<CallResponse<PayProfitsharingPostResponse>>;
  /**
   * 请求单次分账
   *
   * `POST v2/secapi/pay/profitsharing`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941670 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984565 撤销、退款与分账（服务商）}
   */
  postAsync(options: PayProfitsharingPostOptions): Promise<CallResponse<PayProfitsharingPostResponse>>;
}

export interface PayProfitsharingfinishPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
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
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
}

export interface PayProfitsharingfinishPostXml {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 公众账号ID */
  appid: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 分账完结描述 */
  description: string;
}

export interface PayProfitsharingfinishPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayProfitsharingfinishPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/pay/profitsharingfinish` */
export interface PayProfitsharingfinish extends Node {
  /**
   * 完结分账
   *
   * `POST v2/secapi/pay/profitsharingfinish`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984076 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984879 撤销、退款与分账（服务商）}
   */
  post(options: PayProfitsharingfinishPostOptions): Promise<CallResponse<PayProfitsharingfinishPostResponse>>;
  /**
   * 完结分账
   *
   * `POST v2/secapi/pay/profitsharingfinish`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984076 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984879 撤销、退款与分账（服务商）}
   */
  postAsync(options: PayProfitsharingfinishPostOptions): Promise<CallResponse<PayProfitsharingfinishPostResponse>>;
}

export interface PayProfitsharingreturnPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
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
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {});
  /** 微信分账单号 */
  order_id?: string;
  /** 商户分账单号 */
  out_order_no?: string;
  /** 商户回退单号 */
  out_return_no: string;
  /** 微信回退单号 */
  return_no?: string;
  /** 回退方类型 */
  return_account_type: 'MERCHANT_ID' | (string & {});
  /** 回退方账号 */
  return_account: string;
  /** 回退金额，单位：分 */
  return_amount: string;
  /** 回退描述 */
  description: string;
  /** 回退结果 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {});
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间 */
  finish_time?: string;
}

export interface PayProfitsharingreturnPostXmlFields {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 微信分账单号，与 out_order_no 二选一 */
  order_id?: string | undefined;
  /** 商户分账单号，与 order_id 二选一 */
  out_order_no?: string | undefined;
  /** 商户回退单号 */
  out_return_no: string;
  /** 回退方类型 */
  return_account_type: 'MERCHANT_ID' | (string & {});
  /** 回退方账号 */
  return_account: string;
  /** 回退金额，单位：分 */
  return_amount: number | string;
  /** 回退描述 */
  description: string;
}

export type PayProfitsharingreturnPostXml = AtLeastOne<PayProfitsharingreturnPostXmlFields, 'order_id' | 'out_order_no'>;

export interface PayProfitsharingreturnPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayProfitsharingreturnPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/pay/profitsharingreturn` */
export interface PayProfitsharingreturn extends Node {
  /**
   * 分账回退
   *
   * `POST v2/secapi/pay/profitsharingreturn`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984166 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985177 撤销、退款与分账（服务商）}
   */
  post(options: PayProfitsharingreturnPostOptions): Promise<CallResponse<PayProfitsharingreturnPostResponse>>;
  /**
   * 分账回退
   *
   * `POST v2/secapi/pay/profitsharingreturn`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984166 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985177 撤销、退款与分账（服务商）}
   */
  postAsync(options: PayProfitsharingreturnPostOptions): Promise<CallResponse<PayProfitsharingreturnPostResponse>>;
}

export interface PayRefundPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信退款单号 */
  refund_id: string;
  /** 退款金额，单位：分 */
  refund_fee: string;
  /** 应结退款金额，单位：分 */
  settlement_refund_fee?: string;
  /** 标价金额，单位：分 */
  total_fee: string;
  /** 应结订单金额，单位：分 */
  settlement_total_fee?: string;
  /** 标价币种 */
  fee_type?: string;
  /** 现金支付金额，单位：分 */
  cash_fee: string;
  /** 现金支付币种 */
  cash_fee_type?: string;
  /** 现金退款金额，单位：分 */
  cash_refund_fee?: string;
  /** 代金券退款总金额，单位：分 */
  coupon_refund_fee?: string;
  /** 退款代金券使用数量 */
  coupon_refund_count?: string;
  /** 代金券类型 */
  [name: `coupon_type_${number}`]: 'CASH' | 'NO_CASH' | (string & {}) | undefined;
  /** 单个代金券退款金额 */
  [name: `coupon_refund_fee_${number}`]: string | undefined;
  /** 退款代金券ID */
  [name: `coupon_refund_id_${number}`]: string | undefined;
}

export interface PayRefundPostXmlFields {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
  /** 微信订单号，与 out_trade_no 二选一 */
  transaction_id?: string | undefined;
  /** 商户订单号，与 transaction_id 二选一 */
  out_trade_no?: string | undefined;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 订单金额，单位：分 */
  total_fee: number | string;
  /** 退款金额，单位：分 */
  refund_fee: number | string;
  /** 退款货币种类 */
  refund_fee_type?: string | undefined;
  /** 退款原因 */
  refund_desc?: string | undefined;
  /** 退款资金来源 */
  refund_account?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {}) | undefined;
  /** 退款结果通知url */
  notify_url?: string | undefined;
}

export type PayRefundPostXml = AtLeastOne<PayRefundPostXmlFields, 'transaction_id' | 'out_trade_no'>;

export interface PayRefundPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayRefundPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/pay/refund` */
export interface PayRefund extends Node {
  /**
   * 申请退款
   *
   * `POST v2/secapi/pay/refund`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937624 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941447 撤销、退款与分账（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634906 撤销、退款与分账（境外）}
   */
  post(options: PayRefundPostOptions): Promise<CallResponse<PayRefundPostResponse>>;
  /**
   * 申请退款
   *
   * `POST v2/secapi/pay/refund`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937624 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941447 撤销、退款与分账（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634906 撤销、退款与分账（境外）}
   */
  postAsync(options: PayRefundPostOptions): Promise<CallResponse<PayRefundPostResponse>>;
}

export type PayRefundv2PostResponsePromotionDetailContent = V2PromotionDetail;

export interface PayRefundv2PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信退款单号 */
  refund_id: string;
  /** 退款金额，单位：分 */
  refund_fee: string;
  /** 应结退款金额，单位：分 */
  settlement_refund_fee?: string;
  /** 标价金额，单位：分 */
  total_fee: string;
  /** 应结订单金额，单位：分 */
  settlement_total_fee?: string;
  /** 标价币种 */
  fee_type?: string;
  /** 现金支付金额，单位：分 */
  cash_fee: string;
  /** 现金支付币种 */
  cash_fee_type?: string;
  /** 现金退款金额，单位：分 */
  cash_refund_fee?: string;
  /** 代金券退款总金额，单位：分 */
  coupon_refund_fee?: string;
  /** 退款代金券使用数量 */
  coupon_refund_count?: string;
  /**
   * 营销详情JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PayRefundv2PostResponsePromotionDetailContent}
   */
  promotion_detail?: string;
  /** 代金券类型 */
  [name: `coupon_type_${number}`]: 'CASH' | 'NO_CASH' | (string & {}) | undefined;
  /** 单个代金券退款金额 */
  [name: `coupon_refund_fee_${number}`]: string | undefined;
  /** 退款代金券ID */
  [name: `coupon_refund_id_${number}`]: string | undefined;
}

export type PayRefundv2PostXmlDetailContent = V2OrderDetail;

export interface PayRefundv2PostXmlFields {
  /**
   * 退款包含的商品列表信息
   * 值为 JSON 字符串，内容见 {@link PayRefundv2PostXmlDetailContent}
   */
  detail?: string | undefined;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
  /** 微信订单号，与 out_trade_no 二选一 */
  transaction_id?: string | undefined;
  /** 商户订单号，与 transaction_id 二选一 */
  out_trade_no?: string | undefined;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 订单金额，单位：分 */
  total_fee: number | string;
  /** 退款金额，单位：分 */
  refund_fee: number | string;
  /** 退款货币种类 */
  refund_fee_type?: string | undefined;
  /** 退款原因 */
  refund_desc?: string | undefined;
  /** 退款资金来源 */
  refund_account?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {}) | undefined;
  /** 退款结果通知url */
  notify_url?: string | undefined;
}

export type PayRefundv2PostXml = AtLeastOne<PayRefundv2PostXmlFields, 'transaction_id' | 'out_trade_no'>;

export interface PayRefundv2PostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayRefundv2PostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/pay/refundv2` */
export interface PayRefundv2 extends Node {
  /**
   * 申请退款（支持单品）
   *
   * `POST v2/secapi/pay/refundv2`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983308 撤销、退款与分账（服务商）}
   */
  post(options: PayRefundv2PostOptions): Promise<CallResponse<PayRefundv2PostResponse>>;
  /**
   * 申请退款（支持单品）
   *
   * `POST v2/secapi/pay/refundv2`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983308 撤销、退款与分账（服务商）}
   */
  postAsync(options: PayRefundv2PostOptions): Promise<CallResponse<PayRefundv2PostResponse>>;
}

export type PayReversePostResponse = V2ReverseResult;

export interface PayReversePostXml {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 微信订单号 */
  transaction_id?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
}

export interface PayReversePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayReversePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/pay/reverse` */
export interface PayReverse extends Node {
  /**
   * 撤销订单
   *
   * `POST v2/secapi/pay/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937361 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012218602 撤销、退款与分账（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634900 撤销、退款与分账（境外）}
   */
  post(options: PayReversePostOptions): Promise<CallResponse<PayReversePostResponse>>;
  /**
   * 撤销订单
   *
   * `POST v2/secapi/pay/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937361 撤销、退款与分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012218602 撤销、退款与分账（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634900 撤销、退款与分账（境外）}
   */
  postAsync(options: PayReversePostOptions): Promise<CallResponse<PayReversePostResponse>>;
}
