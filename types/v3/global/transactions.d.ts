// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalOrderDetail, GlobalPayer, GlobalPayerInput, GlobalSceneInfo, GlobalTransactionAmount, OrderAmount, PromotionGoodsDetail, StoreInfoInput } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 境外下单与查单
 *
 * `v3/global/transactions`
 */
export interface Transactions extends Node {
  readonly app: TransactionsApp;
  readonly id: TransactionsId;
  readonly jsapi: TransactionsJsapi;
  readonly mweb: TransactionsMweb;
  readonly native: TransactionsNative;
  readonly outTradeNo: TransactionsOutTradeNo;
}

export interface TransactionsAppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface TransactionsAppPostJson {
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

export interface TransactionsAppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsAppPostJson;
}

/** `v3/global/transactions/app` */
export interface TransactionsApp extends Node {
  /**
   * APP支付下单
   *
   * `POST v3/global/transactions/app`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014223 境外下单与查单（境外）}
   */
  post(options: TransactionsAppPostOptions): Promise<CallResponse<TransactionsAppPostResponse>>;
  /**
   * APP支付下单
   *
   * `POST v3/global/transactions/app`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014223 境外下单与查单（境外）}
   */
  postAsync(options: TransactionsAppPostOptions): Promise<CallResponse<TransactionsAppPostResponse>>;
}

/** `v3/global/transactions/id` */
export interface TransactionsId extends Node {
  readonly _transaction_id_: TransactionsIdByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: TransactionsIdByTransactionId;
}

export interface TransactionsIdByTransactionIdGetResponse {
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
  promotion_detail?: {
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：货币最小单位 */
    amount: number;
    /** 优惠币种 */
    currency: string;
    /** 活动ID */
    activity_id?: string;
    /** 微信出资，单位：货币最小单位 */
    wxpay_contribute_amount?: number;
    /** 商户出资，单位：货币最小单位 */
    merchant_contribute_amount?: number;
    /** 其他出资，单位：货币最小单位 */
    other_contribute_amount?: number;
    /** 单品列表 */
    goods_detail?: PromotionGoodsDetail[];
  }[];
}

export interface TransactionsIdByTransactionIdGetQuery {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
}

export interface TransactionsIdByTransactionIdGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 查询参数 */
  query: TransactionsIdByTransactionIdGetQuery;
}

/** `v3/global/transactions/id/{transaction_id}` */
export interface TransactionsIdByTransactionId extends Node {
  readonly close: TransactionsIdByTransactionIdClose;
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET v3/global/transactions/id/{transaction_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 境外下单与查单（境外）}
   */
  get(options: TransactionsIdByTransactionIdGetOptions): Promise<CallResponse<TransactionsIdByTransactionIdGetResponse>>;
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET v3/global/transactions/id/{transaction_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 境外下单与查单（境外）}
   */
  getAsync(options: TransactionsIdByTransactionIdGetOptions): Promise<CallResponse<TransactionsIdByTransactionIdGetResponse>>;
}

export interface TransactionsIdByTransactionIdClosePostJson {
  /** 直连商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
}

export interface TransactionsIdByTransactionIdClosePostOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** JSON 请求体 */
  json: TransactionsIdByTransactionIdClosePostJson;
}

/** `v3/global/transactions/id/{transaction_id}/close` */
export interface TransactionsIdByTransactionIdClose extends Node {
  /**
   * 关闭订单(微信支付订单号)
   *
   * `POST v3/global/transactions/id/{transaction_id}/close`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 境外下单与查单（境外）}
   */
  post(options: TransactionsIdByTransactionIdClosePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 关闭订单(微信支付订单号)
   *
   * `POST v3/global/transactions/id/{transaction_id}/close`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 境外下单与查单（境外）}
   */
  postAsync(options: TransactionsIdByTransactionIdClosePostOptions): Promise<CallResponse<undefined>>;
}

export interface TransactionsJsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface TransactionsJsapiPostJson {
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
  trade_type: 'JSAPI' | (string & {});
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

export interface TransactionsJsapiPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsJsapiPostJson;
}

/** `v3/global/transactions/jsapi` */
export interface TransactionsJsapi extends Node {
  /**
   * JSAPI支付下单
   *
   * `POST v3/global/transactions/jsapi`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014150 境外下单与查单（境外）}
   */
  post(options: TransactionsJsapiPostOptions): Promise<CallResponse<TransactionsJsapiPostResponse>>;
  /**
   * JSAPI支付下单
   *
   * `POST v3/global/transactions/jsapi`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014150 境外下单与查单（境外）}
   */
  postAsync(options: TransactionsJsapiPostOptions): Promise<CallResponse<TransactionsJsapiPostResponse>>;
}

