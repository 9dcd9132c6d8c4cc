// Generated from openapi/: do not edit, run `npm run generate`.

import type { AssociatedOrderInfo, CouponAvailablePeriodInput, CouponCodeCountInfo, CouponDisplayInfo, CouponDisplayInfoInput, DiscountCoupon, DiscountCouponInput, ExchangeCoupon, ExchangeCouponInput, FinderEntrance, IrregularAvailablePeriod, IrregularAvailablePeriodInput, NormalCoupon, NormalCouponInput, OwnBrandProductCoupon, OwnBrandProductCouponStock, OwnBrandProductCouponStockBundle, OwnBrandSingleUsageProductCouponStock, OwnBrandUserProductCoupon, ProductCouponDisplayInfo, ProductCouponFailedStore, SentCountInfo, SequentialUsageDetail, SequentialUsageRule, SingleUsageDetail, SingleUsageInfo, SingleUsageRule, SingleUsageWeeklyPeriod, StockSendRule, UploadMeta, UsageRuleDisplayInfo, UsageRuleDisplayInfoInput, WeeklyAvailablePeriod } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 商品券
 *
 * `brand/marketing/product-coupon`
 */
export interface ProductCoupon extends Node {
  readonly media: ProductCouponMedia;
  readonly notifyConfigs: ProductCouponNotifyConfigs;
  readonly productCoupons: ProductCouponProductCoupons;
  readonly users: ProductCouponUsers;
}

/** `brand/marketing/product-coupon/media` */
export interface ProductCouponMedia extends Node {
  readonly uploadImage: ProductCouponMediaUploadImage;
}

export interface ProductCouponMediaUploadImagePostResponse {
  /** 媒体文件URL地址 */
  media_url?: string;
  /** 图片URL，最多 256 字符，URL */
  image_url: string;
}

/** `meta` 部分的内容 */
export type ProductCouponMediaUploadImagePostMeta = UploadMeta;

export interface ProductCouponMediaUploadImagePostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link ProductCouponMediaUploadImagePostMeta} */
  body: UploadBody;
}

/** `brand/marketing/product-coupon/media/upload-image` */
export interface ProductCouponMediaUploadImage extends Node {
  /**
   * 图片上传
   *
   * `POST brand/marketing/product-coupon/media/upload-image`
   */
  post(options: ProductCouponMediaUploadImagePostOptions): Promise<CallResponse<ProductCouponMediaUploadImagePostResponse>>;
  /**
   * 图片上传
   *
   * `POST brand/marketing/product-coupon/media/upload-image`
   */
  postAsync(options: ProductCouponMediaUploadImagePostOptions): Promise<CallResponse<ProductCouponMediaUploadImagePostResponse>>;
}

export interface ProductCouponNotifyConfigsGetResponse {
  /** 通知URL地址，URL */
  notify_url: string;
  /** 修改时间，RFC 3339 时间 */
  update_time: string;
}

export interface ProductCouponNotifyConfigsPostResponse {
  /** 通知URL地址，URL */
  notify_url: string;
  /** 修改时间，RFC 3339 时间 */
  update_time: string;
}

export interface ProductCouponNotifyConfigsPostJson {
  /** 通知URL地址，最多 256 字符，URL */
  notify_url: string;
}

export interface ProductCouponNotifyConfigsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProductCouponNotifyConfigsPostJson;
}

/** `brand/marketing/product-coupon/notify-configs` */
export interface ProductCouponNotifyConfigs extends Node {
  /**
   * 获取商品券事件通知地址
   *
   * `GET brand/marketing/product-coupon/notify-configs`
   */
  get(options?: CallOptions): Promise<CallResponse<ProductCouponNotifyConfigsGetResponse>>;
  /**
   * 获取商品券事件通知地址
   *
   * `GET brand/marketing/product-coupon/notify-configs`
   */
  getAsync(options?: CallOptions): Promise<CallResponse<ProductCouponNotifyConfigsGetResponse>>;
  /**
   * 设置商品券事件通知地址
   *
   * `POST brand/marketing/product-coupon/notify-configs`
   */
  post(options: ProductCouponNotifyConfigsPostOptions): Promise<CallResponse<ProductCouponNotifyConfigsPostResponse>>;
  /**
   * 设置商品券事件通知地址
   *
   * `POST brand/marketing/product-coupon/notify-configs`
   */
  postAsync(options: ProductCouponNotifyConfigsPostOptions): Promise<CallResponse<ProductCouponNotifyConfigsPostResponse>>;
}

