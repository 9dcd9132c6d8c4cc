import { Command } from 'commander';
import { whenCalled, withJson } from './command';
import { say } from './language';

/** `wechatpay-chain trigger`: sends a notification, signed and encrypted, to the user's own server. */
export const triggerCommand = (): Command =>
  whenCalled(
    withJson(
      new Command('trigger')
        .description(
          say(
            '向自己的服务器发送一个签好名、加好密的通知',
            'send a notification, signed and encrypted, to your own server',
          ),
        )
        .argument('<event>', say('事件类型，如 TRANSACTION.SUCCESS', 'its event_type, as TRANSACTION.SUCCESS'))
        .requiredOption('--to <url>', say('发到哪里', 'where it is sent'))
        .option(
          '--set <field=value>',
          say(
            '内容的字段，如 amount.total=1，可多次给出',
            'a field of its content, as amount.total=1; may be given several times',
          ),
          (value: string, before: readonly string[] = []) => [...before, value],
        )
        .option('--original-type <type>', say('同名事件中的哪一种', 'which of several events of that name'))
        .option(
          '--dir <folder>',
          say('签名与加密的密钥所在：沙箱的文件夹', 'the folder of a sandbox, whose keys sign and encrypt'),
          '.wechatpay',
        )
        .option('--dry-run', say('只显示，不发送', 'show it, and send nothing')),
    ),
    async () => (await import('./run/trigger')).trigger,
  );
