import { createDecipheriv, createHash, verify } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClientOptions, Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { openssl } from '../support/openssl';
import { type Ended, wechatpay } from './command';

let folder: string;
let shop: Server;
let url: string;
const arrived: { headers: IncomingHttpHeaders; body: string }[] = [];
let status = 204;
let says = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-trigger-'));
  shop = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      arrived.push({ headers: incoming.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status).end(status === 204 ? undefined : says || '{"code":"FAIL"}');
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

/** The elements one level below the root, by regular expression. */
const elementsOf = (xml: string): Record<string, string> =>
  Object.fromEntries(
    [...xml.matchAll(/<(\w+)>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/g)].map(([, name, cdata, text]) => [
      name,
      cdata ?? text ?? '',
    ]),
  );

const md5Of = (fields: Record<string, string>, secret: string): string => {
  const signed = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return createHash('md5')
    .update([...signed, `key=${secret}`].join('&'))
    .digest('hex')
    .toUpperCase();
};

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

  it('sends a notification of APIv2, signed with the APIv2密钥, which is taken where the response says SUCCESS', async () => {
    const set = ['--set', 'total_fee=1', '--set', 'out_trade_no=order-1'];
    const refused = await trigger('v2/transaction-success', '--to', url, ...set, '--json');
    expect(refused).toMatchObject({ code: 1, stderr: '' });
    expect(refused.json()).toMatchObject({ event_type: 'v2/transaction-success', delivery: { status: 204 } });
    [status, says] = [200, '<xml><return_code>SUCCESS</return_code></xml>'];
    expect(await trigger('v2/transaction-success', '--to', url, ...set)).toMatchObject({ code: 0, stderr: '' });
    [status, says] = [204, ''];
    const { secret, mchid }: ClientOptions = JSON.parse(
      readFileSync(join(folder, '.wechatpay', 'options.json'), 'utf8'),
    );
    const fields = elementsOf(arrived.at(-1)?.body ?? '');
    expect(fields).toMatchObject({ total_fee: '1', out_trade_no: 'order-1', mch_id: mchid, return_code: 'SUCCESS' });
    expect(fields.sign).toBe(md5Of(fields, secret));
  });

  it('encrypts a refund of APIv2 in req_info, which OpenSSL decrypts', async () => {
    const ended = await trigger(
      'v2/refund-processed',
      '--to',
      url,
      '--set',
      'out_refund_no=r-1',
      '--dry-run',
      '--json',
    );
    expect(ended.code).toBe(0);
    const { body } = ended.json().request as { body: string };
    const { secret }: ClientOptions = JSON.parse(readFileSync(join(folder, '.wechatpay', 'options.json'), 'utf8'));
    const key = Buffer.from(createHash('md5').update(secret).digest('hex')).toString('hex');
    const { req_info = '' } = elementsOf(body);
    const opened = openssl(['enc', '-d', '-aes-256-ecb', '-K', key], Buffer.from(req_info, 'base64')).toString();
    expect(elementsOf(opened)).toMatchObject({ out_refund_no: 'r-1', refund_status: 'SUCCESS' });
  });

  it('signs by the 平台证书 of a sandbox that has no other key', async () => {
    const sandbox = await Sandbox.start({ dir: join(folder, 'certificates'), platformKeys: 'certificate' });
    const [[serial = '', certificate = ''] = []] = Object.entries(sandbox.options.certs);
    const ended = await trigger('TRANSACTION.SUCCESS', '--to', url, '--dir', 'certificates');
    await sandbox.close();
    expect(ended.code).toBe(0);
    const { headers, body } = arrived.at(-1) ?? { headers: {}, body: '' };
    expect(headers['wechatpay-serial']).toBe(serial);
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`;
    const signature = Buffer.from(`${headers['wechatpay-signature']}`, 'base64');
    expect(verify('sha256', Buffer.from(message), certificate, signature)).toBe(true);
  });

  it('knows the near miss of a notification of APIv2, and of its fields', async () => {
    expect((await trigger('transaction-success', '--to', url)).stderr).toContain(
      'did you mean v2/transaction-success?',
    );
    const misspelt = await trigger('v2/refund-processed', '--to', url, '--set', 'refund_statu=X');
    expect(misspelt).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean refund_status?') });
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
