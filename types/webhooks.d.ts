// Generated from openapi/: do not edit, run `npm run generate`.

import type { BrandMemberUserCard, CombinePayment, ComplaintAction, CreditRepaymentContract, DayEndWithdrawal, DirectPayment, DirectRefund, DiscountCardAgreement, EduPayment, EntrustContract, FapiaoNotice, GlobalEntrustContract, GlobalPartnerPayment, GlobalPartnerRefund, GlobalPayment, GlobalRefund, InsuranceEntrustContract, OwnBrandMemberUserCard, PapayPayment, ParkingPayment, PartnerEntrustContract, PartnerPapayPayment, PartnerPayment, PartnerRefund, PayscorePermission, PayscoreServiceOrder, PayscoreSignedPlan, PlatformWithdrawal, ProfitsharingReceipt, RechargeOrder, SchoolPayContract, SchoolPayment, SubMerchantWithdrawal, TransferAuthorization, ViolationRecord } from './components';

/** A notification of APIv3, verified, its resource opened. */
export interface NotificationOf<
  Type extends string,
  Kind extends string | undefined,
  OriginalType extends string,
  Resource,
> {
  /** 通知的唯一ID */
  readonly id: string;
  /** 通知创建的时间 */
  readonly create_time: string;
  /** 通知的类型 */
  readonly event_type: Type;
  /** 通知内容的种类，即 `resource` 的类型名；`undefined`：不合文档所列的任何一种，或不止合一种 */
  readonly kind: Kind;
  /** 通知的资源数据类型 */
  readonly resource_type: string;
  /** 回调摘要 */
  readonly summary: string;
  /** 原始回调类型；有的通知不带 */
  readonly original_type: OriginalType | undefined;
  /** 通知资源数据，解密后 */
  readonly resource: Resource;
}

/** 异常转付处理结果回调 */
export interface AbnormalFundProcessingTransferSuccess {
  /** 产品名称 */
  product_name: 'C2C' | (string & {});
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额，单位：分 */
    total: number;
    /** 货币类型 */
    currency: 'CNY' | (string & {});
  };
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 在途异常资金付款单据更新时间 */
  last_update_time: string;
  /** 在途异常资金付款指令信息 */
  instruction: {
    /** 商户侧指令编号 */
    out_instruction_no: string;
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {});
      /** 微信支付商户号 */
      mchid: string;
    };
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {});
    /** 入账成功时间 */
    success_time: string;
    /** 付款指令执行流水号 */
    instruction_instance_id: string;
  };
}

/** H5支付域名修改申请事件 */
export interface ApplymentStateApproved {
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {});
  /** H5支付域名 */
  domains?: string[];
  /** 子商户H5经营网址 */
  website_url?: string;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[];
  /** 经营网址首页截图 */
  website_homepage_pics?: string[];
  /** 申请单号 */
  applyment_id?: number;
  /** 驳回原因 */
  audit_reject_detail?: string;
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {});
  /** 通知地址 */
  notify_url?: string;
  /** 商户申请单号 */
  out_applyment_id?: string;
}

/** 商户交易拦截记录新增 */
export interface BlockrecordChange {
  /** 子商户号 */
  sub_mchid: string;
  /** 交易拦截记录ID */
  block_record_id: string;
  /** 交易拦截数量级别 */
  block_count_level: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {});
}

/** 商户交易拦截记录申诉 */
export interface BlocksubmissionChange {
  /** 子商户号 */
  sub_mchid: string;
  /** 交易拦截记录申诉ID */
  appeal_record_id: string;
  /** 申诉结果 */
  appeal_result: 'PASS' | 'REJECT' | (string & {});
}

/** 商家名片会员用户积分兑券事件 */
export interface BrandMemberCardPointExchangeCoupon {
  /** 兑券记录ID，最多 64 字符 */
  record_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分兑券模板ID，最多 32 字符 */
  exchange_coupon_template_id: string;
  /** 消耗积分数 */
  deduct_points: number;
  /** 批次ID，最多 128 字符 */
  stock_id: string;
  /** 商家AppID */
  appid: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 商品券批次类型 */
  product_coupon_stock_type: 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR' | (string & {});
}

/** 商家名片会员用户积分同步事件 */
export interface BrandMemberCardSyncUserPoint {
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
}

/** 商家名片会员用户积分兑券事件 */
export interface BrandMemberCardSpPointExchangeCoupon {
  /** 兑券记录ID，最多 64 字符 */
  record_id: string;
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分兑券模板ID，最多 32 字符 */
  exchange_coupon_template_id: string;
  /** 消耗积分数 */
  deduct_points: number;
  /** 批次ID，最多 128 字符 */
  stock_id: string;
  /** 商家AppID */
  appid: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 商品券批次类型 */
  product_coupon_stock_type: 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR' | (string & {});
}

/** 商家名片会员用户积分同步事件 */
export interface BrandMemberCardSpSyncUserPoint {
  /** 品牌ID，最多 32 字符 */
  brand_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
}

/** 公益捐赠-预算申请关闭回调 */
export interface BudgetClosed {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state: 'CLOSED' | (string & {});
  /** 撤销说明 */
  unlock_remark?: string;
  /** 关闭时间 */
  closed_time?: string;
}

/** 公益捐赠-预算申请完结回调 */
export interface BudgetFinished {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state: 'FINISHED' | (string & {});
  /** 撤销说明 */
  unlock_remark?: string;
  /** 完成时间 */
  finished_time?: string;
}

/** 公益捐赠-预算申请锁定成功回调 */
export interface BudgetLocked {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state: 'LOCKED' | (string & {});
  /** 资金锁定时间 */
  locked_time?: string;
}

/** 用户确认订单失败 */
export interface V2CheckFail {
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {});
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 通知ID */
  event_id: string;
  /** 通知创建时间 */
  event_create_time: string;
  /** 通知类型 */
  event_type: 'CHECK.FAIL';
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 通知随机串 */
  event_nonce: string;
  /** 通知附加数据 */
  event_associated_data?: string;
  /** 单据状态 */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 服务ID */
  service_id?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 商品名称 */
  goods_name?: string;
  /** 是否归还 */
  returned?: string;
  /** 房间 */
  room?: string;
  /** 是否入住 */
  checked_in?: string;
  /** 入住时间 */
  start_time?: string;
  /** 押金金额 */
  deposit_amount?: string;
  /** 完结凭证 */
  finish_ticket?: string;
}

/** 用户确认订单成功 */
export interface V2CheckSuccess {
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {});
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 通知ID */
  event_id: string;
  /** 通知创建时间 */
  event_create_time: string;
  /** 通知类型 */
  event_type: 'CHECK.SUCCESS';
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 通知随机串 */
  event_nonce: string;
  /** 通知附加数据 */
  event_associated_data?: string;
  /** 单据状态 */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 服务ID */
  service_id?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 商品名称 */
  goods_name?: string;
  /** 是否归还 */
  returned?: string;
  /** 房间 */
  room?: string;
  /** 是否入住 */
  checked_in?: string;
  /** 入住时间 */
  start_time?: string;
  /** 押金金额 */
  deposit_amount?: string;
  /** 完结凭证 */
  finish_ticket?: string;
}

/** 领券事件回调 */
export interface CouponSend {
  /** 业务细分事件类型 */
  event_type?: 'EVENT_TYPE_BUSICOUPON_SEND' | (string & {});
  /** 券的唯一标识 */
  coupon_code: string;
  /** 批次号 */
  stock_id: string;
  /** 发放时间 */
  send_time: string;
  /** 用户标识 */
  openid?: string;
  /** 领券用户的UnionID */
  unionid?: string;
  /** 发券渠道 */
  send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP' | 'BUSICOUPON_SEND_CHANNEL_API' | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT' | 'BUSICOUPON_SEND_CHANNEL_H5' | 'BUSICOUPON_SEND_CHANNEL_FTOF' | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT' | 'BUSICOUPON_SEND_CHANNEL_HALL' | 'BUSICOUPON_SEND_CHANNEL_JSAPI' | 'JSAPI' | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH' | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD' | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM' | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT' | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT' | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL' | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM' | (string & {});
  /** 发券商户号 */
  send_merchant: string;
  /** 摇一摇活动ID */
  act_id?: string;
  /** 发放附加信息 */
  attach_info?: {
    /** 微信支付订单号 */
    transaction_id?: string;
    /** 领券活动ID */
    act_code?: string;
    /** 营销馆ID */
    hall_code?: string;
    /** 营销馆所属商户号 */
    hall_belong_mch_id?: number;
    /** 会员卡ID */
    card_id?: string;
    /** 会员卡code */
    code?: string;
    /** 活动ID */
    activity_id?: string;
    /** 领券手机号 */
    phone_number?: string;
    /** 领券手机区号 */
    country_code?: string;
  };
}

/** 核销事件回调 */
export interface CouponUse {
  /** 批次创建方商户号，最多 20 字符 */
  stock_creator_mchid: string;
  /** 批次号，最多 20 字符 */
  stock_id: string;
  /** 券ID，最多 20 字符 */
  coupon_id: string;
  /** 单品优惠特定信息 */
  singleitem_discount_off?: {
    /** 单品最高优惠价格，单位：分 */
    single_price_max?: number;
  };
  /** 减至优惠限定字段 */
  discount_to?: {
    /** 减至后优惠单价，单位：分 */
    cut_to_price?: number;
    /** 可享受优惠的最高价格，单位：分 */
    max_price?: number;
  };
  /** 券或消费金名称，最多 20 字符 */
  coupon_name: string;
  /** 券或消费金状态，最多 16 字符 */
  status: 'SENDED' | 'USED' | 'EXPIRED' | (string & {});
  /** 券或消费金描述说明字段，最多 3000 字符 */
  description: string;
  /** 领券时间，RFC 3339 时间 */
  create_time: string;
  /** 券或消费金类型，最多 16 字符 */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {});
  /** 是否无资金流 */
  no_cash: boolean;
  /** 可用开始时间，RFC 3339 时间 */
  available_begin_time: string;
  /** 可用结束时间，RFC 3339 时间 */
  available_end_time: string;
  /** 是否单品优惠 */
  singleitem: boolean;
  /** 普通满减券或消费金面额、门槛信息 */
  normal_coupon_information?: {
    /** 面额，单位：分 */
    coupon_amount: number;
    /** 使用券或消费金金额门槛，单位：分 */
    transaction_minimum: number;
  };
  /** 已实扣代金券或消费金信息 */
  consume_information?: {
    /** 代金券核销时间，RFC 3339 时间 */
    consume_time: string;
    /** 核销代金券的商户号，最多 20 字符 */
    consume_mchid: string;
    /** 微信支付订单号，最多 32 字符 */
    transaction_id: string;
    /** 核销金额，单位：分 */
    consume_amount?: number;
    /** 商户下单接口传的单品信息 */
    goods_detail?: {
      /** 商品编码，最多 128 字符 */
      goods_id: string;
      /** 单品数据 */
      quantity: number;
      /** 单品单价，单位：分 */
      price: number;
      /** 优惠金额，单位：分 */
      discount_amount: number;
    }[];
  };
  /** 细分业务类型，最多 256 字符 */
  business_type?: 'MULTIUSE' | (string & {});
}

/** 自动还款扣费还款成功 */
export interface CreditRepaymentDeductionPay {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid: string;
  /** 用户标识 */
  openid: string;
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | (string & {});
  /** 商户侧交易单号 */
  out_trade_no: string;
  /** 商户侧预约还款单号 */
  out_record_id: string;
  /** 还款协议ID */
  contract_id: string;
  /** 还款金额 */
  deduct_amount: string;
  /** 实际还款金额 */
  pay_success_amount?: string;
  /** 产品描述 */
  description: string;
  /** 商户数据包 */
  attach?: string;
  /** 微信支付的支付单号 */
  transaction_id?: string;
}

/** 外包内用-查询收款二维码信息 */
export interface CrossBorderPayGetMchInfo {
  /** 受理网络交易流水号 */
  acq_tid: string;
  /** 钱包编码 */
  bank_type: string;
  /** 收款码 */
  qr_cd_mp: string;
}

/** 外包内用-推送订单信息 */
export interface CrossBorderPayPushOrderInfo {
  /** 受理网络交易流水号 */
  acq_tid: string;
  /** 钱包编码 */
  bank_type: string;
  /** 订单金额信息 */
  amount: {
    /** 用户输入金额，单位：分 */
    total: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 用户标识 */
  openid: string;
}

/** 投放计划状态变更 */
export interface DeliveryPlanChange {
  /** 投放计划ID，最多 40 字符 */
  plan_id: string;
  /** 投放计划变更前状态，最多 40 字符 */
  plan_state: 'CREATED' | 'DELIVERING' | 'PLAN_TERMINATED' | 'PAUSED' | 'TERMINATED' | 'EXPIRED' | (string & {});
  /** 投放计划当前审核状态，最多 40 字符 */
  audit_state: 'PROCESSING' | 'PASSED' | 'REJECTED' | (string & {});
  /** 变更原因 */
  change_reason: string;
  /** 修改时间，RFC 3339 时间 */
  modify_time: string;
}

/** 扣费状态变化 */
export interface DiscountCardUserPaid {
  /** 公众账号ID */
  appid?: string;
  /** 用户标识 */
  openid?: string;
  /** 先享卡ID */
  card_id?: string;
  /** 先享卡模板ID */
  card_template_id?: string;
  /** 商户领卡号 */
  out_card_code?: string;
  /** 商户号 */
  mchid?: string;
  /** 状态 */
  state?: 'ONGOING' | 'SETTLING' | 'FINISHED' | 'UNFINISHED' | (string & {});
  /** 未完成约定原因 */
  unfinished_reason?: string;
  /** 总金额 */
  total_amount?: string;
  /** 支付信息 */
  pay_information?: {
    /** 微信支付订单号 */
    transaction_id?: string;
    /** 支付状态 */
    pay_state?: string;
    /** 支付金额 */
    pay_amount?: string;
    /** 支付时间 */
    pay_time?: string;
  };
}

/** 收付通合单代扣签约成功 */
export interface EcommerceEntrustSign {
  /** 商户号 */
  mchid: string;
  /** 商户侧的签约协议号 */
  out_contract_code: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 操作时间 */
  operate_time: string;
  /** 附加数据 */
  attach?: string;
}

/** 收付通合单代扣解约成功 */
export interface EcommerceEntrustTerminate {
  /** 商户号 */
  mchid: string;
  /** 商户侧的签约协议号 */
  out_contract_code: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 协议解约方式 */
  contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
  /** 操作时间 */
  operate_time: string;
  /** 附加数据 */
  attach?: string;
}

/** 校园轻松付用户欠款状态变化 */
export interface EduSchoolPayUserDebtStateUpdate {
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 根据校园轻松付风控规则 */
  state: 'NORMAL' | 'FORBIDDEN' | (string & {});
  /** 欠款笔数 */
  debt_count: number;
  /** 更新时间 */
  update_time: string;
}

/** 教育续费通用户解约成功 */
export interface EntrustRelease {
  /** 公众账号ID */
  appid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 附加数据 */
  attach?: string;
  /** 银行类型 */
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
  /** 订单金额信息 */
  amount?: {
    /** 订单总金额，单位：分 */
    total: number;
    /** 用户实际支付金额，单位：分 */
    payer_total?: number;
    /** 订单折扣，单位：分 */
    discount_total?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 设备信息 */
  device_information?: {
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
    /** 类型 */
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
  }[];
  /** 商户号 */
  sp_mchid?: string;
  /** 商户号 */
  sub_mchid?: string;
  /** 公众账号ID */
  sub_appid?: string;
  /** 用户标识 */
  openid?: string;
  /** 子商户用户标识 */
  sub_openid?: string;
  /** 签约模板号 */
  plan_id?: string;
  /** 签约信息 */
  contract_information?: {
    /** 合约ID */
    contract_id?: string;
    /** 签约状态 */
    contract_status: 'ADD' | 'DELETE' | (string & {});
    /** 签约完成时间 */
    create_time?: string;
  };
}

/** 教育续费通用户签约成功 */
export interface EntrustSigning {
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid?: string;
  /** 签约模板号 */
  plan_id?: string;
  /** 签约信息 */
  contract_information?: {
    /** 合约ID */
    contract_id?: string;
    /** 签约状态 */
    contract_status?: 'ADD' | 'DELETE' | (string & {});
    /** 签约完成时间 */
    create_time?: string;
  };
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 附加数据 */
  attach?: string;
  /** 银行类型 */
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
  /** 订单金额信息 */
  amount?: {
    /** 订单总金额，单位：分 */
    total: number;
    /** 用户实际支付金额，单位：分 */
    payer_total?: number;
    /** 订单折扣，单位：分 */
    discount_total?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 设备信息 */
  device_information: {
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
    /** 类型 */
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
  }[];
  /** 商户号 */
  sp_mchid: string;
  /** 商户号 */
  sub_mchid?: string;
  /** 公众账号ID */
  sub_appid?: string;
  /** 子商户用户标识 */
  sub_openid?: string;
}

/** 代扣解约问询 */
export interface EntrustTerminateInquiry {
  /** 返回状态码 */
  code: string;
  /** 返回信息 */
  message: string;
  /** 商户号 */
  mchid: string;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid?: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 商户侧的签约协议号 */
  out_contract_code: string;
  /** 商户侧用户标识 */
  out_user_code: string;
  /** 委托代扣协议的主键 */
  contract_id?: string;
  /** 签约用户的名称 */
  contract_display_account?: string;
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
}

/** 代扣解约挽留业务-获取解约挽留信息 */
export interface EntrustTerminateRetention {
  /** 普通服务商商户号 */
  mchid?: string;
  /** 委托代扣协议的主键 */
  contract_id?: string;
  /** 公众账号ID */
  appid?: string;
  /** 委托代扣协议模板ID */
  plan_id?: number;
  /** 商户侧的签约协议号 */
  out_contract_code?: string;
  /** 用户标识 */
  openid?: string;
}

/** 用户签约状态变更 */
export interface FacepayUserStateChange {
  /** 微信刷脸用户ID */
  user_id: string;
  /** 商户刷脸用户ID */
  out_user_id: string;
  /** 机构编号 */
  organization_id: string;
  /** 商户号 */
  mch_id: string;
  /** 通知创建时间 */
  notify_create_time: string;
  /** 微信APPID */
  appid: string;
  /** 微信用户openid */
  openid: string;
  /** 签约ID */
  contract_id: string;
}

/** 用户发票抬头填写完成 */
export interface FapiaoUserApplied {
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 发票申请单号，最多 64 字符 */
  fapiao_apply_id: string;
  /** 用户完成发票抬头填写的时间，RFC 3339 时间 */
  apply_time: string;
}

/** 隔夜归还保险订单状态变化 */
export interface HirePowerBankReceiveInsurance {
  /** 保险订单ID */
  order_id: string;
  /** 商户保险订单号 */
  out_order_no: string;
  /** 用户标识 */
  openid: string;
  /** 最大理赔次数 */
  max_claim_count: number;
  /** 已理赔次数 */
  claimed_count: number;
  /** 保险订单领取时间 */
  order_receive_time: string;
  /** 保险订单领取状态 */
  order_receive_state: string;
  /** 保险订单开始时间 */
  order_begin_time?: string;
  /** 保险订单结束时间 */
  order_end_time?: string;
}

/** 微信保单服务用户授权成功 */
export interface InsurancePolicyManagementGranted {
  /** 商户保险编码 */
  out_insurance_no: string;
  /** 保险名称 */
  insurance_name: string;
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_INEFFECTIE' | (string & {});
  /** 用户授权时间 */
  user_auth_time: string;
}

/** 商圈会员积分服务授权结果 */
export interface MallAuthActivateCard {
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  code: string;
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 用户授权类型 */
  auth_type: 'REGISTERED_MODE' | 'REGISTERED_AND_AUTHORIZATION_MODE' | (string & {});
}

/** 商圈会员场内退款 */
export interface MallRefundSuccess {
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 商圈商户名称，最多 128 字符 */
  merchant_name: string;
  /** 门店名称，最多 32 字符 */
  shop_name: string;
  /** 门店编号，最多 128 字符 */
  shop_number: string;
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 交易完成时间，RFC 3339 时间 */
  refund_time: string;
  /** 用户实际消费金额，单位：分 */
  pay_amount: number;
  /** 用户退款金额，单位：分 */
  refund_amount: number;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 微信支付退款单号，最多 32 字符 */
  refund_id: string;
}

/** 商圈会员场内支付结果 */
export interface MallTransactionSuccess {
  /** 商户号，最多 32 字符 */
  mchid: string;
  /** 商圈商户名称，最多 128 字符 */
  merchant_name: string;
  /** 门店名称，最多 32 字符 */
  shop_name: string;
  /** 门店编号，最多 128 字符 */
  shop_number: string;
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 交易完成时间，RFC 3339 时间 */
  time_end: string;
  /** 用户实际消费金额，单位：分 */
  amount: number;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 手动提交积分标记，最多 32 字符 */
  commit_tag?: string;
}

/** 商户管理记录 */
export interface ManagerecordChange {
  /** 子商户号 */
  sub_mchid: string;
  /** 商户管理记录ID */
  manage_record_id: string;
  /** 商户管理记录状态 */
  manage_record_state: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {});
}

/** 商家转账批次关闭回调 */
export interface MchtransferBatchClosed {
  /** 商户号 */
  mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 批次状态 */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 批次总笔数 */
  total_num: number;
  /** 批次总金额，单位：分 */
  total_amount: number;
  /** 批次关闭原因 */
  close_reason: 'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {});
  /** 批次更新时间 */
  update_time: string;
}

/** 商家转账批次完成回调 */
export interface MchtransferBatchFinished {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 批次状态 */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 批次总笔数 */
  total_num: number;
  /** 批次总金额，单位：分 */
  total_amount: number;
  /** 转账成功金额，单位：分 */
  success_amount: number;
  /** 转账成功笔数 */
  success_num: number;
  /** 转账失败金额，单位：分 */
  fail_amount: number;
  /** 转账失败笔数 */
  fail_num: number;
  /** 批次更新时间 */
  update_time: string;
}

/** 商家转账回调 */
export interface MchtransferBillFinished {
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 商家转账订单号，最多 64 字符 */
  transfer_bill_no: string;
  /** 单据状态，最多 32 字符 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 商户号，最多 32 字符 */
  mch_id: string;
  /** 商户号 */
  mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 收款用户OpenID，最多 64 字符 */
  openid: string;
  /** 失败原因，最多 256 字符 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'ACCOUNT_NOT_EXIST' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_STATUS_ABNORMAL' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'DAY_RECEIVED_COUNT_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'ID_CARD_NOT_CORRECT' | 'MCH_CANCEL' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'OTHER_FAIL_REASON_TYPE' | 'OVERDUE_CLOSE' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'PRODUCT_AUTH_CHECK_FAIL' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'REAL_NAME_CHECK_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | 'RESERVATION_STATE_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_RISK' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED' | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED' | 'BUDGET_NOT_ENOUGH' | (string & {});
  /** 单据创建时间，RFC 3339 时间 */
  create_time: string;
  /** 最后一次状态变更时间，RFC 3339 时间 */
  update_time: string;
  /** 收款方式类型 */
  payment_method_type?: 'CFT' | 'WPHK' | (string & {});
}

/** 转账到QQ钱包 */
export interface MchtransferQqwalletbillFinished {
  /** 商户号 */
  mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 公众账号ID */
  appid: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户QQ号 */
  user_qq?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

export interface MedicalInsuranceSuccessPassthroughResponseContentContent {
  /** 支付授权码 */
  payAuthNo?: string;
  /** 支付订单号 */
  payOrdId?: string;
  /** 经纬度 */
  setlLatlnt?: string;
}

export interface MedicalInsuranceSuccessPassthroughRequestContentContent {
  /** 支付授权码 */
  payAuthNo?: string;
  /** 支付订单号 */
  payOrdId?: string;
  /** 经纬度 */
  setlLatlnt?: string;
}

/** 医保混合收款成功 */
export interface MedicalInsuranceSuccess {
  /** 唯一定义此资源的标识，最多 32 字符 */
  mix_trade_no: string;
  /** 医保自费混合订单支付状态 */
  mix_pay_status: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {});
  /** 混合订单中自费部分的支付状态 */
  self_pay_status?: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {});
  /** 混合订单中医保部分的支付状态 */
  med_ins_pay_status?: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {});
  /** 订单支付时间，RFC 3339 时间 */
  paid_time?: string;
  /**
   * 支付完成后医保局返回内容，最多 2048 字符
   * 值为 JSON 字符串，内容见 {@link MedicalInsuranceSuccessPassthroughResponseContentContent}
   */
  passthrough_response_content?: string;
  /** 混合支付类型 */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {});
  /** 订单类型 */
  order_type?: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {});
  /** 从业机构的公众号ID，最多 32 字符 */
  appid: string;
  /** 医疗机构的公众号ID，最多 32 字符 */
  sub_appid?: string;
  /** 医疗机构的商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 用户标识，最多 128 字符 */
  openid?: string;
  /** 子商户用户标识，最多 128 字符 */
  sub_openid?: string;
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean;
  /** 从业机构订单号，最多 64 字符 */
  out_trade_no: string;
  /** 医疗机构订单号，最多 20 字符 */
  serial_no?: string;
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
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {});
    /** cash_add_fee，单位：分 */
    cash_add_fee: number;
  };
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免类型 */
    cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {});
    /** cash_reduce_fee，单位：分 */
    cash_reduce_fee: number;
  };
  /** 回调通知URL，最多 256 字符，URL */
  callback_url: string;
  /** 自费预下单ID，最多 64 字符 */
  prepay_id?: string;
  /**
   * 医疗机构透传给医保的数据，最多 2048 字符
   * 值为 JSON 字符串，内容见 {@link MedicalInsuranceSuccessPassthroughRequestContentContent}
   */
  passthrough_request_content?: string;
  /** 医疗机构与微信医保约定的扩展字段，最多 512 字符 */
  extends?: string;
  /** 查询与通知中返回，最多 128 字符 */
  attach?: string;
  /** 渠道号，最多 32 字符 */
  channel_no?: string;
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean;
  /** total_fee，单位：分 */
  total_fee: number;
  /** med_ins_gov_fee，单位：分 */
  med_ins_gov_fee?: number;
  /** med_ins_self_fee，单位：分 */
  med_ins_self_fee?: number;
  /** med_ins_other_fee，单位：分 */
  med_ins_other_fee?: number;
  /** med_ins_cash_fee，单位：分 */
  med_ins_cash_fee?: number;
  /** wechat_pay_cash_fee，单位：分 */
  wechat_pay_cash_fee?: number;
}

