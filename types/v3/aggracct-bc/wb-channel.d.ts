// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/aggracct-bc/wb-channel` */
export interface WbChannel extends Node {
  readonly account: WbChannelAccount;
  readonly bankChannelAccount: WbChannelBankChannelAccount;
  readonly controlOrders: WbChannelControlOrders;
  readonly specialReduction: WbChannelSpecialReduction;
}

/** `v3/aggracct-bc/wb-channel/account` */
export interface WbChannelAccount extends Node {
  readonly balance: WbChannelAccountBalance;
  readonly mch_archives: WbChannelAccountMchArchives;
  readonly mch_media: WbChannelAccountMchMedia;
}

export interface WbChannelAccountBalanceGetResponse {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean;
  /** 额度台账号额度 */
  balance?: number;
}

export interface WbChannelAccountBalanceGetQuery {
  /** 微信支付商户号 */
  mchid: string;
  /** 额度台账号 （敏感信息，加密传输） */
  bal_account_no: string;
  /** 卡号 （敏感信息，加密传输） */
  card_no?: string | undefined;
  /** 商户子账户协议号 */
  sgn_no?: string | undefined;
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined;
}

export interface WbChannelAccountBalanceGetOptions extends CallOptions {
  /** 查询参数 */
  query: WbChannelAccountBalanceGetQuery;
}

/** `v3/aggracct-bc/wb-channel/account/balance` */
export interface WbChannelAccountBalance extends Node {
  /**
   * 查询渠道额度
   *
   * `GET v3/aggracct-bc/wb-channel/account/balance`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061186 收付通聚合账户（商户）}
   */
  get(options: WbChannelAccountBalanceGetOptions): Promise<CallResponse<WbChannelAccountBalanceGetResponse>>;
  /**
   * 查询渠道额度
   *
   * `GET v3/aggracct-bc/wb-channel/account/balance`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061186 收付通聚合账户（商户）}
   */
  getAsync(options: WbChannelAccountBalanceGetOptions): Promise<CallResponse<WbChannelAccountBalanceGetResponse>>;
}

export interface WbChannelAccountMchArchivesGetResponse {
  /** 微信支付商户号 */
  mchid?: string;
  /** 额度台账号 （敏感信息，加密传输） */
  bal_account_no?: string;
  /** 主体类型 */
  merchant_type?: '1' | '2' | '3' | (string & {});
  /** 主体证件类型 */
  merchant_id_type?: '12' | (string & {});
  /** 主体证件登记名称 （敏感信息，加密传输） */
  merchant_name?: string;
  /** 主体证件号码 （敏感信息，加密传输） */
  merchant_id_no?: string;
  /** 主体证件有效期起始日 */
  effective_date?: string;
  /** 主体证件有效期结束日 */
  expire_date?: string;
  /** 主体证件正面影像ID */
  merchant_img_front_id?: string;
  /** 主体注册地址 */
  register_address?: string;
  /** 主体经营范围 */
  business_scope?: string;
  /** 法定代表人信息 */
  legal_representative?: {
    /** 法定代表人证件类型 */
    legal_representative_id_type: '01' | (string & {});
    /** 法定代表人姓名 （敏感信息，加密传输） */
    legal_representative_name: string;
    /** 法定代表人证件号码 （敏感信息，加密传输） */
    legal_representative_id_no: string;
    /** 法定代表人证件有效期起始日 */
    legal_representative_effective_date: string;
    /** 法定代表人证件有效期结束日 */
    legal_representative_expire_date: string;
    /** 法定代表人证件正面影像ID */
    legal_representative_img_front_id: string;
    /** 法定代表人证件反面影像ID */
    legal_representative_img_back_id: string;
    /** 法定代表人居住地址 （敏感信息，加密传输） */
    legal_representative_address: string;
    /** 法定代表人发证机关 */
    legal_representative_issue_authority?: string;
    /** 法定代表人民族 */
    legal_representative_nation?: string;
  };
  /** 受益所有人信息列表 */
  beneficial_owner?: {
    /** 受益所有人编号 */
    beneficial_owner_no: string;
    /** 受益所有人证件类型 */
    beneficial_owner_id_type: '01' | (string & {});
    /** 受益所有人姓名 （敏感信息，加密传输） */
    beneficial_owner_name: string;
    /** 受益所有人证件号码 （敏感信息，加密传输） */
    beneficial_owner_id_no: string;
    /** 受益所有人证件有效期起始日 */
    beneficial_owner_effective_date: string;
    /** 受益所有人证件有效期结束日 */
    beneficial_owner_expire_date: string;
    /** 受益所有人证件正面影像ID */
    beneficial_owner_img_front_id: string;
    /** 受益所有人证件反面影像ID */
    beneficial_owner_img_back_id: string;
    /** 受益所有人居住地址 （敏感信息，加密传输） */
    beneficial_owner_address: string;
  }[];
  /** 卡号 （敏感信息，加密传输） */
  card_no?: string;
  /** 商户子账户协议号 */
  sgn_no?: string;
}

