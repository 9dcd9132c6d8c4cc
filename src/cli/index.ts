#!/usr/bin/env node
import { exitCodes, exitOf } from './failure';
import { finishFailure } from './output';
import { createProgram } from './program';

createProgram()
  .parseAsync()
  .catch((error: unknown) => {
    const { exitCode = exitCodes.usage, code } = error as { exitCode?: number; code?: string };
    // Help that was asked for is no failure, and is printed already.
    if (code === 'commander.helpDisplayed' || code === 'commander.version' || code === 'commander.help') {
      process.exitCode = exitCode === 0 ? exitCodes.ok : exitCodes.usage;
      return;
    }
    const { argv } = process;
    const asJson = argv.some((each, index) => each === '--json' && argv[index + 1]?.startsWith('@') !== true);
    finishFailure(error, exitOf(error), asJson);
  });
