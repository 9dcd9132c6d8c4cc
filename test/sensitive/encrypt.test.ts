import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { encryptSlots, encryptWith } from '../../src/sensitive/encrypt';
import { rejection } from '../support/client';
import { opensslOpen } from '../support/oaep';
import { makePair, type Pair } from '../support/openssl';

let pair: Pair;
beforeAll(() => {
  pair = makePair();
});

const encrypted = async (value: unknown): Promise<unknown> => {
  const holder = { name: value };
  await encryptSlots([{ holder, key: 'name', where: 'json.payer.name' }], encryptWith(createPublicKey(pair.spki)));
  return holder.name;
};

describe('a field', () => {
  it.each(['张三', 'a', ' ', 'x'.repeat(214), '中'.repeat(71), '𠮷', 'MTIz'])(
    'of text is opened by OpenSSL: "%s"',
    async (text) => {
      expect(opensslOpen(await encrypted(text), pair.pkcs8)).toBe(text);
    },
  );

  it('that cannot be written is an error and not a plaintext', async () => {
    const holder = Object.freeze({ name: '张三' });
    const encrypt = encryptWith(createPublicKey(pair.spki));
    await expect(encryptSlots([{ holder, key: 'name', where: 'json.name' }], encrypt)).rejects.toThrow(TypeError);
  });

  it('is encrypted differently each time', async () => {
    expect(await encrypted('张三')).not.toBe(await encrypted('张三'));
  });

  it('that is a ciphertext already passes through', async () => {
    const ciphertext = await encrypted('张三');
    expect(await encrypted(ciphertext)).toBe(ciphertext);
    const block = Buffer.alloc(256, 7).toString('base64');
    expect(await encrypted(block)).toBe(block);
  });

  it.each([undefined, null, ''])('without a value stays as it is: %o', async (value) => {
    expect(await encrypted(value)).toBe(value);
  });

  it.each([13800000000, 1n, true, {}, ['张三']])('that is not text is refused: %o', async (value) => {
    expect(await rejection(encrypted(value))).toMatchObject({
      name: 'RequestError',
      code: 'SENSITIVE_NOT_TEXT',
      message: expect.stringMatching(/^json\.payer\.name is a sensitive field .* must be text, not /),
    });
  });

  it.each([
    ['x'.repeat(215), 215],
    ['中'.repeat(72), 216],
    [Buffer.alloc(257, 7).toString('base64'), 344],
    [`${Buffer.alloc(256, 7).toString('base64')} `, 345],
    [Buffer.alloc(256, 7).toString('base64').slice(0, -2), 342],
  ])('that is too long for a block and no ciphertext is refused by name, without its value', async (text, bytes) => {
    const error = (await rejection(encrypted(text))) as Error;
    expect(error).toMatchObject({ name: 'RequestError', code: 'SENSITIVE_TOO_LONG' });
    expect(error.message).toContain('json.payer.name');
    expect(error.message).toContain(`${bytes} bytes`);
    expect(error.message).toContain('214');
    expect(`${error.message}${error.stack}`).not.toContain(text.slice(0, 8));
  });
});
