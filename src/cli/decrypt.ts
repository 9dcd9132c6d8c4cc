import { Command } from 'commander';
import { whenCalled, withJson } from './command';
import { withIdentity } from './identity';
import { say } from './language';
import { capture } from './verify';

/** `wechatpay-chain decrypt`: opens a captured notification. */
export const decryptCommand = (): Command =>
  whenCalled(
    withJson(
      withIdentity(
        new Command('decrypt')
          .description(say('验证并解密截下的通知', 'verify and decrypt a captured notification'))
          .argument('[file]', capture(), '-'),
      ),
    ),
    async () => (await import('./run/decrypt')).decryptCapture,
  );
