// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/compliance/inactive-merchant-identity-verification` */
export interface InactiveMerchantIdentityVerification extends Node {
  readonly merchants: InactiveMerchantIdentityVerificationMerchants;
}

export interface InactiveMerchantIdentityVerificationMerchantsPostResponse {
  /** 核实单号，最多 32 字符 */
  verification_id: string;
}

export interface InactiveMerchantIdentityVerificationMerchantsPostJson {
  /** 特约商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface InactiveMerchantIdentityVerificationMerchantsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InactiveMerchantIdentityVerificationMerchantsPostJson;
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants` */
export interface InactiveMerchantIdentityVerificationMerchants extends Node {
  readonly _sub_mchid_: InactiveMerchantIdentityVerificationMerchantsBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: InactiveMerchantIdentityVerificationMerchantsBySubMchid;
  /**
   * 发起不活跃商户身份核实
   *
   * `POST v3/compliance/inactive-merchant-identity-verification/merchants`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471357 不活跃商户身份核实（服务商）}
   */
  post(options: InactiveMerchantIdentityVerificationMerchantsPostOptions): Promise<CallResponse<InactiveMerchantIdentityVerificationMerchantsPostResponse>>;
  /**
   * 发起不活跃商户身份核实
   *
   * `POST v3/compliance/inactive-merchant-identity-verification/merchants`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471357 不活跃商户身份核实（服务商）}
   */
  postAsync(options: InactiveMerchantIdentityVerificationMerchantsPostOptions): Promise<CallResponse<InactiveMerchantIdentityVerificationMerchantsPostResponse>>;
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}` */
export interface InactiveMerchantIdentityVerificationMerchantsBySubMchid extends Node {
  readonly verifications: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications;
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications` */
export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications extends Node {
  readonly _verification_id_: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId;
  /** 同 _verification_id_ */
  readonly $verification_id$: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId;
}

export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse {
  /** 特约商户号，最多 32 字符 */
  sub_mchid: string;
  /** 核实单号，最多 32 字符 */
  verification_id: string;
  /** 核实单状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 失败原因 */
  fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {});
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 完成时间，RFC 3339 时间 */
  finish_time?: string;
}

export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetOptions extends CallOptions {
  /** 特约商户号 */
  sub_mchid: string;
  /** 核实单号 */
  verification_id: string;
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` */
export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId extends Node {
  /**
   * 查询不活跃商户身份核实结果
   *
   * `GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471359 不活跃商户身份核实（服务商）}
   */
  get(options: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetOptions): Promise<CallResponse<InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse>>;
  /**
   * 查询不活跃商户身份核实结果
   *
   * `GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471359 不活跃商户身份核实（服务商）}
   */
  getAsync(options: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetOptions): Promise<CallResponse<InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse>>;
}
