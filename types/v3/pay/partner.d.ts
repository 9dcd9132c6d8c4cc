// Generated from openapi/: do not edit, run `npm run generate`.

import type { ContractOrderAmount, ContractOrderDetail, ContractOrderSceneInfo, InstallmentInfo, OrderAmount, OrderDetail, OrderPromotionDetail, OrderSceneInfo, OrderSettleInfo, OrderStoreInfo, PartnerTransaction, PayerIdentity, PaymentSceneInfo, SubsidyDetail, TransactionAmount, TransactionExposure } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 支付（服务商）
 *
 * `v3/pay/partner`
 */
export interface Partner extends Node {
  readonly transactions: PartnerTransactions;
}

/** `v3/pay/partner/transactions` */
export interface PartnerTransactions extends Node {
  /** APP支付（服务商） */
  readonly app: PartnerTransactionsApp;
  readonly appWithContract: PartnerTransactionsAppWithContract;
  /** 付款码支付（服务商） */
  readonly codepay: PartnerTransactionsCodepay;
  readonly exposure: PartnerTransactionsExposure;
  /** H5支付（服务商） */
  readonly h5: PartnerTransactionsH5;
  readonly id: PartnerTransactionsId;
  /** JSAPI支付（服务商） */
  readonly jsapi: PartnerTransactionsJsapi;
  readonly jsapiWithContract: PartnerTransactionsJsapiWithContract;
  readonly miniprogram: PartnerTransactionsMiniprogram;
  /** Native支付（服务商） */
  readonly native: PartnerTransactionsNative;
  readonly outTradeNo: PartnerTransactionsOutTradeNo;
  readonly scannedpos: PartnerTransactionsScannedpos;
}

export interface PartnerTransactionsAppPostResponse {
  /** 预支付交易会话标识，最多 64 字符 */
  prepay_id: string;
}

export interface PartnerTransactionsAppPostJson {
  /** 服务商公众号ID，最多 32 字符 */
  sp_appid: string;
  /** 服务商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户公众号ID，最多 32 字符 */
  sub_appid?: string | undefined;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 结算信息 */
  settle_info?: OrderSettleInfo | undefined;
  /** 商品描述，最多 127 字符 */
  description: string;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 订单金额 */
  amount: OrderAmount;
  /** 交易结束时间，RFC 3339 时间 */
  time_expire?: string | undefined;
  /** 通知地址，最多 255 字符，URL */
  notify_url: string;
  /** 订单优惠标记，最多 32 字符 */
  goods_tag?: string | undefined;
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined;
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 优惠功能 */
  detail?: OrderDetail | undefined;
  /** 场景信息 */
  scene_info?: OrderSceneInfo | undefined;
  /** 支付者 */
  payer?: {
    /** 实名支付(需单独申请权限) */
    identity?: PayerIdentity | undefined;
  } | undefined;
  /** 贴息信息(微信分付) */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: SubsidyDetail[] | undefined;
  } | undefined;
}

export interface PartnerTransactionsAppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsAppPostJson;
}

/**
 * APP支付（服务商）
 *
 * `v3/pay/partner/transactions/app`
 */
export interface PartnerTransactionsApp extends Node {
  /**
   * APP下单
   *
   * `POST v3/pay/partner/transactions/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013080231 APP支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsAppPostOptions): Promise<CallResponse<PartnerTransactionsAppPostResponse>>;
  /**
   * APP下单
   *
   * `POST v3/pay/partner/transactions/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013080231 APP支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsAppPostOptions): Promise<CallResponse<PartnerTransactionsAppPostResponse>>;
}

export interface PartnerTransactionsAppWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface PartnerTransactionsAppWithContractPostJson {
  /** 服务商应用ID */
  sp_appid: string;
  /** 服务商户号 */
  sp_mchid: string;
  /** 子商户/二级商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号/二级商户号 */
  sub_mchid: string;
  /** 商品描述 */
  description: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 通知地址 */
  notify_url: string;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 订单金额 */
  amount: ContractOrderAmount;
  /** 优惠功能 */
  detail?: ContractOrderDetail | undefined;
  /** 场景信息 */
  scene_info?: ContractOrderSceneInfo | undefined;
  /** 签约授权信息 */
  contract_info: {
    /** 模板ID */
    plan_id: string;
    /** 签约商户号 */
    contract_mchid: string;
    /** 签约AppID */
    contract_appid: string;
    /** 签约协议号 */
    contract_code: string;
    /** 请求序列号 */
    request_serial: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined;
  };
}

export interface PartnerTransactionsAppWithContractPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsAppWithContractPostJson;
}

/** `v3/pay/partner/transactions/app-with-contract` */
export interface PartnerTransactionsAppWithContract extends Node {
  /**
   * APP下单并签约
   *
   * `POST v3/pay/partner/transactions/app-with-contract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017019941 支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsAppWithContractPostOptions): Promise<CallResponse<PartnerTransactionsAppWithContractPostResponse>>;
  /**
   * APP下单并签约
   *
   * `POST v3/pay/partner/transactions/app-with-contract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017019941 支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsAppWithContractPostOptions): Promise<CallResponse<PartnerTransactionsAppWithContractPostResponse>>;
}

export interface PartnerTransactionsCodepayPostResponse {
  /** 合作伙伴应用AppID */
  sp_appid?: string;
  /** 合作伙伴商户号 */
  sp_mchid: string;
  /** 特约商户应用AppID */
  sub_appid?: string;
  /** 特约商户商户号 */
  sub_mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易类型 */
  trade_type?: 'MICROPAY' | 'FACEPAY' | (string & {});
  /** 银行类型 */
  bank_type?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 附加数据 */
  attach?: string;
  /** 支付者 */
  payer?: {
    /** 合作伙伴用户标识 */
    sp_openid?: string;
    /** 特约商户用户标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount?: {
    /** 订单金额，单位：分 */
    total: number;
    /** 用户支付金额，单位：分 */
    payer_total?: number;
    /** 订单金额货币类型 */
    currency?: 'CNY' | (string & {});
    /** 用户支付货币类型 */
    payer_currency?: string;
  };
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {});
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 活动ID */
    stock_id?: string;
    /** 微信出资，单位：分 */
    wechatpay_contribute?: number;
    /** 商户出资，单位：分 */
    merchant_contribute?: number;
    /** 其他出资，单位：分 */
    other_contribute?: number;
    /** 优惠货币类型 */
    currency?: string;
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string;
      /** 商品数量 */
      quantity: number;
      /** 商品单价，单位：分 */
      unit_price: number;
      /** 商品优惠金额，单位：分 */
      discount_amount: number;
      /** 商品备注 */
      goods_remark?: string;
    }[];
  }[];
}

export interface PartnerTransactionsCodepayPostJson {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined;
  /** 合作伙伴商户号 */
  sp_mchid: string;
  /** 特约商户应用AppID */
  sub_appid?: string | undefined;
  /** 特约商户商户号 */
  sub_mchid: string;
  /** 商品描述 */
  description: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加数据 */
  attach?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 支付者 */
  payer: {
    /** 授权码 */
    auth_code: string;
  };
  /** 订单金额 */
  amount: ContractOrderAmount;
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined;
    /** 商户端设备 IP */
    device_ip?: string | undefined;
    /** 商户门店信息 */
    store_info: {
      /** 门店编号 */
      id?: string | undefined;
      /** 商家自定义编码 */
      out_id?: string | undefined;
    };
  };
  /** 优惠功能 */
  detail?: {
    /** 订单原价，单位：分 */
    cost_price?: number | undefined;
    /** 商品小票ID */
    invoice_id?: string | undefined;
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      merchant_goods_id: string;
      /** 微信支付商品编码 */
      wxpay_goods_id?: string | undefined;
      /** 商品名称 */
      goods_name?: string | undefined;
      /** 商品数量 */
      quantity: number;
      /** 商品单价，单位：分 */
      unit_price: number;
    }[];
  } | undefined;
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
}

export interface PartnerTransactionsCodepayPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsCodepayPostJson;
}

/**
 * 付款码支付（服务商）
 *
 * `v3/pay/partner/transactions/codepay`
 */
export interface PartnerTransactionsCodepay extends Node {
  /**
   * 付款码支付
   *
   * `POST v3/pay/partner/transactions/codepay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382179 付款码支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsCodepayPostOptions): Promise<CallResponse<PartnerTransactionsCodepayPostResponse>>;
  /**
   * 付款码支付
   *
   * `POST v3/pay/partner/transactions/codepay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382179 付款码支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsCodepayPostOptions): Promise<CallResponse<PartnerTransactionsCodepayPostResponse>>;
}

export type PartnerTransactionsExposurePostResponse = TransactionExposure;

export interface PartnerTransactionsExposurePostJson {
  /** 服务商应用ID */
  sp_appid: string;
  /** 服务商户号 */
  sp_mchid: string;
  /** 子商户/二级商户应用ID */
  sub_appid: string;
  /** 子商户号/二级商户号 */
  sub_mchid?: string | undefined;
  /** 支付者 */
  payer: {
    /** 用户服务商标识 */
    sp_openid?: string | undefined;
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined;
    /** 用户子商户标识 */
    sub_openid?: string | undefined;
  };
  /** 商户订单号 */
  out_trade_no: string;
}

export interface PartnerTransactionsExposurePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsExposurePostJson;
}

/** `v3/pay/partner/transactions/exposure` */
export interface PartnerTransactionsExposure extends Node {
  /**
   * 微信分付-支付方式前置服务
   *
   * `POST v3/pay/partner/transactions/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326522 支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsExposurePostOptions): Promise<CallResponse<PartnerTransactionsExposurePostResponse>>;
  /**
   * 微信分付-支付方式前置服务
   *
   * `POST v3/pay/partner/transactions/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326522 支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsExposurePostOptions): Promise<CallResponse<PartnerTransactionsExposurePostResponse>>;
}

export interface PartnerTransactionsH5PostResponse {
  /** 支付跳转链接，最多 256 字符，URL */
  h5_url: string;
}

export interface PartnerTransactionsH5PostJson {
  /** 服务商公众号ID，最多 32 字符 */
  sp_appid: string;
  /** 服务商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户公众号ID，最多 32 字符 */
  sub_appid?: string | undefined;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 结算信息 */
  settle_info?: OrderSettleInfo | undefined;
  /** 商品描述，最多 127 字符 */
  description: string;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 订单金额 */
  amount: OrderAmount;
  /** 交易结束时间，RFC 3339 时间 */
  time_expire?: string | undefined;
  /** 通知地址，最多 255 字符，URL */
  notify_url: string;
  /** 订单优惠标记，最多 32 字符 */
  goods_tag?: string | undefined;
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined;
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 优惠功能 */
  detail?: OrderDetail | undefined;
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP，最多 45 字符 */
    payer_client_ip: string;
    /** 商户端设备号，最多 32 字符 */
    device_id?: string | undefined;
    /** 商户门店信息 */
    store_info?: OrderStoreInfo | undefined;
    /** H5场景信息 */
    h5_info: {
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
    };
  };
  /** 支付者 */
  payer?: {
    /** 实名支付(需单独申请权限) */
    identity?: PayerIdentity | undefined;
  } | undefined;
}

export interface PartnerTransactionsH5PostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsH5PostJson;
}

/**
 * H5支付（服务商）
 *
 * `v3/pay/partner/transactions/h5`
 */
