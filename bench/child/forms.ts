import type { Peer } from './contestant.js';
import { clientOf } from './contestants/chain.js';
import { pluginClient } from './contestants/plugin.js';

/** Resolves a chain to the function that would send the request. */
export type Resolve = (out_trade_no: string) => unknown;

/** The ways of writing a chain, of those that have one: nothing is sent. */
export const forms = {
  'wechatpay-axios-plugin: v3.pay.transactions.native.post': async (peer) => {
    const { v3 } = pluginClient(peer, peer.port);
    return () => v3.pay.transactions.native.post;
  },
  'wechatpay-chain: v3.pay.transactions.native.post': async (peer) => {
    const { v3 } = await clientOf(peer, peer.port);
    return () => v3.pay.transactions.native.post;
  },
  'wechatpay-axios-plugin: outTradeNo.$out_trade_no$.get': async (peer) => {
    const { v3 } = pluginClient(peer, peer.port);
    return () => v3.pay.transactions.outTradeNo.$out_trade_no$.get;
  },
  'wechatpay-chain: outTradeNo.$out_trade_no$.get': async (peer) => {
    const { v3 } = await clientOf(peer, peer.port);
    return () => v3.pay.transactions.outTradeNo.$out_trade_no$.get;
  },
  'wechatpay-axios-plugin: outTradeNo[id].get': async (peer) => {
    const { v3 } = pluginClient(peer, peer.port);
    return (id) => v3.pay.transactions.outTradeNo[id]?.get;
  },
  'wechatpay-chain: outTradeNo[id].get': async (peer) => {
    const outTradeNo: object = (await clientOf(peer, peer.port)).v3.pay.transactions.outTradeNo;
    return (id) => Reflect.get(Reflect.get(outTradeNo, id), 'get');
  },
  "wechatpay-chain: chain('v3/…/{id}').get": async (peer) => {
    const client = await clientOf(peer, peer.port);
    return (id) => client.chain(`v3/pay/transactions/out-trade-no/${id}`).get;
  },
} satisfies Record<string, (peer: Peer) => Promise<Resolve>>;

export type Form = keyof typeof forms;
