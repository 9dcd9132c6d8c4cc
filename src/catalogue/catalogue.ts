import type { Verb } from '../../types/core.js';
import { tree } from '../generated/tree';
import { ownOf } from '../own';
import { find, type Traits } from './traits';

/**
 * What the catalogue knows of an operation beyond the usual; an operation outside the catalogue is a usual one.
 *
 * @example traitsOf('get', 'v3/billdownload/file').answer // 'bytes'
 */
export const traitsOf = (verb: Verb, template: string): Traits => {
  const { encrypted, ...others } = ownOf(find(tree, verb, template));
  return ownOf(others, encrypted === undefined ? {} : { encrypted: ownOf(encrypted) });
};
