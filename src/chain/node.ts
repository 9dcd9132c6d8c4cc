import { inspect } from 'node:util';
import type { LooseNode, LooseOptions, PreparedRequest, Verb } from '../../types/core.js';
import { RequestError } from '../errors';
import { ownOf } from '../own';
import { join, segmentOf, templateOf } from './template';
import { isVerb, unknownVerbs, verbs } from './verb';

/** A verb on a template: the result of a chain. */
export interface Call {
  verb: Verb;
  /** The URI template without a leading slash; `{name}` for path variables. */
  template: string;
  options: LooseOptions;
}

/** Carries calls out; how, is not the chain's business. */
export interface Dispatch {
  /** Sends; the response is whatever the protocol gives. */
  send(call: Call): Promise<unknown>;
  /** Signs and does not send. */
  prepare(call: Call): Promise<PreparedRequest>;
}

/**
 * How many nodes are kept below a root, or below the node of a chain string. The documented paths have about 2,500; beyond
 * this, nodes are created anew each time, so that ids written as properties cannot exhaust memory.
 */
const cacheLimit = 4096;

/** Where a node stands, and how many more nodes may be kept below the same start. */
interface Place {
  template: string;
  cache: { left: number };
}

/**
 * The root of a property chain. A node is an ordinary object whose verbs are its own; a `Proxy` at the end of the
 * prototype chain answers only what is missing, with the next segment.
 *
 * @example
 * const root = createChain(() => dispatch);
 * root.v3.certificates.get(); // dispatch.send({ verb: 'get', template: 'v3/certificates', options: {} })
 */
export const createChain = (dispatchOf: (template: string) => Dispatch): LooseNode => {
  const places = new WeakMap<object, Place>();

  const templateAt = (node: object): string => places.get(node)?.template ?? '';

  const misses = new Proxy(Object.create(null) as object, {
    get: (_target, property, node: object) => {
      if (typeof property === 'symbol' || property === 'then') return undefined;
      if (inherited.has(property)) return Reflect.get(Object.prototype, property, node);
      const place = places.get(node);
      if (place === undefined) return undefined;
      const { template, cache } = place;
      if (property.includes('/')) return nodeAt(join(template, templateOf(property)));
      const next = { template: join(template, segmentOf(property)), cache };
      const child = unknownVerbs.has(property)
        ? callable(refusalOf(property, template), next)
        : extend(Object.create(shared), next);
      if (cache.left > 0) {
        cache.left -= 1;
        own(node, property, child);
      }
      return child;
    },
  });

  const shared = Object.create(misses) as object;
  const shown = {
    toString(this: object) {
      return templateAt(this);
    },
    toJSON(this: object) {
      return templateAt(this);
    },
    [inspect.custom](this: object) {
      return `[Node ${templateAt(this) || '/'}]`;
    },
  };
  for (const name of Reflect.ownKeys(shown)) own(shared, name, Reflect.get(shown, name));

  /** Makes an object a node: its verbs, `chain` and `toRequest` become its own. */
  const extend = (node: object, place: Place): object => {
    const { template, cache } = place;
    places.set(node, place);
    for (const verb of verbs) {
      const call = callOf(verb, template);
      if (verb === 'delete' && typeof node !== 'function') {
        ownOnFirstUse(node, verb, () => callable(call, { template: join(template, verb), cache }));
      } else {
        own(node, verb, call);
      }
      own(node, `${verb}Async`, call);
    }
    own(node, 'toRequest', async (verb: unknown, options?: unknown, second?: unknown) => {
      if (!isVerb(verb)) throw unknownVerb(verb, template);
      refuseSecond(second);
      return dispatchOf(template).prepare({ verb, template, options: checkOptions(options) });
    });
    own(node, 'chain', (chainString: unknown) => {
      if (typeof chainString !== 'string') {
        throw new RequestError(
          'TEMPLATE_INVALID',
          `chain() takes a path such as 'v3/certificates', not ${chainString === null ? 'null' : typeof chainString}.`,
        );
      }
      const rest = templateOf(chainString);
      return nodeAt(rest === '' ? template : join(template, rest));
    });
    return node;
  };

  const callOf = (verb: Verb, template: string): AnyFunction => {
    const { send } = dispatchOf(template);
    return async (options?: unknown, second?: unknown) => {
      if (second !== undefined) refuseSecond(second);
      return send({ verb, template, options: checkOptions(options) });
    };
  };

  const nodeAt = (template: string): object => extend(Object.create(shared), { template, cache: { left: cacheLimit } });

  /** A function that is a node as well, for the words that are both: `receivers.delete()` and `receivers.delete.post()`. */
  const callable = (call: AnyFunction, place: Place): object => {
    Reflect.deleteProperty(call, 'name');
    Reflect.deleteProperty(call, 'length');
    return extend(Object.setPrototypeOf(call, shared), place);
  };

  const refusalOf =
    (word: string, template: string): AnyFunction =>
    async () => {
      throw unknownVerb(word, template);
    };

  return nodeAt('') as LooseNode;
};

