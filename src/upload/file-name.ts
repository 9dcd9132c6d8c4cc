import { basename, extname } from 'node:path';
import { RequestError } from '../errors';
import { isFileUrl, noAbsolutePath, pathOfFileUrl } from '../file-url';

/** The types that the platform infers from names: images, videos and documents that some operation takes. */
const types: Readonly<Record<string, string>> = {
  '.bmp': 'image/bmp',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.avi': 'video/x-msvideo',
  '.flv': 'video/x-flv',
  '.m4v': 'video/x-m4v',
  '.mkv': 'video/x-matroska',
  '.mov': 'video/quicktime',
  '.mp4': 'video/mp4',
  '.mpeg': 'video/mpeg',
  '.wmv': 'video/x-ms-wmv',
  '.csv': 'text/csv',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
};

/**
 * The path of a file to upload.
 *
 * @param filepath a path or a `file://` URL
 * @throws RequestError `OPTIONS_INVALID`
 */
export const pathOfFile = (filepath: unknown): string => {
  const path =
    filepath instanceof URL || (typeof filepath === 'string' && isFileUrl(filepath))
      ? pathOfFileUrl(filepath)
      : filepath;
  if (typeof path === 'string' && path !== '') return path;
  throw new RequestError(
    'OPTIONS_INVALID',
    path === undefined && filepath !== undefined
      ? `The path of the file to upload ${noAbsolutePath}.`
      : 'MediaUtil takes a path or a file:// URL, or a name with the content beside it.',
  );
};

/**
 * The name by which a file is uploaded: ASCII, because parsers disagree about quoted and encoded names, and with its suffix,
 * from which the platform infers the type.
 *
 * @example asciiName('/tmp/营业执照 (1).JPG') // '_1_.JPG'
 */
export const asciiName = (path: string): string => {
  const name = basename(path.replaceAll('\\', '/'));
  // A name such as ".png" is all suffix to whoever uploads it.
  const suffix = extname(name) || (name.startsWith('.') ? name : '');
  const stem = name.slice(0, name.length - suffix.length).replace(/[^\w.-]+/g, '_');
  const kept = suffix.replace(/[^\w.]/g, '');
  return `${/[A-Za-z0-9]/.test(stem) ? stem.slice(-96) : 'file'}${kept === '.' ? '' : kept}`;
};

/** The `Content-Type` of a file by its name. */
export const typeOfName = (name: string): string => types[extname(name).toLowerCase()] ?? 'application/octet-stream';
