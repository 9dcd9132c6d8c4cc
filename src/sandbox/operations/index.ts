import type { Route } from '../router';
import type { World } from '../world';
import { billRoutes } from './bills';
import { certificateRoutes } from './certificates';
import { payscoreRoutes } from './payscore';
import { refundRoutes } from './refunds';
import { transactionRoutes } from './transactions';
import { uploadRoutes } from './uploads';

/** Every operation that the sandbox knows by itself. */
export const builtInRoutes = (world: World): Route[] =>
  [
    ...payscoreRoutes(world),
    ...transactionRoutes(world),
    ...refundRoutes(world),
    ...billRoutes(world),
    ...uploadRoutes(world),
    ...certificateRoutes(),
  ].map((each) => ({ ...each, documented: `${each.method} ${each.segments.join('/')}` }));
