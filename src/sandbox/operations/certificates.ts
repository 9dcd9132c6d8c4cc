import { resourceNotExists } from '../refusal';
import { type Route, route } from '../router';

/**
 * A merchant that registered since 2024 verifies with a public key; the platform has no certificate for it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
export const certificateRoutes = (): Route[] => [
  route('GET v3/certificates', () => {
    throw resourceNotExists('无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥');
  }),
];
