import { expect, it } from 'vitest';
import { requestOf } from '../../src/v3/request';

const request = (options: object, verb: 'get' | 'post' | 'delete' = 'post') =>
  requestOf('https://api.mch.weixin.qq.com/', { verb, template: 'v3/x/{id}', options: { id: '1', ...options } });

it('is made of what the call says and nothing that the SDK reads itself', () => {
  expect(request({ json: { a: 1 }, query: { b: 2 }, timeout: 5, headers: { 'X-A': '1' } })).toMatchObject({
    method: 'post',
    baseURL: 'https://api.mch.weixin.qq.com/',
    url: 'v3/x/1?b=2',
    data: '{"a":1}',
    timeout: 5,
    headers: { 'Content-Type': 'application/json', 'X-A': '1' },
  });
  expect(Object.keys(request({ json: {} }))).not.toEqual(expect.arrayContaining(['json', 'query', 'id']));
});

it('takes base_uri and baseURL for one call', () => {
  expect(request({ base_uri: 'https://api2.mch.weixin.qq.com' }).baseURL).toBe('https://api2.mch.weixin.qq.com/');
  expect(request({ baseURL: 'https://apihk.mch.weixin.qq.com/' }).baseURL).toBe('https://apihk.mch.weixin.qq.com/');
});

it('carries a body with DELETE when one is given', () => {
  expect(request({ json: { a: 1 } }, 'delete')).toMatchObject({
    data: '{"a":1}',
    headers: { 'Content-Type': 'application/json' },
  });
  expect(request({}, 'delete').headers).not.toHaveProperty('Content-Type');
});
