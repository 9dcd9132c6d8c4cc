// Generated from openapi/: do not edit, run `npm run generate`.

import type { MchTransferCloseInfo, MchTransferCompensationReceiver, MchTransferMchReceiver, MchTransferReceiver, MchTransferTransactionInfo, MchTransferTransactionInfoInput, RechargeEmployee } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/platsolution/ecommerce` */
export interface Ecommerce extends Node {
  readonly bankTransferRecharges: EcommerceBankTransferRecharges;
  readonly insuranceCompensationContracts: EcommerceInsuranceCompensationContracts;
  readonly mchTransfer: EcommerceMchTransfer;
  readonly rechargeEmployees: EcommerceRechargeEmployees;
  readonly recharges: EcommerceRecharges;
  readonly settle: EcommerceSettle;
  readonly withdraw: EcommerceWithdraw;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges` */
export interface EcommerceBankTransferRecharges extends Node {
  readonly apply: EcommerceBankTransferRechargesApply;
  readonly outRechargeNo: EcommerceBankTransferRechargesOutRechargeNo;
}

export interface EcommerceBankTransferRechargesApplyPostResponse {
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 银行账户 */
  transfer_in_account: {
    /** 开户银行名称 */
    bank_name?: string;
    /** 开户银行省市编码 */
    bank_address_code?: string;
    /** 开户银行行号 */
    bank_code?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
    /** 银行账号 */
    bank_account_no?: string;
  };
}

export interface EcommerceBankTransferRechargesApplyPostJson {
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值场景 */
  recharge_scene: string;
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 充值金额 */
  recharge_amount: {
    /** 总金额，单位：分 */
    amount?: number | undefined;
    /** 货币类型 */
    currency?: string | undefined;
  };
}

export interface EcommerceBankTransferRechargesApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceBankTransferRechargesApplyPostJson;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/apply` */
export interface EcommerceBankTransferRechargesApply extends Node {
  /**
   * 申请银行转账充值
   *
   * `POST v3/platsolution/ecommerce/bank-transfer-recharges/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html 平台解决方案（服务商）}
   */
  post(options: EcommerceBankTransferRechargesApplyPostOptions): Promise<CallResponse<EcommerceBankTransferRechargesApplyPostResponse>>;
  /**
   * 申请银行转账充值
   *
   * `POST v3/platsolution/ecommerce/bank-transfer-recharges/apply`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceBankTransferRechargesApplyPostOptions): Promise<CallResponse<EcommerceBankTransferRechargesApplyPostResponse>>;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no` */
export interface EcommerceBankTransferRechargesOutRechargeNo extends Node {
  readonly _out_recharge_no_: EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo;
  /** 同 _out_recharge_no_ */
  readonly $out_recharge_no$: EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo;
}

export interface EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse {
  /** 充值商户号 */
  mchid: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: {
    /** 总金额，单位：分 */
    amount?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string;
    /** 银行转账退回时间 */
    return_time?: string;
    /** 银行转账退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 银行卡号后四位 */
    bank_card_tail?: string;
  };
  /** 受理充值时间 */
  accept_time?: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
}

export interface EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetOptions extends CallOptions {
  /** 商户充值单号 */
  out_recharge_no: string;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
export interface EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo extends Node {
  /**
   * 查询银行转账充值结果
   *
   * `GET v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html 平台解决方案（服务商）}
   */
  get(options: EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetOptions): Promise<CallResponse<EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>;
  /**
   * 查询银行转账充值结果
   *
   * `GET v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetOptions): Promise<CallResponse<EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>;
}

export interface EcommerceInsuranceCompensationContractsPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 是否开通成功 */
  opened: boolean;
  /** 成功时间 */
  success_time?: string;
}

export interface EcommerceInsuranceCompensationContractsPostJson {
  /** 商户申请单号 */
  out_apply_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 签约协议列表 */
  agreement_list: {
    /** 协议编号 */
    agreement_code: string;
    /** 协议版本号 */
    agreement_version: string;
    /** 签约主体 */
    sign_organization: string;
    /** 签约时间 */
    sign_time: string;
  }[];
}

export interface EcommerceInsuranceCompensationContractsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceInsuranceCompensationContractsPostJson;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts` */
export interface EcommerceInsuranceCompensationContracts extends Node {
  readonly subMchid: EcommerceInsuranceCompensationContractsSubMchid;
  /**
   * 开通保险理赔功能
   *
   * `POST v3/platsolution/ecommerce/insurance-compensation-contracts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781476 平台解决方案（服务商）}
   */
  post(options: EcommerceInsuranceCompensationContractsPostOptions): Promise<CallResponse<EcommerceInsuranceCompensationContractsPostResponse>>;
  /**
   * 开通保险理赔功能
   *
   * `POST v3/platsolution/ecommerce/insurance-compensation-contracts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781476 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceInsuranceCompensationContractsPostOptions): Promise<CallResponse<EcommerceInsuranceCompensationContractsPostResponse>>;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid` */
