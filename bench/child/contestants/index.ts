import type { Contestant } from '../contestant.js';
import { bareAxios } from './bare-axios.js';
import { byHand } from './by-hand.js';
import { chain, chainIntercepted, chainLogged, chainOverAxios, chainWatched } from './chain.js';
import { nodeV3 } from './node-v3.js';
import { plugin } from './plugin.js';

/** What people would otherwise use, by name, the floor first, and this SDK last. */
export const peers = {
  'node:http by hand': byHand,
  'axios by hand': bareAxios,
  'wechatpay-node-v3': nodeV3,
  'wechatpay-axios-plugin': plugin,
  'wechatpay-chain': chain,
} satisfies Record<string, Contestant>;

export type PeerName = keyof typeof peers;

/** Every contestant by its name in the report: the peers, and the SDK in other ways of use. */
export const contestants = {
  ...peers,
  "wechatpay-chain, adapter: 'http'": chainOverAxios,
  'wechatpay-chain, an interceptor': chainIntercepted,
  'wechatpay-chain, watched': chainWatched,
  'wechatpay-chain, a logger': chainLogged,
} satisfies Record<string, Contestant>;

export type ContestantName = keyof typeof contestants;
