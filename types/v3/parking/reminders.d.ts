// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/** `v3/parking/reminders` */
export interface Reminders extends Node {
  readonly application: RemindersApplication;
  readonly applications: RemindersApplications;
  readonly entry: RemindersEntry;
  readonly exit: RemindersExit;
  readonly extPayment: RemindersExtPayment;
  readonly parkingFee: RemindersParkingFee;
  readonly parkingLot: RemindersParkingLot;
  readonly payment: RemindersPayment;
}

export interface RemindersApplicationPostResponse {
  /** 停车场进件审核单号，最多 64 字符 */
  parking_lot_audit_no?: string;
  /** 响应码，最多 32 字符 */
  code?: string;
  /** 返回信息，最多 256 字符 */
  message?: string;
}

export interface RemindersApplicationPostJson {
  /** 停车场信息 */
  parking_lot: {
    /** 停车场名称，最多 128 字符 */
    parking_lot_name: string;
    /** 商户停车场ID，最多 64 字符 */
    out_parking_lot_id: string;
    /** 停车场地址，最多 256 字符 */
    parking_lot_address: string;
    /** 停车场经度，最多 16 字符 */
    longitude: string;
    /** 停车场纬度，最多 16 字符 */
    latitude: string;
    /** 停车场类型 */
    parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY';
    /** 客服联系电话，最多 20 字符 */
    phone_number: string;
    /** 收费告示牌url，最多 512 字符，URL */
    parking_sign_url?: string | undefined;
    /** 停车场优惠文案 */
    notification_text_list?: string[] | undefined;
    /** 商家支付小程序appid，最多 32 字符 */
    payment_mini_prog_appid?: string | undefined;
    /** 商家支付路径，最多 256 字符 */
    payment_path: string;
    /** 商家停车订单小程序appid，最多 32 字符 */
    parking_order_mini_prog_appid?: string | undefined;
    /** 商家停车订单路径，最多 256 字符 */
    parking_order_path?: string | undefined;
    /** 收费规则 */
    charging_rule?: {
      /** 收费规则类型 */
      rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | undefined;
      /** 收费金额限制类型 */
      fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | undefined;
      /** 计费周期类型 */
      daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | undefined;
      /** 不满一小时取整方式 */
      time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | undefined;
      /** 入场免费时间，单位：分钟 */
      free_entry_duration?: number | undefined;
      /** 出场免费时间，单位：分钟 */
      free_exit_duration?: number | undefined;
      /** 固定时段规则，rule_type 为 CHARGING_RULE_FIXED_INTERVAL 时必填 */
      fixed_interval_rule?: {
        /** 日期类型 */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | undefined;
        /** 时段开始时间，最多 5 字符 */
        start_time?: string | undefined;
        /** 时段结束时间，最多 5 字符 */
        end_time?: string | undefined;
        /** 车辆类型 */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | undefined;
        /** 车牌类型 */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | undefined;
        /** 首段收费时长，单位：分钟 */
        first_duration?: number | undefined;
        /** 首段收费金额，单位：分 */
        first_amount?: number | undefined;
        /** 间隔收费时长，单位：分钟 */
        interval_duration?: number | undefined;
        /** 间隔收费金额，单位：分 */
        interval_amount?: number | undefined;
        /** 间隔时段收费封顶，单位：分 */
        interval_max_amount?: number | undefined;
        /** 单日最大收款金额，单位：分 */
        max_fee_per_day?: number | undefined;
        /** 免费时段收取模式 */
        free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | undefined;
        /** 免费时段计算方式 */
        free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | undefined;
        /** 新能源是否免停 */
        is_green_vehicle_free_parking?: boolean | undefined;
        /** 首段收费模式 */
        first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | undefined;
      }[] | undefined;
      /** 时长分段规则，rule_type 为 CHARGING_RULE_SEGMENT 时必填 */
      duration_segment_rule?: {
        /** 日期类型 */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | undefined;
        /** 时段开始时间，最多 5 字符 */
        start_time?: string | undefined;
        /** 时段结束时间，最多 5 字符 */
        end_time?: string | undefined;
        /** 车辆类型 */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | undefined;
        /** 车牌类型 */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | undefined;
        /** 收费模式 */
        charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | undefined;
        /** 停车时长起始，单位：分钟 */
        duration_from?: number | undefined;
        /** 停车时长结束，单位：分钟 */
        duration_to?: number | undefined;
        /** 固定收费金额，单位：分 */
        fixed_amount?: number | undefined;
        /** 间隔时段，单位：分钟 */
        interval_min?: number | undefined;
        /** 间隔收费金额，单位：分 */
        interval_amount?: number | undefined;
        /** 间隔时段收费封顶，单位：分 */
        interval_max_amount?: number | undefined;
        /** 单日最大收款金额，单位：分 */
        max_fee_per_day?: number | undefined;
      }[] | undefined;
      /** 入场前规则，rule_type 为 CHARGING_RULE_PER_ENTRY 时必填 */
      pre_entry_rule?: {
        /** 日期类型 */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | undefined;
        /** 时段开始时间，最多 5 字符 */
        start_time?: string | undefined;
        /** 时段结束时间，最多 5 字符 */
        end_time?: string | undefined;
        /** 车辆类型 */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | undefined;
        /** 车牌类型 */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | undefined;
        /** 收费金额，单位：分 */
        amount?: number | undefined;
        /** 单日最大收款金额，单位：分 */
        max_fee_per_day?: number | undefined;
      }[] | undefined;
      /** 节假日模式 */
      holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | undefined;
      /** 累计限额模式 */
      aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | undefined;
      /** 首次计费时间模式 */
      first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | undefined;
    } | undefined;
  };
}

