// Generated from openapi/: do not edit, run `npm run generate`.

import type { FieldRelationInput, FileCheckRuleInput, SubmissionRecordField } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/mch-manage/mch-manage-records` */
export interface MchManageRecords extends Node {
  readonly subMchid: MchManageRecordsSubMchid;
  readonly _manage_record_id_: MchManageRecordsByManageRecordId;
  /** 同 _manage_record_id_ */
  readonly $manage_record_id$: MchManageRecordsByManageRecordId;
}

/** `v3/mch-manage/mch-manage-records/sub-mchid` */
export interface MchManageRecordsSubMchid extends Node {
  readonly _sub_mchid_: MchManageRecordsSubMchidBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MchManageRecordsSubMchidBySubMchid;
}

export interface MchManageRecordsSubMchidBySubMchidGetResponseDataRequestedItemInfoContent {
  /** 资料项集合 */
  record_fields: SubmissionRecordField[];
}

export interface MchManageRecordsSubMchidBySubMchidGetResponse {
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
  /** 资源总条数 */
  total_count?: number;
  /** 商户管理记录详情列表 */
  data?: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 商户管理记录ID */
    manage_record_id?: string;
    /** 商户管理记录类型 */
    manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {});
    /** 管控时间 */
    manage_time?: string;
    /** 管控原因 */
    manage_reason?: string;
    /** 限制功能 */
    limit_ability?: string;
    /** 解除管控方式 */
    recover_way?: 'SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {});
    /** 是否允许提交资料 */
    allow_submit?: boolean;
    /** 禁止提交资料原因 */
    forbid_submit_reason?: string;
    /** 可提交资料开始时间 */
    submit_start_time?: string;
    /** 可提交资料结束时间 */
    submit_end_time?: string;
    /** 商户管理记录状态 */
    manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {});
    /** 解除管控时间 */
    recover_time?: string;
    /** 解除管控原因 */
    recover_reason?: 'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {});
    /** 申诉驳回原因 */
    reject_reason?: string;
    /** 可提交资料结束时间 */
    approve_time?: string;
    /**
     * 要求提交的资料
     * 值为 JSON 字符串，内容见 {@link MchManageRecordsSubMchidBySubMchidGetResponseDataRequestedItemInfoContent}
     */
    requested_item_info?: string;
  }[];
}

export interface MchManageRecordsSubMchidBySubMchidGetQuery {
  /** 最大资源条数 */
  limit: number;
  /** 请求资源起始位置 */
  offset?: number | undefined;
  /** 商户管理记录类型 */
  manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {});
  /** 商户管理记录状态 */
  manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {}) | undefined;
}

export interface MchManageRecordsSubMchidBySubMchidGetOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
  /** 查询参数 */
  query: MchManageRecordsSubMchidBySubMchidGetQuery;
}

/** `v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` */
export interface MchManageRecordsSubMchidBySubMchid extends Node {
  /**
   * 分页查询子商户名下的商户管理记录
   *
   * `GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940381 子商户管理记录（服务商）}
   */
  get(options: MchManageRecordsSubMchidBySubMchidGetOptions): Promise<CallResponse<MchManageRecordsSubMchidBySubMchidGetResponse>>;
  /**
   * 分页查询子商户名下的商户管理记录
   *
   * `GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940381 子商户管理记录（服务商）}
   */
  getAsync(options: MchManageRecordsSubMchidBySubMchidGetOptions): Promise<CallResponse<MchManageRecordsSubMchidBySubMchidGetResponse>>;
}

export interface MchManageRecordsByManageRecordIdGetResponseRequestedItemInfoContent {
  /** 资料项集合 */
  record_fields: SubmissionRecordField[];
}

export interface MchManageRecordsByManageRecordIdGetResponse {
  /** 子商户号 */
  sub_mchid?: string;
  /** 商户管理记录ID */
  manage_record_id?: string;
  /** 商户管理记录类型 */
  manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {});
  /** 管控时间 */
  manage_time?: string;
  /** 管控原因 */
  manage_reason?: string;
  /** 限制功能 */
  limit_ability?: string;
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {});
  /** 是否允许提交资料 */
  allow_submit?: boolean;
  /** 禁止提交资料原因 */
  forbid_submit_reason?: string;
  /** 可提交资料开始时间 */
  submit_start_time?: string;
  /** 可提交资料结束时间 */
  submit_end_time?: string;
  /** 商户管理记录状态 */
  manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {});
  /** 解除管控时间 */
  recover_time?: string;
  /** 解除管控原因 */
  recover_reason?: 'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {});
  /** 申诉驳回原因 */
  reject_reason?: string;
  /** 可提交资料结束时间 */
  approve_time?: string;
  /**
   * 要求提交的资料
   * 值为 JSON 字符串，内容见 {@link MchManageRecordsByManageRecordIdGetResponseRequestedItemInfoContent}
   */
  requested_item_info?: string;
}

