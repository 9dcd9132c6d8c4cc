// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v2/transit/pay` */
export interface Pay extends Node {
  readonly payapply: PayPayapply;
  readonly querystate: PayQuerystate;
}

export interface PayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
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
}

export interface PayPayapplyPostXmlSceneInfoContent {
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

export interface PayPayapplyPostXml {
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
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
   * 值为 JSON 字符串，内容见 {@link PayPayapplyPostXmlSceneInfoContent}
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

export interface PayPayapplyPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayPayapplyPostXml;
}

/** `v2/transit/pay/payapply` */
export interface PayPayapply extends Node {
  /**
   * 申请扣款
   *
   * `POST v2/transit/pay/payapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984781 乘车码（商户）}
   */
  post(options: PayPayapplyPostOptions): Promise<CallResponse<PayPayapplyPostResponse>>;
  /**
   * 申请扣款
   *
   * `POST v2/transit/pay/payapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984781 乘车码（商户）}
   */
  postAsync(options: PayPayapplyPostOptions): Promise<CallResponse<PayPayapplyPostResponse>>;
}

export interface PayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
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

export interface PayQuerystatePostXml {
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface PayQuerystatePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PayQuerystatePostXml;
}

/** `v2/transit/pay/querystate` */
export interface PayQuerystate extends Node {
  /**
   * 查询用户状态接口
   *
   * `POST v2/transit/pay/querystate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985234 乘车码（商户）}
   */
  post(options: PayQuerystatePostOptions): Promise<CallResponse<PayQuerystatePostResponse>>;
  /**
   * 查询用户状态接口
   *
   * `POST v2/transit/pay/querystate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985234 乘车码（商户）}
   */
  postAsync(options: PayQuerystatePostOptions): Promise<CallResponse<PayQuerystatePostResponse>>;
}
