// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v2/vehicle/partnerpay` */
export interface Partnerpay extends Node {
  readonly notification: PartnerpayNotification;
  readonly payapply: PartnerpayPayapply;
  readonly querystate: PartnerpayQuerystate;
}

export interface PartnerpayNotificationPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id: string;
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
  /** 用户状态 */
  user_state: 'NORMAL' | 'BLOCK' | (string & {});
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {});
}

export interface PartnerpayNotificationPostXmlSceneInfoContent {
  /** 场景PARKING信息 / 场景PARKING SPACE信息 */
  scene_info: {
    /** 入场时间 */
    start_time: string;
    /** 回调通知URL */
    notify_url?: string | undefined;
    /** 车牌号 */
    plate_number: string;
    /** 车辆类型 */
    car_type?: string | undefined;
    /** 停车场名称 */
    parking_name: string;
    /** 免费时长 */
    free_time: string;
  } | {
    /** 入场时间 */
    start_time: string;
    /** 车辆类型 */
    car_type?: string | undefined;
    /** 停车场名称 */
    parking_name?: string | undefined;
    /** 免费时长 */
    free_time: string;
    /** 用户标识 */
    openid?: string | undefined;
    /** 用户子标识 */
    sub_openid?: string | undefined;
    /** 车位编号 */
    space_number: string;
  };
}

export interface PartnerpayNotificationPostXml {
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号id */
  sub_appid: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 版本号 */
  version: '3.0' | (string & {});
  /** 交易场景 */
  trade_scene: 'PARKING' | (string & {});
  /**
   * 场景信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PartnerpayNotificationPostXmlSceneInfoContent}
   */
  scene_info: string;
}

export interface PartnerpayNotificationPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerpayNotificationPostXml;
}

/** `v2/vehicle/partnerpay/notification` */
export interface PartnerpayNotification extends Node {
  /**
   * 用户入场通知
   *
   * `POST v2/vehicle/partnerpay/notification`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988204 车主服务（服务商）}
   */
  post(options: PartnerpayNotificationPostOptions): Promise<CallResponse<PartnerpayNotificationPostResponse>>;
  /**
   * 用户入场通知
   *
   * `POST v2/vehicle/partnerpay/notification`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988204 车主服务（服务商）}
   */
  postAsync(options: PartnerpayNotificationPostOptions): Promise<CallResponse<PartnerpayNotificationPostResponse>>;
}

export interface PartnerpayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
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
}

export interface PartnerpayPayapplyPostXmlSceneInfoContent {
  /** 场景PARKING信息 / 场景PARKING SPACE信息 / 场景GAS信息 / 场景HIGHWAY信息 / 场景BRIDGE信息 */
  scene_info: {
    /** 交易时间 */
    start_time: string;
    /** 结束时间 */
    end_time?: string | undefined;
    /** 计费时长 */
    charging_time: string;
    /** 车牌号 */
    plate_number: string;
    /** 车辆类型 */
    car_type?: string | undefined;
    /** 停车场名称 */
    parking_name: string;
    /** 免费时长(秒) */
    free_time?: string | undefined;
    /** 发起扣费方式 */
    deduct_mode: 'PROACTIVE' | 'AUTOPAY' | (string & {});
    /** 支持的扣费方式 */
    support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL' | (string & {});
  } | {
    /** 交易时间 */
    start_time: string;
    /** 结束时间 */
    end_time?: string | undefined;
    /** 计费时长 */
    charging_time: string;
    /** 车辆类型 */
    car_type?: string | undefined;
    /** 停车场名称 */
    parking_name?: string | undefined;
    /** 车位编号 */
    space_number: string;
  } | {
    /** 交易时间 */
    start_time: string;
    /** 车牌号 */
    plate_number: string;
    /** 车辆类型 */
    car_type?: string | undefined;
    /** 加油站名称 */
    gas_station: string;
    /** 油品标号名 */
    gas_label_name: string;
    /** 油品类型名称 */
    gas_type: string;
    /** 油品标准 */
    gas_standard: string;
    /** 油量 */
    gas_amount: string;
    /** 油枪号 */
    gas_gun_no: string;
  } | {
    /** 交易时间 */
    start_time: string;
    /** 结束时间 */
    end_time: string;
    /** 车牌号 */
    plate_number: string;
    /** 车辆类型 */
    car_type: string;
    /** 入口站名称 */
    entrance_name: string;
    /** 出口名称 */
    exit_name: string;
    /** 核载人数 */
    carrying_capacity?: string | undefined;
    /** 核载区间 */
    carrying_range?: string | undefined;
    /** 通道类型 */
    channel_type: 'ETC' | 'MTC' | (string & {});
  } | {
    /** 交易时间 */
    start_time: string;
    /** 车牌号 */
    plate_number: string;
    /** 车辆类型 */
    car_type?: string | undefined;
    /** 出口名称 */
    exit_name: string;
  };
}

