// Generated from openapi/: do not edit, run `npm run generate`.

export interface AssociatedOrderInfo {
  /** 微信支付单号 */
  transaction_id?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 商户号 */
  mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
}

export interface AuditRejectDetail {
  /** 参数名称 */
  param_name?: string;
  /** 驳回原因 */
  reject_reason?: string;
}

/** 商家名片会员卡 */
export interface BrandMemberUserCard {
  /** 会员卡code，最多 32 字符 */
  user_card_code?: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color: string;
  /** 卡背景图URL，最多 512 字符，URL */
  card_picture_url: string;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 加密的手机号 （敏感信息，加密传输） */
  phone_number?: string;
  /** 等级，最多 10 字符 */
  level?: string;
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
    /** 有效期开始时间，RFC 3339 时间 */
    available_begin_time?: string;
    /** 有效期结束时间，RFC 3339 时间 */
    available_end_time?: string;
    /** 生效后N天内有效 */
    available_day_after_receive?: number;
  };
  /** 领取时间，RFC 3339 时间 */
  pickup_time: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段，最多 128 字符 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 加密的用户开卡时填写的个人信息 （敏感信息，加密传输） */
      value?: string;
    }[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称，最多 128 字符 */
      name?: string;
      /** 加密的用户选择的字段值列表 （敏感信息，加密传输） */
      user_chosen_values?: string[];
    }[];
  };
  /** 商家数据包，最多 256 字符 */
  attach?: string;
  /** 用户会员卡状态，最多 32 字符 */
  user_card_state: 'NOT_EFFECTIVE' | 'EFFECTIVE' | 'EXPIRED' | 'UNAVAILABLE' | 'DELETE' | 'UNACTIVATED' | 'INVALID' | (string & {});
  /** 作废原因，最多 256 字符 */
  invalid_reason?: string;
  /** 作废时间，RFC 3339 时间 */
  invalid_time?: string;
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间，RFC 3339 时间 */
  modify_time: string;
}

export interface BusifavorDayTime {
  /** 当天可用开始时间，单位：秒 */
  begin_time?: number;
  /** 当天可用结束时间，单位：秒 */
  end_time?: number;
}

export interface BusifavorDisplayPatternInfo {
  /** 使用须知 */
  description?: string;
  /** 商户logo */
  merchant_logo_url?: string;
  /** 商户名称 */
  merchant_name?: string;
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {});
  /** 券详情图片 */
  coupon_image_url?: string;
  /** 视频号相关信息 */
  finder_info?: {
    /** 视频号ID */
    finder_id?: string;
    /** 视频号视频ID */
    finder_video_id?: string;
    /** 视频号封面图 */
    finder_video_cover_image_url?: string;
  };
}

export interface BusifavorIrregularTime {
  /** 开始时间 */
  begin_time?: string;
  /** 结束时间 */
  end_time?: string;
}

export interface BusifavorMiniProgram {
  /** 商家小程序appid */
  mini_programs_appid: string;
  /** 商家小程序path */
  mini_programs_path: string;
  /** 入口文案 */
  entrance_words: string;
  /** 引导文案 */
  guiding_words?: string;
}

export interface BusifavorPayReceipt {
  /** 补差付款单号 */
  subsidy_receipt_id: string;
  /** 商家券批次号 */
  stock_id: string;
  /** 商家券Code */
  coupon_code: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 营销补差扣款商户号 */
  payer_merchant: string;
  /** 营销补差入账商户号 */
  payee_merchant: string;
  /** 补差付款金额，单位：分 */
  amount: number;
  /** 补差付款描述 */
  description: string;
  /** 补差付款单据状态 */
  status: 'ACCEPTED' | 'SUCCESS' | 'FAIL' | 'RETURNING' | 'PARTIAL_RETURN' | 'FULL_RETURN' | 'PAY_RECEIPT_UNKNOWN' | 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN' | (string & {});
  /** 补差付款失败原因 */
  fail_reason?: string;
  /** 补差付款完成时间 */
  success_time?: string;
  /** 业务请求唯一单号 */
  out_subsidy_no: string;
  /** 补差付款发起时间 */
  create_time?: string;
}

export interface CapitalBank {
  /** 银行别名 */
  bank_alias: string;
  /** 银行别名编码 */
  bank_alias_code: string;
  /** 开户银行 */
  account_bank: string;
  /** 开户银行编码 */
  account_bank_code: number;
  /** 是否需要填写支行 */
  need_bank_branch: boolean;
}

export interface CardBalanceInformation {
  /** 储值小程序AppID，最多 32 字符 */
  jump_appid?: string;
  /** 储值小程序路径，最多 128 字符 */
  jump_path?: string;
}

export interface CardCodeJumpInformation {
  /** 会员码跳转AppID，最多 32 字符 */
  jump_appid?: string;
  /** 会员码跳转路径，最多 128 字符 */
  jump_path?: string;
}

export interface CardMemberCard {
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 商户AppId */
  appid: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 卡名称，最多 10 字符 */
  card_title: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color: string;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url: string;
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {});
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {});
  /** 会员码跳转信息 */
  code_jump_information?: CardCodeJumpInformation;
  /** 会员权益，最多 32 字符 */
  benefits: string;
  /** 回调地址，最多 256 字符，URL */
  notify_url: string;
  /** 是否置顶 */
  need_pinned?: boolean;
  /** 是否展示会员等级 */
  need_display_level?: boolean;
  /** 会员初始等级，最多 10 字符 */
  init_level?: string;
  /** 服务电话，最多 32 字符 */
  service_phone?: string;
  /** 商家法务协议，最多 20480 字符 */
  legal_agreement: string;
  /** 会员卡有效期 */
  valid_date_information: ValidDate;
  /** 积分信息 */
  points_information?: CardPointsInformation;
  /** 储值信息 */
  balance_information?: CardBalanceInformation;
  /** 付费会员信息 */
  purchase_information?: CardPurchaseInformation;
  /** 用户开卡信息 */
  user_information?: CardMemberFields;
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间 */
  update_time?: string;
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID，最多 32 字符 */
    jump_appid: string;
    /** 会员中心跳转路径，最多 128 字符 */
    jump_path: string;
  };
  /** 更新时间，RFC 3339 时间 */
  modify_time: string;
}

export interface CardMemberFields {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[];
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: {
    /** 商户自定义的开卡信息字段类型 */
    type?: 'CHECK_BOX' | 'RADIO' | (string & {});
    /** 字段名称，最多 32 字符 */
    name?: string;
    /** 字段值，最多 8 字符 */
    values?: string[];
  }[];
}

export interface CardMemberFieldsInput {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: {
    /** 平台提供的通用开卡信息字段 */
    name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | undefined;
    /** 加密的用户开卡时填写的个人信息 （敏感信息，加密传输） */
    value?: string | undefined;
  }[] | undefined;
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: {
    /** 字段名称，最多 32 字符 */
    name?: string | undefined;
    /** 加密的用户选择的字段值列表 （敏感信息，加密传输） */
    user_chosen_values?: string[] | undefined;
  }[] | undefined;
}

export interface CardMemberUserCard {
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color?: string;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url?: string;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 加密的手机号 （敏感信息，加密传输） */
  phone_number?: string;
  /** 等级，最多 10 字符 */
  level?: string;
  /** 会员卡有效期 */
  valid_date_information: ValidDate;
  /** 领取时间，RFC 3339 时间 */
  pickup_time: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 加密的用户开卡时填写的个人信息 （敏感信息，加密传输） */
      value?: string;
    }[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称，最多 32 字符 */
      name?: string;
      /** 加密的用户选择的字段值列表 （敏感信息，加密传输） */
      user_chosen_values?: string[];
    }[];
  };
  /** 商家数据包，最多 256 字符 */
  attach?: string;
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {});
  /** 作废原因，最多 32 字符 */
  invalid_reason?: string;
  /** 作废时间，RFC 3339 时间 */
  invalid_time?: string;
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间，RFC 3339 时间 */
  modify_time: string;
}

export interface CardMemberValidDateInput {
  /** 有效期类型 */
  type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}) | undefined;
  /** 有效期开始时间，RFC 3339 时间 */
  available_begin_time?: string | undefined;
  /** 有效期结束时间，RFC 3339 时间 */
  available_end_time?: string | undefined;
  /** 生效后N天内有效 */
  available_day_after_receive?: number | undefined;
}

export interface CardPointsInformation {
  /** 积分跳转AppID，最多 32 字符 */
  jump_appid?: string;
  /** 积分跳转路径，最多 128 字符 */
  jump_path?: string;
}

export interface CardPurchaseInformation {
  /** 付费会员价格，单位：分 */
  price?: number;
  /** 付费会员跳转AppID，最多 32 字符 */
  jump_appid?: string;
  /** 付费会员跳转路径，最多 128 字符 */
  jump_path?: string;
}

export interface CombineOrderAmount {
  /** 标价金额，单位：分 */
  total_amount: number;
  /** 标价币种，最多 8 字符 */
  currency: string;
}

export interface CombinePayerInfo {
  /** 用户标识，最多 128 字符 */
  openid?: string | undefined;
  /** 用户子标识，最多 128 字符 */
  sub_openid?: string | undefined;
  /** 实名支付(需单独申请权限) */
  identity?: PayerIdentity | undefined;
}

/** 合单支付结果 */
export interface CombinePayment {
  /** 合单商户公众账号ID，最多 32 字符 */
  combine_appid: string;
  /** 合单商户号，最多 32 字符 */
  combine_mchid: string;
  /** 合单商户订单号，最多 32 字符 */
  combine_out_trade_no: string;
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string;
  /** 场景信息 */
  scene_info?: PaymentSceneInfo;
  /** 商品单信息 */
  sub_orders: {
    /** 商品单发起商户号，最多 32 字符 */
    mchid: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string;
    /** 商品单个人收款方平台昵称 */
    individual_name?: string;
    /** 交易类型，最多 16 字符 */
    trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'App' | (string & {});
    /** 交易状态，最多 32 字符 */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
    /** 付款银行，最多 32 字符 */
    bank_type: string;
    /** 附加数据，最多 128 字符 */
    attach?: string;
    /** 订单金额 */
    amount: {
      /** 标价金额，单位：分 */
      total_amount: number;
      /** 现金支付金额，单位：分 */
      payer_amount: number;
      /** 标价币种，最多 16 字符 */
      currency: string;
      /** 现金支付币种，最多 8 字符 */
      payer_currency: string;
      /** 结算汇率 */
      settlement_rate?: number;
    };
    /** 支付完成时间，RFC 3339 时间 */
    success_time: string;
    /** 微信支付订单号，最多 32 字符 */
    transaction_id: string;
    /** 商品单订单号，最多 32 字符 */
    out_trade_no: string;
    /** 二级商户号，最多 32 字符 */
    sub_mchid?: string;
    /** 二级商户公众账号ID，最多 32 字符 */
    sub_appid?: string;
    /** 用户子标识，最多 128 字符 */
    sub_openid?: string;
    /** 优惠功能 */
    promotion_detail?: PaymentPromotionDetail[];
  }[];
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识，最多 128 字符 */
    openid: string;
  };
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {});
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo;
}

export interface CombineSceneInfo {
  /** 商户端设备号，最多 16 字符 */
  device_id?: string | undefined;
  /** 用户终端IP，最多 45 字符 */
  payer_client_ip: string;
}

/** 投诉动作 */
export interface ComplaintAction {
  /** 投诉单对应的投诉单号，最多 64 字符 */
  complaint_id: string;
  /** 动作类型，最多 64 字符 */
  action_type: 'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS' | (string & {});
}

export interface ComplaintButton {
  /** 文本 */
  text?: string;
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
  /** 失效配置 */
  invalid_info?: {
    /** 过期时间，RFC 3339 时间 */
    expired_time?: string;
    /** 是否可以多次点击 */
    multi_clickable?: boolean;
  };
}

export interface ComplaintButtonInput {
  /** 文本 */
  text?: string | undefined;
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
  /** 失效配置 */
  invalid_info?: {
    /** 过期时间，RFC 3339 时间 */
    expired_time?: string | undefined;
    /** 是否可以多次点击 */
    multi_clickable?: boolean | undefined;
  } | undefined;
}

export interface ComplaintNotification {
  /** 商户号，最多 64 字符 */
  mchid: string;
  /** 通知地址，最多 255 字符，URL */
  url: string;
}

export interface ContractOrderAmount {
  /** 总金额，单位：分 */
  total: number;
  /** 货币类型 */
  currency?: 'CNY' | (string & {}) | undefined;
}

export interface ContractOrderDetail {
  /** 订单原价，单位：分 */
  cost_price?: number | undefined;
  /** 商品小票ID */
  invoice_id?: string | undefined;
  /** 单品列表 */
  goods_detail: {
    /** 商户侧商品编码 */
    merchant_goods_id: string;
    /** 微信支付商品编码 */
    wechatpay_goods_id?: string | undefined;
    /** 商品名称 */
    goods_name?: string | undefined;
    /** 商品数量 */
    quantity: number;
    /** 商品单价，单位：分 */
    unit_price: number;
  }[];
}

export interface ContractOrderSceneInfo {
  /** 用户终端IP */
  payer_client_ip: string;
  /** 商户端设备号 */
  device_id?: string | undefined;
  /** 商户门店信息 */
  store_info?: {
    /** 门店编号 */
    id?: string | undefined;
    /** 门店名称 */
    name?: string | undefined;
    /** 地区编码 */
    area_code?: string | undefined;
    /** 详细地址 */
    address?: string | undefined;
  } | undefined;
}

export interface CouponAvailablePeriodInput {
  /** 开始时间，RFC 3339 时间 */
  available_begin_time: string;
  /** 结束时间，RFC 3339 时间 */
  available_end_time: string;
  /** 生效后N天内有效 */
  available_days?: number | undefined;
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number | undefined;
  /** 每周固定可用时间 */
  weekly_available_period?: WeeklyAvailablePeriodInput | undefined;
  /** 无规律的可用时间段 */
  irregular_available_period_list?: IrregularAvailablePeriodInput[] | undefined;
  /** 领取后N秒内有效 */
  available_seconds?: number | undefined;
}

export interface CouponCodeCountInfo {
  /** 已上传的Code总数 */
  total_count: number;
  /** 当前可用的Code */
  available_count: number;
}

export interface CouponDisplayInfo {
  /** 用户商品券Code展示模式 */
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {});
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {});
  /** 小程序入口 */
  entrance_mini_program?: {
    /** 小程序appid */
    appid: string;
    /** 小程序跳转路径 */
    path: string;
    /** 入口文案，最多 5 字符 */
    entrance_wording: string;
    /** 引导文案，最多 6 字符 */
    guidance_wording: string;
  };
  /** 公众号入口 */
  entrance_official_account?: {
    /** 公众号AppID */
    appid: string;
  };
  /** 视频号入口 */
  entrance_finder?: {
    /** 视频号ID */
    finder_id: string;
    /** 视频号视频ID */
    finder_video_id: string;
    /** 视频号封面图，URL */
    finder_video_cover_image_url: string;
  };
}

export interface CouponDisplayInfoInput {
  /** 用户商品券Code展示模式 */
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE';
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined;
  /** 小程序入口 */
  entrance_mini_program?: {
    /** 小程序appid */
    appid: string;
    /** 小程序跳转路径 */
    path: string;
    /** 入口文案，最多 5 字符 */
    entrance_wording: string;
    /** 引导文案，最多 6 字符 */
    guidance_wording: string;
  } | undefined;
  /** 公众号入口 */
  entrance_official_account?: {
    /** 公众号AppID */
    appid: string;
  } | undefined;
  /** 视频号入口 */
  entrance_finder?: FinderEntrance | undefined;
}

/** 自动还款协议 */
export interface CreditRepaymentContract {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 模板ID */
  contract_id: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 服务商签约协议号 */
  out_contract_code: string;
  /** 用户展示名称 */
  display_name: string;
  /** 委托代扣协议状态 */
  contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议解约时间 */
  contract_terminated_time?: string;
  /** 协议解约方式 */
  contract_terminated_mode: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {});
  /** 解约原因的备注说明 */
  contract_termination_remark?: string;
  /** 还款日 */
  repayment_day?: number;
  /** 还款金额上限 */
  repayment_amount_limit: string;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid: string;
}

export interface CupSubsidyResult {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  msg: string;
  /** 详细应答码 */
  sub_code?: string;
  /** 详细应答码描述 */
  sub_msg?: string;
}

