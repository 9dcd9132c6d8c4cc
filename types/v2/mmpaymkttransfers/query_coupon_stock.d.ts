// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface QueryCouponStockPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 代金券批次ID */
  coupon_stock_id: string;
  /** 代金券名称 */
  coupon_name?: string;
  /** 代金券面额，单位：分 */
  coupon_value: string;
  /** 代金券使用最低限额 */
  coupon_mininumn?: string;
  /** 代金券批次状态 */
  coupon_stock_status: string;
  /** 代金券数量 */
  coupon_total: string;
  /** 代金券最大领取数量 */
  max_quota?: string;
  /** 代金券已经发送的数量 */
  is_send_num?: string;
  /** 生效开始时间 */
  begin_time: string;
  /** 生效结束时间 */
  end_time: string;
  /** 创建时间 */
  create_time: string;
  /** 代金券预算额度 */
  coupon_budget?: string;
  /** 生效开始时间 */
  begin_time_t: string;
  /** 生效结束时间 */
  end_time_t: string;
  /** 创建时间 */
  create_time_t: string;
}

export interface QueryCouponStockPostXml {
  /** 代金券批次id */
  coupon_stock_id: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 操作员 */
  op_user_id?: string | undefined;
  /** 设备号 */
  device_info?: string | undefined;
  /** 协议版本 */
  version?: '1.0' | (string & {}) | undefined;
  /** 协议类型 */
  type?: 'XML' | (string & {}) | undefined;
}

export interface QueryCouponStockPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QueryCouponStockPostXml;
}

/** `v2/mmpaymkttransfers/query_coupon_stock` */
export interface QueryCouponStock extends Node {
  /**
   * 查询代金券批次
   *
   * `POST v2/mmpaymkttransfers/query_coupon_stock`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5 现金红包与代金券（旧版文档）}
   */
  post(options: QueryCouponStockPostOptions): Promise<CallResponse<QueryCouponStockPostResponse>>;
  /**
   * 查询代金券批次
   *
   * `POST v2/mmpaymkttransfers/query_coupon_stock`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5 现金红包与代金券（旧版文档）}
   */
  postAsync(options: QueryCouponStockPostOptions): Promise<CallResponse<QueryCouponStockPostResponse>>;
}
