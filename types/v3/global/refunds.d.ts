// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalRefundAmount, GlobalRefundDetail } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

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
    /** 订单金额，单位：货币最小单位 */
    total: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付金额，单位：货币最小单位 */
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
    amount: GlobalRefundAmount;
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
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 记录起始位置 */
  offset: number;
  /** 每页笔数 */
  count: number;
}

export interface RefundsGetOptions extends CallOptions {
  /** 查询参数 */
  query: RefundsGetQuery;
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
    /** 退款金额，单位：货币最小单位 */
    refund: number;
    /** 退款币种 */
    currency: string;
    /** 用户退款金额，单位：货币最小单位 */
    payer_refund: number;
    /** 支付币种 */
    payer_currency: string;
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {});
      /** 汇率值 */
      rate?: number;
    };
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
  amount?: {
    /** 退款金额，单位：货币最小单位 */
    refund: number;
    /** 原订单金额，单位：货币最小单位 */
    total: number;
    /** 退款币种 */
    currency: string;
  } | undefined;
  /** 退款通知地址 */
  notify_url?: string | undefined;
}

export type RefundsPostJson = AtLeastOne<RefundsPostJsonFields, 'transaction_id' | 'out_trade_no'>;

export interface RefundsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RefundsPostJson;
}

/**
 * 退款
 *
 * `v3/global/refunds`
 */
export interface Refunds extends Node {
  readonly id: RefundsId;
  readonly outRefundNo: RefundsOutRefundNo;
  /**
   * 查询所有退款
   *
   * `GET v3/global/refunds`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354686 退款（境外）}
   */
  get(options: RefundsGetOptions): Promise<CallResponse<RefundsGetResponse>>;
  /**
   * 查询所有退款
   *
   * `GET v3/global/refunds`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354686 退款（境外）}
   */
  getAsync(options: RefundsGetOptions): Promise<CallResponse<RefundsGetResponse>>;
  /**
   * 申请退款
   *
   * `POST v3/global/refunds`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354681 退款（境外）}
   */
  post(options: RefundsPostOptions): Promise<CallResponse<RefundsPostResponse>>;
  /**
   * 申请退款
   *
   * `POST v3/global/refunds`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354681 退款（境外）}
   */
  postAsync(options: RefundsPostOptions): Promise<CallResponse<RefundsPostResponse>>;
}

/** `v3/global/refunds/id` */
export interface RefundsId extends Node {
  readonly _refund_id_: RefundsIdByRefundId;
  /** 同 _refund_id_ */
  readonly $refund_id$: RefundsIdByRefundId;
}

export interface RefundsIdByRefundIdGetResponse {
  /** 微信支付退款订单号 */
  id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付交易订单号 */
  transaction_id: string;
  /** 商户原交易订单号 */
  out_trade_no: string;
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
  amount: GlobalRefundAmount;
  /** 优惠退款详情 */
  detail?: GlobalRefundDetail;
}

export interface RefundsIdByRefundIdGetQuery {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
}

export interface RefundsIdByRefundIdGetOptions extends CallOptions {
  /** 微信支付退款订单号 */
  refund_id: string;
  /** 查询参数 */
  query: RefundsIdByRefundIdGetQuery;
}

/** `v3/global/refunds/id/{refund_id}` */
export interface RefundsIdByRefundId extends Node {
  /**
   * 查询单笔退款(微信支付退款订单号)
   *
   * `GET v3/global/refunds/id/{refund_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 退款（境外）}
   */
  get(options: RefundsIdByRefundIdGetOptions): Promise<CallResponse<RefundsIdByRefundIdGetResponse>>;
  /**
   * 查询单笔退款(微信支付退款订单号)
   *
   * `GET v3/global/refunds/id/{refund_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 退款（境外）}
   */
  getAsync(options: RefundsIdByRefundIdGetOptions): Promise<CallResponse<RefundsIdByRefundIdGetResponse>>;
}

/** `v3/global/refunds/out-refund-no` */
export interface RefundsOutRefundNo extends Node {
  readonly _out_refund_no_: RefundsOutRefundNoByOutRefundNo;
  /** 同 _out_refund_no_ */
  readonly $out_refund_no$: RefundsOutRefundNoByOutRefundNo;
}

export interface RefundsOutRefundNoByOutRefundNoGetResponse {
  /** 微信支付退款订单号 */
  id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付交易订单号 */
  transaction_id: string;
  /** 商户原交易订单号 */
  out_trade_no: string;
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
  amount: GlobalRefundAmount;
  /** 优惠退款详情 */
  detail?: GlobalRefundDetail;
}

export interface RefundsOutRefundNoByOutRefundNoGetQuery {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
}

export interface RefundsOutRefundNoByOutRefundNoGetOptions extends CallOptions {
  /** 商户退款订单号 */
  out_refund_no: string;
  /** 查询参数 */
  query: RefundsOutRefundNoByOutRefundNoGetQuery;
}

/** `v3/global/refunds/out-refund-no/{out_refund_no}` */
export interface RefundsOutRefundNoByOutRefundNo extends Node {
  /**
   * 查询单笔退款(商户退款订单号)
   *
   * `GET v3/global/refunds/out-refund-no/{out_refund_no}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 退款（境外）}
   */
  get(options: RefundsOutRefundNoByOutRefundNoGetOptions): Promise<CallResponse<RefundsOutRefundNoByOutRefundNoGetResponse>>;
  /**
   * 查询单笔退款(商户退款订单号)
   *
   * `GET v3/global/refunds/out-refund-no/{out_refund_no}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 退款（境外）}
   */
  getAsync(options: RefundsOutRefundNoByOutRefundNoGetOptions): Promise<CallResponse<RefundsOutRefundNoByOutRefundNoGetResponse>>;
}
