// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface QuerycouponsinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
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
  /** 代金券批次ID */
  coupon_stock_id: string;
  /** 代金券id */
  coupon_id: string;
  /** 代金券面额，单位：分 */
  coupon_value: string;
  /** 代金券使用最低限额 */
  coupon_mininumn?: string;
  /** 代金券名称 */
  coupon_name: string;
  /** 代金券状态 */
  coupon_state: 'SENDED' | 'USED' | 'EXPIRED' | (string & {});
  /** 代金券描述 */
  coupon_desc: string;
  /** 代金券实际使用金额 */
  coupon_use_value: string;
  /** 优惠剩余可用额 */
  coupon_remain_value: string;
  /** 发放来源 */
  send_source: 'FULL_SEND' | 'NORMAL' | (string & {});
  /** 是否允许部分使用 */
  is_partial_use?: '1' | (string & {});
}

export interface QuerycouponsinfoPostXml {
  /** 代金券id */
  coupon_id: string;
  /** 用户openid */
  openid: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 批次号 */
  stock_id: string;
  /** 操作员 */
  op_user_id?: string | undefined;
  /** 设备号 */
  device_info?: string | undefined;
  /** 协议版本 */
  version?: '1.0' | (string & {}) | undefined;
  /** 协议类型 */
  type?: 'XML' | (string & {}) | undefined;
}

export interface QuerycouponsinfoPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QuerycouponsinfoPostXml;
}

/** `v2/mmpaymkttransfers/querycouponsinfo` */
export interface Querycouponsinfo extends Node {
  /**
   * 查询代金券信息
   *
   * `POST v2/mmpaymkttransfers/querycouponsinfo`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6 现金红包与代金券（旧版文档）}
   */
  post(options: QuerycouponsinfoPostOptions): Promise<CallResponse<QuerycouponsinfoPostResponse>>;
  /**
   * 查询代金券信息
   *
   * `POST v2/mmpaymkttransfers/querycouponsinfo`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6 现金红包与代金券（旧版文档）}
   */
  postAsync(options: QuerycouponsinfoPostOptions): Promise<CallResponse<QuerycouponsinfoPostResponse>>;
}
