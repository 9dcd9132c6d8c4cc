import { isUint8Array } from 'node:util/types';
import { gunzipped } from '../download/gunzip';
import { MediaError, RequestError } from '../errors';
import type { Bytes } from '../transport/bytes';
import { type Line, linesOf } from './lines';
import { belongsTo, cellsOf, goneOn, isSummed, malformed, type Row, rowOf, type Section } from './row';
import type { AnyBill, BillRow, BillShape } from './shape';

/**
 * The rows of a bill, as the bytes arrive. A line of headings has no backtick; in every other row each cell begins with
 * one, which distinguishes a comma inside a cell from one between cells. A line that does not begin with a backtick, in the
 * middle of a row, continues the cell: the line break belongs to it.
 *
 * @param source text, bytes or a stream; gzip is decompressed
 * @throws MediaError `BILL_CUT_OFF` if the end is missing, `BILL_MALFORMED` if it is not a bill or has a row that can be
 *   read in more than one way, with the line's number, `GZIP_BROKEN`
 * @throws RequestError `OPTIONS_INVALID` for anything else, such as a stream with an encoding
 */
export async function* parseBill<Shape extends BillShape = AnyBill>(
  source: string | Uint8Array | Bytes,
): AsyncGenerator<BillRow<Shape>> {
  let section: Section | undefined;
  let row: Row | undefined;
  let expecting = true;
  for await (const line of linesOf(gunzipped(bytesOf(source)))) {
    if (row !== undefined && section !== undefined && (line.text === '' || belongsTo(row, line, section))) {
      row = goneOn(row, line);
      continue;
    }
    if (line.text === '') continue;
    if (row !== undefined && section !== undefined) yield read<Shape>(row, section);
    row = undefined;
    if (line.text.startsWith('`')) {
      if (section === undefined) throw malformed(line.number, 'comes before any headings');
      row = rowOf(line);
      if (section.kind === 'summary') expecting = false;
    } else {
      section = headingsOf(line, section);
      expecting = section.kind === 'summary' || isSummed(line);
    }
  }
  if (section === undefined) throw cutOff('it is empty');
  if (row !== undefined && row.cells < section.columns.length) throw cutOff(`line ${row.number} ends within its cells`);
  // Before the last row is given: where the bill was cut off, its last cell may be half of one.
  if (expecting) throw cutOff('the row that sums it up is missing');
  if (row !== undefined) yield read<Shape>(row, section);
}

async function* bytesOf(source: string | Uint8Array | Bytes): AsyncGenerator<Uint8Array> {
  if (typeof source === 'string') return yield Buffer.from(source);
  if (isUint8Array(source)) return yield source;
  if (typeof source?.[Symbol.asyncIterator] !== 'function') throw notBytes(source);
  for await (const chunk of source) {
    if (!isUint8Array(chunk)) throw notBytes(chunk);
    yield chunk;
  }
}

const notBytes = (given: unknown): RequestError =>
  new RequestError(
    'OPTIONS_INVALID',
    `Bill.parse takes text, bytes or a stream of bytes, such as createReadStream(path) without an encoding; this gives something of type ${typeof given}.`,
  );

const headingsOf = ({ text, number }: Line, above: Section | undefined): Section => {
  if (above?.kind === 'summary') throw malformed(number, 'has headings for a third time');
  if (/^\s*[<{]/.test(text)) throw malformed(number, 'is of a page or an error, not of a bill');
  return { kind: above === undefined ? 'detail' : 'summary', columns: text.split(',') };
};

const read = <Shape extends BillShape>(row: Row, section: Section): BillRow<Shape> =>
  ({ kind: section.kind, line: row.number, fields: cellsOf(row, section) }) as BillRow<Shape>;

const cutOff = (what: string): MediaError =>
  new MediaError('BILL_CUT_OFF', `The bill was cut off: ${what}; download it again.`);
