import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movesMoney } from '../../src/cli/run/money';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { type Ended, wechatpay, wechatpayOnTerminal, writeEnvironment } from './command';

let folder: string;
let sandbox: Sandbox;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-call-'));
  sandbox = await startSandbox();
  writeEnvironment(folder, sandbox.options);
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const call = (...args: string[]): Promise<Ended> => wechatpay(['call', ...args], { cwd: folder });

const order = (out_trade_no: string): string[] => [
  ...['appid=wxd678efh567hg6787', 'mchid=1900000109', 'description=Image形象店', `out_trade_no=${out_trade_no}`],
  ...['notify_url=https://shop.example/notify', 'amount.total=100'],
];
const native = ['post', 'v3/pay/transactions/native'];

describe('wechatpay-chain call', () => {
  it('places an order from fields, each of the type that the schema says, and finds it by a path with its number in it', async () => {
    const placed = await call(...native, ...order('order-1'), '--json');
    expect(placed).toMatchObject({ code: 0, stderr: '' });
    expect(placed.json()).toMatchObject({
      ok: true,
      operation: 'POST v3/pay/transactions/native',
      status: 200,
      data: { code_url: expect.stringMatching(/^weixin:/) },
    });
    const [request] = sandbox.requests.slice(-1);
    expect(JSON.parse(`${request?.body}`)).toMatchObject({ amount: { total: 100 }, out_trade_no: 'order-1' });
    const found = await call('GET', '/v3/pay/transactions/out-trade-no/order-1?mchid=1900000109');
    expect(JSON.parse(found.stdout)).toMatchObject({ trade_state: 'NOTPAY', amount: { total: 100 } });
    const byName = await call(
      'GET',
      'v3/pay/transactions/out-trade-no/{out_trade_no}',
      'out_trade_no=order-1',
      'mchid=1900000109',
    );
    expect(JSON.parse(byName.stdout)).toEqual(JSON.parse(found.stdout));
  });

  it('takes the body from a file or from standard input, and fields over it', async () => {
    const body = {
      appid: 'wxd678efh567hg6787',
      mchid: '1900000109',
      description: 'd',
      notify_url: 'https://a.example/',
    };
    writeFileSync(join(folder, 'order.json'), JSON.stringify(body));
    const fields = ['out_trade_no=order-2', 'amount.total=7', 'detail.goods_detail.0.quantity=2'];
    const more = ['detail.goods_detail.0.merchant_goods_id=1', 'detail.goods_detail.0.unit_price:=3'];
    const done = await call(...native, '--json', '@order.json', ...fields, ...more, '--json');
    expect(done.json()).toMatchObject({ ok: true, status: 200 });
    const [request] = sandbox.requests.slice(-1);
    expect(JSON.parse(`${request?.body}`)).toMatchObject({
      amount: { total: 7 },
      detail: { goods_detail: [{ quantity: 2, unit_price: 3, merchant_goods_id: '1' }] },
    });
    const input = JSON.stringify({ ...body, out_trade_no: 'order-3', amount: { total: 1 } });
    const piped = await wechatpay(['call', ...native, '--json', '@-'], { cwd: folder, input });
    expect(piped).toMatchObject({ code: 0, stdout: expect.stringContaining('code_url') });
  });

  it('shows with --dry-run what would be signed, and sends nothing', async () => {
    const before = sandbox.requests.length;
    const { code, json } = await call(...native, ...order('order-4'), '--dry-run', '--json');
    const { message, request } = json() as unknown as {
      message: string;
      request: { method: string; headers: Record<string, string>; body: string };
    };
    expect(code).toBe(0);
    const [, signature = ''] = /signature="([^"]+)"/.exec(request.headers.Authorization ?? '') ?? [];
    const key = createPublicKey(sandbox.options.privateKey);
    expect(verify('sha256', Buffer.from(message), key, Buffer.from(signature, 'base64'))).toBe(true);
    expect(message.split('\n').slice(0, 2)).toEqual(['POST', '/v3/pay/transactions/native']);
    expect(message.endsWith(`\n${request.body}\n`)).toBe(true);
    expect(sandbox.requests).toHaveLength(before);
  });

  it.each<[string[], RegExp]>([
    [['pots', 'v3/pay/transactions/native'], /^There is no verb pots; did you mean POST\?$/],
    [['post', 'v3/pay/transaction/native'], /did you mean POST v3\/pay\/transactions\/native\?$/],
    [['get', 'v3/pay/transactions/native'], /did you mean POST v3\/pay\/transactions\/native\?$/],
    [['get', 'v3/nothing/at/all/like/it'], /look for it with search, or call it all the same with --undocumented\.$/],
    [[...native, 'amount.totl=1'], /^There is no field amount\.totl; did you mean amount\.total\?$/],
    [[...native, 'amonut.total=1'], /^There is no field amonut; did you mean amount\?$/],
    [[...native, 'amount.total=1.5'], /^amount\.total is an integer \(in 分\), and not "1\.5"\.$/],
    [[...native, 'amount'], /^"amount" is no field=value/],
    [[...native, 'amount:={'], /^amount is JSON, and not "\{"\.$/],
    [[...native, '--json', '@absent.json'], /^absent\.json cannot be read \(ENOENT\)\.$/],
    [[...native, '--json', '@.env'], /^\.env holds no JSON object\.$/],
    [[...native, '--yess'], /^unknown option '--yess'/],
    [[...native, '--timeout', 'soon'], /^--timeout takes seconds, and not "soon"\.$/],
    [['get', 'v3/pay/transactions/out-trade-no/{out_trade_no}', 'mchid=1'], /out_trade_no/],
  ])('ends with 2 for what the catalogue does not have, and sends nothing: %j', async (args, message) => {
    const before = sandbox.requests.length;
    const { code, stdout, stderr } = await call(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim()).toMatch(message);
    expect(sandbox.requests).toHaveLength(before);
  });

  it('says what the API refused, with its Request-ID, and ends with 1', async () => {
    const args = ['get', 'v3/pay/transactions/out-trade-no/none', 'mchid=1900000109'];
    const refused = await call(...args);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^404 ORDER_NOT_EXIST: 订单不存在\n(?:.*\n)?Request-ID: \w+-0\n$/);
    const asJson = await call(...args, '--json');
    expect(asJson).toMatchObject({ code: 1, stderr: '' });
    expect(asJson.json()).toMatchObject({ ok: false, error: { code: 'ORDER_NOT_EXIST', status: 404 } });
  });

  it('calls what the catalogue does not have only where it is told to', async () => {
    sandbox.on('POST v3/some/new/thing', ({ body }) => ({ body: JSON.parse(`${body}`) }));
    const done = await call('post', 'v3/some/new/thing', 'a.b=1', 'c:=2', '--undocumented', '--json');
    expect(done.json()).toMatchObject({ ok: true, data: { a: { b: '1' }, c: 2 } });
  });

  it('moves no money without being told, where there is nobody to ask', async () => {
    const args = ['post', 'v3/refund/domestic/refunds', 'out_trade_no=order-1', 'out_refund_no=refund-1'];
    const amount = ['amount.refund=1', 'amount.total=100', 'amount.currency=CNY'];
    const before = sandbox.requests.length;
    const asked = await call(...args, ...amount);
    expect(asked.code).toBe(2);
    expect(asked.stderr).toMatch(/moves money, and there is no terminal to ask on: add --yes\.\n$/);
    expect(sandbox.requests).toHaveLength(before);
    sandbox.pay('order-1');
    expect((await call(...args, ...amount, '--yes', '--json')).json()).toMatchObject({ ok: true, status: 200 });
  });

  it('asks on a terminal before money moves, and sends nothing for no', async () => {
    const args = ['call', 'post', 'v3/refund/domestic/refunds', 'out_trade_no=order-1', 'out_refund_no=refund-2'];
    const amount = ['amount.refund=1', 'amount.total=100', 'amount.currency=CNY'];
    const before = sandbox.requests.length;
    const no = await wechatpayOnTerminal([...args, ...amount], { cwd: folder, input: 'n\n' });
    expect(no.stdout).toContain(`moves money, at ${sandbox.options.base_uri}. Go on? [y/N]`);
    expect(no).toMatchObject({ code: 2, stdout: expect.stringContaining('Nothing was sent.') });
    expect(sandbox.requests).toHaveLength(before);
    const yes = await wechatpayOnTerminal([...args, ...amount], { cwd: folder, input: 'y\n' });
    expect(yes).toMatchObject({ code: 0, stdout: expect.stringContaining('PROCESSING') });
  });

  it.each([
    ['post', '申请退款', true],
    ['post', '发起转账', true],
    ['post', '请求分账', true],
    ['post', '完结支付分订单', true],
    ['post', '付款码支付', true],
    ['post', '查询退款', false],
    ['post', 'JSAPI下单', false],
    ['get', '查询单笔退款', false],
  ] as const)('knows what moves money: %s %s', (verb, title, moves) => {
    expect(movesMoney({ verb, title })).toBe(moves);
  });

  it('is in colour on a terminal, unless NO_COLOR says otherwise', async () => {
    const args = ['call', 'get', 'v3/pay/transactions/out-trade-no/order-1', 'mchid=1900000109'];
    const coloured = await wechatpayOnTerminal(args, { cwd: folder, env: { TERM: 'xterm' } });
    expect(coloured.stdout).toContain('\u001B[1m"out_trade_no"\u001B[0m');
    const plain = await wechatpayOnTerminal(args, { cwd: folder, env: { TERM: 'xterm', NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001B');
  });

  it('speaks Chinese where the locale is', async () => {
    const { stderr } = await wechatpay(['call', 'pots', 'v3/x'], { cwd: folder, env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(stderr).toBe('没有 pots 这个请求方法；是 POST 吗？\n');
  });

  it('takes settings from flags before the environment, and from that before .env', async () => {
    const args = ['call', ...native, 'amount.total=1', '--dry-run', '--json'];
    const header = async (more: string[], env: Record<string, string> = {}): Promise<string> => {
      const { json } = await wechatpay([...args, ...more], { cwd: folder, env });
      return (
        (json() as unknown as { request: { headers: Record<string, string> } }).request.headers.Authorization ?? ''
      );
    };
    expect(await header([])).toContain('mchid="1900000109"');
    expect(await header([], { WECHATPAY_MCHID: '1900000110' })).toContain('mchid="1900000110"');
    expect(await header(['--mchid', '1900000111'], { WECHATPAY_MCHID: '1900000110' })).toContain('mchid="1900000111"');
  });

  it('says which setting is missing, and ends with 3', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'cli-empty-'));
    const { code, stderr } = await wechatpay(['call', 'get', 'v3/certificates'], { cwd });
    expect({ code, stderr: stderr.trim() }).toEqual({
      code: 3,
      stderr: expect.stringMatching(
        /^WECHATPAY_PRIVATE_KEY is missing: set it in the environment or in \.env, or give --private-key/,
      ),
    });
    rmSync(cwd, { recursive: true });
  });

  it('says that a passphrase is wrong, and quotes neither it nor a key', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' });
    writeFileSync(join(folder, 'locked.pem'), pem);
    const args = ['call', 'get', 'v3/certificates', '--private-key', 'locked.pem'];
    const env = { WECHATPAY_PASSPHRASE: 'mistaken' };
    const { code, stdout, stderr } = await wechatpay(args, { cwd: folder, env });
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 3, stdout: '', lines: 1 });
    expect(stderr).toContain('passphrase');
    expect(stderr).not.toContain('mistaken');
  });

  it('takes no key on the command line, and does not quote one', async () => {
    const { code, stderr } = await call('get', 'v3/certificates', '--private-key', sandbox.options.privateKey);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '--private-key takes the name of a file: a key has no place on the command line.\n',
    });
  });

  it('ends with 4 when a server is silent, or not there', async () => {
    const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const args = ['get', 'v3/certificates', '--base-uri', `http://127.0.0.1:${port}/`];
    const slow = await call(...args, '--timeout', '0.2');
    expect({ code: slow.code, lines: slow.stderr.trim().split('\n').length }).toEqual({ code: 4, lines: 1 });
    silent.close();
    await once(silent, 'close');
    const gone = await call(...args, '--json');
    expect(gone).toMatchObject({ code: 4 });
    expect(gone.json()).toMatchObject({ ok: false, error: { code: 'CONNECTION_FAILED' } });
  });

  it('writes a file only when it is complete', async () => {
    const output = join(folder, 'none.bin');
    const { code } = await call('get', 'v3/billdownload/file', 'token=none', '-o', output);
    expect(code).toBe(1);
    expect(existsSync(output)).toBe(false);
  });
});
