import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import { isMediaError } from '../../src/errors';
import { chunked, cuts, holds, outcomeOf, text, textOf } from '../support/law';

/** A cell: what WeChat Pay and merchants write into one, line breaks, commas and backticks apart. */
const cell = fc
  .oneof(text({ maxLength: 12 }), textOf('商户0.1,`"\n\r -', { maxLength: 12 }))
  // A comma and a backtick cannot be told from those between two cells; a line of the cell's own that begins with a
  // backtick begins a row; and a carriage return at the end of a cell cannot be told from that of its line.
  .map((each) =>
    each
      .replace(/,`|[\r\n]+`|\r\n?|\uFEFF/g, '~')
      .replace(/[,\n]$/, '~')
      .replace(/^`/, '~'),
  );

const columns = ['交易时间', '商户号', '商户订单号', '商品名称', '订单金额'];
const sums = ['总交易单数', '应结订单总金额', '退款总金额'];
const rowOf = (width: number): fc.Arbitrary<string[]> => fc.array(cell, { minLength: width, maxLength: width });

interface Written {
  rows: string[][];
  summary: string[];
  ending: string;
}

const bill: fc.Arbitrary<Written> = fc.record({
  rows: fc.array(rowOf(columns.length), { maxLength: 6 }),
  summary: rowOf(sums.length).map((each) => each.map((one) => one.replace(/[\r\n]/g, '~'))),
  ending: fc.constantFrom('\n', '\r\n'),
});

const lineOf = (cells: readonly string[]): string => cells.map((each) => `\`${each}`).join(',');

/** A bill as the platform writes it. */
const textOfBill = ({ rows, summary, ending }: Written): string =>
  [columns.join(','), ...rows.map(lineOf), sums.join(','), lineOf(summary), ''].join(ending);

const named = (names: readonly string[], cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));

/** What a bill says, as rows. */
const meant = ({ rows, summary }: Written): object[] => [
  ...rows.map((cells) => ({ kind: 'detail', fields: named(columns, cells) })),
  { kind: 'summary', fields: named(sums, summary) },
];

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const parsed = async (source: Parameters<typeof Bill.parse>[0]): Promise<object[]> => {
  const rows: object[] = [];
  for await (const { kind, fields } of Bill.parse(source)) rows.push({ kind, fields });
  return rows;
};

/** Rows as far as they came, and what ended them. */
const parsedSoFar = async (source: string): Promise<{ rows: object[]; error?: unknown }> => {
  const rows: object[] = [];
  try {
    for await (const { kind, fields } of Bill.parse(source)) rows.push({ kind, fields });
    return { rows };
  } catch (error) {
    return { rows, error };
  }
};

describe('a bill', () => {
  it('that is written by hand is parsed into what was written (round trip), line breaks in cells included', () =>
    holds([bill], async (given) => {
      expect(await parsed(textOfBill(given))).toEqual(meant(given));
    }));

  it('is the same however its bytes are cut, compressed or not, with a byte order mark or without', () =>
    holds(
      [bill, cuts, fc.boolean(), fc.boolean()],
      async (given, places, isCompressed, isMarked) => {
        const bytes = Buffer.from(`${isMarked ? '\uFEFF' : ''}${textOfBill(given)}`);
        const whole = isCompressed ? gzipSync(bytes) : bytes;
        expect(await parsed(stream(chunked(whole, places)))).toEqual(meant(given));
      },
      'stream',
    ));

  it('that was cut off gives no row that the whole one has not, and is refused but within its last cell', () =>
    holds([bill, fc.nat()], async (given, at) => {
      const whole = textOfBill(given);
      const lastCell = whole.lastIndexOf(',`') + 1;
      const { rows, error } = await parsedSoFar(whole.slice(0, at % lastCell));
      expect(meant(given).slice(0, rows.length)).toEqual(rows);
      expect(isMediaError(error)).toBe(true);
    }));

  it('is read, or refused with a code, whatever it is', () =>
    holds([fc.oneof(text({ maxLength: 60 }), textOf('`,\n\r交易时间总1<', { maxLength: 60 }))], async (junk) => {
      const { error } = await parsedSoFar(junk);
      if (error !== undefined) expect(isMediaError(error)).toBe(true);
    }));
});

/** 元 as text by hand, of whole 分. */
const yuanOf = (fen: number, decimals: number): string => {
  const digits = `${Math.abs(fen)}`.padStart(3, '0');
  const exact = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  const written = decimals >= 2 ? exact.padEnd(exact.length + decimals - 2, '0') : exact.replace(/\.?0{1,2}$/, '');
  return `${fen < 0 ? '-' : ''}${written}`;
};

describe('an amount in 元', () => {
  it('is its 分 exactly, with any number of decimals that are noughts', () =>
    holds([fc.maxSafeInteger(), fc.nat(20)], (fen, decimals) => {
      expect(Bill.fen(yuanOf(fen, decimals))).toBe(fen === 0 ? 0 : fen);
    }));

  it('is the sum of its parts: 分 of a sum are the sum of 分', () =>
    holds([fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -1e12, max: 1e12 })], (one, other) => {
      expect(Bill.fen(yuanOf(one + other, 2))).toBe(Bill.fen(yuanOf(one, 2)) + Bill.fen(yuanOf(other, 2)) || 0);
    }));

  it('is exact or refused: no digit is ever rounded away', () =>
    holds(
      [
        fc.tuple(
          fc.constantFrom('', '-', '+'),
          textOf('0123456789', { maxLength: 20 }),
          fc.option(textOf('0123456789', { maxLength: 6 }), { nil: undefined }),
        ),
      ],
      (parts) => {
        const written = `${parts[0]}${parts[1]}${parts[2] === undefined ? '' : `.${parts[2]}`}`;
        const [sign, whole, decimals] = parts;
        const isAmount = sign !== '+' && /^(?:0|[1-9]\d*)$/.test(whole) && decimals !== '';
        const exact =
          isAmount && /^\d{0,2}0*$/.test(decimals ?? '')
            ? BigInt(whole + (decimals ?? '').slice(0, 2).padEnd(2, '0'))
            : undefined;
        const { value, error } = outcomeOf(() => Bill.fen(written));
        if (exact === undefined || exact > BigInt(Number.MAX_SAFE_INTEGER))
          expect(error).toMatchObject({ code: 'AMOUNT_INVALID' });
        else expect(BigInt(value ?? 0.5)).toBe(sign === '-' ? -exact : exact);
      },
    ));

  it('is refused for any other text', () =>
    holds([fc.oneof(text(), textOf('0123456789.,-+eE ￥元', { maxLength: 8 }))], (given) => {
      fc.pre(!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(given));
      expect(outcomeOf(() => Bill.fen(given))).toMatchObject({ error: { code: 'AMOUNT_INVALID' } });
    }));
});
