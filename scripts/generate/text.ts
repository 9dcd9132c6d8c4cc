/** Every line of a text, moved right by one level. */
export const indent = (value: string): string => value.replace(/^(?=.)/gm, '  ');

/** A JSDoc comment of these lines; nothing for none. */
export const jsdoc = (lines: readonly string[]): string => {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 0) return '';
  if (safe.length === 1) return `/** ${safe[0]} */\n`;
  return `/**\n${safe.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
};

/** The first lines of every generated declaration. */
export const HEADER = '// Generated from openapi/: do not edit, run `npm run generate`.\n';

/** By code unit, so that the order is the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
