import { readFileSync } from 'node:fs';
import { noAbsolutePath, pathOfFileUrl } from '../file-url';

/**
 * Reads the file of a `file://` URL.
 *
 * @throws Error with the rest of a sentence, and without a cause: what Node throws quotes the URL, and a key that was put
 * behind `file://` by mistake is one
 */
export const readKeyFile = (file: string | URL): Buffer => {
  const path = pathOfFileUrl(file);
  if (path === undefined) throw new Error(`${noAbsolutePath}; the text of a key goes without it as well`);
  try {
    return readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    throw new Error(isQuotable(`${file}`) ? `points to ${file}, which cannot be read (${code})` : noFile(code));
  }
};

/**
 * Reads the file of a plain path.
 *
 * @throws Error with the rest of a sentence, and without a cause, as `readKeyFile`
 */
export const readKeyPath = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    throw new Error(
      isQuotable(path) && looksLikePath(path)
        ? code === 'EISDIR'
          ? `points to "${path}", which is a folder (EISDIR); give the path of the file in it`
          : `points to "${path}", which cannot be read (${code}); a relative path begins where the process was started, a file:// URL is absolute`
        : `is neither PEM nor base64, nor the path or file:// URL of a file that can be read (${code})`,
    );
  }
};

/** Whether text can only be meant as a path: it begins or ends as one. */
export const looksLikePath = (text: string): boolean =>
  /^(?:\.{0,2}[\\/]|~|[a-z]:[\\/])/i.test(text) || /\.[a-z0-9]{2,5}$/i.test(text);

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

const noFile = (code: string): string =>
  `is no file:// URL of a file that can be read (${code}); a path goes behind file://, the text of a key goes without it`;

/** A name may be quoted if it cannot be PEM, nor base64 of DER, which begins with "MII", nor a piece of either. */
const isQuotable = (name: string): boolean =>
  name.length <= 256 && !/-----BEGIN|^file:\/+MII|[a-z0-9+=]{40}/i.test(name) && !isBase64Piece(name);

/** A piece of a key may begin with a slash, as a path does; but it has no dot, and capitals and digits among the letters. */
const isBase64Piece = (name: string): boolean =>
  name.length >= 24 && /^[A-Za-z0-9+/=\s]+$/.test(name) && [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(name));
