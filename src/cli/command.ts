import type { Command } from 'commander';
import { say } from './language';
import { type CommandOutcome, finish } from './output';

/** Whether `--json` asks for output; `--json @file` is a body. */
export const wantsJson = (given: unknown): boolean =>
  Array.isArray(given) ? given.some((each) => each === '') : given === true;

/**
 * Lets a command do what a module says that is loaded only then: help and completion wait for nothing that they do not need.
 */
export const whenCalled = <Args extends unknown[]>(
  command: Command,
  load: () => Promise<(...args: Args) => Promise<CommandOutcome>>,
): Command =>
  command.action(async (...args: unknown[]) => {
    const run = await load();
    finish(await run(...(args as Args)), wantsJson(command.opts().json));
  });

/** The flag that every command has. */
export const withJson = (command: Command): Command => command.option('--json', say('以 JSON 输出', 'print JSON'));
