import { Command } from 'commander';
import { whenCalled, withJson } from './command';
import { say } from './language';

/** `wechatpay-chain search`: operations and notifications by title, path or field. */
export const searchCommand = (): Command =>
  whenCalled(
    withJson(
      new Command('search')
        .description(
          say('按标题、路径或字段查找接口与通知', 'find operations and notifications by title, path or field'),
        )
        .argument('<words...>', say('都要出现的词', 'words, all of which must occur'))
        .option('--limit <number>', say('最多显示几个', 'how many to show at most'), '20')
        .option('--fields', say('一并显示请求字段', 'show the fields of the request, too')),
    ),
    async () => (await import('./run/search')).search,
  );
