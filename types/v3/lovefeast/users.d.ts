// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/lovefeast/users` */
export interface Users extends Node {
  readonly _openid_: UsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UsersByOpenid;
}

/** `v3/lovefeast/users/{openid}` */
export interface UsersByOpenid extends Node {
  readonly orders: UsersByOpenidOrders;
}

/** `v3/lovefeast/users/{openid}/orders` */
export interface UsersByOpenidOrders extends Node {
  readonly brandId: UsersByOpenidOrdersBrandId;
  readonly outTradeNo: UsersByOpenidOrdersOutTradeNo;
}

/** `v3/lovefeast/users/{openid}/orders/brand-id` */
export interface UsersByOpenidOrdersBrandId extends Node {
  readonly _brand_id_: UsersByOpenidOrdersBrandIdByBrandId;
  /** 同 _brand_id_ */
  readonly $brand_id$: UsersByOpenidOrdersBrandIdByBrandId;
}

export interface UsersByOpenidOrdersBrandIdByBrandIdGetResponse {
  /** 该次请求返回的记录条数 */
  count: number;
  /** 最大记录条数 */
  limit: number;
  /** 起始位置 */
  offset: number;
  /** 全部记录数量 */
  total_count: number;
  /** 结果集 */
  data: {
    /** 捐赠订单号 */
    welfare_trade_id: string;
    /** 应用ID */
    appid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 品牌ID */
    brand_id: number;
    /** 捐赠来源 */
    donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {});
    /** 商户订单 */
    merchant_order?: {
      /** 商户订单号 */
      out_trade_no: string;
      /** 商户号 */
      mchid: string;
      /** 子商户号 */
      sub_mchid?: string;
      /** 门店ID */
      store_id: string;
    };
    /** 捐赠机构名称 */
    institution_name: string;
    /** 捐赠项目编号 */
    business_id: string;
    /** 捐赠活动名称 */
    business_name: string;
    /** 支付完成时间 */
    success_time: string;
    /** 支付者 */
    payer: {
      /** 用户标识 */
      openid: string;
      /** 用户子标识 */
      sub_openid?: string;
      /** 用户头像URL */
      avatar?: string;
      /** 用户昵称 */
      nickname?: string;
    };
    /** 订单金额 */
    amount: {
      /** 总金额，单位：分 */
      total: number;
      /** 用户支付金额，单位：分 */
      payer_total: number;
      /** 货币类型 */
      currency: string;
      /** 用户支付币种 */
      payer_currency: string;
    };
    /** 设备编号 */
    device_id?: string;
  }[];
}

export interface UsersByOpenidOrdersBrandIdByBrandIdGetQuery {
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 最大资源条数 */
  limit: number;
}

export interface UsersByOpenidOrdersBrandIdByBrandIdGetOptions extends CallOptions {
  /** 用户在商户AppID下的唯一标识 */
  openid: string;
  /** 品牌ID */
  brand_id: string;
  /** 查询参数 */
  query: UsersByOpenidOrdersBrandIdByBrandIdGetQuery;
}

/** `v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` */
export interface UsersByOpenidOrdersBrandIdByBrandId extends Node {
  /**
   * 查询用户捐赠单列表
   *
   * `GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
   */
  get(options: UsersByOpenidOrdersBrandIdByBrandIdGetOptions): Promise<CallResponse<UsersByOpenidOrdersBrandIdByBrandIdGetResponse>>;
  /**
   * 查询用户捐赠单列表
   *
   * `GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
   */
  getAsync(options: UsersByOpenidOrdersBrandIdByBrandIdGetOptions): Promise<CallResponse<UsersByOpenidOrdersBrandIdByBrandIdGetResponse>>;
}

/** `v3/lovefeast/users/{openid}/orders/out-trade-no` */
export interface UsersByOpenidOrdersOutTradeNo extends Node {
  readonly _out_trade_no_: UsersByOpenidOrdersOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: UsersByOpenidOrdersOutTradeNoByOutTradeNo;
}

export interface UsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse {
  /** 捐赠订单号 */
  welfare_trade_id: string;
  /** 应用ID */
  appid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 品牌ID */
  brand_id: number;
  /** 捐赠来源 */
  donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {});
  /** 商户订单 */
  merchant_order?: {
    /** 商户订单号 */
    out_trade_no: string;
    /** 商户号 */
    mchid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 门店ID */
    store_id: string;
  };
  /** 捐赠机构名称 */
  institution_name: string;
  /** 捐赠项目编号 */
  business_id: string;
  /** 捐赠活动名称 */
  business_name: string;
  /** 支付完成时间 */
  success_time: string;
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string;
    /** 用户子标识 */
    sub_openid?: string;
    /** 用户头像URL */
    avatar?: string;
    /** 用户昵称 */
    nickname?: string;
  };
  /** 订单金额 */
  amount: {
    /** 总金额，单位：分 */
    total: number;
    /** 用户支付金额，单位：分 */
    payer_total: number;
    /** 货币类型 */
    currency: string;
    /** 用户支付币种 */
    payer_currency: string;
  };
  /** 设备编号 */
  device_id?: string;
}

export interface UsersByOpenidOrdersOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 用户在商户AppID下的唯一标识 */
  openid: string;
  /** 商户系统内部订单号 */
  out_trade_no: string;
}

/** `v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` */
export interface UsersByOpenidOrdersOutTradeNoByOutTradeNo extends Node {
  /**
   * 查询用户捐赠单详情
   *
   * `GET v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
   */
  get(options: UsersByOpenidOrdersOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<UsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查询用户捐赠单详情
   *
   * `GET v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
   */
  getAsync(options: UsersByOpenidOrdersOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<UsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse>>;
}
