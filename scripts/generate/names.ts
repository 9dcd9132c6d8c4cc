import { isVariable } from './template';

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `out-trade-no` → `OutTradeNo`, `{out_trade_no}` → `ByOutTradeNo`. */
export const pascal = (segment: string): string => {
  const words = segment.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const name = words.map(capital).join('');
  return isVariable(segment) ? `By${name}` : name;
};

/** What the runtime makes of a property: `outTradeNo` → `out-trade-no`; a leading capital is only lower-cased. */
const segmentOfProperty = (property: string): string =>
  (property.charAt(0).toLowerCase() + property.slice(1)).replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const camel = (segment: string): string => segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The properties that lead to a segment. A path variable can be written in two ways; the first is the usual one. */
export const propertiesOf = (segment: string): [usual: string, ...others: string[]] => {
  if (isVariable(segment)) {
    const name = segment.slice(1, -1);
    return [`_${name}_`, `$${name}$`];
  }
  const property = camel(segment);
  return [segmentOfProperty(property) === segment ? property : segment];
};

/** A property key as TypeScript writes it: quoted unless it is an identifier. */
export const keyText = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

/** A string literal in single quotes. */
export const quote = (value: string): string => `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;

/** A value on one line, as this project's formatter writes it. */
export const inline = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${inline(each)}`);
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
};
