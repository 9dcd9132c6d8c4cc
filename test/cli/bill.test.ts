import { spawn } from 'node:child_process';
import { createCipheriv, createPrivateKey, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { certificateOf } from '../../src/sandbox/storage/certificate';
import { looseClient, startSandbox } from '../support/client';
import { builtProgram } from '../support/installed';
import { makePair } from '../support/openssl';
import { wechatpay, wechatpayOnTerminal, writeEnvironment } from './command';
import { applied, type ByHand, platformByHand } from './platform';

let folder: string;
let sandbox: Sandbox;
const platformKey = makePair().pkcs8;
const open: ByHand[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-bill-'));
  sandbox = await startSandbox({ keys: { merchant: makePair().pkcs8, platform: platformKey } });
  writeEnvironment(folder, sandbox.options);
});
afterEach(async () => {
  for (const { server } of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const byHand = async (respond: Parameters<typeof platformByHand>[2]): Promise<void> => {
  const made = await platformByHand(sandbox.options, platformKey, respond);
  open.push(made);
  writeEnvironment(folder, made.options);
};

/** Today in Beijing. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const bill = `交易时间,商户订单号\n\`2026-11-24 10:00:00,\`${'x'.repeat(100_000)}\n总交易单数\n\`1\n`;
const kept = (): string[] => readdirSync(folder).filter((name) => !/\.pem$|^\.env$/.test(name));

describe('wechatpay-chain bill', () => {
  it('writes the bill of a day, verified', async () => {
    const { mchid } = sandbox.options;
    const json = { appid: 'wxd678efh567hg6787', mchid, description: 'd', notify_url: 'https://a.example/' };
    await looseClient(sandbox.options)
      .chain('v3/pay/transactions/native')
      .post({ json: { ...json, out_trade_no: 'order-1', amount: { total: 100 } } });
    sandbox.pay('order-1');
    const ended = await wechatpay(['bill', 'trade', today(), '-o', 'bill.csv', '--json'], { cwd: folder });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const text = readFileSync(join(folder, 'bill.csv'), 'utf8');
    expect(ended.json()).toEqual({
      ...{ ok: true, kind: 'trade', bill_date: today(), output: join(folder, 'bill.csv') },
      bytes: Buffer.byteLength(text),
    });
    expect(text).toContain('`order-1');
  });

  it('leaves nothing behind for a day without a bill, nor what does not match its digest', async () => {
    const none = await wechatpay(['bill', 'trade', '2024-05-01'], { cwd: folder });
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('NO_STATEMENT_EXIST') });
    await byHand({
      path: '/v3/bill/tradebill',
      body: (origin) => applied(origin, 'another'),
      file: (response) => response.end(bill),
    });
    const forged = await wechatpay(['bill', 'trade', '2026-11-24', '-o', 'bill.csv'], { cwd: folder });
    expect(forged.code).toBe(1);
    expect(forged.stderr.trim().split('\n')).toHaveLength(1);
    expect(kept()).toEqual([]);
  });

  it('leaves no half-written file after Ctrl-C, and what was there before', async () => {
    let begun: (() => void) | undefined;
    const downloading = new Promise<void>((done) => {
      begun = done;
    });
    await byHand({
      path: '/v3/bill/tradebill',
      body: (origin) => applied(origin, bill),
      file: (response) => {
        response.writeHead(200, { 'Content-Length': `${Buffer.byteLength(bill)}` });
        response.write(bill.slice(0, 50_000), () => begun?.());
      },
    });
    writeFileSync(join(folder, 'bill.csv'), 'of yesterday');
    const args = [builtProgram(), 'bill', 'trade', '2026-11-24', '-o', 'bill.csv'];
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    await downloading;
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect({ code, said: Buffer.concat(said).toString() }).toEqual({ code: 130, said: 'Interrupted.\n' });
    expect(kept()).toEqual(['bill.csv']);
    expect(readFileSync(join(folder, 'bill.csv'), 'utf8')).toBe('of yesterday');
  });

  it('shows its progress on a terminal alone', async () => {
    await byHand({
      path: '/v3/bill/fundflowbill',
      body: (origin) => applied(origin, bill),
      file: (response) => response.writeHead(200, { 'Content-Length': `${Buffer.byteLength(bill)}` }).end(bill),
    });
    const args = ['bill', 'fund', '2026-11-24', '-o', 'fund.csv'];
    const shown = await wechatpayOnTerminal(args, { cwd: folder });
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringMatching(/\[#+\] 100% 98 kB/) });
    const piped = await wechatpay(args, { cwd: folder });
    expect(piped).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Written to /) });
    expect(readFileSync(join(folder, 'fund.csv'), 'utf8')).toBe(bill);
  });

  it.each([
    [['bill', 'trade', '2026-02-30'], 'The date is YYYY-MM-DD, and not "2026-02-30".'],
    [['bill', 'trde'], "'trde'"],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, stderr } = await wechatpay(args, { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('wechatpay-chain certificates', () => {
  it('downloads, decrypts and saves them', async () => {
    const signingKey = createPrivateKey(platformKey);
    const names = {
      serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
      subject: 'Tenpay.com sign',
      issuer: 'Tenpay.com Root CA',
    };
    const pem = certificateOf({
      ...names,
      publicKey: createPublicKey(platformKey),
      signingKey,
      from: Date.now(),
      days: 100,
    });
    const cipher = createCipheriv('aes-256-gcm', sandbox.options.apiV3Key, 'abcdefghijkl').setAAD(
      Buffer.from('certificate'),
    );
    const ciphertext = Buffer.concat([cipher.update(pem), cipher.final(), cipher.getAuthTag()]).toString('base64');
    const encrypt_certificate = {
      algorithm: 'AEAD_AES_256_GCM',
      nonce: 'abcdefghijkl',
      associated_data: 'certificate',
      ciphertext,
    };
    const times = { effective_time: '2026-01-01T00:00:00+08:00', expire_time: '2031-01-01T00:00:00+08:00' };
    sandbox.on('GET v3/certificates', () => ({
      body: { data: [{ serial_no: names.serial, ...times, encrypt_certificate }] },
    }));
    const listed = await wechatpay(['certificates', '--json'], { cwd: folder });
    expect(listed.json()).toEqual({ ok: true, certificates: [{ serial_no: names.serial, ...times, pem }] });
    const saved = await wechatpay(['certificates', '-o', 'certs'], { cwd: folder });
    expect(saved).toMatchObject({ code: 0, stdout: expect.stringContaining(names.serial) });
    expect(readFileSync(join(folder, 'certs', `wechatpay_${names.serial}.pem`), 'utf8')).toBe(pem);
  });

  it('says what a merchant with 微信支付公钥 takes instead', async () => {
    const { code, stderr } = await wechatpay(['certificates'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('404 RESOURCE_NOT_EXISTS');
    expect(stderr).toContain('微信支付公钥 from 商户平台');
  });
});