export interface WbChannelAccountMchArchivesGetQuery {
  /** 微信支付商户号 */
  mchid: string;
  /** 额度台账号 （敏感信息，加密传输） */
  bal_account_no: string;
  /** 卡号 （敏感信息，加密传输） */
  card_no?: string | undefined;
  /** 商户子账户协议号 */
  sgn_no?: string | undefined;
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined;
}

export interface WbChannelAccountMchArchivesGetOptions extends CallOptions {
  /** 查询参数 */
  query: WbChannelAccountMchArchivesGetQuery;
}

/** `v3/aggracct-bc/wb-channel/account/mch_archives` */
export interface WbChannelAccountMchArchives extends Node {
  /**
   * 查询商户资料
   *
   * `GET v3/aggracct-bc/wb-channel/account/mch_archives`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016642632 收付通聚合账户（商户）}
   */
  get(options: WbChannelAccountMchArchivesGetOptions): Promise<CallResponse<WbChannelAccountMchArchivesGetResponse>>;
  /**
   * 查询商户资料
   *
   * `GET v3/aggracct-bc/wb-channel/account/mch_archives`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016642632 收付通聚合账户（商户）}
   */
  getAsync(options: WbChannelAccountMchArchivesGetOptions): Promise<CallResponse<WbChannelAccountMchArchivesGetResponse>>;
}

export interface WbChannelAccountMchMediaGetResponse {
  /** 文件内容 */
  media_content?: string;
  /** 文件类型 */
  media_type?: 'jpg' | 'png' | 'bmp' | 'jpeg' | (string & {});
  /** 文件摘要 */
  media_sm3?: string;
  /** sm4密钥 */
  key?: string;
  /** 影像件资料ID */
  media_id?: string;
}

export interface WbChannelAccountMchMediaGetQuery {
  /** 微信支付商户号 */
  mchid?: string | undefined;
  /** 微信支付业务申请单号 */
  platform_trx_id?: string | undefined;
  /** 业务场景 */
  business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID' | (string & {});
  /** 影像件类型 */
  mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR' | (string & {}) | undefined;
  /** 影像件资料ID */
  media_id?: string | undefined;
}

export interface WbChannelAccountMchMediaGetOptions extends CallOptions {
  /** 查询参数 */
  query: WbChannelAccountMchMediaGetQuery;
}