/** 会员卡领卡事件 */
export interface MembercardAcceptCard {
  /** 事件类型 */
  event_type: 'NEW_ACTIVATE' | 'RECOVER' | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER' | (string & {});
  /** 会员卡ID */
  card_id: string;
  /** 会员卡code */
  code?: string;
  /** 激活时间 */
  event_time: string;
  /** 用户标识 */
  openid: string;
  /** 用户统一标识 */
  unionid?: string;
  /** 加密手机号 （敏感信息，加密传输） */
  phone_number?: string;
  /** 自定义场景值 */
  outer_str?: string;
}

/** 会员卡激活事件 */
export interface MembercardActivateCard {
  /** 事件类型 */
  event_type: 'MEMBER_CARD_ACTIVATE' | (string & {});
  /** 会员卡ID */
  card_id: string;
  /** 会员卡code */
  code?: string;
  /** 激活时间 */
  event_time: string;
  /** 激活场景 */
  activate_scene: 'NEW_ACTIVATE' | 'RECOVER' | (string & {});
  /** 用户标识 */
  openid: string;
  /** 用户统一标识 */
  unionid?: string;
  /** 自定义场景值 */
  outer_str?: string;
}

/** 用户管理会员卡事件 */
export interface MembercardUsercardManage {
  /** 事件类型 */
  event_type: 'USER_VIEW_MEMBERCARD' | 'USER_DELETE_MEMBERCARD' | 'USER_MODIFY_INFORMATION' | (string & {});
  /** 会员卡ID */
  card_id: string;
  /** 会员卡code */
  code?: string;
  /** 激活时间 */
  event_time: string;
  /** 用户标识 */
  openid: string;
  /** 用户统一标识 */
  unionid?: string;
}

/** 合作伙伴订阅 */
export interface MerchantNotifyNotify {
  /** 主题名称 */
  topic_name: {
    /** 主题英文名 */
    topic_english_name: string;
    /** 主题中文名 */
    topic_chinese_name: string;
  };
  /** 消息内容 */
  message_content: {
    /** 商户号 */
    merchant_code: string;
    /** 商户全称 */
    merchant_company_name: string;
    /** 业务发生时间 */
    business_time: string;
    /** 业务单据 */
    business_code: string;
    /** 业务状态 */
    business_state: string;
  };
}

/** 停车缴费服务-商户查费 */
export interface ParkingFeeQueryTransInfo {
  /** 商户停车单号，最多 64 字符 */
  out_serial_number: string;
  /** 车牌号，最多 16 字符 */
  plate_number?: string;
  /** 商户停车场ID，最多 64 字符 */
  out_parking_id?: string;
}

/** 服务账户绑定结果 */
export interface PayscoreBindServiceAccount {
  /** 服务ID */
  service_id: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 子商户公众号ID */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 商户申请绑定单号 */
  out_apply_no: string;
  /** 受理状态 */
  apply_state: 'PROCESSING' | 'APPROVED' | 'REJECTED' | (string & {});
  /** 拒绝原因 */
  reject_reason?: string;
}

/** 支付分从业机构-商户预下单 */
export interface PayscoreMchPrepay {
  /** 服务ID */
  service_id: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 渠道商商户号 */
  channel_id?: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 用户标识 */
  openid?: string;
  /** 子商户用户标识 */
  sub_openid?: string;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 预下单请求部分输入参数 */
  prepay_req_body: {
    /** 终端设备号 */
    device_info: string;
    /** 随机字符串 */
    nonce_str: string;
    /** 商品或支付单简要描述 */
    body: string;
    /** 附加数据 */
    attach?: string;
    /** 货币类型 */
    fee_type: string;
    /** 订单生成时间 */
    time_start: string;
    /** 订单失效时间 */
    time_expire: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 通知地址 */
    notify_url: string;
    /** 交易类型 */
    trade_type: string;
    /** 指定支付方式 */
    limit_pay: string;
    /** 电子发票入口开放标识 */
    need_receipt: boolean;
  };
  /** 预下单请求头（Base64） */
  prepay_req_header_base64?: string;
  /** 预下单请求体（Base64） */
  prepay_req_body_base64?: string;
  /** 从业机构请求预下单接口时 */
  prepay_resp_http_code?: number;
  /** 预下单应答头（Base64） */
  prepay_resp_header_base64?: string;
  /** 预下单应答体（Base64） */
  prepay_resp_body_base64?: string;
}

/** 商品券领券 */
export interface ProductCouponSend {
  /** 用户券Code，最多 32 字符 */
  coupon_code: string;
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 商品券批次ID，最多 40 字符 */
  stock_id: string;
  /** 商品券批次组ID，最多 40 字符 */
  stock_bundle_id?: string;
  /** 用户券组ID，最多 40 字符 */
  user_coupon_bundle_id?: string;
  /** 事件通知AppID */
  appid: string;
  /** 用户OpenID */
  openid: string;
  /** 用户UnionID */
  unionid: string;
  /** 领券时间，RFC 3339 时间 */
  receive_time: string;
  /** 发券请求单号 */
  send_request_no: string;
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {});
  /** 有效期开始时间，RFC 3339 时间 */
  valid_begin_time: string;
  /** 有效期结束时间，RFC 3339 时间 */
  valid_end_time: string;
  /** 领券手机号 */
  phone_number?: string;
  /** 领券手机区号 */
  country_code?: string;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息 */
  channel_custom_info?: string;
}

/** 商品券图片生成结果 */
export interface ProductCouponSpImageGeneration {
  /** 品牌ID，最多 40 字符 */
  brand_id: string;
  /** 图片生成的任务ID */
  task_id: string;
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {});
  /** 任务状态 */
  task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {});
  /** 拼图结果 */
  combine_image_result?: {
    /** 生成的图片URL，URL */
    image_url: string;
  };
  /** 生成商品图结果 */
  cut_out_result?: {
    /** 生成的图片URL，URL */
    image_url: string;
  };
}

/** 商品券领券 */
export interface ProductCouponSpSend {
  /** 品牌ID，最多 40 字符 */
  brand_id: string;
  /** 用户券Code，最多 32 字符 */
  coupon_code: string;
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 商品券批次ID，最多 40 字符 */
  stock_id: string;
  /** 商品券批次组ID，最多 40 字符 */
  stock_bundle_id?: string;
  /** 用户券组ID，最多 40 字符 */
  user_coupon_bundle_id?: string;
  /** 事件通知AppID */
  appid: string;
  /** 用户OpenID */
  openid: string;
  /** 用户UnionID */
  unionid: string;
  /** 领券时间，RFC 3339 时间 */
  receive_time: string;
  /** 发券请求单号 */
  send_request_no: string;
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {});
  /** 有效期开始时间，RFC 3339 时间 */
  valid_begin_time: string;
  /** 有效期结束时间，RFC 3339 时间 */
  valid_end_time: string;
  /** 领券手机号 */
  phone_number?: string;
  /** 领券手机区号 */
  country_code?: string;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息 */
  channel_custom_info?: string;
}

/** 平台收付通商家充值-充值资金退回 */
export interface RechargeFundReturned {
  /** 充值退回单号 */
  recharge_returned_id: string;
  /** 平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'ONLINE_BANK' | (string & {});
  /** 银行转账充值退回详情 / 网银充值退回详情 */
  detail?: {
    /** 开户银行名称 */
    bank_name: string;
    /** 银行卡尾号 */
    bank_card_tail: string;
    /** 银行账户名称 */
    bank_account_name?: string;
    /** 充值金额，单位：分 */
    amount?: number;
    /** 充值币种 */
    currency?: string;
    /** 银行附言 */
    memo: string;
    /** 退回时间 */
    return_time: string;
    /** 退回原因 */
    return_reason: string;
  } | {
    /** 网银类型 */
    online_bank_type: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {});
    /** 开户银行名称 */
    bank_name: string;
    /** 银行卡尾号 */
    bank_card_tail: string;
    /** 银行账户名称 */
    bank_account_name?: string;
    /** 充值金额，单位：分 */
    amount?: number;
    /** 充值币种 */
    currency?: string;
    /** 退回时间 */
    return_time: string;
    /** 退回原因 */
    return_reason: string;
  };
}

/** 风险订单回调 */
export interface RisktradeIdentification {
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 风险类型 */
  risk_type: 1 | 2 | 3 | 4 | (number & {});
  /** 风险等级 */
  risk_level: 1 | 2 | 3 | (number & {});
}

/** 商户签名验签／加解密测试-回调接口 */
export interface SecurityEchoSuccess {
  /** 回显消息，最多 256 字符 */
  echo_message: string;
  /** 加密回显消息 （敏感信息，加密传输） */
  encrypt_echo_message?: string;
}

/** 个人收款-结算回调 */
export interface SettlementSuccess {
  /** 商户结算批次单号 */
  out_settle_batch_no: string;
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 收款方描述 */
  description: string;
  /** 批次状态 */
  state: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | (string & {});
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {});
  /** 批次创建时间 */
  create_time: string;
  /** 批次完成时间 */
  finish_time?: string;
}

/** 订单支付失败 */
export interface V2OrderFail {
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {});
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 通知ID */
  event_id: string;
  /** 通知创建时间 */
  event_create_time: string;
  /** 通知类型 */
  event_type: 'TRANSACTION.FAIL';
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 通知随机串 */
  event_nonce: string;
  /** 通知附加数据 */
  event_associated_data?: string;
  /** 单据状态 */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 服务ID */
  service_id?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 商品名称 */
  goods_name?: string;
  /** 是否归还 */
  returned?: string;
  /** 房间 */
  room?: string;
  /** 是否入住 */
  checked_in?: string;
  /** 入住时间 */
  start_time?: string;
  /** 押金金额 */
  deposit_amount?: string;
  /** 总金额 */
  total_amount?: string;
  /** 预计离店时间 */
  end_time?: string;
  /** 结单交易单号 */
  finish_transaction_id?: string;
}

/** 订单支付成功 */
export interface V2OrderSuccess {
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {});
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 通知ID */
  event_id: string;
  /** 通知创建时间 */
  event_create_time: string;
  /** 通知类型 */
  event_type: 'TRANSACTION.SUCCESS';
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 通知随机串 */
  event_nonce: string;
  /** 通知附加数据 */
  event_associated_data?: string;
  /** 单据状态 */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 服务ID */
  service_id?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 商品名称 */
  goods_name?: string;
  /** 是否归还 */
  returned?: string;
  /** 房间 */
  room?: string;
  /** 是否入住 */
  checked_in?: string;
  /** 入住时间 */
  start_time?: string;
  /** 押金金额 */
  deposit_amount?: string;
  /** 总金额 */
  total_amount?: string;
  /** 预计离店时间 */
  end_time?: string;
  /** 结单交易单号 */
  finish_transaction_id?: string;
}

/** 停车入场状态变更 */
export interface VehicleEntranceStateChange {
  /** 商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 车主服务为商户分配的入场ID，最多 32 字符 */
  parking_id: string;
  /** 商户侧入场标识ID，最多 32 字符 */
  out_parking_no: string;
  /** 车牌号，最多 32 字符 */
  plate_number: string;
  /** 车牌颜色，最多 32 字符 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 入场时间，RFC 3339 时间 */
  start_time: string;
  /** 所在停车位车场的名称，最多 32 字符 */
  parking_name: string;
  /** 停车场的免费停车时长 */
  free_duration: number;
  /** 本次入场车牌的服务状态，最多 32 字符 */
  parking_state: string;
  /** 不可用服务状态描述 */
  blocked_state_description?: string;
  /** 状态变更的发生时间(毫秒级)，RFC 3339 时间 */
  state_update_time: string;
}

/** ETC授权签约状态变化 */
export interface VehicleUserStateChange {
  /** 发起签约的AppID */
  appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商用户标识 */
  sp_openid: string;
  /** 子商户用户标识 */
  sub_openid?: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** ETC扣费授权协议号 */
  contract_id: string;
  /** etc绑定状态 */
  bind_state: 'OPENED' | 'PAUSE' | 'DELETED' | (string & {});
  /** 绑定的车牌号 */
  plate_number: string;
}

/** 关系授权完成 */
export interface WebizpayAuthorized {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业员工ID */
  user_id: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 授权时间 */
  authorization_time: string;
}

/** 企业支付额度卡退款成功后 */
export interface WebizpayPaymentrefundsuccess {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付退款单号 */
  refund_id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 金额，单位：分 */
  amount: number;
  /** 支付完成时间 */
  pay_success_time: number;
  /** 已退款金额，单位：分 */
  refunded_amount: number;
  /** 退款金额，单位：分 */
  refund_amount: number;
  /** 退款状态 */
  refund_state: 'SUCCESS' | (string & {});
  /** 退款创建时间 */
  refund_create_time: number;
  /** 退款成功时间 */
  refund_success_time: number;
}

/** 企业支付额度卡支付成功后 */
export interface WebizpayPaymentsuccess {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 收款商户简称 */
  receive_mch_name: string;
  /** 收款商户全称 */
  receive_mch_full_name: string;
  /** 收款商户对应社会组织代码 */
  receive_mch_organization_code: string;
  /** 收单机构 */
  acquirer: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付退款单号 */
  refund_id?: string;
  /** 商户退款单号 */
  out_refund_no?: string;
  /** 交易状态 */
  transaction_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 金额，单位：分 */
  amount: number;
  /** 商品名称 */
  goods_name: string;
  /** 支付完成时间 */
  pay_success_time: number;
}

/** 企业支付额度卡失效后 */
export interface WebizpayQuotacardexpired {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {});
  /** 卡片失效时间 */
  card_disabled_time: string;
  /** 失效原因 */
  reason?: string;
}

/** 企业支付关系解除授权后 */
export interface WebizpayRevoked {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业员工ID */
  user_id: string;
  /** 员工企业支付权限状态 */
  authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {});
  /** 授权解除时间 */
  authorization_revoked_time: string;
  /** 授权解除原因 */
  reason: string;
}

export interface V2CombinedTransactionsSuccessSubOrderListContent {
  /** 子订单数 */
  order_num: number;
  /** 子订单列表 */
  order_list: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 用户标识 */
    openid: string;
    /** 标价金额，单位：分 */
    total_fee: number;
    /** 现金支付金额，单位：分 */
    cash_fee: number;
    /** 微信订单号 */
    transaction_id: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 商家数据包 */
    attach?: string;
    /** 支付完成时间 */
    time_end: string;
  }[];
}

/** 合单支付通知 */
export interface V2CombinedTransactionsSuccess {
  /** 返回状态码 */
  return_code: string;
  /** 返回信息 */
  return_msg?: string;
  /** 合单APPID */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 设备号 */
  device_info?: string;
  /** 合单用户标识 */
  combine_openid?: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
  /** 付款银行 */
  bank_type?: string;
  /** 签名 */
  sign: string;
  /** 签名类型 */
  sign_type: string;
  /** 业务结果 */
  result_code: string;
  /** 业务信息 */
  result_msg?: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误信息 */
  err_code_des?: string;
  /**
   * 子订单列表
   * 值为 JSON 字符串，内容见 {@link V2CombinedTransactionsSuccessSubOrderListContent}
   */
  sub_order_list: string;
}

/** 扣款服务-签约/解约结果通知 */
export interface V2PapContractStateChanged {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 签约协议号 */
  contract_code: string;
  /** 模板id */
  plan_id: string;
  /** 用户标识 */
  openid: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 签名 */
  sign: string;
  /** 变更类型 */
  change_type: 'ADD' | 'DELETE' | (string & {});
  /** 操作时间 */
  operate_time: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 协议解约方式 */
  contract_termination_mode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | (string & {});
  /** 请求序列号 */
  request_serial: string;
  /** 公众账号id */
  appid?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 用户账户展示名称 */
  contract_display_account?: string;
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议解约时间 */
  contract_terminated_time?: string;
  /** 解约备注 */
  contract_termination_remark?: string;
}

