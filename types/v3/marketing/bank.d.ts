// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 银行营销
 *
 * `v3/marketing/bank`
 */
export interface Bank extends Node {
  readonly packages: BankPackages;
}

/** `v3/marketing/bank/packages` */
export interface BankPackages extends Node {
  readonly _package_id_: BankPackagesByPackageId;
  /** 同 _package_id_ */
  readonly $package_id$: BankPackagesByPackageId;
}

/** `v3/marketing/bank/packages/{package_id}` */
export interface BankPackagesByPackageId extends Node {
  readonly tasks: BankPackagesByPackageIdTasks;
}

export interface BankPackagesByPackageIdTasksGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 上传任务列表 */
  data?: {
    /** 上传任务 */
    task_id: string;
    /** 号码包id */
    package_id: string;
    /** 文件名 */
    filename: string;
    /** 银行类型 */
    bank_type: string;
    /** 创建上传任务的时间 */
    create_time: string;
    /** 上传任务最近一次更新的时间 */
    update_time?: string;
    /** 任务状态 */
    status?: 'PROCESSING' | 'FINISHED' | (string & {});
    /** 成功数 */
    success_count?: number;
    /** 失败数 */
    fail_count?: number;
    /** 匹配成功的微信用户数 */
    success_user_count?: number;
  }[];
}

export interface BankPackagesByPackageIdTasksGetQuery {
  /** 任务状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 文件名 */
  filename?: string | undefined;
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
}

export interface BankPackagesByPackageIdTasksGetOptions extends CallOptions {
  /** 号码包id */
  package_id: string;
  /** 查询参数 */
  query: BankPackagesByPackageIdTasksGetQuery;
}

export interface BankPackagesByPackageIdTasksPostResponse {
  /** 上传任务 */
  task_id: string;
  /** 号码包id */
  package_id: string;
  /** 文件名 */
  filename: string;
  /** 银行类型 */
  bank_type: string;
  /** 创建上传任务的时间 */
  create_time: string;
  /** 上传任务最近一次更新的时间 */
  update_time?: string;
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 失败数 */
  fail_count?: number;
  /** 成功数 */
  success_count?: number;
  /** 匹配成功的微信用户数 */
  success_user_count?: number;
}

/** `meta` 部分的内容 */
export interface BankPackagesByPackageIdTasksPostMeta {
  /** 银行类型 */
  bank_type: string;
  /** 文件名 */
  filename: string;
  /** 文件的sha256摘要 */
  sha256: string;
}

export interface BankPackagesByPackageIdTasksPostOptions extends CallOptions {
  /** 号码包id */
  package_id: string;
  /** multipart/form-data 请求体，`meta` 部分见 {@link BankPackagesByPackageIdTasksPostMeta} */
  body: UploadBody;
}

/** `v3/marketing/bank/packages/{package_id}/tasks` */
export interface BankPackagesByPackageIdTasks extends Node {
  /**
   * 查询上传任务列表
   *
   * `GET v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466728 银行营销（服务商）}
   */
  get(options: BankPackagesByPackageIdTasksGetOptions): Promise<CallResponse<BankPackagesByPackageIdTasksGetResponse>>;
  /**
   * 查询上传任务列表
   *
   * `GET v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466728 银行营销（服务商）}
   */
  getAsync(options: BankPackagesByPackageIdTasksGetOptions): Promise<CallResponse<BankPackagesByPackageIdTasksGetResponse>>;
  /**
   * 导入定向用户协议号
   *
   * `POST v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml 银行营销（旧版文档）}
   */
  post(options: BankPackagesByPackageIdTasksPostOptions): Promise<CallResponse<BankPackagesByPackageIdTasksPostResponse>>;
  /**
   * 导入定向用户协议号
   *
   * `POST v3/marketing/bank/packages/{package_id}/tasks`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml 银行营销（旧版文档）}
   */
  postAsync(options: BankPackagesByPackageIdTasksPostOptions): Promise<CallResponse<BankPackagesByPackageIdTasksPostResponse>>;
}
