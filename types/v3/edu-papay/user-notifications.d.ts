// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/edu-papay/user-notifications` */
export interface UserNotifications extends Node {
  readonly _contract_id_: UserNotificationsByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: UserNotificationsByContractId;
}

/** `v3/edu-papay/user-notifications/{contract_id}` */
export interface UserNotificationsByContractId extends Node {
  readonly send: UserNotificationsByContractIdSend;
}

export interface UserNotificationsByContractIdSendPostJson {
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户APPID */
  sub_appid?: string | undefined;
}

export interface UserNotificationsByContractIdSendPostOptions extends CallOptions {
  /** 签约协议号 */
  contract_id: string;
  /** JSON 请求体 */
  json: UserNotificationsByContractIdSendPostJson;
}

/** `v3/edu-papay/user-notifications/{contract_id}/send` */
export interface UserNotificationsByContractIdSend extends Node {
  /**
   * 发送扣款预通知
   *
   * `POST v3/edu-papay/user-notifications/{contract_id}/send`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524814 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012855408 教育通（服务商）}
   */
  post(options: UserNotificationsByContractIdSendPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 发送扣款预通知
   *
   * `POST v3/edu-papay/user-notifications/{contract_id}/send`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524814 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012855408 教育通（服务商）}
   */
  postAsync(options: UserNotificationsByContractIdSendPostOptions): Promise<CallResponse<undefined>>;
}
