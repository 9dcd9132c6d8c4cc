import type { Parameter, Schema } from '../generate/document';
import type { Call, Model } from '../generate/model';
import type { Notification } from '../generate/notification';
import { componentName, typesOf } from '../generate/schema';
import type { Facts, FactType, FieldFact, NotificationFacts, OperationFacts, Place } from './facts';
import { mergeFields, places } from './facts';

/** How a page and `openapi/` differ. */
export type DifferenceKind = 'missing' | 'required' | 'optional' | 'type' | 'values' | 'encrypted' | 'operation';

/** One difference between the pages and `openapi/`. */
export interface Difference {
  /** `POST v3/refund/domestic/refunds`, or the event's name. */
  operation: string;
  place: Place | 'resource' | 'operation';
  /** As the page names it. */
  field: string;
  kind: DifferenceKind;
  /** Whether the types refuse what the page allows, let plain text out that the page wants encrypted, or merely differ. */
  severity: 'refuses' | 'leaks' | 'differs';
  /** What the page says and what stands here. */
  message: string;
}

/** A field that stands here. */
interface Here {
  schema: Schema;
  required: boolean;
}

type Found = Omit<Difference, 'operation' | 'place'>;

/** All that differs, in the order of the facts. */
export const compareFacts = (facts: Facts, model: Model): Difference[] => [
  ...facts.operations.flatMap((each) => operationDifferences(each, model)),
  ...notificationDifferences(facts.notifications, model),
];

const operationDifferences = (facts: OperationFacts, model: Model): Difference[] => {
  const operation = `${facts.method} ${facts.template}`;
  const call = model.calls.find(
    ({ verb, template }) => verb.toUpperCase() === facts.method && shapeOf(template) === shapeOf(facts.template),
  );
  if (call === undefined) {
    return [
      {
        operation,
        place: 'operation',
        field: '',
        kind: 'operation',
        severity: 'differs',
        message: 'is not in openapi/',
      },
    ];
  }
  return places.flatMap((place) => {
    const said = facts[place];
    if (said === undefined) return [];
    const here = fieldsHere(call, place, model);
    if (here === undefined) return [];
    return differencesIn(said, here, place !== 'response', model).map((found) => ({ operation, place, ...found }));
  });
};

/** A trailing slash is the empty variable. */
const shapeOf = (template: string): string => template.replace(/\/(?:\{empty\})?$/, '').replace(/\{[^}]*\}/g, '{}');

/** The top level of a place; `undefined` where this place is not compared, as for a file. */
const fieldsHere = (call: Call, place: Place, model: Model): Map<string, Here> | undefined => {
  if (place === 'path' || place === 'query') return parametersHere(call.parameters, place);
  const body = place === 'body' ? call.body : undefined;
  if (place === 'body') return body?.option === 'json' ? childrenOf(body.schema, model) : undefined;
  return call.answer.kind === 'json' ? childrenOf(call.answer.schema, model) : undefined;
};

const parametersHere = (parameters: readonly Parameter[], place: Place): Map<string, Here> =>
  new Map(
    parameters
      .filter((each) => each.in === place)
      .map(({ name, schema, required = place === 'path' }) => [name, { schema, required }]),
  );

const resolve = (schema: Schema, { catalogue }: Model): Schema => {
  if (schema.$ref === undefined) return schema;
  const found = catalogue.schemas.get(componentName(schema.$ref));
  if (found === undefined) throw new Error(`no component ${schema.$ref}`);
  return resolve(found.schema, { catalogue } as Model);
};

/** What a list holds, however deep, or the schema itself. */
const itemOf = (schema: Schema, model: Model): Schema => {
  const own = resolve(schema, model);
  return own.items === undefined ? own : itemOf(own.items, model);
};

const childrenOf = (schema: Schema, model: Model): Map<string, Here> => {
  const item = itemOf(schema, model);
  const own = item.contentSchema === undefined ? item : itemOf(item.contentSchema, model);
  const variants = [...(own.anyOf ?? []), ...(own.allOf ?? [])].flatMap((each) => [...childrenOf(each, model)]);
  const fields = Object.entries(own.properties ?? {}).map(([name, field]): [string, Here] => [
    name,
    { schema: field, required: own.required?.includes(name) === true },
  ]);
  return new Map([...variants, ...fields]);
};

