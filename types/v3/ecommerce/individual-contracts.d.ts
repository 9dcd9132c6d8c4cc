// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 个人商户签约
 *
 * `v3/ecommerce/individual-contracts`
 */
export interface IndividualContracts extends Node {
  readonly outContractCode: IndividualContractsOutContractCode;
  readonly preEntrustSign: IndividualContractsPreEntrustSign;
  readonly preEntrustSignWithRealNameIdentity: IndividualContractsPreEntrustSignWithRealNameIdentity;
  readonly _openid_: IndividualContractsByOpenid;
  /** 同 _openid_ */
  readonly $openid$: IndividualContractsByOpenid;
}

/** `v3/ecommerce/individual-contracts/out-contract-code` */
export interface IndividualContractsOutContractCode extends Node {
  readonly _out_contract_code_: IndividualContractsOutContractCodeByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: IndividualContractsOutContractCodeByOutContractCode;
}

export interface IndividualContractsOutContractCodeByOutContractCodeGetResponse {
  /** 授权ID */
  individual_auth_id?: string;
  /** 签约时间 */
  signed_time: string;
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {});
  /** 用户OpenID */
  individual_openid?: string;
  /** 实名授权结果 */
  real_name_auth_result?: {
    /** 应用授权作用域 */
    scope: 'pay_realname' | (string & {});
    /** 访问令牌 */
    access_token: string;
    /** 访问令牌过期时间 */
    access_token_expire_time: string;
  };
}

export interface IndividualContractsOutContractCodeByOutContractCodeGetQuery {
  /** 签约和付款的微信小程序AppID */
  appid: string;
}

export interface IndividualContractsOutContractCodeByOutContractCodeGetOptions extends CallOptions {
  /** 业务申请单号 */
  out_contract_code: string;
  /** 查询参数 */
  query: IndividualContractsOutContractCodeByOutContractCodeGetQuery;
}

