// Generated from openapi/: do not edit, run `npm run generate`.

import type { ShoppingReceiptCustomEntrance } from '../../components';
import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 商家电子小票
 *
 * `v3/marketing/shopping-receipt`
 */
export interface ShoppingReceipt extends Node {
  readonly customentrances: ShoppingReceiptCustomentrances;
  readonly merchantshoppingreceiptjumpinfos: ShoppingReceiptMerchantshoppingreceiptjumpinfos;
  readonly shoppingreceipts: ShoppingReceiptShoppingreceipts;
}

export type ShoppingReceiptCustomentrancesPostResponse = ShoppingReceiptCustomEntrance;

export interface ShoppingReceiptCustomentrancesPostJson {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {});
  /** 副标题 */
  subtitle: string;
  /** 展示商品信息 */
  goods_thumbnail_url?: string | undefined;
  /** 自定义入口的开始时间 */
  start_time: string;
  /** 自定义入口的结束时间 */
  end_time: string;
  /** 设置自定义入口的状态 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {});
  /** 自定义入口的归属品牌ID */
  brand_id: string;
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

export interface ShoppingReceiptCustomentrancesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ShoppingReceiptCustomentrancesPostJson;
}

/** `v3/marketing/shopping-receipt/customentrances` */
export interface ShoppingReceiptCustomentrances extends Node {
  readonly _brand_id_: ShoppingReceiptCustomentrancesByBrandId;
  /** 同 _brand_id_ */
  readonly $brand_id$: ShoppingReceiptCustomentrancesByBrandId;
  /**
   * 创建自定义入口
   *
   * `POST v3/marketing/shopping-receipt/customentrances`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526342 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697703 商家电子小票（服务商）}
   */
  post(options: ShoppingReceiptCustomentrancesPostOptions): Promise<CallResponse<ShoppingReceiptCustomentrancesPostResponse>>;
  /**
   * 创建自定义入口
   *
   * `POST v3/marketing/shopping-receipt/customentrances`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526342 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697703 商家电子小票（服务商）}
   */
  postAsync(options: ShoppingReceiptCustomentrancesPostOptions): Promise<CallResponse<ShoppingReceiptCustomentrancesPostResponse>>;
}

export type ShoppingReceiptCustomentrancesByBrandIdGetResponse = ShoppingReceiptCustomEntrance;

export interface ShoppingReceiptCustomentrancesByBrandIdGetOptions extends CallOptions {
  /** 自定义入口的归属品牌ID */
  brand_id: string;
}

export type ShoppingReceiptCustomentrancesByBrandIdPatchResponse = ShoppingReceiptCustomEntrance;

export interface ShoppingReceiptCustomentrancesByBrandIdPatchJson {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {}) | undefined;
  /** 副标题 */
  subtitle?: string | undefined;
  /** 展示商品信息 */
  goods_thumbnail_url?: string | undefined;
  /** 设置自定义入口的状态 */
  custom_entrance_state?: 'ONLINE' | 'OFFLINE' | (string & {}) | undefined;
  /** 自定义入口的开始时间 */
  start_time?: string | undefined;
  /** 自定义入口的结束时间 */
  end_time?: string | undefined;
  /** 商户创建自定义入口的凭据号 */
  out_request_no: string;
  /** 自定义入口跳转信息 */
  jump_link?: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string;
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string;
  } | undefined;
}

export interface ShoppingReceiptCustomentrancesByBrandIdPatchOptions extends CallOptions {
  /** 自定义入口的归属品牌ID */
  brand_id: string;
  /** JSON 请求体 */
  json: ShoppingReceiptCustomentrancesByBrandIdPatchJson;
}

/** `v3/marketing/shopping-receipt/customentrances/{brand_id}` */
export interface ShoppingReceiptCustomentrancesByBrandId extends Node {
  /**
   * 查询自定义入口
   *
   * `GET v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526406 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698331 商家电子小票（服务商）}
   */
  get(options: ShoppingReceiptCustomentrancesByBrandIdGetOptions): Promise<CallResponse<ShoppingReceiptCustomentrancesByBrandIdGetResponse>>;
  /**
   * 查询自定义入口
   *
   * `GET v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526406 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698331 商家电子小票（服务商）}
   */
  getAsync(options: ShoppingReceiptCustomentrancesByBrandIdGetOptions): Promise<CallResponse<ShoppingReceiptCustomentrancesByBrandIdGetResponse>>;
  /**
   * 更新自定义入口
   *
   * `PATCH v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526475 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697769 商家电子小票（服务商）}
   */
  patch(options: ShoppingReceiptCustomentrancesByBrandIdPatchOptions): Promise<CallResponse<ShoppingReceiptCustomentrancesByBrandIdPatchResponse>>;
  /**
   * 更新自定义入口
   *
   * `PATCH v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526475 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697769 商家电子小票（服务商）}
   */
  patchAsync(options: ShoppingReceiptCustomentrancesByBrandIdPatchOptions): Promise<CallResponse<ShoppingReceiptCustomentrancesByBrandIdPatchResponse>>;
}

