// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalProfitSharingOrder } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 分账
 *
 * `v3/global/profit-sharing`
 */
export interface ProfitSharing extends Node {
  readonly billDownloadUrl: ProfitSharingBillDownloadUrl;
  readonly orders: ProfitSharingOrders;
  readonly receivers: ProfitSharingReceivers;
  readonly refunds: ProfitSharingRefunds;
  readonly transactions: ProfitSharingTransactions;
}

export interface ProfitSharingBillDownloadUrlGetResponse {
  /** 下载地址 */
  download_url: string;
}

export interface ProfitSharingBillDownloadUrlGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 账单日期 */
  bill_date?: string | undefined;
}

export interface ProfitSharingBillDownloadUrlGetOptions extends CallOptions {
  /** 查询参数 */
  query?: ProfitSharingBillDownloadUrlGetQuery | undefined;
}

/** `v3/global/profit-sharing/bill-download-url` */
export interface ProfitSharingBillDownloadUrl extends Node {
  /**
   * 获取分账账单文件下载地址
   *
   * `GET v3/global/profit-sharing/bill-download-url`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025018 分账（境外）}
   */
  get(options?: ProfitSharingBillDownloadUrlGetOptions): Promise<CallResponse<ProfitSharingBillDownloadUrlGetResponse>>;
  /**
   * 获取分账账单文件下载地址
   *
   * `GET v3/global/profit-sharing/bill-download-url`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025018 分账（境外）}
   */
  getAsync(options?: ProfitSharingBillDownloadUrlGetOptions): Promise<CallResponse<ProfitSharingBillDownloadUrlGetResponse>>;
}

export type ProfitSharingOrdersPostResponse = GlobalProfitSharingOrder;

export interface ProfitSharingOrdersPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 应用ID */
  appid: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency: 'CNY' | (string & {});
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号 */
    account: string;
    /** 分账个人接收方姓名 （敏感信息，加密传输） */
    name?: string | undefined;
    /** 是否已经获取用户实名信息授权 */
    authorized?: boolean | undefined;
    /** 分账金额，单位：货币最小单位 */
    amount: number;
    /** 分账描述 */
    description: string;
  }[] | undefined;
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean;
}

export interface ProfitSharingOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitSharingOrdersPostJson;
}

/** `v3/global/profit-sharing/orders` */
export interface ProfitSharingOrders extends Node {
  readonly unfreeze: ProfitSharingOrdersUnfreeze;
  readonly _out_order_no_: ProfitSharingOrdersByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: ProfitSharingOrdersByOutOrderNo;
  /**
   * 请求分账
   *
   * `POST v3/global/profit-sharing/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024892 分账（境外）}
   */
  post(options: ProfitSharingOrdersPostOptions): Promise<CallResponse<ProfitSharingOrdersPostResponse>>;
  /**
   * 请求分账
   *
   * `POST v3/global/profit-sharing/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024892 分账（境外）}
   */
  postAsync(options: ProfitSharingOrdersPostOptions): Promise<CallResponse<ProfitSharingOrdersPostResponse>>;
}

export type ProfitSharingOrdersUnfreezePostResponse = GlobalProfitSharingOrder;

export interface ProfitSharingOrdersUnfreezePostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 分账描述 */
  description: string;
}

export interface ProfitSharingOrdersUnfreezePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitSharingOrdersUnfreezePostJson;
}

/** `v3/global/profit-sharing/orders/unfreeze` */
export interface ProfitSharingOrdersUnfreeze extends Node {
  /**
   * 解冻剩余资金
   *
   * `POST v3/global/profit-sharing/orders/unfreeze`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024897 分账（境外）}
   */
  post(options: ProfitSharingOrdersUnfreezePostOptions): Promise<CallResponse<ProfitSharingOrdersUnfreezePostResponse>>;
  /**
   * 解冻剩余资金
   *
   * `POST v3/global/profit-sharing/orders/unfreeze`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024897 分账（境外）}
   */
  postAsync(options: ProfitSharingOrdersUnfreezePostOptions): Promise<CallResponse<ProfitSharingOrdersUnfreezePostResponse>>;
}

export type ProfitSharingOrdersByOutOrderNoGetResponse = GlobalProfitSharingOrder;

export interface ProfitSharingOrdersByOutOrderNoGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 微信订单号 */
  transaction_id?: string | undefined;
}

