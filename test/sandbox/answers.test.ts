import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { type Answer, call, get, isSigned, post } from './client';

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  sandbox = await startSandbox();
  sandbox.on('GET v3/ping', () => ({ body: { pong: '中 é' } }));
  sandbox.on('POST v3/quiet', () => ({}));
  sandbox.on('GET v3/broken', () => {
    throw new Error('handler failed');
  });
  sandbox.on('GET v3/file', () => ({
    body: Buffer.from([0, 255]),
    headers: { 'Content-Type': 'application/gzip' },
    signed: false,
  }));
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const openssl = (key: string, signature: string, message: Buffer): string =>
  execFileSync('openssl', [
    'dgst',
    '-sha256',
    '-verify',
    file('key.pem', key),
    '-signature',
    file('signature', Buffer.from(signature, 'base64')),
    file('message', message),
  ]).toString();

const messageOf = ({ headers, body }: Answer): Buffer =>
  Buffer.concat([
    Buffer.from(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n`),
    body,
    Buffer.from('\n'),
  ]);

describe('every response', () => {
  it('carries a Request-ID, its type and the five headers of the signature', async () => {
    const before = Math.floor(Date.now() / 1000);
    const { headers } = await get(sandbox, '/v3/ping');
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'wechatpay-serial': Object.keys(sandbox.options.certs)[0],
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    });
    expect(headers['request-id']).toMatch(/^\S+$/);
    expect(headers['wechatpay-nonce']).toMatch(/^\w{32}$/);
    expect(Number(headers['wechatpay-timestamp'])).toBeGreaterThanOrEqual(before);
    expect(Number(headers['wechatpay-timestamp'])).toBeLessThanOrEqual(Date.now() / 1000);
  });

  it('has a signature that OpenSSL accepts over the bytes that came', async () => {
    const answer = await get(sandbox, '/v3/ping');
    const [key = ''] = Object.values(sandbox.options.certs);
    const signature = String(answer.headers['wechatpay-signature']);
    expect(openssl(key, signature, messageOf(answer))).toContain('Verified OK');
  });

  it('is signed over an empty line when it is a 204', async () => {
    const answer = await post(sandbox, '/v3/quiet');
    expect(answer.status).toBe(204);
    expect(answer.body.length).toBe(0);
    expect(isSigned(sandbox, answer)).toBe(true);
  });

  it('is signed when it is an error', async () => {
    const answer = await get(sandbox, '/v3/nothing/here');
    expect(answer.status).toBe(404);
    expect(isSigned(sandbox, answer)).toBe(true);
  });
});

it('signs its side of a request that OpenSSL accepts, too', async () => {
  await get(sandbox, '/v3/ping');
  const last = sandbox.requests.at(-1);
  const key = execFileSync('openssl', ['pkey', '-in', file('merchant.pem', sandbox.options.privateKey), '-pubout']);
  const message = Buffer.from(last?.message ?? '');
  expect(openssl(key.toString(), last?.authorization?.signature ?? '', message)).toContain('Verified OK');
});

describe('paths', () => {
  it('answers an unknown one with a 404', async () => {
    const { status, json } = await get(sandbox, '/v3/nothing/here');
    expect([status, json.code]).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect((await get(sandbox, '/v3/ping/')).status).toBe(404);
  });

  it('answers a wrong verb with a 405 that names the right one', async () => {
    const { status, headers } = await call(sandbox, 'DELETE', '/v3/payscore/serviceorder');
    expect([status, headers.allow]).toEqual([405, 'POST, GET']);
  });

  it('answers a malformed escape with a 400', async () => {
    const { status, json } = await get(sandbox, '/v3/%E4%B8');
    expect([status, json.code]).toEqual([400, 'PARAM_ERROR']);
  });

  it('has no platform certificate for a merchant in public-key mode', async () => {
    const { status, json } = await get(sandbox, '/v3/certificates');
    expect([status, json.code]).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect(json.message).toContain('无可用的平台证书');
  });
});

describe('a handler of one’s own', () => {
  it('gets the variables decoded, the query, the JSON, the bytes and the headers', async () => {
    sandbox.on('PUT v3/some/{thing}/of/{other}', ({ variables, query, json, body, headers }) => ({
      status: 202,
      body: { variables, q: query.getAll('q'), json, length: body.length, accept: headers.accept },
    }));
    const answer = await call(sandbox, 'PUT', '/v3/some/A%7Cb%2A%2F%E4%B8%AD%20%C3%A9/of/x?q=1&q=%7C', { json: [1] });
    expect(answer.status).toBe(202);
    expect(answer.json).toEqual({
      variables: { thing: 'A|b*/中 é', other: 'x' },
      q: ['1', '|'],
      json: [1],
      length: 3,
      accept: 'application/json',
    });
    expect(isSigned(sandbox, answer)).toBe(true);
  });

  it('comes before the sandbox’s own operations', async () => {
    const other = await startSandbox();
    other.on('GET /v3/certificates', () => ({ body: { data: [] } }));
    expect((await get(other, '/v3/certificates')).json).toEqual({ data: [] });
    await other.close();
  });

  it('may send bytes, unsigned, as a download does', async () => {
    const { headers, body } = await get(sandbox, '/v3/file');
    expect(body).toEqual(Buffer.from([0, 255]));
    expect(headers['content-type']).toBe('application/gzip');
    expect(headers['wechatpay-signature']).toBeUndefined();
  });

  it('becomes a 500 when it throws', async () => {
    const { status, json } = await get(sandbox, '/v3/broken');
    expect([status, json]).toEqual([500, { code: 'SYSTEM_ERROR', message: 'handler failed' }]);
  });

  it('needs a verb and a template', () => {
    expect(() => sandbox.on('v3/some', () => ({}))).toThrow(TypeError);
  });
});
