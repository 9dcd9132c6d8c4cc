import { inspect } from 'node:util';
import type { LooseNode, LooseOptions, PreparedRequest, Verb } from '../../types/core.js';
import { RequestError } from '../errors.js';
import { join, segmentOf, templateOf } from './template.js';
import { isVerb, unknownVerbs, verbs } from './verb.js';

/** A verb on a template: what a chain comes to. */
export interface Call {
  verb: Verb;
  /** The URI template without a leading slash; `{name}` for path variables. */
  template: string;
  options: LooseOptions;
}

/** Carries calls out; the chain knows nothing of how. */
export interface Dispatch {
  /** Sends; the answer is whatever the protocol gives. */
  send(call: Call): Promise<unknown>;
  /** Signs and does not send. */
  prepare(call: Call): Promise<PreparedRequest>;
}

/**
 * How many nodes of the property chain a client keeps. The documented paths make about 2,500; past this, nodes are made
 * anew each time, so that ids written as properties cannot use up memory.
 */
const cacheLimit = 4096;

/**
 * The root of a property chain. A node is an ordinary object whose verbs are its own; a `Proxy` at the end of the
 * prototype chain answers only what is missing, with the next segment.
 *
 * @example
 * const root = createChain(dispatch);
 * root.v3.certificates.get(); // dispatch.send({ verb: 'get', template: 'v3/certificates', options: {} })
 */
export const createChain = (dispatch: Dispatch): LooseNode => {
  const templates = new WeakMap<object, string>();
  let cached = 0;

  const templateAt = (node: object): string => templates.get(node) ?? '';

  const misses = new Proxy(Object.create(null) as object, {
    get: (_target, property, node: object) => {
      if (typeof property === 'symbol' || property === 'then') return undefined;
      if (property in Object.prototype) return Reflect.get(Object.prototype, property, node);
      const template = templates.get(node);
      if (template === undefined) return undefined;
      if (property.includes('/')) return nodeAt(join(template, templateOf(property)));
      const next = join(template, segmentOf(property));
      const child = unknownVerbs.has(property) ? callable(refusalOf(property, template), next) : nodeAt(next);
      if (cached < cacheLimit) {
        cached += 1;
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
  const extend = (node: object, template: string): object => {
    templates.set(node, template);
    for (const verb of verbs) {
      const call = callOf(verb, template);
      if (verb === 'delete' && typeof node !== 'function') {
        ownOnFirstUse(node, verb, () => callable(call, join(template, verb)));
      } else {
        own(node, verb, call);
      }
      own(node, `${verb}Async`, call);
    }
    own(node, 'toRequest', async (verb: unknown, options?: unknown) => {
      if (!isVerb(verb)) throw unknownVerb(verb, template);
      return dispatch.prepare({ verb, template, options: checkOptions(options) });
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

  const callOf =
    (verb: Verb, template: string): AnyFunction =>
    async (options?: unknown) =>
      dispatch.send({ verb, template, options: checkOptions(options) });

  const nodeAt = (template: string): object => extend(Object.create(shared) as object, template);

  /** A function that is a node as well, for the words that are both: `receivers.delete()` and `receivers.delete.post()`. */
  const callable = (call: AnyFunction, template: string): object => {
    Reflect.deleteProperty(call, 'name');
    Reflect.deleteProperty(call, 'length');
    return extend(Object.setPrototypeOf(call, shared) as object, template);
  };

  const refusalOf =
    (word: string, template: string): AnyFunction =>
    async () => {
      throw unknownVerb(word, template);
    };

  return nodeAt('') as LooseNode;
};

type AnyFunction = (...args: unknown[]) => unknown;

const own = (target: object, name: PropertyKey, value: unknown): void => {
  Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
};

/** Few nodes are ever asked for `delete`, and making it costs as much as the node. */
const ownOnFirstUse = (target: object, name: PropertyKey, make: () => unknown): void => {
  const get = (): unknown => {
    const value = make();
    own(target, name, value);
    return value;
  };
  Object.defineProperty(target, name, { get, configurable: true, enumerable: false });
};

const checkOptions = (options: unknown = {}): LooseOptions => {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) return options as LooseOptions;
  throw new RequestError('OPTIONS_INVALID', 'A verb takes one object of options, such as { query } or { json }.');
};

const unknownVerb = (word: unknown, template: string): RequestError =>
  new RequestError(
    'VERB_UNKNOWN',
    `«${String(word)}» on «${template}» is not a verb of this API; use ${verbs.join(', ')} or their …Async twins.`,
  );
