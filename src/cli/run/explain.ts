import { aliases, codes, type Explanation, numbers, texts } from '../../explanations';
import { nearest } from '../../nearest';
import { CommandFailure, exitCodes } from '../failure';
import { isChinese, say } from '../language';
import { type CommandOutcome, paintFor } from '../output';
import { type Entry, nameOf, readCatalogue } from './catalogue';
import { ownCodes, withoutCode } from './own-codes';

/** The codes of the API and of this SDK. */
export const explained: Readonly<Record<string, Explanation>> = { ...ownCodes, ...codes };

/** Explains a code, a Request-ID or a text. */
export const explain = async (words: readonly string[]): Promise<CommandOutcome> => {
  const text = words.join(' ').trim();
  const { operations } = readCatalogue();
  const [, number] = /^[0-9A-Za-z_]{8,}-(\d+)$/.exec(text) ?? /^(\d{6,})$/.exec(text) ?? [];
  if (number !== undefined) return explainNumber(text, number, operations);
  const documented = new Set(operations.flatMap(({ errors }) => Object.values(errors).flat()));
  const known = [...new Set([...documented, ...Object.keys(explained), ...Object.keys(aliases)])];
  const code =
    known.find((each) => each === text.toUpperCase()) ??
    /\bHTTP_[1-5]\d\d\b/.exec(text.toUpperCase())?.[0] ??
    known.filter((each) => text.split(/[^A-Z0-9_]+/).includes(each)).sort((a, b) => b.length - a.length)[0] ??
    texts.find(([parts]) => parts.every((part) => text.toLowerCase().includes(part)))?.[1];
  if (code !== undefined) return explainCode(code, operations);
  const near = nearest(text, known);
  throw new CommandFailure(
    'UNKNOWN',
    exitCodes.refused,
    near === undefined
      ? say(
          `没有关于 ${JSON.stringify(text)} 的记载；请把 Request-ID 交给微信支付客服。`,
          `Nothing is known of ${JSON.stringify(text)}; ask WeChat Pay, with the Request-ID.`,
        )
      : say(`没有错误码 ${text}；是 ${near} 吗？`, `There is no code ${text}; did you mean ${near}?`),
  );
};

const explainNumber = (text: string, number: string, operations: readonly Entry[]): CommandOutcome => {
  const [chinese, english, code] = numbers[number] ?? [];
  const meaning = chinese === undefined || english === undefined ? undefined : say(chinese, english);
  const about = code === undefined ? undefined : explainCode(code, operations);
  const lines = [
    `${number}: ${meaning ?? say('没有公开的含义', 'its meaning is not public')}`,
    ...(text === number
      ? []
      : [
          say(
            'Request-ID 最后的数字是内部错误号；向微信支付询问时请给出整个 Request-ID',
            'the number at the end of a Request-ID is the internal error; give WeChat Pay the whole Request-ID when you ask',
          ),
        ]),
    ...(about === undefined ? [] : ['', about.text]),
  ];
  return { data: { number, meaning, ...about?.data }, text: lines.join('\n') };
};

const explainCode = (code: string, operations: readonly Entry[]): CommandOutcome => {
  const listed = operations.filter(({ errors }) => Object.values(errors).some((each) => each.includes(code)));
  const statuses = [
    ...new Set(
      listed.flatMap(({ errors }) =>
        Object.entries(errors)
          .filter(([, each]) => each.includes(code))
          .map(([status]) => Number(status)),
      ),
    ),
  ].sort();
  const { chinese, english } = explained[aliases[code] ?? code] ?? (code.startsWith('HTTP_') ? withoutCode : {});
  const [cause, cure] = (isChinese() ? chinese : english) ?? [];
  const paint = paintFor(process.stdout);
  const shown = listed.slice(0, 5).map(nameOf);
  return {
    data: { code, statuses, cause, cure, operations: listed.map(nameOf) },
    text: [
      `${paint.strong(code)}${statuses.length === 0 ? '' : ` (HTTP ${statuses.join(', ')})`}`,
      ...(cause === undefined ? [] : [`${say('原因', 'Cause')}: ${cause}`]),
      ...(cure === undefined ? [] : [`${say('处理', 'Cure')}: ${cure}`]),
      ...(shown.length === 0
        ? []
        : [
            `${say(`${listed.length} 个接口会返回`, `${listed.length} operations respond with it`)}: ${shown.join(', ')}${listed.length > shown.length ? ' …' : ''}`,
          ]),
    ].join('\n'),
  };
};
