import { describe, expect, it } from 'vitest';
import { createKept } from '../../../src/sandbox/journal/kept';
import { createEventLog } from '../../../src/sandbox/journal/log';

describe('what is kept of many', () => {
  it('is the latest 10,000 at least, and never more than twice as many', () => {
    const kept = createKept<number>(() => 1);
    for (let number = 1; number <= 100_000; number += 1) {
      kept.push(number);
      if (kept.items.length >= 20_000 || kept.items.length < Math.min(number, 10_000)) {
        throw new Error(`${kept.items.length} of ${number} are kept`);
      }
    }
    expect(kept.items.at(-1)).toBe(100_000);
    expect(kept.items.at(-10_000)).toBe(90_001);
  });

  it('is less where they hold more than 256 MB: then the oldest are let go until half of it is left', () => {
    const megabyte = 1024 * 1024;
    const kept = createKept<number>(() => megabyte);
    for (let number = 1; number <= 256; number += 1) kept.push(number);
    expect(kept.items).toHaveLength(256);
    kept.push(257);
    expect(kept.items).toHaveLength(128);
    expect([kept.items[0], kept.items.at(-1)]).toEqual([130, 257]);
    kept.clear();
    for (let number = 1; number <= 256; number += 1) kept.push(number);
    expect(kept.items).toHaveLength(256);
  });

  it('is nothing of one that is larger than all may be', () => {
    const kept = createKept<number>((bytes) => bytes);
    kept.push(1);
    kept.push(2 ** 40);
    expect(kept.items).toEqual([]);
    kept.push(3);
    expect(kept.items).toEqual([3]);
  });
});

describe('the log', () => {
  const entry = (id: number) => ({ id, bytes: 1, summary: () => ({}) as never, whole: () => ({}) as never });

  it('finds entries by their number, also after the oldest were let go and after it was cleared', () => {
    const log = createEventLog(0);
    for (let count = 0; count < 20_000; count += 1) log.add(entry);
    expect([log.find(10_000), log.find(10_001)?.id, log.find(20_000)?.id, log.find(20_001)]).toEqual([
      ...[undefined, 10_001, 20_000, undefined],
    ]);
    expect(log.next(3)?.id).toBe(10_001);
    log.clear();
    expect([log.clearedAt(), log.last(), log.next(3)]).toEqual([20_001, 20_001, undefined]);
    log.add(entry);
    expect([log.find(20_001), log.find(20_002)?.id, log.next(3)?.id]).toEqual([undefined, 20_002, 20_002]);
  });
});
