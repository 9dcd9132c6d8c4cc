// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalPayer, GlobalPromotionDetail, GlobalTransactionAmount, OrderAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 委托代扣
 *
 * `v3/global/papay`
 */
export interface Papay extends Node {
  readonly contracts: PapayContracts;
  readonly transactions: PapayTransactions;
}

/** `v3/global/papay/contracts` */
export interface PapayContracts extends Node {
  readonly appPreEntrustSign: PapayContractsAppPreEntrustSign;
  readonly h5PreEntrustSign: PapayContractsH5PreEntrustSign;
  readonly jsapiPreEntrustSign: PapayContractsJsapiPreEntrustSign;
  readonly miniprogramPreEntrustSign: PapayContractsMiniprogramPreEntrustSign;
  readonly outContractCode: PapayContractsOutContractCode;
  readonly webPreEntrustSign: PapayContractsWebPreEntrustSign;
  readonly _contract_id_: PapayContractsByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: PapayContractsByContractId;
}

export interface PapayContractsAppPreEntrustSignPostResponse {
  /** 委托代扣签约会话id */
  session_id: string;
}

export interface PapayContractsAppPreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构appid */
  sp_appid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 模板ID */
  plan_id?: number | undefined;
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined;
  /** 用户账户展示名称 */
  user_display_name?: string | undefined;
  /** 签约成功通知url */
  success_notify_url?: string | undefined;
  /** 商户appid下的用户标识 */
  openid?: string | undefined;
  /** 用户客户端IP */
  user_client_ip?: string | undefined;
  /** 过期时间 */
  expired_time?: string | undefined;
}

export interface PapayContractsAppPreEntrustSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PapayContractsAppPreEntrustSignPostJson;
}

/** `v3/global/papay/contracts/app-pre-entrust-sign` */
export interface PapayContractsAppPreEntrustSign extends Node {
  /**
   * APP签约
   *
   * `POST v3/global/papay/contracts/app-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015467 委托代扣（境外）}
   */
  post(options: PapayContractsAppPreEntrustSignPostOptions): Promise<CallResponse<PapayContractsAppPreEntrustSignPostResponse>>;
  /**
   * APP签约
   *
   * `POST v3/global/papay/contracts/app-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015467 委托代扣（境外）}
   */
  postAsync(options: PapayContractsAppPreEntrustSignPostOptions): Promise<CallResponse<PapayContractsAppPreEntrustSignPostResponse>>;
}

export interface PapayContractsH5PreEntrustSignPostResponse {
  /** 签约跳转URL */
  sign_url: string;
}

export interface PapayContractsH5PreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构appid */
  sp_appid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 模板ID */
  plan_id?: number | undefined;
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined;
  /** 用户账户展示名称 */
  user_display_name?: string | undefined;
  /** 签约成功通知url */
  success_notify_url?: string | undefined;
  /** 回调应用AppID */
  return_appid?: string | undefined;
  /** 用户客户端IP */
  user_client_ip?: string | undefined;
  /** 过期时间 */
  expired_time?: string | undefined;
  /** 签约完成跳转URL */
  return_url?: string | undefined;
}

export interface PapayContractsH5PreEntrustSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PapayContractsH5PreEntrustSignPostJson;
}

/** `v3/global/papay/contracts/h5-pre-entrust-sign` */
export interface PapayContractsH5PreEntrustSign extends Node {
  /**
   * H5预签约
   *
   * `POST v3/global/papay/contracts/h5-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015443 委托代扣（境外）}
   */
  post(options: PapayContractsH5PreEntrustSignPostOptions): Promise<CallResponse<PapayContractsH5PreEntrustSignPostResponse>>;
  /**
   * H5预签约
   *
   * `POST v3/global/papay/contracts/h5-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015443 委托代扣（境外）}
   */
  postAsync(options: PapayContractsH5PreEntrustSignPostOptions): Promise<CallResponse<PapayContractsH5PreEntrustSignPostResponse>>;
}

export interface PapayContractsJsapiPreEntrustSignPostResponse {
  /** 签约跳转URL */
  sign_url: string;
}

export interface PapayContractsJsapiPreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构appid */
  sp_appid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 模板ID */
  plan_id?: number | undefined;
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined;
  /** 用户账户展示名称 */
  user_display_name?: string | undefined;
  /** 签约成功通知url */
  success_notify_url?: string | undefined;
  /** 商户appid下的用户标识 */
  openid?: string | undefined;
  /** 签约完成跳转URL */
  return_url?: string | undefined;
  /** 过期时间 */
  expired_time?: string | undefined;
}

export interface PapayContractsJsapiPreEntrustSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PapayContractsJsapiPreEntrustSignPostJson;
}

