/**
 * The paths whose answers WeChat Pay does not sign: files, told by the exact path. Everything else unsigned is forged.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
const unsigned: readonly RegExp[] = [
  /^v3\/billdownload\/file$/,
  /^v3\/transferdownload\/elecvoucherfile$/,
  /^v3\/transferdownload\/signfile$/,
  /^v3\/merchant-service\/images\/[^/]+$/,
  /^v3\/global\/merchant-service\/images\/[^/]+$/,
  /^v3\/statements$/,
  /^v3\/global\/statements$/,
  /^v3\/new-tax-control-fapiao\/download$/,
];

/**
 * Whether a path's answer is a file that comes without a signature.
 *
 * @param path below the base URL, without a leading slash and without the query
 */
export const isUnsigned = (path: string): boolean => unsigned.some((exact) => exact.test(path));
