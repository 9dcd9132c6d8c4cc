// Generated from openapi/: do not edit, run `npm run generate`.

import type { ExchangeRate, GlobalRefundDetail, RefundAmount } from '../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../core';
import type { Id as V3RefundsId } from './refunds/id';
import type { OutRefundNo as V3RefundsOutRefundNo } from './refunds/out-refund-no';

export interface RefundsGetResponse {
  /** 微信支付交易订单号 */
  id: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 商户原交易订单号 */
  out_trade_no: string;
  /** 订单金额 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付金额，单位：分 */
    payer_total: number;
    /** 支付币种 */
    payer_currency: string;
  };
  /** 退款单列表 */
  data: {
    /** 微信退款单号 */
    id: string;
    /** 商户退款单号 */
    out_refund_no: string;
    /** 退款渠道 */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
    /** 退款入账账户 */
    recv_account?: string;
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {});
    /** 退款成功时间 */
    success_time?: string;
    /** 退款创建时间 */
    create_time: string;
    /** 退款状态 */
    status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {});
    /** 退款金额 */
    amount: RefundAmount;
    /** 优惠退款详情 */
    refund_detail?: GlobalRefundDetail;
  }[];
  /** 订单总退款次数 */
  total_num: number;
  /** 本次返回退款单数 */
  current_total_num: number;
}

export interface RefundsGetQuery {
  /** 微信支付订单号 */
  transaction_id?: string | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 商户号 */
  mchid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
  /** 记录起始位置 */
  offset?: number | undefined;
  /** 每页笔数 */
  count?: number | undefined;
}

export interface RefundsGetOptions extends CallOptions {
  /** 查询参数 */
  query?: RefundsGetQuery | undefined;
}

export interface RefundsPostResponse {
  /** 微信支付退款订单号 */
  id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 退款创建时间 */
  create_time: string;
  /** 退款金额 */
  amount: {
    /** 退款金额，单位：分 */
    refund: number;
    /** 退款币种 */
    currency: string;
    /** 用户退款金额，单位：分 */
    payer_refund: number;
    /** 支付币种 */
    payer_currency: string;
    /** 汇率 */
    exchange_rate: ExchangeRate;
  };
  /** 优惠退款详情 */
  detail?: GlobalRefundDetail;
}

export interface RefundsPostJsonFields {
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string | undefined;
  /** 微信订单号，与 out_trade_no 二选一 */
  transaction_id?: string | undefined;
  /** 商户订单号，与 transaction_id 二选一 */
  out_trade_no?: string | undefined;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 退款原因 */
  reason?: string | undefined;
  /** 订单金额 */
  amount: {
    /** 退款金额，单位：分 */
    refund: number;
    /** 原订单金额，单位：分 */
    total: number;
    /** 退款币种 */
    currency: string;
  };
  /** 退款通知地址 */
  notify_url?: string | undefined;
}

export type RefundsPostJson = AtLeastOne<RefundsPostJsonFields, 'transaction_id' | 'out_trade_no'>;

export interface RefundsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RefundsPostJson;
}

/**
 * 境外退款
 *
 * `v3/refunds`
 */
export interface Refunds extends Node {
  readonly id: V3RefundsId;
  readonly outRefundNo: V3RefundsOutRefundNo;
  /**
   * 查询所有退款
   *
   * `GET v3/refunds`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml 境外退款（旧版文档）}
   */
  get(options?: RefundsGetOptions): Promise<CallResponse<RefundsGetResponse>>;
  /**
   * 查询所有退款
   *
   * `GET v3/refunds`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml 境外退款（旧版文档）}
   */
  getAsync(options?: RefundsGetOptions): Promise<CallResponse<RefundsGetResponse>>;
  /**
   * 申请退款
   *
   * `POST v3/refunds`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml 境外退款（旧版文档）}
   */
  post(options: RefundsPostOptions): Promise<CallResponse<RefundsPostResponse>>;
  /**
   * 申请退款
   *
   * `POST v3/refunds`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml 境外退款（旧版文档）}
   */
  postAsync(options: RefundsPostOptions): Promise<CallResponse<RefundsPostResponse>>;
}
