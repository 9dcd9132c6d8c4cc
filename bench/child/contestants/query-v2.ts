import { order } from '../order.js';
import { clientOf } from './chain.js';
import type { PeerName } from './index.js';
import { payOf } from './node-v3.js';
import type { Keys } from './open.js';
import { pluginClient } from './plugin.js';

/** Asks after an order by APIv2. */
type Query = (keys: Keys, port: number) => Promise<unknown>;

const fields = { appid: order.appid, mch_id: order.mchid, out_trade_no: order.out_trade_no };

/** Of those that speak APIv2; `undefined` where there is nothing to ask with. */
export const queryV2: Record<PeerName, Query | undefined> = {
  'node:http by hand': undefined,
  'axios by hand': undefined,
  'wechatpay-node-v3': async (keys, port) => {
    const v2: unknown = Reflect.get(payOf(keys, port), 'v2');
    if (v2 !== undefined) throw new Error('wechatpay-node-v3 has APIv2 by now; compare it');
    return undefined;
  },
  'wechatpay-axios-plugin': async (keys, port) => {
    const { v2 } = pluginClient(keys, port, { secret: keys.secret });
    return (await v2.pay.orderquery.post(fields)).data;
  },
  'wechatpay-chain': async (keys, port) => {
    const { v2 } = await clientOf(keys, port, { secret: keys.secret });
    return (await v2.pay.orderquery.post({ xml: fields })).data;
  },
};
