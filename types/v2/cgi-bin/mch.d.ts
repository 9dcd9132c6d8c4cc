// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/** `v2/cgi-bin/mch` */
export interface Mch extends Node {
  readonly customs: MchCustoms;
  readonly newcustoms: MchNewcustoms;
}

/** `v2/cgi-bin/mch/customs` */
export interface MchCustoms extends Node {
  readonly customdeclareorder: MchCustomsCustomdeclareorder;
  readonly customdeclarequery: MchCustomsCustomdeclarequery;
}

export interface MchCustomsCustomdeclareorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 签名类型 */
  sign_type: 'MD5' | (string & {});
  /** 签名 */
  sign: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 状态码 */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 订购人和支付人身份信息校验结果 */
  cert_check_result: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {});
  /** 验核机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | '1' | '2' | '3' | (string & {});
  /** 验核机构交易流水号 */
  verify_department_trade_id: string;
}

export interface MchCustomsCustomdeclareorderPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 商户海关备案号 */
  mch_customs_no: string;
  /** 关税 */
  duty?: number | string | undefined;
  /** 报关类型 */
  action_type?: 'ADD' | 'MODIFY' | (string & {}) | undefined;
  /** 商户子订单号 */
  sub_order_no?: string | undefined;
  /** 币种 */
  fee_type?: string | undefined;
  /** 应付金额，单位：分 */
  order_fee?: number | string | undefined;
  /** 物流费，单位：分 */
  transport_fee?: number | string | undefined;
  /** 商品价格，单位：分 */
  product_fee?: number | string | undefined;
  /** 证件类型 */
  cert_type?: 'IDCARD' | (string & {}) | undefined;
  /** 证件号码 */
  cert_id?: string | undefined;
  /** 姓名 */
  name?: string | undefined;
}

export interface MchCustomsCustomdeclareorderPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MchCustomsCustomdeclareorderPostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/cgi-bin/mch/customs/customdeclareorder` */
export interface MchCustomsCustomdeclareorder extends Node {
  /**
   * 订单附加信息提交接口
   *
   * `POST v2/cgi-bin/mch/customs/customdeclareorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985151 清关报关（商户）}
   */
  post(options: MchCustomsCustomdeclareorderPostOptions): Promise<CallResponse<MchCustomsCustomdeclareorderPostResponse>>;
  /**
   * 订单附加信息提交接口
   *
   * `POST v2/cgi-bin/mch/customs/customdeclareorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985151 清关报关（商户）}
   */
  postAsync(options: MchCustomsCustomdeclareorderPostOptions): Promise<CallResponse<MchCustomsCustomdeclareorderPostResponse>>;
}

export interface MchCustomsCustomdeclarequeryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 签名 */
  sign: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 笔数 */
  count: string;
  /** 验核机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | '1' | '2' | '3' | (string & {});
  /** 验核机构交易流水号 */
  verify_department_trade_id: string;
  /** 商户子订单号 */
  [name: `sub_order_no_${number}`]: string | undefined;
  /** 微信子订单号 */
  [name: `sub_order_id_${number}`]: string | undefined;
  /** 商户海关备案号 */
  [name: `mch_customs_no_${number}`]: string | undefined;
  /** 海关 */
  [name: `customs_${number}`]: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {}) | undefined;
  /** 币种 */
  [name: `fee_type_${number}`]: string | undefined;
  /** 应付金额 */
  [name: `order_fee_${number}`]: string | undefined;
  /** 关税 */
  [name: `duty_${number}`]: string | undefined;
  /** 物流费 */
  [name: `transport_fee_${number}`]: string | undefined;
  /** 商品价格 */
  [name: `product_fee_${number}`]: string | undefined;
  /** 状态码 */
  [name: `state_${number}`]: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}) | undefined;
  /** 申报结果说明 */
  [name: `explanation_${number}`]: string | undefined;
  /** 最后更新时间 */
  [name: `modify_time_${number}`]: string | undefined;
  /** 订购人和支付人身份信息校验结果 */
  [name: `cert_check_result_${number}`]: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {}) | undefined;
}

