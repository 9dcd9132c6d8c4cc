import type { Breach } from './breach';
import type { Schema } from './document';

/** `2024-06-01`, and a day that exists. */
const isDate = (value: string): boolean => {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

const isDateTime = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
  isDate(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

const formats: Readonly<Record<string, { readonly is: (value: string) => boolean; readonly issue: string }>> = {
  date: { is: isDate, issue: '应为yyyy-MM-dd格式的日期' },
  'date-time': { is: isDateTime, issue: '应为RFC 3339格式的时间' },
  uri: { is: (value) => URL.canParse(value), issue: '应为URL' },
};

const lengthBreach = (value: string, schema: Schema): Omit<Breach, 'pointer' | 'title'> | undefined => {
  const { minLength = 1, maxLength = Number.POSITIVE_INFINITY } = schema;
  const inBytes = schema['x-length-unit'] === '字节';
  const length = inBytes ? Buffer.byteLength(value) : [...value].length;
  const counted = `${inBytes ? '字节数' : '字符数'} ${length}`;
  // As the platform does, the value told is the length.
  if (length < minLength) return { rule: 'text', issue: `${counted}，小于最小值 ${minLength}`, value: length };
  return length > maxLength ? { rule: 'text', issue: `${counted}，大于最大值 ${maxLength}`, value: length } : undefined;
};

/**
 * What is wrong with a text: its length (no text of a request is empty: the pages used to write `string[1,32]`), its pattern or
 * its format. Of an encrypted one only the ciphertext is seen, and the limits are those of what is in it.
 */
export const textBreach = (value: string, schema: Schema): Omit<Breach, 'pointer' | 'title'> | undefined => {
  const { pattern, format } = schema;
  if (schema['x-encrypted'] !== undefined) return value === '' ? lengthBreach(value, {}) : undefined;
  const length = lengthBreach(value, schema);
  if (length !== undefined) return length;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    return { rule: 'text', issue: `字符串必须匹配正则表达式“${pattern}”`, value };
  }
  const form = format === undefined ? undefined : formats[format];
  return form === undefined || form.is(value) ? undefined : { rule: 'text', issue: form.issue, value };
};
