/** What the package does under a runtime, one line a point; ends with 1 where one of them does not hold. */
import { createPrivateKey } from 'node:crypto';
import { createServer, Agent as HttpAgent } from 'node:http';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bill, Builder, MediaUtil } from 'wechatpay-chain';
import { Sandbox } from 'wechatpay-chain/sandbox';
import { sm2 } from 'wechatpay-chain/sm';
import { Webhook } from 'wechatpay-chain/webhook';

const sandbox = await Sandbox.start();
const { mchid, privateKey } = sandbox.options;
const instance = Builder.factory(sandbox.options);

const order = (out_trade_no, notify_url = 'https://shop.example/notify', client = instance, options = {}) =>
  client.v3.pay.transactions.native.post({
    ...options,
    json: {
      appid: 'wxd678efh567hg6787',
      mchid,
      description: 'Image形象店',
      out_trade_no,
      notify_url,
      amount: { total: 100 },
    },
  });

const codeOf = (call) =>
  call.then(
    () => 'none',
    (error) => error.code,
  );

const is = (actual, expected) => {
  if (actual !== expected) throw new Error(`${actual} instead of ${expected}`);
};

const points = {
  'signs, sends and verifies': async () => is((await order('order-0001')).data.code_url.slice(0, 7), 'weixin:'),
  'refuses a response that was changed': async () => {
    sandbox.answerNext({ kind: 'tampered' });
    is(await codeOf(order('order-0002')), 'SIGNATURE_DIGEST');
  },
  'sends once where a connection is lost': async () => {
    await order('order-0003');
    const before = sandbox.requests.length;
    sandbox.answerNext({ kind: 'reset' });
    is(await codeOf(order('order-0003', undefined, instance, { retry: false })), 'CONNECTION_FAILED');
    is(sandbox.requests.length - before, 1);
  },
  'sends once where a connection of its own is lost': async () => {
    const httpAgent = new HttpAgent({ keepAlive: false });
    const client = Builder.factory({ ...sandbox.options, httpAgent, retry: false });
    await order('order-0009', undefined, client);
    const before = sandbox.requests.length;
    sandbox.answerNext({ kind: 'reset' });
    is(await codeOf(order('order-0009', undefined, client)), 'CONNECTION_FAILED');
    is(sandbox.requests.length - before, 1);
  },
  'ends a call in time': async () => {
    sandbox.answerNext({ kind: 'delay', ms: 60_000 });
    is(await codeOf(order('order-0004', undefined, instance, { timeout: 200 })), 'TIMEOUT');
  },
  'ends a call by its signal': async () => {
    sandbox.answerNext({ kind: 'delay', ms: 60_000 });
    const controller = new AbortController();
    const call = codeOf(order('order-0005', undefined, instance, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 200);
    is(await call, 'ABORTED');
  },
  'reads an encrypted private key': async () => {
    const key = createPrivateKey(privateKey).export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'secret',
    });
    const client = Builder.factory({ ...sandbox.options, privateKey: { key, passphrase: 'secret' } });
    is((await order('order-0006', undefined, client)).status, 200);
  },
  'encrypts sensitive fields': async () => {
    const json = {
      appid: 'wxd678efh567hg6787',
      type: 'PERSONAL_OPENID',
      account: 'o1',
      name: '张三',
      relation_type: 'USER',
    };
    const { data } = await instance.v3.profitsharing.receivers.add.post({ json });
    is(data.name, '张三');
  },
  uploads: async () => {
    const { data } = await instance.v3.merchant.media.upload.post({
      body: new MediaUtil('licence.png', Buffer.from('a picture')),
    });
    is(typeof data.media_id, 'string');
  },
  'takes notifications with node:http': async () => {
    const booked = new Promise((resolve) => {
      const webhook = Webhook.from(instance).on('DirectPayment', ({ resource }) => resolve(resource.out_trade_no));
      const server = createServer(webhook.node).listen(0, '127.0.0.1', async () => {
        await order('order-0007', `http://127.0.0.1:${server.address().port}/notify`);
        sandbox.pay('order-0007');
        await sandbox.idle();
        server.close();
        server.closeAllConnections();
      });
    });
    is(await booked, 'order-0007');
    await sandbox.idle();
    is(sandbox.notifications[0].state, 'acknowledged');
  },
  'downloads a bill, in rows and into a file': async () => {
    const bill_date = Bill.yesterday(Date.now() + 86_400_000);
    const application = () => instance.v3.bill.tradebill.get({ query: { bill_date, tar_type: 'GZIP' } });
    const numbers = [];
    for await (const { kind, fields } of Bill.rows(instance, application())) {
      if (kind === 'detail') numbers.push(fields.商户订单号);
    }
    is(numbers.join(), 'order-0007');
    const { data } = await application();
    await Bill.save(instance, data, join(tmpdir(), `wechatpay-chain-bill-${process.pid}.csv`));
  },
  'calls APIv2': async () => {
    const xml = { appid: 'wxd678efh567hg6787', mch_id: mchid, out_trade_no: 'order-0007' };
    is((await instance.v2.pay.orderquery.post({ xml })).data.trade_state, 'SUCCESS');
  },
  'signs and verifies by 国密': async () => {
    const platform = await Sandbox.start({ algorithm: 'SM2' });
    try {
      const { mchid: number, base_uri, secret, ...keys } = platform.options;
      const client = Builder.factory({ mchid: number, base_uri, ...sm2(keys) });
      is((await client.v3.certificates.get({ query: { algorithm_type: 'SM2' } })).status, 200);
    } finally {
      await platform.close();
    }
  },
  'trusts a certificate of one’s own over https': async () => {
    const safe = await Sandbox.start({ tls: true });
    try {
      const json = {
        appid: 'wxd678efh567hg6787',
        mchid: safe.options.mchid,
        description: 'Image',
        out_trade_no: 'order-0008',
      };
      const all = { ...json, notify_url: 'https://shop.example/notify', amount: { total: 100 } };
      const call = (options) =>
        Builder.factory({ ...safe.options, ...options }).v3.pay.transactions.native.post({ json: all });
      is(await codeOf(call({})), 'CONNECTION_FAILED');
      is((await call({ httpsAgent: new Agent({ ca: safe.ca }) })).status, 200);
    } finally {
      await safe.close();
    }
  },
};

for (const [point, holds] of Object.entries(points)) {
  try {
    await holds();
    console.log(`yes  ${point}`);
  } catch (error) {
    console.log(`NO   ${point}: ${error.message}`);
    process.exitCode = 1;
  }
}
await sandbox.close();
console.log('end');
