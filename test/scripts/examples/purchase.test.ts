import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { purchase } from '../../../scripts/examples/purchase';
import { Builder } from '../../../src';
import { Sandbox } from '../../../src/sandbox';
import { Webhook } from '../../../src/webhook';

type Notified = (request: IncomingMessage, response: ServerResponse) => unknown;

let sandbox: Sandbox;
let closing: (() => void)[];
beforeEach(async () => {
  sandbox = await Sandbox.start();
  closing = [];
});
afterEach(async () => {
  for (const close of closing) close();
  await sandbox.close();
});

/** A shop with one order; how it takes notifications is up to the test. */
const open = async (notifiedOf: (book: (state: string) => void) => Notified): Promise<string> => {
  const instance = Builder.factory(sandbox.options);
  const out_trade_no = 'order-0001';
  let state = 'PLACED';
  const notified = notifiedOf((next) => {
    state = next;
  });
  const server = createServer(async (request, response) => {
    if (request.url === '/notify') return notified(request, response);
    const notify_url = `http://${request.headers.host}/notify`;
    const { appid, mchid } = { appid: 'wxd678efh567hg6787', mchid: sandbox.options.mchid };
    const handle = async (): Promise<object> => {
      if (request.method === 'GET') return { state };
      if (request.url?.endsWith('/refund')) {
        const amount = { refund: 100, total: 100, currency: 'CNY' as const };
        const refund = { out_trade_no, out_refund_no: 'refund-1', notify_url, amount };
        return (await instance.v3.refund.domestic.refunds.post({ json: refund })).data;
      }
      const { total } = (await json(request)) as { total: number };
      const order = { appid, mchid, description: 'Image', out_trade_no, notify_url, amount: { total } };
      return { ...(await instance.v3.pay.transactions.native.post({ json: order })).data, out_trade_no };
    };
    return response.end(JSON.stringify(await handle()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const url = (): string => sandbox.options.base_uri.replace(/\/$/, '');

const webhookOf = (): Webhook => Webhook.from(Builder.factory(sandbox.options));

it('buys at a shop that verifies its notifications, and gives the goods back', async () => {
  const shop = await open((book) => {
    const webhook = webhookOf()
      .on('DirectPayment', () => book('PAID'))
      .on('REFUND.SUCCESS', 'DirectRefund', () => book('REFUNDED'));
    return webhook.node;
  });
  await purchase(shop, url());
  expect(sandbox.notifications.map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged']);
});

it('fails at a shop that believes a forged notification', async () => {
  const shop = await open((book) => (_, response) => {
    book('PAID');
    response.writeHead(204).end();
  });
  await expect(purchase(shop, url())).rejects.toThrow('a forged notification is "acknowledged", not "pending"');
});

it('fails at a shop that acknowledges a payment and forgets it', async () => {
  const shop = await open(() => webhookOf().on('DirectPayment', () => {}).node);
  await expect(purchase(shop, url())).rejects.toThrow('the order is "PLACED", not "PAID"');
});
