// Generated from openapi/: do not edit, run `npm run generate`.

import type { FieldRelationInput, FileCheckRuleInput } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/transaction-block/transaction-block-submissions` */
export interface TransactionBlockSubmissions extends Node {
  readonly subMchid: TransactionBlockSubmissionsSubMchid;
  readonly _block_submission_id_: TransactionBlockSubmissionsByBlockSubmissionId;
  /** 同 _block_submission_id_ */
  readonly $block_submission_id$: TransactionBlockSubmissionsByBlockSubmissionId;
}

/** `v3/transaction-block/transaction-block-submissions/sub-mchid` */
export interface TransactionBlockSubmissionsSubMchid extends Node {
  readonly _sub_mchid_: TransactionBlockSubmissionsSubMchidBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: TransactionBlockSubmissionsSubMchidBySubMchid;
}

export interface TransactionBlockSubmissionsSubMchidBySubMchidPostResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string;
  /** 提交时间 */
  submit_time?: string;
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {});
  /** 审核时间 */
  review_time?: string;
  /** 审核驳回原因 */
  review_reject_reason?: string;
}

export interface TransactionBlockSubmissionsSubMchidBySubMchidPostJsonSubmitDataContentRecordFieldsRepeatedFieldDataContent {
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

export interface TransactionBlockSubmissionsSubMchidBySubMchidPostJsonSubmitDataContent {
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
     * 值为 JSON 字符串，内容见 {@link TransactionBlockSubmissionsSubMchidBySubMchidPostJsonSubmitDataContentRecordFieldsRepeatedFieldDataContent}
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

export interface TransactionBlockSubmissionsSubMchidBySubMchidPostJson {
  /** 商户侧申诉单号 */
  merchant_submit_id: string;
  /**
   * 商户提交资料内容
   * 值为 JSON 字符串，内容见 {@link TransactionBlockSubmissionsSubMchidBySubMchidPostJsonSubmitDataContent}
   */
  submit_data: string;
}

export interface TransactionBlockSubmissionsSubMchidBySubMchidPostOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
  /** JSON 请求体 */
  json: TransactionBlockSubmissionsSubMchidBySubMchidPostJson;
}

/** `v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` */
export interface TransactionBlockSubmissionsSubMchidBySubMchid extends Node {
  /**
   * 发起交易拦截申诉
   *
   * `POST v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940446 交易拦截（服务商）}
   */
  post(options: TransactionBlockSubmissionsSubMchidBySubMchidPostOptions): Promise<CallResponse<TransactionBlockSubmissionsSubMchidBySubMchidPostResponse>>;
  /**
   * 发起交易拦截申诉
   *
   * `POST v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940446 交易拦截（服务商）}
   */
  postAsync(options: TransactionBlockSubmissionsSubMchidBySubMchidPostOptions): Promise<CallResponse<TransactionBlockSubmissionsSubMchidBySubMchidPostResponse>>;
}

export interface TransactionBlockSubmissionsByBlockSubmissionIdGetResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string;
  /** 提交时间 */
  submit_time?: string;
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {});
  /** 审核时间 */
  review_time?: string;
  /** 审核驳回原因 */
  review_reject_reason?: string;
}

export interface TransactionBlockSubmissionsByBlockSubmissionIdGetOptions extends CallOptions {
  /** 交易拦截申诉ID */
  block_submission_id: string;
}

/** `v3/transaction-block/transaction-block-submissions/{block_submission_id}` */
export interface TransactionBlockSubmissionsByBlockSubmissionId extends Node {
  /**
   * 查询交易拦截申诉详情
   *
   * `GET v3/transaction-block/transaction-block-submissions/{block_submission_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940449 交易拦截（服务商）}
   */
  get(options: TransactionBlockSubmissionsByBlockSubmissionIdGetOptions): Promise<CallResponse<TransactionBlockSubmissionsByBlockSubmissionIdGetResponse>>;
  /**
   * 查询交易拦截申诉详情
   *
   * `GET v3/transaction-block/transaction-block-submissions/{block_submission_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940449 交易拦截（服务商）}
   */
  getAsync(options: TransactionBlockSubmissionsByBlockSubmissionIdGetOptions): Promise<CallResponse<TransactionBlockSubmissionsByBlockSubmissionIdGetResponse>>;
}
