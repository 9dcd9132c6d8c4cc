import { describe, expect, it } from 'vitest';
import { PostPayments } from '../../src/payscore/post-payments';
import { withSandbox } from '../support/client';

const piece = { amount: 300, description: '可乐', count: 1 };

/** Written out as the documentation of each industry shows them. */
const documented: [string, () => unknown, object[]][] = [
  [
    '二轮电动车充电桩',
    () => PostPayments.twoWheelerCharging({ 收费标准: '1元/1小时', 使用时长: '1小时38分20秒' }),
    [
      { name: '收费标准', description: '1元/1小时' },
      { name: '使用时长', description: '1小时38分20秒' },
    ],
  ],
  [
    '充电宝',
    () => PostPayments.powerBank({ 使用时长: '1小时38分20秒', 收费标准: '3元/60分钟，每24小时封顶30元' }),
    [
      { name: '收费标准', description: '3元/60分钟，每24小时封顶30元' },
      { name: '使用时长', description: '1小时38分20秒' },
    ],
  ],
  [
    '共享单车',
    () =>
      PostPayments.bikeSharing({
        计费规则: '骑行费用1.5元/30分钟',
        骑行时长: '1小时38分20秒',
        罚款: 1200,
        骑行费用: 0,
      }),
    [
      { name: '计费规则', description: '骑行费用1.5元/30分钟' },
      { name: '骑行时长', description: '1小时38分20秒' },
      { name: '骑行费用', amount: 0 },
      { name: '罚款', amount: 1200 },
    ],
  ],
  [
    '快递行业',
    () => PostPayments.express({ 首重费: 1200, 保价费: 1 }),
    [
      { name: '首重费', amount: 1200 },
      { name: '保价费', amount: 1 },
    ],
  ],
  [
    '智慧零售',
    () => PostPayments.retail(piece, { ...piece, description: '雪碧' }),
    [
      { name: '商品信息', amount: 300, description: '可乐', count: 1 },
      { name: '商品信息', amount: 300, description: '雪碧', count: 1 },
    ],
  ],
  [
    '汽车充电桩',
    () => PostPayments.carCharging({ 计费规则: '电费0.1元/度，服务费0.1元/度', 费用明细: '电费0.2元，服务费0.2元' }),
    [
      { name: '计费规则', description: '电费0.1元/度，服务费0.1元/度' },
      { name: '费用明细', description: '电费0.2元，服务费0.2元' },
    ],
  ],
  ['汽车租赁，无收款', () => PostPayments.freeCarRental(), [{ name: '租车相关费用', description: '本次无扣款' }]],
  [
    '汽车租赁，有收款',
    () => PostPayments.carRental({ 加油费用: { amount: 9999, description: '97#5升', count: 1 } }),
    [{ name: '加油费用', amount: 9999, description: '97#5升', count: 1 }],
  ],
  [
    '酒店行业',
    () => PostPayments.hotel({ 酒店房费: { amount: 1200, description: '北京中关村某酒店标准间' } }),
    [{ name: '酒店房费', amount: 1200, description: '北京中关村某酒店标准间' }],
  ],
];

describe('PostPayments', () => {
  it.each(documented)('writes the groups of %s as documented', (_, make, groups) => {
    expect(make()).toEqual(groups);
  });

  it('takes 100 groups of 智慧零售 and no more', () => {
    const products = Array.from({ length: 99 }, () => piece);
    expect(PostPayments.retail(piece, ...products)).toHaveLength(100);
    expect(() => PostPayments.retail(piece, piece, ...products)).toThrow(/1 to 100 groups "商品信息"/);
  });

  it.each([
    [
      'a missing group',
      () => PostPayments.powerBank({ 收费标准: 'x' } as never),
      /充电宝 requires the group "使用时长"/,
    ],
    ['an unknown group', () => PostPayments.express({ 首重费: 1, 罚款: 1 } as never), /has no group "罚款"/],
    [
      'a group named like an inherited property',
      () => PostPayments.express({ 首重费: 1, constructor: 1 } as never),
      /no group/,
    ],
    ['no group of 汽车租赁', () => PostPayments.carRental({}), /at least one/],
    ['no product', () => (PostPayments.retail as () => unknown)(), /1 to 100/],
    ['nothing', () => PostPayments.hotel(undefined as never), /takes an object/],
    ['an amount in 元', () => PostPayments.express({ 首重费: 12.5 }), /"首重费" needs an amount in 分/],
    ['a negative amount', () => PostPayments.express({ 首重费: -1 }), /not negative/],
    ['an amount as text', () => PostPayments.express({ 首重费: '1' as never }), /whole number/],
    ['an empty description', () => PostPayments.powerBank({ 收费标准: '', 使用时长: 'x' }), /1 to 30 characters/],
    [
      'a long description',
      () => PostPayments.powerBank({ 收费标准: '长'.repeat(31), 使用时长: 'x' }),
      /1 to 30 characters/,
    ],
    ['a count of 0', () => PostPayments.retail({ ...piece, count: 0 }), /count of 1 to 100/],
    ['a count of 101', () => PostPayments.retail({ ...piece, count: 101 }), /count of 1 to 100/],
    ['a field too many', () => PostPayments.hotel({ 酒店房费: piece }), /carries amount, description and no count/],
    ['a field too few', () => PostPayments.retail({ amount: 1, description: 'x' } as never), /count/],
  ])('refuses %s', (_, make, message) => {
    expect(make).toThrow(expect.objectContaining({ name: 'RequestError', code: 'POST_PAYMENTS_INVALID' }));
    expect(make).toThrow(message);
  });

  it('arrives as written', async () => {
    await withSandbox(async (sandbox, root) => {
      sandbox.on('POST v3/echo', ({ json }) => ({ body: json as object }));
      for (const [, make, groups] of documented) {
        const { data } = await root.chain('v3/echo').post({ json: { post_payments: make() } });
        expect(data).toEqual({ post_payments: groups });
      }
    });
  });
});
