// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/edu-papay/user` */
export interface User extends Node {
  readonly _openid_: UserByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UserByOpenid;
}

/** `v3/edu-papay/user/{openid}` */
export interface UserByOpenid extends Node {
  readonly contracts: UserByOpenidContracts;
}

export interface UserByOpenidContractsGetResponse {
  /** 结果集 */
  data?: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 服务商APPID */
    appid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 服务商APPID下的用户标识 */
    openid?: string;
    /** 子商户APPID下的用户标识 */
    sub_openid?: string;
    /** 签约模板号 */
    plan_id?: string;
    /** 签约信息 */
    contract_information?: {
      /** 签约协议号 */
      contract_id?: string;
      /** 签约状态 */
      contract_status?: 'ADD' | 'DELETE' | (string & {});
      /** 签约时间 */
      create_time?: string;
    };
  }[];
  /** 总数量 */
  total_count?: number;
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
}

export interface UserByOpenidContractsGetQuery {
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户APPID */
  sub_appid?: string | undefined;
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined;
  /** 签约模板号 */
  plan_id: string;
  /** 签约状态 */
  contract_status?: 'ADD' | 'DELETE' | (string & {}) | undefined;
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
}

export interface UserByOpenidContractsGetOptions extends CallOptions {
  /** 服务商APPID下的用户标识 */
  openid: string;
  /** 查询参数 */
  query: UserByOpenidContractsGetQuery;
}

/** `v3/edu-papay/user/{openid}/contracts` */
export interface UserByOpenidContracts extends Node {
  /**
   * 通过用户标识查询签约
   *
   * `GET v3/edu-papay/user/{openid}/contracts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523265 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489548 教育通（服务商）}
   */
  get(options: UserByOpenidContractsGetOptions): Promise<CallResponse<UserByOpenidContractsGetResponse>>;
  /**
   * 通过用户标识查询签约
   *
   * `GET v3/edu-papay/user/{openid}/contracts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523265 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489548 教育通（服务商）}
   */
  getAsync(options: UserByOpenidContractsGetOptions): Promise<CallResponse<UserByOpenidContractsGetResponse>>;
}
