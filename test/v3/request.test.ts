import axios, { AxiosHeaders } from 'axios';
import { describe, expect, it } from 'vitest';
import { CallContext } from '../../src/transport/context';
import { requesting } from '../../src/v3/client';
import { rejection } from '../support/client';

const request = async (options: object, verb: 'get' | 'post' | 'delete' = 'post') => {
  const call = { verb, template: 'v3/x/{id}', options: { id: '1', ...options } };
  const settings = { baseURL: 'https://api.mch.weixin.qq.com/', baseURLGiven: false };
  const sensitive = { encryptionOf: () => undefined, decryptionOf: () => undefined };
  return requesting(settings, sensitive)(call, new CallContext(call, {}), axios.create());
};

it('is made of what the call says and nothing that the SDK reads itself', async () => {
  expect(await request({ json: { a: 1 }, query: { b: 2 }, timeout: 5, headers: { 'X-A': '1' } })).toMatchObject({
    method: 'post',
    baseURL: 'https://api.mch.weixin.qq.com/',
    url: 'v3/x/1?b=2',
    data: '{"a":1}',
    timeout: 5,
    headers: { 'Content-Type': 'application/json', 'X-A': '1' },
  });
  expect(Object.keys(await request({ json: {} }))).not.toEqual(expect.arrayContaining(['json', 'query', 'id']));
});

it('takes base_uri and baseURL for one call', async () => {
  expect((await request({ base_uri: 'https://api2.mch.weixin.qq.com' })).baseURL).toBe(
    'https://api2.mch.weixin.qq.com/',
  );
  expect((await request({ baseURL: 'https://apihk.mch.weixin.qq.com/' })).baseURL).toBe(
    'https://apihk.mch.weixin.qq.com/',
  );
});

it('carries a body with DELETE when one is given', async () => {
  expect(await request({ json: { a: 1 } }, 'delete')).toMatchObject({
    data: '{"a":1}',
    headers: { 'Content-Type': 'application/json' },
  });
  expect((await request({}, 'delete')).headers).not.toHaveProperty('Content-Type');
});

describe('headers of a call', () => {
  const pairs: [string, string][] = [
    ['X-A', '1'],
    ['X-B', '2'],
  ];

  it.each([
    ['a plain object', Object.fromEntries(pairs)],
    ['Headers', new Headers(pairs)],
    ['AxiosHeaders', new AxiosHeaders(Object.fromEntries(pairs))],
    ['a Map', new Map(pairs)],
    ['a list of pairs', pairs],
  ])('are read of %s, whatever the case of their names', async (_, headers) => {
    expect(new Headers((await request({ json: {}, headers })).headers as Record<string, string>)).toEqual(
      new Headers([...pairs, ['Content-Type', 'application/json']]),
    );
  });

  it.each([
    ['a plain object', { 'Content-Type': null }],
    ['AxiosHeaders', new AxiosHeaders({ 'Content-Type': null })],
    ['a Map', new Map([['Content-Type', null]])],
  ])('that are null leave one of the SDK out, in %s too', async (_, headers) => {
    expect((await request({ json: {}, headers })).headers).toEqual({ 'Content-Type': null });
  });

  it.each([
    ['null', null],
    ['text', 'X-A: 1'],
    ['a number', 1],
    ['a function', () => ({})],
    ['a list of names and values', ['X-A', '1']],
    ['a list of half a pair', [['X-A']]],
    ['a list of more than pairs', [['X-A', '1', '2']]],
    ['a pair without a name', [['', '1']]],
    ['a Set', new Set(['X-A'])],
    ['bytes', new Uint8Array([1])],
  ])('that cannot be read are refused, never dropped: %s', async (_, headers) => {
    expect(await rejection(request({ json: {}, headers }))).toMatchObject({
      name: 'RequestError',
      code: 'OPTIONS_INVALID',
      message: expect.stringContaining('headers'),
    });
  });
});

it.each([
  ['debug', 'toRequest'],
  ['multipart', 'MediaUtil'],
  ['verify', 'httpsAgent'],
  ['constructor', 'a field of the body goes into json'],
])('refuses "%s" and says what takes its place', async (name, remedy) => {
  expect(await rejection(request({ [name]: {} }))).toMatchObject({
    code: 'OPTIONS_INVALID',
    message: expect.stringContaining(remedy),
  });
});
