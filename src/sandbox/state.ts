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
  /** When the payment was undone, ISO 8601, Beijing time. */
  readonly reversed_time?: string;
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
  /** Where the money is taken from; what is not yet settled, where it is left out. */
  readonly funds_account?: 'AVAILABLE' | 'UNAVAILABLE';
  /** What the refund was asked for with. */
  readonly request: JsonObject;
  /** The fields of a refund of APIv2, without their signature. */
  readonly v2?: Readonly<Record<string, string>>;
}

/** Who may be given a share of a payment. */
export interface SharingReceiver {
  readonly sub_mchid?: string;
  readonly type: string;
  readonly account: string;
  /** Decrypted. */
  readonly name?: string;
  readonly relation_type: string;
  readonly custom_relation?: string;
}

/** What one receiver gets. */
export interface Share {
  readonly type: string;
  readonly account: string;
  /** In fen. */
  readonly amount: number;
  readonly description: string;
  readonly result: 'PENDING' | 'SUCCESS' | 'CLOSED';
  readonly fail_reason?: string;
  readonly detail_id: string;
  /** ISO 8601, Beijing time. */
  readonly create_time: string;
  readonly finish_time: string;
}

/** A division of a payment, or the release of what was not divided. */
export interface SharingOrder {
  readonly out_order_no: string;
  readonly order_id: string;
  readonly transaction_id: string;
  readonly state: 'PROCESSING' | 'FINISHED';
  /** When it was asked for, in milliseconds since the epoch. */
  readonly created: number;
  readonly kind: 'share' | 'unfreeze';
  /** Whether nothing can be shared after it. */
  readonly isLast: boolean;
  readonly receivers: readonly Share[];
  /** What it was asked for with; names of receivers are left out. */
  readonly request: JsonObject;
}

/** A share that a merchant gives back. */
export interface SharingReturn {
  readonly out_return_no: string;
  readonly return_id: string;
  readonly order_id: string;
  readonly out_order_no: string;
  readonly return_mchid: string;
  /** In fen. */
  readonly amount: number;
  readonly description: string;
  readonly result: 'PROCESSING' | 'SUCCESS' | 'FAILED';
  /** ISO 8601, Beijing time. */
  readonly create_time: string;
  readonly finish_time: string;
  /** What it was asked for with. */
  readonly request: JsonObject;
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
  readonly sharingReceivers: readonly JsonObject[];
  readonly sharingOrders: readonly JsonObject[];
  readonly sharingReturns: readonly JsonObject[];
}

/** What `snapshot` returns and `restore` takes: JSON. */
export type SandboxSnapshot = Readonly<Record<string, unknown>>;
