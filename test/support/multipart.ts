/** A part of `multipart/form-data`, as received. */
export interface Part {
  name: string | undefined;
  filename: string | undefined;
  type: string | undefined;
  content: Buffer;
}

const blankLine = Buffer.from('\r\n\r\n');

/** Reads RFC 7578 by hand: the parts between the boundaries, or none for another content type. */
export const partsOf = (contentType: string | undefined, body: Buffer): Part[] => {
  const [, boundary] = /^multipart\/form-data; ?boundary=([\w'()+,./:=?-]+)$/.exec(contentType ?? '') ?? [];
  if (boundary === undefined) return [];
  const delimiter = Buffer.from(`--${boundary}`);
  const starts: number[] = [];
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + 1)) starts.push(at);
  if (!body.subarray(starts.at(-1)).equals(Buffer.from(`--${boundary}--\r\n`))) return [];
  return starts.slice(0, -1).map((start, index) => {
    const part = body.subarray(start + delimiter.length + 2, (starts[index + 1] ?? 0) - 2);
    const end = part.indexOf(blankLine);
    const head = part.subarray(0, end).toString();
    const said = (pattern: RegExp): string | undefined => pattern.exec(head)?.[1];
    return {
      name: said(/^Content-Disposition: form-data; name="([^"]*)"/m),
      filename: said(/; filename="([^"]*)"/),
      type: said(/^Content-Type: (.+)$/m),
      content: part.subarray(end + blankLine.length),
    };
  });
};