export interface EcommerceInsuranceCompensationContractsSubMchid extends Node {
  readonly _sub_mchid_: EcommerceInsuranceCompensationContractsSubMchidBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: EcommerceInsuranceCompensationContractsSubMchidBySubMchid;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}` */
export interface EcommerceInsuranceCompensationContractsSubMchidBySubMchid extends Node {
  readonly checkOpened: EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened;
}

export interface EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 是否开通成功 */
  opened: boolean;
  /** 成功时间 */
  success_time?: string;
}

export interface EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostOptions extends CallOptions {
  /** 二级商户号 */
  sub_mchid: string;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` */
export interface EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened extends Node {
  /**
   * 查询保险理赔功能开通状态
   *
   * `POST v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781480 平台解决方案（服务商）}
   */
  post(options: EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostOptions): Promise<CallResponse<EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse>>;
  /**
   * 查询保险理赔功能开通状态
   *
   * `POST v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781480 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostOptions): Promise<CallResponse<EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer` */
export interface EcommerceMchTransfer extends Node {
  readonly compensateBills: EcommerceMchTransferCompensateBills;
  readonly depositAfterSalesCompensationBills: EcommerceMchTransferDepositAfterSalesCompensationBills;
  readonly depositInsurancePremiumsCompensationBills: EcommerceMchTransferDepositInsurancePremiumsCompensationBills;
  readonly depositShippingCostCompensationBills: EcommerceMchTransferDepositShippingCostCompensationBills;
  readonly insuranceClaimBills: EcommerceMchTransferInsuranceClaimBills;
  readonly subMchCompensationBills: EcommerceMchTransferSubMchCompensationBills;
  readonly transferBills: EcommerceMchTransferTransferBills;
}

export interface EcommerceMchTransferCompensateBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferCompensationReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferCompensateBillsPostJson {
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER' | (string & {}) | undefined;
    /** 转账接收方订单信息 */
    transaction_info?: MchTransferTransactionInfoInput | undefined;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number | undefined;
  /** 赔付原因 */
  transfer_remark: string;
  /** 出资商户号 */
  sponsor_mchid?: string | undefined;
  /** 转账场景ID */
  transfer_scene_id?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
}

export interface EcommerceMchTransferCompensateBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceMchTransferCompensateBillsPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills` */
export interface EcommerceMchTransferCompensateBills extends Node {
  readonly billId: EcommerceMchTransferCompensateBillsBillId;
  readonly outBillNo: EcommerceMchTransferCompensateBillsOutBillNo;
  readonly preTransfer: EcommerceMchTransferCompensateBillsPreTransfer;
  /**
   * 请求赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504175 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferCompensateBillsPostOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsPostResponse>>;
  /**
   * 请求赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504175 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferCompensateBillsPostOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsPostResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id` */
export interface EcommerceMchTransferCompensateBillsBillId extends Node {
  readonly _bill_id_: EcommerceMchTransferCompensateBillsBillIdByBillId;
  /** 同 _bill_id_ */
  readonly $bill_id$: EcommerceMchTransferCompensateBillsBillIdByBillId;
}

export interface EcommerceMchTransferCompensateBillsBillIdByBillIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferCompensationReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: MchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferCompensateBillsBillIdByBillIdGetOptions extends CallOptions {
  /** 微信支付单号 */
  bill_id: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}` */
export interface EcommerceMchTransferCompensateBillsBillIdByBillId extends Node {
  /**
   * 查询赔付结果（按微信支付赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504179 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferCompensateBillsBillIdByBillIdGetOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsBillIdByBillIdGetResponse>>;
  /**
   * 查询赔付结果（按微信支付赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504179 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferCompensateBillsBillIdByBillIdGetOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsBillIdByBillIdGetResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no` */
export interface EcommerceMchTransferCompensateBillsOutBillNo extends Node {
  readonly _out_bill_no_: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNo;
}

export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferCompensationReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: MchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` */
export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNo extends Node {
  readonly cancel: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel;
  /**
   * 查询赔付结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504178 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse>>;
  /**
   * 查询赔付结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504178 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse>>;
}

export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 商户单号 */
  out_bill_no: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 撤销受理时间 */
  cancel_accept_time: string;
}

export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` */
export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel extends Node {
  /**
   * 请求撤销赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504177 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse>>;
  /**
   * 请求撤销赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504177 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse>>;
}

export interface EcommerceMchTransferCompensateBillsPreTransferPostResponse {
  /** 商户单号 */
  out_bill_no: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 受理时间 */
  accept_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

export interface EcommerceMchTransferCompensateBillsPreTransferPostJson {
  /** 公众账号ID */
  sp_appid?: string | undefined;
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER' | (string & {}) | undefined;
    /** 转账接收方订单信息 */
    transaction_info?: MchTransferTransactionInfoInput | undefined;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number | undefined;
  /** 赔付原因 */
  transfer_remark: string;
  /** 出资商户号 */
  sponsor_mchid?: string | undefined;
  /** 转账场景ID */
  transfer_scene_id?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
  /** 商户回调地址 */
  notify_url?: string | undefined;
}

export interface EcommerceMchTransferCompensateBillsPreTransferPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceMchTransferCompensateBillsPreTransferPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` */
export interface EcommerceMchTransferCompensateBillsPreTransfer extends Node {
  /**
   * 请求赔付预下单
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504176 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferCompensateBillsPreTransferPostOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsPreTransferPostResponse>>;
  /**
   * 请求赔付预下单
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504176 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferCompensateBillsPreTransferPostOptions): Promise<CallResponse<EcommerceMchTransferCompensateBillsPreTransferPostResponse>>;
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
  /** 公众账号ID */
  sp_appid?: string | undefined;
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined;
    /** 转账接收方订单信息 */
    transaction_info?: MchTransferTransactionInfoInput | undefined;
    /** 转账接收方用户 */
    user_info?: {
      /** 转账接收方用户 openid */
      sp_openid?: string | undefined;
    } | undefined;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number | undefined;
  /** 赔付原因 */
  transfer_remark: string;
  /** 转账场景ID */
  transfer_scene_id?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
  /** 二级商户AppID */
  sub_appid?: string | undefined;
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceMchTransferDepositAfterSalesCompensationBillsPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` */
export interface EcommerceMchTransferDepositAfterSalesCompensationBills extends Node {
  readonly billId: EcommerceMchTransferDepositAfterSalesCompensationBillsBillId;
  readonly outBillNo: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo;
  /**
   * 请求保证金售后赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504194 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferDepositAfterSalesCompensationBillsPostOptions): Promise<CallResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse>>;
  /**
   * 请求保证金售后赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504194 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferDepositAfterSalesCompensationBillsPostOptions): Promise<CallResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id` */
export interface EcommerceMchTransferDepositAfterSalesCompensationBillsBillId extends Node {
  readonly _bill_id_: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId;
  /** 同 _bill_id_ */
  readonly $bill_id$: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId;
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: MchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetOptions extends CallOptions {
  /** 微信支付单号 */
  bill_id: string;
  /** 查询参数 */
  query?: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetQuery | undefined;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` */
export interface EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId extends Node {
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504196 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetOptions): Promise<CallResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse>>;
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504196 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetOptions): Promise<CallResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no` */
export interface EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo extends Node {
  readonly _out_bill_no_: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo;
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: MchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** 查询参数 */
  query?: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetQuery | undefined;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` */
export interface EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo extends Node {
  /**
   * 查询保证金售后赔付结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504195 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse>>;
  /**
   * 查询保证金售后赔付结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504195 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse>>;
}

export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {});
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string;
      };
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
  /** 公众账号ID */
  sp_appid?: string | undefined;
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | (string & {}) | undefined;
    /** 转账接收方商户信息 */
    mch_info?: {
      /** 商户号 */
      mchid?: string | undefined;
    } | undefined;
    /** 赔付单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string;
      /** 赔付单类型 */
      type: 'WXPAY' | 'WXVALUE' | (string & {});
    } | undefined;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number | undefined;
  /** 赔付原因 */
  transfer_remark: string;
}

export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` */
export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBills extends Node {
  readonly _out_bill_no_: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo;
  /**
   * 发起保证金赔付保司保费
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010905 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostOptions): Promise<CallResponse<EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse>>;
  /**
   * 发起保证金赔付保司保费
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010905 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostOptions): Promise<CallResponse<EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse>>;
}

export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {});
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string;
      };
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: MchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` */
export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo extends Node {
  /**
   * 查询保证金赔付保司保费结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010920 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse>>;
  /**
   * 查询保证金赔付保司保费结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010920 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse>>;
}

export interface EcommerceMchTransferDepositShippingCostCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: MchTransferTransactionInfo;
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferDepositShippingCostCompensationBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
  /** 公众账号ID */
  sp_appid?: string | undefined;
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方订单信息 */
    transaction_info?: MchTransferTransactionInfoInput | undefined;
    /** 转账接收方用户 */
    user_info?: {
      /** 转账接收方用户 openid */
      sp_openid?: string | undefined;
    } | undefined;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number | undefined;
  /** 赔付原因 */
  transfer_remark: string;
  /** 转账场景ID */
  transfer_scene_id?: string | undefined;
  /** 用户收款感知 */
  user_recv_perception?: string | undefined;
}

export interface EcommerceMchTransferDepositShippingCostCompensationBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceMchTransferDepositShippingCostCompensationBillsPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` */
export interface EcommerceMchTransferDepositShippingCostCompensationBills extends Node {
  readonly outBillNo: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo;
  /**
   * 发起保证金赔付用户运费
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504202 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferDepositShippingCostCompensationBillsPostOptions): Promise<CallResponse<EcommerceMchTransferDepositShippingCostCompensationBillsPostResponse>>;
  /**
   * 发起保证金赔付用户运费
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504202 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferDepositShippingCostCompensationBillsPostOptions): Promise<CallResponse<EcommerceMchTransferDepositShippingCostCompensationBillsPostResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no` */
export interface EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo extends Node {
  readonly _out_bill_no_: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo;
}

export interface EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: MchTransferTransactionInfo;
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: MchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
}

export interface EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** 查询参数 */
  query?: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetQuery | undefined;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` */
export interface EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo extends Node {
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504203 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse>>;
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504203 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse>>;
}

export interface EcommerceMchTransferInsuranceClaimBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferInsuranceClaimBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined;
    /** 转账接收方订单信息 */
    transaction_info?: MchTransferTransactionInfoInput | undefined;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number | undefined;
  /** 赔付原因 */
  transfer_remark: string;
}

export interface EcommerceMchTransferInsuranceClaimBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceMchTransferInsuranceClaimBillsPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` */
export interface EcommerceMchTransferInsuranceClaimBills extends Node {
  readonly billId: EcommerceMchTransferInsuranceClaimBillsBillId;
  readonly outBillNo: EcommerceMchTransferInsuranceClaimBillsOutBillNo;
  readonly preTransfer: EcommerceMchTransferInsuranceClaimBillsPreTransfer;
  /**
   * 请求保险理赔
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504184 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferInsuranceClaimBillsPostOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsPostResponse>>;
  /**
   * 请求保险理赔
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504184 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferInsuranceClaimBillsPostOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsPostResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id` */
export interface EcommerceMchTransferInsuranceClaimBillsBillId extends Node {
  readonly _bill_id_: EcommerceMchTransferInsuranceClaimBillsBillIdByBillId;
  /** 同 _bill_id_ */
  readonly $bill_id$: EcommerceMchTransferInsuranceClaimBillsBillIdByBillId;
}

export interface EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    accept_time?: string;
    /** 关单原因 */
    close_reason?: string;
  };
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
}

export interface EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetOptions extends CallOptions {
  /** 微信支付单号 */
  bill_id: string;
  /** 查询参数 */
  query?: EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetQuery | undefined;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}` */
export interface EcommerceMchTransferInsuranceClaimBillsBillIdByBillId extends Node {
  /**
   * 查询保险理赔结果（按微信支付赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504188 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse>>;
  /**
   * 查询保险理赔结果（按微信支付赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504188 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no` */
export interface EcommerceMchTransferInsuranceClaimBillsOutBillNo extends Node {
  readonly _out_bill_no_: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo;
}

export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    accept_time?: string;
    /** 关单原因 */
    close_reason?: string;
  };
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
}

export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** 查询参数 */
  query?: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetQuery | undefined;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` */
export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo extends Node {
  readonly cancel: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel;
  /**
   * 查询保险理赔结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504187 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse>>;
  /**
   * 查询保险理赔结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504187 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse>>;
}

export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 二级商户号 */
  sub_mchid?: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 撤销受理时间 */
  cancel_accept_time: string;
}

export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
}

export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** JSON 请求体 */
  json: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` */
export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel extends Node {
  /**
   * 请求撤销保险理赔
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504186 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse>>;
  /**
   * 请求撤销保险理赔
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504186 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse>>;
}

export interface EcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse {
  /** 二级商户号 */
  sub_mchid?: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 受理时间 */
  accept_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

export interface EcommerceMchTransferInsuranceClaimBillsPreTransferPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined;
    /** 转账接收方订单信息 */
    transaction_info?: MchTransferTransactionInfoInput | undefined;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number | undefined;
  /** 赔付原因 */
  transfer_remark: string;
  /** 商户回调地址 */
  notify_url?: string | undefined;
}

export interface EcommerceMchTransferInsuranceClaimBillsPreTransferPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceMchTransferInsuranceClaimBillsPreTransferPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` */
export interface EcommerceMchTransferInsuranceClaimBillsPreTransfer extends Node {
  /**
   * 请求保险理赔预下单
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504185 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferInsuranceClaimBillsPreTransferPostOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse>>;
  /**
   * 请求保险理赔预下单
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504185 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferInsuranceClaimBillsPreTransferPostOptions): Promise<CallResponse<EcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse>>;
}

export interface EcommerceMchTransferSubMchCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {});
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferSubMchCompensationBillsPostJson {
  /** 赔付商户信息 */
  receiver: {
    /** 赔付接收方类型 */
    type: 'MERCHANT' | (string & {});
    /** 赔付接收方商户信息 */
    mch_info: {
      /** 商户号 */
      mchid: string;
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 出资商户号 */
  sponsor_mchid?: string | undefined;
}

export interface EcommerceMchTransferSubMchCompensationBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceMchTransferSubMchCompensationBillsPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` */
export interface EcommerceMchTransferSubMchCompensationBills extends Node {
  readonly _out_bill_no_: EcommerceMchTransferSubMchCompensationBillsByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: EcommerceMchTransferSubMchCompensationBillsByOutBillNo;
  /**
   * 请求赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777363 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferSubMchCompensationBillsPostOptions): Promise<CallResponse<EcommerceMchTransferSubMchCompensationBillsPostResponse>>;
  /**
   * 请求赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777363 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferSubMchCompensationBillsPostOptions): Promise<CallResponse<EcommerceMchTransferSubMchCompensationBillsPostResponse>>;
}

export interface EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {});
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: MchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetQuery {
  /** 出资商户号 */
  sponsor_mchid?: string | undefined;
}

export interface EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** 查询参数 */
  query?: EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetQuery | undefined;
}

/** `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` */
export interface EcommerceMchTransferSubMchCompensationBillsByOutBillNo extends Node {
  /**
   * 查询赔付结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777372 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse>>;
  /**
   * 查询赔付结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777372 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse>>;
}

export interface EcommerceMchTransferTransferBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {});
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferMchReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 收款方备注 */
  receiver_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferTransferBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
  /** 公众账号ID */
  sp_appid?: string | undefined;
  /** 业务类型 */
  business_type: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {});
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined;
    /** 转账接收方商户信息 */
    mch_info?: {
      /** 商户号 */
      mch_id?: string | undefined;
      /** 商户号 */
      mchid?: string | undefined;
    } | undefined;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number | undefined;
  /** 赔付原因 */
  transfer_remark: string;
  /** 收款方备注 */
  receiver_remark?: string | undefined;
}

export interface EcommerceMchTransferTransferBillsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceMchTransferTransferBillsPostJson;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills` */
export interface EcommerceMchTransferTransferBills extends Node {
  readonly billId: EcommerceMchTransferTransferBillsBillId;
  readonly outBillNo: EcommerceMchTransferTransferBillsOutBillNo;
  /**
   * 保证金赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504198 平台解决方案（服务商）}
   */
  post(options: EcommerceMchTransferTransferBillsPostOptions): Promise<CallResponse<EcommerceMchTransferTransferBillsPostResponse>>;
  /**
   * 保证金赔付
   *
   * `POST v3/platsolution/ecommerce/mch-transfer/transfer-bills`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504198 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceMchTransferTransferBillsPostOptions): Promise<CallResponse<EcommerceMchTransferTransferBillsPostResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id` */
export interface EcommerceMchTransferTransferBillsBillId extends Node {
  readonly _bill_id_: EcommerceMchTransferTransferBillsBillIdByBillId;
  /** 同 _bill_id_ */
  readonly $bill_id$: EcommerceMchTransferTransferBillsBillIdByBillId;
}

export interface EcommerceMchTransferTransferBillsBillIdByBillIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {});
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferMchReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 收款方备注 */
  receiver_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: MchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferTransferBillsBillIdByBillIdGetQuery {
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}) | undefined;
}

