// Generated from openapi/: do not edit, run `npm run generate`.

import type { FavorCutToMessage, UploadMeta } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 代金券
 *
 * `v3/marketing/favor`
 */
export interface Favor extends Node {
  readonly callbacks: FavorCallbacks;
  readonly couponStocks: FavorCouponStocks;
  readonly media: FavorMedia;
  readonly stocks: FavorStocks;
  readonly users: FavorUsers;
}

export interface FavorCallbacksGetResponse {
  /** 商户号 */
  mchid: string;
  /** 通知地址，URL */
  notify_url: string;
}

export interface FavorCallbacksGetQuery {
  /** 商户号，最多 20 字符 */
  mchid: string;
}

export interface FavorCallbacksGetOptions extends CallOptions {
  /** 查询参数 */
  query: FavorCallbacksGetQuery;
}

export interface FavorCallbacksPostResponse {
  /** 修改时间，RFC 3339 时间 */
  update_time: string;
  /** 通知地址，URL */
  notify_url: string;
}

export interface FavorCallbacksPostJson {
  /** 商户号，最多 20 字符 */
  mchid: string;
  /** 通知url地址，最多 256 字符，URL */
  notify_url: string;
  /** 回调开关 */
  switch?: boolean | undefined;
}

export interface FavorCallbacksPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FavorCallbacksPostJson;
}

/** `v3/marketing/favor/callbacks` */
export interface FavorCallbacks extends Node {
  /**
   * 获取已设置的消息通知地址
   *
   * `GET v3/marketing/favor/callbacks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464070 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464155 代金券（服务商）}
   */
  get(options: FavorCallbacksGetOptions): Promise<CallResponse<FavorCallbacksGetResponse>>;
  /**
   * 获取已设置的消息通知地址
   *
   * `GET v3/marketing/favor/callbacks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464070 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464155 代金券（服务商）}
   */
  getAsync(options: FavorCallbacksGetOptions): Promise<CallResponse<FavorCallbacksGetResponse>>;
  /**
   * 设置消息通知地址
   *
   * `POST v3/marketing/favor/callbacks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464198 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464176 代金券（服务商）}
   */
  post(options: FavorCallbacksPostOptions): Promise<CallResponse<FavorCallbacksPostResponse>>;
  /**
   * 设置消息通知地址
   *
   * `POST v3/marketing/favor/callbacks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464198 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464176 代金券（服务商）}
   */
  postAsync(options: FavorCallbacksPostOptions): Promise<CallResponse<FavorCallbacksPostResponse>>;
}

export interface FavorCouponStocksPostResponse {
  /** 批次号 */
  stock_id: string;
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
}

export interface FavorCouponStocksPostJson {
  /** 批次名称，最多 20 字符 */
  stock_name: string;
  /** 开始时间，RFC 3339 时间 */
  available_begin_time: string;
  /** 结束时间，RFC 3339 时间 */
  available_end_time: string;
  /** 发放规则 */
  stock_use_rule: {
    /** 发放总上限 */
    max_coupons: number;
    /** 总预算，单位：分 */
    max_amount: number;
    /** 单天发放上限金额，单位：分 */
    max_amount_by_day?: number | undefined;
    /** 单个用户可领个数 */
    max_coupons_per_user: number;
    /** 是否开启自然人限制 */
    natural_person_limit: boolean;
    /** api发券防刷 */
    prevent_api_abuse: boolean;
  };
  /** 是否无资金流 */
  no_cash: boolean;
  /** 批次类型，最多 16 字符 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {});
  /** 批次备注，最多 60 字符 */
  comment?: string | undefined;
  /** 归属商户号，最多 20 字符 */
  belong_merchant: string;
  /** 样式信息 */
  pattern_info?: {
    /** 使用说明，最多 1000 字符 */
    description: string;
    /** 商户logo，最多 128 字符 */
    merchant_logo?: string | undefined;
    /** 商户名称，最多 12 字符 */
    merchant_name?: string | undefined;
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | undefined;
    /** 券详情图片，最多 128 字符 */
    coupon_image?: string | undefined;
    /** 卡包跳转目标 */
    jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE' | undefined;
    /** 小程序appid，最多 128 字符，jump_target 为 MINI_PROGRAM 时必填 */
    mini_program_appid?: string | undefined;
    /** 小程序path，最多 128 字符，jump_target 为 MINI_PROGRAM 时必填 */
    mini_program_path?: string | undefined;
  } | undefined;
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time?: {
      /** 开始时间 */
      available_begin_time?: string | undefined;
      /** 结束时间 */
      available_end_time?: string | undefined;
      /** 固定时间段可用 */
      fix_available_time?: {
        /** 可用星期数 */
        available_week_day: (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[];
        /** 当天开始时间，单位：秒 */
        begin_time: number;
        /** 当天结束时间，单位：秒 */
        end_time?: number | undefined;
      } | undefined;
      /** 领取第二天生效 */
      second_day_available?: boolean | undefined;
      /** 领取后有效时间，单位：天 */
      available_time_after_receive?: number | undefined;
    } | undefined;
    /** 固定面额满减券使用规则，stock_type 为 NORMAL 时必填 */
    fixed_normal_coupon?: {
      /** 面额，单位：分 */
      coupon_amount: number;
      /** 门槛，单位：分 */
      transaction_minimum: number;
    } | undefined;
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 最高折扣金额，单位：分 */
      discount_amount_max?: number | undefined;
      /** 折扣百分比，单位：% */
      discount_percent?: number | undefined;
      /** 门槛，单位：分 */
      transaction_minimum?: number | undefined;
    } | undefined;
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价，单位：分 */
      exchange_price?: number | undefined;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number | undefined;
    } | undefined;
    /** 订单优惠标记，最多 128 字符 */
    goods_tag?: string[] | undefined;
    /** 指定支付方式 */
    limit_pay?: string[] | undefined;
    /** 指定银行卡BIN */
    limit_card?: {
      /** 银行卡名称，最多 4 字符 */
      name: string;
      /** 指定卡BIN，最多 13 字符 */
      bin: string[];
    } | undefined;
    /** 支付方式 */
    trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER')[] | undefined;
    /** 可核销商品编码，最多 128 字符 */
    available_items?: string[] | undefined;
    /** 不参与优惠商品编码，最多 128 字符 */
    unavailable_items?: string[] | undefined;
    /** 可核销商户号，最多 20 字符 */
    available_merchants: string[];
    /** 是否可叠加其他优惠 */
    combine_use?: boolean | undefined;
  };
  /** 商户单据号，最多 128 字符 */
  out_request_no: string;
  /** 扩展属性，最多 128 字符 */
  ext_info?: string | undefined;
}

