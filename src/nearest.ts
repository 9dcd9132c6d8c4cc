/**
 * The name that differs by two letters at most, by one where it is short, whatever the case; two letters that changed places
 * count as one.
 */
export const nearest = (name: string, among: readonly string[]): string | undefined => {
  const [best] = among
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, far }) => far <= Math.min(2, Math.floor(each.length / 3)))
    .sort((a, b) => a.far - b.far);
  return best?.each;
};

/** How many letters must be inserted, removed, changed or swapped with the next one. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const [left = 0, up = 0, aslant = 0] = [line[column - 1], above[column], above[column - 1]];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? before[column - 2] : undefined;
      const changed = aslant + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(left + 1, up + 1, changed, (swapped ?? Number.POSITIVE_INFINITY) + 1));
    }
    [before, above] = [above, line];
  }
  return above[b.length] ?? 0;
};
