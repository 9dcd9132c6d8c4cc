// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface MerchantSettleRuleApplicationsPostResponse {
  /** 申请单编号 */
  application_id: string;
  /** 申请单处理信息 */
  application_process_info?: string;
  /** 申请单状态 */
  application_state?: string;
  /** 最后更新时间 */
  update_time?: string;
  /** 从业机构号 */
  acquiring_bank_id?: string;
  /** 渠道商户号 */
  channel_id?: string;
  /** 从业机构特约商户号 */
  sub_mchid?: string;
  /** 结算规则id */
  settle_rule_id?: number;
}

export interface MerchantSettleRuleApplicationsPostJson {
  /** 从业机构号 */
  acquiring_bank_id: string;
  /** 渠道商户号 */
  channel_id: string;
  /** 从业机构特约商户号 */
  sub_mchid: string;
  /** 结算规则id */
  settle_rule_id: number;
}

export interface MerchantSettleRuleApplicationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantSettleRuleApplicationsPostJson;
}

/** `v3/merchant-settlement/merchant-settle-rule-applications` */
export interface MerchantSettleRuleApplications extends Node {
  readonly _application_id_: MerchantSettleRuleApplicationsByApplicationId;
  /** 同 _application_id_ */
  readonly $application_id$: MerchantSettleRuleApplicationsByApplicationId;
  /**
   * 申请修改特约商户结算规则
   *
   * `POST v3/merchant-settlement/merchant-settle-rule-applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697924 结算规则（服务商）}
   */
  post(options: MerchantSettleRuleApplicationsPostOptions): Promise<CallResponse<MerchantSettleRuleApplicationsPostResponse>>;
  /**
   * 申请修改特约商户结算规则
   *
   * `POST v3/merchant-settlement/merchant-settle-rule-applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697924 结算规则（服务商）}
   */
  postAsync(options: MerchantSettleRuleApplicationsPostOptions): Promise<CallResponse<MerchantSettleRuleApplicationsPostResponse>>;
}

export interface MerchantSettleRuleApplicationsByApplicationIdGetResponse {
  /** 申请单编号 */
  application_id: string;
  /** 申请单处理信息 */
  application_process_info?: string;
  /** 申请单状态 */
  application_state?: string;
  /** 最后更新时间 */
  update_time?: string;
  /** 从业机构号 */
  acquiring_bank_id?: string;
  /** 渠道商户号 */
  channel_id?: string;
  /** 从业机构特约商户号 */
  sub_mchid?: string;
  /** 结算规则id */
  settle_rule_id?: number;
}

export interface MerchantSettleRuleApplicationsByApplicationIdGetOptions extends CallOptions {
  /** 申请单编号 */
  application_id: string;
}

/** `v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` */
export interface MerchantSettleRuleApplicationsByApplicationId extends Node {
  /**
   * 根据申请单ID查询结果
   *
   * `GET v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698574 结算规则（服务商）}
   */
  get(options: MerchantSettleRuleApplicationsByApplicationIdGetOptions): Promise<CallResponse<MerchantSettleRuleApplicationsByApplicationIdGetResponse>>;
  /**
   * 根据申请单ID查询结果
   *
   * `GET v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698574 结算规则（服务商）}
   */
  getAsync(options: MerchantSettleRuleApplicationsByApplicationIdGetOptions): Promise<CallResponse<MerchantSettleRuleApplicationsByApplicationIdGetResponse>>;
}
