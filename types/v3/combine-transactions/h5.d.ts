// Generated from openapi/: do not edit, run `npm run generate`.

import type { CombineOrderAmount, CombinePayerInfo, OrderSettleInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface H5PostResponse {
  /** 支付跳转链接，最多 512 字符，URL */
  h5_url: string;
}

export interface H5PostJson {
  /** 合单商户appid，最多 32 字符 */
  combine_appid: string;
  /** 合单商户号，最多 32 字符 */
  combine_mchid: string;
  /** 合单商户订单号，6–32 字符 */
  combine_out_trade_no: string;
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号，最多 32 字符 */
    device_id: string;
    /** 用户终端IP，最多 45 字符 */
    payer_client_ip: string;
    /** H5场景信息 */
    h5_info?: {
      /** 场景类型，最多 32 字符 */
      type: 'iOS' | 'Android' | 'Wap' | (string & {});
      /** 应用名称，最多 64 字符 */
      app_name?: string | undefined;
      /** 网站URL，最多 128 字符，URL */
      app_url?: string | undefined;
      /** iOS平台BundleID，最多 128 字符 */
      bundle_id?: string | undefined;
      /** Android平台PackageName，最多 128 字符 */
      package_name?: string | undefined;
    } | undefined;
  } | undefined;
  /** 商品单信息 */
  sub_orders: {
    /** 子单商户号，最多 32 字符 */
    mchid: string;
    /** 附加数据，最多 128 字符 */
    attach: string;
    /** 订单金额 */
    amount: CombineOrderAmount;
    /** 商品单商户订单号，6–32 字符 */
    out_trade_no: string;
    /** 二级商户号，最多 32 字符 */
    sub_mchid?: string | undefined;
    /** 订单优惠标记，最多 32 字符 */
    goods_tag?: string | undefined;
    /** 商品描述，最多 127 字符 */
    description: string;
    /** 结算信息 */
    settle_info?: OrderSettleInfo | undefined;
    /** 子商户应用ID */
    sub_appid?: string | undefined;
  }[];
  /** 交易起始时间，RFC 3339 时间 */
  time_start?: string | undefined;
  /** 交易结束时间，RFC 3339 时间 */
  time_expire?: string | undefined;
  /** 通知地址，最多 255 字符，URL */
  notify_url: string;
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined;
  /** 支付者 */
  combine_payer_info?: CombinePayerInfo | undefined;
}

export interface H5PostOptions extends CallOptions {
  /** JSON 请求体 */
  json: H5PostJson;
}

/** `v3/combine-transactions/h5` */
export interface H5 extends Node {
  /**
   * 合单下单-H5支付
   *
   * `POST v3/combine-transactions/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556961 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758208 合单支付（服务商）}
   */
  post(options: H5PostOptions): Promise<CallResponse<H5PostResponse>>;
  /**
   * 合单下单-H5支付
   *
   * `POST v3/combine-transactions/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556961 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758208 合单支付（服务商）}
   */
  postAsync(options: H5PostOptions): Promise<CallResponse<H5PostResponse>>;
}
