import type { Verb } from '../../types/core.js';
import { ownOf } from '../own';
import type { Branch, Traits } from './traits';
import { tree } from './tree';

/** Reading it takes a millisecond: too long for every start of an application, nothing beside its first call. */
const read: { tree?: Branch } = {};

/**
 * The traits of an operation that differ from the usual; none for one outside the catalogue.
 *
 * @example traitsOf('get', 'v3/billdownload/file').response // 'bytes'
 */
export const traitsOf = (verb: Verb, template: string): Traits => {
  read.tree ??= withoutPrototypes<Branch>(JSON.parse(tree));
  return findTraits(read.tree, verb, template) ?? none;
};

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
