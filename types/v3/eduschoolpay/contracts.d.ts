// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/eduschoolpay/contracts` */
export interface Contracts extends Node {
  readonly presign: ContractsPresign;
  readonly _contract_id_: ContractsByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: ContractsByContractId;
}

export interface ContractsPresignPostResponse {
  /** 预签约码 */
  presign_token: string;
}

export interface ContractsPresignPostJson {
  /** 商户appid */
  appid: string;
  /** 商户appid下的用户标识 */
  openid: string;
  /** 签约模板号 */
  plan_id: string;
  /** 用户账号 */
  user_id: string;
  /** 学校编号 */
  school_id: string;
  /** 外部签约号 */
  out_contract_code: string;
  /** 签约模式 */
  contract_mode?: string | undefined;
  /** 允许降级为普通签约模式 */
  downgrade_default_contract?: boolean | undefined;
  /** 实名信息 */
  identity?: {
    /** 姓名 （敏感信息，加密传输） */
    real_name: string;
    /** 证件类型 （敏感信息，加密传输） */
    credential_type: string;
    /** 身份证号 （敏感信息，加密传输） */
    id_card_number?: string | undefined;
  } | undefined;
  /** 签约银行卡 */
  bank_card?: {
    /** 签约银行卡号 （敏感信息，加密传输） */
    bank_card_no: string;
    /** 银行卡有效期 */
    valid_thru?: string | undefined;
    /** 银行卡开卡预留手机号 （敏感信息，加密传输） */
    phone?: string | undefined;
    /** 银行类型 */
    bank_type?: string | undefined;
  } | undefined;
}

export interface ContractsPresignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsPresignPostJson;
}

/** `v3/eduschoolpay/contracts/presign` */
export interface ContractsPresign extends Node {
  /**
   * 预签约
   *
   * `POST v3/eduschoolpay/contracts/presign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468952 校园轻松付（服务商）}
   */
  post(options: ContractsPresignPostOptions): Promise<CallResponse<ContractsPresignPostResponse>>;
  /**
   * 预签约
   *
   * `POST v3/eduschoolpay/contracts/presign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468952 校园轻松付（服务商）}
   */
  postAsync(options: ContractsPresignPostOptions): Promise<CallResponse<ContractsPresignPostResponse>>;
}

export interface ContractsByContractIdGetResponse {
  /** 签约协议号 */
  contract_id: string;
  /** 商户号 */
  mchid: string;
  /** 商户appid */
  appid: string;
  /** 商户appid下的用户标识 */
  openid: string;
  /** 签约模板号 */
  plan_id: string;
  /** 签约状态 */
  contract_status: 'ADD' | 'DELETE' | (string & {});
  /** 签约时间 */
  create_time: string;
  /** 外部签约号 */
  out_contract_code: string;
}

export interface ContractsByContractIdGetOptions extends CallOptions {
  /** 签约协议号 */
  contract_id: string;
}

/** `v3/eduschoolpay/contracts/{contract_id}` */
export interface ContractsByContractId extends Node {
  readonly terminate: ContractsByContractIdTerminate;
  /**
   * 通过协议号查询签约
   *
   * `GET v3/eduschoolpay/contracts/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468959 校园轻松付（服务商）}
   */
  get(options: ContractsByContractIdGetOptions): Promise<CallResponse<ContractsByContractIdGetResponse>>;
  /**
   * 通过协议号查询签约
   *
   * `GET v3/eduschoolpay/contracts/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468959 校园轻松付（服务商）}
   */
  getAsync(options: ContractsByContractIdGetOptions): Promise<CallResponse<ContractsByContractIdGetResponse>>;
}

export interface ContractsByContractIdTerminatePostOptions extends CallOptions {
  /** 签约协议号 */
  contract_id: string;
}

/** `v3/eduschoolpay/contracts/{contract_id}/terminate` */
export interface ContractsByContractIdTerminate extends Node {
  /**
   * 商户主动解约
   *
   * `POST v3/eduschoolpay/contracts/{contract_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469025 校园轻松付（服务商）}
   */
  post(options: ContractsByContractIdTerminatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 商户主动解约
   *
   * `POST v3/eduschoolpay/contracts/{contract_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469025 校园轻松付（服务商）}
   */
  postAsync(options: ContractsByContractIdTerminatePostOptions): Promise<CallResponse<undefined>>;
}
