import type { Verb } from '../../types/core.js';
import { tree } from '../generated/tree';
import { find, type Traits } from './traits';

const none: Traits = Object.freeze({});

/**
 * What the catalogue knows of an operation beyond the usual; an operation outside the catalogue is a usual one.
 *
 * @example traitsOf('get', 'v3/billdownload/file').answer // 'bytes'
 */
export const traitsOf = (verb: Verb, template: string): Traits => find(tree, verb, template) ?? none;