export interface EcommerceMchTransferTransferBillsBillIdByBillIdGetOptions extends CallOptions {
  /** 微信支付单号 */
  bill_id: string;
  /** 查询参数 */
  query?: EcommerceMchTransferTransferBillsBillIdByBillIdGetQuery | undefined;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` */
export interface EcommerceMchTransferTransferBillsBillIdByBillId extends Node {
  /**
   * 查询保证金赔付结果（按微信支付赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504200 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferTransferBillsBillIdByBillIdGetOptions): Promise<CallResponse<EcommerceMchTransferTransferBillsBillIdByBillIdGetResponse>>;
  /**
   * 查询保证金赔付结果（按微信支付赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504200 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferTransferBillsBillIdByBillIdGetOptions): Promise<CallResponse<EcommerceMchTransferTransferBillsBillIdByBillIdGetResponse>>;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no` */
export interface EcommerceMchTransferTransferBillsOutBillNo extends Node {
  readonly _out_bill_no_: EcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
  /** 同 _out_bill_no_ */
  readonly $out_bill_no$: EcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
}

export interface EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {});
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: MchTransferMchReceiver;
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额，单位：分 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 收款方备注 */
  receiver_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: MchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetQuery {
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}) | undefined;
}

export interface EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string;
  /** 查询参数 */
  query?: EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetQuery | undefined;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface EcommerceMchTransferTransferBillsOutBillNoByOutBillNo extends Node {
  /**
   * 查询保证金赔付结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504199 平台解决方案（服务商）}
   */
  get(options: EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>;
  /**
   * 查询保证金赔付结果（按商户赔付单号）
   *
   * `GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504199 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetOptions): Promise<CallResponse<EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>;
}

export type EcommerceRechargeEmployeesPostResponse = RechargeEmployee;

export interface EcommerceRechargeEmployeesPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 员工OpenID */
  sp_openid: string;
}

export interface EcommerceRechargeEmployeesPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceRechargeEmployeesPostJson;
}

