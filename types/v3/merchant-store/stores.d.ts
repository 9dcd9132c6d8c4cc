// Generated from openapi/: do not edit, run `npm run generate`.

import type { StoreAddress, StoreAddressInput, StoreBusiness, StoreBusinessInput, StoreRecipientInput } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface StoresPostResponse {
  /** 微信支付商户门店ID */
  store_id: number;
}

export interface StoresPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined;
    /** 品牌名称 */
    brand_name?: string | undefined;
    /** 门店名称 */
    store_name: string;
    /** 分店名称 */
    branch_name?: string | undefined;
    /** 品牌ID */
    brand_id?: number | undefined;
  } | undefined;
  /** 门店地址信息 */
  store_address?: StoreAddressInput | undefined;
  /** 门店经营信息 */
  store_business?: StoreBusinessInput | undefined;
  /** 门店收款信息 */
  store_recipient?: StoreRecipientInput[] | undefined;
}

export interface StoresPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: StoresPostJson;
}

/** `v3/merchant-store/stores` */
export interface Stores extends Node {
  readonly _store_id_: StoresByStoreId;
  /** 同 _store_id_ */
  readonly $store_id$: StoresByStoreId;
  /**
   * 创建门店
   *
   * `POST v3/merchant-store/stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085766 门店（商户）}
   */
  post(options: StoresPostOptions): Promise<CallResponse<StoresPostResponse>>;
  /**
   * 创建门店
   *
   * `POST v3/merchant-store/stores`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085766 门店（商户）}
   */
  postAsync(options: StoresPostOptions): Promise<CallResponse<StoresPostResponse>>;
}

export interface StoresByStoreIdGetResponse {
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string;
    /** 品牌名称 */
    brand_name?: string;
    /** 门店名称 */
    store_name: string;
    /** 分店名称 */
    branch_name?: string;
    /** 品牌ID */
    brand_id?: number;
  };
  /** 门店地址信息 */
  store_address?: StoreAddress;
  /** 门店经营信息 */
  store_business?: StoreBusiness;
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid: string;
    /** 门店收款主体 */
    company_name?: string;
  }[];
  /** 门店状态 */
  store_state?: {
    /** 门店状态描述 */
    store_state_message?: string;
    /** 地址核实失败原因 */
    address_failed_reason?: string;
    /** STORE_STATE_VALID */
    store_state_value?: string;
  };
}

export interface StoresByStoreIdGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
}

export interface StoresByStoreIdGetOptions extends CallOptions {
  /** 微信支付商户门店ID */
  store_id: string | number;
  /** 查询参数 */
  query?: StoresByStoreIdGetQuery | undefined;
}

export interface StoresByStoreIdPatchJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined;
    /** 品牌名称 */
    brand_name?: string | undefined;
    /** 门店名称 */
    store_name: string;
    /** 分店名称 */
    branch_name?: string | undefined;
    /** 品牌ID */
    brand_id?: number | undefined;
  } | undefined;
  /** 门店地址信息 */
  store_address?: StoreAddressInput | undefined;
  /** 门店经营信息 */
  store_business?: StoreBusinessInput | undefined;
}

export interface StoresByStoreIdPatchOptions extends CallOptions {
  /** 微信支付商户门店ID */
  store_id: string | number;
  /** JSON 请求体 */
  json: StoresByStoreIdPatchJson;
}

/** `v3/merchant-store/stores/{store_id}` */
export interface StoresByStoreId extends Node {
  readonly recipients: StoresByStoreIdRecipients;
  /**
   * 查询门店
   *
   * `GET v3/merchant-store/stores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085769 门店（商户）}
   */
  get(options: StoresByStoreIdGetOptions): Promise<CallResponse<StoresByStoreIdGetResponse>>;
  /**
   * 查询门店
   *
   * `GET v3/merchant-store/stores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085769 门店（商户）}
   */
  getAsync(options: StoresByStoreIdGetOptions): Promise<CallResponse<StoresByStoreIdGetResponse>>;
  /**
   * 修改门店
   *
   * `PATCH v3/merchant-store/stores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085768 门店（商户）}
   */
  patch(options: StoresByStoreIdPatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 修改门店
   *
   * `PATCH v3/merchant-store/stores/{store_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085768 门店（商户）}
   */
  patchAsync(options: StoresByStoreIdPatchOptions): Promise<CallResponse<undefined>>;
}

/** `v3/merchant-store/stores/{store_id}/recipients` */
export interface StoresByStoreIdRecipients extends Node {
  readonly bind: StoresByStoreIdRecipientsBind;
  readonly unbind: StoresByStoreIdRecipientsUnbind;
}

export interface StoresByStoreIdRecipientsBindPostResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string;
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string;
  }[];
}

export interface StoresByStoreIdRecipientsBindPostJson {
  /** 子商户号 */
  sub_mchid: string;
  /** 收款门店信息 */
  store_recipient: StoreRecipientInput[];
}

export interface StoresByStoreIdRecipientsBindPostOptions extends CallOptions {
  /** 微信支付商户门店ID */
  store_id: string | number;
  /** JSON 请求体 */
  json: StoresByStoreIdRecipientsBindPostJson;
}

/** `v3/merchant-store/stores/{store_id}/recipients/bind` */
export interface StoresByStoreIdRecipientsBind extends Node {
  /**
   * 绑定门店收款信息
   *
   * `POST v3/merchant-store/stores/{store_id}/recipients/bind`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085771 门店（商户）}
   */
  post(options: StoresByStoreIdRecipientsBindPostOptions): Promise<CallResponse<StoresByStoreIdRecipientsBindPostResponse>>;
  /**
   * 绑定门店收款信息
   *
   * `POST v3/merchant-store/stores/{store_id}/recipients/bind`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085771 门店（商户）}
   */
  postAsync(options: StoresByStoreIdRecipientsBindPostOptions): Promise<CallResponse<StoresByStoreIdRecipientsBindPostResponse>>;
}

export interface StoresByStoreIdRecipientsUnbindPostResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string;
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string;
  }[];
}

export interface StoresByStoreIdRecipientsUnbindPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 收款门店信息 */
  store_recipient?: StoreRecipientInput[] | undefined;
}

export interface StoresByStoreIdRecipientsUnbindPostOptions extends CallOptions {
  /** 微信支付商户门店ID */
  store_id: string | number;
  /** JSON 请求体 */
  json: StoresByStoreIdRecipientsUnbindPostJson;
}

/** `v3/merchant-store/stores/{store_id}/recipients/unbind` */
export interface StoresByStoreIdRecipientsUnbind extends Node {
  /**
   * 解除门店收款信息绑定
   *
   * `POST v3/merchant-store/stores/{store_id}/recipients/unbind`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085773 门店（商户）}
   */
  post(options: StoresByStoreIdRecipientsUnbindPostOptions): Promise<CallResponse<StoresByStoreIdRecipientsUnbindPostResponse>>;
  /**
   * 解除门店收款信息绑定
   *
   * `POST v3/merchant-store/stores/{store_id}/recipients/unbind`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085773 门店（商户）}
   */
  postAsync(options: StoresByStoreIdRecipientsUnbindPostOptions): Promise<CallResponse<StoresByStoreIdRecipientsUnbindPostResponse>>;
}
