// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface CardsPostResponse {
  /** 预领卡请求token */
  prepare_card_token: string;
}

export interface CardsPostJson {
  /** 商户领卡号 */
  out_card_code: string;
  /** 卡模板ID */
  card_template_id: string;
  /** 公众账号ID */
  appid: string;
  /** 通知商户URL */
  notify_url: string;
}

export interface CardsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardsPostJson;
}

/** `v3/discount-card/cards` */
export interface Cards extends Node {
  readonly _out_card_code_: CardsByOutCardCode;
  /** 同 _out_card_code_ */
  readonly $out_card_code$: CardsByOutCardCode;
  /**
   * 预受理领卡请求
   *
   * `POST v3/discount-card/cards`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml 先享卡（旧版文档）}
   */
  post(options: CardsPostOptions): Promise<CallResponse<CardsPostResponse>>;
  /**
   * 预受理领卡请求
   *
   * `POST v3/discount-card/cards`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml 先享卡（旧版文档）}
   */
  postAsync(options: CardsPostOptions): Promise<CallResponse<CardsPostResponse>>;
}

export interface CardsByOutCardCodeGetResponse {
  /** 先享卡ID */
  card_id: string;
  /** 先享卡模板ID */
  card_template_id: string;
  /** 商户领卡号 */
  out_card_code: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 约定时间期限 */
  time_range: {
    /** 约定开始时间 */
    begin_time: string;
    /** 约定结束时间 */
    end_time: string;
  };
  /** 状态 */
  state: 'ONGOING' | 'SETTLING' | 'FINISHED' | 'UNFINISHED' | (string & {});
  /** 未完成约定原因 */
  unfinished_reason?: string;
  /** 享受优惠总金额，单位：分 */
  total_amount?: number;
  /** 用户退回优惠的付款信息 */
  pay_information?: {
    /** 付款金额，单位：分 */
    pay_amount: number;
    /** 付款状态 */
    pay_state: string;
    /** 微信支付订单号 */
    transaction_id?: string;
    /** 支付时间 */
    pay_time?: string;
  };
  /** 创卡时间 */
  create_time: string;
  /** 目标列表 */
  objectives?: {
    /** 目标ID */
    objective_id: string;
    /** 目标名称 */
    name: string;
    /** 目标数量 */
    count: number;
    /** 目标单位 */
    unit: string;
    /** 目标描述 */
    description?: string;
    /** 目标完成记录 */
    objective_completion_records?: {
      /** 目标完成流水号 */
      objective_completion_serial_no: string;
      /** 目标ID */
      objective_id: string;
      /** 目标完成时间 */
      completion_time: string;
      /** 目标完成类型 */
      completion_type: 'INCREASE' | 'DECREASE' | (string & {});
      /** 目标完成描述 */
      description: string;
      /** 目标完成数量 */
      completion_count: number;
      /** 备注说明 */
      remark?: string;
    }[];
  }[];
  /** 优惠列表 */
  rewards?: {
    /** 优惠ID */
    reward_id: string;
    /** 优惠名称 */
    name: string;
    /** 优惠数量类型 */
    count_type: string;
    /** 优惠数量 */
    count: number;
    /** 优惠单位 */
    unit: string;
    /** 优惠金额，单位：分 */
    amount: number;
    /** 优惠描述 */
    description?: string;
    /** 优惠使用记录列 */
    reward_usage_records?: {
      /** 优惠使用记录流水号 */
      reward_usage_serial_no: string;
      /** 优惠ID */
      reward_id: string;
      /** 优惠使用时间 */
      usage_time: string;
      /** 优惠使用类型 */
      usage_type: string;
      /** 优惠使用描述 */
      description: string;
      /** 优惠使用数量 */
      usage_count: number;
      /** 优惠金额，单位：分 */
      amount: number;
      /** 备注说明 */
      remark?: string;
    }[];
  }[];
  /** 邀请者用户标识 */
  sharer_openid?: string;
}

export interface CardsByOutCardCodeGetOptions extends CallOptions {
  /** 商户领卡号 */
  out_card_code: string;
}

/** `v3/discount-card/cards/{out_card_code}` */
export interface CardsByOutCardCode extends Node {
  readonly addUserRecords: CardsByOutCardCodeAddUserRecords;
  /**
   * 查询先享卡订单
   *
   * `GET v3/discount-card/cards/{out_card_code}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml 先享卡（旧版文档）}
   */
  get(options: CardsByOutCardCodeGetOptions): Promise<CallResponse<CardsByOutCardCodeGetResponse>>;
  /**
   * 查询先享卡订单
   *
   * `GET v3/discount-card/cards/{out_card_code}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml 先享卡（旧版文档）}
   */
  getAsync(options: CardsByOutCardCodeGetOptions): Promise<CallResponse<CardsByOutCardCodeGetResponse>>;
}

export interface CardsByOutCardCodeAddUserRecordsPostJson {
  /** 卡模板ID */
  card_template_id: string;
  /** 目标完成记录 */
  objective_completion_records?: {
    /** 目标完成流水号 */
    objective_completion_serial_no: string;
    /** 目标ID */
    objective_id: string;
    /** 目标完成时间 */
    completion_time: string;
    /** 目标完成类型 */
    completion_type: 'INCREASE' | 'DECREASE' | (string & {});
    /** 目标完成描述 */
    description: string;
    /** 目标完成数量 */
    completion_count: number;
    /** 备注说明 */
    remark?: string | undefined;
  }[] | undefined;
  /** 优惠使用记录 */
  reward_usage_records?: {
    /** 优惠使用记录流水号 */
    reward_usage_serial_no: string;
    /** 优惠ID */
    reward_id: string;
    /** 优惠使用时间 */
    usage_time: string;
    /** 优惠使用类型 */
    usage_type: string;
    /** 优惠使用描述 */
    description: string;
    /** 数量 */
    usage_count: number;
    /** 金额，单位：分 */
    amount: number;
    /** 备注说明 */
    remark?: string | undefined;
  }[] | undefined;
}

export interface CardsByOutCardCodeAddUserRecordsPostOptions extends CallOptions {
  /** 商户领卡号 */
  out_card_code: string;
  /** JSON 请求体 */
  json: CardsByOutCardCodeAddUserRecordsPostJson;
}

/** `v3/discount-card/cards/{out_card_code}/add-user-records` */
export interface CardsByOutCardCodeAddUserRecords extends Node {
  /**
   * 增加用户记录
   *
   * `POST v3/discount-card/cards/{out_card_code}/add-user-records`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml 先享卡（旧版文档）}
   */
  post(options: CardsByOutCardCodeAddUserRecordsPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 增加用户记录
   *
   * `POST v3/discount-card/cards/{out_card_code}/add-user-records`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml 先享卡（旧版文档）}
   */
  postAsync(options: CardsByOutCardCodeAddUserRecordsPostOptions): Promise<CallResponse<undefined>>;
}
