/** Text of a cell or a paragraph, with nothing in it that Markdown or Vue would take for its own. */
export const plain = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '&#123;&#123;')
    .replace(/[\\`*_|[\]]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ');

/** A code span; a bar in it would end the cell of a table. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|').replaceAll('`', '')}\``;

/** A table; nothing without rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What there is of these parts, an empty line between two. */
export const joined = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** The anchor of a heading, as GitHub makes it. */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The first heading of a page. */
export const titleOf = (page: string): string => /^# (.+)$/m.exec(page)?.[1] ?? '';