export interface ProductCouponProductCouponsPostResponse {
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
    }[];
  };
}

export interface ProductCouponProductCouponsPostJson {
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

export interface ProductCouponProductCouponsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProductCouponProductCouponsPostJson;
}

/** `brand/marketing/product-coupon/product-coupons` */
export interface ProductCouponProductCoupons extends Node {
  readonly _product_coupon_id_: ProductCouponProductCouponsByProductCouponId;
  /** 同 _product_coupon_id_ */
  readonly $product_coupon_id$: ProductCouponProductCouponsByProductCouponId;
  /**
   * 创建商品券
   *
   * `POST brand/marketing/product-coupon/product-coupons`
   */
  post(options: ProductCouponProductCouponsPostOptions): Promise<CallResponse<ProductCouponProductCouponsPostResponse>>;
  /**
   * 创建商品券
   *
   * `POST brand/marketing/product-coupon/product-coupons`
   */
  postAsync(options: ProductCouponProductCouponsPostOptions): Promise<CallResponse<ProductCouponProductCouponsPostResponse>>;
}

export type ProductCouponProductCouponsByProductCouponIdGetResponse = OwnBrandProductCoupon;

export interface ProductCouponProductCouponsByProductCouponIdGetOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
}

export type ProductCouponProductCouponsByProductCouponIdPatchResponse = OwnBrandProductCoupon;

