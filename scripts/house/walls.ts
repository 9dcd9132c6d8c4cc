import type { Import } from './imports';

/** What some files may not reach, by whatever way. */
export interface Wall {
  /** Why there is one. */
  rule: string;
  /** Files, and folders with a slash at their end. */
  from: readonly string[];
  /** Whether this is behind the wall: a file, or a module such as `node:http`. */
  isBehind(path: string): boolean;
}

/** The shortest chains of imports by which files reach what is behind a wall: one for each thing behind it. */
export const breachesOf = ({ from, isBehind }: Wall, imports: readonly Import[]): (readonly string[])[] => {
  const starts = [...new Set(imports.map((each) => each.from))].filter((file) =>
    from.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place)),
  );
  const missing = from.filter((place) => !starts.some((file) => file.startsWith(place)));
  if (missing.length > 0) throw new Error(`Nothing in ${missing.join(', ')} imports anything; it may have moved.`);
  const seen = new Set(starts);
  const chains: (readonly string[])[] = starts.map((start) => [start]);
  const breaches: (readonly string[])[] = [];
  for (const chain of chains) {
    for (const { to } of imports.filter((each) => each.from === chain.at(-1))) {
      if (seen.has(to)) continue;
      seen.add(to);
      (isBehind(to) ? breaches : chains).push([...chain, to]);
    }
  }
  return breaches;
};