/** 二级商户按日终余额预约提现结果 */
export interface DayEndWithdrawal {
  /** 电商平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 提现单状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {});
  /** 微信支付提现单号 */
  withdraw_id: string;
  /** 商户提现单号 */
  out_request_no: string;
  /** 提现金额，单位：分 */
  total_amount: number;
  /** 提现成功金额，单位：分 */
  success_amount?: number;
  /** 提现失败金额，单位：分 */
  fail_amount?: number;
  /** 提现退票金额，单位：分 */
  refund_amount?: number;
  /** 发起提现时间 */
  create_time: string;
  /** 提现状态更新时间 */
  update_time: string;
  /** 失败原因 */
  reason?: string;
  /** 提现备注 */
  remark?: string;
  /** 银行备注 */
  bank_memo?: string;
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 入账银行账号后四位 */
  account_number: string;
  /** 入账银行 */
  account_bank: string;
  /** 入账银行全称（含支行） */
  bank_name?: string;
}

export interface DeliveryPlan {
  /** 投放计划ID，最多 32 字符 */
  plan_id: string;
  /** 投放计划名称，最多 36 字符 */
  plan_name: string;
  /** 投放计划状态 */
  plan_state: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | 'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED' | (string & {});
  /** 开始可用时间，RFC 3339 时间 */
  delivery_start_time: string;
  /** 结束可用时间，RFC 3339 时间 */
  delivery_end_time: string;
  /** 批次ID，最多 40 字符 */
  stock_id?: string;
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 营销标签，最多 27 字符 */
  recommend_word?: string;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 总库存 */
  total_count: number;
  /** 单用户限领 */
  user_limit: number;
  /** 单日限领 */
  daily_limit: number;
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {});
  /** 投放批次组ID */
  stock_bundle_id?: string;
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config: boolean;
}

export interface DeviceInfo {
  /** 设备号 */
  device_id?: string;
  /** 商户端设备ip */
  device_ip: string;
}

/** 普通商户的支付结果 */
export interface DirectPayment {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 交易类型，最多 16 字符 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | 'PAP' | (string & {});
  /** 交易状态，最多 32 字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述，最多 256 字符 */
  trade_state_desc: string;
  /** 付款银行，最多 32 字符 */
  bank_type: string;
  /** 附加数据，最多 128 字符 */
  attach?: string;
  /** 支付完成时间，RFC 3339 时间 */
  success_time: string;
  /** 支付者 */
  payer: {
    /** 用户标识，最多 128 字符 */
    openid: string;
  };
  /** 订单金额 */
  amount: PaymentAmount;
  /** 支付场景描述 */
  scene_info?: PaymentSceneInfo;
  /** 优惠功能 */
  promotion_detail?: PaymentPromotionDetail[];
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo;
}

/** 普通商户的退款结果 */
export interface DirectRefund {
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户退款单号，最多 32 字符 */
  out_refund_no: string;
  /** 微信支付退款单号，最多 32 字符 */
  refund_id: string;
  /** 退款状态，最多 32 字符 */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {});
  /** 退款成功时间，RFC 3339 时间 */
  success_time?: string;
  /** 退款入账账户，最多 64 字符 */
  user_received_account: string;
  /** 金额信息 */
  amount: RefundedAmount;
  /** 个人收款方受理授权ID */
  individual_auth_id?: string;
}

/** 先享卡约定 */
export interface DiscountCardAgreement {
  /** 公众账号ID */
  appid?: string;
  /** 用户标识 */
  openid?: string;
  /** 先享卡ID */
  card_id?: string;
  /** 先享卡模板ID */
  card_template_id?: string;
  /** 创建时间 */
  create_time?: string;
  /** 商户号 */
  mchid?: string;
  /** 履约目标 */
  objectives?: {
    /** 履约目标ID */
    objective_id?: string;
  }[];
  /** 商户领卡号 */
  out_card_code?: string;
  /** 优惠奖励 */
  rewards?: {
    /** 优惠奖励ID */
    reward_id?: string;
  }[];
  /** 状态 */
  state?: 'ONGOING' | 'SETTLING' | 'FINISHED' | 'UNFINISHED' | (string & {});
  /** 约定时间 */
  time_range?: {
    /** 开始时间 */
    begin_time?: string;
    /** 结束时间 */
    end_time?: string;
  };
  /** 总金额 */
  total_amount?: string;
  /** 未完成约定原因 */
  unfinished_reason?: string;
}

export interface DiscountCoupon {
  /** 门槛金额，单位：分 */
  threshold: number;
  /** 固定减免百分比 */
  percent_off: number;
}

export interface DiscountCouponInput {
  /** 门槛金额，单位：分 */
  threshold: number;
  /** 固定减免百分比 */
  percent_off: number;
}

export interface DueDiligenceCheckRule {
  /** 字符串最小长度 */
  min_length?: number;
  /** 字符串最大长度 */
  max_length?: number;
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[];
  /** 限制文件提交大小 */
  max_file_size?: number;
  /** 枚举可选的字段枚举值 */
  enum_keys?: number[];
  /** 展示给商户看的枚举可选的字段列表 */
  enum_values?: string[];
}

export interface EcommerceApplymentReference {
  /** 微信支付申请单号 */
  applyment_id: number;
  /** 业务申请编号 */
  out_request_no: string;
}

export interface EcommerceRefundPromotion {
  /** 券ID，最多 32 字符 */
  promotion_id: string;
  /** 优惠范围，最多 32 字符 */
  scope: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型，最多 32 字符 */
  type: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额，单位：分 */
  amount: number;
  /** 优惠退款金额，单位：分 */
  refund_amount: number;
}

/** 教育续费通扣费结果 */
export interface EduPayment {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 商户数据 */
  attach?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | (string & {});
  /** 交易状态描述 */
  trade_state_description?: string;
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string;
    /** 子商户用户标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 用户支付金额，单位：分 */
    payer_total?: number;
    /** 折扣，单位：分 */
    discount_total?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string;
    /** 商户端设备ip */
    device_ip: string;
  };
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：分 */
    amount?: number;
    /** 活动ID */
    stock_id?: string;
    /** 微信出资，单位：分 */
    wechatpay_contribute?: number;
    /** 商户出资，单位：分 */
    merchant_contribute?: number;
    /** 其他出资，单位：分 */
    other_contribute?: number;
  }[];
  /** 用户标识 */
  openid?: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 签约模板号 */
  plan_id?: string;
  /** 签约信息 */
  contract_information?: {
    /** 协议ID */
    contract_id?: string;
    /** 签约状态 */
    contract_status?: 'ADD' | 'DELETE' | (string & {});
    /** 签约完成时间 */
    create_time?: string;
  };
}

/** 普通商户的委托代扣协议 */
export interface EntrustContract {
  /** 商户号 */
  mchid: string;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 委托代扣协议的主键 */
  contract_id: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 商户侧的签约协议号 */
  out_contract_code: string;
  /** 签约用户的名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {});
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
    /** 协议解约时间 */
    contract_terminated_time: string;
    /** 解约原因的备注说明 */
    contract_termination_remark?: string;
  };
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预约扣费场景下有效 */
    estimated_deduct_date: string;
    /** 预约扣费场景下有效 */
    estimated_deduct_amount: {
      /** 总金额，单位：分 */
      amount: number;
      /** 货币类型 */
      currency: string;
    };
    /** 扣费预约状态 */
    schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {});
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 总金额，单位：分 */
      amount?: number;
      /** 货币类型 */
      currency?: string;
    };
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 总金额，单位：分 */
      amount: number;
      /** 货币类型 */
      currency: string;
    };
    /** 实际扣费的日期 */
    deduct_date: string;
  };
}

export interface EtcTransaction {
  /** 商户号 */
  mchid: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 商户appid */
  appid: string;
  /** 特约商户appid */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 付款银行 */
  bank_type?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string;
    /** 用户在特约商户APP的标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: VehicleTransactionAmount;
  /** 设备信息 */
  device_info?: {
    /** 商户端设备号 */
    device_id?: string;
    /** 商户端设备IP */
    device_ip?: string;
  };
  /** 优惠详情 */
  promotion_detail?: VehiclePromotionDetail[];
}

export interface ExchangeCoupon {
  /** 门槛金额，单位：分 */
  threshold: number;
  /** 固定兑换价格，单位：分 */
  exchange_price: number;
}

export interface ExchangeCouponInput {
  /** 门槛金额，单位：分 */
  threshold: number;
  /** 固定兑换价格，单位：分 */
  exchange_price: number;
}

export interface ExchangeRate {
  /** 汇率类型 */
  type?: 'SETTLEMENT_RATE' | (string & {});
  /** 汇率值 */
  rate?: number;
}

export interface FapiaoBuyer {
  /** 购买方类型 */
  type: 'INDIVIDUAL' | 'ORGANIZATION';
  /** 名称，最多 256 字符 */
  name: string;
  /** 纳税人识别号，最多 32 字符，type 为 ORGANIZATION 时必填 */
  taxpayer_id?: string | undefined;
  /** 地址，最多 128 字符 */
  address?: string | undefined;
  /** 电话，最多 32 字符 */
  telephone?: string | undefined;
  /** 开户银行，最多 128 字符 */
  bank_name?: string | undefined;
  /** 银行账号，最多 32 字符 */
  bank_account?: string | undefined;
  /** 手机号 （敏感信息，加密传输） */
  phone?: string | undefined;
  /** 邮箱地址 （敏感信息，加密传输） */
  email?: string | undefined;
  /** 订单金额，单位：分 */
  amount?: number | undefined;
  /** 商户订单号，最多 32 字符 */
  out_trade_no?: string | undefined;
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined;
  /** 留言信息，最多 100 字符 */
  user_apply_message?: string | undefined;
}

/** 发票状态 */
export interface FapiaoNotice {
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 发票申请单号，最多 64 字符 */
  fapiao_apply_id: string;
  /** 发票申请单下关联的所有发票信息 */
  fapiao_information: {
    /** 商户发票单号，最多 32 字符 */
    fapiao_id: string;
    /** 发票状态 */
    fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {});
    /** 发票卡券状态 */
    card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {});
  }[];
}

export interface FapiaoTransaction {
  /** 支付渠道 */
  pay_channel: 'WECHAT_PAY';
  /** 支付订单号，最多 64 字符，pay_channel 为 WECHAT_PAY 时与 out_trade_no 至少填一项 */
  transaction_id?: string | undefined;
  /** 支付商户订单号，最多 64 字符，pay_channel 为 WECHAT_PAY 时与 transaction_id 至少填一项 */
  out_trade_no?: string | undefined;
  /** 交易金额，单位：分 */
  amount: number;
}

export interface FavorCutToMessage {
  /** 可用优惠的商品最高单价，单位：分 */
  single_price_max: number;
  /** 减至后的优惠单价，单位：分 */
  cut_to_price: number;
}

export interface FieldRelation {
  /** 关联的资料项ID */
  source_key?: number;
  /** 关联的资料项值 */
  source_value?: string;
}

export interface FieldRelationInput {
  /** 关联的资料项ID */
  source_key?: number | undefined;
  /** 关联的资料项值 */
  source_value?: string | undefined;
}

export interface FileCheckRuleInput {
  /** 最小列表长度 */
  min_list_length?: number | undefined;
  /** 最大列表长度 */
  max_list_length?: number | undefined;
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[] | undefined;
  /** 限制文件提交大小 */
  max_file_size?: number | undefined;
}

export interface FinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER' | (string & {});
  /** 金融机构许可证图片 */
  finance_license_pics: string[];
}

export interface FinderEntrance {
  /** 视频号ID */
  finder_id: string;
  /** 视频号视频ID */
  finder_video_id: string;
  /** 视频号封面图，URL */
  finder_video_cover_image_url: string;
}

export interface GlobalContact {
  /** 联系人名称 （敏感信息，加密传输） */
  name: string;
  /** 联系人电话 （敏感信息，加密传输） */
  phone: string;
  /** 联系人邮箱 （敏感信息，加密传输） */
  email: string;
}

/** 境外委托代扣协议 */
export interface GlobalEntrustContract {
  /** 商户号 */
  mchid?: string;
  /** 商户侧的签约协议号 */
  out_contract_code?: string;
  /** 公众账号ID */
  appid?: string;
  /** 用户标识 */
  openid?: string;
  /** 协议解约方式 */
  contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {});
  /** 委托代扣协议的主键 */
  contract_id?: string;
  /** 委托代扣协议模板ID */
  plan_id?: number;
  /** 操作时间 */
  operate_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 普通服务商商户号 */
  sp_mchid?: string;
  /** 服务商公众账号ID */
  sp_appid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户的AppID */
  sub_appid?: string;
  /** 服务商用户标识 */
  sp_openid?: string;
  /** 子商户用户标识 */
  sub_openid?: string;
}

export interface GlobalMerchantBusinessStorePhotosContent {
  /** 媒体文件MediaId列表 */
  media_id: string[];
}

export interface GlobalMerchantBusiness {
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
  /** APP下载链接 */
  app_download?: string | undefined;
  /** 业务网站 */
  website?: string | undefined;
  /** 公众号 */
  office_account?: string | undefined;
  /** 小程序 */
  mini_program?: string | undefined;
  /** 门店地址 */
  store_address?: string | undefined;
  /**
   * 门店照片JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link GlobalMerchantBusinessStorePhotosContent}
   */
  store_photos?: string | undefined;
  /** MCC码 */
  mcc?: string | undefined;
}

export interface GlobalOrderDetail {
  /** 订单原价，单位：货币最小单位 */
  cost_price?: number | undefined;
  /** 商品小票ID */
  receipt_id?: string | undefined;
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码 */
    goods_id: string;
    /** 微信侧商品编码 */
    wxpay_goods_id?: string | undefined;
    /** 商品名称 */
    goods_name?: string | undefined;
    /** 商品数量 */
    quantity: number;
    /** 商品单价，单位：货币最小单位 */
    price: number;
  }[] | undefined;
}

/** 境外机构的支付结果 */
export interface GlobalPartnerPayment {
  /** 机构公众账号ID */
  sp_appid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 微信支付订单号 */
  id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 付款银行 */
  bank_type: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time: string;
  /** 支付者 */
  payer: {
    /** 用户在机构下的标识 */
    sp_openid?: string;
    /** 用户子标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: GlobalTransactionAmount;
  /** 优惠功能 */
  promotion_detail?: GlobalPromotionDetail[];
}

/** 境外机构的退款结果 */
export interface GlobalPartnerRefund {
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付退款单号 */
  refund_id: string;
  /** 退款状态 */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {});
  /** 退款成功时间 */
  success_time?: string;
  /** 退款入账账户 */
  recv_account: string;
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {});
  /** 金额信息 */
  amount: GlobalRefundedAmount;
}

export interface GlobalPayer {
  /** 用户标识 */
  openid?: string;
  /** 机构用户标识 */
  sp_openid?: string;
  /** 子商户用户标识 */
  sub_openid?: string;
}

export interface GlobalPayerInput {
  /** 用户标识 */
  openid?: string | undefined;
  /** 用户标识（机构） */
  sp_openid?: string | undefined;
  /** 用户标识（特约商户） */
  sub_openid?: string | undefined;
}

/** 境外商户的支付结果 */
export interface GlobalPayment {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 微信支付订单号 */
  id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 付款银行 */
  bank_type: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time: string;
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string;
  };
  /** 订单金额 */
  amount: GlobalTransactionAmount;
  /** 优惠功能 */
  promotion_detail?: GlobalPromotionDetail[];
}

export interface GlobalProfitSharingOrder {
  /** 子商户号 */
  sub_mchid?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency: string;
    /** 分账金额，单位：货币最小单位 */
    amount: number;
    /** 分账描述 */
    description: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号 */
    account: string;
    /** 分账结果 */
    result: string;
    /** 分账失败原因 */
    fail_reason: string;
    /** 分账创建时间 */
    create_time: string;
    /** 分账完成时间 */
    finish_time: string;
    /** 分账明细单号 */
    detail_id?: string;
    /** 分账明细类型 */
    detail_type?: string;
    /** 出资方结算币种 */
    settlement_currency?: string;
    /** 出资方结算金额，单位：货币最小单位 */
    settlement_amount?: number;
    /** 汇率值 */
    rate?: number;
  }[];
}