/** `v3/global/papay/contracts/jsapi-pre-entrust-sign` */
export interface PapayContractsJsapiPreEntrustSign extends Node {
  /**
   * JSAPI预签约
   *
   * `POST v3/global/papay/contracts/jsapi-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015447 委托代扣（境外）}
   */
  post(options: PapayContractsJsapiPreEntrustSignPostOptions): Promise<CallResponse<PapayContractsJsapiPreEntrustSignPostResponse>>;
  /**
   * JSAPI预签约
   *
   * `POST v3/global/papay/contracts/jsapi-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015447 委托代扣（境外）}
   */
  postAsync(options: PapayContractsJsapiPreEntrustSignPostOptions): Promise<CallResponse<PapayContractsJsapiPreEntrustSignPostResponse>>;
}

export interface PapayContractsMiniprogramPreEntrustSignPostResponse {
  /** 委托代扣签约会话id */
  session_id: string;
}

export interface PapayContractsMiniprogramPreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构appid */
  sp_appid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 模板ID */
  plan_id?: number | undefined;
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined;
  /** 用户账户展示名称 */
  user_display_name?: string | undefined;
  /** 签约成功通知url */
  success_notify_url?: string | undefined;
  /** 商户appid下的用户标识 */
  openid?: string | undefined;
  /** 用户客户端IP */
  user_client_ip?: string | undefined;
  /** 过期时间 */
  expired_time?: string | undefined;
}

export interface PapayContractsMiniprogramPreEntrustSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PapayContractsMiniprogramPreEntrustSignPostJson;
}

/** `v3/global/papay/contracts/miniprogram-pre-entrust-sign` */
export interface PapayContractsMiniprogramPreEntrustSign extends Node {
  /**
   * 小程序签约
   *
   * `POST v3/global/papay/contracts/miniprogram-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015440 委托代扣（境外）}
   */
  post(options: PapayContractsMiniprogramPreEntrustSignPostOptions): Promise<CallResponse<PapayContractsMiniprogramPreEntrustSignPostResponse>>;
  /**
   * 小程序签约
   *
   * `POST v3/global/papay/contracts/miniprogram-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015440 委托代扣（境外）}
   */
  postAsync(options: PapayContractsMiniprogramPreEntrustSignPostOptions): Promise<CallResponse<PapayContractsMiniprogramPreEntrustSignPostResponse>>;
}

/** `v3/global/papay/contracts/out-contract-code` */
export interface PapayContractsOutContractCode extends Node {
  readonly _out_contract_code_: PapayContractsOutContractCodeByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: PapayContractsOutContractCodeByOutContractCode;
}

export interface PapayContractsOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid?: string;
  /** 机构APPID */
  appid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构appid */
  sp_appid?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 委托代扣协议ID */
  contract_id?: string;
  /** 模板ID */
  plan_id?: number;
  /** 商户侧签约协议号 */
  out_contract_code?: string;
  /** 用户账户展示名称 */
  user_display_name?: string;
  /** 协议状态 */
  state?: string;
  /** 协议签署时间 */
  signed_time?: string;
  /** 协议签署时间 */
  terminated_time?: string;
  /** 协议解约方式 */
  termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {});
  /** 解约备注 */
  termination_note?: string;
  /** 商户appid下的用户标识 */
  openid?: string;
}

export interface PapayContractsOutContractCodeByOutContractCodeGetQuery {
  /** 机构APPID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构appid */
  sp_appid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
}

export interface PapayContractsOutContractCodeByOutContractCodeGetOptions extends CallOptions {
  /** 签约协议号 */
  out_contract_code: string;
  /** 查询参数 */
  query?: PapayContractsOutContractCodeByOutContractCodeGetQuery | undefined;
}

/** `v3/global/papay/contracts/out-contract-code/{out_contract_code}` */
export interface PapayContractsOutContractCodeByOutContractCode extends Node {
  /**
   * 商户协议号查询签约
   *
   * `GET v3/global/papay/contracts/out-contract-code/{out_contract_code}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015477 委托代扣（境外）}
   */
  get(options: PapayContractsOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<PapayContractsOutContractCodeByOutContractCodeGetResponse>>;
  /**
   * 商户协议号查询签约
   *
   * `GET v3/global/papay/contracts/out-contract-code/{out_contract_code}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015477 委托代扣（境外）}
   */
  getAsync(options: PapayContractsOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<PapayContractsOutContractCodeByOutContractCodeGetResponse>>;
}

export interface PapayContractsWebPreEntrustSignPostResponse {
  /** 展码页面URL */
  show_code_url: string;
}

export interface PapayContractsWebPreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构appid */
  sp_appid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 模板ID */
  plan_id?: number | undefined;
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined;
  /** 用户账户展示名称 */
  user_display_name?: string | undefined;
  /** 签约成功通知url */
  success_notify_url?: string | undefined;
  /** 过期时间 */
  expired_time?: string | undefined;
  /** 签约完成跳转URL */
  return_url?: string | undefined;
}

export interface PapayContractsWebPreEntrustSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PapayContractsWebPreEntrustSignPostJson;
}

