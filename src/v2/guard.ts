import { RequestError } from '../errors';
import { ownValue } from '../own';
import type { TextFields } from './fields';

/** The names that APIv2 has for the calling merchant. */
const names = ['mch_id', 'mchid', 'combine_mch_id'] as const;

/**
 * Refuses a request that names another merchant than the client's: signed with the wrong secret, it would only get
 * `SIGNERROR`. A missing merchant is not filled in.
 *
 * @throws RequestError `MCHID_MISMATCH`
 */
export const guardMchid = (mchid: string, fields: TextFields): void => {
  const name = names.find((each) => (ownValue(fields, each) ?? mchid) !== mchid);
  if (name === undefined) return;
  throw new RequestError(
    'MCHID_MISMATCH',
    `${name} is "${fields[name]}", and this client belongs to ${mchid}; call with the client of that merchant.`,
  );
};
