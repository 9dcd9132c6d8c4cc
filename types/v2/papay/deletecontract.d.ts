// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface DeletecontractPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 模板id */
  plan_id: string;
  /** 签约协议号 */
  contract_code: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 签名 */
  sign: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
}

export interface DeletecontractPostXmlFields {
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 模板id，传入 contract_code 时必填 */
  plan_id?: string | undefined;
  /** 签约协议号，与 contract_id 至少填一项 */
  contract_code?: string | undefined;
  /** 委托代扣协议id，与 contract_code 至少填一项 */
  contract_id?: string | undefined;
  /** 解约备注 */
  contract_termination_remark: string;
  /** 版本号 */
  version: '1.0' | (string & {});
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
}

export type DeletecontractPostXml = AtLeastOne<DeletecontractPostXmlFields, 'contract_id' | 'contract_code'>;

export interface DeletecontractPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: DeletecontractPostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/papay/deletecontract` */
export interface Deletecontract extends Node {
  /**
   * 申请解约
   *
   * `POST v2/papay/deletecontract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987432 委托代扣（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988374 委托代扣（服务商）}
   */
  post(options: DeletecontractPostOptions): Promise<CallResponse<DeletecontractPostResponse>>;
  /**
   * 申请解约
   *
   * `POST v2/papay/deletecontract`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987432 委托代扣（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988374 委托代扣（服务商）}
   */
  postAsync(options: DeletecontractPostOptions): Promise<CallResponse<DeletecontractPostResponse>>;
}
