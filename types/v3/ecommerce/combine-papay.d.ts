// Generated from openapi/: do not edit, run `npm run generate`.

import type { CombineOrderAmount, OrderSettleInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 合单委托代扣
 *
 * `v3/ecommerce/combine-papay`
 */
export interface CombinePapay extends Node {
  readonly contracts: CombinePapayContracts;
  readonly transactions: CombinePapayTransactions;
}

/** `v3/ecommerce/combine-papay/contracts` */
export interface CombinePapayContracts extends Node {
  readonly planId: CombinePapayContractsPlanId;
  readonly preEntrustSign: CombinePapayContractsPreEntrustSign;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id` */
export interface CombinePapayContractsPlanId extends Node {
  readonly _plan_id_: CombinePapayContractsPlanIdByPlanId;
  /** 同 _plan_id_ */
  readonly $plan_id$: CombinePapayContractsPlanIdByPlanId;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}` */
export interface CombinePapayContractsPlanIdByPlanId extends Node {
  readonly outContractCode: CombinePapayContractsPlanIdByPlanIdOutContractCode;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code` */
export interface CombinePapayContractsPlanIdByPlanIdOutContractCode extends Node {
  readonly _out_contract_code_: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议Id */
  contract_id: string;
  /** 商户APPID */
  appid: string;
  /** 委托代扣协议模板Id */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: string;
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
    /** 协议解约时间 */
    contract_terminated_time: string;
    /** 解约备注 */
    contract_termination_remark: string;
  };
  /** 用户openid */
  openid: string;
}

export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions extends CallOptions {
  /** 委托代扣协议模板Id */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends Node {
  readonly terminate: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 通过商户协议号查询协议
   *
   * `GET v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884060 合单委托代扣（服务商）}
   */
  get(options: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
  /**
   * 通过商户协议号查询协议
   *
   * `GET v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884060 合单委托代扣（服务商）}
   */
  getAsync(options: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
}

export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议模板Id */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostJson {
  /** 解约备注 */
  contract_termination_remark: string;
}

export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions extends CallOptions {
  /** 委托代扣协议模板Id */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** JSON 请求体 */
  json: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostJson;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends Node {
  /**
   * 商户协议号解约协议
   *
   * `POST v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884072 合单委托代扣（服务商）}
   */
  post(options: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
  /**
   * 商户协议号解约协议
   *
   * `POST v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884072 合单委托代扣（服务商）}
   */
  postAsync(options: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
}

export interface CombinePapayContractsPreEntrustSignPostResponse {
  /** 预签约Id */
  pre_entrustweb_id: string;
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议模板Id */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

export interface CombinePapayContractsPreEntrustSignPostJson {
  /** 商户APPID */
  appid: string;
  /** 委托代扣协议模板Id */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 返回app标识 */
  return_app?: boolean | undefined;
  /** 商户数据包 */
  attach?: string | undefined;
}

export interface CombinePapayContractsPreEntrustSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CombinePapayContractsPreEntrustSignPostJson;
}

/** `v3/ecommerce/combine-papay/contracts/pre-entrust-sign` */
export interface CombinePapayContractsPreEntrustSign extends Node {
  readonly miniProgram: CombinePapayContractsPreEntrustSignMiniProgram;
  /**
   * APP方式预签约
   *
   * `POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012881608 合单委托代扣（服务商）}
   */
  post(options: CombinePapayContractsPreEntrustSignPostOptions): Promise<CallResponse<CombinePapayContractsPreEntrustSignPostResponse>>;
  /**
   * APP方式预签约
   *
   * `POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012881608 合单委托代扣（服务商）}
   */
  postAsync(options: CombinePapayContractsPreEntrustSignPostOptions): Promise<CallResponse<CombinePapayContractsPreEntrustSignPostResponse>>;
}

export interface CombinePapayContractsPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

export interface CombinePapayContractsPreEntrustSignMiniProgramPostJson {
  /** 商户APPID */
  appid: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 回调通知地址 */
  notify_url: string;
}

export interface CombinePapayContractsPreEntrustSignMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CombinePapayContractsPreEntrustSignMiniProgramPostJson;
}

/** `v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` */
export interface CombinePapayContractsPreEntrustSignMiniProgram extends Node {
  /**
   * 小程序方式预签约
   *
   * `POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017177322 合单委托代扣（服务商）}
   */
  post(options: CombinePapayContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<CombinePapayContractsPreEntrustSignMiniProgramPostResponse>>;
  /**
   * 小程序方式预签约
   *
   * `POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017177322 合单委托代扣（服务商）}
   */
  postAsync(options: CombinePapayContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<CombinePapayContractsPreEntrustSignMiniProgramPostResponse>>;
}

export interface CombinePapayTransactionsPostResponse {
  /** 合单商户APPID */
  combine_appid: string;
  /** 合单商户号 */
  combine_mchid: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string;
    /** 交易类型 */
    trade_type: string;
    /** 交易状态 */
    trade_state: string;
    /** 付款银行 */
    bank_type?: string;
    /** 附加数据 */
    attach?: string;
    /** 支付完成时间 */
    success_time?: string;
    /** 子单微信订单号 */
    transaction_id: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 二级商户appid */
    sub_appid?: string;
    /** 订单金额 */
    amount?: {
      /** 标价金额，单位：分 */
      total_amount: number;
      /** 标价币种 */
      currency: string;
      /** 现金支付金额，单位：分 */
      payer_amount?: number;
      /** 现金支付币种 */
      payer_currency?: string;
    };
  }[];
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid: string;
  };
}

export interface CombinePapayTransactionsPostJson {
  /** 合单商户appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mchid: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string;
    /** 附加数据 */
    attach?: string | undefined;
    /** 订单金额 */
    amount: CombineOrderAmount;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 二级商户appid */
    sub_appid?: string | undefined;
    /** 商品描述 */
    description: string;
    /** 结算信息 */
    settle_info?: OrderSettleInfo | undefined;
    /** 子单风控信息 */
    sub_risk_info?: string | undefined;
  }[] | undefined;
  /** 风控信息 */
  risk_info?: string | undefined;
}

export interface CombinePapayTransactionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CombinePapayTransactionsPostJson;
}

/** `v3/ecommerce/combine-papay/transactions` */
export interface CombinePapayTransactions extends Node {
  readonly _combine_out_trade_no_: CombinePapayTransactionsByCombineOutTradeNo;
  /** 同 _combine_out_trade_no_ */
  readonly $combine_out_trade_no$: CombinePapayTransactionsByCombineOutTradeNo;
  /**
   * 电商合单委托代扣支付
   *
   * `POST v3/ecommerce/combine-papay/transactions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884121 合单委托代扣（服务商）}
   */
  post(options: CombinePapayTransactionsPostOptions): Promise<CallResponse<CombinePapayTransactionsPostResponse>>;
  /**
   * 电商合单委托代扣支付
   *
   * `POST v3/ecommerce/combine-papay/transactions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884121 合单委托代扣（服务商）}
   */
  postAsync(options: CombinePapayTransactionsPostOptions): Promise<CallResponse<CombinePapayTransactionsPostResponse>>;
}

export interface CombinePapayTransactionsByCombineOutTradeNoGetResponse {
  /** 合单商户APPID */
  combine_appid: string;
  /** 合单商户号 */
  combine_mchid: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string;
    /** 交易类型 */
    trade_type: string;
    /** 交易状态 */
    trade_state: string;
    /** 付款银行 */
    bank_type?: string;
    /** 附加数据 */
    attach?: string;
    /** 支付完成时间 */
    success_time?: string;
    /** 子单微信订单号 */
    transaction_id: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 二级商户appid */
    sub_appid?: string;
    /** 订单金额 */
    amount?: {
      /** 标价金额，单位：分 */
      total_amount: number;
      /** 标价币种 */
      currency: string;
      /** 现金支付金额，单位：分 */
      payer_amount?: number;
      /** 现金支付币种 */
      payer_currency?: string;
    };
  }[];
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid: string;
  };
}

export interface CombinePapayTransactionsByCombineOutTradeNoGetOptions extends CallOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string;
}

