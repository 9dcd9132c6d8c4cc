import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as errors from '../src/errors';

const response = (data: unknown = {}): never =>
  ({ status: 400, statusText: '', headers: { 'request-id': 'R1' }, config: { secret: 'S' }, data }) as never;

const all: [string, errors.WeChatPayError][] = [
  ['ConfigurationError', new errors.ConfigurationError('MCHID_INVALID', 'm')],
  ['RequestError', new errors.RequestError('VERB_UNKNOWN', 'm')],
  ['SignatureError', new errors.SignatureError('SIGNATURE_CLOCK', 'm', 'R1')],
  ['ApiError', new errors.ApiError({ operation: 'GET v3/x', code: 'PARAM_ERROR', message: 'm', response: response() })],
  ['ResponseError', new errors.ResponseError('RESPONSE_NOT_JSON', 'm')],
  ['ConnectionError', new errors.ConnectionError('m', new Error('ECONNRESET'))],
  ['TimeoutError', new errors.TimeoutError('m')],
  ['AbortError', new errors.AbortError('m')],
  ['WaitError', new errors.WaitError('m', { last: undefined })],
];

describe.each(all)('%s', (name, error) => {
  it('is an Error, a WeChatPayError and known by its name', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(errors.WeChatPayError);
    expect(error.name).toBe(name);
    expect(String(error)).toBe(`${name}: m`);
    expect(error.stack).toContain('errors.test.ts');
  });

  it('is told by its guard, and by no other', () => {
    const guards = Object.entries(errors).filter(([guard]) => /^is.*Error$/.test(guard)) as [
      string,
      (e: unknown) => boolean,
    ][];
    const told = guards.filter(([, guard]) => guard(error)).map(([guard]) => guard);
    expect(told.sort()).toEqual([`is${name}`, 'isWeChatPayError'].sort());
  });

  it('has a stable code that is printed', () => {
    expect(error.code).toMatch(/^[A-Z0-9_]+$/);
    expect(inspect(error)).toContain(`code: '${error.code}'`);
  });
});

describe('guards', () => {
  it.each([undefined, null, 'text', {}, new Error('x'), { name: 'ApiError', code: 'X' }])(
    'take nothing else: %s',
    (value) => {
      expect(errors.isWeChatPayError(value)).toBe(false);
      expect(errors.isApiError(value)).toBe(false);
    },
  );
});

describe('SignatureError', () => {
  it('says what kept the key from being found, and has no cause otherwise', () => {
    const cause = new Error('down');
    expect(new errors.SignatureError('SIGNATURE_SERIAL_UNKNOWN', 'm', 'R1', cause)).toMatchObject({
      requestId: 'R1',
      cause,
    });
    expect('cause' in new errors.SignatureError('SIGNATURE_CLOCK', 'm')).toBe(false);
  });
});

describe('ApiError', () => {
  it('shows what to look at, and keeps the response out of print and JSON', () => {
    const error = new errors.ApiError({
      operation: 'GET v3/x',
      code: 'PARAM_ERROR',
      message: '参数错误',
      detail: { field: '/body/a' },
      hint: 'look',
      response: response(),
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      code: 'PARAM_ERROR',
      status: 400,
      operation: 'GET v3/x',
      requestId: 'R1',
      detail: { field: '/body/a' },
      hint: 'look',
    });
    expect(inspect(error, { depth: 9 })).not.toContain('secret');
    expect(error.response.status).toBe(400);
  });
});
