import { type JsonObject, text } from './fields';
import { badParameter, Refusal } from './refusal';
import type { SensitiveFields } from './sensitive-fields';
import type {
  BusifavorCode,
  BusifavorCoupon,
  BusifavorStock,
  CombinedOrder,
  Complaint,
  Contract,
  FavorCoupon,
  FavorStock,
  Image,
  Refund,
  ServiceOrder,
  SharingOrder,
  SharingReceiver,
  SharingReturn,
  Subscription,
  Transaction,
  TransferBill,
  TransferConsent,
  TransferReceipt,
} from './state';
import { type Journal, memoryJournal } from './storage/journal';

/** Something that the merchant is to be told. */
export interface WorldEvent {
  readonly event_type: string;
  /** What it is about in a few words; those of the `event_type` where it is left out. */
  readonly summary?: string;
  /** The form in `openapi.json` of what is told, where several products share the `event_type`: `DirectPayment` */
  readonly form?: string;
  /** The `notify_url` that goes with it; empty where there is none. */
  readonly url: string;
  /** What is told; fields that the form lacks are left out. */
  readonly resource: JsonObject;
}

/** Something that the merchant is to be told by APIv2. */
export type WorldEventV2 =
  | { readonly paid: Transaction }
  | { readonly refunded: Refund }
  | { readonly deducted: Transaction }
  | { readonly contract: Contract };

/** Everything the platform remembers. Entries are replaced, never changed in place. */
export interface World extends SensitiveFields {
  readonly mchid: string;
  /** The worlds of the sandbox's merchants, by `mchid`. */
  readonly worlds: ReadonlyMap<string, World>;
  /** The only appid that is accepted; any is without it. */
  readonly appid: string | undefined;
  /** The only service id that is accepted; any is without it. */
  readonly serviceId: string | undefined;
  /** By which links lead back to the sandbox. */
  readonly scheme: 'http' | 'https';
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Lets something happen later, in milliseconds of the sandbox's time. */
  readonly after: (delay: number, run: () => void) => void;
  /** Tells the merchant, where it wants to be told. */
  readonly notify: (event: WorldEvent) => void;
  /** The same of what was asked for by APIv2. */
  readonly notifyV2: (event: WorldEventV2) => void;
  /** By `out_order_no`. */
  readonly serviceOrders: Map<string, ServiceOrder>;
  /** By `out_trade_no`. */
  readonly transactions: Map<string, Transaction>;
  /** By `combine_out_trade_no`. */
  readonly combinedOrders: Map<string, CombinedOrder>;
  /** By `out_refund_no`. */
  readonly refunds: Map<string, Refund>;
  /** Receivers of shares, by who shares and whom they are. */
  readonly sharingReceivers: Map<string, SharingReceiver>;
  /** By `out_order_no`. */
  readonly sharingOrders: Map<string, SharingOrder>;
  /** By `out_return_no`. */
  readonly sharingReturns: Map<string, SharingReturn>;
  /** Bills that were applied for, not compressed, by the token of their download. */
  readonly bills: Map<string, Buffer>;
  /** By `media_id`. */
  readonly images: Map<string, Image>;
  /** By `out_bill_no`. */
  readonly transferBills: Map<string, TransferBill>;
  /** By `out_authorization_no`. */
  readonly transferAuthorizations: Map<string, TransferConsent>;
  /** By `transfer_bill_no`. */
  readonly transferReceipts: Map<string, TransferReceipt>;
  /** By `plan_id` and the merchant's number, as `contractKey` has them. */
  readonly contracts: Map<string, Contract>;
  /** By `complaint_id`. */
  readonly complaints: Map<string, Complaint>;
  /** Where merchants are told of complaints, by `mchid`. */
  readonly complaintNotifications: Map<string, Subscription>;
  /** By `stock_id`. */
  readonly favorStocks: Map<string, FavorStock>;
  /** By `coupon_id`. */
  readonly favorCoupons: Map<string, FavorCoupon>;
  /** Where merchants are told of coupons that were used, by `mchid`. */
  readonly favorCallbacks: Map<string, Subscription>;
  /** By `stock_id`. */
  readonly busifavorStocks: Map<string, BusifavorStock>;
  /** Codes and coupons by `stock_id` and code, as `couponKey` has them. */
  readonly busifavorCodes: Map<string, BusifavorCode>;
  readonly busifavorCoupons: Map<string, BusifavorCoupon>;
  /** Where merchants are told of coupons that were received, by `mchid`. */
  readonly busifavorCallbacks: Map<string, Subscription>;
}

