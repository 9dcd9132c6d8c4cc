// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface RedeclarePostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 申报结果说明 */
  explanation?: string;
}

export interface RedeclarePostJson {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 微信订单号 */
  transaction_id?: string | undefined;
  /** 商户子单号 */
  sub_order_no?: string | undefined;
  /** 微信子单号 */
  sub_order_id?: string | undefined;
  /** 海关编码 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 商户海关备案号 */
  merchant_customs_no: string;
}

export interface RedeclarePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RedeclarePostJson;
}

/** `v3/customs/redeclare` */
export interface Redeclare extends Node {
  /**
   * 报关重推
   *
   * `POST v3/customs/redeclare`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml 海关报关（旧版文档）}
   */
  post(options: RedeclarePostOptions): Promise<CallResponse<RedeclarePostResponse>>;
  /**
   * 报关重推
   *
   * `POST v3/customs/redeclare`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/global/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml 海关报关（旧版文档）}
   */
  postAsync(options: RedeclarePostOptions): Promise<CallResponse<RedeclarePostResponse>>;
}
