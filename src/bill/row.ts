import { MediaError } from '../errors';
import { checkLength, type Line, rowLimit } from './lines';
import type { BillRow } from './shape';

/** The headings that rows stand under. */
export interface Section {
  kind: BillRow['kind'];
  columns: readonly string[];
}

/** A row as far as it has come: a line break may be a part of a cell, so it may go on in the next line. */
export interface Row {
  text: string;
  /** The line breaks since, which belong to it only if it goes on. */
  ending: string;
  /** Cells that have begun. */
  cells: number;
  /** Of its first line. */
  number: number;
}

/** A row that begins with a line. */
export const rowOf = ({ text, ending, number }: Line): Row => ({ text, ending, number, cells: separatorsIn(text) + 1 });

/**
 * A row that goes on with a line, or is followed by an empty one.
 *
 * @throws MediaError `BILL_MALFORMED` when it does not end
 */
export const goneOn = (row: Row, { text, ending }: Line): Row => {
  if (text === '') return row.ending.length > rowLimit ? row : { ...row, ending: row.ending + ending };
  const whole = row.text + row.ending + text;
  checkLength(whole.length, row.number);
  return { ...row, text: whole, ending, cells: row.cells + separatorsIn(text) };
};

/**
 * Whether a line is a part of the row before it and nothing else: it does not begin as a row does, and either cells are
 * missing in that row, or it cannot be the headings that follow the last one.
 */
export const belongsTo = ({ cells }: Row, { text }: Line, { kind, columns }: Section): boolean => {
  if (kind !== 'detail' || text.startsWith('`')) return false;
  return cells < columns.length || !mayBeHeadings(text, columns[0]);
};

/** The first columns of the bills that always end in a row that sums them up, and how its headings begin. */
const summed: ReadonlyMap<string | undefined, string> = new Map([
  ['交易时间', '总'],
  ['记账时间', '资金流水总'],
]);

/** Whether a bill has to end in a row that sums it up, by its headings, of which only a part may be there. */
export const isSummed = ({ text, ending }: Line): boolean => {
  const [first = ''] = text.split(',', 1);
  return summed.has(first) || (ending === '' && [...summed.keys()].some((column) => column?.startsWith(text)));
};

const mayBeHeadings = (text: string, firstColumn: string | undefined): boolean =>
  !text.includes('`') && text.startsWith(summed.get(firstColumn) ?? '');

/**
 * A row's cells by the names of their columns.
 *
 * @throws MediaError `BILL_MALFORMED` unless each column has one. A cell that holds a comma and a backtick looks like two,
 *   and nothing tells which two of them are one.
 */
export const cellsOf = ({ text, cells, number }: Row, { columns }: Section): Record<string, string> => {
  if (cells < columns.length) throw malformed(number, `has ${cells} cells under ${columns.length} headings`);
  if (cells > columns.length && columns.length > 1) {
    throw malformed(
      number,
      `has ${cells} cells under ${columns.length} headings; a comma and a backtick inside a cell cannot be told from those between two`,
    );
  }
  const values = columns.length === 1 ? [text.slice(1)] : text.slice(1).split(',`');
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
};

/** How often one cell ends and another begins. */
const separatorsIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(',`'); at >= 0; at = text.indexOf(',`', at + 2)) count += 1;
  return count;
};

/** What a line that no bill has is refused by. */
export const malformed = (number: number, what: string): MediaError =>
  new MediaError('BILL_MALFORMED', `Line ${number} of the bill ${what}.`);
