// Generated from openapi/: do not edit, run `npm run generate`.

import type { BusifavorDayTime, BusifavorDisplayPatternInfo, BusifavorIrregularTime, BusifavorMiniProgram, BusifavorPayReceipt } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 商家券
 *
 * `v3/marketing/busifavor`
 */
export interface Busifavor extends Node {
  readonly callbacks: BusifavorCallbacks;
  readonly coupons: BusifavorCoupons;
  readonly productCoupons: BusifavorProductCoupons;
  readonly stocks: BusifavorStocks;
  readonly subsidy: BusifavorSubsidy;
  readonly users: BusifavorUsers;
}

export interface BusifavorCallbacksGetResponse {
  /** 通知URL地址 */
  notify_url: string;
  /** 商户号 */
  mchid: string;
}

export interface BusifavorCallbacksGetQuery {
  /** 商户号 */
  mchid?: string | undefined;
}

export interface BusifavorCallbacksGetOptions extends CallOptions {
  /** 查询参数 */
  query?: BusifavorCallbacksGetQuery | undefined;
}

export interface BusifavorCallbacksPostResponse {
  /** 修改时间 */
  update_time: string;
  /** 通知URL地址 */
  notify_url: string;
  /** 商户号 */
  mchid: string;
}

export interface BusifavorCallbacksPostJson {
  /** 商户号 */
  mchid?: string | undefined;
  /** 通知URL地址 */
  notify_url: string;
}

export interface BusifavorCallbacksPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorCallbacksPostJson;
}

/** `v3/marketing/busifavor/callbacks` */
export interface BusifavorCallbacks extends Node {
  /**
   * 查询商家券事件通知地址
   *
   * `GET v3/marketing/busifavor/callbacks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465507 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465557 商家券（服务商）}
   */
  get(options?: BusifavorCallbacksGetOptions): Promise<CallResponse<BusifavorCallbacksGetResponse>>;
  /**
   * 查询商家券事件通知地址
   *
   * `GET v3/marketing/busifavor/callbacks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465507 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465557 商家券（服务商）}
   */
  getAsync(options?: BusifavorCallbacksGetOptions): Promise<CallResponse<BusifavorCallbacksGetResponse>>;
  /**
   * 设置商家券事件通知地址
   *
   * `POST v3/marketing/busifavor/callbacks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465431 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465425 商家券（服务商）}
   */
  post(options: BusifavorCallbacksPostOptions): Promise<CallResponse<BusifavorCallbacksPostResponse>>;
  /**
   * 设置商家券事件通知地址
   *
   * `POST v3/marketing/busifavor/callbacks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465431 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465425 商家券（服务商）}
   */
  postAsync(options: BusifavorCallbacksPostOptions): Promise<CallResponse<BusifavorCallbacksPostResponse>>;
}

/** `v3/marketing/busifavor/coupons` */
export interface BusifavorCoupons extends Node {
  readonly associate: BusifavorCouponsAssociate;
  readonly deactivate: BusifavorCouponsDeactivate;
  readonly disassociate: BusifavorCouponsDisassociate;
  readonly return: BusifavorCouponsReturn;
  readonly send: BusifavorCouponsSend;
  readonly use: BusifavorCouponsUse;
  readonly _card_id_: BusifavorCouponsByCardId;
  /** 同 _card_id_ */
  readonly $card_id$: BusifavorCouponsByCardId;
}

export interface BusifavorCouponsAssociatePostResponse {
  /** 关联成功时间 */
  wechatpay_associate_time: string;
}

export interface BusifavorCouponsAssociatePostJson {
  /** 批次号 */
  stock_id: string;
  /** 券code */
  coupon_code: string;
  /** 关联的商户订单号 */
  out_trade_no: string;
  /** 商户请求单号 */
  out_request_no: string;
}

export interface BusifavorCouponsAssociatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorCouponsAssociatePostJson;
}

/** `v3/marketing/busifavor/coupons/associate` */
export interface BusifavorCouponsAssociate extends Node {
  /**
   * 关联订单信息
   *
   * `POST v3/marketing/busifavor/coupons/associate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465596 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465640 商家券（服务商）}
   */
  post(options: BusifavorCouponsAssociatePostOptions): Promise<CallResponse<BusifavorCouponsAssociatePostResponse>>;
  /**
   * 关联订单信息
   *
   * `POST v3/marketing/busifavor/coupons/associate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465596 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465640 商家券（服务商）}
   */
  postAsync(options: BusifavorCouponsAssociatePostOptions): Promise<CallResponse<BusifavorCouponsAssociatePostResponse>>;
}

export interface BusifavorCouponsDeactivatePostResponse {
  /** 券成功失效的时间 */
  wechatpay_deactivate_time: string;
}

export interface BusifavorCouponsDeactivatePostJson {
  /** 券code */
  coupon_code: string;
  /** 批次号 */
  stock_id: string;
  /** 失效请求单据号 */
  deactivate_request_no: string;
  /** 失效原因 */
  deactivate_reason?: string | undefined;
}

export interface BusifavorCouponsDeactivatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorCouponsDeactivatePostJson;
}

/** `v3/marketing/busifavor/coupons/deactivate` */
export interface BusifavorCouponsDeactivate extends Node {
  /**
   * 使券失效
   *
   * `POST v3/marketing/busifavor/coupons/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465890 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465924 商家券（服务商）}
   */
  post(options: BusifavorCouponsDeactivatePostOptions): Promise<CallResponse<BusifavorCouponsDeactivatePostResponse>>;
  /**
   * 使券失效
   *
   * `POST v3/marketing/busifavor/coupons/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465890 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465924 商家券（服务商）}
   */
  postAsync(options: BusifavorCouponsDeactivatePostOptions): Promise<CallResponse<BusifavorCouponsDeactivatePostResponse>>;
}

export interface BusifavorCouponsDisassociatePostResponse {
  /** 取消关联成功时间 */
  wechatpay_disassociate_time: string;
}

export interface BusifavorCouponsDisassociatePostJson {
  /** 批次号 */
  stock_id: string;
  /** 券code */
  coupon_code: string;
  /** 关联的商户订单号 */
  out_trade_no: string;
  /** 商户请求单号 */
  out_request_no: string;
}

export interface BusifavorCouponsDisassociatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorCouponsDisassociatePostJson;
}

