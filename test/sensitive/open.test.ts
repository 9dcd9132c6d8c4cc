import { createPrivateKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { decrypt } from '../../src/crypto/rsaes';
import { openFields } from '../../src/sensitive/open';
import { opensslSeal } from '../support/oaep';
import { makePair, type Pair } from '../support/openssl';

let pair: Pair;
let other: Pair;
beforeAll(() => {
  [pair, other] = [makePair(), makePair()];
});

const open = async (data: unknown, paths: string[]): Promise<string[]> => {
  const key = createPrivateKey(pair.pkcs8);
  const told: string[] = [];
  await openFields(
    data,
    paths,
    (text) => decrypt(text, key),
    ({ field, error }) => told.push(`${field} ${Reflect.get(error, 'code')}`),
  );
  return told;
};

describe('a field of a response', () => {
  it('that OpenSSL encrypted is opened, nested and in lists', async () => {
    const seal = (text: string): string => opensslSeal(text, pair.spki);
    const data = { name: seal('张三'), deep: { list: [{ phone: seal('138') }, { phone: seal('139'), name: 'x' }] } };
    expect(await open(data, ['name', 'deep.list[].phone'])).toEqual([]);
    expect(data).toEqual({ name: '张三', deep: { list: [{ phone: '138' }, { phone: '139', name: 'x' }] } });
  });

  it.each([null, '', 1, undefined])('without text stays as it is and is no failure: %o', async (value) => {
    const data = { name: value };
    expect(await open(data, ['name', 'gone', 'gone[].name'])).toEqual([]);
    expect(data).toEqual({ name: value });
  });

  it('that does not open stays as it was received, is told, and keeps no other from being opened', async () => {
    const foreign = opensslSeal('张三', other.spki);
    const data = { list: [{ name: foreign }, { name: 'plain' }, { name: opensslSeal('李四', pair.spki) }] };
    expect(await open(data, ['list[].name'])).toEqual([
      'data.list[0].name DECRYPTION_FAILED',
      'data.list[1].name CIPHERTEXT_INVALID',
    ]);
    expect(data).toEqual({ list: [{ name: foreign }, { name: 'plain' }, { name: '李四' }] });
  });

  it.each([undefined, null, 'text', 1, Buffer.from('{}'), []])(
    'is not looked for in a response of another kind: %o',
    async (data) => {
      expect(await open(data, ['name', 'list[].name'])).toEqual([]);
    },
  );

  it('never holds the event loop for the whole of a list', async () => {
    const ciphertext = opensslSeal('张三', pair.spki);
    const data = { list: Array.from({ length: 40 }, () => ({ name: ciphertext })) };
    let turns = 0;
    const count = (): void => {
      turns += 1;
      counting = setImmediate(count);
    };
    let counting = setImmediate(count);
    await open(data, ['list[].name']);
    clearImmediate(counting);
    // A turn of the event loop for each field, however quick the machine is.
    expect(turns).toBeGreaterThanOrEqual(39);
  });
});
