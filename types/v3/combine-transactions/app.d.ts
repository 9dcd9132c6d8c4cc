// Generated from openapi/: do not edit, run `npm run generate`.

import type { CombineOrderAmount, CombineSceneInfo, OrderSettleInfo, PayerIdentity, SubsidyDetail } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface AppPostResponse {
  /** 预支付交易会话标识，最多 64 字符 */
  prepay_id: string;
  /** 预签约结果 */
  contract_result?: {
    /** 签约结果码 */
    code: string;
    /** 签约结果描述信息 */
    message?: string;
  };
}

export interface AppPostJson {
  /** 合单商户appid，最多 32 字符 */
  combine_appid: string;
  /** 合单商户号，最多 32 字符 */
  combine_mchid: string;
  /** 合单商户订单号，6–32 字符 */
  combine_out_trade_no: string;
  /** 场景信息 */
  scene_info?: CombineSceneInfo | undefined;
  /** 商品单信息 */
  sub_orders: {
    /** 子单商户号，最多 32 字符 */
    mchid: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined;
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined;
    /** 附加数据，最多 128 字符 */
    attach: string;
    /** 订单金额 */
    amount: CombineOrderAmount;
    /** 商品单商户订单号，6–32 字符 */
    out_trade_no: string;
    /** 二级商户号，最多 32 字符 */
    sub_mchid?: string | undefined;
    /** 商品详情 */
    detail?: string | undefined;
    /** 订单优惠标记，最多 32 字符 */
    goods_tag?: string | undefined;
    /** 商品描述，最多 127 字符 */
    description: string;
    /** 结算信息 */
    settle_info?: OrderSettleInfo | undefined;
    /** 子商户应用ID */
    sub_appid?: string | undefined;
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  }[];
  /** 支付者 */
  combine_payer_info?: {
    /** 实名支付(需单独申请权限) */
    identity?: PayerIdentity | undefined;
    /** 用户标识 */
    openid?: string | undefined;
  } | undefined;
  /** 交易起始时间，RFC 3339 时间 */
  time_start?: string | undefined;
  /** 交易结束时间，RFC 3339 时间 */
  time_expire?: string | undefined;
  /** 预支付交易会话标识 */
  prepay_id?: string | undefined;
  /** 通知地址，最多 255 字符，URL */
  notify_url: string;
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {}) | undefined;
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined;
  /** 预签约信息 */
  contract_info?: {
    /** 签约商户号 */
    mchid: string;
    /** 签约商户AppID */
    appid: string;
    /** 签约商户协议号 */
    out_contract_code: string;
    /** 委托代扣协议模板ID */
    plan_id: number;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 回调通知地址 */
    notify_url: string;
  } | undefined;
  /** 贴息信息(微信分付) */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: SubsidyDetail[] | undefined;
  } | undefined;
}

export interface AppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AppPostJson;
}

/** `v3/combine-transactions/app` */
export interface App extends Node {
  /**
   * 合单下单-APP支付
   *
   * `POST v3/combine-transactions/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556944 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758021 合单支付（服务商）}
   */
  post(options: AppPostOptions): Promise<CallResponse<AppPostResponse>>;
  /**
   * 合单下单-APP支付
   *
   * `POST v3/combine-transactions/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556944 合单支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758021 合单支付（服务商）}
   */
  postAsync(options: AppPostOptions): Promise<CallResponse<AppPostResponse>>;
}
