import type { BuilderOptions } from '../../src/index.js';

/** A way to make a client: whether an interceptor is registered, and the options. */
export interface Way {
  intercepted?: true;
  options?: Partial<BuilderOptions>;
}

export const ways = {
  'wechatpay-chain': {},
  "wechatpay-chain, adapter: 'http'": { options: { adapter: 'http' } },
  'wechatpay-chain, an interceptor': { intercepted: true },
} satisfies Record<string, Way>;
