import { KeyObject } from 'node:crypto';
import { inspect } from 'node:util';

/** Secrets by name, each as a text that occurs nowhere else. */
export type Secrets = ReadonlyMap<string, string>;

/**
 * A line from the middle of a PEM text, which identifies the key in whatever form it was printed. (All keys begin with the
 * same bytes.)
 */
export const lineOf = (pem: string): string => {
  const lines = pem.split('\n').filter((line) => /^[A-Za-z0-9+/]{64}$/.test(line));
  return lines[lines.length >> 1] ?? '';
};

/** What any program can reach anyway, so that no value of ours gives it away. */
const boundaries: ReadonlySet<unknown> = new Set([globalThis, process, Function.prototype, Object.prototype]);

/**
 * The secrets that can be reached from a value, and the way to each: through its own properties (hidden and symbolic ones
 * included), the results of getters, prototypes, and the contents of maps, sets, lists and bytes. Closures and private fields
 * cannot be looked into.
 */
export const reached = (value: unknown, secrets: Secrets): string[] => {
  const found: string[] = [];
  const seen = new Set<unknown>(boundaries);
  const open: [unknown, string][] = [[value, '']];
  const look = (text: string, way: string): void => {
    const bare = text.replace(/\s/g, '');
    for (const [name, secret] of secrets) if (bare.includes(secret)) found.push(`${name} by ${way}`);
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [at, way] = next;
    if (typeof at === 'string') look(at, way);
    if ((typeof at !== 'object' && typeof at !== 'function') || at === null || seen.has(at)) continue;
    seen.add(at);
    if (at instanceof Uint8Array || at instanceof ArrayBuffer) {
      const bytes = at instanceof ArrayBuffer ? Buffer.from(at) : Buffer.from(at.buffer, at.byteOffset, at.byteLength);
      for (const encoding of ['latin1', 'utf8', 'base64'] as const) look(bytes.toString(encoding), `${way}<bytes>`);
      continue;
    }
    if (at instanceof KeyObject && at.type !== 'public') {
      const key = at.type === 'secret' ? at.export() : at.export({ type: 'pkcs8', format: 'pem' });
      look(key.toString(), `${way}<key>`);
    }
    if (at instanceof Map || at instanceof Set) open.push([[...at], `${way}<entries>`]);
    for (let holder: object | null = at; holder !== null; holder = Object.getPrototypeOf(holder)) {
      for (const key of Reflect.ownKeys(holder)) {
        if (holder !== at && key === 'constructor') continue;
        const place = `${way}.${String(key)}`;
        look(String(key), `${place}<name>`);
        const { get, value: plain } = Object.getOwnPropertyDescriptor(holder, key) ?? {};
        try {
          open.push([get === undefined ? plain : Reflect.apply(get, at, []), place]);
        } catch {
          // A getter that is not for this object gives nothing away.
        }
      }
    }
  }
  return [...new Set(found)];
};

/** The secrets that some way of printing a value shows. */
export const printed = (value: unknown, secrets: Secrets): string[] => {
  const ways: readonly [string, () => string | undefined][] = [
    ['inspect', () => inspect(value, { depth: Number.POSITIVE_INFINITY, maxStringLength: null, maxArrayLength: null })],
    ['showHidden', () => inspect(value, { depth: 40, showHidden: true, maxStringLength: null, maxArrayLength: null })],
    ['getters', () => inspect(value, { depth: 40, getters: true })],
    ['JSON', () => JSON.stringify(value)],
    ['toJSON', () => inspect((value as Partial<Record<'toJSON', () => unknown>>)?.toJSON?.(), { depth: 40 })],
    ['String', () => (value instanceof Object ? String(value) : undefined)],
    ['stack', () => (value instanceof Error ? value.stack : undefined)],
  ];
  return ways.flatMap(([way, print]) => {
    const text = `${print()}`.replace(/\s/g, '');
    return [...secrets].filter(([, secret]) => text.includes(secret)).map(([name]) => `${name} by ${way}`);
  });
};