/** `v3/marketing/busifavor/coupons/disassociate` */
export interface BusifavorCouponsDisassociate extends Node {
  /**
   * 取消关联订单信息
   *
   * `POST v3/marketing/busifavor/coupons/disassociate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465673 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465703 商家券（服务商）}
   */
  post(options: BusifavorCouponsDisassociatePostOptions): Promise<CallResponse<BusifavorCouponsDisassociatePostResponse>>;
  /**
   * 取消关联订单信息
   *
   * `POST v3/marketing/busifavor/coupons/disassociate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465673 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465703 商家券（服务商）}
   */
  postAsync(options: BusifavorCouponsDisassociatePostOptions): Promise<CallResponse<BusifavorCouponsDisassociatePostResponse>>;
}

export interface BusifavorCouponsReturnPostResponse {
  /** 微信退券成功的时间 */
  wechatpay_return_time: string;
}

export interface BusifavorCouponsReturnPostJson {
  /** 券code */
  coupon_code: string;
  /** 批次号 */
  stock_id: string;
  /** 退券请求单据号 */
  return_request_no: string;
}

export interface BusifavorCouponsReturnPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorCouponsReturnPostJson;
}

/** `v3/marketing/busifavor/coupons/return` */
export interface BusifavorCouponsReturn extends Node {
  /**
   * 申请退券
   *
   * `POST v3/marketing/busifavor/coupons/return`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465845 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465865 商家券（服务商）}
   */
  post(options: BusifavorCouponsReturnPostOptions): Promise<CallResponse<BusifavorCouponsReturnPostResponse>>;
  /**
   * 申请退券
   *
   * `POST v3/marketing/busifavor/coupons/return`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465845 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465865 商家券（服务商）}
   */
  postAsync(options: BusifavorCouponsReturnPostOptions): Promise<CallResponse<BusifavorCouponsReturnPostResponse>>;
}

export interface BusifavorCouponsSendPostResponse {
  /** 批次号 */
  stock_id: string;
  /** 券code */
  coupon_code?: string;
  /** 发券凭证 */
  out_request_no?: string;
  /** 发券结果 */
  send_coupon_result?: Record<string, unknown>;
}

export interface BusifavorCouponsSendPostJson {
  /** 用户标识 */
  openid: string;
  /** 公众账号ID */
  appid: string;
  /** 批次号 */
  stock_id: string;
  /** 发券凭证 */
  out_request_no: string;
  /** 券code */
  coupon_code?: string | undefined;
}

export interface BusifavorCouponsSendPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorCouponsSendPostJson;
}

/** `v3/marketing/busifavor/coupons/send` */
export interface BusifavorCouponsSend extends Node {
  /**
   * 向用户发券
   *
   * `POST v3/marketing/busifavor/coupons/send`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 商家券（商户）}
   */
  post(options: BusifavorCouponsSendPostOptions): Promise<CallResponse<BusifavorCouponsSendPostResponse>>;
  /**
   * 向用户发券
   *
   * `POST v3/marketing/busifavor/coupons/send`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 商家券（商户）}
   */
  postAsync(options: BusifavorCouponsSendPostOptions): Promise<CallResponse<BusifavorCouponsSendPostResponse>>;
}

export interface BusifavorCouponsUsePostResponse {
  /** 批次号 */
  stock_id: string;
  /** 用户标识 */
  openid: string;
  /** 系统核销券成功的时间 */
  wechatpay_use_time: string;
}

export interface BusifavorCouponsUsePostJson {
  /** 券code */
  coupon_code: string;
  /** 批次号 */
  stock_id?: string | undefined;
  /** 公众账号ID */
  appid: string;
  /** 请求核销时间 */
  use_time: string;
  /** 核销请求单据号 */
  use_request_no: string;
  /** 用户标识 */
  openid?: string | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 下单商户号 */
  mch_id?: string | undefined;
  /** 微信支付订单号 */
  transaction_id?: string | undefined;
}

export interface BusifavorCouponsUsePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorCouponsUsePostJson;
}

/** `v3/marketing/busifavor/coupons/use` */
export interface BusifavorCouponsUse extends Node {
  /**
   * 核销用户券
   *
   * `POST v3/marketing/busifavor/coupons/use`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465292 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465359 商家券（服务商）}
   */
  post(options: BusifavorCouponsUsePostOptions): Promise<CallResponse<BusifavorCouponsUsePostResponse>>;
  /**
   * 核销用户券
   *
   * `POST v3/marketing/busifavor/coupons/use`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465292 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465359 商家券（服务商）}
   */
  postAsync(options: BusifavorCouponsUsePostOptions): Promise<CallResponse<BusifavorCouponsUsePostResponse>>;
}

/** `v3/marketing/busifavor/coupons/{card_id}` */
export interface BusifavorCouponsByCardId extends Node {
  readonly send: BusifavorCouponsByCardIdSend;
}

export interface BusifavorCouponsByCardIdSendPostResponse {
  /** 消费卡code */
  card_code: string;
}

export interface BusifavorCouponsByCardIdSendPostJson {
  /** 消费卡归属appid */
  appid: string;
  /** 用户openid */
  openid: string;
  /** 商户单据号 */
  out_request_no: string;
  /** 请求发卡时间 */
  send_time: string;
}

export interface BusifavorCouponsByCardIdSendPostOptions extends CallOptions {
  /** 消费卡ID */
  card_id: string;
  /** JSON 请求体 */
  json: BusifavorCouponsByCardIdSendPostJson;
}

/** `v3/marketing/busifavor/coupons/{card_id}/send` */
export interface BusifavorCouponsByCardIdSend extends Node {
  /**
   * 发放消费卡
   *
   * `POST v3/marketing/busifavor/coupons/{card_id}/send`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164666 商家券（商户）}
   */
  post(options: BusifavorCouponsByCardIdSendPostOptions): Promise<CallResponse<BusifavorCouponsByCardIdSendPostResponse>>;
  /**
   * 发放消费卡
   *
   * `POST v3/marketing/busifavor/coupons/{card_id}/send`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164666 商家券（商户）}
   */
  postAsync(options: BusifavorCouponsByCardIdSendPostOptions): Promise<CallResponse<BusifavorCouponsByCardIdSendPostResponse>>;
}

/** `v3/marketing/busifavor/product-coupons` */
export interface BusifavorProductCoupons extends Node {
  readonly preSend: BusifavorProductCouponsPreSend;
  readonly send: BusifavorProductCouponsSend;
}

export interface BusifavorProductCouponsPreSendPostResponse {
  /** 预发券token */
  token: string;
}

