// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 海关报关
 *
 * `v3/global/customs`
 */
export interface Customs extends Node {
  readonly orders: CustomsOrders;
  readonly redeclare: CustomsRedeclare;
  readonly verifyCertificate: CustomsVerifyCertificate;
}

export interface CustomsOrdersGetResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构流水号 */
  verify_department_trade_id: string;
  /** 偏移量 */
  offset: number;
  /** 请求最大记录条数 */
  limit: number;
  /** 查询结果总条数 */
  total_count: number;
  /** 报关数据包 */
  data: {
    /** 商户子单号 */
    sub_order_no?: string;
    /** 微信子单号 */
    sub_order_id?: string;
    /** 商户海关备案号 */
    mch_customs_no?: string;
    /** 海关代码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
    /** 币种 */
    fee_type?: string;
    /** 子单金额，单位：货币最小单位 */
    order_fee?: number;
    /** 关税 */
    duty?: number;
    /** 物流费用，单位：货币最小单位 */
    transport_fee?: number;
    /** 商品费用，单位：货币最小单位 */
    product_fee?: number;
    /** 报关状态 */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
    /** 报关结果说明 */
    explanation?: string;
    /** 最后更新时间 */
    modify_time: string;
  }[];
}

export interface CustomsOrdersGetQuery {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 订单类型 */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id' | (string & {});
  /** 订单号 */
  order_no: string;
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 偏移量 */
  offset?: number | undefined;
  /** 请求最大记录条数 */
  limit?: number | undefined;
}

export interface CustomsOrdersGetOptions extends CallOptions {
  /** 查询参数 */
  query: CustomsOrdersGetQuery;
}

export interface CustomsOrdersPostResponse {
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
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构交易流水号 */
  verify_department_trade_id: string;
}

export interface CustomsOrdersPostJson {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 商户海关备案号 */
  merchant_customs_no: string;
  /** 关税 */
  duty?: number | undefined;
  /** 商户子订单号 */
  sub_order_no?: string | undefined;
  /** 货币类型 */
  fee_type?: string | undefined;
  /** 子订单金额，单位：货币最小单位 */
  order_fee?: number | undefined;
  /** 物流费用，单位：货币最小单位 */
  transport_fee?: number | undefined;
  /** 商品费用，单位：货币最小单位 */
  product_fee?: number | undefined;
}

export interface CustomsOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CustomsOrdersPostJson;
}

export interface CustomsOrdersPatchResponse {
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
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构流水号 */
  verify_department_trade_id: string;
}

export interface CustomsOrdersPatchJson {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string | undefined;
  /** 海关编码 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 商户海关备案号 */
  merchant_customs_no: string;
  /** 关税 */
  duty?: number | undefined;
  /** 子订单金额，单位：货币最小单位 */
  order_fee?: number | undefined;
  /** 物流费用，单位：货币最小单位 */
  transport_fee?: number | undefined;
  /** 商品费用，单位：货币最小单位 */
  product_fee?: number | undefined;
}

export interface CustomsOrdersPatchOptions extends CallOptions {
  /** JSON 请求体 */
  json: CustomsOrdersPatchJson;
}

/** `v3/global/customs/orders` */
export interface CustomsOrders extends Node {
  /**
   * 报关查询
   *
   * `GET v3/global/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025131 海关报关（境外）}
   */
  get(options: CustomsOrdersGetOptions): Promise<CallResponse<CustomsOrdersGetResponse>>;
  /**
   * 报关查询
   *
   * `GET v3/global/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025131 海关报关（境外）}
   */
  getAsync(options: CustomsOrdersGetOptions): Promise<CallResponse<CustomsOrdersGetResponse>>;
  /**
   * 报关
   *
   * `POST v3/global/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025127 海关报关（境外）}
   */
  post(options: CustomsOrdersPostOptions): Promise<CallResponse<CustomsOrdersPostResponse>>;
  /**
   * 报关
   *
   * `POST v3/global/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025127 海关报关（境外）}
   */
  postAsync(options: CustomsOrdersPostOptions): Promise<CallResponse<CustomsOrdersPostResponse>>;
  /**
   * 报关信息修改
   *
   * `PATCH v3/global/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025136 海关报关（境外）}
   */
  patch(options: CustomsOrdersPatchOptions): Promise<CallResponse<CustomsOrdersPatchResponse>>;
  /**
   * 报关信息修改
   *
   * `PATCH v3/global/customs/orders`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025136 海关报关（境外）}
   */
  patchAsync(options: CustomsOrdersPatchOptions): Promise<CallResponse<CustomsOrdersPatchResponse>>;
}

export interface CustomsRedeclarePostResponse {
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

export interface CustomsRedeclarePostJson {
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

export interface CustomsRedeclarePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CustomsRedeclarePostJson;
}

/** `v3/global/customs/redeclare` */
export interface CustomsRedeclare extends Node {
  /**
   * 报关重推
   *
   * `POST v3/global/customs/redeclare`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025133 海关报关（境外）}
   */
  post(options: CustomsRedeclarePostOptions): Promise<CallResponse<CustomsRedeclarePostResponse>>;
  /**
   * 报关重推
   *
   * `POST v3/global/customs/redeclare`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025133 海关报关（境外）}
   */
  postAsync(options: CustomsRedeclarePostOptions): Promise<CallResponse<CustomsRedeclarePostResponse>>;
}

export interface CustomsVerifyCertificatePostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {});
}

export interface CustomsVerifyCertificatePostJson {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string | undefined;
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 商户海关备案号 */
  merchant_customs_no: string;
  /** 证件类型 */
  certificate_type: 'IDCARD' | (string & {});
  /** 证件号 （敏感信息，加密传输） */
  certificate_id: string;
  /** 证件姓名 （敏感信息，加密传输） */
  certificate_name: string;
}

export interface CustomsVerifyCertificatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CustomsVerifyCertificatePostJson;
}

/** `v3/global/customs/verify-certificate` */
export interface CustomsVerifyCertificate extends Node {
  /**
   * 身份信息校验
   *
   * `POST v3/global/customs/verify-certificate`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025128 海关报关（境外）}
   */
  post(options: CustomsVerifyCertificatePostOptions): Promise<CallResponse<CustomsVerifyCertificatePostResponse>>;
  /**
   * 身份信息校验
   *
   * `POST v3/global/customs/verify-certificate`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025128 海关报关（境外）}
   */
  postAsync(options: CustomsVerifyCertificatePostOptions): Promise<CallResponse<CustomsVerifyCertificatePostResponse>>;
}
