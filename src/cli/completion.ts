import { Argument, Command } from 'commander';
import { say } from './language';

/** The shells that are known. */
const shells = ['bash', 'zsh', 'fish'];

/** `wechatpay-chain completion`: what a shell completes with. */
export const completionCommand = (): Command =>
  new Command('completion')
    .description(say('输出 shell 的补全脚本', 'print what a shell completes with'))
    .addArgument(new Argument('<shell>', say('哪一种 shell', 'which shell')).choices(shells))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { scripts } = await import('./run/completion');
      console.log(scripts[shell]);
    });

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
