import type { Import } from './imports';

/** Folders, or files beside them, each of which imports the next and the last the first. */
export interface Cycle {
  nodes: readonly string[];
  /** What makes it: all imports from each to the next. */
  imports: readonly Import[];
}

/**
 * The cycles between what stands side by side: in `src/`, and in each of its folders. A folder is one node, whatever is
 * below it; a file in `src/` itself is one as well, and inside a folder its files are.
 *
 * @returns the shortest through each node that is in one, each once
 */
export const cyclesOf = (imports: readonly Import[]): Cycle[] => {
  const inside = imports.filter(({ from, to }) => !isOutside(from) && !isOutside(to));
  const folders = new Set(inside.map(({ from }) => folderOf(from)).filter((folder) => folder !== ''));
  return ['', ...folders].flatMap((folder) => cyclesBeside(folder, inside));
};

/** Of a module, or of a file beside the folder that is looked at. */
const isOutside = (path: string): boolean => path.startsWith('../') || !path.endsWith('.ts');

const folderOf = (file: string): string => /^(?:[^/]+\/)?/.exec(file)?.[0] ?? '';

/** The child of a folder that a file is, or is below. */
const nodeOf = (folder: string, file: string): string => folder + (/^[^/]+/.exec(file.slice(folder.length))?.[0] ?? '');

const cyclesBeside = (folder: string, imports: readonly Import[]): Cycle[] => {
  const edges = new Map<string, Map<string, Import[]>>();
  for (const each of imports) {
    if (!each.from.startsWith(folder) || !each.to.startsWith(folder)) continue;
    const [from, to] = [nodeOf(folder, each.from), nodeOf(folder, each.to)];
    if (from === to) continue;
    const leaving = edges.get(from) ?? new Map<string, Import[]>();
    edges.set(from, leaving.set(to, [...(leaving.get(to) ?? []), each]));
  }
  const found = [...edges.keys()].flatMap((node) => {
    const nodes = shortest(edges, node);
    return nodes ? [{ nodes, imports: nodes.flatMap((from, at) => between(edges, from, nodes[at + 1] ?? node)) }] : [];
  });
  const names = found.map(({ nodes }) => [...nodes].sort().join());
  return found.filter((_, at) => names.indexOf(names[at] ?? '') === at);
};

const between = (edges: ReadonlyMap<string, ReadonlyMap<string, Import[]>>, from: string, to: string): Import[] =>
  edges.get(from)?.get(to) ?? [];

/** The nodes of the shortest way from a node back to itself. */
const shortest = (
  edges: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  start: string,
): readonly string[] | undefined => {
  const seen = new Set<string>();
  const ways = [[start]];
  for (const way of ways) {
    for (const next of edges.get(way.at(-1) ?? '')?.keys() ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
};
