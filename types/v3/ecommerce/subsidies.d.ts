// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 平台收付通补差
 *
 * `v3/ecommerce/subsidies`
 */
export interface Subsidies extends Node {
  readonly cancel: SubsidiesCancel;
  readonly create: SubsidiesCreate;
  readonly return: SubsidiesReturn;
}

export interface SubsidiesCancelPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 取消补差结果 */
  result: 'SUCCESS' | 'FAIL' | (string & {});
  /** 取消补差描述 */
  description: string;
}

export interface SubsidiesCancelPostJson {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 64 字符 */
  transaction_id: string;
  /** 取消补差描述，最多 80 字符 */
  description: string;
}

export interface SubsidiesCancelPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidiesCancelPostJson;
}

/** `v3/ecommerce/subsidies/cancel` */
export interface SubsidiesCancel extends Node {
  /**
   * 取消补差
   *
   * `POST v3/ecommerce/subsidies/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477639 平台收付通补差（服务商）}
   */
  post(options: SubsidiesCancelPostOptions): Promise<CallResponse<SubsidiesCancelPostResponse>>;
  /**
   * 取消补差
   *
   * `POST v3/ecommerce/subsidies/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477639 平台收付通补差（服务商）}
   */
  postAsync(options: SubsidiesCancelPostOptions): Promise<CallResponse<SubsidiesCancelPostResponse>>;
}

export interface SubsidiesCreatePostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 微信补差单号，最多 64 字符 */
  subsidy_id: string;
  /** 补差描述 */
  description: string;
  /** 补差金额，单位：分 */
  amount?: number;
  /** 补差单结果 */
  result: 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {});
  /** 补差完成时间，RFC 3339 时间 */
  success_time: string;
  /** 商户补差单号 */
  out_subsidy_no?: string;
}

export interface SubsidiesCreatePostJson {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 64 字符 */
  transaction_id: string;
  /** 补差金额，单位：分 */
  amount: number;
  /** 补差描述，最多 80 字符 */
  description: string;
  /** 微信退款单号 */
  refund_id?: string | undefined;
  /** 商户补差单号 */
  out_subsidy_no?: string | undefined;
}

export interface SubsidiesCreatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidiesCreatePostJson;
}

/** `v3/ecommerce/subsidies/create` */
export interface SubsidiesCreate extends Node {
  /**
   * 请求补差
   *
   * `POST v3/ecommerce/subsidies/create`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477631 平台收付通补差（服务商）}
   */
  post(options: SubsidiesCreatePostOptions): Promise<CallResponse<SubsidiesCreatePostResponse>>;
  /**
   * 请求补差
   *
   * `POST v3/ecommerce/subsidies/create`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477631 平台收付通补差（服务商）}
   */
  postAsync(options: SubsidiesCreatePostOptions): Promise<CallResponse<SubsidiesCreatePostResponse>>;
}

export interface SubsidiesReturnPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 微信补差回退单号 */
  subsidy_refund_id: string;
  /** 微信退款单号 */
  refund_id?: string;
  /** 商户补差回退单号 */
  out_order_no: string;
  /** 补差回退金额，单位：分 */
  amount: number;
  /** 补差回退描述 */
  description: string;
  /** 补差回退结果 */
  result: 'SUCCESS' | 'FAIL' | (string & {});
  /** 补差回退完成时间，RFC 3339 时间 */
  success_time: string;
  /** 微信补差单号，最多 64 字符 */
  subsidy_id?: string;
  /** 回退出资账户及金额 */
  from?: {
    /** 出资账户类型 */
    account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
    /** 出资金额，单位：分 */
    amount?: number;
  }[];
}

export interface SubsidiesReturnPostJson {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户补差回退单号，最多 64 字符 */
  out_order_no: string;
  /** 微信订单号，最多 64 字符 */
  transaction_id: string;
  /** 微信退款单号，最多 64 字符 */
  refund_id?: string | undefined;
  /** 补差回退金额，单位：分 */
  amount: number;
  /** 补差回退描述，最多 80 字符 */
  description: string;
  /** 微信补差单号，最多 64 字符 */
  subsidy_id?: string | undefined;
  /** 回退出资账户及金额 */
  from?: {
    /** 出资账户类型 */
    account?: 'AVAILABLE' | 'UNAVAILABLE' | undefined;
    /** 出资金额，单位：分 */
    amount?: number | undefined;
  }[] | undefined;
}

export interface SubsidiesReturnPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidiesReturnPostJson;
}

/** `v3/ecommerce/subsidies/return` */
export interface SubsidiesReturn extends Node {
  /**
   * 请求补差回退
   *
   * `POST v3/ecommerce/subsidies/return`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477636 平台收付通补差（服务商）}
   */
  post(options: SubsidiesReturnPostOptions): Promise<CallResponse<SubsidiesReturnPostResponse>>;
  /**
   * 请求补差回退
   *
   * `POST v3/ecommerce/subsidies/return`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477636 平台收付通补差（服务商）}
   */
  postAsync(options: SubsidiesReturnPostOptions): Promise<CallResponse<SubsidiesReturnPostResponse>>;
}
