/** Cells by the names of their columns. */
export type Cells = Readonly<Record<string, string>>;

/** Amounts stand in 元. */
export const yuan = (fen: number, digits = 2): string => (fen / 100).toFixed(digits);

/** `2015-05-20 13:29:35`, of a time in ISO 8601. */
export const billTime = (time: string): string => time.slice(0, 19).replace('T', ' ');

/** Each cell begins with a backtick, so that a row is not taken for headings. */
const row = (cells: readonly string[]): string => cells.map((cell) => `\`${cell}`).join(',');

/**
 * A bill as the platform writes it: UTF-8 with a byte order mark; headings, the rows, headings of the sums, the sums.
 *
 * @param sums left out where a bill has none
 */
export const billText = (columns: readonly string[], rows: readonly Cells[], sums?: Cells): string => {
  const details = rows.map((cells) => row(columns.map((name) => cells[name] ?? '')));
  const summary = sums === undefined ? [] : [Object.keys(sums).join(','), row(Object.values(sums))];
  return `\uFEFF${[columns.join(','), ...details, ...summary, ''].join('\r\n')}`;
};

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  ',': '\\ ',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\uE000': '\\ ',
  '\u001A': '\\\u001A',
};

/**
 * A merchant's own words as the cell of an order, or of a refund, has them.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export const escaped = (words: string, of: 'order' | 'refund'): string => {
  const quotes: Readonly<Record<string, string>> = of === 'order' ? { "'": "\\'", '`': '\\`' } : { '`': '\\140' };
  return [...words].map((character) => quotes[character] ?? ESCAPES[character] ?? character).join('');
};
