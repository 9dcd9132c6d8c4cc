// Generated from openapi/: do not edit, run `npm run generate`.

import type { TransferSceneReportInfo } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 商家转账
 *
 * `v3/fund-app/mch-transfer`
 */
export interface MchTransfer extends Node {
  readonly elecsign: MchTransferElecsign;
  readonly partner: MchTransferPartner;
  readonly transferBills: MchTransferTransferBills;
  readonly transferToQqWalletBills: MchTransferTransferToQqWalletBills;
  readonly userConfirmAuthorization: MchTransferUserConfirmAuthorization;
}

/** `v3/fund-app/mch-transfer/elecsign` */
export interface MchTransferElecsign extends Node {
  readonly outBillNo: MchTransferElecsignOutBillNo;
  readonly transferBillNo: MchTransferElecsignTransferBillNo;
}

export interface MchTransferElecsignOutBillNoPostResponse {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
  /** 申请单创建时间，RFC 3339 时间 */
  create_time: string;
}

export interface MchTransferElecsignOutBillNoPostJson {
  /** 商户转账单号，最多 32 字符 */
  out_bill_no: string;
}

export interface MchTransferElecsignOutBillNoPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferElecsignOutBillNoPostJson;
}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no` */
export interface MchTransferElecsignOutBillNo extends Node {
  readonly _out_bill_no_: MchTransferElecsignOutBillNoByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: MchTransferElecsignOutBillNoByOutBillNo;
  /**
   * 商户单号申请电子回单
   *
   * `POST v3/fund-app/mch-transfer/elecsign/out-bill-no`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716452 商家转账（商户）}
   */
  post(options: MchTransferElecsignOutBillNoPostOptions): Promise<CallResponse<MchTransferElecsignOutBillNoPostResponse>>;
  /**
   * 商户单号申请电子回单
   *
   * `POST v3/fund-app/mch-transfer/elecsign/out-bill-no`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716452 商家转账（商户）}
   */
  postAsync(options: MchTransferElecsignOutBillNoPostOptions): Promise<CallResponse<MchTransferElecsignOutBillNoPostResponse>>;
}

export interface MchTransferElecsignOutBillNoByOutBillNoGetResponse {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
  /** 申请单创建时间，RFC 3339 时间 */
  create_time: string;
  /** 申请单更新时间，RFC 3339 时间 */
  update_time: string;
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3' | (string & {});
  /** 回单文件摘要值，最多 512 字符 */
  hash_value?: string;
  /** 回单文件下载地址，最多 3000 字符，URL */
  download_url?: string;
  /** 失败原因 */
  fail_reason?: string;
}

export interface MchTransferElecsignOutBillNoByOutBillNoGetOptions extends CallOptions {
  /** 商户转账单号 */
  out_bill_no: string;
}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` */
export interface MchTransferElecsignOutBillNoByOutBillNo extends Node {
  /**
   * 商户单号查询电子回单
   *
   * `GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 商家转账（商户）}
   */
  get(options: MchTransferElecsignOutBillNoByOutBillNoGetOptions): Promise<CallResponse<MchTransferElecsignOutBillNoByOutBillNoGetResponse>>;
  /**
   * 商户单号查询电子回单
   *
   * `GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 商家转账（商户）}
   */
  getAsync(options: MchTransferElecsignOutBillNoByOutBillNoGetOptions): Promise<CallResponse<MchTransferElecsignOutBillNoByOutBillNoGetResponse>>;
}

export interface MchTransferElecsignTransferBillNoPostResponse {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
  /** 申请单创建时间，RFC 3339 时间 */
  create_time: string;
}

export interface MchTransferElecsignTransferBillNoPostJson {
  /** 微信转账单号，最多 64 字符 */
  transfer_bill_no: string;
}

export interface MchTransferElecsignTransferBillNoPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferElecsignTransferBillNoPostJson;
}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no` */
export interface MchTransferElecsignTransferBillNo extends Node {
  readonly _transfer_bill_no_: MchTransferElecsignTransferBillNoByTransferBillNo;
  /** 同 _transfer_bill_no_ */
  readonly $transfer_bill_no$: MchTransferElecsignTransferBillNoByTransferBillNo;
  /**
   * 微信单号申请电子回单
   *
   * `POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716456 商家转账（商户）}
   */
  post(options: MchTransferElecsignTransferBillNoPostOptions): Promise<CallResponse<MchTransferElecsignTransferBillNoPostResponse>>;
  /**
   * 微信单号申请电子回单
   *
   * `POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716456 商家转账（商户）}
   */
  postAsync(options: MchTransferElecsignTransferBillNoPostOptions): Promise<CallResponse<MchTransferElecsignTransferBillNoPostResponse>>;
}

export interface MchTransferElecsignTransferBillNoByTransferBillNoGetResponse {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
  /** 申请单创建时间，RFC 3339 时间 */
  create_time: string;
  /** 申请单更新时间，RFC 3339 时间 */
  update_time: string;
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3' | (string & {});
  /** 回单文件摘要值，最多 512 字符 */
  hash_value?: string;
  /** 回单文件下载地址，最多 3000 字符，URL */
  download_url?: string;
  /** 失败原因 */
  fail_reason?: string;
}

export interface MchTransferElecsignTransferBillNoByTransferBillNoGetOptions extends CallOptions {
  /** 微信转账单号 */
  transfer_bill_no: string;
}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` */
export interface MchTransferElecsignTransferBillNoByTransferBillNo extends Node {
  /**
   * 微信单号查询电子回单
   *
   * `GET v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 商家转账（商户）}
   */
  get(options: MchTransferElecsignTransferBillNoByTransferBillNoGetOptions): Promise<CallResponse<MchTransferElecsignTransferBillNoByTransferBillNoGetResponse>>;
  /**
   * 微信单号查询电子回单
   *
   * `GET v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 商家转账（商户）}
   */
  getAsync(options: MchTransferElecsignTransferBillNoByTransferBillNoGetOptions): Promise<CallResponse<MchTransferElecsignTransferBillNoByTransferBillNoGetResponse>>;
}

