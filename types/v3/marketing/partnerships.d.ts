// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallHeaders, CallOptions, CallResponse, Node } from '../../core';

export interface PartnershipsGetResponse {
  /** 合作关系结果集 */
  data?: {
    /** 合作方信息 */
    partner: {
      /** 合作方类别 */
      type: 'APPID' | 'MERCHANT' | (string & {});
      /** 合作方APPID，最多 32 字符 */
      appid?: string;
      /** 合作方商户ID，最多 15 字符 */
      merchant_id?: string;
    };
    /** 被授权数据 */
    authorized_data: {
      /** 授权业务类别 */
      business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {});
      /** 授权批次ID，最多 20 字符 */
      stock_id?: string;
    };
    /** 建立合作关系时间，RFC 3339 时间 */
    build_time: string;
    /** 终止合作关系时间，RFC 3339 时间 */
    terminate_time?: string;
    /** 创建时间，RFC 3339 时间 */
    create_time: string;
    /** 更新时间，RFC 3339 时间 */
    update_time: string;
  }[];
  /** 分页大小 */
  limit: number;
  /** 分页页码 */
  offset: number;
  /** 总数量 */
  total_count?: number;
}

export interface PartnershipsGetQueryPartnerContent {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT' | (string & {});
  /** 合作方APPID，type 为 APPID 时必填 */
  appid?: string | undefined;
  /** 合作方商户ID，type 为 MERCHANT 时必填 */
  merchant_id?: string | undefined;
}

export interface PartnershipsGetQueryAuthorizedDataContent {
  /** 授权业务类别 */
  business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {});
  /** 授权批次ID，business_type 为 FAVOR_STOCK 或 BUSIFAVOR_STOCK 时必填 */
  stock_id?: string | undefined;
}

export interface PartnershipsGetQuery {
  /**
   * 合作方信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PartnershipsGetQueryPartnerContent}
   */
  partner?: string | undefined;
  /**
   * 被授权数据JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PartnershipsGetQueryAuthorizedDataContent}
   */
  authorized_data: string;
  /** 分页大小 */
  limit?: number | undefined;
  /** 分页页码 */
  offset?: number | undefined;
}

export interface PartnershipsGetOptions extends CallOptions {
  /** 查询参数 */
  query: PartnershipsGetQuery;
}

/**
 * 委托营销
 *
 * `v3/marketing/partnerships`
 */
export interface Partnerships extends Node {
  readonly build: PartnershipsBuild;
  readonly terminate: PartnershipsTerminate;
  /**
   * 查询合作关系列表
   *
   * `GET v3/marketing/partnerships`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380536 委托营销（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012381479 委托营销（服务商）}
   */
  get(options: PartnershipsGetOptions): Promise<CallResponse<PartnershipsGetResponse>>;
  /**
   * 查询合作关系列表
   *
   * `GET v3/marketing/partnerships`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380536 委托营销（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012381479 委托营销（服务商）}
   */
  getAsync(options: PartnershipsGetOptions): Promise<CallResponse<PartnershipsGetResponse>>;
}

export interface PartnershipsBuildPostResponse {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT' | (string & {});
    /** 合作方APPID，最多 32 字符 */
    appid?: string;
    /** 合作方商户ID，最多 15 字符 */
    merchant_id?: string;
  };
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {});
    /** 授权批次ID，最多 20 字符 */
    stock_id?: string;
  };
  /** 合作状态 */
  state: 'ESTABLISHED' | 'TERMINATED' | (string & {});
  /** 建立合作关系时间，RFC 3339 时间 */
  build_time: string;
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 更新时间，RFC 3339 时间 */
  update_time: string;
}

export interface PartnershipsBuildPostJson {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT';
    /** 合作方APPID，最多 32 字符，type 为 APPID 时必填 */
    appid?: string | undefined;
    /** 合作方商户ID，最多 15 字符，type 为 MERCHANT 时必填 */
    merchant_id?: string | undefined;
  };
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK';
    /** 授权批次ID，最多 20 字符，business_type 为 FAVOR_STOCK 或 BUSIFAVOR_STOCK 时必填 */
    stock_id?: string | undefined;
  };
}

export interface PartnershipsBuildPostHeaders extends CallHeaders {
  /** 业务请求幂等值 */
  'Idempotency-Key': string;
}

export interface PartnershipsBuildPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnershipsBuildPostJson;
  /** 请求头 */
  headers: PartnershipsBuildPostHeaders;
}

/** `v3/marketing/partnerships/build` */
export interface PartnershipsBuild extends Node {
  /**
   * 建立合作关系
   *
   * `POST v3/marketing/partnerships/build`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380498 委托营销（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012381469 委托营销（服务商）}
   */
  post(options: PartnershipsBuildPostOptions): Promise<CallResponse<PartnershipsBuildPostResponse>>;
  /**
   * 建立合作关系
   *
   * `POST v3/marketing/partnerships/build`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380498 委托营销（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012381469 委托营销（服务商）}
   */
  postAsync(options: PartnershipsBuildPostOptions): Promise<CallResponse<PartnershipsBuildPostResponse>>;
}

export interface PartnershipsTerminatePostResponse {
  /** 终止合作关系时间 */
  terminate_time: string;
}

export interface PartnershipsTerminatePostJson {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT' | (string & {});
    /** 合作方APPID */
    appid?: string | undefined;
    /** 合作方商户ID */
    merchant_id?: string | undefined;
  };
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {});
    /** 授权批次ID */
    stock_id?: string | undefined;
  };
}

export interface PartnershipsTerminatePostHeaders extends CallHeaders {
  /** 业务请求幂等值 */
  'Idempotency-Key': string;
}

export interface PartnershipsTerminatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PartnershipsTerminatePostJson;
  /** 请求头 */
  headers: PartnershipsTerminatePostHeaders;
}

/** `v3/marketing/partnerships/terminate` */
export interface PartnershipsTerminate extends Node {
  /**
   * 终止合作关系
   *
   * `POST v3/marketing/partnerships/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164460 委托营销（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171868 委托营销（服务商）}
   */
  post(options: PartnershipsTerminatePostOptions): Promise<CallResponse<PartnershipsTerminatePostResponse>>;
  /**
   * 终止合作关系
   *
   * `POST v3/marketing/partnerships/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164460 委托营销（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171868 委托营销（服务商）}
   */
  postAsync(options: PartnershipsTerminatePostOptions): Promise<CallResponse<PartnershipsTerminatePostResponse>>;
}
