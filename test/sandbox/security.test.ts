import { constants, privateDecrypt, publicEncrypt } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { Sandbox } from '../../src/sandbox';
import { Webhook } from '../../src/webhook';
import { startSandbox } from '../support/client';
import { misfits } from '../support/valid-response';
import { post } from './client';
import { startReceiver } from './notify/receiver';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;
const encrypt = (text: string): string => {
  const [key = ''] = Object.values(sandbox.options.certs);
  return publicEncrypt({ key, ...oaep }, Buffer.from(text)).toString('base64');
};
const open = (text: unknown): string =>
  privateDecrypt({ key: sandbox.options.privateKey, ...oaep }, Buffer.from(`${text}`, 'base64')).toString();

it('says again what it was told, in the open and encrypted for the merchant, also by a notification', async () => {
  const receiver = await startReceiver();
  const { status, json } = await post(sandbox, '/v3/security/echo', {
    echo_message: 'hello',
    encrypted_echo_message: encrypt('secret'),
    notify_url: receiver.url,
  });
  expect(status).toBe(200);
  expect(misfits('POST v3/security/echo', json)).toBeUndefined();
  expect([json.echo_message, open(json.encrypted_echo_message)]).toEqual(['hello', 'secret']);
  await sandbox.idle();
  await receiver.close();
  const [{ headers, body } = { headers: {}, body: '' }] = receiver.arrived;
  const event = await Webhook.from(Builder.factory(sandbox.options)).parse(body, headers as Record<string, string>);
  expect(event).toMatchObject({ event_type: 'SECURITY_ECHO.SUCCESS', resource: { echo_message: 'hello' } });
  expect(open(Reflect.get(event.resource as object, 'encrypt_echo_message'))).toBe('secret');
});

it('sends nothing where no notify_url is given, and refuses what was not encrypted for it', async () => {
  const before = sandbox.notifications.length;
  expect((await post(sandbox, '/v3/security/echo', { echo_message: 'hello' })).json).toEqual({ echo_message: 'hello' });
  expect(sandbox.notifications).toHaveLength(before);
  expect(
    await post(sandbox, '/v3/security/echo', { echo_message: 'x', encrypted_echo_message: 'plain' }),
  ).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } });
});