export interface BusifavorProductCouponsPreSendPostJson {
  /** 批次ID */
  stock_id: string;
  /** 用户商品券Code */
  coupon_code?: string | undefined;
  /** 公众账号AppID */
  appid: string;
  /** 用户OpenID */
  openid?: string | undefined;
  /** 发券请求单号 */
  send_request_no: string;
}

export interface BusifavorProductCouponsPreSendPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorProductCouponsPreSendPostJson;
}

/** `v3/marketing/busifavor/product-coupons/pre-send` */
export interface BusifavorProductCouponsPreSend extends Node {
  /**
   * 向用户预发放商品券
   *
   * `POST v3/marketing/busifavor/product-coupons/pre-send`
   *
   * @see {@link https://pay.weixin.qq.com/doc/brand/4016797130 商家券（品牌）}
   */
  post(options: BusifavorProductCouponsPreSendPostOptions): Promise<CallResponse<BusifavorProductCouponsPreSendPostResponse>>;
  /**
   * 向用户预发放商品券
   *
   * `POST v3/marketing/busifavor/product-coupons/pre-send`
   *
   * @see {@link https://pay.weixin.qq.com/doc/brand/4016797130 商家券（品牌）}
   */
  postAsync(options: BusifavorProductCouponsPreSendPostOptions): Promise<CallResponse<BusifavorProductCouponsPreSendPostResponse>>;
}

export interface BusifavorProductCouponsSendPostResponse {
  /** 批次号 */
  stock_id: string;
  /** 券code */
  coupon_code: string;
  /** 发券凭证 */
  out_request_no: string;
}

export interface BusifavorProductCouponsSendPostJson {
  /** 用户标识 */
  openid: string;
  /** 公众账号ID */
  appid: string;
  /** 批次号 */
  stock_id: string;
  /** 发券凭证 */
  out_request_no: string;
  /** 券code */
  coupon_code?: string | undefined;
  /** 券类型 */
  coupon_type: 'NORMAL' | 'MEMBER' | (string & {});
  /** 会员卡ID */
  member_card_id?: string | undefined;
}

export interface BusifavorProductCouponsSendPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorProductCouponsSendPostJson;
}

/** `v3/marketing/busifavor/product-coupons/send` */
export interface BusifavorProductCouponsSend extends Node {
  /**
   * 向用户发放商品券
   *
   * `POST v3/marketing/busifavor/product-coupons/send`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015594964 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015595255 商家券（服务商）}
   */
  post(options: BusifavorProductCouponsSendPostOptions): Promise<CallResponse<BusifavorProductCouponsSendPostResponse>>;
  /**
   * 向用户发放商品券
   *
   * `POST v3/marketing/busifavor/product-coupons/send`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015594964 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015595255 商家券（服务商）}
   */
  postAsync(options: BusifavorProductCouponsSendPostOptions): Promise<CallResponse<BusifavorProductCouponsSendPostResponse>>;
}

export interface BusifavorStocksPostResponse {
  /** 批次号 */
  stock_id: string;
  /** 创建时间 */
  create_time: string;
}

export interface BusifavorStocksPostJson {
  /** 商家券批次名称 */
  stock_name: string;
  /** 批次归属商户号 */
  belong_merchant: string;
  /** 批次备注 */
  comment?: string | undefined;
  /** 适用商品范围 */
  goods_name: string;
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 */
      available_begin_time: string;
      /** 结束时间 */
      available_end_time: string;
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined;
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: number[] | undefined;
        /** 当天可用时间段 */
        available_day_time?: {
          /** 当天可用开始时间，单位：秒 */
          begin_time?: number | undefined;
          /** 当天可用结束时间，单位：秒 */
          end_time?: number | undefined;
        }[] | undefined;
      } | undefined;
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: {
        /** 开始时间 */
        begin_time?: string | undefined;
        /** 结束时间 */
        end_time?: string | undefined;
      }[] | undefined;
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined;
      /** 领取后N秒内有效 */
      available_second_after_receive?: number | undefined;
    };
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额，单位：分 */
      discount_amount?: number | undefined;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number | undefined;
    } | undefined;
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例，单位：% */
      discount_percent?: number | undefined;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number | undefined;
    } | undefined;
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价，单位：分 */
      exchange_price?: number | undefined;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number | undefined;
    } | undefined;
    /** 核销方式 */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {});
    /** 小程序appid */
    mini_programs_appid?: string | undefined;
    /** 小程序path */
    mini_programs_path?: string | undefined;
  };
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算，单位：分 */
    max_amount?: number | undefined;
    /** 批次最大发放个数 */
    max_coupons?: number | undefined;
    /** 用户最大可领个数 */
    max_coupons_per_user: number;
    /** 单天发放上限金额，单位：分 */
    max_amount_by_day?: number | undefined;
    /** 单天发放上限个数 */
    max_coupons_by_day?: number | undefined;
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean | undefined;
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean | undefined;
    /** 是否允许转赠 */
    transferable?: boolean | undefined;
    /** 是否允许分享链接 */
    shareable?: boolean | undefined;
  };
  /** 商户请求单号 */
  out_request_no: string;
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid */
      mini_programs_appid: string;
      /** 商家小程序path */
      mini_programs_path: string;
      /** 入口文案 */
      entrance_words: string;
      /** 引导文案 */
      guiding_words?: string | undefined;
    } | undefined;
    /** 商户公众号appid */
    appid?: string | undefined;
    /** 营销馆id */
    hall_id?: string | undefined;
    /** 可用门店id */
    store_id?: string | undefined;
    /** code展示模式 */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined;
  } | undefined;
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 */
    description?: string | undefined;
    /** 商户logo */
    merchant_logo_url?: string | undefined;
    /** 商户名称 */
    merchant_name?: string | undefined;
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined;
    /** 券详情图片 */
    coupon_image_url?: string | undefined;
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id?: string | undefined;
      /** 视频号视频ID */
      finder_video_id?: string | undefined;
      /** 视频号封面图 */
      finder_video_cover_image_url?: string | undefined;
    } | undefined;
  } | undefined;
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {});
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string | undefined;
  } | undefined;
  /** 是否允许营销补贴 */
  subsidy?: boolean | undefined;
}

export interface BusifavorStocksPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorStocksPostJson;
}

