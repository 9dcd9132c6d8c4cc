// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/webizpay/bill` */
export interface Bill extends Node {
  readonly proof: BillProof;
  readonly tradeBill: BillTradeBill;
}

export interface BillProofPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户操作流水号 */
  out_operation_id: string;
  /** 微信支付操作流水号 */
  operation_id: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 起始日期 */
  start_date: string;
  /** 结束日期 */
  end_date: string;
  /** 商户主体名称 */
  entity_name: string;
  /** 出资凭证申请单单号 */
  proof_id: string;
  /** 凭证下载地址 */
  download_url: string;
  /** 凭证申请创建时间 */
  create_time: string;
  /** 凭证状态更新时间 */
  updated_time: string;
}

export interface BillProofPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 起始日期 */
  start_date: string;
  /** 结束日期 */
  end_date: string;
  /** 商户主体名称 */
  entity_name?: string | undefined;
  /** 商户操作流水号 */
  out_operation_id: string;
}

export interface BillProofPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BillProofPostJson;
}

/** `v3/webizpay/bill/proof` */
export interface BillProof extends Node {
  /**
   * 申请企业商户企业支付出资凭证
   *
   * `POST v3/webizpay/bill/proof`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507157 微企付（服务商）}
   */
  post(options: BillProofPostOptions): Promise<CallResponse<BillProofPostResponse>>;
  /**
   * 申请企业商户企业支付出资凭证
   *
   * `POST v3/webizpay/bill/proof`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507157 微企付（服务商）}
   */
  postAsync(options: BillProofPostOptions): Promise<CallResponse<BillProofPostResponse>>;
}

export interface BillTradeBillPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 账单日期 */
  date: string;
  /** 账单类型 */
  type: 'QYZFALL' | (string & {});
  /** 账单下载地址 */
  download_url: string;
}

export interface BillTradeBillPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 账单日期 */
  date: string;
  /** 账单类型 */
  type: 'QYZFALL' | (string & {});
}

export interface BillTradeBillPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BillTradeBillPostJson;
}

/** `v3/webizpay/bill/trade-bill` */
export interface BillTradeBill extends Node {
  /**
   * 申请企业商户企业支付业务账单
   *
   * `POST v3/webizpay/bill/trade-bill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507142 微企付（服务商）}
   */
  post(options: BillTradeBillPostOptions): Promise<CallResponse<BillTradeBillPostResponse>>;
  /**
   * 申请企业商户企业支付业务账单
   *
   * `POST v3/webizpay/bill/trade-bill`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507142 微企付（服务商）}
   */
  postAsync(options: BillTradeBillPostOptions): Promise<CallResponse<BillTradeBillPostResponse>>;
}