/** `v3/fund-app/mch-transfer/partner` */
export interface MchTransferPartner extends Node {
  readonly budget: MchTransferPartnerBudget;
  readonly charityBudget: MchTransferPartnerCharityBudget;
  readonly charityTransferBills: MchTransferPartnerCharityTransferBills;
  readonly electronicReceipts: MchTransferPartnerElectronicReceipts;
  readonly subMchAuthorizations: MchTransferPartnerSubMchAuthorizations;
  readonly transferBills: MchTransferPartnerTransferBills;
  readonly userConfirmAuthorizations: MchTransferPartnerUserConfirmAuthorizations;
}

/** `v3/fund-app/mch-transfer/partner/budget` */
export interface MchTransferPartnerBudget extends Node {
  readonly _out_budget_no_: MchTransferPartnerBudgetByOutBudgetNo;
  /** 同 _out_budget_no_ */
  readonly $out_budget_no$: MchTransferPartnerBudgetByOutBudgetNo;
}

/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}` */
export interface MchTransferPartnerBudgetByOutBudgetNo extends Node {
  readonly electronicReceipts: MchTransferPartnerBudgetByOutBudgetNoElectronicReceipts;
}

export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 开始日期 */
  start_date: string;
  /** 结束日期 */
  end_date: string;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 收款商户号 */
  receiver_mchid?: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 受理凭证 */
  accept_id: string;
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {});
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单下载地址 */
  download_url?: string;
}

export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetQuery {
  /** 受理凭证 */
  accept_id: string;
}

export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetOptions extends CallOptions {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 查询参数 */
  query: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetQuery;
}

export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 开始日期 */
  start_date: string;
  /** 结束日期 */
  end_date: string;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 收款商户号 */
  receiver_mchid?: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 受理凭证 */
  accept_id: string;
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {});
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单下载地址 */
  download_url?: string;
}

export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostJson {
  /** 开始日期 */
  start_date: string;
  /** 结束日期 */
  end_date: string;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 收款商户号 */
  receiver_mchid?: string | undefined;
}

export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostOptions extends CallOptions {
  /** 商户预算单号 */
  out_budget_no: string;
  /** JSON 请求体 */
  json: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostJson;
}

/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` */
export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceipts extends Node {
  /**
   * 查询预算出资的电子回单
   *
   * `GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209977 商家转账（服务商）}
   */
  get(options: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetOptions): Promise<CallResponse<MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse>>;
  /**
   * 查询预算出资的电子回单
   *
   * `GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209977 商家转账（服务商）}
   */
  getAsync(options: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetOptions): Promise<CallResponse<MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse>>;
  /**
   * 申请预算出资的电子回单
   *
   * `POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209966 商家转账（服务商）}
   */
  post(options: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostOptions): Promise<CallResponse<MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse>>;
  /**
   * 申请预算出资的电子回单
   *
   * `POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209966 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostOptions): Promise<CallResponse<MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse>>;
}

export interface MchTransferPartnerCharityBudgetPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 确认出资页面地址 */
  confirm_url?: string;
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string;
  /** 剩余预算金额，单位：分 */
  remain_amount?: number;
  /** 撤销说明 */
  unlock_remark?: string;
  /** 资金锁定时间 */
  locked_time?: string;
  /** 完成时间 */
  finished_time?: string;
  /** 关闭时间 */
  closed_time?: string;
}

export interface MchTransferPartnerCharityBudgetPostJson {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 出资企业主体名称 */
  sponsor_subject_name: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 回调地址 */
  notify_url?: string | undefined;
}

export interface MchTransferPartnerCharityBudgetPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferPartnerCharityBudgetPostJson;
}

/** `v3/fund-app/mch-transfer/partner/charity-budget` */
export interface MchTransferPartnerCharityBudget extends Node {
  readonly _out_budget_no_: MchTransferPartnerCharityBudgetByOutBudgetNo;
  /** 同 _out_budget_no_ */
  readonly $out_budget_no$: MchTransferPartnerCharityBudgetByOutBudgetNo;
  /**
   * 申请公益捐赠预算
   *
   * `POST v3/fund-app/mch-transfer/partner/charity-budget`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554763 商家转账（服务商）}
   */
  post(options: MchTransferPartnerCharityBudgetPostOptions): Promise<CallResponse<MchTransferPartnerCharityBudgetPostResponse>>;
  /**
   * 申请公益捐赠预算
   *
   * `POST v3/fund-app/mch-transfer/partner/charity-budget`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554763 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerCharityBudgetPostOptions): Promise<CallResponse<MchTransferPartnerCharityBudgetPostResponse>>;
}

export interface MchTransferPartnerCharityBudgetByOutBudgetNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 确认出资页面地址 */
  confirm_url?: string;
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string;
  /** 剩余预算金额，单位：分 */
  remain_amount?: number;
  /** 撤销说明 */
  unlock_remark?: string;
  /** 资金锁定时间 */
  locked_time?: string;
  /** 完成时间 */
  finished_time?: string;
  /** 关闭时间 */
  closed_time?: string;
}

export interface MchTransferPartnerCharityBudgetByOutBudgetNoGetQuery {
  /** 出资商户号 */
  sponsor_mchid: string;
}

export interface MchTransferPartnerCharityBudgetByOutBudgetNoGetOptions extends CallOptions {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 查询参数 */
  query: MchTransferPartnerCharityBudgetByOutBudgetNoGetQuery;
}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` */
export interface MchTransferPartnerCharityBudgetByOutBudgetNo extends Node {
  readonly unlock: MchTransferPartnerCharityBudgetByOutBudgetNoUnlock;
  /**
   * 商户单号查询公益捐赠预算详情
   *
   * `GET v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554788 商家转账（服务商）}
   */
  get(options: MchTransferPartnerCharityBudgetByOutBudgetNoGetOptions): Promise<CallResponse<MchTransferPartnerCharityBudgetByOutBudgetNoGetResponse>>;
  /**
   * 商户单号查询公益捐赠预算详情
   *
   * `GET v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554788 商家转账（服务商）}
   */
  getAsync(options: MchTransferPartnerCharityBudgetByOutBudgetNoGetOptions): Promise<CallResponse<MchTransferPartnerCharityBudgetByOutBudgetNoGetResponse>>;
}

