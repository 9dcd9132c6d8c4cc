// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SendworkwxredpackPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 微信支付签名 */
  sign?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 公众账号appid */
  wxappid: string;
  /** 用户openid */
  re_openid: string;
  /** 付款金额，单位：分 */
  total_amount: string;
  /** 微信单号 */
  send_listid: string;
  /** 发送者名称 */
  sender_name?: string;
  /** 发送者头像 */
  sender_header_media_id?: string;
}

export interface SendworkwxredpackPostXml {
  /** 随机字符串 */
  nonce_str: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 公众账号appid */
  wxappid: string;
  /** 发送红包的应用id */
  agentid?: string | undefined;
  /** 发送者名称 */
  sender_name?: string | undefined;
  /** 发送者头像 */
  sender_header_media_id?: string | undefined;
  /** 用户openid */
  re_openid: string;
  /** 付款金额，单位：分 */
  total_amount: number | string;
  /** 红包祝福语 */
  wishing: string;
  /** 活动名称 */
  act_name: string;
  /** 备注 */
  remark: string;
  /** 场景id */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | undefined;
  /** 企业微信签名 */
  workwx_sign?: string | undefined;
}

export interface SendworkwxredpackPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: SendworkwxredpackPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/sendworkwxredpack` */
export interface Sendworkwxredpack extends Node {
  /**
   * 发放企业红包
   *
   * `POST v2/mmpaymkttransfers/sendworkwxredpack`
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90275 现金红包与代金券（旧版文档）}
   */
  post(options: SendworkwxredpackPostOptions): Promise<CallResponse<SendworkwxredpackPostResponse>>;
  /**
   * 发放企业红包
   *
   * `POST v2/mmpaymkttransfers/sendworkwxredpack`
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90275 现金红包与代金券（旧版文档）}
   */
  postAsync(options: SendworkwxredpackPostOptions): Promise<CallResponse<SendworkwxredpackPostResponse>>;
}
