import type { Route } from '../router';
import type { World } from '../world';
import { billRoutes } from './bills';
import { busifavorRoutes } from './busifavor';
import { busifavorStockRoutes } from './busifavor-stocks';
import { certificateRoutes } from './certificates';
import { combinedRoutes } from './combined';
import { complaintRoutes } from './complaints';
import { resumeContracts } from './contract-book';
import { contractRoutes } from './contracts';
import { resumeDeductions } from './deductions';
import { favorRoutes } from './favor';
import { payscoreRoutes, resumeCollections } from './payscore';
import { profitSharingRoutes, resumeSharing } from './profit-sharing';
import { refundRoutes, resumeRefunds } from './refunds';
import { securityRoutes } from './security';
import { transactionRoutes } from './transactions';
import { transferAuthorizationRoutes } from './transfer-authorizations';
import { resumeReceipts, transferReceiptRoutes } from './transfer-receipts';
import { resumeTransfers, transferRoutes } from './transfers';
import { uploadRoutes } from './uploads';

/** What was under way when the sandbox ended goes on. */
export const resume = (world: World): void => {
  resumeRefunds(world);
  resumeCollections(world);
  resumeTransfers(world);
  resumeReceipts(world);
  resumeContracts(world);
  resumeDeductions(world);
  resumeSharing(world);
};

/** Every operation that the sandbox knows by itself. */
export const builtInRoutes = (world: World): Route[] =>
  [
    ...payscoreRoutes(world),
    ...transactionRoutes(world),
    ...combinedRoutes(world),
    ...refundRoutes(world),
    ...profitSharingRoutes(world),
    ...billRoutes(world),
    ...transferRoutes(world),
    ...transferAuthorizationRoutes(world),
    ...transferReceiptRoutes(world),
    ...contractRoutes(world),
    ...complaintRoutes(world),
    ...favorRoutes(world),
    ...busifavorStockRoutes(world),
    ...busifavorRoutes(world),
    ...uploadRoutes(world),
    ...certificateRoutes(),
    ...securityRoutes(world),
  ].map((each) => ({ ...each, documented: `${each.method} ${each.segments.join('/')}` }));
