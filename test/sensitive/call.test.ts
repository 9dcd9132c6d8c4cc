import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '../../src/chain/node';
import { fixedKeys, type KeySet } from '../../src/keys/fixed';
import { encryptCall } from '../../src/sensitive/call';
import type { LooseOptions } from '../../types/core.js';
import { rejection } from '../support/client';
import { frozen } from '../support/frozen';
import { opensslOpen } from '../support/oaep';
import { makePair, type Pair } from '../support/openssl';

let first: Pair;
let second: Pair;
let keys: KeySet;
beforeAll(() => {
  [first, second] = [makePair(), makePair()];
  keys = fixedKeys([
    { id: 'PUB_KEY_ID_1', key: createPublicKey(first.spki) },
    { id: 'PUB_KEY_ID_2', key: createPublicKey(second.spki) },
  ]);
});

const fields = { json: ['name', 'list[].name'], query: ['phone'] };
const call = (options: LooseOptions): Call => ({ verb: 'post', template: 'v3/x', options });
const go = async (options: LooseOptions, headers?: object): Promise<LooseOptions> =>
  (await encryptCall(call(options), fields, keys, JSON.stringify(options.json), headers)).options;

describe('the key', () => {
  it('is the one in use, and Wechatpay-Serial names it', async () => {
    const { json, headers } = await go({ json: { name: '张三' } });
    expect(headers).toEqual({ 'Wechatpay-Serial': 'PUB_KEY_ID_1' });
    expect(opensslOpen(Reflect.get(json ?? {}, 'name'), first.pkcs8)).toBe('张三');
  });

  it.each([
    ['Headers', new Headers({ 'X-A': '1', 'wechatpay-serial': 'PUB_KEY_ID_2' })],
    [
      'a Map',
      new Map([
        ['x-a', '1'],
        ['wechatpay-serial', 'PUB_KEY_ID_2'],
      ]),
    ],
  ])('is the one that the caller names in %s, and no header is lost', async (_, headers) => {
    const sent = await go({ json: { name: 'a' }, headers: headers as never });
    expect(sent.headers).toEqual({ 'Wechatpay-Serial': 'PUB_KEY_ID_2', 'x-a': '1' });
  });

  it.each(['Wechatpay-Serial', 'wechatpay-serial', 'WECHATPAY-SERIAL'])(
    "is the caller's where %s names one, and the header is there once",
    async (name) => {
      const { json, headers } = await go({ json: { name: '张三' }, headers: { [name]: 'PUB_KEY_ID_2', 'X-A': '1' } });
      expect(headers).toEqual({ 'Wechatpay-Serial': 'PUB_KEY_ID_2', 'X-A': '1' });
      expect(opensslOpen(Reflect.get(json ?? {}, 'name'), second.pkcs8)).toBe('张三');
    },
  );

  it("is the client's where its headers name one, and the call's goes before that", async () => {
    const theirs = { 'Wechatpay-Serial': 'PUB_KEY_ID_2' };
    expect((await go({ json: { name: 'a' } }, theirs)).headers).toEqual(theirs);
    const own = { 'Wechatpay-Serial': 'PUB_KEY_ID_1' };
    expect((await go({ json: { name: 'a' }, headers: own }, theirs)).headers).toEqual(own);
  });

  it.each([undefined, null, ''])('is the one in use where the header says %o', async (serial) => {
    const { headers } = await go({ json: { name: 'a' }, headers: { 'Wechatpay-Serial': serial as string } });
    expect(headers).toEqual({ 'Wechatpay-Serial': 'PUB_KEY_ID_1' });
  });

  it('that nobody knows is an error, and the fields are not sent', async () => {
    expect(await rejection(go({ json: { name: '张三' }, headers: { 'Wechatpay-Serial': 'OTHER' } }))).toMatchObject({
      name: 'RequestError',
      code: 'SERIAL_UNKNOWN',
      message: expect.stringContaining('"OTHER"'),
    });
  });

  it('is one for all fields and for the header, also while keys rotate', async () => {
    const ids = ['PUB_KEY_ID_1', 'PUB_KEY_ID_2'];
    let asked = 0;
    const rotating: KeySet = { inUse: async () => ids[asked++ % 2] ?? '', find: keys.find };
    for (const pair of [first, second]) {
      const options = { json: { name: 'a', list: [{ name: 'b' }] }, query: { phone: 'c' } };
      const sent = (await encryptCall(call(options), fields, rotating, JSON.stringify(options.json))).options;
      const json = sent.json as typeof options.json;
      const ciphertexts = [json.name, json.list[0]?.name, Reflect.get(sent.query ?? {}, 'phone')];
      expect(ciphertexts.map((each) => opensslOpen(each, pair.pkcs8))).toEqual(['a', 'b', 'c']);
      expect(sent.headers).toEqual({ 'Wechatpay-Serial': pair === first ? ids[0] : ids[1] });
    }
    expect(asked).toBe(2);
  });

  it('is asked for only when there is something to encrypt', async () => {
    const none: KeySet = { inUse: () => Promise.reject(new Error('asked')), find: async () => undefined };
    for (const options of [{}, { json: { other: 'a' } }, { json: { name: null, list: [] } }, { json: { name: '' } }]) {
      const given = call(options);
      expect(await encryptCall(given, fields, none, JSON.stringify(given.options.json))).toBe(given);
    }
  });
});

describe("the caller's objects", () => {
  it('are never changed', async () => {
    const options = frozen({
      json: { name: '张三', list: [{ name: '李四', other: 1 }], kept: { deep: [1, '2'] } },
      query: { phone: '13800000000' },
      headers: { 'X-A': '1' },
      id: '1',
    });
    const before = structuredClone(options);
    const sent = await go(options);
    expect(options).toEqual(before);
    expect(sent).toMatchObject({ id: '1', json: { kept: { deep: [1, '2'] }, list: [{ other: 1 }] } });
    expect(opensslOpen(Reflect.get(sent.query ?? {}, 'phone'), first.pkcs8)).toBe('13800000000');
  });

  it('are encrypted as they serialise: a toJSON may show the field only then', async () => {
    class Person {
      readonly #name = '张三';
      toJSON() {
        return { name: this.#name };
      }
    }
    const { json } = await go({ json: new Person() });
    expect(opensslOpen(Reflect.get(json ?? {}, 'name'), first.pkcs8)).toBe('张三');
  });

  it('keep the order of their fields', async () => {
    const { json } = await go({ json: { z: 1, name: 'a', a: 2, undefined: undefined } });
    expect(Object.keys(json ?? {})).toEqual(['z', 'name', 'a']);
  });

  it('may be URLSearchParams, order and repetition kept', async () => {
    const query = new URLSearchParams('a=1&phone=138&a=2&phone=139');
    const sent = (await go({ query })).query as URLSearchParams;
    expect(query.toString()).toBe('a=1&phone=138&a=2&phone=139');
    expect([...sent.keys()]).toEqual(['a', 'phone', 'a', 'phone']);
    expect(sent.getAll('phone').map((each) => opensslOpen(each, first.pkcs8))).toEqual(['138', '139']);
  });

  it('that make no request are left to the request to refuse', async () => {
    const given = call({ json: 'text' as never, query: 'text' as never });
    expect(await encryptCall(given, fields, keys, '"text"')).toBe(given);
  });
});