/** `v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` */
export interface IndividualContractsOutContractCodeByOutContractCode extends Node {
  /**
   * 根据业务申请单号查签约信息
   *
   * `GET v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851492 个人商户签约（服务商）}
   */
  get(options: IndividualContractsOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<IndividualContractsOutContractCodeByOutContractCodeGetResponse>>;
  /**
   * 根据业务申请单号查签约信息
   *
   * `GET v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851492 个人商户签约（服务商）}
   */
  getAsync(options: IndividualContractsOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<IndividualContractsOutContractCodeByOutContractCodeGetResponse>>;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign` */
export interface IndividualContractsPreEntrustSign extends Node {
  readonly app: IndividualContractsPreEntrustSignApp;
  readonly miniProgram: IndividualContractsPreEntrustSignMiniProgram;
}

export interface IndividualContractsPreEntrustSignAppPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string;
}

export interface IndividualContractsPreEntrustSignAppPostJson {
  /** 签约和付款的AppID */
  appid: string;
  /** 业务申请单号 */
  out_contract_code: string;
}

export interface IndividualContractsPreEntrustSignAppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: IndividualContractsPreEntrustSignAppPostJson;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign/app` */
export interface IndividualContractsPreEntrustSignApp extends Node {
  /**
   * APP场景预签约
   *
   * `POST v3/ecommerce/individual-contracts/pre-entrust-sign/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851472 个人商户签约（服务商）}
   */
  post(options: IndividualContractsPreEntrustSignAppPostOptions): Promise<CallResponse<IndividualContractsPreEntrustSignAppPostResponse>>;
  /**
   * APP场景预签约
   *
   * `POST v3/ecommerce/individual-contracts/pre-entrust-sign/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851472 个人商户签约（服务商）}
   */
  postAsync(options: IndividualContractsPreEntrustSignAppPostOptions): Promise<CallResponse<IndividualContractsPreEntrustSignAppPostResponse>>;
}

export interface IndividualContractsPreEntrustSignMiniProgramPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string;
}

export interface IndividualContractsPreEntrustSignMiniProgramPostJson {
  /** 签约和付款的AppID */
  appid: string;
  /** 业务申请单号 */
  out_contract_code: string;
  /** 个人收款方的OpenID */
  openid: string;
}

export interface IndividualContractsPreEntrustSignMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: IndividualContractsPreEntrustSignMiniProgramPostJson;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` */
export interface IndividualContractsPreEntrustSignMiniProgram extends Node {
  /**
   * 小程序场景预签约
   *
   * `POST v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023636 个人商户签约（服务商）}
   */
  post(options: IndividualContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<IndividualContractsPreEntrustSignMiniProgramPostResponse>>;
  /**
   * 小程序场景预签约
   *
   * `POST v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023636 个人商户签约（服务商）}
   */
  postAsync(options: IndividualContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<IndividualContractsPreEntrustSignMiniProgramPostResponse>>;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity` */
export interface IndividualContractsPreEntrustSignWithRealNameIdentity extends Node {
  readonly app: IndividualContractsPreEntrustSignWithRealNameIdentityApp;
  readonly miniProgram: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram;
}

export interface IndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string;
}

export interface IndividualContractsPreEntrustSignWithRealNameIdentityAppPostJson {
  /** 签约和付款的AppID */
  appid: string;
  /** 业务申请单号 */
  out_contract_code: string;
  /** 真实姓名 （敏感信息，加密传输） */
  real_name: string;
  /** 证件类型 */
  cred_type: 'ID_CARD' | (string & {});
  /** 件号码 （敏感信息，加密传输） */
  cred_id: string;
}

export interface IndividualContractsPreEntrustSignWithRealNameIdentityAppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostJson;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` */
export interface IndividualContractsPreEntrustSignWithRealNameIdentityApp extends Node {
  /**
   * APP场景预签约（需要实名验证）
   *
   * `POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020083765 个人商户签约（服务商）}
   */
  post(options: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostOptions): Promise<CallResponse<IndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse>>;
  /**
   * APP场景预签约（需要实名验证）
   *
   * `POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020083765 个人商户签约（服务商）}
   */
  postAsync(options: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostOptions): Promise<CallResponse<IndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse>>;
}

export interface IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string;
}

export interface IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostJson {
  /** 签约和付款的AppID */
  appid: string;
  /** 业务申请单号 */
  out_contract_code: string;
  /** 个人收款方的OpenID */
  openid: string;
  /** 真实姓名 （敏感信息，加密传输） */
  real_name: string;
  /** 证件类型 */
  cred_type: 'ID_CARD' | (string & {});
  /** 件号码 （敏感信息，加密传输） */
  cred_id: string;
}

export interface IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostJson;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` */
export interface IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram extends Node {
  /**
   * 小程序场景预签约（需要实名验证）
   *
   * `POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023723 个人商户签约（服务商）}
   */
  post(options: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostOptions): Promise<CallResponse<IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse>>;
  /**
   * 小程序场景预签约（需要实名验证）
   *
   * `POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023723 个人商户签约（服务商）}
   */
  postAsync(options: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostOptions): Promise<CallResponse<IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse>>;
}

export interface IndividualContractsByOpenidGetResponse {
  /** 授权ID */
  individual_auth_id: string;
  /** 操作时间 */
  operation_time: string;
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {});
}

export interface IndividualContractsByOpenidGetQuery {
  /** 签约和付款的微信小程序AppID */
  appid: string;
  /** 权限类型 */
  permission_type: 'INDIVIDUAL_PAYEE' | (string & {});
}

export interface IndividualContractsByOpenidGetOptions extends CallOptions {
  /** 个人收款方在平台appid下的唯一标识 */
  openid: string;
  /** 查询参数 */
  query: IndividualContractsByOpenidGetQuery;
}

/** `v3/ecommerce/individual-contracts/{openid}` */
export interface IndividualContractsByOpenid extends Node {
  /**
   * 查询个人收款方授权结果
   *
   * `GET v3/ecommerce/individual-contracts/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739528 个人商户签约（服务商）}
   */
  get(options: IndividualContractsByOpenidGetOptions): Promise<CallResponse<IndividualContractsByOpenidGetResponse>>;
  /**
   * 查询个人收款方授权结果
   *
   * `GET v3/ecommerce/individual-contracts/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739528 个人商户签约（服务商）}
   */
  getAsync(options: IndividualContractsByOpenidGetOptions): Promise<CallResponse<IndividualContractsByOpenidGetResponse>>;
}