/** 退款结果通知 */
export interface V2RefundProcessed {
  /** 返回状态码 */
  return_code: string;
  /** 返回信息 */
  return_msg?: string;
  /** 公众平台APPID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 退款资金来源 */
  refund_account: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {});
  /** 申请退款金额 */
  refund_fee: string;
  /** 微信退款单号 */
  refund_id: string;
  /** 退款入账账户 */
  refund_recv_accout?: string;
  /** 退款发起来源 */
  refund_request_source?: 'API' | 'VENDOR_PLATFORM' | (string & {});
  /** 退款状态 */
  refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | (string & {});
  /** 退款金额 */
  settlement_refund_fee?: string;
  /** 应结订单金额 */
  settlement_total_fee?: string;
  /** 退款成功时间 */
  success_time?: string;
  /** 订单金额 */
  total_fee: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 用户退款金额 */
  cash_refund_fee: string;
}

/** 普通支付通知 */
export interface V2TransactionSuccess {
  /** 公众平台APPID */
  appid: string;
  /** 商家数据包 */
  attach?: string;
  /** 付款银行 */
  bank_type: string;
  /** 货币种类 */
  fee_type?: string;
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 用户标识 */
  openid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 签名 */
  sign: string;
  /** 支付完成时间 */
  time_end?: string;
  /** 标价金额 */
  total_fee: string;
  /** 总代金券金额 */
  coupon_fee?: string;
  /** 代金券使用数量 */
  coupon_count?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP' | (string & {});
  /** 微信支付订单号 */
  transaction_id: string;
  /** 委托代扣协议id */
  contract_id?: string;
  /** ⽤户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'PAY_FAIL' | (string & {});
  /** 代金券类型 */
  [name: `coupon_type_${number}`]: 'CASH' | 'NO_CASH' | (string & {}) | undefined;
  /** 代金券ID */
  [name: `coupon_id_${number}`]: string | undefined;
}

export interface V2TransactionsRiskOccurredTransactionIdListContent {
  /** 微信订单号列表 */
  data: {
    /** 微信订单号 */
    transaction_id: string[];
  };
}

/** 事中-风险交易回调通知银行服务商 */
export interface V2TransactionsRiskOccurred {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 签名 */
  sign: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 事件单号 */
  event_code: string;
  /** 风险级别 */
  risk_level: 'LOW' | 'MEDIUM' | 'HIGH' | (string & {});
  /** 风险描述 */
  risk_level_desc: string;
  /** 有风险交易的服务商号 */
  mch_id: string;
  /** 有风险交易的商户号 */
  sub_mch_id: string;
  /**
   * 风险交易的微信订单号列表
   * 值为 JSON 字符串，内容见 {@link V2TransactionsRiskOccurredTransactionIdListContent}
   */
  transaction_id_list: string;
}

/** 车牌状态变更通知 */
export interface V2VehicleStateChangedForParking {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 公众平台APPID */
  appid: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 签名 */
  sign: string;
  /** 车牌号 */
  plate_number: string;
  /** 车牌变更事件类型 */
  vehicle_event_type?: 'NORMAL' | 'BLOCKED' | (string & {});
  /** 车牌变更事件信息 */
  vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE' | (string & {});
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {});
  /** 车牌变更事件发生时间 */
  vehicle_event_createtime: string;
}

/**
 * 异常转付处理结果回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014591539
 */
export type AbnormalFundProcessingTransferSuccessNotification = NotificationOf<'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS', 'AbnormalFundProcessingTransferSuccess', 'abnormal_fund_processing' | (string & {}), AbnormalFundProcessingTransferSuccess>;

/**
 * H5支付域名修改申请事件
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025122
 */
export type ApplymentStateApprovedNotification = NotificationOf<'APPLYMENT_STATE.APPROVED', 'ApplymentStateApproved', 'applyment' | (string & {}), ApplymentStateApproved>;

/**
 * 商户交易拦截记录新增
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export type BlockrecordChangeNotification = NotificationOf<'BLOCKRECORD.CHANGE', 'BlockrecordChange', 'block_record' | (string & {}), BlockrecordChange>;

/**
 * 商户交易拦截记录申诉
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export type BlocksubmissionChangeNotification = NotificationOf<'BLOCKSUBMISSION.CHANGE', 'BlocksubmissionChange', 'block_submisison_record' | (string & {}), BlocksubmissionChange>;

/**
 * 商家名片会员用户积分兑券事件
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015879057
 */
export type BrandMemberCardPointExchangeCouponNotification = NotificationOf<'BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON', 'BrandMemberCardPointExchangeCoupon', 'point_coupon' | (string & {}), BrandMemberCardPointExchangeCoupon>;

/**
 * 商家名片会员用户积分同步事件
 *
 * @see https://pay.weixin.qq.com/doc/brand/4016096803
 */
export type BrandMemberCardSyncUserPointNotification = NotificationOf<'BRAND_MEMBER_CARD.SYNC_USER_POINT', 'BrandMemberCardSyncUserPoint', 'sync_user_point' | (string & {}), BrandMemberCardSyncUserPoint>;

/**
 * 用户开通商家名片会员卡事件
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015582700
 */
export type BrandMemberCardUserCardCreateNotification = NotificationOf<'BRAND_MEMBER_CARD.USER_CARD.CREATE', 'OwnBrandMemberUserCard', 'user_card' | (string & {}), OwnBrandMemberUserCard>;

/**
 * 用户删除商家名片会员卡事件
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015582700
 */
export type BrandMemberCardUserCardDeleteNotification = NotificationOf<'BRAND_MEMBER_CARD.USER_CARD.DELETE', 'OwnBrandMemberUserCard', 'user_card' | (string & {}), OwnBrandMemberUserCard>;

/**
 * 商家名片会员用户积分兑券事件
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015878622
 */
export type BrandMemberCardSpPointExchangeCouponNotification = NotificationOf<'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON', 'BrandMemberCardSpPointExchangeCoupon', 'point_coupon' | (string & {}), BrandMemberCardSpPointExchangeCoupon>;

/**
 * 商家名片会员用户积分同步事件
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016096820
 */
export type BrandMemberCardSpSyncUserPointNotification = NotificationOf<'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT', 'BrandMemberCardSpSyncUserPoint', 'sync_user_point' | (string & {}), BrandMemberCardSpSyncUserPoint>;

/**
 * 用户开通商家名片会员卡事件
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export type BrandMemberCardSpUserCardCreateNotification = NotificationOf<'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE', 'BrandMemberUserCard', 'user_card' | (string & {}), BrandMemberUserCard>;

/**
 * 用户删除商家名片会员卡事件
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export type BrandMemberCardSpUserCardDeleteNotification = NotificationOf<'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE', 'BrandMemberUserCard', 'user_card' | (string & {}), BrandMemberUserCard>;

/**
 * 公益捐赠-预算申请关闭回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export type BudgetClosedNotification = NotificationOf<'BUDGET.CLOSED', 'BudgetClosed', string, BudgetClosed>;

/**
 * 公益捐赠-预算申请完结回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export type BudgetFinishedNotification = NotificationOf<'BUDGET.FINISHED', 'BudgetFinished', string, BudgetFinished>;

/**
 * 公益捐赠-预算申请锁定成功回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export type BudgetLockedNotification = NotificationOf<'BUDGET.LOCKED', 'BudgetLocked', string, BudgetLocked>;

/**
 * 产生新投诉
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
 */
export type ComplaintCreateNotification = NotificationOf<'COMPLAINT.CREATE', 'ComplaintAction', 'complaint' | (string & {}), ComplaintAction>;

/**
 * 投诉状态变化
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
 */
export type ComplaintStateChangeNotification = NotificationOf<'COMPLAINT.STATE_CHANGE', 'ComplaintAction', 'complaint' | (string & {}), ComplaintAction>;

/**
 * 领券事件回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285839
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717506
 */
export type CouponSendNotification = NotificationOf<'COUPON.SEND', 'CouponSend', 'coupon' | (string & {}), CouponSend>;

/**
 * 核销事件回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285807
 */
export type CouponUseNotification = NotificationOf<'COUPON.USE', 'CouponUse', 'coupon' | (string & {}), CouponUse>;

/**
 * 自动还款扣费还款成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790592
 */
export type CreditRepaymentDeductionPayNotification = NotificationOf<'CREDIT_REPAYMENT.DEDUCTION_PAY', 'CreditRepaymentDeductionPay', 'credit_repayment' | (string & {}), CreditRepaymentDeductionPay>;

/**
 * 自动还款协议签约成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export type CreditRepaymentSignContractNotification = NotificationOf<'CREDIT_REPAYMENT.SIGN_CONTRACT', 'CreditRepaymentContract', 'credit_repayment' | (string & {}), CreditRepaymentContract>;

/**
 * 自动还款协议解约成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export type CreditRepaymentTerminateContractNotification = NotificationOf<'CREDIT_REPAYMENT.TERMINATE_CONTRACT', 'CreditRepaymentContract', 'credit_repayment' | (string & {}), CreditRepaymentContract>;

/**
 * 外包内用-查询收款二维码信息
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
 */
export type CrossBorderPayGetMchInfoNotification = NotificationOf<'CROSS_BORDER_PAY.GET_MCH_INFO', 'CrossBorderPayGetMchInfo', 'cross_border_pay' | (string & {}), CrossBorderPayGetMchInfo>;

/**
 * 外包内用-推送订单信息
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762399
 */
export type CrossBorderPayPushOrderInfoNotification = NotificationOf<'CROSS_BORDER_PAY.PUSH_ORDER_INFO', 'CrossBorderPayPushOrderInfo', 'cross_border_pay' | (string & {}), CrossBorderPayPushOrderInfo>;

/**
 * 投放计划状态变更
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
 */
export type DeliveryPlanChangeNotification = NotificationOf<'DELIVERY_PLAN.CHANGE', 'DeliveryPlanChange', 'delivery_plan' | (string & {}), DeliveryPlanChange>;

/** 投放计划投放 */
export type DeliveryPlanStateDeliverNotification = NotificationOf<'DELIVERY_PLAN_STATE.DELIVER', undefined, string, unknown>;

/**
 * 守约状态变化
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml
 */
export type DiscountCardAgreementEndedNotification = NotificationOf<'DISCOUNT_CARD.AGREEMENT_ENDED', 'DiscountCardAgreement', string, DiscountCardAgreement>;

/**
 * 微信先享卡用户领卡
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml
 */
export type DiscountCardGetCardNotification = NotificationOf<'DISCOUNT_CARD.GET_CARD', 'DiscountCardAgreement', string, DiscountCardAgreement>;

/**
 * 微信先享卡用户结算
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml
 */
export type DiscountCardSettlementNotification = NotificationOf<'DISCOUNT_CARD.SETTLEMENT', 'DiscountCardAgreement', string, DiscountCardAgreement>;

/**
 * 微信先享卡用户领卡
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml
 */
export type DiscountCardUserAcceptedNotification = NotificationOf<'DISCOUNT_CARD.USER_ACCEPTED', 'DiscountCardAgreement', string, DiscountCardAgreement>;

/**
 * 扣费状态变化
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml
 */
export type DiscountCardUserPaidNotification = NotificationOf<'DISCOUNT_CARD.USER_PAID', 'DiscountCardUserPaid', string, DiscountCardUserPaid>;

/**
 * 收付通合单代扣签约成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export type EcommerceEntrustSignNotification = NotificationOf<'ECOMMERCE_ENTRUST.SIGN', 'EcommerceEntrustSign', string, EcommerceEntrustSign>;

/**
 * 收付通合单代扣解约成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export type EcommerceEntrustTerminateNotification = NotificationOf<'ECOMMERCE_ENTRUST.TERMINATE', 'EcommerceEntrustTerminate', string, EcommerceEntrustTerminate>;

/**
 * 校园轻松付用户欠款状态变化
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161155
 */
export type EduSchoolPayUserDebtStateUpdateNotification = NotificationOf<'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE', 'EduSchoolPayUserDebtStateUpdate', string, EduSchoolPayUserDebtStateUpdate>;

/**
 * 教育续费通用户解约成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
 */
export type EntrustReleaseNotification = NotificationOf<'ENTRUST.RELEASE', 'EntrustRelease', string, EntrustRelease>;

/**
 * 委托代扣签约成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016724543
 */
export type EntrustSignNotification =
  | NotificationOf<'ENTRUST.SIGN', 'EntrustContract', 'entrust', EntrustContract>
  | NotificationOf<'ENTRUST.SIGN', 'PartnerEntrustContract', 'entrust', PartnerEntrustContract>
  | NotificationOf<'ENTRUST.SIGN', undefined, string, unknown>;

/**
 * 教育续费通用户签约成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
 */
export type EntrustSigningNotification = NotificationOf<'ENTRUST.SIGNING', 'EntrustSigning', string, EntrustSigning>;

/**
 * 委托代扣解约成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 */
export type EntrustTerminateNotification =
  | NotificationOf<'ENTRUST.TERMINATE', 'EntrustContract', 'entrust', EntrustContract>
  | NotificationOf<'ENTRUST.TERMINATE', 'PartnerEntrustContract', 'entrust', PartnerEntrustContract>
  | NotificationOf<'ENTRUST.TERMINATE', undefined, string, unknown>;

/**
 * 代扣解约问询
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
 */
export type EntrustTerminateInquiryNotification = NotificationOf<'ENTRUST.TERMINATE_INQUIRY', 'EntrustTerminateInquiry', string, EntrustTerminateInquiry>;

/**
 * 代扣解约挽留业务-获取解约挽留信息
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
 */
export type EntrustTerminateRetentionNotification = NotificationOf<'ENTRUST.TERMINATE_RETENTION', 'EntrustTerminateRetention', 'entrust' | (string & {}), EntrustTerminateRetention>;

/**
 * 用户签约状态变更
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html
 */
export type FacepayUserStateChangeNotification = NotificationOf<'FACEPAY.USER_STATE_CHANGE', 'FacepayUserStateChange', 'facepay' | (string & {}), FacepayUserStateChange>;

/**
 * 发票卡券作废
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286035
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071609
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792560
 */
export type FapiaoCardDiscardedNotification = NotificationOf<'FAPIAO.CARD_DISCARDED', 'FapiaoNotice', string, FapiaoNotice>;

/**
 * 发票插入用户卡包成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286082
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012072011
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792578
 */
export type FapiaoCardInsertedNotification = NotificationOf<'FAPIAO.CARD_INSERTED', 'FapiaoNotice', string, FapiaoNotice>;

/**
 * 发票开具成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286057
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071832
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792570
 */
export type FapiaoIssuedNotification = NotificationOf<'FAPIAO.ISSUED', 'FapiaoNotice', string, FapiaoNotice>;

/**
 * 发票冲红成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286074
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071979
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792571
 */
export type FapiaoReversedNotification = NotificationOf<'FAPIAO.REVERSED', 'FapiaoNotice', string, FapiaoNotice>;

/**
 * 用户发票抬头填写完成
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286009
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012070348
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792559
 */
export type FapiaoUserAppliedNotification = NotificationOf<'FAPIAO.USER_APPLIED', 'FapiaoUserApplied', string, FapiaoUserApplied>;

/**
 * 隔夜归还保险订单状态变化
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
 */
export type HirePowerBankReceiveInsuranceNotification = NotificationOf<'HIRE_POWER_BANK.RECEIVE_INSURANCE', 'HirePowerBankReceiveInsurance', string, HirePowerBankReceiveInsurance>;

/**
 * 保险商户委托代续期完成
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export type InsuranceEntrustRenewNotification = NotificationOf<'INSURANCE_ENTRUST.RENEW', 'InsuranceEntrustContract', 'insurance_entrust' | (string & {}), InsuranceEntrustContract>;

/**
 * 保险商户委托代扣签约成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export type InsuranceEntrustSignNotification = NotificationOf<'INSURANCE_ENTRUST.SIGN', 'InsuranceEntrustContract', 'insurance_entrust' | (string & {}), InsuranceEntrustContract>;

/**
 * 保险商户委托代扣解约完成
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export type InsuranceEntrustTerminateNotification = NotificationOf<'INSURANCE_ENTRUST.TERMINATE', 'InsuranceEntrustContract', 'insurance_entrust' | (string & {}), InsuranceEntrustContract>;

/**
 * 微信保单服务用户授权成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016943540
 */
export type InsurancePolicyManagementGrantedNotification = NotificationOf<'INSURANCE_POLICY_MANAGEMENT.GRANTED', 'InsurancePolicyManagementGranted', 'insurance_policy_management' | (string & {}), InsurancePolicyManagementGranted>;

/**
 * 商圈会员积分服务授权结果
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285836
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076406
 */
export type MallAuthActivateCardNotification = NotificationOf<'MALL_AUTH.ACTIVATE_CARD', 'MallAuthActivateCard', string, MallAuthActivateCard>;

/**
 * 商圈会员场内退款
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285869
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076419
 */
export type MallRefundSuccessNotification = NotificationOf<'MALL_REFUND.SUCCESS', 'MallRefundSuccess', 'mall_refund' | (string & {}), MallRefundSuccess>;

/**
 * 商圈会员场内支付结果
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285856
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076414
 */
export type MallTransactionSuccessNotification = NotificationOf<'MALL_TRANSACTION.SUCCESS', 'MallTransactionSuccess', string, MallTransactionSuccess>;

/**
 * 商户管理记录
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export type ManagerecordChangeNotification = NotificationOf<'MANAGERECORD.CHANGE', 'ManagerecordChange', 'manage_record' | (string & {}), ManagerecordChange>;

/**
 * 用户关闭自动收款授权
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export type MchtransferAuthorizationClosedNotification = NotificationOf<'MCHTRANSFER.AUTHORIZATION.CLOSED', 'TransferAuthorization', 'mch_payment' | (string & {}), TransferAuthorization>;

/**
 * 用户确认自动收款授权
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export type MchtransferAuthorizationConfirmedNotification = NotificationOf<'MCHTRANSFER.AUTHORIZATION.CONFIRMED', 'TransferAuthorization', 'mch_payment' | (string & {}), TransferAuthorization>;

/**
 * 商家转账批次关闭回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export type MchtransferBatchClosedNotification = NotificationOf<'MCHTRANSFER.BATCH.CLOSED', 'MchtransferBatchClosed', 'mch_payment' | (string & {}), MchtransferBatchClosed>;

/**
 * 商家转账批次完成回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export type MchtransferBatchFinishedNotification = NotificationOf<'MCHTRANSFER.BATCH.FINISHED', 'MchtransferBatchFinished', 'mch_payment' | (string & {}), MchtransferBatchFinished>;

/**
 * 商家转账回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015468969
 */
export type MchtransferBillFinishedNotification = NotificationOf<'MCHTRANSFER.BILL.FINISHED', 'MchtransferBillFinished', 'mch_payment' | (string & {}), MchtransferBillFinished>;

/**
 * 转账到QQ钱包
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014301851
 */
export type MchtransferQqwalletbillFinishedNotification = NotificationOf<'MCHTRANSFER.QQWALLETBILL.FINISHED', 'MchtransferQqwalletbillFinished', 'mch_payment' | (string & {}), MchtransferQqwalletbillFinished>;

/**
 * 商户提现状态变更
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
 */
export type MchwithdrawChangeNotification =
  | NotificationOf<'MCHWITHDRAW.CHANGE', 'PlatformWithdrawal', 'mch_withdraw', PlatformWithdrawal>
  | NotificationOf<'MCHWITHDRAW.CHANGE', 'SubMerchantWithdrawal', 'mch_withdraw', SubMerchantWithdrawal>
  | NotificationOf<'MCHWITHDRAW.CHANGE', 'DayEndWithdrawal', 'mch_withdraw', DayEndWithdrawal>
  | NotificationOf<'MCHWITHDRAW.CHANGE', undefined, string, unknown>;

/**
 * 医保混合收款成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781554
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012165722
 */
export type MedicalInsuranceSuccessNotification = NotificationOf<'MEDICAL_INSURANCE.SUCCESS', 'MedicalInsuranceSuccess', string, MedicalInsuranceSuccess>;

/**
 * 会员卡领卡事件
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166745
 */
export type MembercardAcceptCardNotification = NotificationOf<'MEMBERCARD.ACCEPT_CARD', 'MembercardAcceptCard', 'membercard' | (string & {}), MembercardAcceptCard>;

/**
 * 会员卡激活事件
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export type MembercardActivateCardNotification = NotificationOf<'MEMBERCARD.ACTIVATE_CARD', 'MembercardActivateCard', 'membercard' | (string & {}), MembercardActivateCard>;

/**
 * 用户管理会员卡事件
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export type MembercardUsercardManageNotification = NotificationOf<'MEMBERCARD.USERCARD_MANAGE', 'MembercardUsercardManage', 'membercard' | (string & {}), MembercardUsercardManage>;

/** 用户开通商家名片会员卡事件 */
export type MembercardspUserCardCreateNotification = NotificationOf<'MEMBERCARDSP.USER_CARD.CREATE', undefined, string, unknown>;

/** 用户删除商家名片会员卡事件 */
export type MembercardspUserCardDeleteNotification = NotificationOf<'MEMBERCARDSP.USER_CARD.DELETE', undefined, string, unknown>;

/**
 * 合作伙伴订阅
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016022266
 */
export type MerchantNotifyNotifyNotification = NotificationOf<'MERCHANT_NOTIFY.NOTIFY', 'MerchantNotifyNotify', 'merchant_notify' | (string & {}), MerchantNotifyNotify>;

/**
 * 跨境/全球-委托代扣签约成功
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
 */
export type PapaySignNotification = NotificationOf<'PAPAY.SIGN', 'GlobalEntrustContract', string, GlobalEntrustContract>;

