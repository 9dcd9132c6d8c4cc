import { createDecipheriv, verify } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { type Ended, wechatpay } from './command';

let folder: string;
let shop: Server;
let url: string;
const arrived: { headers: IncomingHttpHeaders; body: string }[] = [];
let status = 204;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-trigger-'));
  shop = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      arrived.push({ headers: incoming.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status).end(status === 204 ? undefined : '{"code":"FAIL"}');
    });
  }).listen(0, '127.0.0.1');
  await once(shop, 'listening');
  url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`;
});
afterAll(() => {
  shop.closeAllConnections();
  shop.close();
  rmSync(folder, { recursive: true });
});

const trigger = (...args: string[]): Promise<Ended> => wechatpay(['trigger', ...args], { cwd: folder });

describe('wechatpay-chain trigger', () => {
  it('sends what was set, signed by the platform of .wechatpay and encrypted with its APIv3密钥', async () => {
    const set = ['--set', 'amount.total=1', '--set', 'out_trade_no=order-1'];
    const ended = await trigger('TRANSACTION.SUCCESS', '--to', url, ...set, '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.json()).toMatchObject({ ok: true, event_type: 'TRANSACTION.SUCCESS', delivery: { status: 204 } });
    const options: ClientOptions = JSON.parse(readFileSync(join(folder, '.wechatpay', 'options.json'), 'utf8'));
    const { headers, body } = arrived.at(-1) ?? { headers: {}, body: '{}' };
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`;
    const key = options.certs[`${headers['wechatpay-serial']}`] ?? '';
    const signature = Buffer.from(`${headers['wechatpay-signature']}`, 'base64');
    expect(verify('sha256', Buffer.from(message), key, signature)).toBe(true);
    const { resource } = JSON.parse(body);
    const bytes = Buffer.from(resource.ciphertext, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', options.apiV3Key, resource.nonce)
      .setAAD(Buffer.from(resource.associated_data))
      .setAuthTag(bytes.subarray(-16));
    const plaintext = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString();
    expect(JSON.parse(plaintext)).toMatchObject({
      out_trade_no: 'order-1',
      amount: { total: 1 },
      mchid: options.mchid,
    });
  });

  it('shows with --dry-run what it would send, and sends nothing', async () => {
    const before = arrived.length;
    const ended = await trigger('REFUND.SUCCESS', '--to', url, '--dry-run', '--json');
    expect(ended.json()).toMatchObject({ ok: true, request: { url, headers: expect.any(Object) } });
    expect(arrived).toHaveLength(before);
  });

  it('ends with 1 when the server does not take it, and with 4 when there is none', async () => {
    status = 500;
    const refused = await trigger('TRANSACTION.SUCCESS', '--to', url);
    status = 204;
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining('500, not acknowledged') });
    const gone = await trigger('TRANSACTION.SUCCESS', '--to', 'http://127.0.0.1:1/notify');
    expect(gone).toMatchObject({
      code: 4,
      stdout: '',
      stderr: expect.stringMatching(/^http:\S+ did not respond: .*\n$/),
    });
  });

  it.each<[string[], RegExp]>([
    [
      ['TRANSACTION.SUCESS', '--to', 'http://127.0.0.1/'],
      /^There is no notification .*; did you mean TRANSACTION\.SUCCESS\?$/,
    ],
    [['TRANSACTION.SUCCESS', '--to', 'nowhere'], /^--to takes an absolute URL of http or https, and not "nowhere"\.$/],
    [['TRANSACTION.SUCCESS'], /^required option '--to <url>' not specified$/],
    [['TRANSACTION.SUCCESS', '--to', 'http://127.0.0.1/', '--set', 'amount.totl=1'], /did you mean amount\.total\?$/],
    [['TRANSACTION.SUCCESS', '--to', 'http://127.0.0.1/', '--set', 'amount.total=x'], /^amount\.total is an integer/],
    [['TRANSACTION.SUCCESS', '--to', 'http://127.0.0.1/', '--original-type', 'x'], /and not with x\.$/],
  ])('ends with 2 for what is not documented, and sends nothing: %j', async (args, message) => {
    const before = arrived.length;
    const { code, stdout, stderr } = await trigger(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim()).toMatch(message);
    expect(arrived).toHaveLength(before);
  });
});

describe('wechatpay-chain replay', () => {
  it('lets a running sandbox deliver once more', async () => {
    const sandbox = await startSandbox({ notifyUrl: url });
    const { id } = sandbox.notify('TRANSACTION.SUCCESS', { url });
    await sandbox.idle();
    const before = arrived.length;
    const at = ['--sandbox', sandbox.options.base_uri];
    const listed = await wechatpay(['replay', '--list', ...at, '--json'], { cwd: folder });
    expect(listed.json()).toMatchObject({ ok: true, notifications: [{ id, state: 'acknowledged' }] });
    expect(arrived).toHaveLength(before);
    const again = await wechatpay(['replay', id, ...at], { cwd: folder });
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${id}  TRANSACTION.SUCCESS  acknowledged  204`),
    });
    expect(arrived).toHaveLength(before + 1);
    const missing = await wechatpay(['replay', 'none', ...at], { cwd: folder });
    expect(missing).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^There is no notification none/),
    });
    await sandbox.close();
    const gone = await wechatpay(['replay', ...at], { cwd: folder });
    expect(gone).toMatchObject({ code: 4, stdout: '', stderr: expect.stringMatching(/^No sandbox runs at/) });
  });
});
