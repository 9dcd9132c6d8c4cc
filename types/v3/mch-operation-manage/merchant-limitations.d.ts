// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 商户管控情况
 *
 * `v3/mch-operation-manage/merchant-limitations`
 */
export interface MerchantLimitations extends Node {
  readonly subMchid: MerchantLimitationsSubMchid;
}

/** `v3/mch-operation-manage/merchant-limitations/sub-mchid` */
export interface MerchantLimitationsSubMchid extends Node {
  readonly _sub_mchid_: MerchantLimitationsSubMchidBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: MerchantLimitationsSubMchidBySubMchid;
}

export interface MerchantLimitationsSubMchidBySubMchidGetResponse {
  /** 商户号 */
  mchid: string;
  /** 商户被管控能力列表 */
  limited_functions?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[];
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: {
    /** 商户被该原因管控的单据号 */
    limitation_case_id?: string;
    /** 商户被管控原因，最多 512 字符 */
    limitation_reason?: string;
    /** 商户被管控原因描述 */
    limitation_reason_describe?: string;
    /** 商户被该原因管控的解脱路径 */
    recover_way?: 'IRRECOVERABLE' | 'MODIFY_SUBJECT_INFORMATION' | 'MODIFY_SETTLE_ACCOUNT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_INFORMATION_FOR_APPEAL' | 'RESOLVE_TRANSACTION_DISPUTES' | 'MODIFY_ADMINISTRATOR_INFORMATION' | 'CALL_CUSTOMER_SERVICE_AT_95017' | 'UPDATE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_CDD_INFORMATION' | 'WAITING_FOR_PLATFORM_REVIEW' | 'SUBMIT_UBO_INFORMATION' | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE' | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION' | 'MODIFY_ABBREVIATION_INFORMATION' | 'CONFIRM_BUSINESS_TYPE' | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION' | 'CONTACT_SERVICE_PROVIDER' | (string & {});
    /** 商户被该原因管控的解脱路径参数，最多 1024 字符 */
    recover_way_param?: string;
    /** 商户被该原因管控的解脱帮助链接，最多 1024 字符，URL */
    recover_help_url?: string;
    /** 处置方式 */
    limitation_action_type?: 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL' | (string & {});
    /** 预计管控开始时间，RFC 3339 时间 */
    limitation_start_date?: string;
    /** 商户被该原因管控的时间，RFC 3339 时间 */
    limitation_date?: string;
    /** 商户被管控原因类型 */
    limitation_reason_type?: 'LICENSE_ABNORMAL' | 'NO_TRADE' | 'SETTLE_ACCOUNT_ABNORMAL' | 'RISK_ABNORMAL' | 'OTHER' | 'INSPECT_ABNORMAL' | 'INVALID_REPRESENTATIVE_INFORMATION' | 'INVALID_BUSINESS_STATUS' | 'INVALID_BUSINESS_LICENSE' | 'INVALID_BENEFICIARY_INFORMATION' | (string & {});
    /** 商户被该原因管控的能力列表 */
    relate_limitations?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[];
    /** 商户被该原因管控的其他能力描述 */
    other_relate_limitations?: string;
  }[];
  /** 商户其他被管控能力描述 */
  other_limited_functions?: string;
}

export interface MerchantLimitationsSubMchidBySubMchidGetOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
}

/** `v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` */
export interface MerchantLimitationsSubMchidBySubMchid extends Node {
  /**
   * 查询子商户管控情况
   *
   * `GET v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012803072 商户管控情况（服务商）}
   */
  get(options: MerchantLimitationsSubMchidBySubMchidGetOptions): Promise<CallResponse<MerchantLimitationsSubMchidBySubMchidGetResponse>>;
  /**
   * 查询子商户管控情况
   *
   * `GET v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012803072 商户管控情况（服务商）}
   */
  getAsync(options: MerchantLimitationsSubMchidBySubMchidGetOptions): Promise<CallResponse<MerchantLimitationsSubMchidBySubMchidGetResponse>>;
}
