import { createDecipheriv, createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { type BrandClientOptions, Sandbox } from '../../src/sandbox';
import { Webhook } from '../../src/webhook';
import { rejection, startSandbox } from '../support/client';
import { call } from './client';
import { startReceiver } from './notify/receiver';

let sandbox: Sandbox;
let brand: BrandClientOptions;
beforeAll(async () => {
  sandbox = await startSandbox();
  brand = await sandbox.addBrand();
});
afterAll(() => sandbox.close());

const target = '/brand/card-member/cards/c1';

it('is reached by a client of the brand, over the chain', async () => {
  const { data } = await Builder.factory(brand).brand.cardMember.cards._card_id_.get({ card_id: 'c1' });
  expect(data).toMatchObject({ card_id: 'c1' });
  expect(data).not.toHaveProperty('brand_id');
});

it('says so in the type of its signatures', async () => {
  const { status, headers } = await call(sandbox, 'GET', target, { brand });
  expect(status).toBe(200);
  expect(headers['wechatpay-signature-type']).toBe('WECHATPAY-BRAND-SHA256-RSA2048');
  expect(headers['wechatpay-serial']).toBe(Object.keys(brand.certs)[0]);
});

it.each<[string, () => Parameters<typeof call>[3], string]>([
  ['the scheme of a merchant', () => ({ brand, sign: { scheme: 'WECHATPAY2-SHA256-RSA2048' } }), 'scheme'],
  ['a merchant', () => ({}), 'scheme'],
  ['another serial', () => ({ brand, sign: { serial_no: '5F' } }), 'serial_no'],
  ['an unknown brand', () => ({ brand: { ...brand, brand_id: '1' } }), 'brand_id'],
  ['an empty brand_id', () => ({ brand: { ...brand, brand_id: '' } }), 'brand_id'],
  ['what it did not sign', () => ({ brand, sign: { covers: 'x' } }), 'signature'],
])('does not take %s', async (_, options, field) => {
  expect(await call(sandbox, 'GET', target, options())).toMatchObject({
    status: 401,
    json: { code: 'SIGN_ERROR', detail: { field } },
  });
});

it('reaches no operation of merchants', async () => {
  expect(await call(sandbox, 'GET', '/v3/certificates', { brand })).toMatchObject({ status: 401 });
});

it('has keys of its own, and is the same one again', async () => {
  expect(brand.serial).not.toBe(sandbox.options.serial);
  expect(Object.keys(brand.certs)).not.toEqual(Object.keys(sandbox.options.certs));
  expect(await sandbox.addBrand()).toEqual(brand);
  const [one, two] = await Promise.all([sandbox.addBrand('2'), sandbox.addBrand('2')]);
  expect(one).toEqual(two);
  expect(one?.serial).not.toBe(brand.serial);
  expect(await rejection(sandbox.addBrand('me'))).toMatchObject({
    name: 'TypeError',
    message: expect.stringMatching(/digits/),
  });
});

it('is told with its own keys', async () => {
  const receiver = await startReceiver();
  const resource = { coupon_code: 'Code_1', openid: 'o1' };
  sandbox.notify('PRODUCT_COUPON.SEND', { url: receiver.url, resource, brand_id: brand.brand_id });
  await sandbox.idle();
  await receiver.close();
  const [{ headers, body } = { headers: {}, body: '' }] = receiver.arrived;
  const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`;
  const key = createPublicKey(brand.certs[String(headers['wechatpay-serial'])] ?? '');
  const signature = Buffer.from(String(headers['wechatpay-signature']), 'base64');
  expect(verify('sha256', Buffer.from(message), key, signature)).toBe(true);
  expect(headers['wechatpay-signature-type']).toBe('WECHATPAY-BRAND-SHA256-RSA2048');
  const { ciphertext, nonce, associated_data } = JSON.parse(body).resource;
  const bytes = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', brand.apiV3Key, nonce)
    .setAAD(Buffer.from(associated_data))
    .setAuthTag(bytes.subarray(-16));
  const opened = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString();
  expect(JSON.parse(opened)).toMatchObject(resource);
  const event = await Webhook.from(Builder.factory(brand)).parse(body, headers as Record<string, string>);
  expect(event).toMatchObject({ event_type: 'PRODUCT_COUPON.SEND', resource });
  expect(await rejection(Webhook.from(Builder.factory(sandbox.options)).parse(body, headers as never))).toMatchObject({
    name: 'NotificationError',
    code: 'SIGNATURE_SERIAL_UNKNOWN',
  });
  expect(() => sandbox.notify('PRODUCT_COUPON.SEND', { url: receiver.url, brand_id: '9' })).toThrow(
    'There is no brand 9',
  );
});

it('is kept in the folder', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'brand-'));
  const first = await Sandbox.start({ dir });
  const { base_uri: _, ...made } = await first.addBrand();
  await first.close();
  const second = await Sandbox.start({ dir });
  expect(await second.addBrand()).toMatchObject(made);
  await second.close();
  rmSync(dir, { recursive: true });
});