/** @param given whether the caller writes these fields */
const differencesIn = (
  said: readonly FieldFact[],
  top: ReadonlyMap<string, Here>,
  given: boolean,
  model: Model,
): Found[] => {
  const level = (prefix: string, here: ReadonlyMap<string, Here>): Found[] => {
    const own = said.filter(({ name }) => prefixOf(name) === prefix);
    const names = new Set(own.map(({ name }) => wordOf(name)));
    const unlisted = [...here]
      .filter(([name, { required }]) => required && !names.has(name) && own.length > 0)
      .map(
        ([name]): Found => found(`${prefix}${name}`, 'required', given, 'no page lists it, and it is required here'),
      );
    const fields = own.flatMap((fact) => {
      const field = here.get(wordOf(fact.name));
      if (field === undefined) return [found(fact.name, 'missing', given, 'stands on a page and not here')];
      return [
        ...fieldDifferences(fact, field, given, model),
        ...level(`${fact.name}.`, childrenOf(field.schema, model)),
      ];
    });
    return [...fields, ...unlisted];
  };
  return level('', top);
};

const prefixOf = (name: string): string => name.slice(0, name.lastIndexOf('.') + 1);

const wordOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).replace(/\[\]$/, '');

const found = (field: string, kind: DifferenceKind, refuses: boolean, message: string): Found => ({
  field,
  kind,
  severity: refuses ? 'refuses' : 'differs',
  message,
});

const fieldDifferences = (fact: FieldFact, { schema, required }: Here, given: boolean, model: Model): Found[] => {
  const item = itemOf(schema, model);
  const differences: Found[] = [];
  if (required && !fact.required) {
    differences.push(found(fact.name, 'required', given, 'a page lets it be absent, and it is required here'));
  }
  if (!required && fact.required) {
    differences.push(found(fact.name, 'optional', false, 'every page requires it, and it is optional here'));
  }
  const types = item.contentSchema ? [...typesOf(item), ...typesOf(item.contentSchema)] : typesOf(item);
  if (fact.type !== undefined && types.length > 0 && !types.some((type) => isSame(type, fact.type))) {
    differences.push(found(fact.name, 'type', given, `is ${fact.type} on the page and ${types.join(' or ')} here`));
  }
  const known = (item.enum ?? item['x-extensible-enum'])?.map(String);
  const lacking = known && fact.values?.filter((value) => !known.includes(value));
  if (lacking !== undefined && lacking.length > 0) {
    differences.push(found(fact.name, 'values', given && item.enum !== undefined, `lacks ${lacking.join(', ')}`));
  }
  if (fact.encrypted && item['x-encrypted'] === undefined) {
    differences.push({
      field: fact.name,
      kind: 'encrypted',
      severity: given ? 'leaks' : 'differs',
      message: 'is encrypted on the page and not here',
    });
  }
  return differences;
};

/** TypeScript has one kind of number. */
const isSame = (here: string, said: FactType | undefined): boolean =>
  here === said || (['integer', 'number'].includes(here) && (said === 'integer' || said === 'number'));

/** Which of an event's structures a page describes: the one that shares most of its fields. */
const structureOf = (facts: NotificationFacts, notifications: readonly Notification[], model: Model) => {
  const candidates = notifications
    .filter(({ protocol, name }) => protocol === 'v3' && facts.events.includes(name))
    .flatMap(({ name, structures }) => structures.map(({ schema }) => ({ name, schema, key: schema.$ref ?? name })));
  const words = new Set(facts.resource.map(({ name }) => (name.split('.')[0] ?? '').replace(/\[\]$/, '')));
  const share = (schema: Schema): number => {
    const own = [...childrenOf(schema, model).keys()];
    const common = own.filter((name) => words.has(name)).length;
    return common / (own.length + words.size - common || 1);
  };
  return [...candidates].sort((a, b) => share(b.schema) - share(a.schema))[0];
};

const notificationDifferences = (pages: readonly NotificationFacts[], model: Model): Difference[] => {
  const byStructure = new Map<string, { operation: string; schema: Schema; lists: (readonly FieldFact[])[] }>();
  const lost: Difference[] = [];
  for (const page of pages) {
    const structure = structureOf(page, model.notifications, model);
    if (structure === undefined) {
      const operation = page.events.join(', ');
      lost.push({
        operation,
        place: 'operation',
        field: '',
        kind: 'operation',
        severity: 'differs',
        message: `is not in openapi/webhooks (${page.page})`,
      });
      continue;
    }
    const same = byStructure.get(structure.key) ?? {
      operation: componentName(structure.key),
      schema: structure.schema,
      lists: [],
    };
    byStructure.set(structure.key, { ...same, lists: [...same.lists, page.resource] });
  }
  const differences = [...byStructure.values()].flatMap(({ operation, schema, lists }) =>
    differencesIn(mergeFields(lists), childrenOf(schema, model), false, model).map(
      (each): Difference => ({ operation, place: 'resource', ...each }),
    ),
  );
  return [...lost, ...differences];
};
