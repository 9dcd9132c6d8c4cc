import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Sandbox } from '../../../src/sandbox';
import { looseClient } from '../../support/client';
import { startReceiver } from '../notify/receiver';

let folder: string;
let dir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'));
  dir = join(folder, 'deep', '.wechatpay');
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (name: string): string => readFileSync(join(dir, name), 'utf8');

const order = {
  appid: 'wxd678efh567hg6787',
  description: 'Image形象店',
  out_trade_no: 'order-1',
  amount: { total: 100 },
};

describe('the folder of a sandbox', () => {
  it('holds what a client needs: options.json as Builder.factory takes it, and the keys as files', async () => {
    const sandbox = await Sandbox.start({ dir });
    const options = JSON.parse(text('options.json'));
    expect(options).toEqual(sandbox.options);
    const { data } = await looseClient(options)
      .chain('v3/security/echo')
      .post({ json: { echo_message: 'hello' } });
    expect(data).toMatchObject({ echo_message: 'hello' });
    await sandbox.close();
    expect(text('apiclient_key.pem')).toBe(options.privateKey);
    const certificate = new X509Certificate(text('apiclient_cert.pem'));
    expect(certificate.serialNumber).toBe(options.serial);
    expect(certificate.checkPrivateKey(createPrivateKey(options.privateKey))).toBe(true);
    expect(Object.values(options.certs)).toEqual([text('pub_key.pem')]);
    expect(createPublicKey(text('platform_key.pem')).export({ type: 'spki', format: 'pem' })).toBe(text('pub_key.pem'));
    expect(text('.gitignore')).toBe('*\n');
  });

  it('has an .env that Node.js reads', async () => {
    const sandbox = await Sandbox.start({ dir });
    await sandbox.close();
    const print = 'console.log(JSON.stringify(process.env))';
    const read = JSON.parse(execFileSync(process.execPath, ['--env-file', join(dir, '.env'), '-e', print]).toString());
    expect(read).toMatchObject({
      WECHATPAY_MCHID: sandbox.options.mchid,
      WECHATPAY_SERIAL: sandbox.options.serial,
      WECHATPAY_API_V3_KEY: sandbox.options.apiV3Key,
      WECHATPAY_SECRET: sandbox.options.secret,
      WECHATPAY_BASE_URI: sandbox.options.base_uri,
      WECHATPAY_PRIVATE_KEY: join(dir, 'apiclient_key.pem'),
      WECHATPAY_PUBLIC_KEY: join(dir, 'pub_key.pem'),
    });
  });

  it('is readable by its owner alone, as all that it holds', async () => {
    const sandbox = await Sandbox.start({ dir, tls: true });
    await sandbox.close();
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    expect(readdirSync(dir).filter((name) => (statSync(join(dir, name)).mode & 0o077) !== 0)).toEqual([]);
    expect(text('ca.pem')).toBe(sandbox.ca);
  });

  it('is made private again where it was left open, and written whole or not at all', async () => {
    await (await Sandbox.start({ dir })).close();
    for (const name of readdirSync(dir)) chmodSync(join(dir, name), 0o644);
    writeFileSync(join(dir, 'options.json.new'), '{"half', { mode: 0o644 });
    await (await Sandbox.start({ dir })).close();
    expect(readdirSync(dir).filter((name) => (statSync(join(dir, name)).mode & 0o077) !== 0)).toEqual([]);
    expect(readdirSync(dir)).not.toContain('options.json.new');
  });

  it('keeps keys, orders, refunds and notifications between starts, and what was under way goes on', async () => {
    const receiver = await startReceiver((_, count) => (count === 1 ? 500 : 204));
    const first = await Sandbox.start({ dir });
    const client = looseClient(first.options);
    const { mchid } = first.options;
    await client.chain('v3/pay/transactions/native').post({ json: { ...order, mchid, notify_url: receiver.url } });
    first.pay('order-1');
    const amount = { refund: 1, total: 100, currency: 'CNY' };
    await client
      .chain('v3/refund/domestic/refunds')
      .post({ json: { out_trade_no: 'order-1', out_refund_no: 'r-1', amount } });
    await first.idle();
    expect(first.notifications).toMatchObject([{ state: 'pending' }]);
    await first.close();

    const second = await Sandbox.start({ dir });
    const { base_uri: _, ...identity } = second.options;
    expect(first.options).toMatchObject(identity);
    const query = await looseClient(second.options)
      .chain('v3/pay/transactions/out-trade-no/order-1')
      .get({ query: { mchid } });
    expect(query.data).toMatchObject({ trade_state: 'REFUND' });
    await second.advance('1m');
    expect(second.state.refunds).toMatchObject([{ out_refund_no: 'r-1', status: 'SUCCESS' }]);
    expect(second.notifications).toMatchObject([{ id: first.notifications[0]?.id, state: 'acknowledged' }]);
    expect(second.notifications[0]?.deliveries.map(({ status }) => status)).toEqual([500, 204]);
    await second.close();

    const third = await Sandbox.start({ dir });
    expect(third.state).toEqual(second.state);
    await third.close();
    await receiver.close();
  });

  it('keeps how far its time was moved', async () => {
    const first = await Sandbox.start({ dir });
    await first.advance('3d');
    await first.close();
    const second = await Sandbox.start({ dir });
    second.on('GET v3/x', () => ({ body: {} }));
    const time_expire = new Date(Date.now() + 86_400_000).toISOString();
    const json = { ...order, mchid: second.options.mchid, notify_url: 'http://127.0.0.1/', time_expire };
    await expect(looseClient(second.options).chain('v3/pay/transactions/native').post({ json })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
    });
    await second.close();
  });

  it('is refused for another merchant, beside keys, and where what it holds is damaged', async () => {
    const sandbox = await Sandbox.start({ dir, mchid: '1230000109' });
    await sandbox.close();
    const { privateKey } = sandbox.options;
    await expect(Sandbox.start({ dir, mchid: '1' })).rejects.toThrow(
      'belongs to the merchant 1230000109, and not to 1',
    );
    const keys = { merchant: privateKey, platform: text('platform_key.pem') };
    await expect(Sandbox.start({ dir, keys })).rejects.toThrow('keys and dir exclude each other');
    writeFileSync(join(dir, 'options.json'), text('options.json').slice(0, 100));
    await expect(Sandbox.start({ dir })).rejects.toThrow(
      'holds an options.json or a platform_key.pem that cannot be read',
    );
  });

  it('is refused where it cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(Sandbox.start({ dir: join(folder, 'file', 'below') })).rejects.toThrow(/cannot be used \(ENOTDIR\)/);
    chmodSync(folder, 0o700);
  });

  it('is one sandbox’s at a time', async () => {
    const first = await Sandbox.start({ dir });
    await expect(Sandbox.start({ dir })).rejects.toThrow(`is in use by another sandbox (process ${process.pid})`);
    await first.close();
    const second = await Sandbox.start({ dir });
    await second.close();
    expect(readdirSync(dir)).not.toContain('sandbox.lock');
  });

  it.each([
    ['a process that has ended', () => `${execFileSync('sh', ['-c', 'echo $$']).toString().trim()} 1`],
    ['an earlier process of the same number', () => `${process.pid} 1`],
    ['nobody, being empty', () => ''],
  ])('is taken over from %s', async (_, holder) => {
    await (await Sandbox.start({ dir })).close();
    writeFileSync(join(dir, 'sandbox.lock'), holder());
    const sandbox = await Sandbox.start({ dir });
    await sandbox.close();
  });

  it('is not taken from another process that runs', async () => {
    await (await Sandbox.start({ dir })).close();
    writeFileSync(join(dir, 'sandbox.lock'), `${process.ppid} 1`);
    await expect(Sandbox.start({ dir })).rejects.toThrow(`(process ${process.ppid})`);
  });

  it('is free again after a start that failed, and nothing of that start goes on', async () => {
    const arrived: unknown[] = [];
    const receiver = await startReceiver(() => {
      arrived.push(1);
      return 500;
    });
    const first = await Sandbox.start({ dir });
    const json = { ...order, mchid: first.options.mchid, notify_url: receiver.url };
    await looseClient(first.options).chain('v3/pay/transactions/native').post({ json });
    first.pay('order-1');
    await first.idle();
    await first.close();
    const other = await Sandbox.start();
    const port = Number(new URL(other.options.base_uri).port);
    const before = arrived.length;
    await expect(Sandbox.start({ dir, port })).rejects.toThrow('EADDRINUSE');
    const third = await Sandbox.start({ dir });
    expect(third.state.transactions).toMatchObject([{ trade_state: 'SUCCESS' }]);
    await third.close();
    expect(arrived.length - before).toBeLessThanOrEqual(2);
    await other.close();
    await receiver.close();
  });

  it('is free again where a start fails before it listens', async () => {
    const now = (): number => {
      throw new Error('no clock');
    };
    await expect(Sandbox.start({ dir, now, platformKeys: 'certificate' })).rejects.toThrow('no clock');
    await (await Sandbox.start({ dir })).close();
  });

  it('takes nothing more once it is closed', async () => {
    const sandbox = await Sandbox.start({ dir });
    await sandbox.close();
    const before = text('state.jsonl');
    expect(() => sandbox.reset()).not.toThrow();
    expect(text('state.jsonl')).toBe(before);
  });
});