export interface GlobalPromotionDetail {
  /** 券ID */
  promotion_id: string;
  /** 优惠名称 */
  name?: string;
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额，单位：货币最小单位 */
  amount: number;
  /** 优惠币种 */
  currency: string;
  /** 活动ID */
  activity_id?: string;
  /** 微信出资，单位：货币最小单位 */
  wxpay_contribute_amount?: number;
  /** 商户出资，单位：货币最小单位 */
  merchant_contribute_amount?: number;
  /** 其他出资，单位：货币最小单位 */
  other_contribute_amount?: number;
  /** 单品列表 */
  goods_detail?: PromotionGoodsDetail[];
}

/** 境外商户的退款结果 */
export interface GlobalRefund {
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付退款单号 */
  refund_id: string;
  /** 退款状态 */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {});
  /** 退款成功时间 */
  success_time?: string;
  /** 退款入账账户 */
  recv_account: string;
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {});
  /** 金额信息 */
  amount: GlobalRefundedAmount;
}

export interface GlobalRefundAmount {
  /** 退款金额，单位：货币最小单位 */
  refund: number;
  /** 货币类型 */
  currency?: string;
  /** 用户退款金额，单位：货币最小单位 */
  payer_refund: number;
  /** 支付币种 */
  payer_currency: string;
  /** 汇率 */
  exchange_rate: {
    /** 汇率类型 */
    type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {});
    /** 汇率值 */
    rate?: number;
  };
}

export interface GlobalRefundDetail {
  /** 券ID */
  promotion_id: string;
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额，单位：货币最小单位 */
  amount?: number;
  /** 优惠券退款额，单位：分 */
  refund_amount?: number;
  /** 货币类型 */
  currency: string;
}

/** 金额信息 */
export interface GlobalRefundedAmount {
  /** 订单金额，单位：分 */
  total: number;
  /** 货币类型 */
  currency: string;
  /** 退款金额，单位：分 */
  refund: number;
  /** 用户支付金额，单位：分 */
  payer_total: number;
  /** 用户支付币种 */
  payer_currency: string;
  /** 用户退款金额，单位：分 */
  payer_refund: number;
  /** 结算币种退款金额，单位：分 */
  settlement_refund?: number;
  /** 结算币种 */
  settlement_currency?: string;
  /** 汇率信息 */
  exchange_rate?: {
    /** 汇率类型 */
    type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {});
    /** 汇率值 */
    rate?: number;
  };
}

export interface GlobalSceneInfo {
  /** 商户端设备号 */
  device_id?: string | undefined;
  /** 商户端设备IP */
  device_ip?: string | undefined;
  /** 用户终端IP */
  payer_client_ip?: string | undefined;
  /** 操作员ID */
  operator_id?: string | undefined;
  /** 商户门店信息 */
  store_info?: StoreInfoInput | undefined;
}

export interface GlobalTransactionAmount {
  /** 订单金额，单位：货币最小单位 */
  total: number;
  /** 用户支付金额，单位：货币最小单位 */
  payer_total: number;
  /** 订单标价币种 */
  currency: string;
  /** 用户支付币种 */
  payer_currency: string;
  /** 汇率信息 */
  exchange_rate?: ExchangeRate;
}

export interface H5DomainApplication {
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {});
  /** H5支付域名 */
  domains: string[];
  /** 子商户H5经营网址 */
  webiste_url: string;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[];
  /** 经营网址首页截图 */
  website_homepage_pics?: string[];
  /** 申请单号 */
  applyment_id: number;
  /** 驳回原因 */
  audit_reject_detail?: string;
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {});
  /** 商户提供的审核结果回调接口 */
  notify_url?: string;
  /** 商户申请单号 */
  out_applyment_id: string;
}

export interface H5PermissionApplication {
  /** 子商户号 */
  sub_mchid: string;
  /** H5支付域名 */
  domains: string[];
  /** 公司介绍和业务描述 */
  business_description?: string;
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {});
  /** 公司注册资质证书 */
  company_register_cert?: string;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[];
  /** 经营网址首页截图 */
  website_homepage_pics?: string[];
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {});
  /** 子商户H5经营网址 */
  website_url: string;
  /** 申请单号 */
  applyment_id: number;
  /** 驳回原因 */
  audit_reject_detail?: string;
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {});
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {});
  /** 商户提供的审核结果回调接口 */
  notify_url?: string;
}

export interface InstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean;
  /** 用户实际选择分期期数 */
  selected_installment_number: number;
}

/** 保险委托代扣协议 */
export interface InsuranceEntrustContract {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议的主键 */
  contract_id: string;
  /** 公众账号ID */
  appid: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 商户侧的签约协议号 */
  out_contract_code: string;
  /** 签约用户的名称 */
  insured_display_name: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 用户标识 */
  openid: string;
  /** 协议解约信息 */
  contract_terminate_info: {
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
    /** 协议解约时间 */
    contract_terminated_time: string;
    /** 解约原因的备注说明 */
    contract_termination_remark?: string;
  };
}

export interface InsurancePolicy {
  /** 商户保险编号 */
  out_insurance_no: string;
  /** 保险名称 */
  insurance_name: string;
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
  start_renewal_time?: string;
  /** 可续保结束时间 */
  end_renewal_time?: string;
  /** 保单类型 */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {});
  /** 车牌信息 */
  car_number?: string;
  /** 宠物名称 */
  pet_name?: string;
  /** 地址信息 */
  address?: string;
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {});
  /** 保司保单号 */
  policy_code?: string;
  /** 委托代扣模板ID */
  plan_id: string;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 保单的扣费周期列表 */
  policy_periods: number[];
  /** 是否为赠险 */
  free_insurance: boolean;
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean;
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {});
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {});
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {});
  /** 首期保费金额，单位：分 */
  first_period_amount?: number;
  /** 后续每期保费金额，单位：分 */
  subsequent_period_amount?: number;
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {});
}

export interface InsuranceTransferReservation {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  sp_appid: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 微信转账预约单号 */
  reservation_id: string;
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 预计最晚转账日期 */
  estimated_date?: string;
  /** 预计最大转账金额，单位：分 */
  estimated_max_amount?: number;
  /** 准确转账金额，单位：分 */
  exact_amount?: number;
  /** 收款用户OpenID */
  openid: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {});
  /** 预约记录受理的时间 */
  accept_time: string;
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string;
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string;
    /** 预约记录关闭的原因 */
    close_reason: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {});
  };
}

export interface IrregularAvailablePeriod {
  /** 开始时间，RFC 3339 时间 */
  begin_time: string;
  /** 结束时间，RFC 3339 时间 */
  end_time: string;
}

export interface IrregularAvailablePeriodInput {
  /** 开始时间，RFC 3339 时间 */
  begin_time: string;
  /** 结束时间，RFC 3339 时间 */
  end_time: string;
}

export interface MchTransferCloseInfo {
  /** 关单时间 */
  close_time?: string;
  /** 关单原因 */
  close_reason?: string;
}

export interface MchTransferCompensationReceiver {
  /** 转账接收方类型 */
  type?: 'TRANSACTION_USER' | (string & {});
  /** 转账接收方订单信息 */
  transaction_info?: MchTransferTransactionInfo;
}

export interface MchTransferMchReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {});
  /** 转账接收方商户信息 */
  mch_info?: {
    /** 商户号 */
    mch_id?: string;
  };
}

export interface MchTransferReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {});
  /** 转账接收方订单信息 */
  transaction_info?: MchTransferTransactionInfo;
}

export interface MchTransferTransactionInfo {
  /** 交易订单号 */
  transaction_id: string;
  /** 转账接收方订单类型 */
  type?: 'WXPAY' | 'WXVALUE' | (string & {});
}

export interface MchTransferTransactionInfoInput {
  /** 交易订单号 */
  transaction_id: string;
  /** 转账接收方订单类型 */
  type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined;
}

export interface MedInsOrderPassthroughResponseContentContent {
  /** 医保支付授权码 */
  payAuthNo?: string;
  /** 医保支付订单号 */
  payOrdId?: string;
  /** 结算经纬度 */
  setlLatlnt?: string;
}

export interface MedInsOrderPassthroughRequestContentContent {
  /** 医保支付授权码 */
  payAuthNo?: string;
  /** 医保支付订单号 */
  payOrdId?: string;
  /** 结算经纬度 */
  setlLatlnt?: string;
}

export interface MedInsOrder {
  /** 医保自费混合订单号，最多 32 字符 */
  mix_trade_no: string;
  /** 医保自费混合订单支付状态 */
  mix_pay_status: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {});
  /** 混合订单中自费部分的支付状态 */
  self_pay_status: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {});
  /** 混合订单中自费部分的支付状态 */
  med_ins_pay_status: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {});
  /** 订单支付时间，RFC 3339 时间 */
  paid_time?: string;
  /**
   * 支付完成后医保局返回内容，最多 2048 字符
   * 值为 JSON 字符串，内容见 {@link MedInsOrderPassthroughResponseContentContent}
   */
  passthrough_response_content?: string;
  /** 混合支付类型 */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {});
  /** 订单类型 */
  order_type: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {});
  /** 从业机构的公众号ID，最多 32 字符 */
  appid: string;
  /** 医疗机构的公众号ID，最多 32 字符 */
  sub_appid?: string;
  /** 医疗机构的商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 用户在appid下的唯一标识，最多 128 字符 */
  openid?: string;
  /** 用户在医疗机构AppID下的唯一标识，最多 128 字符 */
  sub_openid?: string;
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean;
  /** 从业机构订单号，最多 64 字符 */
  out_trade_no: string;
  /** 医疗机构订单号，最多 40 字符 */
  serial_no: string;
  /** 医保局返回的支付单ID，最多 64 字符 */
  pay_order_id?: string;
  /** 医保局返回的支付授权码，最多 40 字符 */
  pay_auth_no?: string;
  /** 用户定位信息，最多 40 字符 */
  geo_location?: string;
  /** 城市ID，最多 8 字符 */
  city_id: string;
  /** 医疗机构名称，最多 128 字符 */
  med_inst_name: string;
  /** 医疗机构编码，最多 32 字符 */
  med_inst_no: string;
  /** 医保下单时间，RFC 3339 时间 */
  med_ins_order_create_time?: string;
  /** 使用该接口下单的总金额，单位：分 */
  total_fee: number;
  /** 医保局结算后，单位：分 */
  med_ins_gov_fee?: number;
  /** 医保局结算后，单位：分 */
  med_ins_self_fee?: number;
  /** 医保局结算后，单位：分 */
  med_ins_other_fee?: number;
  /** 医保局结算后，单位：分 */
  med_ins_cash_fee?: number;
  /** 实际需要用户微信支付的金额，单位：分 */
  wechat_pay_cash_fee?: number;
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额，单位：分 */
    cash_add_fee: number;
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {});
  }[];
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额，单位：分 */
    cash_reduce_fee: number;
    /** 现金减免类型 */
    cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {});
  }[];
  /** 回调通知URL，最多 256 字符，URL */
  callback_url: string;
  /** 自费预下单ID，最多 64 字符 */
  prepay_id?: string;
  /**
   * 医疗机构透传给医保的数据，最多 2048 字符
   * 值为 JSON 字符串，内容见 {@link MedInsOrderPassthroughRequestContentContent}
   */
  passthrough_request_content?: string;
  /** 扩展字段，最多 512 字符 */
  extends?: string;
  /** 附加数据，最多 128 字符 */
  attach?: string;
  /** 渠道号，最多 32 字符 */
  channel_no?: string;
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean;
  /** 医保支付失败原因，最多 2048 字符 */
  med_ins_fail_reason?: string;
}

export interface MembercardActivityInfo {
  /** 活动ID */
  activity_id: string;
  /** 活动的当前状态 */
  activity_status?: string;
  /** 创建时间 */
  create_time?: string;
  /** 更新时间 */
  update_time?: string;
  /** 会员卡ID */
  card_id?: string;
  /** 活动名称 */
  activity_name?: string;
  /** 活动类型 */
  activity_type?: string;
  /** 活动开始时间 */
  begin_time?: string;
  /** 活动结束时间 */
  end_time?: string;
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /** 发放开始时间 */
      begin_time: string;
      /** 发放结束时间 */
      end_time: string;
    }[];
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time: {
        /** 时 */
        hours: number;
        /** 分 */
        minutes: number;
        /** 秒 */
        seconds: number;
      };
      /** 每日发放结束时间 */
      end_day_time: {
        /** 时 */
        hours: number;
        /** 分 */
        minutes: number;
        /** 秒 */
        seconds: number;
      };
    }[];
  };
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string;
    /** 券批次ID */
    stock_id: string;
  }[];
  /** 商户请求单号 */
  out_request_no?: string;
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url: string;
    /** 支付结果页活动副标题 */
    activity_second_title: string;
    /** 活动曝光商户号 */
    mchid_list?: string[];
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string;
      /** 跳转激活的url */
      activate_url?: string;
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string;
        /** 跳转激活的path */
        activate_path: string;
      };
    };
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: string[];
      };
      /** 指定银行的简称 */
      limit_bank?: string;
      /** 订单优惠标记 */
      goods_tags?: string[];
    };
  };
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[];
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string;
      /** 小程序path */
      mini_program_path?: string;
      /** 跳转按钮文案 */
      button_text?: string;
    };
  };
}

export interface MembercardJumpMiniprogram {
  /** 小程序appid */
  appid: string;
  /** 小程序path */
  path: string;
}

export interface MembershipActivity {
  /** 商户请求单号，最多 128 字符 */
  out_request_no: string;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡ID，最多 32 字符 */
  card_id: string;
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {});
  /** 活动主标题，最多 128 字符 */
  title: string;
  /** 活动主标题，最多 128 字符 */
  sub_title: string;
  /** 活动开始时间，RFC 3339 时间 */
  begin_time: string;
  /** 活动结束时间，RFC 3339 时间 */
  end_time: string;
  /** 活动总库存 */
  apply_total: number;
  /** 活动剩余库存 */
  apply_available: number;
  /** 商品券批次列表 */
  product_coupon_stock_list?: {
    /** 商品券ID，最多 128 字符 */
    product_coupon_id: string;
    /** 批次ID，最多 128 字符 */
    stock_id: string;
  }[];
  /** 活动ID */
  activity_id: number;
  /** 活动状态 */
  activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {});
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间，RFC 3339 时间 */
  modify_time: string;
}

export interface NormalCoupon {
  /** 门槛金额，单位：分 */
  threshold: number;
  /** 固定减免金额，单位：分 */
  discount_amount: number;
}

export interface NormalCouponInput {
  /** 门槛金额，单位：分 */
  threshold: number;
  /** 固定减免金额，单位：分 */
  discount_amount: number;
}

/** 通知 */
export interface NotificationEnvelope {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: string;
  /** 通知的资源数据类型 */
  resource_type: 'encrypt-resource' | (string & {});
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type?: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 */
    ciphertext: string;
  };
}

export interface OpenMembercard {
  /** 会员卡id */
  card_id: string;
  /** 创建时间 */
  create_time?: string;
  /** 更新时间 */
  update_time?: string;
  /** 剩余库存 */
  remain_quantity?: number;
  /** 会员卡状态 */
  status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {});
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string;
    /** 品牌展示名称 */
    display_name: string;
  };
  /** 商户AppId */
  appid: string;
  /** 会员卡logo */
  logo_url: string;
  /** 卡名称 */
  title: string;
  /** 会员卡背景图 */
  background_picture_url: string;
  /** 使用须知 */
  description: string;
  /** 服务电话 */
  service_phone?: string;
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {});
  /** 会员卡总库存 */
  total_quantity?: number;
  /** 有效期 */
  date_information: ValidDate;
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {});
  /** 是否展示会员等级 */
  need_display_level?: boolean;
  /** 会员初始等级 */
  init_level?: string;
  /** 商户请求单号 */
  out_request_no: string;
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean;
    /** 储值小程序appid */
    balance_appid?: string;
    /** 储值小程序path */
    balance_path?: string;
    /** 储值url */
    balance_url?: string;
  };
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {});
      /** 字段名称 */
      name?: string;
      /** 字段值 */
      values?: string[];
    }[];
  };
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string;
    /** 跳转url */
    url?: string;
    /** 跳转小程序appid */
    appid?: string;
    /** 跳转小程序path */
    path?: string;
  };
}

export interface OpenScenarioSpeakerState {
  /** 子商户 */
  sub_mchid: string;
  /** 设备sn */
  device_sn: string;
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {});
  /** 收款链接url */
  code_url: string;
}

export interface OrderAmount {
  /** 总金额，单位：分，最小 1 */
  total: number;
  /** 货币类型，最多 16 字符 */
  currency?: string | undefined;
}

