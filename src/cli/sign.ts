import { Command } from 'commander';
import { whenCalled, withJson } from './command';
import { withIdentity } from './identity';
import { say } from './language';

/** `wechatpay-chain sign`: the string to sign and its signature, without sending anything. */
export const signCommand = (): Command =>
  whenCalled(
    withJson(
      withIdentity(
        new Command('sign')
          .description(
            say(
              '离线签名：待签名串、签名值与 Authorization',
              'sign offline: the string, its signature and Authorization',
            ),
          )
          .argument('<verb>', say('请求方法', 'GET, POST …'))
          .argument('<url>', say('完整 URL，或以 / 开头的路径与查询串', 'the URL, or its path and query')),
      )
        .option('--body <file>', say('请求体文件，- 为标准输入', 'the file of the body, - is standard input'))
        .option('--timestamp <seconds>', say('时间戳', 'the timestamp, seconds since the epoch'))
        .option('--nonce <text>', say('随机串', 'the nonce')),
    ),
    async () => (await import('./run/sign')).signRequest,
  );
