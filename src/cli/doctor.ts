import { Command } from 'commander';
import { whenCalled, withJson } from './command';
import { withIdentity } from './identity';
import { say } from './language';

/** `wechatpay-chain doctor`: what is wrong with the keys, the clock and the way to WeChat Pay. */
export const doctorCommand = (): Command =>
  whenCalled(
    withJson(
      withIdentity(
        new Command('doctor').description(
          say(
            '检查密钥、时钟与网络，并说明去哪里改',
            'check the keys, the clock and the network, and say where to mend them',
          ),
        ),
      ).option('--offline', say('不联网', 'use no network')),
    ),
    async () => (await import('./run/doctor')).doctor,
  );
