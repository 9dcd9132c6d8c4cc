import { Command } from 'commander';
import { lazily, withJson } from './command';
import { type IdentityFlags, withIdentity } from './identity';
import { say } from './language';

/** The flags of `doctor`. */
export interface DoctorFlags extends IdentityFlags {
  offline?: true;
}

/** `wechatpay-chain doctor`: what is wrong with the keys, the clock and the way to WeChat Pay. */
export const doctorCommand = (): Command =>
  lazily(
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
