// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalPayer, GlobalPromotionDetail, GlobalTransactionAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/transactions/out-trade-no` */
export interface OutTradeNo extends Node {
  readonly _out_trade_no_: OutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: OutTradeNoByOutTradeNo;
}

export interface OutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 支付完成时间 */
  success_time: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 支付者 */
  payer: GlobalPayer;
  /** 订单金额 */
  amount: GlobalTransactionAmount;
  /** 优惠功能 */
  promotion_detail?: GlobalPromotionDetail[];
}

export interface OutTradeNoByOutTradeNoGetQuery {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
}

export interface OutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query: OutTradeNoByOutTradeNoGetQuery;
}

/** `v3/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoByOutTradeNo extends Node {
  readonly close: OutTradeNoByOutTradeNoClose;
  readonly reverse: OutTradeNoByOutTradeNoReverse;
  /**
   * 查询订单(商户订单号)
   *
   * `GET v3/transactions/out-trade-no/{out_trade_no}`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 境外支付（旧版文档）}
   */
  get(options: OutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<OutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查询订单(商户订单号)
   *
   * `GET v3/transactions/out-trade-no/{out_trade_no}`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 境外支付（旧版文档）}
   */
  getAsync(options: OutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<OutTradeNoByOutTradeNoGetResponse>>;
}

export interface OutTradeNoByOutTradeNoClosePostJson {
  /** 直连商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
}

export interface OutTradeNoByOutTradeNoClosePostOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** JSON 请求体 */
  json: OutTradeNoByOutTradeNoClosePostJson;
}

/** `v3/transactions/out-trade-no/{out_trade_no}/close` */
export interface OutTradeNoByOutTradeNoClose extends Node {
  /**
   * 关闭订单(商户订单号)
   *
   * `POST v3/transactions/out-trade-no/{out_trade_no}/close`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 境外支付（旧版文档）}
   */
  post(options: OutTradeNoByOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 关闭订单(商户订单号)
   *
   * `POST v3/transactions/out-trade-no/{out_trade_no}/close`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 境外支付（旧版文档）}
   */
  postAsync(options: OutTradeNoByOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
}

export interface OutTradeNoByOutTradeNoReversePostJson {
  /** 商户号 */
  mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
}

export interface OutTradeNoByOutTradeNoReversePostOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** JSON 请求体 */
  json: OutTradeNoByOutTradeNoReversePostJson;
}

/** `v3/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface OutTradeNoByOutTradeNoReverse extends Node {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST v3/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 境外支付（旧版文档）}
   */
  post(options: OutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 撤销订单(商户订单号)
   *
   * `POST v3/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 境外支付（旧版文档）}
   */
  postAsync(options: OutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<undefined>>;
}
