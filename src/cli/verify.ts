import { Command } from 'commander';
import { whenCalled, withJson } from './command';
import { withIdentity } from './identity';
import { say } from './language';

/** What both commands take. */
export const capture = (): string =>
  say(
    'HTTP 报文，或 {"headers":{},"body":""}；- 为标准输入',
    'an HTTP message, or {"headers":{},"body":""}; - is standard input',
  );

/** `wechatpay-chain verify`: why a captured response or notification is, or is not, from WeChat Pay. */
export const verifyCommand = (): Command =>
  whenCalled(
    withJson(
      withIdentity(
        new Command('verify')
          .description(
            say(
              '逐步验证截下的应答或通知的签名',
              'verify the signature of a captured response or notification, step by step',
            ),
          )
          .argument('[file]', capture(), '-'),
      ),
    ),
    async () => (await import('./run/verify')).verifyCapture,
  );
