// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 结算
 *
 * `v3/global/settle`
 */
export interface Settle extends Node {
  readonly settlements: SettleSettlements;
}

export interface SettleSettlementsGetResponse {
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
      /** 退款金额，单位：货币最小单位 */
      refund: number;
      /** 支付净额 */
      net: number;
      /** 手续费金额，单位：货币最小单位 */
      fee: number;
    };
    /** 钱包主体 */
    wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {});
    /** 分账业务金额 */
    split_amount?: {
      /** 已结算金额 */
      settled: number;
      /** 未结算金额 */
      unsettle: number;
      /** 结算币种 */
      currency: string;
      /** 支付金额 */
      pay: number;
      /** 退款金额，单位：货币最小单位 */
      refund: number;
    };
  }[];
  /** 总记录条数 */
  total_count: number;
  /** 记录起始位置 */
  offset: number;
  /** 本次返回条数 */
  limit: number;
}

export interface SettleSettlementsGetQuery {
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

export interface SettleSettlementsGetOptions extends CallOptions {
  /** 查询参数 */
  query: SettleSettlementsGetQuery;
}

/** `v3/global/settle/settlements` */
export interface SettleSettlements extends Node {
  /**
   * 查询结算资金明细
   *
   * `GET v3/global/settle/settlements`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013893 结算（境外）}
   */
  get(options: SettleSettlementsGetOptions): Promise<CallResponse<SettleSettlementsGetResponse>>;
  /**
   * 查询结算资金明细
   *
   * `GET v3/global/settle/settlements`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013893 结算（境外）}
   */
  getAsync(options: SettleSettlementsGetOptions): Promise<CallResponse<SettleSettlementsGetResponse>>;
}