export interface OrderDetail {
  /** 订单原价，单位：分 */
  cost_price?: number | undefined;
  /** 商品小票ID，最多 32 字符 */
  invoice_id?: string | undefined;
  /** 单品列表 */
  goods_detail?: {
    /** 商户侧商品编码，最多 32 字符 */
    merchant_goods_id: string;
    /** 微信侧商品编码，最多 32 字符 */
    wechatpay_goods_id?: string | undefined;
    /** 商品名称，最多 256 字符 */
    goods_name?: string | undefined;
    /** 商品数量 */
    quantity: number;
    /** 商品单价，单位：分 */
    unit_price: number;
  }[] | undefined;
}

/** 优惠功能 */
export interface OrderPromotionDetail {
  /** 券ID，最多 32 字符 */
  coupon_id: string;
  /** 优惠名称，最多 64 字符 */
  name: string;
  /** 优惠范围，最多 32 字符 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型，最多 32 字符 */
  type?: 'CASH' | 'NOCASH' | (string & {});
  /** 优惠券面额，单位：分 */
  amount: number;
  /** 活动ID，最多 32 字符 */
  stock_id?: string;
  /** 微信出资，单位：分 */
  wechatpay_contribute?: number;
  /** 商户出资，单位：分 */
  merchant_contribute?: number;
  /** 其他出资，单位：分 */
  other_contribute?: number;
  /** 优惠币种，最多 16 字符 */
  currency?: string;
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码，最多 32 字符 */
    goods_id: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价，单位：分 */
    unit_price: number;
    /** 商品优惠金额，单位：分 */
    discount_amount: number;
    /** 商品备注，最多 128 字符 */
    goods_remark?: string;
  }[];
}

export interface OrderSceneInfo {
  /** 用户终端IP，最多 45 字符 */
  payer_client_ip: string;
  /** 商户端设备号，最多 32 字符 */
  device_id?: string | undefined;
  /** 商户门店信息 */
  store_info?: OrderStoreInfo | undefined;
}

export interface OrderSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean | undefined;
  /** 补差金额，单位：分 */
  subsidy_amount?: number | undefined;
}

export interface OrderStoreInfo {
  /** 门店编号，最多 32 字符 */
  id: string;
  /** 门店名称，最多 256 字符 */
  name?: string | undefined;
  /** 地区编码，最多 32 字符 */
  area_code?: string | undefined;
  /** 详细地址，最多 512 字符 */
  address?: string | undefined;
}

export interface OwnBrandCardMemberCard {
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 商户AppId */
  appid: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 卡名称，最多 10 字符 */
  card_title: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color: string;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url: string;
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {});
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {});
  /** 会员码跳转信息 */
  code_jump_information?: CardCodeJumpInformation;
  /** 会员权益，最多 32 字符 */
  benefits: string;
  /** 回调地址，最多 256 字符，URL */
  notify_url: string;
  /** 是否置顶 */
  need_pinned?: boolean;
  /** 是否展示会员等级 */
  need_display_level?: boolean;
  /** 会员初始等级，最多 10 字符 */
  init_level?: string;
  /** 服务电话，最多 32 字符 */
  service_phone?: string;
  /** 商家法务协议，最多 20480 字符 */
  legal_agreement: string;
  /** 会员卡有效期 */
  valid_date_information: ValidDate;
  /** 积分信息 */
  points_information?: CardPointsInformation;
  /** 储值信息 */
  balance_information?: CardBalanceInformation;
  /** 付费会员信息 */
  purchase_information?: CardPurchaseInformation;
  /** 用户开卡信息 */
  user_information?: CardMemberFields;
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间 */
  update_time?: string;
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID，最多 32 字符 */
    jump_appid: string;
    /** 会员中心跳转路径，最多 128 字符 */
    jump_path: string;
  };
  /** 更新时间，RFC 3339 时间 */
  modify_time: string;
}

export interface OwnBrandCardMemberUserCard {
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color?: string;
  /** 卡背景图URL，最多 256 字符，URL */
  card_picture_url?: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 加密的手机号 （敏感信息，加密传输） */
  phone_number?: string;
  /** 等级，最多 10 字符 */
  level?: string;
  /** 会员卡有效期 */
  valid_date_information: ValidDate;
  /** 领取时间，RFC 3339 时间 */
  pickup_time: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 加密的用户开卡时填写的个人信息 （敏感信息，加密传输） */
      value?: string;
    }[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称，最多 32 字符 */
      name?: string;
      /** 加密的用户选择的字段值列表 （敏感信息，加密传输） */
      user_chosen_values?: string[];
    }[];
  };
  /** 商家数据包，最多 256 字符 */
  attach?: string;
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {});
  /** 作废原因，最多 32 字符 */
  invalid_reason?: string;
  /** 作废时间，RFC 3339 时间 */
  invalid_time?: string;
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间，RFC 3339 时间 */
  modify_time: string;
}

/** 商家名片会员卡 */
export interface OwnBrandMemberUserCard {
  /** 会员卡code，最多 32 字符 */
  user_card_code?: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 卡背景颜色，最多 7 字符 */
  card_color: string;
  /** 卡背景图URL，最多 512 字符，URL */
  card_picture_url: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 加密的手机号 （敏感信息，加密传输） */
  phone_number?: string;
  /** 等级，最多 10 字符 */
  level?: string;
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
    /** 有效期开始时间，RFC 3339 时间 */
    available_begin_time?: string;
    /** 有效期结束时间，RFC 3339 时间 */
    available_end_time?: string;
    /** 生效后N天内有效 */
    available_day_after_receive?: number;
  };
  /** 领取时间，RFC 3339 时间 */
  pickup_time: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段，最多 128 字符 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 加密的用户开卡时填写的个人信息 （敏感信息，加密传输） */
      value?: string;
    }[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称，最多 128 字符 */
      name?: string;
      /** 加密的用户选择的字段值列表 （敏感信息，加密传输） */
      user_chosen_values?: string[];
    }[];
  };
  /** 商家数据包，最多 256 字符 */
  attach?: string;
  /** 用户会员卡状态，最多 32 字符 */
  user_card_state: 'NOT_EFFECTIVE' | 'EFFECTIVE' | 'EXPIRED' | 'UNAVAILABLE' | 'DELETE' | 'UNACTIVATED' | 'INVALID' | (string & {});
  /** 作废原因，最多 256 字符 */
  invalid_reason?: string;
  /** 作废时间，RFC 3339 时间 */
  invalid_time?: string;
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间，RFC 3339 时间 */
  modify_time: string;
}

export interface OwnBrandProductCoupon {
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {});
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {});
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {});
  /** 单券模式信息 */
  single_usage_info?: SingleUsageInfo;
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {});
    /** 可使用次数 */
    count: number;
    /** 多次优惠有效天数 */
    available_days: number;
    /** 多次优惠使用间隔天数 */
    interval_days?: number;
  };
  /** 展示信息 */
  display_info: ProductCouponDisplayInfo;
  /** 外部商品ID */
  out_product_no?: string;
  /** 失效请求单号，最多 128 字符 */
  deactivate_request_no?: string;
  /** 失效时间，RFC 3339 时间 */
  deactivate_time?: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason?: string;
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count: number;
    /** 多次优惠使用间隔天数 */
    interval_days?: number;
  };
}

export interface OwnBrandProductCouponStock {
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 批次ID，最多 40 字符 */
  stock_id: string;
  /** 备注，最多 20 字符 */
  remark?: string;
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CouponCodeCountInfo;
  /** 发放规则 */
  stock_send_rule: StockSendRule;
  /** 单券使用规则 */
  single_usage_rule?: SingleUsageRule;
  /** 多次优惠使用规则 */
  sequential_usage_rule?: SequentialUsageRule;
  /** 券使用规则展示信息 */
  usage_rule_display_info: UsageRuleDisplayInfo;
  /** 用户商品券展示信息 */
  coupon_display_info: CouponDisplayInfo;
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid: string;
  };
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
  /** 已发放次数 */
  sent_count_info: SentCountInfo;
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
  /** 失效请求单号，最多 128 字符 */
  deactivate_request_no?: string;
  /** 失效时间，RFC 3339 时间 */
  deactivate_time?: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason?: string;
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 批次开始时间，RFC 3339 时间 */
      available_begin_time: string;
      /** 批次结束时间，RFC 3339 时间 */
      available_end_time: string;
      /** 券生效后N天内可用 */
      available_days?: number;
      /** 领券后需等待N天才生效 */
      wait_days_after_receive?: number;
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[];
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间，单位：秒 */
          begin_time: number;
          /** 当天可用结束时间，单位：秒 */
          end_time: number;
        }[];
      };
      /** 指定可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间，RFC 3339 时间 */
        begin_time: string;
        /** 结束时间，RFC 3339 时间 */
        end_time: string;
      }[];
      /** 领取后N秒内有效 */
      available_seconds?: number;
    };
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额，单位：分 */
      threshold: number;
      /** 固定减免金额，单位：分 */
      discount_amount: number;
    };
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额，单位：分 */
      threshold: number;
      /** 固定减免百分比 */
      percent_off: number;
    };
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额，单位：分 */
      threshold: number;
      /** 固定兑换价格，单位：分 */
      exchange_price: number;
    };
  };
  /** 批次组信息 */
  stock_bundle_info?: {
    /** 批次所属批次组ID，最多 40 字符 */
    stock_bundle_id: string;
    /** 批次在批次组内的次序 */
    stock_bundle_index: number;
  };
}

export interface OwnBrandProductCouponStockBundle {
  /** 批次组ID，最多 40 字符 */
  stock_bundle_id: string;
  /** 批次列表 */
  stock_list: {
    /** 商品券ID，最多 40 字符 */
    product_coupon_id: string;
    /** 批次ID，最多 40 字符 */
    stock_id: string;
    /** 备注，最多 20 字符 */
    remark?: string;
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {});
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: CouponCodeCountInfo;
    /** 发放规则 */
    stock_send_rule: PartnerStockSendRule;
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: SingleUsageRule;
    /** 批次组信息 */
    stock_bundle_info: StockBundleInfo;
    /** 券使用规则展示信息 */
    usage_rule_display_info: UsageRuleDisplayInfo;
    /** 用户商品券展示信息 */
    coupon_display_info: CouponDisplayInfo;
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid: string;
    };
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
    /** 已发放次数 */
    sent_count_info: SentCountInfo;
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
    /** 失效请求单号，最多 128 字符 */
    deactivate_request_no?: string;
    /** 失效时间，RFC 3339 时间 */
    deactivate_time?: string;
    /** 失效原因，最多 150 字符 */
    deactivate_reason?: string;
  }[];
}

export interface OwnBrandSingleUsageProductCouponStock {
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 批次ID，最多 40 字符 */
  stock_id: string;
  /** 备注，最多 20 字符 */
  remark?: string;
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CouponCodeCountInfo;
  /** 发放规则 */
  stock_send_rule: StockSendRule;
  /** 单券使用规则 */
  single_usage_rule?: SingleUsageRule;
  /** 多次优惠使用规则 */
  sequential_usage_rule?: SequentialUsageRule;
  /** 券使用规则展示信息 */
  usage_rule_display_info: UsageRuleDisplayInfo;
  /** 用户商品券展示信息 */
  coupon_display_info: CouponDisplayInfo;
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid: string;
  };
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
  /** 已发放次数 */
  sent_count_info: SentCountInfo;
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
  /** 失效请求单号，最多 128 字符 */
  deactivate_request_no?: string;
  /** 失效时间，RFC 3339 时间 */
  deactivate_time?: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason?: string;
}

export interface OwnBrandUserProductCoupon {
  /** 用户商品券Code，最多 40 字符 */
  coupon_code: string;
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
  /** 有效期开始时间，RFC 3339 时间 */
  valid_begin_time: string;
  /** 有效期结束时间，RFC 3339 时间 */
  valid_end_time: string;
  /** 领券时间，RFC 3339 时间 */
  receive_time: string;
  /** 发券请求单号，最多 128 字符 */
  send_request_no: string;
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {});
  /** 确认请求单号 */
  confirm_request_no?: string;
  /** 确认发放时间，RFC 3339 时间 */
  confirm_time?: string;
  /** 失效请求单号，最多 128 字符 */
  deactivate_request_no?: string;
  /** 失效时间，RFC 3339 时间 */
  deactivate_time?: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason?: string;
  /** 单券使用详情 */
  single_usage_detail?: SingleUsageDetail;
  /** 多次优惠使用详情 */
  sequential_usage_detail?: SequentialUsageDetail;
  /** 商品券信息 */
  product_coupon: OwnBrandProductCoupon;
  /** 批次信息 */
  stock: OwnBrandProductCouponStock;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息，最多 1000 字符 */
  channel_custom_info?: string;
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string;
    /** 券核销时间，RFC 3339 时间 */
    use_time?: string;
    /** 退券请求单号 */
    return_request_no?: string;
    /** 退券时间，RFC 3339 时间 */
    return_time?: string;
    /** 券核销的微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string;
      /** 商户订单号 */
      out_trade_no?: string;
      /** 商户号 */
      mchid?: string;
      /** 子商户号 */
      sub_mchid?: string;
    };
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string;
      /** 商户服务订单号 */
      out_order_no?: string;
      /** 商户号 */
      mchid?: string;
      /** 子商户号 */
      sub_mchid?: string;
    };
    /** 优惠金额，单位：分 */
    saved_amount?: number;
  };
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id: string;
    /** 用户券组内索引 */
    user_coupon_bundle_index: number;
    /** 总可使用次数 */
    total_count: number;
    /** 已使用次数 */
    used_count: number;
  };
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[];
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id: string;
    };
  };
}

export interface PageLinks {
  /** 下一页链接，最多 1024 字符 */
  next?: string;
  /** 上一页链接，最多 1024 字符 */
  prev?: string;
  /** 当前链接，最多 1024 字符 */
  self?: string;
}

export interface PaidAmount {
  /** 总金额，单位：分 */
  total: number;
  /** 货币类型 */
  currency: 'CNY' | (string & {});
}

export interface PapayAmount {
  /** 金额，单位：分 */
  total: number;
  /** 货币类型 */
  currency?: string;
}

export interface PapayAmountInput {
  /** 金额，单位：分 */
  total: number;
  /** 货币类型 */
  currency?: string | undefined;
}

export interface PapayContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
  /** 协议解约时间 */
  contract_terminated_time: string;
  /** 解约备注 */
  contract_termination_remark?: string;
}

export interface PapayCoveredPolicyPeriodInput {
  /** 保险扣费周期编号 */
  policy_period_id: number;
  /** 预计扣费的日期 */
  estimated_deduct_date: string;
  /** 预计扣费金额 */
  estimated_deduct_amount: PapayAmountInput;
  /** 保障详情 */
  policy_coverage_detail?: {
    /** 保单额度 */
    policy_amount?: string | undefined;
    /** 保险条款列表 */
    policy_clauses?: {
      /** 条款内容 */
      clause_name?: string | undefined;
      /** 条款额度 */
      clause_quota?: string | undefined;
    }[] | undefined;
  } | undefined;
}

export interface PapayDeductApplication {
  /** 商户订单号 */
  out_trade_no: string;
  /** 扣费金额信息 */
  amount: PapayAmount;
}

export interface PapayDeductPlan {
  /** 扣费预约的状态 */
  schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {});
  /** 可扣费开始日期 */
  deduct_start_date?: string;
  /** 可扣费结束日期 */
  deduct_end_date?: string;
  /** 已预约的扣费金额信息 */
  scheduled_amount?: PapayAmount;
  /** 实际扣费金额 */
  deduct_amount?: PapayAmount;
  /** 实际扣费的日期 */
  deduct_date?: string;
}

export interface PapayDeductSchedule {
  /** 预计扣费的日期 */
  estimated_deduct_date: string;
  /** 预计的扣费金额 */
  estimated_deduct_amount: PapayAmount;
  /** 扣费预约状态 */
  schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {});
  /** 已预约的扣费金额信息 */
  scheduled_amount?: PapayAmount;
  /** 实际扣费金额 */
  deduct_amount?: PapayAmount;
  /** 实际扣费的日期 */
  deduct_date?: string;
}

export interface PapayDeductScheduleInput {
  /** 预计扣费的日期 */
  estimated_deduct_date: string;
  /** 预计的扣费金额 */
  estimated_deduct_amount: PapayAmountInput;
  /** 商品描述 */
  description: string;
}

