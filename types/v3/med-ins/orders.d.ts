// Generated from openapi/: do not edit, run `npm run generate`.

import type { MedInsOrder } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export type OrdersPostResponse = MedInsOrder;

export interface OrdersPostJsonPassthroughRequestContentContent {
  /** 医保支付授权码 */
  payAuthNo?: string | undefined;
  /** 医保支付订单号 */
  payOrdId?: string | undefined;
  /** 结算经纬度 */
  setlLatlnt?: string | undefined;
}

export interface OrdersPostJsonFields {
  /** 混合支付类型 */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE';
  /** 订单类型 */
  order_type: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY';
  /** 从业机构的公众号ID，最多 32 字符 */
  appid: string;
  /** 医疗机构的公众号ID，最多 32 字符 */
  sub_appid?: string | undefined;
  /** 医疗机构的商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 用户在appid下的唯一标识，最多 128 字符，与 sub_openid 二选一 */
  openid?: string | undefined;
  /** 用户在医疗机构AppID下的唯一标识，最多 128 字符，与 openid 二选一 */
  sub_openid?: string | undefined;
  /** 支付人身份信息 */
  payer: {
    /** 真实姓名 （敏感信息，加密传输） */
    name: string;
    /** 个人身份ID摘要 （敏感信息，加密传输） */
    id_digest: string;
    /** 证件类型 */
    card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT';
  };
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean | undefined;
  /** 亲属身份信息，pay_for_relatives 为 true 时必填 */
  relative?: {
    /** 真实姓名 （敏感信息，加密传输） */
    name: string;
    /** 个人身份ID摘要 （敏感信息，加密传输） */
    id_digest: string;
    /** 证件类型 */
    card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT';
  } | undefined;
  /** 从业机构订单号，最多 64 字符 */
  out_trade_no: string;
  /** 医疗机构订单号，最多 40 字符 */
  serial_no: string;
  /** 医保局返回的支付单ID，最多 64 字符，mix_pay_type 为 INSURANCE_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  pay_order_id?: string | undefined;
  /** 医保局返回的支付授权码，最多 40 字符，mix_pay_type 为 INSURANCE_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  pay_auth_no?: string | undefined;
  /** 用户定位信息，最多 40 字符，mix_pay_type 为 INSURANCE_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  geo_location?: string | undefined;
  /** 城市ID，最多 8 字符 */
  city_id: string;
  /** 医疗机构名称，最多 128 字符 */
  med_inst_name: string;
  /** 医疗机构编码，最多 32 字符 */
  med_inst_no: string;
  /** 医保下单时间，RFC 3339 时间，mix_pay_type 为 INSURANCE_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  med_ins_order_create_time?: string | undefined;
  /** 使用该接口下单的总金额，单位：分 */
  total_fee: number;
  /** 医保局结算后，单位：分，mix_pay_type 为 INSURANCE_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  med_ins_gov_fee?: number | undefined;
  /** 医保局结算后，单位：分，mix_pay_type 为 INSURANCE_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  med_ins_self_fee?: number | undefined;
  /** 医保局结算后，单位：分，mix_pay_type 为 INSURANCE_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  med_ins_other_fee?: number | undefined;
  /** 医保局结算后，单位：分，mix_pay_type 为 INSURANCE_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  med_ins_cash_fee?: number | undefined;
  /** 实际需要用户微信支付的金额，单位：分，mix_pay_type 为 CASH_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  wechat_pay_cash_fee?: number | undefined;
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额，单位：分 */
    cash_add_fee: number;
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES';
  }[] | undefined;
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额，单位：分 */
    cash_reduce_fee: number;
    /** 现金减免类型 */
    cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION';
  }[] | undefined;
  /** 回调通知URL，最多 256 字符，URL */
  callback_url: string;
  /** 自费预下单ID，最多 64 字符，mix_pay_type 为 CASH_ONLY 或 CASH_AND_INSURANCE 时必填，其他情况不填 */
  prepay_id?: string | undefined;
  /**
   * 医疗机构透传给医保的数据，最多 2048 字符
   * 值为 JSON 字符串，内容见 {@link OrdersPostJsonPassthroughRequestContentContent}
   */
  passthrough_request_content?: string | undefined;
  /** 扩展字段，最多 512 字符 */
  extends?: string | undefined;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 渠道号，最多 32 字符 */
  channel_no?: string | undefined;
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean | undefined;
}

