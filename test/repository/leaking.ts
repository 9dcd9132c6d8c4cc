/**
 * Tests that each keep a secret where it can be read, by a change to the SDK that is made here alone. The watch of
 * `test/support/watch-secrets.ts` has to turn each of them red, and none of those that keep nothing.
 */
import { channel } from 'node:diagnostics_channel';
import { afterAll, expect, it, vi } from 'vitest';
import { AesGcm } from '../../src/crypto/aes-gcm';
import { ApiError, ConnectionError, CryptoError, RequestError } from '../../src/errors';
import { logEvent } from '../../src/observe/logger';
import { Webhook } from '../../src/webhook';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection, startSandbox } from '../support/client';

vi.mock('../../src/transport/withheld', async (importOriginal) => ({
  ...(await importOriginal<typeof import('../../src/transport/withheld')>()),
  strip: <T>(held: T): T => held,
  stripError: (error: unknown): unknown => error,
}));

const sandbox = await startSandbox();
afterAll(() => sandbox.close());
const { apiV3Key, privateKey, secret, certs } = sandbox.options;
const root: LooseNode = looseClient({ ...sandbox.options, retry: false });
const pem = `${privateKey}`;

/** Makes an error; that it is made is enough. */
const made = (error: Error): void => expect(error).toBeInstanceOf(Error);

it('clean: an error, an event and a line without a secret', async () => {
  expect(await rejection(root.chain('v3/pay/transactions/id/{transaction_id}').get())).toBeInstanceOf(RequestError);
  channel('wechatpay-chain:refused').publish({ code: 'SIGN_ERROR', message: 'm' });
  expect(() => AesGcm.decrypt('AAAA', apiV3Key, '012345678901')).toThrow();
  console.log('nothing to see');
});

it('leak: the request stays with an error, and with it Authorization', async () => {
  sandbox.answerNext({ kind: 'status', status: 500 });
  const error = await rejection(root.chain('v3/pay/transactions/native').post({ json: {} }));
  expect(error).toBeInstanceOf(ApiError);
});

it('leak: a line of the private key in a message', () => {
  made(new CryptoError('KEY_INVALID', `the key cannot be read: ${pem.split('\n')[5]}`));
});

it('leak: the private key as it stands in JSON, in a cause', () => {
  made(new ConnectionError('lost', new Error(JSON.stringify({ privateKey: pem }))));
});

it('leak: apiV3Key in a hidden property', () => {
  made(Object.defineProperty(new RequestError('BODY_AMBIGUOUS', 'm'), 'key', { value: apiV3Key }));
});

it('leak: apiV3Key in what JSON shows', () => {
  made(Object.assign(new RequestError('BODY_AMBIGUOUS', 'm'), { toJSON: () => ({ apiV3Key }) }));
});

it('leak: the secret of APIv2 in an event', () => {
  channel('wechatpay-chain:refused').publish({ code: 'SIGN_ERROR', message: secret });
  expect(secret).toHaveLength(32);
});

it('leak: apiV3Key in a log line', () => {
  const nothing = (): void => undefined;
  const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  logEvent(logger, 'keys', { mchid: '1', serials: [apiV3Key] } as never);
  expect(apiV3Key).toHaveLength(32);
});

it("leak: apiV3Key in a webhook's log entry", async () => {
  const webhook = new Webhook({ certs, apiV3Key, log: () => undefined });
  await webhook.receive(Buffer.from('{}'), { 'request-id': apiV3Key });
  expect(webhook).toBeInstanceOf(Webhook);
});

it('leak: a private key on the console', () => {
  console.error({ privateKey: pem });
  expect(pem).toContain('PRIVATE KEY');
});

it('leak: a name in a message', () => {
  made(new RequestError('SENSITIVE_TOO_LONG', 'the name 张三 is too long'));
});
