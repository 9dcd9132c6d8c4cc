import type { Verb } from '../../types/core.js';
import { ownOf } from '../own';
import type { Branch, Traits } from './traits';
import { tree } from './tree';

/** Reading it takes a millisecond: too long for every start of an application, nothing beside its first call. */
const read: { tree?: Branch; words?: ReadonlySet<string> } = {};

const treeOf = (): Branch => {
  read.tree ??= withoutPrototypes<Branch>(JSON.parse(tree));
  return read.tree;
};

/**
 * The traits of an operation that differ from the usual; none for one outside the catalogue.
 *
 * @example traitsOf('get', 'v3/billdownload/file').response // 'bytes'
 */
export const traitsOf = (verb: Verb, template: string): Traits =>
  findTraits(read.tree ?? treeOf(), verb, template) ?? none;

const none: Traits = ownOf({});

/** The same objects, inheriting nothing: their names are looked up at every call. */
const withoutPrototypes = <T extends object>(value: T): T => {
  for (const each of Object.values(value)) if (typeof each === 'object' && each !== null) withoutPrototypes(each);
  return Array.isArray(value) ? value : Object.setPrototypeOf(value, null);
};

/**
 * The traits of an operation in a tree, whether its path variables are still names (any names) or already hold their
 * values. A word in the tree takes precedence over a path variable.
 *
 * @param template below the base address, without a leading slash; a query is ignored. `undefined` is the end of one
 * @example findTraits(tree, 'get', 'v3/merchants/1900000109') // what the tree holds for get of v3/merchants/{sub_mchid}
 */
export const findTraits = ({ verbs, below }: Branch, verb: Verb, template: string | undefined): Traits | undefined => {
  if (template === undefined) return verbs !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  const [path = ''] = template.split('?', 1);
  const slash = path.indexOf('/');
  const [segment, rest] = slash < 0 ? [path, undefined] : [path.slice(0, slash), path.slice(slash + 1)];
  const word = segment === '{empty}' ? '' : segment;
  for (const name of word === '' ? [word] : [word, '{}']) {
    // The words come from the caller: `constructor` must not find what objects inherit.
    const next = below !== undefined && Object.hasOwn(below, name) ? below[name] : undefined;
    const found = next && findTraits(next, verb, rest);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * A path without the values of its variables, which are somebody's ids: what stands for one is `{}`. Outside the catalogue
 * nothing says what is a value, so only the words that the catalogue has are shown.
 *
 * @param path a template, or a path that holds values; without a query
 * @example templateWithoutValues('get', 'v3/marketing/favor/users/oUpF8uMuAJO_M2px/coupons') // 'v3/marketing/favor/users/{}/coupons'
 */
export const templateWithoutValues = (verb: Verb, path: string): string => {
  const segments = path.split('/');
  const shown = wordsIn(treeOf(), verb, segments);
  return segments
    .map((segment, at) => ((shown === undefined ? isWord(segment) : shown[at]) || isVariable(segment) ? segment : '{}'))
    .join('/');
};

const isVariable = (segment: string): boolean => /^\{\+?[\w.-]{1,64}\}$/.test(segment);

const isWord = (segment: string): boolean => {
  read.words ??= new Set(wordsBelow(treeOf()));
  return read.words.has(segment);
};

const wordsBelow = ({ below = {} }: Branch): string[] =>
  Object.entries(below).flatMap(([name, branch]) => [name, ...wordsBelow(branch)]);

/** Which segments of a path the catalogue has as words; `undefined` for a path that it does not have. */
const wordsIn = (
  { verbs, below = {} }: Branch,
  verb: Verb,
  [segment, ...rest]: readonly string[],
): boolean[] | undefined => {
  if (segment === undefined) return verbs !== undefined && Object.hasOwn(verbs, verb) ? [] : undefined;
  const word = segment === '{empty}' ? '' : segment;
  for (const name of word === '' ? [word] : [word, '{}']) {
    const next = Object.hasOwn(below, name) ? below[name] : undefined;
    const found = next && wordsIn(next, verb, rest);
    if (found !== undefined) return [name !== '{}', ...found];
  }
  return undefined;
};
