// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/offlineface/contracts` */
export interface Contracts extends Node {
  readonly presign: ContractsPresign;
  readonly _contract_id_: ContractsByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: ContractsByContractId;
}

export interface ContractsPresignPostResponse {
  /** 会话ID */
  presign_token: string;
}

export interface ContractsPresignPostJson {
  /** 业务类型 */
  business_name: string;
  /** 刷脸用户信息 */
  facepay_user: {
    /** 商户用户ID */
    out_user_id: string;
    /** 刷脸用户名 */
    identification_name?: string | undefined;
    /** 机构ID */
    organization_id: string;
    /** 证件信息 */
    identification?: {
      /** 证件类型 */
      identification_type: 'IDCARD' | (string & {});
      /** 证件ID （敏感信息，加密传输） */
      identification_number: string;
    } | undefined;
    /** 手机号码 （敏感信息，加密传输） */
    phone?: string | undefined;
  };
  /** 签约指定银行卡 */
  limit_bank_card?: {
    /** 银行卡号 （敏感信息，加密传输） */
    bank_card_number?: string | undefined;
    /** 开卡人姓名 （敏感信息，加密传输） */
    identification_name?: string | undefined;
    /** 开卡人证件 */
    identification?: {
      /** 证件类型 */
      identification_type: 'IDCARD' | (string & {});
      /** 证件ID （敏感信息，加密传输） */
      identification_number: string;
    } | undefined;
    /** 银行卡有效期 */
    valid_thru?: string | undefined;
    /** 银行类型 */
    bank_type?: string | undefined;
    /** 开卡预留手机号 （敏感信息，加密传输） */
    phone?: string | undefined;
  } | undefined;
  /** 签约模式 */
  contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {}) | undefined;
}

export interface ContractsPresignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsPresignPostJson;
}

/** `v3/offlineface/contracts/presign` */
export interface ContractsPresign extends Node {
  /**
   * 预签约接口
   *
   * `POST v3/offlineface/contracts/presign`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸（旧版文档）}
   */
  post(options: ContractsPresignPostOptions): Promise<CallResponse<ContractsPresignPostResponse>>;
  /**
   * 预签约接口
   *
   * `POST v3/offlineface/contracts/presign`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸（旧版文档）}
   */
  postAsync(options: ContractsPresignPostOptions): Promise<CallResponse<ContractsPresignPostResponse>>;
}

export interface ContractsByContractIdGetResponse {
  /** 签约ID */
  contract_id: string;
  /** 商户号 */
  mchid: string;
  /** 机构ID */
  organization_id: string;
  /** 用户ID */
  use_id?: string;
  /** 签约用户openid */
  openid?: string;
  /** 签约状态 */
  contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {});
  /** 签约时间 */
  contract_signed_time: string;
  /** 解约时间 */
  contract_terminated_time?: string;
  /** 签约模式 */
  contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {});
  /** 签约卡来源 */
  contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {});
}

export interface ContractsByContractIdGetQuery {
  /** 商户签约小程序APPID */
  appid?: string | undefined;
}

export interface ContractsByContractIdGetOptions extends CallOptions {
  /** 签约ID */
  contract_id: string;
  /** 查询参数 */
  query?: ContractsByContractIdGetQuery | undefined;
}

/** `v3/offlineface/contracts/{contract_id}` */
export interface ContractsByContractId extends Node {
  /**
   * 签约查询接口
   *
   * `GET v3/offlineface/contracts/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸（旧版文档）}
   */
  get(options: ContractsByContractIdGetOptions): Promise<CallResponse<ContractsByContractIdGetResponse>>;
  /**
   * 签约查询接口
   *
   * `GET v3/offlineface/contracts/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸（旧版文档）}
   */
  getAsync(options: ContractsByContractIdGetOptions): Promise<CallResponse<ContractsByContractIdGetResponse>>;
}
