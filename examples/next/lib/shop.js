import { openShop } from 'example-orders';

/**
 * The one shop of the process, opened at the first request: `next build` runs this module too, where there are no keys, and
 * each route has a copy of it.
 */
export const shopOf = () => {
  globalThis.shop ??= openShop().shop;
  return globalThis.shop;
};
