import { RequestError } from '../errors';
import { MediaUtil } from './media-util';

/**
 * A `FormData` of the web as an upload: its `meta` text, if there is one, is signed and sent unchanged; its one file is sent
 * under the name that the operation expects.
 *
 * @throws RequestError `OPTIONS_INVALID` unless there is exactly one file
 */
export const uploadOfForm = (form: FormData): MediaUtil => {
  const files = [...form.values()].filter((value: unknown) => value instanceof Blob) as unknown[] as Blob[];
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new RequestError('OPTIONS_INVALID', `A FormData to upload has one file, and this one has ${files.length}.`);
  }
  const meta = form.get('meta');
  const upload = new MediaUtil('name' in file ? String(file.name) : 'file', file);
  return typeof meta === 'string' ? upload.setMeta(meta) : upload;
};
