// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/qrcode/user-services` */
export interface UserServices extends Node {
  readonly contractId: UserServicesContractId;
}

/** `v3/qrcode/user-services/contract-id` */
export interface UserServicesContractId extends Node {
  readonly _contract_id_: UserServicesContractIdByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: UserServicesContractIdByContractId;
}

export interface UserServicesContractIdByContractIdGetResponse {
  /** 签约成功后 */
  contract_id: string;
  /** NORMAL | BLOCKED 枚举值之一 */
  user_service_state: 'NORMAL' | 'BLOCKED' | (string & {});
  /** 原因 */
  block_reason?: string;
}

export interface UserServicesContractIdByContractIdGetQuery {
  /** 公众账号ID */
  appid: string;
  /** 子公众账号ID */
  sub_appid?: string | undefined;
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined;
}

export interface UserServicesContractIdByContractIdGetOptions extends CallOptions {
  /** 签约成功后 */
  contract_id: string;
  /** 查询参数 */
  query: UserServicesContractIdByContractIdGetQuery;
}

/** `v3/qrcode/user-services/contract-id/{contract_id}` */
export interface UserServicesContractIdByContractId extends Node {
  /**
   * 查询用户服务可用信息
   *
   * `GET v3/qrcode/user-services/contract-id/{contract_id}`
   */
  get(options: UserServicesContractIdByContractIdGetOptions): Promise<CallResponse<UserServicesContractIdByContractIdGetResponse>>;
  /**
   * 查询用户服务可用信息
   *
   * `GET v3/qrcode/user-services/contract-id/{contract_id}`
   */
  getAsync(options: UserServicesContractIdByContractIdGetOptions): Promise<CallResponse<UserServicesContractIdByContractIdGetResponse>>;
}
