import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Sandbox } from '../../src/sandbox';
import { makePair } from '../support/openssl';
import { describeInChromium, type Look, launch, open } from './browser';
import { dist, serve } from './server';

/** The place of an operation that every test may know. */
const order = '/api/v3/pay/transactions/jsapi/post.html';

describeInChromium('the site', () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    [browser, { server, address }] = await Promise.all([launch(), serve()]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const go = (path: string, look: Look = {}) => open(browser, address + path, look);

  /** What a search finds first, by its link. */
  const searched = async (page: Page, words: string): Promise<string[]> => {
    await page.keyboard.press('/');
    await page.locator('#localsearch-input').fill(words);
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    return page
      .locator('.VPLocalSearchBox .result')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  };

  it.each([
    ['a Chinese title', 'JSAPI下单'],
    ['a part of a Chinese title', '下单'],
    ['a path', 'v3/pay/transactions/jsapi'],
    ['a field', 'profit_sharing'],
    ['an error code', 'OUT_TRADE_NO_USED'],
  ])('finds an operation by %s', async (_, words) => {
    const { page, wrong } = await go('/');
    expect((await searched(page, words)).some((link) => link.startsWith('/api/v3/pay/transactions/'))).toBe(true);
    expect(wrong).toEqual([]);
  });

  it('finds nothing by two Chinese characters that never stand together', async () => {
    const { page } = await go('/');
    await searched(page, '投诉');
    await page.locator('#localsearch-input').fill('诉投');
    await page.getByText('没有找到').waitFor();
  });

  it('loads the index of the search when something is searched, and not before', async () => {
    const { page, loaded } = await go(order);
    const isIndex = (path: string): boolean => /localSearchIndex/i.test(path);
    expect(loaded.filter(isIndex)).toEqual([]);
    await searched(page, '退款');
    expect(loaded.filter(isIndex)).not.toEqual([]);
  });

  it('shows of an operation how to call it, what it takes, its errors and its official page', async () => {
    const { page, wrong } = await go(order);
    await page.getByRole('heading', { level: 1, name: 'JSAPI下单' }).waitFor();
    await page.getByText('instance.v3.pay.transactions.jsapi.post(').first().waitFor();
    await page.getByText('命令行', { exact: true }).click();
    await page.getByText('npx wechatpay-chain call POST v3/pay/transactions/jsapi').first().waitFor();
    const row = page.getByRole('row').filter({ has: page.getByText('amount.total', { exact: true }) });
    expect(await row.textContent()).toMatch(/总金额.*单位：分/);
    expect(await page.getByRole('row').filter({ hasText: 'OUT_TRADE_NO_USED' }).textContent()).toContain('403');
    const link = page.getByRole('link', { name: 'https://pay.weixin.qq.com/doc/v3/merchant/4012791856' });
    expect(await link.count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  it('shows a notification with what tells its kinds apart', async () => {
    const { page } = await go('/api/notifications/v3/TRANSACTION.SUCCESS.html');
    await page.getByText("webhook.on('TRANSACTION.SUCCESS', 'DirectPayment'").first().waitFor();
    await page.getByRole('heading', { name: /CombinePayment/ }).waitFor();
  });

  it('leads from the products and from the paths to an operation, without loading the site anew', async () => {
    const { page, wrong } = await go('/api/');
    await page.getByRole('main').getByRole('link', { name: 'v3/pay', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'JSAPI下单', exact: true }).first().click();
    await page.waitForURL(/\/api\/v3\/pay\/.*\/post\.html$/);
    await page
      .getByRole('main')
      .getByRole('link', { name: /JSAPI支付/ })
      .first()
      .click();
    await page.waitForURL(/\/api\/products\//);
    expect(wrong).toEqual([]);
  });

  it('sends an operation to a sandbox of the reader, signed, and shows what it responds', async () => {
    const keys = { merchant: makePair().pkcs8, platform: makePair().pkcs8 };
    const sandbox = await Sandbox.start({ keys, allowOrigin: address });
    try {
      const { page, wrong } = await go(order);
      const tryIt = page.getByRole('region', { name: '试一试' });
      await tryIt.getByText(`npx wechatpay-chain sandbox --allow-origin ${address}`).waitFor();
      await tryIt.getByLabel('沙箱的地址').fill(sandbox.options.base_uri);
      await tryIt.getByRole('button', { name: '取一个示例请求' }).click();
      const body = tryIt.getByLabel('报文');
      await body.fill(
        (await body.inputValue()).replace(/"out_trade_no": "[^"]*"/, '"out_trade_no": "tried-on-the-site"'),
      );
      await tryIt.getByRole('button', { name: '签名并发送' }).click();
      await tryIt.getByText('HTTP 200').waitFor();
      expect(await tryIt.locator('pre').textContent()).toContain('prepay_id');
      expect(sandbox.state.transactions).toMatchObject([{ out_trade_no: 'tried-on-the-site' }]);
      await page.goto(`${address}/en/api/v3/pay/transactions/out-trade-no/_out_trade_no_/get.html`);
      const english = page.getByRole('region', { name: 'Try it' });
      await english.getByRole('button', { name: 'Fetch a sample request' }).click();
      const { mchid } = sandbox.options;
      const target = `/v3/pay/transactions/out-trade-no/tried-on-the-site?mchid=${mchid}`;
      await english.getByLabel('Path and query').fill(target);
      await english.getByRole('button', { name: 'Sign and send' }).click();
      await english.getByText('"trade_state": "NOTPAY"').waitFor();
      expect(wrong).toEqual([]);
    } finally {
      await sandbox.close();
    }
  });

  it('sends an upload, an operation of a brand and one of APIv2 as well', async () => {
    const keys = { merchant: makePair().pkcs8, platform: makePair().pkcs8 };
    const sandbox = await Sandbox.start({ keys, allowOrigin: address });
    try {
      for (const path of [
        'v3/merchant/media/upload',
        'brand/marketing/product-coupon/product-coupons',
        'v2/pay/unifiedorder',
      ]) {
        const { page, wrong } = await go(`/api/${path}/post.html`);
        const tryIt = page.getByRole('region', { name: '试一试' });
        await tryIt.getByLabel('沙箱的地址').fill(sandbox.options.base_uri);
        await tryIt.getByRole('button', { name: '取一个示例请求' }).click();
        await tryIt.getByRole('button', { name: '签名并发送' }).click();
        await tryIt.getByText('HTTP 200').waitFor();
        expect(wrong).toEqual([]);
      }
    } finally {
      await sandbox.close();
    }
  });

  it('says what to do where no sandbox responds, and where one lets the site in no more', async () => {
    const keys = { merchant: makePair().pkcs8, platform: makePair().pkcs8 };
    const sandbox = await Sandbox.start({ keys });
    const { page } = await go(order);
    const tryIt = page.getByRole('region', { name: '试一试' });
    await tryIt.getByLabel('沙箱的地址').fill(sandbox.options.base_uri);
    await tryIt.getByRole('button', { name: '取一个示例请求' }).click();
    await tryIt.getByText('沙箱没有响应').waitFor();
    expect(sandbox.requests.length).toBe(0);
    await sandbox.close();
    await tryIt.getByRole('button', { name: '取一个示例请求' }).click();
    await tryIt.getByText('沙箱没有响应').waitFor();
  });

  it('goes from a page to the same in the other language', async () => {
    const { page, wrong } = await go(order);
    await page.locator('.VPNavBarTranslations').hover();
    await page.getByRole('link', { name: 'English' }).first().click();
    await page.waitForURL(`${address}/en${order}`);
    await page.getByRole('heading', { name: 'Calling it' }).waitFor();
    const row = page.getByRole('row').filter({ has: page.getByText('amount.total', { exact: true }) });
    expect(await row.textContent()).toMatch(/总金额.*in 分/);
    expect(wrong).toEqual([]);
  });

  it('is dark where the reader’s system is', async () => {
    const { page } = await go(order, { colorScheme: 'dark' });
    const brightness = await page.evaluate(() => {
      const [red = 255, green = 255, blue = 255] =
        getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return (red + green + blue) / 3;
    });
    expect(brightness).toBeLessThan(64);
  });

  it.each(['/', '/guide/', order, '/api/', '/en/guide/sandbox.html'])('fits a phone: %s', async (path) => {
    const { page } = await go(path, { width: 375 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });

  it.each(['/guide/front-end.html', '/en/guide/production.html'])(
    'scrolls a table that is wider than a phone, its columns wide enough to be read: %s',
    async (path) => {
      const { page } = await go(path, { width: 390 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const tables = await page.locator('.vp-doc table').evaluateAll((found) =>
        found.map((table) => ({
          isScrolled: table.scrollWidth > table.clientWidth,
          narrowest: Math.min(...[...table.querySelectorAll('td')].map((cell) => cell.clientWidth)),
        })),
      );
      expect(tables.filter(({ isScrolled }) => isScrolled)).not.toEqual([]);
      expect(tables.filter(({ narrowest }) => narrowest < 100)).toEqual([]);
    },
  );

  it('has for every page its Markdown, and pages below 100 kB', () => {
    const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const pages = names.filter((name) => /(?:^|\/)(?:api|guide)\/.*\.html$/.test(name));
    expect(pages.length).toBeGreaterThan(300);
    const markdown = new Set(names.filter((name) => name.endsWith('.md')));
    expect(pages.filter((name) => !markdown.has(name.replace(/\.html$/, '.md')))).toEqual([]);
    const operations = pages.filter((name) => /(?:^|\/)api\/(?:v2|v3|brand|notifications\/v)/.test(name));
    expect(operations.filter((name) => statSync(join(dist, name)).size >= 100_000)).toEqual([]);
  });

  it('tells assistants where everything is', () => {
    const index = readFileSync(join(dist, 'llms.txt'), 'utf8');
    const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links).toContain('/en/guide/webhook.md');
    expect(links.filter((link) => !statSync(join(dist, link), { throwIfNoEntry: false })?.isFile())).toEqual([]);
    expect(readFileSync(join(dist, 'llms-full.txt'), 'utf8')).toContain('`POST v3/pay/transactions/jsapi`');
  });
});