export interface RemindersApplicationPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RemindersApplicationPostJson;
}

/** `v3/parking/reminders/application` */
export interface RemindersApplication extends Node {
  readonly query: RemindersApplicationQuery;
  readonly withdraw: RemindersApplicationWithdraw;
  /**
   * 提交停车场进件申请
   *
   * `POST v3/parking/reminders/application`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557780 停车缴费（服务商）}
   */
  post(options: RemindersApplicationPostOptions): Promise<CallResponse<RemindersApplicationPostResponse>>;
  /**
   * 提交停车场进件申请
   *
   * `POST v3/parking/reminders/application`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557780 停车缴费（服务商）}
   */
  postAsync(options: RemindersApplicationPostOptions): Promise<CallResponse<RemindersApplicationPostResponse>>;
}

export interface RemindersApplicationQueryGetResponse {
  /** 申请单 */
  application?: {
    /** 停车场进件审核单号，最多 64 字符 */
    parking_lot_audit_no?: string;
    /** 审核状态 */
    audit_status?: 'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {});
    /** 提交时间 */
    submit_time?: number;
    /** 停车场信息 */
    parking_lot?: {
      /** 停车场名称，最多 128 字符 */
      parking_lot_name: string;
      /** 商户停车场ID，最多 64 字符 */
      out_parking_lot_id: string;
      /** 停车场地址，最多 256 字符 */
      parking_lot_address: string;
      /** 停车场经度，最多 16 字符 */
      longitude: string;
      /** 停车场纬度，最多 16 字符 */
      latitude: string;
      /** 停车场类型 */
      parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {});
      /** 客服联系电话，最多 20 字符 */
      phone_number: string;
      /** 收费告示牌url，最多 512 字符，URL */
      parking_sign_url?: string;
      /** 停车场优惠文案 */
      notification_text_list?: string[];
      /** 商家支付小程序appid，最多 32 字符 */
      payment_mini_prog_appid?: string;
      /** 商家支付路径，最多 256 字符 */
      payment_path: string;
      /** 商家停车订单小程序appid，最多 32 字符 */
      parking_order_mini_prog_appid?: string;
      /** 商家停车订单路径，最多 256 字符 */
      parking_order_path?: string;
      /** 收费规则 */
      charging_rule?: {
        /** 收费规则类型 */
        rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {});
        /** 收费金额限制类型 */
        fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {});
        /** 计费周期类型 */
        daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {});
        /** 不满一小时取整方式 */
        time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {});
        /** 入场免费时间，单位：分钟 */
        free_entry_duration?: number;
        /** 出场免费时间，单位：分钟 */
        free_exit_duration?: number;
        /** 固定时段规则 */
        fixed_interval_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {});
          /** 时段开始时间，最多 5 字符 */
          start_time?: string;
          /** 时段结束时间，最多 5 字符 */
          end_time?: string;
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {});
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {});
          /** 首段收费时长，单位：分钟 */
          first_duration?: number;
          /** 首段收费金额，单位：分 */
          first_amount?: number;
          /** 间隔收费时长，单位：分钟 */
          interval_duration?: number;
          /** 间隔收费金额，单位：分 */
          interval_amount?: number;
          /** 间隔时段收费封顶，单位：分 */
          interval_max_amount?: number;
          /** 单日最大收款金额，单位：分 */
          max_fee_per_day?: number;
          /** 免费时段收取模式 */
          free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {});
          /** 免费时段计算方式 */
          free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {});
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean;
          /** 首段收费模式 */
          first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {});
        }[];
        /** 时长分段规则 */
        duration_segment_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {});
          /** 时段开始时间，最多 5 字符 */
          start_time?: string;
          /** 时段结束时间，最多 5 字符 */
          end_time?: string;
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {});
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {});
          /** 收费模式 */
          charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {});
          /** 停车时长起始，单位：分钟 */
          duration_from?: number;
          /** 停车时长结束，单位：分钟 */
          duration_to?: number;
          /** 固定收费金额，单位：分 */
          fixed_amount?: number;
          /** 间隔时段，单位：分钟 */
          interval_min?: number;
          /** 间隔收费金额，单位：分 */
          interval_amount?: number;
          /** 间隔时段收费封顶，单位：分 */
          interval_max_amount?: number;
          /** 单日最大收款金额，单位：分 */
          max_fee_per_day?: number;
        }[];
        /** 入场前规则 */
        pre_entry_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {});
          /** 时段开始时间，最多 5 字符 */
          start_time?: string;
          /** 时段结束时间，最多 5 字符 */
          end_time?: string;
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {});
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {});
          /** 收费金额，单位：分 */
          amount?: number;
          /** 单日最大收款金额，单位：分 */
          max_fee_per_day?: number;
        }[];
        /** 节假日模式 */
        holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {});
        /** 累计限额模式 */
        aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {});
        /** 首次计费时间模式 */
        first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {});
      };
    };
    /** 审核备注 */
    audit_comment?: {
      /** 字段列表 */
      fields?: {
        /** 字段名，最多 128 字符 */
        field: string;
        /** 审核意见，最多 512 字符 */
        comment: string;
      }[];
      /** 改进建议，最多 512 字符 */
      recommendation: string;
    };
  };
  /** 微信停车场ID，最多 64 字符 */
  wx_parking_lot_id?: string;
  /** 响应码，最多 32 字符 */
  code?: string;
  /** 返回信息，最多 256 字符 */
  message?: string;
}

