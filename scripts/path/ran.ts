import { type Debugger, type Profiler, Session } from 'node:inspector/promises';

/** A function of ours that ran. */
export interface Ran {
  /** Below the folder that was watched: `chain/node.ts`. */
  file: string;
  /** As V8 calls it; empty for a function that has no name. */
  name: string;
  calls: number;
}

/** A function, and where it stands in the text that V8 runs. */
interface Place extends Ran {
  scriptId: string;
  start: number;
  end: number;
}

/** What tsx puts into every module to keep the names of functions: it is no function of ours. */
const keepsNames = '__name';

/**
 * Runs `once` twice and says which functions of a folder ran in it, in the order of the first call of each. The first run
 * counts, by V8's precise coverage, for which an asynchronous function is called again whenever it goes on; the second
 * tells the order, by breakpoints that note and never stop.
 *
 * @param folder a `file:` URL with a slash at its end; what was loaded from it is watched
 * @param once warm, or what only a first call does is counted too
 * @throws Error where the two runs differ
 * @example const ran = await whatRan(new URL('../../src/', import.meta.url), () => instance.v3.certificates.get());
 */
export const whatRan = async (folder: URL, once: () => Promise<unknown>): Promise<Ran[]> => {
  const session = new Session();
  session.connect();
  try {
    // Before anything is asked of the debugger, which changes how V8 compiles.
    const counted = await placesOf(session, folder, once);
    const sources = await sourcesOf(session, counted);
    const named = counted
      .map((place) => ({ ...place, name: nameOf(place, sources.get(place.scriptId) ?? '') }))
      .filter(({ name }) => name !== keepsNames);
    const order = await orderOf(session, named, sources, once);
    return order.map(({ file, name, calls }) => ({ file, name, calls }));
  } finally {
    session.disconnect();
  }
};

const placesOf = async (session: Session, folder: URL, once: () => Promise<unknown>): Promise<Place[]> => {
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.post('Profiler.takePreciseCoverage');
  await once();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  await session.post('Profiler.disable');
  return result
    .filter(({ url }) => url.startsWith(folder.href))
    .flatMap((script) => placesIn(script, script.url.slice(folder.href.length).replace(/\?.*/, '')));
};

const placesIn = ({ scriptId, functions }: Profiler.ScriptCoverage, file: string): Place[] =>
  functions.flatMap(({ functionName, ranges: [range] }) =>
    range === undefined || range.count === 0
      ? []
      : [{ file, name: functionName, calls: range.count, scriptId, start: range.startOffset, end: range.endOffset }],
  );

const sourcesOf = async (session: Session, places: readonly Place[]): Promise<ReadonlyMap<string, string>> => {
  await session.post('Debugger.enable');
  const ids = [...new Set(places.map(({ scriptId }) => scriptId))];
  const texts = await Promise.all(ids.map((scriptId) => session.post('Debugger.getScriptSource', { scriptId })));
  return new Map(ids.map((id, at) => [id, texts[at]?.scriptSource ?? '']));
};

/** An arrow function that tsx wrapped has its name behind it: `__name((a)=>a,"first")`. */
const nameOf = ({ name, end }: Place, source: string): string =>
  name || (/^\s*,\s*"([^"]+)"\)/.exec(source.slice(end, end + 200))?.[1] ?? '');

const orderOf = async (
  session: Session,
  places: readonly Place[],
  sources: ReadonlyMap<string, string>,
  once: () => Promise<unknown>,
): Promise<Place[]> => {
  const met = new Set<Place>();
  const meet = Symbol.for('wechatpay-chain.path');
  Reflect.set(globalThis, meet, (at: number) => met.add(places[at] as Place));
  const noted = await Promise.all(
    places.map(async (place, at) => {
      const location = await locationOf(session, place, sources.get(place.scriptId) ?? '');
      const condition = `globalThis[Symbol.for(${JSON.stringify(meet.description)})](${at}), false`;
      if (location !== undefined) await session.post('Debugger.setBreakpoint', { location, condition });
      return location !== undefined;
    }),
  );
  await once();
  await session.post('Debugger.disable');
  Reflect.deleteProperty(globalThis, meet);
  const missed = places.filter((place, at) => noted[at] && !met.has(place)).map(({ file, name }) => `${file} ${name}`);
  if (missed.length > 0) throw new Error(`Ran once and not again: ${missed.join(', ')}.`);
  // V8 can stop at nothing in `({ kinds }) => kinds`: such a function stands with the first of its file.
  return [...met].flatMap((place, at, order) => {
    const isFirst = order.findIndex(({ file }) => file === place.file) === at;
    return [place, ...places.filter((each, index) => isFirst && !noted[index] && each.file === place.file)];
  });
};

/** The first place in a function that V8 can stop at. */
const locationOf = async (
  session: Session,
  { scriptId, start, end }: Place,
  source: string,
): Promise<Debugger.Location | undefined> => {
  const { locations } = await session.post('Debugger.getPossibleBreakpoints', {
    start: { scriptId, ...positionOf(source, start) },
    end: { scriptId, ...positionOf(source, end) },
    restrictToFunction: true,
  });
  return locations[0];
};

const positionOf = (source: string, offset: number): Pick<Debugger.Location, 'lineNumber' | 'columnNumber'> => {
  const lines = source.slice(0, offset).split('\n');
  return { lineNumber: lines.length - 1, columnNumber: lines.at(-1)?.length ?? 0 };
};
