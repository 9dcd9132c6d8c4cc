// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/catering/orders` */
export interface Orders extends Node {
  readonly syncStatus: OrdersSyncStatus;
}

export interface OrdersSyncStatusPostJson {
  /** 微信支付分配的服务商商户号 */
  sp_mchid?: string | undefined;
  /** 子商户在微信公众平台申请服务号对应的APPID */
  sp_appid?: string | undefined;
  /** 微信支付分配的渠道商商户号 */
  channel_id: string;
  /** 微信支付分配子商户商户号 */
  sub_mchid: string;
  /** 子商户在微信公众平台申请服务号对应的APPID */
  sub_appid: string;
  /** 商户旗下门店的唯一编号 */
  out_shop_no: string;
  /** 用户子标识 */
  sub_openid: string;
  /** 微信用户登录接口返回的登录票据 */
  login_token: string;
  /** 点餐入口 */
  order_entry: string;
  /** 总价，单位：分 */
  total_amount: number;
  /** 优惠金额，单位：分 */
  discount_amount: number;
  /** 实际支付金额，单位：分 */
  user_amount: number;
  /** 订单状态 */
  status: 'CREATE_DEAL' | 'PAY_SUCCESS' | (string & {});
  /** 状态发生变化的时间 */
  action_time: string;
  /** 支付时间 */
  pay_time?: string | undefined;
  /** 微信订单号 */
  transaction_id?: string | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 渠道商系统内部订单号 */
  out_order_no: string;
  /** 桌位号 */
  out_table_no?: string | undefined;
  /** 消费人数 */
  people_count?: number | undefined;
  /** 商户菜品信息 */
  dish_list: {
    /** 商户菜品ID */
    out_dish_no: string;
    /** 菜品名称 */
    name: string;
    /** 菜品单价，单位：分 */
    price: number;
    /** 菜品单位 */
    unit: 'BY_SHARE' | 'BY_WEIGHT' | (string & {});
    /** 菜品数量 */
    count: number;
    /** 菜品折扣，单位：分 */
    discount?: number | undefined;
    /** 菜品分类 */
    type?: string | undefined;
    /** 当前菜品在服务商平台的顺序 */
    priority?: number | undefined;
    /** 菜品属性 */
    properties?: {
      /** 口味 */
      taste: string;
      /** 做法 */
      cuisine: string;
      /** 主料 */
      main_material: string;
      /** 配料 */
      ingredients: string;
      /** 其他 */
      others?: string | undefined;
    } | undefined;
  }[];
}

export interface OrdersSyncStatusPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: OrdersSyncStatusPostJson;
}

/** `v3/catering/orders/sync-status` */
export interface OrdersSyncStatus extends Node {
  /**
   * 点餐订单信息同步（渠道商/服务商）
   *
   * `POST v3/catering/orders/sync-status`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011939936 扫码点餐（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011941011 扫码点餐（旧版文档）}
   */
  post(options: OrdersSyncStatusPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 点餐订单信息同步（渠道商/服务商）
   *
   * `POST v3/catering/orders/sync-status`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011939936 扫码点餐（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011941011 扫码点餐（旧版文档）}
   */
  postAsync(options: OrdersSyncStatusPostOptions): Promise<CallResponse<undefined>>;
}
