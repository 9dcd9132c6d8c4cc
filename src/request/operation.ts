import type { Call } from '../chain/node';
import { methodOf } from '../chain/verb';

/**
 * The name of an operation in errors, without a query: in the template of a download it contains a token.
 *
 * @example operationOf({ verb: 'get', template: 'v3/billdownload/file?token=…' }) // 'GET v3/billdownload/file'
 */
export const operationOf = ({ verb, template }: Pick<Call, 'verb' | 'template'>): string =>
  `${methodOf(verb)} ${withoutQuery(template)}`;

/** A path or a URL up to its query. */
export const withoutQuery = (url: string): string => url.replace(/\?.*/s, '');
