// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/facemch/users` */
export interface Users extends Node {
  readonly _face_sid_: UsersByFaceSid;
  /** 同 _face_sid_ */
  readonly $face_sid$: UsersByFaceSid;
}

export interface UsersByFaceSidGetResponse {
  /** UnionID */
  union_id?: string;
  /** 用户在商户appid下的唯一标识 */
  openid?: string;
  /** 用户在子商户appid下的唯一标识 */
  sub_openid?: string;
  /** 姓名信息 */
  real_name_info?: {
    /** 加密后的姓名信息 （敏感信息，加密传输） */
    encrypted_real_name?: string;
    /** 证件类型 */
    credential_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {});
    /** 加密后的身份证号 （敏感信息，加密传输） */
    encrypted_credential_id?: string;
  };
}

export interface UsersByFaceSidGetQuery {
  /** 标识本次请求获取的信息类型 */
  info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME' | (string & {});
  /** 微信分配的公众账号ID */
  appid: string;
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined;
  /** 微信分配的子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户证书序列号 */
  sub_serial_no?: string | undefined;
}

export interface UsersByFaceSidGetOptions extends CallOptions {
  /** 终端设备识别用户成功后返回的凭证 */
  face_sid: string;
  /** 查询参数 */
  query: UsersByFaceSidGetQuery;
}

/** `v3/facemch/users/{face_sid}` */
export interface UsersByFaceSid extends Node {
  /**
   * 查询用户授权的实名信息
   *
   * `GET v3/facemch/users/{face_sid}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html 刷脸实名信息（旧版文档）}
   */
  get(options: UsersByFaceSidGetOptions): Promise<CallResponse<UsersByFaceSidGetResponse>>;
  /**
   * 查询用户授权的实名信息
   *
   * `GET v3/facemch/users/{face_sid}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html 刷脸实名信息（旧版文档）}
   */
  getAsync(options: UsersByFaceSidGetOptions): Promise<CallResponse<UsersByFaceSidGetResponse>>;
}
