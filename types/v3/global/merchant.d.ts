// Generated from openapi/: do not edit, run `npm run generate`.

import type { H5DomainApplication, H5PermissionApplication } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 子商户管理
 *
 * `v3/global/merchant`
 */
export interface Merchant extends Node {
  readonly h5: MerchantH5;
}

/** `v3/global/merchant/h5` */
export interface MerchantH5 extends Node {
  readonly permission: MerchantH5Permission;
}

/** `v3/global/merchant/h5/permission` */
export interface MerchantH5Permission extends Node {
  readonly applications: MerchantH5PermissionApplications;
  readonly domain: MerchantH5PermissionDomain;
  readonly _sub_mchid_: MerchantH5PermissionBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MerchantH5PermissionBySubMchid;
}

export type MerchantH5PermissionApplicationsPostResponse = H5PermissionApplication;

export interface MerchantH5PermissionApplicationsPostJson {
  /** 公司介绍和业务描述 */
  business_description?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** H5支付域名 */
  domains: string[];
  /** 公司注册资质证书 */
  company_register_cert?: string | undefined;
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {}) | undefined;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[] | undefined;
  /** 经营网址首页截图 */
  website_homepage_pics?: string[] | undefined;
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}) | undefined;
  /** 子商户H5经营网址 */
  website_url: string;
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined;
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {}) | undefined;
}

export interface MerchantH5PermissionApplicationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantH5PermissionApplicationsPostJson;
}

/** `v3/global/merchant/h5/permission/applications` */
export interface MerchantH5PermissionApplications extends Node {
  readonly _applyment_id_: MerchantH5PermissionApplicationsByApplymentId;
  /** 同 _applyment_id_ */
  readonly $applyment_id$: MerchantH5PermissionApplicationsByApplymentId;
  /**
   * 创建H5支付权限申请单
   *
   * `POST v3/global/merchant/h5/permission/applications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025106 子商户管理（境外）}
   */
  post(options: MerchantH5PermissionApplicationsPostOptions): Promise<CallResponse<MerchantH5PermissionApplicationsPostResponse>>;
  /**
   * 创建H5支付权限申请单
   *
   * `POST v3/global/merchant/h5/permission/applications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025106 子商户管理（境外）}
   */
  postAsync(options: MerchantH5PermissionApplicationsPostOptions): Promise<CallResponse<MerchantH5PermissionApplicationsPostResponse>>;
}

export type MerchantH5PermissionApplicationsByApplymentIdGetResponse = H5PermissionApplication;

export interface MerchantH5PermissionApplicationsByApplymentIdGetOptions extends CallOptions {
  /** 申请单号 */
  applyment_id: string | number;
}

export type MerchantH5PermissionApplicationsByApplymentIdPatchResponse = H5PermissionApplication;

export interface MerchantH5PermissionApplicationsByApplymentIdPatchJson {
  /** H5支付域名 */
  domains: string[];
  /** 公司介绍和业务描述 */
  business_description?: string | undefined;
  /** 公司注册资质证书 */
  company_register_cert?: string | undefined;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[] | undefined;
  /** 经营网址首页截图 */
  website_homepage_pics?: string[] | undefined;
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}) | undefined;
  /** 子商户H5经营网址 */
  website_url?: string | undefined;
}

export interface MerchantH5PermissionApplicationsByApplymentIdPatchOptions extends CallOptions {
  /** 申请单号 */
  applyment_id: string | number;
  /** JSON 请求体 */
  json: MerchantH5PermissionApplicationsByApplymentIdPatchJson;
}

/** `v3/global/merchant/h5/permission/applications/{applyment_id}` */
export interface MerchantH5PermissionApplicationsByApplymentId extends Node {
  /**
   * 查询H5支付权限申请单详情
   *
   * `GET v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025107 子商户管理（境外）}
   */
  get(options: MerchantH5PermissionApplicationsByApplymentIdGetOptions): Promise<CallResponse<MerchantH5PermissionApplicationsByApplymentIdGetResponse>>;
  /**
   * 查询H5支付权限申请单详情
   *
   * `GET v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025107 子商户管理（境外）}
   */
  getAsync(options: MerchantH5PermissionApplicationsByApplymentIdGetOptions): Promise<CallResponse<MerchantH5PermissionApplicationsByApplymentIdGetResponse>>;
  /**
   * 修改H5支付权限申请单
   *
   * `PATCH v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025109 子商户管理（境外）}
   */
  patch(options: MerchantH5PermissionApplicationsByApplymentIdPatchOptions): Promise<CallResponse<MerchantH5PermissionApplicationsByApplymentIdPatchResponse>>;
  /**
   * 修改H5支付权限申请单
   *
   * `PATCH v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025109 子商户管理（境外）}
   */
  patchAsync(options: MerchantH5PermissionApplicationsByApplymentIdPatchOptions): Promise<CallResponse<MerchantH5PermissionApplicationsByApplymentIdPatchResponse>>;
}

/** `v3/global/merchant/h5/permission/domain` */
export interface MerchantH5PermissionDomain extends Node {
  readonly applications: MerchantH5PermissionDomainApplications;
}

