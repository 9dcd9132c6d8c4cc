// Generated from openapi/: do not edit, run `npm run generate`.

import type { StoreAddress, StoreAddressInput, StoreBasics, StoreBusiness, StoreBusinessInput, StoreRecipient } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface BrandstoresGetResponse {
  /** 分页起始位置 */
  offset?: number;
  /** 分页条数 */
  limit?: number;
  /** 门店总数 */
  total_count?: number;
  /** 品牌门店列表 */
  data?: {
    /** 品牌门店ID */
    store_id?: string;
    /** 门店状态 */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
    /** 审核状态 */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
    /** 审核失败原因 */
    review_reject_reason?: string;
    /** 门店基础信息 */
    store_basics?: StoreBasics;
    /** 门店地址信息 */
    store_address?: StoreAddress;
    /** 门店经营信息 */
    store_business?: StoreBusiness;
    /** 门店收款信息 */
    store_recipient?: {
      /** 门店收款商户号，最多 16 字符 */
      mchid?: string;
      /** 门店收款主体，最多 256 字符 */
      company_name?: string;
      /** 收款绑定状态 */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
    }[];
  }[];
}

export interface BrandstoresGetQuery {
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | undefined;
  /** 分页起始位置 */
  offset?: number | undefined;
  /** 分页条数 */
  limit?: number | undefined;
}

export interface BrandstoresGetOptions extends CallOptions {
  /** 查询参数 */
  query?: BrandstoresGetQuery | undefined;
}

export interface BrandstoresPostResponse {
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
  /** 审核失败原因 */
  review_reject_reason?: string;
  /** 门店基础信息 */
  store_basics?: StoreBasics;
  /** 门店地址信息 */
  store_address?: StoreAddress;
  /** 门店经营信息 */
  store_business?: StoreBusiness;
  /** 门店收款信息 */
  store_recipient?: StoreRecipient[];
}

export interface BrandstoresPostJson {
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号，最多 32 字符 */
    store_reference_id?: string | undefined;
    /** 门店名称，最多 50 字符 */
    branch_name?: string | undefined;
  } | undefined;
  /** 门店地址信息 */
  store_address: StoreAddressInput;
  /** 门店经营信息 */
  store_business?: StoreBusinessInput | undefined;
}

export interface BrandstoresPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BrandstoresPostJson;
}

/** `brand/store/brandstores` */
export interface Brandstores extends Node {
  readonly _store_id_: BrandstoresByStoreId;
  /** 同 _store_id_ */
  readonly $store_id$: BrandstoresByStoreId;
  /**
   * 列表查询品牌门店信息
   *
   * `GET brand/store/brandstores`
   */
  get(options?: BrandstoresGetOptions): Promise<CallResponse<BrandstoresGetResponse>>;
  /**
   * 列表查询品牌门店信息
   *
   * `GET brand/store/brandstores`
   */
  getAsync(options?: BrandstoresGetOptions): Promise<CallResponse<BrandstoresGetResponse>>;
  /**
   * 创建品牌门店
   *
   * `POST brand/store/brandstores`
   */
  post(options: BrandstoresPostOptions): Promise<CallResponse<BrandstoresPostResponse>>;
  /**
   * 创建品牌门店
   *
   * `POST brand/store/brandstores`
   */
  postAsync(options: BrandstoresPostOptions): Promise<CallResponse<BrandstoresPostResponse>>;
}

export interface BrandstoresByStoreIdGetResponse {
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
  /** 审核失败原因 */
  review_reject_reason?: string;
  /** 门店基础信息 */
  store_basics?: StoreBasics;
  /** 门店地址信息 */
  store_address?: StoreAddress;
  /** 门店经营信息 */
  store_business?: StoreBusiness;
  /** 门店收款信息 */
  store_recipient?: StoreRecipient[];
}

export interface BrandstoresByStoreIdGetOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
}

export interface BrandstoresByStoreIdPatchResponse {
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
  /** 审核失败原因 */
  review_reject_reason?: string;
  /** 门店基础信息 */
  store_basics?: StoreBasics;
  /** 门店地址信息 */
  store_address?: StoreAddress;
  /** 门店经营信息 */
  store_business?: StoreBusiness;
  /** 门店收款信息 */
  store_recipient?: StoreRecipient[];
}

export interface BrandstoresByStoreIdPatchJson {
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号，最多 32 字符 */
    store_reference_id?: string | undefined;
    /** 门店名称，最多 50 字符 */
    branch_name?: string | undefined;
  } | undefined;
  /** 门店地址信息 */
  store_address?: StoreAddressInput | undefined;
  /** 门店经营信息 */
  store_business?: StoreBusinessInput | undefined;
}

export interface BrandstoresByStoreIdPatchOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** JSON 请求体 */
  json: BrandstoresByStoreIdPatchJson;
}

export interface BrandstoresByStoreIdDeleteOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
}

