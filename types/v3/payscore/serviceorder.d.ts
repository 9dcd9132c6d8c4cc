// Generated from openapi/: do not edit, run `npm run generate`.

import type { PayscoreDeliveryPostDiscountInput, PayscoreDeliveryPostPaymentInput, PayscoreDeliveryRiskFund, PayscoreDevice, PayscoreLocation, PayscoreLocationInput, PayscoreMessagePostPaymentInput, PayscoreOrderReference, PayscorePostDiscount, PayscorePostDiscountInput, PayscorePostPayment, PayscorePostPaymentInput, PayscoreRiskFund, PayscoreStartedTimeRangeInput, PayscoreTimeRange, PayscoreTimeRangeInput } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface ServiceorderGetResponse {
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 服务商公众号ID，最多 32 字符 */
  appid: string;
  /** 服务商商户号，最多 32 字符 */
  mchid: string;
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 服务订单状态，最多 32 字符 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明，最多 32 字符 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: PayscorePostPayment[];
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscount[];
  /** 服务风险金 */
  risk_fund?: PayscoreRiskFund;
  /** 总金额，单位：分 */
  total_amount?: number;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /** 收款状态，最多 32 字符 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {});
    /** 总收款金额，单位：分 */
    total_amount?: number;
    /** 待收金额，单位：分 */
    paying_amount?: number;
    /** 已收金额，单位：分 */
    paid_amount?: number;
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number;
      /** 单笔收款金额，单位：分 */
      amount?: number;
      /** 收款成功渠道，最多 32 字符 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间，最多 32 字符 */
      paid_time?: string;
      /** 微信支付交易单号，最多 64 字符 */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID，最多 32 字符 */
        coupon_id: string;
        /** 优惠名称，最多 64 字符 */
        name?: string;
        /** 优惠范围，最多 32 字符 */
        scope?: 'SINGLE' | 'GLOBAL' | (string & {});
        /** 优惠类型，最多 32 字符 */
        type?: 'CASH' | 'NOCASH' | (string & {});
        /** 优惠券面额，单位：分 */
        amount: number;
        /** 活动ID，最多 32 字符 */
        stock_id?: string;
        /** 微信出资，单位：分 */
        wechatpay_contribute?: number;
        /** 商户出资，单位：分 */
        merchant_contribute?: number;
        /** 其他出资，单位：分 */
        other_contribute?: number;
        /** 优惠币种，最多 32 字符 */
        currency?: string;
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码，最多 32 字符 */
          goods_id: string;
          /** 商品数量 */
          quantity?: number;
          /** 商品价格，单位：分 */
          unit_price?: number;
          /** 商品优惠金额，单位：分 */
          discount_amount?: number;
          /** 商品备注，最多 128 字符 */
          goods_remark?: string;
        }[];
      }[];
    }[];
    /** 收款银行 */
    bank_type?: string;
  };
  /** 服务时间 */
  time_range?: PayscoreTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 附加数据，最多 256 字符 */
  attach?: string;
  /** 商户回调地址，最多 256 字符，URL */
  notify_url: string;
  /** 服务商公众号下的用户标识，最多 128 字符 */
  openid?: string;
  /** 微信支付服务订单号，最多 64 字符 */
  order_id?: string;
}

export interface ServiceorderGetQueryFields {
  /** 商户服务订单号，最多 32 字符，与 query_id 二选一 */
  out_order_no?: string | undefined;
  /** 回跳查询ID，最多 512 字符，与 out_order_no 二选一 */
  query_id?: string | undefined;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 公众账号ID，最多 32 字符 */
  appid: string;
}

export type ServiceorderGetQuery = AtLeastOne<ServiceorderGetQueryFields, 'out_order_no' | 'query_id'>;

export interface ServiceorderGetOptions extends CallOptions {
  /** 查询参数 */
  query: ServiceorderGetQuery;
}

export interface ServiceorderPostResponse {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 服务订单状态，最多 32 字符 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: PayscorePostPayment[];
  /** 后付费商户优惠 */
  post_discounts?: PayscorePostDiscount[];
  /** 服务风险金 */
  risk_fund?: PayscoreRiskFund;
  /** 服务时间段 */
  time_range?: PayscoreTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 商户数据包，最多 256 字符 */
  attach?: string;
  /** 商户回调地址，最多 256 字符，URL */
  notify_url?: string;
  /** 微信支付服务订单号，最多 64 字符 */
  order_id: string;
  /** 跳转微信侧小程序订单数据，最多 300 字符 */
  package: string;
}

