// Generated from openapi/: do not edit, run `npm run generate`.

import type { AssociatedOrderInfo, CouponAvailablePeriodInput, CouponCodeCountInfo, CouponDisplayInfo, CouponDisplayInfoInput, DeliveryPlan, DiscountCoupon, DiscountCouponInput, ExchangeCoupon, ExchangeCouponInput, FinderEntrance, IrregularAvailablePeriod, IrregularAvailablePeriodInput, NormalCoupon, NormalCouponInput, PartnerStockSendRule, ProductCoupon, ProductCouponDisplayInfo, ProductCouponFailedStore, ProductCouponStock, ProductCouponStockBundle, SentCountInfo, SequentialUsageDetail, SequentialUsageRule, SingleUsageDetail, SingleUsageInfo, SingleUsageProductCouponStock, SingleUsageRule, SingleUsageWeeklyPeriod, StockBundleInfo, StockSendRule, UploadMeta, UsageRuleDisplayInfo, UsageRuleDisplayInfoInput, UserProductCoupon, WeeklyAvailablePeriod } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 商品券与投放
 *
 * `v3/marketing/partner`
 */
export interface Partner extends Node {
  /** 摇一摇有优惠 */
  readonly deliveryPlan: PartnerDeliveryPlan;
  /** 商品券 */
  readonly productCoupon: PartnerProductCoupon;
}

/**
 * 摇一摇有优惠
 *
 * `v3/marketing/partner/delivery-plan`
 */
export interface PartnerDeliveryPlan extends Node {
  readonly deliveryPlans: PartnerDeliveryPlanDeliveryPlans;
  readonly _sp_mchid_: PartnerDeliveryPlanBySpMchid;
  /** 同 _sp_mchid_ */
  readonly $sp_mchid$: PartnerDeliveryPlanBySpMchid;
}

export interface PartnerDeliveryPlanDeliveryPlansPostResponse {
  /** 投放计划详情 */
  plan: DeliveryPlan;
}

export interface PartnerDeliveryPlanDeliveryPlansPostJsonFields {
  /** 创建请求单号，最多 40 字符 */
  out_request_no: string;
  /** 创建投放计划的品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID，usage_mode 为 SINGLE 时必填，其他情况不填，与 stock_bundle_id 二选一 */
  stock_id?: string | undefined;
  /** 投放计划名称，最多 36 字符 */
  plan_name?: string | undefined;
  /** 总库存，reuse_coupon_config 为 false 时必填 */
  total_count?: number | undefined;
  /** 单用户限领 */
  user_limit?: number | undefined;
  /** 单日限领 */
  daily_limit?: number | undefined;
  /** 开始可用时间，RFC 3339 时间 */
  delivery_start_time?: string | undefined;
  /** 结束可用时间，RFC 3339 时间 */
  delivery_end_time?: string | undefined;
  /** 营销标签，最多 27 字符 */
  recommend_word?: string | undefined;
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config: boolean;
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | undefined;
  /** 投放批次组ID，usage_mode 为 PROGRESSIVE_BUNDLE 时必填，其他情况不填，与 stock_id 二选一 */
  stock_bundle_id?: string | undefined;
}

export type PartnerDeliveryPlanDeliveryPlansPostJson = AtLeastOne<PartnerDeliveryPlanDeliveryPlansPostJsonFields, 'stock_id' | 'stock_bundle_id'>;

export interface PartnerDeliveryPlanDeliveryPlansPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerDeliveryPlanDeliveryPlansPostJson;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans` */
export interface PartnerDeliveryPlanDeliveryPlans extends Node {
  readonly _brand_id_: PartnerDeliveryPlanDeliveryPlansByBrandId;
  /** 同 _brand_id_ */
  readonly $brand_id$: PartnerDeliveryPlanDeliveryPlansByBrandId;
  readonly _plan_id_: PartnerDeliveryPlanDeliveryPlansByPlanId;
  /** 同 _plan_id_ */
  readonly $plan_id$: PartnerDeliveryPlanDeliveryPlansByPlanId;
  /**
   * 创建投放计划
   *
   * `POST v3/marketing/partner/delivery-plan/delivery-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184554 摇一摇有优惠（服务商）}
   */
  post(options: PartnerDeliveryPlanDeliveryPlansPostOptions): Promise<CallResponse<PartnerDeliveryPlanDeliveryPlansPostResponse>>;
  /**
   * 创建投放计划
   *
   * `POST v3/marketing/partner/delivery-plan/delivery-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184554 摇一摇有优惠（服务商）}
   */
  postAsync(options: PartnerDeliveryPlanDeliveryPlansPostOptions): Promise<CallResponse<PartnerDeliveryPlanDeliveryPlansPostResponse>>;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}` */
export interface PartnerDeliveryPlanDeliveryPlansByBrandId extends Node {
  readonly deliveryPlans: PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans;
}

export interface PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse {
  /** 资源总条数 */
  total_count: number;
  /** 投放计划列表 */
  plan_list?: DeliveryPlan[];
}

export interface PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetQuery {
  /** 分页大小 */
  page_size?: number | undefined;
  /** 分页起始位置 */
  offset?: number | undefined;
  /** 投放计划线上状态 */
  plan_state?: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | 'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED' | undefined;
  /** 投放计划审核状态 */
  audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED' | undefined;
  /** 投放计划ID */
  plan_id?: string | undefined;
}

export interface PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetOptions extends CallOptions {
  /** 品牌ID */
  brand_id: string;
  /** 查询参数 */
  query?: PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetQuery | undefined;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` */
export interface PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans extends Node {
  /**
   * 分页查询投放计划列表
   *
   * `GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184563 摇一摇有优惠（服务商）}
   */
  get(options: PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetOptions): Promise<CallResponse<PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse>>;
  /**
   * 分页查询投放计划列表
   *
   * `GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184563 摇一摇有优惠（服务商）}
   */
  getAsync(options: PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetOptions): Promise<CallResponse<PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse>>;
}

export interface PartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse {
  /** 投放计划详情 */
  plan: DeliveryPlan;
}

export interface PartnerDeliveryPlanDeliveryPlansByPlanIdPatchJson {
  /** 修改内容 */
  modify_content: {
    /** 投放计划名称，最多 36 字符 */
    plan_name?: string | undefined;
    /** 结束可用时间，RFC 3339 时间 */
    delivery_end_time?: string | undefined;
    /** 总库存 */
    total_count?: number | undefined;
    /** 单用户限领 */
    user_limit?: number | undefined;
    /** 单日限领 */
    daily_limit?: number | undefined;
    /** 营销标签，最多 27 字符 */
    recommend_word?: string | undefined;
  };
  /** 修改请求单号，最多 40 字符 */
  out_request_no: string;
}

