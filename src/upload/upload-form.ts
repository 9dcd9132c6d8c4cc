import { traitsOf } from '../catalogue/catalogue';
import { type UploadForm, usualUpload } from '../catalogue/traits';
import { ownOf } from '../own';

/**
 * The form of an upload that an operation expects; the usual one for an operation outside the catalogue.
 *
 * @param template with path variables named or filled in
 * @example uploadFormOf('v3/merchant/media/upload').digest // 'sha256'
 */
export const uploadFormOf = (template: string): UploadForm => ownOf(traitsOf('post', template).upload ?? usualUpload);