/** `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` */
export interface CombinePapayTransactionsByCombineOutTradeNo extends Node {
  readonly reverse: CombinePapayTransactionsByCombineOutTradeNoReverse;
  /**
   * 电商合单委托代扣查询订单
   *
   * `GET v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884130 合单委托代扣（服务商）}
   */
  get(options: CombinePapayTransactionsByCombineOutTradeNoGetOptions): Promise<CallResponse<CombinePapayTransactionsByCombineOutTradeNoGetResponse>>;
  /**
   * 电商合单委托代扣查询订单
   *
   * `GET v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884130 合单委托代扣（服务商）}
   */
  getAsync(options: CombinePapayTransactionsByCombineOutTradeNoGetOptions): Promise<CallResponse<CombinePapayTransactionsByCombineOutTradeNoGetResponse>>;
}

export interface CombinePapayTransactionsByCombineOutTradeNoReversePostJson {
  /** 合单商户APPID */
  combine_appid: string;
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 二级商户appid */
    sub_appid?: string | undefined;
  }[] | undefined;
}

export interface CombinePapayTransactionsByCombineOutTradeNoReversePostOptions extends CallOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** JSON 请求体 */
  json: CombinePapayTransactionsByCombineOutTradeNoReversePostJson;
}

/** `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` */
export interface CombinePapayTransactionsByCombineOutTradeNoReverse extends Node {
  /**
   * 电商合单委托代扣撤销订单
   *
   * `POST v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884126 合单委托代扣（服务商）}
   */
  post(options: CombinePapayTransactionsByCombineOutTradeNoReversePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 电商合单委托代扣撤销订单
   *
   * `POST v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884126 合单委托代扣（服务商）}
   */
  postAsync(options: CombinePapayTransactionsByCombineOutTradeNoReversePostOptions): Promise<CallResponse<undefined>>;
}
