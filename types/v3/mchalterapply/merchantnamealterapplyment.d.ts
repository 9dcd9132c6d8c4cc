// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface MerchantnamealterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string;
}

export interface MerchantnamealterapplymentPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 商户简称 */
  merchant_shortname: string;
}

export interface MerchantnamealterapplymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantnamealterapplymentPostJson;
}

/** `v3/mchalterapply/merchantnamealterapplyment` */
export interface Merchantnamealterapplyment extends Node {
  readonly merchant: MerchantnamealterapplymentMerchant;
  readonly _apply_id_: MerchantnamealterapplymentByApplyId;
  /** 同 _apply_id_ */
  readonly $apply_id$: MerchantnamealterapplymentByApplyId;
  /**
   * 提交商户简称变更申请单
   *
   * `POST v3/mchalterapply/merchantnamealterapplyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166071 超级管理员变更（服务商）}
   */
  post(options: MerchantnamealterapplymentPostOptions): Promise<CallResponse<MerchantnamealterapplymentPostResponse>>;
  /**
   * 提交商户简称变更申请单
   *
   * `POST v3/mchalterapply/merchantnamealterapplyment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166071 超级管理员变更（服务商）}
   */
  postAsync(options: MerchantnamealterapplymentPostOptions): Promise<CallResponse<MerchantnamealterapplymentPostResponse>>;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant` */
export interface MerchantnamealterapplymentMerchant extends Node {
  readonly _sub_mchid_: MerchantnamealterapplymentMerchantBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MerchantnamealterapplymentMerchantBySubMchid;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}` */
export interface MerchantnamealterapplymentMerchantBySubMchid extends Node {
  readonly outRequestNo: MerchantnamealterapplymentMerchantBySubMchidOutRequestNo;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no` */
export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNo extends Node {
  readonly _out_request_no_: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo;
}

export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse {
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
}

export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetOptions extends CallOptions {
  /** 二级商户号 */
  sub_mchid: string;
  /** 业务申请编号 */
  out_request_no: string;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` */
export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo extends Node {
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号
   *
   * `GET v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166085 超级管理员变更（服务商）}
   */
  get(options: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号
   *
   * `GET v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166085 超级管理员变更（服务商）}
   */
  getAsync(options: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse>>;
}

export interface MerchantnamealterapplymentByApplyIdGetResponse {
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 微信支付商户号 */
  merchant_code: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
}

export interface MerchantnamealterapplymentByApplyIdGetOptions extends CallOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}` */
export interface MerchantnamealterapplymentByApplyId extends Node {
  readonly revoke: MerchantnamealterapplymentByApplyIdRevoke;
  /**
   * 查询商户简称变更申请单状态-使用申请单号
   *
   * `GET v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166074 超级管理员变更（服务商）}
   */
  get(options: MerchantnamealterapplymentByApplyIdGetOptions): Promise<CallResponse<MerchantnamealterapplymentByApplyIdGetResponse>>;
  /**
   * 查询商户简称变更申请单状态-使用申请单号
   *
   * `GET v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166074 超级管理员变更（服务商）}
   */
  getAsync(options: MerchantnamealterapplymentByApplyIdGetOptions): Promise<CallResponse<MerchantnamealterapplymentByApplyIdGetResponse>>;
}

export interface MerchantnamealterapplymentByApplyIdRevokePostResponse {
  /** 申请单号 */
  apply_id?: string;
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_CANCELED' | (string & {});
}

export interface MerchantnamealterapplymentByApplyIdRevokePostOptions extends CallOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` */
export interface MerchantnamealterapplymentByApplyIdRevoke extends Node {
  /**
   * 撤销商户简称变更申请单
   *
   * `POST v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166090 超级管理员变更（服务商）}
   */
  post(options: MerchantnamealterapplymentByApplyIdRevokePostOptions): Promise<CallResponse<MerchantnamealterapplymentByApplyIdRevokePostResponse>>;
  /**
   * 撤销商户简称变更申请单
   *
   * `POST v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166090 超级管理员变更（服务商）}
   */
  postAsync(options: MerchantnamealterapplymentByApplyIdRevokePostOptions): Promise<CallResponse<MerchantnamealterapplymentByApplyIdRevokePostResponse>>;
}