export interface PartnerTransactionsH5 extends Node {
  /**
   * H5下单
   *
   * `POST v3/pay/partner/transactions/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738604 H5支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsH5PostOptions): Promise<CallResponse<PartnerTransactionsH5PostResponse>>;
  /**
   * H5下单
   *
   * `POST v3/pay/partner/transactions/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738604 H5支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsH5PostOptions): Promise<CallResponse<PartnerTransactionsH5PostResponse>>;
}

/** `v3/pay/partner/transactions/id` */
export interface PartnerTransactionsId extends Node {
  readonly _transaction_id_: PartnerTransactionsIdByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: PartnerTransactionsIdByTransactionId;
}

export interface PartnerTransactionsIdByTransactionIdGetResponse {
  /** 服务商公众账号ID，最多 32 字符 */
  sp_appid: string;
  /** 服务商商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户公众账号ID，最多 32 字符 */
  sub_appid?: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 交易类型，最多 16 字符 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | 'PAP' | (string & {});
  /** 交易状态，最多 32 字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述，最多 256 字符 */
  trade_state_desc: string;
  /** 付款银行，最多 32 字符 */
  bank_type?: string;
  /** 附加数据，最多 128 字符 */
  attach?: string;
  /** 支付完成时间，RFC 3339 时间 */
  success_time?: string;
  /** 支付者 */
  payer?: {
    /** 用户服务商标识，最多 128 字符 */
    sp_openid?: string;
    /** 用户子标识，最多 128 字符 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount?: TransactionAmount;
  /** 支付场景描述 */
  scene_info?: PaymentSceneInfo;
  /** 优惠功能 */
  promotion_detail?: OrderPromotionDetail[];
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo;
}

export interface PartnerTransactionsIdByTransactionIdGetQuery {
  /** 服务商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface PartnerTransactionsIdByTransactionIdGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 查询参数 */
  query: PartnerTransactionsIdByTransactionIdGetQuery;
}

/** `v3/pay/partner/transactions/id/{transaction_id}` */
export interface PartnerTransactionsIdByTransactionId extends Node {
  /**
   * 微信支付订单号查询
   *
   * `GET v3/pay/partner/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526943 支付（服务商）（服务商）}
   */
  get(options: PartnerTransactionsIdByTransactionIdGetOptions): Promise<CallResponse<PartnerTransactionsIdByTransactionIdGetResponse>>;
  /**
   * 微信支付订单号查询
   *
   * `GET v3/pay/partner/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526943 支付（服务商）（服务商）}
   */
  getAsync(options: PartnerTransactionsIdByTransactionIdGetOptions): Promise<CallResponse<PartnerTransactionsIdByTransactionIdGetResponse>>;
}

export interface PartnerTransactionsJsapiPostResponse {
  /** 预支付交易会话标识，最多 64 字符 */
  prepay_id: string;
}

export interface PartnerTransactionsJsapiPostJson {
  /** 服务商公众号ID，最多 32 字符 */
  sp_appid: string;
  /** 服务商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户公众号ID，最多 32 字符，传入 payer.sub_openid 时必填 */
  sub_appid?: string | undefined;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 结算信息 */
  settle_info?: OrderSettleInfo | undefined;
  /** 商品描述，最多 127 字符 */
  description: string;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 订单金额 */
  amount: OrderAmount;
  /** 交易结束时间，RFC 3339 时间 */
  time_expire?: string | undefined;
  /** 通知地址，最多 255 字符，URL */
  notify_url: string;
  /** 订单优惠标记，最多 32 字符 */
  goods_tag?: string | undefined;
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined;
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 优惠功能 */
  detail?: OrderDetail | undefined;
  /** 场景信息 */
  scene_info?: OrderSceneInfo | undefined;
  /** 支付者 */
  payer: AtLeastOne<{
    /** 用户服务标识，最多 128 字符，与 sub_openid 二选一 */
    sp_openid?: string | undefined;
    /** 用户子标识，最多 128 字符，与 sp_openid 二选一 */
    sub_openid?: string | undefined;
    /** 实名支付(需单独申请权限) */
    identity?: PayerIdentity | undefined;
  }, 'sp_openid' | 'sub_openid'>;
  /** 贴息信息(微信分付) */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: SubsidyDetail[] | undefined;
  } | undefined;
}

export interface PartnerTransactionsJsapiPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsJsapiPostJson;
}

/**
 * JSAPI支付（服务商）
 *
 * `v3/pay/partner/transactions/jsapi`
 */
export interface PartnerTransactionsJsapi extends Node {
  /**
   * JSAPI下单
   *
   * `POST v3/pay/partner/transactions/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738519 JSAPI支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsJsapiPostOptions): Promise<CallResponse<PartnerTransactionsJsapiPostResponse>>;
  /**
   * JSAPI下单
   *
   * `POST v3/pay/partner/transactions/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738519 JSAPI支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsJsapiPostOptions): Promise<CallResponse<PartnerTransactionsJsapiPostResponse>>;
}

export interface PartnerTransactionsJsapiWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface PartnerTransactionsJsapiWithContractPostJson {
  /** 服务商应用ID */
  sp_appid: string;
  /** 服务商户号 */
  sp_mchid: string;
  /** 子商户/二级商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号/二级商户号 */
  sub_mchid: string;
  /** 商品描述 */
  description: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 通知地址 */
  notify_url: string;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 订单金额 */
  amount: ContractOrderAmount;
  /** 支付者 */
  payer: {
    /** 用户服务标识 */
    sp_openid?: string | undefined;
    /** 用户子标识 */
    sub_openid?: string | undefined;
  };
  /** 优惠功能 */
  detail?: ContractOrderDetail | undefined;
  /** 场景信息 */
  scene_info?: ContractOrderSceneInfo | undefined;
  /** 签约授权信息 */
  contract_info: {
    /** 免密协议ID */
    password_free_contract_id?: string | undefined;
    /** 扣费服务预授权token */
    token?: string | undefined;
    /** 模板ID */
    plan_id?: string | undefined;
    /** 签约商户号 */
    contract_mchid?: string | undefined;
    /** 签约AppID */
    contract_appid?: string | undefined;
    /** 签约协议号 */
    contract_code?: string | undefined;
    /** 请求序列号 */
    request_serial?: string | undefined;
    /** 用户账户展示名称 */
    contract_display_account?: string | undefined;
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined;
  };
}

export interface PartnerTransactionsJsapiWithContractPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsJsapiWithContractPostJson;
}

/** `v3/pay/partner/transactions/jsapi-with-contract` */
export interface PartnerTransactionsJsapiWithContract extends Node {
  /**
   * JSAPI下单并授权/签约
   *
   * `POST v3/pay/partner/transactions/jsapi-with-contract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688481 支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsJsapiWithContractPostOptions): Promise<CallResponse<PartnerTransactionsJsapiWithContractPostResponse>>;
  /**
   * JSAPI下单并授权/签约
   *
   * `POST v3/pay/partner/transactions/jsapi-with-contract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688481 支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsJsapiWithContractPostOptions): Promise<CallResponse<PartnerTransactionsJsapiWithContractPostResponse>>;
}

export interface PartnerTransactionsMiniprogramPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface PartnerTransactionsMiniprogramPostJson {
  /** 服务商公众号ID */
  sp_appid: string;
  /** 服务商户号 */
  sp_mchid: string;
  /** 子商户公众号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 商品描述 */
  description: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 订单金额 */
  amount: OrderAmount;
  /** 支付者 */
  payer: {
    /** 用户标识 */
    sp_openid?: string | undefined;
    /** 用户子标识 */
    sub_openid?: string | undefined;
  };
  /** 优惠功能 */
  detail?: OrderDetail | undefined;
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined;
    /** 商户端设备号 */
    device_id?: string | undefined;
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined;
      /** 商家自定义编码 */
      out_id?: string | undefined;
    } | undefined;
  } | undefined;
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
}

export interface PartnerTransactionsMiniprogramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsMiniprogramPostJson;
}

/** `v3/pay/partner/transactions/miniprogram` */
export interface PartnerTransactionsMiniprogram extends Node {
  /**
   * 小程序支付下单
   *
   * `POST v3/pay/partner/transactions/miniprogram`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012886115 支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsMiniprogramPostOptions): Promise<CallResponse<PartnerTransactionsMiniprogramPostResponse>>;
  /**
   * 小程序支付下单
   *
   * `POST v3/pay/partner/transactions/miniprogram`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012886115 支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsMiniprogramPostOptions): Promise<CallResponse<PartnerTransactionsMiniprogramPostResponse>>;
}

export interface PartnerTransactionsNativePostResponse {
  /** 二维码链接，最多 64 字符，URL */
  code_url: string;
}

export interface PartnerTransactionsNativePostJson {
  /** 服务商公众号ID，最多 32 字符 */
  sp_appid: string;
  /** 服务商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户公众号ID，最多 32 字符 */
  sub_appid?: string | undefined;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 结算信息 */
  settle_info?: OrderSettleInfo | undefined;
  /** 商品描述，最多 127 字符 */
  description: string;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 订单金额 */
  amount: OrderAmount;
  /** 交易结束时间，RFC 3339 时间 */
  time_expire?: string | undefined;
  /** 通知地址，最多 255 字符，URL */
  notify_url: string;
  /** 订单优惠标记，最多 32 字符 */
  goods_tag?: string | undefined;
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined;
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 优惠功能 */
  detail?: OrderDetail | undefined;
  /** 场景信息 */
  scene_info?: OrderSceneInfo | undefined;
  /** 支付者 */
  payer?: {
    /** 实名支付(需单独申请权限) */
    identity?: PayerIdentity | undefined;
  } | undefined;
}

export interface PartnerTransactionsNativePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsNativePostJson;
}

/**
 * Native支付（服务商）
 *
 * `v3/pay/partner/transactions/native`
 */
export interface PartnerTransactionsNative extends Node {
  /**
   * Native下单
   *
   * `POST v3/pay/partner/transactions/native`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738659 Native支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsNativePostOptions): Promise<CallResponse<PartnerTransactionsNativePostResponse>>;
  /**
   * Native下单
   *
   * `POST v3/pay/partner/transactions/native`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738659 Native支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsNativePostOptions): Promise<CallResponse<PartnerTransactionsNativePostResponse>>;
}

/** `v3/pay/partner/transactions/out-trade-no` */
export interface PartnerTransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: PartnerTransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: PartnerTransactionsOutTradeNoByOutTradeNo;
}

export type PartnerTransactionsOutTradeNoByOutTradeNoGetResponse = PartnerTransaction;

