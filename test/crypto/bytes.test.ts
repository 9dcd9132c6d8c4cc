import { expect, it } from 'vitest';
import { isBase64 } from '../../src/crypto/bytes';

/** Every text of these characters, up to a length. */
const texts = (characters: readonly string[], length: number): string[] =>
  length === 0
    ? ['']
    : texts(characters, length - 1).flatMap((text) => [text, ...characters.map((character) => text + character)]);

it('takes groups of four, padded in the last one only, and nothing else', () => {
  for (const text of new Set(texts(['A', '/', '=', '-', '\n', 'é'], 5))) {
    const expected = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)(?![\s\S])/.test(
      text,
    );
    expect(isBase64(text), JSON.stringify(text)).toBe(expected);
  }
});

it('takes what Node writes, of any length, and not with a character of a long text changed', () => {
  for (let length = 1; length < 100; length += 1)
    expect(isBase64(Buffer.alloc(length, length).toString('base64'))).toBe(true);
  const long = Buffer.alloc(256, 7).toString('base64');
  for (const foreign of ['-', '_', ' ', '=', '\0'])
    expect(isBase64(long.slice(0, 99) + foreign + long.slice(100))).toBe(false);
});

it('takes nothing but text', () => {
  for (const value of [undefined, null, 4, {}, Buffer.from('AAAA')]) expect(isBase64(value)).toBe(false);
});
