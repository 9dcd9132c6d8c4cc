import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { makePair } from '../support/openssl';
import { type Ended, wechatpay, writeEnvironment } from './command';

let folder: string;
let sandbox: Sandbox;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-doctor-'));
  sandbox = await startSandbox();
  writeEnvironment(folder, sandbox.options);
  writeFileSync(join(folder, 'other.pem'), makePair().pkcs8);
  const subject = ['-subj', '/CN=1900000109', '-days', '365', '-set_serial', `0x${sandbox.options.serial}`];
  execFileSync('openssl', ['req', '-x509', '-new', '-key', 'apiclient_key.pem', '-out', 'cert.pem', ...subject], {
    cwd: folder,
  });
  appendFileSync(join(folder, '.env'), '\n');
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const doctor = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  wechatpay(['doctor', ...args, '--json'], { cwd: folder, env: { NO_PROXY: '*', ...env } });

const stepOf = (ended: Ended, name: string) =>
  (ended.json().steps as { name: string; state: string; message: string; remedy?: string }[]).find(
    (step) => step.name === name,
  );

describe('wechatpay-chain doctor', () => {
  it('finds nothing wrong where nothing is, by one signed call', async () => {
    const before = sandbox.requests.length;
    const ended = await doctor(['--certificate', 'cert.pem']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const states = (ended.json().steps as { name: string; state: string }[]).map(
      ({ name, state }) => `${name} ${state}`,
    );
    expect(states).toEqual(
      [
        ...['mchid', 'private-key', 'serial', 'certificate-serial', 'certificate-key', 'certificate-validity'],
        ...['public-key', 'api-v3-key', 'secret', 'proxy', 'dns', 'clock', 'call'],
      ].map((name) => `${name} ok`),
    );
    expect(sandbox.requests).toHaveLength(before + 1);
  });

  it.each<[string, string[], Record<string, string>, string]>([
    ['mchid', [], { WECHATPAY_MCHID: 'abc' }, '商户信息'],
    ['private-key', ['--private-key', 'pub_key.pem'], {}, '商户API证书'],
    ['serial', [], { WECHATPAY_SERIAL: 'PUB_KEY_ID_1' }, '管理证书'],
    ['certificate-serial', ['--certificate', 'cert.pem'], { WECHATPAY_SERIAL: '5A' }, 'WECHATPAY_SERIAL'],
    ['certificate-key', ['--certificate', 'cert.pem', '--private-key', 'other.pem'], {}, 'one application'],
    ['public-key', ['--public-key', 'other.pem'], {}, '微信支付公钥'],
    ['public-key', ['--public-key-id', 'mine'], {}, '公钥ID'],
    ['api-v3-key', [], { WECHATPAY_API_V3_KEY: 'short' }, 'APIv3密钥'],
    ['secret', [], { WECHATPAY_SECRET: 'x'.repeat(34) }, 'APIv2密钥'],
  ])('finds what is wrong with %s, and says where to mend it: %j %j', async (name, args, env, remedy) => {
    const ended = await doctor(['--offline', ...args], env);
    expect(ended.code).toBe(1);
    expect(stepOf(ended, name)).toMatchObject({ state: 'failed', remedy: expect.stringContaining(remedy) });
  });

  it('says that key and serial are no pair when the signature is refused', async () => {
    const ended = await doctor(['--private-key', 'other.pem']);
    expect(ended.code).toBe(1);
    expect(stepOf(ended, 'call')).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/^401 SIGN_ERROR/),
      remedy: expect.stringContaining('apiclient_cert'),
    });
  });

  it('says that the clock is off', async () => {
    const skewed = await startSandbox({ now: () => Date.now() + 600_000 });
    const own = join(folder, 'skewed');
    writeEnvironment(own, skewed.options);
    const ended = await doctor(['--env-file', join(own, '.env')]);
    await skewed.close();
    expect(stepOf(ended, 'clock')).toMatchObject({ state: 'failed', remedy: expect.stringContaining('NTP') });
  });

  it('names a proxy without its password, and says that nothing is there', async () => {
    const env = { NO_PROXY: '', no_proxy: '', HTTP_PROXY: 'http://me:hidden@127.0.0.1:1', http_proxy: '' };
    const ended = await doctor([], env);
    expect(stepOf(ended, 'proxy')).toMatchObject({ state: 'warning', message: expect.stringContaining('127.0.0.1:1') });
    expect(stepOf(ended, 'call')).toMatchObject({ state: 'failed' });
    expect(ended.stdout).not.toContain('hidden');
    const unknown = await doctor(['--base-uri', 'https://nothing.invalid/']);
    expect(stepOf(unknown, 'dns')).toMatchObject({ state: 'failed' });
  });
});

describe('wechatpay-chain explain', () => {
  const explain = (...words: string[]): Promise<Ended> => wechatpay(['explain', ...words, '--json'], { cwd: folder });

  it.each<[string, string]>([
    ['SIGN_ERROR', 'SIGN_ERROR'],
    ['sign_error', 'SIGN_ERROR'],
    ['08F6A81DF9B985468785A586BC7BD008-268443699', 'SIGN_ERROR'],
    ['商户号该产品权限未开通', 'NO_AUTH'],
    ['404 ORDER_NOT_EXIST: 订单不存在', 'ORDER_NOT_EXIST'],
    ['SIGNATURE_CLOCK', 'SIGNATURE_CLOCK'],
    ['connect ECONNREFUSED 127.0.0.1:1', 'CONNECTION_FAILED'],
  ])('explains %s', async (text, code) => {
    const ended = await explain(text);
    expect(ended.json()).toMatchObject({ ok: true, code, cause: expect.any(String), cure: expect.any(String) });
  });

  it('gives the near miss of an unknown code, and ends with 1', async () => {
    const { code, json } = await explain('SIGN_EROR');
    expect(code).toBe(1);
    expect(json()).toMatchObject({
      ok: false,
      error: { message: 'There is no code SIGN_EROR; did you mean SIGN_ERROR?' },
    });
  });
});

describe('wechatpay-chain search', () => {
  it('finds operations and notifications by title, path and field', async () => {
    const search = async (...words: string[]) =>
      (await wechatpay(['search', ...words, '--json', '--limit', '100'], { cwd: folder })).json() as unknown as {
        operations: { operation: string }[];
        notifications: { event_type: string }[];
      };
    const names = ({ operations }: Awaited<ReturnType<typeof search>>): string[] =>
      operations.map(({ operation }) => operation);
    const refunds = await search('退款');
    expect(names(refunds)).toContain('POST v3/refund/domestic/refunds');
    expect(refunds.notifications).toContainEqual(expect.objectContaining({ event_type: 'REFUND.SUCCESS' }));
    expect(names(await search('domestic/refunds'))).toContain('POST v3/refund/domestic/refunds');
    expect(names(await search('unfreeze_unsplit'))).toContain('POST v3/profitsharing/orders');
  });

  it('ends with 1 when nothing is found, and with 2 for a limit that is none', async () => {
    expect((await wechatpay(['search', 'nothing-at-all'], { cwd: folder })).code).toBe(1);
    expect((await wechatpay(['search', 'x', '--limit', '0'], { cwd: folder })).code).toBe(2);
  });
});
