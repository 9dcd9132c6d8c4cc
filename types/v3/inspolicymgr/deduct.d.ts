// Generated from openapi/: do not edit, run `npm run generate`.

import type { InsurancePolicy } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/inspolicymgr/deduct` */
export interface Deduct extends Node {
  readonly authorizations: DeductAuthorizations;
  readonly policies: DeductPolicies;
}

export interface DeductAuthorizationsPostResponse {
  /** 商户保险编号 */
  out_insurance_no: string;
  /** 商户APPID */
  appid?: string;
  /** 保险代扣模板ID */
  plan_id: string;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 保险名称 */
  insurance_name: string;
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {});
  /** 用户授权时间 */
  user_auth_time?: string;
}

export interface DeductAuthorizationsPostJson {
  /** 商户保险编号 */
  out_insurance_no: string;
  /** 商户APPID */
  appid: string;
  /** 保险代扣模板ID */
  plan_id: string;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 保险名称 */
  insurance_name: string;
  /** 收款方商户号 */
  payee_mchid?: string | undefined;
  /** 收款方公众账号ID */
  payee_appid?: string | undefined;
}

export interface DeductAuthorizationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: DeductAuthorizationsPostJson;
}

/** `v3/inspolicymgr/deduct/authorizations` */
export interface DeductAuthorizations extends Node {
  readonly _out_insurance_no_: DeductAuthorizationsByOutInsuranceNo;
  /** 同 _out_insurance_no_ */
  readonly $out_insurance_no$: DeductAuthorizationsByOutInsuranceNo;
  /**
   * 提交保单授权信息
   *
   * `POST v3/inspolicymgr/deduct/authorizations`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617408 保险保单管理（商户）}
   */
  post(options: DeductAuthorizationsPostOptions): Promise<CallResponse<DeductAuthorizationsPostResponse>>;
  /**
   * 提交保单授权信息
   *
   * `POST v3/inspolicymgr/deduct/authorizations`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617408 保险保单管理（商户）}
   */
  postAsync(options: DeductAuthorizationsPostOptions): Promise<CallResponse<DeductAuthorizationsPostResponse>>;
}

export interface DeductAuthorizationsByOutInsuranceNoGetResponse {
  /** 商户保险编号 */
  out_insurance_no: string;
  /** 公众账号ID */
  appid: string;
  /** 保险代扣模板ID */
  plan_id: string;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 保险名称 */
  insurance_name: string;
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {});
  /** 用户授权时间 */
  user_auth_time?: string;
}

export interface DeductAuthorizationsByOutInsuranceNoGetOptions extends CallOptions {
  /** 商户保险编号 */
  out_insurance_no: string;
}

/** `v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` */
export interface DeductAuthorizationsByOutInsuranceNo extends Node {
  /**
   * 查询保单授权信息
   *
   * `GET v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617415 保险保单管理（商户）}
   */
  get(options: DeductAuthorizationsByOutInsuranceNoGetOptions): Promise<CallResponse<DeductAuthorizationsByOutInsuranceNoGetResponse>>;
  /**
   * 查询保单授权信息
   *
   * `GET v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617415 保险保单管理（商户）}
   */
  getAsync(options: DeductAuthorizationsByOutInsuranceNoGetOptions): Promise<CallResponse<DeductAuthorizationsByOutInsuranceNoGetResponse>>;
}

export type DeductPoliciesPostResponse = InsurancePolicy;

export interface DeductPoliciesPostJson {
  /** 商户保险编号 */
  out_insurance_no: string;
  /** 被保险人姓名列表 */
  insured_name_list: string[];
  /** 承保公司代码 */
  insurance_company_code: string;
  /** 保单生效时间 */
  effective_time: string;
  /** 保单失效时间 */
  expired_time: string;
  /** 保障详情 */
  coverage_detail: string;
  /** 是否支持续保 */
  support_renewal: boolean;
  /** 可续保开始时间 */
  start_renewal_time?: string | undefined;
  /** 可续保结束时间 */
  end_renewal_time?: string | undefined;
  /** 保单类型 */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {});
  /** 车牌信息 */
  car_number?: string | undefined;
  /** 宠物名称 */
  pet_name?: string | undefined;
  /** 地址信息 */
  address?: string | undefined;
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {});
  /** 保司保单号 */
  policy_code?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: string;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 保单的扣费周期列表 */
  policy_periods: number[];
  /** 商户APPID */
  appid: string;
  /** 用户在商户公众号内的身份标识 */
  openid: string;
  /** 是否为赠险 */
  free_insurance: boolean;
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined;
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}) | undefined;
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}) | undefined;
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}) | undefined;
  /** 首期保费金额，单位：分 */
  first_period_amount?: number | undefined;
  /** 后续每期保费金额，单位：分 */
  subsequent_period_amount?: number | undefined;
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}) | undefined;
  /** 收款方商户号 */
  payee_mchid?: string | undefined;
  /** 收款方公众账号ID */
  payee_appid?: string | undefined;
  /** 收款方用户标识 */
  payee_openid?: string | undefined;
}

