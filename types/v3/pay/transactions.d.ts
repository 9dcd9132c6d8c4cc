// Generated from openapi/: do not edit, run `npm run generate`.

import type { ContractOrderAmount, ContractOrderDetail, ContractOrderSceneInfo, InstallmentInfo, OrderAmount, OrderDetail, OrderPromotionDetail, OrderSceneInfo, OrderStoreInfo, PayerIdentity, PaymentSceneInfo, SubsidyDetail, Transaction, TransactionAmount, TransactionExposure } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 支付（直连商户）
 *
 * `v3/pay/transactions`
 */
export interface Transactions extends Node {
  /** APP支付 */
  readonly app: TransactionsApp;
  readonly appWithContract: TransactionsAppWithContract;
  /** 付款码支付 */
  readonly codepay: TransactionsCodepay;
  readonly exposure: TransactionsExposure;
  /** H5支付 */
  readonly h5: TransactionsH5;
  readonly id: TransactionsId;
  /** JSAPI支付 */
  readonly jsapi: TransactionsJsapi;
  readonly jsapiWithContract: TransactionsJsapiWithContract;
  /** Native支付 */
  readonly native: TransactionsNative;
  readonly outTradeNo: TransactionsOutTradeNo;
}

export interface TransactionsAppPostResponse {
  /** 预支付交易会话标识，最多 64 字符 */
  prepay_id: string;
}

export interface TransactionsAppPostJson {
  /** 公众号ID，最多 32 字符 */
  appid: string;
  /** 直连商户号，最多 32 字符 */
  mchid: string;
  /** 商品描述，最多 127 字符 */
  description: string;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 商户订单号，6–32 字符 */
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
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
  /** 贴息信息(微信分付) */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: SubsidyDetail[] | undefined;
  } | undefined;
}

export interface TransactionsAppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsAppPostJson;
}

/**
 * APP支付
 *
 * `v3/pay/transactions/app`
 */
export interface TransactionsApp extends Node {
  /**
   * APP下单
   *
   * `POST v3/pay/transactions/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013070347 APP支付（商户）}
   */
  post(options: TransactionsAppPostOptions): Promise<CallResponse<TransactionsAppPostResponse>>;
  /**
   * APP下单
   *
   * `POST v3/pay/transactions/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013070347 APP支付（商户）}
   */
  postAsync(options: TransactionsAppPostOptions): Promise<CallResponse<TransactionsAppPostResponse>>;
}

export interface TransactionsAppWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface TransactionsAppWithContractPostJson {
  /** 公众号ID */
  appid: string;
  /** 直连商户号 */
  mchid: string;
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
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 订单金额 */
  amount: ContractOrderAmount;
  /** 优惠功能 */
  detail?: ContractOrderDetail | undefined;
  /** 场景信息 */
  scene_info?: ContractOrderSceneInfo | undefined;
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
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

export interface TransactionsAppWithContractPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsAppWithContractPostJson;
}

/** `v3/pay/transactions/app-with-contract` */
export interface TransactionsAppWithContract extends Node {
  /**
   * APP下单并签约
   *
   * `POST v3/pay/transactions/app-with-contract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017019923 支付（直连商户）（商户）}
   */
  post(options: TransactionsAppWithContractPostOptions): Promise<CallResponse<TransactionsAppWithContractPostResponse>>;
  /**
   * APP下单并签约
   *
   * `POST v3/pay/transactions/app-with-contract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017019923 支付（直连商户）（商户）}
   */
  postAsync(options: TransactionsAppWithContractPostOptions): Promise<CallResponse<TransactionsAppWithContractPostResponse>>;
}

export interface TransactionsCodepayPostResponse {
  /** 应用AppID */
  appid?: string;
  /** 直连商户号 */
  mchid: string;
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
    /** 用户标识 */
    openid?: string;
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
  /** 场景信息 */
  scene_info?: Record<string, unknown>;
}

export interface TransactionsCodepayPostJson {
  /** 应用AppID */
  appid: string;
  /** 直连商户号 */
  mchid: string;
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

export interface TransactionsCodepayPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsCodepayPostJson;
}

/**
 * 付款码支付
 *
 * `v3/pay/transactions/codepay`
 */
export interface TransactionsCodepay extends Node {
  /**
   * 付款码支付
   *
   * `POST v3/pay/transactions/codepay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382150 付款码支付（商户）}
   */
  post(options: TransactionsCodepayPostOptions): Promise<CallResponse<TransactionsCodepayPostResponse>>;
  /**
   * 付款码支付
   *
   * `POST v3/pay/transactions/codepay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382150 付款码支付（商户）}
   */
  postAsync(options: TransactionsCodepayPostOptions): Promise<CallResponse<TransactionsCodepayPostResponse>>;
}

export type TransactionsExposurePostResponse = TransactionExposure;

export interface TransactionsExposurePostJson {
  /** 直连商户号 */
  mchid?: string | undefined;
  /** 应用AppID */
  appid: string;
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined;
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined;
  };
  /** 商户订单号 */
  out_trade_no: string;
}

