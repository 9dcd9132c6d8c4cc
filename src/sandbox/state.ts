import type { JsonObject } from './fields';

/** How the user pays. */
export type TradeType = 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE' | 'MICROPAY' | 'PAYSCORE' | 'PAP';

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
  readonly trade_state: 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED' | 'ACCEPT' | 'PAYERROR';
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
  /** What coupons of the payer took off its payment. */
  readonly coupons?: readonly UsedCoupon[];
  /** Of an order that a contract pays. */
  readonly deduction?: Deduction;
}

/** What a coupon (代金券) took off a payment, as the payment shows it. Amounts in fen. */
export interface UsedCoupon {
  readonly coupon_id: string;
  readonly name: string;
  readonly scope: 'GLOBAL' | 'SINGLE';
  readonly type: 'CASH' | 'NOCASH';
  readonly amount: number;
  readonly stock_id: string;
  readonly wechatpay_contribute: number;
  readonly merchant_contribute: number;
  readonly other_contribute: number;
  readonly currency: 'CNY';
}

/** A stock of coupons that the platform uses when a user pays: 代金券. */
export interface FavorStock {
  readonly stock_id: string;
  /** As the platform spells them. */
  readonly status: 'unactivated' | 'running' | 'paused' | 'stoped';
  /** When it was made, was activated and ended, in milliseconds since the epoch. */
  readonly created: number;
  readonly started?: number;
  readonly stopped?: number;
  /** What it was made with. */
  readonly request: JsonObject;
}

/** A coupon of a user: 代金券. */
export interface FavorCoupon {
  readonly coupon_id: string;
  readonly stock_id: string;
  readonly openid: string;
  readonly out_request_no: string;
  /** When it was sent, in milliseconds since the epoch. */
  readonly created: number;
  /** The payment that used it. */
  readonly used?: {
    /** ISO 8601, Beijing time. */
    readonly consume_time: string;
    readonly consume_mchid: string;
    readonly transaction_id: string;
    /** In fen. */
    readonly amount: number;
  };
}

/** A stock of coupons that merchants send, and take, by themselves: 商家券. */
export interface BusifavorStock {
  readonly stock_id: string;
  /** When it was made, in milliseconds since the epoch. */
  readonly created: number;
  /** What it was made with. */
  readonly asked: JsonObject;
  /** The same, as it was changed since. */
  readonly request: JsonObject;
  /** The changes of its budget, by `modify_budget_request_no`. */
  readonly budgets: Readonly<Record<string, JsonObject>>;
}

/** A code that was uploaded, for a coupon to come. */
export interface BusifavorCode {
  readonly stock_id: string;
  readonly code: string;
  /** Milliseconds since the epoch. */
  readonly uploaded: number;
  /** The coupon that has it. */
  readonly dispatched?: { readonly at: number; readonly openid: string };
}

/** A coupon of a user: 商家券. Times in milliseconds since the epoch. */
export interface BusifavorCoupon {
  readonly coupon_code: string;
  readonly stock_id: string;
  readonly openid: string;
  readonly out_request_no: string;
  /** The `mchid` of who sent it. */
  readonly sender: string;
  /** When it was received. */
  readonly created: number;
  readonly used?: { readonly use_request_no: string; readonly at: number };
  readonly returned?: { readonly return_request_no: string; readonly at: number };
  readonly deactivated?: {
    readonly deactivate_request_no: string;
    readonly deactivate_reason?: string;
    readonly at: number;
  };
  /** The `out_trade_no` of the order that it is for. */
  readonly associated?: string;
}

/** What a page of 小程序 hands to the plugin that gives coupons out, for its user to take them. */
export interface CouponPage {
  /** Up to 10. */
  readonly send_coupon_params: readonly {
    readonly stock_id: string;
    readonly out_request_no: string;
    /** Of a stock whose codes the merchant names. */
    readonly coupon_code?: string;
  }[];
  /** The `mchid` of who sends. */
  readonly send_coupon_merchant: string;
  /** HMAC-SHA256 by the APIv2 secret. */
  readonly sign: string;
}