export interface TransactionsMwebPostResponse {
  /** 支付跳转链接 */
  mweb_url: string;
}

export interface TransactionsMwebPostJson {
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
  trade_type: 'MWEB' | (string & {});
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
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined;
    /** 商户端设备IP */
    device_ip?: string | undefined;
    /** 用户终端IP */
    payer_client_ip: string;
    /** 操作员ID */
    operator_id?: string | undefined;
    /** 商户门店信息 */
    store_info: StoreInfoInput;
  };
  /** 优惠功能 */
  detail?: GlobalOrderDetail[] | undefined;
}

export interface TransactionsMwebPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsMwebPostJson;
}

/** `v3/global/transactions/mweb` */
export interface TransactionsMweb extends Node {
  /**
   * H5支付下单
   *
   * `POST v3/global/transactions/mweb`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014399 境外下单与查单（境外）}
   */
  post(options: TransactionsMwebPostOptions): Promise<CallResponse<TransactionsMwebPostResponse>>;
  /**
   * H5支付下单
   *
   * `POST v3/global/transactions/mweb`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014399 境外下单与查单（境外）}
   */
  postAsync(options: TransactionsMwebPostOptions): Promise<CallResponse<TransactionsMwebPostResponse>>;
}

export interface TransactionsNativePostResponse {
  /** 二维码链接 */
  code_url: string;
}

export interface TransactionsNativePostJson {
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
  trade_type: 'NATIVE' | (string & {});
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

export interface TransactionsNativePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsNativePostJson;
}

/** `v3/global/transactions/native` */
export interface TransactionsNative extends Node {
  /**
   * Native支付下单
   *
   * `POST v3/global/transactions/native`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013953 境外下单与查单（境外）}
   */
  post(options: TransactionsNativePostOptions): Promise<CallResponse<TransactionsNativePostResponse>>;
  /**
   * Native支付下单
   *
   * `POST v3/global/transactions/native`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013953 境外下单与查单（境外）}
   */
  postAsync(options: TransactionsNativePostOptions): Promise<CallResponse<TransactionsNativePostResponse>>;
}

/** `v3/global/transactions/out-trade-no` */
export interface TransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: TransactionsOutTradeNoByOutTradeNo;
}

export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
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
  promotion_detail?: {
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：货币最小单位 */
    amount: number;
    /** 优惠币种 */
    currency: string;
    /** 活动ID */
    activity_id?: string;
    /** 微信出资，单位：货币最小单位 */
    wxpay_contribute_amount?: number;
    /** 商户出资，单位：货币最小单位 */
    merchant_contribute_amount?: number;
    /** 其他出资，单位：货币最小单位 */
    other_contribute_amount?: number;
    /** 单品列表 */
    goods_detail?: PromotionGoodsDetail[];
  }[];
}

export interface TransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
}

export interface TransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query: TransactionsOutTradeNoByOutTradeNoGetQuery;
}

/** `v3/global/transactions/out-trade-no/{out_trade_no}` */
export interface TransactionsOutTradeNoByOutTradeNo extends Node {
  readonly close: TransactionsOutTradeNoByOutTradeNoClose;
  /**
   * 查询订单(商户订单号)
   *
   * `GET v3/global/transactions/out-trade-no/{out_trade_no}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 境外下单与查单（境外）}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查询订单(商户订单号)
   *
   * `GET v3/global/transactions/out-trade-no/{out_trade_no}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 境外下单与查单（境外）}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
}

export interface TransactionsOutTradeNoByOutTradeNoClosePostJson {
  /** 直连商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
}

export interface TransactionsOutTradeNoByOutTradeNoClosePostOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** JSON 请求体 */
  json: TransactionsOutTradeNoByOutTradeNoClosePostJson;
}

/** `v3/global/transactions/out-trade-no/{out_trade_no}/close` */
export interface TransactionsOutTradeNoByOutTradeNoClose extends Node {
  /**
   * 关闭订单(商户订单号)
   *
   * `POST v3/global/transactions/out-trade-no/{out_trade_no}/close`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 境外下单与查单（境外）}
   */
  post(options: TransactionsOutTradeNoByOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 关闭订单(商户订单号)
   *
   * `POST v3/global/transactions/out-trade-no/{out_trade_no}/close`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 境外下单与查单（境外）}
   */
  postAsync(options: TransactionsOutTradeNoByOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
}
