import type { BillFile } from '../download/bill-file';
import { MediaError } from '../errors';
import { memberOf, ownOf, ownValue } from '../own';

/** The response to an application for a bill or a receipt, as far as it leads to its files. */
export interface Application {
  download_url?: string;
  hash_type?: string;
  hash_value?: string;
  /** A bill in several files, each encrypted (平台收付通, 支付分). */
  download_bill_list?: readonly Partial<BillFile>[];
}

/** An application, its response, or the promise of one, as a verb gives it. */
export type Applied = PromiseLike<{ data: Application }> | { data: Application } | Application;

/** One file to download; without a digest, its path must be one whose responses are not signed. */
export type DownloadFile = Omit<BillFile, 'hash_type' | 'hash_value'> & Partial<BillFile>;

/**
 * The files of an application, in their order.
 *
 * @throws MediaError `BILL_NOT_FOUND` when it names none, as a receipt that is still being made
 */
export const filesOf = (application: Application): DownloadFile[] => {
  const listed = ownValue(application, 'download_bill_list') ?? [application];
  const files = listed.map((file) => ownOf(file as Partial<BillFile>));
  const named = files.filter(
    (file): file is DownloadFile => typeof file.download_url === 'string' && file.download_url !== '',
  );
  if (named.length > 0 && named.length === files.length) return named.sort((a, b) => sequence(a) - sequence(b));
  throw new MediaError(
    'BILL_NOT_FOUND',
    'The response names no download_url; a receipt may not be ready yet; ask again later.',
  );
};

const sequence = ({ bill_sequence = 0 }: DownloadFile): number => bill_sequence;

/** What an application, however it was given, holds. */
export const applicationOf = async (applied: Applied): Promise<Application> => {
  const given = await applied;
  const data = memberOf(given as { data?: Application }, 'data');
  return typeof data === 'object' ? data : (given as Application);
};
