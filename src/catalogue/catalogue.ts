import type { Verb } from '../../types/core.js';
import { lazily } from '../lazily';
import { ownOf } from '../own';
import { type Branch, findTraits, type Traits } from './traits';
import { tree } from './tree';

/** Reading it takes a millisecond: too long for every start of an application, nothing beside its first call. */
const wholeTree = lazily((): Branch => withoutPrototypes(JSON.parse(tree)));

/**
 * What the catalogue knows of an operation beyond the usual; an operation outside the catalogue is a usual one.
 *
 * @example traitsOf('get', 'v3/billdownload/file').response // 'bytes'
 */
export const traitsOf = (verb: Verb, template: string): Traits => findTraits(wholeTree(), verb, template) ?? none;

const none: Traits = ownOf({});

/** The same objects, inheriting nothing: their names are looked up at every call. */
const withoutPrototypes = <T extends object>(value: T): T => {
  for (const each of Object.values(value)) if (typeof each === 'object' && each !== null) withoutPrototypes(each);
  return Array.isArray(value) ? value : Object.setPrototypeOf(value, null);
};
