// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface CombinedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 合单appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
  /** 二维码链接 */
  code_url?: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** H5支付跳转链接 */
  mweb_url?: string;
}

export interface CombinedorderPostXmlSceneInfoContent {
  /** 商户端设备号 */
  device_id?: string | undefined;
  /** 用户终端IP */
  payer_client_ip: string;
  /** H5场景信息 */
  h5_info?: {
    /** 场景类型 */
    type: 'iOS' | 'Android' | 'Wap' | (string & {});
    /** 应用名称 */
    app_name?: string | undefined;
    /** 网站URL */
    app_url?: string | undefined;
    /** iOS平台BundleID */
    bundle_id?: string | undefined;
    /** Android平台PackageName */
    package_name?: string | undefined;
  } | undefined;
}

export interface CombinedorderPostXmlSubOrderListContent {
  /** 子订单数 */
  order_num: number | string;
  /** 子订单信息 */
  order_list: {
    /** 子单商户appid */
    appid: string;
    /** 子单商户号 */
    mch_id: string;
    /** 商品描述 */
    body: string;
    /** 商品详情 */
    detail?: string | undefined;
    /** 附加数据 */
    attach: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 标价币种 */
    fee_type: string;
    /** 子单金额，单位：分 */
    total_fee: number | string;
    /** 服务商模式下 */
    sub_appid?: string | undefined;
    /** 特约商户商户号 */
    sub_mch_id?: string | undefined;
  }[];
}

export interface CombinedorderPostXml {
  /** 合单appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 设备号 */
  device_info?: string | undefined;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 终端IP */
  spbill_create_ip: string;
  /** 交易起始时间 */
  time_start?: string | undefined;
  /** 交易结束时间 */
  time_expire?: string | undefined;
  /** 通知地址 */
  notify_url: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
  /** 商品ID */
  product_id?: string | undefined;
  /** 合单用户标识 */
  combine_openid?: string | undefined;
  /**
   * 场景信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link CombinedorderPostXmlSceneInfoContent}
   */
  scene_info: string;
  /**
   * 子单信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link CombinedorderPostXmlSubOrderListContent}
   */
  sub_order_list: string;
}

export interface CombinedorderPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: CombinedorderPostXml;
}

/** `v2/pay/combinedorder` */
export interface Combinedorder extends Node {
  /**
   * 合单下单
   *
   * `POST v2/pay/combinedorder`
   *
   * @deprecated 2021-09-01 起不再开放，请改用 `v3/combine-transactions/app`、`v3/combine-transactions/h5`、`v3/combine-transactions/jsapi`、`v3/combine-transactions/native`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2 支付（旧版文档）}
   */
  post(options: CombinedorderPostOptions): Promise<CallResponse<CombinedorderPostResponse>>;
  /**
   * 合单下单
   *
   * `POST v2/pay/combinedorder`
   *
   * @deprecated 2021-09-01 起不再开放，请改用 `v3/combine-transactions/app`、`v3/combine-transactions/h5`、`v3/combine-transactions/jsapi`、`v3/combine-transactions/native`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2 支付（旧版文档）}
   */
  postAsync(options: CombinedorderPostOptions): Promise<CallResponse<CombinedorderPostResponse>>;
}