export interface MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state: 'FINISHED' | (string & {});
  /** 撤销说明 */
  unlock_remark: string;
  /** 资金锁定时间 */
  locked_time: string;
  /** 完成时间 */
  finished_time: string;
  /** 解锁金额，单位：分 */
  unlocked_amount?: number;
}

export interface MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostJson {
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 解锁备注 */
  activity_remark: string;
}

export interface MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostOptions extends CallOptions {
  /** 商户预算单号 */
  out_budget_no: string;
  /** JSON 请求体 */
  json: MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostJson;
}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` */
export interface MchTransferPartnerCharityBudgetByOutBudgetNoUnlock extends Node {
  /**
   * 解锁公益捐赠预算
   *
   * `POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554795 商家转账（服务商）}
   */
  post(options: MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostOptions): Promise<CallResponse<MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse>>;
  /**
   * 解锁公益捐赠预算
   *
   * `POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554795 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostOptions): Promise<CallResponse<MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse>>;
}

export interface MchTransferPartnerCharityTransferBillsPostResponse {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 商户公益捐赠单号 */
  out_transfer_no: string;
  /** 微信支付公益捐赠单号 */
  transfer_id: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 捐赠备注 */
  transfer_remark: string;
  /** 收款商户号 */
  receive_mchid: string;
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {});
  /** 捐赠单创建时间 */
  create_time: string;
  /** 捐赠完成时间 */
  success_time?: string;
}

export interface MchTransferPartnerCharityTransferBillsPostJson {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 商户公益捐赠单号 */
  out_transfer_no: string;
  /** 关联的交易单号 */
  transaction_info?: {
    /** 订单类型 */
    transaction_type: 'WXPAY' | (string & {});
    /** 订单号 */
    transaction_id: string;
  } | undefined;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 收款商户号 */
  receive_mchid: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 捐赠备注 */
  transfer_remark: string;
}

export interface MchTransferPartnerCharityTransferBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferPartnerCharityTransferBillsPostJson;
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills` */
export interface MchTransferPartnerCharityTransferBills extends Node {
  readonly outTransferNo: MchTransferPartnerCharityTransferBillsOutTransferNo;
  /**
   * 发起公益捐赠
   *
   * `POST v3/fund-app/mch-transfer/partner/charity-transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554841 商家转账（服务商）}
   */
  post(options: MchTransferPartnerCharityTransferBillsPostOptions): Promise<CallResponse<MchTransferPartnerCharityTransferBillsPostResponse>>;
  /**
   * 发起公益捐赠
   *
   * `POST v3/fund-app/mch-transfer/partner/charity-transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554841 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerCharityTransferBillsPostOptions): Promise<CallResponse<MchTransferPartnerCharityTransferBillsPostResponse>>;
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no` */
export interface MchTransferPartnerCharityTransferBillsOutTransferNo extends Node {
  readonly _out_transfer_no_: MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo;
  /** 同 _out_transfer_no_ */
  readonly $out_transfer_no$: MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo;
}

export interface MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 商户公益捐赠单号 */
  out_transfer_no: string;
  /** 微信支付公益捐赠单号 */
  transfer_id: string;
  /** 预算总金额，单位：分 */
  amount: number;
  /** 捐赠备注 */
  transfer_remark: string;
  /** 收款商户号 */
  receive_mchid: string;
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {});
  /** 捐赠单创建时间 */
  create_time: string;
  /** 捐赠完成时间 */
  success_time?: string;
}

export interface MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetQuery {
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
}

export interface MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetOptions extends CallOptions {
  /** 商户公益捐赠单号 */
  out_transfer_no: string;
  /** 查询参数 */
  query: MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetQuery;
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` */
export interface MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo extends Node {
  /**
   * 商户单号查询公益捐赠详情
   *
   * `GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554859 商家转账（服务商）}
   */
  get(options: MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetOptions): Promise<CallResponse<MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse>>;
  /**
   * 商户单号查询公益捐赠详情
   *
   * `GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554859 商家转账（服务商）}
   */
  getAsync(options: MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetOptions): Promise<CallResponse<MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse>>;
}

export interface MchTransferPartnerElectronicReceiptsPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户转账单号 */
  out_bill_no: string;
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | (string & {});
  /** 申请单创建时间 */
  create_time: string;
  /** 申请单更新时间 */
  update_time?: string;
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {});
  /** 回单文件摘要值 */
  hash_value?: string;
  /** 回单文件下载地址 */
  download_url?: string;
}

export interface MchTransferPartnerElectronicReceiptsPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户转账单号 */
  out_bill_no: string;
}

export interface MchTransferPartnerElectronicReceiptsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferPartnerElectronicReceiptsPostJson;
}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts` */
export interface MchTransferPartnerElectronicReceipts extends Node {
  readonly _out_bill_no_: MchTransferPartnerElectronicReceiptsByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: MchTransferPartnerElectronicReceiptsByOutBillNo;
  /**
   * 申请单笔转账电子回单
   *
   * `POST v3/fund-app/mch-transfer/partner/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315516 商家转账（服务商）}
   */
  post(options: MchTransferPartnerElectronicReceiptsPostOptions): Promise<CallResponse<MchTransferPartnerElectronicReceiptsPostResponse>>;
  /**
   * 申请单笔转账电子回单
   *
   * `POST v3/fund-app/mch-transfer/partner/electronic-receipts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315516 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerElectronicReceiptsPostOptions): Promise<CallResponse<MchTransferPartnerElectronicReceiptsPostResponse>>;
}

export interface MchTransferPartnerElectronicReceiptsByOutBillNoGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户转账单号 */
  out_bill_no: string;
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | (string & {});
  /** 申请单创建时间 */
  create_time: string;
  /** 申请单更新时间 */
  update_time?: string;
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {});
  /** 回单文件摘要值 */
  hash_value?: string;
  /** 回单文件下载地址 */
  download_url?: string;
}

