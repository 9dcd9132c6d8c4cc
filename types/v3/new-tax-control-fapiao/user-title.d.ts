// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface UserTitleGetResponse {
  /** 购买方类型 */
  type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {});
  /** 名称，最多 256 字符 */
  name: string;
  /** 纳税人识别号，最多 32 字符 */
  taxpayer_id?: string;
  /** 地址，最多 128 字符 */
  address?: string;
  /** 电话，最多 32 字符 */
  telephone?: string;
  /** 开户银行，最多 128 字符 */
  bank_name?: string;
  /** 银行账号，最多 32 字符 */
  bank_account?: string;
  /** 手机号 （敏感信息，加密传输） */
  phone?: string;
  /** 邮箱地址 （敏感信息，加密传输） */
  email?: string;
  /** 订单金额，单位：分 */
  amount?: number;
  /** 商户订单号，最多 32 字符 */
  out_trade_no?: string;
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {});
  /** 留言信息，最多 100 字符 */
  user_apply_message?: string;
}

export interface UserTitleGetQuery {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 开票场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY';
  /** 发票申请单号，最多 32 字符 */
  fapiao_apply_id: string;
}

export interface UserTitleGetOptions extends CallOptions {
  /** 查询参数 */
  query: UserTitleGetQuery;
}

/** `v3/new-tax-control-fapiao/user-title` */
export interface UserTitle extends Node {
  readonly titleUrl: UserTitleTitleUrl;
  /**
   * 获取用户填写的抬头
   *
   * `GET v3/new-tax-control-fapiao/user-title`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538112 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474048 电子发票（服务商）}
   */
  get(options: UserTitleGetOptions): Promise<CallResponse<UserTitleGetResponse>>;
  /**
   * 获取用户填写的抬头
   *
   * `GET v3/new-tax-control-fapiao/user-title`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538112 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474048 电子发票（服务商）}
   */
  getAsync(options: UserTitleGetOptions): Promise<CallResponse<UserTitleGetResponse>>;
}

export interface UserTitleTitleUrlGetResponse {
  /** 抬头填写链接 */
  title_url?: string;
  /** 抬头填写小程序AppID，最多 32 字符 */
  miniprogram_appid?: string;
  /** 抬头填写小程序页面路径，最多 1024 字符 */
  miniprogram_path?: string;
  /** 抬头填写小程序的用户名，最多 32 字符 */
  miniprogram_user_name?: string;
}

export interface UserTitleTitleUrlGetQuery {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 发票申请单号，最多 32 字符 */
  fapiao_apply_id: string;
  /** 开票来源 */
  source: 'WEB' | 'MINIPROGRAM';
  /** 商户AppID，最多 32 字符 */
  appid: string;
  /** 用户OpenID，最多 32 字符 */
  openid: string;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 销售方名称，最多 32 字符 */
  seller_name?: string | undefined;
  /** 是否需要展示手机号填写栏 */
  show_phone_cell?: boolean | undefined;
  /** 用户是否必须填写手机号 */
  must_input_phone?: boolean | undefined;
  /** 是否需要展示邮箱地址填写栏 */
  show_email_cell?: boolean | undefined;
  /** 用户是否必须填写邮箱地址 */
  must_input_email?: boolean | undefined;
}

export interface UserTitleTitleUrlGetOptions extends CallOptions {
  /** 查询参数 */
  query: UserTitleTitleUrlGetQuery;
}

/** `v3/new-tax-control-fapiao/user-title/title-url` */
export interface UserTitleTitleUrl extends Node {
  /**
   * 获取抬头填写链接
   *
   * `GET v3/new-tax-control-fapiao/user-title/title-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538106 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474040 电子发票（服务商）}
   */
  get(options: UserTitleTitleUrlGetOptions): Promise<CallResponse<UserTitleTitleUrlGetResponse>>;
  /**
   * 获取抬头填写链接
   *
   * `GET v3/new-tax-control-fapiao/user-title/title-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538106 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474040 电子发票（服务商）}
   */
  getAsync(options: UserTitleTitleUrlGetOptions): Promise<CallResponse<UserTitleTitleUrlGetResponse>>;
}
