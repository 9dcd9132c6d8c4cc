import { createPrivateKey, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { Sandbox } from '../../src/sandbox';
import { looseClient, rejection, startSandbox } from '../support/client';
import { makePair } from '../support/openssl';
import { get } from './client';

it('takes the keys of both sides, and refuses what is no RSA private key', async () => {
  const [merchant, platform] = [makePair(), makePair()];
  const sandbox = await Sandbox.start({ keys: { merchant: merchant.pkcs8, platform: platform.pkcs1 } });
  await sandbox.close();
  expect(sandbox.options.privateKey).toBe(merchant.pkcs8);
  expect(Object.values(sandbox.options.certs)).toEqual([platform.spki]);
  for (const wrong of ['', 'text', platform.spki]) {
    const keys = { merchant: wrong, platform: platform.pkcs8 };
    await expect(Sandbox.start({ keys })).rejects.toThrow(/keys\.merchant must be an RSA private key in PEM/);
  }
});

it('hands out what a client needs to be built', async () => {
  const sandbox = await startSandbox({ mchid: '1230000109' });
  const { mchid, serial, privateKey, certs, apiV3Key, base_uri } = sandbox.options;
  await sandbox.close();
  expect(mchid).toBe('1230000109');
  expect(serial).toMatch(/^[0-9A-F]{40}$/);
  expect(createPrivateKey(privateKey).asymmetricKeyDetails?.modulusLength).toBe(2048);
  expect(apiV3Key).toMatch(/^\w{32}$/);
  expect(base_uri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const [[id, key] = ['', '']] = Object.entries(certs);
  expect(id).toMatch(/^PUB_KEY_ID_\d{28}$/);
  expect(createPublicKey(key).asymmetricKeyType).toBe('rsa');
});

it.each([
  [{ mchid: 'me' }, 'mchid must be a string of 1 to 32 digits'],
  [{ mchid: 1_900_000_109 }, 'mchid must be a string of 1 to 32 digits'],
  [{ port: 'x' }, 'port must be a whole number from 0 to 65535'],
  [{ port: 65_536 }, 'port must be a whole number from 0 to 65535'],
  [{ prot: 3999 }, 'did you mean port'],
  [{ nothing: 1 }, 'its options are port, host'],
  [{ speed: 0 }, 'speed must be a number above 0'],
  [{ speed: Number.POSITIVE_INFINITY }, 'speed must be a number above 0'],
  [{ now: 5 }, 'now must be a function'],
  [{ keys: 'pem' }, 'keys must be an object'],
  [{ notifyHosts: 'shop' }, 'notifyHosts must be a list'],
  [{ uploadLimit: -1 }, 'uploadLimit must be a whole number'],
])('refuses what an option cannot be: %j', async (options, message) => {
  await expect(Sandbox.start(options as never)).rejects.toThrow(expect.objectContaining({ name: 'TypeError' }));
  await expect(Sandbox.start(options as never)).rejects.toThrow(message);
});

it('refuses what is no fault, and is made by start alone', async () => {
  const sandbox = await startSandbox();
  for (const wrong of ['stale', { kind: 'sig' }, {}, undefined, null, { kind: 'constructor' }]) {
    expect(() => sandbox.answerNext(wrong as never)).toThrow(
      'answerNext takes an object whose kind is one of: signature',
    );
    expect(() => sandbox.notifyNext(wrong as never)).toThrow(
      'notifyNext takes an object whose kind is one of: signature',
    );
  }
  await sandbox.close();
  expect(() => Reflect.construct(Sandbox, [])).toThrow('A sandbox is started with Sandbox.start(options).');
});

it.each([
  [{ kind: 'status', status: 9999 }, 'status must be a whole number from 200 to 599'],
  [{ kind: 'status', status: '500' }, 'status must be'],
  [{ kind: 'delay', ms: -1 }, 'ms must be'],
  [{ kind: 'delay', ms: Number.NaN }, 'ms must be'],
  [{ kind: 'stale', seconds: 'many' }, 'seconds must be'],
])('refuses a fault whose number is none: %j', async (fault, message) => {
  const sandbox = await startSandbox();
  expect(() => sandbox.answerNext(fault as never)).toThrow(`answerNext: ${message}`);
  if (fault.kind === 'delay') expect(() => sandbox.notifyNext(fault as never)).toThrow(`notifyNext: ${message}`);
  await sandbox.close();
});

it('moves its time by no more than dates can be', async () => {
  const sandbox = await startSandbox();
  for (const duration of ['999999999d', Number.MAX_SAFE_INTEGER, 1e308]) {
    await expect(sandbox.advance(duration)).rejects.toThrow('at most 100 years');
  }
  await sandbox.advance('36500d');
  await sandbox.close();
});

it('tells the time of its clock, so that a merchant sees that its own is off', async () => {
  const sandbox = await startSandbox({ now: () => Date.UTC(2024, 5, 1, 12) });
  expect((await get(sandbox, '/v3/certificates')).headers.date).toBe('Sat, 01 Jun 2024 12:00:00 GMT');
  const client = looseClient(sandbox.options);
  expect(await rejection(client.chain('v3/certificates').get())).toMatchObject({
    code: 'SIGN_ERROR',
    hint: expect.stringMatching(/本机时钟比微信支付快 \d+ 秒/),
  });
  await sandbox.close();
});

it('frees its port and ends idle connections on close', async () => {
  const sandbox = await startSandbox();
  const port = Number(new URL(sandbox.options.base_uri).port);
  const idle = connect(port, '127.0.0.1');
  await once(idle, 'connect');
  await get(sandbox, '/v3/certificates');
  const ended = once(idle, 'close');
  idle.resume();
  await sandbox.close();
  await ended;
  const next = await startSandbox({ port });
  expect(next.options.base_uri).toBe(sandbox.options.base_uri);
  await next.close();
});

it('ends a request that still waits for its response on close', async () => {
  const sandbox = await startSandbox();
  sandbox.answerNext({ kind: 'delay', ms: 60_000 });
  const waiting = get(sandbox, '/v3/certificates').catch((error: Error) => error);
  while (sandbox.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await sandbox.close();
  expect(await waiting).toBeInstanceOf(Error);
});

it('may be closed twice', async () => {
  const sandbox = await startSandbox();
  await sandbox.close();
  await expect(sandbox.close()).resolves.toBeUndefined();
});

it.each([
  ['127.0.0.2', '127.0.0.2'],
  ['0.0.0.0', '127.0.0.1'],
  ['localhost', 'localhost'],
])('is reached where it listens: %s', async (host, name) => {
  const sandbox = await startSandbox({ host });
  expect(new URL(sandbox.options.base_uri).hostname).toBe(name);
  await get(sandbox, '/v3/certificates');
  expect(sandbox.requests).toMatchObject([{ signatureAccepted: true }]);
  await sandbox.close();
});

it('rejects when its port is taken', async () => {
  const sandbox = await startSandbox();
  const port = Number(new URL(sandbox.options.base_uri).port);
  await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
  await sandbox.close();
});

it('checks and stamps with the clock it is given', async () => {
  const now = Date.parse('2020-01-01T00:00:00Z');
  const sandbox = await startSandbox({ now: () => now });
  const { status, headers } = await get(sandbox, '/v3/certificates');
  await sandbox.close();
  expect(status).toBe(401);
  expect(headers['wechatpay-timestamp']).toBe(String(now / 1000));
});

it('keeps nothing between two sandboxes', async () => {
  const [one, other] = await Promise.all([Sandbox.start(), Sandbox.start()]);
  await get(one, '/v3/certificates');
  expect([one.requests.length, other.requests.length]).toEqual([1, 0]);
  expect(one.options.serial).not.toBe(other.options.serial);
  await Promise.all([one.close(), other.close()]);
});
