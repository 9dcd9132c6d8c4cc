// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/credit-repayment/partner` */
export interface Partner extends Node {
  readonly contracts: PartnerContracts;
  readonly deductOrders: PartnerDeductOrders;
  readonly scheduleRecords: PartnerScheduleRecords;
}

/** `v3/credit-repayment/partner/contracts` */
export interface PartnerContracts extends Node {
  readonly appPresign: PartnerContractsAppPresign;
  readonly h5Presign: PartnerContractsH5Presign;
  readonly terminate: PartnerContractsTerminate;
  readonly _out_contract_code_: PartnerContractsByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: PartnerContractsByOutContractCode;
}

export interface PartnerContractsAppPresignPostResponse {
  /** 预签约码 */
  presign_token: string;
  /** 跳转到的签约服务提供方 */
  redirect_service?: string;
}

export interface PartnerContractsAppPresignPostJson {
  /** 商户AppID */
  appid: string;
  /** 模板ID */
  plan_id: string;
  /** 服务商签约协议号 */
  out_contract_code: string;
  /** 用户展示名称 */
  display_name: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 还款日 */
  repayment_day: number;
  /** 还款金额上限 */
  repayment_amount_limit: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户AppID */
  sub_appid?: string | undefined;
  /** 用户实名信息 */
  real_identity: {
    /** 实名验证类型 */
    identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD' | (string & {});
    /** 自然人证件号码 （敏感信息，加密传输） */
    identity_id: string;
    /** 自然人姓名 （敏感信息，加密传输） */
    real_name: string;
  };
  /** 交易信息 */
  trade_info?: {
    /** 商户侧交易单号 */
    out_trade_no: string;
    /** 还款金额，单位：分 */
    deduct_amount: number;
    /** 产品描述 */
    description?: string | undefined;
    /** 商户数据包 */
    attach?: string | undefined;
    /** 商户回调地址 */
    notify_url?: string | undefined;
  } | undefined;
}

export interface PartnerContractsAppPresignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerContractsAppPresignPostJson;
}

/** `v3/credit-repayment/partner/contracts/app-presign` */
export interface PartnerContractsAppPresign extends Node {
  /**
   * APP预签约自动还款协议
   *
   * `POST v3/credit-repayment/partner/contracts/app-presign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125804 信用卡还款（服务商）}
   */
  post(options: PartnerContractsAppPresignPostOptions): Promise<CallResponse<PartnerContractsAppPresignPostResponse>>;
  /**
   * APP预签约自动还款协议
   *
   * `POST v3/credit-repayment/partner/contracts/app-presign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125804 信用卡还款（服务商）}
   */
  postAsync(options: PartnerContractsAppPresignPostOptions): Promise<CallResponse<PartnerContractsAppPresignPostResponse>>;
}

export interface PartnerContractsH5PresignPostResponse {
  /** 拉起微信支付签约页的URL */
  redirect_url: string;
}

export interface PartnerContractsH5PresignPostJson {
  /** 商户AppID */
  appid: string;
  /** 模板ID */
  plan_id: string;
  /** 服务商签约协议号 */
  out_contract_code: string;
  /** 用户展示名称 */
  display_name: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 还款日 */
  repayment_day: number;
  /** 还款金额上限 */
  repayment_amount_limit: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户AppID */
  sub_appid?: string | undefined;
  /** 用户实名信息 */
  real_identity: {
    /** 实名验证类型 */
    identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD' | (string & {});
    /** 自然人证件号码 （敏感信息，加密传输） */
    identity_id: string;
    /** 自然人姓名 （敏感信息，加密传输） */
    real_name: string;
  };
  /** 交易信息 */
  trade_info?: {
    /** 商户侧交易单号 */
    out_trade_no: string;
    /** 还款金额，单位：分 */
    deduct_amount: number;
    /** 产品描述 */
    description?: string | undefined;
    /** 商户数据包 */
    attach?: string | undefined;
    /** 商户回调地址 */
    notify_url?: string | undefined;
  } | undefined;
  /** 跳转控制信息 */
  jump_info?: {
    /** 签约完后要跳转到的应用AppID */
    jump_appid?: string | undefined;
  } | undefined;
}

