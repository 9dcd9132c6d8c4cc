// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SendgroupredpackPostResponse {
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
  /** 总金额，单位：分 */
  total_amount: string;
  /** 微信单号 */
  send_listid: string;
}

export interface SendgroupredpackPostXmlRiskInfoContent {
  /** 用户操作的时间戳 */
  posttime?: number | string | undefined;
  /** 业务系统账号的手机号 */
  mobile?: string | undefined;
  /** MAC地址或者设备唯一标识 */
  deviceid?: string | undefined;
  /** 用户操作的客户端版本 */
  clientversion?: string | undefined;
}

export interface SendgroupredpackPostXml {
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
  /** 总金额，单位：分 */
  total_amount: number | string;
  /** 红包发放总人数 */
  total_num: number | string;
  /** 红包金额设置方式 */
  amt_type: 'ALL_RAND' | (string & {});
  /** 红包祝福语 */
  wishing: string;
  /** 活动名称 */
  act_name: string;
  /** 备注 */
  remark: string;
  /** 场景id */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | undefined;
  /**
   * 活动信息
   * 值为 URL 编码 字符串，内容见 {@link SendgroupredpackPostXmlRiskInfoContent}
   */
  risk_info?: string | undefined;
}

export interface SendgroupredpackPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: SendgroupredpackPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/sendgroupredpack` */
export interface Sendgroupredpack extends Node {
  /**
   * 发放裂变红包
   *
   * `POST v2/mmpaymkttransfers/sendgroupredpack`
   *
   * @deprecated 2024-06-05 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4 现金红包与代金券（旧版文档）}
   */
  post(options: SendgroupredpackPostOptions): Promise<CallResponse<SendgroupredpackPostResponse>>;
  /**
   * 发放裂变红包
   *
   * `POST v2/mmpaymkttransfers/sendgroupredpack`
   *
   * @deprecated 2024-06-05 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4 现金红包与代金券（旧版文档）}
   */
  postAsync(options: SendgroupredpackPostOptions): Promise<CallResponse<SendgroupredpackPostResponse>>;
}