/** `v3/platsolution/ecommerce/recharge-employees` */
export interface EcommerceRechargeEmployees extends Node {
  readonly subMchid: EcommerceRechargeEmployeesSubMchid;
  /**
   * 添加二级商户可扫码充值员工
   *
   * `POST v3/platsolution/ecommerce/recharge-employees`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521743 平台解决方案（服务商）}
   */
  post(options: EcommerceRechargeEmployeesPostOptions): Promise<CallResponse<EcommerceRechargeEmployeesPostResponse>>;
  /**
   * 添加二级商户可扫码充值员工
   *
   * `POST v3/platsolution/ecommerce/recharge-employees`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521743 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceRechargeEmployeesPostOptions): Promise<CallResponse<EcommerceRechargeEmployeesPostResponse>>;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid` */
export interface EcommerceRechargeEmployeesSubMchid extends Node {
  readonly _sub_mchid_: EcommerceRechargeEmployeesSubMchidBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: EcommerceRechargeEmployeesSubMchidBySubMchid;
}

export interface EcommerceRechargeEmployeesSubMchidBySubMchidGetResponse {
  /** 员工列表 */
  employees?: RechargeEmployee[];
}

export interface EcommerceRechargeEmployeesSubMchidBySubMchidGetOptions extends CallOptions {
  /** 二级商户号 */
  sub_mchid: string;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` */
export interface EcommerceRechargeEmployeesSubMchidBySubMchid extends Node {
  readonly spOpenid: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid;
  /**
   * 查询二级商户可扫码充值员工列表
   *
   * `GET v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521757 平台解决方案（服务商）}
   */
  get(options: EcommerceRechargeEmployeesSubMchidBySubMchidGetOptions): Promise<CallResponse<EcommerceRechargeEmployeesSubMchidBySubMchidGetResponse>>;
  /**
   * 查询二级商户可扫码充值员工列表
   *
   * `GET v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521757 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceRechargeEmployeesSubMchidBySubMchidGetOptions): Promise<CallResponse<EcommerceRechargeEmployeesSubMchidBySubMchidGetResponse>>;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid` */
export interface EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid extends Node {
  readonly _sp_openid_: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid;
  /** 同 _sp_openid_ */
  readonly $sp_openid$: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}` */
export interface EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid extends Node {
  readonly delete: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete;
}

export type EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse = RechargeEmployee;

export interface EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostOptions extends CallOptions {
  /** 二级商户号 */
  sub_mchid: string;
  /** 员工OpenID */
  sp_openid: string;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` */
export interface EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete extends Node {
  /**
   * 删除二级商户可扫码充值员工
   *
   * `POST v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521753 平台解决方案（服务商）}
   */
  post(options: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostOptions): Promise<CallResponse<EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse>>;
  /**
   * 删除二级商户可扫码充值员工
   *
   * `POST v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521753 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostOptions): Promise<CallResponse<EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse>>;
}

/** `v3/platsolution/ecommerce/recharges` */
export interface EcommerceRecharges extends Node {
  readonly apply: EcommerceRechargesApply;
  readonly outRechargeNo: EcommerceRechargesOutRechargeNo;
}

export interface EcommerceRechargesApplyPostResponse {
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值链接 */
  recharge_url: string;
}

export interface EcommerceRechargesApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {});
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {});
  /** 充值金额 */
  recharge_amount: {
    /** 总金额，单位：分 */
    amount?: number | undefined;
    /** 货币类型 */
    currency?: string | undefined;
  };
  /** 商户回调地址 */
  notify_url?: string | undefined;
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[] | undefined;
  /** 充值备注 */
  remark?: string | undefined;
}