export interface PartnerContractsH5PresignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerContractsH5PresignPostJson;
}

/** `v3/credit-repayment/partner/contracts/h5-presign` */
export interface PartnerContractsH5Presign extends Node {
  /**
   * H5预签约自动还款协议
   *
   * `POST v3/credit-repayment/partner/contracts/h5-presign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779565 信用卡还款（服务商）}
   */
  post(options: PartnerContractsH5PresignPostOptions): Promise<CallResponse<PartnerContractsH5PresignPostResponse>>;
  /**
   * H5预签约自动还款协议
   *
   * `POST v3/credit-repayment/partner/contracts/h5-presign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779565 信用卡还款（服务商）}
   */
  postAsync(options: PartnerContractsH5PresignPostOptions): Promise<CallResponse<PartnerContractsH5PresignPostResponse>>;
}

export interface PartnerContractsTerminatePostResponse {
  /** 协议信息 */
  contract_info?: {
    /** 协议ID */
    contract_id: string;
    /** 模板ID */
    plan_id: string;
    /** 服务商签约协议号 */
    out_contract_code: string;
    /** 用户展示名称 */
    display_name: string;
    /** 协议状态 */
    contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {});
    /** 协议签署时间 */
    contract_signed_time?: string;
    /** 协议解约时间 */
    contract_terminated_time?: string;
    /** 协议解约方式 */
    contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {});
    /** 协议解约备注 */
    contract_termination_remark?: string;
    /** 还款日 */
    repayment_day?: number;
    /** 用户服务商标识 */
    openid?: string;
    /** 服务商AppID */
    appid?: string;
    /** 还款金额上限，单位：分 */
    repayment_amount_limit: number;
  };
}

export interface PartnerContractsTerminatePostJson {
  /** 服务商签约协议号 */
  out_contract_code: string;
  /** 协议解约备注 */
  contract_termination_remark: string;
}

export interface PartnerContractsTerminatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerContractsTerminatePostJson;
}

/** `v3/credit-repayment/partner/contracts/terminate` */
export interface PartnerContractsTerminate extends Node {
  /**
   * 解除自动还款协议
   *
   * `POST v3/credit-repayment/partner/contracts/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125830 信用卡还款（服务商）}
   */
  post(options: PartnerContractsTerminatePostOptions): Promise<CallResponse<PartnerContractsTerminatePostResponse>>;
  /**
   * 解除自动还款协议
   *
   * `POST v3/credit-repayment/partner/contracts/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125830 信用卡还款（服务商）}
   */
  postAsync(options: PartnerContractsTerminatePostOptions): Promise<CallResponse<PartnerContractsTerminatePostResponse>>;
}

export interface PartnerContractsByOutContractCodeGetResponse {
  /** 协议ID */
  contract_id: string;
  /** 模板ID */
  plan_id: string;
  /** 服务商签约协议号 */
  out_contract_code: string;
  /** 用户展示名称 */
  display_name: string;
  /** 协议状态 */
  contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议解约时间 */
  contract_terminated_time?: string;
  /** 协议解约方式 */
  contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {});
  /** 协议解约备注 */
  contract_termination_remark?: string;
  /** 还款日 */
  repayment_day?: number;
  /** 用户服务商标识 */
  openid?: string;
  /** 服务商AppID */
  appid?: string;
  /** 还款金额上限，单位：分 */
  repayment_amount_limit: number;
}

export interface PartnerContractsByOutContractCodeGetOptions extends CallOptions {
  /** 服务商签约协议号 */
  out_contract_code: string;
}