export interface FavorCouponStocksPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FavorCouponStocksPostJson;
}

/** `v3/marketing/favor/coupon-stocks` */
export interface FavorCouponStocks extends Node {
  /**
   * 创建代金券批次
   *
   * `POST v3/marketing/favor/coupon-stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534633 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534537 代金券（服务商）}
   */
  post(options: FavorCouponStocksPostOptions): Promise<CallResponse<FavorCouponStocksPostResponse>>;
  /**
   * 创建代金券批次
   *
   * `POST v3/marketing/favor/coupon-stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534633 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534537 代金券（服务商）}
   */
  postAsync(options: FavorCouponStocksPostOptions): Promise<CallResponse<FavorCouponStocksPostResponse>>;
}

/** `v3/marketing/favor/media` */
export interface FavorMedia extends Node {
  readonly imageUpload: FavorMediaImageUpload;
}

export interface FavorMediaImageUploadPostResponse {
  /** 媒体文件URL地址，最多 256 字符，URL */
  media_url: string;
}

/** `meta` 部分的内容 */
export type FavorMediaImageUploadPostMeta = UploadMeta;

export interface FavorMediaImageUploadPostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link FavorMediaImageUploadPostMeta} */
  body: UploadBody;
}

/** `v3/marketing/favor/media/image-upload` */
export interface FavorMediaImageUpload extends Node {
  /**
   * （营销）图片上传
   *
   * `POST v3/marketing/favor/media/image-upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557233 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012759802 代金券（服务商）}
   */
  post(options: FavorMediaImageUploadPostOptions): Promise<CallResponse<FavorMediaImageUploadPostResponse>>;
  /**
   * （营销）图片上传
   *
   * `POST v3/marketing/favor/media/image-upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557233 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012759802 代金券（服务商）}
   */
  postAsync(options: FavorMediaImageUploadPostOptions): Promise<CallResponse<FavorMediaImageUploadPostResponse>>;
}

