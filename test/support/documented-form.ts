import Ajv from 'ajv';
import { documented, type Json, openapi } from './valid-request';

/** The places of fields that a schema does not have. */
export const unknownIn = (value: unknown, schema: Json, place = ''): string[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => unknownIn(item, schema.items ?? {}, `${place}/${index}`));
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const field = schema.properties?.[name];
    return field === undefined ? [`${place}/${name}`] : unknownIn(each, field, `${place}/${name}`);
  });
};

const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(openapi, 'openapi.json');

/** What a validator finds wrong with a value. @param place of the schema in `openapi.json`, a pointer */
export const problemsOf = (value: unknown, place: string): unknown => {
  const validate = ajv.compile({ $ref: `openapi.json#${place}` });
  return validate(value) ? undefined : validate.errors;
};

const operations = new Map(documented('v3').map((each) => [each.name, each]));

/** What is wrong with the JSON of a response: nothing, where it is of the documented form and has no field beside it. */
export const misfits = (name: string, value: unknown): unknown => {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`${name} is not documented`);
  const { status, schema = {} } = operation.response;
  const unknown = unknownIn(value, schema);
  const place = `${operation.place}/responses/${status}/content/application~1json/schema`;
  return unknown.length > 0 ? unknown : problemsOf(value, place);
};