/**
 * 跨境/全球-委托代扣成功解约
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
 */
export type PapayTerminateNotification = NotificationOf<'PAPAY.TERMINATE', 'GlobalEntrustContract', string, GlobalEntrustContract>;

/**
 * 停车缴费服务-商户查费
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
 */
export type ParkingFeeQueryTransInfoNotification = NotificationOf<'PARKING_FEE.QUERY_TRANS_INFO', 'ParkingFeeQueryTransInfo', 'parking_fee' | (string & {}), ParkingFeeQueryTransInfo>;

/**
 * 服务账户绑定结果
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012156110
 */
export type PayscoreBindServiceAccountNotification = NotificationOf<'PAYSCORE.BIND_SERVICE_ACCOUNT', 'PayscoreBindServiceAccount', string, PayscoreBindServiceAccount>;

/**
 * 支付分从业机构-商户预下单
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012084127
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013194116
 */
export type PayscoreMchPrepayNotification = NotificationOf<'PAYSCORE.MCH_PREPAY', 'PayscoreMchPrepay', 'payscore' | (string & {}), PayscoreMchPrepay>;

/**
 * 支付分服务确认订单
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8
 */
export type PayscoreUserAcceptedNotification =
  | NotificationOf<'PAYSCORE.USER_ACCEPTED', 'PayscorePermission', string, PayscorePermission>
  | NotificationOf<'PAYSCORE.USER_ACCEPTED', 'SchoolPayContract', string, SchoolPayContract>
  | NotificationOf<'PAYSCORE.USER_ACCEPTED', undefined, string, unknown>;

/**
 * 取消签约回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159037
 */
export type PayscoreUserCancelSignPlanNotification = NotificationOf<'PAYSCORE.USER_CANCEL_SIGN_PLAN', 'PayscoreSignedPlan', 'payscore' | (string & {}), PayscoreSignedPlan>;

/**
 * 支付分服务用户解除授权成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export type PayscoreUserCloseServiceNotification =
  | NotificationOf<'PAYSCORE.USER_CLOSE_SERVICE', 'PayscorePermission', string, PayscorePermission>
  | NotificationOf<'PAYSCORE.USER_CLOSE_SERVICE', 'SchoolPayContract', string, SchoolPayContract>
  | NotificationOf<'PAYSCORE.USER_CLOSE_SERVICE', undefined, string, unknown>;

/**
 * 支付分服务用户确认成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export type PayscoreUserConfirmNotification = NotificationOf<'PAYSCORE.USER_CONFIRM', 'PayscoreServiceOrder', 'payscore' | (string & {}), PayscoreServiceOrder>;

/**
 * 支付分服务用户授权成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export type PayscoreUserOpenServiceNotification =
  | NotificationOf<'PAYSCORE.USER_OPEN_SERVICE', 'PayscorePermission', string, PayscorePermission>
  | NotificationOf<'PAYSCORE.USER_OPEN_SERVICE', 'SchoolPayContract', string, SchoolPayContract>
  | NotificationOf<'PAYSCORE.USER_OPEN_SERVICE', undefined, string, unknown>;

/**
 * 支付分服务用户支付成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export type PayscoreUserPaidNotification = NotificationOf<'PAYSCORE.USER_PAID', 'PayscoreServiceOrder', 'payscore' | (string & {}), PayscoreServiceOrder>;

/**
 * 签约成功回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286193
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159652
 */
export type PayscoreUserSignPlanNotification = NotificationOf<'PAYSCORE.USER_SIGN_PLAN', 'PayscoreSignedPlan', 'payscore' | (string & {}), PayscoreSignedPlan>;

/** 商品券退券 */
export type ProductCouponReturnNotification = NotificationOf<'PRODUCT_COUPON.RETURN', undefined, string, unknown>;

/** 商品券领券 */
export type ProductCouponSendNotification = NotificationOf<'PRODUCT_COUPON.SEND', 'ProductCouponSend', 'product_coupon' | (string & {}), ProductCouponSend>;

/** 商品券核销 */
export type ProductCouponUseNotification = NotificationOf<'PRODUCT_COUPON.USE', undefined, string, unknown>;

/**
 * 商品券图片生成结果
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327759
 */
export type ProductCouponSpImageGenerationNotification = NotificationOf<'PRODUCT_COUPON_SP.IMAGE_GENERATION', 'ProductCouponSpImageGeneration', 'product_coupon' | (string & {}), ProductCouponSpImageGeneration>;

/**
 * 商品券领券
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435717
 */
export type ProductCouponSpSendNotification = NotificationOf<'PRODUCT_COUPON_SP.SEND', 'ProductCouponSpSend', 'product_coupon' | (string & {}), ProductCouponSpSend>;

/**
 * 分账动账成功回退
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075400
 */
export type ProfitsharingReturnNotification =
  | NotificationOf<'PROFITSHARING.RETURN', 'ProfitsharingReceipt', 'profitsharing' | (string & {}), ProfitsharingReceipt>
  | NotificationOf<'PROFITSHARING.RETURN', undefined, string, unknown>;

/**
 * 分账动账成功变动
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075400
 */
export type ProfitsharingSuccessNotification =
  | NotificationOf<'PROFITSHARING.SUCCESS', 'ProfitsharingReceipt', 'profitsharing' | (string & {}), ProfitsharingReceipt>
  | NotificationOf<'PROFITSHARING.SUCCESS', undefined, string, unknown>;

/**
 * 平台收付通商家充值-关闭充值
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export type RechargeClosedNotification = NotificationOf<'RECHARGE.CLOSED', 'RechargeOrder', 'recharge' | (string & {}), RechargeOrder>;

/**
 * 平台收付通商家充值-充值资金退回
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012973125
 */
export type RechargeFundReturnedNotification = NotificationOf<'RECHARGE.FUND_RETURNED', 'RechargeFundReturned', 'recharge' | (string & {}), RechargeFundReturned>;

/**
 * 平台收付通商家充值-充值成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export type RechargeSuccessNotification = NotificationOf<'RECHARGE.SUCCESS', 'RechargeOrder', 'recharge' | (string & {}), RechargeOrder>;

/**
 * 退款异常
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421172
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421356
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421448
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071196
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268885
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587976
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647469
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080241
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085681
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085876
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085802
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231901
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462586
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167494
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650317
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166857
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086319
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013163616
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586138
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015252444
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013884
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354447
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354487
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354541
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354577
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354605
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013988467
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096479
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354862
 */
export type RefundAbnormalNotification =
  | NotificationOf<'REFUND.ABNORMAL', 'DirectRefund', 'refund', DirectRefund>
  | NotificationOf<'REFUND.ABNORMAL', 'PartnerRefund', 'refund', PartnerRefund>
  | NotificationOf<'REFUND.ABNORMAL', 'GlobalRefund', 'refund', GlobalRefund>
  | NotificationOf<'REFUND.ABNORMAL', 'GlobalPartnerRefund', 'refund', GlobalPartnerRefund>
  | NotificationOf<'REFUND.ABNORMAL', undefined, string, unknown>;

/**
 * 退款关闭
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421172
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421356
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421448
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071196
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268885
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587976
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647469
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080241
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085681
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085876
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085802
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231901
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462586
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167494
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650317
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166857
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086319
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013163616
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586138
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015252444
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013884
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354447
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354487
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354541
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354577
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354605
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013988467
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096479
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354862
 */
export type RefundClosedNotification =
  | NotificationOf<'REFUND.CLOSED', 'DirectRefund', 'refund', DirectRefund>
  | NotificationOf<'REFUND.CLOSED', 'PartnerRefund', 'refund', PartnerRefund>
  | NotificationOf<'REFUND.CLOSED', 'GlobalRefund', 'refund', GlobalRefund>
  | NotificationOf<'REFUND.CLOSED', 'GlobalPartnerRefund', 'refund', GlobalPartnerRefund>
  | NotificationOf<'REFUND.CLOSED', undefined, string, unknown>;

/**
 * 退款成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421172
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421356
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421448
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071196
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268885
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587976
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647469
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080241
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085681
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085876
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085802
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231901
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462586
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167494
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650317
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166857
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086319
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013163616
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586138
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015252444
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013884
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354447
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354487
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354541
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354577
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354605
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013988467
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096479
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354862
 */
export type RefundSuccessNotification =
  | NotificationOf<'REFUND.SUCCESS', 'DirectRefund', 'refund', DirectRefund>
  | NotificationOf<'REFUND.SUCCESS', 'PartnerRefund', 'refund', PartnerRefund>
  | NotificationOf<'REFUND.SUCCESS', 'GlobalRefund', 'refund', GlobalRefund>
  | NotificationOf<'REFUND.SUCCESS', 'GlobalPartnerRefund', 'refund', GlobalPartnerRefund>
  | NotificationOf<'REFUND.SUCCESS', undefined, string, unknown>;

/**
 * 风险订单回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894258
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013894240
 */
export type RisktradeIdentificationNotification = NotificationOf<'RISKTRADE.IDENTIFICATION', 'RisktradeIdentification', string, RisktradeIdentification>;

/**
 * 商户签名验签／加解密测试-回调接口
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019605946
 */
export type SecurityEchoSuccessNotification = NotificationOf<'SECURITY_ECHO.SUCCESS', 'SecurityEchoSuccess', 'security' | (string & {}), SecurityEchoSuccess>;

/**
 * 个人收款-结算回调
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650327
 */
export type SettlementSuccessNotification = NotificationOf<'SETTLEMENT.SUCCESS', 'SettlementSuccess', string, SettlementSuccess>;

/**
 * 扣费失败
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159706
 */
export type TransactionFailNotification =
  | NotificationOf<'TRANSACTION.FAIL', 'ParkingPayment', 'transaction', ParkingPayment>
  | NotificationOf<'TRANSACTION.FAIL', 'PapayPayment', 'transaction', PapayPayment>
  | NotificationOf<'TRANSACTION.FAIL', 'PartnerPapayPayment', 'transaction', PartnerPapayPayment>
  | NotificationOf<'TRANSACTION.FAIL', 'EduPayment', 'transaction', EduPayment>
  | NotificationOf<'TRANSACTION.FAIL', undefined, string, unknown>;

/**
 * 校园轻松付扣费失败
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export type TransactionIndustryFailedNotification =
  | NotificationOf<'TRANSACTION.INDUSTRY_FAILED', 'SchoolPayment', string, SchoolPayment>
  | NotificationOf<'TRANSACTION.INDUSTRY_FAILED', undefined, string, unknown>;

/**
 * 校园轻松付扣费支付成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export type TransactionIndustrySuccessNotification =
  | NotificationOf<'TRANSACTION.INDUSTRY_SUCCESS', 'SchoolPayment', string, SchoolPayment>
  | NotificationOf<'TRANSACTION.INDUSTRY_SUCCESS', undefined, string, unknown>;

/**
 * 用户对垫资单还款
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160841
 */
export type TransactionPayBackNotification =
  | NotificationOf<'TRANSACTION.PAY_BACK', 'ParkingPayment', string, ParkingPayment>
  | NotificationOf<'TRANSACTION.PAY_BACK', 'SchoolPayment', string, SchoolPayment>
  | NotificationOf<'TRANSACTION.PAY_BACK', undefined, string, unknown>;

/**
 * 支付成功
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070368
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791836
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791882
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791902
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012158598
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421143
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421231
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421336
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421407
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012166360
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012165150
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286313
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289459
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013392770
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085146
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080237
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085680
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085875
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085801
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231898
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462105
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462175
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462574
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167493
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012602261
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166543
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886152
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086059
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012090195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012237246
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155283
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586136
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085573
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013194298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159706
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160382
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014124
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012505528
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354543
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354579
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354607
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096450
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354798
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015124358
 */
export type TransactionSuccessNotification =
  | NotificationOf<'TRANSACTION.SUCCESS', 'DirectPayment', 'transaction', DirectPayment>
  | NotificationOf<'TRANSACTION.SUCCESS', 'PartnerPayment', 'transaction', PartnerPayment>
  | NotificationOf<'TRANSACTION.SUCCESS', 'CombinePayment', 'transaction', CombinePayment>
  | NotificationOf<'TRANSACTION.SUCCESS', 'ParkingPayment', 'transaction', ParkingPayment>
  | NotificationOf<'TRANSACTION.SUCCESS', 'PapayPayment', 'transaction', PapayPayment>
  | NotificationOf<'TRANSACTION.SUCCESS', 'PartnerPapayPayment', 'transaction', PartnerPapayPayment>
  | NotificationOf<'TRANSACTION.SUCCESS', 'EduPayment', 'transaction', EduPayment>
  | NotificationOf<'TRANSACTION.SUCCESS', 'GlobalPayment', 'transaction', GlobalPayment>
  | NotificationOf<'TRANSACTION.SUCCESS', 'GlobalPartnerPayment', 'transaction', GlobalPartnerPayment>
  | NotificationOf<'TRANSACTION.SUCCESS', 'ProfitsharingReceipt', 'profitsharing', ProfitsharingReceipt>
  | NotificationOf<'TRANSACTION.SUCCESS', undefined, string, unknown>;

/**
 * 停车入场状态变更
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085798
 */
export type VehicleEntranceStateChangeNotification = NotificationOf<'VEHICLE.ENTRANCE_STATE_CHANGE', 'VehicleEntranceStateChange', string, VehicleEntranceStateChange>;

/**
 * ETC授权签约状态变化
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012158358
 */
export type VehicleUserStateChangeNotification = NotificationOf<'VEHICLE.USER_STATE_CHANGE', 'VehicleUserStateChange', string, VehicleUserStateChange>;

/**
 * 商户平台申诉
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export type ViolationAppealNotification = NotificationOf<'VIOLATION.APPEAL', 'ViolationRecord', 'violation' | (string & {}), ViolationRecord>;

/**
 * 商户平台拦截
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export type ViolationInterceptNotification = NotificationOf<'VIOLATION.INTERCEPT', 'ViolationRecord', 'violation' | (string & {}), ViolationRecord>;

/**
 * 商户平台处罚
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export type ViolationPunishNotification = NotificationOf<'VIOLATION.PUNISH', 'ViolationRecord', 'violation' | (string & {}), ViolationRecord>;

/**
 * 关系授权完成
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export type WebizpayAuthorizedNotification = NotificationOf<'WEBIZPAY.AUTHORIZED', 'WebizpayAuthorized', 'webizpay' | (string & {}), WebizpayAuthorized>;

/**
 * 企业支付额度卡退款成功后
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764405
 */
export type WebizpayPaymentrefundsuccessNotification = NotificationOf<'WEBIZPAY.PAYMENTREFUNDSUCCESS', 'WebizpayPaymentrefundsuccess', 'webizpay' | (string & {}), WebizpayPaymentrefundsuccess>;

/**
 * 企业支付额度卡支付成功后
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764398
 */
export type WebizpayPaymentsuccessNotification = NotificationOf<'WEBIZPAY.PAYMENTSUCCESS', 'WebizpayPaymentsuccess', 'webizpay' | (string & {}), WebizpayPaymentsuccess>;

/**
 * 企业支付额度卡失效后
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export type WebizpayQuotacardexpiredNotification = NotificationOf<'WEBIZPAY.QUOTACARDEXPIRED', 'WebizpayQuotacardexpired', 'webizpay' | (string & {}), WebizpayQuotacardexpired>;

/**
 * 企业支付关系解除授权后
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764414
 */
export type WebizpayRevokedNotification = NotificationOf<'WEBIZPAY.REVOKED', 'WebizpayRevoked', 'webizpay' | (string & {}), WebizpayRevoked>;

export interface CrossBorderPayGetMchInfoAnswer {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL';
  /** 业务处理附加信息 */
  message?: string | undefined;
  /** 受理网络交易流水号 */
  acq_tid: string;
  /** 收款金额，单位：分 */
  fix_recv_amount?: number | undefined;
  /** 商户ID */
  mch_id: string;
  /** 特约商户ID */
  sub_mch_id?: string | undefined;
  /** 限定付款方账户类型 */
  limit_bank_acc_type: 'UNLIMIT' | 'NO_CREDIT';
  /** 服务器IP */
  client_ip: string;
}

export interface CrossBorderPayPushOrderInfoAnswer {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL';
  /** 业务处理附加信息 */
  message?: string | undefined;
  /** 受理网络交易流水号 */
  acq_tid: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 订单过期时间 */
  expire_time: string;
  /** 服务器IP */
  client_ip: string;
}

export interface EntrustTerminateRetentionAnswer {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined;
  /** 业务处理附加信息 */
  message?: string | undefined;
  /** 挽留类型 */
  retention_type?: 'COUPON' | undefined;
  /** 代金券信息 */
  coupon_info?: {
    /** 状态 */
    state?: 'SEND_COUPON' | 'UNUSED_COUPON' | 'NOT_SEND_COUPON' | undefined;
    /** 代金券ID */
    coupon_id?: string | undefined;
  } | undefined;
}

export interface ParkingFeeQueryTransInfoAnswer {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined;
  /** 业务处理附加信息 */
  message?: string | undefined;
  /** 当前总费用，单位：分 */
  total_amount?: number | undefined;
  /** 已停时长，单位：秒 */
  parking_timestamp?: number | undefined;
  /** 停车状态 */
  parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE' | undefined;
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | undefined;
  /** 免费待出场时间，单位：秒 */
  allowed_exit_timestamp?: number | undefined;
  /** 下一次跳价价格，单位：分 */
  next_raise_price?: number | undefined;
  /** 下一次跳价时间 */
  next_raise_timestamp?: number | undefined;
  /** 应付金额，单位：分 */
  payable_amount?: number | undefined;
  /** 已付金额，单位：分 */
  paid_amount?: number | undefined;
}

