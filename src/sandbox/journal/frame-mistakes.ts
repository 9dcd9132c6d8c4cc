import { createHash } from 'node:crypto';
import type { Lines, Mistake } from './mistake';

const joined =
  (separator: string, end = '') =>
  (lines: readonly Buffer[]): Buffer =>
    Buffer.concat([
      ...lines.flatMap((line, at) => (at === 0 ? [line] : [Buffer.from(separator), line])),
      Buffer.from(end),
    ]);

const orders = (numbers: readonly number[]): number[][] =>
  numbers.length === 0
    ? [[]]
    : numbers.flatMap((first) => orders(numbers.filter((each) => each !== first)).map((rest) => [first, ...rest]));

/** The lines by name, as they are to stand. */
const names = [
  { zh: '请求方法', en: 'method' },
  { zh: 'URL', en: 'URL' },
  { zh: '时间戳', en: 'timestamp' },
  { zh: '随机串', en: 'nonce' },
  { zh: '请求体', en: 'body' },
] as const;

const namesOf = (order: readonly number[], language: 'zh' | 'en', separator: string): string =>
  order.map((at) => names[at]?.[language]).join(separator);

const mistake = (frame: Lines['frame'], zh: string, en: string): Mistake => ({ clause: { zh, en }, change: { frame } });

const inOrder =
  (order: readonly number[], { frame }: Lines) =>
  (lines: readonly Buffer[]): Buffer =>
    frame(order.flatMap((at) => lines[at] ?? []));

/** What goes wrong when the lines are put together. */
export const frameMistakes = (right: Lines): Mistake[] => {
  const whole = right.frame;
  const digest =
    (encoding: 'hex' | 'base64'): Lines['frame'] =>
    (lines) =>
      Buffer.from(createHash('sha256').update(whole(lines)).digest(encoding));
  const all = [0, 1, 2, 3, 4];
  return [
    // Where there is no body, that is the line of the body missing.
    ...(right.body.length === 0
      ? []
      : [mistake(joined('\n'), '最后一行没有以换行符结尾', 'the last line is not closed by a line feed')]),
    mistake(
      (lines) => joined('\n', '\n')(lines.slice(0, 4)),
      '没有请求体那一行：没有请求体时它是空行',
      'the line of the body is missing, which is an empty one where there is no body',
    ),
    mistake(
      (lines) => joined('\n')(lines.slice(0, 4)),
      '没有请求体那一行，最后也没有换行符',
      'the line of the body is missing, and the last line feed',
    ),
    mistake(joined('\n', '\n\n'), '末尾多了一个换行符', 'there is a line feed too many at the end'),
    mistake(joined('\r\n', '\r\n'), '换行是 \\r\\n', 'the lines end in \\r\\n'),
    mistake(
      joined('\\n', '\\n'),
      '换行写成了反斜杠和字母 n 两个字符',
      'the line feeds are a backslash and the letter n',
    ),
    mistake(
      joined('\\n'),
      '换行写成了反斜杠和字母 n 两个字符，最后也没有',
      'the line feeds are a backslash and the letter n, with none at the end',
    ),
    ...[
      ['', '什么也没有', 'nothing'],
      [' ', '空格', 'spaces'],
      [',', '逗号', 'commas'],
      ['&', ' &', '&'],
    ].map(([separator = '', zh = '', en = '']) =>
      mistake(
        joined(separator),
        `各行之间是${zh}，不是换行符`,
        `between the lines there is ${en} in place of line feeds`,
      ),
    ),
    mistake(
      (lines) => whole(lines.slice(2)),
      '只有时间戳、随机串和报文：那是验应答的签名串',
      'it is only timestamp, nonce and body, which is how responses are verified',
    ),
    mistake(
      (lines) => createHash('sha256').update(whole(lines)).digest(),
      '先做了一次 SHA-256，签名时又做了一次',
      'SHA-256 was applied twice: before signing, and by it',
    ),
    mistake(digest('hex'), '签的是待签名串的十六进制摘要', 'it is the hexadecimal digest of the string to sign'),
    mistake(digest('base64'), '签的是待签名串的 Base64 摘要', 'it is the Base64 digest of the string to sign'),
    ...orders(all)
      .filter((order) => order.some((each, at) => each !== at))
      .map((order) => ({
        ...mistake(
          inOrder(order, right),
          `各行的次序是${namesOf(order, 'zh', '、')}`,
          `the lines are in the order ${namesOf(order, 'en', ', ')}`,
        ),
        alone: true as const,
      })),
  ];
};
