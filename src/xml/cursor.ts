import { XmlError, type XmlErrorCode } from '../errors';

/** The longest name, in characters. */
const maximumName = 256;

/** The longest document, in characters. */
const maximumLength = 1_048_576;

/** A position in a document that only moves forward, so that nothing is read twice. */
export class Cursor {
  readonly document: string;
  at: number;

  constructor(document: string, at: number) {
    this.document = document;
    this.at = at;
  }

  /** The character here; `''` at the end. */
  get here(): string {
    return this.document.charAt(this.at);
  }

  get isAtEnd(): boolean {
    return this.at >= this.document.length;
  }

  isBefore(text: string): boolean {
    return this.document.startsWith(text, this.at);
  }

  /** @returns whether there was any white space */
  skipSpace(): boolean {
    const from = this.at;
    while (isSpace(this.document.charCodeAt(this.at))) this.at += 1;
    return this.at > from;
  }

  /** @throws XmlError `XML_MALFORMED` unless the next character is this one */
  take(character: string, problem: string): void {
    if (this.here !== character) {
      throw this.refuse('XML_MALFORMED', this.isAtEnd ? 'The XML ends within a tag and may be cut off' : problem);
    }
    this.at += 1;
  }

  /** @throws XmlError `XML_MALFORMED` where none begins */
  takeName(problem: string): string {
    const from = this.at;
    if (!isNameStart(this.document.charCodeAt(from))) throw this.refuse('XML_MALFORMED', problem);
    while (isNamePart(this.document.charCodeAt(this.at))) this.at += 1;
    if (this.at - from <= maximumName) return this.document.slice(from, this.at);
    throw this.refuse('XML_MALFORMED', `The XML has a name of more than ${maximumName} characters`, from);
  }

  /**
   * The text before a mark; moves past the mark. A missing mark ends the reading, so it is searched for only once.
   *
   * @throws XmlError `XML_MALFORMED` or `XML_TOO_LARGE`
   */
  takeUntil(mark: string, what: string): string {
    const end = this.document.indexOf(mark, this.at);
    if (end < 0) throw this.refuse('XML_MALFORMED', `The XML has ${what} without an end and may be cut off`);
    this.refuseBeyond(end);
    const before = this.document.slice(this.at, end);
    this.at = end + mark.length;
    return before;
  }

  /** @throws XmlError `XML_TOO_LARGE` for a place that no document of APIv2 reaches */
  refuseBeyond(end = this.at): void {
    if (end <= maximumLength) return;
    throw this.refuse('XML_TOO_LARGE', `The XML has more than ${maximumLength} characters, which APIv2 never has`);
  }

  refuse(code: XmlErrorCode, problem: string, where = this.at): XmlError {
    return new XmlError(code, `${problem}: look at ${placeOf(this.document, where)}.`);
  }
}

/** `line 2, column 5`, both counted from 1. */
const placeOf = (document: string, index: number): string => {
  const lines = document.slice(0, index).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
};

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Letters, `_`, `:` and everything beyond ASCII. */
const isNameStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a || code >= 0x80;

/** Also digits, `-` and `.`. */
const isNamePart = (code: number): boolean =>
  isNameStart(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