export interface ProfitSharingOrdersByOutOrderNoGetOptions extends CallOptions {
  /** 商户分账单号 */
  out_order_no: string;
  /** 查询参数 */
  query?: ProfitSharingOrdersByOutOrderNoGetQuery | undefined;
}

/** `v3/global/profit-sharing/orders/{out_order_no}` */
export interface ProfitSharingOrdersByOutOrderNo extends Node {
  /**
   * 查询分账结果
   *
   * `GET v3/global/profit-sharing/orders/{out_order_no}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024900 分账（境外）}
   */
  get(options: ProfitSharingOrdersByOutOrderNoGetOptions): Promise<CallResponse<ProfitSharingOrdersByOutOrderNoGetResponse>>;
  /**
   * 查询分账结果
   *
   * `GET v3/global/profit-sharing/orders/{out_order_no}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024900 分账（境外）}
   */
  getAsync(options: ProfitSharingOrdersByOutOrderNoGetOptions): Promise<CallResponse<ProfitSharingOrdersByOutOrderNoGetResponse>>;
}

export interface ProfitSharingReceiversPostResponse {
  /** 子商户号 */
  sub_mchid?: string;
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
  /** 分账接收方全称 （敏感信息，加密传输） */
  name?: string;
  /** 与分账方的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {});
  /** 自定义的分账关系 */
  custom_relation?: string;
  /** 分账场景详细描述 */
  scene?: string;
  /** 接收方商户的主营业务范围 */
  major_service?: string;
  /** 分账接收方预计分账比例 */
  expected_ratio?: number;
  /** 微信文件标识ID */
  file_id?: string;
  /** 接收方关系状态 */
  state?: string;
  /** 接收关系添加失败原因 */
  fail_reason?: string;
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string;
  /** 分账方与接收方合作关系证明文件ID */
  partnership_file_id?: string;
}

export interface ProfitSharingReceiversPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 应用ID */
  appid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}) | undefined;
  /** 分账接收方帐号 */
  account?: string | undefined;
  /** 分账个人接收方姓名 （敏感信息，加密传输） */
  name?: string | undefined;
  /** 是否已经获取用户实名信息授权 */
  authorized?: boolean | undefined;
  /** 与分账方的关系类型 */
  relation_type?: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {}) | undefined;
  /** 自定义的分账关系 */
  custom_relation?: string | undefined;
  /** 分账场景详细描述 */
  scene?: string | undefined;
  /** 接收方商户的主营业务范围 */
  major_service?: string | undefined;
  /** 分账接收方预计分账比例 */
  expected_ratio?: number | undefined;
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string | undefined;
  /** 分账方与接收方合作关系证明文件ID */
  partnership_file_id?: string | undefined;
}

export interface ProfitSharingReceiversPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitSharingReceiversPostJson;
}

export interface ProfitSharingReceiversDeleteJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 应用ID */
  appid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}) | undefined;
  /** 分账接收方帐号 */
  account?: string | undefined;
}

export interface ProfitSharingReceiversDeleteOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitSharingReceiversDeleteJson;
}

/** `v3/global/profit-sharing/receivers` */
export interface ProfitSharingReceivers extends Node {
  readonly _account_: ProfitSharingReceiversByAccount;
  /** 同 _account_ */
  readonly $account$: ProfitSharingReceiversByAccount;
  /**
   * 添加分账接收方
   *
   * `POST v3/global/profit-sharing/receivers`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024908 分账（境外）}
   */
  post(options: ProfitSharingReceiversPostOptions): Promise<CallResponse<ProfitSharingReceiversPostResponse>>;
  /**
   * 添加分账接收方
   *
   * `POST v3/global/profit-sharing/receivers`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024908 分账（境外）}
   */
  postAsync(options: ProfitSharingReceiversPostOptions): Promise<CallResponse<ProfitSharingReceiversPostResponse>>;
  /**
   * 删除分账接收方
   *
   * `DELETE v3/global/profit-sharing/receivers`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013027316 分账（境外）}
   */
  delete(options: ProfitSharingReceiversDeleteOptions): Promise<CallResponse<undefined>>;
  /**
   * 删除分账接收方
   *
   * `DELETE v3/global/profit-sharing/receivers`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013027316 分账（境外）}
   */
  deleteAsync(options: ProfitSharingReceiversDeleteOptions): Promise<CallResponse<undefined>>;
}

