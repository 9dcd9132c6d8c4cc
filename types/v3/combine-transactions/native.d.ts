// Generated from openapi/: do not edit, run `npm run generate`.

import type { CombineOrderAmount, CombinePayerInfo, CombineSceneInfo, OrderSettleInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface NativePostResponse {
  /** 二维码链接 */
  code_url: string;
}

export interface NativePostJson {
  /** 合单商户appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mchid: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 场景信息 */
  scene_info?: CombineSceneInfo | undefined;
  /** 商品单信息 */
  sub_orders: {
    /** 子单商户号 */
    mchid: string;
    /** 附加数据 */
    attach: string;
    /** 订单金额 */
    amount: CombineOrderAmount;
    /** 商品单商户订单号 */
    out_trade_no: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 订单优惠标记 */
    goods_tag?: string | undefined;
    /** 商品描述 */
    description: string;
    /** 结算信息 */
    settle_info?: OrderSettleInfo | undefined;
    /** 子商户应用ID */
    sub_appid?: string | undefined;
  }[];
  /** 交易起始时间 */
  time_start?: string | undefined;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 通知地址 */
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547310
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758240
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708704
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760629
   */
  post(options: NativePostOptions): Promise<CallResponse<NativePostResponse>>;
  /**
   * 合单下单-Native支付
   *
   * `POST v3/combine-transactions/native`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547310
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758240
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708704
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760629
   */
  postAsync(options: NativePostOptions): Promise<CallResponse<NativePostResponse>>;
}
