// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/lovefeast/brands` */
export interface Brands extends Node {
  readonly _brand_id_: BrandsByBrandId;
  /** 同 _brand_id_ */
  readonly $brand_id$: BrandsByBrandId;
}

export interface BrandsByBrandIdGetResponse {
  /** 捐赠数量 */
  donate_count: number;
  /** 供餐数量 */
  consume_count?: number;
}

export interface BrandsByBrandIdGetOptions extends CallOptions {
  /** 品牌ID */
  brand_id: string;
}

/** `v3/lovefeast/brands/{brand_id}` */
export interface BrandsByBrandId extends Node {
  /**
   * 查询爱心餐品牌信息
   *
   * `GET v3/lovefeast/brands/{brand_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472863 爱心餐（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466619 爱心餐（服务商）}
   */
  get(options: BrandsByBrandIdGetOptions): Promise<CallResponse<BrandsByBrandIdGetResponse>>;
  /**
   * 查询爱心餐品牌信息
   *
   * `GET v3/lovefeast/brands/{brand_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472863 爱心餐（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466619 爱心餐（服务商）}
   */
  getAsync(options: BrandsByBrandIdGetOptions): Promise<CallResponse<BrandsByBrandIdGetResponse>>;
}
