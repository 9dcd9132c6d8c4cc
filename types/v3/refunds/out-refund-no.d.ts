// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalRefundDetail, RefundAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/refunds/out-refund-no` */
export interface OutRefundNo extends Node {
  readonly _out_refund_no_: OutRefundNoByOutRefundNo;
  /** 同 _out_refund_no_ */
  readonly $out_refund_no$: OutRefundNoByOutRefundNo;
}

export interface OutRefundNoByOutRefundNoGetResponse {
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
  amount: RefundAmount;
  /** 优惠退款详情 */
  detail?: GlobalRefundDetail;
}

export interface OutRefundNoByOutRefundNoGetQuery {
  /** 商户号 */
  mchid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
}

export interface OutRefundNoByOutRefundNoGetOptions extends CallOptions {
  /** 商户退款订单号 */
  out_refund_no: string;
  /** 查询参数 */
  query?: OutRefundNoByOutRefundNoGetQuery | undefined;
}

/** `v3/refunds/out-refund-no/{out_refund_no}` */
export interface OutRefundNoByOutRefundNo extends Node {
  /**
   * 查询单笔退款(商户退款订单号)
   *
   * `GET v3/refunds/out-refund-no/{out_refund_no}`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml 境外退款（旧版文档）}
   */
  get(options: OutRefundNoByOutRefundNoGetOptions): Promise<CallResponse<OutRefundNoByOutRefundNoGetResponse>>;
  /**
   * 查询单笔退款(商户退款订单号)
   *
   * `GET v3/refunds/out-refund-no/{out_refund_no}`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml 境外退款（旧版文档）}
   */
  getAsync(options: OutRefundNoByOutRefundNoGetOptions): Promise<CallResponse<OutRefundNoByOutRefundNoGetResponse>>;
}
