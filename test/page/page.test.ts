import { createSign, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox';
import { builtSandbox } from '../support/installed';
import { makePair } from '../support/openssl';
import { describeInChromium, type Look, launch, open } from './browser';

describeInChromium('the page of a sandbox', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  let sandbox: Sandbox;
  const start = (options: SandboxOptions = {}): Promise<Sandbox> =>
    builtSandbox().Sandbox.start({ keys: { merchant: makePair().pkcs8, platform: makePair().pkcs8 }, ...options });
  beforeEach(async () => {
    sandbox = await start();
  });

  /** The merchant's own server, which takes notifications, or not. */
  let shop: Server;
  let shopStatus: number;
  let notifyUrl: string;
  beforeEach(async () => {
    shopStatus = 204;
    shop = createServer((request, response) => {
      request.resume();
      response.writeHead(shopStatus).end();
    }).listen(0, '127.0.0.1');
    await once(shop, 'listening');
    notifyUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`;
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await sandbox.close();
    shop.closeAllConnections();
    shop.close();
  });

  const go = async (hash = '', look: Look = {}): Promise<Page> =>
    (await open(browser, `${sandbox.options.base_uri}${hash}`, look)).page;

  const order = (out_trade_no: string) => ({
    appid: 'wx8888888888888888',
    mchid: sandbox.options.mchid,
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no,
    notify_url: notifyUrl,
    amount: { total: 1234 },
  });

  /** Sends a request that is signed by hand, over what is said to be its target and its body. */
  const send = async (
    method: string,
    target: string,
    body = '',
    { target: signedTarget = target, body: signedBody = body } = {},
  ): Promise<Response> => {
    const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000)}`, randomBytes(16).toString('hex')];
    const { mchid, serial, privateKey, base_uri } = sandbox.options;
    const signature = createSign('RSA-SHA256')
      .update(`${method}\n${signedTarget}\n${timestamp}\n${nonce}\n${signedBody}\n`)
      .sign(privateKey, 'base64');
    const fields = { mchid, nonce_str: nonce, signature, timestamp, serial_no: serial };
    const pairs = Object.entries(fields).map(([name, value]) => `${name}="${value}"`);
    return fetch(new URL(target, base_uri), {
      method,
      headers: {
        Accept: 'application/json',
        'User-Agent': 'by-hand/1',
        'Content-Type': 'application/json',
        Authorization: `WECHATPAY2-SHA256-RSA2048 ${pairs.join(',')}`,
      },
      ...(body !== '' && { body }),
    });
  };
  const place = (number: string): Promise<Response> =>
    send('POST', '/v3/pay/transactions/native', JSON.stringify(order(number)));

  it('takes its first payment from nothing: a sample is sent, its order opened, its code scanned, the shop told', async () => {
    const { page, wrong } = await open(browser, sandbox.options.base_uri);
    await page.getByRole('link', { name: '发一笔示例订单' }).click();
    const body = page.getByRole('textbox', { name: '报文' });
    await expect.poll(() => body.inputValue()).toContain('out_trade_no');
    await body.fill(JSON.stringify(order('first-1')));
    await page.getByRole('button', { name: '签名并发送' }).click();
    await page.getByText('验签通过').waitFor();
    await page.getByText('weixin://wxpay/bizpayurl').first().waitFor();
    await page.getByRole('link', { name: '订单', exact: true }).first().click();
    await page.getByRole('button', { name: '收银台' }).click();
    await page.getByRole('img', { name: '付款二维码' }).waitFor();
    expect(await page.getByText('¥12.34').isVisible()).toBe(true);
    await page.getByRole('button', { name: '扫码并付款' }).click();
    await page.getByText('支付成功').waitFor();
    expect(sandbox.state.transactions).toMatchObject([{ out_trade_no: 'first-1', trade_state: 'SUCCESS' }]);
    await page.getByRole('link', { name: '看通知' }).click();
    await page.getByText('已送达').waitFor();
    expect(wrong).toEqual([]);
  });

  it('sends no request before the sample that was asked for last is there, in whatever order samples come', async () => {
    const page = await go('#/compose');
    const held: { answer: () => Promise<void>; operation: string | null }[] = [];
    await page.route(/_sandbox\/sample/, (route) => {
      const operation = new URL(route.request().url()).searchParams.get('operation');
      held.push({ answer: () => route.continue(), operation });
    });
    const choose = async (operation: string): Promise<void> => {
      const before = held.length;
      await page.getByLabel('接口').fill(operation);
      await page.getByLabel('接口').blur();
      await expect.poll(() => held.length).toBe(before + 1);
    };
    await page.locator('datalist option').first().waitFor({ state: 'attached' });
    const button = page.getByRole('button', { name: '签名并发送' });
    await choose('POST v3/pay/transactions/native');
    await choose('POST v3/refund/domestic/refunds');
    expect(await button.isDisabled()).toBe(true);
    await held[1]?.answer();
    await expect.poll(() => page.getByLabel('路径与查询').inputValue()).toBe('/v3/refund/domestic/refunds');
    expect(await button.isDisabled()).toBe(false);
    const late = page.waitForResponse(/_sandbox\/sample\?operation=POST%20v3%2Fpay/);
    await held[0]?.answer();
    await (await late).finished();
    await page.getByLabel('报文').focus();
    expect(await page.getByLabel('路径与查询').inputValue()).toBe('/v3/refund/domestic/refunds');
  });

  it('explains a wrong signature: what was signed beside what should have been, the first line that differs marked', async () => {
    const target = `/v3/pay/transactions/out-trade-no/o-1?mchid=${sandbox.options.mchid}`;
    expect((await send('GET', target, '', { target: '/v3/pay/transactions/out-trade-no/o-1' })).status).toBe(401);
    const page = await go();
    await page.locator('.row').click();
    await page.getByText('验签失败').last().waitFor();
    const marked = page.getByLabel('第一处不同');
    expect(await marked.allInnerTexts()).toEqual(['/v3/pay/transactions/out-trade-no/o-1⏎', `${target}⏎`]);
    expect(await page.locator('.callout.bad').textContent()).not.toBe('');
    expect(await page.locator('.callout.advice').textContent()).not.toBe('');
  });

  it('sends a refused request again, edited and signed anew', async () => {
    const refused = JSON.stringify({ ...order('edited-1'), amount: { total: 0 } });
    expect((await send('POST', '/v3/pay/transactions/native', refused)).status).toBe(400);
    const page = await go();
    await page.locator('.row').click();
    await page.getByRole('link', { name: '修改后重发' }).click();
    const body = page.getByRole('textbox', { name: '报文' });
    expect(JSON.parse(await body.inputValue())).toEqual(JSON.parse(refused));
    await body.fill((await body.inputValue()).replace('"total": 0', '"total": 5'));
    await page.getByRole('button', { name: '签名并发送' }).click();
    await page.getByText('验签通过').waitFor();
    expect(sandbox.state.transactions).toMatchObject([{ out_trade_no: 'edited-1', amount: { total: 5 } }]);
  });

  it('delivers what a shop missed once more', async () => {
    await place('missed-1');
    shopStatus = 500;
    sandbox.pay('missed-1');
    const page = await go('#/notifications');
    await page.getByText('500', { exact: true }).waitFor();
    shopStatus = 204;
    await page.getByRole('button', { name: '补发所有没有送到的' }).click();
    await page.getByText('已送达', { exact: true }).waitFor();
    expect(sandbox.notifications).toMatchObject([
      { state: 'acknowledged', deliveries: [{ status: 500 }, { status: 204 }] },
    ]);
  });

  it('queues faults, shows what is queued, and what came of it', async () => {
    const page = await go('#/faults');
    await page.getByRole('combobox', { name: '错误码' }).fill('FREQUENCY_LIMITED');
    await page.getByRole('button', { name: '排上' }).click();
    await page.getByText('POST v3/pay/transactions/native → FREQUENCY_LIMITED').waitFor();
    await page.getByRole('button', { name: '没有签名' }).first().click();
    await page.getByText('应答 → {"kind":"unsigned"}').waitFor();
    expect(await (await place('faulty-1')).json()).toMatchObject({ code: 'FREQUENCY_LIMITED' });
    await expect.poll(() => page.getByText('→ FREQUENCY_LIMITED').count()).toBe(0);
    await page.getByRole('combobox', { name: '错误码' }).fill('NO_SUCH_CODE');
    await page.getByRole('button', { name: '排上' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('link', { name: '日志', exact: true }).click();
    await page.getByText('FREQUENCY_LIMITED').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('moves the time, and what falls due happens', async () => {
    await place('timely-1');
    const page = await go('#/orders');
    await page.getByText('NOTPAY').waitFor();
    await page.getByRole('link', { name: '接入与时间' }).click();
    const before = await page.locator('.clock').textContent();
    await page.getByRole('button', { name: '+ 7 天' }).click();
    await expect.poll(() => page.locator('.clock').textContent()).not.toBe(before);
    await page.getByRole('link', { name: '订单', exact: true }).click();
    await page.getByText('CLOSED', { exact: true }).waitFor();
  });

  it('speaks the language of the browser, another where it is chosen, and keeps the choice', async () => {
    const page = await go('', { locale: 'en-GB' });
    await page.getByRole('link', { name: 'Journal' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('link', { name: '日志' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: '日志' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('leaves no Chinese on its English pages but what the platform says', async () => {
    const page = await go('', { locale: 'en-GB' });
    for (const hash of ['#/journal', '#/orders', '#/notifications', '#/compose', '#/faults', '#/connect']) {
      await page.goto(`${sandbox.options.base_uri}${hash}`);
      await page.locator('main > *').first().waitFor();
      // biome-ignore lint/performance/useDomNodeTextContent: only what is seen, without the lists of the catalogue
      const text = (await page.locator('body').innerText())
        .replace('中文', '')
        .replaceAll('平台证书', '')
        .replace('Image形象店', '');
      expect({ hash, chinese: text.match(/\p{Script=Han}+/gu) }).toEqual({ hash, chinese: null });
    }
  });

  it('is dark where the machine is, or as it is chosen, and its text has the contrast that WCAG asks for', async () => {
    const contrast = (page: Page): Promise<number> =>
      page.evaluate(() => {
        const light = (color: string): number => {
          const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
            const value = Number(part) / 255;
            return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const { color, backgroundColor } = getComputedStyle(document.body);
        const [high = 0, low = 0] = [light(color), light(backgroundColor)].sort((a, b) => b - a);
        return (high + 0.05) / (low + 0.05);
      });
    const ground = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light, dark] = [await go('', { colorScheme: 'light' }), await go('', { colorScheme: 'dark' })];
    const [lightGround, darkGround] = [await ground(light), await ground(dark)];
    expect(lightGround).not.toBe(darkGround);
    expect(await contrast(light)).toBeGreaterThan(4.5);
    expect(await contrast(dark)).toBeGreaterThan(4.5);
    await dark.getByRole('button', { name: '明暗' }).click();
    await expect.poll(() => ground(dark)).toBe(lightGround);
  });

  it('fits a phone: nothing is wider than it, an entry takes its whole width and leads back', async () => {
    await place('phone-1');
    await send('GET', `/v3/pay/transactions/out-trade-no/${'x'.repeat(32)}?mchid=1`);
    const page = await go('', { width: 375 });
    for (const hash of [
      '#/journal',
      '#/orders',
      '#/notifications',
      '#/compose',
      '#/faults',
      '#/connect',
      '#/cashier/phone-1',
    ]) {
      await page.goto(`${sandbox.options.base_uri}${hash}`);
      await page.locator('main > *').first().waitFor();
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect({ hash, isWider: (widths[0] ?? 0) > (widths[1] ?? 0) }).toEqual({ hash, isWider: false });
    }
    await page.goto(`${sandbox.options.base_uri}#/journal`);
    await page.locator('.row').first().click();
    await page.getByRole('heading', { name: '应答', exact: true }).waitFor();
    expect(await page.locator('.list').isVisible()).toBe(false);
    await page.getByRole('link', { name: '← 日志' }).click();
    await page.locator('.row').first().waitFor();
  });

  it('is used by the keyboard alone: an entry is found and walked through, an order paid', async () => {
    for (const number of ['keys-1', 'keys-2', 'keys-3']) await place(number);
    const page = await go();
    await page.locator('.row').first().waitFor();
    const focusOn = async (name: string): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
        });
        if (focused === name) return;
      }
      throw new Error(`The keyboard does not reach ${name}.`);
    };
    await focusOn('搜索日志');
    await page.keyboard.press('ArrowDown');
    await page.locator('.numbers').getByText('keys-3').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.numbers').getByText('keys-2').waitFor();
    await page.keyboard.type('keys-1');
    await expect.poll(() => page.locator('.row').count()).toBe(1);
    await focusOn('订单');
    await page.keyboard.press('Enter');
    await page.getByText('keys-3').waitFor();
    await focusOn('用户付款');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => sandbox.state.transactions.filter(({ trade_state }) => trade_state === 'SUCCESS'))
      .toHaveLength(1);
  });

  it('lists 10,000 entries with a few dozen of them in the document, finds one of them, and goes on living', async () => {
    const url = new URL('/v3/pay/transactions/id/', sandbox.options.base_uri);
    for (let number = 0; number < 10_000; number += 50) {
      const some = Array.from({ length: 50 }, (_, index) => fetch(new URL(`${number + index}-entry`, url)));
      for (const response of await Promise.all(some)) await response.arrayBuffer();
    }
    const page = await go();
    await expect.poll(() => page.locator('.filter output').textContent()).toBe('10,000');
    expect(await page.locator('.row').count()).toBeLessThan(60);
    await page.locator('.virtual').evaluate((list) => {
      list.scrollTop = list.scrollHeight;
    });
    await page.getByText('/v3/pay/transactions/id/0-entry').waitFor();
    expect(await page.locator('.row').count()).toBeLessThan(60);
    await place('after-10000');
    await expect.poll(() => page.locator('.filter output').textContent()).toBe('10,001');
    // Who looks at the oldest is not moved by the newest.
    expect(await page.getByText('/v3/pay/transactions/id/0-entry').isVisible()).toBe(true);
    await page.getByRole('searchbox').fill('after-10000');
    await page.locator('.row').click();
    await page.getByText('验签通过').waitFor();
  });

  it('says that the sandbox went away, keeps what it showed, and goes on with the next one of this port', async () => {
    await place('before-1');
    const page = await go();
    await page.locator('.row').click();
    await page.locator('.numbers').getByText('before-1').waitFor();
    const port = Number(new URL(sandbox.options.base_uri).port);
    await sandbox.close();
    await page.getByText('沙箱没有应答').waitFor();
    expect(await page.locator('.numbers').getByText('before-1').isVisible()).toBe(true);
    sandbox = await start({ port });
    await page.getByText('实时', { exact: true }).waitFor();
    await place('after-1');
    await expect.poll(() => page.locator('.row').count()).toBe(2);
    expect(await page.locator('.row.past').count()).toBe(1);
  });

  it('is shown to this machine alone, in no frame, and asks nobody else for anything', async () => {
    const { headers } = await fetch(sandbox.options.base_uri);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    for (const path of [
      '_sandbox/page/../../package.json',
      '_sandbox/page/..%2f..%2fpackage.json',
      '_sandbox/page/.env',
    ]) {
      const { status } = await fetch(`${sandbox.options.base_uri}${path}`);
      expect({ path, isServed: status === 200 }).toEqual({ path, isServed: false });
    }
    const page = await go();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.reload();
    await page.locator('.row').first().waitFor();
    expect(new Set(asked)).toEqual(new Set([new URL(sandbox.options.base_uri).origin]));
  });
});
