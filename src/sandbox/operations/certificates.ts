import { isoTime } from '../clock';
import { encryptContent } from '../encrypt-content';
import type { KeptCertificate } from '../keyring';
import { resourceNotExists } from '../refusal';
import { type Route, route } from '../router';

/**
 * The 平台证书 that are valid: two of them while one takes the other's place. A merchant that registered since 2024 verifies
 * with a public key, and has none.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export const certificateRoutes = (): Route[] => [
  route('GET v3/certificates', ({ query }, { keyring, apiV3Key, algorithm }) => {
    const algorithm_type = query.get('algorithm_type') ?? 'RSA';
    const isMeant = algorithm_type === 'ALL' || algorithm_type === algorithm.type;
    const certificates = isMeant ? keyring.certificates() : [];
    if (certificates.length === 0) {
      throw resourceNotExists('无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥');
    }
    const view = ({ serial, pem, from, until }: KeptCertificate): object => ({
      serial_no: serial,
      effective_time: isoTime(from),
      expire_time: isoTime(until),
      encrypt_certificate: encryptContent(pem, algorithm, apiV3Key, 'certificate'),
    });
    return { body: { data: certificates.map(view) } };
  }),
];