/** `v3/marketing/busifavor/stocks` */
export interface BusifavorStocks extends Node {
  readonly _stock_id_: BusifavorStocksByStockId;
  /** 同 _stock_id_ */
  readonly $stock_id$: BusifavorStocksByStockId;
  /**
   * 创建商家券
   *
   * `POST v3/marketing/busifavor/stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534855 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692931 商家券（服务商）}
   */
  post(options: BusifavorStocksPostOptions): Promise<CallResponse<BusifavorStocksPostResponse>>;
  /**
   * 创建商家券
   *
   * `POST v3/marketing/busifavor/stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534855 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692931 商家券（服务商）}
   */
  postAsync(options: BusifavorStocksPostOptions): Promise<CallResponse<BusifavorStocksPostResponse>>;
}

export interface BusifavorStocksByStockIdGetResponse {
  /** 商家券批次名称 */
  stock_name: string;
  /** 批次归属商户号 */
  belong_merchant: string;
  /** 批次备注 */
  comment?: string;
  /** 适用商品范围 */
  goods_name: string;
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 */
      available_begin_time: string;
      /** 结束时间 */
      available_end_time: string;
      /** 生效后N天内有效 */
      available_day_after_receive?: number;
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: number[];
        /** 当天可用时间段 */
        available_day_time?: BusifavorDayTime[];
      };
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: BusifavorIrregularTime[];
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number;
    };
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额，单位：分 */
      discount_amount?: number;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number;
    };
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例，单位：% */
      discount_percent?: number;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number;
    };
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价，单位：分 */
      exchange_price?: number;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number;
    };
    /** 核销方式 */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {});
    /** 小程序appid */
    mini_programs_appid?: string;
    /** 小程序path */
    mini_programs_path?: string;
  };
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算，单位：分 */
    max_amount?: number;
    /** 批次最大发放个数 */
    max_coupons?: number;
    /** 用户最大可领个数 */
    max_coupons_per_user: number;
    /** 单天发放上限金额，单位：分 */
    max_amount_by_day?: number;
    /** 单天发放上限个数 */
    max_coupons_by_day?: number;
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean;
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean;
    /** 是否允许转赠 */
    transferable?: boolean;
    /** 是否允许分享链接 */
    shareable?: boolean;
  };
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: BusifavorMiniProgram;
    /** 商户公众号appid */
    appid?: string;
    /** 营销馆id */
    hall_id?: string;
    /** 可用门店id */
    store_id?: string;
    /** code展示模式 */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {});
  };
  /** 样式信息 */
  display_pattern_info?: BusifavorDisplayPatternInfo;
  /** 批次状态 */
  stock_state: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {});
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {});
  /** 批次号 */
  stock_id: string;
  /** 券code数量 */
  coupon_code_count?: {
    /** 该批次总共已上传的code总数 */
    total_count: number;
    /** 该批次当前可用的code数 */
    available_count: number;
  };
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string;
  };
  /** 批次发放情况 */
  send_count_information?: {
    /** 已发放券张数 */
    total_send_num?: number;
    /** 已发放券金额，单位：分 */
    total_send_amount?: number;
    /** 单天已发放券张数 */
    today_send_num?: number;
    /** 单天已发放券金额，单位：分 */
    today_send_amount?: number;
  };
  /** 是否允许营销补差 */
  subsidy?: boolean;
}

export interface BusifavorStocksByStockIdGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
}

export interface BusifavorStocksByStockIdPatchJson {
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid */
      mini_programs_appid?: string | undefined;
      /** 商家小程序path */
      mini_programs_path?: string | undefined;
      /** 入口文案 */
      entrance_words?: string | undefined;
      /** 引导文案 */
      guiding_words?: string | undefined;
    } | undefined;
    /** 商户公众号appid */
    appid?: string | undefined;
    /** 营销馆id */
    hall_id?: string | undefined;
    /** code展示模式 */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined;
    /** 门店ID */
    store_id?: string | undefined;
  } | undefined;
  /** 批次名称 */
  stock_name?: string | undefined;
  /** 批次备注 */
  comment?: string | undefined;
  /** 适用商品范围 */
  goods_name?: string | undefined;
  /** 商户请求单号 */
  out_request_no: string;
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 */
    description?: string | undefined;
    /** 商户logo */
    merchant_logo_url?: string | undefined;
    /** 商户名称 */
    merchant_name?: string | undefined;
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined;
    /** 券详情图片 */
    coupon_image_url?: string | undefined;
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id?: string | undefined;
      /** 视频号视频ID */
      finder_video_id?: string | undefined;
      /** 视频号封面图 */
      finder_video_cover_image_url?: string | undefined;
    } | undefined;
  } | undefined;
  /** 核销规则 */
  coupon_use_rule?: {
    /** 核销方式 */
    use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {}) | undefined;
    /** 小程序appid */
    mini_programs_appid?: string | undefined;
    /** 小程序path */
    mini_programs_path?: string | undefined;
  } | undefined;
  /** 发放规则 */
  stock_send_rule?: {
    /** 是否开启自然人限领 */
    natural_person_limit?: boolean | undefined;
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean | undefined;
  } | undefined;
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string | undefined;
  } | undefined;
  /** 是否允许营销补差 */
  subsidy?: boolean | undefined;
}

export interface BusifavorStocksByStockIdPatchOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** JSON 请求体 */
  json: BusifavorStocksByStockIdPatchJson;
}