/** `v3/global/papay/contracts/web-pre-entrust-sign` */
export interface PapayContractsWebPreEntrustSign extends Node {
  /**
   * WEB预签约
   *
   * `POST v3/global/papay/contracts/web-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015464 委托代扣（境外）}
   */
  post(options: PapayContractsWebPreEntrustSignPostOptions): Promise<CallResponse<PapayContractsWebPreEntrustSignPostResponse>>;
  /**
   * WEB预签约
   *
   * `POST v3/global/papay/contracts/web-pre-entrust-sign`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015464 委托代扣（境外）}
   */
  postAsync(options: PapayContractsWebPreEntrustSignPostOptions): Promise<CallResponse<PapayContractsWebPreEntrustSignPostResponse>>;
}

export interface PapayContractsByContractIdGetResponse {
  /** 商户号 */
  mchid?: string;
  /** 机构APPID */
  appid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构appid */
  sp_appid?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 委托代扣协议ID */
  contract_id?: string;
  /** 模板ID */
  plan_id?: number;
  /** 商户侧签约协议号 */
  out_contract_code?: string;
  /** 用户账户展示名称 */
  user_display_name?: string;
  /** 协议状态 */
  state?: string;
  /** 协议签署时间 */
  signed_time?: string;
  /** 协议签署时间 */
  terminated_time?: string;
  /** 协议解约方式 */
  termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {});
  /** 解约备注 */
  termination_note?: string;
  /** 商户appid下的用户标识 */
  openid?: string;
}

export interface PapayContractsByContractIdGetQuery {
  /** 机构APPID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 机构appid */
  sp_appid?: string | undefined;
  /** 机构商户号 */
  sp_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 模板ID */
  plan_id?: number | undefined;
}

export interface PapayContractsByContractIdGetOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** 查询参数 */
  query?: PapayContractsByContractIdGetQuery | undefined;
}

/** `v3/global/papay/contracts/{contract_id}` */
export interface PapayContractsByContractId extends Node {
  readonly terminate: PapayContractsByContractIdTerminate;
  /**
   * 代扣协议ID查询签约
   *
   * `GET v3/global/papay/contracts/{contract_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015470 委托代扣（境外）}
   */
  get(options: PapayContractsByContractIdGetOptions): Promise<CallResponse<PapayContractsByContractIdGetResponse>>;
  /**
   * 代扣协议ID查询签约
   *
   * `GET v3/global/papay/contracts/{contract_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015470 委托代扣（境外）}
   */
  getAsync(options: PapayContractsByContractIdGetOptions): Promise<CallResponse<PapayContractsByContractIdGetResponse>>;
}

export interface PapayContractsByContractIdTerminatePostJson {
  /** 机构APPID */
  appid?: string | undefined;
  /** 机构appid */
  sp_appid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 解约备注 */
  termination_note?: string | undefined;
}

export interface PapayContractsByContractIdTerminatePostOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** JSON 请求体 */
  json: PapayContractsByContractIdTerminatePostJson;
}

/** `v3/global/papay/contracts/{contract_id}/terminate` */
export interface PapayContractsByContractIdTerminate extends Node {
  /**
   * 申请解约
   *
   * `POST v3/global/papay/contracts/{contract_id}/terminate`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015478 委托代扣（境外）}
   */
  post(options: PapayContractsByContractIdTerminatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 申请解约
   *
   * `POST v3/global/papay/contracts/{contract_id}/terminate`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015478 委托代扣（境外）}
   */
  postAsync(options: PapayContractsByContractIdTerminatePostOptions): Promise<CallResponse<undefined>>;
}

export interface PapayTransactionsPostResponse {
  /** 商户号 */
  mchid?: string;
  /** APPID */
  appid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构APPID */
  sp_appid?: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: 'AUTH' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 支付完成时间 */
  success_time: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 支付者 */
  payer: GlobalPayer;
  /** 订单金额 */
  amount: {
    /** 订单金额，单位：货币最小单位 */
    total: number;
    /** 用户支付金额，单位：货币最小单位 */
    payer_total: number;
    /** 订单标价币种 */
    currency: string;
    /** 用户支付币种 */
    payer_currency: string;
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | 'USERPAYMENT_RATE' | (string & {});
      /** 汇率值 */
      rate?: number;
    };
  };
  /** 优惠功能 */
  promotion_detail?: GlobalPromotionDetail[];
}

