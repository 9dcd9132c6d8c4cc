import { KeyObject } from 'node:crypto';
import { inspect } from 'node:util';

/** A secret that was found where nobody should read it. */
export interface Leak {
  /** What it is, as it was learnt. */
  secret: string;
  /** How it can be read, and of what. */
  way: string;
}

/** Knows secrets, keeps what was printed, published and thrown, and finds the ones in the other. */
export interface Watch {
  /** A key, a password or a token, in whichever form it was given. */
  learn(name: string, secret: unknown): void;
  /** Of the options of a client or a webhook those that nobody else may read. */
  learnOptions(options: unknown): void;
  /** What a person is called by, or pays with. */
  learnPersonal(...texts: string[]): void;
  /** Forgets a name after the next search: the secret of a single request. */
  learnForNow(name: string, secret: string): void;
  /** An error; what it holds is looked at in the search, for it is not whole when it is made. */
  sawError(error: Error): void;
  /** A line, an event: looked at as it is now. */
  saw(place: string, value: unknown): void;
  /** Looks at all that has been seen since the last search, and says how much that was. */
  search(): Searched;
}

export interface Searched {
  leaks: Leak[];
  /** How many of what: of each class of errors, of each event, of lines of each kind. */
  seen: Record<string, number>;
}

/** The tests of one process share one watch, for they share what they import. */
const key = Symbol.for('wechatpay-chain.tests.watch');

const shared: { [key]?: Watch } = globalThis as object;

/** The watch of this process, if there is one. */
export const currentWatch = (): Watch | undefined => shared[key];

/** @param start runs once in a process */
export const shareWatch = (start: () => Watch): Watch => {
  shared[key] ??= start();
  return shared[key];
};

/** Secrets are looked for in pieces, for a log may break or shorten what it prints. */
const piece = 16;
/** What no secret has in it, in base64, in hexadecimal or as letters and digits. */
const between = /[^a-z0-9+/=_-]/;

const runsOf = (text: string): string[] => text.split(between).filter(({ length }) => length >= piece);

const inLowerCase = (text: string): string => text.replace(/\\[nrt]|\s/g, '').toLowerCase();

/** `aaaaaaaaaaaaaaaa` is no secret, and stands in much that is none. */
const isTelling = (text: string): boolean => new Set(text).size >= 6;

/** How much of a private key is that of any other: what says that it is one, and of which kind. */
const commonStart = 96;

const isPath = (text: string): boolean => /^(?:file:|\.{0,2}\/)/.test(text) || text.endsWith('.pem');

/** A secret as text; what begins every private key alike is left out of it. */
const textOf = (secret: unknown): string => {
  if (secret instanceof KeyObject && secret.type === 'private')
    return textOf(secret.export({ type: 'pkcs8', format: 'pem' }));
  if (secret instanceof KeyObject && secret.type === 'secret') return secret.export().toString('latin1');
  if (secret instanceof Uint8Array) return Buffer.from(secret).toString('latin1');
  if (typeof secret !== 'string' || isPath(secret)) return '';
  if (secret.includes('PUBLIC KEY') || secret.includes('CERTIFICATE')) return '';
  const bare = secret.replace(/-----[^-]+-----/g, '').replace(/\\n|\s/g, '');
  return bare.length > 400 ? bare.slice(commonStart) : bare;
};

/** Of a body of megabytes its beginning. */
const everything = { maxStringLength: 1_000_000, maxArrayLength: 1_000 };

/** All the ways in which what is thrown may come to be printed. */
const printings: Record<string, (value: unknown) => unknown> = {
  inspect: (value) => inspect(value, { depth: 20, ...everything }),
  'inspect of what is hidden': (value) => inspect(value, { depth: 20, showHidden: true, ...everything }),
  JSON: (value) => JSON.stringify(value),
  'its stack': (value) => Object(value).stack,
};

