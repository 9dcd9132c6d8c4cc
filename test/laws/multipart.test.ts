import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/sandbox/multipart';
import { asciiName } from '../../src/upload/file-name';
import { MediaUtil } from '../../src/upload/media-util';
import { chunked, cuts, fieldsOf, holds, text, textOf } from '../support/law';
import { partsOf as partsByHand } from '../support/multipart';

/** Bytes in which a parser may stumble: line ends, hyphens, what looks like a boundary. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 64 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n',
        '--',
        '-',
        'wechatpay-chain-',
        '\r\n--wechatpay-chain-',
        '\0',
        'x',
        '\r\n\r\n',
      ),
      { maxLength: 10 },
    )
    .map((pieces) => new TextEncoder().encode(pieces.join(''))),
);
const fileName = fc.oneof(
  text({ minLength: 1 }),
  textOf('abz019._- "/\\%\r\n;营业执照', { minLength: 1 }),
  fc.tuple(text(), fc.constantFrom('.jpg', '.PNG', '.mp4', '.csv', '.tar.gz')).map((parts) => parts.join('')),
);
const meta = fieldsOf(
  textOf('abc_').filter((each) => each !== ''),
  text().map((each) => each.replace(/[\u{10000}-\u{10FFFF}]/gu, '')),
  3,
);

/** A body as it is sent. */
const sent = async (upload: MediaUtil): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of upload.getStream()) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const parsedByUndici = (body: Uint8Array, type: string): Promise<FormData> =>
  new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData();

describe('an upload', () => {
  it("is read by Node's own FormData as the file and the meta that were given, byte for byte (round trip)", () =>
    holds(
      [fileName, bytes, meta, cuts],
      async (name, content, more, places) => {
        const upload = new MediaUtil(name, Readable.from(chunked(content, places)), { meta: more });
        const body = await sent(upload);
        expect(await upload.getSize()).toBe(body.length);
        const form = await parsedByUndici(body, upload.getContentType());
        expect([...form.keys()]).toEqual(['meta', 'file']);
        const metaText = await upload.getMeta();
        // A part with a type of its own is a file to FormData or a text, as its parser likes.
        const metaPart: unknown = form.get('meta');
        expect(metaPart instanceof Blob ? await metaPart.text() : metaPart).toBe(metaText);
        const file = form.get('file') as unknown as File;
        expect(Buffer.from(await file.arrayBuffer()).equals(content)).toBe(true);
        const said = JSON.parse(metaText);
        const sha256 = createHash('sha256').update(content).digest('hex');
        expect(said).toEqual({ filename: file.name, sha256, ...more });
        expect(file.name).toMatch(/^[\w.-]+$/);
      },
      'stream',
    ));

  it('is the same each time it is sent, as one is again after a failure (idempotence)', () =>
    holds(
      [fileName, bytes],
      async (name, content) => {
        const upload = new MediaUtil(name, content);
        const first = await sent(upload);
        expect((await sent(upload)).equals(first)).toBe(true);
        const template = 'v3/merchant/media/upload';
        expect(await upload.forTemplate(template).getMeta()).toBe(await upload.getMeta());
      },
      'stream',
    ));

  it('has a name of ASCII, with a letter or a digit, whatever the path', () =>
    holds([fc.oneof(fileName, textOf('a._-/"营', { minLength: 1, maxLength: 250, size: 'max' }))], (path) => {
      expect(asciiName(path)).toMatch(/^[\w.-]*[A-Za-z0-9][\w.-]*$/);
    }));

  it('is as long as its file and an envelope that does not depend on it (linearity in length)', () =>
    holds(
      [fileName, bytes, bytes],
      async (name, one, other) => {
        const [short, long] = [new MediaUtil(name, one), new MediaUtil(name, Buffer.concat([one, other]))];
        expect((await sent(long)).length - (await sent(short)).length).toBe(other.length);
      },
      'stream',
    ));
});

/** What `FormData` can carry unchanged: it makes `\r\n` of every line end in a text, and escapes quotes in names. */
const fieldName = text({ minLength: 1 }).map((each) => each.replace(/[\r\n"%]/g, '_'));

describe("the sandbox's form parser", () => {
  it("reads a form that Node's own FormData wrote, with the same parts in their order, byte for byte", () =>
    holds(
      [fc.array(fc.tuple(fieldName, fc.boolean(), bytes), { maxLength: 4 })],
      async (parts) => {
        const form = new FormData();
        for (const [name, isFile, content] of parts) {
          if (isFile) form.append(name, new File([new Uint8Array(content)], `${name}.bin`, { type: 'image/png' }));
          else form.append(name, Buffer.from(content).toString('hex'));
        }
        const response = new Response(form);
        const type = response.headers.get('content-type') ?? '';
        const body = Buffer.from(await response.arrayBuffer());
        const expected = parts.map(([name, isFile, content]) => ({
          name,
          filename: isFile ? `${name}.bin` : undefined,
          type: isFile ? 'image/png' : 'text/plain',
          content: (isFile ? Buffer.from(content) : Buffer.from(Buffer.from(content).toString('hex'))).toString(
            'latin1',
          ),
        }));
        const own = partsOf(type, body)?.map((part) => ({ ...part, content: part.content.toString('latin1') }));
        expect(own).toEqual(expected);
      },
      'stream',
    ));

  it('reads an upload as the parser by hand does, and refuses it once it is cut off anywhere', () =>
    holds(
      [fileName, bytes, fc.nat()],
      async (name, content, at) => {
        const upload = new MediaUtil(name, content);
        const [body, type] = [await sent(upload), upload.getContentType()];
        expect(partsOf(type, body)).toEqual(partsByHand(type, body));
        const whole = body.length - '--\r\n'.length;
        expect(partsOf(type, body.subarray(0, at % whole))).toBeUndefined();
      },
      'stream',
    ));
});
