const [second, minute, hour] = [1000, 60_000, 3_600_000];

const times = (count: number, wait: number): number[] => Array<number>(count).fill(wait);

/**
 * The waits between the deliveries of a notification, in milliseconds: one after each that was not acknowledged.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791882
 */
const usual: readonly number[] = [
  ...[15 * second, 15 * second, 30 * second, 3 * minute, 10 * minute, 20 * minute, ...times(3, 30 * minute), hour],
  ...[...times(3, 3 * hour), ...times(2, 6 * hour)],
];

/**
 * By what an `event_type` begins with. Where the documented list begins with 0 s, that is the first delivery. Of complaints and of
 * contracts the end is not documented as a count: up to 2 hours.
 */
const special: readonly (readonly [prefix: string, waits: readonly number[]])[] = [
  ['PAYSCORE.', [15 * second, 15 * second, 30 * second, 3 * minute, ...times(4, 30 * minute), hour]],
  ['MCHTRANSFER.', [...times(10, 15 * second), ...times(10, 5 * minute), ...times(44, 30 * minute)]],
  ['v2/pap-contract-', [...times(3, 10 * second), ...times(3, 30 * second), ...times(24, 5 * minute)]],
  ['COMPLAINT.', [...times(10, minute), ...times(22, 5 * minute)]],
  ['COUPON.USE', times(8, minute)],
  ['PRODUCT_COUPON_SP.', [10, 14, 27, 60, 150, 394, 1053, 2831, 7620, 20_580].map((seconds) => seconds * second)],
  ['VIOLATION.', [1, 15, 15, 30, 180, 600, 1200, ...times(95, 1800)].map((seconds) => seconds * second)],
];

/** The waits between the deliveries of a notification, in milliseconds; as many as it is delivered again. */
export const intervalsOf = (eventType: string): readonly number[] => {
  const name =
    eventType === 'SECURITY_ECHO.SUCCESS' || eventType === 'MALL_AUTH.ACTIVATE_CARD' ? 'PAYSCORE.' : eventType;
  return special.find(([prefix]) => name.startsWith(prefix))?.[1] ?? usual;
};
