import { type Paging, usualPaging } from '../../src/catalogue/traits';
import type { Schema } from './document';
import type { Call, Model } from './model';
import { SourceError } from './parse';
import { componentName } from './schema';

type Schemas = Model['catalogue']['schemas'];

/** What a list calls where a page begins, and what counts it; `offset` counts what `x-pages` says. */
const places: Readonly<Record<string, Pick<Paging, 'by' | 'first'> | undefined>> = {
  offset: { by: 'row' },
  page_token: { by: 'token' },
  page_index: { by: 'page', first: 1 },
};

/** What a list calls the length of a page. */
const sizes = ['limit', 'page_size', 'count'];

const resolved = (schema: Schema, schemas: Schemas): Schema =>
  schema.$ref === undefined ? schema : (schemas.get(componentName(schema.$ref))?.schema ?? schema);

/** The lists at the top of a response. */
const listsOf = ({ answer }: Call, schemas: Schemas): string[] => {
  if (answer.kind !== 'json') return [];
  const fields = Object.entries(resolved(answer.schema, schemas).properties ?? {});
  return fields.filter(([, field]) => resolved(field, schemas).type === 'array').map(([name]) => name);
};

/** How the pages of a list follow one another; `undefined` for what is none. */
const pagingOf = (call: Call, schemas: Schemas): Paging | undefined => {
  if (call.verb !== 'get') return undefined;
  const names = call.parameters.filter((each) => each.in === 'query').map(({ name }) => name);
  const at = names.find((name) => Object.hasOwn(places, name));
  const size = names.find((name) => sizes.includes(name));
  const place = at === undefined ? undefined : places[at];
  if (at === undefined || size === undefined || place === undefined) return undefined;
  const [rows, ...more] = listsOf(call, schemas);
  if (rows === undefined || more.length > 0) {
    throw new SourceError(
      `openapi/${call.file}: get.responses: a list that comes in pages has one field that is the list; this one has ${more.length === 0 ? 'none' : 'several'}`,
    );
  }
  return { ...place, by: call.operation['x-pages']?.offset ?? place.by, at, size, rows };
};

/** That a list whose pages begin at an `offset` says what that counts and what it is from, and nothing else does. */
export const checkPages = (call: Call, schemas: Schemas): void => {
  const { file, verb, operation } = call;
  const mark = operation['x-pages'];
  const at = `openapi/${file}: ${verb}.x-pages`;
  const isByOffset = pagingOf(call, schemas)?.at === 'offset';
  if (isByOffset && mark === undefined) {
    throw new SourceError(`${at}: this list has an \`offset\`; write whether it counts rows or pages, \`offset: row\``);
  }
  if (mark === undefined) return;
  if (!isByOffset) throw new SourceError(`${at}: it is of a GET with an \`offset\` and a \`limit\``);
  if ((mark.from === undefined) === (mark.because === undefined)) {
    throw new SourceError(`${at}: expected one of \`from\` (what states it) and \`because\` (why it is thought so)`);
  }
};

/** What the runtime has to know: what differs from the usual list. */
export const pageTraitsOf = (call: Call, schemas: Schemas): { pages?: Partial<Paging> } => {
  const paging = pagingOf(call, schemas);
  if (paging === undefined) return {};
  const usual = new Map<string, unknown>(Object.entries(usualPaging));
  return { pages: Object.fromEntries(Object.entries(paging).filter(([name, value]) => usual.get(name) !== value)) };
};