/** `v3/marketing/busifavor/stocks/{stock_id}` */
export interface BusifavorStocksByStockId extends Node {
  readonly budget: BusifavorStocksByStockIdBudget;
  readonly couponcodes: BusifavorStocksByStockIdCouponcodes;
  /**
   * 查询商家券详情
   *
   * `GET v3/marketing/busifavor/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534928 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693047 商家券（服务商）}
   */
  get(options: BusifavorStocksByStockIdGetOptions): Promise<CallResponse<BusifavorStocksByStockIdGetResponse>>;
  /**
   * 查询商家券详情
   *
   * `GET v3/marketing/busifavor/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534928 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693047 商家券（服务商）}
   */
  getAsync(options: BusifavorStocksByStockIdGetOptions): Promise<CallResponse<BusifavorStocksByStockIdGetResponse>>;
  /**
   * 修改商家券基本信息
   *
   * `PATCH v3/marketing/busifavor/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535020 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012696764 商家券（服务商）}
   */
  patch(options: BusifavorStocksByStockIdPatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 修改商家券基本信息
   *
   * `PATCH v3/marketing/busifavor/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535020 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012696764 商家券（服务商）}
   */
  patchAsync(options: BusifavorStocksByStockIdPatchOptions): Promise<CallResponse<undefined>>;
}

export interface BusifavorStocksByStockIdBudgetPatchResponse {
  /** 批次当前最大发放个数 */
  max_coupons: number;
  /** 当前单天发放上限个数 */
  max_coupons_by_day?: number;
}

export interface BusifavorStocksByStockIdBudgetPatchJson {
  /** 目标批次最大发放个数 */
  target_max_coupons?: number | undefined;
  /** 目标单天发放上限个数 */
  target_max_coupons_by_day?: number | undefined;
  /** 当前批次最大发放个数 */
  current_max_coupons?: number | undefined;
  /** 当前单天发放上限个数 */
  current_max_coupons_by_day?: number | undefined;
  /** 修改预算请求单据号 */
  modify_budget_request_no: string;
}

export interface BusifavorStocksByStockIdBudgetPatchOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** JSON 请求体 */
  json: BusifavorStocksByStockIdBudgetPatchJson;
}

/** `v3/marketing/busifavor/stocks/{stock_id}/budget` */
export interface BusifavorStocksByStockIdBudget extends Node {
  /**
   * 修改批次预算
   *
   * `PATCH v3/marketing/busifavor/stocks/{stock_id}/budget`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465739 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465809 商家券（服务商）}
   */
  patch(options: BusifavorStocksByStockIdBudgetPatchOptions): Promise<CallResponse<BusifavorStocksByStockIdBudgetPatchResponse>>;
  /**
   * 修改批次预算
   *
   * `PATCH v3/marketing/busifavor/stocks/{stock_id}/budget`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465739 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465809 商家券（服务商）}
   */
  patchAsync(options: BusifavorStocksByStockIdBudgetPatchOptions): Promise<CallResponse<BusifavorStocksByStockIdBudgetPatchResponse>>;
}

export interface BusifavorStocksByStockIdCouponcodesGetResponse {
  /** 批次号 */
  stock_id: string;
  /** 批次总数 */
  total_count: number;
  /** 分页大小 */
  limit: number;
  /** 分页页码 */
  offset: number;
  /** 券code信息 */
  data?: {
    /** 商户上传code */
    code: string;
    /** 商户上传code分配状态 */
    code_status: string;
    /** 上传时间 */
    upload_time?: string;
    /** 被分配时间 */
    dispatched_time?: string;
    /** 领券用户的OpenID */
    openid?: string;
    /** 领券用户的UnionID */
    unionid?: string;
    /** 用户券code */
    coupon_code?: string;
  }[];
}

export interface BusifavorStocksByStockIdCouponcodesGetQuery {
  /** 券code状态 */
  status?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | 'AVAILABLE' | 'DISPATCHED' | (string & {}) | undefined;
  /** 公众账号ID */
  appid?: string | undefined;
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
}

export interface BusifavorStocksByStockIdCouponcodesGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** 查询参数 */
  query?: BusifavorStocksByStockIdCouponcodesGetQuery | undefined;
}

export interface BusifavorStocksByStockIdCouponcodesPostResponse {
  /** 批次号 */
  stock_id: string;
  /** 去重后上传code总数 */
  total_count: number;
  /** 上传成功code个数 */
  success_count: number;
  /** 上传成功的code列表 */
  success_codes?: string[];
  /** 上传成功时间 */
  success_time: string;
  /** 上传失败code个数 */
  fail_count?: number;
  /** 上传失败的code及原因 */
  fail_codes?: {
    /** 上传失败的券code */
    coupon_code: string;
    /** 上传失败错误码 */
    code: string;
    /** 上传失败错误信息 */
    message: string;
  }[];
  /** 已存在的code列表 */
  exist_codes?: string[];
  /** 本次请求中重复的code列表 */
  duplicate_codes?: string[];
}

export interface BusifavorStocksByStockIdCouponcodesPostJson {
  /** 券code列表 */
  coupon_code_list: string[];
  /** 请求业务单据号 */
  upload_request_no: string;
}

export interface BusifavorStocksByStockIdCouponcodesPostOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** JSON 请求体 */
  json: BusifavorStocksByStockIdCouponcodesPostJson;
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes` */
export interface BusifavorStocksByStockIdCouponcodes extends Node {
  readonly _coupon_code_: BusifavorStocksByStockIdCouponcodesByCouponCode;
  /** 同 _coupon_code_ */
  readonly $coupon_code$: BusifavorStocksByStockIdCouponcodesByCouponCode;
  /**
   * 查询预存code列表
   *
   * `GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 商家券（商户）}
   */
  get(options: BusifavorStocksByStockIdCouponcodesGetOptions): Promise<CallResponse<BusifavorStocksByStockIdCouponcodesGetResponse>>;
  /**
   * 查询预存code列表
   *
   * `GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 商家券（商户）}
   */
  getAsync(options: BusifavorStocksByStockIdCouponcodesGetOptions): Promise<CallResponse<BusifavorStocksByStockIdCouponcodesGetResponse>>;
  /**
   * 上传预存code
   *
   * `POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487038 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492853 商家券（服务商）}
   */
  post(options: BusifavorStocksByStockIdCouponcodesPostOptions): Promise<CallResponse<BusifavorStocksByStockIdCouponcodesPostResponse>>;
  /**
   * 上传预存code
   *
   * `POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487038 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492853 商家券（服务商）}
   */
  postAsync(options: BusifavorStocksByStockIdCouponcodesPostOptions): Promise<CallResponse<BusifavorStocksByStockIdCouponcodesPostResponse>>;
}

export interface BusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse {
  /** 券code信息 */
  code_information: {
    /** 商户上传code */
    code: string;
    /** 商户上传code分配状态 */
    code_status: string;
    /** 上传时间 */
    upload_time?: string;
    /** 被分配时间 */
    dispatched_time?: string;
    /** 领券用户的OpenID */
    openid?: string;
    /** 领券用户的UnionID */
    unionid?: string;
    /** 用户券code */
    coupon_code?: string;
  };
  /** 券码信息 */
  coupon_information?: {
    /** 商家券批次名称 */
    stock_name: string;
    /** 批次归属商户号 */
    belong_merchant: string;
    /** 批次备注 */
    comment?: string;
    /** 适用商品范围 */
    goods_name: string;
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
    /** 是否允许转赠 */
    transferable?: boolean;
    /** 是否允许分享领券链接 */
    shareable?: boolean;
    /** 券状态 */
    coupon_state?: string;
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time: {
        /** 开始时间 */
        available_begin_time: string;
        /** 结束时间 */
        available_end_time: string;
        /** 生效后N天内有效 */
        available_day_after_receive?: number;
        /** 固定周期有效时间段 */
        available_week?: {
          /** 可用星期数 */
          week_day?: number[];
          /** 当天可用时间段 */
          available_day_time?: BusifavorDayTime[];
        };
        /** 无规律的有效时间段 */
        irregulary_avaliable_time?: BusifavorIrregularTime[];
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number;
      };
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 优惠金额，单位：分 */
        discount_amount?: number;
        /** 消费门槛，单位：分 */
        transaction_minimum?: number;
      };
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例，单位：% */
        discount_percent?: number;
        /** 消费门槛，单位：分 */
        transaction_minimum?: number;
      };
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价，单位：分 */
        exchange_price?: number;
        /** 消费门槛，单位：分 */
        transaction_minimum?: number;
      };
      /** 核销方式 */
      use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {});
      /** 小程序appid */
      mini_programs_appid?: string;
      /** 小程序path */
      mini_programs_path?: string;
    };
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: BusifavorMiniProgram;
      /** 商户公众号appid */
      appid?: string;
      /** 营销馆id */
      hall_id?: string;
      /** 可用门店id */
      store_id?: string;
      /** code展示模式 */
      code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {});
    };
    /** 样式信息 */
    display_pattern_info?: BusifavorDisplayPatternInfo;
    /** 券code */
    coupon_code?: string;
    /** 批次号 */
    stock_id?: string;
    /** 券可使用开始时间 */
    available_start_time?: string;
    /** 券过期时间 */
    expire_time?: string;
    /** 券领取时间 */
    receive_time?: string;
    /** 发券请求单号 */
    send_request_no?: string;
    /** 核销请求单号 */
    use_request_no?: string;
    /** 券核销时间 */
    use_time?: string;
    /** 关联的商户订单号 */
    associate_out_trade_no?: string;
    /** 回退请求单号 */
    return_request_no?: string;
    /** 券回退时间 */
    return_time?: string;
    /** 失效请求单号 */
    deactivate_request_no?: string;
    /** 券失效时间 */
    deactivate_time?: string;
    /** 失效原因 */
    deactivate_reason?: string;
  };
}

