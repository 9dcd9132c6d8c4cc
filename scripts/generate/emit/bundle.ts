import { isParameter, isReference, type Parameter, type PathItem, type Reference, VERBS } from '../document';
import type { Source } from '../load';
import { type Model, productOf } from '../model';
import { SourceError } from '../parse';
import { isVariable, segmentsOf, wirePath } from '../template';
import { byText } from '../text';

/** A path as the bundle shows it: with the template it is called by, without the variables that have a fixed value. */
const bundled = ({ template, item }: Source, segments: Segments): PathItem & { 'x-template': string } => {
  const free = (given: readonly (Parameter | Reference)[]) =>
    given.filter((each) => isReference(each) || each.schema.const === undefined);
  const { parameters, ...operations } = item;
  const rest = free(parameters ?? []);
  const product = productOf(template, segments);
  const tagged = Object.entries(operations).map(([verb, operation]) => [
    verb,
    { ...(product === undefined ? {} : { tags: [product] }), ...operation },
  ]);
  return {
    'x-template': template,
    ...(rest.length > 0 ? { parameters: rest } : {}),
    ...Object.fromEntries(tagged),
  };
};

/** Two paths of one shape are one path to OpenAPI, whatever their variables are called. */
const shapeOf = (path: string): string =>
  segmentsOf(path)
    .map((each) => (isVariable(each) ? '{}' : each))
    .join('/');

type Segments = Model['catalogue']['root']['x-segments'];

type BundledPath = object & { 'x-same-path'?: object[] };

const pathsOf = ({ sources, root }: Model['catalogue']): Map<string, BundledPath> => {
  const paths = new Map<string, BundledPath>();
  const byShape = new Map<string, string>();
  for (const source of [...sources].sort((a, b) => byText(a.template, b.template))) {
    const parameters = (source.item.parameters ?? []).filter(isParameter);
    const path = wirePath(source.template, parameters);
    if (paths.has(path)) throw new SourceError(`openapi/${source.file}: ${path} is already described`);
    const first = paths.get(byShape.get(shapeOf(path)) ?? '');
    if (first) {
      first['x-same-path'] = [...(first['x-same-path'] ?? []), bundled(source, root['x-segments'])];
    } else {
      byShape.set(shapeOf(path), path);
      paths.set(path, bundled(source, root['x-segments']));
    }
  }
  return paths;
};

/** How many operations `paths` has, and how many stand in its `x-same-path`. */
export const bundledCounts = (catalogue: Model['catalogue']): { paths: number; samePath: number } => {
  const operations = (item: object): number => VERBS.filter((verb) => Object.hasOwn(item, verb)).length;
  const sum = (items: readonly object[]): number => items.reduce((all, item) => all + operations(item), 0);
  const paths = [...pathsOf(catalogue).values()];
  return { paths: sum(paths), samePath: sum(paths.flatMap((path) => path['x-same-path'] ?? [])) };
};

/** The notifications by their name; APIv2 has some of the names of APIv3. */
const webhooksOf = ({ webhooks }: Model['catalogue']): [string, object][] =>
  webhooks
    .map(({ protocol, name, webhook }): [string, object] => [
      protocol === 'v2' ? `v2/${name}` : name,
      { post: webhook },
    ])
    .sort(([a], [b]) => byText(a, b));

/** An object with one entry a line, so that a change shows as the lines it touches. */
const lines = (entries: Iterable<[string, unknown]>, margin: string): string =>
  `{\n${[...entries].map(([key, value]) => `${margin}  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n${margin}}`;

/** `openapi.json`: the whole catalogue in one OpenAPI document. */
export const emitBundle = ({ catalogue }: Model): Map<string, string> => {
  const { components, 'x-segments': segments, ...root } = catalogue.root;
  const tags = [...new Set(Object.values(segments))].map((name) => ({ name }));
  const schemas = [...catalogue.schemas]
    .sort(([a], [b]) => byText(a, b))
    .map(([name, { schema }]): [string, unknown] => [name, schema]);
  const head = Object.entries({ ...root, ...(tags.length > 0 ? { tags } : {}) }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const shared = Object.entries({
    ...components,
    parameters: Object.fromEntries(catalogue.parameters),
    responses: Object.fromEntries(catalogue.responses),
  }).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const text = `{\n${head.join('')}  "paths": ${lines(pathsOf(catalogue), '  ')},\n  "webhooks": ${lines(webhooksOf(catalogue), '  ')},\n  "components": {\n${shared.join('')}    "schemas": ${lines(schemas, '    ')}\n  }\n}\n`;
  return new Map([['openapi.json', text]]);
};