export interface ServiceorderPostJson {
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 后付费项目 */
  post_payments?: PayscorePostPaymentInput[] | undefined;
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称，最多 20 字符 */
    name: string;
    /** 优惠说明，最多 30 字符 */
    description: string;
    /** 优惠数量 */
    count?: number | undefined;
  }[] | undefined;
  /** 服务时间段 */
  time_range: PayscoreStartedTimeRangeInput;
  /** 服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称，最多 30 字符 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
    /** 风险金额，单位：分 */
    amount: number;
    /** 风险说明，最多 30 字符 */
    description?: string | undefined;
  };
  /** 商户数据包，最多 256 字符 */
  attach?: string | undefined;
  /** 商户回调地址，最多 255 字符，URL */
  notify_url: string;
  /** 用户标识 */
  openid?: string | undefined;
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined;
  /** 设备信息 */
  device?: PayscoreDevice | undefined;
}

export interface ServiceorderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ServiceorderPostJson;
}

/** `v3/payscore/serviceorder` */
export interface Serviceorder extends Node {
  readonly directComplete: ServiceorderDirectComplete;
  readonly _out_order_no_: ServiceorderByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: ServiceorderByOutOrderNo;
  /**
   * 查询支付分订单
   *
   * `GET v3/payscore/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587902 微信支付分（商户）}
   */
  get(options: ServiceorderGetOptions): Promise<CallResponse<ServiceorderGetResponse>>;
  /**
   * 查询支付分订单
   *
   * `GET v3/payscore/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587902 微信支付分（商户）}
   */
  getAsync(options: ServiceorderGetOptions): Promise<CallResponse<ServiceorderGetResponse>>;
  /**
   * 创建支付分订单
   *
   * `POST v3/payscore/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587900 微信支付分（商户）}
   */
  post(options: ServiceorderPostOptions): Promise<CallResponse<ServiceorderPostResponse>>;
  /**
   * 创建支付分订单
   *
   * `POST v3/payscore/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587900 微信支付分（商户）}
   */
  postAsync(options: ServiceorderPostOptions): Promise<CallResponse<ServiceorderPostResponse>>;
}

export interface ServiceorderDirectCompletePostResponse {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name?: string;
    /** 金额，单位：分 */
    amount?: number;
    /** 计费说明 */
    description?: string;
    /** 付费数量 */
    count?: number;
  }[];
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string;
    /** 优惠说明 */
    description?: string;
    /** 优惠金额，单位：分 */
    amount?: number;
    /** 优惠数量 */
    count?: number;
  }[];
  /** 服务时间段 */
  time_range: PayscoreTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 服务信息 */
  service_introduction: string;
  /** 商户号 */
  mchid: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 总金额，单位：分 */
  total_amount?: number;
}

export interface ServiceorderDirectCompletePostJson {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 后付费项目 */
  post_payments?: PayscoreDeliveryPostPaymentInput[] | undefined;
  /** 后付费商户优惠 */
  post_discounts?: PayscoreDeliveryPostDiscountInput[] | undefined;
  /** 服务时间段 */
  time_range: PayscoreTimeRangeInput;
  /** 服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 服务信息 */
  service_introduction?: string | undefined;
  /** 商户数据包 */
  attach?: string | undefined;
  /** 商户回调地址 */
  notify_url?: string | undefined;
  /** 用户标识 */
  openid?: string | undefined;
  /** 总金额，单位：分 */
  total_amount?: number | undefined;
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
}

export interface ServiceorderDirectCompletePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ServiceorderDirectCompletePostJson;
}

/** `v3/payscore/serviceorder/direct-complete` */
export interface ServiceorderDirectComplete extends Node {
  /**
   * 创单结单合并
   *
   * `POST v3/payscore/serviceorder/direct-complete`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml 微信支付分（旧版文档）}
   */
  post(options: ServiceorderDirectCompletePostOptions): Promise<CallResponse<ServiceorderDirectCompletePostResponse>>;
  /**
   * 创单结单合并
   *
   * `POST v3/payscore/serviceorder/direct-complete`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml 微信支付分（旧版文档）}
   */
  postAsync(options: ServiceorderDirectCompletePostOptions): Promise<CallResponse<ServiceorderDirectCompletePostResponse>>;
}

/** `v3/payscore/serviceorder/{out_order_no}` */
export interface ServiceorderByOutOrderNo extends Node {
  readonly cancel: ServiceorderByOutOrderNoCancel;
  readonly complete: ServiceorderByOutOrderNoComplete;
  readonly modify: ServiceorderByOutOrderNoModify;
  readonly pay: ServiceorderByOutOrderNoPay;
  readonly sendPendingmessage: ServiceorderByOutOrderNoSendPendingmessage;
  readonly sendPrepaidmessage: ServiceorderByOutOrderNoSendPrepaidmessage;
  readonly sync: ServiceorderByOutOrderNoSync;
}

