// Generated from openapi/: do not edit, run `npm run generate`.

import type { TransactionExposure } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 支付（从业机构）
 *
 * `v3/pay/acquiring-bank`
 */
export interface AcquiringBank extends Node {
  readonly transactions: AcquiringBankTransactions;
}

/** `v3/pay/acquiring-bank/transactions` */
export interface AcquiringBankTransactions extends Node {
  readonly exposure: AcquiringBankTransactionsExposure;
}

export type AcquiringBankTransactionsExposurePostResponse = TransactionExposure;

export interface AcquiringBankTransactionsExposurePostJson {
  /** 从业机构号 */
  acquiring_bank_id: string;
  /** 从业机构应用AppID */
  acquiring_bank_appid?: string | undefined;
  /** 特约商户号 */
  merchant_id: string;
  /** 特约商户应用AppID */
  merchant_appid?: string | undefined;
  /** 渠道商户号 */
  channel_id: string;
  /** 支付者 */
  payer: {
    /** 用户标识 */
    acquiring_bank_openid?: string | undefined;
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined;
    /** 用户标识（商户） */
    merchant_openid?: string | undefined;
  };
  /** 商户订单号 */
  out_trade_no: string;
}

export interface AcquiringBankTransactionsExposurePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AcquiringBankTransactionsExposurePostJson;
}

/** `v3/pay/acquiring-bank/transactions/exposure` */
export interface AcquiringBankTransactionsExposure extends Node {
  /**
   * 微信分付-支付方式前置服务
   *
   * `POST v3/pay/acquiring-bank/transactions/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326541 支付（从业机构）（服务商）}
   */
  post(options: AcquiringBankTransactionsExposurePostOptions): Promise<CallResponse<AcquiringBankTransactionsExposurePostResponse>>;
  /**
   * 微信分付-支付方式前置服务
   *
   * `POST v3/pay/acquiring-bank/transactions/exposure`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326541 支付（从业机构）（服务商）}
   */
  postAsync(options: AcquiringBankTransactionsExposurePostOptions): Promise<CallResponse<AcquiringBankTransactionsExposurePostResponse>>;
}
