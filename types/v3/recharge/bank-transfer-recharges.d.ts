// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/recharge/bank-transfer-recharges` */
export interface BankTransferRecharges extends Node {
  readonly apply: BankTransferRechargesApply;
  readonly outRechargeNo: BankTransferRechargesOutRechargeNo;
}

export interface BankTransferRechargesApplyPostResponse {
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 银行账户 */
  transfer_in_account: {
    /** 开户银行名称 */
    bank_name?: string;
    /** 开户银行省市编码 */
    bank_address_code?: string;
    /** 开户银行行号 */
    bank_code?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
    /** 银行账号 */
    bank_account_no?: string;
  };
}

export interface BankTransferRechargesApplyPostJson {
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值场景 */
  recharge_scene: 'NORMAL_BANK_TRANSFER' | (string & {});
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 充值金额 */
  recharge_amount: {
    /** 总金额，单位：分 */
    amount?: number | undefined;
    /** 货币类型 */
    currency?: string | undefined;
  };
}

export interface BankTransferRechargesApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BankTransferRechargesApplyPostJson;
}

/** `v3/recharge/bank-transfer-recharges/apply` */
export interface BankTransferRechargesApply extends Node {
  /**
   * 申请银行转账充值
   *
   * `POST v3/recharge/bank-transfer-recharges/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585425 银行转账充值（商户）}
   */
  post(options: BankTransferRechargesApplyPostOptions): Promise<CallResponse<BankTransferRechargesApplyPostResponse>>;
  /**
   * 申请银行转账充值
   *
   * `POST v3/recharge/bank-transfer-recharges/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585425 银行转账充值（商户）}
   */
  postAsync(options: BankTransferRechargesApplyPostOptions): Promise<CallResponse<BankTransferRechargesApplyPostResponse>>;
}

/** `v3/recharge/bank-transfer-recharges/out-recharge-no` */
export interface BankTransferRechargesOutRechargeNo extends Node {
  readonly _out_recharge_no_: BankTransferRechargesOutRechargeNoByOutRechargeNo;
  /** 同 _out_recharge_no_ */
  readonly $out_recharge_no$: BankTransferRechargesOutRechargeNoByOutRechargeNo;
}

export interface BankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse {
  /** 充值商户号 */
  mchid: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: {
    /** 总金额，单位：分 */
    amount?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string;
    /** 银行转账退回时间 */
    return_time?: string;
    /** 银行转账退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 银行卡号后四位 */
    bank_card_tail?: string;
  };
  /** 受理充值时间 */
  accept_time?: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
}

export interface BankTransferRechargesOutRechargeNoByOutRechargeNoGetOptions extends CallOptions {
  /** 商户充值单号 */
  out_recharge_no: string;
}

/** `v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
export interface BankTransferRechargesOutRechargeNoByOutRechargeNo extends Node {
  /**
   * 查询银行转账充值结果
   *
   * `GET v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585430 银行转账充值（商户）}
   */
  get(options: BankTransferRechargesOutRechargeNoByOutRechargeNoGetOptions): Promise<CallResponse<BankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>;
  /**
   * 查询银行转账充值结果
   *
   * `GET v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585430 银行转账充值（商户）}
   */
  getAsync(options: BankTransferRechargesOutRechargeNoByOutRechargeNoGetOptions): Promise<CallResponse<BankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>;
}