export interface FavorStocksGetResponse {
  /** 批次总数 */
  total_count: number;
  /** 分页大小 */
  limit: number;
  /** 分页页码 */
  offset: number;
  /** 批次详情 */
  data?: {
    /** 批次名称 */
    stock_name: string;
    /** 开始时间，RFC 3339 时间 */
    available_begin_time: string;
    /** 结束时间，RFC 3339 时间 */
    available_end_time: string;
    /** 发放规则 */
    stock_use_rule?: {
      /** 发放总上限 */
      max_coupons: number;
      /** 总预算，单位：分 */
      max_amount: number;
      /** 单天发放上限金额，单位：分 */
      max_amount_by_day: number;
      /** 单个用户可领个数 */
      max_coupons_per_user: number;
      /** 是否开启自然人限制 */
      natural_person_limit?: boolean;
      /** api发券防刷 */
      prevent_api_abuse?: boolean;
      /** 固定面额批次特定信息 */
      fixed_normal_coupon?: {
        /** 面额，单位：分 */
        coupon_amount: number;
        /** 门槛，单位：分 */
        transaction_minimum: number;
      };
      /** 券或消费金类型 */
      coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {});
      /** 订单优惠标记 */
      goods_tag?: string[];
      /** 指定支付模式 */
      trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[];
      /** 是否可叠加其他优惠 */
      combine_use?: boolean;
      /** 固定折扣特定信息 */
      fixed_discount_coupon?: {
        /** 最高折扣金额，单位：分 */
        discount_amount_max: number;
        /** 折扣百分比，单位：% */
        discount_percent: number;
        /** 门槛，单位：分 */
        transaction_minimum?: number;
      };
    };
    /** 是否无资金流 */
    no_cash: boolean;
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | 'OTHER' | (string & {});
    /** 批次号 */
    stock_id: string;
    /** 创建批次的商户号 */
    stock_creator_mchid: string;
    /** 批次状态 */
    status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {});
    /** 使用说明 */
    description: string;
    /** 创建时间，RFC 3339 时间 */
    create_time: string;
    /** 激活批次的时间，RFC 3339 时间 */
    start_time?: string;
    /** 终止批次的时间，RFC 3339 时间 */
    stop_time?: string;
    /** 是否单品优惠 */
    singleitem: boolean;
    /** 减至批次特定信息 */
    cut_to_message?: FavorCutToMessage;
    /** 已发券数量 */
    distributed_coupons: number;
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {});
    /** 消费金可用地域 */
    available_region_list?: {
      /** 类型 */
      type?: 'PROVINCE' | 'CITY' | 'DISTRICT' | 'COUNTRY' | (string & {});
      /** 省 */
      province?: string;
      /** 市 */
      city?: string;
      /** 区 */
      district?: string;
      /** 国家 */
      country?: string;
    }[];
    /** 消费金可用行业 */
    available_industry_list?: string[];
    /** 卡包ID */
    card_id?: string;
  }[];
}

export interface FavorStocksGetQuery {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 创建批次的商户号，最多 20 字符 */
  stock_creator_mchid: string;
  /** 起始时间，RFC 3339 时间 */
  create_start_time?: string | undefined;
  /** 终止时间，RFC 3339 时间 */
  create_end_time?: string | undefined;
  /** 批次状态，最多 12 字符 */
  status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | undefined;
}

export interface FavorStocksGetOptions extends CallOptions {
  /** 查询参数 */
  query: FavorStocksGetQuery;
}

/** `v3/marketing/favor/stocks` */
export interface FavorStocks extends Node {
  readonly _stock_id_: FavorStocksByStockId;
  /** 同 _stock_id_ */
  readonly $stock_id$: FavorStocksByStockId;
  /**
   * 条件查询批次列表
   *
   * `GET v3/marketing/favor/stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460489 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460518 代金券（服务商）}
   */
  get(options: FavorStocksGetOptions): Promise<CallResponse<FavorStocksGetResponse>>;
  /**
   * 条件查询批次列表
   *
   * `GET v3/marketing/favor/stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460489 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460518 代金券（服务商）}
   */
  getAsync(options: FavorStocksGetOptions): Promise<CallResponse<FavorStocksGetResponse>>;
}

export interface FavorStocksByStockIdGetResponse {
  /** 批次名称 */
  stock_name: string;
  /** 开始时间，RFC 3339 时间 */
  available_begin_time: string;
  /** 结束时间，RFC 3339 时间 */
  available_end_time: string;
  /** 发放规则 */
  stock_use_rule?: {
    /** 发放总上限 */
    max_coupons: number;
    /** 总预算，单位：分 */
    max_amount: number;
    /** 单天发放上限金额，单位：分 */
    max_amount_by_day: number;
    /** 单个用户可领个数 */
    max_coupons_per_user: number;
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean;
    /** api发券防刷 */
    prevent_api_abuse?: boolean;
    /** 固定面额批次特定信息 */
    fixed_normal_coupon?: {
      /** 面额，单位：分 */
      coupon_amount: number;
      /** 门槛，单位：分 */
      transaction_minimum: number;
    };
    /** 券或消费金类型 */
    coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {});
    /** 订单优惠标记 */
    goods_tag?: string[];
    /** 指定支付模式 */
    trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[];
    /** 是否可叠加其他优惠 */
    combine_use?: boolean;
    /** 固定折扣特定信息 */
    fixed_discount_coupon?: {
      /** 最高折扣金额，单位：分 */
      discount_amount_max: number;
      /** 折扣百分比，单位：% */
      discount_percent: number;
      /** 门槛，单位：分 */
      transaction_minimum?: number;
    };
  };
  /** 是否无资金流 */
  no_cash: boolean;
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | 'OTHER' | (string & {});
  /** 批次号 */
  stock_id: string;
  /** 创建批次的商户号 */
  stock_creator_mchid: string;
  /** 批次状态 */
  status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {});
  /** 使用说明 */
  description: string;
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 激活批次的时间，RFC 3339 时间 */
  start_time?: string;
  /** 终止批次的时间，RFC 3339 时间 */
  stop_time?: string;
  /** 是否单品优惠 */
  singleitem: boolean;
  /** 减至批次特定信息 */
  cut_to_message?: FavorCutToMessage;
  /** 已发券数量 */
  distributed_coupons: number;
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {});
  /** 消费金可用地域 */
  available_region_list?: {
    /** 类型 */
    type?: 'PROVINCE' | 'CITY' | 'DISTRICT' | 'COUNTRY' | (string & {});
    /** 省 */
    province?: string;
    /** 市 */
    city?: string;
    /** 区 */
    district?: string;
    /** 国家 */
    country?: string;
  }[];
  /** 消费金可用行业 */
  available_industry_list?: string[];
  /** 卡包ID */
  card_id?: string;
}

