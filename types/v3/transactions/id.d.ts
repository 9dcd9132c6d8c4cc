// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalPayer, GlobalPromotionDetail, GlobalTransactionAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/transactions/id` */
export interface Id extends Node {
  readonly _transaction_id_: IdByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: IdByTransactionId;
}

export interface IdByTransactionIdGetResponse {
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

export interface IdByTransactionIdGetQuery {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
}

export interface IdByTransactionIdGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 查询参数 */
  query: IdByTransactionIdGetQuery;
}

/** `v3/transactions/id/{transaction_id}` */
export interface IdByTransactionId extends Node {
  readonly close: IdByTransactionIdClose;
  readonly reverse: IdByTransactionIdReverse;
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET v3/transactions/id/{transaction_id}`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 境外支付（旧版文档）}
   */
  get(options: IdByTransactionIdGetOptions): Promise<CallResponse<IdByTransactionIdGetResponse>>;
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET v3/transactions/id/{transaction_id}`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 境外支付（旧版文档）}
   */
  getAsync(options: IdByTransactionIdGetOptions): Promise<CallResponse<IdByTransactionIdGetResponse>>;
}

export interface IdByTransactionIdClosePostJson {
  /** 直连商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
}

export interface IdByTransactionIdClosePostOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** JSON 请求体 */
  json: IdByTransactionIdClosePostJson;
}

/** `v3/transactions/id/{transaction_id}/close` */
export interface IdByTransactionIdClose extends Node {
  /**
   * 关闭订单(微信支付订单号)
   *
   * `POST v3/transactions/id/{transaction_id}/close`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 境外支付（旧版文档）}
   */
  post(options: IdByTransactionIdClosePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 关闭订单(微信支付订单号)
   *
   * `POST v3/transactions/id/{transaction_id}/close`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 境外支付（旧版文档）}
   */
  postAsync(options: IdByTransactionIdClosePostOptions): Promise<CallResponse<undefined>>;
}

export interface IdByTransactionIdReversePostJson {
  /** 商户号 */
  mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
}

export interface IdByTransactionIdReversePostOptions extends CallOptions {
  /** 微信订单号 */
  transaction_id: string;
  /** JSON 请求体 */
  json: IdByTransactionIdReversePostJson;
}

/** `v3/transactions/id/{transaction_id}/reverse` */
export interface IdByTransactionIdReverse extends Node {
  /**
   * 撤销订单(微信支付订单号)
   *
   * `POST v3/transactions/id/{transaction_id}/reverse`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 境外支付（旧版文档）}
   */
  post(options: IdByTransactionIdReversePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 撤销订单(微信支付订单号)
   *
   * `POST v3/transactions/id/{transaction_id}/reverse`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 境外支付（旧版文档）}
   */
  postAsync(options: IdByTransactionIdReversePostOptions): Promise<CallResponse<undefined>>;
}
