import Ajv from 'ajv';
import { type Documented, documented, type Json, openapi } from './valid-request';

const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(openapi, 'openapi.json');

/** The places of fields that a schema does not have. */
const unknownIn = (value: unknown, schema: Json, place = ''): string[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => unknownIn(item, schema.items ?? {}, `${place}/${index}`));
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const field = schema.properties?.[name];
    return field === undefined ? [`${place}/${name}`] : unknownIn(each, field, `${place}/${name}`);
  });
};

/** What is wrong with the body of a success by openapi.json: the validator's errors, and undocumented fields. */
export const responseProblems = ({ place, response }: Documented, value: unknown): unknown[] => {
  const { status, type = '', schema = {} } = response;
  const validate = ajv.compile({
    $ref: `openapi.json#${place}/responses/${status}/content/${type.replace('/', '~1')}/schema`,
  });
  validate(value);
  return [...(validate.errors ?? []), ...unknownIn(value, schema)];
};

const operations = new Map(documented('v3').map((each) => [each.name, each]));

/** What is wrong with the JSON of a response; `undefined` if it has the documented form and no other field. */
export const misfits = (name: string, value: unknown): unknown => {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`${name} is not documented`);
  const problems = responseProblems(operation, value);
  return problems.length > 0 ? problems : undefined;
};
