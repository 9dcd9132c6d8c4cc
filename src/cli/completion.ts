import { Argument, Command } from 'commander';
import { whenCalled, withJson } from './command';
import { say } from './language';

/** The shells that are known. */
const shells = ['bash', 'zsh', 'fish'];

/** `wechatpay-chain completion`: what a shell completes with. */
export const completionCommand = (): Command =>
  whenCalled(
    withJson(
      new Command('completion')
        .description(say('输出 shell 的补全脚本', 'print what a shell completes with'))
        .addArgument(new Argument('<shell>', say('哪一种 shell', 'which shell')).choices(shells)),
    ),
    async () => (await import('./run/completion')).completion,
  );

/** What the scripts ask: the words that may stand last, one a line. */
export const completeCommand = (program: () => Command): Command =>
  new Command('__complete')
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: readonly string[]) => {
      const { completionsOf } = await import('./run/completion');
      for (const each of completionsOf(words, program())) console.log(each);
    });