/** APIv3 的通知：`event_type` → 解密后的 `resource` */
export interface NotificationResources {
  /** 异常转付处理结果回调 */
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': AbnormalFundProcessingTransferSuccess;
  /** H5支付域名修改申请事件 */
  'APPLYMENT_STATE.APPROVED': ApplymentStateApproved;
  /** 商户交易拦截记录新增 */
  'BLOCKRECORD.CHANGE': BlockrecordChange;
  /** 商户交易拦截记录申诉 */
  'BLOCKSUBMISSION.CHANGE': BlocksubmissionChange;
  /** 商家名片会员用户积分兑券事件 */
  'BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON': BrandMemberCardPointExchangeCoupon;
  /** 商家名片会员用户积分同步事件 */
  'BRAND_MEMBER_CARD.SYNC_USER_POINT': BrandMemberCardSyncUserPoint;
  /** 用户开通商家名片会员卡事件 */
  'BRAND_MEMBER_CARD.USER_CARD.CREATE': OwnBrandMemberUserCard;
  /** 用户删除商家名片会员卡事件 */
  'BRAND_MEMBER_CARD.USER_CARD.DELETE': OwnBrandMemberUserCard;
  /** 商家名片会员用户积分兑券事件 */
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': BrandMemberCardSpPointExchangeCoupon;
  /** 商家名片会员用户积分同步事件 */
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': BrandMemberCardSpSyncUserPoint;
  /** 用户开通商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': BrandMemberUserCard;
  /** 用户删除商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': BrandMemberUserCard;
  /** 公益捐赠-预算申请关闭回调 */
  'BUDGET.CLOSED': BudgetClosed;
  /** 公益捐赠-预算申请完结回调 */
  'BUDGET.FINISHED': BudgetFinished;
  /** 公益捐赠-预算申请锁定成功回调 */
  'BUDGET.LOCKED': BudgetLocked;
  /** 产生新投诉 */
  'COMPLAINT.CREATE': ComplaintAction;
  /** 投诉状态变化 */
  'COMPLAINT.STATE_CHANGE': ComplaintAction;
  /** 领券事件回调 */
  'COUPON.SEND': CouponSend;
  /** 核销事件回调 */
  'COUPON.USE': CouponUse;
  /** 自动还款扣费还款成功 */
  'CREDIT_REPAYMENT.DEDUCTION_PAY': CreditRepaymentDeductionPay;
  /** 自动还款协议签约成功 */
  'CREDIT_REPAYMENT.SIGN_CONTRACT': CreditRepaymentContract;
  /** 自动还款协议解约成功 */
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': CreditRepaymentContract;
  /** 外包内用-查询收款二维码信息 */
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfo;
  /** 外包内用-推送订单信息 */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfo;
  /** 投放计划状态变更 */
  'DELIVERY_PLAN.CHANGE': DeliveryPlanChange;
  /** 投放计划投放 */
  'DELIVERY_PLAN_STATE.DELIVER': Record<string, unknown>;
  /** 守约状态变化 */
  'DISCOUNT_CARD.AGREEMENT_ENDED': DiscountCardAgreement;
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.GET_CARD': DiscountCardAgreement;
  /** 微信先享卡用户结算 */
  'DISCOUNT_CARD.SETTLEMENT': DiscountCardAgreement;
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.USER_ACCEPTED': DiscountCardAgreement;
  /** 扣费状态变化 */
  'DISCOUNT_CARD.USER_PAID': DiscountCardUserPaid;
  /** 收付通合单代扣签约成功 */
  'ECOMMERCE_ENTRUST.SIGN': EcommerceEntrustSign;
  /** 收付通合单代扣解约成功 */
  'ECOMMERCE_ENTRUST.TERMINATE': EcommerceEntrustTerminate;
  /** 校园轻松付用户欠款状态变化 */
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': EduSchoolPayUserDebtStateUpdate;
  /** 教育续费通用户解约成功 */
  'ENTRUST.RELEASE': EntrustRelease;
  /** 委托代扣签约成功 */
  'ENTRUST.SIGN': EntrustContract | PartnerEntrustContract;
  /** 教育续费通用户签约成功 */
  'ENTRUST.SIGNING': EntrustSigning;
  /** 委托代扣解约成功 */
  'ENTRUST.TERMINATE': EntrustContract | PartnerEntrustContract;
  /** 代扣解约问询 */
  'ENTRUST.TERMINATE_INQUIRY': EntrustTerminateInquiry;
  /** 代扣解约挽留业务-获取解约挽留信息 */
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetention;
  /** 用户签约状态变更 */
  'FACEPAY.USER_STATE_CHANGE': FacepayUserStateChange;
  /** 发票卡券作废 */
  'FAPIAO.CARD_DISCARDED': FapiaoNotice;
  /** 发票插入用户卡包成功 */
  'FAPIAO.CARD_INSERTED': FapiaoNotice;
  /** 发票开具成功 */
  'FAPIAO.ISSUED': FapiaoNotice;
  /** 发票冲红成功 */
  'FAPIAO.REVERSED': FapiaoNotice;
  /** 用户发票抬头填写完成 */
  'FAPIAO.USER_APPLIED': FapiaoUserApplied;
  /** 隔夜归还保险订单状态变化 */
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': HirePowerBankReceiveInsurance;
  /** 保险商户委托代续期完成 */
  'INSURANCE_ENTRUST.RENEW': InsuranceEntrustContract;
  /** 保险商户委托代扣签约成功 */
  'INSURANCE_ENTRUST.SIGN': InsuranceEntrustContract;
  /** 保险商户委托代扣解约完成 */
  'INSURANCE_ENTRUST.TERMINATE': InsuranceEntrustContract;
  /** 微信保单服务用户授权成功 */
  'INSURANCE_POLICY_MANAGEMENT.GRANTED': InsurancePolicyManagementGranted;
  /** 商圈会员积分服务授权结果 */
  'MALL_AUTH.ACTIVATE_CARD': MallAuthActivateCard;
  /** 商圈会员场内退款 */
  'MALL_REFUND.SUCCESS': MallRefundSuccess;
  /** 商圈会员场内支付结果 */
  'MALL_TRANSACTION.SUCCESS': MallTransactionSuccess;
  /** 商户管理记录 */
  'MANAGERECORD.CHANGE': ManagerecordChange;
  /** 用户关闭自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CLOSED': TransferAuthorization;
  /** 用户确认自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': TransferAuthorization;
  /** 商家转账批次关闭回调 */
  'MCHTRANSFER.BATCH.CLOSED': MchtransferBatchClosed;
  /** 商家转账批次完成回调 */
  'MCHTRANSFER.BATCH.FINISHED': MchtransferBatchFinished;
  /** 商家转账回调 */
  'MCHTRANSFER.BILL.FINISHED': MchtransferBillFinished;
  /** 转账到QQ钱包 */
  'MCHTRANSFER.QQWALLETBILL.FINISHED': MchtransferQqwalletbillFinished;
  /** 商户提现状态变更 */
  'MCHWITHDRAW.CHANGE': PlatformWithdrawal | SubMerchantWithdrawal | DayEndWithdrawal;
  /** 医保混合收款成功 */
  'MEDICAL_INSURANCE.SUCCESS': MedicalInsuranceSuccess;
  /** 会员卡领卡事件 */
  'MEMBERCARD.ACCEPT_CARD': MembercardAcceptCard;
  /** 会员卡激活事件 */
  'MEMBERCARD.ACTIVATE_CARD': MembercardActivateCard;
  /** 用户管理会员卡事件 */
  'MEMBERCARD.USERCARD_MANAGE': MembercardUsercardManage;
  /** 用户开通商家名片会员卡事件 */
  'MEMBERCARDSP.USER_CARD.CREATE': Record<string, unknown>;
  /** 用户删除商家名片会员卡事件 */
  'MEMBERCARDSP.USER_CARD.DELETE': Record<string, unknown>;
  /** 合作伙伴订阅 */
  'MERCHANT_NOTIFY.NOTIFY': MerchantNotifyNotify;
  /** 跨境/全球-委托代扣签约成功 */
  'PAPAY.SIGN': GlobalEntrustContract;
  /** 跨境/全球-委托代扣成功解约 */
  'PAPAY.TERMINATE': GlobalEntrustContract;
  /** 停车缴费服务-商户查费 */
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfo;
  /** 服务账户绑定结果 */
  'PAYSCORE.BIND_SERVICE_ACCOUNT': PayscoreBindServiceAccount;
  /** 支付分从业机构-商户预下单 */
  'PAYSCORE.MCH_PREPAY': PayscoreMchPrepay;
  /** 支付分服务确认订单 */
  'PAYSCORE.USER_ACCEPTED': PayscorePermission | SchoolPayContract;
  /** 取消签约回调 */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': PayscoreSignedPlan;
  /** 支付分服务用户解除授权成功 */
  'PAYSCORE.USER_CLOSE_SERVICE': PayscorePermission | SchoolPayContract;
  /** 支付分服务用户确认成功 */
  'PAYSCORE.USER_CONFIRM': PayscoreServiceOrder;
  /** 支付分服务用户授权成功 */
  'PAYSCORE.USER_OPEN_SERVICE': PayscorePermission | SchoolPayContract;
  /** 支付分服务用户支付成功 */
  'PAYSCORE.USER_PAID': PayscoreServiceOrder;
  /** 签约成功回调 */
  'PAYSCORE.USER_SIGN_PLAN': PayscoreSignedPlan;
  /** 商品券退券 */
  'PRODUCT_COUPON.RETURN': Record<string, unknown>;
  /** 商品券领券 */
  'PRODUCT_COUPON.SEND': ProductCouponSend;
  /** 商品券核销 */
  'PRODUCT_COUPON.USE': Record<string, unknown>;
  /** 商品券图片生成结果 */
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': ProductCouponSpImageGeneration;
  /** 商品券领券 */
  'PRODUCT_COUPON_SP.SEND': ProductCouponSpSend;
  /** 分账动账成功回退 */
  'PROFITSHARING.RETURN': ProfitsharingReceipt;
  /** 分账动账成功变动 */
  'PROFITSHARING.SUCCESS': ProfitsharingReceipt;
  /** 平台收付通商家充值-关闭充值 */
  'RECHARGE.CLOSED': RechargeOrder;
  /** 平台收付通商家充值-充值资金退回 */
  'RECHARGE.FUND_RETURNED': RechargeFundReturned;
  /** 平台收付通商家充值-充值成功 */
  'RECHARGE.SUCCESS': RechargeOrder;
  /** 退款异常 */
  'REFUND.ABNORMAL': DirectRefund | PartnerRefund | GlobalRefund | GlobalPartnerRefund;
  /** 退款关闭 */
  'REFUND.CLOSED': DirectRefund | PartnerRefund | GlobalRefund | GlobalPartnerRefund;
  /** 退款成功 */
  'REFUND.SUCCESS': DirectRefund | PartnerRefund | GlobalRefund | GlobalPartnerRefund;
  /** 风险订单回调 */
  'RISKTRADE.IDENTIFICATION': RisktradeIdentification;
  /** 商户签名验签／加解密测试-回调接口 */
  'SECURITY_ECHO.SUCCESS': SecurityEchoSuccess;
  /** 个人收款-结算回调 */
  'SETTLEMENT.SUCCESS': SettlementSuccess;
  /** 扣费失败 */
  'TRANSACTION.FAIL': ParkingPayment | PapayPayment | PartnerPapayPayment | EduPayment;
  /** 校园轻松付扣费失败 */
  'TRANSACTION.INDUSTRY_FAILED': SchoolPayment;
  /** 校园轻松付扣费支付成功 */
  'TRANSACTION.INDUSTRY_SUCCESS': SchoolPayment;
  /** 用户对垫资单还款 */
  'TRANSACTION.PAY_BACK': ParkingPayment | SchoolPayment;
  /** 支付成功 */
  'TRANSACTION.SUCCESS': DirectPayment | PartnerPayment | CombinePayment | ParkingPayment | PapayPayment | PartnerPapayPayment | EduPayment | GlobalPayment | GlobalPartnerPayment | ProfitsharingReceipt;
  /** 停车入场状态变更 */
  'VEHICLE.ENTRANCE_STATE_CHANGE': VehicleEntranceStateChange;
  /** ETC授权签约状态变化 */
  'VEHICLE.USER_STATE_CHANGE': VehicleUserStateChange;
  /** 商户平台申诉 */
  'VIOLATION.APPEAL': ViolationRecord;
  /** 商户平台拦截 */
  'VIOLATION.INTERCEPT': ViolationRecord;
  /** 商户平台处罚 */
  'VIOLATION.PUNISH': ViolationRecord;
  /** 关系授权完成 */
  'WEBIZPAY.AUTHORIZED': WebizpayAuthorized;
  /** 企业支付额度卡退款成功后 */
  'WEBIZPAY.PAYMENTREFUNDSUCCESS': WebizpayPaymentrefundsuccess;
  /** 企业支付额度卡支付成功后 */
  'WEBIZPAY.PAYMENTSUCCESS': WebizpayPaymentsuccess;
  /** 企业支付额度卡失效后 */
  'WEBIZPAY.QUOTACARDEXPIRED': WebizpayQuotacardexpired;
  /** 企业支付关系解除授权后 */
  'WEBIZPAY.REVOKED': WebizpayRevoked;
}

/** APIv2 的通知：`v2/` 与名称 → 各字段，密文已解密在其位 */
export interface V2NotificationResources {
  /** 用户确认订单失败 */
  'v2/CHECK.FAIL': V2CheckFail;
  /** 用户确认订单成功 */
  'v2/CHECK.SUCCESS': V2CheckSuccess;
  /** 订单支付失败 */
  'v2/TRANSACTION.FAIL': V2OrderFail;
  /** 订单支付成功 */
  'v2/TRANSACTION.SUCCESS': V2OrderSuccess;
  /** 合单支付通知 */
  'v2/combined-transactions-success': V2CombinedTransactionsSuccess;
  /** 扣款服务-签约/解约结果通知 */
  'v2/pap-contract-state-changed': V2PapContractStateChanged;
  /** 退款结果通知 */
  'v2/refund-processed': V2RefundProcessed;
  /** 普通支付通知 */
  'v2/transaction-success': V2TransactionSuccess;
  /** 事中-风险交易回调通知银行服务商 */
  'v2/transactions-risk-occurred': V2TransactionsRiskOccurred;
  /** 车牌状态变更通知 */
  'v2/vehicle-state-changed-for-parking': V2VehicleStateChangedForParking;
}

/** 应答不止状态码的通知：`event_type` → 应答的 JSON */
export interface NotificationAnswers {
  /** 外包内用-查询收款二维码信息 */
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfoAnswer;
  /** 外包内用-推送订单信息 */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfoAnswer;
  /** 代扣解约挽留业务-获取解约挽留信息 */
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetentionAnswer;
  /** 停车缴费服务-商户查费 */
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfoAnswer;
}

/** APIv3 的通知：`event_type` → 通知 */
export interface V3NotificationsByType {
  /** 异常转付处理结果回调 */
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': AbnormalFundProcessingTransferSuccessNotification;
  /** H5支付域名修改申请事件 */
  'APPLYMENT_STATE.APPROVED': ApplymentStateApprovedNotification;
  /** 商户交易拦截记录新增 */
  'BLOCKRECORD.CHANGE': BlockrecordChangeNotification;
  /** 商户交易拦截记录申诉 */
  'BLOCKSUBMISSION.CHANGE': BlocksubmissionChangeNotification;
  /** 商家名片会员用户积分兑券事件 */
  'BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON': BrandMemberCardPointExchangeCouponNotification;
  /** 商家名片会员用户积分同步事件 */
  'BRAND_MEMBER_CARD.SYNC_USER_POINT': BrandMemberCardSyncUserPointNotification;
  /** 用户开通商家名片会员卡事件 */
  'BRAND_MEMBER_CARD.USER_CARD.CREATE': BrandMemberCardUserCardCreateNotification;
  /** 用户删除商家名片会员卡事件 */
  'BRAND_MEMBER_CARD.USER_CARD.DELETE': BrandMemberCardUserCardDeleteNotification;
  /** 商家名片会员用户积分兑券事件 */
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': BrandMemberCardSpPointExchangeCouponNotification;
  /** 商家名片会员用户积分同步事件 */
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': BrandMemberCardSpSyncUserPointNotification;
  /** 用户开通商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': BrandMemberCardSpUserCardCreateNotification;
  /** 用户删除商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': BrandMemberCardSpUserCardDeleteNotification;
  /** 公益捐赠-预算申请关闭回调 */
  'BUDGET.CLOSED': BudgetClosedNotification;
  /** 公益捐赠-预算申请完结回调 */
  'BUDGET.FINISHED': BudgetFinishedNotification;
  /** 公益捐赠-预算申请锁定成功回调 */
  'BUDGET.LOCKED': BudgetLockedNotification;
  /** 产生新投诉 */
  'COMPLAINT.CREATE': ComplaintCreateNotification;
  /** 投诉状态变化 */
  'COMPLAINT.STATE_CHANGE': ComplaintStateChangeNotification;
  /** 领券事件回调 */
  'COUPON.SEND': CouponSendNotification;
  /** 核销事件回调 */
  'COUPON.USE': CouponUseNotification;
  /** 自动还款扣费还款成功 */
  'CREDIT_REPAYMENT.DEDUCTION_PAY': CreditRepaymentDeductionPayNotification;
  /** 自动还款协议签约成功 */
  'CREDIT_REPAYMENT.SIGN_CONTRACT': CreditRepaymentSignContractNotification;
  /** 自动还款协议解约成功 */
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': CreditRepaymentTerminateContractNotification;
  /** 外包内用-查询收款二维码信息 */
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfoNotification;
  /** 外包内用-推送订单信息 */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfoNotification;
  /** 投放计划状态变更 */
  'DELIVERY_PLAN.CHANGE': DeliveryPlanChangeNotification;
  /** 投放计划投放 */
  'DELIVERY_PLAN_STATE.DELIVER': DeliveryPlanStateDeliverNotification;
  /** 守约状态变化 */
  'DISCOUNT_CARD.AGREEMENT_ENDED': DiscountCardAgreementEndedNotification;
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.GET_CARD': DiscountCardGetCardNotification;
  /** 微信先享卡用户结算 */
  'DISCOUNT_CARD.SETTLEMENT': DiscountCardSettlementNotification;
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.USER_ACCEPTED': DiscountCardUserAcceptedNotification;
  /** 扣费状态变化 */
  'DISCOUNT_CARD.USER_PAID': DiscountCardUserPaidNotification;
  /** 收付通合单代扣签约成功 */
  'ECOMMERCE_ENTRUST.SIGN': EcommerceEntrustSignNotification;
  /** 收付通合单代扣解约成功 */
  'ECOMMERCE_ENTRUST.TERMINATE': EcommerceEntrustTerminateNotification;
  /** 校园轻松付用户欠款状态变化 */
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': EduSchoolPayUserDebtStateUpdateNotification;
  /** 教育续费通用户解约成功 */
  'ENTRUST.RELEASE': EntrustReleaseNotification;
  /** 委托代扣签约成功 */
  'ENTRUST.SIGN': EntrustSignNotification;
  /** 教育续费通用户签约成功 */
  'ENTRUST.SIGNING': EntrustSigningNotification;
  /** 委托代扣解约成功 */
  'ENTRUST.TERMINATE': EntrustTerminateNotification;
  /** 代扣解约问询 */
  'ENTRUST.TERMINATE_INQUIRY': EntrustTerminateInquiryNotification;
  /** 代扣解约挽留业务-获取解约挽留信息 */
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetentionNotification;
  /** 用户签约状态变更 */
  'FACEPAY.USER_STATE_CHANGE': FacepayUserStateChangeNotification;
  /** 发票卡券作废 */
  'FAPIAO.CARD_DISCARDED': FapiaoCardDiscardedNotification;
  /** 发票插入用户卡包成功 */
  'FAPIAO.CARD_INSERTED': FapiaoCardInsertedNotification;
  /** 发票开具成功 */
  'FAPIAO.ISSUED': FapiaoIssuedNotification;
  /** 发票冲红成功 */
  'FAPIAO.REVERSED': FapiaoReversedNotification;
  /** 用户发票抬头填写完成 */
  'FAPIAO.USER_APPLIED': FapiaoUserAppliedNotification;
  /** 隔夜归还保险订单状态变化 */
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': HirePowerBankReceiveInsuranceNotification;
  /** 保险商户委托代续期完成 */
  'INSURANCE_ENTRUST.RENEW': InsuranceEntrustRenewNotification;
  /** 保险商户委托代扣签约成功 */
  'INSURANCE_ENTRUST.SIGN': InsuranceEntrustSignNotification;
  /** 保险商户委托代扣解约完成 */
  'INSURANCE_ENTRUST.TERMINATE': InsuranceEntrustTerminateNotification;
  /** 微信保单服务用户授权成功 */
  'INSURANCE_POLICY_MANAGEMENT.GRANTED': InsurancePolicyManagementGrantedNotification;
  /** 商圈会员积分服务授权结果 */
  'MALL_AUTH.ACTIVATE_CARD': MallAuthActivateCardNotification;
  /** 商圈会员场内退款 */
  'MALL_REFUND.SUCCESS': MallRefundSuccessNotification;
  /** 商圈会员场内支付结果 */
  'MALL_TRANSACTION.SUCCESS': MallTransactionSuccessNotification;
  /** 商户管理记录 */
  'MANAGERECORD.CHANGE': ManagerecordChangeNotification;
  /** 用户关闭自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CLOSED': MchtransferAuthorizationClosedNotification;
  /** 用户确认自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': MchtransferAuthorizationConfirmedNotification;
  /** 商家转账批次关闭回调 */
  'MCHTRANSFER.BATCH.CLOSED': MchtransferBatchClosedNotification;
  /** 商家转账批次完成回调 */
  'MCHTRANSFER.BATCH.FINISHED': MchtransferBatchFinishedNotification;
  /** 商家转账回调 */
  'MCHTRANSFER.BILL.FINISHED': MchtransferBillFinishedNotification;
  /** 转账到QQ钱包 */
  'MCHTRANSFER.QQWALLETBILL.FINISHED': MchtransferQqwalletbillFinishedNotification;
  /** 商户提现状态变更 */
  'MCHWITHDRAW.CHANGE': MchwithdrawChangeNotification;
  /** 医保混合收款成功 */
  'MEDICAL_INSURANCE.SUCCESS': MedicalInsuranceSuccessNotification;
  /** 会员卡领卡事件 */
  'MEMBERCARD.ACCEPT_CARD': MembercardAcceptCardNotification;
  /** 会员卡激活事件 */
  'MEMBERCARD.ACTIVATE_CARD': MembercardActivateCardNotification;
  /** 用户管理会员卡事件 */
  'MEMBERCARD.USERCARD_MANAGE': MembercardUsercardManageNotification;
  /** 用户开通商家名片会员卡事件 */
  'MEMBERCARDSP.USER_CARD.CREATE': MembercardspUserCardCreateNotification;
  /** 用户删除商家名片会员卡事件 */
  'MEMBERCARDSP.USER_CARD.DELETE': MembercardspUserCardDeleteNotification;
  /** 合作伙伴订阅 */
  'MERCHANT_NOTIFY.NOTIFY': MerchantNotifyNotifyNotification;
  /** 跨境/全球-委托代扣签约成功 */
  'PAPAY.SIGN': PapaySignNotification;
  /** 跨境/全球-委托代扣成功解约 */
  'PAPAY.TERMINATE': PapayTerminateNotification;
  /** 停车缴费服务-商户查费 */
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfoNotification;
  /** 服务账户绑定结果 */
  'PAYSCORE.BIND_SERVICE_ACCOUNT': PayscoreBindServiceAccountNotification;
  /** 支付分从业机构-商户预下单 */
  'PAYSCORE.MCH_PREPAY': PayscoreMchPrepayNotification;
  /** 支付分服务确认订单 */
  'PAYSCORE.USER_ACCEPTED': PayscoreUserAcceptedNotification;
  /** 取消签约回调 */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': PayscoreUserCancelSignPlanNotification;
  /** 支付分服务用户解除授权成功 */
  'PAYSCORE.USER_CLOSE_SERVICE': PayscoreUserCloseServiceNotification;
  /** 支付分服务用户确认成功 */
  'PAYSCORE.USER_CONFIRM': PayscoreUserConfirmNotification;
  /** 支付分服务用户授权成功 */
  'PAYSCORE.USER_OPEN_SERVICE': PayscoreUserOpenServiceNotification;
  /** 支付分服务用户支付成功 */
  'PAYSCORE.USER_PAID': PayscoreUserPaidNotification;
  /** 签约成功回调 */
  'PAYSCORE.USER_SIGN_PLAN': PayscoreUserSignPlanNotification;
  /** 商品券退券 */
  'PRODUCT_COUPON.RETURN': ProductCouponReturnNotification;
  /** 商品券领券 */
  'PRODUCT_COUPON.SEND': ProductCouponSendNotification;
  /** 商品券核销 */
  'PRODUCT_COUPON.USE': ProductCouponUseNotification;
  /** 商品券图片生成结果 */
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': ProductCouponSpImageGenerationNotification;
  /** 商品券领券 */
  'PRODUCT_COUPON_SP.SEND': ProductCouponSpSendNotification;
  /** 分账动账成功回退 */
  'PROFITSHARING.RETURN': ProfitsharingReturnNotification;
  /** 分账动账成功变动 */
  'PROFITSHARING.SUCCESS': ProfitsharingSuccessNotification;
  /** 平台收付通商家充值-关闭充值 */
  'RECHARGE.CLOSED': RechargeClosedNotification;
  /** 平台收付通商家充值-充值资金退回 */
  'RECHARGE.FUND_RETURNED': RechargeFundReturnedNotification;
  /** 平台收付通商家充值-充值成功 */
  'RECHARGE.SUCCESS': RechargeSuccessNotification;
  /** 退款异常 */
  'REFUND.ABNORMAL': RefundAbnormalNotification;
  /** 退款关闭 */
  'REFUND.CLOSED': RefundClosedNotification;
  /** 退款成功 */
  'REFUND.SUCCESS': RefundSuccessNotification;
  /** 风险订单回调 */
  'RISKTRADE.IDENTIFICATION': RisktradeIdentificationNotification;
  /** 商户签名验签／加解密测试-回调接口 */
  'SECURITY_ECHO.SUCCESS': SecurityEchoSuccessNotification;
  /** 个人收款-结算回调 */
  'SETTLEMENT.SUCCESS': SettlementSuccessNotification;
  /** 扣费失败 */
  'TRANSACTION.FAIL': TransactionFailNotification;
  /** 校园轻松付扣费失败 */
  'TRANSACTION.INDUSTRY_FAILED': TransactionIndustryFailedNotification;
  /** 校园轻松付扣费支付成功 */
  'TRANSACTION.INDUSTRY_SUCCESS': TransactionIndustrySuccessNotification;
  /** 用户对垫资单还款 */
  'TRANSACTION.PAY_BACK': TransactionPayBackNotification;
  /** 支付成功 */
  'TRANSACTION.SUCCESS': TransactionSuccessNotification;
  /** 停车入场状态变更 */
  'VEHICLE.ENTRANCE_STATE_CHANGE': VehicleEntranceStateChangeNotification;
  /** ETC授权签约状态变化 */
  'VEHICLE.USER_STATE_CHANGE': VehicleUserStateChangeNotification;
  /** 商户平台申诉 */
  'VIOLATION.APPEAL': ViolationAppealNotification;
  /** 商户平台拦截 */
  'VIOLATION.INTERCEPT': ViolationInterceptNotification;
  /** 商户平台处罚 */
  'VIOLATION.PUNISH': ViolationPunishNotification;
  /** 关系授权完成 */
  'WEBIZPAY.AUTHORIZED': WebizpayAuthorizedNotification;
  /** 企业支付额度卡退款成功后 */
  'WEBIZPAY.PAYMENTREFUNDSUCCESS': WebizpayPaymentrefundsuccessNotification;
  /** 企业支付额度卡支付成功后 */
  'WEBIZPAY.PAYMENTSUCCESS': WebizpayPaymentsuccessNotification;
  /** 企业支付额度卡失效后 */
  'WEBIZPAY.QUOTACARDEXPIRED': WebizpayQuotacardexpiredNotification;
  /** 企业支付关系解除授权后 */
  'WEBIZPAY.REVOKED': WebizpayRevokedNotification;
}

