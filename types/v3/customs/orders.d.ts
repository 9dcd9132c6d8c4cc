// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface OrdersGetResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构流水号 */
  verify_department_trade_id: string;
  /** 偏移量 */
  offset: number;
  /** 请求最大记录条数 */
  limit: number;
  /** 查询结果总条数 */
  total_count: number;
  /** 报关数据包 */
  data: {
    /** 商户子单号 */
    sub_order_no?: string;
    /** 微信子单号 */
    sub_order_id?: string;
    /** 商户海关备案号 */
    mch_customs_no?: string;
    /** 海关代码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
    /** 币种 */
    fee_type?: string;
    /** 子单金额，单位：分 */
    order_fee?: number;
    /** 关税 */
    duty?: number;
    /** 物流费用，单位：分 */
    transport_fee?: number;
    /** 商品费用，单位：分 */
    product_fee?: number;
    /** 报关状态 */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
    /** 报关结果说明 */
    explanation?: string;
    /** 最后更新时间 */
    modify_time: string;
  }[];
}

export interface OrdersGetQuery {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 订单类型 */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id' | (string & {});
  /** 订单号 */
  order_no: string;
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 偏移量 */
  offset?: number | undefined;
  /** 请求最大记录条数 */
  limit?: number | undefined;
}

export interface OrdersGetOptions extends CallOptions {
  /** 查询参数 */
  query: OrdersGetQuery;
}

export interface OrdersPostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构交易流水号 */
  verify_department_trade_id: string;
}

export interface OrdersPostJson {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 商户海关备案号 */
  merchant_customs_no: string;
  /** 关税 */
  duty?: number | undefined;
  /** 商户子订单号 */
  sub_order_no?: string | undefined;
  /** 货币类型 */
  fee_type?: string | undefined;
  /** 子订单金额，单位：分 */
  order_fee?: number | undefined;
  /** 物流费用，单位：分 */
  transport_fee?: number | undefined;
  /** 商品费用，单位：分 */
  product_fee?: number | undefined;
}

export interface OrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: OrdersPostJson;
}

export interface OrdersPatchResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构流水号 */
  verify_department_trade_id: string;
}

export interface OrdersPatchJson {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string | undefined;
  /** 海关编码 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 商户海关备案号 */
  merchant_customs_no: string;
  /** 关税 */
  duty?: number | undefined;
  /** 子订单金额，单位：分 */
  order_fee?: number | undefined;
  /** 物流费用，单位：分 */
  transport_fee?: number | undefined;
  /** 商品费用，单位：分 */
  product_fee?: number | undefined;
}

export interface OrdersPatchOptions extends CallOptions {
  /** JSON 请求体 */
  json: OrdersPatchJson;
}

/** `v3/customs/orders` */
export interface Orders extends Node {
  /**
   * 报关查询
   *
   * `GET v3/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml 海关报关（旧版文档）}
   */
  get(options: OrdersGetOptions): Promise<CallResponse<OrdersGetResponse>>;
  /**
   * 报关查询
   *
   * `GET v3/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml 海关报关（旧版文档）}
   */
  getAsync(options: OrdersGetOptions): Promise<CallResponse<OrdersGetResponse>>;
  /**
   * 报关
   *
   * `POST v3/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml 海关报关（旧版文档）}
   */
  post(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
  /**
   * 报关
   *
   * `POST v3/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml 海关报关（旧版文档）}
   */
  postAsync(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
  /**
   * 报关信息修改
   *
   * `PATCH v3/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml 海关报关（旧版文档）}
   */
  patch(options: OrdersPatchOptions): Promise<CallResponse<OrdersPatchResponse>>;
  /**
   * 报关信息修改
   *
   * `PATCH v3/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml 海关报关（旧版文档）}
   */
  patchAsync(options: OrdersPatchOptions): Promise<CallResponse<OrdersPatchResponse>>;
}