export interface MchTransferPartnerElectronicReceiptsByOutBillNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferPartnerElectronicReceiptsByOutBillNoGetOptions extends CallOptions {
  /** 商户转账单号 */
  out_bill_no: string;
  /** 查询参数 */
  query: MchTransferPartnerElectronicReceiptsByOutBillNoGetQuery;
}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` */
export interface MchTransferPartnerElectronicReceiptsByOutBillNo extends Node {
  /**
   * 查询单笔转账电子回单
   *
   * `GET v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315544 商家转账（服务商）}
   */
  get(options: MchTransferPartnerElectronicReceiptsByOutBillNoGetOptions): Promise<CallResponse<MchTransferPartnerElectronicReceiptsByOutBillNoGetResponse>>;
  /**
   * 查询单笔转账电子回单
   *
   * `GET v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315544 商家转账（服务商）}
   */
  getAsync(options: MchTransferPartnerElectronicReceiptsByOutBillNoGetOptions): Promise<CallResponse<MchTransferPartnerElectronicReceiptsByOutBillNoGetResponse>>;
}

export interface MchTransferPartnerSubMchAuthorizationsPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户申请单号 */
  out_apply_no: string;
  /** 授权申请单状态 */
  state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {});
  /** 授权申请受理时间 */
  accept_time: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

export interface MchTransferPartnerSubMchAuthorizationsPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户申请单号 */
  out_apply_no: string;
}

export interface MchTransferPartnerSubMchAuthorizationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferPartnerSubMchAuthorizationsPostJson;
}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations` */
export interface MchTransferPartnerSubMchAuthorizations extends Node {
  readonly _sub_mchid_: MchTransferPartnerSubMchAuthorizationsBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MchTransferPartnerSubMchAuthorizationsBySubMchid;
  /**
   * 申请子商户商家转账授权
   *
   * `POST v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469102 商家转账（服务商）}
   */
  post(options: MchTransferPartnerSubMchAuthorizationsPostOptions): Promise<CallResponse<MchTransferPartnerSubMchAuthorizationsPostResponse>>;
  /**
   * 申请子商户商家转账授权
   *
   * `POST v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469102 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerSubMchAuthorizationsPostOptions): Promise<CallResponse<MchTransferPartnerSubMchAuthorizationsPostResponse>>;
}

export interface MchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 授权状态 */
  state: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED' | (string & {});
  /** 授权申请单 */
  apply_order?: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 商户申请单号 */
    out_apply_no: string;
    /** 授权申请单状态 */
    state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {});
    /** 授权申请受理时间 */
    accept_time: string;
    /** 最后一次状态变更时间 */
    update_time: string;
  };
  /** 授权时间 */
  authorization_time?: string;
  /** 解除授权时间 */
  cancel_authorization_time?: string;
}

export interface MchTransferPartnerSubMchAuthorizationsBySubMchidGetOptions extends CallOptions {
  /** 二级商户号 */
  sub_mchid: string;
}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` */
export interface MchTransferPartnerSubMchAuthorizationsBySubMchid extends Node {
  /**
   * 查询子商户商家转账授权状态
   *
   * `GET v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469112 商家转账（服务商）}
   */
  get(options: MchTransferPartnerSubMchAuthorizationsBySubMchidGetOptions): Promise<CallResponse<MchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse>>;
  /**
   * 查询子商户商家转账授权状态
   *
   * `GET v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469112 商家转账（服务商）}
   */
  getAsync(options: MchTransferPartnerSubMchAuthorizationsBySubMchidGetOptions): Promise<CallResponse<MchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse>>;
}

export interface MchTransferPartnerTransferBillsPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 单据创建时间 */
  create_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

export interface MchTransferPartnerTransferBillsPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户AppID */
  appid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 收款用户OpenID */
  openid: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string | undefined;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 转账场景报备信息 */
  transfer_scene_report_infos: TransferSceneReportInfo[];
}

export interface MchTransferPartnerTransferBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferPartnerTransferBillsPostJson;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills` */
export interface MchTransferPartnerTransferBills extends Node {
  readonly outBillNo: MchTransferPartnerTransferBillsOutBillNo;
  readonly preTransferWithAuthorization: MchTransferPartnerTransferBillsPreTransferWithAuthorization;
  readonly transfer: MchTransferPartnerTransferBillsTransfer;
  /**
   * 发起转账
   *
   * `POST v3/fund-app/mch-transfer/partner/transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469096 商家转账（服务商）}
   */
  post(options: MchTransferPartnerTransferBillsPostOptions): Promise<CallResponse<MchTransferPartnerTransferBillsPostResponse>>;
  /**
   * 发起转账
   *
   * `POST v3/fund-app/mch-transfer/partner/transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469096 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerTransferBillsPostOptions): Promise<CallResponse<MchTransferPartnerTransferBillsPostResponse>>;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no` */
export interface MchTransferPartnerTransferBillsOutBillNo extends Node {
  readonly _out_bill_no_: MchTransferPartnerTransferBillsOutBillNoByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: MchTransferPartnerTransferBillsOutBillNoByOutBillNo;
}

export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户号 */
  mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 商家转账订单号 */
  transfer_bill_no: string;
  /** 商户AppID */
  appid: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** 查询参数 */
  query: MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetQuery;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` */
export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNo extends Node {
  readonly cancel: MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel;
  /**
   * 商户单号查询转账单
   *
   * `GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469131 商家转账（服务商）}
   */
  get(options: MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse>>;
  /**
   * 商户单号查询转账单
   *
   * `GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469131 商家转账（服务商）}
   */
  getAsync(options: MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse>>;
}

export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount?: number;
  /** 转账备注 */
  transfer_remark?: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 单据创建时间 */
  create_time?: string;
  /** 最后一次单据状态变更时间 */
  update_time: string;
}

