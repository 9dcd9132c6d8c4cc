/** Which of a value's rules is broken; it decides the wording of the message. */
export type Rule = 'required' | 'number' | 'text' | 'other';

/** What is wrong with a request, and where. */
export interface Breach {
  /** `/body/amount/total` */
  readonly pointer: string;
  /** What the official documentation calls the field. */
  readonly title: string;
  readonly rule: Rule;
  readonly issue: string;
  /** What the platform repeats of the value; the length where that is wrong. */
  readonly value: unknown;
}

/** What comes before the issue, as the platform's messages have it. */
const rules: Readonly<Record<Rule, (title: string) => string>> = {
  required: (title) => `映射到字段“${title}”必填性规则校验失败，`,
  number: (title) => `映射到数值字段“${title}”规则校验失败，`,
  text: (title) => `映射到值字段“${title}”字符串规则校验失败，`,
  other: (title) => `映射到字段“${title}”规则校验失败，`,
};

/** `输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1` */
export const breachMessage = ({ pointer, title, rule, issue }: Breach): string =>
  `输入源“${pointer}”${title === '' ? '校验失败，' : rules[rule](title)}${issue}`;
