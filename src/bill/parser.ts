import { MediaError } from '../errors';
import type { Bytes } from '../media/bytes';
import { gunzipped } from '../media/gunzip';
import { type Line, linesOf } from './lines';
import type { AnyBill, BillRow, BillShape } from './shape';

/** The first columns of the bills that always end in a row that sums them up. */
const summed: readonly string[] = ['交易时间', '记账时间'];

type Kind = BillRow['kind'];

/**
 * A bill's rows, one by one as the bytes come. A line of headings has no backtick; in every other line each cell begins
 * with one, which keeps a comma inside a cell apart from one between cells.
 *
 * @param source text, bytes or a stream; gzip is decompressed
 * @throws MediaError `BILL_CUT_OFF` when the end is missing, `BILL_MALFORMED` when it is no bill, `GZIP_BROKEN`
 */
export async function* parseBill<Shape extends BillShape = AnyBill>(
  source: string | Uint8Array | Bytes,
): AsyncGenerator<BillRow<Shape>> {
  let kind: Kind | undefined;
  let columns: readonly string[] = [];
  let first = '';
  let expecting = true;
  for await (const line of linesOf(gunzipped(bytesOf(source)))) {
    if (line.text.startsWith('`')) {
      if (kind === undefined) throw malformed(line, 'comes before any headings');
      yield { kind, line: line.number, fields: fieldsOf(columns, line) } as BillRow<Shape>;
      if (kind === 'summary') expecting = false;
    } else {
      if (kind === 'summary') throw malformed(line, 'has headings for a third time');
      if (/^\s*[<{]/.test(line.text)) throw malformed(line, 'is of a page or an error, not of a bill');
      kind = kind === undefined ? 'detail' : 'summary';
      columns = line.text.split(',');
      if (kind === 'detail') first = columns[0] ?? '';
      expecting = kind === 'summary' || summed.includes(first);
    }
  }
  if (kind === undefined) throw cutOff('it is empty');
  if (expecting) throw cutOff('the row that sums it up is missing');
}

const bytesOf = (source: string | Uint8Array | Bytes): Bytes => {
  if (typeof source !== 'string' && !(source instanceof Uint8Array)) return source;
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  return (async function* () {
    yield bytes;
  })();
};

const fieldsOf = (columns: readonly string[], line: Line): Record<string, string> => {
  const cells = line.text.slice(1).split(',`');
  if (cells.length < columns.length && line.last) throw cutOff(`line ${line.number} ends within its cells`);
  if (cells.length !== columns.length) {
    throw malformed(line, `has ${cells.length} cells under ${columns.length} headings`);
  }
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
};

const malformed = ({ number }: Line, what: string): MediaError =>
  new MediaError('BILL_MALFORMED', `Line ${number} of the bill ${what}.`);

const cutOff = (what: string): MediaError =>
  new MediaError('BILL_CUT_OFF', `The bill was cut off: ${what}; download it again.`);
