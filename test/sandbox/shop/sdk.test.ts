import { afterAll, beforeAll, it } from 'vitest';
import { Bill } from '../../../src/bill/bill';
import { Builder } from '../../../src/builder';
import type { Sandbox } from '../../../src/sandbox';
import { Webhook } from '../../../src/webhook';
import { startSandbox } from '../../support/client';
import { tellStory } from './story';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

it('a whole shop runs by the SDK: client, notifications and bills', async () => {
  const instance = Builder.factory(sandbox.options);
  const webhook = Webhook.from(instance);
  const { mchid } = sandbox.options;
  await tellStory(sandbox, {
    order: async ({ out_trade_no, total, notify_url }) => {
      const named = { appid: 'wxd678efh567hg6787', mchid, description: 'Image形象店' };
      const json = { ...named, out_trade_no, notify_url, amount: { total } };
      return (await instance.v3.pay.transactions.native.post({ json })).data.code_url;
    },
    query: async (out_trade_no) => {
      const query = { mchid };
      const { data } = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query });
      return data.trade_state;
    },
    open: async (headers, body) =>
      (await webhook.parse(body, headers as Record<string, string>)).resource as Record<string, unknown>,
    refund: async ({ out_trade_no, out_refund_no, refund, total, notify_url }) => {
      const json = { out_trade_no, out_refund_no, notify_url, amount: { refund, total, currency: 'CNY' } };
      return (await instance.v3.refund.domestic.refunds.post({ json })).data.status;
    },
    refunded: async (out_refund_no) =>
      (await instance.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no })).data.status,
    close: (out_trade_no) =>
      instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no, json: { mchid } }),
    bill: async (bill_date) => {
      const rows = Bill.rows(instance, instance.v3.bill.tradebill.get({ query: { bill_date, tar_type: 'GZIP' } }));
      const lines: string[] = [];
      for await (const row of rows)
        lines.push(
          Object.values(row.fields)
            .map((cell) => `\`${cell}`)
            .join(','),
        );
      return lines.join('\n');
    },
  });
});
