// Generated from openapi/: do not edit, run `npm run generate`.

import type { ComplaintNotification, ServiceOrderReference } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 消费者投诉
 *
 * `v3/global/merchant-service`
 */
export interface MerchantService extends Node {
  readonly complaintNotifications: MerchantServiceComplaintNotifications;
  readonly complaints: MerchantServiceComplaints;
  readonly images: MerchantServiceImages;
}

export type MerchantServiceComplaintNotificationsGetResponse = ComplaintNotification;

export type MerchantServiceComplaintNotificationsPostResponse = ComplaintNotification;

export interface MerchantServiceComplaintNotificationsPostJson {
  /** 通知地址 */
  url: string;
}

export interface MerchantServiceComplaintNotificationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantServiceComplaintNotificationsPostJson;
}

export type MerchantServiceComplaintNotificationsPutResponse = ComplaintNotification;

export interface MerchantServiceComplaintNotificationsPutJson {
  /** 通知地址 */
  url: string;
}

export interface MerchantServiceComplaintNotificationsPutOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantServiceComplaintNotificationsPutJson;
}

/** `v3/global/merchant-service/complaint-notifications` */
export interface MerchantServiceComplaintNotifications extends Node {
  /**
   * 查询投诉通知回调
   *
   * `GET v3/global/merchant-service/complaint-notifications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  get(options?: CallOptions): Promise<CallResponse<MerchantServiceComplaintNotificationsGetResponse>>;
  /**
   * 查询投诉通知回调
   *
   * `GET v3/global/merchant-service/complaint-notifications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  getAsync(options?: CallOptions): Promise<CallResponse<MerchantServiceComplaintNotificationsGetResponse>>;
  /**
   * 创建投诉通知回调
   *
   * `POST v3/global/merchant-service/complaint-notifications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  post(options: MerchantServiceComplaintNotificationsPostOptions): Promise<CallResponse<MerchantServiceComplaintNotificationsPostResponse>>;
  /**
   * 创建投诉通知回调
   *
   * `POST v3/global/merchant-service/complaint-notifications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  postAsync(options: MerchantServiceComplaintNotificationsPostOptions): Promise<CallResponse<MerchantServiceComplaintNotificationsPostResponse>>;
  /**
   * 更新投诉通知回调
   *
   * `PUT v3/global/merchant-service/complaint-notifications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  put(options: MerchantServiceComplaintNotificationsPutOptions): Promise<CallResponse<MerchantServiceComplaintNotificationsPutResponse>>;
  /**
   * 更新投诉通知回调
   *
   * `PUT v3/global/merchant-service/complaint-notifications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  putAsync(options: MerchantServiceComplaintNotificationsPutOptions): Promise<CallResponse<MerchantServiceComplaintNotificationsPutResponse>>;
  /**
   * 删除投诉通知回调
   *
   * `DELETE v3/global/merchant-service/complaint-notifications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  delete(options?: CallOptions): Promise<CallResponse<undefined>>;
  /**
   * 删除投诉通知回调
   *
   * `DELETE v3/global/merchant-service/complaint-notifications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  deleteAsync(options?: CallOptions): Promise<CallResponse<undefined>>;
}

export interface MerchantServiceComplaintsGetResponse {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号 */
    complaint_id: string;
    /** 投诉时间 */
    complaint_time: string;
    /** 投诉详情 */
    complaint_detail: string;
    /** 投诉单状态 */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {});
    /** 被诉商户号 */
    complainted_mchid: string;
    /** 投诉人联系方式 （敏感信息，加密传输） */
    payer_phone?: string;
    /** 投诉单关联订单信息 */
    complaint_order_info?: {
      /** 微信订单号 */
      transaction_id: string;
      /** 商户订单号 */
      out_trade_no: string;
      /** 结算币种金额，单位：货币最小单位 */
      settlement_amount: number;
      /** 结算币种累计已退款金额 */
      settlement_refunded_amount: string;
      /** 结算币种 */
      settlement_currency: string;
      /** 订单金额，单位：货币最小单位 */
      payer_amount: number;
      /** 支付币种累计已退款金额，单位：货币最小单位 */
      payer_refunded_amount: number;
      /** 支付币种 */
      payer_currency: string;
      /** 交易时间 */
      trade_time: string;
    }[];
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean;
    /** 是否超时 */
    is_overdue?: boolean;
    /** 优先级 */
    priority?: 'PRIORITY' | 'GENERAL' | (string & {});
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean;
    /** 用户投诉次数 */
    user_complaint_times: number;
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
      /** 媒体文列表 */
      media_url: string[];
    }[];
    /** 问题描述 */
    problem_description?: string;
    /** 投诉详情翻译 */
    complaint_detail_trans?: string;
    /** 投诉单关联服务单信息 */
    service_order_info?: ServiceOrderReference[];
  }[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 投诉总条数 */
  total_count?: number;
}