export type OrdersPostJson = AtLeastOne<OrdersPostJsonFields, 'openid' | 'sub_openid'>;

export interface OrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: OrdersPostJson;
}

/** `v3/med-ins/orders` */
export interface Orders extends Node {
  readonly mixTradeNo: OrdersMixTradeNo;
  readonly outTradeNo: OrdersOutTradeNo;
  /**
   * 医保自费混合收款下单
   *
   * `POST v3/med-ins/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781466 医保支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503131 医保支付（服务商）}
   */
  post(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
  /**
   * 医保自费混合收款下单
   *
   * `POST v3/med-ins/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781466 医保支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503131 医保支付（服务商）}
   */
  postAsync(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
}

/** `v3/med-ins/orders/mix-trade-no` */
export interface OrdersMixTradeNo extends Node {
  readonly _mix_trade_no_: OrdersMixTradeNoByMixTradeNo;
  /** 同 _mix_trade_no_ */
  readonly $mix_trade_no$: OrdersMixTradeNoByMixTradeNo;
}

export type OrdersMixTradeNoByMixTradeNoGetResponse = MedInsOrder;

export interface OrdersMixTradeNoByMixTradeNoGetQuery {
  /** 医疗机构的商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
}

export interface OrdersMixTradeNoByMixTradeNoGetOptions extends CallOptions {
  /** 医保自费混合订单号 */
  mix_trade_no: string;
  /** 查询参数 */
  query?: OrdersMixTradeNoByMixTradeNoGetQuery | undefined;
}

/** `v3/med-ins/orders/mix-trade-no/{mix_trade_no}` */
export interface OrdersMixTradeNoByMixTradeNo extends Node {
  /**
   * 使用医保自费混合订单号查看下单结果
   *
   * `GET v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781479 医保支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503155 医保支付（服务商）}
   */
  get(options: OrdersMixTradeNoByMixTradeNoGetOptions): Promise<CallResponse<OrdersMixTradeNoByMixTradeNoGetResponse>>;
  /**
   * 使用医保自费混合订单号查看下单结果
   *
   * `GET v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781479 医保支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503155 医保支付（服务商）}
   */
  getAsync(options: OrdersMixTradeNoByMixTradeNoGetOptions): Promise<CallResponse<OrdersMixTradeNoByMixTradeNoGetResponse>>;
}

/** `v3/med-ins/orders/out-trade-no` */
export interface OrdersOutTradeNo extends Node {
  readonly _out_trade_no_: OrdersOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: OrdersOutTradeNoByOutTradeNo;
}

export type OrdersOutTradeNoByOutTradeNoGetResponse = MedInsOrder;

export interface OrdersOutTradeNoByOutTradeNoGetQuery {
  /** 医疗机构的商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
}

export interface OrdersOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 医保自费混合订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query?: OrdersOutTradeNoByOutTradeNoGetQuery | undefined;
}

/** `v3/med-ins/orders/out-trade-no/{out_trade_no}` */
export interface OrdersOutTradeNoByOutTradeNo extends Node {
  /**
   * 使用商户订单号查看下单结果
   *
   * `GET v3/med-ins/orders/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781490 医保支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503286 医保支付（服务商）}
   */
  get(options: OrdersOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<OrdersOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 使用商户订单号查看下单结果
   *
   * `GET v3/med-ins/orders/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781490 医保支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503286 医保支付（服务商）}
   */
  getAsync(options: OrdersOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<OrdersOutTradeNoByOutTradeNoGetResponse>>;
}
