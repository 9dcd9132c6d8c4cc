// Generated from openapi/: do not edit, run `npm run generate`.

import type { ComplaintButton, ComplaintButtonInput, ServiceOrderReference } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface ComplaintsV2GetResponse {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号，最多 64 字符 */
    complaint_id: string;
    /** 投诉时间，最多 32 字符 */
    complaint_time: string;
    /** 投诉详情，最多 300 字符 */
    complaint_detail: string;
    /** 投诉单状态，最多 30 字符 */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {});
    /** 被诉商户号，最多 64 字符 */
    complainted_mchid?: string;
    /** 投诉人联系方式 （敏感信息，加密传输） */
    payer_phone?: string;
    /** 投诉单关联订单信息 */
    complaint_order_info?: {
      /** 微信订单号，最多 64 字符 */
      transaction_id: string;
      /** 商户订单号，最多 64 字符 */
      out_trade_no: string;
      /** 订单金额，单位：分 */
      amount: number;
    }[];
    /** 投诉单关联服务单信息 */
    service_order_info?: ServiceOrderReference[];
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
      /** 媒体文列表，最多 512 字符 */
      media_url: string[];
    }[];
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean;
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean;
    /** 问题描述，最多 256 字符 */
    problem_description: string;
    /** 用户投诉次数 */
    user_complaint_times: number;
    /** 问题类型 */
    problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {});
    /** 申请退款金额，单位：分 */
    apply_refund_amount?: number;
    /** 用户标签列表 */
    user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[];
    /** 补充信息 */
    additional_info?: {
      /** 补充信息类型 */
      type?: 'SHARE_POWER_TYPE' | (string & {});
      /** 充电宝投诉相关信息 */
      share_power_info?: {
        /** 归还时间，RFC 3339 时间 */
        return_time?: string;
        /** 归还地点信息 */
        return_address_info?: {
          /** 归还地点，最多 256 字符 */
          return_address?: string;
          /** 归还地点经度，最多 32 字符 */
          longitude?: string;
          /** 归还地点纬度，最多 32 字符 */
          latitude?: string;
        };
        /** 是否归还同一柜机 */
        is_returned_to_same_machine?: boolean;
      };
    };
    /** 是否在平台协助中 */
    in_platform_service?: boolean;
    /** 是否需即时服务用户 */
    need_immediate_service?: boolean;
    /** 是否是智能体投诉 */
    is_agent_mode?: boolean;
  }[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 投诉总条数 */
  total_count?: number;
}

export interface ComplaintsV2GetQuery {
  /** 分页大小 */
  limit?: number | undefined;
  /** 分页开始位置 */
  offset?: number | undefined;
  /** 开始日期，最多 10 字符 */
  begin_date: string;
  /** 结束日期，最多 10 字符 */
  end_date: string;
  /** 被诉商户号，最多 64 字符 */
  complainted_mchid?: string | undefined;
}

export interface ComplaintsV2GetOptions extends CallOptions {
  /** 查询参数 */
  query: ComplaintsV2GetQuery;
}

/**
 * 消费者投诉 2.0
 *
 * `v3/merchant-service/complaints-v2`
 */
export interface ComplaintsV2 extends Node {
  readonly _complaint_id_: ComplaintsV2ByComplaintId;
  /** 同 _complaint_id_ */
  readonly $complaint_id$: ComplaintsV2ByComplaintId;
  /**
   * 查询投诉单列表
   *
   * `GET v3/merchant-service/complaints-v2`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533431 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691285 消费者投诉 2.0（服务商）}
   */
  get(options: ComplaintsV2GetOptions): Promise<CallResponse<ComplaintsV2GetResponse>>;
  /**
   * 查询投诉单列表
   *
   * `GET v3/merchant-service/complaints-v2`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533431 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691285 消费者投诉 2.0（服务商）}
   */
  getAsync(options: ComplaintsV2GetOptions): Promise<CallResponse<ComplaintsV2GetResponse>>;
}