export interface MerchantServiceComplaintsGetQuery {
  /** 分页大小 */
  limit?: number | undefined;
  /** 分页开始位置 */
  offset?: number | undefined;
  /** 开始日期 */
  begin_date: string;
  /** 结束日期 */
  end_date: string;
  /** 诉商户号 */
  complainted_mchid?: string | undefined;
  /** 商户语言 */
  mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES' | (string & {}) | undefined;
}

export interface MerchantServiceComplaintsGetOptions extends CallOptions {
  /** 查询参数 */
  query: MerchantServiceComplaintsGetQuery;
}

/** `v3/global/merchant-service/complaints` */
export interface MerchantServiceComplaints extends Node {
  readonly _complaint_id_: MerchantServiceComplaintsByComplaintId;
  /** 同 _complaint_id_ */
  readonly $complaint_id$: MerchantServiceComplaintsByComplaintId;
  /**
   * 查询投诉单列表
   *
   * `GET v3/global/merchant-service/complaints`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  get(options: MerchantServiceComplaintsGetOptions): Promise<CallResponse<MerchantServiceComplaintsGetResponse>>;
  /**
   * 查询投诉单列表
   *
   * `GET v3/global/merchant-service/complaints`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  getAsync(options: MerchantServiceComplaintsGetOptions): Promise<CallResponse<MerchantServiceComplaintsGetResponse>>;
}

export interface MerchantServiceComplaintsByComplaintIdGetResponse {
  /** 投诉单号 */
  complaint_id: string;
  /** 投诉时间 */
  complaint_time: string;
  /** 投诉详情 */
  complaint_detail: string;
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {});
  /** 被诉商户号 */
  complainted_mchid: string;
  /** 投诉人联系方式 （敏感信息，加密传输） */
  payer_phone?: string;
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 */
    transaction_id: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 结算币种金额，单位：货币最小单位 */
    settlement_amount: number;
    /** 结算币种累计已退款金额 */
    settlement_refunded_amount: string;
    /** 结算币种 */
    settlement_currency: string;
    /** 订单金额，单位：货币最小单位 */
    payer_amount: number;
    /** 支付币种累计已退款金额，单位：货币最小单位 */
    payer_refunded_amount: number;
    /** 支付币种 */
    payer_currency: string;
    /** 交易时间 */
    trade_time: string;
  }[];
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean;
  /** 是否超时 */
  is_overdue?: boolean;
  /** 优先级 */
  priority?: 'PRIORITY' | 'GENERAL' | (string & {});
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean;
  /** 用户投诉次数 */
  user_complaint_times: number;
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
    /** 媒体文列表 */
    media_url: string[];
  }[];
  /** 问题描述 */
  problem_description?: string;
  /** 投诉详情翻译 */
  complaint_detail_trans?: string;
  /** 投诉单关联服务单信息 */
  service_order_info?: ServiceOrderReference[];
}

export interface MerchantServiceComplaintsByComplaintIdGetQuery {
  /** 商户语言 */
  mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES' | (string & {}) | undefined;
}

export interface MerchantServiceComplaintsByComplaintIdGetOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
  /** 查询参数 */
  query?: MerchantServiceComplaintsByComplaintIdGetQuery | undefined;
}

/** `v3/global/merchant-service/complaints/{complaint_id}` */
export interface MerchantServiceComplaintsByComplaintId extends Node {
  readonly complete: MerchantServiceComplaintsByComplaintIdComplete;
  readonly negotiationHistorys: MerchantServiceComplaintsByComplaintIdNegotiationHistorys;
  readonly response: MerchantServiceComplaintsByComplaintIdResponse;
  /**
   * 查询投诉单详情
   *
   * `GET v3/global/merchant-service/complaints/{complaint_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  get(options: MerchantServiceComplaintsByComplaintIdGetOptions): Promise<CallResponse<MerchantServiceComplaintsByComplaintIdGetResponse>>;
  /**
   * 查询投诉单详情
   *
   * `GET v3/global/merchant-service/complaints/{complaint_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  getAsync(options: MerchantServiceComplaintsByComplaintIdGetOptions): Promise<CallResponse<MerchantServiceComplaintsByComplaintIdGetResponse>>;
}

export interface MerchantServiceComplaintsByComplaintIdCompletePostJson {
  /** 被诉商户号 */
  complainted_mchid: string;
}

export interface MerchantServiceComplaintsByComplaintIdCompletePostOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
  /** JSON 请求体 */
  json: MerchantServiceComplaintsByComplaintIdCompletePostJson;
}

