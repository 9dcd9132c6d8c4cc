import { fileURLToPath } from 'node:url';

/** Whether text is meant as a `file://` URL and not as a path. */
export const isFileUrl = (text: string): boolean => /^file:/i.test(text);

/**
 * The path of a `file://` URL. In its text `#`, `?` and a `%` that encodes nothing are what they are in a path: somebody has
 * put a path behind `file://`, and a part of it would be another file.
 *
 * @returns `undefined` for what names no file of this machine: a relative path, a host, another scheme, `%00`
 * @example pathOfFileUrl('file:///srv/a#b/key.pem') // '/srv/a#b/key.pem'
 */
export const pathOfFileUrl = (file: string | URL): string | undefined => {
  const text = `${file}`.replace(/[#?]|%(?![0-9a-f]{2})/gi, encodeURIComponent);
  if (/%00/.test(text) || !isAbsolute(text)) return undefined;
  try {
    return fileURLToPath(text);
  } catch {
    return undefined;
  }
};

/** On Windows a host before the path is a share of the network. */
const isAbsolute = (url: string): boolean =>
  /^file:(?:\/(?!\/)|\/\/(?:localhost)?\/)/i.test(url) || (process.platform === 'win32' && isFileUrl(url));

/** What is said of a `file://` URL that names no file of this machine. */
export const noAbsolutePath =
  'is no file:// URL of an absolute path; write file:///srv/file.pem with three slashes, or a relative path without file:// (./file.pem)';
