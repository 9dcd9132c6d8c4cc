import { describe, expect, it } from 'vitest';
import { isExcepted, proxyOfEnvironment } from '../../src/network/environment-proxy';

const url = new URL('https://api.mch.weixin.qq.com/v3/certificates');

describe('NO_PROXY', () => {
  it.each([
    ['*', url.href],
    ['api.mch.weixin.qq.com', url.href],
    ['API.MCH.weixin.qq.com', url.href],
    ['api.mch.weixin.qq.com.', url.href],
    ['api.mch.weixin.qq.com:443', url.href],
    ['.weixin.qq.com', url.href],
    ['*.weixin.qq.com', url.href],
    ['a.example,, .qq.com', url.href],
    ['a.example .qq.com', url.href],
    ['10.0.0.0/8', 'https://10.1.2.3/'],
    ['10.1.2.3', 'https://10.1.2.3/'],
    ['fd00::/8', 'https://[fd00::1]/'],
    ['fd00::1', 'https://[fd00::1]/'],
    ['[fd00::1]:8443', 'https://[fd00::1]:8443/'],
    ['localhost', 'http://127.0.0.1:8080/'],
    ['127.0.0.1', 'http://localhost:8080/'],
    ['::1', 'http://localhost/'],
  ])('of "%s" excepts %s', (list, target) => {
    expect(isExcepted(new URL(target), list)).toBe(true);
  });

  it.each([
    ['', url.href],
    ['weixin.qq.com', url.href],
    ['mch.weixin.qq.com', url.href],
    ['api.mch.weixin.qq.com:80', url.href],
    ['.example.com', url.href],
    ['10.0.0.0/8', 'https://11.1.2.3/'],
    ['10.0.0.0/8', url.href],
    ['10.0.0.0/99', 'https://10.1.2.3/'],
    ['10.0.0/8', 'https://10.1.2.3/'],
    ['fd00::/999', 'https://[fd00::1]/'],
    ['fd00::/8', 'https://10.1.2.3/'],
    ['<local>', url.href],
    ['[', 'https://[fd00::1]/'],
    ['://', url.href],
    [':443', url.href],
    ['api.mch.weixin.qq.com:x', url.href],
  ])('of "%s" does not except %s, and is no error', (list, target) => {
    expect(isExcepted(new URL(target), list)).toBe(false);
  });
});

describe('the proxy of the environment', () => {
  const of = (environment: Record<string, string>, target = url) => proxyOfEnvironment(target, environment);
  const at = (host: string, port: number) => ({ proxy: expect.objectContaining({ host, port }) });

  it('is that of the scheme, in lower case first, else that of all', () => {
    const all = {
      ALL_PROXY: 'http://a:1',
      all_proxy: 'http://b:2',
      HTTPS_PROXY: 'http://c:3',
      https_proxy: 'http://d:4',
    };
    expect(of(all)).toEqual(at('d', 4));
    expect(of({ ...all, https_proxy: '' })).toEqual(at('c', 3));
    expect(of(all, new URL('http://127.0.0.2/'))).toEqual(at('b', 2));
    expect(of({ ALL_PROXY: 'http://a:1' })).toEqual(at('a', 1));
    expect(of({ HTTP_PROXY: 'http://a:1' })).toBeUndefined();
    expect(of({ HTTPS_PROXY: ' ' })).toBeUndefined();
  });

  it('has the port of its scheme where it names none, and an address of IPv6 without brackets', () => {
    expect(of({ HTTPS_PROXY: 'proxy.example' })).toEqual(at('proxy.example', 80));
    expect(of({ HTTPS_PROXY: 'https://proxy.example/' })).toEqual(at('proxy.example', 443));
    expect(of({ HTTPS_PROXY: 'http://[::1]:3128' })).toEqual(at('::1', 3128));
  });

  it('counts for nothing that NO_PROXY excepts, malformed or not', () => {
    expect(of({ HTTPS_PROXY: 'http://%%%', NO_PROXY: '.qq.com' })).toBeUndefined();
    expect(of({ HTTPS_PROXY: 'http://%%%', NO_PROXY: '.example' })).toEqual({ problem: expect.any(String) });
  });
});
