// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 品牌红包
 *
 * `v3/fund-app/brand-redpacket`
 */
export interface BrandRedpacket extends Node {
  readonly brandMerchantBatches: BrandRedpacketBrandMerchantBatches;
  readonly brandMerchantOutBatches: BrandRedpacketBrandMerchantOutBatches;
}

export interface BrandRedpacketBrandMerchantBatchesPostResponse {
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 微信支付品牌红包批次单号 */
  batch_no?: string;
  /** 品牌红包批次创建时间 */
  create_time: string;
  /** 批次单状态 */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
}

export interface BrandRedpacketBrandMerchantBatchesPostJson {
  /** 品牌ID */
  brand_id: number;
  /** 品牌AppID */
  brand_appid: string;
  /** 品牌红包发放场景 */
  scene: 'CUSTOM_SEND' | (string & {});
  /** 品牌红包模板ID */
  template_id: string;
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 品牌红包批次名称 */
  batch_name: string;
  /** 品牌红包批次备注 */
  batch_remark: string;
  /** 总金额，单位：分 */
  total_amount: number;
  /** 总笔数 */
  total_num: number;
  /** 品牌红包明细列表 */
  detail_list: {
    /** 商家品牌红包明细单号 */
    out_detail_no: string;
    /** 红包金额，单位：分 */
    amount: number;
    /** 接收红包用户OpenID */
    openid: string;
    /** 接收红包用户姓名 （敏感信息，加密传输） */
    user_name?: string | undefined;
    /** 红包备注 */
    remark: string;
  }[];
}

export interface BrandRedpacketBrandMerchantBatchesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: BrandRedpacketBrandMerchantBatchesPostJson;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches` */
export interface BrandRedpacketBrandMerchantBatches extends Node {
  readonly _batch_no_: BrandRedpacketBrandMerchantBatchesByBatchNo;
  /** 同 _batch_no_ */
  readonly $batch_no$: BrandRedpacketBrandMerchantBatchesByBatchNo;
  /**
   * 品牌商户发放红包
   *
   * `POST v3/fund-app/brand-redpacket/brand-merchant-batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310358 品牌红包（商户）}
   */
  post(options: BrandRedpacketBrandMerchantBatchesPostOptions): Promise<CallResponse<BrandRedpacketBrandMerchantBatchesPostResponse>>;
  /**
   * 品牌商户发放红包
   *
   * `POST v3/fund-app/brand-redpacket/brand-merchant-batches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310358 品牌红包（商户）}
   */
  postAsync(options: BrandRedpacketBrandMerchantBatchesPostOptions): Promise<CallResponse<BrandRedpacketBrandMerchantBatchesPostResponse>>;
}

export interface BrandRedpacketBrandMerchantBatchesByBatchNoGetResponse {
  /** 品牌主商户号 */
  brand_mchid: string;
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 品牌ID */
  brand_id?: number;
  /** 品牌红包模板ID */
  template_id?: string;
  /** 品牌AppID */
  brand_appid?: string;
  /** 批次单状态 */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 品牌红包批次名称 */
  batch_name: string;
  /** 品牌红包批次备注 */
  batch_remark: string;
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {});
  /** 总金额，单位：分 */
  total_amount: number;
  /** 总笔数 */
  total_num: number;
  /** 品牌红包批次创建时间 */
  create_time: string;
  /** 品牌红包批次更新时间 */
  update_time?: string;
  /** 发放成功金额，单位：分 */
  success_amount: number;
  /** 发放成功笔数 */
  success_num: number;
  /** 发放失败金额，单位：分 */
  fail_amount: number;
  /** 发放失败笔数 */
  fail_num: number;
  /** 品牌红包明细列表 */
  detail_list?: {
    /** 微信支付品牌红包明细单号 */
    transfer_detail_no: string;
    /** 商家品牌红包明细单号 */
    out_detail_no: string;
    /** 品牌红包明细单状态 */
    detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {});
  }[];
}

export interface BrandRedpacketBrandMerchantBatchesByBatchNoGetQuery {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean | undefined;
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL' | (string & {}) | undefined;
}

