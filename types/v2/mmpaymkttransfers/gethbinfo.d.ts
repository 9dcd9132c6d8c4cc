// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface GethbinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 红包单号 */
  detail_id: string;
  /** 红包状态 */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {});
  /** 发放类型 */
  send_type: 'API' | 'UPLOAD' | 'ACTIVITY' | (string & {});
  /** 红包类型 */
  hb_type: 'NORMAL' | 'GROUP' | (string & {});
  /** 红包个数 */
  total_num: string;
  /** 红包金额，单位：分 */
  total_amount: string;
  /** 失败原因 */
  reason?: string;
  /** 红包发送时间 */
  send_time: string;
  /** 红包退款时间 */
  refund_time?: string;
  /** 红包退款金额，单位：分 */
  refund_amount?: string;
  /** 祝福语 */
  wishing?: string;
  /** 活动描述 */
  remark?: string;
  /** 活动名称 */
  act_name?: string;
  /** 红包领取记录 */
  hblist?: {
    /** 裂变红包领取列表 */
    hbinfo?: {
      /** 领取红包的Openid */
      openid?: string;
      /** 金额，单位：分 */
      amount?: string;
      /** 接收时间 */
      rcv_time?: string;
    }[];
  };
}

export interface GethbinfoPostXml {
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** Appid */
  appid: string;
  /** 订单类型 */
  bill_type: 'MCHT' | (string & {});
}

export interface GethbinfoPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: GethbinfoPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/mmpaymkttransfers/gethbinfo` */
export interface Gethbinfo extends Node {
  /**
   * 查询红包记录
   *
   * `POST v2/mmpaymkttransfers/gethbinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011981612 现金红包与代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983160 现金红包与代金券（服务商）}
   */
  post(options: GethbinfoPostOptions): Promise<CallResponse<GethbinfoPostResponse>>;
  /**
   * 查询红包记录
   *
   * `POST v2/mmpaymkttransfers/gethbinfo`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011981612 现金红包与代金券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983160 现金红包与代金券（服务商）}
   */
  postAsync(options: GethbinfoPostOptions): Promise<CallResponse<GethbinfoPostResponse>>;
}
