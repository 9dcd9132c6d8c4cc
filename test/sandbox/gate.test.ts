import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { type Call, call as callAt, isSigned } from './client';

/** The clock of the sandbox stands still, in whole seconds, so that a request is exactly as old as it says. */
const now = 1_700_000_000;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => now * 1000 + 999 });
  sandbox.on('GET v3/ping', () => ({ body: { pong: true } }));
  sandbox.on('POST v3/echo', ({ json }) => ({ body: { json } }));
});
afterAll(() => sandbox.close());

const seconds = (offset: number) => String(now + offset);
const call = (to: Sandbox, method: string, target: string, { sign, ...rest }: Call = {}) =>
  callAt(to, method, target, { ...rest, sign: { timestamp: seconds(0), ...sign } });
const ping = (options: Call = {}) => call(sandbox, 'GET', '/v3/ping', options);

describe('a request that is let in', () => {
  it('is signed over method, target, timestamp, nonce and body, each closed by a line feed', async () => {
    const { status } = await call(sandbox, 'POST', '/v3/echo?a=%E4%B8%AD&b=1', { json: { 名: '值 é' } });
    expect(status).toBe(200);
    const last = sandbox.requests.at(-1);
    expect(last?.signatureAccepted).toBe(true);
    const { timestamp, nonce_str } = last?.authorization ?? {};
    expect(last?.message).toBe(`POST\n/v3/echo?a=%E4%B8%AD&b=1\n${timestamp}\n${nonce_str}\n{"名":"值 é"}\n`);
    expect(last).toMatchObject({ method: 'POST', target: '/v3/echo?a=%E4%B8%AD&b=1', status: 200 });
    expect(last?.body).toEqual(Buffer.from('{"名":"值 é"}'));
    expect(last?.rawHeaders).toContain('Authorization');
  });

  it('may order the five fields as it likes', async () => {
    await ping();
    const header = String(sandbox.requests.at(-1)?.headers.authorization);
    const [scheme, fields = ''] = header.split(/ (.*)/);
    const { status } = await ping({ authorization: `${scheme} ${fields.split(',').reverse().join(', ')}` });
    expect(status).toBe(200);
  });

  it('may write the serial of its certificate in lower case', async () => {
    const { status } = await ping({ sign: { serial_no: sandbox.options.serial.toLowerCase() } });
    expect(status).toBe(200);
  });

  it('may be up to 300 s off', async () => {
    expect((await ping({ sign: { timestamp: seconds(-300) } })).status).toBe(200);
    expect((await ping({ sign: { timestamp: seconds(300) } })).status).toBe(200);
  });

  it('may leave Wechatpay-Serial out, or name the key in use', async () => {
    const [id = ''] = Object.keys(sandbox.options.certs);
    expect((await ping()).status).toBe(200);
    expect((await ping({ headers: { 'Wechatpay-Serial': id } })).status).toBe(200);
    expect(sandbox.requests.at(-1)?.headers['wechatpay-serial']).toBe(id);
  });
});

