import { RequestError } from '../errors';
import { ownValue } from '../own';
import type { TextFields } from './fields';

/** How APIv2 names the merchant that calls. */
const names = ['mch_id', 'mchid', 'combine_mch_id'] as const;

/**
 * Refuses a request in another merchant's name than the client's: signed with the wrong secret it would only say
 * `SIGNERROR`. A merchant that is not named is not invented.
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