/** A world in which has happened what the journal holds. */
export const createWorld = (
  fixed: Pick<
    World,
    | 'mchid'
    | 'worlds'
    | 'appid'
    | 'serviceId'
    | 'scheme'
    | 'now'
    | 'after'
    | 'notify'
    | 'notifyV2'
    | keyof SensitiveFields
  >,
  { collection }: Pick<Journal, 'collection'> = memoryJournal(),
): World => ({
  ...fixed,
  serviceOrders: collection('serviceOrders'),
  transactions: collection('transactions'),
  combinedOrders: collection('combinedOrders'),
  refunds: collection('refunds'),
  sharingReceivers: collection('sharingReceivers'),
  sharingOrders: collection('sharingOrders'),
  sharingReturns: collection('sharingReturns'),
  bills: collection('bills'),
  images: collection('images'),
  transferBills: collection('transferBills'),
  transferAuthorizations: collection('transferAuthorizations'),
  transferReceipts: collection('transferReceipts'),
  contracts: collection('contracts'),
  complaints: collection('complaints'),
  complaintNotifications: collection('complaintNotifications'),
  favorStocks: collection('favorStocks'),
  favorCoupons: collection('favorCoupons'),
  favorCallbacks: collection('favorCallbacks'),
  busifavorStocks: collection('busifavorStocks'),
  busifavorCodes: collection('busifavorCodes'),
  busifavorCoupons: collection('busifavorCoupons'),
  busifavorCallbacks: collection('busifavorCallbacks'),
});

/** The collections of a world, by name. */
export const collectionsOf = (world: World) => {
  const { serviceOrders, transactions, combinedOrders, refunds, bills, images } = world;
  const { sharingReceivers, sharingOrders, sharingReturns } = world;
  const { transferBills, transferAuthorizations, transferReceipts, contracts } = world;
  const { complaints, complaintNotifications, favorStocks, favorCoupons, favorCallbacks } = world;
  const { busifavorStocks, busifavorCodes, busifavorCoupons, busifavorCallbacks } = world;
  return {
    ...{ serviceOrders, transactions, combinedOrders, refunds, bills, images },
    ...{ sharingReceivers, sharingOrders, sharingReturns },
    ...{ transferBills, transferAuthorizations, transferReceipts, contracts },
    ...{ complaints, complaintNotifications, favorStocks, favorCoupons, favorCallbacks },
    ...{ busifavorStocks, busifavorCodes, busifavorCoupons, busifavorCallbacks },
  };
};

/** What the user's side calls by its number. */
export type Numbered =
  | 'transactions'
  | 'combinedOrders'
  | 'refunds'
  | 'serviceOrders'
  | 'transferBills'
  | 'transferAuthorizations'
  | 'contracts'
  | 'complaints';

/** Whether a merchant has something of this number. */
export const hasNumber = (world: World, name: Numbered, number: string): boolean =>
  name === 'contracts'
    ? [...world.contracts.values()].some(({ contract_code }) => contract_code === number)
    : world[name].has(number);

/** Nothing has happened any more. */
export const clearWorld = (world: World): void => {
  for (const each of Object.values(collectionsOf(world))) each.clear();
};

/**
 * Checks that a body or a query speaks of this merchant, as far as it names `mchid`, `appid` or `service_id`.
 *
 * @param name what a merchant, a partner or a combined order calls the number
 *
 * @throws Refusal 400 `PARAM_ERROR`, 400 `APPID_MCHID_NOT_MATCH` or 403 `NO_AUTH`
 */
export const checkParties = (
  world: World,
  named: JsonObject,
  location: 'body' | 'query' = 'body',
  name: 'mchid' | 'sp_mchid' | 'combine_mchid' = 'mchid',
): void => {
  const mchid = text(named, name);
  if (mchid && mchid !== world.mchid) {
    throw badParameter(`/${location}/${name}`, '与Authorization中的mchid不匹配', mchid, location);
  }
  const appid = text(named, name.replace('mchid', 'appid'));
  if (appid && world.appid !== undefined && appid !== world.appid) {
    throw new Refusal(400, 'APPID_MCHID_NOT_MATCH', 'AppID和mchid不匹配');
  }
  const serviceId = text(named, 'service_id');
  if (serviceId && world.serviceId !== undefined && serviceId !== world.serviceId) {
    throw new Refusal(403, 'NO_AUTH', '商户暂无权限使用此服务');
  }
};
