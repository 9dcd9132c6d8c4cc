// Generated from openapi/: do not edit, run `npm run generate`.

import type { SubsidyActivityFailedStore } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 品牌加价购
 *
 * `v3/marketing/goods-subsidy-activity`
 */
export interface GoodsSubsidyActivity extends Node {
  readonly activities: GoodsSubsidyActivityActivities;
  readonly activity: GoodsSubsidyActivityActivity;
  readonly qualification: GoodsSubsidyActivityQualification;
  readonly retailStoreAct: GoodsSubsidyActivityRetailStoreAct;
}

export interface GoodsSubsidyActivityActivitiesGetResponse {
  /** 小店活动门店总数 */
  total_count?: number;
  /** 小店活动门店集合 */
  data?: {
    /** 活动ID */
    activity_id?: string;
    /** 品牌ID */
    brand_id?: string;
    /** 活动创建方商户号 */
    creator_merchant_id?: string;
    /** 活动信息 */
    activity_info?: {
      /** 活动名称 */
      activity_name?: string;
      /** 活动报名开始时间 */
      apply_start_time?: string;
      /** 活动报名结束时间 */
      apply_end_time?: string;
      /** 活动开始时间 */
      activity_start_time?: string;
      /** 活动结束时间 */
      activity_end_time?: string;
      /** 活动描述 */
      activity_description?: string;
    };
    /** 活动商品信息 */
    goods_information?: {
      /** 商品ID */
      goods_id?: string;
      /** 商品名称 */
      goods_name?: string;
      /** 商品图片URL */
      goods_picture_url?: string;
    };
    /** 活动规则 */
    rule_information?: {
      /** 购买单件商品 */
      store_subsidy?: number;
      /** 购买单件商品 */
      service_provider_subsidy?: number;
      /** 活动门店补贴商品数上限 */
      store_subsidy_quota?: number;
      /** 单用户享受加价购优惠次数上限 */
      user_subsidy_quota?: number;
      /** 活动区域列表 */
      areas?: {
        /** 省名称 */
        province?: string;
        /** 市名称 */
        city?: string;
        /** 区名称 */
        district?: string;
      }[];
    };
  }[];
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface GoodsSubsidyActivityActivitiesGetQuery {
  /** 活动所属城市的ID */
  city_id: string;
  /** 分页页码 */
  offset: number;
  /** 最大返回的活动数 */
  limit: number;
}

export interface GoodsSubsidyActivityActivitiesGetOptions extends CallOptions {
  /** 查询参数 */
  query: GoodsSubsidyActivityActivitiesGetQuery;
}

/** `v3/marketing/goods-subsidy-activity/activities` */
export interface GoodsSubsidyActivityActivities extends Node {
  /**
   * 按区域查询品牌加价购活动
   *
   * `GET v3/marketing/goods-subsidy-activity/activities`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 品牌加价购（商户）}
   */
  get(options: GoodsSubsidyActivityActivitiesGetOptions): Promise<CallResponse<GoodsSubsidyActivityActivitiesGetResponse>>;
  /**
   * 按区域查询品牌加价购活动
   *
   * `GET v3/marketing/goods-subsidy-activity/activities`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 品牌加价购（商户）}
   */
  getAsync(options: GoodsSubsidyActivityActivitiesGetOptions): Promise<CallResponse<GoodsSubsidyActivityActivitiesGetResponse>>;
}

/** `v3/marketing/goods-subsidy-activity/activity` */
export interface GoodsSubsidyActivityActivity extends Node {
  readonly _activity_id_: GoodsSubsidyActivityActivityByActivityId;
  /** 同 _activity_id_ */
  readonly $activity_id$: GoodsSubsidyActivityActivityByActivityId;
}

/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}` */
export interface GoodsSubsidyActivityActivityByActivityId extends Node {
  readonly apply: GoodsSubsidyActivityActivityByActivityIdApply;
}

export interface GoodsSubsidyActivityActivityByActivityIdApplyPostResponse {
  /** 返回结果文案 */
  return_message?: string;
  /** 失败的报名记录 */
  failed_apply_infos?: {
    /** 门店信息 */
    store_info: {
      /** 门店ID */
      store_id: string;
      /** 门店补贴入账商户号 */
      accounting_merchant_id: string;
      /** 门店商户号 */
      merchant_id: string;
    };
    /** 商品原价，单位：分 */
    goods_original_price: number;
  }[];
  /** 成功的报名记录 */
  succeed_apply_infos?: {
    /** 门店信息 */
    store_info: {
      /** 门店ID */
      store_id: string;
      /** 门店补贴入账商户号 */
      accounting_merchant_id: string;
      /** 门店商户号 */
      merchant_id: string;
    };
    /** 商品原价，单位：分 */
    goods_original_price: number;
  }[];
}

export interface GoodsSubsidyActivityActivityByActivityIdApplyPostJson {
  /** 调用报名活动API的商户的商户号 */
  caller_merchant_id: string;
  /** 门店报名信息 */
  apply_infos?: {
    /** 门店信息 */
    store_info: {
      /** 门店ID */
      store_id: string;
      /** 门店补贴入账商户号 */
      accounting_merchant_id: string;
      /** 门店商户号 */
      merchant_id: string;
    };
    /** 商品原价，单位：分 */
    goods_original_price: number;
  }[] | undefined;
}

export interface GoodsSubsidyActivityActivityByActivityIdApplyPostOptions extends CallOptions {
  /** 活动ID */
  activity_id: string;
  /** JSON 请求体 */
  json: GoodsSubsidyActivityActivityByActivityIdApplyPostJson;
}

/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` */
export interface GoodsSubsidyActivityActivityByActivityIdApply extends Node {
  /**
   * 门店报名品牌加价购活动
   *
   * `POST v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 品牌加价购（商户）}
   */
  post(options: GoodsSubsidyActivityActivityByActivityIdApplyPostOptions): Promise<CallResponse<GoodsSubsidyActivityActivityByActivityIdApplyPostResponse>>;
  /**
   * 门店报名品牌加价购活动
   *
   * `POST v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 品牌加价购（商户）}
   */
  postAsync(options: GoodsSubsidyActivityActivityByActivityIdApplyPostOptions): Promise<CallResponse<GoodsSubsidyActivityActivityByActivityIdApplyPostResponse>>;
}