/** A payment that is taken under a contract. */
export interface Deduction {
  /** The key of the contract. */
  readonly contract: string;
  readonly contract_id: string;
  /** The platform's number of the payment, given before it is made. */
  readonly transaction_id: string;
  /** When the money is taken, in milliseconds since the epoch. */
  readonly due: number;
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
  /** Of `refund`, the part that coupons had paid. */
  readonly discount?: number;
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

/**
 * How a transfer is received: its user confirms it, may authorize those to come by the same step, or has authorized it
 * before.
 */
export type TransferWay = 'CONFIRM' | 'CONFIRM_AND_AUTHORIZE' | 'AUTHORIZED';

/** A transfer to a user: 商家转账. */
export interface TransferBill {
  readonly out_bill_no: string;
  readonly transfer_bill_no: string;
  readonly way: TransferWay;
  readonly state: 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED';
  readonly fail_reason?: string;
  readonly openid: string;
  /** Decrypted. */
  readonly user_name?: string;
  /** What the user's client needs to show the confirmation. */
  readonly package_info: string;
  /** When it was made, in milliseconds since the epoch. */
  readonly created: number;
  /** When its state changed last, the same. */
  readonly updated: number;
  /** What it was asked for with, but for the user's name. */
  readonly request: JsonObject;
}

/** A user's consent to receive transfers without a confirmation each. */
export interface TransferConsent {
  readonly out_authorization_no: string;
  readonly state: 'WAIT_USER_CONFIRM' | 'TAKING_EFFECT' | 'CLOSED';
  /** When it was asked for, in milliseconds since the epoch. */
  readonly created: number;
  readonly package_info: string;
  readonly authorization_id?: string;
  /** ISO 8601, Beijing time. */
  readonly authorize_time?: string;
  readonly close_info?: { readonly close_time: string; readonly close_reason: string };
  /** What it was asked for with. */
  readonly request: JsonObject;
}

/** The electronic receipt of a transfer, from its application on. */
export interface TransferReceipt {
  readonly transfer_bill_no: string;
  readonly state: 'GENERATING' | 'FINISHED';
  /** When it was applied for, in milliseconds since the epoch. */
  readonly created: number;
  /** When its state changed last, the same. */
  readonly updated: number;
  /** The tokens of its downloads, with the time until which each is good. */
  readonly links: readonly { readonly token: string; readonly until: number }[];
}

/** The only deduction of a contract that names its day beforehand: 预约扣费. */
export interface DeductionSchedule {
  /** `2026-08-08`, Beijing time. */
  readonly date: string;
  /** In fen. */
  readonly total: number;
  readonly state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED';
}

/** What the user was told of a deduction to come: 扣费前通知. */
export interface DeductionNotice {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The most that may be taken, in fen. */
  readonly most: number;
  /** For how many days it may be taken. */
  readonly days: number;
}

/** A user's consent to be charged without a confirmation each: 委托代扣. */
export interface Contract {
  /** Given when it is signed; empty before. */
  readonly contract_id: string;
  readonly plan_id: string;
  /** The merchant's number. */
  readonly contract_code: string;
  readonly state: 'SIGNING' | 'SIGNED' | 'TERMINATED';
  readonly openid: string;
  /** What leads the user's client to the signing. */
  readonly pre_entrustweb_id: string;
  /** When it was signed, in milliseconds since the epoch. */
  readonly signed: number;
  readonly terminated?: {
    /** Milliseconds since the epoch. */
    readonly at: number;
    readonly by: 'EXPIRY' | 'USER' | 'MERCHANT' | 'SYSTEM';
    readonly remark: string;
  };
  readonly schedule?: DeductionSchedule;
  readonly notice?: DeductionNotice;
  /** What the signing was asked for with, as APIv3 would have it. */
  readonly request: JsonObject;
  /** The fields of a signing that was asked for by APIv2, without their signature. */
  readonly v2?: Readonly<Record<string, string>>;
}

/** What a page of 公众号 or 小程序 hands to the user's client for the signing of a contract, with its `sign` of APIv2. */
export type ContractPage = Readonly<Record<string, string | number>>;

/** What a user says when complaining of an order; each part may be left out. */
export interface UserComplaint {
  readonly complaint_detail?: string;
  /** The title of the question that the user chose. */
  readonly problem_description?: string;
  /** @default 'REFUND' */
  readonly problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS';
  /**
   * In fen; with `REFUND`.
   *
   * @default the whole payment
   */
  readonly apply_refund_amount?: number;
  readonly payer_phone?: string;
  readonly user_tag_list?: readonly ('TRUSTED' | 'HIGH_RISK')[];
  /** @default false */
  readonly need_immediate_service?: boolean;
  /** The `media_id` of pictures that were uploaded to `v3/merchant-service/images/upload`. */
  readonly images?: readonly string[];
}

/** What the user, or the platform, does about a complaint after it was made. */
export type ComplaintActionType =
  | 'USER_RESPONSE'
  | 'CONTINUE_COMPLAINT'
  | 'USER_APPLY_PLATFORM_SERVICE'
  | 'USER_CANCEL_PLATFORM_SERVICE'
  | 'PLATFORM_SERVICE_FINISHED'
  | 'RESPONSE_BY_PLATFORM';

/** What was said or done about a complaint at one time. */
export interface ComplaintStep {
  readonly log_id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly operator: string;
  readonly operate_type: string;
  readonly operate_details?: string;
  /** Each a `media_id`. */
  readonly images?: readonly string[];
  /** Of an immediate reply: what it says, and by what it is sent once. */
  readonly normal_message?: JsonObject;
  readonly idempotent_id?: string;
}

/** A user's complaint about a paid order: 消费者投诉. */
export interface Complaint {
  readonly complaint_id: string;
  readonly out_trade_no: string;
  readonly complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED';
  /** When it was made, in milliseconds since the epoch. */
  readonly created: number;
  readonly user_complaint_times: number;
  readonly incoming_user_response: boolean;
  readonly in_platform_service: boolean;
  /** What the merchant decided on the refund that is asked for. */
  readonly refund_decision?: 'APPROVE' | 'REJECT' | undefined;
  /** As it is, not encrypted. */
  readonly payer_phone: string;
  /** What the user said, but for the phone and the pictures. */
  readonly facts: JsonObject;
  /** Each a `media_id`. */
  readonly images: readonly string[];
  readonly history: readonly ComplaintStep[];
}

/** Where a merchant wants to be told of something that no request goes before. */
export interface Subscription {
  readonly url: string;
  /** Whether the merchant wants to be told of nothing for now. */
  readonly isOff?: boolean;
}

/** What there is in a sandbox, each as a query of it shows it. */
export interface SandboxState {
  readonly transactions: readonly JsonObject[];
  readonly combinedOrders: readonly JsonObject[];
  readonly refunds: readonly JsonObject[];
  readonly serviceOrders: readonly JsonObject[];
  readonly transferBills: readonly JsonObject[];
  readonly transferAuthorizations: readonly JsonObject[];
  readonly contracts: readonly JsonObject[];
  readonly sharingReceivers: readonly JsonObject[];
  readonly sharingOrders: readonly JsonObject[];
  readonly sharingReturns: readonly JsonObject[];
  readonly complaints: readonly JsonObject[];
  readonly favorStocks: readonly JsonObject[];
  readonly favorCoupons: readonly JsonObject[];
  readonly busifavorStocks: readonly JsonObject[];
  readonly busifavorCoupons: readonly JsonObject[];
}

/** What `snapshot` returns and `restore` takes: JSON. */
export type SandboxSnapshot = Readonly<Record<string, unknown>>;