export interface EcommerceRechargesApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceRechargesApplyPostJson;
}

/** `v3/platsolution/ecommerce/recharges/apply` */
export interface EcommerceRechargesApply extends Node {
  /**
   * 申请二级商户充值
   *
   * `POST v3/platsolution/ecommerce/recharges/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762860 平台解决方案（服务商）}
   */
  post(options: EcommerceRechargesApplyPostOptions): Promise<CallResponse<EcommerceRechargesApplyPostResponse>>;
  /**
   * 申请二级商户充值
   *
   * `POST v3/platsolution/ecommerce/recharges/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762860 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceRechargesApplyPostOptions): Promise<CallResponse<EcommerceRechargesApplyPostResponse>>;
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no` */
export interface EcommerceRechargesOutRechargeNo extends Node {
  readonly _out_recharge_no_: EcommerceRechargesOutRechargeNoByOutRechargeNo;
  /** 同 _out_recharge_no_ */
  readonly $out_recharge_no$: EcommerceRechargesOutRechargeNoByOutRechargeNo;
}

export interface EcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse {
  /** 平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {});
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: {
    /** 总金额，单位：分 */
    amount?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转入的银行流水单号 */
    bill_no?: string;
    /** 转账充值附言 */
    memo?: string;
    /** 银行转账退回时间 */
    return_time?: string;
    /** 银行转账退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 银行卡号后四位 */
    bank_card_tail?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
  };
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string;
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {});
  };
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string;
    /** 网银充值退回时间 */
    return_time?: string;
    /** 网银充值退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {});
    /** 银行卡号后四位 */
    bank_card_tail?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
  };
  /** 受理充值时间 */
  accept_time?: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[];
}

