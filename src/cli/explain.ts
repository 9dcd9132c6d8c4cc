import { Command } from 'commander';
import { whenCalled, withJson } from './command';
import { say } from './language';

/** `wechatpay-chain explain`: what an error means and what to do. */
export const explainCommand = (): Command =>
  whenCalled(
    withJson(
      new Command('explain')
        .description(
          say('解释错误码、Request-ID 或错误文字', 'explain an error code, a Request-ID or the text of an error'),
        )
        .argument('<what...>', say('SIGN_ERROR、08…-268443699 或错误文字', 'SIGN_ERROR, 08…-268443699 or the text')),
    ),
    async () => (await import('./run/explain')).explain,
  );
