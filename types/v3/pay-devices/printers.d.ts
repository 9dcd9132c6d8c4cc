// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/pay-devices/printers` */
export interface Printers extends Node {
  readonly _device_id_: PrintersByDeviceId;
  /** 同 _device_id_ */
  readonly $device_id$: PrintersByDeviceId;
}

/** `v3/pay-devices/printers/{device_id}` */
export interface PrintersByDeviceId extends Node {
  readonly printOrders: PrintersByDeviceIdPrintOrders;
}

export interface PrintersByDeviceIdPrintOrdersPostJson {
  /** 打印单号 */
  print_order_no?: string | undefined;
  /** 模板ID */
  template_id?: string | undefined;
  /** 回调通知地址 */
  notify_url?: string | undefined;
  /** 变量列表 */
  variable_list?: {
    /** Key字段 */
    key?: string | undefined;
    /** Value值字段 */
    value?: string | undefined;
  }[] | undefined;
  /** 表格变量列表 */
  table_list?: {
    /** Key字段 */
    key?: string | undefined;
    /** Value值列表 */
    row_list?: {
      /** 值列表 */
      cell_list?: string[] | undefined;
    }[] | undefined;
  }[] | undefined;
}

export interface PrintersByDeviceIdPrintOrdersPostOptions extends CallOptions {
  /** 小票机设备号 */
  device_id: string;
  /** JSON 请求体 */
  json: PrintersByDeviceIdPrintOrdersPostJson;
}

/** `v3/pay-devices/printers/{device_id}/print-orders` */
export interface PrintersByDeviceIdPrintOrders extends Node {
  readonly _print_order_no_: PrintersByDeviceIdPrintOrdersByPrintOrderNo;
  /** 同 _print_order_no_ */
  readonly $print_order_no$: PrintersByDeviceIdPrintOrdersByPrintOrderNo;
  /**
   * 小票机打印
   *
   * `POST v3/pay-devices/printers/{device_id}/print-orders`
   */
  post(options: PrintersByDeviceIdPrintOrdersPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 小票机打印
   *
   * `POST v3/pay-devices/printers/{device_id}/print-orders`
   */
  postAsync(options: PrintersByDeviceIdPrintOrdersPostOptions): Promise<CallResponse<undefined>>;
}

export interface PrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse {
  /** 打印单号 */
  print_order_no?: string;
  /** 模板ID */
  template_id?: string;
  /** 回调通知地址 */
  notify_url?: string;
  /** 打印状态 */
  print_state?: 'PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED' | (string & {});
  /** 打印状态描述 */
  print_state_description?: string;
  /** 变量列表 */
  variable_list?: {
    /** Key字段 */
    key?: string;
    /** Value值字段 */
    value?: string;
  }[];
  /** 表格变量列表 */
  table_list?: {
    /** Key字段 */
    key?: string;
    /** Value值列表 */
    row_list?: {
      /** 值列表 */
      cell_list?: string[];
    }[];
  }[];
}

export interface PrintersByDeviceIdPrintOrdersByPrintOrderNoGetOptions extends CallOptions {
  /** 小票机设备号 */
  device_id: string;
  /** 打印单号 */
  print_order_no: string;
}

/** `v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` */
export interface PrintersByDeviceIdPrintOrdersByPrintOrderNo extends Node {
  /**
   * 查询订单
   *
   * `GET v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
   */
  get(options: PrintersByDeviceIdPrintOrdersByPrintOrderNoGetOptions): Promise<CallResponse<PrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse>>;
  /**
   * 查询订单
   *
   * `GET v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
   */
  getAsync(options: PrintersByDeviceIdPrintOrdersByPrintOrderNoGetOptions): Promise<CallResponse<PrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse>>;
}
