import { describe, expect, it } from 'vitest';
import { normaliseBaseURL } from '../../src/request/base-url';

describe('normaliseBaseURL', () => {
  it.each([
    ['https://api.mch.weixin.qq.com', 'https://api.mch.weixin.qq.com/'],
    ['https://api.mch.weixin.qq.com/hk', 'https://api.mch.weixin.qq.com/hk/'],
    ['https://api.mch.weixin.qq.com///', 'https://api.mch.weixin.qq.com/'],
    ['https://api.mch.weixin.qq.com/hk////', 'https://api.mch.weixin.qq.com/hk/'],
    ['https://example.com/?a=1', undefined],
    ['https://example.com/#a', undefined],
    [42, undefined],
  ])('%s is %s', (value, expected) => {
    expect(normaliseBaseURL(value)).toBe(expected);
  });
});