export interface TransactionsExposurePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsExposurePostJson;
}

/** `v3/pay/transactions/exposure` */
export interface TransactionsExposure extends Node {
  /**
   * 微信分付-支付方式前置服务
   *
   * `POST v3/pay/transactions/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014326314 支付（直连商户）（商户）}
   */
  post(options: TransactionsExposurePostOptions): Promise<CallResponse<TransactionsExposurePostResponse>>;
  /**
   * 微信分付-支付方式前置服务
   *
   * `POST v3/pay/transactions/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014326314 支付（直连商户）（商户）}
   */
  postAsync(options: TransactionsExposurePostOptions): Promise<CallResponse<TransactionsExposurePostResponse>>;
}

export interface TransactionsH5PostResponse {
  /** 支付跳转链接，最多 256 字符，URL */
  h5_url: string;
}

export interface TransactionsH5PostJson {
  /** 公众号ID，最多 32 字符 */
  appid: string;
  /** 直连商户号，最多 32 字符 */
  mchid: string;
  /** 商品描述，最多 127 字符 */
  description: string;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 商户订单号，6–32 字符 */
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
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
}

export interface TransactionsH5PostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsH5PostJson;
}

/**
 * H5支付
 *
 * `v3/pay/transactions/h5`
 */
export interface TransactionsH5 extends Node {
  /**
   * H5下单
   *
   * `POST v3/pay/transactions/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791834 H5支付（商户）}
   */
  post(options: TransactionsH5PostOptions): Promise<CallResponse<TransactionsH5PostResponse>>;
  /**
   * H5下单
   *
   * `POST v3/pay/transactions/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791834 H5支付（商户）}
   */
  postAsync(options: TransactionsH5PostOptions): Promise<CallResponse<TransactionsH5PostResponse>>;
}

/** `v3/pay/transactions/id` */
export interface TransactionsId extends Node {
  readonly _transaction_id_: TransactionsIdByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: TransactionsIdByTransactionId;
}

export interface TransactionsIdByTransactionIdGetResponse {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 商户号，最多 32 字符 */
  mchid: string;
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
    /** 用户标识，最多 128 字符 */
    openid?: string;
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

export interface TransactionsIdByTransactionIdGetQuery {
  /** 直连商户号，最多 32 字符 */
  mchid: string;
}

export interface TransactionsIdByTransactionIdGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 查询参数 */
  query: TransactionsIdByTransactionIdGetQuery;
}

/** `v3/pay/transactions/id/{transaction_id}` */
export interface TransactionsIdByTransactionId extends Node {
  /**
   * 微信支付订单号查询
   *
   * `GET v3/pay/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791858 支付（直连商户）（商户）}
   */
  get(options: TransactionsIdByTransactionIdGetOptions): Promise<CallResponse<TransactionsIdByTransactionIdGetResponse>>;
  /**
   * 微信支付订单号查询
   *
   * `GET v3/pay/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791858 支付（直连商户）（商户）}
   */
  getAsync(options: TransactionsIdByTransactionIdGetOptions): Promise<CallResponse<TransactionsIdByTransactionIdGetResponse>>;
}

export interface TransactionsJsapiPostResponse {
  /** 预支付交易会话标识，最多 64 字符 */
  prepay_id: string;
}

export interface TransactionsJsapiPostJson {
  /** 公众号ID，最多 32 字符 */
  appid: string;
  /** 直连商户号，最多 32 字符 */
  mchid: string;
  /** 商品描述，最多 127 字符 */
  description: string;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 商户订单号，6–32 字符 */
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
  payer: {
    /** 用户标识，最多 128 字符 */
    openid: string;
    /** 实名支付(需单独申请权限) */
    identity?: PayerIdentity | undefined;
  };
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
  /** 贴息信息(微信分付) */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: SubsidyDetail[] | undefined;
  } | undefined;
}

export interface TransactionsJsapiPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsJsapiPostJson;
}

/**
 * JSAPI支付
 *
 * `v3/pay/transactions/jsapi`
 */
export interface TransactionsJsapi extends Node {
  /**
   * JSAPI下单
   *
   * `POST v3/pay/transactions/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791856 JSAPI支付（商户）}
   */
  post(options: TransactionsJsapiPostOptions): Promise<CallResponse<TransactionsJsapiPostResponse>>;
  /**
   * JSAPI下单
   *
   * `POST v3/pay/transactions/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791856 JSAPI支付（商户）}
   */
  postAsync(options: TransactionsJsapiPostOptions): Promise<CallResponse<TransactionsJsapiPostResponse>>;
}