export interface EcommerceRechargesOutRechargeNoByOutRechargeNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface EcommerceRechargesOutRechargeNoByOutRechargeNoGetOptions extends CallOptions {
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 查询参数 */
  query: EcommerceRechargesOutRechargeNoByOutRechargeNoGetQuery;
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` */
export interface EcommerceRechargesOutRechargeNoByOutRechargeNo extends Node {
  readonly close: EcommerceRechargesOutRechargeNoByOutRechargeNoClose;
  /**
   * 查询二级商户充值结果
   *
   * `GET v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762874 平台解决方案（服务商）}
   */
  get(options: EcommerceRechargesOutRechargeNoByOutRechargeNoGetOptions): Promise<CallResponse<EcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse>>;
  /**
   * 查询二级商户充值结果
   *
   * `GET v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762874 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceRechargesOutRechargeNoByOutRechargeNoGetOptions): Promise<CallResponse<EcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse>>;
}

export interface EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse {
  /** 平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {});
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: {
    /** 总金额，单位：分 */
    amount?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转入的银行流水单号 */
    bill_no?: string;
    /** 转账充值附言 */
    memo?: string;
    /** 银行转账退回时间 */
    return_time?: string;
    /** 银行转账退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 银行卡号后四位 */
    bank_card_tail?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
  };
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string;
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {});
  };
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string;
    /** 网银充值退回时间 */
    return_time?: string;
    /** 网银充值退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {});
    /** 银行卡号后四位 */
    bank_card_tail?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
  };
  /** 受理充值时间 */
  accept_time?: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[];
}