export interface PartnerTransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 服务商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface PartnerTransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query: PartnerTransactionsOutTradeNoByOutTradeNoGetQuery;
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}` */
export interface PartnerTransactionsOutTradeNoByOutTradeNo extends Node {
  readonly close: PartnerTransactionsOutTradeNoByOutTradeNoClose;
  readonly reverse: PartnerTransactionsOutTradeNoByOutTradeNoReverse;
  /**
   * 商户订单号查询
   *
   * `GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526944 支付（服务商）（服务商）}
   */
  get(options: PartnerTransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<PartnerTransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 商户订单号查询
   *
   * `GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526944 支付（服务商）（服务商）}
   */
  getAsync(options: PartnerTransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<PartnerTransactionsOutTradeNoByOutTradeNoGetResponse>>;
}

export interface PartnerTransactionsOutTradeNoByOutTradeNoClosePostJson {
  /** 服务商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface PartnerTransactionsOutTradeNoByOutTradeNoClosePostOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** JSON 请求体 */
  json: PartnerTransactionsOutTradeNoByOutTradeNoClosePostJson;
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` */
export interface PartnerTransactionsOutTradeNoByOutTradeNoClose extends Node {
  /**
   * 关单
   *
   * `POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526949 支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsOutTradeNoByOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 关单
   *
   * `POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526949 支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsOutTradeNoByOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
}

export interface PartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse {
  /** 合作伙伴应用AppID */
  sp_appid?: string;
  /** 合作伙伴商户号 */
  sp_mchid: string;
  /** 特约商户应用AppID */
  sub_appid?: string;
  /** 特约商户商户号 */
  sub_mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
}

export interface PartnerTransactionsOutTradeNoByOutTradeNoReversePostJson {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined;
  /** 合作伙伴商户号 */
  sp_mchid: string;
  /** 特约商户应用AppID */
  sub_appid?: string | undefined;
  /** 特约商户商户号 */
  sub_mchid: string;
}

export interface PartnerTransactionsOutTradeNoByOutTradeNoReversePostOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** JSON 请求体 */
  json: PartnerTransactionsOutTradeNoByOutTradeNoReversePostJson;
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface PartnerTransactionsOutTradeNoByOutTradeNoReverse extends Node {
  /**
   * 撤销
   *
   * `POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382181 支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsOutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<PartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse>>;
  /**
   * 撤销
   *
   * `POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382181 支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsOutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<PartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse>>;
}

export interface PartnerTransactionsScannedposPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface PartnerTransactionsScannedposPostJson {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined;
  /** 合作伙伴商户号 */
  sp_mchid: string;
  /** 特约商户应用AppID */
  sub_appid?: string | undefined;
  /** 特约商户号 */
  sub_mchid: string;
  /** 商品描述 */
  description: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 订单金额 */
  amount: ContractOrderAmount;
  /** 支付者 */
  payer: {
    /** 用户标识 */
    sp_openid?: string | undefined;
    /** 用户子标识 */
    sub_openid?: string | undefined;
  };
  /** 优惠功能 */
  detail?: {
    /** 订单原价，单位：分 */
    cost_price?: number | undefined;
    /** 商品小票 ID */
    invoice_id?: string | undefined;
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      merchant_goods_id: string;
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined;
      /** 商品名称 */
      goods_name?: string | undefined;
      /** 商品数量 */
      quantity: number;
      /** 商品单价，单位：分 */
      unit_price: number;
    }[] | undefined;
  } | undefined;
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP */
    payer_client_ip: string;
    /** 商户端设备号 */
    device_id?: string | undefined;
    /** 商户门店信息 */
    store_info: {
      /** 门店ID */
      id?: string | undefined;
      /** 商家自定义编码 */
      out_id?: string | undefined;
    };
  };
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
}

export interface PartnerTransactionsScannedposPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerTransactionsScannedposPostJson;
}

/** `v3/pay/partner/transactions/scannedpos` */
export interface PartnerTransactionsScannedpos extends Node {
  /**
   * 扫码支付下单
   *
   * `POST v3/pay/partner/transactions/scannedpos`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492476 支付（服务商）（服务商）}
   */
  post(options: PartnerTransactionsScannedposPostOptions): Promise<CallResponse<PartnerTransactionsScannedposPostResponse>>;
  /**
   * 扫码支付下单
   *
   * `POST v3/pay/partner/transactions/scannedpos`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492476 支付（服务商）（服务商）}
   */
  postAsync(options: PartnerTransactionsScannedposPostOptions): Promise<CallResponse<PartnerTransactionsScannedposPostResponse>>;
}
