import type { Schema } from '../document';
import type { Call, Model } from '../model';
import { quote } from '../names';
import { componentName } from '../schema';
import { byText, HEADER } from '../text';

type Schemas = Model['catalogue']['schemas'];

/** The names of the fields that an object has, in whichever of its forms. */
const fieldsOf = (schema: Schema, schemas: Schemas): string[] => {
  const component = schema.$ref === undefined ? undefined : schemas.get(componentName(schema.$ref))?.schema;
  const parts = [...(component ? [component] : []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return [...Object.keys(schema.properties ?? {}), ...parts.flatMap((part) => fieldsOf(part, schemas))];
};

const namesOf = ({ body, parameters }: Call, schemas: Schemas): string[] => [
  ...(body ? fieldsOf(body.schema, schemas) : []),
  ...parameters.filter((each) => each.in !== 'header').map(({ name }) => name),
];

/**
 * `src/catalogue/field-names.ts`: by which names the runtime tells a field, or another operation's path variable, among the options. One with an
 * underscore is told by that.
 */
export const emitFieldNames = ({ calls, catalogue }: Model): Map<string, string> => {
  const names = new Set(
    calls.flatMap((call) => namesOf(call, catalogue.schemas)).filter((name) => !name.includes('_')),
  );
  const list = [...names].sort(byText).map((name) => `  ${quote(name)},\n`);
  const comment = '/** The fields of a body, a query or a path, of any operation, whose names have no underscore. */\n';
  const text = `${comment}export const fieldNames: readonly string[] = [\n${list.join('')}];\n`;
  return new Map([['src/catalogue/field-names.ts', `${HEADER}\n${text}`]]);
};
