import { expect, it } from 'vitest';
import { documentPath, readDocument } from '../../../src/sandbox/openapi/document';
import { sampleOf } from '../../../src/sandbox/openapi/sample';

const sampling = {
  document: readDocument(documentPath()),
  now: Date.parse('2026-08-08T10:34:56+08:00'),
  said: {},
  draw: (_: string, length: number) => '1'.repeat(length),
  encrypt: (plaintext: string) => plaintext,
};

it.each([
  ['create_time', { description: '批次创建时间' }, '2026-08-08T10:34:56+08:00'],
  ['expire_time', { description: '过期时间', maxLength: 32 }, '2026-08-08T10:34:56+08:00'],
  ['time_end', { description: '支付完成时间', maxLength: 14 }, '20260808103456'],
  ['available_time', { description: '可用时间段' }, '可用时间段'],
])('a moment is written as one, also where its page says no format: %s', (name, field, text) => {
  expect(sampleOf({ type: 'string', ...field }, name, undefined, sampling)).toBe(text);
});