export interface PapayMiniProgramPreSign {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 跳转签约小程序的AppID */
  redirect_appid: string;
  /** 跳转签约小程序的路径 */
  redirect_path: string;
}

/** 委托代扣扣费结果 */
export interface PapayPayment {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'PAY_FAIL' | 'ACCEPT' | 'REFUND' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 付款银行 */
  bank_type?: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单总金额，单位：分 */
    total: number;
    /** 用户支付金额，单位：分 */
    payer_total?: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付币种 */
    payer_currency?: string;
  };
  /** 支付场景描述 */
  scene_info?: PaymentScene;
  /** 优惠功能 */
  promotion_detail?: PaymentPromotionDetail[];
}

export interface PapayPolicyPeriodInput {
  /** 保险扣费周期编号 */
  policy_period_id: number;
  /** 预计扣费的日期 */
  estimated_deduct_date: string;
  /** 预计扣费金额 */
  estimated_deduct_amount: PapayAmountInput;
}

export interface PapayRealIdentityInput {
  /** 自然人姓名 （敏感信息，加密传输） */
  real_name: string;
  /** 自然人身份证号码 （敏感信息，加密传输） */
  id_card_number: string;
  /** 实名验证类型 */
  identity_type?: 'ID_CARD' | (string & {}) | undefined;
}

export interface PapaySignTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
  /** 协议解约时间 */
  contract_terminated_time: string;
  /** 解约备注 */
  contract_termination_remark?: string;
}

/** 停车场景信息 */
export interface ParkingInfo {
  /** 车主服务为商户分配的入场ID，最多 32 字符 */
  parking_id: string;
  /** 车牌号，最多 32 字符 */
  plate_number: string;
  /** 车牌颜色，最多 32 字符 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 用户入场时间，RFC 3339 时间 */
  start_time: string;
  /** 用户出场时间，RFC 3339 时间 */
  end_time: string;
  /** 所在停车位车场的名称，最多 32 字符 */
  parking_name: string;
  /** 计费的时间长，单位：秒 */
  charging_duration: number;
  /** 停车场设备ID，最多 32 字符 */
  device_id: string;
}

/** 停车服务扣费结果 */
export interface ParkingPayment {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 子商户公众账号ID，最多 32 字符 */
  sub_appid?: string;
  /** 服务商商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 服务描述，最多 128 字符 */
  description: string;
  /** 订单创建时间，RFC 3339 时间 */
  create_time: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id?: string;
  /** 交易状态，最多 32 字符 */
  trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {});
  /** 交易状态描述，最多 256 字符 */
  trade_state_description?: string;
  /** 支付完成时间，RFC 3339 时间 */
  success_time?: string;
  /** 付款银行，最多 32 字符 */
  bank_type?: string;
  /** 用户是否已还款，最多 1 字符 */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** 附加数据，最多 128 字符 */
  attach?: string;
  /** 交易场景，最多 16 字符 */
  trade_scene: 'PARKING' | (string & {});
  /** 停车场景信息 */
  parking_info?: ParkingInfo;
  /** 支付者信息 */
  payer?: {
    /** 用户在appid下的标识，最多 128 字符 */
    openid: string;
    /** 用户在sub_appid下的标识，最多 128 字符 */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: VehicleTransactionAmount;
  /** 优惠信息 */
  promotion_detail?: VehiclePromotionDetail[];
}

/** 服务商的委托代扣协议 */
export interface PartnerEntrustContract {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商公众账号ID */
  sp_appid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 用户服务商标识 */
  sp_openid?: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 委托代扣协议的主键 */
  contract_id: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 商户侧的签约协议号 */
  out_contract_code: string;
  /** 签约用户的名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {});
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
    /** 协议解约时间 */
    contract_terminated_time: string;
    /** 解约原因的备注说明 */
    contract_termination_remark?: string;
  };
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预约扣费场景下有效 */
    estimated_deduct_date: string;
    /** 预约扣费场景下有效 */
    estimated_deduct_amount: {
      /** 总金额，单位：分 */
      amount: number;
      /** 货币类型 */
      currency: string;
    };
    /** 扣费预约状态 */
    schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {});
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 总金额，单位：分 */
      amount?: number;
      /** 货币类型 */
      currency?: string;
    };
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 总金额，单位：分 */
      amount: number;
      /** 货币类型 */
      currency: string;
    };
    /** 实际扣费的日期 */
    deduct_date: string;
  };
}

/** 服务商的委托代扣扣费结果 */
export interface PartnerPapayPayment {
  /** 服务商公众账号ID */
  sp_appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'PAY_FAIL' | 'ACCEPT' | 'REFUND' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 付款银行 */
  bank_type?: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** 支付者 */
  payer?: {
    /** 用户服务商标识 */
    sp_openid?: string;
    /** 用户子标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单总金额，单位：分 */
    total: number;
    /** 用户支付金额，单位：分 */
    payer_total?: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付币种 */
    payer_currency?: string;
  };
  /** 支付场景描述 */
  scene_info?: PaymentScene;
  /** 优惠功能 */
  promotion_detail?: PaymentPromotionDetail[];
}

/** 服务商的支付结果 */
export interface PartnerPayment {
  /** 服务商公众账号ID，最多 32 字符 */
  sp_appid: string;
  /** 服务商商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户公众账号ID，最多 32 字符 */
  sub_appid?: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 交易类型，最多 16 字符 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | 'PAP' | (string & {});
  /** 交易状态，最多 32 字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述，最多 256 字符 */
  trade_state_desc: string;
  /** 付款银行，最多 32 字符 */
  bank_type: string;
  /** 附加数据，最多 128 字符 */
  attach?: string;
  /** 支付完成时间，RFC 3339 时间 */
  success_time: string;
  /** 支付者 */
  payer: {
    /** 用户服务商标识，最多 128 字符 */
    sp_openid: string;
    /** 用户子标识，最多 128 字符 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: PaymentAmount;
  /** 支付场景描述 */
  scene_info?: PaymentSceneInfo;
  /** 优惠功能 */
  promotion_detail?: OrderPromotionDetail[];
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo;
}

/** 服务商与电商平台的退款结果 */
export interface PartnerRefund {
  /** 服务商商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户退款单号，最多 64 字符 */
  out_refund_no: string;
  /** 微信支付退款单号，最多 32 字符 */
  refund_id: string;
  /** 退款状态，最多 32 字符 */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {});
  /** 退款成功时间，RFC 3339 时间 */
  success_time?: string;
  /** 退款入账账户，最多 64 字符 */
  user_received_account: string;
  /** 金额信息 */
  amount: RefundedAmount;
  /** 退款出资商户，最多 32 字符 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {});
}

export interface PartnerStockSendRule {
  /** 发放次数总上限 */
  max_count: number;
  /** 每日发放次数上限 */
  max_count_per_day?: number;
  /** 每个用户领取次数上限 */
  max_count_per_user: number;
}

/** 服务商的订单 */
export interface PartnerTransaction {
  /** 服务商公众账号ID，最多 32 字符 */
  sp_appid: string;
  /** 服务商商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户公众账号ID，最多 32 字符 */
  sub_appid?: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id?: string;
  /** 交易类型，最多 16 字符 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | 'PAP' | (string & {});
  /** 交易状态，最多 32 字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述，最多 256 字符 */
  trade_state_desc: string;
  /** 付款银行，最多 32 字符 */
  bank_type?: string;
  /** 附加数据，最多 128 字符 */
  attach?: string;
  /** 支付完成时间，RFC 3339 时间 */
  success_time?: string;
  /** 支付者 */
  payer?: {
    /** 用户服务商标识，最多 128 字符 */
    sp_openid?: string;
    /** 用户子标识，最多 128 字符 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount?: TransactionAmount;
  /** 支付场景描述 */
  scene_info?: PaymentSceneInfo;
  /** 优惠功能 */
  promotion_detail?: OrderPromotionDetail[];
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo;
}

export interface PasswordExemptContractPreSign {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 商户号 */
  mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string;
  /** 跳转签约的小程序路径 */
  sign_mp_path: string;
}

export interface PasswordExemptContractRedirect {
  /** 商户号 */
  mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

export interface PayerIdentity {
  /** 证件类型 */
  type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER' | (string & {});
  /** 加密后的证件号 （敏感信息，加密传输） */
  number: string;
  /** 加密后的姓名 （敏感信息，加密传输） */
  name: string;
}

/** 订单金额 */
export interface PaymentAmount {
  /** 订单总金额，单位：分 */
  total: number;
  /** 用户支付金额，单位：分 */
  payer_total: number;
  /** 货币类型，最多 16 字符 */
  currency: string;
  /** 用户支付币种，最多 16 字符 */
  payer_currency: string;
}

/** 优惠功能 */
export interface PaymentPromotionDetail {
  /** 券ID，最多 32 字符 */
  coupon_id: string;
  /** 优惠名称，最多 64 字符 */
  name?: string;
  /** 优惠范围，最多 32 字符 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型，最多 32 字符 */
  type?: 'CASH' | 'NOCASH' | (string & {});
  /** 优惠券面额，单位：分 */
  amount: number;
  /** 活动ID，最多 32 字符 */
  stock_id?: string;
  /** 微信出资，单位：分 */
  wechatpay_contribute?: number;
  /** 商户出资，单位：分 */
  merchant_contribute?: number;
  /** 其他出资，单位：分 */
  other_contribute?: number;
  /** 优惠币种，最多 32 字符 */
  currency?: string;
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码，最多 32 字符 */
    goods_id: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价，单位：分 */
    unit_price: number;
    /** 商品优惠金额，单位：分 */
    discount_amount: number;
    /** 商品备注，最多 128 字符 */
    goods_remark?: string;
  }[];
}

/** 支付场景描述 */
export interface PaymentScene {
  /** 商户端设备号，最多 32 字符 */
  device_id?: string;
}

/** 支付场景描述 */
export interface PaymentSceneInfo {
  /** 商户端设备号，最多 32 字符 */
  device_id: string;
}

export interface PayscoreDeliveryPostDiscountInput {
  /** 优惠名称 */
  name?: string | undefined;
  /** 优惠说明 */
  description?: string | undefined;
  /** 优惠金额，单位：分 */
  amount?: number | undefined;
  /** 优惠数量 */
  count?: number | undefined;
}

export interface PayscoreDeliveryPostPaymentInput {
  /** 付费项目名称 */
  name?: string | undefined;
  /** 金额，单位：分 */
  amount?: number | undefined;
  /** 计费说明 */
  description?: string | undefined;
  /** 付费数量 */
  count?: number | undefined;
}

export interface PayscoreDeliveryRiskFund {
  /** 风险名称，最多 30 字符 */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | (string & {});
  /** 风险金额，单位：分 */
  amount: number;
  /** 风险说明，最多 30 字符 */
  description?: string;
}

export interface PayscoreDevice {
  /** 服务开始的设备ID，最多 50 字符 */
  start_device_id?: string | undefined;
  /** 服务结束的设备ID，最多 50 字符 */
  end_device_id?: string | undefined;
  /** 物料URL，最多 100 字符 */
  materiel_no?: string | undefined;
}

export interface PayscoreExpectedLocation {
  /** 服务开始地点，最多 20 字符 */
  start_location?: string;
  /** 预计服务结束地点，最多 20 字符 */
  end_location?: string;
}

export interface PayscoreExpectedLocationInput {
  /** 服务开始地点，最多 20 字符 */
  start_location?: string | undefined;
  /** 预计服务结束地点，最多 20 字符 */
  end_location?: string | undefined;
}

export interface PayscoreFee {
  /** 付费项目名称 */
  fee_name?: string | undefined;
  /** 付费项目数量 */
  fee_count?: number | undefined;
  /** 付费项目总金额，单位：分 */
  fee_amount?: number | undefined;
  /** 描述计费规则 */
  fee_desc?: string | undefined;
}

export interface PayscoreGoodsDetail {
  /** 商品编码，最多 32 字符 */
  goods_id: string;
  /** 商品数量 */
  quantity?: number;
  /** 商品价格，单位：分 */
  unit_price?: number;
  /** 商品优惠金额，单位：分 */
  discount_amount?: number;
  /** 商品备注，最多 128 字符 */
  goods_remark?: string;
}

export interface PayscoreJumpLinkInput {
  /** 跳转链接类型 */
  jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | (string & {}) | undefined;
  /** 小程序跳转AppID */
  appid?: string | undefined;
  /** 小程序跳转path */
  path?: string | undefined;
}

export interface PayscoreLocation {
  /** 服务开始地点，最多 20 字符 */
  start_location?: string;
  /** 服务结束地点，最多 20 字符 */
  end_location?: string;
}

export interface PayscoreLocationInput {
  /** 服务开始地点，最多 20 字符 */
  start_location?: string | undefined;
  /** 服务结束地点，最多 20 字符 */
  end_location?: string | undefined;
}

export interface PayscoreMessagePostPaymentInput {
  /** 付费名称 */
  name?: string | undefined;
  /** 付费金额，单位：分 */
  amount?: number | undefined;
  /** 付费说明 */
  description?: string | undefined;
  /** 付费数量 */
  count?: number | undefined;
}

export interface PayscoreOrderReference {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 微信支付服务订单号，最多 128 字符 */
  order_id: string;
}

export interface PayscorePartnerFinalDiscountInput {
  /** 优惠名称，最多 20 字符 */
  name?: string | undefined;
  /** 优惠说明，最多 30 字符 */
  description?: string | undefined;
  /** 优惠金额，单位：分 */
  amount?: number | undefined;
  /** 优惠数量 */
  count?: number | undefined;
}

export interface PayscorePartnerPlan {
  /** 支付分计划ID */
  plan_id: string;
  /** 计划所属服务 */
  service_id: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 商户侧计划号 */
  merchant_plan_no: string;
  /** 支付分计划名称 */
  plan_name: string;
  /** 支付分计划有效期(单位天) */
  plan_duration: number;
  /** 支付分计划状态 */
  plan_state: 'NORMAL' | 'STOP' | (string & {});
  /** 支付分计划原总金额，单位：分 */
  total_original_price: number;
  /** 支付分计划扣费次数 */
  deduction_quantity: number;
  /** 支付分计划实际扣费总金额，单位：分 */
  total_actual_price: number;
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number;
    /** 计划明细名称 */
    plan_detail_name: string;
    /** 计划明细原支付金额，单位：分 */
    original_price: number;
    /** 计划明细优惠说明 */
    plan_discount_description?: string;
    /** 计划明细实际支付金额，单位：分 */
    actual_price: number;
  }[];
  /** 终止方商户号 */
  stop_mchid?: string;
  /** 终止时间 */
  stop_time?: string;
}

export interface PayscorePartnerPostDiscount {
  /** 优惠名称，最多 20 字符 */
  name?: string;
  /** 优惠说明，最多 30 字符 */
  description?: string;
  /** 优惠金额，单位：分 */
  amount?: number;
  /** 优惠数量 */
  count?: number;
}

export interface PayscorePartnerPostDiscountInput {
  /** 优惠名称，最多 20 字符 */
  name?: string | undefined;
  /** 优惠说明，最多 30 字符 */
  description?: string | undefined;
  /** 优惠金额，单位：分 */
  amount?: number | undefined;
  /** 优惠数量 */
  count?: number | undefined;
}

export interface PayscorePartnerPostPayment {
  /** 付费名称，最多 20 字符 */
  name?: string;
  /** 付费说明，最多 30 字符 */
  description?: string;
  /** 付费金额，单位：分 */
  amount?: number;
  /** 付费数量 */
  count?: number;
}

export interface PayscorePartnerPostPaymentInput {
  /** 付费名称，最多 20 字符 */
  name?: string | undefined;
  /** 付费说明，最多 30 字符 */
  description?: string | undefined;
  /** 付费金额，单位：分 */
  amount?: number | undefined;
  /** 付费数量 */
  count?: number | undefined;
}

export interface PayscorePartnerRiskFund {
  /** 风险金名称，最多 30 字符 */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | (string & {});
  /** 风险金额，单位：分 */
  amount: number;
  /** 风险说明，最多 30 字符 */
  description?: string;
}

