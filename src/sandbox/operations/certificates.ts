import { createCipheriv } from 'node:crypto';
import { isoTime } from '../clock';
import type { Caller, KeptCertificate } from '../keyring';
import { hex } from '../random';
import { resourceNotExists } from '../refusal';
import { type Route, route } from '../router';

/**
 * The 平台证书 that are valid: two of them while one takes the other's place. A merchant that registered since 2024 verifies
 * with a public key, and has none.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export const certificateRoutes = (): Route[] => [
  route('GET v3/certificates', (_, { keyring, apiV3Key }) => {
    const certificates = keyring.certificates();
    if (certificates.length === 0) {
      throw resourceNotExists('无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥');
    }
    return { body: { data: certificates.map((each) => viewOf(each, apiV3Key)) } };
  }),
];

const viewOf = ({ serial, pem, from, until }: KeptCertificate, apiV3Key: Caller['apiV3Key']): object => {
  const [nonce, associated_data] = [hex(12), 'certificate'];
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(associated_data));
  const encrypted = [cipher.update(pem), cipher.final()];
  const ciphertext = Buffer.concat([...encrypted, cipher.getAuthTag()]).toString('base64');
  return {
    serial_no: serial,
    effective_time: isoTime(from),
    expire_time: isoTime(until),
    encrypt_certificate: { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data, ciphertext },
  };
};
