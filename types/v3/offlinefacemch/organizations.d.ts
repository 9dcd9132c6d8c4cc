// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface OrganizationsGetResponse {
  /** 机构ID */
  organization_id?: string;
  /** 机构名称 */
  organization_name?: string;
}

export interface OrganizationsGetQuery {
  /** 机构ID */
  organization_id?: string | undefined;
  /** 机构名称 */
  organization_name?: string | undefined;
}

export interface OrganizationsGetOptions extends CallOptions {
  /** 查询参数 */
  query?: OrganizationsGetQuery | undefined;
}

/** `v3/offlinefacemch/organizations` */
export interface Organizations extends Node {
  readonly _organization_id_: OrganizationsByOrganizationId;
  /** 同 _organization_id_ */
  readonly $organization_id$: OrganizationsByOrganizationId;
  /**
   * 查询机构信息接口
   *
   * `GET v3/offlinefacemch/organizations`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸机构（旧版文档）}
   */
  get(options?: OrganizationsGetOptions): Promise<CallResponse<OrganizationsGetResponse>>;
  /**
   * 查询机构信息接口
   *
   * `GET v3/offlinefacemch/organizations`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸机构（旧版文档）}
   */
  getAsync(options?: OrganizationsGetOptions): Promise<CallResponse<OrganizationsGetResponse>>;
}

/** `v3/offlinefacemch/organizations/{organization_id}` */
export interface OrganizationsByOrganizationId extends Node {
  readonly users: OrganizationsByOrganizationIdUsers;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users` */
export interface OrganizationsByOrganizationIdUsers extends Node {
  readonly outUserId: OrganizationsByOrganizationIdUsersOutUserId;
  readonly userId: OrganizationsByOrganizationIdUsersUserId;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id` */
export interface OrganizationsByOrganizationIdUsersOutUserId extends Node {
  readonly _out_user_id_: OrganizationsByOrganizationIdUsersOutUserIdByOutUserId;
  /** 同 _out_user_id_ */
  readonly $out_user_id$: OrganizationsByOrganizationIdUsersOutUserIdByOutUserId;
}

export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse {
  /** 刷脸用户ID */
  use_id?: string;
  /** 商户刷脸用户ID */
  out_user_id?: string;
  /** 机构ID */
  organization_id?: string;
  /** 姓名 */
  user_name?: string;
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {});
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string;
  };
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string;
  };
  /** 用户状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {});
  /** 签约状态 */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {});
  /** 人脸图片上传状态 */
  face_image_ok?: boolean;
  /** 签约ID */
  contract_id?: string;
}

export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetOptions extends CallOptions {
  /** 机构ID */
  organization_id: string;
  /** 商户刷脸用户ID */
  out_user_id: string;
}

export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchJson {
  /** 姓名 （敏感信息，加密传输） */
  user_name?: string | undefined;
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {}) | undefined;
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string | undefined;
  } | undefined;
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string | undefined;
  } | undefined;
  /** 状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {}) | undefined;
  /** 手机号 （敏感信息，加密传输） */
  phone?: string | undefined;
}

export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchOptions extends CallOptions {
  /** 机构ID */
  organization_id: string;
  /** 商户刷脸用户ID */
  out_user_id: string;
  /** JSON 请求体 */
  json: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchJson;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` */
export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserId extends Node {
  /**
   * 刷脸用户信息查询接口
   *
   * `GET v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸机构（旧版文档）}
   */
  get(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetOptions): Promise<CallResponse<OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse>>;
  /**
   * 刷脸用户信息查询接口
   *
   * `GET v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸机构（旧版文档）}
   */
  getAsync(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetOptions): Promise<CallResponse<OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse>>;
  /**
   * 刷脸用户信息修改接口
   *
   * `PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸机构（旧版文档）}
   */
  patch(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchOptions): Promise<CallResponse<undefined>>;
  /**
   * 刷脸用户信息修改接口
   *
   * `PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸机构（旧版文档）}
   */
  patchAsync(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchOptions): Promise<CallResponse<undefined>>;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id` */
export interface OrganizationsByOrganizationIdUsersUserId extends Node {
  readonly _user_id_: OrganizationsByOrganizationIdUsersUserIdByUserId;
  /** 同 _user_id_ */
  readonly $user_id$: OrganizationsByOrganizationIdUsersUserIdByUserId;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}` */
export interface OrganizationsByOrganizationIdUsersUserIdByUserId extends Node {
  readonly terminateContract: OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract;
}

export interface OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostOptions extends CallOptions {
  /** 机构ID */
  organization_id: string;
  /** 刷脸用户ID */
  user_id: string;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` */
export interface OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract extends Node {
  /**
   * 解除刷脸用户签约关系接口
   *
   * `POST v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸机构（旧版文档）}
   */
  post(options: OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 解除刷脸用户签约关系接口
   *
   * `POST v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸机构（旧版文档）}
   */
  postAsync(options: OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostOptions): Promise<CallResponse<undefined>>;
}
