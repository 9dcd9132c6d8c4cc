import { createSign, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Sandbox } from '../src/sandbox';

/** Makes the pictures of the documentation, from a page that `npm run build:page` has made: `npm run screenshots`. */
const pictures = fileURLToPath(new URL('../docs/images/', import.meta.url));

const sandbox = await Sandbox.start({ seed: '1' });

const orderOf = (out_trade_no: string, total: number): object => ({
  appid: 'wxd678efh567hg6787',
  mchid: sandbox.options.mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  notify_url: 'http://127.0.0.1:9/notify',
  amount: { total },
});

/** Signs by hand, over another body where one is given. */
const post = async (path: string, body: string, signedBody = body): Promise<void> => {
  const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000)}`, randomBytes(16).toString('hex')];
  const { mchid, serial, privateKey, base_uri } = sandbox.options;
  const message = `POST\n${path}\n${timestamp}\n${nonce}\n${signedBody}\n`;
  const signature = createSign('RSA-SHA256').update(message).sign(privateKey, 'base64');
  const fields = { mchid, nonce_str: nonce, signature, timestamp, serial_no: serial };
  const pairs = Object.entries(fields).map(([name, value]) => `${name}="${value}"`);
  await fetch(new URL(path, base_uri), {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'User-Agent': 'shop/1.0',
      Authorization: `WECHATPAY2-SHA256-RSA2048 ${pairs.join(',')}`,
    },
    body,
  });
};

const native = '/v3/pay/transactions/native';
for (const number of [1, 2, 3, 4, 5]) await post(native, JSON.stringify(orderOf(`ORDER-1000${number}`, 1234 * number)));
sandbox.pay('ORDER-10001');
const refund = {
  out_trade_no: 'ORDER-10001',
  out_refund_no: 'REFUND-1',
  amount: { refund: 40, total: 1234, currency: 'CNY' },
};
await post('/v3/refund/domestic/refunds', JSON.stringify(refund));
await post(native, JSON.stringify(orderOf('ORDER-10006', 0)));
await sandbox.idle();
const last = orderOf('ORDER-10007', 100);
await post(native, JSON.stringify(last), JSON.stringify(last, null, 2));

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [suffix, locale] of [
  ['', 'zh-CN'],
  ['.en', 'en'],
] as const) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 700 }, locale });
  await page.goto(sandbox.options.base_uri);
  await page.locator('.row.bad').first().click();
  await page.locator('.signature').waitFor();
  await page.screenshot({ path: `${pictures}signature${suffix}.png` });
  await page.goto(`${sandbox.options.base_uri}#/cashier/ORDER-10005`);
  await page.locator('.qr').waitFor();
  await page.setViewportSize({ width: 620, height: 700 });
  await page.screenshot({ path: `${pictures}cashier${suffix}.png` });
}
await browser.close();
await sandbox.close();
