import type { Alternatives, Condition, Conditions, Group, Mode, Schema } from './document';

/** The names of a group, and when it holds if not always. */
const partsOf = (group: Group): { of: string[]; when?: Conditions } => (Array.isArray(group) ? { of: group } : group);

/** The groups of an object or an operation, each with its key. */
export const groupsOf = (
  given: Alternatives,
): { key: 'x-one-of' | 'x-any-of'; of: string[]; when?: Conditions | undefined }[] =>
  (['x-one-of', 'x-any-of'] as const).flatMap((key) => (given[key] ?? []).map((group) => ({ key, ...partsOf(group) })));

/** The alternatives that exhaust a structure: whatever the mode, one of each group is given. */
export const alwaysOneOf = (given: Alternatives): string[][] =>
  groupsOf(given)
    .filter(({ when }) => when === undefined)
    .map(({ of }) => of);

/** Whether an object without any field is not enough. */
export const needed = (schema: Schema): boolean => (schema.required ?? []).length > 0 || alwaysOneOf(schema).length > 0;

export const listOfConditions = (when: Conditions): Condition[] => (Array.isArray(when) ? when : [when]);

const modeTexts: Readonly<Record<Mode, string>> = {
  服务商: '服务商模式',
  普通商户: '普通商户模式',
  需填支行: '开户银行需填支行时',
};

const conditionText = (condition: Condition): string => {
  if (typeof condition === 'string') return modeTexts[condition];
  const { field, values, includes, minimum } = condition;
  if (values) return `${field} 为 ${values.join(' 或 ')} `;
  if (includes) return `${field} 含 ${includes.join(' 或 ')} `;
  return minimum === undefined ? `传入 ${field} ` : `${field} 不小于 ${minimum} `;
};

/** `type 为 APPID 时`, `服务商模式`: what comes before a verb. */
const whenText = (when: Conditions): string => {
  const all = listOfConditions(when);
  const texts = all.map(conditionText).join('且 ').replace('模式且 ', '模式且');
  return typeof all.at(-1) === 'string' ? texts : `${texts}时`;
};

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const countText = (count: number): string => digits[count] ?? `${count} `;

/**
 * When a field of an object is given, in a few Chinese words each.
 *
 * @example conditionsOf('out_trade_no', { 'x-one-of': [['transaction_id', 'out_trade_no']] }) // ['与 transaction_id 二选一']
 */
export const conditionsOf = (name: string, parent: Schema): string[] => {
  const { 'x-required-when': when, 'x-forbidden-else': forbidden } = parent.properties?.[name] ?? {};
  const groups = groupsOf(parent).filter(({ of }) => of.includes(name));
  return [
    ...(when === undefined ? [] : [`${whenText(when)}必填${forbidden ? '，其他情况不填' : ''}`]),
    ...groups.map(({ key, of, when: only }) => {
      const others = of.filter((each) => each !== name).join('、');
      const choice = key === 'x-one-of' ? `${countText(of.length)}选一` : '至少填一项';
      return `${only === undefined ? '' : whenText(only)}与 ${others} ${choice}`;
    }),
  ];
};