export interface BusifavorStocksByStockIdCouponcodesByCouponCodeGetQuery {
  /** 公众账号ID */
  appid?: string | undefined;
}

export interface BusifavorStocksByStockIdCouponcodesByCouponCodeGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** 商户上传的code */
  coupon_code: string;
  /** 查询参数 */
  query?: BusifavorStocksByStockIdCouponcodesByCouponCodeGetQuery | undefined;
}

export interface BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse {
  /** 批次号 */
  stock_id: string;
  /** 删除时间 */
  delete_time: string;
}

export interface BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteQuery {
  /** 请求业务单据号 */
  delete_request_no: string;
}

export interface BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
  /** 商户上传的code */
  coupon_code: string;
  /** 查询参数 */
  query: BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteQuery;
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` */
export interface BusifavorStocksByStockIdCouponcodesByCouponCode extends Node {
  /**
   * 查询预存code详情
   *
   * `GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 商家券（商户）}
   */
  get(options: BusifavorStocksByStockIdCouponcodesByCouponCodeGetOptions): Promise<CallResponse<BusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse>>;
  /**
   * 查询预存code详情
   *
   * `GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 商家券（商户）}
   */
  getAsync(options: BusifavorStocksByStockIdCouponcodesByCouponCodeGetOptions): Promise<CallResponse<BusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse>>;
  /**
   * 删除预存code
   *
   * `DELETE v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 商家券（商户）}
   */
  delete(options: BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteOptions): Promise<CallResponse<BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse>>;
  /**
   * 删除预存code
   *
   * `DELETE v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 商家券（商户）}
   */
  deleteAsync(options: BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteOptions): Promise<CallResponse<BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse>>;
}

/** `v3/marketing/busifavor/subsidy` */
export interface BusifavorSubsidy extends Node {
  readonly payReceipts: BusifavorSubsidyPayReceipts;
  readonly returnReceipts: BusifavorSubsidyReturnReceipts;
}

export interface BusifavorSubsidyPayReceiptsGetResponse {
  /** 补差付款单据列表 */
  pay_receipt_list?: BusifavorPayReceipt[];
}

export interface BusifavorSubsidyPayReceiptsGetQuery {
  /** 商家券批次号 */
  stock_id: string;
  /** 商家券Code */
  coupon_code: string;
  /** 补差付款请求单号 */
  out_subsidy_no?: string | undefined;
}

export interface BusifavorSubsidyPayReceiptsGetOptions extends CallOptions {
  /** 查询参数 */
  query: BusifavorSubsidyPayReceiptsGetQuery;
}

export type BusifavorSubsidyPayReceiptsPostResponse = BusifavorPayReceipt;

export interface BusifavorSubsidyPayReceiptsPostJson {
  /** 商家券批次号 */
  stock_id: string;
  /** 商家券Code */
  coupon_code: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 营销补差扣款商户号 */
  payer_merchant: string;
  /** 营销补差入账商户号 */
  payee_merchant: string;
  /** 补差付款金额，单位：分 */
  amount: number;
  /** 补差付款描述 */
  description: string;
  /** 业务请求唯一单号 */
  out_subsidy_no: string;
}

export interface BusifavorSubsidyPayReceiptsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorSubsidyPayReceiptsPostJson;
}

/** `v3/marketing/busifavor/subsidy/pay-receipts` */
export interface BusifavorSubsidyPayReceipts extends Node {
  readonly _subsidy_receipt_id_: BusifavorSubsidyPayReceiptsBySubsidyReceiptId;
  /** 同 _subsidy_receipt_id_ */
  readonly $subsidy_receipt_id$: BusifavorSubsidyPayReceiptsBySubsidyReceiptId;
  /**
   * 查询营销补差付款单列表
   *
   * `GET v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147338 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171346 商家券（服务商）}
   */
  get(options: BusifavorSubsidyPayReceiptsGetOptions): Promise<CallResponse<BusifavorSubsidyPayReceiptsGetResponse>>;
  /**
   * 查询营销补差付款单列表
   *
   * `GET v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147338 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171346 商家券（服务商）}
   */
  getAsync(options: BusifavorSubsidyPayReceiptsGetOptions): Promise<CallResponse<BusifavorSubsidyPayReceiptsGetResponse>>;
  /**
   * 营销补差付款
   *
   * `POST v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147321 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170057 商家券（服务商）}
   */
  post(options: BusifavorSubsidyPayReceiptsPostOptions): Promise<CallResponse<BusifavorSubsidyPayReceiptsPostResponse>>;
  /**
   * 营销补差付款
   *
   * `POST v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147321 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170057 商家券（服务商）}
   */
  postAsync(options: BusifavorSubsidyPayReceiptsPostOptions): Promise<CallResponse<BusifavorSubsidyPayReceiptsPostResponse>>;
}