export interface EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostOptions extends CallOptions {
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 查询参数 */
  query: EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostQuery;
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` */
export interface EcommerceRechargesOutRechargeNoByOutRechargeNoClose extends Node {
  /**
   * 关闭二级商户充值
   *
   * `POST v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762895 平台解决方案（服务商）}
   */
  post(options: EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostOptions): Promise<CallResponse<EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse>>;
  /**
   * 关闭二级商户充值
   *
   * `POST v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762895 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostOptions): Promise<CallResponse<EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse>>;
}

/** `v3/platsolution/ecommerce/settle` */
export interface EcommerceSettle extends Node {
  readonly prepaySettleOrders: EcommerceSettlePrepaySettleOrders;
}

export interface EcommerceSettlePrepaySettleOrdersPostResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string;
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 收款方描述 */
  description: string;
  /** 批次状态 */
  state: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | (string & {});
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {});
  /** 批次创建时间 */
  create_time: string;
  /** 批次完成时间 */
  finish_time?: string;
}

export interface EcommerceSettlePrepaySettleOrdersPostJson {
  /** 发起方AppID */
  appid: string;
  /** 商户结算批次单号 */
  out_settle_batch_no: string;
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 通知地址 */
  notify_url: string;
  /** 收款方描述 */
  description: string;
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | (string & {});
  /** 结算信息列表 */
  settle_info_list: {
    /** 商户结算单号 */
    out_settle_no: string;
    /** 微信支付订单号 */
    transaction_id: string;
    /** 结算明细单列表 */
    settle_detail_info_list: {
      /** 商户结算明细单号 */
      out_settle_detail_no: string;
      /** 结算类型 */
      settle_type: string;
      /** 接收方类型 */
      receiver_type: string;
      /** 接收方账号 */
      receiver_account: string;
      /** 金额 */
      amount: {
        /** 金额，单位：分 */
        amount: number;
        /** 币种 */
        currency?: string | undefined;
      };
    }[];
  }[];
  /** 收款类型模板ID */
  receive_type_template_id?: 1 | 2 | (number & {}) | undefined;
}

export interface EcommerceSettlePrepaySettleOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceSettlePrepaySettleOrdersPostJson;
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders` */
export interface EcommerceSettlePrepaySettleOrders extends Node {
  readonly _settle_batch_no_: EcommerceSettlePrepaySettleOrdersBySettleBatchNo;
  /** 同 _settle_batch_no_ */
  readonly $settle_batch_no$: EcommerceSettlePrepaySettleOrdersBySettleBatchNo;
  /**
   * 个人收款-申请批量结算
   *
   * `POST v3/platsolution/ecommerce/settle/prepay-settle-orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649847 平台解决方案（服务商）}
   */
  post(options: EcommerceSettlePrepaySettleOrdersPostOptions): Promise<CallResponse<EcommerceSettlePrepaySettleOrdersPostResponse>>;
  /**
   * 个人收款-申请批量结算
   *
   * `POST v3/platsolution/ecommerce/settle/prepay-settle-orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649847 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceSettlePrepaySettleOrdersPostOptions): Promise<CallResponse<EcommerceSettlePrepaySettleOrdersPostResponse>>;
}

export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string;
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 收款方描述 */
  description: string;
  /** 批次状态 */
  state: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | (string & {});
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | (string & {});
  /** 批次创建时间 */
  create_time: string;
  /** 批次完成时间 */
  finish_time?: string;
}

export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetOptions extends CallOptions {
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` */
export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNo extends Node {
  readonly applyAbnormalSettle: EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle;
  /**
   * 个人收款-查询批量结算信息
   *
   * `GET v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650326 平台解决方案（服务商）}
   */
  get(options: EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetOptions): Promise<CallResponse<EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse>>;
  /**
   * 个人收款-查询批量结算信息
   *
   * `GET v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650326 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetOptions): Promise<CallResponse<EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse>>;
}

export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string;
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 收款方描述 */
  description: string;
  /** 批次状态 */
  state: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | (string & {});
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {});
  /** 批次创建时间 */
  create_time: string;
  /** 批次完成时间 */
  finish_time?: string;
  /** 异常原因类型 */
  abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {});
  /** 异常结算处理结果 */
  abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {});
    /** 批次创建时间 */
    apply_success_time: string;
    /** 微信支付异常资金付款单号 */
    abnormal_fund_receipt_id: string;
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no: string;
  };
}

export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostJson {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 商户异常结算批次单号 */
  out_abnormal_settle_batch_no: string;
  /** 异常结算批次单处理方式 */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {});
  /** 异常处理说明 */
  description?: string | undefined;
}