export interface ComplaintsV2ByComplaintIdGetResponse {
  /** 投诉单号，最多 64 字符 */
  complaint_id: string;
  /** 投诉时间，最多 32 字符 */
  complaint_time: string;
  /** 投诉详情，最多 300 字符 */
  complaint_detail: string;
  /** 投诉单状态，最多 30 字符 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {});
  /** 被诉商户号，最多 64 字符 */
  complainted_mchid?: string;
  /** 投诉人联系方式 （敏感信息，加密传输） */
  payer_phone?: string;
  /** 投诉人openid，最多 128 字符 */
  payer_openid?: string;
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
    /** 媒体文列表，最多 512 字符 */
    media_url: string[];
  }[];
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号，最多 64 字符 */
    transaction_id: string;
    /** 商户订单号，最多 64 字符 */
    out_trade_no: string;
    /** 订单金额，单位：分 */
    amount: number;
  }[];
  /** 投诉单关联服务单信息 */
  service_order_info?: {
    /** 微信支付服务订单号，最多 128 字符 */
    order_id?: string;
    /** 商户服务订单号，最多 128 字符 */
    out_order_no?: string;
    /** 支付分服务单状态 */
    state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {});
  }[];
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean;
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean;
  /** 问题描述，最多 256 字符 */
  problem_description: string;
  /** 用户投诉次数 */
  user_complaint_times: number;
  /** 问题类型 */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {});
  /** 申请退款金额，单位：分 */
  apply_refund_amount?: number;
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[];
  /** 补充信息 */
  additional_info?: {
    /** 补充信息类型 */
    type?: 'SHARE_POWER_TYPE' | (string & {});
    /** 充电宝投诉相关信息 */
    share_power_info?: {
      /** 归还时间，RFC 3339 时间 */
      return_time?: string;
      /** 归还地点信息 */
      return_address_info?: {
        /** 归还地点，最多 256 字符 */
        return_address?: string;
        /** 归还地点经度，最多 32 字符 */
        longitude?: string;
        /** 归还地点纬度，最多 32 字符 */
        latitude?: string;
      };
      /** 是否归还同一柜机 */
      is_returned_to_same_machine?: boolean;
    };
  };
  /** 是否在平台协助中 */
  in_platform_service?: boolean;
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean;
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean;
}

export interface ComplaintsV2ByComplaintIdGetOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
}

/** `v3/merchant-service/complaints-v2/{complaint_id}` */
export interface ComplaintsV2ByComplaintId extends Node {
  readonly complete: ComplaintsV2ByComplaintIdComplete;
  readonly negotiationHistorys: ComplaintsV2ByComplaintIdNegotiationHistorys;
  readonly response: ComplaintsV2ByComplaintIdResponse;
  readonly responseImmediateService: ComplaintsV2ByComplaintIdResponseImmediateService;
  readonly updateRefundProgress: ComplaintsV2ByComplaintIdUpdateRefundProgress;
  /**
   * 查询投诉单详情
   *
   * `GET v3/merchant-service/complaints-v2/{complaint_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533436 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691648 消费者投诉 2.0（服务商）}
   */
  get(options: ComplaintsV2ByComplaintIdGetOptions): Promise<CallResponse<ComplaintsV2ByComplaintIdGetResponse>>;
  /**
   * 查询投诉单详情
   *
   * `GET v3/merchant-service/complaints-v2/{complaint_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533436 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691648 消费者投诉 2.0（服务商）}
   */
  getAsync(options: ComplaintsV2ByComplaintIdGetOptions): Promise<CallResponse<ComplaintsV2ByComplaintIdGetResponse>>;
}

export interface ComplaintsV2ByComplaintIdCompletePostJson {
  /** 被诉商户号，最多 64 字符 */
  complainted_mchid: string;
}

