// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 付款到零钱
 *
 * `v2/mmpaymkttransfers/promotion`
 */
export interface Promotion extends Node {
  readonly paywwsptrans2pocket: PromotionPaywwsptrans2pocket;
  readonly querywwsptrans2pocket: PromotionQuerywwsptrans2pocket;
  readonly transfers: PromotionTransfers;
}

export interface PromotionPaywwsptrans2pocketPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号appid */
  appid?: string;
  /** 商户号 */
  mch_id?: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  partner_trade_no: string;
  /** 微信付款单号 */
  payment_no: string;
  /** 付款成功时间 */
  payment_time: string;
}

export interface PromotionPaywwsptrans2pocketPostXml {
  /** 公众账号appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 设备号 */
  device_info?: string | undefined;
  /** 随机字符串 */
  nonce_str: string;
  /** 商户订单号 */
  partner_trade_no: string;
  /** 用户openid */
  openid: string;
  /** 校验用户姓名选项 */
  check_name: 'FORCE_CHECK' | (string & {});
  /** 收款用户姓名 */
  re_user_name?: string | undefined;
  /** 金额，单位：分 */
  amount: number | string;
  /** 企业付款备注 */
  desc: string;
  /** Ip地址 */
  spbill_create_ip: string;
  /** 企业微信签名 */
  workwx_sign?: string | undefined;
  /** 付款消息类型 */
  ww_msg_type?: 'NORMAL_MSG' | 'APPROVAL_MSG' | (string & {}) | undefined;
  /** 审批单号 */
  approval_number?: string | undefined;
  /** 审批类型 */
  approval_type?: 1 | '1' | (number & {}) | (string & {}) | undefined;
  /** 项目名称 */
  act_name?: string | undefined;
  /** 付款的应用id */
  agentid?: string | undefined;
}

export interface PromotionPaywwsptrans2pocketPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PromotionPaywwsptrans2pocketPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket` */
export interface PromotionPaywwsptrans2pocket extends Node {
  /**
   * 向员工付款
   *
   * `POST v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90278 付款到零钱（旧版文档）}
   */
  post(options: PromotionPaywwsptrans2pocketPostOptions): Promise<CallResponse<PromotionPaywwsptrans2pocketPostResponse>>;
  /**
   * 向员工付款
   *
   * `POST v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90278 付款到零钱（旧版文档）}
   */
  postAsync(options: PromotionPaywwsptrans2pocketPostOptions): Promise<CallResponse<PromotionPaywwsptrans2pocketPostResponse>>;
}

export interface PromotionQuerywwsptrans2pocketPostResponse {
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
  partner_trade_no: string;
  /** 商户号 */
  mch_id: string;
  /** 红包单号 */
  detail_id: string;
  /** 红包状态 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {});
  /** 失败原因 */
  reason: string;
  /** 收款用户姓名 */
  transfer_name?: string;
  /** 红包退款金额，单位：分 */
  payment_amount: string;
  /** 转账时间 */
  transfer_time: string;
  /** 付款描述 */
  desc: string;
}

export interface PromotionQuerywwsptrans2pocketPostXml {
  /** 商户订单号 */
  partner_trade_no?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** Appid */
  appid: string;
}

export interface PromotionQuerywwsptrans2pocketPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PromotionQuerywwsptrans2pocketPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket` */
export interface PromotionQuerywwsptrans2pocket extends Node {
  /**
   * 查询付款记录
   *
   * `POST v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90279 付款到零钱（旧版文档）}
   */
  post(options: PromotionQuerywwsptrans2pocketPostOptions): Promise<CallResponse<PromotionQuerywwsptrans2pocketPostResponse>>;
  /**
   * 查询付款记录
   *
   * `POST v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90279 付款到零钱（旧版文档）}
   */
  postAsync(options: PromotionQuerywwsptrans2pocketPostOptions): Promise<CallResponse<PromotionQuerywwsptrans2pocketPostResponse>>;
}

export interface PromotionTransfersPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 商户appid */
  mch_appid?: string;
  /** 商户号 */
  mchid?: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  partner_trade_no: string;
  /** 微信付款单号 */
  payment_no: string;
  /** 付款成功时间 */
  payment_time: string;
}

export interface PromotionTransfersPostXml {
  /** 商户账号appid */
  mch_appid: string;
  /** 商户号 */
  mchid: string;
  /** 设备号 */
  device_info?: string | undefined;
  /** 商户订单号 */
  partner_trade_no: string;
  /** 用户openid */
  openid: string;
  /** 校验用户姓名选项 */
  check_name: string;
  /** 收款用户姓名 */
  re_user_name?: string | undefined;
  /** 金额，单位：分 */
  amount: number | string;
  /** 企业付款备注 */
  desc: string;
  /** Ip地址 */
  spbill_create_ip: string;
  /** 付款场景 */
  scene?: string | undefined;
  /** 品牌ID */
  brand_id?: number | string | undefined;
  /** 消息模板ID */
  finder_template_id?: string | undefined;
}

export interface PromotionTransfersPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PromotionTransfersPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/promotion/transfers` */
export interface PromotionTransfers extends Node {
  /**
   * 向微信用户个人付款
   *
   * `POST v2/mmpaymkttransfers/promotion/transfers`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989673 付款到零钱（商户）}
   */
  post(options: PromotionTransfersPostOptions): Promise<CallResponse<PromotionTransfersPostResponse>>;
  /**
   * 向微信用户个人付款
   *
   * `POST v2/mmpaymkttransfers/promotion/transfers`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989673 付款到零钱（商户）}
   */
  postAsync(options: PromotionTransfersPostOptions): Promise<CallResponse<PromotionTransfersPostResponse>>;
}