export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostOptions extends CallOptions {
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  /** JSON 请求体 */
  json: EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostJson;
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` */
export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle extends Node {
  /**
   * 个人收款-申请异常结算批次单处理
   *
   * `POST v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015198012 平台解决方案（服务商）}
   */
  post(options: EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostOptions): Promise<CallResponse<EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse>>;
  /**
   * 个人收款-申请异常结算批次单处理
   *
   * `POST v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015198012 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostOptions): Promise<CallResponse<EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse>>;
}

/** `v3/platsolution/ecommerce/withdraw` */
export interface EcommerceWithdraw extends Node {
  readonly dayEndBalanceWithdraw: EcommerceWithdrawDayEndBalanceWithdraw;
}

export interface EcommerceWithdrawDayEndBalanceWithdrawPostResponse {
  /** 收付通平台商户号 */
  sp_mchid: string;
  /** 特约商户号 */
  sub_mchid: string;
  /** 单据状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {});
  /** 微信支付提现单号，最多 64 字符 */
  withdraw_id: string;
  /** 商户提现单号，最多 32 字符 */
  out_request_no: string;
  /** 提现金额，单位：分 */
  total_amount: number;
  /** 提现成功金额，单位：分 */
  success_amount?: number;
  /** 提现失败金额，单位：分 */
  fail_amount?: number;
  /** 提现退票金额，单位：分 */
  refund_amount?: number;
  /** 发起提现时间，RFC 3339 时间 */
  create_time: string;
  /** 提现状态更新时间，RFC 3339 时间 */
  update_time: string;
  /** 失败原因，最多 255 字符 */
  reason?: string;
  /** 提现备注，最多 255 字符 */
  remark?: string;
  /** 银行附言，最多 32 字符 */
  bank_memo?: string;
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 入账银行账号后四位，最多 4 字符 */
  account_number: string;
  /** 入账银行，最多 10 字符 */
  account_bank: string;
  /** 入账银行全称（含支行），最多 128 字符 */
  bank_name?: string;
}

export interface EcommerceWithdrawDayEndBalanceWithdrawPostJson {
  /** 特约商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户提现单号，最多 32 字符 */
  out_request_no: string;
  /** 计算提现金额方式 */
  calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE';
  /** 提现备注，最多 56 字符 */
  remark?: string | undefined;
  /** 银行附言，最多 32 字符 */
  bank_memo?: string | undefined;
  /** 提现结果通知地址，最多 256 字符，URL */
  notify_url?: string | undefined;
  /** 留存额，单位：分 */
  reserve_amount?: number | undefined;
}

export interface EcommerceWithdrawDayEndBalanceWithdrawPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EcommerceWithdrawDayEndBalanceWithdrawPostJson;
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` */
export interface EcommerceWithdrawDayEndBalanceWithdraw extends Node {
  readonly outRequestNo: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNo;
  /**
   * 二级商户按日终余额预约提现
   *
   * `POST v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328143 平台解决方案（服务商）}
   */
  post(options: EcommerceWithdrawDayEndBalanceWithdrawPostOptions): Promise<CallResponse<EcommerceWithdrawDayEndBalanceWithdrawPostResponse>>;
  /**
   * 二级商户按日终余额预约提现
   *
   * `POST v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328143 平台解决方案（服务商）}
   */
  postAsync(options: EcommerceWithdrawDayEndBalanceWithdrawPostOptions): Promise<CallResponse<EcommerceWithdrawDayEndBalanceWithdrawPostResponse>>;
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no` */
export interface EcommerceWithdrawDayEndBalanceWithdrawOutRequestNo extends Node {
  readonly _out_request_no_: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo;
}

export interface EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse {
  /** 收付通平台商户号 */
  sp_mchid: string;
  /** 特约商户号 */
  sub_mchid: string;
  /** 单据状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {});
  /** 微信支付提现单号，最多 64 字符 */
  withdraw_id: string;
  /** 商户提现单号，最多 32 字符 */
  out_request_no: string;
  /** 提现金额，单位：分 */
  total_amount: number;
  /** 提现成功金额，单位：分 */
  success_amount?: number;
  /** 提现失败金额，单位：分 */
  fail_amount?: number;
  /** 提现退票金额，单位：分 */
  refund_amount?: number;
  /** 发起提现时间，RFC 3339 时间 */
  create_time: string;
  /** 提现状态更新时间，RFC 3339 时间 */
  update_time: string;
  /** 失败原因，最多 255 字符 */
  reason?: string;
  /** 提现备注，最多 255 字符 */
  remark?: string;
  /** 银行附言，最多 32 字符 */
  bank_memo?: string;
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 入账银行账号后四位，最多 4 字符 */
  account_number: string;
  /** 入账银行，最多 10 字符 */
  account_bank: string;
  /** 入账银行全称（含支行），最多 128 字符 */
  bank_name?: string;
}

export interface EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetOptions extends CallOptions {
  /** 商户提现单号 */
  out_request_no: string;
  /** 查询参数 */
  query: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetQuery;
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` */
export interface EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo extends Node {
  /**
   * 查询二级商户按日终余额预约提现状态
   *
   * `GET v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328163 平台解决方案（服务商）}
   */
  get(options: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse>>;
  /**
   * 查询二级商户按日终余额预约提现状态
   *
   * `GET v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328163 平台解决方案（服务商）}
   */
  getAsync(options: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetOptions): Promise<CallResponse<EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse>>;
}
