import { isRecord } from '../../own';
import { CommandFailure, exitCodes } from '../failure';
import { say } from '../language';

/** A message as it was captured. */
export interface Capture {
  readonly kind: 'response' | 'request' | 'body';
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number | undefined;
  readonly body: Buffer;
  /** Whether the body was parsed before it was captured, so that its bytes are lost. */
  readonly isReserialised: boolean;
}

const noCapture = (): CommandFailure =>
  new CommandFailure(
    'NOT_A_CAPTURE',
    exitCodes.refused,
    say(
      '读到的既不是 HTTP 报文，也不是 {"headers":{},"body":""} 形式的 JSON。',
      'What was read is neither an HTTP message nor JSON of the form {"headers":{},"body":""}.',
    ),
  );

/**
 * Reads what was captured: an HTTP message as it went over the wire, or JSON that holds its headers and its body, or a body
 * alone.
 *
 * @throws CommandFailure
 */
export const captureOf = (bytes: Buffer): Capture => {
  const text = bytes.toString('latin1');
  if (/^(?:HTTP\/[\d.]+ \d{3}|[A-Z]+ \S+ HTTP\/[\d.]+|[\w-]+:[ \t])/.test(text)) return messageOf(bytes, text);
  if (text.trim() === '') throw noCapture();
  if (/^\s*</.test(text)) return { kind: 'body', headers: {}, status: undefined, body: bytes, isReserialised: false };
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch {
    throw noCapture();
  }
  if (!isRecord(value)) throw noCapture();
  if (!isRecord(value.headers))
    return { kind: 'body', headers: {}, status: undefined, body: bytes, isReserialised: false };
  return fromJson(value, value.headers);
};

const messageOf = (bytes: Buffer, text: string): Capture => {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const body = end === null ? Buffer.alloc(0) : bytes.subarray(end.index + end[0].length);
  const lines = head.split(/\r?\n/);
  const [first = ''] = lines;
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(first)?.[1];
  const isStart = status !== undefined || / HTTP\/[\d.]+$/.test(first);
  const headers = Object.fromEntries(
    lines.slice(isStart ? 1 : 0).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return {
    kind: status === undefined ? 'request' : 'response',
    headers,
    status: status === undefined ? undefined : Number(status),
    body,
    isReserialised: false,
  };
};

const fromJson = (
  { body, rawBody, status, statusCode, isBase64Encoded }: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, unknown>>,
): Capture => {
  const code = [status, statusCode].find((each) => typeof each === 'number') as number | undefined;
  const given = rawBody ?? body ?? '';
  const isText = typeof given === 'string';
  return {
    kind: code === undefined ? 'request' : 'response',
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), `${[value].flat()[0] ?? ''}`]),
    ),
    status: code,
    body: Buffer.from(isText ? given : JSON.stringify(given), isText && isBase64Encoded === true ? 'base64' : 'utf8'),
    isReserialised: !isText,
  };
};