export interface ComplaintsV2ByComplaintIdCompletePostOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
  /** JSON 请求体 */
  json: ComplaintsV2ByComplaintIdCompletePostJson;
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/complete` */
export interface ComplaintsV2ByComplaintIdComplete extends Node {
  /**
   * 反馈处理完成
   *
   * `POST v3/merchant-service/complaints-v2/{complaint_id}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467255 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467217 消费者投诉 2.0（服务商）}
   */
  post(options: ComplaintsV2ByComplaintIdCompletePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 反馈处理完成
   *
   * `POST v3/merchant-service/complaints-v2/{complaint_id}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467255 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467217 消费者投诉 2.0（服务商）}
   */
  postAsync(options: ComplaintsV2ByComplaintIdCompletePostOptions): Promise<CallResponse<undefined>>;
}

export interface ComplaintsV2ByComplaintIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  data?: {
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
      /** 媒体文件请求url，最多 512 字符 */
      media_url: string[];
    };
    /** 操作流水号，最多 64 字符 */
    log_id: string;
    /** 操作人，最多 64 字符 */
    operator: string;
    /** 操作时间，最多 64 字符 */
    operate_time: string;
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE' | (string & {});
    /** 操作内容，最多 500 字符 */
    operate_details?: string;
    /** 图片凭证 */
    image_list?: string[];
    /** 用户申请平台协助原因 */
    user_appy_platform_service_reason?: string;
    /** 用户申请平台协助原因描述 */
    user_appy_platform_service_reason_description?: string;
    /** 普通消息内容 */
    normal_message?: {
      /** 消息内容 */
      blocks?: {
        /** 消息块类型 */
        type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {});
        /** 文本 */
        text?: {
          /** 文本 */
          text?: string;
          /** 文本颜色 */
          color?: 'DEFAULT' | 'SECONDARY' | (string & {});
          /** 是否粗体 */
          is_bold?: boolean;
        };
        /** 图片 */
        image?: {
          /** 媒体ID */
          media_id?: string;
          /** 图片样式类型 */
          image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {});
        };
        /** 链接 */
        link?: ComplaintButton;
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: {
            /** faq的id */
            faq_id?: string;
            /** faq内容 */
            faq_title?: string;
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {});
              /** 跳转链接，URL */
              jump_url?: string;
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid?: string;
                /** 跳转小程序页面PATH */
                path?: string;
                /** 跳转小程序页面名称 */
                text?: string;
              };
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string;
                /** 自定义透传字段 */
                custom_data?: string;
              };
              /** 动作id */
              action_id?: string;
            };
          }[];
        };
        /** 按钮 */
        button?: ComplaintButton;
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: ComplaintButton[];
          /** 按钮布局方式 */
          button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {});
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间，RFC 3339 时间 */
            expired_time?: string;
            /** 是否可以多次点击 */
            multi_clickable?: boolean;
          };
        };
      }[];
      /** 发送者身份类别 */
      sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {});
      /** 自定义透传信息，最多 4096 字符 */
      custom_data?: string;
    };
    /** 用户点击回复消息 */
    click_message?: {
      /** 回复的消息内容，最多 1024 字符 */
      message_content?: string;
      /** 动作id，最多 4096 字符 */
      action_id?: string;
      /** 被点击的操作流水号，最多 128 字符 */
      clicked_log_id?: string;
    };
  }[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 投诉协商历史总条数 */
  total_count?: number;
}

export interface ComplaintsV2ByComplaintIdNegotiationHistorysGetQuery {
  /** 分页大小 */
  limit?: number | undefined;
  /** 分页开始位置 */
  offset?: number | undefined;
}

export interface ComplaintsV2ByComplaintIdNegotiationHistorysGetOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
  /** 查询参数 */
  query?: ComplaintsV2ByComplaintIdNegotiationHistorysGetQuery | undefined;
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` */
export interface ComplaintsV2ByComplaintIdNegotiationHistorys extends Node {
  /**
   * 查询投诉协商历史
   *
   * `GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533439 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691802 消费者投诉 2.0（服务商）}
   */
  get(options: ComplaintsV2ByComplaintIdNegotiationHistorysGetOptions): Promise<CallResponse<ComplaintsV2ByComplaintIdNegotiationHistorysGetResponse>>;
  /**
   * 查询投诉协商历史
   *
   * `GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533439 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691802 消费者投诉 2.0（服务商）}
   */
  getAsync(options: ComplaintsV2ByComplaintIdNegotiationHistorysGetOptions): Promise<CallResponse<ComplaintsV2ByComplaintIdNegotiationHistorysGetResponse>>;
}

export interface ComplaintsV2ByComplaintIdResponsePostJson {
  /** 被诉商户号，最多 64 字符 */
  complainted_mchid: string;
  /** 回复内容，最多 500 字符 */
  response_content: string;
  /** 回复图片 */
  response_images?: string[] | undefined;
  /** 跳转链接，最多 512 字符，URL */
  jump_url?: string | undefined;
  /** 跳转链接文案，最多 10 字符，传入 jump_url 时必填 */
  jump_url_text?: string | undefined;
  /** 跳转小程序信息 */
  mini_program_jump_info?: {
    /** 跳转小程序APPID */
    appid: string;
    /** 跳转小程序页面PATH */
    path: string;
    /** 跳转小程序页面名称 */
    text: string;
  } | undefined;
}

export interface ComplaintsV2ByComplaintIdResponsePostOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
  /** JSON 请求体 */
  json: ComplaintsV2ByComplaintIdResponsePostJson;
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/response` */
export interface ComplaintsV2ByComplaintIdResponse extends Node {
  /**
   * 提交回复
   *
   * `POST v3/merchant-service/complaints-v2/{complaint_id}/response`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467254 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467213 消费者投诉 2.0（服务商）}
   */
  post(options: ComplaintsV2ByComplaintIdResponsePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 提交回复
   *
   * `POST v3/merchant-service/complaints-v2/{complaint_id}/response`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467254 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467213 消费者投诉 2.0（服务商）}
   */
  postAsync(options: ComplaintsV2ByComplaintIdResponsePostOptions): Promise<CallResponse<undefined>>;
}

export interface ComplaintsV2ByComplaintIdResponseImmediateServicePostResponse {
  /** 操作流水号，最多 64 字符 */
  log_id: string;
}

export interface ComplaintsV2ByComplaintIdResponseImmediateServicePostJson {
  /** 被诉商户号，最多 64 字符 */
  complainted_mchid: string;
  /** 消息内容 */
  message: {
    /** 消息内容 */
    blocks?: {
      /** 消息块类型 */
      type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | undefined;
      /** 文本 */
      text?: {
        /** 文本 */
        text?: string | undefined;
        /** 文本颜色 */
        color?: 'DEFAULT' | 'SECONDARY' | undefined;
        /** 是否粗体 */
        is_bold?: boolean | undefined;
      } | undefined;
      /** 图片 */
      image?: {
        /** 媒体ID */
        media_id?: string | undefined;
        /** 图片样式类型 */
        image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | undefined;
      } | undefined;
      /** 链接 */
      link?: ComplaintButtonInput | undefined;
      /** FAQ列表 */
      faq_list?: {
        /** FAQ列表 */
        faqs?: {
          /** faq的id */
          faq_id?: string | undefined;
          /** faq内容 */
          faq_title?: string | undefined;
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | undefined;
            /** 跳转链接，URL，action_type 为 ACTION_TYPE_JUMP_URL 时必填 */
            jump_url?: string | undefined;
            /** 跳转小程序信息，action_type 为 ACTION_TYPE_JUMP_MINI_PROGRAM 时必填 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid?: string | undefined;
              /** 跳转小程序页面PATH */
              path?: string | undefined;
              /** 跳转小程序页面名称 */
              text?: string | undefined;
            } | undefined;
            /** 回复消息内容，action_type 为 ACTION_TYPE_SEND_MESSAGE 时必填 */
            message_info?: {
              /** 回复的消息内容 */
              content: string;
              /** 自定义透传字段 */
              custom_data?: string | undefined;
            } | undefined;
            /** 动作id */
            action_id?: string | undefined;
          } | undefined;
        }[] | undefined;
      } | undefined;
      /** 按钮 */
      button?: ComplaintButtonInput | undefined;
      /** 按钮组 */
      button_group?: {
        /** 按钮组 */
        buttons?: ComplaintButtonInput[] | undefined;
        /** 按钮布局方式 */
        button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | undefined;
        /** 失效配置 */
        invalid_info?: {
          /** 过期时间，RFC 3339 时间 */
          expired_time?: string | undefined;
          /** 是否可以多次点击 */
          multi_clickable?: boolean | undefined;
        } | undefined;
      } | undefined;
    }[] | undefined;
    /** 发送者身份类别 */
    sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | undefined;
    /** 自定义透传信息，最多 4096 字符 */
    custom_data?: string | undefined;
  };
  /** 幂等ID，最多 128 字符 */
  idempotent_id: string;
}

export interface ComplaintsV2ByComplaintIdResponseImmediateServicePostOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
  /** JSON 请求体 */
  json: ComplaintsV2ByComplaintIdResponseImmediateServicePostJson;
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` */
export interface ComplaintsV2ByComplaintIdResponseImmediateService extends Node {
  /**
   * 回复需要即时服务的投诉单
   *
   * `POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017151596 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017151726 消费者投诉 2.0（服务商）}
   */
  post(options: ComplaintsV2ByComplaintIdResponseImmediateServicePostOptions): Promise<CallResponse<ComplaintsV2ByComplaintIdResponseImmediateServicePostResponse>>;
  /**
   * 回复需要即时服务的投诉单
   *
   * `POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017151596 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017151726 消费者投诉 2.0（服务商）}
   */
  postAsync(options: ComplaintsV2ByComplaintIdResponseImmediateServicePostOptions): Promise<CallResponse<ComplaintsV2ByComplaintIdResponseImmediateServicePostResponse>>;
}

export interface ComplaintsV2ByComplaintIdUpdateRefundProgressPostJson {
  /** 审批动作 */
  action: 'REJECT' | 'APPROVE';
  /** 预计发起退款时间 */
  launch_refund_day?: number | undefined;
  /** 拒绝退款原因，最多 200 字符 */
  reject_reason?: string | undefined;
  /** 拒绝退款的举证图片列表 */
  reject_media_list?: string[] | undefined;
  /** 备注，最多 200 字符 */
  remark?: string | undefined;
}

export interface ComplaintsV2ByComplaintIdUpdateRefundProgressPostOptions extends CallOptions {
  /** 投诉单号 */
  complaint_id: string;
  /** JSON 请求体 */
  json: ComplaintsV2ByComplaintIdUpdateRefundProgressPostJson;
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` */
export interface ComplaintsV2ByComplaintIdUpdateRefundProgress extends Node {
  /**
   * 更新退款审批结果
   *
   * `POST v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467256 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467218 消费者投诉 2.0（服务商）}
   */
  post(options: ComplaintsV2ByComplaintIdUpdateRefundProgressPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 更新退款审批结果
   *
   * `POST v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467256 消费者投诉 2.0（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467218 消费者投诉 2.0（服务商）}
   */
  postAsync(options: ComplaintsV2ByComplaintIdUpdateRefundProgressPostOptions): Promise<CallResponse<undefined>>;
}
