import { isDeepStrictEqual } from 'node:util';
import {
  type Branch,
  type EncryptedFields,
  type Traits,
  type UploadForm,
  usualUpload,
} from '../../../src/catalogue/traits';
import type { Schema } from '../document';
import type { Call, Model } from '../model';
import { pageTraitsOf } from '../pages';
import { SourceError } from '../parse';
import { repeatTraitsOf } from '../repeat';
import { componentName, insideOf } from '../schema';
import { segmentsOf } from '../template';
import { byText, HEADER, jsdoc } from '../text';
import { uploadFormOf } from '../upload';

type Schemas = Model['catalogue']['schemas'];

/** `payer.identity.name`, `receivers[].name`: the fields below a schema that are sent encrypted. */
const encryptedIn = (schema: Schema, path: string, schemas: Schemas, inside: readonly Schema[] = []): string[] => {
  if (inside.includes(schema)) return [];
  const encoded = [schema.contentSchema, ...Object.values(schema.patternProperties ?? {})];
  if (encoded.some((next) => next && encryptedIn(next, path, schemas).length > 0)) {
    throw new SourceError(`openapi/: \`${path}\` holds an encrypted field where the runtime does not reach`);
  }
  const go = (next: Schema, at: string): string[] => encryptedIn(next, at, schemas, [...inside, schema]);
  const component = schema.$ref === undefined ? undefined : schemas.get(componentName(schema.$ref));
  const own = schema['x-encrypted'] === 'rsa-oaep' ? [path] : [];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, next]) => go(next, `${path}.${name}`));
  const items = schema.items ? go(schema.items, `${path}[]`) : [];
  const variants = (schema.anyOf ?? []).flatMap((next) => go(next, path));
  return [...(component ? go(component.schema, path) : []), ...own, ...fields, ...items, ...variants];
};

/** Each once, without the dot that the root leaves in front. */
const listed = (paths: readonly string[]): string[] => [...new Set(paths)].map((path) => path.replace(/^\./, ''));

/**
 * APIv2 is left out: its few encrypted fields want keys and paddings of their own, which only the caller has.
 */
const encryptedOf = (call: Call, schemas: Schemas): EncryptedFields | undefined => {
  if (call.template.startsWith('v2/')) return undefined;
  const { body, answer, parameters } = call;
  const meta = body?.option === 'body' ? body.schema.properties?.meta?.contentSchema : undefined;
  const queries = parameters.filter((each) => each.in === 'query');
  const all = {
    json: body?.option === 'json' ? encryptedIn(body.schema, '', schemas) : [],
    query: queries.flatMap(({ name, schema }) => encryptedIn(schema, `.${name}`, schemas)),
    meta: meta ? encryptedIn(meta, '', schemas) : [],
    response: answer.kind === 'json' ? encryptedIn(answer.schema, '', schemas) : [],
  };
  const some = Object.entries(all).filter(([, paths]) => paths.length > 0);
  return some.length > 0 ? Object.fromEntries(some.map(([place, paths]) => [place, listed(paths)])) : undefined;
};

/** What a response is, where its protocol does not say it already. */
const responseOf = ({ template, answer: { kind } }: Call): Traits['response'] => {
  if (kind === 'none') return 'empty';
  return kind === (template.startsWith('v2/') ? 'xml' : 'json') || kind === 'xml' ? undefined : kind;
};

/** How the file of an upload is sent, where that is not the usual way. */
const unusualUploadOf = (call: Call, schemas: Schemas): UploadForm | undefined => {
  const form = uploadFormOf(call, schemas);
  return isDeepStrictEqual(form, usualUpload) ? undefined : form;
};

const traitsOf = (call: Call, { catalogue }: Model): Traits => {
  const { operation, servers, certificate } = call;
  const traits: Traits = {
    encrypted: encryptedOf(call, catalogue.schemas),
    response: responseOf(call),
    upload: unusualUploadOf(call, catalogue.schemas),
    base: servers[0] && `${servers[0]}/`,
    security: certificate || undefined,
    nonceless: operation['x-nonceless'],
    unsigned: operation['x-unsigned'],
    ...repeatTraitsOf(call, catalogue.schemas),
    ...pageTraitsOf(call, catalogue.schemas),
  };
  return Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== undefined));
};

