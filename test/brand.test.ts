import { Readable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import * as errors from '../src/errors';
import { MediaUtil } from '../src/upload/media-util';

vi.resetModules();
const other: typeof errors = await import('../src/errors');
const otherMedia = await import('../src/upload/media-util');
afterAll(() => vi.resetModules());

class Mine extends errors.WeChatPayError {
  constructor() {
    super('Mine', 'MINE', 'm');
  }
}

class Late extends errors.TimeoutError {}

/** A class that has nothing of this SDK but the name. */
class TimeoutError extends Error {
  override name = 'TimeoutError';
  code = 'TIMEOUT';
}

describe('instanceof', () => {
  it('holds of what another copy of the SDK made, for its class and for the base', () => {
    expect(other.TimeoutError).not.toBe(errors.TimeoutError);
    expect(new other.TimeoutError('m') instanceof errors.TimeoutError).toBe(true);
    expect(new other.TimeoutError('m') instanceof errors.WeChatPayError).toBe(true);
    expect(errors.isTimeoutError(new other.TimeoutError('m'))).toBe(true);
  });

  it('does not hold for another class of another copy', () => {
    expect(new other.TimeoutError('m') instanceof errors.AbortError).toBe(false);
  });

  it("holds of a caller's own class for it and for what it extends, also in another copy", () => {
    const late = new Late('m');
    expect(late instanceof Late).toBe(true);
    expect(late instanceof errors.TimeoutError).toBe(true);
    expect(late instanceof other.TimeoutError).toBe(true);
    expect(new Mine() instanceof Mine).toBe(true);
    expect(new Mine() instanceof other.WeChatPayError).toBe(true);
    expect(new Mine() instanceof other.TimeoutError).toBe(false);
  });

  it("holds for a caller's own class of nothing but what that class made", () => {
    expect(new errors.TimeoutError('m') instanceof Late).toBe(false);
    expect(new errors.TimeoutError('m') instanceof Mine).toBe(false);
    expect(new Late('m') instanceof Mine).toBe(false);
    expect(Object.create(errors.TimeoutError.prototype) instanceof Late).toBe(false);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['text', 'TimeoutError'],
    ['an object', {}],
    ['an object without a prototype', Object.create(null)],
    ['the class itself', errors.TimeoutError],
    ['an error of JavaScript', new Error('m')],
    ['a class of the same name', new TimeoutError('m')],
    ['what JSON makes of an error', JSON.parse(JSON.stringify(new errors.TimeoutError('m')))],
    ['what a message channel makes of an error', structuredClone(new errors.TimeoutError('m'))],
    ['an object whose constructor is the class', { constructor: errors.TimeoutError }],
    [
      'what parses to a constructor',
      JSON.parse('{"__proto__":{"constructor":{"name":"TimeoutError"}},"name":"TimeoutError"}'),
    ],
    [
      'what throws when it is looked at',
      {
        get constructor(): never {
          throw new Error('looked at');
        },
      },
    ],
  ])('does not hold of a look-alike: %s', (_, value: unknown) => {
    expect(value instanceof errors.TimeoutError).toBe(false);
    expect(value instanceof errors.WeChatPayError).toBe(false);
    expect(value instanceof Mine).toBe(false);
    expect(errors.isTimeoutError(value)).toBe(false);
  });

  it('is not taken in by what somebody puts on Object.prototype', () => {
    const brand = Object.getOwnPropertySymbols(errors.TimeoutError).find((key) => key.description?.includes('class'));
    Object.defineProperty(Object.prototype, brand ?? '', { value: 'TimeoutError', configurable: true });
    try {
      expect({} instanceof errors.TimeoutError).toBe(false);
      expect(new TimeoutError('m') instanceof errors.TimeoutError).toBe(false);
      expect(new errors.TimeoutError('m') instanceof Late).toBe(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, brand ?? '');
    }
  });

  it('narrows a type, for a class of the SDK and for one that extends it', () => {
    const codeOf = (error: unknown): string => {
      if (error instanceof Late) return error.code satisfies 'TIMEOUT';
      if (error instanceof errors.ApiError) return `${error.status satisfies number}`;
      return error instanceof errors.WeChatPayError ? error.code : '';
    };
    expect([new Late('m'), new Mine(), new Error('m')].map(codeOf)).toEqual(['TIMEOUT', 'MINE', '']);
  });
});

describe('MediaUtil', () => {
  it('of another copy is an upload, and its stream is none but belongs to one', async () => {
    const upload = new otherMedia.MediaUtil('a.jpg', Buffer.from('a'));
    expect(upload instanceof MediaUtil).toBe(true);
    const stream = upload.getStream();
    expect(stream instanceof MediaUtil).toBe(false);
    expect(stream instanceof Readable).toBe(true);
    expect(await upload.getMeta()).toContain('"filename":"a.jpg"');
  });
});