export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostJson {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** JSON 请求体 */
  json: MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostJson;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel extends Node {
  /**
   * 撤销转账
   *
   * `POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469118 商家转账（服务商）}
   */
  post(options: MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse>>;
  /**
   * 撤销转账
   *
   * `POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469118 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse>>;
}

export interface MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 单据创建时间 */
  create_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

export interface MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户AppID */
  appid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 收款用户OpenID */
  openid: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string | undefined;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 转账场景报备信息 */
  transfer_scene_report_infos: TransferSceneReportInfo[];
  /** 自动收款授权信息 */
  authorization_info?: {
    /** 用户展示名称 */
    user_display_name: string;
    /** 商户侧授权单号 */
    out_authorization_no: string;
    /** 自动收款授权结果通知地址 */
    authorization_notify_url: string;
  } | undefined;
}

export interface MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostJson;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` */
export interface MchTransferPartnerTransferBillsPreTransferWithAuthorization extends Node {
  /**
   * 发起转账并完成自动收款授权
   *
   * `POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809843 商家转账（服务商）}
   */
  post(options: MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostOptions): Promise<CallResponse<MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse>>;
  /**
   * 发起转账并完成自动收款授权
   *
   * `POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809843 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostOptions): Promise<CallResponse<MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse>>;
}

export interface MchTransferPartnerTransferBillsTransferPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户号 */
  mchid?: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 商户AppID */
  appid?: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'SUCCESS' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time?: string;
}

export interface MchTransferPartnerTransferBillsTransferPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户AppID */
  appid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string | undefined;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 转账场景报备信息 */
  transfer_scene_report_infos: TransferSceneReportInfo[];
  /** 微信自动收款授权单号 */
  authorization_id: string;
}

export interface MchTransferPartnerTransferBillsTransferPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferPartnerTransferBillsTransferPostJson;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/transfer` */
export interface MchTransferPartnerTransferBillsTransfer extends Node {
  /**
   * 转账（用户自动收款）
   *
   * `POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809837 商家转账（服务商）}
   */
  post(options: MchTransferPartnerTransferBillsTransferPostOptions): Promise<CallResponse<MchTransferPartnerTransferBillsTransferPostResponse>>;
  /**
   * 转账（用户自动收款）
   *
   * `POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809837 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerTransferBillsTransferPostOptions): Promise<CallResponse<MchTransferPartnerTransferBillsTransferPostResponse>>;
}

export interface MchTransferPartnerUserConfirmAuthorizationsPostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string;
  /** 单据状态 */
  state: 'WAIT_USER_CONFIRM' | (string & {});
  /** 单据创建时间 */
  create_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

export interface MchTransferPartnerUserConfirmAuthorizationsPostJson {
  /** 商户侧授权单号 */
  out_authorization_no: string;
  /** 商户AppID */
  appid: string;
  /** 收款用户OpenID */
  openid: string;
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 用户展示名称 */
  user_display_name: string;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
  /** 授权结果通知地址 */
  notify_url: string;
}

export interface MchTransferPartnerUserConfirmAuthorizationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferPartnerUserConfirmAuthorizationsPostJson;
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations` */
export interface MchTransferPartnerUserConfirmAuthorizations extends Node {
  readonly _out_authorization_no_: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo;
  /** 同 _out_authorization_no_ */
  readonly $out_authorization_no$: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo;
  /**
   * 申请免确认收款授权
   *
   * `POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809861 商家转账（服务商）}
   */
  post(options: MchTransferPartnerUserConfirmAuthorizationsPostOptions): Promise<CallResponse<MchTransferPartnerUserConfirmAuthorizationsPostResponse>>;
  /**
   * 申请免确认收款授权
   *
   * `POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809861 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerUserConfirmAuthorizationsPostOptions): Promise<CallResponse<MchTransferPartnerUserConfirmAuthorizationsPostResponse>>;
}

export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string;
  /** 商户AppID */
  appid: string;
  /** 收款用户OpenID */
  openid: string;
  /** 用户展示名称 */
  user_display_name: string;
  /** 微信自动收款授权单号 */
  authorization_id: string;
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {});
  /** 用户确认授权的时间 */
  authorize_time: string;
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string;
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {});
  };
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 用户收款感知 */
  user_recv_perception?: string;
  /** 单据创建时间 */
  create_time?: string;
}

export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetOptions extends CallOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string;
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` */
export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo extends Node {
  readonly close: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose;
  /**
   * 商户单号查询自动收款授权
   *
   * `GET v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809859 商家转账（服务商）}
   */
  get(options: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetOptions): Promise<CallResponse<MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse>>;
  /**
   * 商户单号查询自动收款授权
   *
   * `GET v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809859 商家转账（服务商）}
   */
  getAsync(options: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetOptions): Promise<CallResponse<MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse>>;
}

export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string;
  /** 商户AppID */
  appid: string;
  /** 收款用户OpenID */
  openid: string;
  /** 用户展示名称 */
  user_display_name: string;
  /** 微信自动收款授权单号 */
  authorization_id: string;
  /** 单据状态 */
  state: 'CLOSED' | (string & {});
  /** 用户确认授权的时间 */
  authorize_time: string;
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string;
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | (string & {});
  };
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 用户收款感知 */
  user_recv_perception?: string;
  /** 单据创建时间 */
  create_time?: string;
}

export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostOptions extends CallOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string;
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` */
export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose extends Node {
  /**
   * 解除免确认收款授权
   *
   * `POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809851 商家转账（服务商）}
   */
  post(options: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostOptions): Promise<CallResponse<MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse>>;
  /**
   * 解除免确认收款授权
   *
   * `POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809851 商家转账（服务商）}
   */
  postAsync(options: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostOptions): Promise<CallResponse<MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse>>;
}

export interface MchTransferTransferBillsPostResponse {
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 微信转账单号，最多 64 字符 */
  transfer_bill_no: string;
  /** 单据创建时间，RFC 3339 时间 */
  create_time: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 失败原因 */
  fail_reason?: string;
  /** 跳转领取页面的package信息 */
  package_info?: string;
}

export interface MchTransferTransferBillsPostJson {
  /** 商户AppID，最多 32 字符 */
  appid: string;
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 收款用户OpenID，最多 64 字符 */
  openid: string;
  /** 收款用户姓名，transfer_amount 不小于 200000 时必填 （敏感信息，加密传输） */
  user_name?: string | undefined;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注，最多 32 字符 */
  transfer_remark: string;
  /** 通知地址，最多 256 字符，URL */
  notify_url?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
  /** 转账场景ID，最多 36 字符 */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 转账场景报备信息 */
  transfer_scene_report_infos: TransferSceneReportInfo[];
  /** 用户收款样式 */
  user_recv_style?: {
    /** 用户收款样式类型 */
    type: 'CONFIRM_PAGE' | 'RED_PACKET';
  } | undefined;
}