/** `v3/marketing/goods-subsidy-activity/qualification` */
export interface GoodsSubsidyActivityQualification extends Node {
  readonly lock: GoodsSubsidyActivityQualificationLock;
  readonly unlock: GoodsSubsidyActivityQualificationUnlock;
}

export interface GoodsSubsidyActivityQualificationLockPostResponse {
  /** 返回结果文案 */
  return_message?: string;
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[];
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[];
}

export interface GoodsSubsidyActivityQualificationLockPostJson {
  /** 订单信息 */
  order_information: {
    /** 支付订单的微信用户OpenID */
    payer_openid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 订单总金额，单位：分 */
    total_fee: number;
    /** 门店ID */
    store_id: string;
    /** 门店商户号 */
    store_merchant_id: string;
  };
  /** 待锁定的加价购资格ID列表 */
  qualification_ids?: string[] | undefined;
}

export interface GoodsSubsidyActivityQualificationLockPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: GoodsSubsidyActivityQualificationLockPostJson;
}

/** `v3/marketing/goods-subsidy-activity/qualification/lock` */
export interface GoodsSubsidyActivityQualificationLock extends Node {
  /**
   * 锁定品牌加价购活动资格
   *
   * `POST v3/marketing/goods-subsidy-activity/qualification/lock`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 品牌加价购（商户）}
   */
  post(options: GoodsSubsidyActivityQualificationLockPostOptions): Promise<CallResponse<GoodsSubsidyActivityQualificationLockPostResponse>>;
  /**
   * 锁定品牌加价购活动资格
   *
   * `POST v3/marketing/goods-subsidy-activity/qualification/lock`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 品牌加价购（商户）}
   */
  postAsync(options: GoodsSubsidyActivityQualificationLockPostOptions): Promise<CallResponse<GoodsSubsidyActivityQualificationLockPostResponse>>;
}

export interface GoodsSubsidyActivityQualificationUnlockPostResponse {
  /** 返回结果文案 */
  return_message?: string;
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[];
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[];
}

export interface GoodsSubsidyActivityQualificationUnlockPostJson {
  /** 订单信息 */
  order_information: {
    /** 支付订单的微信用户OpenID */
    payer_openid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 订单总金额，单位：分 */
    total_fee: number;
    /** 门店ID */
    store_id: string;
    /** 门店商户号 */
    store_merchant_id: string;
  };
  /** 待锁定的加价购资格ID列表 */
  qualification_ids?: string[] | undefined;
}

