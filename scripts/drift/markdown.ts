/** A table: its headings, and its rows as texts. */
export interface Table {
  heading: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A page in its order: lines of text, and tables. */
export type Block = { text: string } | { table: Table };

/** The cells of a line, the escapes of Markdown undone. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\([_*|[\]~-])/g, '$1'));

const isRow = (line: string | undefined): line is string => line?.trimStart().startsWith('|') === true;

const isRule = (line: string | undefined): boolean =>
  isRow(line) && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));

/** Takes a page of Markdown apart, as far as tables and the lines between them. */
export const blocksOf = (markdown: string): Block[] => {
  const lines = markdown.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!isRow(line) || !isRule(lines[at + 1])) {
      if (line.trim() !== '') blocks.push({ text: line.trim().replace(/\\_/g, '_') });
      continue;
    }
    const rows: string[][] = [];
    const heading = cellsOf(line);
    for (at += 2; isRow(lines[at]); at += 1) rows.push(cellsOf(lines[at] ?? ''));
    at -= 1;
    blocks.push({ table: { heading, rows } });
  }
  return blocks;
};
