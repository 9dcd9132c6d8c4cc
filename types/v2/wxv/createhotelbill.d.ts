// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface CreatehotelbillPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回结果 */
  return_msg?: string;
  /** 签名 */
  sign: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 小程序跳转appid */
  miniprogram_appid: string;
  /** 小程序跳转路径 */
  miniprogram_path: string;
  /** 小程序跳转username */
  miniprogram_username: string;
  /** 跳转微信侧小程序订单数据 */
  package: string;
}

export interface CreatehotelbillPostXml {
  /** 接口版本号 */
  version: '1.0' | (string & {});
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 房间 */
  room: string;
  /** 入住时间 */
  start_time: string;
  /** 预定离店时间 */
  end_time: string;
  /** 酒店 */
  service_location: string;
  /** 押金金额，单位：分 */
  deposit_amount: number | string;
  /** 房费 */
  room_rate: number | string;
  /** 房费说明 */
  room_rate_desc?: string | undefined;
  /** 回调数据包 */
  attach?: string | undefined;
  /** 取消规则标签 */
  cancel_rule: string;
  /** 取消规则描述 */
  cancel_rule_desc: string;
  /** 平台证书序列号 */
  cert_serial_no: string;
  /** 用户标识 */
  openid?: string | undefined;
  /** 用户姓名 */
  name?: string | undefined;
  /** 用户手机号 */
  phone?: string | undefined;
  /** 用户身份证ID */
  userid?: string | undefined;
  /** 用户收货地址 */
  address?: string | undefined;
}

export interface CreatehotelbillPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: CreatehotelbillPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/wxv/createhotelbill` */
export interface Createhotelbill extends Node {
  /**
   * 创建速住订单
   *
   * `POST v2/wxv/createhotelbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2 微信支付分（租借、速住）（旧版文档）}
   */
  post(options: CreatehotelbillPostOptions): Promise<CallResponse<CreatehotelbillPostResponse>>;
  /**
   * 创建速住订单
   *
   * `POST v2/wxv/createhotelbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2 微信支付分（租借、速住）（旧版文档）}
   */
  postAsync(options: CreatehotelbillPostOptions): Promise<CallResponse<CreatehotelbillPostResponse>>;
}