describe('a request that is refused with a 401', () => {
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const refusals: [string, Call, string][] = [
    ['has no Authorization', { authorization: null }, 'authorization'],
    ['misses one of the five fields', { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1"' }, 'authorization'],
    ['uses another scheme', { sign: { scheme: 'WECHATPAY2-RSA-SHA256' } }, 'scheme'],
    ['comes from an unknown merchant', { sign: { mchid: '1' } }, 'mchid'],
    ['names an unknown certificate', { sign: { serial_no: 'F'.repeat(40) } }, 'serial_no'],
    ['has an empty nonce', { sign: { nonce_str: '' } }, 'nonce_str'],
    ['has a nonce of 33 characters', { sign: { nonce_str: 'n'.repeat(33) } }, 'nonce_str'],
    ['is 301 s old', { sign: { timestamp: seconds(-301) } }, 'timestamp'],
    ['is 301 s early', { sign: { timestamp: seconds(301) } }, 'timestamp'],
    ['counts milliseconds', { sign: { timestamp: String(now * 1000) } }, 'timestamp'],
    ['is signed over another body', { sign: { covers: '{}' } }, 'signature'],
    ['carries no base64', { sign: { signature: '?' } }, 'signature'],
    [
      'carries somebody else’s signature',
      { sign: { signature: stranger.export({ type: 'pkcs1', format: 'der' }).toString('base64') } },
      'signature',
    ],
  ];
  it.each(refusals)('%s', async (_, options, field) => {
    const answer = await ping(options);
    expect(answer.status).toBe(401);
    expect(answer.json).toMatchObject({ code: 'SIGN_ERROR', detail: { field, location: 'authorization' } });
    expect(isSigned(sandbox, answer)).toBe(true);
    expect(sandbox.requests.at(-1)).toMatchObject({ signatureAccepted: false, status: 401 });
  });

  it('is told what the platform signed, with the body cut to 8 characters and the length in bytes', async () => {
    const nonce_str = 'n'.repeat(32);
    const timestamp = seconds(0);
    const sign = { nonce_str, timestamp, covers: '' };
    const { json } = await call(sandbox, 'POST', '/v3/echo?x=1', { json: { description: '中' }, sign });
    const head = `POST\n/v3/echo?x=1\n${timestamp}\n${nonce_str}\n`;
    expect(json.detail).toEqual({
      field: 'signature',
      location: 'authorization',
      detail: { issue: 'sign not match' },
      sign_information: {
        method: 'POST',
        url: '/v3/echo?x=1',
        truncated_sign_message: `${head}{"descri\n`,
        sign_message_length: head.length + Buffer.byteLength('{"description":"中"}') + 1,
      },
    });
  });
});

it('what the platform signed is shown up to the 8th character, however many bytes these have', async () => {
  const shown = async (body: string) => {
    const { json } = await call(sandbox, 'POST', '/v3/echo', { body, sign: { covers: '' } });
    const detail = json.detail as { sign_information?: { truncated_sign_message?: string } };
    return detail.sign_information?.truncated_sign_message?.split('\n')[4];
  };
  expect(await shown('😀'.repeat(2_000))).toBe('😀'.repeat(8));
  expect(await shown(`a${'中'.repeat(2_000)}`)).toBe(`a${'中'.repeat(7)}`);
});

describe('a request that is refused with a 400', () => {
  it('misses Accept or User-Agent', async () => {
    for (const name of ['Accept', 'User-Agent']) {
      const { status, json } = await ping({ headers: { [name]: undefined } });
      expect([status, json.code]).toEqual([400, 'PARAM_ERROR']);
    }
    expect(sandbox.requests.at(-1)?.signatureAccepted).toBe(true);
  });

  it('names a platform key that does not exist', async () => {
    const { status, json } = await ping({ headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_0' } });
    expect([status, json.code, json.detail?.location]).toEqual([400, 'PARAM_ERROR', 'header']);
  });

  it('has a body that is not JSON', async () => {
    for (const body of ['{"a":', 'a=1', Buffer.from([0x22, 0xff, 0x22])]) {
      const { status, json } = await call(sandbox, 'POST', '/v3/echo', { body });
      expect([status, json.code, json.detail?.field]).toEqual([400, 'PARAM_ERROR', '/body']);
    }
  });
});

it('refuses a body of more than 10 MB with a 413, without keeping it', async () => {
  const { status } = await call(sandbox, 'POST', '/v3/echo', { body: Buffer.alloc(10 * 1024 * 1024 + 1, 32) });
  expect(status).toBe(413);
  expect(sandbox.requests.at(-1)).toMatchObject({ signatureAccepted: false, status: 413 });
  expect(sandbox.requests.at(-1)?.body.length).toBe(0);
});

it('verifies a signature made by fetch’s target as sent', async () => {
  const { base_uri } = sandbox.options;
  await call(sandbox, 'GET', '/v3/ping?q=a%7Cb');
  const { authorization } = sandbox.requests.at(-1)?.headers ?? {};
  const headers = { Authorization: String(authorization), Accept: 'application/json' };
  expect((await fetch(`${base_uri}v3/ping?q=a%7Cb`, { headers })).status).toBe(200);
  expect((await fetch(`${base_uri}v3/ping?q=a|b`, { headers })).status).toBe(401);
});
