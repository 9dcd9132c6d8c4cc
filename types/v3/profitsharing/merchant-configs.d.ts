// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/profitsharing/merchant-configs` */
export interface MerchantConfigs extends Node {
  readonly _sub_mchid_: MerchantConfigsBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MerchantConfigsBySubMchid;
}

export interface MerchantConfigsBySubMchidGetResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 最大分账比例，单位：‱ */
  max_ratio: number;
}

export interface MerchantConfigsBySubMchidGetOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
}

/** `v3/profitsharing/merchant-configs/{sub_mchid}` */
export interface MerchantConfigsBySubMchid extends Node {
  /**
   * 查询最大分账比例
   *
   * `GET v3/profitsharing/merchant-configs/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466864 分账（服务商）}
   */
  get(options: MerchantConfigsBySubMchidGetOptions): Promise<CallResponse<MerchantConfigsBySubMchidGetResponse>>;
  /**
   * 查询最大分账比例
   *
   * `GET v3/profitsharing/merchant-configs/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466864 分账（服务商）}
   */
  getAsync(options: MerchantConfigsBySubMchidGetOptions): Promise<CallResponse<MerchantConfigsBySubMchidGetResponse>>;
}