export interface ProfitSharingReceiversByAccountGetResponse {
  /** 子商户号 */
  sub_mchid?: string;
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
  /** 分账接收方全称 */
  name?: string;
  /** 与分账方的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {});
  /** 自定义的分账关系 */
  custom_relation?: string;
  /** 分账场景详细描述 */
  scene?: string;
  /** 接收方商户的主营业务范围 */
  major_service?: string;
  /** 分账接收方预计分账比例 */
  expected_ratio?: number;
  /** 微信文件标识ID */
  file_id?: string;
  /** 接收方关系状态 */
  state?: string;
  /** 接收关系添加失败原因 */
  fail_reason?: string;
}

export interface ProfitSharingReceiversByAccountGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 微信订单号 */
  transaction_id?: string | undefined;
  /** 应用ID */
  appid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}) | undefined;
}

export interface ProfitSharingReceiversByAccountGetOptions extends CallOptions {
  /** 接收方账号 */
  account: string;
  /** 查询参数 */
  query?: ProfitSharingReceiversByAccountGetQuery | undefined;
}

/** `v3/global/profit-sharing/receivers/{account}` */
export interface ProfitSharingReceiversByAccount extends Node {
  /**
   * 查询分账接收方添加结果
   *
   * `GET v3/global/profit-sharing/receivers/{account}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024912 分账（境外）}
   */
  get(options: ProfitSharingReceiversByAccountGetOptions): Promise<CallResponse<ProfitSharingReceiversByAccountGetResponse>>;
  /**
   * 查询分账接收方添加结果
   *
   * `GET v3/global/profit-sharing/receivers/{account}`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024912 分账（境外）}
   */
  getAsync(options: ProfitSharingReceiversByAccountGetOptions): Promise<CallResponse<ProfitSharingReceiversByAccountGetResponse>>;
}

/** `v3/global/profit-sharing/refunds` */
export interface ProfitSharingRefunds extends Node {
  readonly billDownloadUrl: ProfitSharingRefundsBillDownloadUrl;
  readonly refundableBalance: ProfitSharingRefundsRefundableBalance;
}

export interface ProfitSharingRefundsBillDownloadUrlGetResponse {
  /** 下载地址 */
  download_url: string;
}

export interface ProfitSharingRefundsBillDownloadUrlGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 账单日期 */
  bill_date?: string | undefined;
}

export interface ProfitSharingRefundsBillDownloadUrlGetOptions extends CallOptions {
  /** 查询参数 */
  query?: ProfitSharingRefundsBillDownloadUrlGetQuery | undefined;
}

/** `v3/global/profit-sharing/refunds/bill-download-url` */
export interface ProfitSharingRefundsBillDownloadUrl extends Node {
  /**
   * 获取分账退款账单下载链接
   *
   * `GET v3/global/profit-sharing/refunds/bill-download-url`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025022 分账（境外）}
   */
  get(options?: ProfitSharingRefundsBillDownloadUrlGetOptions): Promise<CallResponse<ProfitSharingRefundsBillDownloadUrlGetResponse>>;
  /**
   * 获取分账退款账单下载链接
   *
   * `GET v3/global/profit-sharing/refunds/bill-download-url`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025022 分账（境外）}
   */
  getAsync(options?: ProfitSharingRefundsBillDownloadUrlGetOptions): Promise<CallResponse<ProfitSharingRefundsBillDownloadUrlGetResponse>>;
}

export interface ProfitSharingRefundsRefundableBalanceGetResponse {
  /** 出资方商户号 */
  sponsor_mchid?: string;
  /** 可供垫付分账退款的实时余额 */
  balance?: number;
  /** 货币类型 */
  currency?: string;
}

/** `v3/global/profit-sharing/refunds/refundable-balance` */
export interface ProfitSharingRefundsRefundableBalance extends Node {
  /**
   * 查询可供垫付退款实时余额
   *
   * `GET v3/global/profit-sharing/refunds/refundable-balance`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024984 分账（境外）}
   */
  get(options?: CallOptions): Promise<CallResponse<ProfitSharingRefundsRefundableBalanceGetResponse>>;
  /**
   * 查询可供垫付退款实时余额
   *
   * `GET v3/global/profit-sharing/refunds/refundable-balance`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024984 分账（境外）}
   */
  getAsync(options?: CallOptions): Promise<CallResponse<ProfitSharingRefundsRefundableBalanceGetResponse>>;
}

