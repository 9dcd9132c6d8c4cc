import type { Parameter } from './document';

/** The template's segments: `v3/payscore/serviceorder/{out_order_no}` has four. */
export const segmentsOf = (template: string): string[] => template.split('/');

export const isVariable = (segment: string): boolean => /^\{\w+\}$/.test(segment);

/** The path variables of a template, in its order. */
export const variablesOf = (template: string): string[] =>
  segmentsOf(template)
    .filter(isVariable)
    .map((segment) => segment.slice(1, -1));

/**
 * The path on the wire, with its leading slash. `v2/` only tells the protocols apart, `{empty}` is the empty string, and
 * a variable with a fixed value is that value.
 */
export const wirePath = (template: string, parameters: readonly Parameter[]): string => {
  const fixed = new Map<string, string>([['empty', '']]);
  for (const { name, in: place, schema } of parameters) {
    if (place === 'path' && typeof schema.const === 'string') fixed.set(name, schema.const);
  }
  const path = template.replace(/^v2\//, '').replace(/\{(\w+)\}/g, (braced, name) => fixed.get(name) ?? braced);
  return `/${path}`;
};

/** The declaration file of a template: its first three segments, but never as far as a path variable. */
export const fileOf = (template: string): string => {
  const segments = segmentsOf(template);
  const variable = segments.findIndex(isVariable);
  return segments.slice(0, Math.min(3, variable < 0 ? segments.length : variable)).join('/');
};