/** `v3/credit-repayment/partner/contracts/{out_contract_code}` */
export interface PartnerContractsByOutContractCode extends Node {
  /**
   * 查询自动还款协议
   *
   * `GET v3/credit-repayment/partner/contracts/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125810 信用卡还款（服务商）}
   */
  get(options: PartnerContractsByOutContractCodeGetOptions): Promise<CallResponse<PartnerContractsByOutContractCodeGetResponse>>;
  /**
   * 查询自动还款协议
   *
   * `GET v3/credit-repayment/partner/contracts/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125810 信用卡还款（服务商）}
   */
  getAsync(options: PartnerContractsByOutContractCodeGetOptions): Promise<CallResponse<PartnerContractsByOutContractCodeGetResponse>>;
}

export interface PartnerDeductOrdersPostResponse {
  /** 商户侧交易单号 */
  out_trade_no: string;
  /** 商户侧预约还款单号 */
  out_record_id: string;
  /** 商户AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 用户标识 */
  openid: string;
  /** 还款协议ID */
  contract_id: string;
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {});
  /** 还款金额 */
  deduct_amount: string;
  /** 实际还款金额 */
  pay_success_amount?: string;
  /** 产品描述 */
  description: string;
  /** 商户数据包 */
  attach?: string;
  /** 微信支付的支付单号 */
  transaction_id?: string;
}

export interface PartnerDeductOrdersPostJson {
  /** 还款协议ID */
  contract_id: string;
  /** 商户侧交易单号 */
  out_trade_no: string;
  /** 商户侧预约还款单号 */
  out_record_id: string;
  /** 还款金额 */
  deduct_amount: string;
  /** 商户回调地址 */
  notify_url: string;
  /** 产品描述 */
  description: string;
  /** 商户数据包 */
  attach?: string | undefined;
}

export interface PartnerDeductOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerDeductOrdersPostJson;
}

/** `v3/credit-repayment/partner/deduct-orders` */
export interface PartnerDeductOrders extends Node {
  readonly _out_trade_no_: PartnerDeductOrdersByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: PartnerDeductOrdersByOutTradeNo;
  /**
   * 发起还款
   *
   * `POST v3/credit-repayment/partner/deduct-orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779462 信用卡还款（服务商）}
   */
  post(options: PartnerDeductOrdersPostOptions): Promise<CallResponse<PartnerDeductOrdersPostResponse>>;
  /**
   * 发起还款
   *
   * `POST v3/credit-repayment/partner/deduct-orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779462 信用卡还款（服务商）}
   */
  postAsync(options: PartnerDeductOrdersPostOptions): Promise<CallResponse<PartnerDeductOrdersPostResponse>>;
}

export interface PartnerDeductOrdersByOutTradeNoGetResponse {
  /** 商户侧交易单号 */
  out_trade_no: string;
  /** 商户侧预约还款单号 */
  out_record_id: string;
  /** 商户AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 用户标识 */
  openid: string;
  /** 还款协议ID */
  contract_id: string;
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {});
  /** 还款金额 */
  deduct_amount: string;
  /** 实际还款金额 */
  pay_success_amount?: string;
  /** 产品描述 */
  description: string;
  /** 商户数据包 */
  attach?: string;
  /** 微信支付的支付单号 */
  transaction_id?: string;
}

export interface PartnerDeductOrdersByOutTradeNoGetOptions extends CallOptions {
  /** 商户侧交易单号 */
  out_trade_no: string;
}

/** `v3/credit-repayment/partner/deduct-orders/{out_trade_no}` */
export interface PartnerDeductOrdersByOutTradeNo extends Node {
  /**
   * 查询还款单
   *
   * `GET v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779468 信用卡还款（服务商）}
   */
  get(options: PartnerDeductOrdersByOutTradeNoGetOptions): Promise<CallResponse<PartnerDeductOrdersByOutTradeNoGetResponse>>;
  /**
   * 查询还款单
   *
   * `GET v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779468 信用卡还款（服务商）}
   */
  getAsync(options: PartnerDeductOrdersByOutTradeNoGetOptions): Promise<CallResponse<PartnerDeductOrdersByOutTradeNoGetResponse>>;
}

