import type { Verb } from '../../types/core.js';
import { lazily } from '../lazily';
import { ownValue } from '../own';
import { type Branch, findTraits, type Traits } from './traits';
import { tree } from './tree';

/** Reading it takes a millisecond: too long for every start of an application, nothing beside its first call. */
const wholeTree = lazily((): Branch => JSON.parse(tree));

/**
 * What the catalogue knows of an operation beyond the usual; an operation outside the catalogue is a usual one.
 *
 * @example traitsOf('get', 'v3/billdownload/file').response // 'bytes'
 */
export const traitsOf = (verb: Verb, template: string): Traits => {
  const found = findTraits(wholeTree(), verb, template);
  return found === undefined ? none : complete(found);
};

/** Each trait an own property, `undefined` where it is not set: this is asked for every call, and a copy without a prototype is slow. */
const complete = (found: Traits): Traits => {
  const encrypted = ownValue(found, 'encrypted');
  return {
    encrypted: encrypted && {
      json: ownValue(encrypted, 'json'),
      query: ownValue(encrypted, 'query'),
      meta: ownValue(encrypted, 'meta'),
      response: ownValue(encrypted, 'response'),
    },
    response: ownValue(found, 'response'),
    upload: ownValue(found, 'upload'),
    base: ownValue(found, 'base'),
    security: ownValue(found, 'security'),
    nonceless: ownValue(found, 'nonceless'),
    unsigned: ownValue(found, 'unsigned'),
  };
};

const none = complete({});