/** The segments by which the tree knows a path; a variable that is one fixed word is known by both. */
const placesOf = ({ template, parameters }: Call): string[][] =>
  segmentsOf(template).reduce<string[][]>(
    (places, segment) => {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      const fixed = parameters.find((each) => each.in === 'path' && each.name === name)?.schema.const;
      const words = name === undefined ? [segment] : name === 'empty' ? [''] : fixed ? [segment, `${fixed}`] : ['{}'];
      return places.flatMap((place) => words.map((word) => [...place, word]));
    },
    [[]],
  );

/** The paths of files that the links of a response lead to. */
const linkedIn = ({ answer }: Call, schemas: Schemas): string[] => {
  const seen = new Set<Schema>();
  const walk = (schema: Schema): string[] => {
    if (seen.has(schema)) return [];
    seen.add(schema);
    const component = schema.$ref === undefined ? undefined : schemas.get(componentName(schema.$ref))?.schema;
    const inside = [...insideOf(schema)].flatMap(([, next]) => walk(next));
    return [...(schema['x-leads-to'] ? [schema['x-leads-to']] : []), ...(component ? walk(component) : []), ...inside];
  };
  return 'schema' in answer ? walk(answer.schema) : [];
};

interface Growing extends Branch {
  verbs?: Partial<Record<Call['verb'], Traits>>;
  below?: Record<string, Growing>;
}

const put = (
  tree: Growing,
  place: readonly string[],
  { file, verb }: Pick<Call, 'file' | 'verb'>,
  traits: Traits,
): void => {
  let branch = tree;
  for (const segment of place) {
    branch.below ??= {};
    branch.below[segment] ??= {};
    branch = branch.below[segment];
  }
  branch.verbs ??= {};
  const before = branch.verbs[verb];
  if (before && JSON.stringify(before) !== JSON.stringify(traits)) {
    throw new SourceError(`openapi/${file}: ${verb}: another path of this shape has other traits`);
  }
  branch.verbs[verb] = traits;
};

/** Every operation by its path, so that a value in a path can be told from a word, and `v3/a/list` from `v3/a/{id}`. */
const treeOf = (model: Model): Branch => {
  const tree: Growing = {};
  for (const call of [...model.calls].sort((a, b) => byText(a.template, b.template))) {
    for (const place of placesOf(call)) put(tree, place, call, traitsOf(call, model));
  }
  for (const call of model.calls) {
    for (const path of linkedIn(call, model.catalogue.schemas)) {
      put(tree, segmentsOf(path), { file: call.file, verb: 'get' }, { response: 'bytes' });
    }
  }
  return tree;
};

/** JSON, an operation a line, so that a change shows as what it is. */
const branchText = ({ verbs, below }: Branch): string => {
  const own = verbs ? [`"verbs": ${JSON.stringify(verbs)}`] : [];
  const inner = Object.entries(below ?? {}).map(([name, branch]) => `${JSON.stringify(name)}: ${branchText(branch)}`);
  if (inner.length === 0) return `{ ${own.join('')} }`;
  return `{\n${[...own, `"below": {\n${inner.join(',\n')}\n}`].join(',\n')}\n}`;
};

/** `src/catalogue/tree.ts`: what the runtime must know of the operations. */
export const emitMetadata = (model: Model): Map<string, string> => {
  const comment = jsdoc([
    'JSON of a `Branch`, as text: an application that starts should not pay for what it may never ask.',
  ]);
  const text = branchText(treeOf(model)).replace(/[\\`]|\$\{/g, '\\$&');
  return new Map([['src/catalogue/tree.ts', `${HEADER}\n${comment}export const tree = \`${text}\`;\n`]]);
};
