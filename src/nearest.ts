/** The name that differs by two letters at most, whatever the case. */
export const nearest = (name: string, among: readonly string[]): string | undefined => {
  const [best] = among
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far);
  return best?.each;
};

/** Levenshtein's: how many letters are to be put in, taken out or changed. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const [left = 0, up = 0, aslant = 0] = [line[column - 1], above[column], above[column - 1]];
      line.push(Math.min(left + 1, up + 1, aslant + (a[row - 1] === b[column - 1] ? 0 : 1)));
    }
    above = line;
  }
  return above[b.length] ?? 0;
};
