import type { Lines, Mistake } from './mistake';
import { mistakesIn } from './mistake';

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Where the API is, for who signs the whole URL. */
const platform = 'https://api.mch.weixin.qq.com';

export const methodMistakes = ({ method }: Lines): Mistake[] =>
  mistakesIn('method', method, [
    [method.toLowerCase(), '请求方法是小写的', 'the method is in lower case'],
    ...verbs.map((verb) => [verb, `请求方法是 ${verb}`, `the method is ${verb}`] as const),
    ['', '请求方法是空的', 'the method is empty'],
  ]);

/** `undefined` where the text cannot be decoded. */
const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Every part of a text between separators, encoded anew. */
const encodedParts = (text: string, separators: RegExp, encode: (part: string) => string): string | undefined => {
  const parts = text.split(separators).map((part) => (part.match(separators) ? part : decoded(part)));
  return parts.includes(undefined)
    ? undefined
    : parts.map((part = '') => (part.match(separators) ? part : encode(part))).join('');
};

/** Two parts of a URL, where there are both. */
const both = (path: string | undefined, search: string | undefined): string | undefined =>
  path === undefined || search === undefined ? undefined : `${path}${search}`;

/** The way of PHP and of Python's `quote`: all but letters, digits, `-`, `.`, `_` and `~`. */
const strictly = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The way of forms. */
const asForm = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

/**
 * @param host the `Host` header
 * @param template of the operation, as `/v3/pay/transactions/id/{transaction_id}`
 */
export const targetMistakes = ({ target }: Lines, host: string, template: string | undefined): Mistake[] => {
  const [path = '', query] = target.split(/\?(.*)/s);
  const search = query === undefined ? '' : `?${query}`;
  const whole = decoded(target);
  const pairs = query?.split('&') ?? [];
  const origins = [`http://${host}`, `https://${host}`, platform];
  const escapes = (change: (code: string) => string): string => target.replace(/%[0-9a-f]{2}/gi, change);
  return mistakesIn('target', target, [
    [path, 'URL 里没有查询串', 'the URL lacks its query'],
    ...origins.flatMap((origin) => [
      [`${origin}${target}`, 'URL 是带域名的完整地址', 'the URL is absolute, with scheme and host'] as const,
      [
        `${origin}${path}`,
        'URL 是带域名的完整地址，而且没有查询串',
        'the URL is absolute, with scheme and host, and lacks its query',
      ] as const,
    ]),
    [`${host}${target}`, 'URL 里带着域名', 'the URL has the host in front of its path'],
    [target.slice(1), 'URL 开头没有斜杠', 'the URL lacks the slash at its beginning'],
    [path.slice(1), 'URL 开头没有斜杠，也没有查询串', 'the URL lacks the slash at its beginning, and its query'],
    [target.replace(/^\/v3/, ''), 'URL 里没有 /v3', 'the URL lacks /v3'],
    [template, 'URL 里的路径变量没有代入', 'the variables of the path are not filled in'],
    [template && `${template}${search}`, 'URL 里的路径变量没有代入', 'the variables of the path are not filled in'],
    [whole, 'URL 是解码以后的', 'the URL is decoded'],
    [both(path, decoded(search)), '查询串是解码以后的', 'the query is decoded'],
    [both(decoded(path), search), '路径是解码以后的', 'the path is decoded'],
    ...[encodeURIComponent, strictly, encodeURI].flatMap((encode) => {
      const encodedPath = encodedParts(path, /(\/)/, encode);
      const encodedSearch = encodedParts(search, /([?&=])/, encode);
      return [
        [
          both(encodedPath, search),
          '路径的编码与发出的不同',
          'the path is encoded in another way than it was sent',
        ] as const,
        [
          both(path, encodedSearch),
          '查询串的编码与发出的不同',
          'the query is encoded in another way than it was sent',
        ] as const,
        [
          both(encodedPath, encodedSearch),
          'URL 的编码与发出的不同',
          'the URL is encoded in another way than it was sent',
        ] as const,
      ];
    }),
    [
      both(path, encodedParts(search.replaceAll('+', '%20'), /([?&=])/, asForm)),
      '查询串按表单的方式编码，与发出的不同',
      'the query is encoded as forms are, and was sent otherwise',
    ],
    [target.replaceAll('%20', '+'), '空格编码为 +，发出的是 %20', 'a space is encoded as +, and was sent as %20'],
    [target.replaceAll('+', '%20'), '空格编码为 %20，发出的是 +', 'a space is encoded as %20, and was sent as +'],
    [target.replaceAll('+', '%2B'), '加号编码为 %2B，发出的是 +', 'a plus sign is encoded as %2B, and was sent as +'],
    [
      escapes((code) => code.toLowerCase()),
      '百分号编码的字母是小写的，发出的是大写的',
      'the letters of its percent-encoding are in lower case, and were sent in upper case',
    ],
    [
      escapes((code) => code.toUpperCase()),
      '百分号编码的字母是大写的，发出的是小写的',
      'the letters of its percent-encoding are in upper case, and were sent in lower case',
    ],
    [
      pairs.length > 1 ? `${path}?${[...pairs].sort().join('&')}` : undefined,
      '查询参数按名称排过序，与发出的次序不同',
      'the parameters of the query are sorted, and were sent in another order',
    ],
    [
      pairs.length > 1 ? `${path}?${[...pairs].reverse().join('&')}` : undefined,
      '查询参数的次序与发出的相反',
      'the parameters of the query are in the reverse order of what was sent',
    ],
    [`${target}?`, 'URL 末尾多了问号', 'the URL has a question mark at its end'],
    [target.replace(/\?$/, ''), 'URL 末尾少了问号', 'the URL lacks the question mark at its end'],
    [`${path}/${search}`, '路径末尾多了斜杠', 'the path has a slash at its end'],
    [`${path.replace(/\/$/, '')}${search}`, '路径末尾少了斜杠', 'the path lacks the slash at its end'],
    [target.toLowerCase(), 'URL 是小写的', 'the URL is in lower case'],
    ['', 'URL 是空的', 'the URL is empty'],
  ]);
};

