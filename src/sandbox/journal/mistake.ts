import type { Text } from './entry';

/** What a merchant signs, line by line. */
export interface Lines {
  readonly method: string;
  readonly target: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly body: Buffer;
  /** Makes one text of the lines. */
  readonly frame: (lines: readonly Buffer[]) => Buffer;
}

/** A way in which what is signed goes wrong. */
export interface Mistake {
  /** What is wrong with what was signed: a clause without a full stop. */
  readonly clause: Text;
  /** What stands in the place of the right value. */
  readonly change: Partial<Lines>;
  /** Whether it has too many forms to be tried together with others. */
  readonly alone?: true;
}

const closed = (lines: readonly Buffer[]): Buffer => Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));

/** The lines of a request, each closed by a line feed, as they are to be signed. */
export const requestLines = (parts: Omit<Lines, 'frame'>): Lines => ({ ...parts, frame: closed });

/** What is signed of some lines. */
export const signedBytes = ({ method, target, timestamp, nonce, body, frame }: Lines): Buffer =>
  frame([...[method, target, timestamp, nonce].map((line) => Buffer.from(line)), body]);

/** Mistakes in one part of the lines, without those that change nothing and those that were there before. */
export const mistakesIn = <P extends keyof Lines>(
  part: P,
  right: Lines[P],
  forms: readonly (readonly [value: Lines[P] | undefined, zh: string, en: string])[],
): Mistake[] => {
  const known = new Set([String(right)]);
  return forms.flatMap(([value, zh, en]) => {
    if (value === undefined || known.has(String(value))) return [];
    known.add(String(value));
    return [{ clause: { zh, en }, change: { [part]: value } }];
  });
};
