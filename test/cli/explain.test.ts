import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, explained } from '../../src/cli/run/explain';

/** The codes as the sources list them: members of the unions, and the one code of an error that has no other. */
const listed = ['src/errors.ts', 'src/webhook/log.ts'].flatMap((path) => {
  const source = readFileSync(path, 'utf8');
  return [/^ {2}\| '([A-Z\d_]+)'/gm, /readonly code: '([A-Z_]+)'/g, /LogCode \| (.*);/g].flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(([, found = '']) => found.split(/[^A-Z\d_]+/)).filter((code) => code !== ''),
  );
});

describe('explain', () => {
  it('knows every code of an error or a log line of this SDK, its cause and its cure, in both languages', () => {
    expect(listed.length).toBeGreaterThan(110);
    expect(listed).toEqual(expect.arrayContaining(['OPTIONS_INVALID', 'WAIT_OVER', 'HANDLER_FAILED', 'DUPLICATE']));
    const chinese = /[\u4E00-\u9FFF]/;
    for (const code of listed) {
      const { chinese: own = [], english = [] } = explained[code] ?? {};
      expect([code, own.length, english.length]).toEqual([code, 2, 2]);
      expect([code, chinese.test(`${own[0]}`)]).toEqual([code, true]);
      for (const text of [...own, ...english]) expect([code, text.trim()]).not.toEqual([code, '']);
    }
  });

  it.each([
    ['HTTP_503', 'HTTP_503'],
    ['POST v3/pay/transactions/native: HTTP_502', 'HTTP_502'],
    ['WaitError [WAIT_OVER]: until: not done within 1000 ms', 'WAIT_OVER'],
  ])('takes the code out of %s', async (text, code) => {
    const { data } = await explain([text]);
    expect(data).toMatchObject({ code, cause: expect.any(String), cure: expect.any(String) });
  });
});
