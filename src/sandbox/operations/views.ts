import type { JsonObject } from '../fields';
import type { SandboxState } from '../state';
import type { World } from '../world';
import { viewsOfBusifavorCoupons } from './busifavor';
import { viewsOfBusifavorStocks } from './busifavor-stocks';
import { viewOfCombined } from './combined';
import { viewsOfComplaints } from './complaints';
import { currentContract, viewOfContract } from './contract';
import { viewsOfCoupons, viewsOfStocks } from './favor';
import { viewOfReceiver, viewOfReturn, viewOfSharingOrder } from './profit-sharing';
import { viewOfRefund } from './refunds';
import { currentServiceOrder, viewOfServiceOrder } from './service-order';
import { currentTransaction, viewOfTransaction } from './transaction';
import { currentAuthorization, viewOfAuthorization } from './transfer-authorizations';
import { currentTransferBill, viewOfTransferBill } from './transfer-bill';

/**
 * Everything that arose for some merchants, by its kind, each as a query of it shows it.
 *
 * @param host the sandbox's, by which links lead back to it
 */
export const viewOfWorlds = (worlds: readonly World[], host: string): SandboxState => {
  const each = (views: (world: World, now: number) => readonly JsonObject[]): readonly JsonObject[] =>
    worlds.flatMap((world) => views(world, world.now()));
  return {
    transactions: each(({ transactions }, now) =>
      [...transactions.values()].map((order) => viewOfTransaction(currentTransaction(order, now))),
    ),
    combinedOrders: each((world) => [...world.combinedOrders.values()].map((order) => viewOfCombined(world, order))),
    refunds: each(({ refunds }) => [...refunds.values()].map(viewOfRefund)),
    serviceOrders: each(({ serviceOrders, mchid }, now) =>
      [...serviceOrders.values()].map((order) => viewOfServiceOrder(currentServiceOrder(order, now), mchid)),
    ),
    transferBills: each(({ transferBills, mchid }, now) =>
      [...transferBills.values()].map((bill) => viewOfTransferBill(currentTransferBill(bill, now), mchid)),
    ),
    transferAuthorizations: each(({ transferAuthorizations }, now) =>
      [...transferAuthorizations.values()].flatMap((known) => {
        const current = currentAuthorization(known, now);
        return current === undefined ? [] : [viewOfAuthorization(current)];
      }),
    ),
    contracts: each(({ contracts, mchid }, now) =>
      [...contracts.values()].map((contract) => viewOfContract(currentContract(contract, now), mchid)),
    ),
    sharingReceivers: each(({ sharingReceivers }) => [...sharingReceivers.values()].map(viewOfReceiver)),
    sharingOrders: each(({ sharingOrders }) => [...sharingOrders.values()].map(viewOfSharingOrder)),
    sharingReturns: each(({ sharingReturns }) => [...sharingReturns.values()].map(viewOfReturn)),
    favorStocks: each(viewsOfStocks),
    favorCoupons: each(viewsOfCoupons),
    busifavorStocks: each(viewsOfBusifavorStocks),
    busifavorCoupons: each(viewsOfBusifavorCoupons),
    complaints: each((world) => viewsOfComplaints(world, host)),
  };
};