/** `v3/aggracct-bc/wb-channel/account/mch_media` */
export interface WbChannelAccountMchMedia extends Node {
  /**
   * 查询商户影像件资料
   *
   * `GET v3/aggracct-bc/wb-channel/account/mch_media`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4025779210 收付通聚合账户（商户）}
   */
  get(options: WbChannelAccountMchMediaGetOptions): Promise<CallResponse<WbChannelAccountMchMediaGetResponse>>;
  /**
   * 查询商户影像件资料
   *
   * `GET v3/aggracct-bc/wb-channel/account/mch_media`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4025779210 收付通聚合账户（商户）}
   */
  getAsync(options: WbChannelAccountMchMediaGetOptions): Promise<CallResponse<WbChannelAccountMchMediaGetResponse>>;
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account` */
export interface WbChannelBankChannelAccount extends Node {
  readonly rename: WbChannelBankChannelAccountRename;
}

export interface WbChannelBankChannelAccountRenamePostResponse {
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {});
  /** 微信支付更名受理返回的申请单号 */
  application_id: string;
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string;
  /** 目标商户号 */
  mchid: string;
  /** 台账ID （敏感信息，加密传输） */
  bal_account_no: string;
  /** 目标账户名 （敏感信息，加密传输） */
  new_account_name: string;
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 完成时间 */
  finish_time?: string;
  /** 失败错误码 */
  fail_code?: string;
  /** 失败原因 */
  fail_msg?: string;
}

export interface WbChannelBankChannelAccountRenamePostJson {
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string;
  /** 目标商户号 */
  mchid: string;
  /** 台账ID （敏感信息，加密传输） */
  bal_account_no: string;
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {});
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined;
}

export interface WbChannelBankChannelAccountRenamePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: WbChannelBankChannelAccountRenamePostJson;
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename` */
export interface WbChannelBankChannelAccountRename extends Node {
  readonly _application_id_: WbChannelBankChannelAccountRenameByApplicationId;
  /** 同 _application_id_ */
  readonly $application_id$: WbChannelBankChannelAccountRenameByApplicationId;
  /**
   * 受理渠道结算银行账户更名申请
   *
   * `POST v3/aggracct-bc/wb-channel/bank-channel-account/rename`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968078 收付通聚合账户（商户）}
   */
  post(options: WbChannelBankChannelAccountRenamePostOptions): Promise<CallResponse<WbChannelBankChannelAccountRenamePostResponse>>;
  /**
   * 受理渠道结算银行账户更名申请
   *
   * `POST v3/aggracct-bc/wb-channel/bank-channel-account/rename`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968078 收付通聚合账户（商户）}
   */
  postAsync(options: WbChannelBankChannelAccountRenamePostOptions): Promise<CallResponse<WbChannelBankChannelAccountRenamePostResponse>>;
}

export interface WbChannelBankChannelAccountRenameByApplicationIdGetResponse {
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {});
  /** 微信支付更名受理返回的申请单号 */
  application_id: string;
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string;
  /** 目标商户号 */
  mchid: string;
  /** 台账ID （敏感信息，加密传输） */
  bal_account_no: string;
  /** 目标账户名 （敏感信息，加密传输） */
  new_account_name: string;
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 完成时间 */
  finish_time?: string;
  /** 失败错误码 */
  fail_code?: string;
  /** 失败原因 */
  fail_msg?: string;
}

export interface WbChannelBankChannelAccountRenameByApplicationIdGetQuery {
  /** 目标商户号 */
  mchid: string;
  /** 台账ID （敏感信息，加密传输） */
  bal_account_no: string;
}

export interface WbChannelBankChannelAccountRenameByApplicationIdGetOptions extends CallOptions {
  /** 微信支付更名受理返回的申请单号 */
  application_id: string;
  /** 查询参数 */
  query: WbChannelBankChannelAccountRenameByApplicationIdGetQuery;
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` */
export interface WbChannelBankChannelAccountRenameByApplicationId extends Node {
  /**
   * 查询渠道结算银行账户更名申请
   *
   * `GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968051 收付通聚合账户（商户）}
   */
  get(options: WbChannelBankChannelAccountRenameByApplicationIdGetOptions): Promise<CallResponse<WbChannelBankChannelAccountRenameByApplicationIdGetResponse>>;
  /**
   * 查询渠道结算银行账户更名申请
   *
   * `GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968051 收付通聚合账户（商户）}
   */
  getAsync(options: WbChannelBankChannelAccountRenameByApplicationIdGetOptions): Promise<CallResponse<WbChannelBankChannelAccountRenameByApplicationIdGetResponse>>;
}

