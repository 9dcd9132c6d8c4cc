// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ReportTradeUnionInformationPostResponse {
  /** 服务商商户号 */
  sp_mchid?: string;
  /** 从业机构商户号 */
  acquiring_bank_id?: string;
  /** 渠道号 */
  channel_id?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 商户订单号 */
  out_trade_no?: string;
}

export interface ReportTradeUnionInformationPostJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined;
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined;
  /** 渠道号 */
  channel_id?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 用户标识 */
  openid?: string | undefined;
  /** 用户手机号 （敏感信息，加密传输） */
  phone?: string | undefined;
  /** 用户实名证件号 （敏感信息，加密传输） */
  certificates_number?: string | undefined;
  /** 用户终端ip */
  client_ip?: string | undefined;
  /** 商户判定交易的风险等级 */
  risk_level?: number | undefined;
  /** 线上线下标识 */
  line_type?: 1 | 2 | (number & {}) | undefined;
  /** 虚拟实物标识 */
  goods_type?: 1 | 2 | (number & {}) | undefined;
  /** 物品发布类型 */
  seller_type?: 1 | 2 | (number & {}) | undefined;
  /** 是否需要物流发货 */
  is_need_deliver?: boolean | undefined;
  /** 用户设备类型 */
  device_type?: 1 | 2 | 3 | (number & {}) | undefined;
  /** 付款方用户标识 */
  userid?: string | undefined;
  /** 手机号来源 */
  phone_from?: number | undefined;
  /** 收款方用户标识 */
  seller_userid?: string | undefined;
  /** 业务场景 */
  scene?: 0 | 1 | 2 | (number & {}) | undefined;
  /** 充值业务场景独有字段 */
  recharge_fields?: {
    /** 充值账号类型 */
    account_type?: number | undefined;
    /** 充值账号 */
    account?: string | undefined;
  } | undefined;
  /** 生活缴费场景独有字段 */
  living_expenses_fields?: {
    /** 户号 */
    acc_no?: string | undefined;
    /** 费种 */
    type?: number | undefined;
    /** 缴费城市 */
    city?: string | undefined;
    /** 户号对应的地址信息 */
    address?: string | undefined;
    /** 缴费户名 */
    acc_name?: string | undefined;
    /** 机构名称 */
    company_name?: string | undefined;
    /** 缴费金额，单位：分 */
    amount?: number | undefined;
  } | undefined;
  /** 扩展字段1 */
  extra_fields1?: string | undefined;
  /** 扩展字段2 */
  extra_fields2?: string | undefined;
  /** 扩展字段3 */
  extra_fields3?: string | undefined;
  /** 高风险商品标签 */
  high_risk_goods?: number | undefined;
  /** 用户下单设备与支付设备是否一致 */
  same_deviced?: boolean | undefined;
  /** 用户下单设备是否是常用设备 */
  reliable_device?: boolean | undefined;
  /** 收货省份 */
  delivery_province?: string | undefined;
  /** 收货城市 */
  delivery_city?: string | undefined;
  /** 收货人地址是否新增 */
  new_address?: boolean | undefined;
  /** 上一笔支付openid */
  last_pay_openid?: string | undefined;
  /** 高风险类目 */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined;
  /** 订单识别标识 */
  offline_delivery_label?: 1 | 2 | (number & {}) | undefined;
  /** 是否为代付订单 */
  proxy_payment?: boolean | undefined;
  /** 下单人手机号 */
  order_phone_number?: string | undefined;
  /** 下单人风险等级 */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined;
  /** 商户风险等级 */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined;
  /** 手机号所属地 */
  phone_number_location?: string | undefined;
  /** 商品类目 */
  goods_category?: string | undefined;
  /** 前置打开行为异常 */
  pre_opening_behavior?: string | undefined;
  /** 卖家是否是新账号 */
  new_store?: boolean | undefined;
  /** 店铺标识 */
  store_identifier?: string | undefined;
  /** 商品上架时间 */
  goods_listing_time?: string | undefined;
  /** 合单商户订单号 */
  combine_out_trade_no?: string | undefined;
  /** 合单商户号 */
  combine_mchid?: string | undefined;
  /** 子单列表 */
  sub_orders?: {
    /** 子单商户订单号 */
    out_trade_no?: string | undefined;
    /** 子单发起方商户号 */
    mch_id?: string | undefined;
    /** 收货省份 */
    delivery_province?: string | undefined;
    /** 收货城市 */
    delivery_city?: string | undefined;
    /** 高风险类目 */
    risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined;
    /** 下单人风险等级 */
    user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined;
    /** 商户风险等级 */
    sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined;
  }[] | undefined;
}

export interface ReportTradeUnionInformationPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ReportTradeUnionInformationPostJson;
}

/** `v3/merchant-risk-manage/report-trade-union-information` */
export interface ReportTradeUnionInformation extends Node {
  /**
   * 上报订单关联信息
   *
   * `POST v3/merchant-risk-manage/report-trade-union-information`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529250 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692160 商户风险处置（服务商）}
   */
  post(options: ReportTradeUnionInformationPostOptions): Promise<CallResponse<ReportTradeUnionInformationPostResponse>>;
  /**
   * 上报订单关联信息
   *
   * `POST v3/merchant-risk-manage/report-trade-union-information`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529250 商户风险处置（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692160 商户风险处置（服务商）}
   */
  postAsync(options: ReportTradeUnionInformationPostOptions): Promise<CallResponse<ReportTradeUnionInformationPostResponse>>;
}