/** `v3/global/merchant-service/complaints/{complaint_id}/complete` */
export interface MerchantServiceComplaintsByComplaintIdComplete extends Node {
  /**
   * 反馈处理完成
   *
   * `POST v3/global/merchant-service/complaints/{complaint_id}/complete`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  post(options: MerchantServiceComplaintsByComplaintIdCompletePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 反馈处理完成
   *
   * `POST v3/global/merchant-service/complaints/{complaint_id}/complete`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  postAsync(options: MerchantServiceComplaintsByComplaintIdCompletePostOptions): Promise<CallResponse<undefined>>;
}

export interface MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  data?: {
    /** 操作流水号 */
    log_id: string;
    /** 操作人 */
    operator: string;
    /** 操作时间 */
    operate_time: string;
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | (string & {});
    /** 操作内容 */
    operate_details?: string;
    /** 图片凭证 */
    image_list?: string[];
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
      /** 媒体文件请求url */
      media_url: string[];
    };
  }[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 投诉协商历史总条数 */
  total_count?: number;
}

export interface MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetQuery {
  /** 分页大小 */
  limit?: number | undefined;
  /** 分页开始位置 */
  offset?: number | undefined;
  /** 商户语言 */
  mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES' | (string & {}) | undefined;
}

export interface MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
  /** 查询参数 */
  query?: MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetQuery | undefined;
}

/** `v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` */
export interface MerchantServiceComplaintsByComplaintIdNegotiationHistorys extends Node {
  /**
   * 查询投诉协商历史
   *
   * `GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  get(options: MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetOptions): Promise<CallResponse<MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse>>;
  /**
   * 查询投诉协商历史
   *
   * `GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  getAsync(options: MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetOptions): Promise<CallResponse<MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse>>;
}

export interface MerchantServiceComplaintsByComplaintIdResponsePostJson {
  /** 被诉商户号 */
  complainted_mchid: string;
  /** 回复内容 */
  response_content: string;
  /** 回复图片 */
  response_images?: string[] | undefined;
  /** 跳转链接 */
  jump_url?: string | undefined;
  /** 跳转链接文案 */
  jump_url_text?: string | undefined;
}

export interface MerchantServiceComplaintsByComplaintIdResponsePostOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
  /** JSON 请求体 */
  json: MerchantServiceComplaintsByComplaintIdResponsePostJson;
}

/** `v3/global/merchant-service/complaints/{complaint_id}/response` */
export interface MerchantServiceComplaintsByComplaintIdResponse extends Node {
  /**
   * 提交回复
   *
   * `POST v3/global/merchant-service/complaints/{complaint_id}/response`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  post(options: MerchantServiceComplaintsByComplaintIdResponsePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 提交回复
   *
   * `POST v3/global/merchant-service/complaints/{complaint_id}/response`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  postAsync(options: MerchantServiceComplaintsByComplaintIdResponsePostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/global/merchant-service/images` */
export interface MerchantServiceImages extends Node {
  readonly upload: MerchantServiceImagesUpload;
  readonly _media_id_: MerchantServiceImagesByMediaId;
  /** 同 _media_id_ */
  readonly $media_id$: MerchantServiceImagesByMediaId;
}

export interface MerchantServiceImagesUploadPostResponse {
  /** 媒体文件标识ID */
  media_id: string;
}

/** `v3/global/merchant-service/images/upload` */
export interface MerchantServiceImagesUpload extends Node {
  /**
   * 商户上传反馈图片
   *
   * `POST v3/global/merchant-service/images/upload`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  post(options?: CallOptions): Promise<CallResponse<MerchantServiceImagesUploadPostResponse>>;
  /**
   * 商户上传反馈图片
   *
   * `POST v3/global/merchant-service/images/upload`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  postAsync(options?: CallOptions): Promise<CallResponse<MerchantServiceImagesUploadPostResponse>>;
}

export interface MerchantServiceImagesByMediaIdGetQuery {
  /** 投诉单号 */
  complaint_id: string;
}

export interface MerchantServiceImagesByMediaIdGetOptions extends CallOptions {
  /** 媒体文件ID */
  media_id: string;
  /** 查询参数 */
  query: MerchantServiceImagesByMediaIdGetQuery;
}

/** `v3/global/merchant-service/images/{media_id}` */
export interface MerchantServiceImagesByMediaId extends Node {
  /**
   * 图片下载
   *
   * `GET v3/global/merchant-service/images/{media_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  get(options: MerchantServiceImagesByMediaIdGetOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 图片下载
   *
   * `GET v3/global/merchant-service/images/{media_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   */
  getAsync(options: MerchantServiceImagesByMediaIdGetOptions): Promise<CallResponse<Uint8Array>>;
}