/** APIv3 的通知：`event_type` → 种类 → 通知 */
export interface NotificationKinds {
  /** 异常转付处理结果回调 */
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': {
    /** 异常转付处理结果回调 */
    AbnormalFundProcessingTransferSuccess: NotificationOf<'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS', 'AbnormalFundProcessingTransferSuccess', 'abnormal_fund_processing' | (string & {}), AbnormalFundProcessingTransferSuccess>;
  };
  /** H5支付域名修改申请事件 */
  'APPLYMENT_STATE.APPROVED': {
    /** H5支付域名修改申请事件 */
    ApplymentStateApproved: NotificationOf<'APPLYMENT_STATE.APPROVED', 'ApplymentStateApproved', 'applyment' | (string & {}), ApplymentStateApproved>;
  };
  /** 商户交易拦截记录新增 */
  'BLOCKRECORD.CHANGE': {
    /** 商户交易拦截记录新增 */
    BlockrecordChange: NotificationOf<'BLOCKRECORD.CHANGE', 'BlockrecordChange', 'block_record' | (string & {}), BlockrecordChange>;
  };
  /** 商户交易拦截记录申诉 */
  'BLOCKSUBMISSION.CHANGE': {
    /** 商户交易拦截记录申诉 */
    BlocksubmissionChange: NotificationOf<'BLOCKSUBMISSION.CHANGE', 'BlocksubmissionChange', 'block_submisison_record' | (string & {}), BlocksubmissionChange>;
  };
  /** 商家名片会员用户积分兑券事件 */
  'BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON': {
    /** 商家名片会员用户积分兑券事件 */
    BrandMemberCardPointExchangeCoupon: NotificationOf<'BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON', 'BrandMemberCardPointExchangeCoupon', 'point_coupon' | (string & {}), BrandMemberCardPointExchangeCoupon>;
  };
  /** 商家名片会员用户积分同步事件 */
  'BRAND_MEMBER_CARD.SYNC_USER_POINT': {
    /** 商家名片会员用户积分同步事件 */
    BrandMemberCardSyncUserPoint: NotificationOf<'BRAND_MEMBER_CARD.SYNC_USER_POINT', 'BrandMemberCardSyncUserPoint', 'sync_user_point' | (string & {}), BrandMemberCardSyncUserPoint>;
  };
  /** 用户开通商家名片会员卡事件 */
  'BRAND_MEMBER_CARD.USER_CARD.CREATE': {
    /** 商家名片会员卡 */
    OwnBrandMemberUserCard: NotificationOf<'BRAND_MEMBER_CARD.USER_CARD.CREATE', 'OwnBrandMemberUserCard', 'user_card' | (string & {}), OwnBrandMemberUserCard>;
  };
  /** 用户删除商家名片会员卡事件 */
  'BRAND_MEMBER_CARD.USER_CARD.DELETE': {
    /** 商家名片会员卡 */
    OwnBrandMemberUserCard: NotificationOf<'BRAND_MEMBER_CARD.USER_CARD.DELETE', 'OwnBrandMemberUserCard', 'user_card' | (string & {}), OwnBrandMemberUserCard>;
  };
  /** 商家名片会员用户积分兑券事件 */
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': {
    /** 商家名片会员用户积分兑券事件 */
    BrandMemberCardSpPointExchangeCoupon: NotificationOf<'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON', 'BrandMemberCardSpPointExchangeCoupon', 'point_coupon' | (string & {}), BrandMemberCardSpPointExchangeCoupon>;
  };
  /** 商家名片会员用户积分同步事件 */
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': {
    /** 商家名片会员用户积分同步事件 */
    BrandMemberCardSpSyncUserPoint: NotificationOf<'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT', 'BrandMemberCardSpSyncUserPoint', 'sync_user_point' | (string & {}), BrandMemberCardSpSyncUserPoint>;
  };
  /** 用户开通商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': {
    /** 商家名片会员卡 */
    BrandMemberUserCard: NotificationOf<'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE', 'BrandMemberUserCard', 'user_card' | (string & {}), BrandMemberUserCard>;
  };
  /** 用户删除商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': {
    /** 商家名片会员卡 */
    BrandMemberUserCard: NotificationOf<'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE', 'BrandMemberUserCard', 'user_card' | (string & {}), BrandMemberUserCard>;
  };
  /** 公益捐赠-预算申请关闭回调 */
  'BUDGET.CLOSED': {
    /** 公益捐赠-预算申请关闭回调 */
    BudgetClosed: NotificationOf<'BUDGET.CLOSED', 'BudgetClosed', string, BudgetClosed>;
  };
  /** 公益捐赠-预算申请完结回调 */
  'BUDGET.FINISHED': {
    /** 公益捐赠-预算申请完结回调 */
    BudgetFinished: NotificationOf<'BUDGET.FINISHED', 'BudgetFinished', string, BudgetFinished>;
  };
  /** 公益捐赠-预算申请锁定成功回调 */
  'BUDGET.LOCKED': {
    /** 公益捐赠-预算申请锁定成功回调 */
    BudgetLocked: NotificationOf<'BUDGET.LOCKED', 'BudgetLocked', string, BudgetLocked>;
  };
  /** 产生新投诉 */
  'COMPLAINT.CREATE': {
    /** 投诉动作 */
    ComplaintAction: NotificationOf<'COMPLAINT.CREATE', 'ComplaintAction', 'complaint' | (string & {}), ComplaintAction>;
  };
  /** 投诉状态变化 */
  'COMPLAINT.STATE_CHANGE': {
    /** 投诉动作 */
    ComplaintAction: NotificationOf<'COMPLAINT.STATE_CHANGE', 'ComplaintAction', 'complaint' | (string & {}), ComplaintAction>;
  };
  /** 领券事件回调 */
  'COUPON.SEND': {
    /** 领券事件回调 */
    CouponSend: NotificationOf<'COUPON.SEND', 'CouponSend', 'coupon' | (string & {}), CouponSend>;
  };
  /** 核销事件回调 */
  'COUPON.USE': {
    /** 核销事件回调 */
    CouponUse: NotificationOf<'COUPON.USE', 'CouponUse', 'coupon' | (string & {}), CouponUse>;
  };
  /** 自动还款扣费还款成功 */
  'CREDIT_REPAYMENT.DEDUCTION_PAY': {
    /** 自动还款扣费还款成功 */
    CreditRepaymentDeductionPay: NotificationOf<'CREDIT_REPAYMENT.DEDUCTION_PAY', 'CreditRepaymentDeductionPay', 'credit_repayment' | (string & {}), CreditRepaymentDeductionPay>;
  };
  /** 自动还款协议签约成功 */
  'CREDIT_REPAYMENT.SIGN_CONTRACT': {
    /** 自动还款协议 */
    CreditRepaymentContract: NotificationOf<'CREDIT_REPAYMENT.SIGN_CONTRACT', 'CreditRepaymentContract', 'credit_repayment' | (string & {}), CreditRepaymentContract>;
  };
  /** 自动还款协议解约成功 */
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': {
    /** 自动还款协议 */
    CreditRepaymentContract: NotificationOf<'CREDIT_REPAYMENT.TERMINATE_CONTRACT', 'CreditRepaymentContract', 'credit_repayment' | (string & {}), CreditRepaymentContract>;
  };
  /** 外包内用-查询收款二维码信息 */
  'CROSS_BORDER_PAY.GET_MCH_INFO': {
    /** 外包内用-查询收款二维码信息 */
    CrossBorderPayGetMchInfo: NotificationOf<'CROSS_BORDER_PAY.GET_MCH_INFO', 'CrossBorderPayGetMchInfo', 'cross_border_pay' | (string & {}), CrossBorderPayGetMchInfo>;
  };
  /** 外包内用-推送订单信息 */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': {
    /** 外包内用-推送订单信息 */
    CrossBorderPayPushOrderInfo: NotificationOf<'CROSS_BORDER_PAY.PUSH_ORDER_INFO', 'CrossBorderPayPushOrderInfo', 'cross_border_pay' | (string & {}), CrossBorderPayPushOrderInfo>;
  };
  /** 投放计划状态变更 */
  'DELIVERY_PLAN.CHANGE': {
    /** 投放计划状态变更 */
    DeliveryPlanChange: NotificationOf<'DELIVERY_PLAN.CHANGE', 'DeliveryPlanChange', 'delivery_plan' | (string & {}), DeliveryPlanChange>;
  };
  /** 守约状态变化 */
  'DISCOUNT_CARD.AGREEMENT_ENDED': {
    /** 先享卡约定 */
    DiscountCardAgreement: NotificationOf<'DISCOUNT_CARD.AGREEMENT_ENDED', 'DiscountCardAgreement', string, DiscountCardAgreement>;
  };
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.GET_CARD': {
    /** 先享卡约定 */
    DiscountCardAgreement: NotificationOf<'DISCOUNT_CARD.GET_CARD', 'DiscountCardAgreement', string, DiscountCardAgreement>;
  };
  /** 微信先享卡用户结算 */
  'DISCOUNT_CARD.SETTLEMENT': {
    /** 先享卡约定 */
    DiscountCardAgreement: NotificationOf<'DISCOUNT_CARD.SETTLEMENT', 'DiscountCardAgreement', string, DiscountCardAgreement>;
  };
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.USER_ACCEPTED': {
    /** 先享卡约定 */
    DiscountCardAgreement: NotificationOf<'DISCOUNT_CARD.USER_ACCEPTED', 'DiscountCardAgreement', string, DiscountCardAgreement>;
  };
  /** 扣费状态变化 */
  'DISCOUNT_CARD.USER_PAID': {
    /** 扣费状态变化 */
    DiscountCardUserPaid: NotificationOf<'DISCOUNT_CARD.USER_PAID', 'DiscountCardUserPaid', string, DiscountCardUserPaid>;
  };
  /** 收付通合单代扣签约成功 */
  'ECOMMERCE_ENTRUST.SIGN': {
    /** 收付通合单代扣签约成功 */
    EcommerceEntrustSign: NotificationOf<'ECOMMERCE_ENTRUST.SIGN', 'EcommerceEntrustSign', string, EcommerceEntrustSign>;
  };
  /** 收付通合单代扣解约成功 */
  'ECOMMERCE_ENTRUST.TERMINATE': {
    /** 收付通合单代扣解约成功 */
    EcommerceEntrustTerminate: NotificationOf<'ECOMMERCE_ENTRUST.TERMINATE', 'EcommerceEntrustTerminate', string, EcommerceEntrustTerminate>;
  };
  /** 校园轻松付用户欠款状态变化 */
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': {
    /** 校园轻松付用户欠款状态变化 */
    EduSchoolPayUserDebtStateUpdate: NotificationOf<'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE', 'EduSchoolPayUserDebtStateUpdate', string, EduSchoolPayUserDebtStateUpdate>;
  };
  /** 教育续费通用户解约成功 */
  'ENTRUST.RELEASE': {
    /** 教育续费通用户解约成功 */
    EntrustRelease: NotificationOf<'ENTRUST.RELEASE', 'EntrustRelease', string, EntrustRelease>;
  };
  /** 委托代扣签约成功 */
  'ENTRUST.SIGN': {
    /** 普通商户的委托代扣协议 */
    EntrustContract: NotificationOf<'ENTRUST.SIGN', 'EntrustContract', 'entrust', EntrustContract>;
    /** 服务商的委托代扣协议 */
    PartnerEntrustContract: NotificationOf<'ENTRUST.SIGN', 'PartnerEntrustContract', 'entrust', PartnerEntrustContract>;
  };
  /** 教育续费通用户签约成功 */
  'ENTRUST.SIGNING': {
    /** 教育续费通用户签约成功 */
    EntrustSigning: NotificationOf<'ENTRUST.SIGNING', 'EntrustSigning', string, EntrustSigning>;
  };
  /** 委托代扣解约成功 */
  'ENTRUST.TERMINATE': {
    /** 普通商户的委托代扣协议 */
    EntrustContract: NotificationOf<'ENTRUST.TERMINATE', 'EntrustContract', 'entrust', EntrustContract>;
    /** 服务商的委托代扣协议 */
    PartnerEntrustContract: NotificationOf<'ENTRUST.TERMINATE', 'PartnerEntrustContract', 'entrust', PartnerEntrustContract>;
  };
  /** 代扣解约问询 */
  'ENTRUST.TERMINATE_INQUIRY': {
    /** 代扣解约问询 */
    EntrustTerminateInquiry: NotificationOf<'ENTRUST.TERMINATE_INQUIRY', 'EntrustTerminateInquiry', string, EntrustTerminateInquiry>;
  };
  /** 代扣解约挽留业务-获取解约挽留信息 */
  'ENTRUST.TERMINATE_RETENTION': {
    /** 代扣解约挽留业务-获取解约挽留信息 */
    EntrustTerminateRetention: NotificationOf<'ENTRUST.TERMINATE_RETENTION', 'EntrustTerminateRetention', 'entrust' | (string & {}), EntrustTerminateRetention>;
  };
  /** 用户签约状态变更 */
  'FACEPAY.USER_STATE_CHANGE': {
    /** 用户签约状态变更 */
    FacepayUserStateChange: NotificationOf<'FACEPAY.USER_STATE_CHANGE', 'FacepayUserStateChange', 'facepay' | (string & {}), FacepayUserStateChange>;
  };
  /** 发票卡券作废 */
  'FAPIAO.CARD_DISCARDED': {
    /** 发票状态 */
    FapiaoNotice: NotificationOf<'FAPIAO.CARD_DISCARDED', 'FapiaoNotice', string, FapiaoNotice>;
  };
  /** 发票插入用户卡包成功 */
  'FAPIAO.CARD_INSERTED': {
    /** 发票状态 */
    FapiaoNotice: NotificationOf<'FAPIAO.CARD_INSERTED', 'FapiaoNotice', string, FapiaoNotice>;
  };
  /** 发票开具成功 */
  'FAPIAO.ISSUED': {
    /** 发票状态 */
    FapiaoNotice: NotificationOf<'FAPIAO.ISSUED', 'FapiaoNotice', string, FapiaoNotice>;
  };
  /** 发票冲红成功 */
  'FAPIAO.REVERSED': {
    /** 发票状态 */
    FapiaoNotice: NotificationOf<'FAPIAO.REVERSED', 'FapiaoNotice', string, FapiaoNotice>;
  };
  /** 用户发票抬头填写完成 */
  'FAPIAO.USER_APPLIED': {
    /** 用户发票抬头填写完成 */
    FapiaoUserApplied: NotificationOf<'FAPIAO.USER_APPLIED', 'FapiaoUserApplied', string, FapiaoUserApplied>;
  };
  /** 隔夜归还保险订单状态变化 */
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': {
    /** 隔夜归还保险订单状态变化 */
    HirePowerBankReceiveInsurance: NotificationOf<'HIRE_POWER_BANK.RECEIVE_INSURANCE', 'HirePowerBankReceiveInsurance', string, HirePowerBankReceiveInsurance>;
  };
  /** 保险商户委托代续期完成 */
  'INSURANCE_ENTRUST.RENEW': {
    /** 保险委托代扣协议 */
    InsuranceEntrustContract: NotificationOf<'INSURANCE_ENTRUST.RENEW', 'InsuranceEntrustContract', 'insurance_entrust' | (string & {}), InsuranceEntrustContract>;
  };
  /** 保险商户委托代扣签约成功 */
  'INSURANCE_ENTRUST.SIGN': {
    /** 保险委托代扣协议 */
    InsuranceEntrustContract: NotificationOf<'INSURANCE_ENTRUST.SIGN', 'InsuranceEntrustContract', 'insurance_entrust' | (string & {}), InsuranceEntrustContract>;
  };
  /** 保险商户委托代扣解约完成 */
  'INSURANCE_ENTRUST.TERMINATE': {
    /** 保险委托代扣协议 */
    InsuranceEntrustContract: NotificationOf<'INSURANCE_ENTRUST.TERMINATE', 'InsuranceEntrustContract', 'insurance_entrust' | (string & {}), InsuranceEntrustContract>;
  };
  /** 微信保单服务用户授权成功 */
  'INSURANCE_POLICY_MANAGEMENT.GRANTED': {
    /** 微信保单服务用户授权成功 */
    InsurancePolicyManagementGranted: NotificationOf<'INSURANCE_POLICY_MANAGEMENT.GRANTED', 'InsurancePolicyManagementGranted', 'insurance_policy_management' | (string & {}), InsurancePolicyManagementGranted>;
  };
  /** 商圈会员积分服务授权结果 */
  'MALL_AUTH.ACTIVATE_CARD': {
    /** 商圈会员积分服务授权结果 */
    MallAuthActivateCard: NotificationOf<'MALL_AUTH.ACTIVATE_CARD', 'MallAuthActivateCard', string, MallAuthActivateCard>;
  };
  /** 商圈会员场内退款 */
  'MALL_REFUND.SUCCESS': {
    /** 商圈会员场内退款 */
    MallRefundSuccess: NotificationOf<'MALL_REFUND.SUCCESS', 'MallRefundSuccess', 'mall_refund' | (string & {}), MallRefundSuccess>;
  };
  /** 商圈会员场内支付结果 */
  'MALL_TRANSACTION.SUCCESS': {
    /** 商圈会员场内支付结果 */
    MallTransactionSuccess: NotificationOf<'MALL_TRANSACTION.SUCCESS', 'MallTransactionSuccess', string, MallTransactionSuccess>;
  };
  /** 商户管理记录 */
  'MANAGERECORD.CHANGE': {
    /** 商户管理记录 */
    ManagerecordChange: NotificationOf<'MANAGERECORD.CHANGE', 'ManagerecordChange', 'manage_record' | (string & {}), ManagerecordChange>;
  };
  /** 用户关闭自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CLOSED': {
    /** 自动收款授权 */
    TransferAuthorization: NotificationOf<'MCHTRANSFER.AUTHORIZATION.CLOSED', 'TransferAuthorization', 'mch_payment' | (string & {}), TransferAuthorization>;
  };
  /** 用户确认自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': {
    /** 自动收款授权 */
    TransferAuthorization: NotificationOf<'MCHTRANSFER.AUTHORIZATION.CONFIRMED', 'TransferAuthorization', 'mch_payment' | (string & {}), TransferAuthorization>;
  };
  /** 商家转账批次关闭回调 */
  'MCHTRANSFER.BATCH.CLOSED': {
    /** 商家转账批次关闭回调 */
    MchtransferBatchClosed: NotificationOf<'MCHTRANSFER.BATCH.CLOSED', 'MchtransferBatchClosed', 'mch_payment' | (string & {}), MchtransferBatchClosed>;
  };
  /** 商家转账批次完成回调 */
  'MCHTRANSFER.BATCH.FINISHED': {
    /** 商家转账批次完成回调 */
    MchtransferBatchFinished: NotificationOf<'MCHTRANSFER.BATCH.FINISHED', 'MchtransferBatchFinished', 'mch_payment' | (string & {}), MchtransferBatchFinished>;
  };
  /** 商家转账回调 */
  'MCHTRANSFER.BILL.FINISHED': {
    /** 商家转账回调 */
    MchtransferBillFinished: NotificationOf<'MCHTRANSFER.BILL.FINISHED', 'MchtransferBillFinished', 'mch_payment' | (string & {}), MchtransferBillFinished>;
  };
  /** 转账到QQ钱包 */
  'MCHTRANSFER.QQWALLETBILL.FINISHED': {
    /** 转账到QQ钱包 */
    MchtransferQqwalletbillFinished: NotificationOf<'MCHTRANSFER.QQWALLETBILL.FINISHED', 'MchtransferQqwalletbillFinished', 'mch_payment' | (string & {}), MchtransferQqwalletbillFinished>;
  };
  /** 商户提现状态变更 */
  'MCHWITHDRAW.CHANGE': {
    /** 平台预约提现结果 */
    PlatformWithdrawal: NotificationOf<'MCHWITHDRAW.CHANGE', 'PlatformWithdrawal', 'mch_withdraw', PlatformWithdrawal>;
    /** 二级商户预约提现结果 */
    SubMerchantWithdrawal: NotificationOf<'MCHWITHDRAW.CHANGE', 'SubMerchantWithdrawal', 'mch_withdraw', SubMerchantWithdrawal>;
    /** 二级商户按日终余额预约提现结果 */
    DayEndWithdrawal: NotificationOf<'MCHWITHDRAW.CHANGE', 'DayEndWithdrawal', 'mch_withdraw', DayEndWithdrawal>;
  };
  /** 医保混合收款成功 */
  'MEDICAL_INSURANCE.SUCCESS': {
    /** 医保混合收款成功 */
    MedicalInsuranceSuccess: NotificationOf<'MEDICAL_INSURANCE.SUCCESS', 'MedicalInsuranceSuccess', string, MedicalInsuranceSuccess>;
  };
  /** 会员卡领卡事件 */
  'MEMBERCARD.ACCEPT_CARD': {
    /** 会员卡领卡事件 */
    MembercardAcceptCard: NotificationOf<'MEMBERCARD.ACCEPT_CARD', 'MembercardAcceptCard', 'membercard' | (string & {}), MembercardAcceptCard>;
  };
  /** 会员卡激活事件 */
  'MEMBERCARD.ACTIVATE_CARD': {
    /** 会员卡激活事件 */
    MembercardActivateCard: NotificationOf<'MEMBERCARD.ACTIVATE_CARD', 'MembercardActivateCard', 'membercard' | (string & {}), MembercardActivateCard>;
  };
  /** 用户管理会员卡事件 */
  'MEMBERCARD.USERCARD_MANAGE': {
    /** 用户管理会员卡事件 */
    MembercardUsercardManage: NotificationOf<'MEMBERCARD.USERCARD_MANAGE', 'MembercardUsercardManage', 'membercard' | (string & {}), MembercardUsercardManage>;
  };
  /** 合作伙伴订阅 */
  'MERCHANT_NOTIFY.NOTIFY': {
    /** 合作伙伴订阅 */
    MerchantNotifyNotify: NotificationOf<'MERCHANT_NOTIFY.NOTIFY', 'MerchantNotifyNotify', 'merchant_notify' | (string & {}), MerchantNotifyNotify>;
  };
  /** 跨境/全球-委托代扣签约成功 */
  'PAPAY.SIGN': {
    /** 境外委托代扣协议 */
    GlobalEntrustContract: NotificationOf<'PAPAY.SIGN', 'GlobalEntrustContract', string, GlobalEntrustContract>;
  };
  /** 跨境/全球-委托代扣成功解约 */
  'PAPAY.TERMINATE': {
    /** 境外委托代扣协议 */
    GlobalEntrustContract: NotificationOf<'PAPAY.TERMINATE', 'GlobalEntrustContract', string, GlobalEntrustContract>;
  };
  /** 停车缴费服务-商户查费 */
  'PARKING_FEE.QUERY_TRANS_INFO': {
    /** 停车缴费服务-商户查费 */
    ParkingFeeQueryTransInfo: NotificationOf<'PARKING_FEE.QUERY_TRANS_INFO', 'ParkingFeeQueryTransInfo', 'parking_fee' | (string & {}), ParkingFeeQueryTransInfo>;
  };
  /** 服务账户绑定结果 */
  'PAYSCORE.BIND_SERVICE_ACCOUNT': {
    /** 服务账户绑定结果 */
    PayscoreBindServiceAccount: NotificationOf<'PAYSCORE.BIND_SERVICE_ACCOUNT', 'PayscoreBindServiceAccount', string, PayscoreBindServiceAccount>;
  };
  /** 支付分从业机构-商户预下单 */
  'PAYSCORE.MCH_PREPAY': {
    /** 支付分从业机构-商户预下单 */
    PayscoreMchPrepay: NotificationOf<'PAYSCORE.MCH_PREPAY', 'PayscoreMchPrepay', 'payscore' | (string & {}), PayscoreMchPrepay>;
  };
  /** 支付分服务确认订单 */
  'PAYSCORE.USER_ACCEPTED': {
    /** 支付分授权状态 */
    PayscorePermission: NotificationOf<'PAYSCORE.USER_ACCEPTED', 'PayscorePermission', string, PayscorePermission>;
    /** 校园轻松付签约状态 */
    SchoolPayContract: NotificationOf<'PAYSCORE.USER_ACCEPTED', 'SchoolPayContract', string, SchoolPayContract>;
  };
  /** 取消签约回调 */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': {
    /** 支付分计划签约 */
    PayscoreSignedPlan: NotificationOf<'PAYSCORE.USER_CANCEL_SIGN_PLAN', 'PayscoreSignedPlan', 'payscore' | (string & {}), PayscoreSignedPlan>;
  };
  /** 支付分服务用户解除授权成功 */
  'PAYSCORE.USER_CLOSE_SERVICE': {
    /** 支付分授权状态 */
    PayscorePermission: NotificationOf<'PAYSCORE.USER_CLOSE_SERVICE', 'PayscorePermission', string, PayscorePermission>;
    /** 校园轻松付签约状态 */
    SchoolPayContract: NotificationOf<'PAYSCORE.USER_CLOSE_SERVICE', 'SchoolPayContract', string, SchoolPayContract>;
  };
  /** 支付分服务用户确认成功 */
  'PAYSCORE.USER_CONFIRM': {
    /** 支付分服务订单 */
    PayscoreServiceOrder: NotificationOf<'PAYSCORE.USER_CONFIRM', 'PayscoreServiceOrder', 'payscore' | (string & {}), PayscoreServiceOrder>;
  };
  /** 支付分服务用户授权成功 */
  'PAYSCORE.USER_OPEN_SERVICE': {
    /** 支付分授权状态 */
    PayscorePermission: NotificationOf<'PAYSCORE.USER_OPEN_SERVICE', 'PayscorePermission', string, PayscorePermission>;
    /** 校园轻松付签约状态 */
    SchoolPayContract: NotificationOf<'PAYSCORE.USER_OPEN_SERVICE', 'SchoolPayContract', string, SchoolPayContract>;
  };
  /** 支付分服务用户支付成功 */
  'PAYSCORE.USER_PAID': {
    /** 支付分服务订单 */
    PayscoreServiceOrder: NotificationOf<'PAYSCORE.USER_PAID', 'PayscoreServiceOrder', 'payscore' | (string & {}), PayscoreServiceOrder>;
  };
  /** 签约成功回调 */
  'PAYSCORE.USER_SIGN_PLAN': {
    /** 支付分计划签约 */
    PayscoreSignedPlan: NotificationOf<'PAYSCORE.USER_SIGN_PLAN', 'PayscoreSignedPlan', 'payscore' | (string & {}), PayscoreSignedPlan>;
  };
  /** 商品券领券 */
  'PRODUCT_COUPON.SEND': {
    /** 商品券领券 */
    ProductCouponSend: NotificationOf<'PRODUCT_COUPON.SEND', 'ProductCouponSend', 'product_coupon' | (string & {}), ProductCouponSend>;
  };
  /** 商品券图片生成结果 */
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': {
    /** 商品券图片生成结果 */
    ProductCouponSpImageGeneration: NotificationOf<'PRODUCT_COUPON_SP.IMAGE_GENERATION', 'ProductCouponSpImageGeneration', 'product_coupon' | (string & {}), ProductCouponSpImageGeneration>;
  };
  /** 商品券领券 */
  'PRODUCT_COUPON_SP.SEND': {
    /** 商品券领券 */
    ProductCouponSpSend: NotificationOf<'PRODUCT_COUPON_SP.SEND', 'ProductCouponSpSend', 'product_coupon' | (string & {}), ProductCouponSpSend>;
  };
  /** 分账动账成功回退 */
  'PROFITSHARING.RETURN': {
    /** 分账动账 */
    ProfitsharingReceipt: NotificationOf<'PROFITSHARING.RETURN', 'ProfitsharingReceipt', 'profitsharing' | (string & {}), ProfitsharingReceipt>;
  };
  /** 分账动账成功变动 */
  'PROFITSHARING.SUCCESS': {
    /** 分账动账 */
    ProfitsharingReceipt: NotificationOf<'PROFITSHARING.SUCCESS', 'ProfitsharingReceipt', 'profitsharing' | (string & {}), ProfitsharingReceipt>;
  };
  /** 平台收付通商家充值-关闭充值 */
  'RECHARGE.CLOSED': {
    /** 商家充值单 */
    RechargeOrder: NotificationOf<'RECHARGE.CLOSED', 'RechargeOrder', 'recharge' | (string & {}), RechargeOrder>;
  };
  /** 平台收付通商家充值-充值资金退回 */
  'RECHARGE.FUND_RETURNED': {
    /** 平台收付通商家充值-充值资金退回 */
    RechargeFundReturned: NotificationOf<'RECHARGE.FUND_RETURNED', 'RechargeFundReturned', 'recharge' | (string & {}), RechargeFundReturned>;
  };
  /** 平台收付通商家充值-充值成功 */
  'RECHARGE.SUCCESS': {
    /** 商家充值单 */
    RechargeOrder: NotificationOf<'RECHARGE.SUCCESS', 'RechargeOrder', 'recharge' | (string & {}), RechargeOrder>;
  };
  /** 退款异常 */
  'REFUND.ABNORMAL': {
    /** 普通商户的退款结果 */
    DirectRefund: NotificationOf<'REFUND.ABNORMAL', 'DirectRefund', 'refund', DirectRefund>;
    /** 服务商与电商平台的退款结果 */
    PartnerRefund: NotificationOf<'REFUND.ABNORMAL', 'PartnerRefund', 'refund', PartnerRefund>;
    /** 境外商户的退款结果 */
    GlobalRefund: NotificationOf<'REFUND.ABNORMAL', 'GlobalRefund', 'refund', GlobalRefund>;
    /** 境外机构的退款结果 */
    GlobalPartnerRefund: NotificationOf<'REFUND.ABNORMAL', 'GlobalPartnerRefund', 'refund', GlobalPartnerRefund>;
  };
  /** 退款关闭 */
  'REFUND.CLOSED': {
    /** 普通商户的退款结果 */
    DirectRefund: NotificationOf<'REFUND.CLOSED', 'DirectRefund', 'refund', DirectRefund>;
    /** 服务商与电商平台的退款结果 */
    PartnerRefund: NotificationOf<'REFUND.CLOSED', 'PartnerRefund', 'refund', PartnerRefund>;
    /** 境外商户的退款结果 */
    GlobalRefund: NotificationOf<'REFUND.CLOSED', 'GlobalRefund', 'refund', GlobalRefund>;
    /** 境外机构的退款结果 */
    GlobalPartnerRefund: NotificationOf<'REFUND.CLOSED', 'GlobalPartnerRefund', 'refund', GlobalPartnerRefund>;
  };
  /** 退款成功 */
  'REFUND.SUCCESS': {
    /** 普通商户的退款结果 */
    DirectRefund: NotificationOf<'REFUND.SUCCESS', 'DirectRefund', 'refund', DirectRefund>;
    /** 服务商与电商平台的退款结果 */
    PartnerRefund: NotificationOf<'REFUND.SUCCESS', 'PartnerRefund', 'refund', PartnerRefund>;
    /** 境外商户的退款结果 */
    GlobalRefund: NotificationOf<'REFUND.SUCCESS', 'GlobalRefund', 'refund', GlobalRefund>;
    /** 境外机构的退款结果 */
    GlobalPartnerRefund: NotificationOf<'REFUND.SUCCESS', 'GlobalPartnerRefund', 'refund', GlobalPartnerRefund>;
  };
  /** 风险订单回调 */
  'RISKTRADE.IDENTIFICATION': {
    /** 风险订单回调 */
    RisktradeIdentification: NotificationOf<'RISKTRADE.IDENTIFICATION', 'RisktradeIdentification', string, RisktradeIdentification>;
  };
  /** 商户签名验签／加解密测试-回调接口 */
  'SECURITY_ECHO.SUCCESS': {
    /** 商户签名验签／加解密测试-回调接口 */
    SecurityEchoSuccess: NotificationOf<'SECURITY_ECHO.SUCCESS', 'SecurityEchoSuccess', 'security' | (string & {}), SecurityEchoSuccess>;
  };
  /** 个人收款-结算回调 */
  'SETTLEMENT.SUCCESS': {
    /** 个人收款-结算回调 */
    SettlementSuccess: NotificationOf<'SETTLEMENT.SUCCESS', 'SettlementSuccess', string, SettlementSuccess>;
  };
  /** 扣费失败 */
  'TRANSACTION.FAIL': {
    /** 停车服务扣费结果 */
    ParkingPayment: NotificationOf<'TRANSACTION.FAIL', 'ParkingPayment', 'transaction', ParkingPayment>;
    /** 委托代扣扣费结果 */
    PapayPayment: NotificationOf<'TRANSACTION.FAIL', 'PapayPayment', 'transaction', PapayPayment>;
    /** 服务商的委托代扣扣费结果 */
    PartnerPapayPayment: NotificationOf<'TRANSACTION.FAIL', 'PartnerPapayPayment', 'transaction', PartnerPapayPayment>;
    /** 教育续费通扣费结果 */
    EduPayment: NotificationOf<'TRANSACTION.FAIL', 'EduPayment', 'transaction', EduPayment>;
  };
  /** 校园轻松付扣费失败 */
  'TRANSACTION.INDUSTRY_FAILED': {
    /** 校园轻松付扣费结果 */
    SchoolPayment: NotificationOf<'TRANSACTION.INDUSTRY_FAILED', 'SchoolPayment', string, SchoolPayment>;
  };
  /** 校园轻松付扣费支付成功 */
  'TRANSACTION.INDUSTRY_SUCCESS': {
    /** 校园轻松付扣费结果 */
    SchoolPayment: NotificationOf<'TRANSACTION.INDUSTRY_SUCCESS', 'SchoolPayment', string, SchoolPayment>;
  };
  /** 用户对垫资单还款 */
  'TRANSACTION.PAY_BACK': {
    /** 停车服务扣费结果 */
    ParkingPayment: NotificationOf<'TRANSACTION.PAY_BACK', 'ParkingPayment', string, ParkingPayment>;
    /** 校园轻松付扣费结果 */
    SchoolPayment: NotificationOf<'TRANSACTION.PAY_BACK', 'SchoolPayment', string, SchoolPayment>;
  };
  /** 支付成功 */
  'TRANSACTION.SUCCESS': {
    /** 普通商户的支付结果 */
    DirectPayment: NotificationOf<'TRANSACTION.SUCCESS', 'DirectPayment', 'transaction', DirectPayment>;
    /** 服务商的支付结果 */
    PartnerPayment: NotificationOf<'TRANSACTION.SUCCESS', 'PartnerPayment', 'transaction', PartnerPayment>;
    /** 合单支付结果 */
    CombinePayment: NotificationOf<'TRANSACTION.SUCCESS', 'CombinePayment', 'transaction', CombinePayment>;
    /** 停车服务扣费结果 */
    ParkingPayment: NotificationOf<'TRANSACTION.SUCCESS', 'ParkingPayment', 'transaction', ParkingPayment>;
    /** 委托代扣扣费结果 */
    PapayPayment: NotificationOf<'TRANSACTION.SUCCESS', 'PapayPayment', 'transaction', PapayPayment>;
    /** 服务商的委托代扣扣费结果 */
    PartnerPapayPayment: NotificationOf<'TRANSACTION.SUCCESS', 'PartnerPapayPayment', 'transaction', PartnerPapayPayment>;
    /** 教育续费通扣费结果 */
    EduPayment: NotificationOf<'TRANSACTION.SUCCESS', 'EduPayment', 'transaction', EduPayment>;
    /** 境外商户的支付结果 */
    GlobalPayment: NotificationOf<'TRANSACTION.SUCCESS', 'GlobalPayment', 'transaction', GlobalPayment>;
    /** 境外机构的支付结果 */
    GlobalPartnerPayment: NotificationOf<'TRANSACTION.SUCCESS', 'GlobalPartnerPayment', 'transaction', GlobalPartnerPayment>;
    /** 分账动账 */
    ProfitsharingReceipt: NotificationOf<'TRANSACTION.SUCCESS', 'ProfitsharingReceipt', 'profitsharing', ProfitsharingReceipt>;
  };
  /** 停车入场状态变更 */
  'VEHICLE.ENTRANCE_STATE_CHANGE': {
    /** 停车入场状态变更 */
    VehicleEntranceStateChange: NotificationOf<'VEHICLE.ENTRANCE_STATE_CHANGE', 'VehicleEntranceStateChange', string, VehicleEntranceStateChange>;
  };
  /** ETC授权签约状态变化 */
  'VEHICLE.USER_STATE_CHANGE': {
    /** ETC授权签约状态变化 */
    VehicleUserStateChange: NotificationOf<'VEHICLE.USER_STATE_CHANGE', 'VehicleUserStateChange', string, VehicleUserStateChange>;
  };
  /** 商户平台申诉 */
  'VIOLATION.APPEAL': {
    /** 平台处置记录 */
    ViolationRecord: NotificationOf<'VIOLATION.APPEAL', 'ViolationRecord', 'violation' | (string & {}), ViolationRecord>;
  };
  /** 商户平台拦截 */
  'VIOLATION.INTERCEPT': {
    /** 平台处置记录 */
    ViolationRecord: NotificationOf<'VIOLATION.INTERCEPT', 'ViolationRecord', 'violation' | (string & {}), ViolationRecord>;
  };
  /** 商户平台处罚 */
  'VIOLATION.PUNISH': {
    /** 平台处置记录 */
    ViolationRecord: NotificationOf<'VIOLATION.PUNISH', 'ViolationRecord', 'violation' | (string & {}), ViolationRecord>;
  };
  /** 关系授权完成 */
  'WEBIZPAY.AUTHORIZED': {
    /** 关系授权完成 */
    WebizpayAuthorized: NotificationOf<'WEBIZPAY.AUTHORIZED', 'WebizpayAuthorized', 'webizpay' | (string & {}), WebizpayAuthorized>;
  };
  /** 企业支付额度卡退款成功后 */
  'WEBIZPAY.PAYMENTREFUNDSUCCESS': {
    /** 企业支付额度卡退款成功后 */
    WebizpayPaymentrefundsuccess: NotificationOf<'WEBIZPAY.PAYMENTREFUNDSUCCESS', 'WebizpayPaymentrefundsuccess', 'webizpay' | (string & {}), WebizpayPaymentrefundsuccess>;
  };
  /** 企业支付额度卡支付成功后 */
  'WEBIZPAY.PAYMENTSUCCESS': {
    /** 企业支付额度卡支付成功后 */
    WebizpayPaymentsuccess: NotificationOf<'WEBIZPAY.PAYMENTSUCCESS', 'WebizpayPaymentsuccess', 'webizpay' | (string & {}), WebizpayPaymentsuccess>;
  };
  /** 企业支付额度卡失效后 */
  'WEBIZPAY.QUOTACARDEXPIRED': {
    /** 企业支付额度卡失效后 */
    WebizpayQuotacardexpired: NotificationOf<'WEBIZPAY.QUOTACARDEXPIRED', 'WebizpayQuotacardexpired', 'webizpay' | (string & {}), WebizpayQuotacardexpired>;
  };
  /** 企业支付关系解除授权后 */
  'WEBIZPAY.REVOKED': {
    /** 企业支付关系解除授权后 */
    WebizpayRevoked: NotificationOf<'WEBIZPAY.REVOKED', 'WebizpayRevoked', 'webizpay' | (string & {}), WebizpayRevoked>;
  };
}

