/** How large the inputs are. */
export const sizes = {
  /** Rows of a day's bill. */
  rows: 100_000,
  /** Rows of a page of a list, the most that one takes. */
  page: 50,
  /** Coupons of a payment of APIv2; no documentation limits them. */
  coupons: 200,
  /** Bytes of a picture and of a video, the most that an upload takes. */
  picture: 2 * 1024 * 1024,
  video: 5 * 1024 * 1024,
  /** Receivers of a division, the most that one takes. */
  receivers: 50,
} as const;

/** APIv2密钥. */
export const secret = 's'.repeat(32);
