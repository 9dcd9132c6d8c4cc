// Generated from openapi/: do not edit, run `npm run generate`.

import type { CombineSceneInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface MiniprogramPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface MiniprogramPostJson {
  /** 平台商户应用ID */
  combine_appid: string;
  /** 平台商户号 */
  combine_mchid: string;
  /** 交易单订单号 */
  combine_out_trade_no: string;
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识 */
    openid: string;
  };
  /** 场景信息 */
  scene_info?: CombineSceneInfo | undefined;
  /** 商品单信息 */
  sub_orders: {
    /** 商品单发起商户号 */
    mchid: string;
    /** 商品服务类型 */
    order_service_type?: 'INDIVIDUALTRADE' | (string & {}) | undefined;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string;
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined;
    /** 商品单商户订单号 */
    out_trade_no: string;
    /** 商品单金额 */
    amount: {
      /** 标价金额，单位：分 */
      total_amount: number;
      /** 标价币种 */
      currency: string;
    };
    /** 附加数据 */
    attach: string;
    /** 商品描述 */
    description: string;
  }[];
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 通知地址 */
  notify_url?: string | undefined;
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {}) | undefined;
}

export interface MiniprogramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MiniprogramPostJson;
}

/** `v3/combine-transactions/miniprogram` */
export interface Miniprogram extends Node {
  /**
   * 个人收款交易下单-小程序
   *
   * `POST v3/combine-transactions/miniprogram`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602225 合单支付（服务商）}
   */
  post(options: MiniprogramPostOptions): Promise<CallResponse<MiniprogramPostResponse>>;
  /**
   * 个人收款交易下单-小程序
   *
   * `POST v3/combine-transactions/miniprogram`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602225 合单支付（服务商）}
   */
  postAsync(options: MiniprogramPostOptions): Promise<CallResponse<MiniprogramPostResponse>>;
}