export interface MchManageRecordsByManageRecordIdGetQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface MchManageRecordsByManageRecordIdGetOptions extends CallOptions {
  /** 商户管理记录ID */
  manage_record_id: string;
  /** 查询参数 */
  query: MchManageRecordsByManageRecordIdGetQuery;
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}` */
export interface MchManageRecordsByManageRecordId extends Node {
  readonly mchManageSubmissions: MchManageRecordsByManageRecordIdMchManageSubmissions;
  /**
   * 查询子商户下指定商户管理记录
   *
   * `GET v3/mch-manage/mch-manage-records/{manage_record_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940383 子商户管理记录（服务商）}
   */
  get(options: MchManageRecordsByManageRecordIdGetOptions): Promise<CallResponse<MchManageRecordsByManageRecordIdGetResponse>>;
  /**
   * 查询子商户下指定商户管理记录
   *
   * `GET v3/mch-manage/mch-manage-records/{manage_record_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940383 子商户管理记录（服务商）}
   */
  getAsync(options: MchManageRecordsByManageRecordIdGetOptions): Promise<CallResponse<MchManageRecordsByManageRecordIdGetResponse>>;
}

export interface MchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse {
  /** 商户管理提交资料记录ID */
  manage_submission_id?: string;
}

export interface MchManageRecordsByManageRecordIdMchManageSubmissionsPostJsonSubmitDataContentRecordFieldsRepeatedFieldDataContent {
  /** 补充资料项 */
  field_data: {
    /** 经度值 */
    longitude?: string | undefined;
    /** 纬度值 */
    latitude?: string | undefined;
    /** 省份 */
    province?: string | undefined;
    /** 城市 */
    city?: string | undefined;
    /** 区域 */
    area?: string | undefined;
    /** 街道 */
    street?: string | undefined;
    /** 详细地址 */
    address?: string | undefined;
    /** 地址名 */
    name?: string | undefined;
    /** 微信支付订单号 */
    wechat_order_id?: string | undefined;
    /** 商户订单号 */
    merchant_order_id?: string | undefined;
    /** 交易时间+08 */
    trade_time?: string | undefined;
    /** 交易金额 */
    trade_money_amount?: string | undefined;
    /** 调单商品 */
    trade_goods?: string | undefined;
    /** 是否物流 */
    logistic_flag?: 0 | 1 | (number & {}) | undefined;
    /** 凭证图片信息 */
    evidence_img_list?: string[] | undefined;
  }[];
}

export interface MchManageRecordsByManageRecordIdMchManageSubmissionsPostJsonSubmitDataContent {
  /** 资料项集合 */
  record_fields: {
    /** 资料项ID */
    item_id?: string | undefined;
    /** 资料项英文名 */
    field_name?: string | undefined;
    /** 资料项中文名 */
    name?: string | undefined;
    /** 资料项类型 */
    type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined;
    /**
     * 补充资料项多值JSON格式
     * 值为 JSON 字符串，内容见 {@link MchManageRecordsByManageRecordIdMchManageSubmissionsPostJsonSubmitDataContentRecordFieldsRepeatedFieldDataContent}
     */
    repeated_field_data?: string | undefined;
    /** 资料项填写提示 */
    tips?: string | undefined;
    /** 输入框占位文案 */
    placeholder?: string | undefined;
    /** 叹号悬浮提示语 */
    tooltip?: string | undefined;
    /** 是否必须提交 */
    required?: 0 | 1 | (number & {}) | undefined;
    /** 提交内容需要加密 */
    need_encrypt?: boolean | undefined;
    /** 字符串校验规则 */
    string_check_rule?: {
      /** 字符串最小长度 */
      min_string_length?: number | undefined;
      /** 字符串最大长度 */
      max_string_length?: number | undefined;
      /** 校验规则 */
      validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}) | undefined;
    } | undefined;
    /** 枚举校验规则 */
    enum_check_rule?: {
      /** 最小列表长度 */
      min_list_length?: number | undefined;
      /** 最大列表长度 */
      max_list_length?: number | undefined;
      /** 展示给商户看的枚举可选的字段列表 */
      enum_values?: string[] | undefined;
    } | undefined;
    /** 文件校验规则 */
    file_check_rule?: FileCheckRuleInput | undefined;
    /** 时间区间校验规则 */
    time_interval_check_rule?: {
      /** 最小列表长度 */
      min_list_length?: number | undefined;
      /** 最大列表长度 */
      max_list_length?: number | undefined;
    } | undefined;
    /** 订单类型校验规则 */
    order_interval_check_rule?: FileCheckRuleInput | undefined;
    /** 资料项关联规则集合 */
    relations?: FieldRelationInput[] | undefined;
  }[];
}

export interface MchManageRecordsByManageRecordIdMchManageSubmissionsPostJson {
  /** 子商户号 */
  sub_mchid: string;
  /**
   * 商户提交资料内容
   * 值为 JSON 字符串，内容见 {@link MchManageRecordsByManageRecordIdMchManageSubmissionsPostJsonSubmitDataContent}
   */
  submit_data: string;
}

export interface MchManageRecordsByManageRecordIdMchManageSubmissionsPostOptions extends CallOptions {
  /** 商户管理记录ID */
  manage_record_id: string;
  /** JSON 请求体 */
  json: MchManageRecordsByManageRecordIdMchManageSubmissionsPostJson;
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` */
export interface MchManageRecordsByManageRecordIdMchManageSubmissions extends Node {
  /**
   * 对指定商户管理记录提交资料
   *
   * `POST v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940417 子商户管理记录（服务商）}
   */
  post(options: MchManageRecordsByManageRecordIdMchManageSubmissionsPostOptions): Promise<CallResponse<MchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse>>;
  /**
   * 对指定商户管理记录提交资料
   *
   * `POST v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940417 子商户管理记录（服务商）}
   */
  postAsync(options: MchManageRecordsByManageRecordIdMchManageSubmissionsPostOptions): Promise<CallResponse<MchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse>>;
}
