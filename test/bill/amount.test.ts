import { describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import { thrown } from '../support/thrown';

describe('Bill.fen', () => {
  it.each([
    ['0.29', 29],
    ['0.57', 57],
    ['1.15', 115],
    ['4.35', 435],
    ['19.99', 1999],
    ['1001.16', 100_116],
    ['0.00', 0],
    ['0', 0],
    ['12', 1200],
    ['12.3', 1230],
    ['-0.06', -6],
    ['-0.00', 0],
    ['0.04000', 4],
    ['0.01000', 1],
    ['0.00000', 0],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%s 元 are exactly %i 分', (yuan, fen) => {
    expect(Object.is(Bill.fen(yuan), fen)).toBe(true);
  });

  it('is right for every 分 up to 1,000 元', () => {
    for (let fen = 0; fen < 100_000; fen += 1) {
      const digits = `${fen}`.padStart(3, '0');
      expect(Bill.fen(`${digits.slice(0, -2)}.${digits.slice(-2)}`)).toBe(fen);
    }
  });

  it.each([
    '',
    ' ',
    '`0.29',
    ' 0.29',
    '0.29\n',
    '0.295',
    '0.00600',
    '.29',
    '1.',
    '01.00',
    '+1.00',
    '--1',
    '1,000.00',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '０.29',
    '¥0.29',
    '90071992547409.92',
    '9'.repeat(400),
    0.29,
    null,
    undefined,
    ['1'],
  ])('refuses %j, which is no amount', (yuan) => {
    expect(thrown(() => Bill.fen(yuan as string))).toMatchObject({ name: 'MediaError', code: 'AMOUNT_INVALID' });
  });
});

describe('Bill.yesterday', () => {
  it.each([
    ['2024-06-01T15:59:59.999Z', '2024-05-31'],
    ['2024-06-01T16:00:00.000Z', '2024-06-01'],
    ['2024-03-01T00:00:00+08:00', '2024-02-29'],
    ['2025-01-01T07:00:00+08:00', '2024-12-31'],
    ['2024-12-31T23:30:00-05:00', '2024-12-31'],
  ])('at %s is %s in Beijing', (now, day) => {
    expect(Bill.yesterday(new Date(now))).toBe(day);
    expect(Bill.yesterday(Date.parse(now))).toBe(day);
  });

  it('is of now unless it is told', () => {
    const before = Bill.yesterday(new Date());
    expect([before, Bill.yesterday(new Date())]).toContain(Bill.yesterday());
  });

  it.each([new Date(Number.NaN), Number.NaN, Number.POSITIVE_INFINITY, '2024-06-01', -1e15])('refuses %j', (now) => {
    expect(thrown(() => Bill.yesterday(now as Date))).toMatchObject({ name: 'RequestError', code: 'OPTIONS_INVALID' });
  });
});
