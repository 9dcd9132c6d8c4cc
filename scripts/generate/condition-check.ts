import { groupsOf, listOfConditions } from './condition';
import type { Conditions, FieldCondition, Schema } from './document';
import type { Catalogue } from './load';
import { type Call, queryOf } from './model';
import { SourceError } from './parse';
import { componentName, insideOf, typesOf } from './schema';

type Schemas = Catalogue['schemas'];

/** Where a condition stands: the object whose field it is of, and the root of what is sent. */
interface Place {
  schemas: Schemas;
  parent: Schema;
  root: Schema;
}

/** The schema itself, with what stands beside its reference. */
const resolved = (schema: Schema, schemas: Schemas): Schema => {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const component = schemas.get(componentName($ref));
  return component ? { ...resolved(component.schema, schemas), ...beside } : beside;
};

/** The field that a dotted name leads to, through the items of lists. */
export const fieldAt = (from: Schema, name: string, schemas: Schemas): Schema | undefined => {
  const object = resolved(from, schemas);
  if (object.items) return fieldAt(object.items, name, schemas);
  const [first = '', ...rest] = name.split('.');
  const own = object.properties?.[name];
  if (own) return resolved(own, schemas);
  const next = object.properties?.[first];
  return next && rest.length > 0 ? fieldAt(next, rest.join('.'), schemas) : undefined;
};

/** Whether the field that a dotted name leads to is there whenever what leads to it is required. */
export const isRequiredAt = (from: Schema, name: string, schemas: Schemas): boolean => {
  const object = resolved(from, schemas);
  if (object.items) return isRequiredAt(object.items, name, schemas);
  const [first = '', ...rest] = name.split('.');
  const next = object.properties?.[first];
  const isHere = object.required?.includes(first) === true;
  return isHere && (rest.length === 0 || (next !== undefined && isRequiredAt(next, rest.join('.'), schemas)));
};

const list = (names: readonly unknown[]): string => names.map((name) => `\`${name}\``).join(', ');

/** The values that a field is known to take. */
const knownOf = (field: Schema): readonly unknown[] | undefined =>
  field.enum ?? field['x-extensible-enum'] ?? (typesOf(field).includes('boolean') ? [true, false] : undefined);

const checkCondition = (condition: FieldCondition, at: string, { schemas, parent, root }: Place): void => {
  const { field: name, values, includes, minimum } = condition;
  const field = fieldAt(parent, name, schemas) ?? fieldAt(root, name, schemas);
  if (!field) {
    throw new SourceError(
      `${at}: no field \`${name}\`; write a field beside it (${list(Object.keys(parent.properties ?? {}))}), or the way from the root of the body`,
    );
  }
  if (includes && !field.items) throw new SourceError(`${at}: \`${name}\` is no list; write \`values\``);
  if (values && field.items) throw new SourceError(`${at}: \`${name}\` is a list; write \`includes\``);
  if (minimum !== undefined && !typesOf(field).some((type) => type === 'integer' || type === 'number')) {
    throw new SourceError(`${at}: \`${name}\` is no number; write \`values\``);
  }
  const known = knownOf(field.items ? resolved(field.items, schemas) : field);
  const unknown = known && [...(values ?? []), ...(includes ?? [])].find((value) => !known.includes(value));
  if (unknown !== undefined) {
    throw new SourceError(`${at}: \`${name}\` is never \`${unknown}\`; write one of ${list(known ?? [])}`);
  }
};

const checkWhen = (when: Conditions, at: string, place: Place): void => {
  for (const condition of listOfConditions(when)) {
    if (typeof condition !== 'string') checkCondition(condition, at, place);
  }
};

const checkGroups = (place: Place, at: string): void => {
  const { properties = {}, required = [] } = place.parent;
  for (const { key, of, when } of groupsOf(place.parent)) {
    if (new Set(of).size !== of.length || of.length < 2) {
      throw new SourceError(`${at}: \`${key}\`: expected two names or more, each once`);
    }
    const lost = of.find((name) => !Object.hasOwn(properties, name));
    if (lost !== undefined) {
      throw new SourceError(`${at}: \`${key}\`: no field \`${lost}\`; write names of ${list(Object.keys(properties))}`);
    }
    const always = of.find((name) => required.includes(name));
    if (always !== undefined) {
      throw new SourceError(
        `${at}: \`${key}\`: \`${always}\` is required, so it is no alternative; take it out of \`required\` or out of \`${key}\``,
      );
    }
    if (when !== undefined) checkWhen(when, `${at}: \`${key}\``, place);
  }
};

const checkObject = (given: Schema, root: Schema, schemas: Schemas, at: string): void => {
  const component = given.$ref === undefined ? undefined : schemas.get(componentName(given.$ref));
  if (component) {
    const name = componentName(given.$ref ?? '');
    checkObject(component.schema, root, schemas, `openapi/${component.file}: ${name}`);
    return;
  }
  const place = { schemas, parent: given, root };
  checkGroups(place, at);
  for (const [name, field] of Object.entries(given.properties ?? {})) {
    const { 'x-required-when': when, 'x-forbidden-else': forbidden } = field;
    if (forbidden && when === undefined) {
      throw new SourceError(`${at}.${name}: \`x-forbidden-else\` says nothing without \`x-required-when\`; write both`);
    }
    if (when === undefined) continue;
    if (given.required?.includes(name)) {
      throw new SourceError(
        `${at}.${name}: it is always required; take it out of \`required\`, or \`x-required-when\` out`,
      );
    }
    checkWhen(when, `${at}.${name}: \`x-required-when\``, place);
  }
  for (const [step, inside] of insideOf(given)) checkObject(inside, root, schemas, `${at}.${step}`);
  if (given.contentSchema) checkObject(given.contentSchema, root, schemas, `${at}.contentSchema`);
};

const KEYS = ['x-one-of', 'x-any-of', 'x-required-when', 'x-forbidden-else'] as const;

/** That what the platform sends has no conditions: they are for the one who writes it. */
export const checkReceived = (given: Schema, schemas: Schemas, at: string): void => {
  const key = KEYS.find((each) => given[each] !== undefined);
  if (key) throw new SourceError(`${at}: \`${key}\` says what a request gives, and this is received; leave it out`);
  const component = given.$ref === undefined ? undefined : schemas.get(componentName(given.$ref));
  if (component) checkReceived(component.schema, schemas, at);
  for (const [step, inside] of insideOf(given)) checkReceived(inside, schemas, `${at}.${step}`);
  if (given.contentSchema) checkReceived(given.contentSchema, schemas, `${at}.contentSchema`);
};

/** That the conditions of a request are about what it has. */
export const checkConditions = (call: Call, schemas: Schemas): void => {
  const at = `openapi/${call.file}: ${call.verb}`;
  const query = queryOf(call);
  if (query) checkObject(query, query, schemas, at);
  if (!query && groupsOf(call.operation).length > 0) {
    throw new SourceError(
      `${at}: it has no query; write \`x-one-of\` and \`x-any-of\` beside the body's \`properties\``,
    );
  }
  if (call.body) checkObject(call.body.schema, call.body.schema, schemas, `${at}.requestBody`);
  if ('schema' in call.answer) checkReceived(call.answer.schema, schemas, `${at}.responses`);
};
