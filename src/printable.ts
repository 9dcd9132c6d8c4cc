/**
 * Text that came over the wire or from a file, for an error or a log: what is no word, dot, slash or hyphen is shown as `?`.
 *
 * @param limit characters
 */
export const printable = (text: string, limit = 64): string => text.slice(0, limit).replace(/[^\w./-]/g, '?');
