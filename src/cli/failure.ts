import { say } from './language';

/** What the command line ends with; docs/cli.md names them. */
export const exitCodes = {
  ok: 0,
  /** The API refused, a signature is wrong, a check failed. */
  refused: 1,
  /** The command line itself is wrong: an unknown command, flag, operation or field. */
  usage: 2,
  /** A key or a setting is missing or cannot be used. */
  configuration: 3,
  /** No response came. */
  unreachable: 4,
  interrupted: 130,
} as const;

/** What ends a command, in one sentence. */
export class CommandFailure extends Error {
  readonly code: string;
  readonly exit: number;

  constructor(code: string, exit: number, message: string) {
    super(message);
    this.name = 'CommandFailure';
    this.code = code;
    this.exit = exit;
  }
}

/** What is wrong with the command line itself. */
export const wrongUsage = (message: string): CommandFailure => new CommandFailure('USAGE', exitCodes.usage, message);

/** What is wrong with a key or a setting. */
export const wrongConfiguration = (message: string): CommandFailure =>
  new CommandFailure('CONFIGURATION', exitCodes.configuration, message);

/** A failure as it is told: also what `--json` prints. */
export interface ToldFailure {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly status?: number;
  readonly requestId?: string;
}

/** The errors of the SDK by their names: to ask for their classes would load the SDK. */
const exits: Readonly<Record<string, number>> = {
  ConfigurationError: exitCodes.configuration,
  RequestError: exitCodes.usage,
  ConnectionError: exitCodes.unreachable,
  TimeoutError: exitCodes.unreachable,
  AbortError: exitCodes.interrupted,
};

/** By its code, for a bundler may rename its class. */
const isCommanders = (error: unknown): boolean => /^commander\./.test(`${Object(error).code}`);

/** What a command ends with. */
export const exitOf = (error: unknown): number => {
  if (error instanceof CommandFailure) return error.exit;
  if (isCommanders(error)) return exitCodes.usage;
  return exits[error instanceof Error ? error.name : ''] ?? exitCodes.refused;
};

/** An error without its stack. */
export const toldOf = (error: unknown): ToldFailure => {
  if (!(error instanceof Error)) return { code: 'ERROR', message: String(error) };
  const { code, hint, status, requestId } = error as Error & { [name in keyof ToldFailure]?: unknown };
  const message = isCommanders(error) ? error.message.replace(/^error: /, '') : error.message;
  return {
    code: typeof code === 'string' ? code.replace(/^commander\..*/, 'USAGE') : 'ERROR',
    message: exitOf(error) === exitCodes.interrupted ? say('已中断。', 'Interrupted.') : message,
    ...(typeof hint === 'string' && { hint: hintOf(hint) }),
    ...(typeof status === 'number' && { status }),
    ...(typeof requestId === 'string' && { requestId }),
  };
};

/** The SDK gives a hint in two lines, Chinese and English. */
const hintOf = (hint: string): string => {
  const [chinese = '', english = chinese] = hint.split('\n');
  return say(chinese, english);
};
