import type { Outcome } from './steps';

/** What a page says between a pair of markers. */
export type Sections = Readonly<Record<string, string>>;

/**
 * A page with what stands between its markers replaced.
 *
 * @throws Error for a section that the page has no markers for
 */
export const withSections = (page: string, sections: Sections): string =>
  Object.entries(sections).reduce((text, [name, content]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before, after] = [text.indexOf(open), text.indexOf(close)];
    if (before < 0 || after < before) throw new Error(`The page has no ${open} … ${close}.`);
    return `${text.slice(0, before + open.length)}\n${content}\n${text.slice(after)}`;
  }, page);

const tableOf = (headings: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [headings, headings.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => `${cell}`.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const grouped = (count: number): string => count.toLocaleString('en');

interface Tried {
  tried: number;
  what: string;
}

interface Soak {
  minutes: number;
  calls: number;
  requests: number;
  spoilt: number;
  notifications: number;
  receiverKilled: number;
  keysRotated: number;
  clockJumped: number;
  rules: { rule: string; found: number; bound: string; holds: boolean }[];
}

interface Blocks {
  bound: number;
  figures: { input: string; block: number; worst: number }[];
}

interface Holes {
  holes: number;
  noticed: { name: string; file: string; by: string }[];
}

/** What was tried, in a word, by the name of a step. */
const triedIn: Readonly<Record<string, (figures: never, cases: number) => string>> = {
  laws: ({ numTotalTests }: { numTotalTests: number }, cases) =>
    `${numTotalTests} laws, up to ${grouped(cases)} cases each`,
  faults: (all: readonly Tried[]) => `${grouped(sumOf(all))} spoilt responses`,
  mutants: (all: readonly Tried[]) => `${grouped(sumOf(all))} changed messages`,
  soak: ({ minutes, calls, requests, spoilt, notifications }: Soak) =>
    `${minutes} min: ${grouped(calls)} calls, ${grouped(requests)} exchanges, ${grouped(spoilt)} of them spoilt, ${grouped(notifications)} notifications`,
  'check:blocks': ({ figures }: Blocks) => `${figures.length} of the largest inputs`,
  holes: ({ holes }: Holes) => `${holes} protections taken out, one at a time`,
  'proof:secrets': ({ total }: { total: number }) => `${grouped(total)} errors, events, lines and prints searched`,
  peers: ({ attacks }: { attacks: readonly unknown[] }) =>
    `${attacks.length} attacks, of which this package withstands its own`,
};

const sumOf = (all: readonly Tried[]): number => all.reduce((sum, { tried }) => sum + tried, 0);

/** The sections of docs/reliability.md. */
export const sectionsOf = (outcomes: readonly Outcome[], cases: number, machine: string): Sections => {
  const figuresOf = <T>(name: string): T => outcomes.find((each) => each.name === name)?.figures as T;
  const [soak, blocks, holes] = [figuresOf<Soak>('soak'), figuresOf<Blocks>('check:blocks'), figuresOf<Holes>('holes')];
  const runs = outcomes.map(({ name, command, figures, seconds, isGreen }) => [
    `\`${command.replace(/ (?:--json|--reporter|--outputFile).*$/, '').replace(/ --$/, '')}\``,
    triedIn[name]?.(figures as never, cases) ?? '',
    isGreen ? '0' : 'see above',
    `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
  ]);
  return {
    run: `${machine}\n\n${tableOf(['command', 'tried', 'failed', 'took'], runs)}`,
    soak: tableOf(
      ['rule', 'found', 'bound'],
      soak.rules.map(({ rule, found, bound }) => [rule, found, bound]),
    ),
    blocks: tableOf(
      ['input', 'longest block, ms', 'in the worst run, ms'],
      blocks.figures.map(({ input, block, worst }) => [input, block.toFixed(1), worst.toFixed(1)]),
    ),
    holes: tableOf(
      ['without this protection', 'in', 'this test fails'],
      holes.noticed.map(({ name, file, by }) => [name, `\`${file}\``, by]),
    ),
  };
};
