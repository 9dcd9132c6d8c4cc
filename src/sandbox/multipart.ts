/** A part of `multipart/form-data`, as it came. */
export interface Part {
  readonly name: string;
  /** `undefined` for a part that is no file. */
  readonly filename: string | undefined;
  /** The part's own media type; `text/plain` where it names none. */
  readonly type: string;
  readonly content: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');

const boundaryOf = (contentType: string): string | undefined =>
  /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^\s";]+))/i.exec(contentType)?.slice(1).find(Boolean);

/** Whether a request says that it is a form with files. */
export const isMultipart = (contentType = ''): boolean => /^multipart\/form-data\b/i.test(contentType);

/** A header's value. Lines end as in HTTP: to a regular expression U+2028, which a name may hold, would end one as well. */
const headerIn = (lines: readonly string[], name: string): string | undefined =>
  lines
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();

const partOf = (bytes: Buffer): Part | undefined => {
  const end = bytes.indexOf(HEAD_END);
  const lines = bytes.subarray(0, end).toString().split('\r\n');
  const [, disposition = ''] = /^form-data(;[\s\S]*)$/i.exec(headerIn(lines, 'content-disposition') ?? '') ?? [];
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (end < 0 || name === undefined) return undefined;
  return {
    name,
    filename: /;\s*filename="([^"]*)"/i.exec(disposition)?.[1],
    type: /^\S+$/.exec(headerIn(lines, 'content-type') ?? '')?.[0] ?? 'text/plain',
    content: bytes.subarray(end + HEAD_END.length),
  };
};

/**
 * The parts of a form, none of their bytes decoded.
 *
 * @param contentType the header, with the boundary
 * @returns `undefined` for anything that is not a whole and well-formed `multipart/form-data`
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export const partsOf = (contentType: string | undefined, body: Buffer): Part[] | undefined => {
  const boundary = boundaryOf(contentType ?? '');
  if (boundary === undefined) return undefined;
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The line end before a delimiter belongs to it, and the first delimiter has none.
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: Part[] = [];
  for (let at = whole.indexOf(delimiter); at >= 0; ) {
    const start = at + delimiter.length;
    if (whole.subarray(start, start + 2).toString('latin1') === '--') return parts;
    at = whole.indexOf(delimiter, start);
    // The line end before the first header is kept off; without it this is another boundary that begins like ours.
    const starts = whole.subarray(start, start + 2).toString('latin1') === '\r\n';
    const part = starts && at >= 0 ? partOf(whole.subarray(start + 2, at)) : undefined;
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return undefined;
};

/** The one part of this name, if it is a file or none as wanted. */
export const onlyPart = (parts: readonly Part[], name: string, kind: 'file' | 'field'): Part | undefined => {
  const [part, ...others] = parts.filter((each) => each.name === name);
  const fits = part !== undefined && others.length === 0 && (part.filename !== undefined) === (kind === 'file');
  return fits ? part : undefined;
};
