// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/profitsharing/receivers` */
export interface Receivers extends Node {
  readonly add: ReceiversAdd;
  readonly delete: ReceiversDelete;
}

export interface ReceiversAddPostResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号，最多 64 字符 */
  account: string;
  /** 分账接收方全称 （敏感信息，加密传输） */
  name?: string;
  /** 与分账方的关系类型 */
  relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | (string & {});
  /** 自定义的分账关系，最多 10 字符 */
  custom_relation?: string;
}

export interface ReceiversAddPostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 应用ID，最多 32 字符 */
  appid: string;
  /** 子商户应用ID，最多 32 字符，type 为 PERSONAL_SUB_OPENID 时必填 */
  sub_appid?: string | undefined;
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
  /** 分账接收方帐号，最多 64 字符 */
  account: string;
  /** 分账个人接收方姓名，type 为 MERCHANT_ID 时必填 （敏感信息，加密传输） */
  name?: string | undefined;
  /** 与分账方的关系类型 */
  relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM';
  /** 自定义的分账关系，最多 10 字符，relation_type 为 CUSTOM 时必填 */
  custom_relation?: string | undefined;
}

export interface ReceiversAddPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ReceiversAddPostJson;
}

/** `v3/profitsharing/receivers/add` */
export interface ReceiversAdd extends Node {
  /**
   * 添加分账接收方
   *
   * `POST v3/profitsharing/receivers/add`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528995 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690944 分账（服务商）}
   */
  post(options: ReceiversAddPostOptions): Promise<CallResponse<ReceiversAddPostResponse>>;
  /**
   * 添加分账接收方
   *
   * `POST v3/profitsharing/receivers/add`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528995 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690944 分账（服务商）}
   */
  postAsync(options: ReceiversAddPostOptions): Promise<CallResponse<ReceiversAddPostResponse>>;
}

export interface ReceiversDeletePostResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号，最多 64 字符 */
  account: string;
}

export interface ReceiversDeletePostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 应用ID，最多 32 字符 */
  appid: string;
  /** 子商户应用ID，最多 32 字符，type 为 PERSONAL_SUB_OPENID 时必填 */
  sub_appid?: string | undefined;
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
  /** 分账接收方账号，最多 64 字符 */
  account: string;
}

export interface ReceiversDeletePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ReceiversDeletePostJson;
}

/** `v3/profitsharing/receivers/delete` */
export interface ReceiversDelete extends Node {
  /**
   * 删除分账接收方
   *
   * `POST v3/profitsharing/receivers/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529590 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466868 分账（服务商）}
   */
  post(options: ReceiversDeletePostOptions): Promise<CallResponse<ReceiversDeletePostResponse>>;
  /**
   * 删除分账接收方
   *
   * `POST v3/profitsharing/receivers/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529590 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466868 分账（服务商）}
   */
  postAsync(options: ReceiversDeletePostOptions): Promise<CallResponse<ReceiversDeletePostResponse>>;
}
