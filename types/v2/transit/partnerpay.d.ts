// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v2/transit/partnerpay` */
export interface Partnerpay extends Node {
  readonly payapply: PartnerpayPayapply;
  readonly queryorder: PartnerpayQueryorder;
  readonly querystate: PartnerpayQuerystate;
}

export interface PartnerpayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
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
}

export interface PartnerpayPayapplyPostXmlSceneInfoContent {
  /** 场景METRO信息 / 场景BUS信息 */
  scene_info: {
    /** 乘车时间 */
    start_time: string;
    /** 结束时间 */
    end_time?: string | undefined;
    /** 乘车码SHA256 */
    qrcode_hash?: string | undefined;
    /** 起始站 */
    start_station?: string | undefined;
    /** 终点站 */
    end_station?: string | undefined;
  } | {
    /** 乘车时间 */
    start_time: string;
    /** 乘车路线 */
    line_name?: string | undefined;
    /** 乘车码SHA256 */
    qrcode_hash?: string | undefined;
    /** 车牌号 */
    plate_number?: string | undefined;
  };
}

export interface PartnerpayPayapplyPostXml {
  /** 公众账号id */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
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
  contract_id?: string | undefined;
  /** 交易场景 */
  trade_scene: 'METRO' | 'BUS' | (string & {});
  /**
   * 场景信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PartnerpayPayapplyPostXmlSceneInfoContent}
   */
  scene_info: string;
  /** 客户端 IP */
  clientip?: string | undefined;
  /** 设备ID */
  deviceid?: string | undefined;
  /** 手机号 */
  mobile?: string | undefined;
  /** 邮箱地址 */
  email?: string | undefined;
  /** QQ号 */
  qq?: string | undefined;
  /** 微信openID */
  openid?: string | undefined;
  /** 身份证号 */
  creid?: string | undefined;
  /** 商户侧用户标识 */
  outerid?: string | undefined;
  /** 版本号 此字段仅针对有垫资权限的商户有效 */
  version: '2.0' | (string & {});
}

export interface PartnerpayPayapplyPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerpayPayapplyPostXml;
}

/** `v2/transit/partnerpay/payapply` */
export interface PartnerpayPayapply extends Node {
  /**
   * 申请扣款
   *
   * `POST v2/transit/partnerpay/payapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989903 乘车码（服务商）}
   */
  post(options: PartnerpayPayapplyPostOptions): Promise<CallResponse<PartnerpayPayapplyPostResponse>>;
  /**
   * 申请扣款
   *
   * `POST v2/transit/partnerpay/payapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989903 乘车码（服务商）}
   */
  postAsync(options: PartnerpayPayapplyPostOptions): Promise<CallResponse<PartnerpayPayapplyPostResponse>>;
}

export interface PartnerpayQueryorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
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
  /** 设备号 */
  device_info?: string;
  /** 用户标识 */
  openid: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 是否关注公众账号 */
  is_subscribe?: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 总金额，单位：分 */
  total_fee: string;
  /** 货币种类 */
  fee_type?: string;
  /** 现金支付金额，单位：分 */
  cash_fee: string;
  /** 现金支付货币类型 */
  cash_fee_type?: string;
  /** 应结订单金额，单位：分 */
  settlement_total_fee?: string;
  /** 代金券或立减优惠金额，单位：分 */
  coupon_fee?: string;
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 代金券类型 */
  [name: `coupon_type_${number}`]: 'CASH' | 'NO_CASH' | (string & {}) | undefined;
  /** 代金券或立减优惠ID */
  [name: `coupon_id_${number}`]: string | undefined;
  /** 单个代金券或立减优惠支付金额 */
  [name: `coupon_fee_${number}`]: string | undefined;
}

export interface PartnerpayQueryorderPostXml {
  /** 请求appid */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface PartnerpayQueryorderPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerpayQueryorderPostXml;
}

/** `v2/transit/partnerpay/queryorder` */
export interface PartnerpayQueryorder extends Node {
  /**
   * 查询订单
   *
   * `POST v2/transit/partnerpay/queryorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989909 乘车码（服务商）}
   */
  post(options: PartnerpayQueryorderPostOptions): Promise<CallResponse<PartnerpayQueryorderPostResponse>>;
  /**
   * 查询订单
   *
   * `POST v2/transit/partnerpay/queryorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989909 乘车码（服务商）}
   */
  postAsync(options: PartnerpayQueryorderPostOptions): Promise<CallResponse<PartnerpayQueryorderPostResponse>>;
}

export interface PartnerpayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
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
  /** 用户状态 */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {});
  /** 委托代扣协议id */
  contract_id?: string;
  /** 签约模板id */
  plan_id?: string;
  /** 签约协议号 */
  contract_code?: string;
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {});
}

export interface PartnerpayQuerystatePostXml {
  /** 公众账号id */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 微信open ID */
  openid: string;
}

export interface PartnerpayQuerystatePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerpayQuerystatePostXml;
}

/** `v2/transit/partnerpay/querystate` */
export interface PartnerpayQuerystate extends Node {
  /**
   * 查询用户状态接口
   *
   * `POST v2/transit/partnerpay/querystate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989910 乘车码（服务商）}
   */
  post(options: PartnerpayQuerystatePostOptions): Promise<CallResponse<PartnerpayQuerystatePostResponse>>;
  /**
   * 查询用户状态接口
   *
   * `POST v2/transit/partnerpay/querystate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989910 乘车码（服务商）}
   */
  postAsync(options: PartnerpayQuerystatePostOptions): Promise<CallResponse<PartnerpayQuerystatePostResponse>>;
}
