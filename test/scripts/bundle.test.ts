import { describe, expect, it } from 'vitest';
import { file, path, ROOT } from './fixture';

const bundle = (files: Record<string, string>) => JSON.parse(file('openapi.json', files));
const segmentsOf = (segments: string) => ({ openapi: `${ROOT}\nx-segments: ${segments}` });
const variable = (name: string, schema = '{ type: string }') =>
  `parameters: [{ name: ${name}, in: path, required: true, schema: ${schema} }]`;

describe('openapi.json', () => {
  it('has the real path, and the template beside it', () => {
    const { paths } = bundle({ 'v2/pay/a': path('post'), 'v3/a/{empty}': path('post') });
    expect(paths['/pay/a']['x-template']).toBe('v2/pay/a');
    expect(paths['/v3/a/']['x-template']).toBe('v3/a/{empty}');
  });

  it('puts the fixed word into the path and drops the variable', () => {
    const fixed = `${variable('word', '{ type: string, const: someWord }')}\n${path('post')}`;
    const { paths } = bundle({ 'v2/a/{word}': fixed });
    expect(Object.keys(paths)).toEqual(['/a/someWord']);
    expect(paths['/a/someWord'].parameters).toBeUndefined();
  });

  it('shows two templates of one shape as one path', () => {
    const { paths } = bundle({ 'v3/{a}/c': path('post', variable('a')), 'v3/{b}/c': path('post', variable('b')) });
    expect(Object.keys(paths)).toEqual(['/v3/{a}/c']);
    expect(paths['/v3/{a}/c']['x-same-path'][0]['x-template']).toBe('v3/{b}/c');
  });

  it('tags an operation with the product that the longest beginning of its template names', () => {
    const root = (segments: string) => ({
      'v3/pay/jsapi': path('post'),
      'v3/other': path('get'),
      ...segmentsOf(segments),
    });
    const { paths, tags } = bundle(root('{ v3: 其他, v3/pay: 支付, v3/pay/jsapi: JSAPI支付 }'));
    expect(paths['/v3/pay/jsapi'].post.tags).toEqual(['JSAPI支付']);
    expect(paths['/v3/other'].get.tags).toEqual(['其他']);
    expect(tags).toEqual([{ name: '其他' }, { name: '支付' }, { name: 'JSAPI支付' }]);
  });
});