/** As many seconds is a timestamp looked for around the right one. */
const around = 300;

export const timestampMistakes = ({ timestamp }: Lines): Mistake[] => {
  if (!/^\d{1,13}$/.test(timestamp)) return [];
  const seconds = Number(timestamp);
  const offsets = Array.from({ length: 2 * around + 1 }, (_, at) => at - around);
  const milliseconds = Array.from({ length: 1000 }, (_, at) => seconds * 1000 + at);
  const alone = [
    ...mistakesIn('timestamp', timestamp, [
      ...offsets.map((offset) => {
        const [zh, en] = offset > 0 ? ['晚', 'later'] : ['早', 'earlier'];
        const far = Math.abs(offset);
        return [
          `${seconds + offset}`,
          `时间戳比 Authorization 里的${zh} ${far} 秒`,
          `the timestamp is ${far} s ${en} than the one in Authorization`,
        ] as const;
      }),
      ...milliseconds.map((each) => [`${each}`, '时间戳是毫秒', 'the timestamp is in milliseconds'] as const),
    ]),
  ].map((mistake) => ({ ...mistake, alone: true }) as const);
  return [
    ...mistakesIn('timestamp', timestamp, [
      [`${seconds * 1000}`, '时间戳是毫秒', 'the timestamp is in milliseconds'],
      ['', '时间戳是空的', 'the timestamp is empty'],
    ]),
    ...alone,
  ];
};

export const nonceMistakes = ({ nonce }: Lines): Mistake[] =>
  mistakesIn('nonce', nonce, [
    [
      nonce.toLowerCase(),
      '随机串是小写的，Authorization 里的有大写',
      'the nonce is in lower case, unlike the one in Authorization',
    ],
    [
      nonce.toUpperCase(),
      '随机串是大写的，Authorization 里的有小写',
      'the nonce is in upper case, unlike the one in Authorization',
    ],
    [
      nonce.replaceAll('-', ''),
      '随机串去掉了连字符，Authorization 里的有',
      'the nonce lacks its hyphens, unlike the one in Authorization',
    ],
    [`"${nonce}"`, '随机串带着引号', 'the nonce has quotes around it'],
    ['', '随机串是空的', 'the nonce is empty'],
  ]);