export interface FavorStocksByStockIdGetQuery {
  /** 创建批次的商户号，最多 20 字符 */
  stock_creator_mchid: string;
}

export interface FavorStocksByStockIdGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** 查询参数 */
  query: FavorStocksByStockIdGetQuery;
}

/** `v3/marketing/favor/stocks/{stock_id}` */
export interface FavorStocksByStockId extends Node {
  readonly items: FavorStocksByStockIdItems;
  readonly merchants: FavorStocksByStockIdMerchants;
  readonly modifyGoodsId: FavorStocksByStockIdModifyGoodsId;
  readonly pause: FavorStocksByStockIdPause;
  readonly refundFlow: FavorStocksByStockIdRefundFlow;
  readonly refundFlowByDay: FavorStocksByStockIdRefundFlowByDay;
  readonly restart: FavorStocksByStockIdRestart;
  readonly start: FavorStocksByStockIdStart;
  readonly useFlow: FavorStocksByStockIdUseFlow;
  readonly useFlowByDay: FavorStocksByStockIdUseFlowByDay;
  /**
   * 查询批次详情
   *
   * `GET v3/marketing/favor/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460564 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460606 代金券（服务商）}
   */
  get(options: FavorStocksByStockIdGetOptions): Promise<CallResponse<FavorStocksByStockIdGetResponse>>;
  /**
   * 查询批次详情
   *
   * `GET v3/marketing/favor/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460564 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460606 代金券（服务商）}
   */
  getAsync(options: FavorStocksByStockIdGetOptions): Promise<CallResponse<FavorStocksByStockIdGetResponse>>;
}

export interface FavorStocksByStockIdItemsGetResponse {
  /** 可用单品编码总数 */
  total_count: number;
  /** 可用单品编码 */
  data?: string[];
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 批次号 */
  stock_id: string;
}

export interface FavorStocksByStockIdItemsGetQuery {
  /** 创建批次的商户号，最多 20 字符 */
  stock_creator_mchid: string;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface FavorStocksByStockIdItemsGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** 查询参数 */
  query: FavorStocksByStockIdItemsGetQuery;
}

/** `v3/marketing/favor/stocks/{stock_id}/items` */
export interface FavorStocksByStockIdItems extends Node {
  /**
   * 查询代金券可用单品
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/items`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463442 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463475 代金券（服务商）}
   */
  get(options: FavorStocksByStockIdItemsGetOptions): Promise<CallResponse<FavorStocksByStockIdItemsGetResponse>>;
  /**
   * 查询代金券可用单品
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/items`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463442 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463475 代金券（服务商）}
   */
  getAsync(options: FavorStocksByStockIdItemsGetOptions): Promise<CallResponse<FavorStocksByStockIdItemsGetResponse>>;
}

export interface FavorStocksByStockIdMerchantsGetResponse {
  /** 可用商户总数量 */
  total_count: number;
  /** 可用商户列表 */
  data?: string[];
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 批次号 */
  stock_id: string;
}

export interface FavorStocksByStockIdMerchantsGetQuery {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 创建批次的商户号，最多 20 字符 */
  stock_creator_mchid: string;
}

export interface FavorStocksByStockIdMerchantsGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** 查询参数 */
  query: FavorStocksByStockIdMerchantsGetQuery;
}

