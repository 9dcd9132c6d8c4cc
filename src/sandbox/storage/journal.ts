import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { writePrivateFile } from './write-file';

/** What is remembered by name; a change replaces the whole entry. */
export type Entries<T> = Map<string, T>;

/** Where a sandbox keeps what happened. */
export interface Journal {
  /** The collection of a name, as it was left. */
  readonly collection: <T>(name: string) => Entries<T>;
  readonly close: () => void;
}

/**
 * Forgets everything with the process.
 *
 * @param changed is told of each change
 */
export const memoryJournal = (changed: () => void = () => undefined): Journal => ({
  collection: <T>() => new WrittenMap<T>([], changed),
  close: () => undefined,
});

/** The first line of the file: what is in it, and how. */
const heading = '{"wechatpay-chain":"sandbox state","version":1}';

/**
 * Keeps what happened in a file, a line for each change, written before the response is: a process that is killed loses nothing
 * that it said, and of a line that was cut off the rest.
 *
 * @param changed is told of each change
 * @throws Error when the file cannot be read or written, or another version wrote it
 */
export const openJournal = (path: string, changed: () => void = () => undefined): Journal => {
  const collections = readCollections(path);
  // What was replaced since is left out; by a rename, so that there is always one whole file.
  const lines = [...collections].flatMap(([name, entries]) =>
    [...entries].map(([key, value]) => lineOf(name, key, value)),
  );
  const whole = `${[heading, ...lines].join('\n')}\n`;
  writePrivateFile(path, whole);
  const file = openSync(path, 'a', 0o600);
  let size = Buffer.byteLength(whole);
  const append = (line: string): void => {
    try {
      writeFileSync(file, line);
      size += Buffer.byteLength(line);
    } catch (error) {
      // On a disk that is full: half a line would spoil the next one.
      ftruncateSync(file, size);
      throw error;
    }
  };
  let isOpen = true;
  return {
    collection: <T>(name: string) => {
      const write = (...change: readonly [key: string | null, value?: unknown]): void => {
        // The number of a closed file may be another file's by now.
        if (isOpen) append(`${lineOf(name, ...change)}\n`);
        changed();
      };
      return new WrittenMap<T>((collections.get(name) ?? new Map()) as Entries<T>, write);
    },
    close: () => {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
};

/**
 * The collections by their names as a file has them, also while a sandbox writes it.
 *
 * @throws Error when the file cannot be read, or another version wrote it
 */
export const readCollections = (path: string): ReadonlyMap<string, Entries<unknown>> => {
  const collections = new Map<string, Entries<unknown>>();
  for (const [name, key, value] of linesOf(path)) {
    const known = collections.get(name) ?? new Map<string, unknown>();
    collections.set(name, known);
    if (key === null) known.clear();
    else if (value === undefined) known.delete(key);
    else known.set(key, value);
  }
  return collections;
};

/** Tells of each of its changes before it is made, so that it can be written down. */
class WrittenMap<T> extends Map<string, T> {
  readonly #write: ((key: string | null, value?: unknown) => void) | undefined;

  constructor(entries: Iterable<readonly [string, T]>, write: (key: string | null, value?: unknown) => void) {
    super(entries);
    this.#write = write;
  }

  override set(key: string, value: T): this {
    // Also called by the constructor of `Map`, for what is in the file already.
    if (#write in this) this.#write?.(key, value);
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    this.#write?.(key);
    return super.delete(key);
  }

  override clear(): void {
    this.#write?.(null);
    super.clear();
  }
}

/** The changes in the order in which they were written; what was being written when the process ended is cut off. */
const linesOf = (path: string): (readonly [name: string, key: string | null, value?: unknown])[] => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`The sandbox's state cannot be read from ${path} (${(error as NodeJS.ErrnoException).code}).`);
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [first = '', ...lines] = whole.split('\n').slice(0, -1);
  if (first !== heading) {
    throw new Error(
      `${path} is no state that this version of the sandbox wrote; move it away to begin anew, or start the sandbox that wrote it.`,
    );
  }
  return lines.map((line, index) => {
    try {
      return JSON.parse(line, revived);
    } catch {
      throw new Error(`Line ${index + 2} of ${path} is damaged; move the file away to begin anew.`);
    }
  });
};

const lineOf = (...change: readonly [name: string, key: string | null, value?: unknown]): string =>
  JSON.stringify(change, written);

/** Bytes as base64; `JSON.stringify` has made an object of them already. */
export const written = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Buffer') return value;
  return 'data' in value ? { $bytes: Buffer.from(value.data as number[]).toString('base64') } : value;
};

export const revived = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string'
    ? Buffer.from(value.$bytes, 'base64')
    : value;