/** `v3/credit-repayment/partner/schedule-records` */
export interface PartnerScheduleRecords extends Node {
  readonly batchCreate: PartnerScheduleRecordsBatchCreate;
  readonly _out_record_id_: PartnerScheduleRecordsByOutRecordId;
  /** 同 _out_record_id_ */
  readonly $out_record_id$: PartnerScheduleRecordsByOutRecordId;
}

export interface PartnerScheduleRecordsBatchCreatePostResponse {
  /** 预约还款记录列表 */
  schedule_records?: {
    /** 商户侧预约还款单号 */
    out_record_id: string;
    /** 商户AppID */
    appid: string;
    /** 子商户AppID */
    sub_appid?: string;
    /** 还款协议ID */
    contract_id?: string;
    /** 应还款金额 */
    repayment_amount: string;
    /** 最低还款金额 */
    min_repayment_amount: string;
    /** 还款日期 */
    repayment_date: string;
    /** 用户标识 */
    openid: string;
  }[];
}

export interface PartnerScheduleRecordsBatchCreatePostJson {
  /** 还款协议ID */
  contract_id: string;
  /** 商户AppID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 预约还款项列表 */
  schedule_items: {
    /** 商户侧预约还款单号 */
    out_record_id: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户AppID */
    sub_appid?: string | undefined;
    /** 应还款金额 */
    repayment_amount: string;
    /** 最低还款金额 */
    min_repayment_amount?: string | undefined;
    /** 还款日期 */
    repayment_date: string;
  }[];
}

export interface PartnerScheduleRecordsBatchCreatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerScheduleRecordsBatchCreatePostJson;
}

/** `v3/credit-repayment/partner/schedule-records/batch-create` */
export interface PartnerScheduleRecordsBatchCreate extends Node {
  /**
   * 预约还款
   *
   * `POST v3/credit-repayment/partner/schedule-records/batch-create`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779459 信用卡还款（服务商）}
   */
  post(options: PartnerScheduleRecordsBatchCreatePostOptions): Promise<CallResponse<PartnerScheduleRecordsBatchCreatePostResponse>>;
  /**
   * 预约还款
   *
   * `POST v3/credit-repayment/partner/schedule-records/batch-create`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779459 信用卡还款（服务商）}
   */
  postAsync(options: PartnerScheduleRecordsBatchCreatePostOptions): Promise<CallResponse<PartnerScheduleRecordsBatchCreatePostResponse>>;
}

export interface PartnerScheduleRecordsByOutRecordIdGetResponse {
  /** 商户侧预约还款单号 */
  out_record_id: string;
  /** 商户AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 还款协议ID */
  contract_id?: string;
  /** 应还款金额 */
  repayment_amount: string;
  /** 最低还款金额 */
  min_repayment_amount: string;
  /** 还款日期 */
  repayment_date: string;
  /** 用户标识 */
  openid: string;
}

export interface PartnerScheduleRecordsByOutRecordIdGetQuery {
  /** 还款协议ID */
  contract_id: string;
}

export interface PartnerScheduleRecordsByOutRecordIdGetOptions extends CallOptions {
  /** 商户侧预约还款单号 */
  out_record_id: string;
  /** 查询参数 */
  query: PartnerScheduleRecordsByOutRecordIdGetQuery;
}

/** `v3/credit-repayment/partner/schedule-records/{out_record_id}` */
export interface PartnerScheduleRecordsByOutRecordId extends Node {
  /**
   * 查询预约还款记录
   *
   * `GET v3/credit-repayment/partner/schedule-records/{out_record_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779463 信用卡还款（服务商）}
   */
  get(options: PartnerScheduleRecordsByOutRecordIdGetOptions): Promise<CallResponse<PartnerScheduleRecordsByOutRecordIdGetResponse>>;
  /**
   * 查询预约还款记录
   *
   * `GET v3/credit-repayment/partner/schedule-records/{out_record_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779463 信用卡还款（服务商）}
   */
  getAsync(options: PartnerScheduleRecordsByOutRecordIdGetOptions): Promise<CallResponse<PartnerScheduleRecordsByOutRecordIdGetResponse>>;
}
