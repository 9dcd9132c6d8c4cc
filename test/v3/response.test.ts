import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { type Platform, type Reply, startPlatform } from '../support/platform';

let platform: Platform;
let root: LooseNode;
let reply: Reply;
beforeAll(async () => {
  platform = await startPlatform(() => reply);
  root = looseClient({ ...platform.options, base_uri: platform.url });
});
afterAll(() => platform.close());

const get = (responseType?: 'text' | 'arraybuffer' | 'stream') =>
  root.chain('v3/thing').get(responseType === undefined ? {} : { responseType });

describe('an integer beyond 2⁵³', () => {
  const body = '{"id":12345678901234567891,"list":[-9007199254740993,9007199254740991],"text":"\\":9007199254740993"}';
  const value = {
    id: '12345678901234567891',
    list: ['-9007199254740993', 9007199254740991],
    text: '":9007199254740993',
  };

  it('keeps its digits, as text, in a response', async () => {
    reply = { body };
    expect((await get()).data).toEqual(value);
    expect((await get('text')).data).toBe(body);
  });

  it('keeps its digits in the body of an error', async () => {
    reply = { status: 400, body: `{"code":"PARAM_ERROR","message":"x","detail":${body}}` };
    expect(await rejection(get())).toMatchObject({ code: 'PARAM_ERROR', detail: value });
  });
});

describe('a signed body that is not UTF-8', () => {
  const latin1 = Buffer.from('{"name":"é"}', 'latin1');

  it.each([undefined, 'text'] as const)('is an error that says how to get it (responseType: %s)', async (type) => {
    reply = { body: latin1 };
    expect(await rejection(get(type))).toMatchObject({
      name: 'ResponseError',
      code: 'RESPONSE_NOT_UTF8',
      message: expect.stringContaining("'arraybuffer'"),
    });
  });

  it('comes as it is where bytes are asked for', async () => {
    reply = { body: latin1 };
    expect(Buffer.from((await get('arraybuffer')).data as Uint8Array)).toEqual(latin1);
  });

  it('is an error where it ends within a character', async () => {
    reply = { body: Buffer.from('{"name":"中"}').subarray(0, 11) };
    expect(await rejection(get('text'))).toMatchObject({ code: 'RESPONSE_NOT_UTF8' });
  });
});