export interface RemindersApplicationQueryGetQuery {
  /** 停车场进件审核单号，最多 64 字符 */
  parking_lot_audit_no: string;
  /** 商户停车场ID，最多 64 字符 */
  out_parking_lot_id: string;
}

export interface RemindersApplicationQueryGetOptions extends CallOptions {
  /** 查询参数 */
  query: RemindersApplicationQueryGetQuery;
}

/** `v3/parking/reminders/application/query` */
export interface RemindersApplicationQuery extends Node {
  /**
   * 查询停车场进件申请单
   *
   * `GET v3/parking/reminders/application/query`
   */
  get(options: RemindersApplicationQueryGetOptions): Promise<CallResponse<RemindersApplicationQueryGetResponse>>;
  /**
   * 查询停车场进件申请单
   *
   * `GET v3/parking/reminders/application/query`
   */
  getAsync(options: RemindersApplicationQueryGetOptions): Promise<CallResponse<RemindersApplicationQueryGetResponse>>;
}

export interface RemindersApplicationWithdrawPostJson {
  /** 停车场进件审核单号，最多 64 字符 */
  parking_lot_audit_no: string;
  /** 商户停车场ID，最多 64 字符 */
  out_parking_lot_id: string;
}

export interface RemindersApplicationWithdrawPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RemindersApplicationWithdrawPostJson;
}

/** `v3/parking/reminders/application/withdraw` */
export interface RemindersApplicationWithdraw extends Node {
  /**
   * 撤回停车场进件申请
   *
   * `POST v3/parking/reminders/application/withdraw`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557799 停车缴费（服务商）}
   */
  post(options: RemindersApplicationWithdrawPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 撤回停车场进件申请
   *
   * `POST v3/parking/reminders/application/withdraw`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557799 停车缴费（服务商）}
   */
  postAsync(options: RemindersApplicationWithdrawPostOptions): Promise<CallResponse<undefined>>;
}

