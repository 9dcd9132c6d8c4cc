import { describe, expect, it } from 'vitest';
import { searchedText, tokenize } from '../../../site/.vitepress/search';

describe('the words of a search', () => {
  it.each([
    ['商户订单号', ['商户', '户订', '订单', '单号']],
    ['号', ['号']],
    ['out_trade_no', ['out_trade_no', 'out', 'trade', 'no']],
    ['JSAPI下单', ['jsapi', '下单']],
    ['POST v3/pay/transactions', ['post', 'v3', 'pay', 'transactions']],
    ['SIGN_ERROR', ['sign_error', 'sign', 'error']],
    ['', []],
  ])('of %j are %j', (text, words) => expect(tokenize(text)).toEqual(words));

  it('are found in the browser too, where nothing but the text of the function comes', () => {
    const sent = new Function(`return ${tokenize}`)();
    expect(sent('商户mchid')).toEqual(tokenize('商户mchid'));
  });
});

it('of a page of an operation its title, its path, the names of its fields and its error codes are searched', () => {
  const page =
    '# 申请退款\n\n`POST v3/refund`\n\n文字\n\n| 字段 | 类型 |\n| --- | --- |\n| `amount.from[].account` | string |\n\n| HTTP | code |\n| --- | --- |\n| 403 | `NOT_ENOUGH` |\n';
  const searched = searchedText(page);
  expect(searched).toContain('申请退款 POST v3/refund');
  expect(searched).toContain('<p>amount from account NOT_ENOUGH</p>');
  expect(searched).not.toContain('文字');
});