/** What every object of the language has. Whatever else is on `Object.prototype` is a segment. */
const inherited: ReadonlySet<string> = new Set([
  ...[
    'constructor',
    'hasOwnProperty',
    'isPrototypeOf',
    'propertyIsEnumerable',
    'toLocaleString',
    'toString',
    'valueOf',
  ],
  ...['__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
]);

type AnyFunction = (...args: unknown[]) => unknown;

const own = (target: object, name: PropertyKey, value: unknown): void => {
  Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
};

/** Few nodes are ever asked for `delete`, and creating it costs as much as the node; so it is created on demand. */
const ownOnFirstUse = (target: object, name: PropertyKey, make: () => unknown): void => {
  const get = (): unknown => {
    const value = make();
    own(target, name, value);
    return value;
  };
  const set = (value: unknown): void => own(target, name, value);
  Object.defineProperty(target, name, { get, set, configurable: true, enumerable: false });
};

/** Behind this door is only what the caller wrote. */
const checkOptions = (options: unknown = {}): LooseOptions => {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) {
    const prototype: unknown = Object.getPrototypeOf(options);
    if (prototype !== Object.prototype && prototype !== null) refuseHidden(options);
    return ownOf(options as LooseOptions);
  }
  throw new RequestError('OPTIONS_INVALID', 'A verb takes one object of options, such as { query } or { json }.');
};

/** What a collection or a getter of a class holds is no property of the options, and would be lost. */
const refuseHidden = (options: object): void => {
  const hidden = Symbol.iterator in options ? 'the entries of a collection' : getterOf(options);
  if (hidden === undefined) return;
  throw new RequestError(
    'OPTIONS_INVALID',
    `A verb takes a plain object of options, and this one has ${hidden}, which would not be read; spread what it holds into { query } or { json }.`,
  );
};

const getterOf = (options: object): string | undefined => {
  for (let at: object | null = Object.getPrototypeOf(options); at !== null; at = Object.getPrototypeOf(at)) {
    // The end of the chain is `Object.prototype`, of whichever realm.
    if (Object.getPrototypeOf(at) === null) return undefined;
    const [getter] =
      Object.entries(Object.getOwnPropertyDescriptors(at)).find(([, { get }]) => get !== undefined) ?? [];
    if (getter !== undefined) return `a getter, ${getter}`;
  }
  return undefined;
};

/** In other libraries the options come second; ignoring them would lose a timeout or a header. `map` passes an index. */
const refuseSecond = (second: unknown): void => {
  if (typeof second !== 'object' || second === null) return;
  throw new RequestError(
    'OPTIONS_INVALID',
    'A verb takes one object; put what stands in the second into the first, beside json (or xml) and query.',
  );
};

const unknownVerb = (word: unknown, template: string): RequestError =>
  new RequestError(
    'VERB_UNKNOWN',
    `"${String(word)}" on "${template}" is not a verb of this API; use ${verbs.join(', ')} or their …Async twins.`,
  );