export interface ProductCouponProductCouponsByProductCouponIdPatchJson {
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

export interface ProductCouponProductCouponsByProductCouponIdPatchOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdPatchJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}` */
export interface ProductCouponProductCouponsByProductCouponId extends Node {
  readonly deactivate: ProductCouponProductCouponsByProductCouponIdDeactivate;
  readonly stockBundles: ProductCouponProductCouponsByProductCouponIdStockBundles;
  readonly stocks: ProductCouponProductCouponsByProductCouponIdStocks;
  /**
   * 查询商品券
   *
   * `GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
   */
  get(options: ProductCouponProductCouponsByProductCouponIdGetOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdGetResponse>>;
  /**
   * 查询商品券
   *
   * `GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
   */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdGetOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdGetResponse>>;
  /**
   * 修改商品券
   *
   * `PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
   */
  patch(options: ProductCouponProductCouponsByProductCouponIdPatchOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdPatchResponse>>;
  /**
   * 修改商品券
   *
   * `PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
   */
  patchAsync(options: ProductCouponProductCouponsByProductCouponIdPatchOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdPatchResponse>>;
}

export type ProductCouponProductCouponsByProductCouponIdDeactivatePostResponse = OwnBrandProductCoupon;

export interface ProductCouponProductCouponsByProductCouponIdDeactivatePostJson {
  /** 失效请求单号，最多 40 字符 */
  out_request_no: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason: string;
}

export interface ProductCouponProductCouponsByProductCouponIdDeactivatePostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdDeactivatePostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate` */
export interface ProductCouponProductCouponsByProductCouponIdDeactivate extends Node {
  /**
   * 失效商品券
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdDeactivatePostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>>;
  /**
   * 失效商品券
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdDeactivatePostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>>;
}

export type ProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse = OwnBrandProductCouponStockBundle;

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesPostJson {
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

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStockBundlesPostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
export interface ProductCouponProductCouponsByProductCouponIdStockBundles extends Node {
  readonly _stock_bundle_id_: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId;
  /** 同 _stock_bundle_id_ */
  readonly $stock_bundle_id$: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId;
  /**
   * 添加商品券批次组
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStockBundlesPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>>;
  /**
   * 添加商品券批次组
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>>;
}

export type ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse = OwnBrandProductCouponStockBundle;

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchJson {
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

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` */
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId extends Node {
  readonly associateStores: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores;
  readonly disassociateStores: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores;
  readonly updateBudget: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget;
  /**
   * 修改商品券批次组
   *
   * `PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   */
  patch(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>>;
  /**
   * 修改商品券批次组
   *
   * `PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   */
  patchAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>>;
}

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse {
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

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostJson {
  /** 门店列表 */
  store_list: {
    /** 门店ID */
    store_id: string;
  }[];
}

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` */
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores extends Node {
  /**
   * 批次组批量关联门店
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>>;
  /**
   * 批次组批量关联门店
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>>;
}

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse {
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

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostJson {
  /** 门店列表 */
  store_list: {
    /** 门店ID */
    store_id: string;
  }[];
}

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` */
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores extends Node {
  /**
   * 批次组批量取消关联门店
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>>;
  /**
   * 批次组批量取消关联门店
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>>;
}

export type ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse = OwnBrandProductCouponStockBundle;

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostJson {
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

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget extends Node {
  /**
   * 修改商品券批次组发放预算
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>>;
  /**
   * 修改商品券批次组发放预算
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>>;
}

export interface ProductCouponProductCouponsByProductCouponIdStocksGetResponse {
  /** 总个数 */
  total_count: number;
  /** 下一页Token，最多 100 字符 */
  next_page_token?: string;
  /** 批次列表 */
  stock_list?: OwnBrandProductCouponStock[];
}

export interface ProductCouponProductCouponsByProductCouponIdStocksGetQuery {
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | undefined;
  /** 分页大小 */
  page_size?: number | undefined;
  /** 分页Token */
  page_token?: string | undefined;
  /** 批次组ID */
  stock_bundle_id?: string | undefined;
}

export interface ProductCouponProductCouponsByProductCouponIdStocksGetOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 查询参数 */
  query?: ProductCouponProductCouponsByProductCouponIdStocksGetQuery | undefined;
}

export interface ProductCouponProductCouponsByProductCouponIdStocksPostResponse {
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
}

export interface ProductCouponProductCouponsByProductCouponIdStocksPostJson {
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

export interface ProductCouponProductCouponsByProductCouponIdStocksPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStocksPostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks` */
export interface ProductCouponProductCouponsByProductCouponIdStocks extends Node {
  readonly _stock_id_: ProductCouponProductCouponsByProductCouponIdStocksByStockId;
  /** 同 _stock_id_ */
  readonly $stock_id$: ProductCouponProductCouponsByProductCouponIdStocksByStockId;
  /**
   * 查询商品券批次列表
   *
   * `GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
   */
  get(options: ProductCouponProductCouponsByProductCouponIdStocksGetOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksGetResponse>>;
  /**
   * 查询商品券批次列表
   *
   * `GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
   */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdStocksGetOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksGetResponse>>;
  /**
   * 添加商品券批次
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksPostResponse>>;
  /**
   * 添加商品券批次
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksPostResponse>>;
}

export type ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse = OwnBrandProductCouponStock;

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
}

export type ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse = OwnBrandSingleUsageProductCouponStock;

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchJson {
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

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockId extends Node {
  readonly associateStores: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores;
  readonly associatedStores: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores;
  readonly deactivate: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate;
  readonly disassociateStores: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores;
  readonly updateBudget: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget;
  readonly uploadCouponCodes: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes;
  /**
   * 查询商品券指定批次
   *
   * `GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   */
  get(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>>;
  /**
   * 查询商品券指定批次
   *
   * `GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>>;
  /**
   * 修改商品券指定批次
   *
   * `PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   */
  patch(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>>;
  /**
   * 修改商品券指定批次
   *
   * `PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   */
  patchAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>>;
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse {
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

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostJson {
  /** 门店列表 */
  store_list: {
    /** 门店ID */
    store_id: string;
  }[];
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` */
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores extends Node {
  /**
   * 批次关联门店
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>>;
  /**
   * 批次关联门店
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>>;
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse {
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

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetQuery {
  /** 分页大小 */
  page_size?: number | undefined;
  /** 分页Token */
  page_token?: string | undefined;
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 查询参数 */
  query?: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetQuery | undefined;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` */
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores extends Node {
  /**
   * 查询批次关联门店列表
   *
   * `GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   */
  get(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>>;
  /**
   * 查询批次关联门店列表
   *
   * `GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>>;
}

export type ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse = OwnBrandSingleUsageProductCouponStock;

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostJson {
  /** 失效请求单号，最多 40 字符 */
  out_request_no: string;
  /** 失效原因，最多 150 字符 */
  deactivate_reason: string;
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` */
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate extends Node {
  /**
   * 失效商品券批次
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>>;
  /**
   * 失效商品券批次
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>>;
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse {
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

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostJson {
  /** 门店列表 */
  store_list: {
    /** 门店ID */
    store_id: string;
  }[];
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` */
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores extends Node {
  /**
   * 批次取消关联门店
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>>;
  /**
   * 批次取消关联门店
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>>;
}

export type ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse = OwnBrandSingleUsageProductCouponStock;

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostJson {
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

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget extends Node {
  /**
   * 修改商品券批次发放预算
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>>;
  /**
   * 修改商品券批次发放预算
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>>;
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse {
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

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostJson {
  /** 请求单号，最多 40 字符 */
  out_request_no: string;
  /** 券Code列表，最多 40 字符 */
  code_list: string[];
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostOptions extends CallOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** JSON 请求体 */
  json: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostJson;
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes extends Node {
  /**
   * 预上传券Code
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>>;
  /**
   * 预上传券Code
   *
   * `POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostOptions): Promise<CallResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>>;
}

/** `brand/marketing/product-coupon/users` */
export interface ProductCouponUsers extends Node {
  readonly _openid_: ProductCouponUsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: ProductCouponUsersByOpenid;
}

/** `brand/marketing/product-coupon/users/{openid}` */
export interface ProductCouponUsersByOpenid extends Node {
  readonly coupons: ProductCouponUsersByOpenidCoupons;
  readonly preSendCoupon: ProductCouponUsersByOpenidPreSendCoupon;
}

export interface ProductCouponUsersByOpenidCouponsGetResponse {
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
    product_coupon: OwnBrandProductCoupon;
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

export interface ProductCouponUsersByOpenidCouponsGetQuery {
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
  /** 用户券组ID */
  user_coupon_bundle_id?: string | undefined;
}

export interface ProductCouponUsersByOpenidCouponsGetOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 查询参数 */
  query: ProductCouponUsersByOpenidCouponsGetQuery;
}

export interface ProductCouponUsersByOpenidCouponsPostResponse {
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
}

export interface ProductCouponUsersByOpenidCouponsPostJson {
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

export interface ProductCouponUsersByOpenidCouponsPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** JSON 请求体 */
  json: ProductCouponUsersByOpenidCouponsPostJson;
}

/** `brand/marketing/product-coupon/users/{openid}/coupons` */
export interface ProductCouponUsersByOpenidCoupons extends Node {
  readonly _coupon_code_: ProductCouponUsersByOpenidCouponsByCouponCode;
  /** 同 _coupon_code_ */
  readonly $coupon_code$: ProductCouponUsersByOpenidCouponsByCouponCode;
  /**
   * 指定券状态查询用户商品券列表
   *
   * `GET brand/marketing/product-coupon/users/{openid}/coupons`
   */
  get(options: ProductCouponUsersByOpenidCouponsGetOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsGetResponse>>;
  /**
   * 指定券状态查询用户商品券列表
   *
   * `GET brand/marketing/product-coupon/users/{openid}/coupons`
   */
  getAsync(options: ProductCouponUsersByOpenidCouponsGetOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsGetResponse>>;
  /**
   * 向用户发放商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons`
   */
  post(options: ProductCouponUsersByOpenidCouponsPostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsPostResponse>>;
  /**
   * 向用户发放商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons`
   */
  postAsync(options: ProductCouponUsersByOpenidCouponsPostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsPostResponse>>;
}

export type ProductCouponUsersByOpenidCouponsByCouponCodeGetResponse = OwnBrandUserProductCoupon;

export interface ProductCouponUsersByOpenidCouponsByCouponCodeGetQuery {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 公众账号AppID */
  appid: string;
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeGetOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** 查询参数 */
  query: ProductCouponUsersByOpenidCouponsByCouponCodeGetQuery;
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}` */
export interface ProductCouponUsersByOpenidCouponsByCouponCode extends Node {
  readonly confirm: ProductCouponUsersByOpenidCouponsByCouponCodeConfirm;
  readonly deactivate: ProductCouponUsersByOpenidCouponsByCouponCodeDeactivate;
  readonly return: ProductCouponUsersByOpenidCouponsByCouponCodeReturn;
  readonly use: ProductCouponUsersByOpenidCouponsByCouponCodeUse;
  /**
   * 查询用户商品券详情
   *
   * `GET brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
   */
  get(options: ProductCouponUsersByOpenidCouponsByCouponCodeGetOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>>;
  /**
   * 查询用户商品券详情
   *
   * `GET brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
   */
  getAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeGetOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>>;
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse {
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
  product_coupon: OwnBrandProductCoupon;
  /** 批次信息 */
  stock: OwnBrandProductCouponStock;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息，最多 1000 字符 */
  channel_custom_info?: string;
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

export interface ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostJson {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  /** 公众账号AppID */
  appid: string;
  /** 确认发放请求单号，最多 40 字符 */
  out_request_no: string;
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** JSON 请求体 */
  json: ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostJson;
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` */
export interface ProductCouponUsersByOpenidCouponsByCouponCodeConfirm extends Node {
  /**
   * 确认发放用户商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   */
  post(options: ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>>;
  /**
   * 确认发放用户商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   */
  postAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>>;
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse {
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
  stock: OwnBrandSingleUsageProductCouponStock;
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
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostJson {
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

export interface ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** JSON 请求体 */
  json: ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostJson;
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` */
export interface ProductCouponUsersByOpenidCouponsByCouponCodeDeactivate extends Node {
  /**
   * 失效用户商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   */
  post(options: ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>>;
  /**
   * 失效用户商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   */
  postAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>>;
}

export type ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse = OwnBrandUserProductCoupon;

export interface ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostJson {
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

export interface ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** JSON 请求体 */
  json: ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostJson;
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return` */
export interface ProductCouponUsersByOpenidCouponsByCouponCodeReturn extends Node {
  /**
   * 退券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   */
  post(options: ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>>;
  /**
   * 退券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   */
  postAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>>;
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse {
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

export interface ProductCouponUsersByOpenidCouponsByCouponCodeUsePostJsonFields {
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

export type ProductCouponUsersByOpenidCouponsByCouponCodeUsePostJson = AtLeastOne<ProductCouponUsersByOpenidCouponsByCouponCodeUsePostJsonFields, 'associated_order_info' | 'associated_pay_score_order_info'>;

export interface ProductCouponUsersByOpenidCouponsByCouponCodeUsePostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  /** JSON 请求体 */
  json: ProductCouponUsersByOpenidCouponsByCouponCodeUsePostJson;
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
export interface ProductCouponUsersByOpenidCouponsByCouponCodeUse extends Node {
  /**
   * 核销用户商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   */
  post(options: ProductCouponUsersByOpenidCouponsByCouponCodeUsePostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>>;
  /**
   * 核销用户商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   */
  postAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeUsePostOptions): Promise<CallResponse<ProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>>;
}

export interface ProductCouponUsersByOpenidPreSendCouponPostResponse {
  /** 预发券token，最多 1024 字符 */
  token: string;
}

export interface ProductCouponUsersByOpenidPreSendCouponPostJson {
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

export interface ProductCouponUsersByOpenidPreSendCouponPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** JSON 请求体 */
  json: ProductCouponUsersByOpenidPreSendCouponPostJson;
}

/** `brand/marketing/product-coupon/users/{openid}/pre-send-coupon` */
export interface ProductCouponUsersByOpenidPreSendCoupon extends Node {
  /**
   * 向用户预发放商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
   */
  post(options: ProductCouponUsersByOpenidPreSendCouponPostOptions): Promise<CallResponse<ProductCouponUsersByOpenidPreSendCouponPostResponse>>;
  /**
   * 向用户预发放商品券
   *
   * `POST brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
   */
  postAsync(options: ProductCouponUsersByOpenidPreSendCouponPostOptions): Promise<CallResponse<ProductCouponUsersByOpenidPreSendCouponPostResponse>>;
}