/** `brand/store/brandstores/{store_id}` */
export interface BrandstoresByStoreId extends Node {
  readonly bindrecipient: BrandstoresByStoreIdBindrecipient;
  readonly close: BrandstoresByStoreIdClose;
  readonly resume: BrandstoresByStoreIdResume;
  readonly unbindrecipient: BrandstoresByStoreIdUnbindrecipient;
  /**
   * 查询品牌门店
   *
   * `GET brand/store/brandstores/{store_id}`
   */
  get(options: BrandstoresByStoreIdGetOptions): Promise<CallResponse<BrandstoresByStoreIdGetResponse>>;
  /**
   * 查询品牌门店
   *
   * `GET brand/store/brandstores/{store_id}`
   */
  getAsync(options: BrandstoresByStoreIdGetOptions): Promise<CallResponse<BrandstoresByStoreIdGetResponse>>;
  /**
   * 更新品牌门店
   *
   * `PATCH brand/store/brandstores/{store_id}`
   */
  patch(options: BrandstoresByStoreIdPatchOptions): Promise<CallResponse<BrandstoresByStoreIdPatchResponse>>;
  /**
   * 更新品牌门店
   *
   * `PATCH brand/store/brandstores/{store_id}`
   */
  patchAsync(options: BrandstoresByStoreIdPatchOptions): Promise<CallResponse<BrandstoresByStoreIdPatchResponse>>;
  /**
   * 删除品牌门店
   *
   * `DELETE brand/store/brandstores/{store_id}`
   */
  delete(options: BrandstoresByStoreIdDeleteOptions): Promise<CallResponse<undefined>>;
  /**
   * 删除品牌门店
   *
   * `DELETE brand/store/brandstores/{store_id}`
   */
  deleteAsync(options: BrandstoresByStoreIdDeleteOptions): Promise<CallResponse<undefined>>;
}

export interface BrandstoresByStoreIdBindrecipientPostResponse {
  /** 品牌门店ID */
  store_id?: string;
  /** 门店收款商户号，最多 16 字符 */
  mchid?: string;
  /** 门店收款主体，最多 256 字符 */
  company_name?: string;
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
}

export interface BrandstoresByStoreIdBindrecipientPostJson {
  /** 门店收款商户号，最多 16 字符 */
  mchid: string;
  /** 门店收款主体，最多 256 字符 */
  company_name: string;
}

export interface BrandstoresByStoreIdBindrecipientPostOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** JSON 请求体 */
  json: BrandstoresByStoreIdBindrecipientPostJson;
}

/** `brand/store/brandstores/{store_id}/bindrecipient` */
export interface BrandstoresByStoreIdBindrecipient extends Node {
  /**
   * 绑定收款商户号
   *
   * `POST brand/store/brandstores/{store_id}/bindrecipient`
   */
  post(options: BrandstoresByStoreIdBindrecipientPostOptions): Promise<CallResponse<BrandstoresByStoreIdBindrecipientPostResponse>>;
  /**
   * 绑定收款商户号
   *
   * `POST brand/store/brandstores/{store_id}/bindrecipient`
   */
  postAsync(options: BrandstoresByStoreIdBindrecipientPostOptions): Promise<CallResponse<BrandstoresByStoreIdBindrecipientPostResponse>>;
}

export interface BrandstoresByStoreIdClosePostResponse {
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
}

export interface BrandstoresByStoreIdClosePostOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
}

/** `brand/store/brandstores/{store_id}/close` */
export interface BrandstoresByStoreIdClose extends Node {
  /**
   * 暂停门店营业
   *
   * `POST brand/store/brandstores/{store_id}/close`
   */
  post(options: BrandstoresByStoreIdClosePostOptions): Promise<CallResponse<BrandstoresByStoreIdClosePostResponse>>;
  /**
   * 暂停门店营业
   *
   * `POST brand/store/brandstores/{store_id}/close`
   */
  postAsync(options: BrandstoresByStoreIdClosePostOptions): Promise<CallResponse<BrandstoresByStoreIdClosePostResponse>>;
}

export interface BrandstoresByStoreIdResumePostResponse {
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
}

export interface BrandstoresByStoreIdResumePostOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
}

/** `brand/store/brandstores/{store_id}/resume` */
export interface BrandstoresByStoreIdResume extends Node {
  /**
   * 恢复门店营业
   *
   * `POST brand/store/brandstores/{store_id}/resume`
   */
  post(options: BrandstoresByStoreIdResumePostOptions): Promise<CallResponse<BrandstoresByStoreIdResumePostResponse>>;
  /**
   * 恢复门店营业
   *
   * `POST brand/store/brandstores/{store_id}/resume`
   */
  postAsync(options: BrandstoresByStoreIdResumePostOptions): Promise<CallResponse<BrandstoresByStoreIdResumePostResponse>>;
}

export interface BrandstoresByStoreIdUnbindrecipientPostResponse {
  /** 解绑失败原因 */
  failed_reason?: string;
}

export interface BrandstoresByStoreIdUnbindrecipientPostJson {
  /** 门店收款商户号，最多 16 字符 */
  mchid: string;
}

export interface BrandstoresByStoreIdUnbindrecipientPostOptions extends CallOptions {
  /** 品牌门店ID */
  store_id: string;
  /** JSON 请求体 */
  json: BrandstoresByStoreIdUnbindrecipientPostJson;
}

/** `brand/store/brandstores/{store_id}/unbindrecipient` */
export interface BrandstoresByStoreIdUnbindrecipient extends Node {
  /**
   * 解绑收款商户号
   *
   * `POST brand/store/brandstores/{store_id}/unbindrecipient`
   */
  post(options: BrandstoresByStoreIdUnbindrecipientPostOptions): Promise<CallResponse<BrandstoresByStoreIdUnbindrecipientPostResponse>>;
  /**
   * 解绑收款商户号
   *
   * `POST brand/store/brandstores/{store_id}/unbindrecipient`
   */
  postAsync(options: BrandstoresByStoreIdUnbindrecipientPostOptions): Promise<CallResponse<BrandstoresByStoreIdUnbindrecipientPostResponse>>;
}
