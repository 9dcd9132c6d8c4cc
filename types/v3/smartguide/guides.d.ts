// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface GuidesGetResponse {
  /** 服务人员数量 */
  total_count?: number;
  /** 最大资源条数 */
  limit?: number;
  /** 请求资源起始位置 */
  offset?: number;
  /** 服务人员信息 */
  data?: {
    /** 服务人员ID */
    guide_id?: string;
    /** 门店ID */
    store_id?: number;
    /** 企业微信的员工姓名 （敏感信息，加密传输） */
    name?: string;
    /** 手机号码 （敏感信息，加密传输） */
    mobile?: string;
    /** 企业微信的员工ID */
    userid?: string;
    /** 工号 */
    work_id?: string;
  }[];
}

export interface GuidesGetQuery {
  /** 子商户ID，最多 64 字符 */
  sub_mchid?: string | undefined;
  /** 门店ID */
  store_id: number;
  /** 企业微信的员工ID，最多 64 字符 */
  userid?: string | undefined;
  /** 手机号码 （敏感信息，加密传输） */
  mobile?: string | undefined;
  /** 工号 */
  work_id?: string | undefined;
  /** 最大资源条数 */
  limit?: number | undefined;
  /** 请求资源起始位置 */
  offset?: number | undefined;
}

export interface GuidesGetOptions extends CallOptions {
  /** 查询参数 */
  query: GuidesGetQuery;
}

export interface GuidesPostResponse {
  /** 服务人员ID，最多 64 字符 */
  guide_id: string;
}

export interface GuidesPostJson {
  /** 子商户ID，最多 64 字符 */
  sub_mchid?: string | undefined;
  /** 企业ID */
  corpid: string;
  /** 门店ID */
  store_id: number;
  /** 企业微信的员工ID，最多 64 字符 */
  userid: string;
  /** 企业微信的员工姓名 （敏感信息，加密传输） */
  name: string;
  /** 手机号码 （敏感信息，加密传输） */
  mobile: string;
  /** 员工个人二维码，最多 1024 字符 */
  qr_code: string;
  /** 头像URL，最多 1024 字符 */
  avatar: string;
  /** 群二维码URL，最多 1024 字符 */
  group_qrcode?: string | undefined;
}

export interface GuidesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: GuidesPostJson;
}

/** `v3/smartguide/guides` */
export interface Guides extends Node {
  readonly _guide_id_: GuidesByGuideId;
  /** 同 _guide_id_ */
  readonly $guide_id$: GuidesByGuideId;
  /**
   * 服务人员查询
   *
   * `GET v3/smartguide/guides`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535123 支付即服务（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688558 支付即服务（服务商）}
   */
  get(options: GuidesGetOptions): Promise<CallResponse<GuidesGetResponse>>;
  /**
   * 服务人员查询
   *
   * `GET v3/smartguide/guides`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535123 支付即服务（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688558 支付即服务（服务商）}
   */
  getAsync(options: GuidesGetOptions): Promise<CallResponse<GuidesGetResponse>>;
  /**
   * 服务人员注册
   *
   * `POST v3/smartguide/guides`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535138 支付即服务（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688564 支付即服务（服务商）}
   */
  post(options: GuidesPostOptions): Promise<CallResponse<GuidesPostResponse>>;
  /**
   * 服务人员注册
   *
   * `POST v3/smartguide/guides`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535138 支付即服务（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688564 支付即服务（服务商）}
   */
  postAsync(options: GuidesPostOptions): Promise<CallResponse<GuidesPostResponse>>;
}

export interface GuidesByGuideIdPatchJson {
  /** 子商户ID，最多 64 字符，服务商模式必填 */
  sub_mchid?: string | undefined;
  /** 企业微信的员工姓名 （敏感信息，加密传输） */
  name?: string | undefined;
  /** 手机号码 （敏感信息，加密传输） */
  mobile?: string | undefined;
  /** 员工个人二维码，最多 1024 字符 */
  qr_code?: string | undefined;
  /** 头像URL，最多 1024 字符 */
  avatar?: string | undefined;
  /** 群二维码URL，最多 1024 字符 */
  group_qrcode?: string | undefined;
}

export interface GuidesByGuideIdPatchOptions extends CallOptions {
  /** 服务人员ID */
  guide_id: string;
  /** JSON 请求体 */
  json: GuidesByGuideIdPatchJson;
}

/** `v3/smartguide/guides/{guide_id}` */
export interface GuidesByGuideId extends Node {
  readonly assign: GuidesByGuideIdAssign;
  /**
   * 服务人员信息更新
   *
   * `PATCH v3/smartguide/guides/{guide_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535160 支付即服务（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688570 支付即服务（服务商）}
   */
  patch(options: GuidesByGuideIdPatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 服务人员信息更新
   *
   * `PATCH v3/smartguide/guides/{guide_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535160 支付即服务（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688570 支付即服务（服务商）}
   */
  patchAsync(options: GuidesByGuideIdPatchOptions): Promise<CallResponse<undefined>>;
}

export interface GuidesByGuideIdAssignPostJson {
  /** 子商户ID，最多 64 字符 */
  sub_mchid?: string | undefined;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
}

export interface GuidesByGuideIdAssignPostOptions extends CallOptions {
  /** 服务人员ID */
  guide_id: string;
  /** JSON 请求体 */
  json: GuidesByGuideIdAssignPostJson;
}

/** `v3/smartguide/guides/{guide_id}/assign` */
export interface GuidesByGuideIdAssign extends Node {
  /**
   * 服务人员分配
   *
   * `POST v3/smartguide/guides/{guide_id}/assign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535161 支付即服务（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474145 支付即服务（服务商）}
   */
  post(options: GuidesByGuideIdAssignPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 服务人员分配
   *
   * `POST v3/smartguide/guides/{guide_id}/assign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535161 支付即服务（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474145 支付即服务（服务商）}
   */
  postAsync(options: GuidesByGuideIdAssignPostOptions): Promise<CallResponse<undefined>>;
}