export interface BrandRedpacketBrandMerchantBatchesByBatchNoGetOptions extends CallOptions {
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  /** 查询参数 */
  query?: BrandRedpacketBrandMerchantBatchesByBatchNoGetQuery | undefined;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` */
export interface BrandRedpacketBrandMerchantBatchesByBatchNo extends Node {
  readonly details: BrandRedpacketBrandMerchantBatchesByBatchNoDetails;
  /**
   * 微信支付批次单号查询批次单
   *
   * `GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310369 品牌红包（商户）}
   */
  get(options: BrandRedpacketBrandMerchantBatchesByBatchNoGetOptions): Promise<CallResponse<BrandRedpacketBrandMerchantBatchesByBatchNoGetResponse>>;
  /**
   * 微信支付批次单号查询批次单
   *
   * `GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310369 品牌红包（商户）}
   */
  getAsync(options: BrandRedpacketBrandMerchantBatchesByBatchNoGetOptions): Promise<CallResponse<BrandRedpacketBrandMerchantBatchesByBatchNoGetResponse>>;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details` */
export interface BrandRedpacketBrandMerchantBatchesByBatchNoDetails extends Node {
  readonly _detail_no_: BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo;
  /** 同 _detail_no_ */
  readonly $detail_no$: BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo;
}

export interface BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse {
  /** 品牌主商户号 */
  brand_mchid: string;
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  /** 商家品牌红包明细单号 */
  out_detail_no: string;
  /** 微信支付品牌红包明细单号 */
  detail_no: string;
  /** 品牌红包明细单状态 */
  detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {});
  /** 红包金额，单位：分 */
  amount: number;
  /** 红包备注 */
  remark: string;
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {});
  /** 接收红包用户OpenID */
  openid: string;
  /** 接收红包用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 品牌红包发起时间 */
  initiate_time?: string;
  /** 品牌红包更新时间 */
  update_time: string;
  /** 品牌ID */
  brand_id: number;
  /** 品牌红包模板ID */
  template_id: string;
  /** 品牌AppID */
  brand_appid?: string;
}

export interface BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetOptions extends CallOptions {
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  /** 商家品牌红包明细单号 */
  detail_no: string;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` */
export interface BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo extends Node {
  /**
   * 商家明细单号查询明细单
   *
   * `GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310384 品牌红包（商户）}
   */
  get(options: BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetOptions): Promise<CallResponse<BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse>>;
  /**
   * 商家明细单号查询明细单
   *
   * `GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310384 品牌红包（商户）}
   */
  getAsync(options: BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetOptions): Promise<CallResponse<BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse>>;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches` */
export interface BrandRedpacketBrandMerchantOutBatches extends Node {
  readonly _out_batch_no_: BrandRedpacketBrandMerchantOutBatchesByOutBatchNo;
  /** 同 _out_batch_no_ */
  readonly $out_batch_no$: BrandRedpacketBrandMerchantOutBatchesByOutBatchNo;
}

export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse {
  /** 品牌主商户号 */
  brand_mchid: string;
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 品牌ID */
  brand_id?: number;
  /** 品牌红包模板ID */
  template_id?: string;
  /** 品牌AppID */
  brand_appid?: string;
  /** 批次单状态 */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 品牌红包批次名称 */
  batch_name: string;
  /** 品牌红包批次备注 */
  batch_remark: string;
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {});
  /** 总金额，单位：分 */
  total_amount: number;
  /** 总笔数 */
  total_num: number;
  /** 品牌红包批次创建时间 */
  create_time: string;
  /** 品牌红包批次更新时间 */
  update_time?: string;
  /** 发放成功金额，单位：分 */
  success_amount: number;
  /** 发放成功笔数 */
  success_num: number;
  /** 发放失败金额，单位：分 */
  fail_amount: number;
  /** 发放失败笔数 */
  fail_num: number;
  /** 品牌红包明细列表 */
  detail_list?: {
    /** 微信支付品牌红包明细单号 */
    transfer_detail_no: string;
    /** 商家品牌红包明细单号 */
    out_detail_no: string;
    /** 品牌红包明细单状态 */
    detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {});
  }[];
}

export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetQuery {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean | undefined;
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL' | (string & {}) | undefined;
}

export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetOptions extends CallOptions {
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 查询参数 */
  query?: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetQuery | undefined;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` */
export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNo extends Node {
  readonly outDetails: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails;
  /**
   * 商家批次单号查询批次单
   *
   * `GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310378 品牌红包（商户）}
   */
  get(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetOptions): Promise<CallResponse<BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse>>;
  /**
   * 商家批次单号查询批次单
   *
   * `GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310378 品牌红包（商户）}
   */
  getAsync(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetOptions): Promise<CallResponse<BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse>>;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details` */
export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails extends Node {
  readonly _out_detail_no_: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo;
  /** 同 _out_detail_no_ */
  readonly $out_detail_no$: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo;
}

export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse {
  /** 品牌主商户号 */
  brand_mchid: string;
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  /** 商家品牌红包明细单号 */
  out_detail_no: string;
  /** 微信支付品牌红包明细单号 */
  detail_no: string;
  /** 品牌红包明细单状态 */
  detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {});
  /** 红包金额，单位：分 */
  amount: number;
  /** 红包备注 */
  remark: string;
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {});
  /** 接收红包用户OpenID */
  openid: string;
  /** 接收红包用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 品牌红包发起时间 */
  initiate_time?: string;
  /** 品牌红包更新时间 */
  update_time: string;
  /** 品牌ID */
  brand_id: number;
  /** 品牌红包模板ID */
  template_id: string;
  /** 品牌AppID */
  brand_appid?: string;
}

export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetOptions extends CallOptions {
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 商家品牌红包明细单号 */
  out_detail_no: string;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` */
export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo extends Node {
  /**
   * 商家明细单号查询明细单
   *
   * `GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310391 品牌红包（商户）}
   */
  get(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetOptions): Promise<CallResponse<BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse>>;
  /**
   * 商家明细单号查询明细单
   *
   * `GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310391 品牌红包（商户）}
   */
  getAsync(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetOptions): Promise<CallResponse<BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse>>;
}
