import { describe, expect, it } from 'vitest';
import { CommandFailure } from '../../src/cli/failure';
import { parseEnvironment } from '../../src/cli/run/configuration';
import { fieldOf, placedAt, typed } from '../../src/cli/run/fields';
import { thrown } from '../support/thrown';

const placed = (...fields: readonly string[]): unknown =>
  fields.map(fieldOf).reduce<unknown>((all, { path, text }) => placedAt(all, path, text), {});

describe('a number', () => {
  it.each([
    '0x10',
    '0b1',
    '1e2',
    '1.0',
    '1.00',
    '+1',
    '007',
    ' 1',
    '1 ',
    '9007199254740991.4',
    '1.0000000000000000001',
    '',
  ])('"%s" is no amount in 分, and is refused', (written) => {
    expect(thrown(() => typed(written, { type: 'integer', 'x-unit': '分' }, 'amount.total'))).toBeInstanceOf(
      CommandFailure,
    );
  });
});

describe('a field', () => {
  it.each([
    ['that has a name where a list has a number', ['a.0=x', 'a.b=y']],
    ['below a value', ['a=x', 'a.b=y']],
    ['whose number no list reaches', ['a.0=x', 'a.4294967296=y']],
    ['with an empty name', ['a..b=x']],
    ['whose name ends in a dot', ['a.=x']],
  ])('%s is refused, as its value would be lost', (_, fields) => {
    expect(thrown(() => placed(...fields))).toBeInstanceOf(CommandFailure);
  });

  it('of a list may come in any order', () => {
    expect(placed('a.1.b=y', 'a.0.b=x')).toEqual({ a: [{ b: 'x' }, { b: 'y' }] });
  });
});

describe('a file of environment variables', () => {
  it('may begin with a byte order mark', () => {
    expect(parseEnvironment('\uFEFFA=1\nB=2')).toEqual({ A: '1', B: '2' });
  });

  it.each(['"abc', "'abc", '"', "'"])('keeps the quote of %s, which is never closed', (written) => {
    expect(parseEnvironment(`A=${written}\n`)).toEqual({ A: written });
  });
});
