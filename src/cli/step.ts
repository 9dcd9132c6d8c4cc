import { exitCodes } from './failure';
import { type CommandOutcome, paintFor } from './output';

/** One thing that was checked. */
export interface CheckStep {
  /** Stable, for programs. */
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'failed' | 'skipped';
  readonly message: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** What the steps of a check come to. */
export const outcomeOf = (steps: readonly CheckStep[], data: object = {}, text = ''): CommandOutcome => {
  const paint = paintFor(process.stdout);
  const marks = {
    ok: paint.good('✓'),
    warning: paint.mild('!'),
    failed: paint.bad('✗'),
    skipped: paint.pale('-'),
  };
  const lines = steps.map(
    ({ state, message, remedy }) => `${marks[state]} ${message}${remedy === undefined ? '' : `\n    → ${remedy}`}`,
  );
  const failed = steps.some(({ state }) => state === 'failed');
  return {
    exit: failed ? exitCodes.refused : exitCodes.ok,
    data: { steps, ...data },
    text: [...lines, ...(text === '' ? [] : ['', text])].join('\n'),
  };
};