export interface MchTransferTransferBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferTransferBillsPostJson;
}

/** `v3/fund-app/mch-transfer/transfer-bills` */
export interface MchTransferTransferBills extends Node {
  readonly outBillNo: MchTransferTransferBillsOutBillNo;
  readonly preTransferWithAuthorization: MchTransferTransferBillsPreTransferWithAuthorization;
  readonly transfer: MchTransferTransferBillsTransfer;
  readonly transferBillNo: MchTransferTransferBillsTransferBillNo;
  /**
   * 发起转账
   *
   * `POST v3/fund-app/mch-transfer/transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716434 商家转账（商户）}
   */
  post(options: MchTransferTransferBillsPostOptions): Promise<CallResponse<MchTransferTransferBillsPostResponse>>;
  /**
   * 发起转账
   *
   * `POST v3/fund-app/mch-transfer/transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716434 商家转账（商户）}
   */
  postAsync(options: MchTransferTransferBillsPostOptions): Promise<CallResponse<MchTransferTransferBillsPostResponse>>;
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no` */
export interface MchTransferTransferBillsOutBillNo extends Node {
  readonly _out_bill_no_: MchTransferTransferBillsOutBillNoByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: MchTransferTransferBillsOutBillNoByOutBillNo;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 商户号 */
  mch_id: string;
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 商家转账订单号 */
  transfer_bill_no: string;
  /** 商户AppID */
  appid: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注，最多 32 字符 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID，最多 64 字符 */
  openid?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 单据创建时间，RFC 3339 时间 */
  create_time: string;
  /** 最后一次状态变更时间，RFC 3339 时间 */
  update_time: string;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface MchTransferTransferBillsOutBillNoByOutBillNo extends Node {
  readonly cancel: MchTransferTransferBillsOutBillNoByOutBillNoCancel;
  /**
   * 商户单号查询转账单
   *
   * `GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716437 商家转账（商户）}
   */
  get(options: MchTransferTransferBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<MchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>;
  /**
   * 商户单号查询转账单
   *
   * `GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716437 商家转账（商户）}
   */
  getAsync(options: MchTransferTransferBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<MchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 微信转账单号，最多 64 字符 */
  transfer_bill_no: string;
  /** 单据状态 */
  state: 'CANCELING' | 'CANCELLED' | (string & {});
  /** 最后一次单据状态变更时间，RFC 3339 时间 */
  update_time: string;
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoCancelPostOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface MchTransferTransferBillsOutBillNoByOutBillNoCancel extends Node {
  /**
   * 撤销转账
   *
   * `POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716458 商家转账（商户）}
   */
  post(options: MchTransferTransferBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>>;
  /**
   * 撤销转账
   *
   * `POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716458 商家转账（商户）}
   */
  postAsync(options: MchTransferTransferBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>>;
}

export interface MchTransferTransferBillsPreTransferWithAuthorizationPostResponse {
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 微信转账单号，最多 64 字符 */
  transfer_bill_no: string;
  /** 单据创建时间，RFC 3339 时间 */
  create_time: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'CANCELING' | (string & {});
  /** 跳转领取页面的package信息 */
  package_info?: string;
  /** 用户展示名称 */
  user_display_name?: string;
  /** 商户侧授权单号 */
  out_authorization_no?: string;
}

export interface MchTransferTransferBillsPreTransferWithAuthorizationPostJson {
  /** 商户AppID，最多 32 字符 */
  appid: string;
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 收款用户OpenID，最多 64 字符 */
  openid: string;
  /** 收款用户姓名，transfer_amount 不小于 200000 时必填 （敏感信息，加密传输） */
  user_name?: string | undefined;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注，最多 32 字符 */
  transfer_remark: string;
  /** 通知地址，最多 256 字符，URL */
  notify_url?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
  /** 转账场景ID，最多 36 字符 */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 转账场景报备信息 */
  transfer_scene_report_infos?: TransferSceneReportInfo[] | undefined;
  /** 自动收款授权信息 */
  authorization_info?: {
    /** 用户展示名称，最多 32 字符 */
    user_display_name: string;
    /** 商户侧授权单号，最多 32 字符 */
    out_authorization_no: string;
    /** 自动收款授权结果通知地址，最多 256 字符，URL */
    authorization_notify_url: string;
  } | undefined;
  /** 出资商户号，最多 32 字符 */
  sponsor_mchid?: string | undefined;
}

export interface MchTransferTransferBillsPreTransferWithAuthorizationPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferTransferBillsPreTransferWithAuthorizationPostJson;
}

/** `v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` */
export interface MchTransferTransferBillsPreTransferWithAuthorization extends Node {
  /**
   * 发起转账并完成自动收款授权
   *
   * `POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399293 商家转账（商户）}
   */
  post(options: MchTransferTransferBillsPreTransferWithAuthorizationPostOptions): Promise<CallResponse<MchTransferTransferBillsPreTransferWithAuthorizationPostResponse>>;
  /**
   * 发起转账并完成自动收款授权
   *
   * `POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399293 商家转账（商户）}
   */
  postAsync(options: MchTransferTransferBillsPreTransferWithAuthorizationPostOptions): Promise<CallResponse<MchTransferTransferBillsPreTransferWithAuthorizationPostResponse>>;
}

export interface MchTransferTransferBillsTransferPostResponse {
  /** 商户号 */
  mch_id: string;
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 商户AppID */
  appid: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注，最多 32 字符 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID，最多 64 字符 */
  openid?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 单据创建时间，RFC 3339 时间 */
  create_time: string;
  /** 最后一次状态变更时间，RFC 3339 时间 */
  update_time: string;
}

export interface MchTransferTransferBillsTransferPostJsonFields {
  /** 商户AppID，最多 32 字符 */
  appid: string;
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 收款用户姓名，transfer_amount 不小于 200000 时必填 （敏感信息，加密传输） */
  user_name?: string | undefined;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注，最多 32 字符 */
  transfer_remark: string;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
  /** 转账场景ID，最多 36 字符 */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 转账场景报备信息 */
  transfer_scene_report_infos?: TransferSceneReportInfo[] | undefined;
  /** 微信免确认收款授权单号，最多 32 字符，与 out_authorization_no 二选一 */
  authorization_id?: string | undefined;
  /** 出资商户号，最多 32 字符 */
  sponsor_mchid?: string | undefined;
  /** 商户侧授权单号，最多 32 字符，与 authorization_id 二选一 */
  out_authorization_no?: string | undefined;
}

export type MchTransferTransferBillsTransferPostJson = AtLeastOne<MchTransferTransferBillsTransferPostJsonFields, 'authorization_id' | 'out_authorization_no'>;

export interface MchTransferTransferBillsTransferPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferTransferBillsTransferPostJson;
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer` */
export interface MchTransferTransferBillsTransfer extends Node {
  /**
   * 用户授权后转账
   *
   * `POST v3/fund-app/mch-transfer/transfer-bills/transfer`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399371 商家转账（商户）}
   */
  post(options: MchTransferTransferBillsTransferPostOptions): Promise<CallResponse<MchTransferTransferBillsTransferPostResponse>>;
  /**
   * 用户授权后转账
   *
   * `POST v3/fund-app/mch-transfer/transfer-bills/transfer`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399371 商家转账（商户）}
   */
  postAsync(options: MchTransferTransferBillsTransferPostOptions): Promise<CallResponse<MchTransferTransferBillsTransferPostResponse>>;
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no` */
export interface MchTransferTransferBillsTransferBillNo extends Node {
  readonly _transfer_bill_no_: MchTransferTransferBillsTransferBillNoByTransferBillNo;
  /** 同 _transfer_bill_no_ */
  readonly $transfer_bill_no$: MchTransferTransferBillsTransferBillNoByTransferBillNo;
}

export interface MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse {
  /** 商户号 */
  mch_id: string;
  /** 商户单号，最多 32 字符 */
  out_bill_no: string;
  /** 商家转账订单号 */
  transfer_bill_no: string;
  /** 商户AppID */
  appid: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注，最多 32 字符 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID，最多 64 字符 */
  openid?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 单据创建时间，RFC 3339 时间 */
  create_time: string;
  /** 最后一次状态变更时间，RFC 3339 时间 */
  update_time: string;
}

export interface MchTransferTransferBillsTransferBillNoByTransferBillNoGetOptions extends CallOptions {
  /** 微信转账单号 */
  transfer_bill_no: string;
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` */
export interface MchTransferTransferBillsTransferBillNoByTransferBillNo extends Node {
  /**
   * 微信转账单号查询转账单
   *
   * `GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716457 商家转账（商户）}
   */
  get(options: MchTransferTransferBillsTransferBillNoByTransferBillNoGetOptions): Promise<CallResponse<MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>>;
  /**
   * 微信转账单号查询转账单
   *
   * `GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716457 商家转账（商户）}
   */
  getAsync(options: MchTransferTransferBillsTransferBillNoByTransferBillNoGetOptions): Promise<CallResponse<MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>>;
}

export interface MchTransferTransferToQqWalletBillsPostResponse {
  /** 商户号 */
  mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** QQ互联开放平台AppID */
  appid?: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户QQ号 */
  user_qq?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time?: string;
}

export interface MchTransferTransferToQqWalletBillsPostJson {
  /** QQ互联开放平台AppID */
  appid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 收款用户OpenID */
  openid: string;
  /** 收款用户QQ号 */
  user_qq?: string | undefined;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string | undefined;
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** 转账场景ID */
  transfer_scene_id: '1401' | (string & {});
  /** 转账场景报备信息 */
  transfer_scene_report_infos: TransferSceneReportInfo[];
}

export interface MchTransferTransferToQqWalletBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferTransferToQqWalletBillsPostJson;
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` */
export interface MchTransferTransferToQqWalletBills extends Node {
  readonly _out_bill_no_: MchTransferTransferToQqWalletBillsByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: MchTransferTransferToQqWalletBillsByOutBillNo;
  /**
   * 发起转账到QQ钱包
   *
   * `POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297386 商家转账（商户）}
   */
  post(options: MchTransferTransferToQqWalletBillsPostOptions): Promise<CallResponse<MchTransferTransferToQqWalletBillsPostResponse>>;
  /**
   * 发起转账到QQ钱包
   *
   * `POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297386 商家转账（商户）}
   */
  postAsync(options: MchTransferTransferToQqWalletBillsPostOptions): Promise<CallResponse<MchTransferTransferToQqWalletBillsPostResponse>>;
}

