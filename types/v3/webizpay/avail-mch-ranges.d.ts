// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface AvailMchRangesGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 可用商户范围列表 */
  range_list: {
    /** 可用商户范围id */
    range_id?: string;
    /** 商户标识类型 */
    identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {});
  }[];
}

export interface AvailMchRangesGetQuery {
  /** 服务商商户号 */
  sp_mchid: string;
}

export interface AvailMchRangesGetOptions extends CallOptions {
  /** 查询参数 */
  query: AvailMchRangesGetQuery;
}

export interface AvailMchRangesPostResponse {
  /** 可用商户范围id */
  range_id: string;
}

export interface AvailMchRangesPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户标识类型 */
  identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {});
}

export interface AvailMchRangesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AvailMchRangesPostJson;
}

/** `v3/webizpay/avail-mch-ranges` */
export interface AvailMchRanges extends Node {
  readonly _range_id_: AvailMchRangesByRangeId;
  /** 同 _range_id_ */
  readonly $range_id$: AvailMchRangesByRangeId;
  /**
   * 查询可用商户范围列表
   *
   * `GET v3/webizpay/avail-mch-ranges`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205627 微企付（服务商）}
   */
  get(options: AvailMchRangesGetOptions): Promise<CallResponse<AvailMchRangesGetResponse>>;
  /**
   * 查询可用商户范围列表
   *
   * `GET v3/webizpay/avail-mch-ranges`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205627 微企付（服务商）}
   */
  getAsync(options: AvailMchRangesGetOptions): Promise<CallResponse<AvailMchRangesGetResponse>>;
  /**
   * 创建可用商户范围
   *
   * `POST v3/webizpay/avail-mch-ranges`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205621 微企付（服务商）}
   */
  post(options: AvailMchRangesPostOptions): Promise<CallResponse<AvailMchRangesPostResponse>>;
  /**
   * 创建可用商户范围
   *
   * `POST v3/webizpay/avail-mch-ranges`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205621 微企付（服务商）}
   */
  postAsync(options: AvailMchRangesPostOptions): Promise<CallResponse<AvailMchRangesPostResponse>>;
}

/** `v3/webizpay/avail-mch-ranges/{range_id}` */
export interface AvailMchRangesByRangeId extends Node {
  readonly merchantIdentifiers: AvailMchRangesByRangeIdMerchantIdentifiers;
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersGetResponse {
  /** 分页开始位置 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 实际返回数量 */
  count: number;
  /** 总数量 */
  total_count: number;
  /** 商户标识列表 */
  data: string[];
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersGetQuery {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 分页开始位置 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersGetOptions extends CallOptions {
  /** 可用商户范围id */
  range_id: string;
  /** 查询参数 */
  query: AvailMchRangesByRangeIdMerchantIdentifiersGetQuery;
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersPostResponse {
  /** 可用商户范围id */
  range_id: string;
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户标识值 */
  merchant_identifier: string;
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersPostOptions extends CallOptions {
  /** 可用商户范围id */
  range_id: string;
  /** JSON 请求体 */
  json: AvailMchRangesByRangeIdMerchantIdentifiersPostJson;
}

/** `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` */
export interface AvailMchRangesByRangeIdMerchantIdentifiers extends Node {
  readonly _merchant_identifier_: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier;
  /** 同 _merchant_identifier_ */
  readonly $merchant_identifier$: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier;
  /**
   * 查询商户标识列表
   *
   * `GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205633 微企付（服务商）}
   */
  get(options: AvailMchRangesByRangeIdMerchantIdentifiersGetOptions): Promise<CallResponse<AvailMchRangesByRangeIdMerchantIdentifiersGetResponse>>;
  /**
   * 查询商户标识列表
   *
   * `GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205633 微企付（服务商）}
   */
  getAsync(options: AvailMchRangesByRangeIdMerchantIdentifiersGetOptions): Promise<CallResponse<AvailMchRangesByRangeIdMerchantIdentifiersGetResponse>>;
  /**
   * 添加商户标识
   *
   * `POST v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205631 微企付（服务商）}
   */
  post(options: AvailMchRangesByRangeIdMerchantIdentifiersPostOptions): Promise<CallResponse<AvailMchRangesByRangeIdMerchantIdentifiersPostResponse>>;
  /**
   * 添加商户标识
   *
   * `POST v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205631 微企付（服务商）}
   */
  postAsync(options: AvailMchRangesByRangeIdMerchantIdentifiersPostOptions): Promise<CallResponse<AvailMchRangesByRangeIdMerchantIdentifiersPostResponse>>;
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse {
  /** 可用商户范围id */
  range_id: string;
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteJson {
  /** 服务商商户号 */
  sp_mchid: string;
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteOptions extends CallOptions {
  /** 可用商户范围id */
  range_id: string;
  /** 商户标识值 */
  merchant_identifier: string;
  /** JSON 请求体 */
  json: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteJson;
}

/** `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` */
export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier extends Node {
  /**
   * 删除商户标识
   *
   * `DELETE v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205637 微企付（服务商）}
   */
  delete(options: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteOptions): Promise<CallResponse<AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse>>;
  /**
   * 删除商户标识
   *
   * `DELETE v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205637 微企付（服务商）}
   */
  deleteAsync(options: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteOptions): Promise<CallResponse<AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse>>;
}
