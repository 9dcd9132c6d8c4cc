import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChain, type Dispatch } from '../../src/chain/node';
import { verbs } from '../../src/chain/verb';
import type { LooseNode } from '../../types/core.js';
import { fieldsOf, holds, text, textOf } from '../support/law';

const told: Dispatch = { send: async (call) => call, prepare: async (call) => call as never };
const root = createChain(() => told);

/** What a node sends, and says that it is. */
const templateOf = async (node: LooseNode): Promise<unknown> => {
  const { template } = (await node.get()) as unknown as { template: string };
  expect(`${node}`).toBe(template);
  return template;
};

const along = (path: readonly string[], from: LooseNode = root): LooseNode =>
  path.reduce<LooseNode>((node, each) => node[each] as LooseNode, from);

/** What a node has of its own or of the language; every other word is a segment. */
const taken = new Set([
  ...[...verbs, ...['head', 'options', 'trace', 'connect']].flatMap((verb) => [verb, `${verb}Async`]),
  ...['chain', 'toRequest', 'toString', 'toJSON', 'then'],
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** A segment as it stands in a path, with neither a capital nor the form of a variable. */
const plain = fc
  .oneof(textOf('abcz019-', { minLength: 1 }), text({ minLength: 1, maxLength: 8 }))
  .filter((each) => !taken.has(each) && !/[A-Z/<>]|^[_${].*[_$}]$/s.test(each));
const variableName = textOf('abcz019_', { minLength: 1 }).filter((each) => !/^_|_$/.test(each));
const path = fc.array(
  fc.oneof(
    plain,
    variableName.map((name) => `{${name}}`),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('a path', () => {
  it('is the same as a property chain, as one chain string, as an index, and in any mixture of them', () =>
    holds([path, fc.array(fc.constantFrom('chain', 'index', 'words'), { maxLength: 6 })], async (words, how) => {
      const joined = words.join('/');
      expect(await templateOf(along(words))).toBe(joined);
      expect(await templateOf(root.chain(joined))).toBe(joined);
      expect(await templateOf(root.chain(`/${joined}`))).toBe(joined);
      if (words.length > 1) expect(await templateOf(root[joined] as LooseNode)).toBe(joined);
      let node: LooseNode = root;
      let rest = words;
      for (const way of [...how, 'words']) {
        const length = way === 'words' && how.length === 0 ? rest.length : 2;
        const part = rest.slice(0, length);
        rest = rest.slice(length);
        if (part.length === 0) break;
        if (way === 'chain') node = node.chain(part.join('/'));
        else if (way === 'index' && part.length > 1) node = node[part.join('/')] as LooseNode;
        else node = along(part, node);
      }
      expect(await templateOf(along(rest, node))).toBe(joined);
    }));

  it('is the same each time it is walked, over nodes that are kept and over new ones (idempotence)', () =>
    holds([path], async (words) => {
      const fresh = createChain(() => told);
      const first = along(words, fresh);
      expect(along(words, fresh)).toBe(first);
      expect(
        await templateOf(
          along(
            words,
            createChain(() => told),
          ),
        ),
      ).toBe(await templateOf(first));
    }));

  it('is not changed by walking others below it or beside it (independence of order)', () =>
    holds([fc.array(path, { minLength: 1, maxLength: 4 })], async (paths) => {
      const fresh = createChain(() => told);
      const nodes = paths.map((words) => along(words, fresh));
      for (const [index, node] of [...nodes.entries()].reverse()) {
        expect(await templateOf(node)).toBe(paths[index]?.join('/'));
      }
    }));

  it('carries every verb, and its …Async twin, with the options as they were given', () =>
    holds(
      [path, fc.constantFrom(...verbs), fc.boolean(), fieldsOf(plain, fc.jsonValue())],
      async (words, verb, twin, options) => {
        const send = along(words)[twin ? `${verb}Async` : verb] as unknown as (given: object) => Promise<object>;
        expect(await send(options)).toEqual({ verb, template: words.join('/'), options });
      },
    ));
});

describe('a property', () => {
  it('of camelCase is the word of kebab-case', () =>
    holds(
      [fc.array(textOf('abcz', { minLength: 1 }), { minLength: 1, maxLength: 5 }), fc.boolean()],
      async (words, capital) => {
        const [first = '', ...others] = words;
        const raised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
        const camel = [capital ? raised(first) : first, ...others.map(raised)].join('');
        fc.pre(!taken.has(camel));
        expect(await templateOf(along(['v3', camel]))).toBe(`v3/${words.join('-')}`);
      },
    ));

  it('names a variable the same by _name_, $name$, {name}, <name> and the chain string {name}', () =>
    holds([variableName], async (name) => {
      const expected = await templateOf(root.chain(`v3/{${name}}`));
      for (const way of [`_${name}_`, `$${name}$`, `{${name}}`, `<${name}>`]) {
        expect(await templateOf(along(['v3', way]))).toBe(expected);
      }
    }));

  it('is a segment, whatever its characters, and never one of a node', () =>
    holds([text({ minLength: 1 })], async (name) => {
      fc.pre(!taken.has(name) && !name.includes('/'));
      const node = along(['v3', name]);
      expect(`${node}`.split('/')).toHaveLength(2);
      expect(Object.keys(node)).toEqual([]);
      expect(await Promise.resolve(node)).toBe(node);
    }));
});
