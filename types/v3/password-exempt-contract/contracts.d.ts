// Generated from openapi/: do not edit, run `npm run generate`.

import type { PasswordExemptContractPreSign, PasswordExemptContractRedirect } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/password-exempt-contract/contracts` */
export interface Contracts extends Node {
  readonly ecommerce: ContractsEcommerce;
  readonly normal: ContractsNormal;
  readonly qs: ContractsQs;
  readonly serviceId: ContractsServiceId;
  readonly serviceProvider: ContractsServiceProvider;
}

/** `v3/password-exempt-contract/contracts/ecommerce` */
export interface ContractsEcommerce extends Node {
  readonly preEntrustSign: ContractsEcommercePreEntrustSign;
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign` */
export interface ContractsEcommercePreEntrustSign extends Node {
  readonly miniProgram: ContractsEcommercePreEntrustSignMiniProgram;
  readonly payRedirectSign: ContractsEcommercePreEntrustSignPayRedirectSign;
}

export type ContractsEcommercePreEntrustSignMiniProgramPostResponse = PasswordExemptContractPreSign;

export interface ContractsEcommercePreEntrustSignMiniProgramPostJson {
  /** 商户AppID */
  appid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 用户标识 */
  openid: string;
}

export interface ContractsEcommercePreEntrustSignMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsEcommercePreEntrustSignMiniProgramPostJson;
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` */
export interface ContractsEcommercePreEntrustSignMiniProgram extends Node {
  /**
   * 电商收付通模式小程序场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369177 免密支付（服务商）}
   */
  post(options: ContractsEcommercePreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ContractsEcommercePreEntrustSignMiniProgramPostResponse>>;
  /**
   * 电商收付通模式小程序场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369177 免密支付（服务商）}
   */
  postAsync(options: ContractsEcommercePreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ContractsEcommercePreEntrustSignMiniProgramPostResponse>>;
}

export type ContractsEcommercePreEntrustSignPayRedirectSignPostResponse = PasswordExemptContractRedirect;

export interface ContractsEcommercePreEntrustSignPayRedirectSignPostJson {
  /** 商户AppID */
  appid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 用户标识 */
  openid: string;
}

export interface ContractsEcommercePreEntrustSignPayRedirectSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsEcommercePreEntrustSignPayRedirectSignPostJson;
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` */
export interface ContractsEcommercePreEntrustSignPayRedirectSign extends Node {
  /**
   * 电商收付通模式支付后场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369191 免密支付（服务商）}
   */
  post(options: ContractsEcommercePreEntrustSignPayRedirectSignPostOptions): Promise<CallResponse<ContractsEcommercePreEntrustSignPayRedirectSignPostResponse>>;
  /**
   * 电商收付通模式支付后场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369191 免密支付（服务商）}
   */
  postAsync(options: ContractsEcommercePreEntrustSignPayRedirectSignPostOptions): Promise<CallResponse<ContractsEcommercePreEntrustSignPayRedirectSignPostResponse>>;
}