export interface PartnerDeliveryPlanDeliveryPlansByPlanIdPatchOptions extends CallOptions {
  /** 投放计划ID */
  plan_id: string;
  /** JSON 请求体 */
  json: PartnerDeliveryPlanDeliveryPlansByPlanIdPatchJson;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` */
export interface PartnerDeliveryPlanDeliveryPlansByPlanId extends Node {
  readonly terminate: PartnerDeliveryPlanDeliveryPlansByPlanIdTerminate;
  /**
   * 更新投放计划
   *
   * `PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184594 摇一摇有优惠（服务商）}
   */
  patch(options: PartnerDeliveryPlanDeliveryPlansByPlanIdPatchOptions): Promise<CallResponse<PartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse>>;
  /**
   * 更新投放计划
   *
   * `PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184594 摇一摇有优惠（服务商）}
   */
  patchAsync(options: PartnerDeliveryPlanDeliveryPlansByPlanIdPatchOptions): Promise<CallResponse<PartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse>>;
}

export interface PartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostOptions extends CallOptions {
  /** 投放计划ID */
  plan_id: string;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` */
export interface PartnerDeliveryPlanDeliveryPlansByPlanIdTerminate extends Node {
  /**
   * 终止投放计划
   *
   * `POST v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184572 摇一摇有优惠（服务商）}
   */
  post(options: PartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 终止投放计划
   *
   * `POST v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184572 摇一摇有优惠（服务商）}
   */
  postAsync(options: PartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/marketing/partner/delivery-plan/{sp_mchid}` */
export interface PartnerDeliveryPlanBySpMchid extends Node {
  readonly notifyUrl: PartnerDeliveryPlanBySpMchidNotifyUrl;
}

export interface PartnerDeliveryPlanBySpMchidNotifyUrlPostResponse {
  /** 通知地址，最多 256 字符，URL */
  notify_url: string;
}

export interface PartnerDeliveryPlanBySpMchidNotifyUrlPostJson {
  /** 通知url地址，最多 256 字符，URL */
  notify_url: string;
}

export interface PartnerDeliveryPlanBySpMchidNotifyUrlPostOptions extends CallOptions {
  /** 服务商商户号 */
  sp_mchid: string;
  /** JSON 请求体 */
  json: PartnerDeliveryPlanBySpMchidNotifyUrlPostJson;
}

/** `v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` */
export interface PartnerDeliveryPlanBySpMchidNotifyUrl extends Node {
  /**
   * 设置投放计划回调地址
   *
   * `POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184598 摇一摇有优惠（服务商）}
   */
  post(options: PartnerDeliveryPlanBySpMchidNotifyUrlPostOptions): Promise<CallResponse<PartnerDeliveryPlanBySpMchidNotifyUrlPostResponse>>;
  /**
   * 设置投放计划回调地址
   *
   * `POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184598 摇一摇有优惠（服务商）}
   */
  postAsync(options: PartnerDeliveryPlanBySpMchidNotifyUrlPostOptions): Promise<CallResponse<PartnerDeliveryPlanBySpMchidNotifyUrlPostResponse>>;
}

/**
 * 商品券
 *
 * `v3/marketing/partner/product-coupon`
 */
export interface PartnerProductCoupon extends Node {
  readonly imageGenerationTasks: PartnerProductCouponImageGenerationTasks;
  readonly media: PartnerProductCouponMedia;
  readonly notifyConfigs: PartnerProductCouponNotifyConfigs;
  readonly productCoupons: PartnerProductCouponProductCoupons;
  readonly users: PartnerProductCouponUsers;
}

export interface PartnerProductCouponImageGenerationTasksPostResponse {
  /** 图片生成的任务ID */
  task_id: string;
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerProductCouponImageGenerationTasksPostJsonFields {
  /** 品牌ID */
  brand_id: string;
  /** 图片生成的任务ID */
  task_id: string;
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT';
  /** 拼图数据，image_generation_type 为 COMBINE_IMAGE 时必填，与 cut_out 至少填一项 */
  combine_image?: {
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY';
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE';
    /** 满减券使用规则，type 为 NORMAL 时必填，其他情况不填 */
    normal_coupon?: NormalCouponInput | undefined;
    /** 折扣券使用规则，type 为 DISCOUNT 时必填，其他情况不填 */
    discount_coupon?: DiscountCouponInput | undefined;
    /** 兑换券使用规则，type 为 EXCHANGE 时必填，其他情况不填 */
    exchange_coupon?: ExchangeCouponInput | undefined;
    /** 背景颜色色值 */
    background_color?: string | undefined;
  } | undefined;
  /** 抠图数据，image_generation_type 为 CUT_OUT 时必填，与 combine_image 至少填一项 */
  cut_out?: {
    /** 商品图URL，URL */
    image_url: string;
  } | undefined;
}

export type PartnerProductCouponImageGenerationTasksPostJson = AtLeastOne<PartnerProductCouponImageGenerationTasksPostJsonFields, 'combine_image' | 'cut_out'>;

export interface PartnerProductCouponImageGenerationTasksPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerProductCouponImageGenerationTasksPostJson;
}

/** `v3/marketing/partner/product-coupon/image-generation-tasks` */
export interface PartnerProductCouponImageGenerationTasks extends Node {
  readonly _task_id_: PartnerProductCouponImageGenerationTasksByTaskId;
  /** 同 _task_id_ */
  readonly $task_id$: PartnerProductCouponImageGenerationTasksByTaskId;
  /**
   * 提交图片生成任务
   *
   * `POST v3/marketing/partner/product-coupon/image-generation-tasks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327735 商品券（服务商）}
   */
  post(options: PartnerProductCouponImageGenerationTasksPostOptions): Promise<CallResponse<PartnerProductCouponImageGenerationTasksPostResponse>>;
  /**
   * 提交图片生成任务
   *
   * `POST v3/marketing/partner/product-coupon/image-generation-tasks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327735 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponImageGenerationTasksPostOptions): Promise<CallResponse<PartnerProductCouponImageGenerationTasksPostResponse>>;
}

export interface PartnerProductCouponImageGenerationTasksByTaskIdGetResponse {
  /** 品牌ID */
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

export interface PartnerProductCouponImageGenerationTasksByTaskIdGetQuery {
  /** 品牌ID */
  brand_id: string;
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT';
}

export interface PartnerProductCouponImageGenerationTasksByTaskIdGetOptions extends CallOptions {
  /** 图片生成的任务ID */
  task_id: string;
  /** 查询参数 */
  query: PartnerProductCouponImageGenerationTasksByTaskIdGetQuery;
}

/** `v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` */
export interface PartnerProductCouponImageGenerationTasksByTaskId extends Node {
  /**
   * 查询图片生成任务执行结果
   *
   * `GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327739 商品券（服务商）}
   */
  get(options: PartnerProductCouponImageGenerationTasksByTaskIdGetOptions): Promise<CallResponse<PartnerProductCouponImageGenerationTasksByTaskIdGetResponse>>;
  /**
   * 查询图片生成任务执行结果
   *
   * `GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327739 商品券（服务商）}
   */
  getAsync(options: PartnerProductCouponImageGenerationTasksByTaskIdGetOptions): Promise<CallResponse<PartnerProductCouponImageGenerationTasksByTaskIdGetResponse>>;
}

/** `v3/marketing/partner/product-coupon/media` */
export interface PartnerProductCouponMedia extends Node {
  readonly uploadImage: PartnerProductCouponMediaUploadImage;
}

export interface PartnerProductCouponMediaUploadImagePostResponse {
  /** 媒体文件URL地址 */
  media_url?: string;
  /** 图片URL，最多 256 字符，URL */
  image_url: string;
}

/** `meta` 部分的内容 */
export type PartnerProductCouponMediaUploadImagePostMeta = UploadMeta;

export interface PartnerProductCouponMediaUploadImagePostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link PartnerProductCouponMediaUploadImagePostMeta} */
  body: UploadBody;
}

