const [second, minute] = [1_000, 60_000];

/**
 * How often and how long the documentation asks for what is not done yet, in milliseconds, for `until`. What it leaves open
 * is a choice of this package, and said to be one. They can be changed: `{ ...paces.refund, within: 60_000 }`.
 *
 * @see docs/waiting.md
 */
export const paces = {
  /**
   * An order, while its QR code is on the screen: every 2 s, for a minute.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012075249
   */
  order: { every: 2 * second, within: 60 * second },
  /**
   * An order, in the background: after 5 s, 30 s, 1, 3, 5, 10 and 30 minutes, then close it.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012075249
   */
  orderLater: {
    after: 5 * second,
    every: [5 * second, 30 * second, minute, 3 * minute, 5 * minute, 10 * minute, 30 * minute],
    within: 51 * minute,
  },
  /** A payment by code (付款码): every 5 s, for 45 s, then reverse it. */
  codePayment: { after: 5 * second, every: 5 * second, within: 45 * second },
  /**
   * A refund: after a minute every minute, and after five 5, 10, 20 and 30 minutes. How long in all is not documented; it
   * is two hours here.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014960215
   */
  refund: {
    after: minute,
    every: [minute, minute, minute, minute, 5 * minute, 10 * minute, 20 * minute, 30 * minute],
    within: 120 * minute,
  },
  /** A transfer, while the user is asked: the documentation has no figure; it is every 5 s for five minutes here. */
  transfer: { every: 5 * second, within: 5 * minute },
  /**
   * The receipt of a transfer: every 10 minutes; it usually takes an hour. How long in all is not documented; it is three
   * hours here.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013778940
   */
  transferReceipt: { every: 10 * minute, within: 180 * minute },
  /**
   * A bill of yesterday, from ten o'clock on: every half hour while it is `STATEMENT_CREATING`. How long in all is not
   * documented; it is six hours here.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071218
   */
  bill: { every: 30 * minute, within: 360 * minute },
  /**
   * An application for a merchant (进件): the first after 3 s, and it takes one to three working days. How often is not documented;
   * it is every hour here, for three days.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012086921
   */
  application: { after: 3 * second, every: 60 * minute, within: 72 * 60 * minute },
} as const;
