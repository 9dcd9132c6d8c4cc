import { atLeastOne, groupsOf, repeatedGroups } from './groups';

/** A group with a description and no amount. */
interface Described<Name extends string> {
  name: Name;
  /** 付费说明: 1 to 30 characters */
  description: string;
}

/** A group with only an amount. */
interface Charged<Name extends string> {
  name: Name;
  /** 付费金额, in 分 */
  amount: number;
}

/** A group with an amount and a description. */
interface DescribedCharge<Name extends string> extends Described<Name>, Charged<Name> {}

/** A group with an amount, a description and a number of pieces. */
interface Item<Name extends string> extends DescribedCharge<Name> {
  /** 付费数量: 1 to 100 */
  count: number;
}

/** 二轮电动车充电桩 and 充电宝 */
export type MeteredPostPayments = [Described<'收费标准'>, Described<'使用时长'>];

/** 共享单车 */
export type BikeSharingPostPayments = [
  Described<'计费规则'>,
  Described<'骑行时长'>,
  ...Charged<'骑行费用' | '调度费用' | '头盔费用' | '罚款'>[],
];

/** 快递行业 */
export type ExpressPostPayments = [Charged<'首重费'>, ...Charged<'续重费' | '包装费' | '保价费'>[]];

/** 智慧零售(无人设备): at most 100 groups in all */
export type RetailPostPayments = [Item<'商品信息'>, ...Item<'商品信息'>[]];

/** 汽车充电桩 */
export type CarChargingPostPayments = [Described<'计费规则'>, Described<'费用明细'>];

/** 汽车租赁, 订单无收款费用 */
export type FreeCarRentalPostPayments = [{ name: '租车相关费用'; description: '本次无扣款' }];

/** 汽车租赁, 订单有收款费用: at least one group */
export type CarRentalPostPayments = [Item<CarRentalFee>, ...Item<CarRentalFee>[]];

type CarRentalFee = '延迟还车费用' | '加油费用' | 'ETC高速费用' | '车损费用' | '折旧费用' | '停运费用' | '闯红灯违章';

/** 酒店行业 */
export type HotelPostPayments = [DescribedCharge<'酒店房费'>, ...DescribedCharge<'其他杂费'>[]];

/** The fields of a group that has an amount. */
interface Charge {
  /** 付费金额, in 分 */
  amount: number;
  /** 付费说明: 1 to 30 characters */
  description: string;
}

/** The fields of a group that is sold by the piece. */
interface PieceCharge extends Charge {
  /** 付费数量: 1 to 100 */
  count: number;
}

const metered = { 收费标准: 'description', 使用时长: 'description' } as const;

/**
 * 后付费项目 by industry: each has groups of fixed names, some of them required. The groups are named
 * individually, so that a wrong combination does not compile; what types cannot express is checked at run time.
 *
 * Every function throws a `RequestError` with the code `POST_PAYMENTS_INVALID` for a missing or unknown group, a
 * description outside 1 to 30 characters, an amount that is not a whole number of 分, a count outside 1 to 100.
 *
 * @example
 * await instance.v3.payscore.serviceorder._out_order_no_.complete.post({
 *   out_order_no,
 *   json: {
 *     appid, service_id, total_amount: 1200,
 *     post_payments: PostPayments.bikeSharing({ 计费规则: '骑行费用1.5元/30分钟', 骑行时长: '1小时38分20秒', 骑行费用: 1200 }),
 *   },
 * });
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
 */
export const PostPayments = {
  /** 二轮电动车充电桩 */
  twoWheelerCharging: (groups: { 收费标准: string; 使用时长: string }): MeteredPostPayments =>
    groupsOf({ title: '二轮电动车充电桩', required: metered }, groups) as MeteredPostPayments,

  /** 充电宝 */
  powerBank: (groups: { 收费标准: string; 使用时长: string }): MeteredPostPayments =>
    groupsOf({ title: '充电宝', required: metered }, groups) as MeteredPostPayments,

  /** 共享单车; amounts in 分 */
  bikeSharing: (groups: {
    计费规则: string;
    骑行时长: string;
    骑行费用?: number;
    调度费用?: number;
    头盔费用?: number;
    罚款?: number;
  }): BikeSharingPostPayments =>
    groupsOf(
      {
        title: '共享单车',
        required: { 计费规则: 'description', 骑行时长: 'description' },
        optional: { 骑行费用: 'amount', 调度费用: 'amount', 头盔费用: 'amount', 罚款: 'amount' },
      },
      groups,
    ) as BikeSharingPostPayments,

  /** 快递行业; amounts in 分 */
  express: (groups: { 首重费: number; 续重费?: number; 包装费?: number; 保价费?: number }): ExpressPostPayments =>
    groupsOf(
      {
        title: '快递行业',
        required: { 首重费: 'amount' },
        optional: { 续重费: 'amount', 包装费: 'amount', 保价费: 'amount' },
      },
      groups,
    ) as ExpressPostPayments,

  /** 智慧零售(无人设备): one group a product, at most 100; amounts in 分 */
  retail: (...products: [PieceCharge, ...PieceCharge[]]): RetailPostPayments =>
    repeatedGroups('智慧零售(无人设备)', '商品信息', products) as RetailPostPayments,

  /** 汽车充电桩 */
  carCharging: (groups: { 计费规则: string; 费用明细: string }): CarChargingPostPayments =>
    groupsOf(
      { title: '汽车充电桩', required: { 计费规则: 'description', 费用明细: 'description' } },
      groups,
    ) as CarChargingPostPayments,

  /** 汽车租赁, 订单无收款费用(0元完结订单) */
  freeCarRental: (): FreeCarRentalPostPayments => [{ name: '租车相关费用', description: '本次无扣款' }],

  /** 汽车租赁, 订单有收款费用(非0元完结): at least one group; amounts in 分 */
  carRental: (groups: { [Fee in CarRentalFee]?: PieceCharge }): CarRentalPostPayments =>
    atLeastOne(
      '汽车租赁',
      groupsOf(
        {
          title: '汽车租赁',
          required: {},
          optional: {
            延迟还车费用: 'item',
            加油费用: 'item',
            ETC高速费用: 'item',
            车损费用: 'item',
            折旧费用: 'item',
            停运费用: 'item',
            闯红灯违章: 'item',
          },
        },
        groups,
      ),
    ) as CarRentalPostPayments,

  /** 酒店行业; amounts in 分 */
  hotel: (groups: { 酒店房费: Charge; 其他杂费?: Charge }): HotelPostPayments =>
    groupsOf(
      { title: '酒店行业', required: { 酒店房费: 'charge' }, optional: { 其他杂费: 'charge' } },
      groups,
    ) as HotelPostPayments,
};
