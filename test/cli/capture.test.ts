import { createCipheriv, createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, wechatpay, wechatpayOnTerminal } from './command';

const id = 'PUB_KEY_ID_0114232134912410000000000000';
const apiV3Key = '0123456789abcdef0123456789ABCDEF';
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 });
const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-capture-'));
  writeFileSync(join(folder, 'pub_key.pem'), platform.publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(join(folder, 'key.pem'), merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(
    join(folder, '.env'),
    `WECHATPAY_PUBLIC_KEY_ID=${id}\nWECHATPAY_PUBLIC_KEY='pub_key.pem' \nexport WECHATPAY_API_V3_KEY="${apiV3Key}"\nWECHATPAY_PRIVATE_KEY=key.pem # mine\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const resource = { out_trade_no: 'order-1', trade_state: 'SUCCESS', amount: { total: 100 } };

const envelope = (key = apiV3Key): string => {
  const cipher = createCipheriv('aes-256-gcm', key, 'abcdefghijkl').setAAD(Buffer.from('transaction'));
  const parts = [cipher.update(JSON.stringify(resource)), cipher.final(), cipher.getAuthTag()];
  const ciphertext = Buffer.concat(parts).toString('base64');
  const encrypted = { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', ciphertext };
  return JSON.stringify({
    ...{ id: 'EV-1', create_time: '2026-11-24T10:00:00+08:00', event_type: 'TRANSACTION.SUCCESS' },
    ...{ resource_type: 'encrypt-resource', summary: '支付成功' },
    resource: { ...encrypted, associated_data: 'transaction', nonce: 'abcdefghijkl' },
  });
};

const headersOf = (body: string, timestamp = Math.floor(Date.now() / 1000), key = platform.privateKey) => ({
  'Wechatpay-Timestamp': `${timestamp}`,
  'Wechatpay-Nonce': 'nonce',
  'Wechatpay-Serial': id,
  'Wechatpay-Signature': sign('sha256', Buffer.from(`${timestamp}\nnonce\n${body}\n`), key).toString('base64'),
});

const http = (first: string, headers: object, body: string): string =>
  [first, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n');

const run = (command: 'verify' | 'decrypt', input: string, ...args: string[]): Promise<Ended> =>
  wechatpay([command, ...args], { cwd: folder, input });

const stepsOf = (ended: Ended) =>
  Object.fromEntries((ended.json().steps as { name: string; state: string }[]).map(({ name, state }) => [name, state]));

describe('wechatpay-chain verify', () => {
  it('accepts a response and a notification in each form, and says each step', async () => {
    const body = envelope();
    const headers = headersOf(body);
    const captures = [
      http('HTTP/1.1 200 OK', headers, body),
      http('POST /notify HTTP/1.1', headers, body),
      JSON.stringify({ headers, body }),
      JSON.stringify({ status: 200, headers, body }),
      JSON.stringify({ headers, body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
    ];
    for (const capture of captures) {
      const ended = await run('verify', capture, '--json');
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      expect(stepsOf(ended)).toEqual({
        ...{ capture: 'ok', headers: 'ok', timestamp: 'ok' },
        ...{ serial: 'ok', 'signature-form': 'ok', signature: 'ok' },
      });
    }
    writeFileSync(join(folder, 'capture.http'), captures[0] ?? '');
    expect((await wechatpay(['verify', 'capture.http'], { cwd: folder })).code).toBe(0);
  });

  it('accepts an old capture, and says how old it is', async () => {
    const ended = await run('verify', http('HTTP/1.1 200 OK', headersOf('{}', 1_554_208_460), '{}'), '--json');
    expect(ended.code).toBe(0);
    expect(stepsOf(ended)).toMatchObject({ timestamp: 'warning', signature: 'ok' });
  });

  const body = '{"a":"x/y","b":1}';
  it.each<[string, string, string]>([
    ['a line feed at the end', `${body}\n`, 'a line feed was added at its end'],
    ['JSON that was written anew', '{ "a": "x/y", "b": 1 }', 'its JSON was written anew'],
    ['another amount', '{"a":"x/y","b":2}', 'does not match the body'],
    ['escaped slashes', '{"a":"x\\/y","b":1}', 'JSON was written anew'],
  ])('says what was changed: %s', async (_, changed, message) => {
    const ended = await run('verify', http('POST /n HTTP/1.1', headersOf(body), changed));
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain(message);
  });

  it.each<[string, Record<string, string | undefined>, string, string]>([
    ['a header that is missing', { 'Wechatpay-Nonce': undefined }, 'headers', 'Wechatpay-Nonce missing'],
    ['another key', { 'Wechatpay-Serial': 'PUB_KEY_ID_02' }, 'serial', 'signed by PUB_KEY_ID_02'],
    ['a certificate', { 'Wechatpay-Serial': '5A00' }, 'serial', 'that is a 平台证书'],
    ['a probe', { 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/x' }, 'signature-form', 'a probe of WeChat Pay'],
    ['no base64', { 'Wechatpay-Signature': 'abc\\/=' }, 'signature-form', 'is not base64'],
    ['no timestamp', { 'Wechatpay-Timestamp': 'now' }, 'timestamp', 'no number of seconds'],
  ])('says which step fails: %s', async (_, changes, step, message) => {
    const headers = Object.fromEntries(
      Object.entries({ ...headersOf(body), ...changes }).filter(([, value]) => value !== undefined),
    );
    const capture = JSON.stringify({ headers, body });
    const ended = await run('verify', capture, '--json');
    expect(ended.code).toBe(1);
    expect(stepsOf(ended)[step]).toBe('failed');
    expect(ended.stdout).toContain(message);
  });

  it('knows a message that the merchant signed itself, and a body whose bytes are lost', async () => {
    const own = headersOf(body, undefined, merchant.privateKey);
    expect((await run('verify', JSON.stringify({ headers: own, body }))).stdout).toContain("by the merchant's own key");
    const parsed = await run('verify', JSON.stringify({ headers: headersOf(body), body: JSON.parse(body) }), '--json');
    expect(stepsOf(parsed)).toMatchObject({ capture: 'warning', signature: 'ok' });
  });

  it.each(['', 'hello', '[1]', '"text"', '\u0000\u0001'])(
    'says in one sentence that %j is no capture',
    async (input) => {
      const ended = await run('verify', input);
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr).toMatch(/^What was read is neither an HTTP message nor JSON .*\n$/);
    },
  );
});

describe('wechatpay-chain decrypt', () => {
  it('verifies and opens a notification', async () => {
    const text = envelope();
    const ended = await run('decrypt', http('POST /n HTTP/1.1', headersOf(text), text), '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.json()).toMatchObject({ ok: true, event_type: 'TRANSACTION.SUCCESS', id: 'EV-1', resource });
    expect(stepsOf(ended)).toMatchObject({ signature: 'ok', decrypt: 'ok' });
  });

  it('opens a body and a resource alone, and says that nothing was verified', async () => {
    for (const input of [envelope(), JSON.stringify(JSON.parse(envelope()).resource)]) {
      const ended = await run('decrypt', input, '--json');
      expect(ended.json()).toMatchObject({ ok: true, resource });
      expect(stepsOf(ended)).toMatchObject({ signature: 'skipped', decrypt: 'ok' });
    }
  });

  it('says what keeps it from being opened, and quotes no key', async () => {
    const other = await run('decrypt', envelope('f'.repeat(32)));
    expect(other.code).toBe(1);
    expect(other.stdout).toContain('the APIv3密钥 is another than it was encrypted with');
    const env = { WECHATPAY_API_V3_KEY: 'tooshort' };
    const short = await wechatpay(['decrypt'], { cwd: folder, input: envelope(), env });
    expect(short.stdout).toContain('the APIv3密钥 has 8 bytes where it must have 32');
    expect(short.stdout).not.toContain('tooshort');
    const none = await wechatpay(['decrypt', '--env-file', '/dev/null'], { cwd: folder, input: envelope() });
    expect(none).toMatchObject({ code: 3, stderr: expect.stringContaining('WECHATPAY_API_V3_KEY is missing') });
  });

  it.each(['{"a":1}', '{"headers":{},"body":"hello"}'])(
    'says in one sentence that %s is no notification',
    async (input) => {
      const ended = await run('decrypt', input);
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr.trim().split('\n')).toHaveLength(1);
      expect(ended.stderr).toContain('no notification of APIv3');
    },
  );

  it('opens a refund of APIv2', async () => {
    const secret = 'abcdefabcdefabcdefabcdefabcdef12';
    const key = createHash('md5').update(secret).digest('hex');
    const cipher = createCipheriv('aes-256-ecb', key, null);
    const told =
      '<root><refund_id>1</refund_id><out_refund_no>r</out_refund_no><refund_status>SUCCESS</refund_status></root>';
    const req_info = Buffer.concat([cipher.update(told), cipher.final()]).toString('base64');
    const xml = `<xml><return_code>SUCCESS</return_code><appid>a</appid><mch_id>1</mch_id><nonce_str>n</nonce_str><req_info>${req_info}</req_info></xml>`;
    const env = { WECHATPAY_SECRET: secret };
    const ended = await wechatpay(['decrypt', '--json'], { cwd: folder, input: xml, env });
    expect(ended.json()).toMatchObject({
      ok: true,
      event_type: 'v2/refund-processed',
      resource: { out_refund_no: 'r' },
    });
  });

  it('marks each step in colour on a terminal', async () => {
    writeFileSync(join(folder, 'body.json'), envelope());
    const { stdout } = await wechatpayOnTerminal(['decrypt', 'body.json'], { cwd: folder, env: { TERM: 'xterm' } });
    expect(stdout).toContain('\u001B[32m✓\u001B[0m decrypted');
  });
});

it('signs offline what node:crypto signs', async () => {
  const args = ['sign', 'post', 'https://api.mch.weixin.qq.com/v3/x?a=1', '--timestamp', '1554208460', '--nonce', 'n'];
  const flags = ['--mchid', '1900007291', '--serial', '408B07E7', '--body', '-', '--json'];
  const ended = await wechatpay([...args, ...flags], { cwd: folder, input: '{"a":1}' });
  const message = 'POST\n/v3/x?a=1\n1554208460\nn\n{"a":1}\n';
  const signature = sign(
    'sha256',
    Buffer.from(message),
    createPrivateKey(merchant.privateKey.export({ type: 'pkcs8', format: 'pem' })),
  );
  expect(ended.json()).toEqual({
    ok: true,
    message,
    signature: signature.toString('base64'),
    authorization: `WECHATPAY2-SHA256-RSA2048 mchid="1900007291",serial_no="408B07E7",timestamp="1554208460",nonce_str="n",signature="${signature.toString('base64')}"`,
  });
});
