/*
 * How long it takes from an empty folder to a payment on the sandbox's page, with npm's cache warm: the packed package is
 * installed, `npx wechatpay-chain sandbox` started, and a sample order sent and paid in Chromium. Run with
 * `npm run bench:first-payment`; more than ten seconds end with 1.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { start } from '../scripts/examples/running';
import { packInto } from '../scripts/package/consumer';

const most = 10_000;

const installInto = (folder: string, tarball: string): void => {
  mkdirSync(folder);
  for (const args of [
    ['init', '-y'],
    ['install', '--no-audit', '--no-fund', tarball],
  ]) {
    execFileSync('npm', args, { cwd: folder, stdio: 'pipe' });
  }
};

const pay = async (browser: Browser, address: string): Promise<void> => {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(address);
  await page.getByRole('link', { name: '发一笔示例订单' }).click();
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('out_trade_no'));
  await page.getByRole('button', { name: '签名并发送' }).click();
  await page.getByText('验签通过').waitFor();
  await page.getByRole('link', { name: '订单', exact: true }).first().click();
  await page.getByRole('button', { name: '收银台' }).click();
  await page.getByRole('button', { name: '扫码并付款' }).click();
  await page.getByText('支付成功').waitFor();
};

const root = mkdtempSync(join(tmpdir(), 'first-payment-'));
// A reader's browser is open already.
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const tarball = packInto(root);
  installInto(join(root, 'warm'), tarball);
  const begun = performance.now();
  let before = begun;
  const tell = (step: string): void => {
    const now = performance.now();
    console.log(`${step.padEnd(38)}${((now - before) / 1000).toFixed(1).padStart(5)} s`);
    before = now;
  };
  const folder = join(root, 'empty');
  installInto(folder, tarball);
  tell('npm install wechatpay-chain');
  const sandbox = start(folder, ['npx', 'wechatpay-chain', 'sandbox', '--port', '0', '--json']);
  try {
    const address = await sandbox.said(/"page": "(http[^"]+)"/);
    tell('npx wechatpay-chain sandbox');
    await pay(browser, address);
    tell('a sample order, sent and paid');
  } finally {
    sandbox.stop();
  }
  const whole = performance.now() - begun;
  console.log(`${'from the empty folder to the payment'.padEnd(38)}${(whole / 1000).toFixed(1).padStart(3)} s`);
  if (whole > most) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
