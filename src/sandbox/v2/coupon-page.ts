import { type AskedCoupon, sendCoupon } from '../operations/busifavor';
import { Refusal } from '../refusal';
import type { CouponPage } from '../state';
import type { World } from '../world';
import { v2MessageOf, v2SignatureOf } from './sign';

/** How many coupons a page gives out at once. */
const most = 10;

/** What is signed: the fields of each coupon have its place behind their name, from 0 up. */
const signedFields = ({ send_coupon_params: params, send_coupon_merchant }: CouponPage): Record<string, string> => ({
  send_coupon_merchant,
  ...Object.fromEntries(
    params.flatMap((each, index) => Object.entries(each).map(([name, value]) => [`${name}${index}`, `${value}`])),
  ),
});

const received = (world: World, asked: AskedCoupon): string => {
  try {
    return sendCoupon(world, asked, 'BUSICOUPON_SEND_CHANNEL_MINIAPP').coupon_code;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Error(`receiveCoupons: no coupon of the stock ${asked.stock_id} is received: ${error.message}.`);
  }
};

/**
 * A user takes the coupons (商家券) that a page of 小程序 gives out.
 *
 * @param secret APIv2密钥
 * @returns their codes
 * @throws Error when the signature is wrong, or one of them cannot be received
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_3_1.shtml
 */
export const receiveByPage = (world: World, page: CouponPage, secret: string, openid: string): readonly string[] => {
  const { send_coupon_params: params, sign } = page;
  if (!Array.isArray(params) || params.length < 1 || params.length > most) {
    throw new Error(`receiveCoupons: send_coupon_params is a list of 1 to ${most} coupons.`);
  }
  const fields = signedFields(page);
  if (sign !== v2SignatureOf(fields, 'HMAC-SHA256', secret)) {
    throw new Error(
      `receiveCoupons: the sign of the page does not fit; it is HMAC-SHA256, made with the APIv2 secret over ${v2MessageOf(fields)}`,
    );
  }
  return params.map((each) => received(world, { coupon_code: '', ...each, openid }));
};
