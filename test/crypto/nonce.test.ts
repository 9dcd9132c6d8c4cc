import { expect, it } from 'vitest';
import { nonce } from '../../src/crypto/formatter';

it('is 32 characters of the alphabet that WeChat Pay shows', () => {
  expect(nonce()).toMatch(/^[0-9A-F]{32}$/);
});

it('does not repeat', () => {
  expect(new Set(Array.from({ length: 10_000 }, nonce)).size).toBe(10_000);
});
