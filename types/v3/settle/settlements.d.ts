// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface SettlementsGetResponse {
  /** 结算信息列表 */
  data?: {
    /** 付款批次号 */
    batch_id: string;
    /** 结算日期 */
    settlement_date: string;
    /** 交易开始日期 */
    trade_start_date: string;
    /** 交易结束日期 */
    trade_end_date: string;
    /** 金额 */
    amount: {
      /** 已结算金额 */
      settled: number;
      /** 未结算金额 */
      unsettle: number;
      /** 结算币种 */
      currency: string;
      /** 支付金额 */
      pay: number;
      /** 退款金额，单位：分 */
      refund: number;
      /** 支付净额 */
      net: number;
      /** 手续费金额，单位：分 */
      fee: number;
    };
    /** 钱包主体 */
    wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {});
  }[];
  /** 总记录条数 */
  total_count: number;
  /** 记录起始位置 */
  offset: number;
  /** 本次返回条数 */
  limit: number;
}

export interface SettlementsGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 结算状态 */
  settle_state: 'SETTLED' | 'UNSETTLE' | (string & {});
  /** 结算开始日期 */
  settle_start_date?: string | undefined;
  /** 结算结束日期 */
  settle_end_date?: string | undefined;
  /** 最大记录条数 */
  limit: number;
  /** 记录起始位置 */
  offset: number;
}

export interface SettlementsGetOptions extends CallOptions {
  /** 查询参数 */
  query: SettlementsGetQuery;
}

/** `v3/settle/settlements` */
export interface Settlements extends Node {
  /**
   * 查询结算资金明细
   *
   * `GET v3/settle/settlements`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml 境外结算（旧版文档）}
   */
  get(options: SettlementsGetOptions): Promise<CallResponse<SettlementsGetResponse>>;
  /**
   * 查询结算资金明细
   *
   * `GET v3/settle/settlements`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml 境外结算（旧版文档）}
   */
  getAsync(options: SettlementsGetOptions): Promise<CallResponse<SettlementsGetResponse>>;
}
