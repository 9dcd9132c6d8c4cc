// Generated from openapi/: do not edit, run `npm run generate`.

import type { ExchangeRate, GlobalOrderDetail, GlobalSceneInfo, OrderAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 付款码支付
 *
 * `v3/global/micropay`
 */
export interface Micropay extends Node {
  readonly transactions: MicropayTransactions;
}

/** `v3/global/micropay/transactions` */
export interface MicropayTransactions extends Node {
  readonly id: MicropayTransactionsId;
  readonly outTradeNo: MicropayTransactionsOutTradeNo;
  readonly pay: MicropayTransactionsPay;
}

/** `v3/global/micropay/transactions/id` */
export interface MicropayTransactionsId extends Node {
  readonly _transaction_id_: MicropayTransactionsIdByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: MicropayTransactionsIdByTransactionId;
}

/** `v3/global/micropay/transactions/id/{transaction_id}` */
export interface MicropayTransactionsIdByTransactionId extends Node {
  readonly reverse: MicropayTransactionsIdByTransactionIdReverse;
}

export interface MicropayTransactionsIdByTransactionIdReversePostJson {
  /** 商户号 */
  mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
}

export interface MicropayTransactionsIdByTransactionIdReversePostOptions extends CallOptions {
  /** 微信订单号 */
  transaction_id: string;
  /** JSON 请求体 */
  json: MicropayTransactionsIdByTransactionIdReversePostJson;
}

/** `v3/global/micropay/transactions/id/{transaction_id}/reverse` */
export interface MicropayTransactionsIdByTransactionIdReverse extends Node {
  /**
   * 撤销订单(微信支付订单号)
   *
   * `POST v3/global/micropay/transactions/id/{transaction_id}/reverse`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 付款码支付（境外）}
   */
  post(options: MicropayTransactionsIdByTransactionIdReversePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 撤销订单(微信支付订单号)
   *
   * `POST v3/global/micropay/transactions/id/{transaction_id}/reverse`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 付款码支付（境外）}
   */
  postAsync(options: MicropayTransactionsIdByTransactionIdReversePostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/global/micropay/transactions/out-trade-no` */
export interface MicropayTransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: MicropayTransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: MicropayTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}` */
export interface MicropayTransactionsOutTradeNoByOutTradeNo extends Node {
  readonly reverse: MicropayTransactionsOutTradeNoByOutTradeNoReverse;
}

export interface MicropayTransactionsOutTradeNoByOutTradeNoReversePostJson {
  /** 商户号 */
  mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
}

export interface MicropayTransactionsOutTradeNoByOutTradeNoReversePostOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** JSON 请求体 */
  json: MicropayTransactionsOutTradeNoByOutTradeNoReversePostJson;
}

/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface MicropayTransactionsOutTradeNoByOutTradeNoReverse extends Node {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 付款码支付（境外）}
   */
  post(options: MicropayTransactionsOutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 撤销订单(商户订单号)
   *
   * `POST v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 付款码支付（境外）}
   */
  postAsync(options: MicropayTransactionsOutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<undefined>>;
}

export interface MicropayTransactionsPayPostResponse {
  /** 微信支付订单号 */
  id: string;
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
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易类型 */
  trade_type: 'MICROPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 付款银行 */
  bank_type: string;
  /** 商户数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time: string;
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string;
    /** 用户标识（机构） */
    sp_openid?: string;
    /** 用户标识（特约商户） */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额，单位：货币最小单位 */
    total: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付金额，单位：货币最小单位 */
    payer_total: number;
    /** 支付货币类型 */
    payer_currency?: string;
    /** 汇率 */
    exchange_rate?: ExchangeRate;
  };
  /** 优惠功能 */
  detail?: {
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
    /** 货币类型 */
    currency?: string;
    /** 活动ID */
    activity_id?: string;
    /** 微信出资，单位：货币最小单位 */
    wechatpay_contribute_amount?: number;
    /** 商户出资，单位：货币最小单位 */
    merchant_contribute_amount?: number;
    /** 其他出资，单位：货币最小单位 */
    other_contribute_amount?: number;
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string;
      /** 商品备注 */
      goods_remark?: string;
      /** 商品数量 */
      quantity: number;
      /** 商品价格，单位：货币最小单位 */
      price: number;
    }[];
  }[];
}

export interface MicropayTransactionsPayPostJson {
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
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** 交易类型 */
  trade_type: 'MICROPAY' | (string & {});
  /** 指定支付方式 */
  limit_pay?: 'no_credit' | (string & {}) | undefined;
  /** MCC码 */
  merchant_category_code: string;
  /** 支付者 */
  payer?: {
    /** 授权码 */
    auth_code: string;
  } | undefined;
  /** 订单金额 */
  amount: OrderAmount;
  /** 场景信息 */
  scene_info?: GlobalSceneInfo | undefined;
  /** 优惠功能 */
  detail?: GlobalOrderDetail[] | undefined;
}

export interface MicropayTransactionsPayPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MicropayTransactionsPayPostJson;
}

/** `v3/global/micropay/transactions/pay` */
export interface MicropayTransactionsPay extends Node {
  /**
   * 提交付款码支付
   *
   * `POST v3/global/micropay/transactions/pay`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013010527 付款码支付（境外）}
   */
  post(options: MicropayTransactionsPayPostOptions): Promise<CallResponse<MicropayTransactionsPayPostResponse>>;
  /**
   * 提交付款码支付
   *
   * `POST v3/global/micropay/transactions/pay`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013010527 付款码支付（境外）}
   */
  postAsync(options: MicropayTransactionsPayPostOptions): Promise<CallResponse<MicropayTransactionsPayPostResponse>>;
}