export interface PartnerpayPayapplyPostXml {
  /** 公众账号id */
  appid: string;
  /** 子商户公众账号id */
  sub_appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 商品描述 */
  body: string;
  /** 商品详情 */
  detail?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 总金额，单位：分 */
  total_fee: number | string;
  /** 货币类型 */
  fee_type?: string | undefined;
  /** 终端IP */
  spbill_create_ip: string;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** 回调通知url */
  notify_url: string;
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 版本号 */
  version: '3.0' | (string & {});
  /** 交易场景 */
  trade_scene: 'PARKING' | (string & {});
  /** 用户标识 */
  openid?: string | undefined;
  /** 分账标识 */
  profit_sharing?: 'Y' | 'N' | (string & {}) | undefined;
  /**
   * 场景信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link PartnerpayPayapplyPostXmlSceneInfoContent}
   */
  scene_info: string;
}

export interface PartnerpayPayapplyPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerpayPayapplyPostXml;
}

/** `v2/vehicle/partnerpay/payapply` */
export interface PartnerpayPayapply extends Node {
  /**
   * 申请扣款
   *
   * `POST v2/vehicle/partnerpay/payapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988205 车主服务（服务商）}
   */
  post(options: PartnerpayPayapplyPostOptions): Promise<CallResponse<PartnerpayPayapplyPostResponse>>;
  /**
   * 申请扣款
   *
   * `POST v2/vehicle/partnerpay/payapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988205 车主服务（服务商）}
   */
  postAsync(options: PartnerpayPayapplyPostOptions): Promise<CallResponse<PartnerpayPayapplyPostResponse>>;
}

export interface PartnerpayQuerystatePostResponsePlateNumberInfoContent {
  /** 车牌信息列表 */
  plate_number_info?: {
    /** 车牌号 */
    plate_number?: string;
    /** 车牌通道标识 */
    channel_type?: string;
    /** 常用车牌标志 */
    common_use_flag?: string;
  }[];
}

export interface PartnerpayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
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
  /** 用户状态 */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {});
  /** 用户标识 */
  openid?: string;
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {});
  /** 用户子标识 */
  sub_openid?: string;
  /** 跳转路径 */
  path?: string;
  /**
   * 车牌信息
   * 值为 JSON 字符串，内容见 {@link PartnerpayQuerystatePostResponsePlateNumberInfoContent}
   */
  plate_number_info?: string;
}

export interface PartnerpayQuerystatePostXml {
  /** 公众账号id */
  appid: string;
  /** 子商户公众账号id */
  sub_appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 交易场景 */
  trade_scene: 'PARKING' | 'GAS' | 'HIGHWAY' | 'BRIDGE' | (string & {});
  /** 跳转场景 */
  jump_scene?: 'APP' | 'H5' | (string & {}) | undefined;
  /** 用户标识 */
  openid: string;
  /** 版本号 */
  version: '3.0' | (string & {});
}

export interface PartnerpayQuerystatePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerpayQuerystatePostXml;
}

/** `v2/vehicle/partnerpay/querystate` */
export interface PartnerpayQuerystate extends Node {
  /**
   * 用户状态查询
   *
   * `POST v2/vehicle/partnerpay/querystate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988212 车主服务（服务商）}
   */
  post(options: PartnerpayQuerystatePostOptions): Promise<CallResponse<PartnerpayQuerystatePostResponse>>;
  /**
   * 用户状态查询
   *
   * `POST v2/vehicle/partnerpay/querystate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988212 车主服务（服务商）}
   */
  postAsync(options: PartnerpayQuerystatePostOptions): Promise<CallResponse<PartnerpayQuerystatePostResponse>>;
}