/** `v3/marketing/favor/stocks/{stock_id}/merchants` */
export interface FavorStocksByStockIdMerchants extends Node {
  /**
   * 查询代金券可用商户
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/merchants`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463358 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463409 代金券（服务商）}
   */
  get(options: FavorStocksByStockIdMerchantsGetOptions): Promise<CallResponse<FavorStocksByStockIdMerchantsGetResponse>>;
  /**
   * 查询代金券可用商户
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/merchants`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463358 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463409 代金券（服务商）}
   */
  getAsync(options: FavorStocksByStockIdMerchantsGetOptions): Promise<CallResponse<FavorStocksByStockIdMerchantsGetResponse>>;
}

export interface FavorStocksByStockIdModifyGoodsIdPostResponse {
  /** 生效时间 */
  pause_time: string;
  /** 批次号 */
  stock_id: string;
}

export interface FavorStocksByStockIdModifyGoodsIdPostJson {
  /** 创建批次的商户号 */
  stock_creator_mchid: string;
  /** 增加单品编码列表 */
  add_goods_id_list?: string[] | undefined;
  /** 删除单品编码列表 */
  delete_goods_id_list?: string[] | undefined;
}

export interface FavorStocksByStockIdModifyGoodsIdPostOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** JSON 请求体 */
  json: FavorStocksByStockIdModifyGoodsIdPostJson;
}

/** `v3/marketing/favor/stocks/{stock_id}/modify-goods-id` */
export interface FavorStocksByStockIdModifyGoodsId extends Node {
  /**
   * 修改可用单品编码
   *
   * `POST v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164667 代金券（商户）}
   */
  post(options: FavorStocksByStockIdModifyGoodsIdPostOptions): Promise<CallResponse<FavorStocksByStockIdModifyGoodsIdPostResponse>>;
  /**
   * 修改可用单品编码
   *
   * `POST v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164667 代金券（商户）}
   */
  postAsync(options: FavorStocksByStockIdModifyGoodsIdPostOptions): Promise<CallResponse<FavorStocksByStockIdModifyGoodsIdPostResponse>>;
}

export interface FavorStocksByStockIdPausePostResponse {
  /** 暂停时间，RFC 3339 时间 */
  pause_time: string;
  /** 批次号，最多 20 字符 */
  stock_id: string;
}

export interface FavorStocksByStockIdPausePostJson {
  /** 创建批次的商户号，最多 20 字符 */
  stock_creator_mchid: string;
}

export interface FavorStocksByStockIdPausePostOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** JSON 请求体 */
  json: FavorStocksByStockIdPausePostJson;
}

/** `v3/marketing/favor/stocks/{stock_id}/pause` */
export interface FavorStocksByStockIdPause extends Node {
  /**
   * 暂停代金券批次
   *
   * `POST v3/marketing/favor/stocks/{stock_id}/pause`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460305 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460340 代金券（服务商）}
   */
  post(options: FavorStocksByStockIdPausePostOptions): Promise<CallResponse<FavorStocksByStockIdPausePostResponse>>;
  /**
   * 暂停代金券批次
   *
   * `POST v3/marketing/favor/stocks/{stock_id}/pause`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460305 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460340 代金券（服务商）}
   */
  postAsync(options: FavorStocksByStockIdPausePostOptions): Promise<CallResponse<FavorStocksByStockIdPausePostResponse>>;
}

export interface FavorStocksByStockIdRefundFlowGetResponse {
  /** 下载链接，URL */
  url: string;
  /** 安全校验码 */
  hash_value: string;
  /** 哈希算法类型 */
  hash_type: string;
}

export interface FavorStocksByStockIdRefundFlowGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/refund-flow` */
export interface FavorStocksByStockIdRefundFlow extends Node {
  /**
   * 下载批次退款明细
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/refund-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463523 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463548 代金券（服务商）}
   */
  get(options: FavorStocksByStockIdRefundFlowGetOptions): Promise<CallResponse<FavorStocksByStockIdRefundFlowGetResponse>>;
  /**
   * 下载批次退款明细
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/refund-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463523 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463548 代金券（服务商）}
   */
  getAsync(options: FavorStocksByStockIdRefundFlowGetOptions): Promise<CallResponse<FavorStocksByStockIdRefundFlowGetResponse>>;
}

export interface FavorStocksByStockIdRefundFlowByDayGetResponse {
  /** 下载链接 */
  url: string;
  /** 账单文件摘要 */
  stock_refundflow_hash: string;
  /** 账单记录总条数 */
  stock_refundflow_count: string;
}

export interface FavorStocksByStockIdRefundFlowByDayGetQuery {
  /** 账单日期 */
  bill_date: string;
}

export interface FavorStocksByStockIdRefundFlowByDayGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** 查询参数 */
  query: FavorStocksByStockIdRefundFlowByDayGetQuery;
}

/** `v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` */
export interface FavorStocksByStockIdRefundFlowByDay extends Node {
  /**
   * 获取批次退款明细下载链接
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
   */
  get(options: FavorStocksByStockIdRefundFlowByDayGetOptions): Promise<CallResponse<FavorStocksByStockIdRefundFlowByDayGetResponse>>;
  /**
   * 获取批次退款明细下载链接
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
   */
  getAsync(options: FavorStocksByStockIdRefundFlowByDayGetOptions): Promise<CallResponse<FavorStocksByStockIdRefundFlowByDayGetResponse>>;
}

export interface FavorStocksByStockIdRestartPostResponse {
  /** 生效时间，RFC 3339 时间 */
  restart_time: string;
  /** 批次号，最多 20 字符 */
  stock_id: string;
}

export interface FavorStocksByStockIdRestartPostJson {
  /** 创建批次的商户号，最多 20 字符 */
  stock_creator_mchid: string;
}

export interface FavorStocksByStockIdRestartPostOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** JSON 请求体 */
  json: FavorStocksByStockIdRestartPostJson;
}

/** `v3/marketing/favor/stocks/{stock_id}/restart` */
export interface FavorStocksByStockIdRestart extends Node {
  /**
   * 重启代金券批次
   *
   * `POST v3/marketing/favor/stocks/{stock_id}/restart`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460411 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460448 代金券（服务商）}
   */
  post(options: FavorStocksByStockIdRestartPostOptions): Promise<CallResponse<FavorStocksByStockIdRestartPostResponse>>;
  /**
   * 重启代金券批次
   *
   * `POST v3/marketing/favor/stocks/{stock_id}/restart`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460411 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460448 代金券（服务商）}
   */
  postAsync(options: FavorStocksByStockIdRestartPostOptions): Promise<CallResponse<FavorStocksByStockIdRestartPostResponse>>;
}

export interface FavorStocksByStockIdStartPostResponse {
  /** 生效时间，RFC 3339 时间 */
  start_time: string;
  /** 批次号，最多 20 字符 */
  stock_id: string;
}

export interface FavorStocksByStockIdStartPostJson {
  /** 创建批次的商户号，最多 20 字符 */
  stock_creator_mchid: string;
}

export interface FavorStocksByStockIdStartPostOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** JSON 请求体 */
  json: FavorStocksByStockIdStartPostJson;
}

/** `v3/marketing/favor/stocks/{stock_id}/start` */
export interface FavorStocksByStockIdStart extends Node {
  /**
   * 激活代金券批次
   *
   * `POST v3/marketing/favor/stocks/{stock_id}/start`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460137 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460237 代金券（服务商）}
   */
  post(options: FavorStocksByStockIdStartPostOptions): Promise<CallResponse<FavorStocksByStockIdStartPostResponse>>;
  /**
   * 激活代金券批次
   *
   * `POST v3/marketing/favor/stocks/{stock_id}/start`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460137 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460237 代金券（服务商）}
   */
  postAsync(options: FavorStocksByStockIdStartPostOptions): Promise<CallResponse<FavorStocksByStockIdStartPostResponse>>;
}

export interface FavorStocksByStockIdUseFlowGetResponse {
  /** 下载链接，URL */
  url: string;
  /** 安全校验码 */
  hash_value: string;
  /** 哈希算法类型 */
  hash_type: string;
}

export interface FavorStocksByStockIdUseFlowGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow` */
export interface FavorStocksByStockIdUseFlow extends Node {
  /**
   * 下载批次核销明细
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/use-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463585 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463698 代金券（服务商）}
   */
  get(options: FavorStocksByStockIdUseFlowGetOptions): Promise<CallResponse<FavorStocksByStockIdUseFlowGetResponse>>;
  /**
   * 下载批次核销明细
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/use-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463585 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463698 代金券（服务商）}
   */
  getAsync(options: FavorStocksByStockIdUseFlowGetOptions): Promise<CallResponse<FavorStocksByStockIdUseFlowGetResponse>>;
}

export interface FavorStocksByStockIdUseFlowByDayGetResponse {
  /** 下载链接 */
  url: string;
  /** 账单文件摘要 */
  stock_useflow_hash: string;
  /** 账单记录总条数 */
  stock_useflow_count: string;
}

export interface FavorStocksByStockIdUseFlowByDayGetQuery {
  /** 账单日期 */
  bill_date: string;
}

export interface FavorStocksByStockIdUseFlowByDayGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** 查询参数 */
  query: FavorStocksByStockIdUseFlowByDayGetQuery;
}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` */
export interface FavorStocksByStockIdUseFlowByDay extends Node {
  /**
   * 获取批次核销明细下载链接
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
   */
  get(options: FavorStocksByStockIdUseFlowByDayGetOptions): Promise<CallResponse<FavorStocksByStockIdUseFlowByDayGetResponse>>;
  /**
   * 获取批次核销明细下载链接
   *
   * `GET v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
   */
  getAsync(options: FavorStocksByStockIdUseFlowByDayGetOptions): Promise<CallResponse<FavorStocksByStockIdUseFlowByDayGetResponse>>;
}

