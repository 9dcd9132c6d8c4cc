import { ownOf } from '../own';
/** How an operation wants its file and the `meta` part to be written. */
export interface UploadForm {
  /** The name of the file's part. */
  file: string;
  /** The digest's field of `meta`. */
  digest: string;
  algorithm: 'SHA256' | 'SM3';
  /** The file name's field of `meta`, where it has one. */
  filename?: string;
  /** Fields of `meta` that never change. */
  always?: Readonly<Record<string, string>>;
}

const usual: UploadForm = { file: 'file', digest: 'sha256', algorithm: 'SHA256', filename: 'filename' };

/** The operations that want it otherwise; `{}` is any path variable. */
const unusual: Readonly<Record<string, UploadForm>> = {
  'v3/ecommerce/account/cancel-applications/media': { ...usual, digest: 'file_digest', filename: 'file_name' },
  'v3/global/merchant-storage/file/upload': { ...usual, digest: 'digest' },
  'v3/marketing/shopping-receipt/shoppingreceipts': { file: 'file', digest: 'sha256', algorithm: 'SHA256' },
  'v3/mch-manage/submission-files/sub-mchid/{}/upload': {
    ...usual,
    file: 'submission_file',
    digest: 'file_digest',
    filename: 'file_name',
  },
  'v3/mch-operation-manage/enhanced-due-diligence/{}/upload': {
    ...usual,
    file: 'due_diligence_file',
    digest: 'file_digest',
    filename: 'file_name',
  },
  // The field's name is misspelt in the API itself.
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    file: 'file',
    digest: 'digest',
    algorithm: 'SM3',
    always: { digest_alogrithm: 'SM3' },
  },
  'v3/taxi-invoice/cards/upload-file': {
    file: 'file',
    digest: 'digest',
    algorithm: 'SM3',
    always: { digest_algorithm: 'DIGEST_ALGORITHM_SM3' },
  },
};

/**
 * How an operation wants an upload.
 *
 * @param template with path variables named or filled in
 * @example uploadFormOf('v3/merchant/media/upload').digest // 'sha256'
 */
export const uploadFormOf = (template: string): UploadForm => {
  const segments = template.split('/');
  const fits = (pattern: string): boolean => {
    const expected = pattern.split('/');
    return (
      expected.length === segments.length && expected.every((word, index) => word === '{}' || word === segments[index])
    );
  };
  return ownOf(Object.entries(unusual).find(([pattern]) => fits(pattern))?.[1] ?? usual);
};
