// Generated from openapi/: do not edit, run `npm run generate`.

import type { CombineOrderAmount, CombinePayerInfo, CombineSceneInfo, OrderSettleInfo, SubsidyDetail } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface JsapiPostResponse {
  /** 预支付交易会话标识，最多 64 字符 */
  prepay_id: string;
}

export interface JsapiPostJson {
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
    /** 商品详情 */
    detail?: string | undefined;
    /** 订单优惠标记，最多 32 字符 */
    goods_tag?: string | undefined;
    /** 商品描述，最多 127 字符 */
    description: string;
    /** 结算信息 */
    settle_info?: OrderSettleInfo | undefined;
    /** 子商户应用ID，最多 32 字符 */
    sub_appid?: string | undefined;
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  }[];
  /** 支付者 */
  combine_payer_info: CombinePayerInfo;
  /** 交易起始时间，RFC 3339 时间 */
  time_start?: string | undefined;
  /** 交易结束时间，RFC 3339 时间 */
  time_expire?: string | undefined;
  /** 通知地址，最多 255 字符，URL */
  notify_url?: string | undefined;
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined;
  /** 贴息信息(微信分付) */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: SubsidyDetail[] | undefined;
  } | undefined;
}

export interface JsapiPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: JsapiPostJson;
}

/** `v3/combine-transactions/jsapi` */
export interface Jsapi extends Node {
  /**
   * 合单下单-JSAPI支付
   *
   * `POST v3/combine-transactions/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556926 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012757938 合单支付（服务商）}
   */
  post(options: JsapiPostOptions): Promise<CallResponse<JsapiPostResponse>>;
  /**
   * 合单下单-JSAPI支付
   *
   * `POST v3/combine-transactions/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556926 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012757938 合单支付（服务商）}
   */
  postAsync(options: JsapiPostOptions): Promise<CallResponse<JsapiPostResponse>>;
}