export interface MchTransferTransferToQqWalletBillsByOutBillNoGetResponse {
  /** 商户号 */
  mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** QQ互联开放平台AppID */
  appid?: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户QQ号 */
  user_qq?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time?: string;
}

export interface MchTransferTransferToQqWalletBillsByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` */
export interface MchTransferTransferToQqWalletBillsByOutBillNo extends Node {
  readonly cancel: MchTransferTransferToQqWalletBillsByOutBillNoCancel;
  /**
   * 查询转账到QQ钱包的结果
   *
   * `GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297440 商家转账（商户）}
   */
  get(options: MchTransferTransferToQqWalletBillsByOutBillNoGetOptions): Promise<CallResponse<MchTransferTransferToQqWalletBillsByOutBillNoGetResponse>>;
  /**
   * 查询转账到QQ钱包的结果
   *
   * `GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297440 商家转账（商户）}
   */
  getAsync(options: MchTransferTransferToQqWalletBillsByOutBillNoGetOptions): Promise<CallResponse<MchTransferTransferToQqWalletBillsByOutBillNoGetResponse>>;
}

export interface MchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse {
  /** 商户号 */
  mchid?: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** QQ互联开放平台AppID */
  appid?: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额，单位：分 */
  transfer_amount?: number;
  /** 转账备注 */
  transfer_remark?: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户QQ号 */
  user_qq?: string;
  /** 收款用户姓名 （敏感信息，加密传输） */
  user_name?: string;
  /** 单据创建时间 */
  create_time?: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

export interface MchTransferTransferToQqWalletBillsByOutBillNoCancelPostOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` */
export interface MchTransferTransferToQqWalletBillsByOutBillNoCancel extends Node {
  /**
   * 撤销转账到QQ钱包
   *
   * `POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297396 商家转账（商户）}
   */
  post(options: MchTransferTransferToQqWalletBillsByOutBillNoCancelPostOptions): Promise<CallResponse<MchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse>>;
  /**
   * 撤销转账到QQ钱包
   *
   * `POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297396 商家转账（商户）}
   */
  postAsync(options: MchTransferTransferToQqWalletBillsByOutBillNoCancelPostOptions): Promise<CallResponse<MchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse>>;
}

