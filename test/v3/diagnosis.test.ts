import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/v3/diagnosis';

const message = 'POST\n/v3/pay/transactions/native\n1554208460\nNONCE\n{"a":1}\n';

const seen = (truncated: string, length: number): Buffer =>
  Buffer.from(
    JSON.stringify({
      code: 'SIGN_ERROR',
      detail: {
        detail: { issue: 'sign not match' },
        field: 'signature',
        sign_information: { truncated_sign_message: truncated, sign_message_length: length },
      },
    }),
  );

describe('diagnose', () => {
  it('names the line that the platform saw differently', () => {
    const theirs = message.replace('native', 'jsapi');
    expect(diagnose(401, {}, seen(theirs, Buffer.byteLength(theirs)), message)).toMatch(/another URL .*jsapi.*native/);
  });

  it('finds a body that was lost or changed by its length', () => {
    const theirs = message.replace('{"a":1}', '');
    expect(diagnose(401, {}, seen(theirs, Buffer.byteLength(theirs)), message)).toMatch(/body was changed/);
  });

  it('takes a truncated message for what it is', () => {
    expect(diagnose(401, {}, seen(message.slice(0, 30), Buffer.byteLength(message)), message)).toMatch(
      /privateKey does not belong/,
    );
  });

  it('blames the clock first', () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    expect(diagnose(401, { date }, seen(message, 1), message)).toMatch(/clock is (3600|3599|3601) s behind/);
  });

  it('says it in Chinese, then in English', () => {
    const theirs = message.replace('native', 'jsapi');
    const hints = [
      diagnose(401, { date: new Date(0).toUTCString() }, seen(message, 1), message),
      diagnose(401, {}, seen(theirs, Buffer.byteLength(theirs)), message),
      diagnose(401, {}, seen('', 1), message),
      diagnose(401, {}, seen(message, Buffer.byteLength(message)), message),
    ];
    for (const hint of hints) {
      expect(hint?.split('\n')).toEqual([
        expect.stringMatching(/^[^\n]*[\u4e00-\u9fff].*。$/),
        expect.stringMatching(/^[\x20-\x7e]+\.$/),
      ]);
    }
  });

  it('says nothing of other responses', () => {
    expect(diagnose(400, {}, seen('', 0), message)).toBeUndefined();
    expect(diagnose(401, {}, Buffer.from('<html>'), message)).toBeUndefined();
    expect(diagnose(401, {}, Buffer.from('{}'), message)).toBeUndefined();
  });
});