export type BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse = BusifavorPayReceipt;

export interface BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetOptions extends CallOptions {
  /** 补差付款单号 */
  subsidy_receipt_id: string;
}

/** `v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` */
export interface BusifavorSubsidyPayReceiptsBySubsidyReceiptId extends Node {
  /**
   * 查询营销补差付款单详情
   *
   * `GET v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147336 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170661 商家券（服务商）}
   */
  get(options: BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetOptions): Promise<CallResponse<BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse>>;
  /**
   * 查询营销补差付款单详情
   *
   * `GET v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147336 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170661 商家券（服务商）}
   */
  getAsync(options: BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetOptions): Promise<CallResponse<BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse>>;
}

export interface BusifavorSubsidyReturnReceiptsPostResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string;
  /** 商家券批次号 */
  stock_id: string;
  /** 商家券Code */
  coupon_code: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 微信支付退款单号 */
  refund_id: string;
  /** 原营销补差扣款商户号 */
  payer_merchant: string;
  /** 原营销补差入账商户号 */
  payee_merchant: string;
  /** 补差回退金额，单位：分 */
  amount: number;
  /** 补差回退描述 */
  description: string;
  /** 补差回退单据状态 */
  status: string;
  /** 补差回退失败原因 */
  fail_reason?: string;
  /** 补差回退完成时间 */
  return_done_time?: string;
  /** 补差付款单号 */
  subsidy_receipt_id: string;
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string;
  /** 补差回退发起时间 */
  return_create_time?: string;
}

export interface BusifavorSubsidyReturnReceiptsPostJson {
  /** 商家券批次号 */
  stock_id: string;
  /** 商家券Code */
  coupon_code: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 微信支付退款单号 */
  refund_id: string;
  /** 原营销补差扣款商户号 */
  payer_merchant: string;
  /** 原营销补差入账商户号 */
  payee_merchant: string;
  /** 补差回退金额，单位：分 */
  amount: number;
  /** 补差回退描述 */
  description: string;
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string;
}

export interface BusifavorSubsidyReturnReceiptsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BusifavorSubsidyReturnReceiptsPostJson;
}

/** `v3/marketing/busifavor/subsidy/return-receipts` */
export interface BusifavorSubsidyReturnReceipts extends Node {
  readonly _subsidy_return_receipt_id_: BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId;
  /** 同 _subsidy_return_receipt_id_ */
  readonly $subsidy_return_receipt_id$: BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId;
  /**
   * 营销补差回退
   *
   * `POST v3/marketing/busifavor/subsidy/return-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147332 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170533 商家券（服务商）}
   */
  post(options: BusifavorSubsidyReturnReceiptsPostOptions): Promise<CallResponse<BusifavorSubsidyReturnReceiptsPostResponse>>;
  /**
   * 营销补差回退
   *
   * `POST v3/marketing/busifavor/subsidy/return-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147332 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170533 商家券（服务商）}
   */
  postAsync(options: BusifavorSubsidyReturnReceiptsPostOptions): Promise<CallResponse<BusifavorSubsidyReturnReceiptsPostResponse>>;
}

export interface BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string;
  /** 商家券批次号 */
  stock_id: string;
  /** 商家券Code */
  coupon_code: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 微信支付退款单号 */
  refund_id: string;
  /** 原营销补差扣款商户号 */
  payer_merchant: string;
  /** 原营销补差入账商户号 */
  payee_merchant: string;
  /** 补差回退金额，单位：分 */
  amount: number;
  /** 补差回退描述 */
  description: string;
  /** 补差回退单据状态 */
  status: string;
  /** 补差回退失败原因 */
  fail_reason?: string;
  /** 补差回退完成时间 */
  return_done_time?: string;
  /** 补差付款单号 */
  subsidy_receipt_id: string;
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string;
  /** 补差回退发起时间 */
  return_create_time?: string;
}

export interface BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetOptions extends CallOptions {
  /** 补差回退单号 */
  subsidy_return_receipt_id: string;
}

/** `v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` */
export interface BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId extends Node {
  /**
   * 查询商家券营销补差回退单详情
   *
   * `GET v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147344 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171779 商家券（服务商）}
   */
  get(options: BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetOptions): Promise<CallResponse<BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetResponse>>;
  /**
   * 查询商家券营销补差回退单详情
   *
   * `GET v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147344 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171779 商家券（服务商）}
   */
  getAsync(options: BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetOptions): Promise<CallResponse<BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetResponse>>;
}

/** `v3/marketing/busifavor/users` */
export interface BusifavorUsers extends Node {
  readonly _openid_: BusifavorUsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: BusifavorUsersByOpenid;
}

/** `v3/marketing/busifavor/users/{openid}` */
export interface BusifavorUsersByOpenid extends Node {
  readonly coupons: BusifavorUsersByOpenidCoupons;
}

export interface BusifavorUsersByOpenidCouponsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 结果集 */
  data?: {
    /** 商家券批次名称 */
    stock_name: string;
    /** 批次归属商户号 */
    belong_merchant: string;
    /** 批次备注 */
    comment?: string;
    /** 适用商品范围 */
    goods_name: string;
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time: {
        /** 开始时间 */
        available_begin_time: string;
        /** 结束时间 */
        available_end_time: string;
        /** 领取后N天内有效 */
        available_day_after_receive?: number;
        /** 固定周期有效时间段 */
        available_week?: {
          /** 可用星期数 */
          week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[];
          /** 当天可用时间段 */
          available_day_time?: BusifavorDayTime[];
        };
        /** 无规律的有效时间段 */
        irregulary_avaliable_time?: BusifavorIrregularTime[];
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number;
      };
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 优惠金额，单位：分 */
        discount_amount?: number;
        /** 消费门槛，单位：分 */
        transaction_minimum?: number;
      };
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例，单位：% */
        discount_percent?: number;
        /** 消费门槛，单位：分 */
        transaction_minimum?: number;
      };
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价，单位：分 */
        exchange_price?: number;
        /** 消费门槛，单位：分 */
        transaction_minimum?: number;
      };
      /** 核销方式 */
      use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {});
      /** 小程序appid */
      mini_programs_appid?: string;
      /** 小程序path */
      mini_programs_path?: string;
    };
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: BusifavorMiniProgram;
      /** 商户公众号appid */
      appid?: string;
      /** 更多优惠入口 */
      hall_id?: string;
      /** 可用门店id */
      store_id?: string;
      /** code展示模式 */
      code_display_mode?: string;
    };
    /** 样式信息 */
    display_pattern_info?: BusifavorDisplayPatternInfo;
    /** 券code */
    coupon_code?: string;
    /** 券状态 */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
    /** 批次号 */
    stock_id?: string;
    /** 是否允许转赠 */
    transferable?: boolean;
    /** 是否允许分享链接 */
    shareable?: boolean;
    /** 发券请求单号 */
    send_request_no?: string;
    /** 核销请求单号 */
    use_request_no?: string;
    /** 券可使用开始时间 */
    available_start_time?: string;
    /** 券过期时间 */
    expire_time?: string;
    /** 券领券时间 */
    receive_time?: string;
    /** 券核销时间 */
    use_time?: string;
    /** 关联的商户订单号 */
    associate_out_trade_no?: string;
    /** 回退请求单号 */
    return_request_no?: string;
    /** 券回退时间 */
    return_time?: string;
    /** 失效请求单号 */
    deactivate_request_no?: string;
    /** 券失效时间 */
    deactivate_time?: string;
    /** 失效原因 */
    deactivate_reason?: string;
  }[];
}

export interface BusifavorUsersByOpenidCouponsGetQuery {
  /** 公众账号ID */
  appid: string;
  /** 批次号 */
  stock_id?: string | undefined;
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined;
  /** 创建批次的商户号 */
  creator_merchant?: string | undefined;
  /** 批次归属商户号 */
  belong_merchant?: string | undefined;
  /** 批次发放商户号 */
  sender_merchant?: string | undefined;
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
}

export interface BusifavorUsersByOpenidCouponsGetOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** 查询参数 */
  query: BusifavorUsersByOpenidCouponsGetQuery;
}

/** `v3/marketing/busifavor/users/{openid}/coupons` */
export interface BusifavorUsersByOpenidCoupons extends Node {
  readonly _coupon_code_: BusifavorUsersByOpenidCouponsByCouponCode;
  /** 同 _coupon_code_ */
  readonly $coupon_code$: BusifavorUsersByOpenidCouponsByCouponCode;
  /**
   * 根据过滤条件查询用户券
   *
   * `GET v3/marketing/busifavor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534963 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693087 商家券（服务商）}
   */
  get(options: BusifavorUsersByOpenidCouponsGetOptions): Promise<CallResponse<BusifavorUsersByOpenidCouponsGetResponse>>;
  /**
   * 根据过滤条件查询用户券
   *
   * `GET v3/marketing/busifavor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534963 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693087 商家券（服务商）}
   */
  getAsync(options: BusifavorUsersByOpenidCouponsGetOptions): Promise<CallResponse<BusifavorUsersByOpenidCouponsGetResponse>>;
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}` */
export interface BusifavorUsersByOpenidCouponsByCouponCode extends Node {
  readonly appids: BusifavorUsersByOpenidCouponsByCouponCodeAppids;
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids` */
export interface BusifavorUsersByOpenidCouponsByCouponCodeAppids extends Node {
  readonly _appid_: BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid;
  /** 同 _appid_ */
  readonly $appid$: BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid;
}

export interface BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse {
  /** 商家券批次名称 */
  stock_name: string;
  /** 批次归属商户号 */
  belong_merchant: string;
  /** 批次备注 */
  comment?: string;
  /** 适用商品范围 */
  goods_name: string;
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 */
      available_begin_time: string;
      /** 结束时间 */
      available_end_time: string;
      /** 领取后N天内有效 */
      available_day_after_receive?: number;
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[];
        /** 当天可用时间段 */
        available_day_time?: BusifavorDayTime[];
      };
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: BusifavorIrregularTime[];
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number;
    };
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额，单位：分 */
      discount_amount?: number;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number;
    };
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例，单位：% */
      discount_percent?: number;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number;
    };
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价，单位：分 */
      exchange_price?: number;
      /** 消费门槛，单位：分 */
      transaction_minimum?: number;
    };
    /** 核销方式 */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {});
    /** 小程序appid */
    mini_programs_appid?: string;
    /** 小程序path */
    mini_programs_path?: string;
  };
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: BusifavorMiniProgram;
    /** 商户公众号appid */
    appid?: string;
    /** 更多优惠入口 */
    hall_id?: string;
    /** 可用门店id */
    store_id?: string;
    /** code展示模式 */
    code_display_mode?: string;
  };
  /** 样式信息 */
  display_pattern_info?: BusifavorDisplayPatternInfo;
  /** 券code */
  coupon_code?: string;
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | 'PENDING_REDEEM' | 'REDEEM_CONFIRMING' | 'REDEEM_FAILED' | 'REDEEM_EXPIRED' | (string & {});
  /** 批次号 */
  stock_id?: string;
  /** 是否允许转赠 */
  transferable?: boolean;
  /** 是否允许分享链接 */
  shareable?: boolean;
  /** 发券请求单号 */
  send_request_no?: string;
  /** 核销请求单号 */
  use_request_no?: string;
  /** 券可使用开始时间 */
  available_start_time?: string;
  /** 券过期时间 */
  expire_time?: string;
  /** 券领券时间 */
  receive_time?: string;
  /** 券核销时间 */
  use_time?: string;
  /** 关联的商户订单号 */
  associate_out_trade_no?: string;
  /** 回退请求单号 */
  return_request_no?: string;
  /** 券回退时间 */
  return_time?: string;
  /** 失效请求单号 */
  deactivate_request_no?: string;
  /** 券失效时间 */
  deactivate_time?: string;
  /** 失效原因 */
  deactivate_reason?: string;
}

export interface BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** 券code */
  coupon_code: string;
  /** 公众账号ID */
  appid: string;
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` */
export interface BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid extends Node {
  /**
   * 查询用户单张券详情
   *
   * `GET v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535011 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693103 商家券（服务商）}
   */
  get(options: BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetOptions): Promise<CallResponse<BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse>>;
  /**
   * 查询用户单张券详情
   *
   * `GET v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535011 商家券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693103 商家券（服务商）}
   */
  getAsync(options: BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetOptions): Promise<CallResponse<BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse>>;
}