/** 只属于一个 `event_type` 的种类 → 通知 */
export interface NotificationsByKind {
  /** 异常转付处理结果回调 */
  AbnormalFundProcessingTransferSuccess: NotificationOf<'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS', 'AbnormalFundProcessingTransferSuccess', 'abnormal_fund_processing' | (string & {}), AbnormalFundProcessingTransferSuccess>;
  /** H5支付域名修改申请事件 */
  ApplymentStateApproved: NotificationOf<'APPLYMENT_STATE.APPROVED', 'ApplymentStateApproved', 'applyment' | (string & {}), ApplymentStateApproved>;
  /** 商户交易拦截记录新增 */
  BlockrecordChange: NotificationOf<'BLOCKRECORD.CHANGE', 'BlockrecordChange', 'block_record' | (string & {}), BlockrecordChange>;
  /** 商户交易拦截记录申诉 */
  BlocksubmissionChange: NotificationOf<'BLOCKSUBMISSION.CHANGE', 'BlocksubmissionChange', 'block_submisison_record' | (string & {}), BlocksubmissionChange>;
  /** 商家名片会员用户积分兑券事件 */
  BrandMemberCardPointExchangeCoupon: NotificationOf<'BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON', 'BrandMemberCardPointExchangeCoupon', 'point_coupon' | (string & {}), BrandMemberCardPointExchangeCoupon>;
  /** 商家名片会员用户积分兑券事件 */
  BrandMemberCardSpPointExchangeCoupon: NotificationOf<'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON', 'BrandMemberCardSpPointExchangeCoupon', 'point_coupon' | (string & {}), BrandMemberCardSpPointExchangeCoupon>;
  /** 商家名片会员用户积分同步事件 */
  BrandMemberCardSpSyncUserPoint: NotificationOf<'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT', 'BrandMemberCardSpSyncUserPoint', 'sync_user_point' | (string & {}), BrandMemberCardSpSyncUserPoint>;
  /** 商家名片会员用户积分同步事件 */
  BrandMemberCardSyncUserPoint: NotificationOf<'BRAND_MEMBER_CARD.SYNC_USER_POINT', 'BrandMemberCardSyncUserPoint', 'sync_user_point' | (string & {}), BrandMemberCardSyncUserPoint>;
  /** 公益捐赠-预算申请关闭回调 */
  BudgetClosed: NotificationOf<'BUDGET.CLOSED', 'BudgetClosed', string, BudgetClosed>;
  /** 公益捐赠-预算申请完结回调 */
  BudgetFinished: NotificationOf<'BUDGET.FINISHED', 'BudgetFinished', string, BudgetFinished>;
  /** 公益捐赠-预算申请锁定成功回调 */
  BudgetLocked: NotificationOf<'BUDGET.LOCKED', 'BudgetLocked', string, BudgetLocked>;
  /** 合单支付结果 */
  CombinePayment: NotificationOf<'TRANSACTION.SUCCESS', 'CombinePayment', 'transaction', CombinePayment>;
  /** 领券事件回调 */
  CouponSend: NotificationOf<'COUPON.SEND', 'CouponSend', 'coupon' | (string & {}), CouponSend>;
  /** 核销事件回调 */
  CouponUse: NotificationOf<'COUPON.USE', 'CouponUse', 'coupon' | (string & {}), CouponUse>;
  /** 自动还款扣费还款成功 */
  CreditRepaymentDeductionPay: NotificationOf<'CREDIT_REPAYMENT.DEDUCTION_PAY', 'CreditRepaymentDeductionPay', 'credit_repayment' | (string & {}), CreditRepaymentDeductionPay>;
  /** 外包内用-查询收款二维码信息 */
  CrossBorderPayGetMchInfo: NotificationOf<'CROSS_BORDER_PAY.GET_MCH_INFO', 'CrossBorderPayGetMchInfo', 'cross_border_pay' | (string & {}), CrossBorderPayGetMchInfo>;
  /** 外包内用-推送订单信息 */
  CrossBorderPayPushOrderInfo: NotificationOf<'CROSS_BORDER_PAY.PUSH_ORDER_INFO', 'CrossBorderPayPushOrderInfo', 'cross_border_pay' | (string & {}), CrossBorderPayPushOrderInfo>;
  /** 二级商户按日终余额预约提现结果 */
  DayEndWithdrawal: NotificationOf<'MCHWITHDRAW.CHANGE', 'DayEndWithdrawal', 'mch_withdraw', DayEndWithdrawal>;
  /** 投放计划状态变更 */
  DeliveryPlanChange: NotificationOf<'DELIVERY_PLAN.CHANGE', 'DeliveryPlanChange', 'delivery_plan' | (string & {}), DeliveryPlanChange>;
  /** 普通商户的支付结果 */
  DirectPayment: NotificationOf<'TRANSACTION.SUCCESS', 'DirectPayment', 'transaction', DirectPayment>;
  /** 扣费状态变化 */
  DiscountCardUserPaid: NotificationOf<'DISCOUNT_CARD.USER_PAID', 'DiscountCardUserPaid', string, DiscountCardUserPaid>;
  /** 收付通合单代扣签约成功 */
  EcommerceEntrustSign: NotificationOf<'ECOMMERCE_ENTRUST.SIGN', 'EcommerceEntrustSign', string, EcommerceEntrustSign>;
  /** 收付通合单代扣解约成功 */
  EcommerceEntrustTerminate: NotificationOf<'ECOMMERCE_ENTRUST.TERMINATE', 'EcommerceEntrustTerminate', string, EcommerceEntrustTerminate>;
  /** 校园轻松付用户欠款状态变化 */
  EduSchoolPayUserDebtStateUpdate: NotificationOf<'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE', 'EduSchoolPayUserDebtStateUpdate', string, EduSchoolPayUserDebtStateUpdate>;
  /** 教育续费通用户解约成功 */
  EntrustRelease: NotificationOf<'ENTRUST.RELEASE', 'EntrustRelease', string, EntrustRelease>;
  /** 教育续费通用户签约成功 */
  EntrustSigning: NotificationOf<'ENTRUST.SIGNING', 'EntrustSigning', string, EntrustSigning>;
  /** 代扣解约问询 */
  EntrustTerminateInquiry: NotificationOf<'ENTRUST.TERMINATE_INQUIRY', 'EntrustTerminateInquiry', string, EntrustTerminateInquiry>;
  /** 代扣解约挽留业务-获取解约挽留信息 */
  EntrustTerminateRetention: NotificationOf<'ENTRUST.TERMINATE_RETENTION', 'EntrustTerminateRetention', 'entrust' | (string & {}), EntrustTerminateRetention>;
  /** 用户签约状态变更 */
  FacepayUserStateChange: NotificationOf<'FACEPAY.USER_STATE_CHANGE', 'FacepayUserStateChange', 'facepay' | (string & {}), FacepayUserStateChange>;
  /** 用户发票抬头填写完成 */
  FapiaoUserApplied: NotificationOf<'FAPIAO.USER_APPLIED', 'FapiaoUserApplied', string, FapiaoUserApplied>;
  /** 境外机构的支付结果 */
  GlobalPartnerPayment: NotificationOf<'TRANSACTION.SUCCESS', 'GlobalPartnerPayment', 'transaction', GlobalPartnerPayment>;
  /** 境外商户的支付结果 */
  GlobalPayment: NotificationOf<'TRANSACTION.SUCCESS', 'GlobalPayment', 'transaction', GlobalPayment>;
  /** 隔夜归还保险订单状态变化 */
  HirePowerBankReceiveInsurance: NotificationOf<'HIRE_POWER_BANK.RECEIVE_INSURANCE', 'HirePowerBankReceiveInsurance', string, HirePowerBankReceiveInsurance>;
  /** 微信保单服务用户授权成功 */
  InsurancePolicyManagementGranted: NotificationOf<'INSURANCE_POLICY_MANAGEMENT.GRANTED', 'InsurancePolicyManagementGranted', 'insurance_policy_management' | (string & {}), InsurancePolicyManagementGranted>;
  /** 商圈会员积分服务授权结果 */
  MallAuthActivateCard: NotificationOf<'MALL_AUTH.ACTIVATE_CARD', 'MallAuthActivateCard', string, MallAuthActivateCard>;
  /** 商圈会员场内退款 */
  MallRefundSuccess: NotificationOf<'MALL_REFUND.SUCCESS', 'MallRefundSuccess', 'mall_refund' | (string & {}), MallRefundSuccess>;
  /** 商圈会员场内支付结果 */
  MallTransactionSuccess: NotificationOf<'MALL_TRANSACTION.SUCCESS', 'MallTransactionSuccess', string, MallTransactionSuccess>;
  /** 商户管理记录 */
  ManagerecordChange: NotificationOf<'MANAGERECORD.CHANGE', 'ManagerecordChange', 'manage_record' | (string & {}), ManagerecordChange>;
  /** 商家转账批次关闭回调 */
  MchtransferBatchClosed: NotificationOf<'MCHTRANSFER.BATCH.CLOSED', 'MchtransferBatchClosed', 'mch_payment' | (string & {}), MchtransferBatchClosed>;
  /** 商家转账批次完成回调 */
  MchtransferBatchFinished: NotificationOf<'MCHTRANSFER.BATCH.FINISHED', 'MchtransferBatchFinished', 'mch_payment' | (string & {}), MchtransferBatchFinished>;
  /** 商家转账回调 */
  MchtransferBillFinished: NotificationOf<'MCHTRANSFER.BILL.FINISHED', 'MchtransferBillFinished', 'mch_payment' | (string & {}), MchtransferBillFinished>;
  /** 转账到QQ钱包 */
  MchtransferQqwalletbillFinished: NotificationOf<'MCHTRANSFER.QQWALLETBILL.FINISHED', 'MchtransferQqwalletbillFinished', 'mch_payment' | (string & {}), MchtransferQqwalletbillFinished>;
  /** 医保混合收款成功 */
  MedicalInsuranceSuccess: NotificationOf<'MEDICAL_INSURANCE.SUCCESS', 'MedicalInsuranceSuccess', string, MedicalInsuranceSuccess>;
  /** 会员卡领卡事件 */
  MembercardAcceptCard: NotificationOf<'MEMBERCARD.ACCEPT_CARD', 'MembercardAcceptCard', 'membercard' | (string & {}), MembercardAcceptCard>;
  /** 会员卡激活事件 */
  MembercardActivateCard: NotificationOf<'MEMBERCARD.ACTIVATE_CARD', 'MembercardActivateCard', 'membercard' | (string & {}), MembercardActivateCard>;
  /** 用户管理会员卡事件 */
  MembercardUsercardManage: NotificationOf<'MEMBERCARD.USERCARD_MANAGE', 'MembercardUsercardManage', 'membercard' | (string & {}), MembercardUsercardManage>;
  /** 合作伙伴订阅 */
  MerchantNotifyNotify: NotificationOf<'MERCHANT_NOTIFY.NOTIFY', 'MerchantNotifyNotify', 'merchant_notify' | (string & {}), MerchantNotifyNotify>;
  /** 停车缴费服务-商户查费 */
  ParkingFeeQueryTransInfo: NotificationOf<'PARKING_FEE.QUERY_TRANS_INFO', 'ParkingFeeQueryTransInfo', 'parking_fee' | (string & {}), ParkingFeeQueryTransInfo>;
  /** 服务商的支付结果 */
  PartnerPayment: NotificationOf<'TRANSACTION.SUCCESS', 'PartnerPayment', 'transaction', PartnerPayment>;
  /** 服务账户绑定结果 */
  PayscoreBindServiceAccount: NotificationOf<'PAYSCORE.BIND_SERVICE_ACCOUNT', 'PayscoreBindServiceAccount', string, PayscoreBindServiceAccount>;
  /** 支付分从业机构-商户预下单 */
  PayscoreMchPrepay: NotificationOf<'PAYSCORE.MCH_PREPAY', 'PayscoreMchPrepay', 'payscore' | (string & {}), PayscoreMchPrepay>;
  /** 平台预约提现结果 */
  PlatformWithdrawal: NotificationOf<'MCHWITHDRAW.CHANGE', 'PlatformWithdrawal', 'mch_withdraw', PlatformWithdrawal>;
  /** 商品券领券 */
  ProductCouponSend: NotificationOf<'PRODUCT_COUPON.SEND', 'ProductCouponSend', 'product_coupon' | (string & {}), ProductCouponSend>;
  /** 商品券图片生成结果 */
  ProductCouponSpImageGeneration: NotificationOf<'PRODUCT_COUPON_SP.IMAGE_GENERATION', 'ProductCouponSpImageGeneration', 'product_coupon' | (string & {}), ProductCouponSpImageGeneration>;
  /** 商品券领券 */
  ProductCouponSpSend: NotificationOf<'PRODUCT_COUPON_SP.SEND', 'ProductCouponSpSend', 'product_coupon' | (string & {}), ProductCouponSpSend>;
  /** 平台收付通商家充值-充值资金退回 */
  RechargeFundReturned: NotificationOf<'RECHARGE.FUND_RETURNED', 'RechargeFundReturned', 'recharge' | (string & {}), RechargeFundReturned>;
  /** 风险订单回调 */
  RisktradeIdentification: NotificationOf<'RISKTRADE.IDENTIFICATION', 'RisktradeIdentification', string, RisktradeIdentification>;
  /** 商户签名验签／加解密测试-回调接口 */
  SecurityEchoSuccess: NotificationOf<'SECURITY_ECHO.SUCCESS', 'SecurityEchoSuccess', 'security' | (string & {}), SecurityEchoSuccess>;
  /** 个人收款-结算回调 */
  SettlementSuccess: NotificationOf<'SETTLEMENT.SUCCESS', 'SettlementSuccess', string, SettlementSuccess>;
  /** 二级商户预约提现结果 */
  SubMerchantWithdrawal: NotificationOf<'MCHWITHDRAW.CHANGE', 'SubMerchantWithdrawal', 'mch_withdraw', SubMerchantWithdrawal>;
  /** 停车入场状态变更 */
  VehicleEntranceStateChange: NotificationOf<'VEHICLE.ENTRANCE_STATE_CHANGE', 'VehicleEntranceStateChange', string, VehicleEntranceStateChange>;
  /** ETC授权签约状态变化 */
  VehicleUserStateChange: NotificationOf<'VEHICLE.USER_STATE_CHANGE', 'VehicleUserStateChange', string, VehicleUserStateChange>;
  /** 关系授权完成 */
  WebizpayAuthorized: NotificationOf<'WEBIZPAY.AUTHORIZED', 'WebizpayAuthorized', 'webizpay' | (string & {}), WebizpayAuthorized>;
  /** 企业支付额度卡退款成功后 */
  WebizpayPaymentrefundsuccess: NotificationOf<'WEBIZPAY.PAYMENTREFUNDSUCCESS', 'WebizpayPaymentrefundsuccess', 'webizpay' | (string & {}), WebizpayPaymentrefundsuccess>;
  /** 企业支付额度卡支付成功后 */
  WebizpayPaymentsuccess: NotificationOf<'WEBIZPAY.PAYMENTSUCCESS', 'WebizpayPaymentsuccess', 'webizpay' | (string & {}), WebizpayPaymentsuccess>;
  /** 企业支付额度卡失效后 */
  WebizpayQuotacardexpired: NotificationOf<'WEBIZPAY.QUOTACARDEXPIRED', 'WebizpayQuotacardexpired', 'webizpay' | (string & {}), WebizpayQuotacardexpired>;
  /** 企业支付关系解除授权后 */
  WebizpayRevoked: NotificationOf<'WEBIZPAY.REVOKED', 'WebizpayRevoked', 'webizpay' | (string & {}), WebizpayRevoked>;
}