/** `v3/aggracct-bc/wb-channel/control-orders` */
export interface WbChannelControlOrders extends Node {
  readonly info: WbChannelControlOrdersInfo;
  readonly punish: WbChannelControlOrdersPunish;
  readonly recover: WbChannelControlOrdersRecover;
  readonly _out_request_no_: WbChannelControlOrdersByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: WbChannelControlOrdersByOutRequestNo;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info` */
export interface WbChannelControlOrdersInfo extends Node {
  readonly update: WbChannelControlOrdersInfoUpdate;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update` */
export interface WbChannelControlOrdersInfoUpdate extends Node {
  readonly result: WbChannelControlOrdersInfoUpdateResult;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result` */
export interface WbChannelControlOrdersInfoUpdateResult extends Node {
  readonly notify: WbChannelControlOrdersInfoUpdateResultNotify;
}

export interface WbChannelControlOrdersInfoUpdateResultNotifyPostResponse {
  /** 接口返回信息 */
  ret_msg?: string;
}

export interface WbChannelControlOrdersInfoUpdateResultNotifyPostJson {
  /** 资料更新请求单号 */
  out_request_no: string;
  /** 商户号 */
  mchid: string;
  /** 审核结果 */
  audit_result?: 'PASS' | 'REJECT' | (string & {}) | undefined;
  /** 审核完成时间 */
  audit_finish_time?: string | undefined;
  /** 业务附属信息 */
  attach_info?: string | undefined;
  /** 审核驳回错误码 */
  fail_code?: string | undefined;
  /** 审核驳回错误原因 */
  fail_msg?: string | undefined;
  /** 场景 */
  scene?: '01' | '02' | '03' | (string & {}) | undefined;
}

export interface WbChannelControlOrdersInfoUpdateResultNotifyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: WbChannelControlOrdersInfoUpdateResultNotifyPostJson;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` */
export interface WbChannelControlOrdersInfoUpdateResultNotify extends Node {
  /**
   * 资料更新请求审核结果回调通知
   *
   * `POST v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016080141 收付通聚合账户（商户）}
   */
  post(options: WbChannelControlOrdersInfoUpdateResultNotifyPostOptions): Promise<CallResponse<WbChannelControlOrdersInfoUpdateResultNotifyPostResponse>>;
  /**
   * 资料更新请求审核结果回调通知
   *
   * `POST v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016080141 收付通聚合账户（商户）}
   */
  postAsync(options: WbChannelControlOrdersInfoUpdateResultNotifyPostOptions): Promise<CallResponse<WbChannelControlOrdersInfoUpdateResultNotifyPostResponse>>;
}

export interface WbChannelControlOrdersPunishPostResponse {
  /** 微信支付管控单号 */
  wxpay_punish_no: string;
  /** 微众管控单号 */
  out_request_no: string;
}

export interface WbChannelControlOrdersPunishPostJson {
  /** 微众管控单号 */
  out_request_no: string;
  /** 目标下管商户号 */
  mchid: string;
  /** 目标下管台账ID （敏感信息，加密传输） */
  bal_account_no: string;
  /** 管控场景 */
  punish_scene: number;
  /** 管控原因 */
  punish_reason?: string | undefined;
  /** 管控结束时间 */
  punish_end_time?: string | undefined;
  /** 目标下管卡号 （敏感信息，加密传输） */
  card_no?: string | undefined;
  /** 目标下管商户子账户协议号 */
  sgn_no?: string | undefined;
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined;
  /** 微众资金划回策略 */
  fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE' | (string & {}) | undefined;
}

export interface WbChannelControlOrdersPunishPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: WbChannelControlOrdersPunishPostJson;
}

/** `v3/aggracct-bc/wb-channel/control-orders/punish` */
export interface WbChannelControlOrdersPunish extends Node {
  /**
   * 发起微众台账管控
   *
   * `POST v3/aggracct-bc/wb-channel/control-orders/punish`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025247 收付通聚合账户（商户）}
   */
  post(options: WbChannelControlOrdersPunishPostOptions): Promise<CallResponse<WbChannelControlOrdersPunishPostResponse>>;
  /**
   * 发起微众台账管控
   *
   * `POST v3/aggracct-bc/wb-channel/control-orders/punish`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025247 收付通聚合账户（商户）}
   */
  postAsync(options: WbChannelControlOrdersPunishPostOptions): Promise<CallResponse<WbChannelControlOrdersPunishPostResponse>>;
}

export interface WbChannelControlOrdersRecoverPostResponse {
  /** 微信支付解管单号 */
  wxpay_recover_no: string;
  /** 微众解管单号 */
  out_request_no: string;
}

export interface WbChannelControlOrdersRecoverPostJson {
  /** 微众解管单号 */
  out_request_no: string;
  /** 关联微众管控单号 */
  related_webank_punish_no: string;
  /** 关联微信支付管控单号 */
  related_wxpay_punish_no: string;
  /** 目标解管商户号 */
  mchid: string;
  /** 目标解管台账ID （敏感信息，加密传输） */
  bal_account_no: string;
  /** 解管原因描述 */
  recover_reason: string;
  /** 目标下管卡号 （敏感信息，加密传输） */
  card_no?: string | undefined;
  /** 目标下管商户子账户协议号 */
  sgn_no?: string | undefined;
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined;
}

export interface WbChannelControlOrdersRecoverPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: WbChannelControlOrdersRecoverPostJson;
}

