import { describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import { rejection } from '../support/client';

const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
};
const parsed = (source: Parameters<typeof Bill.parse>[0]) => all(Bill.parse(source));
const cells = async (source: string) => (await parsed(source)).map(({ fields }) => Object.values(fields));

const heading = '交易时间,商品名称,商户数据包,订单金额,费率备注';
const sum = ['总交易单数,订单总金额', '`1,`1.00', ''];
const whole = (rows: string[], newline = '\r\n'): string => [heading, ...rows, ...sum].join(newline);
const time = '2024-06-01 10:00:00';

describe('a line break inside a cell', () => {
  it.each([
    ['a line feed', '\n'],
    ['a carriage return and a line feed', '\r\n'],
    ['an empty line', '\n\n'],
    ['a carriage return', '\r'],
    ['many of them', '\n \r\n\n,\n'],
  ])('belongs to it: %s', async (_, between) => {
    for (const newline of ['\n', '\r\n']) {
      const bill = whole([`\`${time},\`a${between}b,\`c,\`1.00,\`0.60%`, `\`${time},\`d,\`e,\`2.00,\``], newline);
      expect(await cells(bill)).toEqual([
        [time, `a${between}b`, 'c', '1.00', '0.60%'],
        [time, 'd', 'e', '2.00', ''],
        ['1', '1.00'],
      ]);
    }
  });

  it('may begin or end a cell, stand in several cells, and look like headings, a page or an error', async () => {
    const bill = whole([`\`${time},\`\na\n,\`总交易单数,订单总金额\n<html>\n{"code":1}\nb,\`1.00,\``]);
    expect((await cells(bill))[0]).toEqual([time, '\na\n', '总交易单数,订单总金额\n<html>\n{"code":1}\nb', '1.00', '']);
  });

  it('belongs to the last cell too, where what follows cannot be the headings of the sums', async () => {
    const bill = whole([`\`${time},\`a,\`b,\`1.00,\`c\nd\n\ne`, `\`${time},\`a,\`b,\`1.00,\``]);
    expect((await cells(bill))[0]?.at(-1)).toBe('c\nd\n\ne');
    expect(await cells('一,二\n`a,`b\nc`d\n`e,`f')).toEqual([
      ['a', 'b\nc`d'],
      ['e', 'f'],
    ]);
  });

  it('counts its row by the first of its lines', async () => {
    const bill = whole([`\`${time},\`a\nb\nc,\`c,\`1.00,\``, `\`${time},\`d,\`e,\`2.00,\``], '\n');
    expect((await parsed(bill)).map(({ line }) => line)).toEqual([2, 5, 7]);
  });

  it.each([
    ['that a backtick follows could be the end of a broken row', [`\`${time},\`a`, `\`b,\`c,\`1.00,\``], 2],
    ['that gives a cell too many', [`\`${time},\`a\nb,\`c,\`d,\`e,\`1.00,\``], 2],
    ['in the last cell that looks like the headings of the sums', [`\`${time},\`a,\`b,\`1.00,\`c\n总`, '`x'], 5],
  ])('%s, and the bill is refused by its line', async (_, rows, line) => {
    expect(await rejection(parsed(whole(rows, '\n')))).toMatchObject({
      code: 'BILL_MALFORMED',
      message: expect.stringMatching(new RegExp(`Line ${line} `)),
    });
  });

  it('never makes a bill whole that was cut off', async () => {
    const bill = whole([`\`${time},\`a\nb,\`c\n\nd,\`1.00,\`e\nf`, `\`${time},\`d,\`e,\`2.00,\``], '\n').trimEnd();
    for (let end = 0; end < bill.lastIndexOf(',`') + 2; end += 1) {
      expect(await rejection(parsed(bill.slice(0, end)))).toMatchObject({ name: 'MediaError' });
    }
  });
});

describe('a bill that was cut off within the last cell of a row', () => {
  it('gives the rows before it and never that one, whose amount may be half of one', async () => {
    const bill = whole([`\`${time},\`a,\`b,\`1.00,\`9.00`, `\`${time},\`a,\`b,\`2.00,\`12.34`], '\n');
    const rows: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const row of Bill.parse(bill.slice(0, bill.indexOf('12.34') + 2))) rows.push(row);
    };
    expect(await rejection(read())).toMatchObject({ code: 'BILL_CUT_OFF' });
    expect(rows).toMatchObject([{ line: 2 }]);
  });
});

describe('a comma and a backtick inside a cell', () => {
  it('can be read in more than one way, and is refused by its line', async () => {
    const bill = whole([`\`${time},\`a,\`b,\`1.00,\``, `\`${time},\`a,\`b,\`c,\`1.00,\``]);
    expect(await rejection(parsed(bill))).toMatchObject({
      code: 'BILL_MALFORMED',
      message: expect.stringMatching(/Line 3 .*6 cells under 5 headings.*comma and a backtick/),
    });
  });

  it('can be read in one way where there is one column', async () => {
    expect(await cells('备注\n`a,`b\n`c')).toEqual([['a,`b'], ['c']]);
  });

  it('apart are what they are', async () => {
    const bill = whole([`\`${time},\`a, \`b,\`c\`,,\`1.00,\``]);
    expect((await cells(bill))[0]).toEqual([time, 'a, `b', 'c`,', '1.00', '']);
  });
});

describe('a line that does not end', () => {
  /** Counts what is asked for of a source that could go on for ever. */
  const endless = (chunk: Buffer) => {
    const pulled = { chunks: 0 };
    const source = (async function* () {
      yield Buffer.from(`${heading}\n\``);
      for (; pulled.chunks < 1_000_000; pulled.chunks += 1) yield chunk;
    })();
    return { pulled, source };
  };

  it.each([
    ['of a row', Buffer.alloc(1024, 'x'), 64],
    ['of a row that has line breaks', Buffer.from(`${'x'.repeat(1023)}\n`), 64],
    ['that comes byte by byte', Buffer.from('x'), 65_536],
  ])('%s is refused when it is too long, and no more of it is read', async (_, chunk, most) => {
    const { pulled, source } = endless(chunk);
    expect(await rejection(parsed(source))).toMatchObject({
      code: 'BILL_MALFORMED',
      message: expect.stringMatching(/Line 2 .*65536 characters/),
    });
    expect(pulled.chunks).toBeLessThanOrEqual(most + 1);
  });

  it('is refused in one piece too, and before the headings', async () => {
    for (const text of ['x'.repeat(65_537), `${heading}\n\`${'x'.repeat(10_000_000)}`]) {
      expect(await rejection(parsed(text))).toMatchObject({ code: 'BILL_MALFORMED' });
    }
  });

  it('is read up to that length, however it comes', async () => {
    const long = 'x'.repeat(60_000);
    const bill = Buffer.from(whole([`\`${time},\`${long},\`b,\`1.00,\``]));
    const bytes = (async function* () {
      for (const byte of bytesOf(bill)) yield byte;
    })();
    expect((await parsed(bytes))[0]?.fields.商品名称).toBe(long);
  });

  const bytesOf = function* (bill: Buffer): Generator<Buffer> {
    for (let at = 0; at < bill.length; at += 1) yield bill.subarray(at, at + 1);
  };

  it('of empty lines alone is none', async () => {
    expect(await parsed(whole([`\`${time},\`a,\`b,\`1.00,\``]) + '\n'.repeat(200_000))).toHaveLength(2);
  });
});