export interface GoodsSubsidyActivityQualificationUnlockPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: GoodsSubsidyActivityQualificationUnlockPostJson;
}

/** `v3/marketing/goods-subsidy-activity/qualification/unlock` */
export interface GoodsSubsidyActivityQualificationUnlock extends Node {
  /**
   * 解锁品牌加价购活动资格
   *
   * `POST v3/marketing/goods-subsidy-activity/qualification/unlock`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 品牌加价购（商户）}
   */
  post(options: GoodsSubsidyActivityQualificationUnlockPostOptions): Promise<CallResponse<GoodsSubsidyActivityQualificationUnlockPostResponse>>;
  /**
   * 解锁品牌加价购活动资格
   *
   * `POST v3/marketing/goods-subsidy-activity/qualification/unlock`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 品牌加价购（商户）}
   */
  postAsync(options: GoodsSubsidyActivityQualificationUnlockPostOptions): Promise<CallResponse<GoodsSubsidyActivityQualificationUnlockPostResponse>>;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act` */
export interface GoodsSubsidyActivityRetailStoreAct extends Node {
  readonly _activity_id_: GoodsSubsidyActivityRetailStoreActByActivityId;
  /** 同 _activity_id_ */
  readonly $activity_id$: GoodsSubsidyActivityRetailStoreActByActivityId;
  readonly _brand_id_: GoodsSubsidyActivityRetailStoreActByBrandId;
  /** 同 _brand_id_ */
  readonly $brand_id$: GoodsSubsidyActivityRetailStoreActByBrandId;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}` */
export interface GoodsSubsidyActivityRetailStoreActByActivityId extends Node {
  readonly representative: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentative;
  readonly representatives: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives;
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse {
  /** 零售小店活动ID */
  activity_id: string;
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid: string;
  }[];
  /** 添加时间 */
  add_time: string;
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutJson {
  /** 业务代理信息列表 */
  representative_info_list: {
    /** 业务代理的OpenID */
    openid: string;
  }[];
  /** 请求业务单据号 */
  out_request_no: string;
  /** 添加时间 */
  add_time?: string | undefined;
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutOptions extends CallOptions {
  /** 零售小店活动ID */
  activity_id: string;
  /** JSON 请求体 */
  json: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutJson;
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse {
  /** 零售小店活动ID */
  activity_id: string;
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid: string;
  }[];
  /** 删除时间 */
  delete_time: string;
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteJson {
  /** 业务代理信息列表 */
  representative_info_list: {
    /** 业务代理的OpenID */
    openid: string;
  }[];
  /** 请求业务单据号 */
  out_request_no: string;
  /** 删除时间 */
  delete_time: string;
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteOptions extends CallOptions {
  /** 零售小店活动ID */
  activity_id: string;
  /** JSON 请求体 */
  json: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteJson;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` */
export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentative extends Node {
  /**
   * 添加零售小店活动业务代理
   *
   * `PUT v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384327 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384386 品牌加价购（服务商）}
   */
  put(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse>>;
  /**
   * 添加零售小店活动业务代理
   *
   * `PUT v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384327 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384386 品牌加价购（服务商）}
   */
  putAsync(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse>>;
  /**
   * 删除零售小店活动业务代理
   *
   * `DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384344 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384399 品牌加价购（服务商）}
   */
  delete(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse>>;
  /**
   * 删除零售小店活动业务代理
   *
   * `DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384344 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384399 品牌加价购（服务商）}
   */
  deleteAsync(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse>>;
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse {
  /** 小店活动业代总数 */
  total_count?: number;
  /** 小店活动业代集合 */
  data?: {
    /** 业务代理的OpenID */
    openid: string;
  }[];
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetQuery {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetOptions extends CallOptions {
  /** 零售小店活动ID */
  activity_id: string;
  /** 查询参数 */
  query: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetQuery;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` */
export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives extends Node {
  /**
   * 查询零售小店活动业务代理
   *
   * `GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384347 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384405 品牌加价购（服务商）}
   */
  get(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse>>;
  /**
   * 查询零售小店活动业务代理
   *
   * `GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384347 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384405 品牌加价购（服务商）}
   */
  getAsync(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse>>;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}` */
export interface GoodsSubsidyActivityRetailStoreActByBrandId extends Node {
  readonly materials: GoodsSubsidyActivityRetailStoreActByBrandIdMaterials;
  readonly stores: GoodsSubsidyActivityRetailStoreActByBrandIdStores;
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse {
  /** 成功的物料码列表 */
  material_list?: {
    /** 物料码ID */
    material_id?: string;
    /** 物料码链接 */
    material_url?: string;
  }[];
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostJson {
  /** 请求业务单据 */
  out_request_no: string;
  /** 生成物料码数量 */
  material_num: number;
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostOptions extends CallOptions {
  /** 品牌ID */
  brand_id: string;
  /** JSON 请求体 */
  json: GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostJson;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` */
export interface GoodsSubsidyActivityRetailStoreActByBrandIdMaterials extends Node {
  /**
   * 生成小店活动物料码
   *
   * `POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384337 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384395 品牌加价购（服务商）}
   */
  post(options: GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse>>;
  /**
   * 生成小店活动物料码
   *
   * `POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384337 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384395 品牌加价购（服务商）}
   */
  postAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse>>;
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse {
  /** 小店活动门店总数 */
  total_count?: number;
  /** 小店活动门店集合 */
  data?: SubsidyActivityFailedStore[];
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetQuery {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetOptions extends CallOptions {
  /** 品牌ID */
  brand_id: string;
  /** 查询参数 */
  query: GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetQuery;
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse {
  /** 添加时间 */
  add_time?: string;
  /** 添加失败的小店活动门店列表 */
  failed_stores?: SubsidyActivityFailedStore[];
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostJson {
  /** 请求业务单据 */
  out_request_no: string;
  /** 添加时间 */
  add_time: string;
  /** 待新增的小店活动门店列表 */
  stores: {
    /** 门店编码 */
    store_code?: string | undefined;
    /** 门店名称 */
    store_name?: string | undefined;
  }[];
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostOptions extends CallOptions {
  /** 品牌ID */
  brand_id: string;
  /** JSON 请求体 */
  json: GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostJson;
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse {
  /** 删除时间 */
  delete_time?: string;
  /** 删除失败的小店活动门店列表 */
  failed_stores?: SubsidyActivityFailedStore[];
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteJson {
  /** 请求业务单据 */
  out_request_no: string;
  /** 删除时间 */
  delete_time: string;
  /** 待删除的小店活动门店列表 */
  stores: {
    /** 门店编码 */
    store_code?: string | undefined;
    /** 门店名称 */
    store_name?: string | undefined;
  }[];
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteOptions extends CallOptions {
  /** 品牌ID */
  brand_id: string;
  /** JSON 请求体 */
  json: GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteJson;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` */
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStores extends Node {
  readonly _store_code_: GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode;
  /** 同 _store_code_ */
  readonly $store_code$: GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode;
  /**
   * 查询小店活动门店列表
   *
   * `GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384355 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384414 品牌加价购（服务商）}
   */
  get(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse>>;
  /**
   * 查询小店活动门店列表
   *
   * `GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384355 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384414 品牌加价购（服务商）}
   */
  getAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse>>;
  /**
   * 添加小店活动门店
   *
   * `POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384359 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384421 品牌加价购（服务商）}
   */
  post(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse>>;
  /**
   * 添加小店活动门店
   *
   * `POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384359 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384421 品牌加价购（服务商）}
   */
  postAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse>>;
  /**
   * 删除小店活动门店
   *
   * `DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384363 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384431 品牌加价购（服务商）}
   */
  delete(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse>>;
  /**
   * 删除小店活动门店
   *
   * `DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384363 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384431 品牌加价购（服务商）}
   */
  deleteAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse>>;
}

export type GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse = SubsidyActivityFailedStore;

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetOptions extends CallOptions {
  /** 品牌ID */
  brand_id: string;
  /** 门店编码 */
  store_code: string;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` */
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode extends Node {
  /**
   * 查询小店活动门店详情
   *
   * `GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384379 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384437 品牌加价购（服务商）}
   */
  get(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse>>;
  /**
   * 查询小店活动门店详情
   *
   * `GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384379 品牌加价购（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384437 品牌加价购（服务商）}
   */
  getAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetOptions): Promise<CallResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse>>;
}
