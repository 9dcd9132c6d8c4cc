import { Command } from 'commander';
import { lazily, withJson } from './command';
import { type IdentityFlags, withIdentity } from './identity';
import { say } from './language';

/** The flags of `certificates`. */
export interface CertificatesFlags extends IdentityFlags {
  output?: string;
}

/** `wechatpay-chain certificates`: the platform's certificates. */
export const certificatesCommand = (): Command =>
  lazily(
    withJson(
      withIdentity(
        new Command('certificates').description(
          say('下载平台证书，列出序列号与有效期', 'download the platform’s certificates, with serials and validity'),
        ),
      ).option('-o, --output <folder>', say('存为此文件夹里的 PEM 文件', 'save them as PEM files in this folder')),
    ),
    async () => (await import('./run/certificates')).certificates,
  );
