// Generated from openapi/: do not edit, run `npm run generate`.

import type { CombineOrderAmount, CombinePayerInfo, CombineSceneInfo, OrderSettleInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface NativePostResponse {
  /** 二维码链接，最多 512 字符，URL */
  code_url: string;
}

export interface NativePostJson {
  /** 合单商户appid，最多 32 字符 */
  combine_appid: string;
  /** 合单商户号，最多 32 字符 */
  combine_mchid: string;
  /** 合单商户订单号，6–32 字符 */
  combine_out_trade_no: string;
  /** 场景信息 */
  scene_info?: CombineSceneInfo | undefined;
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
  /** 通知地址，URL */
  notify_url: string;
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined;
  /** 支付者 */
  combine_payer_info?: CombinePayerInfo | undefined;
}

export interface NativePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: NativePostJson;
}

/** `v3/combine-transactions/native` */
export interface Native extends Node {
  /**
   * 合单下单-Native支付
   *
   * `POST v3/combine-transactions/native`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556982 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758240 合单支付（服务商）}
   */
  post(options: NativePostOptions): Promise<CallResponse<NativePostResponse>>;
  /**
   * 合单下单-Native支付
   *
   * `POST v3/combine-transactions/native`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556982 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758240 合单支付（服务商）}
   */
  postAsync(options: NativePostOptions): Promise<CallResponse<NativePostResponse>>;
}
