import { Command } from 'commander';
import { whenCalled, withJson } from './command';
import { say } from './language';

/** `wechatpay-chain replay`: delivers notifications of a running sandbox once more. */
export const replayCommand = (): Command =>
  whenCalled(
    withJson(
      new Command('replay')
        .description(say('让运行中的沙箱重新投递通知', 'let a running sandbox deliver notifications once more'))
        .argument(
          '[id]',
          say('通知的 id；不给则为所有未被收下的', "the notification's id; without it all that are not acknowledged"),
        )
        .option('--sandbox <url>', say('沙箱的地址', 'where the sandbox is'), 'http://127.0.0.1:8787/')
        .option('--list', say('只列出通知', 'list the notifications, and deliver none')),
    ),
    async () => (await import('./run/replay')).replay,
  );
