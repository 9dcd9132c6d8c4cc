import type { JsonObject } from './fields';

/** How the user pays. */
export type TradeType = 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE' | 'MICROPAY' | 'PAYSCORE';

/** What a payment adds to an order. */
export interface Payment {
  /** The platform's number: 28 digits. */
  readonly transaction_id: string;
  /** ISO 8601, Beijing time. */
  readonly success_time: string;
}

/** A payment order. */
export interface Transaction {
  readonly out_trade_no: string;
  readonly trade_type: TradeType;
  readonly trade_state: 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED';
  /** When it was made, in milliseconds since the epoch. */
  readonly created: number;
  readonly prepay_id: string;
  readonly openid: string;
  /** In fen. */
  readonly total: number;
  /** What the order was made with, as APIv3 would have it. */
  readonly request: JsonObject;
  /** The fields of an order of APIv2, without their signature. */
  readonly v2?: Readonly<Record<string, string>>;
  /** Of the combined order that it is a part of: it is queried, closed and paid by that. */
  readonly combine_out_trade_no?: string;
  readonly paid?: Payment;
}

/** An order that was paid. */
export type PaidTransaction = Transaction & { readonly paid: Payment };

/** Several orders that are paid as one; each of them is a transaction. */
export interface CombinedOrder {
  readonly combine_out_trade_no: string;
  readonly trade_type: TradeType;
  /** When it was made, in milliseconds since the epoch. */
  readonly created: number;
  readonly prepay_id: string;
  readonly openid: string;
  /** The numbers of its orders. */
  readonly sub_orders: readonly string[];
  readonly request: JsonObject;
}

/** What is owed once the service is over. Amounts in fen. */
export interface Collection {
  readonly state: 'USER_PAYING' | 'USER_PAID';
  readonly total_amount: number;
  readonly paying_amount: number;
  readonly paid_amount: number;
  readonly details?: readonly JsonObject[];
}

/** The steps that may be repeated, but only with the same parameters. */
export type Step = 'create' | 'complete' | 'cancel';

/** An order of the pay-after-use product 支付分. */
export interface ServiceOrder {
  readonly out_order_no: string;
  readonly order_id: string;
  /** What the user's client is handed when it comes back from the confirmation. */
  readonly query_id: string;
  /** What the client needs to show the order to its user. */
  readonly package: string;
  /** When it was made, in milliseconds since the epoch. */
  readonly created: number;
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: Collection;
  /** What the merchant and the user told of the order: time range, items, location … */
  readonly facts: JsonObject;
  /** The parameters of each step that was taken. */
  readonly steps: Readonly<Partial<Record<Step, JsonObject>>>;
}

/** A refund of a paid order. */
export interface Refund {
  readonly refund_id: string;
  readonly out_refund_no: string;
  readonly out_trade_no: string;
  readonly transaction_id: string;
  readonly status: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED';
  /** In fen. */
  readonly refund: number;
  readonly total: number;
  /** ISO 8601, Beijing time. */
  readonly create_time: string;
  readonly success_time?: string;
  /** What the refund was asked for with. */
  readonly request: JsonObject;
  /** The fields of a refund of APIv2, without their signature. */
  readonly v2?: Readonly<Record<string, string>>;
}

/** An uploaded picture that can be fetched again. */
export interface Image {
  readonly content: Buffer;
  /** `image/jpeg` … */
  readonly type: string;
}

/** What there is in a sandbox, each as a query of it shows it. */
export interface SandboxState {
  readonly transactions: readonly JsonObject[];
  readonly combinedOrders: readonly JsonObject[];
  readonly refunds: readonly JsonObject[];
  readonly serviceOrders: readonly JsonObject[];
}

/** What `snapshot` returns and `restore` takes: JSON. */
export type SandboxSnapshot = Readonly<Record<string, unknown>>;