/** `v3/aggracct-bc/wb-channel/control-orders/recover` */
export interface WbChannelControlOrdersRecover extends Node {
  /**
   * 解除对微众台账的管控
   *
   * `POST v3/aggracct-bc/wb-channel/control-orders/recover`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025279 收付通聚合账户（商户）}
   */
  post(options: WbChannelControlOrdersRecoverPostOptions): Promise<CallResponse<WbChannelControlOrdersRecoverPostResponse>>;
  /**
   * 解除对微众台账的管控
   *
   * `POST v3/aggracct-bc/wb-channel/control-orders/recover`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025279 收付通聚合账户（商户）}
   */
  postAsync(options: WbChannelControlOrdersRecoverPostOptions): Promise<CallResponse<WbChannelControlOrdersRecoverPostResponse>>;
}

export interface WbChannelControlOrdersByOutRequestNoGetResponse {
  /** 控制场景 */
  control_scene: 'PUNISH' | 'RECOVER' | (string & {});
  /** 管控单 */
  punish_order?: {
    /** 微信管控单号 */
    wxpay_punish_no: string;
    /** 微众管控单号 */
    out_request_no: string;
    /** 目标下管商户号 */
    mchid: string;
    /** 管控场景 */
    punish_scene: number;
    /** 管控场景规则版本号 */
    punish_rule_version: number;
    /** 管控原因 */
    punish_reason?: string;
    /** 管控开始时间 */
    punish_start_time?: string;
    /** 管控结束时间 */
    punish_end_time?: string;
    /** 管控受理时间 */
    punish_accept_time: string;
    /** 管控执行完成时间 */
    punish_finish_time?: string;
    /** 管控状态 */
    punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {});
    /** 生效状态 */
    effect_state?: 'ACTIVE' | 'RECOVERED' | (string & {});
    /** 管控方案 */
    control_action?: ('DISABLE_RECEIVE' | 'DISABLE_WITHDRAWAL' | 'DISABLE_PAY' | 'DISABLE_REFUND' | 'DISABLE_CLOSE_MERCHANT' | (string & {}))[];
    /** 执行失败错误信息 */
    error_message?: string;
    /** 执行失败错误码 */
    error_code?: string;
  };
  /** 解管单 */
  recover_order?: {
    /** 微信支付解管单号 */
    wxpay_recover_no: string;
    /** 微众解管单号 */
    out_request_no: string;
    /** 关联微信支付管控单号 */
    related_wxpay_punish_no: string;
    /** 目标解管商户号 */
    mchid: string;
    /** 管控场景 */
    punish_scene: string;
    /** 管控场景规则版本号 */
    punish_rule_version: string;
    /** 解管受理时间 */
    recover_accept_time: string;
    /** 解管执行完成时间 */
    recover_finish_time: string;
    /** 解管状态 */
    recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {});
    /** 解管原因描述 */
    recover_reason: string;
    /** 执行失败错误信息 */
    error_message?: string;
    /** 执行失败错误码 */
    error_code?: string;
  };
}

export interface WbChannelControlOrdersByOutRequestNoGetQuery {
  /** 控制单类型 */
  control_type: 'PUNISH' | 'RECOVER' | (string & {});
  /** 微信支付商户号 */
  mchid: string;
}

export interface WbChannelControlOrdersByOutRequestNoGetOptions extends CallOptions {
  /** 微众管控/解管单号 */
  out_request_no: string;
  /** 查询参数 */
  query: WbChannelControlOrdersByOutRequestNoGetQuery;
}

/** `v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` */
export interface WbChannelControlOrdersByOutRequestNo extends Node {
  /**
   * 查询控制单
   *
   * `GET v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025274 收付通聚合账户（商户）}
   */
  get(options: WbChannelControlOrdersByOutRequestNoGetOptions): Promise<CallResponse<WbChannelControlOrdersByOutRequestNoGetResponse>>;
  /**
   * 查询控制单
   *
   * `GET v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025274 收付通聚合账户（商户）}
   */
  getAsync(options: WbChannelControlOrdersByOutRequestNoGetOptions): Promise<CallResponse<WbChannelControlOrdersByOutRequestNoGetResponse>>;
}

