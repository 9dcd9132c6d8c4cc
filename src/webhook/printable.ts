/** What came over the wire may be anything; a message is text for people, and one line of a log. */
export const printable = (text: string): string => text.replace(/[^\w./-]/g, '?').slice(0, 64);
