import type { Format, Schema } from './document';

const formats: Readonly<Record<Format, string>> = {
  'date-time': 'RFC 3339 时间',
  date: '日期 yyyy-MM-DD',
  uri: 'URL',
};

/**
 * What a value means beside its name: unit, range, length and form, each in a few Chinese words.
 *
 * @example meaningOf({ type: 'integer', 'x-unit': '分', minimum: 1 }) // ['单位：分', '最小 1']
 */
export const meaningOf = (schema: Schema): string[] => [
  ...(schema['x-unit'] === undefined ? [] : [`单位：${schema['x-unit']}`]),
  ...rangeOf(schema),
  ...lengthOf(schema),
  ...(schema.format === undefined ? [] : [formats[schema.format]]),
];

const rangeOf = ({ minimum, maximum }: Schema): string[] => {
  if (minimum !== undefined && maximum !== undefined) return [`${minimum} 至 ${maximum}`];
  if (minimum !== undefined) return [`最小 ${minimum}`];
  return maximum === undefined ? [] : [`最大 ${maximum}`];
};

/** The length of a time or a date is that of its form. */
const lengthOf = ({ minLength, maxLength, format, 'x-length-unit': bytes }: Schema): string[] => {
  const unit = bytes ?? '字符';
  if (format === 'date-time' || format === 'date') return [];
  if (minLength !== undefined && maxLength !== undefined) return [`${minLength}–${maxLength} ${unit}`];
  if (minLength !== undefined) return [`至少 ${minLength} ${unit}`];
  return maxLength === undefined ? [] : [`最多 ${maxLength} ${unit}`];
};