export type ServiceorderByOutOrderNoCancelPostResponse = PayscoreOrderReference;

export interface ServiceorderByOutOrderNoCancelPostJson {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 服务ID，最多 32 字符 */
  service_id?: string | undefined;
  /** 取消原因，最多 50 字符 */
  reason: string;
}

export interface ServiceorderByOutOrderNoCancelPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: ServiceorderByOutOrderNoCancelPostJson;
}

/** `v3/payscore/serviceorder/{out_order_no}/cancel` */
export interface ServiceorderByOutOrderNoCancel extends Node {
  /**
   * 取消支付分订单
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587905 微信支付分（商户）}
   */
  post(options: ServiceorderByOutOrderNoCancelPostOptions): Promise<CallResponse<ServiceorderByOutOrderNoCancelPostResponse>>;
  /**
   * 取消支付分订单
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587905 微信支付分（商户）}
   */
  postAsync(options: ServiceorderByOutOrderNoCancelPostOptions): Promise<CallResponse<ServiceorderByOutOrderNoCancelPostResponse>>;
}

export interface ServiceorderByOutOrderNoCompletePostResponse {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 服务订单状态，最多 32 字符 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 商户收款总金额，单位：分 */
  total_amount: number;
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称，最多 20 字符 */
    name?: string;
    /** 付费金额，单位：分 */
    amount?: number;
    /** 付费说明，最多 30 字符 */
    description?: string;
    /** 付费数量 */
    count?: number;
  }[];
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称，最多 20 字符 */
    name?: string;
    /** 优惠说明，最多 30 字符 */
    description?: string;
    /** 优惠金额，单位：分 */
    amount?: number;
    /** 优惠数量 */
    count?: number;
  }[];
  /** 服务风险金 */
  risk_fund?: PayscoreRiskFund;
  /** 服务时间段 */
  time_range?: PayscoreTimeRange;
  /** 服务位置 */
  location?: {
    /** 服务结束地点，最多 20 字符 */
    end_location?: string;
  };
  /** 微信支付服务订单号，最多 64 字符 */
  order_id?: string;
  /** 是否需要收款 */
  need_collection?: boolean;
}

export interface ServiceorderByOutOrderNoCompletePostJson {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 服务订单号，最多 32 字符 */
  service_id: string;
  /** 后付费项目 */
  post_payments: PayscorePostPaymentInput[];
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称，最多 20 字符 */
    name: string;
    /** 优惠说明，最多 30 字符 */
    description: string;
    /** 优惠金额，单位：分 */
    amount?: number | undefined;
    /** 优惠数量 */
    count?: number | undefined;
  }[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 实际服务时间段 */
  time_range?: PayscoreTimeRangeInput | undefined;
  /** 实际服务位置 */
  location?: {
    /** 服务结束地点，最多 20 字符 */
    end_location?: string | undefined;
  } | undefined;
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined;
  /** 订单优惠标记，最多 32 字符 */
  goods_tag?: string | undefined;
  /** 设备信息 */
  device?: PayscoreDevice | undefined;
}

export interface ServiceorderByOutOrderNoCompletePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: ServiceorderByOutOrderNoCompletePostJson;
}

/** `v3/payscore/serviceorder/{out_order_no}/complete` */
export interface ServiceorderByOutOrderNoComplete extends Node {
  /**
   * 完结支付分订单
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587955 微信支付分（商户）}
   */
  post(options: ServiceorderByOutOrderNoCompletePostOptions): Promise<CallResponse<ServiceorderByOutOrderNoCompletePostResponse>>;
  /**
   * 完结支付分订单
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587955 微信支付分（商户）}
   */
  postAsync(options: ServiceorderByOutOrderNoCompletePostOptions): Promise<CallResponse<ServiceorderByOutOrderNoCompletePostResponse>>;
}

