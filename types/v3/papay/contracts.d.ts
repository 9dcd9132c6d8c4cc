// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/papay/contracts` */
export interface Contracts extends Node {
  readonly _contract_id_: ContractsByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: ContractsByContractId;
}

/** `v3/papay/contracts/{contract_id}` */
export interface ContractsByContractId extends Node {
  readonly failNotify: ContractsByContractIdFailNotify;
  readonly notify: ContractsByContractIdNotify;
}

export interface ContractsByContractIdFailNotifyPostJson {
  /** 直连商户号 */
  mchid: string;
  /** 公众号ID */
  appid: string;
}

export interface ContractsByContractIdFailNotifyPostOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** JSON 请求体 */
  json: ContractsByContractIdFailNotifyPostJson;
}

/** `v3/papay/contracts/{contract_id}/fail-notify` */
export interface ContractsByContractIdFailNotify extends Node {
  /**
   * 重试扣费通知
   *
   * `POST v3/papay/contracts/{contract_id}/fail-notify`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml 委托代扣（旧版文档）}
   */
  post(options: ContractsByContractIdFailNotifyPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 重试扣费通知
   *
   * `POST v3/papay/contracts/{contract_id}/fail-notify`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml 委托代扣（旧版文档）}
   */
  postAsync(options: ContractsByContractIdFailNotifyPostOptions): Promise<CallResponse<undefined>>;
}

export interface ContractsByContractIdNotifyPostJson {
  /** 直连商户号 */
  mchid: string;
  /** 公众号ID */
  appid: string;
  /** 扣费持续时间 */
  deduct_duration?: {
    /** 扣费持续时间数 */
    count: 1 | 2 | 3 | (number & {});
    /** 单位 */
    unit?: 'DAY' | (string & {}) | undefined;
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
  /** 委托代扣协议ID */
  contract_id: string;
  /** JSON 请求体 */
  json: ContractsByContractIdNotifyPostJson;
}

/** `v3/papay/contracts/{contract_id}/notify` */
export interface ContractsByContractIdNotify extends Node {
  /**
   * 直连商户预扣费通知
   *
   * `POST v3/papay/contracts/{contract_id}/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987402 委托代扣（商户）}
   */
  post(options: ContractsByContractIdNotifyPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 直连商户预扣费通知
   *
   * `POST v3/papay/contracts/{contract_id}/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987402 委托代扣（商户）}
   */
  postAsync(options: ContractsByContractIdNotifyPostOptions): Promise<CallResponse<undefined>>;
}
