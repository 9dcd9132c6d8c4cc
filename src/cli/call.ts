import { Command, Option } from 'commander';
import { whenCalled } from './command';
import { withIdentity } from './identity';
import { say } from './language';

/** `wechatpay-chain call`: any operation of the catalogue. */
export const callCommand = (): Command =>
  whenCalled(
    withIdentity(
      new Command('call')
        .description(say('调用任意接口', 'call any operation'))
        .argument('<verb>', say('请求方法：GET、POST …', 'GET, POST …'))
        .argument('<path>', say('路径，变量可以已填好', 'the path, its variables filled in or given as fields'))
        .argument(
          '[fields...]',
          say('字段=值，如 amount.total=1；字段:=JSON', 'field=value, as amount.total=1; field:=JSON'),
        ),
    )
      .addOption(
        new Option(
          '--json [@file]',
          say(
            '以 JSON 输出；@文件（@- 为标准输入）则为请求体',
            'print JSON; with @file (@- is standard input) the body',
          ),
        )
          .preset('')
          .argParser((value: string, before: readonly string[] = []) => [...before, value]),
      )
      .option('--dry-run', say('只显示将要签名和发送的内容', 'show what would be signed and sent, and send nothing'))
      .option('-y, --yes', say('动用资金也不询问', 'do not ask before money moves'))
      .option(
        '--undocumented',
        say('目录里没有的接口和字段也照发', 'send operations and fields that the catalogue does not have, too'),
      )
      .option('-o, --output <file>', say('应答写入此文件', 'write the response into this file'))
      .option('--timeout <seconds>', say('等待应答的秒数', 'how long to wait for the response, in seconds')),
    async () => (await import('./run/call')).call,
  );
