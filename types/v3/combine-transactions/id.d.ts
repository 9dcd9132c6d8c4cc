// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/combine-transactions/id` */
export interface Id extends Node {
  readonly _combine_transaction_id_: IdByCombineTransactionId;
  /** 同 _combine_transaction_id_ */
  readonly $combine_transaction_id$: IdByCombineTransactionId;
}

export interface IdByCombineTransactionIdGetResponse {
  /** 平台商户应用ID */
  combine_appid: string;
  /** 平台商户号 */
  combine_mchid: string;
  /** 交易单订单号 */
  combine_out_trade_no: string;
  /** 交易单微信支付订单号 */
  combine_transaction_id: string;
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string;
  };
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string;
  };
  /** 商品单信息 */
  sub_orders?: {
    /** 商品单发起商户号 */
    mchid: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string;
    /** 商品单个人收款方平台昵称 */
    individual_name?: string;
    /** 商品单商户订单号 */
    out_trade_no: string;
    /** 微信支付订单号 */
    transaction_id?: string;
    /** 交易类型 */
    trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {});
    /** 交易状态 */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {});
    /** 付款银行 */
    bank_type?: string;
    /** 附加数据 */
    attach?: string;
    /** 支付完成时间 */
    success_time?: string;
    /** 订单金额 */
    amount?: {
      /** 标价金额，单位：分 */
      total_amount: number;
      /** 现金支付金额，单位：分 */
      payer_amount: number;
      /** 标价币种 */
      currency: string;
      /** 现金支付币种 */
      payer_currency: string;
      /** 结算汇率 */
      settlement_rate?: number;
    };
  }[];
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {});
}

export interface IdByCombineTransactionIdGetOptions extends CallOptions {
  /** 交易单微信支付订单号 */
  combine_transaction_id: string;
}

/** `v3/combine-transactions/id/{combine_transaction_id}` */
export interface IdByCombineTransactionId extends Node {
  /**
   * 个人收款交易通过微信支付订单号查单
   *
   * `GET v3/combine-transactions/id/{combine_transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602242 合单支付（服务商）}
   */
  get(options: IdByCombineTransactionIdGetOptions): Promise<CallResponse<IdByCombineTransactionIdGetResponse>>;
  /**
   * 个人收款交易通过微信支付订单号查单
   *
   * `GET v3/combine-transactions/id/{combine_transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602242 合单支付（服务商）}
   */
  getAsync(options: IdByCombineTransactionIdGetOptions): Promise<CallResponse<IdByCombineTransactionIdGetResponse>>;
}