export interface PayscorePartnerUserSignPlan {
  /** 计划签约ID */
  sign_plan_id: string;
  /** 签约计划用户服务商应用下的OpenID */
  openid?: string;
  /** 签约计划用户子商户应用下的OpenID */
  sub_openid?: string;
  /** 计划所属服务 */
  service_id: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string;
  /** 商户回调地址 */
  merchant_callback_url: string;
  /** 签约所属计划ID */
  plan_id: string;
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number;
  /** 计划签约状态 */
  sign_state: 'UNSIGNED' | 'SIGNED' | 'SIGN_PLAN_CANCEL' | 'COMPLETE' | 'EXPIRE' | (string & {});
  /** 签约计划取消时间 */
  cancel_sign_time?: string;
  /** 签约计划取消类型 */
  cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {});
  /** 签约计划取消原因 */
  cancel_reason?: string;
  /** 签约计划的名称 */
  plan_name: string;
  /** 签约计划的过期时间 */
  plan_over_time: string;
  /** 签约计划原总金额，单位：分 */
  total_origin_price: number;
  /** 签约计划扣费次数 */
  deduction_quantity: number;
  /** 签约计划实际总金额，单位：分 */
  total_actual_price: number;
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number;
    /** 计划明细原支付金额，单位：分 */
    original_price: number;
    /** 计划明细优惠说明 */
    plan_discount_description?: string;
    /** 计划明细实际支付金额，单位：分 */
    actual_price: number;
    /** 计划明细状态 */
    plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {});
    /** 计划明细对应的支付分服务单号 */
    order_id?: string;
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string;
    /** 计划详情名称 */
    plan_detail_name: string;
    /** 计划明细对应订单实际支付金额，单位：分 */
    actual_pay_price?: number;
    /** 详情使用时间 */
    use_time?: string;
    /** 详情完成时间 */
    complete_time?: string;
    /** 详情取消时间 */
    cancel_time?: string;
  }[];
  /** 签约时间 */
  sign_time?: string;
}

/** 支付分授权状态 */
export interface PayscorePermission {
  /** 商户号 */
  mchid: string;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户的商户号 */
  sub_mchid?: string;
  /** 渠道商商户号 */
  channel_id?: string;
  /** 服务ID */
  service_id: string;
  /** 子商户用户标识 */
  sub_openid?: string;
  /** 回调状态 */
  user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {});
  /** 服务开启/解除授权时间 */
  openorclose_time?: string;
  /** 授权协议号 */
  authorization_code?: string;
  /** 商户请求单号 */
  out_request_no?: string;
}

export interface PayscorePlan {
  /** 支付分计划ID */
  plan_id: string;
  /** 计划所属服务 */
  service_id: string;
  /** 商户号 */
  mchid: string;
  /** AppID */
  appid: string;
  /** 商户侧计划号 */
  merchant_plan_no: string;
  /** 支付分计划名称 */
  plan_name: string;
  /** 支付分计划有效期(单位天) */
  plan_duration: number;
  /** 支付分计划状态 */
  plan_state: 'NORMAL' | 'STOP' | (string & {});
  /** 支付分计划原总金额，单位：分 */
  total_original_price: number;
  /** 支付分计划扣费次数 */
  deduction_quantity: number;
  /** 支付分计划实际扣费总金额，单位：分 */
  total_actual_price: number;
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number;
    /** 计划明细名称 */
    plan_detail_name: string;
    /** 计划明细原支付金额，单位：分 */
    original_price: number;
    /** 计划明细优惠说明 */
    plan_discount_description?: string;
    /** 计划明细实际支付金额，单位：分 */
    actual_price: number;
  }[];
  /** 终止方商户号 */
  stop_mchid?: string;
  /** 终止时间 */
  stop_time?: string;
}

export interface PayscorePostDiscount {
  /** 优惠名称，最多 20 字符 */
  name?: string;
  /** 优惠说明，最多 30 字符 */
  description?: string;
  /** 优惠金额，单位：分 */
  amount?: number;
  /** 优惠数量 */
  count?: number;
}

export interface PayscorePostDiscountInput {
  /** 优惠名称，最多 20 字符 */
  name?: string | undefined;
  /** 优惠说明，最多 30 字符 */
  description?: string | undefined;
  /** 优惠金额，单位：分 */
  amount?: number | undefined;
  /** 优惠数量 */
  count?: number | undefined;
}

export interface PayscorePostPayment {
  /** 付费名称，最多 20 字符 */
  name?: string;
  /** 付费金额，单位：分 */
  amount?: number;
  /** 付费说明，最多 30 字符 */
  description?: string;
  /** 付费数量 */
  count?: number;
}

export interface PayscorePostPaymentInput {
  /** 付费名称，最多 20 字符 */
  name: string;
  /** 付费金额，单位：分 */
  amount?: number | undefined;
  /** 付费说明，最多 30 字符 */
  description?: string | undefined;
  /** 付费数量 */
  count?: number | undefined;
}

export interface PayscoreRiskFund {
  /** 风险名称，最多 30 字符 */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
  /** 风险金额，单位：分 */
  amount: number;
  /** 风险说明，最多 30 字符 */
  description?: string;
}

export interface PayscoreRiskFundInput {
  /** 风险金名称，最多 30 字符 */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
  /** 风险金额，单位：分 */
  amount: number;
  /** 风险说明，最多 30 字符 */
  description?: string | undefined;
}

/** 支付分服务订单 */
export interface PayscoreServiceOrder {
  /** 服务ID，最多 32 字符 */
  service_id: string;
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 子商户应用ID，最多 32 字符 */
  sub_appid?: string;
  /** 子商户商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 渠道商商户号 */
  channel_id?: string;
  /** 商户服务订单号，最多 32 字符 */
  out_order_no: string;
  /** 商户系统内部扣款单号 */
  out_trade_no?: string;
  /** 用户标识，最多 128 字符 */
  openid?: string;
  /** 子商户公众号下的用户标识，最多 128 字符 */
  sub_openid?: string;
  /** 服务订单状态，最多 32 字符 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 服务信息，最多 20 字符 */
  service_introduction: string;
  /** 总金额，单位：分 */
  total_amount?: number;
  /** 后付费项目 */
  post_payments: {
    /** 付费项目名称，最多 20 字符 */
    name?: string;
    /** 金额，单位：分 */
    amount?: number;
    /** 计费说明，最多 30 字符 */
    description?: string;
    /** 付费数量 */
    count?: number;
  }[];
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称，最多 20 字符 */
    name?: string;
    /** 优惠说明，最多 30 字符 */
    description?: string;
    /** 优惠金额，单位：分 */
    amount?: number;
  }[];
  /** 订单风险金 */
  risk_fund: {
    /** 风险名称，最多 30 字符 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | (string & {});
    /** 风险金额，单位：分 */
    amount: number;
    /** 风险说明，最多 30 字符 */
    description?: string;
  };
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间，最多 14 字符 */
    start_time: string;
    /** 服务开始时间备注，最多 20 字符 */
    start_time_remark?: string;
    /** 服务结束时间，最多 14 字符 */
    end_time?: string;
    /** 服务结束时间备注，最多 20 字符 */
    end_time_remark?: string;
  };
  /** 服务位置 */
  location?: {
    /** 服务开始地点，最多 20 字符 */
    start_location?: string;
    /** 服务结束位置，最多 20 字符 */
    end_location?: string;
  };
  /** 商户数据包，最多 200 字符 */
  attach?: string;
  /** 微信支付服务订单号，最多 64 字符 */
  order_id?: string;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /** 收款状态，最多 32 字符 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {});
    /** 总收款金额，单位：分 */
    total_amount: number;
    /** 待收金额，单位：分 */
    paying_amount: number;
    /** 已收金额，单位：分 */
    paid_amount: number;
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number;
      /** 单笔收款金额，单位：分 */
      amount: number;
      /** 收款成功渠道，最多 32 字符 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间，最多 14 字符 */
      paid_time: string;
      /** 微信支付交易单号，最多 200 字符 */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID，最多 32 字符 */
        coupon_id: string;
        /** 优惠名称，最多 64 字符 */
        name?: string;
        /** 优惠范围，最多 12 字符 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {});
        /** 优惠类型，最多 12 字符 */
        type?: 'CASH' | 'NOCASH' | (string & {});
        /** 优惠券面额，单位：分 */
        amount: number;
        /** 活动ID，最多 32 字符 */
        stock_id?: string;
        /** 微信出资，单位：分 */
        wechatpay_contribute?: number;
        /** 商户出资，单位：分 */
        merchant_contribute?: number;
        /** 其他出资，单位：分 */
        other_contribute?: number;
        /** 优惠币种，最多 16 字符 */
        currency?: string;
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码，最多 32 字符 */
          goods_id: string;
          /** 商品数量 */
          quantity?: number;
          /** 商品价格，单位：分 */
          unit_price?: number;
          /** 商品优惠金额，单位：分 */
          discount_amount?: number;
          /** 商品备注，最多 128 字符 */
          goods_remark?: string;
        }[];
      }[];
    }[];
  };
  /** 回调状态 */
  user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {});
  /** 服务开启/解除授权成功时间 */
  openorclose_time?: string;
  /** 商户系统内部授权协议号 */
  authorization_code?: string;
  /** 订单状态说明，最多 32 字符 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 商户请求单号 */
  out_request_no?: string;
  /** 商户回调地址，最多 255 字符，URL */
  notify_url?: string;
}

export interface PayscoreShoppingInfo {
  /** 实际购物商家公众号ID */
  real_merchant_appid?: string;
  /** 单详跳转链接 */
  jump_link: {
    /** 跳转链接类型 */
    jump_link_type: string;
    /** 小程序跳转AppID */
    appid?: string;
    /** 小程序跳转path */
    path?: string;
  };
  /** 商品列表 */
  goods: {
    /** 商品名称 */
    name: string;
    /** 商品图片链接 */
    picture: string;
    /** 商品单价金额，单位：分 */
    amount: number;
    /** 商品数量 */
    count: number;
    /** 商品品类ID */
    category_id?: string[];
  }[];
}

/** 支付分计划签约 */
export interface PayscoreSignedPlan {
  /** 签约计划的主键 */
  sign_plan_id: string;
  /** 用户标识 */
  openid?: string;
  /** 子商户用户标识 */
  sub_openid?: string;
  /** 计划所属服务 */
  service_id: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 商户系统内部签约计划单号 */
  merchant_sign_plan_no: string;
  /** 签约成功事件通知回调地址 */
  merchant_callback_url: string;
  /** 签约所属计划ID */
  plan_id: string;
  /** 当前计划明细序号 */
  going_detail_no: number;
  /** 计划签约状态 */
  sign_state: 'UNSIGNED' | (string & {});
  /** 取消计划时间 */
  cancel_sign_time: string;
  /** 签约计划取消类型 */
  cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {});
  /** 签约计划取消原因 */
  cancel_reason?: string;
  /** 签约计划的名称 */
  plan_name: string;
  /** 签约计划过期时间 */
  plan_over_time: string;
  /** 签约计划原总金额，单位：分 */
  total_origin_price: number;
  /** 签约计划扣费次数 */
  deduction_quantity: number;
  /** 签约计划实际总金额，单位：分 */
  total_actual_price: number;
  /** 签约计划明细列表 */
  signed_detail_list: {
    /** 计划明细序号 */
    plan_detail_no: number;
    /** 计划明细原支付金额，单位：分 */
    original_price: number;
    /** 计划明细优惠说明 */
    plan_discount_description?: string;
    /** 计划明细实际支付金额，单位：分 */
    actual_price: number;
    /** 计划明细状态 */
    plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {});
    /** 计划明细在使用中 */
    order_id?: string;
    /** 商户侧计划明细单号 */
    merchant_plan_detail_no: string;
    /** 计划详情名称 */
    plan_detail_name: string;
    /** 实际支付金额，单位：分 */
    actual_pay_price?: number;
    /** 详情使用时间 */
    use_time: string;
    /** 详情对应订单实际完成支付时间 */
    complete_time: string;
    /** 详情对应订单取消时间 */
    cancel_time: string;
  }[];
  /** 签约时间 */
  sign_time: string;
}

export interface PayscoreStartedTimeRange {
  /** 服务开始时间 */
  start_time: string;
  /** 服务开始时间备注 */
  start_time_remark?: string;
  /** 服务结束时间 */
  end_time?: string;
  /** 服务结束时间备注 */
  end_time_remark?: string;
}

export interface PayscoreStartedTimeRangeInput {
  /** 服务开始时间，最多 14 字符 */
  start_time: string;
  /** 服务开始时间备注，最多 20 字符 */
  start_time_remark?: string | undefined;
  /** 服务结束时间，最多 14 字符 */
  end_time?: string | undefined;
  /** 服务结束时间备注，最多 20 字符 */
  end_time_remark?: string | undefined;
}

export interface PayscoreTimeRange {
  /** 服务开始时间，最多 14 字符 */
  start_time?: string;
  /** 服务结束时间，最多 14 字符 */
  end_time?: string;
  /** 服务开始时间备注，最多 20 字符 */
  start_time_remark?: string;
  /** 服务结束时间备注，最多 20 字符 */
  end_time_remark?: string;
}

export interface PayscoreTimeRangeInput {
  /** 服务开始时间，最多 14 字符 */
  start_time?: string | undefined;
  /** 服务开始时间备注，最多 20 字符 */
  start_time_remark?: string | undefined;
  /** 服务结束时间，最多 14 字符 */
  end_time?: string | undefined;
  /** 服务结束时间备注，最多 20 字符 */
  end_time_remark?: string | undefined;
}

export interface PayscoreUserSignPlan {
  /** 计划签约ID */
  sign_plan_id: string;
  /** 签约计划用户应用下的OpenID */
  openid?: string;
  /** 计划所属服务 */
  service_id: string;
  /** 商户号 */
  mchid: string;
  /** AppID */
  appid: string;
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string;
  /** 商户回调地址 */
  merchant_callback_url: string;
  /** 签约所属计划ID */
  plan_id: string;
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number;
  /** 计划签约状态 */
  sign_state: 'UNSIGNED' | 'SIGNED' | 'SIGN_PLAN_CANCEL' | 'COMPLETE' | 'EXPIRE' | (string & {});
  /** 签约计划取消时间 */
  cancel_sign_time?: string;
  /** 签约计划取消类型 */
  cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {});
  /** 签约计划取消原因 */
  cancel_reason?: string;
  /** 签约计划的名称 */
  plan_name: string;
  /** 签约计划的过期时间 */
  plan_over_time: string;
  /** 签约计划原总金额，单位：分 */
  total_origin_price: number;
  /** 签约计划扣费次数 */
  deduction_quantity: number;
  /** 签约计划实际总金额，单位：分 */
  total_actual_price: number;
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number;
    /** 计划明细原支付金额，单位：分 */
    original_price: number;
    /** 计划明细优惠说明 */
    plan_discount_description?: string;
    /** 计划明细实际支付金额，单位：分 */
    actual_price: number;
    /** 计划明细状态 */
    plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {});
    /** 计划明细对应的支付分服务单号 */
    order_id?: string;
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string;
    /** 计划详情名称 */
    plan_detail_name: string;
    /** 计划明细对应订单实际支付金额，单位：分 */
    actual_pay_price?: number;
    /** 详情使用时间 */
    use_time?: string;
    /** 详情完成时间 */
    complete_time?: string;
    /** 详情取消时间 */
    cancel_time?: string;
  }[];
  /** 签约时间 */
  sign_time?: string;
}

/** 平台预约提现结果 */
export interface PlatformWithdrawal {
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
  /** 微信支付提现单号 */
  withdraw_id: string;
  /** 商户提现单号 */
  out_request_no: string;
  /** 提现金额，单位：分 */
  amount: number;
  /** 发起提现时间 */
  create_time: string;
  /** 提现状态更新时间 */
  update_time: string;
  /** 失败原因 */
  reason: string;
  /** 提现备注 */
  remark: string;
  /** 银行附言 */
  bank_memo: string;
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 提现失败解决方案 */
  solution: string;
  /** 入账银行账号后四位 */
  account_number: string;
  /** 入账银行 */
  account_bank: string;
  /** 入账银行全称（含支行） */
  bank_name?: string;
}

export interface ProductCoupon {
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {});
  /** 品牌ID */
  brand_id: string;
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {});
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {});
  /** 单券模式信息 */
  single_usage_info?: SingleUsageInfo;
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {});
    /** 可使用次数 */
    count: number;
    /** 多次优惠有效天数 */
    available_days: number;
    /** 多次优惠使用间隔天数 */
    interval_days?: number;
  };
  /** 展示信息 */
  display_info: ProductCouponDisplayInfo;
  /** 外部商品ID */
  out_product_no?: string;
  /** 失效请求单号，最多 128 字符 */
  deactivate_request_no?: string;
  /** 失效时间，RFC 3339 时间 */
  deactivate_time?: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason?: string;
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count: number;
    /** 多次优惠使用间隔天数 */
    interval_days?: number;
  };
}