/** `v3/marketing/partner/product-coupon/media/upload-image` */
export interface PartnerProductCouponMediaUploadImage extends Node {
  /**
   * 图片上传
   *
   * `POST v3/marketing/partner/product-coupon/media/upload-image`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781275 商品券（服务商）}
   */
  post(options: PartnerProductCouponMediaUploadImagePostOptions): Promise<CallResponse<PartnerProductCouponMediaUploadImagePostResponse>>;
  /**
   * 图片上传
   *
   * `POST v3/marketing/partner/product-coupon/media/upload-image`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781275 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponMediaUploadImagePostOptions): Promise<CallResponse<PartnerProductCouponMediaUploadImagePostResponse>>;
}

export interface PartnerProductCouponNotifyConfigsGetResponse {
  /** 通知URL地址，URL */
  notify_url: string;
  /** 修改时间，RFC 3339 时间 */
  update_time: string;
}

export interface PartnerProductCouponNotifyConfigsPostResponse {
  /** 通知URL地址，URL */
  notify_url: string;
  /** 修改时间，RFC 3339 时间 */
  update_time: string;
}

export interface PartnerProductCouponNotifyConfigsPostJson {
  /** 通知URL地址，最多 256 字符，URL */
  notify_url: string;
}

export interface PartnerProductCouponNotifyConfigsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerProductCouponNotifyConfigsPostJson;
}

/** `v3/marketing/partner/product-coupon/notify-configs` */
export interface PartnerProductCouponNotifyConfigs extends Node {
  /**
   * 获取商品券事件通知地址
   *
   * `GET v3/marketing/partner/product-coupon/notify-configs`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781284 商品券（服务商）}
   */
  get(options?: CallOptions): Promise<CallResponse<PartnerProductCouponNotifyConfigsGetResponse>>;
  /**
   * 获取商品券事件通知地址
   *
   * `GET v3/marketing/partner/product-coupon/notify-configs`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781284 商品券（服务商）}
   */
  getAsync(options?: CallOptions): Promise<CallResponse<PartnerProductCouponNotifyConfigsGetResponse>>;
  /**
   * 设置商品券事件通知地址
   *
   * `POST v3/marketing/partner/product-coupon/notify-configs`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781286 商品券（服务商）}
   */
  post(options: PartnerProductCouponNotifyConfigsPostOptions): Promise<CallResponse<PartnerProductCouponNotifyConfigsPostResponse>>;
  /**
   * 设置商品券事件通知地址
   *
   * `POST v3/marketing/partner/product-coupon/notify-configs`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781286 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponNotifyConfigsPostOptions): Promise<CallResponse<PartnerProductCouponNotifyConfigsPostResponse>>;
}

export interface PartnerProductCouponProductCouponsPostResponse {
  /** 商品券ID，最多 40 字符 */
  product_coupon_id: string;
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {});
  /** 品牌ID */
  brand_id?: string;
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
  /** 批次信息 */
  stock?: {
    /** 商品券ID，最多 40 字符 */
    product_coupon_id: string;
    /** 批次ID，最多 40 字符 */
    stock_id: string;
    /** 备注，最多 20 字符 */
    remark?: string;
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
    /** 发放规则 */
    stock_send_rule: StockSendRule;
    /** 单券使用规则 */
    single_usage_rule: {
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
        weekly_available_period?: SingleUsageWeeklyPeriod;
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
    };
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
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number;
      /** 当前可用的Code数 */
      available_count: number;
    };
  };
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count: number;
    /** 多次优惠使用间隔天数 */
    interval_days?: number;
  };
  /** 批次组 */
  stock_bundle?: {
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
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number;
        /** 当前可用的Code数 */
        available_count: number;
      };
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number;
        /** 每日发放次数上限 */
        max_count_per_day?: number;
        /** 每个用户领取次数上限 */
        max_count_per_user: number;
      };
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule: {
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
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[];
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
      stock_bundle_info: {
        /** 批次所属批次组ID，最多 40 字符 */
        stock_bundle_id: string;
        /** 批次在批次组内的次序 */
        stock_bundle_index: number;
      };
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
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
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | (string & {});
        /** 口令链接 */
        passcode_link?: string;
      };
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {});
        /** 背景颜色 */
        background_color?: 'Color020' | (string & {});
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序AppID */
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
      };
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知AppID */
        notify_appid: string;
      };
      /** 可用门店范围 */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number;
        /** 当天已发放次数 */
        today_count: number;
      };
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
  };
}

export interface PartnerProductCouponProductCouponsPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 创建请求单号，最多 40 字符 */
  out_request_no: string;
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY';
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {});
  /** 单券模式信息，scope 为 ALL 时必填 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: NormalCouponInput | undefined;
    /** 折扣券使用规则 */
    discount_coupon?: DiscountCouponInput | undefined;
  } | undefined;
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {});
    /** 可使用次数 */
    count: number;
    /** 多次优惠有效天数 */
    available_days: number;
    /** 多次优惠使用间隔天数 */
    interval_days?: number | undefined;
  } | undefined;
  /** 展示信息 */
  display_info: {
    /** 商品券名称，最多 15 字符 */
    name: string;
    /** 商品券图片，URL */
    image_url: string;
    /** 商品券背景图，URL */
    background_url: string;
    /** 商品券详情图列表 */
    detail_image_url_list?: string[] | undefined;
    /** 商品原价，单位：分 */
    original_price?: number | undefined;
    /** 套餐组合，scope 为 SINGLE 时必填 */
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
        image_url?: string | undefined;
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined;
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined;
      }[];
    }[] | undefined;
  };
  /** 外部商品ID，最多 40 字符 */
  out_product_no?: string | undefined;
  /** 批次信息 */
  stock?: {
    /** 备注，最多 20 字符 */
    remark?: string | undefined;
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN';
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number;
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined;
      /** 每个用户领取次数上限 */
      max_count_per_user: number;
    };
    /** 单券使用规则 */
    single_usage_rule: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间，RFC 3339 时间 */
        available_begin_time: string;
        /** 结束时间，RFC 3339 时间 */
        available_end_time: string;
        /** 生效后N天内有效 */
        available_days?: number | undefined;
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined;
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数，传入 day_period_list 时必填 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[] | undefined;
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间，单位：秒 */
            begin_time: number;
            /** 当天可用结束时间，单位：秒 */
            end_time: number;
          }[] | undefined;
        } | undefined;
        /** 无规律的可用时间段 */
        irregular_available_period_list?: IrregularAvailablePeriodInput[] | undefined;
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined;
      };
      /** 满减券使用规则，type 为 NORMAL 且 scope 为 SINGLE 时必填，其他情况不填 */
      normal_coupon?: NormalCouponInput | undefined;
      /** 折扣券使用规则，type 为 DISCOUNT 且 scope 为 SINGLE 时必填，其他情况不填 */
      discount_coupon?: DiscountCouponInput | undefined;
      /** 兑换券使用规则，type 为 EXCHANGE 且 scope 为 SINGLE 时必填，其他情况不填 */
      exchange_coupon?: ExchangeCouponInput | undefined;
    };
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string;
        /** 结束时间 */
        available_end_time: string;
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined;
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined;
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间，单位：秒 */
            begin_time: number;
            /** 当天可用结束时间，单位：秒 */
            end_time: number;
          }[] | undefined;
        } | undefined;
        /** 无规律的可用时间段 */
        irregular_available_period_list?: IrregularAvailablePeriodInput[] | undefined;
      };
      /** 满减券使用规则 */
      normal_coupon_list?: NormalCouponInput[] | undefined;
      /** 折扣券使用规则列表 */
      discount_coupon_list?: DiscountCouponInput[] | undefined;
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: ExchangeCouponInput[] | undefined;
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined;
    } | undefined;
    /** 券使用规则展示信息 */
    usage_rule_display_info: UsageRuleDisplayInfoInput;
    /** 用户商品券展示信息 */
    coupon_display_info: {
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
    };
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid: string;
    };
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
  } | undefined;
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count: number;
    /** 多次优惠使用间隔天数 */
    interval_days?: number | undefined;
  } | undefined;
  /** 批次组 */
  stock_bundle?: {
    /** 备注，最多 20 字符 */
    remark?: string | undefined;
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD';
    /** 批次组发放规则 */
    stock_send_rule: {
      /** 批次组发放次数总上限 */
      max_count: number;
      /** 批次组每日发放次数上限 */
      max_count_per_day?: number | undefined;
      /** 每个用户领取批次组次数上限 */
      max_count_per_user: number;
    };
    /** 多次优惠批次组使用规则 */
    progressive_bundle_usage_rule: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 批次开始时间，RFC 3339 时间 */
        available_begin_time: string;
        /** 批次结束时间，RFC 3339 时间 */
        available_end_time: string;
        /** 券生效后N天内可用 */
        available_days?: number | undefined;
        /** 领券后需等待N天才生效 */
        wait_days_after_receive?: number | undefined;
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数，传入 day_period_list 时必填 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[] | undefined;
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间，单位：秒 */
            begin_time: number;
            /** 当天可用结束时间，单位：秒 */
            end_time: number;
          }[] | undefined;
        } | undefined;
        /** 指定可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间，RFC 3339 时间 */
          begin_time: string;
          /** 结束时间，RFC 3339 时间 */
          end_time: string;
        }[] | undefined;
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined;
      };
      /** 满减券使用规则，type 为 NORMAL 时必填，其他情况不填 */
      normal_coupon_list?: {
        /** 门槛金额，单位：分 */
        threshold: number;
        /** 固定减免金额，单位：分 */
        discount_amount: number;
      }[] | undefined;
      /** 折扣券使用规则，type 为 DISCOUNT 时必填，其他情况不填 */
      discount_coupon_list?: {
        /** 门槛金额，单位：分 */
        threshold: number;
        /** 固定减免百分比 */
        percent_off: number;
      }[] | undefined;
      /** 兑换券使用规则，type 为 EXCHANGE 时必填，其他情况不填 */
      exchange_coupon_list?: {
        /** 门槛金额，单位：分 */
        threshold: number;
        /** 固定兑换价格，单位：分 */
        exchange_price: number;
      }[] | undefined;
    };
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
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
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | undefined;
      /** 口令链接，app_jump_type 为 PASSCODE_LINK 时必填 */
      passcode_link?: string | undefined;
    };
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE';
      /** 背景颜色 */
      background_color?: 'Color020' | undefined;
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序AppID */
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
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string;
        /** 视频号视频ID */
        finder_video_id: string;
        /** 视频号封面图，URL */
        finder_video_cover_image_url: string;
      } | undefined;
    };
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知AppID */
      notify_appid: string;
    };
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
  } | undefined;
}

export interface PartnerProductCouponProductCouponsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons` */
export interface PartnerProductCouponProductCoupons extends Node {
  readonly _product_coupon_id_: PartnerProductCouponProductCouponsByProductCouponId;
  /** 同 _product_coupon_id_ */
  readonly $product_coupon_id$: PartnerProductCouponProductCouponsByProductCouponId;
  /**
   * 创建商品券
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781289 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsPostResponse>>;
  /**
   * 创建商品券
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781289 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsPostResponse>>;
}

export type PartnerProductCouponProductCouponsByProductCouponIdGetResponse = ProductCoupon;

export interface PartnerProductCouponProductCouponsByProductCouponIdGetQuery {
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdGetOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 查询参数 */
  query: PartnerProductCouponProductCouponsByProductCouponIdGetQuery;
}

export type PartnerProductCouponProductCouponsByProductCouponIdPatchResponse = ProductCoupon;

export interface PartnerProductCouponProductCouponsByProductCouponIdPatchJson {
  /** 品牌ID */
  brand_id: string;
  /** 修改请求单号，最多 40 字符 */
  out_request_no: string;
  /** 展示信息 */
  display_info: {
    /** 商品券名称，最多 15 字符 */
    name: string;
    /** 商品券图片，URL */
    image_url: string;
    /** 商品券背景图，URL */
    background_url: string;
    /** 商品券详情图列表 */
    detail_image_url_list?: string[] | undefined;
    /** 商品原价，单位：分 */
    original_price?: number | undefined;
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
        image_url?: string | undefined;
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined;
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined;
      }[];
    }[] | undefined;
  };
}

export interface PartnerProductCouponProductCouponsByProductCouponIdPatchOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdPatchJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` */
export interface PartnerProductCouponProductCouponsByProductCouponId extends Node {
  readonly deactivate: PartnerProductCouponProductCouponsByProductCouponIdDeactivate;
  readonly stockBundles: PartnerProductCouponProductCouponsByProductCouponIdStockBundles;
  readonly stocks: PartnerProductCouponProductCouponsByProductCouponIdStocks;
  /**
   * 查询商品券
   *
   * `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781292 商品券（服务商）}
   */
  get(options: PartnerProductCouponProductCouponsByProductCouponIdGetOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdGetResponse>>;
  /**
   * 查询商品券
   *
   * `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781292 商品券（服务商）}
   */
  getAsync(options: PartnerProductCouponProductCouponsByProductCouponIdGetOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdGetResponse>>;
  /**
   * 修改商品券
   *
   * `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781296 商品券（服务商）}
   */
  patch(options: PartnerProductCouponProductCouponsByProductCouponIdPatchOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdPatchResponse>>;
  /**
   * 修改商品券
   *
   * `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781296 商品券（服务商）}
   */
  patchAsync(options: PartnerProductCouponProductCouponsByProductCouponIdPatchOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdPatchResponse>>;
}

export type PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse = ProductCoupon;

export interface PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostJson {
  /** 品牌ID */
  brand_id: string;
  /** 失效请求单号，最多 40 字符 */
  out_request_no: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason: string;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` */
export interface PartnerProductCouponProductCouponsByProductCouponIdDeactivate extends Node {
  /**
   * 失效商品券
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781290 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>>;
  /**
   * 失效商品券
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781290 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>>;
}

export type PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse = ProductCouponStockBundle;

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 创建请求单号，最多 40 字符 */
  out_request_no: string;
  /** 批次组信息 */
  stock_bundle: {
    /** 备注，最多 20 字符 */
    remark?: string | undefined;
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD';
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number;
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined;
      /** 每个用户领取次数上限 */
      max_count_per_user: number;
    };
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: CouponAvailablePeriodInput;
      /** 满减券使用规则 */
      normal_coupon_list?: NormalCouponInput[] | undefined;
      /** 折扣券使用规则 */
      discount_coupon_list?: DiscountCouponInput[] | undefined;
      /** 兑换券使用规则 */
      exchange_coupon_list?: ExchangeCouponInput[] | undefined;
    } | undefined;
    /** 券使用规则展示信息 */
    usage_rule_display_info: UsageRuleDisplayInfoInput;
    /** 用户商品券展示信息 */
    coupon_display_info: CouponDisplayInfoInput;
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid: string;
    };
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
  };
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundles extends Node {
  readonly _stock_bundle_id_: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId;
  /** 同 _stock_bundle_id_ */
  readonly $stock_bundle_id$: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId;
  /**
   * 添加商品券批次组
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280622 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>>;
  /**
   * 添加商品券批次组
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280622 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>>;
}

export type PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse = ProductCouponStockBundle;

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchJson {
  /** 修改请求单号，最多 40 字符 */
  out_request_no: string;
  /** 备注，最多 20 字符 */
  remark?: string | undefined;
  /** 券使用规则展示信息 */
  usage_rule_display_info?: UsageRuleDisplayInfoInput | undefined;
  /** 用户商品券展示信息 */
  coupon_display_info?: CouponDisplayInfoInput | undefined;
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid: string;
  } | undefined;
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | undefined;
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId extends Node {
  readonly associateStores: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores;
  readonly disassociateStores: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores;
  readonly updateBudget: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget;
  /**
   * 修改商品券批次组
   *
   * `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280633 商品券（服务商）}
   */
  patch(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>>;
  /**
   * 修改商品券批次组
   *
   * `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280633 商品券（服务商）}
   */
  patchAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>>;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number;
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string;
  }[];
  /** 关联失败的门店列表 */
  failed_store_list?: ProductCouponFailedStore[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 门店列表 */
  store_list: {
    /** 门店ID */
    store_id: string;
  }[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores extends Node {
  /**
   * 批次组批量关联门店
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280620 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>>;
  /**
   * 批次组批量关联门店
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280620 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>>;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number;
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string;
  }[];
  /** 取消关联失败的门店列表 */
  failed_store_list?: ProductCouponFailedStore[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 门店列表 */
  store_list: {
    /** 门店ID */
    store_id: string;
  }[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores extends Node {
  /**
   * 批次组批量取消关联门店
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280629 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>>;
  /**
   * 批次组批量取消关联门店
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280629 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>>;
}

export type PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse = ProductCouponStockBundle;

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostJson {
  /** 修改请求单号，最多 40 字符 */
  out_request_no: string;
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY';
  /** 当前批次发放次数总上限，update_mode 为 MAX_COUNT 时必填，其他情况不填 */
  current_max_count?: number | undefined;
  /** 目标批次发放次数总上限，update_mode 为 MAX_COUNT 时必填，其他情况不填 */
  target_max_count?: number | undefined;
  /** 当前批次每日发放次数上限，update_mode 为 MAX_COUNT_PER_DAY 时必填，其他情况不填 */
  current_max_count_per_day?: number | undefined;
  /** 目标批次每日发放次数上限，update_mode 为 MAX_COUNT_PER_DAY 时必填，其他情况不填 */
  target_max_count_per_day?: number | undefined;
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget extends Node {
  /**
   * 修改商品券批次组发放预算
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280642 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>>;
  /**
   * 修改商品券批次组发放预算
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280642 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>>;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse {
  /** 总个数 */
  total_count: number;
  /** 下一页Token，最多 100 字符 */
  next_page_token?: string;
  /** 批次列表 */
  stock_list?: ProductCouponStock[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksGetQuery {
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | undefined;
  /** 分页大小 */
  page_size?: number | undefined;
  /** 分页Token */
  page_token?: string | undefined;
  /** 品牌ID */
  brand_id: string;
  /** 批次组ID */
  stock_bundle_id?: string | undefined;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksGetOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 查询参数 */
  query: PartnerProductCouponProductCouponsByProductCouponIdStocksGetQuery;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse {
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
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[];
    /** 小程序AppID */
    mini_program_appid?: string;
    /** 小程序跳转路径 */
    mini_program_path?: string;
    /** APP跳转路径 */
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
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | (string & {});
    /** 口令链接 */
    passcode_link?: string;
  };
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

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 创建请求单号，最多 40 字符 */
  out_request_no: string;
  /** 批次信息 */
  stock: {
    /** 备注，最多 20 字符 */
    remark?: string | undefined;
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN';
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number;
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined;
      /** 每个用户领取次数上限 */
      max_count_per_user: number;
    };
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: CouponAvailablePeriodInput;
      /** 满减券使用规则 */
      normal_coupon?: NormalCouponInput | undefined;
      /** 折扣券使用规则 */
      discount_coupon?: DiscountCouponInput | undefined;
      /** 兑换券使用规则 */
      exchange_coupon?: ExchangeCouponInput | undefined;
    } | undefined;
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string;
        /** 结束时间 */
        available_end_time: string;
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined;
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined;
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间，单位：秒 */
            begin_time: number;
            /** 当天可用结束时间，单位：秒 */
            end_time: number;
          }[] | undefined;
        } | undefined;
        /** 无规律的可用时间段 */
        irregular_available_period_list?: IrregularAvailablePeriodInput[] | undefined;
      };
      /** 满减券使用规则 */
      normal_coupon_list?: NormalCouponInput[] | undefined;
      /** 折扣券使用规则列表 */
      discount_coupon_list?: DiscountCouponInput[] | undefined;
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: ExchangeCouponInput[] | undefined;
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined;
    } | undefined;
    /** 券使用规则展示信息 */
    usage_rule_display_info: UsageRuleDisplayInfoInput;
    /** 用户商品券展示信息 */
    coupon_display_info: CouponDisplayInfoInput;
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid: string;
    };
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
  };
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStocksPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStocks extends Node {
  readonly _stock_id_: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockId;
  /** 同 _stock_id_ */
  readonly $stock_id$: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockId;
  /**
   * 查询商品券批次列表
   *
   * `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781553 商品券（服务商）}
   */
  get(options: PartnerProductCouponProductCouponsByProductCouponIdStocksGetOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse>>;
  /**
   * 查询商品券批次列表
   *
   * `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781553 商品券（服务商）}
   */
  getAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksGetOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse>>;
  /**
   * 添加商品券批次
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781304 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse>>;
  /**
   * 添加商品券批次
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781304 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse>>;
}

export type PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse = ProductCouponStock;

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetQuery {
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 查询参数 */
  query: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetQuery;
}

export type PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse = SingleUsageProductCouponStock;

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchJson {
  /** 品牌ID */
  brand_id: string;
  /** 修改请求单号，最多 40 字符 */
  out_request_no: string;
  /** 备注，最多 20 字符 */
  remark?: string | undefined;
  /** 券使用规则展示信息 */
  usage_rule_display_info?: UsageRuleDisplayInfoInput | undefined;
  /** 用户商品券展示信息 */
  coupon_display_info?: CouponDisplayInfoInput | undefined;
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid: string;
  } | undefined;
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | undefined;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockId extends Node {
  readonly associateStores: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores;
  readonly associatedStores: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores;
  readonly deactivate: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate;
  readonly disassociateStores: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores;
  readonly updateBudget: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget;
  readonly uploadCouponCodes: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes;
  /**
   * 查询商品券指定批次
   *
   * `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781542 商品券（服务商）}
   */
  get(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>>;
  /**
   * 查询商品券指定批次
   *
   * `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781542 商品券（服务商）}
   */
  getAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>>;
  /**
   * 修改商品券指定批次
   *
   * `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781556 商品券（服务商）}
   */
  patch(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>>;
  /**
   * 修改商品券指定批次
   *
   * `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781556 商品券（服务商）}
   */
  patchAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>>;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number;
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string;
  }[];
  /** 关联失败的门店列表 */
  failed_store_list?: ProductCouponFailedStore[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 门店列表 */
  store_list: {
    /** 门店ID */
    store_id: string;
  }[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores extends Node {
  /**
   * 批次关联门店
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781302 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>>;
  /**
   * 批次关联门店
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781302 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>>;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse {
  /** 总个数 */
  total_count?: number;
  /** 下一页Token，最多 100 字符 */
  next_page_token?: string;
  /** 门店列表 */
  store_list?: {
    /** 门店ID */
    store_id: string;
  }[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetQuery {
  /** 分页大小 */
  page_size?: number | undefined;
  /** 分页Token */
  page_token?: string | undefined;
  /** 品牌ID */
  brand_id: string;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 查询参数 */
  query: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetQuery;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores extends Node {
  /**
   * 查询批次关联门店列表
   *
   * `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781546 商品券（服务商）}
   */
  get(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>>;
  /**
   * 查询批次关联门店列表
   *
   * `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781546 商品券（服务商）}
   */
  getAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>>;
}

export type PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse = SingleUsageProductCouponStock;

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostJson {
  /** 品牌ID */
  brand_id: string;
  /** 失效请求单号，最多 40 字符 */
  out_request_no: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason: string;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate extends Node {
  /**
   * 失效商品券批次
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781532 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>>;
  /**
   * 失效商品券批次
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781532 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>>;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number;
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string;
  }[];
  /** 取消关联失败的门店列表 */
  failed_store_list?: ProductCouponFailedStore[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 门店列表 */
  store_list: {
    /** 门店ID */
    store_id: string;
  }[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores extends Node {
  /**
   * 批次取消关联门店
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781537 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>>;
  /**
   * 批次取消关联门店
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781537 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>>;
}

export type PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse = SingleUsageProductCouponStock;

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 修改请求单号，最多 40 字符 */
  out_request_no: string;
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY';
  /** 当前批次发放次数总上限，update_mode 为 MAX_COUNT 时必填，其他情况不填 */
  current_max_count?: number | undefined;
  /** 目标批次发放次数总上限，update_mode 为 MAX_COUNT 时必填，其他情况不填 */
  target_max_count?: number | undefined;
  /** 当前批次每日发放次数上限，update_mode 为 MAX_COUNT_PER_DAY 时必填，其他情况不填 */
  current_max_count_per_day?: number | undefined;
  /** 目标批次每日发放次数上限，update_mode 为 MAX_COUNT_PER_DAY 时必填，其他情况不填 */
  target_max_count_per_day?: number | undefined;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget extends Node {
  /**
   * 修改商品券批次发放预算
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781561 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>>;
  /**
   * 修改商品券批次发放预算
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781561 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>>;
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse {
  /** 去重后券Code总数 */
  total_count: number;
  /** 上传成功的券Code列表 */
  success_code_list?: string[];
  /** 上传失败的券Code列表 */
  failed_code_list?: {
    /** 券Code */
    coupon_code: string;
    /** 错误码 */
    code: string;
    /** 错误信息 */
    message: string;
  }[];
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[];
  /** 重复的券Code列表 */
  duplicate_code_list?: string[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 请求单号，最多 40 字符 */
  out_request_no: string;
  /** 券Code列表，最多 40 字符 */
  code_list: string[];
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostJson;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes extends Node {
  /**
   * 预上传券Code
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781572 商品券（服务商）}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>>;
  /**
   * 预上传券Code
   *
   * `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781572 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostOptions): Promise<CallResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>>;
}

/** `v3/marketing/partner/product-coupon/users` */
export interface PartnerProductCouponUsers extends Node {
  readonly _openid_: PartnerProductCouponUsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: PartnerProductCouponUsersByOpenid;
}

/** `v3/marketing/partner/product-coupon/users/{openid}` */
export interface PartnerProductCouponUsersByOpenid extends Node {
  readonly couponBundles: PartnerProductCouponUsersByOpenidCouponBundles;
  readonly coupons: PartnerProductCouponUsersByOpenidCoupons;
  readonly preSendCoupon: PartnerProductCouponUsersByOpenidPreSendCoupon;
  readonly preSendCouponBundle: PartnerProductCouponUsersByOpenidPreSendCouponBundle;
}

export interface PartnerProductCouponUsersByOpenidCouponBundlesPostResponse {
  /** 用户券组ID，最多 40 字符 */
  user_coupon_bundle_id: string;
  /** 用户商品券列表 */
  user_product_coupon_list: {
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
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: SingleUsageDetail;
    /** 用户券组信息 */
    user_product_coupon_bundle_info: {
      /** 用户券组ID */
      user_coupon_bundle_id: string;
      /** 用户券组内索引 */
      user_coupon_bundle_index: number;
      /** 总可使用次数 */
      total_count: number;
      /** 已使用次数 */
      used_count: number;
    };
    /** 商品券信息 */
    product_coupon: {
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
      usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {});
      /** 单券模式信息 */
      single_usage_info?: SingleUsageInfo;
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count: number;
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
    };
    /** 批次信息 */
    stock: {
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
      stock_bundle_info?: StockBundleInfo;
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
    };
    /** 自定义附加信息 */
    attach?: string;
    /** 渠道自定义信息，最多 1000 字符 */
    channel_custom_info?: string;
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
    /** 品牌ID */
    brand_id: string;
  }[];
}

export interface PartnerProductCouponUsersByOpenidCouponBundlesPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** 公众账号AppID */
  appid: string;
  /** 发券请求单号，最多 128 字符 */
  send_request_no: string;
  /** 自定义附加信息，最多 150 字符 */
  attach?: string | undefined;
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[] | undefined;
    /** 会员标签信息，coupon_tag_list 含 MEMBER 时必填 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id: string;
    } | undefined;
  } | undefined;
}

export interface PartnerProductCouponUsersByOpenidCouponBundlesPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** JSON 请求体 */
  json: PartnerProductCouponUsersByOpenidCouponBundlesPostJson;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` */
export interface PartnerProductCouponUsersByOpenidCouponBundles extends Node {
  readonly _user_coupon_bundle_id_: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId;
  /** 同 _user_coupon_bundle_id_ */
  readonly $user_coupon_bundle_id$: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId;
  /**
   * 向用户发放商品券批次组
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280664 商品券（服务商）}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponBundlesPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponBundlesPostResponse>>;
  /**
   * 向用户发放商品券批次组
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280664 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponBundlesPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponBundlesPostResponse>>;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}` */
export interface PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId extends Node {
  readonly deactivate: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate;
}

export interface PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse {
  /** 用户券组ID，最多 40 字符 */
  user_coupon_bundle_id: string;
  /** 用户商品券列表 */
  user_product_coupon_list: {
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
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: SingleUsageDetail;
    /** 用户券组信息 */
    user_product_coupon_bundle_info: {
      /** 用户券组ID */
      user_coupon_bundle_id: string;
      /** 用户券组内索引 */
      user_coupon_bundle_index: number;
      /** 总可使用次数 */
      total_count: number;
      /** 已使用次数 */
      used_count: number;
    };
    /** 商品券信息 */
    product_coupon: {
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
      usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {});
      /** 单券模式信息 */
      single_usage_info?: SingleUsageInfo;
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count: number;
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
    };
    /** 批次信息 */
    stock: {
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
    };
    /** 自定义附加信息 */
    attach?: string;
    /** 渠道自定义信息，最多 1000 字符 */
    channel_custom_info?: string;
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
    /** 品牌ID */
    brand_id: string;
  }[];
}

export interface PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostJson {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** 公众账号AppID */
  appid: string;
  /** 失效请求单号，最多 40 字符 */
  out_request_no: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason: string;
}

export interface PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户券组ID */
  user_coupon_bundle_id: string;
  /** JSON 请求体 */
  json: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostJson;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` */
export interface PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate extends Node {
  /**
   * 失效用户商品券组
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280658 商品券（服务商）}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse>>;
  /**
   * 失效用户商品券组
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280658 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse>>;
}

export interface PartnerProductCouponUsersByOpenidCouponsGetResponse {
  /** 总个数 */
  total_count: number;
  /** 下一页Token，最多 100 字符 */
  next_page_token?: string;
  /** 用户商品券列表 */
  user_coupon_list?: {
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
    stock: {
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
      single_usage_rule?: {
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
      };
      /** 多次优惠使用规则 */
      sequential_usage_rule?: {
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
          /** 领取后N秒内有效 */
          available_seconds?: number;
        };
        /** 满减券使用规则 */
        normal_coupon_list?: NormalCoupon[];
        /** 折扣券使用规则列表 */
        discount_coupon_list?: DiscountCoupon[];
        /** 兑换券使用规则列表 */
        exchange_coupon_list?: ExchangeCoupon[];
        /** 多次优惠是否提供首笔特惠 */
        special_first?: boolean;
      };
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
    };
    /** 自定义附加信息 */
    attach?: string;
    /** 渠道自定义信息，最多 1000 字符 */
    channel_custom_info?: string;
    /** 品牌ID */
    brand_id: string;
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
  }[];
}

export interface PartnerProductCouponUsersByOpenidCouponsGetQuery {
  /** 商品券ID */
  product_coupon_id?: string | undefined;
  /** 批次ID */
  stock_id?: string | undefined;
  /** 公众账号AppID */
  appid: string;
  /** 用户商品券状态 */
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | undefined;
  /** 分页大小 */
  page_size?: number | undefined;
  /** 分页Token */
  page_token?: string | undefined;
  /** 品牌ID */
  brand_id: string;
  /** 用户券组ID */
  user_coupon_bundle_id?: string | undefined;
}

export interface PartnerProductCouponUsersByOpenidCouponsGetOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 查询参数 */
  query: PartnerProductCouponUsersByOpenidCouponsGetQuery;
}

export interface PartnerProductCouponUsersByOpenidCouponsPostResponse {
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
  stock: {
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
    single_usage_rule?: {
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
    };
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
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
        /** 领取后N秒内有效 */
        available_seconds?: number;
      };
      /** 满减券使用规则 */
      normal_coupon_list?: NormalCoupon[];
      /** 折扣券使用规则列表 */
      discount_coupon_list?: DiscountCoupon[];
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: ExchangeCoupon[];
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean;
    };
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
  };
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息，最多 1000 字符 */
  channel_custom_info?: string;
  /** 品牌ID */
  brand_id?: string;
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

export interface PartnerProductCouponUsersByOpenidCouponsPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 用户商品券Code，最多 40 字符 */
  coupon_code?: string | undefined;
  /** 公众账号AppID */
  appid: string;
  /** 发券请求单号，最多 128 字符 */
  send_request_no: string;
  /** 自定义附加信息，最多 150 字符 */
  attach?: string | undefined;
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: 'MEMBER'[] | undefined;
    /** 会员标签信息，coupon_tag_list 含 MEMBER 时必填 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id: string;
    } | undefined;
  } | undefined;
}

export interface PartnerProductCouponUsersByOpenidCouponsPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** JSON 请求体 */
  json: PartnerProductCouponUsersByOpenidCouponsPostJson;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons` */
export interface PartnerProductCouponUsersByOpenidCoupons extends Node {
  readonly _coupon_code_: PartnerProductCouponUsersByOpenidCouponsByCouponCode;
  /** 同 _coupon_code_ */
  readonly $coupon_code$: PartnerProductCouponUsersByOpenidCouponsByCouponCode;
  /**
   * 指定券状态查询用户商品券列表
   *
   * `GET v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781590 商品券（服务商）}
   */
  get(options: PartnerProductCouponUsersByOpenidCouponsGetOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsGetResponse>>;
  /**
   * 指定券状态查询用户商品券列表
   *
   * `GET v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781590 商品券（服务商）}
   */
  getAsync(options: PartnerProductCouponUsersByOpenidCouponsGetOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsGetResponse>>;
  /**
   * 向用户发放商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781605 商品券（服务商）}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsPostResponse>>;
  /**
   * 向用户发放商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781605 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsPostResponse>>;
}

export type PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse = UserProductCoupon;

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetQuery {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 公众账号AppID */
  appid: string;
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** 查询参数 */
  query: PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetQuery;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` */
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCode extends Node {
  readonly confirm: PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm;
  readonly deactivate: PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate;
  readonly return: PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn;
  readonly use: PartnerProductCouponUsersByOpenidCouponsByCouponCodeUse;
  /**
   * 查询用户商品券详情
   *
   * `GET v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781582 商品券（服务商）}
   */
  get(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>>;
  /**
   * 查询用户商品券详情
   *
   * `GET v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781582 商品券（服务商）}
   */
  getAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>>;
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse {
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
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string;
    /** 核销时间，RFC 3339 时间 */
    use_time?: string;
    /** 关联微信支付订单信息 */
    associated_order_info?: AssociatedOrderInfo;
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string;
      /** 商户订单号 */
      out_trade_no?: string;
      /** 商户号 */
      mchid?: string;
      /** 子商户号 */
      sub_mchid?: string;
      /** 商户服务订单号 */
      out_order_no?: string;
    };
    /** 优惠金额，单位：分 */
    saved_amount?: number;
    /** 退券请求单号 */
    return_request_no?: string;
    /** 退券时间，RFC 3339 时间 */
    return_time?: string;
  };
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: SequentialUsageDetail;
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

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 公众账号AppID */
  appid: string;
  /** 确认发放请求单号，最多 40 字符 */
  out_request_no: string;
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** JSON 请求体 */
  json: PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostJson;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` */
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm extends Node {
  /**
   * 确认发放用户商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781575 商品券（服务商）}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>>;
  /**
   * 确认发放用户商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781575 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>>;
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse {
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
  stock: SingleUsageProductCouponStock;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息，最多 1000 字符 */
  channel_custom_info?: string;
  /** 品牌ID */
  brand_id?: string;
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

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostJson {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 公众账号AppID */
  appid: string;
  /** 失效请求单号，最多 40 字符 */
  out_request_no: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason: string;
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** JSON 请求体 */
  json: PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostJson;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` */
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate extends Node {
  /**
   * 失效用户商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781578 商品券（服务商）}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>>;
  /**
   * 失效用户商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781578 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>>;
}

export type PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse = UserProductCoupon;

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 公众账号AppID */
  appid: string;
  /** 退券请求单号，最多 40 字符 */
  out_request_no: string;
  /** 多次优惠索引 */
  sequential_coupon_index?: number | undefined;
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** JSON 请求体 */
  json: PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostJson;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` */
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn extends Node {
  /**
   * 退券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781599 商品券（服务商）}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>>;
  /**
   * 退券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781599 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>>;
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse {
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
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count: number;
    /** 已使用次数 */
    used_count: number;
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
      /** 有效期开始时间 */
      valid_begin_time: string;
      /** 有效期结束时间 */
      valid_end_time: string;
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
  };
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

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostJsonFields {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 公众账号AppID */
  appid: string;
  /** 核销时间，RFC 3339 时间 */
  use_time: string;
  /** 关联微信支付订单信息，与 associated_pay_score_order_info 二选一 */
  associated_order_info?: AtLeastOne<{
    /** 微信支付单号，与 out_trade_no 至少填一项 */
    transaction_id?: string | undefined;
    /** 商户订单号，与 transaction_id 至少填一项 */
    out_trade_no?: string | undefined;
    /** 商户号，传入 out_trade_no 时必填 */
    mchid?: string | undefined;
    /** 子商户号，服务商模式且传入 out_trade_no 时必填 */
    sub_mchid?: string | undefined;
  }, 'transaction_id' | 'out_trade_no'> | undefined;
  /** 核销请求单号，最多 40 字符 */
  out_request_no: string;
  /** 多次优惠索引 */
  sequential_coupon_index?: number | undefined;
  /** 核销门店ID */
  store_id?: string | undefined;
  /** 关联微信支付分订单信息，与 associated_order_info 二选一 */
  associated_pay_score_order_info?: AtLeastOne<{
    /** 微信支付服务订单号，与 out_order_no 至少填一项 */
    order_id?: string | undefined;
    /** 商户服务订单号，与 order_id 至少填一项 */
    out_order_no?: string | undefined;
    /** 商户号，传入 out_order_no 时必填 */
    mchid?: string | undefined;
    /** 子商户号，服务商模式且传入 out_order_no 时必填 */
    sub_mchid?: string | undefined;
  }, 'order_id' | 'out_order_no'> | undefined;
  /** 优惠金额，单位：分 */
  saved_amount?: number | undefined;
}

export type PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostJson = AtLeastOne<PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostJsonFields, 'associated_order_info' | 'associated_pay_score_order_info'>;

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** JSON 请求体 */
  json: PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostJson;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeUse extends Node {
  /**
   * 核销用户商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781608 商品券（服务商）}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>>;
  /**
   * 核销用户商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781608 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>>;
}

export interface PartnerProductCouponUsersByOpenidPreSendCouponPostResponse {
  /** 预发券token，最多 1024 字符 */
  token: string;
}

export interface PartnerProductCouponUsersByOpenidPreSendCouponPostJson {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 用户商品券Code，最多 40 字符 */
  coupon_code?: string | undefined;
  /** 公众账号AppID */
  appid: string;
  /** 发券请求单号，最多 128 字符 */
  send_request_no: string;
  /** 自定义附加信息，最多 150 字符 */
  attach?: string | undefined;
}

export interface PartnerProductCouponUsersByOpenidPreSendCouponPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** JSON 请求体 */
  json: PartnerProductCouponUsersByOpenidPreSendCouponPostJson;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` */
export interface PartnerProductCouponUsersByOpenidPreSendCoupon extends Node {
  /**
   * 向用户预发放商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434365 商品券（服务商）}
   */
  post(options: PartnerProductCouponUsersByOpenidPreSendCouponPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidPreSendCouponPostResponse>>;
  /**
   * 向用户预发放商品券
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434365 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidPreSendCouponPostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidPreSendCouponPostResponse>>;
}

export interface PartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse {
  /** 预发券token，最多 1024 字符 */
  token: string;
}

export interface PartnerProductCouponUsersByOpenidPreSendCouponBundlePostJson {
  /** 品牌ID */
  brand_id: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** 公众账号AppID */
  appid: string;
  /** 发券请求单号，最多 40 字符 */
  send_request_no: string;
  /** 自定义附加信息，最多 150 字符 */
  attach?: string | undefined;
}

export interface PartnerProductCouponUsersByOpenidPreSendCouponBundlePostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** JSON 请求体 */
  json: PartnerProductCouponUsersByOpenidPreSendCouponBundlePostJson;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` */
export interface PartnerProductCouponUsersByOpenidPreSendCouponBundle extends Node {
  /**
   * 向用户预发放商品券批次组
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280670 商品券（服务商）}
   */
  post(options: PartnerProductCouponUsersByOpenidPreSendCouponBundlePostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse>>;
  /**
   * 向用户预发放商品券批次组
   *
   * `POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280670 商品券（服务商）}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidPreSendCouponBundlePostOptions): Promise<CallResponse<PartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse>>;
}
