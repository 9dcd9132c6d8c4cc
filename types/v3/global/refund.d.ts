// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 充值退款
 *
 * `v3/global/refund`
 */
export interface Refund extends Node {
  readonly partner: RefundPartner;
  readonly rechargeBalance: RefundRechargeBalance;
}

/** `v3/global/refund/partner` */
export interface RefundPartner extends Node {
  readonly rechargeBalance: RefundPartnerRechargeBalance;
}

/** `v3/global/refund/partner/recharge-balance` */
export interface RefundPartnerRechargeBalance extends Node {
  readonly subMchid: RefundPartnerRechargeBalanceSubMchid;
}

/** `v3/global/refund/partner/recharge-balance/sub-mchid` */
export interface RefundPartnerRechargeBalanceSubMchid extends Node {
  readonly _sub_mchid_: RefundPartnerRechargeBalanceSubMchidBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: RefundPartnerRechargeBalanceSubMchidBySubMchid;
}

export interface RefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse {
  /** 账户可用余额，单位：货币最小单位 */
  remaining_amount: number;
  /** 货币类型 */
  currency: string;
}

export interface RefundPartnerRechargeBalanceSubMchidBySubMchidGetOptions extends CallOptions {
  /** 特约商户号 */
  sub_mchid: string;
}

/** `v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` */
export interface RefundPartnerRechargeBalanceSubMchidBySubMchid extends Node {
  /**
   * 商家充值退款余额查询
   *
   * `GET v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 充值退款（境外）}
   */
  get(options: RefundPartnerRechargeBalanceSubMchidBySubMchidGetOptions): Promise<CallResponse<RefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse>>;
  /**
   * 商家充值退款余额查询
   *
   * `GET v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 充值退款（境外）}
   */
  getAsync(options: RefundPartnerRechargeBalanceSubMchidBySubMchidGetOptions): Promise<CallResponse<RefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse>>;
}

export interface RefundRechargeBalanceGetResponse {
  /** 账户可用余额，单位：货币最小单位 */
  remaining_amount: number;
  /** 货币类型 */
  currency: string;
}

/** `v3/global/refund/recharge-balance` */
export interface RefundRechargeBalance extends Node {
  /**
   * 商家充值退款余额查询
   *
   * `GET v3/global/refund/recharge-balance`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 充值退款（境外）}
   */
  get(options?: CallOptions): Promise<CallResponse<RefundRechargeBalanceGetResponse>>;
  /**
   * 商家充值退款余额查询
   *
   * `GET v3/global/refund/recharge-balance`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 充值退款（境外）}
   */
  getAsync(options?: CallOptions): Promise<CallResponse<RefundRechargeBalanceGetResponse>>;
}