export interface ServiceorderByOutOrderNoModifyPostResponse {
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 服务商公众号ID，最多 32 字符 */
  appid: string;
  /** 服务商商户号，最多 32 字符 */
  mchid: string;
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 服务订单状态，最多 32 字符 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明，最多 32 字符 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments: {
    /** 付费名称，最多 20 字符 */
    name: string;
    /** 付费金额，单位：分 */
    amount?: number;
    /** 付费说明，最多 30 字符 */
    description?: string;
    /** 付费数量 */
    count?: number;
  }[];
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscount[];
  /** 服务风险金 */
  risk_fund?: PayscoreRiskFund;
  /** 总金额，单位：分 */
  total_amount?: number;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /** 收款状态，最多 32 字符 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {});
    /** 总收款金额，单位：分 */
    total_amount?: number;
    /** 待收金额，单位：分 */
    paying_amount?: number;
    /** 已收金额，单位：分 */
    paid_amount?: number;
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number;
      /** 单笔收款金额，单位：分 */
      amount?: number;
      /** 收款成功渠道，最多 32 字符 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间，最多 32 字符 */
      paid_time?: string;
      /** 微信支付交易单号，最多 64 字符 */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID，最多 32 字符 */
        coupon_id: string;
        /** 优惠名称，最多 64 字符 */
        name?: string;
        /** 优惠范围，最多 32 字符 */
        scope?: string;
        /** 优惠类型，最多 32 字符 */
        type?: string;
        /** 优惠券面额，单位：分 */
        amount: number;
        /** 活动ID，最多 32 字符 */
        stock_id?: string;
        /** 微信出资，单位：分 */
        wechatpay_contribute?: number;
        /** 商户出资，单位：分 */
        merchant_contribute?: number;
        /** 其他出资，单位：分 */
        other_contribute?: number;
        /** 优惠币种，最多 32 字符 */
        currency?: string;
        /** 单品列表 */
        goods_detail?: Record<string, unknown>[];
        /** 商品数量 */
        quantity?: number;
        /** 商品价格，单位：分 */
        unit_price?: number;
        /** 商品优惠金额，单位：分 */
        discount_amount?: number;
        /** 商品备注，最多 128 字符 */
        goods_remark?: string;
      }[];
    }[];
    /** 收款银行 */
    bank_type?: string;
  };
  /** 服务时间 */
  time_range?: PayscoreTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 附加数据，最多 256 字符 */
  attach?: string;
  /** 商户回调地址，最多 256 字符，URL */
  notify_url?: string;
  /** 微信支付服务订单号，最多 64 字符 */
  order_id?: string;
}

export interface ServiceorderByOutOrderNoModifyPostJson {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 后付费项目 */
  post_payments: PayscorePostPaymentInput[];
  /** 后付费商户优惠 */
  post_discounts?: PayscorePostDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 修改原因，最多 50 字符 */
  reason: string;
  /** 设备信息 */
  device?: PayscoreDevice | undefined;
}

export interface ServiceorderByOutOrderNoModifyPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: ServiceorderByOutOrderNoModifyPostJson;
}

/** `v3/payscore/serviceorder/{out_order_no}/modify` */
export interface ServiceorderByOutOrderNoModify extends Node {
  /**
   * 修改订单金额
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/modify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587957 微信支付分（商户）}
   */
  post(options: ServiceorderByOutOrderNoModifyPostOptions): Promise<CallResponse<ServiceorderByOutOrderNoModifyPostResponse>>;
  /**
   * 修改订单金额
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/modify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587957 微信支付分（商户）}
   */
  postAsync(options: ServiceorderByOutOrderNoModifyPostOptions): Promise<CallResponse<ServiceorderByOutOrderNoModifyPostResponse>>;
}

export interface ServiceorderByOutOrderNoPayPostResponse {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid?: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
}

export interface ServiceorderByOutOrderNoPayPostJson {
  /** 公众账号ID */
  appid?: string | undefined;
  /** 服务ID */
  service_id?: string | undefined;
}

export interface ServiceorderByOutOrderNoPayPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: ServiceorderByOutOrderNoPayPostJson;
}

/** `v3/payscore/serviceorder/{out_order_no}/pay` */
export interface ServiceorderByOutOrderNoPay extends Node {
  /**
   * 商户发起催收扣款
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/pay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394596 微信支付分（商户）}
   */
  post(options: ServiceorderByOutOrderNoPayPostOptions): Promise<CallResponse<ServiceorderByOutOrderNoPayPostResponse>>;
  /**
   * 商户发起催收扣款
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/pay`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394596 微信支付分（商户）}
   */
  postAsync(options: ServiceorderByOutOrderNoPayPostOptions): Promise<CallResponse<ServiceorderByOutOrderNoPayPostResponse>>;
}

export interface ServiceorderByOutOrderNoSendPendingmessagePostJson {
  /** 服务ID */
  service_id: string;
  /** 后付费项目 */
  post_payments: PayscoreMessagePostPaymentInput[];
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 预计扣费时间 */
  prepaid_time: string;
}