export interface PapayTransactionsPostJson {
  /** 机构APPID */
  appid?: string | undefined;
  /** 机构appid */
  sp_appid?: string | undefined;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 商品描述 */
  description: string;
  /** 商户数据 */
  attach?: string | undefined;
  /** 通知地址 */
  notify_url: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** MCC码 */
  merchant_category_code: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 订单金额 */
  amount: OrderAmount;
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined;
    /** 商户端设备IP */
    device_ip?: string | undefined;
  } | undefined;
}

export interface PapayTransactionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PapayTransactionsPostJson;
}

/** `v3/global/papay/transactions` */
export interface PapayTransactions extends Node {
  readonly outTradeNo: PapayTransactionsOutTradeNo;
  readonly _transaction_id_: PapayTransactionsByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: PapayTransactionsByTransactionId;
  /**
   * 支付扣款
   *
   * `POST v3/global/papay/transactions`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015482 委托代扣（境外）}
   */
  post(options: PapayTransactionsPostOptions): Promise<CallResponse<PapayTransactionsPostResponse>>;
  /**
   * 支付扣款
   *
   * `POST v3/global/papay/transactions`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015482 委托代扣（境外）}
   */
  postAsync(options: PapayTransactionsPostOptions): Promise<CallResponse<PapayTransactionsPostResponse>>;
}

/** `v3/global/papay/transactions/out-trade-no` */
export interface PapayTransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: PapayTransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: PapayTransactionsOutTradeNoByOutTradeNo;
}

export interface PapayTransactionsOutTradeNoByOutTradeNoGetResponse {
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
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 支付完成时间 */
  success_time: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 支付者 */
  payer: GlobalPayer;
  /** 订单金额 */
  amount: GlobalTransactionAmount;
  /** 优惠功能 */
  promotion_detail?: GlobalPromotionDetail[];
}

export interface PapayTransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface PapayTransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query: PapayTransactionsOutTradeNoByOutTradeNoGetQuery;
}

/** `v3/global/papay/transactions/out-trade-no/{out_trade_no}` */
export interface PapayTransactionsOutTradeNoByOutTradeNo extends Node {
  readonly reverse: PapayTransactionsOutTradeNoByOutTradeNoReverse;
  /**
   * 查询订单(商户订单号)
   *
   * `GET v3/global/papay/transactions/out-trade-no/{out_trade_no}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 委托代扣（境外）}
   */
  get(options: PapayTransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<PapayTransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查询订单(商户订单号)
   *
   * `GET v3/global/papay/transactions/out-trade-no/{out_trade_no}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 委托代扣（境外）}
   */
  getAsync(options: PapayTransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<PapayTransactionsOutTradeNoByOutTradeNoGetResponse>>;
}

export interface PapayTransactionsOutTradeNoByOutTradeNoReversePostQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface PapayTransactionsOutTradeNoByOutTradeNoReversePostOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query: PapayTransactionsOutTradeNoByOutTradeNoReversePostQuery;
}

/** `v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface PapayTransactionsOutTradeNoByOutTradeNoReverse extends Node {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015496 委托代扣（境外）}
   */
  post(options: PapayTransactionsOutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 撤销订单(商户订单号)
   *
   * `POST v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015496 委托代扣（境外）}
   */
  postAsync(options: PapayTransactionsOutTradeNoByOutTradeNoReversePostOptions): Promise<CallResponse<undefined>>;
}

export interface PapayTransactionsByTransactionIdGetResponse {
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
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 支付完成时间 */
  success_time: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 支付者 */
  payer: GlobalPayer;
  /** 订单金额 */
  amount: GlobalTransactionAmount;
  /** 优惠功能 */
  promotion_detail?: GlobalPromotionDetail[];
}

export interface PapayTransactionsByTransactionIdGetQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface PapayTransactionsByTransactionIdGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 查询参数 */
  query: PapayTransactionsByTransactionIdGetQuery;
}

/** `v3/global/papay/transactions/{transaction_id}` */
export interface PapayTransactionsByTransactionId extends Node {
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET v3/global/papay/transactions/{transaction_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 委托代扣（境外）}
   */
  get(options: PapayTransactionsByTransactionIdGetOptions): Promise<CallResponse<PapayTransactionsByTransactionIdGetResponse>>;
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET v3/global/papay/transactions/{transaction_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 委托代扣（境外）}
   */
  getAsync(options: PapayTransactionsByTransactionIdGetOptions): Promise<CallResponse<PapayTransactionsByTransactionIdGetResponse>>;
}
