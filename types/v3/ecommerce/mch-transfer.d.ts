// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 二级商户商家转账
 *
 * `v3/ecommerce/mch-transfer`
 */
export interface MchTransfer extends Node {
  readonly authorizations: MchTransferAuthorizations;
  readonly transferBills: MchTransferTransferBills;
}

export interface MchTransferAuthorizationsPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 授权状态 */
  authorization_state: 'AUTHORIZE_PROCESSING' | 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {});
  /** 授权申请受理时间 */
  accept_time: string;
  /** 授权时间 */
  authorize_time?: string;
}

export interface MchTransferAuthorizationsPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 签约协议列表 */
  agreement_list: {
    /** 协议编号 */
    agreement_code: string;
    /** 协议版本号 */
    agreement_version: string;
    /** 签约主体 */
    sign_organization: string;
    /** 签约时间 */
    sign_time: string;
  }[];
}

export interface MchTransferAuthorizationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferAuthorizationsPostJson;
}

/** `v3/ecommerce/mch-transfer/authorizations` */
export interface MchTransferAuthorizations extends Node {
  readonly _sub_mchid_: MchTransferAuthorizationsBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MchTransferAuthorizationsBySubMchid;
  /**
   * 申请二级商户商家转账授权
   *
   * `POST v3/ecommerce/mch-transfer/authorizations`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504208 二级商户商家转账（服务商）}
   */
  post(options: MchTransferAuthorizationsPostOptions): Promise<CallResponse<MchTransferAuthorizationsPostResponse>>;
  /**
   * 申请二级商户商家转账授权
   *
   * `POST v3/ecommerce/mch-transfer/authorizations`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504208 二级商户商家转账（服务商）}
   */
  postAsync(options: MchTransferAuthorizationsPostOptions): Promise<CallResponse<MchTransferAuthorizationsPostResponse>>;
}

export interface MchTransferAuthorizationsBySubMchidGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 授权状态 */
  authorization_state: 'AUTHORIZE_PROCESSING' | 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {});
  /** 授权时间 */
  authorize_time?: string;
}

export interface MchTransferAuthorizationsBySubMchidGetOptions extends CallOptions {
  /** 二级商户号 */
  sub_mchid: string;
}

/** `v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` */
export interface MchTransferAuthorizationsBySubMchid extends Node {
  /**
   * 查询二级商户商家转账授权状态
   *
   * `GET v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504209 二级商户商家转账（服务商）}
   */
  get(options: MchTransferAuthorizationsBySubMchidGetOptions): Promise<CallResponse<MchTransferAuthorizationsBySubMchidGetResponse>>;
  /**
   * 查询二级商户商家转账授权状态
   *
   * `GET v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504209 二级商户商家转账（服务商）}
   */
  getAsync(options: MchTransferAuthorizationsBySubMchidGetOptions): Promise<CallResponse<MchTransferAuthorizationsBySubMchidGetResponse>>;
}

export interface MchTransferTransferBillsPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 单据创建时间 */
  create_time: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 失败原因 */
  fail_reason?: string;
  /** 跳转领取页面的package信息 */
  package_info?: string;
}

export interface MchTransferTransferBillsPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  appid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 收款用户OpenID */
  openid: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string | undefined;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 商户回调地址 */
  notify_url?: string | undefined;
}

export interface MchTransferTransferBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferTransferBillsPostJson;
}

/** `v3/ecommerce/mch-transfer/transfer-bills` */
export interface MchTransferTransferBills extends Node {
  readonly outBillNo: MchTransferTransferBillsOutBillNo;
  readonly transferBillNo: MchTransferTransferBillsTransferBillNo;
  /**
   * 发起转账
   *
   * `POST v3/ecommerce/mch-transfer/transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504211 二级商户商家转账（服务商）}
   */
  post(options: MchTransferTransferBillsPostOptions): Promise<CallResponse<MchTransferTransferBillsPostResponse>>;
  /**
   * 发起转账
   *
   * `POST v3/ecommerce/mch-transfer/transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504211 二级商户商家转账（服务商）}
   */
  postAsync(options: MchTransferTransferBillsPostOptions): Promise<CallResponse<MchTransferTransferBillsPostResponse>>;
}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no` */
export interface MchTransferTransferBillsOutBillNo extends Node {
  readonly _out_bill_no_: MchTransferTransferBillsOutBillNoByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: MchTransferTransferBillsOutBillNoByOutBillNo;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 服务商AppID */
  appid: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 */
  user_name?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 状态变更时间 */
  update_time: string;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** 查询参数 */
  query: MchTransferTransferBillsOutBillNoByOutBillNoGetQuery;
}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface MchTransferTransferBillsOutBillNoByOutBillNo extends Node {
  readonly cancel: MchTransferTransferBillsOutBillNoByOutBillNoCancel;
  /**
   * 商户单号查询转账单
   *
   * `GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504213 二级商户商家转账（服务商）}
   */
  get(options: MchTransferTransferBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<MchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>;
  /**
   * 商户单号查询转账单
   *
   * `GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504213 二级商户商家转账（服务商）}
   */
  getAsync(options: MchTransferTransferBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<MchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 单据状态 */
  state: 'CANCELING' | 'CANCELLED' | (string & {});
  /** 状态变更时间 */
  update_time: string;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoCancelPostJson {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoCancelPostOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** JSON 请求体 */
  json: MchTransferTransferBillsOutBillNoByOutBillNoCancelPostJson;
}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface MchTransferTransferBillsOutBillNoByOutBillNoCancel extends Node {
  /**
   * 撤销转账
   *
   * `POST v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504212 二级商户商家转账（服务商）}
   */
  post(options: MchTransferTransferBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>>;
  /**
   * 撤销转账
   *
   * `POST v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504212 二级商户商家转账（服务商）}
   */
  postAsync(options: MchTransferTransferBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>>;
}

/** `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no` */
export interface MchTransferTransferBillsTransferBillNo extends Node {
  readonly _transfer_bill_no_: MchTransferTransferBillsTransferBillNoByTransferBillNo;
  /** 同 _transfer_bill_no_ */
  readonly $transfer_bill_no$: MchTransferTransferBillsTransferBillNoByTransferBillNo;
}

export interface MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse {
  /** 服务商商户号 */
  mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 服务商AppID */
  appid: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 */
  user_name?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 状态变更时间 */
  update_time: string;
}

export interface MchTransferTransferBillsTransferBillNoByTransferBillNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferTransferBillsTransferBillNoByTransferBillNoGetOptions extends CallOptions {
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 查询参数 */
  query: MchTransferTransferBillsTransferBillNoByTransferBillNoGetQuery;
}

/** `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` */
export interface MchTransferTransferBillsTransferBillNoByTransferBillNo extends Node {
  /**
   * 微信转账单号查询转账单
   *
   * `GET v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504214 二级商户商家转账（服务商）}
   */
  get(options: MchTransferTransferBillsTransferBillNoByTransferBillNoGetOptions): Promise<CallResponse<MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>>;
  /**
   * 微信转账单号查询转账单
   *
   * `GET v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504214 二级商户商家转账（服务商）}
   */
  getAsync(options: MchTransferTransferBillsTransferBillNoByTransferBillNoGetOptions): Promise<CallResponse<MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>>;
}
