// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface GetWxpayfaceAuthinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** SDK调用凭证 */
  authinfo: string;
  /** authinfo的有效时间 */
  expires_in?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 参数签名 */
  sign: string;
  /** 公众号 */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID(服务商模式) */
  sub_appid?: string;
  /** 子商户号(服务商模式) */
  sub_mch_id?: string;
}

export interface GetWxpayfaceAuthinfoPostXml {
  /** 门店编号 */
  store_id: string;
  /** 门店名称 */
  store_name: string;
  /** 终端设备编号 */
  device_id: string;
  /** 附加字段 */
  attach?: string | undefined;
  /** 初始化数据 */
  rawdata: string;
  /** 商户号绑定的公众号/小程序 appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号(服务商模式) */
  sub_mch_id?: string | undefined;
  /** 取当前时间 */
  now: number | string;
  /** 版本号 */
  version: '1' | (string & {});
  /** 签名类型 */
  sign_type: 'MD5' | 'HMAC-SHA256' | (string & {});
}

export interface GetWxpayfaceAuthinfoPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: GetWxpayfaceAuthinfoPostXml;
}

/** `v2/face/get_wxpayface_authinfo` */
export interface GetWxpayfaceAuthinfo extends Node {
  /**
   * 人脸识别SDK-获取调用凭证
   *
   * `POST v2/face/get_wxpayface_authinfo`
   *
   * 服务地址：`https://payapp.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html 刷脸支付（旧版文档）}
   */
  post(options: GetWxpayfaceAuthinfoPostOptions): Promise<CallResponse<GetWxpayfaceAuthinfoPostResponse>>;
  /**
   * 人脸识别SDK-获取调用凭证
   *
   * `POST v2/face/get_wxpayface_authinfo`
   *
   * 服务地址：`https://payapp.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html 刷脸支付（旧版文档）}
   */
  postAsync(options: GetWxpayfaceAuthinfoPostOptions): Promise<CallResponse<GetWxpayfaceAuthinfoPostResponse>>;
}
