// Generated from openapi/: do not edit, run `npm run generate`.

import type { OrderSettleInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/repayment/combine-transactions` */
export interface CombineTransactions extends Node {
  readonly partner: CombineTransactionsPartner;
}

/** `v3/repayment/combine-transactions/partner` */
export interface CombineTransactionsPartner extends Node {
  readonly outTradeNo: CombineTransactionsPartnerOutTradeNo;
  readonly prepay: CombineTransactionsPartnerPrepay;
}

/** `v3/repayment/combine-transactions/partner/out-trade-no` */
export interface CombineTransactionsPartnerOutTradeNo extends Node {
  readonly _combine_out_trade_no_: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNo;
  /** 同 _combine_out_trade_no_ */
  readonly $combine_out_trade_no$: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNo;
}

export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetResponse {
  /** 还款服务商APPID */
  combine_appid: string;
  /** 还款服务商商户号 */
  combine_mchid: string;
  /** 还款单订单号 */
  combine_out_trade_no: string;
  /** 还款单微信支付订单号 */
  combine_transaction_id: string;
  /** 还款支付者信息 */
  combine_payer_info?: {
    /** 用户服务商标识 */
    openid: string;
  };
  /** 还款明细单信息列表 */
  sub_orders?: {
    /** 还款单发起商户号 */
    mchid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 还款明细单订单号 */
    out_trade_no: string;
    /** 还款明细单微信支付订单号 */
    transaction_id?: string;
    /** 交易类型 */
    trade_type?: 'REPAYMENT' | (string & {});
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {});
    /** 付款银行 */
    bank_type?: string;
    /** 附加数据 */
    attach?: string;
    /** 支付完成时间 */
    success_time?: string;
    /** 子单金额信息 */
    amount?: {
      /** 标价金额，单位：分 */
      total_amount: number;
      /** 标价币种 */
      currency?: string;
      /** 现金支付金额，单位：分 */
      payer_amount: number;
      /** 现金支付币种 */
      payer_currency?: string;
    };
  }[];
}

export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetOptions extends CallOptions {
  /** 还款单订单号 */
  combine_out_trade_no: string;
}

/** `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` */
export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNo extends Node {
  readonly close: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose;
  /**
   * 还款单查询
   *
   * `GET v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124483 还款（服务商）}
   */
  get(options: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetOptions): Promise<CallResponse<CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetResponse>>;
  /**
   * 还款单查询
   *
   * `GET v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124483 还款（服务商）}
   */
  getAsync(options: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetOptions): Promise<CallResponse<CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetResponse>>;
}

export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClosePostJson {
  /** 还款明细单信息列表 */
  sub_orders: {
    /** 还款单发起商户号 */
    mchid: string;
    /** 还款明细单订单号 */
    out_trade_no: string;
    /** 二级商户号 */
    sub_mchid?: string | undefined;
  }[];
}

export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClosePostOptions extends CallOptions {
  /** 还款单订单号 */
  combine_out_trade_no: string;
  /** JSON 请求体 */
  json: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClosePostJson;
}

/** `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close` */
export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose extends Node {
  /**
   * 商户关单
   *
   * `POST v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124497 还款（服务商）}
   */
  post(options: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 商户关单
   *
   * `POST v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124497 还款（服务商）}
   */
  postAsync(options: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
}

export interface CombineTransactionsPartnerPrepayPostResponse {
  /** 预支付交易会话标识 */
  prepay_id?: string;
  /** 支付跳转链接 */
  h5_url?: string;
}

export interface CombineTransactionsPartnerPrepayPostJson {
  /** 还款单订单号 */
  combine_out_trade_no: string;
  /** 还款服务商商户号 */
  combine_mchid: string;
  /** 还款明细单信息列表 */
  sub_orders: {
    /** 还款单发起商户号 */
    mchid: string;
    /** 子商户号 */
    sub_mchid?: string | undefined;
    /** 还款明细单订单号 */
    out_trade_no: string;
    /** 订单金额 */
    amount: {
      /** 标价金额，单位：分 */
      total_amount: number;
      /** 标价币种 */
      currency: string;
    };
    /** 附加数据 */
    attach: string;
    /** 商品描述 */
    description: string;
    /** 结算信息 */
    settle_info?: OrderSettleInfo | undefined;
  }[];
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** H5调起支付场景信息 */
  h5_info?: {
    /** 还款服务商APPID */
    combine_appid: string;
    /** 用户终端IP */
    payer_client_ip: string;
    /** 场景类型 */
    type: 'iOS' | 'Android' | 'Wap' | (string & {});
    /** 应用名称 */
    app_name?: string | undefined;
    /** 网站URL */
    app_url: string;
    /** iOS平台BundleID */
    bundle_id?: string | undefined;
    /** Android平台PackageName */
    package_name?: string | undefined;
  } | undefined;
  /** APP调起支付场景信息 */
  app_info?: {
    /** 还款服务商APPID */
    combine_appid: string;
  } | undefined;
  /** 小程序调起支付场景信息 */
  miniprogram_info?: {
    /** 还款服务商APPID */
    combine_appid: string;
    /** 用户标识 */
    openid: string;
  } | undefined;
  /** 支付者信息 */
  combine_payer_info?: {
    /** 实名支付 */
    identity?: {
      /** 类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'TAIWAN_COMPATRIOT_PERMIT' | (string & {});
      /** 加密后的证件号 （敏感信息，加密传输） */
      number: string;
      /** 加密后的姓名 （敏感信息，加密传输） */
      name: string;
    } | undefined;
  } | undefined;
  /** 微信内网页调起支付场景信息 */
  wechat_web_info?: {
    /** 还款服务商APPID */
    combine_appid?: string | undefined;
    /** 用户标识 */
    openid?: string | undefined;
    /** 网页经营场景URL */
    webview_url?: string | undefined;
  } | undefined;
}

export interface CombineTransactionsPartnerPrepayPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CombineTransactionsPartnerPrepayPostJson;
}

/** `v3/repayment/combine-transactions/partner/prepay` */
export interface CombineTransactionsPartnerPrepay extends Node {
  /**
   * 还款下单
   *
   * `POST v3/repayment/combine-transactions/partner/prepay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124463 还款（服务商）}
   */
  post(options: CombineTransactionsPartnerPrepayPostOptions): Promise<CallResponse<CombineTransactionsPartnerPrepayPostResponse>>;
  /**
   * 还款下单
   *
   * `POST v3/repayment/combine-transactions/partner/prepay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124463 还款（服务商）}
   */
  postAsync(options: CombineTransactionsPartnerPrepayPostOptions): Promise<CallResponse<CombineTransactionsPartnerPrepayPostResponse>>;
}
