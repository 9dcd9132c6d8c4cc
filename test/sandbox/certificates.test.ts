import { createDecipheriv, verify, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { Sandbox, type SandboxOptions } from '../../src/sandbox';
import { looseClient, startSandbox } from '../support/client';
import { documented } from '../support/valid-request';
import { responseProblems } from '../support/valid-response';
import { type Answer, call } from './client';
import { startReceiver } from './notify/receiver';

let sandbox: Sandbox;
const start = async (options: SandboxOptions): Promise<Sandbox> => {
  sandbox = await startSandbox(options);
  return sandbox;
};
afterEach(() => sandbox.close());

const certificatesOf = () => Object.entries(sandbox.options.certs).filter(([id]) => !id.startsWith('PUB_KEY_ID_'));
const publicKeyId = (): string => Object.keys(sandbox.options.certs).find((id) => id.startsWith('PUB_KEY_ID_')) ?? '';
const get = (target: string, named?: string): Promise<Answer> =>
  call(sandbox, 'GET', target, { headers: { 'Wechatpay-Serial': named } });

/** What v3/certificates hands out, opened by hand. */
const downloaded = async (): Promise<{ serial: string; pem: string; until: string }[]> => {
  const { json } = await get('/v3/certificates');
  return (json.data as never[]).map(({ serial_no, expire_time, encrypt_certificate }) => {
    const { ciphertext, nonce, associated_data } = encrypt_certificate as Record<string, string>;
    const bytes = Buffer.from(ciphertext ?? '', 'base64');
    const decipher = createDecipheriv('aes-256-gcm', sandbox.options.apiV3Key, nonce ?? '')
      .setAAD(Buffer.from(associated_data ?? ''))
      .setAuthTag(bytes.subarray(-16));
    const pem = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString();
    return { serial: serial_no, pem, until: expire_time };
  });
};

const isSignedBy = (pem: string, { headers, body }: Pick<Answer, 'headers' | 'body'>): boolean => {
  const message = Buffer.concat([
    Buffer.from(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n`),
    body,
    Buffer.from('\n'),
  ]);
  return verify('sha256', message, pem, Buffer.from(String(headers['wechatpay-signature']), 'base64'));
};

it('with certificates alone, hands out the one that signs, and knows no public key', async () => {
  await start({ platformKeys: 'certificate' });
  const [[serial, pem] = ['', '']] = certificatesOf();
  expect(new X509Certificate(pem).serialNumber).toBe(serial);
  expect(publicKeyId()).toBe('');
  const answer = await get('/v3/certificates');
  expect(answer.headers['wechatpay-serial']).toBe(serial);
  expect(isSignedBy(pem, answer)).toBe(true);
  const [operation] = documented('v3').filter(({ name }) => name === 'GET v3/certificates');
  expect(operation && responseProblems(operation, answer.json)).toEqual([]);
  expect(await downloaded()).toMatchObject([{ serial, pem }]);
  expect((await get('/v3/certificates', serial.toLowerCase())).status).toBe(200);
  expect(await get('/v3/certificates', 'PUB_KEY_ID_0100000000000000000000000000')).toMatchObject({
    status: 400,
    json: { code: 'PARAM_ERROR' },
  });
});

it('signs with a fresh certificate after a rotation; the old one stays for a day', async () => {
  await start({ platformKeys: 'certificate' });
  const [[before] = ['']] = certificatesOf();
  const after = await sandbox.rotateCertificate();
  expect((await get('/v3/certificates', before)).headers['wechatpay-serial']).toBe(after);
  const both = await downloaded();
  expect(both.map(({ serial }) => serial)).toEqual([before, after]);
  const left = Date.parse(both[0]?.until ?? '') - Date.now();
  expect(left / 3_600_000).toBeGreaterThan(23.9);
  expect(left / 3_600_000).toBeLessThan(24.1);
  await sandbox.advance('24h1m');
  expect((await downloaded()).map(({ serial }) => serial)).toEqual([after]);
  expect((await get('/v3/certificates', before)).status).toBe(400);
});

it('is followed by a client that downloads its certificates, in mid-run', async () => {
  await start({ platformKeys: 'certificate' });
  const { certs: _, ...options } = sandbox.options;
  const client = looseClient({ ...options, certificates: { cooldown: 0 } });
  const echo = () => client.chain('v3/security/echo').post({ json: { echo_message: 'hello' } });
  expect((await echo()).data).toMatchObject({ echo_message: 'hello' });
  const serial = await sandbox.rotateCertificate();
  const { data, headers } = await echo();
  expect(data).toMatchObject({ echo_message: 'hello' });
  expect(headers['wechatpay-serial']).toBe(serial);
});

it('with both, answers by the key that a request names, and by the certificate where it names none', async () => {
  await start({ platformKeys: 'both' });
  const [[serial] = ['']] = certificatesOf();
  for (const [named, by] of [
    [publicKeyId(), publicKeyId()],
    [serial, serial],
    [undefined, serial],
  ] as const) {
    const answer = await get('/v3/certificates', named);
    expect(answer.headers['wechatpay-serial']).toBe(by);
    expect(isSignedBy(sandbox.options.certs[by] ?? '', answer)).toBe(true);
  }
});

it('with both, signs notifications with one and the other', async () => {
  await start({ platformKeys: 'both' });
  const receiver = await startReceiver();
  for (const coupon_id of ['1', '2']) sandbox.notify('COUPON.USE', { url: receiver.url, resource: { coupon_id } });
  await sandbox.idle();
  await receiver.close();
  const named = receiver.arrived.map(({ headers }) => String(headers['wechatpay-serial']));
  expect(named.sort()).toEqual(Object.keys(sandbox.options.certs).sort());
  for (const { headers, body } of receiver.arrived) {
    const pem = sandbox.options.certs[String(headers['wechatpay-serial'])] ?? '';
    expect(isSignedBy(pem, { headers, body: Buffer.from(body) })).toBe(true);
  }
});

it('opens sensitive fields that were encrypted for any of its keys', async () => {
  await start({ platformKeys: 'both' });
  const receiver = { type: 'PERSONAL_OPENID', account: 'o1', relation_type: 'USER', appid: 'wx8888888888888888' };
  for (const [id, key] of Object.entries(sandbox.options.certs)) {
    const client = looseClient({ ...sandbox.options, certs: { [id]: key } });
    const { data } = await client.chain('v3/profitsharing/receivers/add').post({ json: { ...receiver, name: '张三' } });
    expect(data).toMatchObject({ account: 'o1', name: '张三' });
  }
});

it('makes none where the platform signs with a public key', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'certificates-'));
  sandbox = await Sandbox.start({ dir });
  expect(readFileSync(join(dir, 'state.jsonl'), 'utf8')).not.toContain('certificates');
  rmSync(dir, { recursive: true });
});

it('keeps its certificates in the folder, and writes the one that signs as a file', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'certificates-'));
  const first = await Sandbox.start({ dir, platformKeys: 'certificate' });
  await first.close();
  expect(Object.values(first.options.certs)).toEqual([readFileSync(join(dir, 'wechatpay_cert.pem'), 'utf8')]);
  const environment = readFileSync(join(dir, '.env'), 'utf8');
  expect(environment).toContain(`WECHATPAY_PUBLIC_KEY_ID="${Object.keys(first.options.certs)[0]}"`);
  expect(environment).toContain(`WECHATPAY_PUBLIC_KEY=${JSON.stringify(join(dir, 'wechatpay_cert.pem'))}`);
  const serial = await Sandbox.start({ dir, platformKeys: 'certificate' }).then(async (second) => {
    expect(second.options.certs).toEqual(first.options.certs);
    const fresh = await second.rotateCertificate();
    await second.close();
    return fresh;
  });
  sandbox = await Sandbox.start({ dir, platformKeys: 'both' });
  expect(Object.keys(sandbox.options.certs)).toEqual(
    expect.arrayContaining([serial, ...Object.keys(first.options.certs), expect.stringMatching(/^PUB_KEY_ID_/)]),
  );
  rmSync(dir, { recursive: true });
});