export interface MchTransferUserConfirmAuthorizationPostResponse {
  /** 商户侧授权单号，最多 32 字符 */
  out_authorization_no: string;
  /** 单据状态 */
  state: 'WAIT_USER_CONFIRM' | (string & {});
  /** 单据创建时间，RFC 3339 时间 */
  create_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

export interface MchTransferUserConfirmAuthorizationPostJson {
  /** 商户侧授权单号，最多 32 字符 */
  out_authorization_no: string;
  /** 商户AppID，最多 32 字符 */
  appid: string;
  /** 收款用户OpenID，最多 64 字符 */
  openid: string;
  /** 转账场景ID，最多 36 字符 */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 用户展示名称，最多 32 字符 */
  user_display_name: string;
  /** 用户收款感知，最多 256 字符 */
  user_recv_perception?: string | undefined;
  /** 授权结果通知地址，最多 256 字符，URL */
  authorization_notify_url: string;
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP，最多 45 字符 */
    client_ip?: string | undefined;
    /** 用户设备ID，最多 128 字符 */
    device_id?: string | undefined;
    /** 用户设备类型 */
    device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER' | undefined;
  } | undefined;
}

export interface MchTransferUserConfirmAuthorizationPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MchTransferUserConfirmAuthorizationPostJson;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization` */
export interface MchTransferUserConfirmAuthorization extends Node {
  readonly outAuthorizationNo: MchTransferUserConfirmAuthorizationOutAuthorizationNo;
  /**
   * 申请免确认收款授权
   *
   * `POST v3/fund-app/mch-transfer/user-confirm-authorization`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015901167 商家转账（商户）}
   */
  post(options: MchTransferUserConfirmAuthorizationPostOptions): Promise<CallResponse<MchTransferUserConfirmAuthorizationPostResponse>>;
  /**
   * 申请免确认收款授权
   *
   * `POST v3/fund-app/mch-transfer/user-confirm-authorization`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015901167 商家转账（商户）}
   */
  postAsync(options: MchTransferUserConfirmAuthorizationPostOptions): Promise<CallResponse<MchTransferUserConfirmAuthorizationPostResponse>>;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no` */
export interface MchTransferUserConfirmAuthorizationOutAuthorizationNo extends Node {
  readonly _out_authorization_no_: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo;
  /** 同 _out_authorization_no_ */
  readonly $out_authorization_no$: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo;
}

export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse {
  /** 商户侧授权单号，最多 32 字符 */
  out_authorization_no: string;
  /** 商户AppID，最多 32 字符 */
  appid: string;
  /** 收款用户OpenID，最多 64 字符 */
  openid: string;
  /** 用户展示名称，最多 32 字符 */
  user_display_name: string;
  /** 微信自动收款授权单号，最多 32 字符 */
  authorization_id?: string;
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {});
  /** 用户确认授权的时间，RFC 3339 时间 */
  authorize_time?: string;
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间，RFC 3339 时间 */
    close_time: string;
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL' | (string & {});
  };
  /** 转账场景ID，最多 36 字符 */
  transfer_scene_id?: string;
  /** 用户收款感知，最多 256 字符 */
  user_recv_perception?: string;
  /** 单据创建时间，RFC 3339 时间 */
  create_time?: string;
  /** 跳转领取页面的package信息 */
  package_info?: string;
}

export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetQuery {
  /** 是否展示用户授权信息 */
  is_display_authorization?: boolean | undefined;
}

export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetOptions extends CallOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string;
  /** 查询参数 */
  query?: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetQuery | undefined;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` */
export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo extends Node {
  readonly close: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose;
  /**
   * 商户单号查询自动收款授权
   *
   * `GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399423 商家转账（商户）}
   */
  get(options: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetOptions): Promise<CallResponse<MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse>>;
  /**
   * 商户单号查询自动收款授权
   *
   * `GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399423 商家转账（商户）}
   */
  getAsync(options: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetOptions): Promise<CallResponse<MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse>>;
}

export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse {
  /** 商户侧授权单号，最多 32 字符 */
  out_authorization_no: string;
  /** 商户AppID，最多 32 字符 */
  appid: string;
  /** 收款用户OpenID，最多 64 字符 */
  openid: string;
  /** 用户展示名称，最多 32 字符 */
  user_display_name: string;
  /** 微信自动收款授权单号，最多 32 字符 */
  authorization_id?: string;
  /** 单据状态 */
  state: 'CLOSED' | (string & {});
  /** 用户确认授权的时间，RFC 3339 时间 */
  authorize_time?: string;
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间，RFC 3339 时间 */
    close_time: string;
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | (string & {});
  };
  /** 转账场景ID，最多 36 字符 */
  transfer_scene_id?: string;
  /** 用户收款感知，最多 256 字符 */
  user_recv_perception?: string;
  /** 单据创建时间，RFC 3339 时间 */
  create_time?: string;
}

export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostOptions extends CallOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` */
export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose extends Node {
  /**
   * 解除免确认收款授权
   *
   * `POST v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015653811 商家转账（商户）}
   */
  post(options: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostOptions): Promise<CallResponse<MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse>>;
  /**
   * 解除免确认收款授权
   *
   * `POST v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015653811 商家转账（商户）}
   */
  postAsync(options: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostOptions): Promise<CallResponse<MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse>>;
}