export interface WbChannelSpecialReductionPostResponse {
  /** 微信支付商户号 */
  mchid?: string;
  /** 额度台账号 （敏感信息，加密传输） */
  bal_account_no?: string;
  /** 特殊减额单号 */
  out_request_no?: string;
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {});
  /** 减额金额，单位：分 */
  amount?: number;
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 特殊减额原因 */
  reason?: string;
  /** 微信支付额度变更单号 */
  quota_change_no?: string;
  /** 成功时间 */
  success_time?: string;
  /** 失败时间 */
  fail_time?: string;
  /** 失败原因 */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {});
}

export interface WbChannelSpecialReductionPostJson {
  /** 微信支付商户号 */
  mchid: string;
  /** 额度台账号 （敏感信息，加密传输） */
  bal_account_no: string;
  /** 特殊减额单号 */
  out_request_no: string;
  /** 特殊减额类型 */
  reduction_type: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {});
  /** 减额金额，单位：分 */
  amount: number;
  /** 特殊减额原因 */
  reason?: string | undefined;
  /** 卡号 （敏感信息，加密传输） */
  card_no?: string | undefined;
  /** 商户账户协议号 */
  sgn_no?: string | undefined;
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined;
}

export interface WbChannelSpecialReductionPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: WbChannelSpecialReductionPostJson;
}

/** `v3/aggracct-bc/wb-channel/special-reduction` */
export interface WbChannelSpecialReduction extends Node {
  readonly _out_request_no_: WbChannelSpecialReductionByOutRequestNo;
  /** 同 _out_request_no_ */
  readonly $out_request_no$: WbChannelSpecialReductionByOutRequestNo;
  /**
   * 特殊减额
   *
   * `POST v3/aggracct-bc/wb-channel/special-reduction`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061190 收付通聚合账户（商户）}
   */
  post(options: WbChannelSpecialReductionPostOptions): Promise<CallResponse<WbChannelSpecialReductionPostResponse>>;
  /**
   * 特殊减额
   *
   * `POST v3/aggracct-bc/wb-channel/special-reduction`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061190 收付通聚合账户（商户）}
   */
  postAsync(options: WbChannelSpecialReductionPostOptions): Promise<CallResponse<WbChannelSpecialReductionPostResponse>>;
}

export interface WbChannelSpecialReductionByOutRequestNoGetResponse {
  /** 微信支付商户号 */
  mchid?: string;
  /** 额度台账号 （敏感信息，加密传输） */
  bal_account_no?: string;
  /** 特殊减额单号 */
  out_request_no?: string;
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {});
  /** 减额金额，单位：分 */
  amount?: number;
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 特殊减额原因 */
  reason?: string;
  /** 微信支付额度变更单号 */
  quota_change_no?: string;
  /** 成功时间 */
  success_time?: string;
  /** 失败时间 */
  fail_time?: string;
  /** 失败原因 */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {});
}

export interface WbChannelSpecialReductionByOutRequestNoGetQuery {
  /** 微信支付商户号 */
  mchid: string;
  /** 额度台账号 （敏感信息，加密传输） */
  bal_account_no: string;
  /** 卡号 （敏感信息，加密传输） */
  card_no?: string | undefined;
  /** 商户子账户协议号 */
  sgn_no?: string | undefined;
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined;
}

export interface WbChannelSpecialReductionByOutRequestNoGetOptions extends CallOptions {
  /** 特殊减额单号 */
  out_request_no: string;
  /** 查询参数 */
  query: WbChannelSpecialReductionByOutRequestNoGetQuery;
}

/** `v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` */
export interface WbChannelSpecialReductionByOutRequestNo extends Node {
  /**
   * 查询特殊减额结果
   *
   * `GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061196 收付通聚合账户（商户）}
   */
  get(options: WbChannelSpecialReductionByOutRequestNoGetOptions): Promise<CallResponse<WbChannelSpecialReductionByOutRequestNoGetResponse>>;
  /**
   * 查询特殊减额结果
   *
   * `GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061196 收付通聚合账户（商户）}
   */
  getAsync(options: WbChannelSpecialReductionByOutRequestNoGetOptions): Promise<CallResponse<WbChannelSpecialReductionByOutRequestNoGetResponse>>;
}
