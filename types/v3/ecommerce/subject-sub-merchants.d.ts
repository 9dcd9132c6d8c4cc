// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SubjectSubMerchantsGetResponse {
  /** 子商户列表 */
  data: {
    /** 子商户号 */
    sub_mchid: string;
    /** 商户简称 */
    merchant_shortname: string;
    /** 签约时间 */
    sign_time: string;
  }[];
  /** 分页偏移 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 总条数 */
  total_count: number;
}

export interface SubjectSubMerchantsGetQuery {
  /** 主体类型 */
  organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO' | (string & {});
  /** 证件号码 （敏感信息，加密传输） */
  cert_number: string;
  /** 分页大小 */
  limit?: number | undefined;
  /** 分页偏移 */
  offset?: number | undefined;
}

export interface SubjectSubMerchantsGetOptions extends CallOptions {
  /** 查询参数 */
  query: SubjectSubMerchantsGetQuery;
}

/** `v3/ecommerce/subject-sub-merchants` */
export interface SubjectSubMerchants extends Node {
  /**
   * 查询指定主体子商户列表
   *
   * `GET v3/ecommerce/subject-sub-merchants`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4033742105 平台收付通（服务商）}
   */
  get(options: SubjectSubMerchantsGetOptions): Promise<CallResponse<SubjectSubMerchantsGetResponse>>;
  /**
   * 查询指定主体子商户列表
   *
   * `GET v3/ecommerce/subject-sub-merchants`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4033742105 平台收付通（服务商）}
   */
  getAsync(options: SubjectSubMerchantsGetOptions): Promise<CallResponse<SubjectSubMerchantsGetResponse>>;
}
