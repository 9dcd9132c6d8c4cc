// Generated from openapi/: do not edit, run `npm run generate`.

import type { SubmissionRecordField } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/transaction-block/transaction-block-records` */
export interface TransactionBlockRecords extends Node {
  readonly subMchid: TransactionBlockRecordsSubMchid;
  readonly _block_record_id_: TransactionBlockRecordsByBlockRecordId;
  /** 同 _block_record_id_ */
  readonly $block_record_id$: TransactionBlockRecordsByBlockRecordId;
}

/** `v3/transaction-block/transaction-block-records/sub-mchid` */
export interface TransactionBlockRecordsSubMchid extends Node {
  readonly _sub_mchid_: TransactionBlockRecordsSubMchidBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: TransactionBlockRecordsSubMchidBySubMchid;
}

export interface TransactionBlockRecordsSubMchidBySubMchidGetResponseDataRequestedItemInfoContent {
  /** 资料项集合 */
  record_fields: SubmissionRecordField[];
}

export interface TransactionBlockRecordsSubMchidBySubMchidGetResponse {
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
  /** 资源总条数 */
  total_count?: number;
  /** 交易拦截记录详情列表 */
  data?: {
    /** 交易拦截记录ID */
    block_record_id?: string;
    /** 拦截时间 */
    block_time?: string;
    /** 拦截原因 */
    block_reason?: string;
    /** 拦截笔数 */
    number_of_block?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {});
    /** 解除管控方式 */
    recover_way?: 'SUBMIT_INFORMATION' | (string & {});
    /**
     * 商户提交资料内容
     * 值为 JSON 字符串，内容见 {@link TransactionBlockRecordsSubMchidBySubMchidGetResponseDataRequestedItemInfoContent}
     */
    requested_item_info?: string;
  }[];
}

export interface TransactionBlockRecordsSubMchidBySubMchidGetQuery {
  /** 最大资源条数 */
  limit: number;
  /** 请求资源起始位置 */
  offset?: number | undefined;
}

export interface TransactionBlockRecordsSubMchidBySubMchidGetOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
  /** 查询参数 */
  query: TransactionBlockRecordsSubMchidBySubMchidGetQuery;
}

/** `v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` */
export interface TransactionBlockRecordsSubMchidBySubMchid extends Node {
  /**
   * 分页查询子商户名下的交易拦截记录
   *
   * `GET v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940432 交易拦截（服务商）}
   */
  get(options: TransactionBlockRecordsSubMchidBySubMchidGetOptions): Promise<CallResponse<TransactionBlockRecordsSubMchidBySubMchidGetResponse>>;
  /**
   * 分页查询子商户名下的交易拦截记录
   *
   * `GET v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940432 交易拦截（服务商）}
   */
  getAsync(options: TransactionBlockRecordsSubMchidBySubMchidGetOptions): Promise<CallResponse<TransactionBlockRecordsSubMchidBySubMchidGetResponse>>;
}

export interface TransactionBlockRecordsByBlockRecordIdGetResponseRequestedItemInfoContent {
  /** 资料项集合 */
  record_fields: SubmissionRecordField[];
}

export interface TransactionBlockRecordsByBlockRecordIdGetResponse {
  /** 交易拦截记录ID */
  block_record_id?: string;
  /** 拦截时间 */
  block_time?: string;
  /** 拦截原因 */
  block_reason?: string;
  /** 拦截笔数 */
  number_of_block?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {});
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | (string & {});
  /**
   * 商户提交资料内容
   * 值为 JSON 字符串，内容见 {@link TransactionBlockRecordsByBlockRecordIdGetResponseRequestedItemInfoContent}
   */
  requested_item_info?: string;
}

export interface TransactionBlockRecordsByBlockRecordIdGetQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface TransactionBlockRecordsByBlockRecordIdGetOptions extends CallOptions {
  /** 交易拦截记录ID */
  block_record_id: string;
  /** 查询参数 */
  query: TransactionBlockRecordsByBlockRecordIdGetQuery;
}

/** `v3/transaction-block/transaction-block-records/{block_record_id}` */
export interface TransactionBlockRecordsByBlockRecordId extends Node {
  /**
   * 查询子商户交易拦截记录详情
   *
   * `GET v3/transaction-block/transaction-block-records/{block_record_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940435 交易拦截（服务商）}
   */
  get(options: TransactionBlockRecordsByBlockRecordIdGetOptions): Promise<CallResponse<TransactionBlockRecordsByBlockRecordIdGetResponse>>;
  /**
   * 查询子商户交易拦截记录详情
   *
   * `GET v3/transaction-block/transaction-block-records/{block_record_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940435 交易拦截（服务商）}
   */
  getAsync(options: TransactionBlockRecordsByBlockRecordIdGetOptions): Promise<CallResponse<TransactionBlockRecordsByBlockRecordIdGetResponse>>;
}
