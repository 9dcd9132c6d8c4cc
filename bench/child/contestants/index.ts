import type { Contestant } from '../contestant.js';
import { bareAxios } from './bare-axios.js';
import { byHand } from './by-hand.js';
import { chain, chainIntercepted, chainLogged, chainOverAxios, chainWatched } from './chain.js';
import { plugin } from './plugin.js';

/** Every contestant by its name in the report, the floor first. */
export const contestants = {
  'node:http by hand': byHand,
  'axios by hand': bareAxios,
  'wechatpay-axios-plugin': plugin,
  'wechatpay-chain': chain,
  "wechatpay-chain, adapter: 'http'": chainOverAxios,
  'wechatpay-chain, an interceptor': chainIntercepted,
  'wechatpay-chain, watched': chainWatched,
  'wechatpay-chain, a logger': chainLogged,
} satisfies Record<string, Contestant>;

export type ContestantName = keyof typeof contestants;
