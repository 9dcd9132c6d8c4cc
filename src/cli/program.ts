import { Command, type Option } from 'commander';
import { version } from '../../package.json';
import { billCommand } from './bill';
import { callCommand } from './call';
import { certificatesCommand } from './certificates';
import { completeCommand, completionCommand } from './completion';
import { decryptCommand } from './decrypt';
import { doctorCommand } from './doctor';
import { explainCommand } from './explain';
import { say } from './language';
import { replayCommand } from './replay';
import { sandboxCommand } from './sandbox';
import { searchCommand } from './search';
import { signCommand } from './sign';
import { triggerCommand } from './trigger';
import { verifyCommand } from './verify';

/** The whole command line; what a command does is loaded when it is called. */
export const createProgram = (): Command => {
  const program = new Command('wechatpay-chain')
    .description(say('微信支付的命令行', 'WeChat Pay on the command line'))
    .version(version, '-V, --version', say('显示版本', 'display the version'));
  const commands = [
    ...[sandboxCommand(), callCommand(), searchCommand(), signCommand(), verifyCommand(), decryptCommand()],
    ...[triggerCommand(), replayCommand(), billCommand(), certificatesCommand(), explainCommand(), doctorCommand()],
    completionCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .showSuggestionAfterError()
      .configureOutput({ outputError: () => undefined })
      .configureHelp({ optionDescription })
      .helpOption('-h, --help', say('显示帮助', 'display help'));
  }
  program.addCommand(completeCommand(createProgram), { hidden: true });
  program.helpCommand('help [command]', say('显示命令的帮助', 'display help for a command'));
  return program;
};

const optionDescription = ({ description, defaultValue }: Option): string =>
  defaultValue === undefined
    ? description
    : `${description}${say(`（默认 ${defaultValue}）`, ` (default: ${defaultValue})`)}`;
