// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface GetviolationPostResponseViolationRecordsContent {
  /** 记录总数 */
  total_size: number | string;
  /** 违规记录列表 */
  violation_records: {
    /** 公司名称 */
    company_name: string;
    /** 处理方式 */
    handle_method: string;
    /** 处理状态 */
    handle_state: string;
    /** 处罚时间 */
    punish_time: string;
    /** 违规子商户号 */
    sub_mch_id: string;
    /** 最后处理时间 */
    deadline?: string;
  }[];
}

export interface GetviolationPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 返回状态码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  result_msg: string;
  /**
   * 违规记录数据JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link GetviolationPostResponseViolationRecordsContent}
   */
  violation_records?: string;
}

export interface GetviolationPostXml {
  /** 商户号 */
  mch_id?: string | undefined;
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined;
  /** 开始时间 */
  begin_time?: string | undefined;
  /** 结束时间 */
  end_time?: string | undefined;
  /** 页码 */
  page_index?: string | undefined;
  /** 每页返回的数量 */
  page_size?: string | undefined;
  /** 违规记录数据格式 */
  violation_records_format?: 'csv' | 'json' | (string & {}) | undefined;
}

export interface GetviolationPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: GetviolationPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/risk/getviolation` */
export interface Getviolation extends Node {
  /**
   * 银行特约商户违规信息查询
   *
   * `POST v2/risk/getviolation`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985446 风险与密钥（旧版文档）}
   */
  post(options: GetviolationPostOptions): Promise<CallResponse<GetviolationPostResponse>>;
  /**
   * 银行特约商户违规信息查询
   *
   * `POST v2/risk/getviolation`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985446 风险与密钥（旧版文档）}
   */
  postAsync(options: GetviolationPostOptions): Promise<CallResponse<GetviolationPostResponse>>;
}
