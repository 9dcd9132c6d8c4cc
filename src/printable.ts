/**
 * Text that came over the wire or from a file, made safe for an error or a log: anything but letters, digits, `_`, `.`, `/`
 * and `-` becomes `?`.
 *
 * @param limit characters
 */
export const printable = (text: string, limit = 64): string => text.slice(0, limit).replace(/[^\w./-]/g, '?');