/** `v3/password-exempt-contract/contracts/normal` */
export interface ContractsNormal extends Node {
  readonly preEntrustSign: ContractsNormalPreEntrustSign;
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign` */
export interface ContractsNormalPreEntrustSign extends Node {
  readonly miniProgram: ContractsNormalPreEntrustSignMiniProgram;
  readonly payRedirectSign: ContractsNormalPreEntrustSignPayRedirectSign;
}

export type ContractsNormalPreEntrustSignMiniProgramPostResponse = PasswordExemptContractPreSign;

export interface ContractsNormalPreEntrustSignMiniProgramPostJson {
  /** 商户AppID */
  appid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 用户标识 */
  openid: string;
}

export interface ContractsNormalPreEntrustSignMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsNormalPreEntrustSignMiniProgramPostJson;
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` */
export interface ContractsNormalPreEntrustSignMiniProgram extends Node {
  /**
   * 直连商户模式小程序场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472870 免密支付（商户）}
   */
  post(options: ContractsNormalPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ContractsNormalPreEntrustSignMiniProgramPostResponse>>;
  /**
   * 直连商户模式小程序场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472870 免密支付（商户）}
   */
  postAsync(options: ContractsNormalPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ContractsNormalPreEntrustSignMiniProgramPostResponse>>;
}

export type ContractsNormalPreEntrustSignPayRedirectSignPostResponse = PasswordExemptContractRedirect;

export interface ContractsNormalPreEntrustSignPayRedirectSignPostJson {
  /** 商户AppID */
  appid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 用户标识 */
  openid: string;
}

export interface ContractsNormalPreEntrustSignPayRedirectSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsNormalPreEntrustSignPayRedirectSignPostJson;
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` */
export interface ContractsNormalPreEntrustSignPayRedirectSign extends Node {
  /**
   * 直连商户模式支付后场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472874 免密支付（商户）}
   */
  post(options: ContractsNormalPreEntrustSignPayRedirectSignPostOptions): Promise<CallResponse<ContractsNormalPreEntrustSignPayRedirectSignPostResponse>>;
  /**
   * 直连商户模式支付后场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472874 免密支付（商户）}
   */
  postAsync(options: ContractsNormalPreEntrustSignPayRedirectSignPostOptions): Promise<CallResponse<ContractsNormalPreEntrustSignPayRedirectSignPostResponse>>;
}

/** `v3/password-exempt-contract/contracts/qs` */
export interface ContractsQs extends Node {
  readonly preEntrustSign: ContractsQsPreEntrustSign;
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign` */
export interface ContractsQsPreEntrustSign extends Node {
  readonly miniProgram: ContractsQsPreEntrustSignMiniProgram;
  readonly payRedirectSign: ContractsQsPreEntrustSignPayRedirectSign;
}

export type ContractsQsPreEntrustSignMiniProgramPostResponse = PasswordExemptContractPreSign;

export interface ContractsQsPreEntrustSignMiniProgramPostJson {
  /** 商户AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 用户标识 */
  openid?: string | undefined;
  /** 用户子标识 */
  sub_openid?: string | undefined;
}

export interface ContractsQsPreEntrustSignMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsQsPreEntrustSignMiniProgramPostJson;
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` */
export interface ContractsQsPreEntrustSignMiniProgram extends Node {
  /**
   * 清算机构模式小程序场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471282 免密支付（服务商）}
   */
  post(options: ContractsQsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ContractsQsPreEntrustSignMiniProgramPostResponse>>;
  /**
   * 清算机构模式小程序场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471282 免密支付（服务商）}
   */
  postAsync(options: ContractsQsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ContractsQsPreEntrustSignMiniProgramPostResponse>>;
}

export type ContractsQsPreEntrustSignPayRedirectSignPostResponse = PasswordExemptContractRedirect;

export interface ContractsQsPreEntrustSignPayRedirectSignPostJson {
  /** 商户AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 用户标识 */
  openid?: string | undefined;
  /** 用户子标识 */
  sub_openid?: string | undefined;
}

export interface ContractsQsPreEntrustSignPayRedirectSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsQsPreEntrustSignPayRedirectSignPostJson;
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` */
export interface ContractsQsPreEntrustSignPayRedirectSign extends Node {
  /**
   * 清算机构模式支付后场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471286 免密支付（服务商）}
   */
  post(options: ContractsQsPreEntrustSignPayRedirectSignPostOptions): Promise<CallResponse<ContractsQsPreEntrustSignPayRedirectSignPostResponse>>;
  /**
   * 清算机构模式支付后场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471286 免密支付（服务商）}
   */
  postAsync(options: ContractsQsPreEntrustSignPayRedirectSignPostOptions): Promise<CallResponse<ContractsQsPreEntrustSignPayRedirectSignPostResponse>>;
}

/** `v3/password-exempt-contract/contracts/service-id` */
export interface ContractsServiceId extends Node {
  readonly _service_id_: ContractsServiceIdByServiceId;
  /** 同 _service_id_ */
  readonly $service_id$: ContractsServiceIdByServiceId;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}` */
export interface ContractsServiceIdByServiceId extends Node {
  readonly outContractCode: ContractsServiceIdByServiceIdOutContractCode;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code` */
export interface ContractsServiceIdByServiceIdOutContractCode extends Node {
  readonly _out_contract_code_: ContractsServiceIdByServiceIdOutContractCodeByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: ContractsServiceIdByServiceIdOutContractCodeByOutContractCode;
}

export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string;
  /** 免密支付协议ID */
  contract_id: string;
  /** 商户AppID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 用户标识 */
  sub_openid?: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account?: string;
  /** 委托代扣协议状态 */
  contract_state: string;
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string;
    /** 协议解约时间 */
    contract_terminated_time?: string;
    /** 解约备注 */
    contract_termination_remark?: string;
  };
}

export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetOptions extends CallOptions {
  /** 免密支付服务ID */
  service_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` */
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCode extends Node {
  readonly terminate: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 商户通过商户协议号查询协议
   *
   * `GET v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472855 免密支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715321 免密支付（服务商）}
   */
  get(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse>>;
  /**
   * 商户通过商户协议号查询协议
   *
   * `GET v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472855 免密支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715321 免密支付（服务商）}
   */
  getAsync(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse>>;
}

export type ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse = PasswordExemptContractRedirect;

export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostJson {
  /** 解约备注 */
  contract_termination_remark: string;
}

export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostOptions extends CallOptions {
  /** 免密支付服务ID */
  service_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** JSON 请求体 */
  json: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostJson;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` */
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate extends Node {
  /**
   * 商户通过商户协议号解约协议
   *
   * `POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472858 免密支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715383 免密支付（服务商）}
   */
  post(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
  /**
   * 商户通过商户协议号解约协议
   *
   * `POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472858 免密支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715383 免密支付（服务商）}
   */
  postAsync(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
}

/** `v3/password-exempt-contract/contracts/service-provider` */
export interface ContractsServiceProvider extends Node {
  readonly preEntrustSign: ContractsServiceProviderPreEntrustSign;
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign` */
export interface ContractsServiceProviderPreEntrustSign extends Node {
  readonly miniProgram: ContractsServiceProviderPreEntrustSignMiniProgram;
  readonly payRedirectSign: ContractsServiceProviderPreEntrustSignPayRedirectSign;
}

export interface ContractsServiceProviderPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string;
  /** 跳转签约的小程序路径 */
  sign_mp_path: string;
}

export interface ContractsServiceProviderPreEntrustSignMiniProgramPostJson {
  /** 商户AppID */
  sp_appid: string;
  /** 用户标识 */
  sp_openid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户AppID */
  sub_appid: string;
  /** 用户子标识 */
  sub_openid?: string | undefined;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
}

export interface ContractsServiceProviderPreEntrustSignMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsServiceProviderPreEntrustSignMiniProgramPostJson;
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` */
export interface ContractsServiceProviderPreEntrustSignMiniProgram extends Node {
  /**
   * 服务商模式小程序场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471269 免密支付（服务商）}
   */
  post(options: ContractsServiceProviderPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ContractsServiceProviderPreEntrustSignMiniProgramPostResponse>>;
  /**
   * 服务商模式小程序场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471269 免密支付（服务商）}
   */
  postAsync(options: ContractsServiceProviderPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ContractsServiceProviderPreEntrustSignMiniProgramPostResponse>>;
}

export interface ContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

export interface ContractsServiceProviderPreEntrustSignPayRedirectSignPostJson {
  /** 商户AppID */
  sp_appid: string;
  /** 用户标识 */
  sp_openid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户AppID */
  sub_appid: string;
  /** 用户子标识 */
  sub_openid?: string | undefined;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface ContractsServiceProviderPreEntrustSignPayRedirectSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ContractsServiceProviderPreEntrustSignPayRedirectSignPostJson;
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` */
export interface ContractsServiceProviderPreEntrustSignPayRedirectSign extends Node {
  /**
   * 服务商模式支付后场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471272 免密支付（服务商）}
   */
  post(options: ContractsServiceProviderPreEntrustSignPayRedirectSignPostOptions): Promise<CallResponse<ContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse>>;
  /**
   * 服务商模式支付后场景预签约
   *
   * `POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471272 免密支付（服务商）}
   */
  postAsync(options: ContractsServiceProviderPreEntrustSignPayRedirectSignPostOptions): Promise<CallResponse<ContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse>>;
}
