// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/brand-basic/partner` */
export interface Partner extends Node {
  readonly brands: PartnerBrands;
}

/** `v3/brand-basic/partner/brands` */
export interface PartnerBrands extends Node {
  readonly _brand_id_: PartnerBrandsByBrandId;
  /** 同 _brand_id_ */
  readonly $brand_id$: PartnerBrandsByBrandId;
}

/** `v3/brand-basic/partner/brands/{brand_id}` */
export interface PartnerBrandsByBrandId extends Node {
  readonly productAuthorities: PartnerBrandsByBrandIdProductAuthorities;
}

export interface PartnerBrandsByBrandIdProductAuthoritiesGetResponse {
  /** 品牌ID */
  brand_id: string;
  /** 授权类型 */
  authorization_type: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {});
  /** 授权产品权限 */
  authorization_product?: ('BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE' | (string & {}))[];
  /** 更新时间，RFC 3339 时间 */
  update_time: string;
}

export interface PartnerBrandsByBrandIdProductAuthoritiesGetOptions extends CallOptions {
  /** 品牌ID */
  brand_id: string;
}

/** `v3/brand-basic/partner/brands/{brand_id}/product-authorities` */
export interface PartnerBrandsByBrandIdProductAuthorities extends Node {
  /**
   * 获得品牌已授权且在生效中的产品权限信息
   *
   * `GET v3/brand-basic/partner/brands/{brand_id}/product-authorities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017410365 品牌服务商授权（服务商）}
   */
  get(options: PartnerBrandsByBrandIdProductAuthoritiesGetOptions): Promise<CallResponse<PartnerBrandsByBrandIdProductAuthoritiesGetResponse>>;
  /**
   * 获得品牌已授权且在生效中的产品权限信息
   *
   * `GET v3/brand-basic/partner/brands/{brand_id}/product-authorities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017410365 品牌服务商授权（服务商）}
   */
  getAsync(options: PartnerBrandsByBrandIdProductAuthoritiesGetOptions): Promise<CallResponse<PartnerBrandsByBrandIdProductAuthoritiesGetResponse>>;
}