export interface ProductCouponDisplayInfo {
  /** 商品券名称，最多 15 字符 */
  name: string;
  /** 商品券图片，URL */
  image_url: string;
  /** 商品券背景图，URL */
  background_url: string;
  /** 商品券详情图列表 */
  detail_image_url_list?: string[];
  /** 商品原价，单位：分 */
  original_price?: number;
  /** 套餐组合 */
  combo_package_list?: {
    /** 套餐名，最多 15 字符 */
    name: string;
    /** 可选单品数量 */
    pick_count: number;
    /** 单品列表 */
    choice_list: {
      /** 单品名称，最多 15 字符 */
      name: string;
      /** 单品价格，单位：分 */
      price: number;
      /** 单品数量 */
      count: number;
      /** 单品图片，URL */
      image_url?: string;
      /** 单品跳转小程序AppID */
      mini_program_appid?: string;
      /** 单品跳转小程序路径 */
      mini_program_path?: string;
    }[];
  }[];
}

export interface ProductCouponFailedStore {
  /** 门店ID */
  store_id: string;
  /** 失败错误码，最多 40 字符 */
  code: string;
  /** 失败错误信息，最多 200 字符 */
  message: string;
}

export interface ProductCouponStock {
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 批次ID，最多 40 字符 */
  stock_id: string;
  /** 备注，最多 20 字符 */
  remark?: string;
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CouponCodeCountInfo;
  /** 发放规则 */
  stock_send_rule: StockSendRule;
  /** 单券使用规则 */
  single_usage_rule?: SingleUsageRule;
  /** 多次优惠使用规则 */
  sequential_usage_rule?: SequentialUsageRule;
  /** 券使用规则展示信息 */
  usage_rule_display_info: UsageRuleDisplayInfo;
  /** 用户商品券展示信息 */
  coupon_display_info: CouponDisplayInfo;
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid: string;
  };
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
  /** 已发放次数 */
  sent_count_info: SentCountInfo;
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
  /** 失效请求单号，最多 128 字符 */
  deactivate_request_no?: string;
  /** 失效时间，RFC 3339 时间 */
  deactivate_time?: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason?: string;
  /** 品牌ID */
  brand_id: string;
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 批次开始时间，RFC 3339 时间 */
      available_begin_time: string;
      /** 批次结束时间，RFC 3339 时间 */
      available_end_time: string;
      /** 券生效后N天内可用 */
      available_days?: number;
      /** 领券后需等待N天才生效 */
      wait_days_after_receive?: number;
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[];
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间，单位：秒 */
          begin_time: number;
          /** 当天可用结束时间，单位：秒 */
          end_time: number;
        }[];
      };
      /** 指定可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间，RFC 3339 时间 */
        begin_time: string;
        /** 结束时间，RFC 3339 时间 */
        end_time: string;
      }[];
      /** 领取后N秒内有效 */
      available_seconds?: number;
    };
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额，单位：分 */
      threshold: number;
      /** 固定减免金额，单位：分 */
      discount_amount: number;
    };
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额，单位：分 */
      threshold: number;
      /** 固定减免百分比 */
      percent_off: number;
    };
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额，单位：分 */
      threshold: number;
      /** 固定兑换价格，单位：分 */
      exchange_price: number;
    };
  };
  /** 批次组信息 */
  stock_bundle_info?: {
    /** 批次所属批次组ID，最多 40 字符 */
    stock_bundle_id: string;
    /** 批次在批次组内的次序 */
    stock_bundle_index: number;
  };
}

export interface ProductCouponStockBundle {
  /** 批次组ID，最多 40 字符 */
  stock_bundle_id: string;
  /** 批次列表 */
  stock_list: {
    /** 商品券ID，最多 40 字符 */
    product_coupon_id: string;
    /** 批次ID，最多 40 字符 */
    stock_id: string;
    /** 备注，最多 20 字符 */
    remark?: string;
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {});
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: CouponCodeCountInfo;
    /** 发放规则 */
    stock_send_rule: PartnerStockSendRule;
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: SingleUsageRule;
    /** 批次组信息 */
    stock_bundle_info: StockBundleInfo;
    /** 券使用规则展示信息 */
    usage_rule_display_info: UsageRuleDisplayInfo;
    /** 用户商品券展示信息 */
    coupon_display_info: CouponDisplayInfo;
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid: string;
    };
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
    /** 已发放次数 */
    sent_count_info: SentCountInfo;
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
    /** 失效请求单号，最多 128 字符 */
    deactivate_request_no?: string;
    /** 失效时间，RFC 3339 时间 */
    deactivate_time?: string;
    /** 失效原因，最多 150 字符 */
    deactivate_reason?: string;
    /** 品牌ID */
    brand_id: string;
  }[];
}

/** 分账动账 */
export interface ProfitsharingReceipt {
  /** 商户号，最多 32 字符 */
  mchid?: string;
  /** 服务商商户号，最多 32 字符 */
  sp_mchid?: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 微信分账/回退单号，最多 64 字符 */
  order_id: string;
  /** 商户分账/回退单号，最多 64 字符 */
  out_order_no: string;
  /** 分账接收方对象 */
  receiver: {
    /** 分账接收方的类型，最多 32 字符 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
    /** 分账接收方的账号，最多 64 字符 */
    account: string;
    /** 分账动账金额，单位：分 */
    amount: number;
    /** 分账/回退描述，最多 80 字符 */
    description: string;
  };
  /** 成功时间，RFC 3339 时间 */
  success_time: string;
}

export interface PromotionGoodsDetail {
  /** 商品编码 */
  goods_id: string;
  /** 商品备注 */
  goods_remark?: string;
  /** 商品优惠金额，单位：货币最小单位 */
  discount_amount: number;
  /** 商品数量 */
  quantity: number;
  /** 商品价格，单位：货币最小单位 */
  price: number;
}

export interface RechargeEmployee {
  /** 二级商户号 */
  sub_mchid: string;
  /** 员工OpenID */
  sp_openid?: string;
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {});
  /** 添加员工时间 */
  create_time?: string;
  /** 最后更新时间 */
  update_time?: string;
}

/** 商家充值单 */
export interface RechargeOrder {
  /** 平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {});
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: {
    /** 总金额，单位：分 */
    amount: number;
    /** 货币类型 */
    currency: string;
  };
  /** 备注 */
  remark?: string;
  /** 银行转账信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo: string;
    /** 转入的银行流水单号 */
    bill_no: string;
    /** 开户银行名称 */
    bank_name: string;
    /** 银行卡尾号 */
    bank_card_tail: string;
    /** 银行账户名称 */
    bank_account_name: string;
  };
  /** 扫码充值信息 */
  qr_recharge_info?: {
    /** 员工类型 */
    employee_type: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {});
    /** 用户openid */
    openid: string;
  };
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string;
    /** 网银充值退回时间 */
    return_time?: string;
    /** 网银充值退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {});
    /** 银行卡号后四位 */
    bank_card_tail?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
  };
  /** 受理充值时间 */
  accept_time: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[];
}

export interface RefundAmount {
  /** 退款金额，单位：分 */
  refund: number;
  /** 货币类型 */
  currency?: string;
  /** 用户退款金额，单位：分 */
  payer_refund: number;
  /** 支付币种 */
  payer_currency: string;
  /** 汇率 */
  exchange_rate: ExchangeRate;
}

export interface RefundFundingSource {
  /** 出资账户类型，最多 32 字符 */
  account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
  /** 出资金额，单位：分 */
  amount: number;
}

/** 金额信息 */
export interface RefundedAmount {
  /** 订单金额，单位：分 */
  total: number;
  /** 退款金额，单位：分 */
  refund: number;
  /** 用户支付金额，单位：分 */
  payer_total: number;
  /** 用户退款金额，单位：分 */
  payer_refund: number;
}

/** 校园轻松付签约状态 */
export interface SchoolPayContract {
  /** 合约ID */
  contract_id: string;
  /** 商户号 */
  mchid: string;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 签约模板的唯一标识 */
  plan_id: string;
  /** 签约状态 */
  contract_status: 'ADD' | 'DELETE' | (string & {});
  /** 签约完成时间 */
  create_time: string;
  /** 由商户自行生成的签约号 */
  out_contract_code: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户的商户号 */
  sub_mchid?: string;
  /** 子商户用户标识 */
  sub_openid?: string;
}

/** 校园轻松付扣费结果 */
export interface SchoolPayment {
  /** 商户号 */
  mchid: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  sub_mchid?: string;
  /** 公众账号ID */
  sub_appid?: string;
  /** 商户自行生成的订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {});
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 银行类型 */
  bank_type?: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid: string;
    /** 子商户用户标识 */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: {
    /** 订单总金额，单位：分 */
    total: number;
    /** 用户实际支付金额，单位：分 */
    payer_total?: number;
    /** 订单折扣，单位：分 */
    discount_total?: number;
    /** 货币类型 */
    currency: string;
  };
  /** 设备信息 */
  device_info: {
    /** 商户设备号 */
    device_id?: string;
    /** 商户端设备IP */
    device_ip: string;
  };
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：分 */
    amount?: number;
    /** 活动ID */
    stock_id?: string;
    /** 微信出资，单位：分 */
    wechatpay_contribute?: number;
    /** 商户出资，单位：分 */
    merchant_contribute?: number;
    /** 其他出资方出资金额，单位：分 */
    other_contribute?: number;
    /** 优惠币种 */
    currency?: string;
  }[];
}

export interface SentCountInfo {
  /** 已发放总次数 */
  total_count: number;
  /** 当天已发放次数 */
  today_count: number;
}

export interface SequentialUsageDetail {
  /** 总可使用次数 */
  total_count?: number;
  /** 已使用次数 */
  used_count?: number;
  /** 轮次使用详情列表 */
  detail_item_list?: {
    /** 轮次使用详情状态 */
    detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
    /** 有效期开始时间 */
    valid_begin_time?: string;
    /** 有效期结束时间 */
    valid_end_time?: string;
    /** 核销请求单号 */
    use_request_no?: string;
    /** 核销时间 */
    use_time?: string;
    /** 关联微信支付订单信息 */
    associated_order_info?: AssociatedOrderInfo;
    /** 退券请求单号 */
    return_request_no?: string;
    /** 退券时间 */
    return_time?: string;
    /** 删除时间 */
    delete_time?: string;
  }[];
  /** 券核销请求单号 */
  use_request_no?: string;
  /** 券核销时间，RFC 3339 时间 */
  use_time?: string;
  /** 退券请求单号 */
  return_request_no?: string;
  /** 退券时间，RFC 3339 时间 */
  return_time?: string;
  /** 券核销的微信支付订单信息 */
  associated_order_info?: {
    /** 微信支付单号 */
    transaction_id?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 商户号 */
    mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
  };
  /** 券核销的关联微信支付分订单信息 */
  associated_pay_score_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string;
    /** 商户服务订单号 */
    out_order_no?: string;
    /** 商户号 */
    mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
  };
  /** 优惠金额，单位：分 */
  saved_amount?: number;
}

export interface SequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 开始时间 */
    available_begin_time: string;
    /** 结束时间 */
    available_end_time: string;
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number;
    /** 每周固定可用时间 */
    weekly_available_period?: SingleUsageWeeklyPeriod;
    /** 无规律的可用时间段 */
    irregular_available_period_list?: IrregularAvailablePeriod[];
  };
  /** 满减券使用规则 */
  normal_coupon_list?: NormalCoupon[];
  /** 折扣券使用规则列表 */
  discount_coupon_list?: DiscountCoupon[];
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: ExchangeCoupon[];
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean;
}

export interface ServiceOrderReference {
  /** 微信支付服务订单号，最多 128 字符 */
  order_id?: string;
  /** 商户服务订单号，最多 128 字符 */
  out_order_no?: string;
  /** 支付分服务单状态 */
  state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {});
}

export interface ShoppingReceiptCustomEntrance {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {});
  /** 副标题 */
  subtitle: string;
  /** 展示商品信息 */
  goods_thumbnail_url?: string;
  /** 设置自定义入口的状态 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {});
  /** 自定义入口的开始时间 */
  start_time: string;
  /** 自定义入口的结束时间 */
  end_time: string;
  /** 自定义入口的归属品牌ID */
  brand_id: string;
  /** 自定义入口创建的时间 */
  create_time: string;
  /** 自定义入口修改的时间 */
  modify_time: string;
  /** 商户创建自定义入口的凭据号 */
  out_request_no: string;
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string;
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string;
  };
}

export interface SingleUsageDetail {
  /** 券核销请求单号 */
  use_request_no?: string;
  /** 核销时间，RFC 3339 时间 */
  use_time?: string;
  /** 关联微信支付订单信息 */
  associated_order_info?: AssociatedOrderInfo;
  /** 退券请求单号 */
  return_request_no?: string;
  /** 退券时间，RFC 3339 时间 */
  return_time?: string;
  /** 券核销的关联微信支付分订单信息 */
  associated_pay_score_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string;
    /** 商户服务订单号 */
    out_order_no?: string;
    /** 商户号 */
    mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
  };
  /** 优惠金额，单位：分 */
  saved_amount?: number;
}

export interface SingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: NormalCoupon;
  /** 折扣券使用规则 */
  discount_coupon?: DiscountCoupon;
}

export interface SingleUsageProductCouponStock {
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 批次ID，最多 40 字符 */
  stock_id: string;
  /** 备注，最多 20 字符 */
  remark?: string;
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CouponCodeCountInfo;
  /** 发放规则 */
  stock_send_rule: StockSendRule;
  /** 单券使用规则 */
  single_usage_rule?: SingleUsageRule;
  /** 多次优惠使用规则 */
  sequential_usage_rule?: SequentialUsageRule;
  /** 券使用规则展示信息 */
  usage_rule_display_info: UsageRuleDisplayInfo;
  /** 用户商品券展示信息 */
  coupon_display_info: CouponDisplayInfo;
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid: string;
  };
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
  /** 已发放次数 */
  sent_count_info: SentCountInfo;
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
  /** 失效请求单号，最多 128 字符 */
  deactivate_request_no?: string;
  /** 失效时间，RFC 3339 时间 */
  deactivate_time?: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason?: string;
  /** 品牌ID */
  brand_id: string;
}

export interface SingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 开始时间，RFC 3339 时间 */
    available_begin_time: string;
    /** 结束时间，RFC 3339 时间 */
    available_end_time: string;
    /** 生效后N天内有效 */
    available_days?: number;
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number;
    /** 每周固定可用时间 */
    weekly_available_period?: WeeklyAvailablePeriod;
    /** 无规律的可用时间段 */
    irregular_available_period_list?: IrregularAvailablePeriod[];
    /** 领取后N秒内有效 */
    available_seconds?: number;
  };
  /** 满减券使用规则 */
  normal_coupon?: NormalCoupon;
  /** 折扣券使用规则 */
  discount_coupon?: DiscountCoupon;
  /** 兑换券使用规则 */
  exchange_coupon?: ExchangeCoupon;
}

export interface SingleUsageWeeklyPeriod {
  /** 每周可用星期数 */
  day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[];
  /** 当天可用时间段 */
  day_period_list?: {
    /** 当天可用开始时间，单位：秒 */
    begin_time: number;
    /** 当天可用结束时间，单位：秒 */
    end_time: number;
  }[];
}

export interface StockBundleInfo {
  /** 批次组ID，最多 40 字符 */
  stock_bundle_id: string;
  /** 批次在批次组内的次序 */
  stock_bundle_index: number;
}

export interface StockSendRule {
  /** 发放次数总上限 */
  max_count: number;
  /** 每日发放次数上限 */
  max_count_per_day?: number;
  /** 每个用户领取次数上限 */
  max_count_per_user: number;
}

export interface StoreAddress {
  /** 门店省市编码，最多 20 字符 */
  address_code: string;
  /** 门店地址，最多 200 字符 */
  address_detail: string;
  /** 门店地址辅助描述，最多 50 字符 */
  address_complements?: string;
  /** 门店经度，最多 32 字符 */
  longitude?: string;
  /** 门店纬度，最多 32 字符 */
  latitude?: string;
}

export interface StoreAddressInput {
  /** 门店省市编码，最多 20 字符 */
  address_code: string;
  /** 门店地址，最多 200 字符 */
  address_detail: string;
  /** 门店地址辅助描述，最多 50 字符 */
  address_complements?: string | undefined;
  /** 门店经度，最多 32 字符 */
  longitude?: string | undefined;
  /** 门店纬度，最多 32 字符 */
  latitude?: string | undefined;
}

