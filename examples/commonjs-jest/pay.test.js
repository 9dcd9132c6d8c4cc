const { createServer } = require('node:http');
const { Builder, isApiError } = require('wechatpay-chain');
const { Sandbox } = require('wechatpay-chain/sandbox');
const { createCounter } = require('./pay');

let sandbox;
let counter;
let server;
let notify_url;
beforeAll(async () => {
  sandbox = await Sandbox.start();
  counter = createCounter(Builder.factory(sandbox.options), sandbox.options);
  server = createServer(counter.webhook.node);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  notify_url = `http://127.0.0.1:${server.address().port}/notify`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await sandbox.close();
});

test('a payment is booked by its notification, and refunded', async () => {
  expect(await counter.order('order-0001', notify_url)).toMatch(/^weixin:/);
  expect([...counter.paid]).toEqual([]);
  sandbox.pay('order-0001');
  await sandbox.idle();
  expect(sandbox.notifications.map(({ state }) => state)).toEqual(['acknowledged']);
  expect([...counter.paid]).toEqual(['order-0001']);
  expect(await counter.refund('order-0001')).toBe('PROCESSING');
});

test('an order that is refused says why', async () => {
  sandbox.fail('POST v3/pay/transactions/native', 'NO_AUTH');
  const refused = await counter.order('order-0002', notify_url).catch((error) => error);
  expect(isApiError(refused)).toBe(true);
  expect(refused.code).toBe('NO_AUTH');
});