/** `v3/marketing/favor/users` */
export interface FavorUsers extends Node {
  readonly _openid_: FavorUsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: FavorUsersByOpenid;
}

/** `v3/marketing/favor/users/{openid}` */
export interface FavorUsersByOpenid extends Node {
  readonly coupons: FavorUsersByOpenidCoupons;
}

export interface FavorUsersByOpenidCouponsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
  /** 结果集 */
  data?: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string;
    /** 批次号 */
    stock_id: string;
    /** 代金券id */
    coupon_id: string;
    /** 代金券名称 */
    coupon_name: string;
    /** 代金券状态 */
    status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {});
    /** 使用说明 */
    description: string;
    /** 领券时间，RFC 3339 时间 */
    create_time: string;
    /** 券类型 */
    coupon_type: 'NORMAL' | 'CUT_TO' | (string & {});
    /** 激活批次的时间 */
    start_time?: string;
    /** 终止批次的时间 */
    stop_time?: string;
    /** 是否单品优惠 */
    singleitem: boolean;
    /** 减至批次特定信息 */
    cut_to_message?: FavorCutToMessage;
    /** 可用开始时间，RFC 3339 时间 */
    available_begin_time: string;
    /** 可用结束时间，RFC 3339 时间 */
    available_end_time: string;
    /** 固定面额满减券使用规则 */
    normal_coupon_information?: {
      /** 面额，单位：分 */
      coupon_amount: number;
      /** 门槛，单位：分 */
      transaction_minimum: number;
    };
    /** 已实扣代金券核销信息 */
    consume_information?: {
      /** 核销时间 */
      consume_time?: string;
      /** 核销商户号 */
      consume_mchid?: string;
      /** 核销商户号 */
      transaction_id?: string;
      /** 单品信息 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string;
        /** 商品数量 */
        quantity?: number;
        /** 商品价格，单位：分 */
        price?: number;
        /** 商品优惠金额，单位：分 */
        discount_amount?: number;
      }[];
    };
    /** 剩余金额，单位：分 */
    available_balance?: number;
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {});
    /** 是否无资金流 */
    no_cash: boolean;
    /** 商户单据号 */
    out_request_no?: string;
    /** 折扣券信息 */
    discount_msg?: {
      /** 最高折扣金额，单位：分 */
      discount_amount_max: number;
      /** 折扣百分比，单位：% */
      discount_percent: number;
      /** 门槛，单位：分 */
      transaction_minimum?: number;
    };
  }[];
}

export interface FavorUsersByOpenidCouponsGetQueryFields {
  /** 公众账号ID，最多 128 字符 */
  appid: string;
  /** 批次号，最多 20 字符 */
  stock_id?: string | undefined;
  /** 券或消费金状态，最多 6 字符 */
  status?: 'SENDED' | 'USED' | (string & {}) | undefined;
  /** 创建批次的商户号，最多 20 字符，与 available_mchid、sender_mchid 至少填一项 */
  creator_mchid?: string | undefined;
  /** 批次发放商户号，与 creator_mchid、available_mchid 至少填一项 */
  sender_mchid?: string | undefined;
  /** 可用商户号，最多 20 字符，与 creator_mchid、sender_mchid 至少填一项 */
  available_mchid?: string | undefined;
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
  /** 业务类型 */
  business_type?: 'MULTIUSE' | undefined;
}

export type FavorUsersByOpenidCouponsGetQuery = AtLeastOne<FavorUsersByOpenidCouponsGetQueryFields, 'creator_mchid' | 'available_mchid' | 'sender_mchid'>;

export interface FavorUsersByOpenidCouponsGetOptions extends CallOptions {
  /** 用户openid */
  openid: string;
  /** 查询参数 */
  query: FavorUsersByOpenidCouponsGetQuery;
}

export interface FavorUsersByOpenidCouponsPostResponse {
  /** 代金券id */
  coupon_id: string;
}

export interface FavorUsersByOpenidCouponsPostJson {
  /** 批次号，最多 20 字符 */
  stock_id: string;
  /** 商户单据号，最多 128 字符 */
  out_request_no: string;
  /** 公众账号ID，最多 128 字符 */
  appid: string;
  /** 创建批次的商户号，最多 20 字符 */
  stock_creator_mchid: string;
  /** 指定面额发券，单位：分 */
  coupon_value?: number | undefined;
  /** 指定面额发券，单位：分 */
  coupon_minimum?: number | undefined;
}

export interface FavorUsersByOpenidCouponsPostOptions extends CallOptions {
  /** 用户openid */
  openid: string;
  /** JSON 请求体 */
  json: FavorUsersByOpenidCouponsPostJson;
}

