import type { Route } from '../router';
import type { World } from '../world';
import { certificateRoutes } from './certificates';
import { payscoreRoutes } from './payscore';
import { refundRoutes } from './refunds';
import { transactionRoutes } from './transactions';

/** Every operation that the sandbox knows by itself. */
export const builtInRoutes = (world: World): Route[] => [
  ...payscoreRoutes(world),
  ...transactionRoutes(world),
  ...refundRoutes(world),
  ...certificateRoutes(),
];