export interface ShoppingReceiptMerchantshoppingreceiptjumpinfosPostResponse {
  /** 商家电子小票跳转信息 */
  merchant_jump_info?: {
    /** 微信支付订单号 */
    transaction_id: string;
    /** 商户号 */
    transaction_mchid?: string;
    /** 子商户号 */
    transaction_sub_mchid?: string;
    /** 下单用户OpenID */
    openid: string;
    /** 商户上传时间 */
    merchant_upload_time: string;
    /** 跳转信息 */
    jump_info: {
      /** 商户电子小票跳转信息小程序AppID */
      merchant_appid: string;
      /** 商户电子小票跳转信息小程序路径 */
      merchant_path: string;
    };
    /** 创建时间 */
    create_time: string;
    /** 修改时间 */
    modify_time: string;
    /** 归属品牌ID */
    brand_id?: number;
  };
}

export interface ShoppingReceiptMerchantshoppingreceiptjumpinfosPostJson {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户号 */
  transaction_mchid?: string | undefined;
  /** 子商户号 */
  transaction_sub_mchid?: string | undefined;
  /** 下单用户OpenID */
  openid: string;
  /** 商户上传时间 */
  merchant_upload_time: string;
  /** 跳转信息 */
  jump_info: {
    /** 商户电子小票跳转信息小程序AppID */
    merchant_appid: string;
    /** 商户电子小票跳转信息小程序路径 */
    merchant_path: string;
  };
}

export interface ShoppingReceiptMerchantshoppingreceiptjumpinfosPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostJson;
}

/** `v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` */
export interface ShoppingReceiptMerchantshoppingreceiptjumpinfos extends Node {
  /**
   * 上传商家电子小票跳转信息
   *
   * `POST v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012443843 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012443825 商家电子小票（服务商）}
   */
  post(options: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostOptions): Promise<CallResponse<ShoppingReceiptMerchantshoppingreceiptjumpinfosPostResponse>>;
  /**
   * 上传商家电子小票跳转信息
   *
   * `POST v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012443843 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012443825 商家电子小票（服务商）}
   */
  postAsync(options: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostOptions): Promise<CallResponse<ShoppingReceiptMerchantshoppingreceiptjumpinfosPostResponse>>;
}

export interface ShoppingReceiptShoppingreceiptsPostResponse {
  /** 电子小票上传信息 */
  receipt: {
    /** 电子小票ID */
    receipt_id: string;
    /** 电子小票图片审核状态 */
    state: string;
    /** 微信支付订单的交易单号 */
    transaction_id: string;
    /** 微信支付订单的商户号 */
    transaction_mchid?: string;
    /** 微信支付订单的子商户号 */
    transaction_sub_mchid?: string;
    /** 微信支付订单中OpenID */
    openid: string;
    /** 图片文件的文件摘要 */
    sha256: string;
    /** 标识电子小票图片类型 */
    image_type: string;
    /** 电子小票创建的时间 */
    create_time: string;
    /** 电子小票最后一次修改时间 */
    modify_time: string;
    /** 用户与商家的联系渠道 */
    merchant_contact_information?: {
      /** 品牌售后部门的咨询电话 （敏感信息，加密传输） */
      consultation_phone_number?: string;
    };
    /** 上传时间 */
    upload_time?: string;
  };
}

/** `meta` 部分的内容 */
export interface ShoppingReceiptShoppingreceiptsPostMeta {
  /** 微信支付订单的交易单号 */
  transaction_id: string;
  /** 微信支付订单的下单商户号 */
  transaction_mchid?: string | undefined;
  /** 微信支付订单的下单子商户号 */
  transaction_sub_mchid?: string | undefined;
  /** 微信支付订单的商户订单号 */
  out_trade_no?: string | undefined;
  /** 微信支付订单中OpenID */
  openid: string;
  /** 图片文件的sha256摘要 */
  sha256: string;
  /** 用户与商家的联系渠道 */
  merchant_contact_information?: {
    /** 品牌售后部门的咨询电话 （敏感信息，加密传输） */
    consultation_phone_number?: string | undefined;
  } | undefined;
  /** 上传时间 */
  upload_time?: string | undefined;
}

export interface ShoppingReceiptShoppingreceiptsPostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link ShoppingReceiptShoppingreceiptsPostMeta} */
  body: UploadBody;
}

/** `v3/marketing/shopping-receipt/shoppingreceipts` */
export interface ShoppingReceiptShoppingreceipts extends Node {
  /**
   * 上传电子小票
   *
   * `POST v3/marketing/shopping-receipt/shoppingreceipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553506 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698614 商家电子小票（服务商）}
   */
  post(options: ShoppingReceiptShoppingreceiptsPostOptions): Promise<CallResponse<ShoppingReceiptShoppingreceiptsPostResponse>>;
  /**
   * 上传电子小票
   *
   * `POST v3/marketing/shopping-receipt/shoppingreceipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553506 商家电子小票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698614 商家电子小票（服务商）}
   */
  postAsync(options: ShoppingReceiptShoppingreceiptsPostOptions): Promise<CallResponse<ShoppingReceiptShoppingreceiptsPostResponse>>;
}