export interface StoreBasics {
  /** 商家门店编号，最多 32 字符 */
  store_reference_id?: string;
  /** 门店名称，最多 50 字符 */
  branch_name?: string;
}

export interface StoreBusiness {
  /** 门店服务电话，最多 32 字符 */
  service_phone?: string;
  /** 门店经营时间，最多 256 字符 */
  business_hours?: string;
}

export interface StoreBusinessInput {
  /** 门店服务电话，最多 32 字符 */
  service_phone?: string | undefined;
  /** 门店经营时间，最多 256 字符 */
  business_hours?: string | undefined;
}

export interface StoreInfoInput {
  /** 编号 */
  id?: string | undefined;
  /** 名称 */
  name: string;
  /** 详细地址 */
  address: string;
}

export interface StoreRecipient {
  /** 门店收款商户号，最多 16 字符 */
  mchid?: string;
  /** 门店收款主体，最多 256 字符 */
  company_name?: string;
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
}

export interface StoreRecipientInput {
  /** 门店收款商户号 */
  mchid: string;
  /** 门店收款主体 */
  company_name?: string | undefined;
}

/** 二级商户预约提现结果 */
export interface SubMerchantWithdrawal {
  /** 二级商户号 */
  sub_mchid?: string;
  /** 电商平台商户号 */
  sp_mchid: string;
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
  /** 微信支付提现单号 */
  withdraw_id: string;
  /** 商户提现单号 */
  out_request_no: string;
  /** 提现金额，单位：分 */
  amount: number;
  /** 发起提现时间 */
  create_time: string;
  /** 提现状态更新时间 */
  update_time: string;
  /** 失败原因 */
  reason: string;
  /** 提现备注 */
  remark: string;
  /** 银行备注 */
  bank_memo: string;
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 入账银行账号后四位 */
  account_number: string;
  /** 入账银行 */
  account_bank: string;
  /** 入账银行全称（含支行） */
  bank_name?: string;
}

export interface SubmissionRecordFieldRepeatedFieldDataContent {
  /** 补充资料项 */
  field_data: {
    /** 经度值 */
    longitude?: string;
    /** 纬度值 */
    latitude?: string;
    /** 省份 */
    province?: string;
    /** 城市 */
    city?: string;
    /** 区域 */
    area?: string;
    /** 街道 */
    street?: string;
    /** 详细地址 */
    address?: string;
    /** 地址名 */
    name?: string;
    /** 微信支付订单号 */
    wechat_order_id?: string;
    /** 商户订单号 */
    merchant_order_id?: string;
    /** 交易时间+08 */
    trade_time?: string;
    /** 交易金额 */
    trade_money_amount?: string;
    /** 调单商品 */
    trade_goods?: string;
    /** 是否物流 */
    logistic_flag?: 0 | 1 | (number & {});
    /** 凭证图片信息 */
    evidence_img_list?: string[];
  }[];
}

export interface SubmissionRecordField {
  /** 资料项ID */
  item_id?: string;
  /** 资料项英文名 */
  field_name?: string;
  /** 资料项中文名 */
  name?: string;
  /** 资料项类型 */
  type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  /**
   * 补充资料项多值JSON格式
   * 值为 JSON 字符串，内容见 {@link SubmissionRecordFieldRepeatedFieldDataContent}
   */
  repeated_field_data?: string;
  /** 资料项填写提示 */
  tips?: string;
  /** 输入框占位文案 */
  placeholder?: string;
  /** 叹号悬浮提示语 */
  tooltip?: string;
  /** 是否必须提交 */
  required?: 0 | 1 | (number & {});
  /** 提交内容需要加密 */
  need_encrypt?: boolean;
  /** 字符串校验规则 */
  string_check_rule?: {
    /** 字符串最小长度 */
    min_string_length?: number;
    /** 字符串最大长度 */
    max_string_length?: number;
    /** 校验规则 */
    validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {});
  };
  /** 枚举校验规则 */
  enum_check_rule?: {
    /** 最小列表长度 */
    min_list_length?: number;
    /** 最大列表长度 */
    max_list_length?: number;
    /** 展示给商户看的枚举可选的字段列表 */
    enum_values?: string[];
  };
  /** 文件校验规则 */
  file_check_rule?: {
    /** 最小列表长度 */
    min_list_length?: number;
    /** 最大列表长度 */
    max_list_length?: number;
    /** 限制提交的文件后缀 */
    enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[];
    /** 限制文件提交大小 */
    max_file_size?: number;
  };
  /** 时间区间校验规则 */
  time_interval_check_rule?: {
    /** 最小列表长度 */
    min_list_length?: number;
    /** 最大列表长度 */
    max_list_length?: number;
  };
  /** 订单类型校验规则 */
  order_interval_check_rule?: {
    /** 最小列表长度 */
    min_list_length?: number;
    /** 最大列表长度 */
    max_list_length?: number;
    /** 限制提交的文件后缀 */
    enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[];
    /** 限制文件提交大小 */
    max_file_size?: number;
  };
  /** 资料项关联规则集合 */
  relations?: FieldRelation[];
}

export interface SubsidyActivityFailedStore {
  /** 门店编码 */
  store_code?: string;
  /** 门店名称 */
  store_name?: string;
}

export interface SubsidyDetail {
  /** 贴息方案类型 */
  subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {});
  /** 贴息方案列表 */
  subsidy_plan: {
    /** 贴息期数 */
    subsidy_installment_num: 3 | 6 | 12 | (number & {});
    /** 贴息比例 */
    subsidy_percent: 0 | 100 | (number & {});
  }[];
}

export interface SubsidyResult {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  message: string;
}

/** 普通商户的订单 */
export interface Transaction {
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id?: string;
  /** 交易类型，最多 16 字符 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | 'PAP' | (string & {});
  /** 交易状态，最多 32 字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述，最多 256 字符 */
  trade_state_desc: string;
  /** 付款银行，最多 32 字符 */
  bank_type?: string;
  /** 附加数据，最多 128 字符 */
  attach?: string;
  /** 支付完成时间，RFC 3339 时间 */
  success_time?: string;
  /** 支付者 */
  payer?: {
    /** 用户标识，最多 128 字符 */
    openid?: string;
  };
  /** 订单金额 */
  amount?: TransactionAmount;
  /** 支付场景描述 */
  scene_info?: PaymentScene;
  /** 优惠功能 */
  promotion_detail?: OrderPromotionDetail[];
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo;
}

/** 订单金额 */
export interface TransactionAmount {
  /** 订单总金额，单位：分 */
  total?: number;
  /** 用户支付金额，单位：分 */
  payer_total?: number;
  /** 货币类型，最多 16 字符 */
  currency?: string;
  /** 用户支付币种，最多 16 字符 */
  payer_currency?: string;
}

export interface TransactionExposure {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean;
  /** 曝光凭证 */
  market_exposure_token?: string;
}

/** 自动收款授权 */
export interface TransferAuthorization {
  /** 商户侧授权单号，最多 32 字符 */
  out_authorization_no: string;
  /** 商户AppID，最多 32 字符 */
  appid: string;
  /** 收款用户OpenID，最多 64 字符 */
  openid: string;
  /** 用户展示名称，最多 32 字符 */
  user_display_name: string;
  /** 微信自动收款授权单号，最多 32 字符 */
  authorization_id: string;
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | (string & {});
  /** 用户确认授权的时间，RFC 3339 时间 */
  authorize_time: string;
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间，RFC 3339 时间 */
    close_time: string;
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {});
  };
}

export interface TransferReservation {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  sp_appid: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 微信转账预约单号 */
  reservation_id: string;
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 预计最晚转账日期 */
  estimated_date?: string;
  /** 预计最大转账金额，单位：分 */
  estimated_max_amount?: number;
  /** 准确转账金额，单位：分 */
  exact_amount?: number;
  /** 收款用户OpenID */
  openid: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {});
  /** 预约记录受理的时间 */
  accept_time: string;
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string;
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string;
    /** 预约记录关闭的原因 */
    close_reason: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {});
  };
}

export interface TransferSceneReportInfo {
  /** 信息类型，最多 15 字符 */
  info_type: string;
  /** 信息内容，最多 32 字符 */
  info_content: string;
}

export interface UnsplitAmount {
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 订单剩余待分金额，单位：分 */
  unsplit_amount: number;
}

export interface UploadMeta {
  /** 图片文件的sha256摘要 */
  sha256: string;
  /** 商户上传的媒体图片的名称 */
  filename: string;
}

export interface UsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[];
  /** 小程序AppID */
  mini_program_appid?: string;
  /** 小程序跳转路径 */
  mini_program_path?: string;
  /** APP的H5跳转路径 */
  app_path?: string;
  /** 券使用说明，最多 1000 字符 */
  usage_description: string;
  /** 券可用门店信息 */
  coupon_available_store_info?: {
    /** 券可用门店描述，最多 1000 字符 */
    description: string;
    /** 小程序AppID */
    mini_program_appid?: string;
    /** 小程序跳转路径 */
    mini_program_path?: string;
  };
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {});
  /** 口令链接 */
  passcode_link?: string;
}

export interface UsageRuleDisplayInfoInput {
  /** 券使用方式列表 */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[];
  /** 小程序AppID，coupon_usage_method_list 含 MINI_PROGRAM 时必填 */
  mini_program_appid?: string | undefined;
  /** 小程序跳转路径，coupon_usage_method_list 含 MINI_PROGRAM 时必填 */
  mini_program_path?: string | undefined;
  /** APP的H5跳转路径，app_jump_type 为 H5 时必填 */
  app_path?: string | undefined;
  /** 券使用说明，最多 1000 字符 */
  usage_description: string;
  /** 券可用门店信息 */
  coupon_available_store_info?: {
    /** 券可用门店描述，最多 1000 字符 */
    description: string;
    /** 小程序AppID */
    mini_program_appid?: string | undefined;
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined;
  } | undefined;
  /** APP跳转类型，coupon_usage_method_list 含 APP 时必填 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined;
  /** 口令链接，app_jump_type 为 PASSCODE_LINK 时必填 */
  passcode_link?: string | undefined;
}

export interface UserProductCoupon {
  /** 用户商品券Code，最多 40 字符 */
  coupon_code: string;
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
  /** 有效期开始时间，RFC 3339 时间 */
  valid_begin_time: string;
  /** 有效期结束时间，RFC 3339 时间 */
  valid_end_time: string;
  /** 领券时间，RFC 3339 时间 */
  receive_time: string;
  /** 发券请求单号，最多 128 字符 */
  send_request_no: string;
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {});
  /** 确认请求单号 */
  confirm_request_no?: string;
  /** 确认发放时间，RFC 3339 时间 */
  confirm_time?: string;
  /** 失效请求单号，最多 128 字符 */
  deactivate_request_no?: string;
  /** 失效时间，RFC 3339 时间 */
  deactivate_time?: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason?: string;
  /** 单券使用详情 */
  single_usage_detail?: SingleUsageDetail;
  /** 多次优惠使用详情 */
  sequential_usage_detail?: SequentialUsageDetail;
  /** 商品券信息 */
  product_coupon: ProductCoupon;
  /** 批次信息 */
  stock: ProductCouponStock;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息，最多 1000 字符 */
  channel_custom_info?: string;
  /** 品牌ID */
  brand_id?: string;
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string;
    /** 券核销时间，RFC 3339 时间 */
    use_time?: string;
    /** 退券请求单号 */
    return_request_no?: string;
    /** 退券时间，RFC 3339 时间 */
    return_time?: string;
    /** 券核销的微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string;
      /** 商户订单号 */
      out_trade_no?: string;
      /** 商户号 */
      mchid?: string;
      /** 子商户号 */
      sub_mchid?: string;
    };
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string;
      /** 商户服务订单号 */
      out_order_no?: string;
      /** 商户号 */
      mchid?: string;
      /** 子商户号 */
      sub_mchid?: string;
    };
    /** 优惠金额，单位：分 */
    saved_amount?: number;
  };
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id: string;
    /** 用户券组内索引 */
    user_coupon_bundle_index: number;
    /** 总可使用次数 */
    total_count: number;
    /** 已使用次数 */
    used_count: number;
  };
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[];
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id: string;
    };
  };
}

export interface V2DownloadError {
  /** 返回状态码 */
  return_code: 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 错误码 */
  error_code?: string;
}

export interface V2OrderDetail {
  /** 订单原价，单位：分 */
  cost_price?: number | string | undefined;
  /** 商品小票ID */
  receipt_id?: string | undefined;
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id?: string | undefined;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string | undefined;
    /** 商品名称 */
    goods_name?: string | undefined;
    /** 商品数量 */
    quantity: number | string;
    /** 商品单价，单位：分 */
    price: number | string;
  }[];
}

export interface V2PromotionDetail {
  /** 券ID */
  promotion_id: string;
  /** 优惠名称 */
  name?: string;
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额 */
  amount: string;
  /** 活动ID */
  activity_id: string;
  /** 微信出资 */
  wxpay_contribute?: string;
  /** 商户出资 */
  merchant_contribute?: string;
  /** 其他出资 */
  other_contribute?: string;
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id?: string;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number | string;
    /** 商品单价，单位：分 */
    price: number | string;
  }[];
}

export interface V2ReverseResult {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 是否重调 */
  recall: 'Y' | 'N' | (string & {});
}

export interface V2StoreInfo {
  /** 门店id */
  id: string;
  /** 门店名称 */
  name?: string | undefined;
  /** 门店行政区划码 */
  area_code?: string | undefined;
  /** 门店详细地址 */
  address?: string | undefined;
}

export interface V2WxvResult {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回结果 */
  return_msg?: string;
  /** 签名 */
  sign: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
}

export interface ValidDate {
  /** 有效期类型 */
  type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
  /** 有效期开始时间，RFC 3339 时间 */
  available_begin_time?: string;
  /** 有效期结束时间，RFC 3339 时间 */
  available_end_time?: string;
  /** 生效后N天内有效 */
  available_day_after_receive?: number;
}

export interface VehiclePromotionDetail {
  /** 券ID */
  promotion_id?: string;
  /** 优惠名称，最多 128 字符 */
  name?: string;
  /** 优惠范围，最多 32 字符 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型，最多 16 字符 */
  type?: 'CASH' | 'NOCASH' | (string & {});
  /** 活动ID，最多 32 字符 */
  activity_id?: string;
  /** 优惠券面额，单位：分 */
  amount: number;
  /** 微信出资 */
  wxpay_contribute?: number;
  /** 商户出资，单位：分 */
  merchant_contribute?: number;
  /** 其他出资，单位：分 */
  other_contribute?: number;
  /** coupon_id，最多 32 字符 */
  coupon_id: string;
  /** wechatpay_contribute，单位：分 */
  wechatpay_contribute?: number;
  /** currency，最多 16 字符 */
  currency?: string;
}

export interface VehicleTransactionAmount {
  /** 订单金额，单位：分 */
  total: number;
  /** 货币类型，最多 16 字符 */
  currency?: string;
  /** 用户实际支付金额，单位：分 */
  payer_total?: number;
  /** 折扣，单位：分 */
  discount_total?: number;
}

/** 平台处置记录 */
export interface ViolationRecord {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 子商户公司名称，最多 64 字符 */
  company_name: string;
  /** 处置通知ID，最多 128 字符 */
  record_id: string;
  /** 微信支付对违约商户的具体处罚方案，最多 2048 字符 */
  punish_plan: string;
  /** 微信支付对违约商户的处置时间，RFC 3339 时间 */
  punish_time: string;
  /** 处罚方案描述，最多 128 字符 */
  punish_description: string;
  /** 微信支付对违约商户定义的风险类型，最多 2048 字符 */
  risk_type: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {});
  /** 风险描述，最多 2048 字符 */
  risk_description: string;
}

export interface WeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[];
  /** 当天可用时间段 */
  day_period_list?: {
    /** 当天可用开始时间，单位：秒 */
    begin_time: number;
    /** 当天可用结束时间，单位：秒 */
    end_time: number;
  }[];
}

export interface WeeklyAvailablePeriodInput {
  /** 每周可用星期数 */
  day_list: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
  /** 当天可用时间段 */
  day_period_list?: {
    /** 当天可用开始时间，单位：秒 */
    begin_time: number;
    /** 当天可用结束时间，单位：秒 */
    end_time: number;
  }[] | undefined;
}

export interface ZhejiangSubsidyResult {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
}
