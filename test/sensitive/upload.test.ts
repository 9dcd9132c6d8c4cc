import { createPublicKey } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { fixedKeys, type KeySet } from '../../src/keys/fixed';
import { encryptCall } from '../../src/sensitive/call';
import { MediaUtil, uploadOf } from '../../src/upload/media-util';
import { opensslOpen } from '../support/oaep';
import { makePair, type Pair } from '../support/openssl';

let pair: Pair;
let keys: KeySet;
beforeAll(() => {
  pair = makePair();
  keys = fixedKeys([{ id: 'PUB_KEY_ID_1', key: createPublicKey(pair.spki) }]);
});

const template = 'v3/marketing/shopping-receipt/shoppingreceipts';
const meta = { openid: 'o1', contact: { phone: '13800000000' } };

/** The `meta` part as it would be sent, and the header that goes with it. */
const sent = async (body: unknown): Promise<[meta: { contact?: { phone?: string } }, headers: unknown]> => {
  const { options } = await encryptCall(
    { verb: 'post', template, options: { body } },
    { meta: ['contact.phone'] },
    keys,
    undefined,
  );
  return [JSON.parse((await uploadOf(options.body)?.getMeta()) ?? 'null'), options.headers];
};

it('encrypts a sensitive field of the meta part, whatever the upload is given as, and changes no upload', async () => {
  const image = Buffer.from('image');
  const upload = new MediaUtil('a.png', image, { meta });
  const form = new FormData();
  form.set('meta', JSON.stringify(meta));
  form.set('file', new Blob([image]), 'a.png');
  for (const body of [upload, upload.getStream(), new MediaUtil('a.png', image).setMeta(meta), form]) {
    const [{ contact, ...rest }, headers] = await sent(body);
    expect(opensslOpen(contact?.phone, pair.pkcs8)).toBe('13800000000');
    expect(rest).toMatchObject({ openid: 'o1' });
    expect(headers).toEqual({ 'Wechatpay-Serial': 'PUB_KEY_ID_1' });
  }
  expect(JSON.parse(await upload.getMeta())).toMatchObject(meta);
  expect(form.get('meta')).toBe(JSON.stringify(meta));
});

it.each(['no JSON', '1', '{}'])('leaves a meta part without the field as it was set: %s', async (text) => {
  const body = new MediaUtil('a.png', Buffer.from('image')).setMeta(text);
  const call = { verb: 'post', template, options: { body } } as const;
  expect(await encryptCall(call, { meta: ['contact.phone'] }, keys, undefined)).toBe(call);
});