/** `v3/global/profit-sharing/transactions` */
export interface ProfitSharingTransactions extends Node {
  readonly mark: ProfitSharingTransactionsMark;
  readonly _transaction_id_: ProfitSharingTransactionsByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: ProfitSharingTransactionsByTransactionId;
}

export interface ProfitSharingTransactionsMarkPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 订单标价币种 */
  currency?: string | undefined;
}

export interface ProfitSharingTransactionsMarkPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitSharingTransactionsMarkPostJson;
}

/** `v3/global/profit-sharing/transactions/mark` */
export interface ProfitSharingTransactionsMark extends Node {
  /**
   * 分账标记
   *
   * `POST v3/global/profit-sharing/transactions/mark`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354804 分账（境外）}
   */
  post(options: ProfitSharingTransactionsMarkPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 分账标记
   *
   * `POST v3/global/profit-sharing/transactions/mark`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354804 分账（境外）}
   */
  postAsync(options: ProfitSharingTransactionsMarkPostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/global/profit-sharing/transactions/{transaction_id}` */
export interface ProfitSharingTransactionsByTransactionId extends Node {
  readonly amounts: ProfitSharingTransactionsByTransactionIdAmounts;
  readonly refundableAmounts: ProfitSharingTransactionsByTransactionIdRefundableAmounts;
}

export interface ProfitSharingTransactionsByTransactionIdAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string;
  /** 订单剩余待分金额，单位：货币最小单位 */
  unsplit_amount?: number;
  /** 货币类型 */
  currency?: string;
}

export interface ProfitSharingTransactionsByTransactionIdAmountsGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
}

export interface ProfitSharingTransactionsByTransactionIdAmountsGetOptions extends CallOptions {
  /** 微信订单号 */
  transaction_id: string;
  /** 查询参数 */
  query?: ProfitSharingTransactionsByTransactionIdAmountsGetQuery | undefined;
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/amounts` */
export interface ProfitSharingTransactionsByTransactionIdAmounts extends Node {
  /**
   * 查询剩余待分金额
   *
   * `GET v3/global/profit-sharing/transactions/{transaction_id}/amounts`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024904 分账（境外）}
   */
  get(options: ProfitSharingTransactionsByTransactionIdAmountsGetOptions): Promise<CallResponse<ProfitSharingTransactionsByTransactionIdAmountsGetResponse>>;
  /**
   * 查询剩余待分金额
   *
   * `GET v3/global/profit-sharing/transactions/{transaction_id}/amounts`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024904 分账（境外）}
   */
  getAsync(options: ProfitSharingTransactionsByTransactionIdAmountsGetOptions): Promise<CallResponse<ProfitSharingTransactionsByTransactionIdAmountsGetResponse>>;
}

export interface ProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string;
  /** 订单剩余可退款金额，单位：货币最小单位 */
  refundable_amount?: number;
  /** 货币类型 */
  currency?: string;
  /** 订单剩余可使用垫付资金退款的金额，单位：货币最小单位 */
  funds_refundable_amount?: number;
}

export interface ProfitSharingTransactionsByTransactionIdRefundableAmountsGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
}

export interface ProfitSharingTransactionsByTransactionIdRefundableAmountsGetOptions extends CallOptions {
  /** 微信订单号 */
  transaction_id: string;
  /** 查询参数 */
  query?: ProfitSharingTransactionsByTransactionIdRefundableAmountsGetQuery | undefined;
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` */
export interface ProfitSharingTransactionsByTransactionIdRefundableAmounts extends Node {
  /**
   * 查询订单剩余可退款金额
   *
   * `GET v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024982 分账（境外）}
   */
  get(options: ProfitSharingTransactionsByTransactionIdRefundableAmountsGetOptions): Promise<CallResponse<ProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse>>;
  /**
   * 查询订单剩余可退款金额
   *
   * `GET v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024982 分账（境外）}
   */
  getAsync(options: ProfitSharingTransactionsByTransactionIdRefundableAmountsGetOptions): Promise<CallResponse<ProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse>>;
}
