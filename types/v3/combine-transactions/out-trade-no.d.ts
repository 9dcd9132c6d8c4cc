// Generated from openapi/: do not edit, run `npm run generate`.

import type { InstallmentInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/combine-transactions/out-trade-no` */
export interface OutTradeNo extends Node {
  readonly _combine_out_trade_no_: OutTradeNoByCombineOutTradeNo;
  /** 同 _combine_out_trade_no_ */
  readonly $combine_out_trade_no$: OutTradeNoByCombineOutTradeNo;
}

export interface OutTradeNoByCombineOutTradeNoGetResponse {
  /** 合单商户appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mchid: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string;
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string;
  };
  /** 商品单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string;
    /** 商品单个人收款方平台昵称 */
    individual_name?: string;
    /** 交易类型 */
    trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {});
    /** 交易状态 */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {});
    /** 付款银行 */
    bank_type?: string;
    /** 附加数据，最多 128 字符 */
    attach?: string;
    /** 支付完成时间，RFC 3339 时间 */
    success_time?: string;
    /** 微信订单号 */
    transaction_id?: string;
    /** 商品单商户订单号，最多 32 字符 */
    out_trade_no: string;
    /** 二级商户号，最多 32 字符 */
    sub_mchid?: string;
    /** 子商户应用ID，最多 32 字符 */
    sub_appid?: string;
    /** 用户子标识，最多 128 字符 */
    sub_openid?: string;
    /** 优惠信息列表 */
    promotion_detail?: {
      /** 券ID，最多 32 字符 */
      coupon_id: string;
      /** 优惠名称，最多 64 字符 */
      name?: string;
      /** 优惠范围，最多 32 字符 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {});
      /** 优惠类型 */
      type?: 'CASH' | 'NOCASH' | (string & {});
      /** 优惠券面额，单位：分 */
      amount: number;
      /** 活动批次ID，最多 32 字符 */
      stock_id?: string;
      /** 微信出资，单位：分 */
      wechatpay_contribute?: number;
      /** 商户出资，单位：分 */
      merchant_contribute?: number;
      /** 其他出资，单位：分 */
      other_contribute?: number;
      /** 优惠币种 */
      currency?: string;
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码，最多 32 字符 */
        goods_id: string;
        /** 商品数量 */
        quantity: number;
        /** 商品单价，单位：分 */
        unit_price: number;
        /** 商品优惠金额，单位：分 */
        discount_amount: number;
        /** 商品备注，最多 128 字符 */
        goods_remark?: string;
      }[];
    }[];
    /** 订单金额 */
    amount?: {
      /** 标价金额，单位：分 */
      total_amount: number;
      /** 标价币种 */
      currency: string;
      /** 现金支付金额，单位：分 */
      payer_amount: number;
      /** 现金支付币种 */
      payer_currency?: string;
      /** 结算汇率(汇率值是汇率乘以10的8次方) */
      settlement_rate?: number;
    };
  }[];
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string;
  };
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {});
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo;
}

export interface OutTradeNoByCombineOutTradeNoGetOptions extends CallOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string;
}

/** `v3/combine-transactions/out-trade-no/{combine_out_trade_no}` */
export interface OutTradeNoByCombineOutTradeNo extends Node {
  readonly close: OutTradeNoByCombineOutTradeNoClose;
  /**
   * 合单查询订单
   *
   * `GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557006 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761057 合单支付（服务商）}
   */
  get(options: OutTradeNoByCombineOutTradeNoGetOptions): Promise<CallResponse<OutTradeNoByCombineOutTradeNoGetResponse>>;
  /**
   * 合单查询订单
   *
   * `GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557006 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761057 合单支付（服务商）}
   */
  getAsync(options: OutTradeNoByCombineOutTradeNoGetOptions): Promise<CallResponse<OutTradeNoByCombineOutTradeNoGetResponse>>;
}

export interface OutTradeNoByCombineOutTradeNoClosePostJson {
  /** 合单商户appid，最多 32 字符 */
  combine_appid: string;
  /** 商品单信息 */
  sub_orders: {
    /** 子单商户号 */
    mchid: string;
    /** 商品单商户订单号 */
    out_trade_no: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined;
    /** 二级商户号，最多 32 字符 */
    sub_mchid?: string | undefined;
    /** 子商户应用ID，最多 32 字符 */
    sub_appid?: string | undefined;
  }[];
}

export interface OutTradeNoByCombineOutTradeNoClosePostOptions extends CallOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** JSON 请求体 */
  json: OutTradeNoByCombineOutTradeNoClosePostJson;
}

/** `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` */
export interface OutTradeNoByCombineOutTradeNoClose extends Node {
  /**
   * 合单关闭订单
   *
   * `POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012577452 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761079 合单支付（服务商）}
   */
  post(options: OutTradeNoByCombineOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 合单关闭订单
   *
   * `POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012577452 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761079 合单支付（服务商）}
   */
  postAsync(options: OutTradeNoByCombineOutTradeNoClosePostOptions): Promise<CallResponse<undefined>>;
}
