/** `{name}`, `{+name}`, `<name>` and `<+name>`; a name as RFC 6570 writes them. */
const angled = /<(\+?[A-Za-z0-9_][A-Za-z0-9_.-]*)>/g;

/** `_name_`, `$name$`, `{name}`, `<name>`, each the whole of a property's name. */
const variable =
  /^(?:_([A-Za-z0-9](?:\w*[A-Za-z0-9])?)_|\$([A-Za-z0-9_]+)\$|\{(\+?[A-Za-z0-9_.-]+)\}|<(\+?[A-Za-z0-9_.-]+)>)$/;

/**
 * A chain string as a URI template: a leading slash is dropped, `<name>` becomes `{name}`, the rest stays as written.
 *
 * @example templateOf('/v3/payscore/serviceorder/<out_order_no>') // 'v3/payscore/serviceorder/{out_order_no}'
 */
export const templateOf = (chainString: string): string => chainString.replace(/^\//, '').replace(angled, '{$1}');

/**
 * A property's name as a segment: a path variable, or a word whose camelCase becomes kebab-case.
 *
 * @example segmentOf('outTradeNo') // 'out-trade-no'
 * @example segmentOf('_out_trade_no_') // '{out_trade_no}'
 */
export const segmentOf = (property: string): string => {
  const [, underscored, dollared, braced, bracketed] = variable.exec(property) ?? [];
  const name = underscored ?? dollared ?? braced ?? bracketed;
  return name === undefined ? kebabCase(property) : `{${name}}`;
};

const kebabCase = (word: string): string =>
  word.replace(/[A-Z]/g, (capital, index: number) => `${index === 0 ? '' : '-'}${capital.toLowerCase()}`);

/** A template one or more segments longer. */
export const join = (template: string, rest: string): string => (template === '' ? rest : `${template}/${rest}`);