/** Any notification of APIv3; `kind` or `event_type` tells them apart. */
export type Notification =
  | AbnormalFundProcessingTransferSuccessNotification
  | ApplymentStateApprovedNotification
  | BlockrecordChangeNotification
  | BlocksubmissionChangeNotification
  | BrandMemberCardPointExchangeCouponNotification
  | BrandMemberCardSyncUserPointNotification
  | BrandMemberCardUserCardCreateNotification
  | BrandMemberCardUserCardDeleteNotification
  | BrandMemberCardSpPointExchangeCouponNotification
  | BrandMemberCardSpSyncUserPointNotification
  | BrandMemberCardSpUserCardCreateNotification
  | BrandMemberCardSpUserCardDeleteNotification
  | BudgetClosedNotification
  | BudgetFinishedNotification
  | BudgetLockedNotification
  | ComplaintCreateNotification
  | ComplaintStateChangeNotification
  | CouponSendNotification
  | CouponUseNotification
  | CreditRepaymentDeductionPayNotification
  | CreditRepaymentSignContractNotification
  | CreditRepaymentTerminateContractNotification
  | CrossBorderPayGetMchInfoNotification
  | CrossBorderPayPushOrderInfoNotification
  | DeliveryPlanChangeNotification
  | DeliveryPlanStateDeliverNotification
  | DiscountCardAgreementEndedNotification
  | DiscountCardGetCardNotification
  | DiscountCardSettlementNotification
  | DiscountCardUserAcceptedNotification
  | DiscountCardUserPaidNotification
  | EcommerceEntrustSignNotification
  | EcommerceEntrustTerminateNotification
  | EduSchoolPayUserDebtStateUpdateNotification
  | EntrustReleaseNotification
  | EntrustSignNotification
  | EntrustSigningNotification
  | EntrustTerminateNotification
  | EntrustTerminateInquiryNotification
  | EntrustTerminateRetentionNotification
  | FacepayUserStateChangeNotification
  | FapiaoCardDiscardedNotification
  | FapiaoCardInsertedNotification
  | FapiaoIssuedNotification
  | FapiaoReversedNotification
  | FapiaoUserAppliedNotification
  | HirePowerBankReceiveInsuranceNotification
  | InsuranceEntrustRenewNotification
  | InsuranceEntrustSignNotification
  | InsuranceEntrustTerminateNotification
  | InsurancePolicyManagementGrantedNotification
  | MallAuthActivateCardNotification
  | MallRefundSuccessNotification
  | MallTransactionSuccessNotification
  | ManagerecordChangeNotification
  | MchtransferAuthorizationClosedNotification
  | MchtransferAuthorizationConfirmedNotification
  | MchtransferBatchClosedNotification
  | MchtransferBatchFinishedNotification
  | MchtransferBillFinishedNotification
  | MchtransferQqwalletbillFinishedNotification
  | MchwithdrawChangeNotification
  | MedicalInsuranceSuccessNotification
  | MembercardAcceptCardNotification
  | MembercardActivateCardNotification
  | MembercardUsercardManageNotification
  | MembercardspUserCardCreateNotification
  | MembercardspUserCardDeleteNotification
  | MerchantNotifyNotifyNotification
  | PapaySignNotification
  | PapayTerminateNotification
  | ParkingFeeQueryTransInfoNotification
  | PayscoreBindServiceAccountNotification
  | PayscoreMchPrepayNotification
  | PayscoreUserAcceptedNotification
  | PayscoreUserCancelSignPlanNotification
  | PayscoreUserCloseServiceNotification
  | PayscoreUserConfirmNotification
  | PayscoreUserOpenServiceNotification
  | PayscoreUserPaidNotification
  | PayscoreUserSignPlanNotification
  | ProductCouponReturnNotification
  | ProductCouponSendNotification
  | ProductCouponUseNotification
  | ProductCouponSpImageGenerationNotification
  | ProductCouponSpSendNotification
  | ProfitsharingReturnNotification
  | ProfitsharingSuccessNotification
  | RechargeClosedNotification
  | RechargeFundReturnedNotification
  | RechargeSuccessNotification
  | RefundAbnormalNotification
  | RefundClosedNotification
  | RefundSuccessNotification
  | RisktradeIdentificationNotification
  | SecurityEchoSuccessNotification
  | SettlementSuccessNotification
  | TransactionFailNotification
  | TransactionIndustryFailedNotification
  | TransactionIndustrySuccessNotification
  | TransactionPayBackNotification
  | TransactionSuccessNotification
  | VehicleEntranceStateChangeNotification
  | VehicleUserStateChangeNotification
  | ViolationAppealNotification
  | ViolationInterceptNotification
  | ViolationPunishNotification
  | WebizpayAuthorizedNotification
  | WebizpayPaymentrefundsuccessNotification
  | WebizpayPaymentsuccessNotification
  | WebizpayQuotacardexpiredNotification
  | WebizpayRevokedNotification;

export type { BrandMemberUserCard, CombinePayment, ComplaintAction, CreditRepaymentContract, DayEndWithdrawal, DirectPayment, DirectRefund, DiscountCardAgreement, EduPayment, EntrustContract, FapiaoNotice, GlobalEntrustContract, GlobalPartnerPayment, GlobalPartnerRefund, GlobalPayment, GlobalRefund, InsuranceEntrustContract, OwnBrandMemberUserCard, PapayPayment, ParkingPayment, PartnerEntrustContract, PartnerPapayPayment, PartnerPayment, PartnerRefund, PayscorePermission, PayscoreServiceOrder, PayscoreSignedPlan, PlatformWithdrawal, ProfitsharingReceipt, RechargeOrder, SchoolPayContract, SchoolPayment, SubMerchantWithdrawal, TransferAuthorization, ViolationRecord };
