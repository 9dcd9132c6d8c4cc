const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value at a quantile, given as a share from 0 to 1. */
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The interquartile range as a share of the median: the smaller, the more reliable the median. */
export const spread = (values: readonly number[]): number =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);

/** A median and what lies around it. */
export interface Figure {
  median: number;
  min: number;
  max: number;
}

export const figureOf = (values: readonly number[]): Figure => ({
  median: median(values),
  min: quantile(values, 0),
  max: quantile(values, 1),
});

/** The ratios to what was measured in the same round: what else the machine did then met both. */
export const ratiosOf = (values: readonly number[], floors: readonly number[]): Figure =>
  figureOf(values.map((value, round) => value / (floors[round] ?? Number.NaN)));

/** A figure as it stands in a table. */
export const written = ({ median, min, max }: Figure, digits: number): string =>
  `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;

/** Prints a Markdown table as in `docs/benchmarks.md`: the first row is the header, and all but the first column align right. */
export const printTable = ([head = [], ...rows]: readonly (readonly string[])[]): void => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), 4));
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  for (const row of [head, rule, ...rows]) {
    const cells = widths.map((width, column) => row[column]?.[column === 0 ? 'padEnd' : 'padStart'](width));
    console.log(`| ${cells.join(' | ')} |`);
  }
};
