// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/webizpay/stores` */
export interface Stores extends Node {
  readonly entityMatches: StoresEntityMatches;
}

export interface StoresEntityMatchesPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户主体匹配批次单号 */
  out_batch_id: string;
  /** 微信支付主体匹配批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  time: string;
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {});
}

export interface StoresEntityMatchesPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户主体匹配批次单号 */
  out_batch_id: string;
  /** 主体匹配明细列表 */
  match_details?: {
    /** 门店统一社会信用代码 */
    organization_code: string;
    /** 门店名称 */
    store_name: string;
    /** 需要查询的支付产品 */
    product_type: 'CODE_PAY' | 'NONE' | (string & {});
  }[] | undefined;
}

export interface StoresEntityMatchesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: StoresEntityMatchesPostJson;
}

/** `v3/webizpay/stores/entity-matches` */
export interface StoresEntityMatches extends Node {
  readonly _batch_id_: StoresEntityMatchesByBatchId;
  /** 同 _batch_id_ */
  readonly $batch_id$: StoresEntityMatchesByBatchId;
  /**
   * 发起门店主体匹配
   *
   * `POST v3/webizpay/stores/entity-matches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507136 微企付（服务商）}
   */
  post(options: StoresEntityMatchesPostOptions): Promise<CallResponse<StoresEntityMatchesPostResponse>>;
  /**
   * 发起门店主体匹配
   *
   * `POST v3/webizpay/stores/entity-matches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507136 微企付（服务商）}
   */
  postAsync(options: StoresEntityMatchesPostOptions): Promise<CallResponse<StoresEntityMatchesPostResponse>>;
}

export interface StoresEntityMatchesByBatchIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户主体匹配批次单号 */
  out_batch_id: string;
  /** 微信支付主体匹配批次单号 */
  batch_id: string;
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {});
  /** 主体匹配明细列表 */
  match_results?: {
    /** 门店统一社会信用代码 */
    organization_code: string;
    /** 门店名称 */
    store_name: string;
    /** 是否存在满足条件微信支付商户号 */
    has_valid_mchid: boolean;
  }[];
}

export interface StoresEntityMatchesByBatchIdGetQuery {
  /** 服务商商户号 */
  sp_mchid: string;
}

export interface StoresEntityMatchesByBatchIdGetOptions extends CallOptions {
  /** 微信支付主体匹配批次单号 */
  batch_id: string;
  /** 查询参数 */
  query: StoresEntityMatchesByBatchIdGetQuery;
}

/** `v3/webizpay/stores/entity-matches/{batch_id}` */
export interface StoresEntityMatchesByBatchId extends Node {
  /**
   * 查询门店主体匹配结果
   *
   * `GET v3/webizpay/stores/entity-matches/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507133 微企付（服务商）}
   */
  get(options: StoresEntityMatchesByBatchIdGetOptions): Promise<CallResponse<StoresEntityMatchesByBatchIdGetResponse>>;
  /**
   * 查询门店主体匹配结果
   *
   * `GET v3/webizpay/stores/entity-matches/{batch_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507133 微企付（服务商）}
   */
  getAsync(options: StoresEntityMatchesByBatchIdGetOptions): Promise<CallResponse<StoresEntityMatchesByBatchIdGetResponse>>;
}
