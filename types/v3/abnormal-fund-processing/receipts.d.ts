// Generated from openapi/: do not edit, run `npm run generate`.

import type { PaidAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/abnormal-fund-processing/receipts` */
export interface Receipts extends Node {
  readonly _receipt_id_: ReceiptsByReceiptId;
  /** 同 _receipt_id_ */
  readonly $receipt_id$: ReceiptsByReceiptId;
}

export interface ReceiptsByReceiptIdGetResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {});
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  /** 付款金额信息 */
  transfer_amount: PaidAmount;
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {});
  /** 在途异常资金付款单据创建时间 */
  create_time?: string;
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string;
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no: string;
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {});
      /** 微信支付商户号 */
      mchid: string;
    };
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {});
    /** 入账成功时间 */
    success_time?: string;
    /** 商户AppID */
    appid: string[];
    /** 回调通知地址 */
    notify_url: string;
  };
}

export interface ReceiptsByReceiptIdGetOptions extends CallOptions {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}` */
export interface ReceiptsByReceiptId extends Node {
  readonly transferInstructions: ReceiptsByReceiptIdTransferInstructions;
  /**
   * 查询在途异常资金付款结果
   *
   * `GET v3/abnormal-fund-processing/receipts/{receipt_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408031 在途异常资金处理（服务商）}
   */
  get(options: ReceiptsByReceiptIdGetOptions): Promise<CallResponse<ReceiptsByReceiptIdGetResponse>>;
  /**
   * 查询在途异常资金付款结果
   *
   * `GET v3/abnormal-fund-processing/receipts/{receipt_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408031 在途异常资金处理（服务商）}
   */
  getAsync(options: ReceiptsByReceiptIdGetOptions): Promise<CallResponse<ReceiptsByReceiptIdGetResponse>>;
}

export interface ReceiptsByReceiptIdTransferInstructionsPostResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {});
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  /** 付款金额信息 */
  transfer_amount: PaidAmount;
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {});
  /** 在途异常资金付款单据创建时间 */
  create_time?: string;
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string;
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no: string;
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {});
      /** 微信支付商户号 */
      mchid: string;
    };
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {});
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string;
      /** 商户AppID */
      appid?: string;
      /** 入账商户号 */
      mchid?: string;
    };
    /** 在途异常资金付款指令状态 */
    instruction_state?: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {});
    /** 在途异常资金付款单据创建时间 */
    create_time?: string;
    /** 入账成功时间 */
    success_time?: string;
    /** 回调通知地址 */
    notify_url: string;
  };
}

export interface ReceiptsByReceiptIdTransferInstructionsPostJson {
  /** 商户侧指令编号 */
  out_instruction_no: string;
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {});
  /** 收款方 */
  receiver?: {
    /** 入账用户OpenID */
    openid?: string | undefined;
    /** 商户AppID */
    appid?: string | undefined;
    /** 入账商户号 */
    mchid?: string | undefined;
  } | undefined;
  /** 回调通知地址 */
  notify_url?: string | undefined;
}

export interface ReceiptsByReceiptIdTransferInstructionsPostOptions extends CallOptions {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  /** JSON 请求体 */
  json: ReceiptsByReceiptIdTransferInstructionsPostJson;
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` */
export interface ReceiptsByReceiptIdTransferInstructions extends Node {
  readonly _out_instruction_no_: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNo;
  /** 同 _out_instruction_no_ */
  readonly $out_instruction_no$: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNo;
  /**
   * 发起在途异常资金付款指令
   *
   * `POST v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408022 在途异常资金处理（服务商）}
   */
  post(options: ReceiptsByReceiptIdTransferInstructionsPostOptions): Promise<CallResponse<ReceiptsByReceiptIdTransferInstructionsPostResponse>>;
  /**
   * 发起在途异常资金付款指令
   *
   * `POST v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408022 在途异常资金处理（服务商）}
   */
  postAsync(options: ReceiptsByReceiptIdTransferInstructionsPostOptions): Promise<CallResponse<ReceiptsByReceiptIdTransferInstructionsPostResponse>>;
}

export interface ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse {
  /** 商户侧指令编号 */
  out_instruction_no: string;
  /** 在途异常资金付款指令的发起方 */
  commander: {
    /** 发起在途异常资金付款请求的角色 */
    operator: 'MERCHANT' | (string & {});
    /** 微信支付商户号 */
    mchid?: string;
  };
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {});
  /** 收款方 */
  receiver?: {
    /** 入账账户类型 */
    account_type?: string;
    /** 入账用户OpenID */
    openid?: string;
    /** 商户AppID */
    appid?: string;
    /** 入账商户号 */
    mchid?: string;
  };
  /** 在途异常资金付款指令状态 */
  instruction_state: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {});
  /** 在途异常资金付款指令创建时间 */
  create_time?: string;
  /** 入账成功时间 */
  success_time?: string;
  /** 在途异常资金付款指令关闭时间 */
  close_time?: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 微信支付在途异常资金付款指令执行流水号 */
  instruction_instance_id?: string;
}

export interface ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetOptions extends CallOptions {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  /** 商户侧指令编号 */
  out_instruction_no: string;
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` */
export interface ReceiptsByReceiptIdTransferInstructionsByOutInstructionNo extends Node {
  /**
   * 查询在途异常资金付款指令执行结果
   *
   * `GET v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016636882 在途异常资金处理（服务商）}
   */
  get(options: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetOptions): Promise<CallResponse<ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse>>;
  /**
   * 查询在途异常资金付款指令执行结果
   *
   * `GET v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016636882 在途异常资金处理（服务商）}
   */
  getAsync(options: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetOptions): Promise<CallResponse<ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse>>;
}
