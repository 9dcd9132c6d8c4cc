// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface TransferBatchesPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
}

export interface TransferBatchesPostJson {
  /** 特约商户号 */
  sub_mchid: string;
  /** 特约商户AppID */
  sub_appid?: string | undefined;
  /** 特约商户授权类型 */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {});
  /** 商家批次单号 */
  out_batch_no: string;
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 转账总金额，单位：分 */
  total_amount: number;
  /** 转账总笔数 */
  total_num: number;
  /** 转账明细列表 */
  transfer_detail_list: {
    /** 商家明细单号 */
    out_detail_no: string;
    /** 转账金额，单位：分 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 收款用户OpenID */
    openid: string;
    /** 收款用户姓名 （敏感信息，加密传输） */
    user_name: string;
  }[];
  /** 服务商的AppID */
  sp_appid?: string | undefined;
  /** 用工类型 */
  employment_type?: string | undefined;
  /** 用工场景 */
  employment_scene?: string | undefined;
  /** 业务类型 */
  business_type?: string | undefined;
}

export interface TransferBatchesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransferBatchesPostJson;
}

/** `v3/payroll-card/transfer-batches` */
export interface TransferBatches extends Node {
  /**
   * 发起批量转账
   *
   * `POST v3/payroll-card/transfer-batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461824 微工卡（服务商）}
   */
  post(options: TransferBatchesPostOptions): Promise<CallResponse<TransferBatchesPostResponse>>;
  /**
   * 发起批量转账
   *
   * `POST v3/payroll-card/transfer-batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461824 微工卡（服务商）}
   */
  postAsync(options: TransferBatchesPostOptions): Promise<CallResponse<TransferBatchesPostResponse>>;
}
