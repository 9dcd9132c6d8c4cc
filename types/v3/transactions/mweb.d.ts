// Generated from openapi/: do not edit, run `npm run generate`.

import type { GlobalOrderDetail, GlobalPayerInput, OrderAmount, StoreInfoInput } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface MwebPostResponse {
  /** 支付跳转链接 */
  mweb_url: string;
}

export interface MwebPostJson {
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string | undefined;
  /** 商品描述 */
  description: string;
  /** 商户数据 */
  attach?: string | undefined;
  /** 通知地址 */
  notify_url: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** 交易类型 */
  trade_type: 'MWEB' | (string & {});
  /** 指定支付方式 */
  limit_pay?: 'no_credit' | (string & {}) | undefined;
  /** 交易起始时间 */
  time_start?: string | undefined;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** MCC码 */
  merchant_category_code: string;
  /** 支付者 */
  payer?: GlobalPayerInput | undefined;
  /** 订单金额 */
  amount: OrderAmount;
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined;
    /** 商户端设备IP */
    device_ip?: string | undefined;
    /** 用户终端IP */
    payer_client_ip: string;
    /** 操作员ID */
    operator_id?: string | undefined;
    /** 商户门店信息 */
    store_info: StoreInfoInput;
  };
  /** 优惠功能 */
  detail?: GlobalOrderDetail[] | undefined;
}

export interface MwebPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: MwebPostJson;
}

/** `v3/transactions/mweb` */
export interface Mweb extends Node {
  /**
   * H5支付下单
   *
   * `POST v3/transactions/mweb`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml 境外支付（旧版文档）}
   */
  post(options: MwebPostOptions): Promise<CallResponse<MwebPostResponse>>;
  /**
   * H5支付下单
   *
   * `POST v3/transactions/mweb`
   *
   * 服务地址：`https://api.mch.weixin.qq.com/hk/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml 境外支付（旧版文档）}
   */
  postAsync(options: MwebPostOptions): Promise<CallResponse<MwebPostResponse>>;
}