export interface RemindersApplicationsGetResponse {
  /** 申请单列表 */
  application_list?: {
    /** 停车场进件审核单号，最多 64 字符 */
    parking_lot_audit_no?: string;
    /** 审核状态 */
    audit_status?: 'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {});
    /** 提交时间 */
    submit_time?: number;
    /** 停车场信息 */
    parking_lot?: {
      /** 停车场名称，最多 128 字符 */
      parking_lot_name: string;
      /** 商户停车场ID，最多 64 字符 */
      out_parking_lot_id: string;
      /** 停车场地址，最多 256 字符 */
      parking_lot_address: string;
      /** 停车场经度，最多 16 字符 */
      longitude: string;
      /** 停车场纬度，最多 16 字符 */
      latitude: string;
      /** 停车场类型 */
      parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {});
      /** 客服联系电话，最多 20 字符 */
      phone_number: string;
      /** 收费告示牌url，最多 512 字符，URL */
      parking_sign_url?: string;
      /** 停车场优惠文案 */
      notification_text_list?: string[];
      /** 商家支付小程序appid，最多 32 字符 */
      payment_mini_prog_appid?: string;
      /** 商家支付路径，最多 256 字符 */
      payment_path: string;
      /** 商家停车订单小程序appid，最多 32 字符 */
      parking_order_mini_prog_appid?: string;
      /** 商家停车订单路径，最多 256 字符 */
      parking_order_path?: string;
      /** 收费规则 */
      charging_rule?: {
        /** 收费规则类型 */
        rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {});
        /** 收费金额限制类型 */
        fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {});
        /** 计费周期类型 */
        daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {});
        /** 不满一小时取整方式 */
        time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {});
        /** 入场免费时间，单位：分钟 */
        free_entry_duration?: number;
        /** 出场免费时间，单位：分钟 */
        free_exit_duration?: number;
        /** 固定时段规则 */
        fixed_interval_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {});
          /** 时段开始时间，最多 5 字符 */
          start_time?: string;
          /** 时段结束时间，最多 5 字符 */
          end_time?: string;
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {});
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {});
          /** 首段收费时长，单位：分钟 */
          first_duration?: number;
          /** 首段收费金额，单位：分 */
          first_amount?: number;
          /** 间隔收费时长，单位：分钟 */
          interval_duration?: number;
          /** 间隔收费金额，单位：分 */
          interval_amount?: number;
          /** 间隔时段收费封顶，单位：分 */
          interval_max_amount?: number;
          /** 单日最大收款金额，单位：分 */
          max_fee_per_day?: number;
          /** 免费时段收取模式 */
          free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {});
          /** 免费时段计算方式 */
          free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {});
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean;
          /** 首段收费模式 */
          first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {});
        }[];
        /** 时长分段规则 */
        duration_segment_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {});
          /** 时段开始时间，最多 5 字符 */
          start_time?: string;
          /** 时段结束时间，最多 5 字符 */
          end_time?: string;
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {});
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {});
          /** 收费模式 */
          charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {});
          /** 停车时长起始，单位：分钟 */
          duration_from?: number;
          /** 停车时长结束，单位：分钟 */
          duration_to?: number;
          /** 固定收费金额，单位：分 */
          fixed_amount?: number;
          /** 间隔时段，单位：分钟 */
          interval_min?: number;
          /** 间隔收费金额，单位：分 */
          interval_amount?: number;
          /** 间隔时段收费封顶，单位：分 */
          interval_max_amount?: number;
          /** 单日最大收款金额，单位：分 */
          max_fee_per_day?: number;
        }[];
        /** 入场前规则 */
        pre_entry_rule?: {
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {});
          /** 时段开始时间，最多 5 字符 */
          start_time?: string;
          /** 时段结束时间，最多 5 字符 */
          end_time?: string;
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {});
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {});
          /** 收费金额，单位：分 */
          amount?: number;
          /** 单日最大收款金额，单位：分 */
          max_fee_per_day?: number;
        }[];
        /** 节假日模式 */
        holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {});
        /** 累计限额模式 */
        aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {});
        /** 首次计费时间模式 */
        first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {});
      };
    };
    /** 审核备注 */
    audit_comment?: {
      /** 字段列表 */
      fields?: {
        /** 字段名，最多 128 字符 */
        field: string;
        /** 审核意见，最多 512 字符 */
        comment: string;
      }[];
      /** 改进建议，最多 512 字符 */
      recommendation: string;
    };
  }[];
  /** 微信停车场ID，最多 64 字符 */
  wx_parking_lot_id?: string;
  /** 响应码，最多 32 字符 */
  code?: string;
  /** 返回信息，最多 256 字符 */
  message?: string;
}

