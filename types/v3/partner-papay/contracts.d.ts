// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/partner-papay/contracts` */
export interface Contracts extends Node {
  readonly _contract_id_: ContractsByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: ContractsByContractId;
}

/** `v3/partner-papay/contracts/{contract_id}` */
export interface ContractsByContractId extends Node {
  readonly failNotify: ContractsByContractIdFailNotify;
  readonly notify: ContractsByContractIdNotify;
}

export interface ContractsByContractIdFailNotifyPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商应用ID */
  sp_appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用D */
  sub_appid?: string | undefined;
}

export interface ContractsByContractIdFailNotifyPostOptions extends CallOptions {
  /** 委托代扣协议id */
  contract_id: string;
  /** JSON 请求体 */
  json: ContractsByContractIdFailNotifyPostJson;
}

/** `v3/partner-papay/contracts/{contract_id}/fail-notify` */
export interface ContractsByContractIdFailNotify extends Node {
  /**
   * 服务商商户重试扣费通知
   *
   * `POST v3/partner-papay/contracts/{contract_id}/fail-notify`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml 委托代扣（服务商）（旧版文档）}
   */
  post(options: ContractsByContractIdFailNotifyPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 服务商商户重试扣费通知
   *
   * `POST v3/partner-papay/contracts/{contract_id}/fail-notify`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml 委托代扣（服务商）（旧版文档）}
   */
  postAsync(options: ContractsByContractIdFailNotifyPostOptions): Promise<CallResponse<undefined>>;
}

export interface ContractsByContractIdNotifyPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商应用ID */
  sp_appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用D */
  sub_appid?: string | undefined;
  /** 扣费持续时间 */
  deduct_duration?: {
    /** 扣费持续时间数 */
    count: number;
    /** 单位 */
    unit?: string | undefined;
  } | undefined;
  /** 预计扣费金额信息 */
  estimated_amount: {
    /** 预计扣费金额，单位：分 */
    amount: number;
    /** 预计扣费货币类型 */
    currency?: string | undefined;
  };
}

export interface ContractsByContractIdNotifyPostOptions extends CallOptions {
  /** 委托代扣协议id */
  contract_id: string;
  /** JSON 请求体 */
  json: ContractsByContractIdNotifyPostJson;
}

/** `v3/partner-papay/contracts/{contract_id}/notify` */
export interface ContractsByContractIdNotify extends Node {
  /**
   * 服务商商户预扣费通知
   *
   * `POST v3/partner-papay/contracts/{contract_id}/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988373 委托代扣（服务商）（服务商）}
   */
  post(options: ContractsByContractIdNotifyPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 服务商商户预扣费通知
   *
   * `POST v3/partner-papay/contracts/{contract_id}/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988373 委托代扣（服务商）（服务商）}
   */
  postAsync(options: ContractsByContractIdNotifyPostOptions): Promise<CallResponse<undefined>>;
}