export interface MchCustomsCustomdeclarequeryPostXmlFields {
  /** 签名类型 */
  sign_type?: 'MD5' | (string & {}) | undefined;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户订单号，与 transaction_id、sub_order_no、sub_order_id 四选一 */
  out_trade_no?: string | undefined;
  /** 微信支付订单号，与 out_trade_no、sub_order_no、sub_order_id 四选一 */
  transaction_id?: string | undefined;
  /** 商户子订单号，与 out_trade_no、transaction_id、sub_order_id 四选一 */
  sub_order_no?: string | undefined;
  /** 微信子订单号，与 out_trade_no、transaction_id、sub_order_no 四选一 */
  sub_order_id?: string | undefined;
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
}

export type MchCustomsCustomdeclarequeryPostXml = AtLeastOne<MchCustomsCustomdeclarequeryPostXmlFields, 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'>;

export interface MchCustomsCustomdeclarequeryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MchCustomsCustomdeclarequeryPostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/cgi-bin/mch/customs/customdeclarequery` */
export interface MchCustomsCustomdeclarequery extends Node {
  /**
   * 订单附加信息查询接口
   *
   * `POST v2/cgi-bin/mch/customs/customdeclarequery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985273 清关报关（商户）}
   */
  post(options: MchCustomsCustomdeclarequeryPostOptions): Promise<CallResponse<MchCustomsCustomdeclarequeryPostResponse>>;
  /**
   * 订单附加信息查询接口
   *
   * `POST v2/cgi-bin/mch/customs/customdeclarequery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985273 清关报关（商户）}
   */
  postAsync(options: MchCustomsCustomdeclarequeryPostOptions): Promise<CallResponse<MchCustomsCustomdeclarequeryPostResponse>>;
}

/** `v2/cgi-bin/mch/newcustoms` */
export interface MchNewcustoms extends Node {
  readonly customdeclareredeclare: MchNewcustomsCustomdeclareredeclare;
}

export interface MchNewcustomsCustomdeclareredeclarePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 签名类型 */
  sign_type: 'MD5' | (string & {});
  /** 签名 */
  sign: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 状态码 */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 申报结果说明 */
  explanation?: string;
}

export interface MchNewcustomsCustomdeclareredeclarePostXmlFields {
  /** 签名类型 */
  sign_type?: 'MD5' | (string & {}) | undefined;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户订单号，与 transaction_id、sub_order_no、sub_order_id 四选一 */
  out_trade_no?: string | undefined;
  /** 微信支付订单号，与 out_trade_no、sub_order_no、sub_order_id 四选一 */
  transaction_id?: string | undefined;
  /** 商户子订单号，与 out_trade_no、transaction_id、sub_order_id 四选一 */
  sub_order_no?: string | undefined;
  /** 微信子订单号，与 out_trade_no、transaction_id、sub_order_no 四选一 */
  sub_order_id?: string | undefined;
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 商户海关备案号 */
  mch_customs_no: string;
}

export type MchNewcustomsCustomdeclareredeclarePostXml = AtLeastOne<MchNewcustomsCustomdeclareredeclarePostXmlFields, 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'>;

export interface MchNewcustomsCustomdeclareredeclarePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MchNewcustomsCustomdeclareredeclarePostXml;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/cgi-bin/mch/newcustoms/customdeclareredeclare` */
export interface MchNewcustomsCustomdeclareredeclare extends Node {
  /**
   * 订单附加信息重推接口
   *
   * `POST v2/cgi-bin/mch/newcustoms/customdeclareredeclare`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985318 清关报关（商户）}
   */
  post(options: MchNewcustomsCustomdeclareredeclarePostOptions): Promise<CallResponse<MchNewcustomsCustomdeclareredeclarePostResponse>>;
  /**
   * 订单附加信息重推接口
   *
   * `POST v2/cgi-bin/mch/newcustoms/customdeclareredeclare`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985318 清关报关（商户）}
   */
  postAsync(options: MchNewcustomsCustomdeclareredeclarePostOptions): Promise<CallResponse<MchNewcustomsCustomdeclareredeclarePostResponse>>;
}
