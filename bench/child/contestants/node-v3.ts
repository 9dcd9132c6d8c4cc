import { createRequire } from 'node:module';
import type { Contestant, Peer } from '../contestant.js';
import { order, serial } from '../order.js';

/** What each of its methods resolves to, also where the call failed. */
interface Output {
  status: number;
  data?: unknown;
  error?: string;
}

type Headers = Record<string, string>;

interface PayRequest {
  get(url: string, headers: Headers): Promise<Output>;
  post(url: string, params: object, headers: Headers): Promise<Output>;
  upload(url: string, params: object, headers: Headers): Promise<Output>;
}

interface Signed {
  timestamp: string;
  nonce: string;
  serial: string;
  signature: string;
  body: string;
}

/** The part of its API used here. Its own types cannot be imported, because it is installed on demand. */
export interface Pay {
  createHttp(service: PayRequest): void;
  transactions_native(params: object): Promise<Output>;
  query(params: { out_trade_no: string }): Promise<Output>;
  verifySign(params: Signed): Promise<boolean>;
  decipher_gcm(ciphertext: string, associated_data: string, nonce: string): unknown;
}

interface WxPay {
  new (options: object): Pay;
  certificates: Record<string, string>;
}

/**
 * A client set up as in its README. Its own HTTP service sends to the benchmark's server, for its address is fixed: what it
 * signs is the path alone. (superagent uses Node.js' global agent, which keeps connections alive.)
 */
export const payOf = (peer: Omit<Peer, 'port' | 'forgingPort'>, port: number, key?: string): Pay => {
  const require = createRequire(import.meta.url);
  const WxPay: WxPay = require('wechatpay-node-v3');
  const { PayRequest }: { PayRequest: new () => PayRequest } = require('wechatpay-node-v3/dist/lib/pay-request');
  const { privateKey, platformKeyId, platformKey: publicKey } = peer;
  WxPay.certificates = { [platformKeyId]: publicKey };
  const pay = new WxPay({ appid: order.appid, mchid: order.mchid, serial_no: serial, publicKey, privateKey, key });
  const http = new PayRequest();
  const there = (url: string): string => url.replace('https://api.mch.weixin.qq.com/', `http://127.0.0.1:${port}/`);
  pay.createHttp({
    get: (url, headers) => http.get(there(url), headers),
    post: (url, params, headers) => http.post(there(url), params, headers),
    upload: (url, params, headers) => http.upload(there(url), params, headers),
  });
  return pay;
};

/** A call that failed resolves, too: what it resolved to is thrown, as it is. */
const dataOf = (output: Output): unknown => {
  if (output.status === 200) return output.data;
  throw output;
};

export const nodeV3: Contestant = async (peer, port) => {
  const pay = payOf(peer, port);
  return {
    order: async () => dataOf(await pay.transactions_native(order)),
    query: async (out_trade_no) => dataOf(await pay.query({ out_trade_no })),
  };
};
