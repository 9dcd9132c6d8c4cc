// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/eduschoolpay/users` */
export interface Users extends Node {
  readonly _openid_: UsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UsersByOpenid;
}

/** `v3/eduschoolpay/users/{openid}` */
export interface UsersByOpenid extends Node {
  readonly contracts: UsersByOpenidContracts;
  readonly debtState: UsersByOpenidDebtState;
}

export interface UsersByOpenidContractsGetResponse {
  /** 查询结果列表 */
  data?: {
    /** 签约协议号 */
    contract_id: string;
    /** 商户号 */
    mchid: string;
    /** 商户appid */
    appid: string;
    /** 商户appid下的用户标识 */
    openid: string;
    /** 签约模板号 */
    plan_id: string;
    /** 签约状态 */
    contract_status: 'ADD' | 'DELETE' | (string & {});
    /** 签约时间 */
    create_time: string;
    /** 外部签约号 */
    out_contract_code: string;
  }[];
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
  /** 资源总条数 */
  total_count: number;
  /** 相关链接 */
  links: {
    /** 下一页链接 */
    next?: string;
    /** 上一页链接 */
    prev?: string;
    /** 当前链接 */
    self: string;
  };
}

export interface UsersByOpenidContractsGetQuery {
  /** 签约模板号 */
  plan_id: string;
  /** 签约状态 */
  contract_status: 'ADD' | 'DELETE' | 'ALL' | (string & {});
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
}

export interface UsersByOpenidContractsGetOptions extends CallOptions {
  /** 商户appid下的用户标识 */
  openid: string;
  /** 查询参数 */
  query: UsersByOpenidContractsGetQuery;
}

/** `v3/eduschoolpay/users/{openid}/contracts` */
export interface UsersByOpenidContracts extends Node {
  /**
   * 查询用户签约列表
   *
   * `GET v3/eduschoolpay/users/{openid}/contracts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468993 校园轻松付（服务商）}
   */
  get(options: UsersByOpenidContractsGetOptions): Promise<CallResponse<UsersByOpenidContractsGetResponse>>;
  /**
   * 查询用户签约列表
   *
   * `GET v3/eduschoolpay/users/{openid}/contracts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468993 校园轻松付（服务商）}
   */
  getAsync(options: UsersByOpenidContractsGetOptions): Promise<CallResponse<UsersByOpenidContractsGetResponse>>;
}

export interface UsersByOpenidDebtStateGetResponse {
  /** 商户appid */
  appid: string;
  /** 商户appid下的用户标识 */
  openid: string;
  /** 用户状态 */
  state: 'NORMAL' | 'FORBIDDEN' | (string & {});
  /** 当前用户欠款笔数 */
  debt_count: number;
  /** 用户欠款状态更新时间 */
  update_time: string;
}

export interface UsersByOpenidDebtStateGetOptions extends CallOptions {
  /** 商户appid下的用户标识 */
  openid: string;
}

/** `v3/eduschoolpay/users/{openid}/debt-state` */
export interface UsersByOpenidDebtState extends Node {
  /**
   * 商户查询用户欠款状态
   *
   * `GET v3/eduschoolpay/users/{openid}/debt-state`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469161 校园轻松付（服务商）}
   */
  get(options: UsersByOpenidDebtStateGetOptions): Promise<CallResponse<UsersByOpenidDebtStateGetResponse>>;
  /**
   * 商户查询用户欠款状态
   *
   * `GET v3/eduschoolpay/users/{openid}/debt-state`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469161 校园轻松付（服务商）}
   */
  getAsync(options: UsersByOpenidDebtStateGetOptions): Promise<CallResponse<UsersByOpenidDebtStateGetResponse>>;
}
