// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ReportPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
}

export interface ReportPostXmlTradesContent {
  /** 交易数据 */
  transaction: {
    /** 商户订单号 */
    out_trade_no: string;
    /** 交易开始时间（扫码时间） */
    begin_time: string;
    /** 交易完成时间 */
    end_time: string;
    /** 交易结果 */
    state: 'OK' | 'FAIL' | 'CANCLE' | (string & {});
    /** 自定义的错误描述信息 */
    err_msg?: string | undefined;
  }[];
}

export interface ReportPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 设备号 */
  device_info?: string | undefined;
  /** 接口URL */
  interface_url: string;
  /** 访问接口IP */
  user_ip: string;
  /**
   * 上报数据包JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link ReportPostXmlTradesContent}
   */
  trades: string;
  /** 返回状态码 */
  return_code?: string | undefined;
  /** 返回信息 */
  return_msg?: string | undefined;
  /** 业务结果 */
  result_code?: string | undefined;
  /** 错误代码 */
  err_code?: string | undefined;
  /** 错误代码描述 */
  err_code_des?: string | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 商户上报时间 */
  time?: string | undefined;
}

export interface ReportPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ReportPostXml;
}

/** `v2/payitil/report` */
export interface Report extends Node {
  /**
   * 交易保障
   *
   * `POST v2/payitil/report`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/401193996 交易保障（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/401194168 交易保障（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634924 交易保障（境外）}
   */
  post(options: ReportPostOptions): Promise<CallResponse<ReportPostResponse>>;
  /**
   * 交易保障
   *
   * `POST v2/payitil/report`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/401193996 交易保障（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/401194168 交易保障（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634924 交易保障（境外）}
   */
  postAsync(options: ReportPostOptions): Promise<CallResponse<ReportPostResponse>>;
}
