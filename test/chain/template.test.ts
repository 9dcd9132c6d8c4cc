import { describe, expect, it } from 'vitest';
import { segmentOf, templateOf } from '../../src/chain/template';

describe('segmentOf', () => {
  it.each([
    ['outTradeNo', 'out-trade-no'],
    ['OutTradeNo', 'out-trade-no'],
    ['certificates', 'certificates'],
    ['complaintsV2', 'complaints-v2'],
    ['apply4subject', 'apply4subject'],
    ['applyment_id', 'applyment_id'],
    ['mch_archives', 'mch_archives'],
    ['h5', 'h5'],
  ])('makes a segment of a word: %s is %s', (written, segment) => {
    expect(segmentOf(written)).toBe(segment);
  });

  it.each(['_out_trade_no_', '$out_trade_no$', '{out_trade_no}', '<out_trade_no>'])(
    'makes a path variable of %s',
    (written) => {
      expect(segmentOf(written)).toBe('{out_trade_no}');
    },
  );

  it('keeps the + of a variable whose value is already encoded', () => {
    expect(segmentOf('{+media_id}')).toBe('{+media_id}');
  });

  it('keeps the case of a variable', () => {
    expect(segmentOf('_outTradeNo_')).toBe('{outTradeNo}');
  });

  it('does not take a word with one underscore at an end for a variable', () => {
    expect(segmentOf('_leading')).toBe('_leading');
    expect(segmentOf('trailing_')).toBe('trailing_');
  });
});

describe('templateOf', () => {
  it('drops one leading slash and keeps a trailing one', () => {
    expect(templateOf('/v3/applyment4sub/applyment/')).toBe('v3/applyment4sub/applyment/');
  });

  it('writes angle brackets as braces', () => {
    expect(templateOf('v3/a/<b>/c/<+d>')).toBe('v3/a/{b}/c/{+d}');
  });

  it('never re-cases a chain string and takes underscores in it as they are', () => {
    expect(templateOf('v3/Foo/_bar_/BazQux/$x$')).toBe('v3/Foo/_bar_/BazQux/$x$');
  });
});
