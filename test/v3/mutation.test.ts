import { createCipheriv, createSign, createVerify, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { sharedBy } from '../../src/keys/shared';
import type { AnyBuilderOptions } from '../../src/options';
import { sm2 } from '../../src/sm';
import { verifyResponse } from '../../src/v3/verify';
import { Webhook } from '../../src/webhook';
import { type Mutant, mutantsOf, type SignedMessage } from '../support/mutations';
import { makePair } from '../support/openssl';
import { makeSm2Pair, opensslSm2Sign, opensslSm4Key } from '../support/sm2';
import { sealSm4Gcm } from '../support/sm4-gcm';

const apiV3Key = 'an-api-v3-key-of-exactly-32-bytes'.slice(0, 32);
const [merchant, platform] = [makePair(), makePair('5F3D9A2B4C6E8F1A3B5D7E9F0A2C4E6F8A1B3CA1')];
const [smMerchant, smPlatform] = [makeSm2Pair('5157F09EFDC096DE15EBE81A47057A7200000001'), makeSm2Pair()];
const id = 'PUB_KEY_ID_0114232134912410000000000000';

/** The platform's side, by hand: how it signs, and how it encrypts. */
interface Side {
  sign: (message: string) => string;
  algorithm: string;
  seal: (text: string, nonce: string, aad: string) => Buffer;
}

const ofRsa: Side = {
  sign: (message) => createSign('RSA-SHA256').update(message).sign(platform.pkcs8, 'base64'),
  algorithm: 'AEAD_AES_256_GCM',
  seal: (text, nonce, aad) => {
    const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(aad));
    return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  },
};

const ofSm: Side = {
  sign: (message) => opensslSm2Sign(message, smPlatform.pkcs8),
  algorithm: 'AEAD_SM4_GCM',
  seal: (text, nonce, aad) =>
    sealSm4Gcm(Buffer.from(text), opensslSm4Key(apiV3Key), Buffer.from(nonce), Buffer.from(aad)),
};

const rsa = { serial: merchant.serial, privateKey: merchant.pkcs8, apiV3Key };
const sm = { serial: smMerchant.serial, privateKey: smMerchant.pkcs8, apiV3Key };
const elsewhere = {
  inUse: () => id,
  verify: (message: Uint8Array, signature: string, serial: string) =>
    serial === id ? createVerify('RSA-SHA256').update(message).verify(platform.spki, signature, 'base64') : undefined,
};

/** Whoever verifies is one line: the client's options, the id of the platform's key, and the platform's side. */
const verifiers: readonly [name: string, options: AnyBuilderOptions, id: string, side: Side][] = [
  ['a merchant, with 微信支付公钥', { mchid: '1900000109', ...rsa, certs: { [id]: platform.spki } }, id, ofRsa],
  [
    'a merchant, with 平台证书',
    { mchid: '1900000109', ...rsa, certs: { [platform.serial]: platform.certificate } },
    platform.serial,
    ofRsa,
  ],
  ['a brand', { brand_id: '120344', ...rsa, certs: { [id]: platform.spki } }, id, ofRsa],
  ['a verifier of keys that are kept elsewhere', { mchid: '1900000109', ...rsa, verifier: elsewhere }, id, ofRsa],
  [
    '国密',
    { mchid: '1900000109', ...sm2({ ...sm, certs: { [smPlatform.serial]: smPlatform.certificate } }) },
    smPlatform.serial,
    ofSm,
  ],
];

const signed = (text: string, serial: string, { sign }: Side): SignedMessage => {
  const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000)}`, randomBytes(16).toString('hex')];
  const headers = {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-signature': sign(`${timestamp}\n${nonce}\n${text}\n`),
    'wechatpay-serial': serial,
  };
  return { body: Buffer.from(text), headers };
};

const notification = (side: Side): string => {
  const nonce = randomBytes(6).toString('hex');
  const resource = { out_trade_no: '1217752501201407033233368018', amount: { total: 100 } };
  return JSON.stringify({
    id: 'EV-2018022511223320873',
    create_time: '2015-05-20T13:29:35+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource: {
      algorithm: side.algorithm,
      ciphertext: side.seal(JSON.stringify(resource), nonce, 'transaction').toString('base64'),
      associated_data: 'transaction',
      nonce,
    },
  });
};

/** What lets a message through, of all that were tried. */
const accepted = async (mutants: readonly Mutant[], take: (mutant: SignedMessage) => Promise<unknown>) => {
  const through: string[] = [];
  for (const mutant of mutants) {
    const isTaken = await take(mutant).then(
      () => true,
      () => false,
    );
    if (isTaken) through.push(mutant.what);
  }
  return through;
};

describe.each(verifiers)('%s', (_, options, serial, side) => {
  const instance = Builder.factory(options);
  let response: SignedMessage;
  let notice: SignedMessage;
  beforeAll(() => {
    response = signed('{"trade_state":"SUCCESS","amount":{"total":100}}', serial, side);
    notice = signed(notification(side), serial, side);
  });

  it('takes no response of which any byte is another, is missing or comes twice', async () => {
    const keys = sharedBy(instance)?.keys;
    if (keys === undefined) throw new Error('The client verifies nothing.');
    const take = ({ body, headers }: SignedMessage) => verifyResponse(keys, headers, body);
    await take(response);
    expect(await accepted(mutantsOf(response), take)).toEqual([]);
  });

  it('takes no notification of which any byte is another, is missing or comes twice', async () => {
    const webhook = Webhook.from(instance);
    const take = ({ body, headers }: SignedMessage) => webhook.parse(body, headers);
    await take(notice);
    const mutants = mutantsOf(notice);
    expect(mutants.length).toBeGreaterThan(3 * notice.body.length);
    expect(await accepted(mutants, take)).toEqual([]);
  });

  it('opens no resource of which any byte is another, though it is signed as it is', async () => {
    const { resource } = JSON.parse(notification(side));
    const { cipher } = sharedBy(instance) ?? {};
    if (cipher === undefined) throw new Error('The client opens nothing.');
    const fields = ['ciphertext', 'nonce', 'associated_data'] as const;
    const take = async ({ headers }: SignedMessage) => cipher.decrypt({ ...resource, ...headers });
    const headers = Object.fromEntries(fields.map((name) => [name, resource[name] as string]));
    await take({ body: Buffer.alloc(0), headers });
    const mutants = mutantsOf({ body: Buffer.alloc(0), headers }).filter(
      ({ what }) => !/^left out [a-z_]+$/.test(what),
    );
    expect(await accepted(mutants, take)).toEqual([]);
  });
});
