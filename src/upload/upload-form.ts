import { traitsOf } from '../catalogue/catalogue';
import { type UploadForm, usualUpload } from '../catalogue/traits';
import { ownOf } from '../own';

/**
 * How an operation wants an upload; one outside the catalogue wants the usual.
 *
 * @param template with path variables named or filled in
 * @example uploadFormOf('v3/merchant/media/upload').digest // 'sha256'
 */
export const uploadFormOf = (template: string): UploadForm => ownOf(traitsOf('post', template).upload ?? usualUpload);
