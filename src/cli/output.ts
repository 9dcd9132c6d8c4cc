import { type ToldFailure, toldOf } from './failure';

/** What a command found out. */
export interface CommandOutcome {
  /** What `--json` prints, beside `ok`. */
  readonly data: object;
  /** What is printed otherwise. */
  readonly text: string;
  /** @default 0 */
  readonly exit?: number;
}

/** Escape sequences, or none. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly mild: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly pale: (text: string) => string;
}

/** Colours for a terminal that shows them, unless `NO_COLOR` says otherwise. */
export const paintFor = (stream: { readonly isTTY?: boolean }, environment = process.env): Paint => {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = environment;
  const coloured =
    NO_COLOR === '' && ((FORCE_COLOR !== '' && FORCE_COLOR !== '0') || (stream.isTTY === true && TERM !== 'dumb'));
  const by =
    (code: number) =>
    (text: string): string =>
      coloured ? `\u001B[${code}m${text}\u001B[0m` : text;
  return { good: by(32), bad: by(31), mild: by(33), strong: by(1), pale: by(2) };
};

/** Prints what a command found out, and ends with its code. */
export const finish = ({ data, text, exit = 0 }: CommandOutcome, asJson: boolean): void => {
  process.exitCode = exit;
  console.log(asJson ? JSON.stringify({ ok: exit === 0, ...data }, undefined, 2) : text);
};

/** Prints what went wrong: one sentence, and what to do where it is known. */
export const finishFailure = (error: unknown, exit: number, asJson: boolean): void => {
  process.exitCode = exit;
  const told = toldOf(error);
  if (asJson) console.log(JSON.stringify({ ok: false, error: told }, undefined, 2));
  else console.error(sentencesOf(told));
};

const sentencesOf = ({ code, message, hint, status, requestId }: ToldFailure): string => {
  const paint = paintFor(process.stderr);
  const api = status === undefined ? '' : `${status} ${code}: `;
  return [
    `${paint.bad(`${api}${message}`)}`,
    ...(hint === undefined ? [] : [hint]),
    ...(requestId === undefined ? [] : [paint.pale(`Request-ID: ${requestId}`)]),
  ].join('\n');
};

/** A value as JSON to be read by people. */
export const prettyJson = (value: unknown, paint: Paint): string =>
  (JSON.stringify(value, undefined, 2) ?? '')
    .split('\n')
    .map((line) => line.replace(/^( *)("(?:[^"\\]|\\.)*"):/, (_, space, name) => `${space}${paint.strong(name)}:`))
    .join('\n');

/** Columns that stand below each other; a Chinese character is two wide. */
export const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(known[index] ?? 0, widthOf(cell))),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (each > '\u2E7F' ? 2 : 1), 0);