export interface DeductPoliciesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: DeductPoliciesPostJson;
}

/** `v3/inspolicymgr/deduct/policies` */
export interface DeductPolicies extends Node {
  readonly _out_insurance_no_: DeductPoliciesByOutInsuranceNo;
  /** 同 _out_insurance_no_ */
  readonly $out_insurance_no$: DeductPoliciesByOutInsuranceNo;
  /**
   * 上传保单
   *
   * `POST v3/inspolicymgr/deduct/policies`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617421 保险保单管理（商户）}
   */
  post(options: DeductPoliciesPostOptions): Promise<CallResponse<DeductPoliciesPostResponse>>;
  /**
   * 上传保单
   *
   * `POST v3/inspolicymgr/deduct/policies`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617421 保险保单管理（商户）}
   */
  postAsync(options: DeductPoliciesPostOptions): Promise<CallResponse<DeductPoliciesPostResponse>>;
}

export type DeductPoliciesByOutInsuranceNoGetResponse = InsurancePolicy;

export interface DeductPoliciesByOutInsuranceNoGetOptions extends CallOptions {
  /** 商户保险编号 */
  out_insurance_no: string;
}

export type DeductPoliciesByOutInsuranceNoPatchResponse = InsurancePolicy;

export interface DeductPoliciesByOutInsuranceNoPatchJson {
  /** 被保险人姓名列表 */
  insured_name_list?: string[] | undefined;
  /** 保险名称 */
  insurance_name?: string | undefined;
  /** 保单生效时间 */
  effective_time?: string | undefined;
  /** 保单失效时间 */
  expired_time?: string | undefined;
  /** 保障详情 */
  coverage_detail?: string | undefined;
  /** 是否支持续保 */
  support_renewal?: boolean | undefined;
  /** 可续保开始时间 */
  start_renewal_time?: string | undefined;
  /** 可续保结束时间 */
  end_renewal_time?: string | undefined;
  /** 保单类型 */
  policy_type?: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {}) | undefined;
  /** 车牌信息 */
  car_number?: string | undefined;
  /** 宠物名称 */
  pet_name?: string | undefined;
  /** 地址信息 */
  address?: string | undefined;
  /** 保单状态 */
  policy_state?: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {}) | undefined;
  /** 保司保单号 */
  policy_code?: string | undefined;
  /** 委托代扣模板ID */
  plan_id?: string | undefined;
  /** 商户签约协议号 */
  out_contract_code?: string | undefined;
  /** 保单的扣费周期列表 */
  policy_periods?: number[] | undefined;
  /** 是否为赠险 */
  free_insurance?: boolean | undefined;
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined;
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}) | undefined;
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}) | undefined;
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}) | undefined;
  /** 首期保费金额，单位：分 */
  first_period_amount?: number | undefined;
  /** 后续每期保费金额，单位：分 */
  subsequent_period_amount?: number | undefined;
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}) | undefined;
}

export interface DeductPoliciesByOutInsuranceNoPatchOptions extends CallOptions {
  /** 商户保险编号 */
  out_insurance_no: string;
  /** JSON 请求体 */
  json: DeductPoliciesByOutInsuranceNoPatchJson;
}

/** `v3/inspolicymgr/deduct/policies/{out_insurance_no}` */
export interface DeductPoliciesByOutInsuranceNo extends Node {
  /**
   * 查询保单
   *
   * `GET v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617422 保险保单管理（商户）}
   */
  get(options: DeductPoliciesByOutInsuranceNoGetOptions): Promise<CallResponse<DeductPoliciesByOutInsuranceNoGetResponse>>;
  /**
   * 查询保单
   *
   * `GET v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617422 保险保单管理（商户）}
   */
  getAsync(options: DeductPoliciesByOutInsuranceNoGetOptions): Promise<CallResponse<DeductPoliciesByOutInsuranceNoGetResponse>>;
  /**
   * 更新保单信息
   *
   * `PATCH v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617424 保险保单管理（商户）}
   */
  patch(options: DeductPoliciesByOutInsuranceNoPatchOptions): Promise<CallResponse<DeductPoliciesByOutInsuranceNoPatchResponse>>;
  /**
   * 更新保单信息
   *
   * `PATCH v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617424 保险保单管理（商户）}
   */
  patchAsync(options: DeductPoliciesByOutInsuranceNoPatchOptions): Promise<CallResponse<DeductPoliciesByOutInsuranceNoPatchResponse>>;
}
