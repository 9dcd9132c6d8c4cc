import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../src/sandbox/storage/journal';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  path = join(folder, 'state.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const reopened = <T>(name: string): [string, T][] => {
  const journal = openJournal(path);
  const entries = [...journal.collection<T>(name)];
  journal.close();
  return entries;
};

describe('what happened', () => {
  it('is there again, in its order: set, replaced, deleted, cleared', () => {
    const journal = openJournal(path);
    const [orders, others] = [journal.collection<object>('orders'), journal.collection<object>('others')];
    for (const name of ['a', 'b', 'c']) orders.set(name, { name });
    orders.set('a', { name: 'new' });
    orders.delete('b');
    others.set('x', { bytes: Buffer.from([0, 255]) });
    others.clear();
    others.set('y', { bytes: Buffer.from([0, 255]), text: '中' });
    // Without `close`, as after `kill -9`.
    expect(reopened('orders')).toEqual([
      ['a', { name: 'new' }],
      ['c', { name: 'c' }],
    ]);
    expect(reopened('others')).toEqual([['y', { bytes: Buffer.from([0, 255]), text: '中' }]]);
    journal.close();
  });

  it('is kept but for the line that was being written when the process was killed', () => {
    const journal = openJournal(path);
    journal.collection('orders').set('a', 1);
    journal.close();
    const whole = readFileSync(path, 'utf8');
    const next = '["orders","b",{"total":100}]\n';
    for (let end = 0; end < next.length; end += 1) {
      writeFileSync(path, whole + next.slice(0, end));
      expect(reopened('orders')).toEqual([['a', 1]]);
    }
    writeFileSync(path, whole + next);
    expect(reopened('orders')).toEqual([
      ['a', 1],
      ['b', { total: 100 }],
    ]);
  });

  it('is readable by its owner alone', () => {
    openJournal(path).close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('does not grow without end', () => {
    for (let start = 0; start < 3; start += 1) {
      const journal = openJournal(path);
      for (let turn = 0; turn < 100; turn += 1) journal.collection('orders').set('a', turn);
      journal.close();
    }
    openJournal(path).close();
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(2);
  });
});

describe('a file that is none of this version', () => {
  it.each(['{"version":2}\n', 'junk\n', '{"wechatpay-chain":"sandbox state","version":2}\n["orders","a",1]\n'])(
    'is refused and stays as it is: %j',
    (text) => {
      writeFileSync(path, text);
      expect(() => openJournal(path)).toThrow(`${path} is no state that this version of the sandbox wrote`);
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );

  it('is refused with the line that is damaged', () => {
    openJournal(path).close();
    appendFileSync(path, '["orders","a",1]\nnot json\n["orders","b",2]\n');
    expect(() => openJournal(path)).toThrow(`Line 3 of ${path} is damaged`);
  });

  it('is refused where it is a folder', () => {
    expect(() => openJournal(folder)).toThrow('cannot be read');
  });
});