/** The text that any client of the error's may print, by how it prints it. */
const printed = (value: unknown): [string, string][] =>
  Object.entries(printings).map(([way, print]) => {
    try {
      return [way, `${print(value)}`];
    } catch {
      // What cannot be printed in this way gives nothing away by it.
      return [way, ''];
    }
  });

/**
 * What an error is about: the content of the response with the id that the platform gave it, and of the request, hidden, what
 * went over the wire, where a sensitive field is a ciphertext.
 */
const quotedBy = (error: Error): string => {
  const response: unknown = Reflect.get(error, 'response') ?? Reflect.get(error, 'last');
  const { data, headers, config } = Object(response);
  const said = [data, Object(headers)['request-id'], Object(config).data];
  return inLowerCase(inspect(said, { depth: 20, ...everything }));
};

/** @param atMost how many errors of a kind are looked at in one search */
export const createWatch = (atMost: number): Watch => {
  const pieces = new Map<string, string>();
  const brief = new Map<string, string>();
  const personal = new Set<string>();
  let errors = new Map<string, Error[]>();
  let leaks: Leak[] = [];
  let seen: Record<string, number> = {};

  const learnInto = (known: Map<string, string>, name: string, secret: unknown): void => {
    const text = inLowerCase(textOf(secret));
    for (const found of runsOf(text)) {
      for (let at = 0; at + piece <= found.length; at += piece) {
        const part = found.slice(at, at + piece);
        if (isTelling(part)) known.set(part, name);
      }
    }
  };

  /** @param quoted what the platform itself has said, which is shown as it came */
  const look = (place: string, text: string, quoted = ''): void => {
    const bare = inLowerCase(text);
    const found = new Set<string>();
    for (const each of runsOf(bare)) {
      for (let at = 0; at + piece <= each.length; at += 1) {
        const part = each.slice(at, at + piece);
        const name = pieces.get(part) ?? brief.get(part);
        if (name !== undefined && !quoted.includes(part)) found.add(name);
      }
    }
    for (const each of personal) if (bare.includes(each) && !quoted.includes(each)) found.add('what is personal');
    for (const secret of found) leaks.push({ secret, way: place });
  };

  const learn: Watch['learn'] = (name, secret) => learnInto(pieces, name, secret);

  return {
    learn,
    learnOptions(options) {
      const { privateKey, apiV3Key, secret, merchant, proxy } = Object(options);
      const { key, pfx, passphrase } = Object(merchant);
      for (const each of [privateKey, Object(privateKey).key, key, pfx]) learn('a private key', each);
      for (const each of [Object(privateKey).passphrase, passphrase]) learn('a passphrase', each);
      learn('apiV3Key', apiV3Key);
      learn('secret', secret);
      learn('the password of a proxy', Object(Object(proxy).auth).password);
    },
    learnForNow: (name, secret) => learnInto(brief, name, secret),
    learnPersonal: (...texts) => {
      for (const text of texts) personal.add(text.toLowerCase());
    },
    sawError(error) {
      const kind = error.constructor.name;
      seen[kind] = (seen[kind] ?? 0) + 1;
      const kept = errors.get(kind) ?? [];
      if (kept.length < atMost) kept.push(error);
      errors.set(kind, kept);
    },
    saw(place, value) {
      seen[place] = (seen[place] ?? 0) + 1;
      const ways: [string, string][] = typeof value === 'string' ? [[place, value]] : printed(value);
      for (const [way, text] of ways) look(way === place ? place : `${way} of ${place}`, text);
    },
    search() {
      // Even if one of them cannot be looked at, the next test begins with none.
      const kept = [...errors];
      errors = new Map();
      for (const [kind, all] of kept) {
        for (const error of all) {
          const quoted = quotedBy(error);
          for (const [way, text] of printed(error)) look(`${way} of ${kind}`, text, quoted);
        }
      }
      const result = { leaks, seen };
      [leaks, seen] = [[], {}];
      brief.clear();
      return result;
    },
  };
};
