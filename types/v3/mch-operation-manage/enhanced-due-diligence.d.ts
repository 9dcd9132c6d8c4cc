// Generated from openapi/: do not edit, run `npm run generate`.

import type { DueDiligenceCheckRule, FieldRelation, FieldRelationInput } from '../../components';
import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 强化尽调
 *
 * `v3/mch-operation-manage/enhanced-due-diligence`
 */
export interface EnhancedDueDiligence extends Node {
  readonly _due_diligence_id_: EnhancedDueDiligenceByDueDiligenceId;
  /** 同 _due_diligence_id_ */
  readonly $due_diligence_id$: EnhancedDueDiligenceByDueDiligenceId;
}

export interface EnhancedDueDiligenceByDueDiligenceIdGetResponseRejectReasonContent {
  /** 审核原因集合 */
  audit_detail_by_item?: {
    /** 审核结果 */
    audit_result?: number;
    /** 审核的资料项ID */
    item_id?: number;
    /** 展示给商户的审核结果 */
    reject_reason_to_merchant?: string;
  }[];
}

export interface EnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionTemplateContent {
  /** 资料项集合 */
  record_fields: {
    /** 校验规则 */
    check_rule?: DueDiligenceCheckRule;
    /** 是否允许修改内容 */
    disabled?: 0 | 1 | (number & {});
    /** 资料项值(单值类型) */
    field_data?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 是否隐藏资料项 */
    hidden?: number;
    /** 资料项ID */
    item_id?: string;
    /** 资料项中文名 */
    name?: string;
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
    /** 输入占位文案 */
    placeholder?: string;
    /** 是否必填 */
    required?: 0 | 1 | (number & {});
    /** 资料项填写提示 */
    tips?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 11 | 15 | (number & {});
    /** 日期类型是否可勾选“长期有效” */
    use_permanently_date?: 0 | 1 | (number & {});
  }[];
}

export interface EnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionDataContent {
  /** 资料项集合 */
  record_fields: {
    /** 资料项ID */
    item_id?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 资料项中文名 */
    name?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 11 | 15 | (number & {});
    /** 资料项填写提示 */
    tips?: string;
    /** 输入框占位文案 */
    placeholder?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /** 是否必须提交 */
    required?: 0 | 1 | (number & {});
    /** 校验规则 */
    check_rule?: DueDiligenceCheckRule;
    /** 资料项关联规则集合 */
    relations?: FieldRelation[];
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
  }[];
}

export interface EnhancedDueDiligenceByDueDiligenceIdGetResponse {
  /** 尽调单号 */
  due_diligence_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 尽调单状态 */
  due_diligence_state: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {});
  /**
   * 驳回原因
   * 值为 JSON 字符串，内容见 {@link EnhancedDueDiligenceByDueDiligenceIdGetResponseRejectReasonContent}
   */
  reject_reason?: string;
  /** 截止时间 */
  deadline_time: string;
  /** 终止时间 */
  terminal_time?: string;
  /** 提交时间 */
  submit_time?: string;
  /** 驳回时间 */
  reject_time?: string;
  /** 完成时间 */
  complete_time?: string;
  /**
   * 尽调要求提交的资料
   * 值为 JSON 字符串，内容见 {@link EnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionTemplateContent}
   */
  submission_template?: string;
  /**
   * 尽调已经提交的资料
   * 值为 JSON 字符串，内容见 {@link EnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionDataContent}
   */
  submission_data?: string;
}

export interface EnhancedDueDiligenceByDueDiligenceIdGetQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface EnhancedDueDiligenceByDueDiligenceIdGetOptions extends CallOptions {
  /** 尽调单号 */
  due_diligence_id: string;
  /** 查询参数 */
  query: EnhancedDueDiligenceByDueDiligenceIdGetQuery;
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` */
export interface EnhancedDueDiligenceByDueDiligenceId extends Node {
  readonly submit: EnhancedDueDiligenceByDueDiligenceIdSubmit;
  readonly upload: EnhancedDueDiligenceByDueDiligenceIdUpload;
  /**
   * 查询子商户强化尽调单信息
   *
   * `GET v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631048 强化尽调（服务商）}
   */
  get(options: EnhancedDueDiligenceByDueDiligenceIdGetOptions): Promise<CallResponse<EnhancedDueDiligenceByDueDiligenceIdGetResponse>>;
  /**
   * 查询子商户强化尽调单信息
   *
   * `GET v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631048 强化尽调（服务商）}
   */
  getAsync(options: EnhancedDueDiligenceByDueDiligenceIdGetOptions): Promise<CallResponse<EnhancedDueDiligenceByDueDiligenceIdGetResponse>>;
}

export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponseSubmissionTemplateContent {
  /** 资料项集合 */
  record_fields: {
    /** 校验规则 */
    check_rule?: DueDiligenceCheckRule;
    /** 是否允许修改内容 */
    disabled?: 0 | 1 | (number & {});
    /** 资料项值(单值类型) */
    field_data?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 是否隐藏资料项 */
    hidden?: number;
    /** 资料项ID */
    item_id?: string;
    /** 资料项中文名 */
    name?: string;
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
    /** 输入占位文案 */
    placeholder?: string;
    /** 是否必填 */
    required?: 0 | 1 | (number & {});
    /** 资料项填写提示 */
    tips?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 11 | 15 | (number & {});
    /** 日期类型是否可勾选“长期有效” */
    use_permanently_date?: 0 | 1 | (number & {});
  }[];
}