export interface ServiceorderByOutOrderNoSendPendingmessagePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: ServiceorderByOutOrderNoSendPendingmessagePostJson;
}

/** `v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` */
export interface ServiceorderByOutOrderNoSendPendingmessage extends Node {
  /**
   * 下发服务费用待处理消息
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394606 微信支付分（商户）}
   */
  post(options: ServiceorderByOutOrderNoSendPendingmessagePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 下发服务费用待处理消息
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394606 微信支付分（商户）}
   */
  postAsync(options: ServiceorderByOutOrderNoSendPendingmessagePostOptions): Promise<CallResponse<undefined>>;
}

export interface ServiceorderByOutOrderNoSendPrepaidmessagePostJson {
  /** 服务ID */
  service_id: string;
  /** 后付费项目 */
  post_payments: PayscoreMessagePostPaymentInput[];
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscountInput[] | undefined;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 预计扣费时间 */
  prepaid_time: string;
}

export interface ServiceorderByOutOrderNoSendPrepaidmessagePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: ServiceorderByOutOrderNoSendPrepaidmessagePostJson;
}

/** `v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface ServiceorderByOutOrderNoSendPrepaidmessage extends Node {
  /**
   * 下发服务预扣费消息
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394615 微信支付分（商户）}
   */
  post(options: ServiceorderByOutOrderNoSendPrepaidmessagePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 下发服务预扣费消息
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394615 微信支付分（商户）}
   */
  postAsync(options: ServiceorderByOutOrderNoSendPrepaidmessagePostOptions): Promise<CallResponse<undefined>>;
}

export interface ServiceorderByOutOrderNoSyncPostResponse {
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 服务商公众号ID，最多 32 字符 */
  appid: string;
  /** 服务商商户号，最多 32 字符 */
  mchid: string;
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 服务订单状态，最多 32 字符 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明，最多 32 字符 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: PayscorePostPayment[];
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称，最多 20 字符 */
    name?: string;
    /** 优惠说明，最多 30 字符 */
    description?: string;
    /** 优惠金额，单位：分 */
    amount?: number;
  }[];
  /** 服务风险金 */
  risk_fund?: PayscoreDeliveryRiskFund;
  /** 总金额，单位：分 */
  total_amount?: number;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /** 收款状态，最多 32 字符 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {});
    /** 总收款金额，单位：分 */
    total_amount?: number;
    /** 待收金额，单位：分 */
    paying_amount?: number;
    /** 已收金额，单位：分 */
    paid_amount?: number;
    /** 收款明细列表 */
    details?: {
      /** 单笔收款金额，单位：分 */
      amount?: number;
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间 */
      paid_time?: string;
      /** 微信支付交易单号 */
      transaction_id?: string;
    }[];
    /** 收款银行 */
    bank_type?: string;
    /** 单笔收款金额，单位：分 */
    amount?: number;
    /** 收款成功渠道，最多 32 字符 */
    paid_type?: string;
    /** 收款成功时间，最多 32 字符 */
    paid_time?: string;
    /** 微信支付交易单号，最多 64 字符 */
    transaction_id?: string;
  };
  /** 服务时间 */
  time_range?: PayscoreTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 附加数据，最多 256 字符 */
  attach?: string;
  /** 商户回调地址，最多 256 字符，URL */
  notify_url?: string;
  /** 服务商公众号下的用户标识，最多 128 字符 */
  openid: string;
  /** 微信支付服务订单号，最多 64 字符 */
  order_id: string;
}

export interface ServiceorderByOutOrderNoSyncPostJson {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 场景类型 */
  type: 'Order_Paid' | (string & {});
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间，最多 64 字符 */
    paid_time: string;
  };
}

export interface ServiceorderByOutOrderNoSyncPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: ServiceorderByOutOrderNoSyncPostJson;
}

/** `v3/payscore/serviceorder/{out_order_no}/sync` */
export interface ServiceorderByOutOrderNoSync extends Node {
  /**
   * 同步服务订单信息
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587962 微信支付分（商户）}
   */
  post(options: ServiceorderByOutOrderNoSyncPostOptions): Promise<CallResponse<ServiceorderByOutOrderNoSyncPostResponse>>;
  /**
   * 同步服务订单信息
   *
   * `POST v3/payscore/serviceorder/{out_order_no}/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587962 微信支付分（商户）}
   */
  postAsync(options: ServiceorderByOutOrderNoSyncPostOptions): Promise<CallResponse<ServiceorderByOutOrderNoSyncPostResponse>>;
}