export interface TransactionsJsapiWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface TransactionsJsapiWithContractPostJson {
  /** 公众号ID */
  appid: string;
  /** 直连商户号 */
  mchid: string;
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
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined;
  /** 订单金额 */
  amount: ContractOrderAmount;
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string;
  };
  /** 优惠功能 */
  detail?: ContractOrderDetail | undefined;
  /** 场景信息 */
  scene_info?: ContractOrderSceneInfo | undefined;
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
  /** 签约授权信息 */
  contract_info: {
    /** 扣费服务预授权token */
    token?: string | undefined;
    /** 免密协议ID */
    password_free_contract_id?: string | undefined;
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

export interface TransactionsJsapiWithContractPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsJsapiWithContractPostJson;
}

/** `v3/pay/transactions/jsapi-with-contract` */
export interface TransactionsJsapiWithContract extends Node {
  /**
   * JSAPI下单并授权/签约
   *
   * `POST v3/pay/transactions/jsapi-with-contract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012530178 支付（直连商户）（商户）}
   */
  post(options: TransactionsJsapiWithContractPostOptions): Promise<CallResponse<TransactionsJsapiWithContractPostResponse>>;
  /**
   * JSAPI下单并授权/签约
   *
   * `POST v3/pay/transactions/jsapi-with-contract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012530178 支付（直连商户）（商户）}
   */
  postAsync(options: TransactionsJsapiWithContractPostOptions): Promise<CallResponse<TransactionsJsapiWithContractPostResponse>>;
}

export interface TransactionsNativePostResponse {
  /** 二维码链接，最多 64 字符，URL */
  code_url: string;
}

export interface TransactionsNativePostJson {
  /** 公众号ID，最多 32 字符 */
  appid: string;
  /** 直连商户号，最多 32 字符 */
  mchid: string;
  /** 商品描述，最多 127 字符 */
  description: string;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 商户订单号，6–32 字符 */
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
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
}

export interface TransactionsNativePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsNativePostJson;
}

/**
 * Native支付
 *
 * `v3/pay/transactions/native`
 */
export interface TransactionsNative extends Node {
  /**
   * Native下单
   *
   * `POST v3/pay/transactions/native`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791877 Native支付（商户）}
   */
  post(options: TransactionsNativePostOptions): Promise<CallResponse<TransactionsNativePostResponse>>;
  /**
   * Native下单
   *
   * `POST v3/pay/transactions/native`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791877 Native支付（商户）}
   */
  postAsync(options: TransactionsNativePostOptions): Promise<CallResponse<TransactionsNativePostResponse>>;
}

/** `v3/pay/transactions/out-trade-no` */
export interface TransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: TransactionsOutTradeNoByOutTradeNo;
}

export type TransactionsOutTradeNoByOutTradeNoGetResponse = Transaction;

export interface TransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 直连商户号，最多 32 字符 */
  mchid: string;
}

export interface TransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query: TransactionsOutTradeNoByOutTradeNoGetQuery;
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}` */
export interface TransactionsOutTradeNoByOutTradeNo extends Node {
  readonly close: TransactionsOutTradeNoByOutTradeNoClose;
  readonly reverse: TransactionsOutTradeNoByOutTradeNoReverse;
  /**
   * 商户订单号查询
   *
   * `GET v3/pay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791859 支付（直连商户）（商户）}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 商户订单号查询
   *
   * `GET v3/pay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791859 支付（直连商户）（商户）}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
}

export interface TransactionsOutTradeNoByOutTradeNoClosePostJson {
  /** 直连商户号，最多 32 字符 */
  mchid: string;
}

export interface TransactionsOutTradeNoByOutTradeNoClosePostOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** JSON 请求体 */
  json: TransactionsOutTradeNoByOutTradeNoClosePostJson;
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/close` */
export interface TransactionsOutTradeNoByOutTradeNoClose extends Node {
  /**
   * 关单
   *
   * `POST v3/pay/transactions/out-trade-no/{out_trade_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791860 支付（直连商户）（商户）}
   */
  post(options: TransactionsOutTradeNoByOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 关单
   *
   * `POST v3/pay/transactions/out-trade-no/{out_trade_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791860 支付（直连商户）（商户）}
   */
  postAsync(options: TransactionsOutTradeNoByOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
}

export interface TransactionsOutTradeNoByOutTradeNoReversePostResponse {
  /** 应用AppID */
  appid?: string;
  /** 直连商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
}

export interface TransactionsOutTradeNoByOutTradeNoReversePostJson {
  /** 应用AppID */
  appid: string;
  /** 直连商户号 */
  mchid: string;
}

export interface TransactionsOutTradeNoByOutTradeNoReversePostOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** JSON 请求体 */
  json: TransactionsOutTradeNoByOutTradeNoReversePostJson;
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface TransactionsOutTradeNoByOutTradeNoReverse extends Node {
  /**
   * 撤销
   *
   * `POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382161 支付（直连商户）（商户）}
   */
  post(options: TransactionsOutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoReversePostResponse>>;
  /**
   * 撤销
   *
   * `POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382161 支付（直连商户）（商户）}
   */
  postAsync(options: TransactionsOutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoReversePostResponse>>;
}