export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponseSubmissionDataContent {
  /** 资料项集合 */
  record_fields: {
    /** 资料项ID */
    item_id?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 资料项中文名 */
    name?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 11 | 15 | (number & {});
    /** 资料项填写提示 */
    tips?: string;
    /** 输入框占位文案 */
    placeholder?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /** 是否必须提交 */
    required?: 0 | 1 | (number & {});
    /** 校验规则 */
    check_rule?: DueDiligenceCheckRule;
    /** 资料项关联规则集合 */
    relations?: FieldRelation[];
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
  }[];
}

export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse {
  /** 尽调单状态 */
  due_diligence_state?: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {});
  /** 提交时间 */
  submit_time?: string;
  /**
   * 尽调要求提交的资料
   * 值为 JSON 字符串，内容见 {@link EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponseSubmissionTemplateContent}
   */
  submission_template?: string;
  /**
   * 尽调已经提交的资料
   * 值为 JSON 字符串，内容见 {@link EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponseSubmissionDataContent}
   */
  submission_data?: string;
}

export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostJsonSubmitDataContent {
  /** 资料项集合 */
  record_fields: {
    /** 资料项ID */
    item_id?: string | undefined;
    /** 资料项英文名 */
    field_name?: string | undefined;
    /** 资料项中文名 */
    name?: string | undefined;
    /** 资料项类型 */
    type?: 1 | 2 | 11 | 15 | (number & {}) | undefined;
    /** 资料项填写提示 */
    tips?: string | undefined;
    /** 输入框占位文案 */
    placeholder?: string | undefined;
    /** 叹号悬浮提示语 */
    tooltip?: string | undefined;
    /** 是否必须提交 */
    required?: 0 | 1 | (number & {}) | undefined;
    /** 校验规则 */
    check_rule?: {
      /** 字符串最小长度 */
      min_length?: number | undefined;
      /** 字符串最大长度 */
      max_length?: number | undefined;
      /** 限制提交的文件后缀 */
      enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[] | undefined;
      /** 限制文件提交大小 */
      max_file_size?: number | undefined;
      /** 枚举可选的字段枚举值 */
      enum_keys?: number[] | undefined;
      /** 展示给商户看的枚举可选的字段列表 */
      enum_values?: string[] | undefined;
    } | undefined;
    /** 资料项关联规则集合 */
    relations?: FieldRelationInput[] | undefined;
    /** 提交内容需要加密 */
    need_encrypt?: boolean | undefined;
  }[];
}

export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostJson {
  /** 子商户号 */
  sub_mchid: string;
  /**
   * 提交资料内容
   * 值为 JSON 字符串，内容见 {@link EnhancedDueDiligenceByDueDiligenceIdSubmitPostJsonSubmitDataContent}
   */
  submit_data?: string | undefined;
}

export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostOptions extends CallOptions {
  /** 尽调单号 */
  due_diligence_id: string;
  /** JSON 请求体 */
  json: EnhancedDueDiligenceByDueDiligenceIdSubmitPostJson;
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` */
export interface EnhancedDueDiligenceByDueDiligenceIdSubmit extends Node {
  /**
   * 提交尽调资料
   *
   * `POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631033 强化尽调（服务商）}
   */
  post(options: EnhancedDueDiligenceByDueDiligenceIdSubmitPostOptions): Promise<CallResponse<EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse>>;
  /**
   * 提交尽调资料
   *
   * `POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631033 强化尽调（服务商）}
   */
  postAsync(options: EnhancedDueDiligenceByDueDiligenceIdSubmitPostOptions): Promise<CallResponse<EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse>>;
}

export interface EnhancedDueDiligenceByDueDiligenceIdUploadPostResponse {
  /** 文件标识ID */
  file_id: string;
}

/** `meta` 部分的内容 */
export interface EnhancedDueDiligenceByDueDiligenceIdUploadPostMeta {
  /** 商户上传的媒体图片的名称 */
  file_name: string;
  /** 图片文件的sha256摘要 */
  file_digest: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 资料项唯一id */
  item_id: number;
}

export interface EnhancedDueDiligenceByDueDiligenceIdUploadPostOptions extends CallOptions {
  /** 尽调单号 */
  due_diligence_id: string;
  /** multipart/form-data 请求体，`meta` 部分见 {@link EnhancedDueDiligenceByDueDiligenceIdUploadPostMeta} */
  body: UploadBody;
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` */
export interface EnhancedDueDiligenceByDueDiligenceIdUpload extends Node {
  /**
   * 上传尽调资料文件
   *
   * `POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631042 强化尽调（服务商）}
   */
  post(options: EnhancedDueDiligenceByDueDiligenceIdUploadPostOptions): Promise<CallResponse<EnhancedDueDiligenceByDueDiligenceIdUploadPostResponse>>;
  /**
   * 上传尽调资料文件
   *
   * `POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631042 强化尽调（服务商）}
   */
  postAsync(options: EnhancedDueDiligenceByDueDiligenceIdUploadPostOptions): Promise<CallResponse<EnhancedDueDiligenceByDueDiligenceIdUploadPostResponse>>;
}
