import { groupsOf, listOfConditions } from '../generate/condition';
import type { Condition, Conditions, Format, Mode, Schema, Unit } from '../generate/document';

/** The counterparts of `meaningOf` and `conditionsOf`, which are Chinese. */
const formats: Readonly<Record<Format, string>> = {
  'date-time': 'a time by RFC 3339',
  date: 'a date, yyyy-MM-DD',
  uri: 'a URL',
};

const units: Readonly<Record<Unit, string>> = {
  分: '分 (a hundredth of a yuan)',
  元: '元 (yuan)',
  货币最小单位: 'the smallest unit of the currency',
  毫秒: 'milliseconds',
  秒: 'seconds',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  月: 'months',
  年: 'years',
  '%': '%',
  '‱': '‱',
  米: 'metres',
  千米: 'kilometres',
  次: 'times',
  kWh: 'kWh',
};

/** `1 to 32`, `at most 32`; nothing where there is no limit. */
const between = (least: number | undefined, most: number | undefined): string | undefined => {
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  if (least !== undefined) return `at least ${least}`;
  return most === undefined ? undefined : `at most ${most}`;
};

/** What a value means beside its name: unit, range, length and form. */
export const meaningInEnglish = (schema: Schema): string[] => {
  const { 'x-unit': unit, format, minimum, maximum, minLength, maxLength, 'x-length-unit': bytes } = schema;
  const range = between(minimum, maximum);
  // The length of a time or a date is that of its form.
  const length = format === 'date-time' || format === 'date' ? undefined : between(minLength, maxLength);
  return [
    ...(unit === undefined ? [] : [`in ${units[unit]}`]),
    ...(range === undefined ? [] : [range]),
    ...(length === undefined ? [] : [`${length} ${bytes === undefined ? 'characters' : 'bytes'}`]),
    ...(format === undefined ? [] : [formats[format]]),
  ];
};

const modes: Readonly<Record<Mode, string>> = {
  服务商: 'the caller is a partner',
  普通商户: 'the caller is a merchant',
  需填支行: 'the bank is one whose branch has to be named',
};

const conditionText = (condition: Condition): string => {
  if (typeof condition === 'string') return modes[condition];
  const { field, values, includes, minimum } = condition;
  if (values) return `${field} is ${values.join(' or ')}`;
  if (includes) return `${field} has ${includes.join(' or ')}`;
  return minimum === undefined ? `${field} is given` : `${field} is ${minimum} or more`;
};

const whenText = (when: Conditions): string => `when ${listOfConditions(when).map(conditionText).join(' and ')}`;

/** When a field of an object is given. */
export const conditionsInEnglish = (name: string, parent: Schema): string[] => {
  const { 'x-required-when': when, 'x-forbidden-else': forbidden } = parent.properties?.[name] ?? {};
  const groups = groupsOf(parent).filter(({ of }) => of.includes(name));
  return [
    ...(when === undefined ? [] : [`required ${whenText(when)}${forbidden ? ', else left out' : ''}`]),
    ...groups.map(({ key, of, when: only }) => {
      const others = of.filter((each) => each !== name).join(', ');
      const choice = key === 'x-one-of' ? 'one of this and' : 'at least one of this and';
      return `${choice} ${others}${only === undefined ? '' : ` ${whenText(only)}`}`;
    }),
  ];
};
