// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalOrderDetail, GlobalPayerInput, GlobalSceneInfo, OrderAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface AppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface AppPostJson {
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string | undefined;
  /** 商品描述 */
  description: string;
  /** 商户数据 */
  attach?: string | undefined;
  /** 通知地址 */
  notify_url: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** 交易类型 */
  trade_type: 'APP' | (string & {});
  /** 指定支付方式 */
  limit_pay?: 'no_credit' | (string & {}) | undefined;
  /** 交易起始时间 */
  time_start?: string | undefined;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** MCC码 */
  merchant_category_code: string;
  /** 支付者 */
  payer?: GlobalPayerInput | undefined;
  /** 订单金额 */
  amount: OrderAmount;
  /** 场景信息 */
  scene_info?: GlobalSceneInfo | undefined;
  /** 优惠功能 */
  detail?: GlobalOrderDetail[] | undefined;
}

export interface AppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AppPostJson;
}

/** `v3/transactions/app` */
export interface App extends Node {
  /**
   * APP支付下单
   *
   * `POST v3/transactions/app`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml 境外支付（旧版文档）}
   */
  post(options: AppPostOptions): Promise<CallResponse<AppPostResponse>>;
  /**
   * APP支付下单
   *
   * `POST v3/transactions/app`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml 境外支付（旧版文档）}
   */
  postAsync(options: AppPostOptions): Promise<CallResponse<AppPostResponse>>;
}
