const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which such a share of the values lie. */
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How far the middle half of the values lies apart, as a share of the median: how much a figure is to be trusted. */
export const spread = (values: readonly number[]): number =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);

/** Prints rows beneath each other, the first cell to the left and the others to the right. */
export const printTable = (rows: readonly (readonly string[])[]): void => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
  }
};
