const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value at a quantile, given as a share from 0 to 1. */
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The interquartile range as a share of the median: the smaller, the more reliable the median. */
export const spread = (values: readonly number[]): number =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);

/** Prints a Markdown table as in `docs/benchmarks.md`: the first row is the header, and all but the first column align right. */
export const printTable = ([head = [], ...rows]: readonly (readonly string[])[]): void => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), 4));
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  for (const row of [head, rule, ...rows]) {
    const cells = widths.map((width, column) => row[column]?.[column === 0 ? 'padEnd' : 'padStart'](width));
    console.log(`| ${cells.join(' | ')} |`);
  }
};
