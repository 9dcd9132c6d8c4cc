// Generated from openapi/: do not edit, run `npm run generate`.

import type { ExchangeRate, GlobalOrderDetail, GlobalSceneInfo, OrderAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface MicropayPostResponse {
  /** 微信支付订单号 */
  id: string;
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 付款银行 */
  bank_type: string;
  /** 商户数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time: string;
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string;
    /** 用户标识（机构） */
    sp_openid?: string;
    /** 用户标识（特约商户） */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付金额，单位：分 */
    payer_total: number;
    /** 支付货币类型 */
    payer_currency?: string;
    /** 汇率 */
    exchange_rate?: ExchangeRate;
  };
  /** 优惠功能 */
  detail?: {
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 货币类型 */
    currency?: string;
    /** 活动ID */
    activity_id?: string;
    /** 微信出资，单位：分 */
    wechatpay_contribute_amount?: number;
    /** 商户出资，单位：分 */
    merchant_contribute_amount?: number;
    /** 其他出资，单位：分 */
    other_contribute_amount?: number;
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string;
      /** 商品备注 */
      goods_remark?: string;
      /** 商品数量 */
      quantity: number;
      /** 商品价格，单位：分 */
      price: number;
    }[];
  }[];
}

export interface MicropayPostJson {
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string | undefined;
  /** 商品描述 */
  description: string;
  /** 商户数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** 交易类型 */
  trade_type: 'MICROPAY' | (string & {});
  /** 指定支付方式 */
  limit_pay?: 'no_credit' | (string & {}) | undefined;
  /** MCC码 */
  merchant_category_code: string;
  /** 支付者 */
  payer?: {
    /** 授权码 */
    auth_code: string;
  } | undefined;
  /** 订单金额 */
  amount: OrderAmount;
  /** 场景信息 */
  scene_info?: GlobalSceneInfo | undefined;
  /** 优惠功能 */
  detail?: GlobalOrderDetail[] | undefined;
}

export interface MicropayPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MicropayPostJson;
}

/** `v3/transactions/micropay` */
export interface Micropay extends Node {
  /**
   * 提交付款码支付
   *
   * `POST v3/transactions/micropay`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml 境外支付（旧版文档）}
   */
  post(options: MicropayPostOptions): Promise<CallResponse<MicropayPostResponse>>;
  /**
   * 提交付款码支付
   *
   * `POST v3/transactions/micropay`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml 境外支付（旧版文档）}
   */
  postAsync(options: MicropayPostOptions): Promise<CallResponse<MicropayPostResponse>>;
}
