/** How the signature of a probe begins: WeChat Pay sends one now and then to see that it is refused. */
export const probePrefix = 'WECHATPAY/SIGNTEST/';

/**
 * Whether a signature is one of the platform's probes, which proves nothing and says nothing of a change on the way.
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4016271743
 */
export const isProbe = (signature: string): boolean => signature.startsWith(probePrefix);