export interface RemindersApplicationsGetQuery {
  /** 商户停车场ID，最多 64 字符 */
  out_parking_lot_id: string;
  /** 偏移量 */
  offset?: number | undefined;
  /** 条数 */
  limit?: number | undefined;
}

export interface RemindersApplicationsGetOptions extends CallOptions {
  /** 查询参数 */
  query: RemindersApplicationsGetQuery;
}

/** `v3/parking/reminders/applications` */
export interface RemindersApplications extends Node {
  /**
   * 查询停车场进件申请单列表
   *
   * `GET v3/parking/reminders/applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557811 停车缴费（服务商）}
   */
  get(options: RemindersApplicationsGetOptions): Promise<CallResponse<RemindersApplicationsGetResponse>>;
  /**
   * 查询停车场进件申请单列表
   *
   * `GET v3/parking/reminders/applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557811 停车缴费（服务商）}
   */
  getAsync(options: RemindersApplicationsGetOptions): Promise<CallResponse<RemindersApplicationsGetResponse>>;
}

export interface RemindersEntryPostResponse {
  /** 微信停车单号，最多 64 字符 */
  serial_number?: string;
  /** 响应码，最多 32 字符 */
  code?: string;
  /** 返回信息，最多 256 字符 */
  message?: string;
}

export interface RemindersEntryPostJson {
  /** 商户停车单号，最多 64 字符 */
  out_serial_number: string;
  /** 微信停车场ID，最多 64 字符 */
  parking_id: string;
  /** 车牌号，最多 16 字符 */
  plate_number: string;
  /** 车辆入场时间 */
  enter_timestamp: number;
  /** 车牌颜色 */
  plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER';
  /** 车辆性质 */
  car_type: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS';
  /** 车辆类型 */
  vehicle_type: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE';
  /** 停车场入口编号，最多 128 字符 */
  entrance_number?: string | undefined;
  /** 停车场入口名称，最多 64 字符 */
  entrance_name?: string | undefined;
  /** 优惠信息模板ID */
  discount_template_id?: number[] | undefined;
}

export interface RemindersEntryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RemindersEntryPostJson;
}

/** `v3/parking/reminders/entry` */
export interface RemindersEntry extends Node {
  /**
   * 同步车辆入场通知
   *
   * `POST v3/parking/reminders/entry`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557757 停车缴费（服务商）}
   */
  post(options: RemindersEntryPostOptions): Promise<CallResponse<RemindersEntryPostResponse>>;
  /**
   * 同步车辆入场通知
   *
   * `POST v3/parking/reminders/entry`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557757 停车缴费（服务商）}
   */
  postAsync(options: RemindersEntryPostOptions): Promise<CallResponse<RemindersEntryPostResponse>>;
}

export interface RemindersExitPostJson {
  /** 商户停车单号，最多 64 字符 */
  out_serial_number: string;
  /** 车辆出场时间 */
  exit_timestamp: number;
  /** 车牌号，最多 16 字符 */
  plate_number: string;
  /** 车牌颜色 */
  plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER';
  /** 微信停车场ID，最多 64 字符 */
  parking_id: string;
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | undefined;
  /** 支付类型，pay_state 为 PAY_STATUS_PAID 时必填 */
  pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS' | undefined;
  /** 商户支付订单号，最多 64 字符，pay_state 为 PAY_STATUS_PAID 时与 wx_trade_no 至少填一项 */
  out_trade_no?: string | undefined;
  /** 总费用，单位：分，pay_state 为 PAY_STATUS_PAID 时必填 */
  total_amount?: number | undefined;
  /** 已支付费用，单位：分，pay_state 为 PAY_STATUS_PAID 时必填 */
  paid_amount?: number | undefined;
  /** 付款用户OpenID，最多 128 字符，pay_state 为 PAY_STATUS_PAID 且 pay_type 为 PAY_TYPE_WXPAY 时必填 */
  openid?: string | undefined;
  /** 支付渠道 */
  pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS' | undefined;
  /** 支付时间 */
  pay_time?: number | undefined;
  /** 消息支付防伪凭证，最多 256 字符 */
  token?: string | undefined;
  /** 微信支付订单号，最多 64 字符，pay_state 为 PAY_STATUS_PAID 时与 out_trade_no 至少填一项 */
  wx_trade_no?: string | undefined;
}

