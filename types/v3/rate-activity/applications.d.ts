// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ApplicationsPostResponse {
  /** 申请单编号 */
  application_id: string;
}

export interface ApplicationsPostJson {
  /** 从业机构号 */
  acquiring_bank_id: string;
  /** 渠道商户号 */
  channel_id: string;
  /** 从业机构特约商户号 */
  sub_mchid: string;
  /** 活动报名信息 */
  activity_detail: {
    /** 活动ID */
    activity_id: string;
    /** 活动费率 */
    activity_rate?: string | undefined;
    /** 活动报名材料 */
    activity_apply_information?: {
      /** 材料ID */
      apply_material_id?: string | undefined;
      /** 材料内容 */
      apply_material_information?: string[] | undefined;
    }[] | undefined;
  };
  /** 补充信息 */
  additional_information?: {
    /** 补充说明 */
    additional_message?: string | undefined;
    /** 补充材料 */
    additional_material?: string[] | undefined;
  } | undefined;
}

export interface ApplicationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ApplicationsPostJson;
}

/** `v3/rate-activity/applications` */
export interface Applications extends Node {
  readonly id: ApplicationsId;
  /**
   * 报名费率优惠活动
   *
   * `POST v3/rate-activity/applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698774 费率优惠活动（服务商）}
   */
  post(options: ApplicationsPostOptions): Promise<CallResponse<ApplicationsPostResponse>>;
  /**
   * 报名费率优惠活动
   *
   * `POST v3/rate-activity/applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698774 费率优惠活动（服务商）}
   */
  postAsync(options: ApplicationsPostOptions): Promise<CallResponse<ApplicationsPostResponse>>;
}

/** `v3/rate-activity/applications/id` */
export interface ApplicationsId extends Node {
  readonly _application_id_: ApplicationsIdByApplicationId;
  /** 同 _application_id_ */
  readonly $application_id$: ApplicationsIdByApplicationId;
}

export interface ApplicationsIdByApplicationIdGetResponse {
  /** 申请单状态 */
  application_state: string;
  /** 从业机构特约商户号 */
  sub_mchid: string;
  /** 驳回参数 */
  reject_parameter?: string;
  /** 驳回原因 */
  reject_reason?: string;
  /** 活动审核通过时间 */
  pass_time?: string;
}

export interface ApplicationsIdByApplicationIdGetOptions extends CallOptions {
  /** 申请单编号 */
  application_id: string;
}

export interface ApplicationsIdByApplicationIdPatchResponse {
  /** 申请单编号 */
  application_id: string;
}

export interface ApplicationsIdByApplicationIdPatchJson {
  /** 活动报名修改信息 */
  activity_detail_modification?: {
    /** 活动费率 */
    activity_rate?: string | undefined;
    /** 活动报名材料 */
    activity_apply_information?: {
      /** 材料ID */
      apply_material_id?: string | undefined;
      /** 材料内容 */
      apply_material_information?: string[] | undefined;
    }[] | undefined;
  } | undefined;
  /** 补充信息 */
  additional_information?: {
    /** 补充说明 */
    additional_message?: string | undefined;
    /** 补充材料 */
    additional_material?: string[] | undefined;
  } | undefined;
}

export interface ApplicationsIdByApplicationIdPatchOptions extends CallOptions {
  /** 申请单编号 */
  application_id: string;
  /** JSON 请求体 */
  json: ApplicationsIdByApplicationIdPatchJson;
}

/** `v3/rate-activity/applications/id/{application_id}` */
export interface ApplicationsIdByApplicationId extends Node {
  /**
   * 根据申请单ID查询申请单结果
   *
   * `GET v3/rate-activity/applications/id/{application_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471722 费率优惠活动（服务商）}
   */
  get(options: ApplicationsIdByApplicationIdGetOptions): Promise<CallResponse<ApplicationsIdByApplicationIdGetResponse>>;
  /**
   * 根据申请单ID查询申请单结果
   *
   * `GET v3/rate-activity/applications/id/{application_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471722 费率优惠活动（服务商）}
   */
  getAsync(options: ApplicationsIdByApplicationIdGetOptions): Promise<CallResponse<ApplicationsIdByApplicationIdGetResponse>>;
  /**
   * 修改单据信息
   *
   * `PATCH v3/rate-activity/applications/id/{application_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698885 费率优惠活动（服务商）}
   */
  patch(options: ApplicationsIdByApplicationIdPatchOptions): Promise<CallResponse<ApplicationsIdByApplicationIdPatchResponse>>;
  /**
   * 修改单据信息
   *
   * `PATCH v3/rate-activity/applications/id/{application_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698885 费率优惠活动（服务商）}
   */
  patchAsync(options: ApplicationsIdByApplicationIdPatchOptions): Promise<CallResponse<ApplicationsIdByApplicationIdPatchResponse>>;
}
