const header = '%PDF-1.4\n';

/** What stands between parentheses in PDF. */
const escaped = (line: string): string => line.replace(/[\\()]/g, '\\$&');

/**
 * A document of one page.
 *
 * @param lines ASCII
 */
export const pdfOf = (lines: readonly string[]): Buffer => {
  const shown = lines.map((line) => `(${escaped(line)}) '`).join('\n');
  const content = `BT /F1 11 Tf 18 TL 56 786 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const places: string[] = [];
  let length = header.length;
  for (const object of objects) {
    places.push(`${`${length}`.padStart(10, '0')} 00000 n \n`);
    length += object.length;
  }
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.from([header, ...objects, table, trailer].join(''), 'latin1');
};