export type MerchantH5PermissionDomainApplicationsPostResponse = H5DomainApplication;

export interface MerchantH5PermissionDomainApplicationsPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** H5支付域名 */
  domains: string[];
  /** 子商户H5经营网址 */
  website_url: string;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[] | undefined;
  /** 经营网址首页截图 */
  website_homepage_pics?: string[] | undefined;
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}) | undefined;
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined;
  /** 商户申请单号 */
  out_applyment_id: string;
}

export interface MerchantH5PermissionDomainApplicationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MerchantH5PermissionDomainApplicationsPostJson;
}

/** `v3/global/merchant/h5/permission/domain/applications` */
export interface MerchantH5PermissionDomainApplications extends Node {
  readonly _applyment_id_: MerchantH5PermissionDomainApplicationsByApplymentId;
  /** 同 _applyment_id_ */
  readonly $applyment_id$: MerchantH5PermissionDomainApplicationsByApplymentId;
  /**
   * 创建H5支付域名修改申请单
   *
   * `POST v3/global/merchant/h5/permission/domain/applications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025110 子商户管理（境外）}
   */
  post(options: MerchantH5PermissionDomainApplicationsPostOptions): Promise<CallResponse<MerchantH5PermissionDomainApplicationsPostResponse>>;
  /**
   * 创建H5支付域名修改申请单
   *
   * `POST v3/global/merchant/h5/permission/domain/applications`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025110 子商户管理（境外）}
   */
  postAsync(options: MerchantH5PermissionDomainApplicationsPostOptions): Promise<CallResponse<MerchantH5PermissionDomainApplicationsPostResponse>>;
}

export type MerchantH5PermissionDomainApplicationsByApplymentIdGetResponse = H5DomainApplication;

export interface MerchantH5PermissionDomainApplicationsByApplymentIdGetOptions extends CallOptions {
  /** 申请单号 */
  applyment_id: string | number;
}

export type MerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse = H5DomainApplication;

export interface MerchantH5PermissionDomainApplicationsByApplymentIdPatchJson {
  /** H5支付域名 */
  domains: string[];
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}) | undefined;
  /** 商户H5经营网址 */
  website_url?: string | undefined;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[] | undefined;
  /** 经营网址首页截图 */
  website_homepage_pics?: string[] | undefined;
}

export interface MerchantH5PermissionDomainApplicationsByApplymentIdPatchOptions extends CallOptions {
  /** 申请单号 */
  applyment_id: string | number;
  /** JSON 请求体 */
  json: MerchantH5PermissionDomainApplicationsByApplymentIdPatchJson;
}

/** `v3/global/merchant/h5/permission/domain/applications/{applyment_id}` */
export interface MerchantH5PermissionDomainApplicationsByApplymentId extends Node {
  /**
   * 查询H5支付域名修改申请单
   *
   * `GET v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025112 子商户管理（境外）}
   */
  get(options: MerchantH5PermissionDomainApplicationsByApplymentIdGetOptions): Promise<CallResponse<MerchantH5PermissionDomainApplicationsByApplymentIdGetResponse>>;
  /**
   * 查询H5支付域名修改申请单
   *
   * `GET v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025112 子商户管理（境外）}
   */
  getAsync(options: MerchantH5PermissionDomainApplicationsByApplymentIdGetOptions): Promise<CallResponse<MerchantH5PermissionDomainApplicationsByApplymentIdGetResponse>>;
  /**
   * 修改H5支付域名修改申请单
   *
   * `PATCH v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025114 子商户管理（境外）}
   */
  patch(options: MerchantH5PermissionDomainApplicationsByApplymentIdPatchOptions): Promise<CallResponse<MerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse>>;
  /**
   * 修改H5支付域名修改申请单
   *
   * `PATCH v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025114 子商户管理（境外）}
   */
  patchAsync(options: MerchantH5PermissionDomainApplicationsByApplymentIdPatchOptions): Promise<CallResponse<MerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse>>;
}

export interface MerchantH5PermissionBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** H5支付权限状态 */
  authorization_state: 'AUTHORITY_TO_TEST' | 'FORMAL_AUTHORITY' | 'AUTHORIZED' | 'UNDER_PUNISHMENT' | 'UNAUTHORIZED' | (string & {});
}

export interface MerchantH5PermissionBySubMchidGetOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
}

/** `v3/global/merchant/h5/permission/{sub_mchid}` */
export interface MerchantH5PermissionBySubMchid extends Node {
  /**
   * 查询子商户H5支付权限状态
   *
   * `GET v3/global/merchant/h5/permission/{sub_mchid}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025117 子商户管理（境外）}
   */
  get(options: MerchantH5PermissionBySubMchidGetOptions): Promise<CallResponse<MerchantH5PermissionBySubMchidGetResponse>>;
  /**
   * 查询子商户H5支付权限状态
   *
   * `GET v3/global/merchant/h5/permission/{sub_mchid}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025117 子商户管理（境外）}
   */
  getAsync(options: MerchantH5PermissionBySubMchidGetOptions): Promise<CallResponse<MerchantH5PermissionBySubMchidGetResponse>>;
}
