// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/edu-papay/contracts` */
export interface Contracts extends Node {
  readonly id: ContractsId;
  readonly presign: ContractsPresign;
  readonly _contract_id_: ContractsByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: ContractsByContractId;
}

/** `v3/edu-papay/contracts/id` */
export interface ContractsId extends Node {
  readonly _contract_id_: ContractsIdByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: ContractsIdByContractId;
}

export interface ContractsIdByContractIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 服务商APPID下的用户标识 */
  openid?: string;
  /** 子商户APPID下的用户标识 */
  sub_openid?: string;
  /** 签约模板号 */
  plan_id?: string;
  /** 签约信息 */
  contract_information?: {
    /** 签约协议号 */
    contract_id?: string;
    /** 签约状态 */
    contract_status?: 'ADD' | 'DELETE' | (string & {});
    /** 签约时间 */
    create_time?: string;
  };
}

export interface ContractsIdByContractIdGetQuery {
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户APPID */
  sub_appid?: string | undefined;
}

export interface ContractsIdByContractIdGetOptions extends CallOptions {
  /** 签约协议号 */
  contract_id: string;
  /** 查询参数 */
  query: ContractsIdByContractIdGetQuery;
}

/** `v3/edu-papay/contracts/id/{contract_id}` */
export interface ContractsIdByContractId extends Node {
  /**
   * 通过协议号查询签约
   *
   * `GET v3/edu-papay/contracts/id/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522951 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465367 教育通（服务商）}
   */
  get(options: ContractsIdByContractIdGetOptions): Promise<CallResponse<ContractsIdByContractIdGetResponse>>;
  /**
   * 通过协议号查询签约
   *
   * `GET v3/edu-papay/contracts/id/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522951 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465367 教育通（服务商）}
   */
  getAsync(options: ContractsIdByContractIdGetOptions): Promise<CallResponse<ContractsIdByContractIdGetResponse>>;
}

export interface ContractsPresignPostResponse {
  /** 预签约号 */
  presign_token: string;
}

export interface ContractsPresignPostJson {
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户APPID */
  sub_appid?: string | undefined;
  /** 服务商APPID下的用户标识 */
  openid: string;
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined;
  /** 签约模板号 */
  plan_id: string;
  /** 用户账号 */
  user_id: string;
  /** 首次扣款日期 */
  period_start_date: string;
  /** 场景信息枚举 */
  trade_scene: string;
}

export interface ContractsPresignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsPresignPostJson;
}

/** `v3/edu-papay/contracts/presign` */
export interface ContractsPresign extends Node {
  /**
   * 预签约
   *
   * `POST v3/edu-papay/contracts/presign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522560 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465360 教育通（服务商）}
   */
  post(options: ContractsPresignPostOptions): Promise<CallResponse<ContractsPresignPostResponse>>;
  /**
   * 预签约
   *
   * `POST v3/edu-papay/contracts/presign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522560 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465360 教育通（服务商）}
   */
  postAsync(options: ContractsPresignPostOptions): Promise<CallResponse<ContractsPresignPostResponse>>;
}

export interface ContractsByContractIdDeleteOptions extends CallOptions {
  /** 签约协议号 */
  contract_id: string;
}

/** `v3/edu-papay/contracts/{contract_id}` */
export interface ContractsByContractId extends Node {
  /**
   * 解约
   *
   * `DELETE v3/edu-papay/contracts/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466882 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465374 教育通（服务商）}
   */
  delete(options: ContractsByContractIdDeleteOptions): Promise<CallResponse<undefined>>;
  /**
   * 解约
   *
   * `DELETE v3/edu-papay/contracts/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466882 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465374 教育通（服务商）}
   */
  deleteAsync(options: ContractsByContractIdDeleteOptions): Promise<CallResponse<undefined>>;
}
