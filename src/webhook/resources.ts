// Stands in for what the catalogue will say of all 105 notifications of APIv3: the generated map takes this file's place.

export type { V2NotificationResources } from './resources-v2';

/** What the documented notifications of APIv3 hold once opened, by `event_type`. */
export interface NotificationResources {
  /** 支付成功 */
  'TRANSACTION.SUCCESS': TransactionResource;
  /** 退款成功 */
  'REFUND.SUCCESS': RefundResource;
  /** 退款异常 */
  'REFUND.ABNORMAL': RefundResource;
  /** 退款关闭 */
  'REFUND.CLOSED': RefundResource;
}

/**
 * 支付成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export interface TransactionResource {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 交易类型 */
  trade_type: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 付款银行 */
  bank_type: string;
  /** 商户数据包 */
  attach?: string;
  /** 支付完成时间, ISO 8601 */
  success_time: string;
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string;
  };
  /** 订单金额 */
  amount: {
    /** 总金额, 分 */
    total: number;
    /** 用户支付金额, 分 */
    payer_total: number;
    /** 货币类型 */
    currency: string;
    /** 用户支付币种 */
    payer_currency: string;
  };
}

/**
 * 退款结果
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 */
export interface RefundResource {
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付退款单号 */
  refund_id: string;
  /** 退款状态 */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {});
  /** 退款成功时间, ISO 8601 */
  success_time?: string;
  /** 退款入账账户 */
  user_received_account: string;
  /** 金额信息 */
  amount: {
    /** 订单金额, 分 */
    total: number;
    /** 退款金额, 分 */
    refund: number;
    /** 用户支付金额, 分 */
    payer_total: number;
    /** 用户退款金额, 分 */
    payer_refund: number;
  };
}
