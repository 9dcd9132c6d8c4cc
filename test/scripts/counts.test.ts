import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/generate/index';
import { path, sourcesOf } from './fixture';

const counted = (name: string, text: string) =>
  generate(
    sourcesOf({ 'v3/a': path('get') + path('post'), 'v3/b': path('get'), 'v2/c': path('post') }),
    new Map([[name, text]]),
  ).get(name);

describe('the counts in a document', () => {
  it('stand between the markers, whatever stood there before', () => {
    expect(counted('README.md', '有 <!-- counts -->旧<!-- /counts -->。\n')).toBe(
      '有 <!-- counts -->4 个接口（APIv3 3 · APIv2 1），3 个 URI 模板，0 个通知（APIv3 0 · APIv2 0）<!-- /counts -->。\n',
    );
  });

  it('are in the language of the document', () => {
    expect(counted('README.en.md', '<!-- counts --><!-- /counts -->')).toContain('4 operations (APIv3 3 · APIv2 1)');
  });

  it('stay away where there are no markers', () => {
    expect(counted('README.md', '没有。\n')).toBe('没有。\n');
  });

  it('say where the facts are from', () => {
    expect(counted('README.md', '<!-- sources --><!-- /sources -->')).toContain(
      '4 个逐字段核对过官方文档页面（2026-08-08），0 个',
    );
    expect(counted('README.en.md', '<!-- sources --><!-- /sources -->')).toContain(
      '4 checked field by field against the pages',
    );
  });

  it('say where in openapi.json the operations stand', () => {
    const variable = (name: string) => `parameters: [{ name: ${name}, in: path, required: true, schema: {} }]`;
    const sources = sourcesOf({
      'v3/{a}/c': `${variable('a')}${path('get')}${path('post')}`,
      'v3/{b}/c': `${variable('b')}${path('post')}`,
    });
    const text = generate(sources, new Map([['README.md', '<!-- bundle --><!-- /bundle -->']])).get('README.md');
    expect(text).toBe('<!-- bundle -->`paths` 2 · `x-same-path` 1<!-- /bundle -->');
  });

  it('need a marker to end at', () => {
    expect(() => counted('README.md', '<!-- counts -->')).toThrow('README.md: `<!-- counts -->` is not followed by');
  });
});
