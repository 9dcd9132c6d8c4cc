// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface CreaterentbillPostResponse {
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

export interface CreaterentbillPostXml {
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
  /** 商品名称 */
  goods_name: string;
  /** 租用时间 */
  start_time?: string | undefined;
  /** 预定归还时间 */
  end_time?: string | undefined;
  /** 租用地点 */
  service_location?: string | undefined;
  /** 押金总额，单位：分 */
  deposit_amount: number | string;
  /** 租金规则 计费单位 */
  rent_unit: string;
  /** 租金规则 计费单价费用，单位：分 */
  rent_unit_fee: number | string;
  /** 租金规则 计费说明 */
  rent_fee_desc?: string | undefined;
  /** 商户数据包 */
  attach?: string | undefined;
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

export interface CreaterentbillPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: CreaterentbillPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/wxv/createrentbill` */
export interface Createrentbill extends Node {
  /**
   * 创建租借订单
   *
   * `POST v2/wxv/createrentbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2 微信支付分（租借、速住）（旧版文档）}
   */
  post(options: CreaterentbillPostOptions): Promise<CallResponse<CreaterentbillPostResponse>>;
  /**
   * 创建租借订单
   *
   * `POST v2/wxv/createrentbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2 微信支付分（租借、速住）（旧版文档）}
   */
  postAsync(options: CreaterentbillPostOptions): Promise<CallResponse<CreaterentbillPostResponse>>;
}
