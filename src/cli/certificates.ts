import { Command } from 'commander';
import { whenCalled, withJson } from './command';
import { withIdentity } from './identity';
import { say } from './language';

/** `wechatpay-chain certificates`: the platform's certificates. */
export const certificatesCommand = (): Command =>
  whenCalled(
    withJson(
      withIdentity(
        new Command('certificates').description(
          say('下载平台证书，列出序列号与有效期', 'download the platform’s certificates, with serials and validity'),
        ),
      ).option('-o, --output <folder>', say('存为此文件夹里的 PEM 文件', 'save them as PEM files in this folder')),
    ),
    async () => (await import('./run/certificates')).certificates,
  );