/** `v3/marketing/favor/users/{openid}/coupons` */
export interface FavorUsersByOpenidCoupons extends Node {
  readonly _coupon_id_: FavorUsersByOpenidCouponsByCouponId;
  /** 同 _coupon_id_ */
  readonly $coupon_id$: FavorUsersByOpenidCouponsByCouponId;
  /**
   * 根据商户号查用户的券
   *
   * `GET v3/marketing/favor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534690 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012494237 代金券（服务商）}
   */
  get(options: FavorUsersByOpenidCouponsGetOptions): Promise<CallResponse<FavorUsersByOpenidCouponsGetResponse>>;
  /**
   * 根据商户号查用户的券
   *
   * `GET v3/marketing/favor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534690 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012494237 代金券（服务商）}
   */
  getAsync(options: FavorUsersByOpenidCouponsGetOptions): Promise<CallResponse<FavorUsersByOpenidCouponsGetResponse>>;
  /**
   * 发放代金券
   *
   * `POST v3/marketing/favor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463767 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463807 代金券（服务商）}
   */
  post(options: FavorUsersByOpenidCouponsPostOptions): Promise<CallResponse<FavorUsersByOpenidCouponsPostResponse>>;
  /**
   * 发放代金券
   *
   * `POST v3/marketing/favor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463767 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463807 代金券（服务商）}
   */
  postAsync(options: FavorUsersByOpenidCouponsPostOptions): Promise<CallResponse<FavorUsersByOpenidCouponsPostResponse>>;
}

export interface FavorUsersByOpenidCouponsByCouponIdGetResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string;
  /** 批次号 */
  stock_id: string;
  /** 代金券id */
  coupon_id: string;
  /** 代金券名称 */
  coupon_name: string;
  /** 代金券状态 */
  status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {});
  /** 使用说明 */
  description: string;
  /** 领券时间，RFC 3339 时间 */
  create_time: string;
  /** 券类型 */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {});
  /** 激活批次的时间 */
  start_time?: string;
  /** 终止批次的时间 */
  stop_time?: string;
  /** 是否单品优惠 */
  singleitem: boolean;
  /** 减至批次特定信息 */
  cut_to_message?: FavorCutToMessage;
  /** 可用开始时间，RFC 3339 时间 */
  available_begin_time: string;
  /** 可用结束时间，RFC 3339 时间 */
  available_end_time: string;
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: {
    /** 面额，单位：分 */
    coupon_amount: number;
    /** 门槛，单位：分 */
    transaction_minimum: number;
  };
  /** 已实扣代金券核销信息 */
  consume_information?: {
    /** 核销时间 */
    consume_time?: string;
    /** 核销商户号 */
    consume_mchid?: string;
    /** 核销商户号 */
    transaction_id?: string;
    /** 单品信息 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string;
      /** 商品数量 */
      quantity?: number;
      /** 商品价格，单位：分 */
      price?: number;
      /** 商品优惠金额，单位：分 */
      discount_amount?: number;
    }[];
  };
  /** 剩余金额，单位：分 */
  available_balance?: number;
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {});
  /** 是否无资金流 */
  no_cash: boolean;
  /** 商户单据号 */
  out_request_no?: string;
  /** 折扣券信息 */
  discount_msg?: {
    /** 最高折扣金额，单位：分 */
    discount_amount_max: number;
    /** 折扣百分比，单位：% */
    discount_percent: number;
    /** 门槛，单位：分 */
    transaction_minimum?: number;
  };
}

export interface FavorUsersByOpenidCouponsByCouponIdGetQuery {
  /** 公众账号ID，最多 128 字符 */
  appid: string;
}

export interface FavorUsersByOpenidCouponsByCouponIdGetOptions extends CallOptions {
  /** 用户openid */
  openid: string;
  /** 代金券id */
  coupon_id: string;
  /** 查询参数 */
  query: FavorUsersByOpenidCouponsByCouponIdGetQuery;
}

/** `v3/marketing/favor/users/{openid}/coupons/{coupon_id}` */
export interface FavorUsersByOpenidCouponsByCouponId extends Node {
  /**
   * 查询代金券详情
   *
   * `GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012486942 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492796 代金券（服务商）}
   */
  get(options: FavorUsersByOpenidCouponsByCouponIdGetOptions): Promise<CallResponse<FavorUsersByOpenidCouponsByCouponIdGetResponse>>;
  /**
   * 查询代金券详情
   *
   * `GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012486942 代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492796 代金券（服务商）}
   */
  getAsync(options: FavorUsersByOpenidCouponsByCouponIdGetOptions): Promise<CallResponse<FavorUsersByOpenidCouponsByCouponIdGetResponse>>;
}
