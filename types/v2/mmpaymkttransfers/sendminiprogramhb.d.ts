// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SendminiprogramhbPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
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
  /** Jsapi的入参 */
  package: string;
}

export interface SendminiprogramhbPostXml {
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 公众账号appid */
  wxappid: string;
  /** 商户名称 */
  send_name: string;
  /** 用户openid */
  re_openid: string;
  /** 付款金额，单位：分 */
  total_amount: number | string;
  /** 红包发放总人数 */
  total_num: number | string;
  /** 红包祝福语 */
  wishing: string;
  /** 活动名称 */
  act_name: string;
  /** 备注 */
  remark: string;
  /** 活动信息 */
  notify_way: 'MINI_PROGRAM_JSAPI' | (string & {});
  /** 场景id */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | undefined;
}

export interface SendminiprogramhbPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: SendminiprogramhbPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/sendminiprogramhb` */
export interface Sendminiprogramhb extends Node {
  /**
   * 发放小程序红包接口
   *
   * `POST v2/mmpaymkttransfers/sendminiprogramhb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 现金红包与代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941282 现金红包与代金券（服务商）}
   */
  post(options: SendminiprogramhbPostOptions): Promise<CallResponse<SendminiprogramhbPostResponse>>;
  /**
   * 发放小程序红包接口
   *
   * `POST v2/mmpaymkttransfers/sendminiprogramhb`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 现金红包与代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941282 现金红包与代金券（服务商）}
   */
  postAsync(options: SendminiprogramhbPostOptions): Promise<CallResponse<SendminiprogramhbPostResponse>>;
}
