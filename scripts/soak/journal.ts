import { createWriteStream, readFileSync, type WriteStream } from 'node:fs';

/** What became of a request on its way through the proxy, as the proxy saw it. */
export interface Passed {
  /** The call that it belongs to. */
  call: string;
  method: string;
  target: string;
  /** A digest of the body, without what has to change in each attempt. */
  body: string;
  /** Whether the platform got the whole of it. */
  arrived: boolean;
  /** What the platform responded with; 0 where it did not. */
  status: number;
  /** What the proxy did, `none` where that was nothing. */
  fault: string;
  /** Whether the connection had been given a second response before: then nobody can know which request one belongs to. */
  outOfStep?: boolean;
  /** Whether what went back proves itself; `undefined` where nothing did, or nothing that has to. */
  authentic?: boolean;
}

/** A call of the SDK that begins. */
export interface Begun {
  call: string;
  kind: string;
  client: string;
  /** The number of the business that it makes. */
  makes?: string;
}

/** How a call ended: by a value, or by an error. */
export interface Settled {
  call: string;
  isOk: boolean;
  /** What is wrong with a value: it does not belong to what was asked. */
  wrong?: string;
  /** The class and the code of an error, and whether it is one of the SDK's own. */
  name?: string;
  code?: string;
  isOwn?: boolean;
  /** What an error says of the request. */
  says?: 'nothing was sent' | 'it may have arrived' | 'nothing';
  /** By how far the clock was wrong all the time that the call took, in seconds; `undefined` if that changed. */
  ahead?: number;
}

/** Writes what happened, one JSON a line. */
export const journalOf = (path: string): { write(entry: object): void; end(): Promise<void> } => {
  const stream: WriteStream = createWriteStream(path);
  return {
    write: (entry) => void stream.write(`${JSON.stringify(entry)}\n`),
    end: () => new Promise((resolve) => stream.end(resolve)),
  };
};

export const readJournal = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
