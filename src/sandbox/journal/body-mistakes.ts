import { isRecord } from '../../own';
import { jsonIn } from '../json-in';
import { type Lines, type Mistake, mistakesIn } from './mistake';

/** What else of a request may have been signed for its body. */
export interface BodySources {
  /** All bytes of the body; of an upload the whole form. */
  readonly whole: Buffer;
  readonly query: string;
  /** The body with its sensitive fields decrypted. */
  readonly opened: unknown;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
};

const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== '')
      .map(([name, each]) => [name, withoutEmpty(each)]),
  );
};

/** The way of Python: a space behind every comma and colon. */
const spaced = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}: ${spaced(each)}`)
    .join(', ')}}`;
};

const codeOf = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
const unicode = (text: string): string => text.replace(/[\u0080-\uffff]/g, codeOf);
const slashes = (text: string): string => text.replaceAll('/', '\\/');
const html = (text: string): string => text.replace(/[<>&\u2028\u2029]/g, codeOf);
const gson = (text: string): string => text.replace(/[<>&='\u2028\u2029]/g, codeOf);

type Form = readonly [text: string, zh: string, en: string];

/** One JSON value as different programs write it. */
const written = (value: unknown, zh: string, en: string): Form[] => [
  [JSON.stringify(value), `${zh}，没有空白`, `${en}, without white space`],
  [
    spaced(value),
    `${zh}，逗号和冒号后有空格（如 Python 的 json.dumps）`,
    `${en}, with a space behind commas and colons (as by json.dumps of Python)`,
  ],
  ...[2, 4, '\t'].map((indent) => [JSON.stringify(value, null, indent), `${zh}，有缩进`, `${en}, indented`] as const),
];

/** The same text with some characters escaped. */
const escaped = ([text, zh, en]: Form): Form[] => [
  [text, zh, en],
  [slashes(text), `${zh}，斜杠写成 \\/`, `${en}, slashes escaped as \\/`],
  [unicode(text), `${zh}，中文写成 \\uXXXX`, `${en}, Chinese escaped as \\uXXXX`],
  [
    unicode(slashes(text)),
    `${zh}，斜杠写成 \\/、中文写成 \\uXXXX（如 PHP 的 json_encode）`,
    `${en}, slashes escaped as \\/ and Chinese as \\uXXXX (as by json_encode of PHP)`,
  ],
  [
    html(text),
    `${zh}，< > & 写成 \\uXXXX（如 Go 的 encoding/json）`,
    `${en}, < > & escaped as \\uXXXX (as by encoding/json of Go)`,
  ],
  [gson(text), `${zh}，< > & = ' 写成 \\uXXXX（如 Gson）`, `${en}, < > & = ' escaped as \\uXXXX (as by Gson)`],
];

const formOf = (value: unknown): string | undefined =>
  isRecord(value)
    ? new URLSearchParams(
        Object.entries(value).map(([name, each]): [string, string] => [
          name,
          isRecord(each) ? JSON.stringify(each) : `${each}`,
        ]),
      ).toString()
    : undefined;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const LINE_FEED = 0x0a;

/** The bytes of some characters in GBK: nothing in Node.js encodes it, but all that it has can be decoded. */
const gbkCodes = (wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> => {
  const [decoder, trails] = [new TextDecoder('gbk'), range(0x40, 0xfe)];
  const codes = new Map<string, readonly number[]>();
  for (const lead of range(0x81, 0xfe)) {
    const row = decoder.decode(Uint8Array.from(trails.flatMap((trail) => [lead, trail, LINE_FEED]))).split('\n');
    for (const [at, sign] of row.entries()) if (wanted.has(sign)) codes.set(sign, [lead, trails[at] ?? 0]);
  }
  return codes;
};

/** The bytes of a text in GBK; `undefined` where it has a character that GBK lacks, or none but ASCII. */
const gbk = (text: string): Buffer | undefined => {
  const wanted = new Set([...text].filter((sign) => sign > '\u007f'));
  if (wanted.size === 0) return undefined;
  const codes = gbkCodes(wanted);
  return codes.size < wanted.size
    ? undefined
    : Buffer.from([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
};

const withQuestionMarks = (text: string, last: number): Buffer =>
  Buffer.from([...text].map((sign) => (sign.charCodeAt(0) > last ? '?' : sign)).join(''), 'latin1');

/** Other bytes than those of the body's text. */
const recoded = (text: string): (readonly [Buffer | undefined, zh: string, en: string])[] => [
  [gbk(text), '请求体按 GBK 编码', 'the body is encoded in GBK'],
  [
    withQuestionMarks(text, 0x7f),
    '请求体按 ASCII 编码，中文成了问号',
    'the body is encoded in ASCII, with question marks for Chinese',
  ],
  [
    withQuestionMarks(text, 0xff),
    '请求体按 ISO-8859-1 编码，中文成了问号',
    'the body is encoded in ISO-8859-1, with question marks for Chinese',
  ],
  [Buffer.from(Buffer.from(text).toString('latin1')), '请求体编码了两次', 'the body is encoded twice'],
  [
    Buffer.concat([Buffer.from('\ufeff'), Buffer.from(text)]),
    '请求体前面有 BOM',
    'the body begins with a byte order mark',
  ],
];

/** What is signed in the place of no body. */
const inPlaceOfNone = ['{}', 'null', '""', '[]', 'undefined', '[object Object]', '\n', ' '];

/** Bytes beyond which only few mistakes are tried. */
const longest = 128 * 1024;

const emptied = [
  Buffer.alloc(0),
  '请求体是空的，而发出的不是',
  'the body is empty, and the one that was sent is not',
] as const;

const ofForm = ['请求体是整个表单，而不只是 meta', 'the body is the whole form, and not its meta alone'] as const;

/** What goes wrong with the line of the body. */
export const bodyMistakes = ({ body }: Lines, { whole, query, opened }: BodySources): Mistake[] => {
  const text = body.toString();
  // Of a long body there would be hundreds of copies.
  if (body.length > longest) return mistakesIn('body', body, [emptied, [whole, ...ofForm]]);
  const value = jsonIn(text);
  const compact = value === undefined ? text : JSON.stringify(value);
  const asked = Object.fromEntries(new URLSearchParams(query));
  const texts: Form[] = [
    ...(text === '' ? inPlaceOfNone : []).map(
      (each) =>
        [
          each,
          `请求体是 ${JSON.stringify(each)}，而发出的是空的`,
          `the body is ${JSON.stringify(each)}, and none was sent`,
        ] as const,
    ),
    ...escaped([text, '请求体与发出的相同', 'the body is as it was sent']),
    ...(value === undefined
      ? []
      : [
          ...written(value, '请求体是重新序列化的', 'the body is serialised anew'),
          ...written(sorted(value), '请求体的字段按名称排过序', 'the fields of the body are sorted'),
          ...written(withoutEmpty(value), '请求体里没有空的字段', 'the body lacks its empty fields'),
        ].flatMap(escaped)),
    ...(opened === undefined
      ? []
      : written(
          opened,
          '请求体里的敏感字段是加密以前的',
          'the sensitive fields of the body are those before encryption',
        ).flatMap(escaped)),
    [JSON.stringify(text), '请求体作为字符串又序列化了一次', 'the body is serialised once more, as a string'],
    [`${formOf(value)}`, '请求体是表单的形式', 'the body is in the form of a query'],
    [
      '[object Object]',
      '请求体是 [object Object]：对象没有序列化',
      'the body is [object Object]: it was not serialised',
    ],
    [`${text}\n`, '请求体末尾多了换行符', 'the body has a line feed at its end'],
    [text.trim(), '请求体首尾的空白去掉了', 'the body lacks the white space around it'],
    [text.replace(/\s/g, ''), '请求体里的空白去掉了', 'the body lacks its white space'],
    [text.replaceAll('\r\n', '\n'), '请求体里的 \\r\\n 成了 \\n', 'the body has \\n where \\r\\n was sent'],
    [text.replaceAll('\n', '\r\n'), '请求体里的 \\n 成了 \\r\\n', 'the body has \\r\\n where \\n was sent'],
    ...(query === ''
      ? []
      : ([
          [query, '请求体那一行是查询串', 'the query stands in the line of the body'],
          ...written(asked, '请求体那一行是查询参数的 JSON', 'the query stands in the line of the body as JSON'),
        ] satisfies Form[])),
  ];
  return [
    ...mistakesIn('body', body, [
      emptied,
      ...texts.map(([form, zh, en]) => [Buffer.from(form), zh, en] as const),
      ...[...new Set([text, compact])].filter((each) => each !== '').flatMap(recoded),
    ]),
    ...mistakesIn('body', body, [[whole, ...ofForm]]).map((mistake) => ({ ...mistake, alone: true }) as const),
  ];
};