export interface RemindersExitPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RemindersExitPostJson;
}

/** `v3/parking/reminders/exit` */
export interface RemindersExit extends Node {
  /**
   * 同步车辆离场通知
   *
   * `POST v3/parking/reminders/exit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557725 停车缴费（服务商）}
   */
  post(options: RemindersExitPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 同步车辆离场通知
   *
   * `POST v3/parking/reminders/exit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557725 停车缴费（服务商）}
   */
  postAsync(options: RemindersExitPostOptions): Promise<CallResponse<undefined>>;
}

export interface RemindersExtPaymentPostJson {
  /** 商户支付订单号，最多 64 字符 */
  out_trade_no: string;
  /** 费用明细列表 */
  fee_items: {
    /** 费用类型 */
    fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER';
    /** 金额（单位为分），单位：分 */
    amount: number;
  }[];
  /** 支付时间（秒级时间戳） */
  pay_time: number;
  /** 微信停车场ID，最多 64 字符 */
  wx_parking_lot_id?: string | undefined;
  /** 微信支付订单号，最多 64 字符 */
  wx_trade_no?: string | undefined;
}

export interface RemindersExtPaymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RemindersExtPaymentPostJson;
}

/** `v3/parking/reminders/ext-payment` */
export interface RemindersExtPayment extends Node {
  /**
   * 同步非临停扩展支付
   *
   * `POST v3/parking/reminders/ext-payment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020338487 停车缴费（服务商）}
   */
  post(options: RemindersExtPaymentPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 同步非临停扩展支付
   *
   * `POST v3/parking/reminders/ext-payment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020338487 停车缴费（服务商）}
   */
  postAsync(options: RemindersExtPaymentPostOptions): Promise<CallResponse<undefined>>;
}

export interface RemindersParkingFeePostResponse {
  /** 当前总费用，单位：分 */
  total_amount?: number;
  /** 已停时长，单位：秒 */
  parking_timestamp?: number;
  /** 停车状态 */
  parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE' | (string & {});
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {});
  /** 免费待出场时间，单位：秒 */
  allowed_exit_timestamp?: number;
  /** 下一次跳价价格，单位：分 */
  next_raise_price?: number;
  /** 下一次跳价时间 */
  next_raise_timestamp?: number;
  /** 应付金额，单位：分 */
  payable_amount?: number;
  /** 已付金额，单位：分 */
  paid_amount?: number;
  /** 响应码，最多 32 字符 */
  code?: string;
  /** 返回信息，最多 256 字符 */
  message?: string;
}

export interface RemindersParkingFeePostJson {
  /** 商户停车单号，最多 64 字符 */
  out_serial_number: string;
  /** 车牌号，最多 16 字符 */
  plate_number?: string | undefined;
  /** 商户停车场ID，最多 64 字符 */
  out_parking_id?: string | undefined;
}

export interface RemindersParkingFeePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RemindersParkingFeePostJson;
}

/** `v3/parking/reminders/parking-fee` */
export interface RemindersParkingFee extends Node {
  /**
   * 查询停车费用
   *
   * `POST v3/parking/reminders/parking-fee`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557825 停车缴费（服务商）}
   */
  post(options: RemindersParkingFeePostOptions): Promise<CallResponse<RemindersParkingFeePostResponse>>;
  /**
   * 查询停车费用
   *
   * `POST v3/parking/reminders/parking-fee`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557825 停车缴费（服务商）}
   */
  postAsync(options: RemindersParkingFeePostOptions): Promise<CallResponse<RemindersParkingFeePostResponse>>;
}

export interface RemindersParkingLotGetResponse {
  /** 微信停车场ID，最多 64 字符 */
  wx_parking_lot_id?: string;
  /** 商户停车场ID，最多 64 字符 */
  out_parking_lot_id?: string;
  /** 停车场名称，最多 128 字符 */
  parking_lot_name?: string;
  /** 停车场地址，最多 256 字符 */
  parking_lot_address?: string;
  /** 支付小程序appid，最多 32 字符 */
  payment_mini_prog_appid?: string;
  /** 支付小程序path，最多 256 字符 */
  payment_mini_prog_path?: string;
  /** 停车订单小程序appid，最多 32 字符 */
  parking_order_mini_prog_appid?: string;
  /** 停车订单小程序path，最多 256 字符 */
  parking_order_mini_prog_path?: string;
  /** 启用状态 */
  enabled_state?: 'ENABLED_STATE_UNKNOWN' | 'ENABLED_STATE_NOT_ENABLED' | 'ENABLED_STATE_ENABLED' | 'ENABLED_STATE_OFFLINE' | (string & {});
  /** 原因，最多 256 字符 */
  reason?: string;
  /** 响应码，最多 32 字符 */
  code?: string;
  /** 返回信息，最多 256 字符 */
  message?: string;
}

export interface RemindersParkingLotGetQueryFields {
  /** 商户停车场ID，最多 64 字符，与 wx_parking_lot_id 至少填一项 */
  out_parking_lot_id?: string | undefined;
  /** 微信停车场ID，最多 64 字符，与 out_parking_lot_id 至少填一项 */
  wx_parking_lot_id?: string | undefined;
}

export type RemindersParkingLotGetQuery = AtLeastOne<RemindersParkingLotGetQueryFields, 'out_parking_lot_id' | 'wx_parking_lot_id'>;

export interface RemindersParkingLotGetOptions extends CallOptions {
  /** 查询参数 */
  query: RemindersParkingLotGetQuery;
}

/** `v3/parking/reminders/parking-lot` */
export interface RemindersParkingLot extends Node {
  /**
   * 查询停车场信息
   *
   * `GET v3/parking/reminders/parking-lot`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4023070758 停车缴费（服务商）}
   */
  get(options: RemindersParkingLotGetOptions): Promise<CallResponse<RemindersParkingLotGetResponse>>;
  /**
   * 查询停车场信息
   *
   * `GET v3/parking/reminders/parking-lot`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4023070758 停车缴费（服务商）}
   */
  getAsync(options: RemindersParkingLotGetOptions): Promise<CallResponse<RemindersParkingLotGetResponse>>;
}

export interface RemindersPaymentPostJsonFields {
  /** 商户停车单号，最多 64 字符 */
  out_serial_number: string;
  /** 车牌号，最多 16 字符 */
  plate_number: string;
  /** 微信停车场ID，最多 64 字符 */
  parking_id: string;
  /** 停车状态 */
  parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING';
  /** 支付类型 */
  pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS';
  /** 付款用户OpenID，最多 128 字符，pay_type 为 PAY_TYPE_WXPAY 时必填 */
  openid?: string | undefined;
  /** 特约商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 总费用，单位：分 */
  total_amount: number;
  /** 已支付费用，单位：分 */
  paid_amount: number;
  /** 商户支付订单号，最多 64 字符，与 wx_trade_no 至少填一项 */
  out_trade_no?: string | undefined;
  /** 支付渠道 */
  pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS' | undefined;
  /** 支付时间 */
  pay_time?: number | undefined;
  /** 消息支付防伪凭证，最多 256 字符 */
  token?: string | undefined;
  /** 微信支付订单号，最多 64 字符，与 out_trade_no 至少填一项 */
  wx_trade_no?: string | undefined;
}

export type RemindersPaymentPostJson = AtLeastOne<RemindersPaymentPostJsonFields, 'out_trade_no' | 'wx_trade_no'>;

export interface RemindersPaymentPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RemindersPaymentPostJson;
}

/** `v3/parking/reminders/payment` */
export interface RemindersPayment extends Node {
  /**
   * 同步支付结果通知
   *
   * `POST v3/parking/reminders/payment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557765 停车缴费（服务商）}
   */
  post(options: RemindersPaymentPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 同步支付结果通知
   *
   * `POST v3/parking/reminders/payment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557765 停车缴费（服务商）}
   */
  postAsync(options: RemindersPaymentPostOptions): Promise<CallResponse<undefined>>;
}
