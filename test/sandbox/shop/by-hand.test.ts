import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import { startSandbox } from '../../support/client';
import { get, post } from '../client';
import { isSigned, opened } from '../notify/receiver';
import { tellStory } from './story';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

it('a whole shop runs by requests that are signed by hand, with node:crypto and node:http alone', async () => {
  const { mchid, apiV3Key } = sandbox.options;
  await tellStory(sandbox, {
    order: async ({ out_trade_no, total, notify_url }) => {
      const named = { appid: 'wxd678efh567hg6787', mchid, description: 'Image形象店' };
      const json = { ...named, out_trade_no, notify_url, amount: { total } };
      return (await post(sandbox, '/v3/pay/transactions/native', json)).json.code_url;
    },
    query: async (out_trade_no) =>
      (await get(sandbox, `/v3/pay/transactions/out-trade-no/${out_trade_no}?mchid=${mchid}`)).json.trade_state,
    open: async (headers, body) => {
      const arrived = { headers: headers as Record<string, string>, body };
      expect(isSigned(arrived, sandbox.options)).toBe(true);
      return opened(arrived, apiV3Key);
    },
    refund: async ({ out_trade_no, out_refund_no, refund, total, notify_url }) => {
      const json = { out_trade_no, out_refund_no, notify_url, amount: { refund, total, currency: 'CNY' } };
      return (await post(sandbox, '/v3/refund/domestic/refunds', json)).json.status;
    },
    refunded: async (out_refund_no) => (await get(sandbox, `/v3/refund/domestic/refunds/${out_refund_no}`)).json.status,
    close: async (out_trade_no) => {
      const { status } = await post(sandbox, `/v3/pay/transactions/out-trade-no/${out_trade_no}/close`, { mchid });
      expect(status).toBe(204);
    },
    bill: async (bill_date) => {
      const { json } = await get(sandbox, `/v3/bill/tradebill?bill_date=${bill_date}`);
      const { pathname, search } = new URL(`${json.download_url}`);
      const { body } = await get(sandbox, pathname + search);
      expect(createHash('sha1').update(body).digest('hex')).toBe(`${json.hash_value}`.toLowerCase());
      return body.toString();
    },
  });
});
