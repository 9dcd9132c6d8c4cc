// Generated from openapi/: do not edit, run `npm run generate`.

import type { OpenScenarioSpeakerState } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/pay-devices/open-scenario-speaker` */
export interface OpenScenarioSpeaker extends Node {
  readonly _device_sn_: OpenScenarioSpeakerByDeviceSn;
  /** 同 _device_sn_ */
  readonly $device_sn$: OpenScenarioSpeakerByDeviceSn;
}

export type OpenScenarioSpeakerByDeviceSnGetResponse = OpenScenarioSpeakerState;

export interface OpenScenarioSpeakerByDeviceSnGetOptions extends CallOptions {
  /** 设备sn */
  device_sn: string;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}` */
export interface OpenScenarioSpeakerByDeviceSn extends Node {
  readonly bind: OpenScenarioSpeakerByDeviceSnBind;
  readonly prebind: OpenScenarioSpeakerByDeviceSnPrebind;
  readonly unbind: OpenScenarioSpeakerByDeviceSnUnbind;
  /**
   * 查询音箱绑定信息
   *
   * `GET v3/pay-devices/open-scenario-speaker/{device_sn}`
   */
  get(options: OpenScenarioSpeakerByDeviceSnGetOptions): Promise<CallResponse<OpenScenarioSpeakerByDeviceSnGetResponse>>;
  /**
   * 查询音箱绑定信息
   *
   * `GET v3/pay-devices/open-scenario-speaker/{device_sn}`
   */
  getAsync(options: OpenScenarioSpeakerByDeviceSnGetOptions): Promise<CallResponse<OpenScenarioSpeakerByDeviceSnGetResponse>>;
}

export type OpenScenarioSpeakerByDeviceSnBindPostResponse = OpenScenarioSpeakerState;

export interface OpenScenarioSpeakerByDeviceSnBindPostJson {
  /** 子商户 */
  sub_mchid: string;
  /** 收款链接url */
  code_url: string;
}

export interface OpenScenarioSpeakerByDeviceSnBindPostOptions extends CallOptions {
  /** 设备sn */
  device_sn: string;
  /** JSON 请求体 */
  json: OpenScenarioSpeakerByDeviceSnBindPostJson;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/bind` */
export interface OpenScenarioSpeakerByDeviceSnBind extends Node {
  /**
   * 绑定音箱设备码牌
   *
   * `POST v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
   */
  post(options: OpenScenarioSpeakerByDeviceSnBindPostOptions): Promise<CallResponse<OpenScenarioSpeakerByDeviceSnBindPostResponse>>;
  /**
   * 绑定音箱设备码牌
   *
   * `POST v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
   */
  postAsync(options: OpenScenarioSpeakerByDeviceSnBindPostOptions): Promise<CallResponse<OpenScenarioSpeakerByDeviceSnBindPostResponse>>;
}

export interface OpenScenarioSpeakerByDeviceSnPrebindPostResponse {
  /** 设备sn */
  device_sn: string;
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {});
  /** 收款链接url */
  code_url: string;
}

export interface OpenScenarioSpeakerByDeviceSnPrebindPostJson {
  /** 收款链接url */
  code_url: string;
}

export interface OpenScenarioSpeakerByDeviceSnPrebindPostOptions extends CallOptions {
  /** 设备sn */
  device_sn: string;
  /** JSON 请求体 */
  json: OpenScenarioSpeakerByDeviceSnPrebindPostJson;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` */
export interface OpenScenarioSpeakerByDeviceSnPrebind extends Node {
  /**
   * 出厂预绑定音箱和码牌
   *
   * `POST v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
   */
  post(options: OpenScenarioSpeakerByDeviceSnPrebindPostOptions): Promise<CallResponse<OpenScenarioSpeakerByDeviceSnPrebindPostResponse>>;
  /**
   * 出厂预绑定音箱和码牌
   *
   * `POST v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
   */
  postAsync(options: OpenScenarioSpeakerByDeviceSnPrebindPostOptions): Promise<CallResponse<OpenScenarioSpeakerByDeviceSnPrebindPostResponse>>;
}

export type OpenScenarioSpeakerByDeviceSnUnbindPostResponse = OpenScenarioSpeakerState;

export interface OpenScenarioSpeakerByDeviceSnUnbindPostOptions extends CallOptions {
  /** 设备sn */
  device_sn: string;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` */
export interface OpenScenarioSpeakerByDeviceSnUnbind extends Node {
  /**
   * 解绑音箱设备码牌
   *
   * `POST v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
   */
  post(options: OpenScenarioSpeakerByDeviceSnUnbindPostOptions): Promise<CallResponse<OpenScenarioSpeakerByDeviceSnUnbindPostResponse>>;
  /**
   * 解绑音箱设备码牌
   *
   * `POST v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
   */
  postAsync(options: OpenScenarioSpeakerByDeviceSnUnbindPostOptions): Promise<CallResponse<OpenScenarioSpeakerByDeviceSnUnbindPostResponse>>;
}
